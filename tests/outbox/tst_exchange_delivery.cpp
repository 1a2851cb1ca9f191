// SPDX-License-Identifier: GPL-3.0-or-later
// The FHIR bundle on its way to the clinic's other programs: a folder, and a server that fails.

#include "exchange/answers_json.h"
#include "journal/job_queue.h"
#include "outbox/outbox.h"
#include "shared/http_server.h"
#include "shared/shipped_pack.h"
#include "shared/site_language.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace legcheck;
using namespace legcheck::tests;
using journal::JobKind;
using journal::JobState;
using outbox::JobNotice;

namespace {

constexpr int patience = 60000;
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0));

} // namespace

class ExchangeDeliveryTest : public QObject {
    Q_OBJECT

private slots:
    void aFolderGetsOneFileAVisit();
    void aServerGetsItUntilItSaysYes();
    void aRedirectionIsNotFollowed();
    void theClinicsLanguageMayBeTheSitesOwn();

private:
    struct Sent {
        QList<JobNotice> notices;
        journal::Ticket ticket;
    };
    /// One visit through an outbox with that target, until so many ends were told.
    Sent send(const QString& target, int ends, const outbox::PaperSettings& clinic = {})
    {
        const QString file = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files));
        auto languages = language::Languages::read(QStringLiteral(":/translations"));
        if (!languages) {
            return {};
        }
        journal::Journal journal(file, QStringLiteral("A"));
        const auto ticket = journal.store({ .started = noon,
            .finished = noon,
            .language = QStringLiteral("es"),
            .answers = QByteArray::fromStdString(
                exchange::writeAnswerSet({ .answers = cramp() }, questionnaire())),
            .jobs = { JobKind::Exchange } });
        Sent sent { .ticket = ticket ? ticket.value() : journal::Ticket {} };
        std::atomic<qint64> minutes = 0;
        outbox::Outbox outbox({ .journalFile = file,
                                  .paper = { .kiosk = QStringLiteral("A"),
                                      .clinicLanguage = clinic.clinicLanguage,
                                      .languageFolder = clinic.languageFolder },
                                  .exchange = target,
                                  .keepAnswers = std::chrono::hours(100000),
                                  .now = [&] { return noon.addSecs(60 * ++minutes); } },
            shippedPack(), *languages.value());
        connect(&outbox, &outbox::Outbox::jobEnded, this,
            [&](const JobNotice& notice) { sent.notices.push_back(notice); });
        if (!QTest::qWaitFor(
                [&] {
                    outbox.wake();
                    return sent.notices.size() >= ends;
                },
                patience)) {
            sent.notices.clear();
        }
        return sent;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void ExchangeDeliveryTest::aFolderGetsOneFileAVisit()
{
    const QString target = m_folder.filePath(QStringLiteral("out"));
    const Sent sent = send(target, 1);
    QCOMPARE(sent.notices.size(), 1);
    QCOMPARE(sent.notices.first().state, JobState::Confirmed);
    QCOMPARE(QDir(target).entryList(QDir::Files),
        QStringList { sent.ticket.uuid + QStringLiteral(".json") });
    QFile file(sent.notices.first().place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bundle = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(bundle.value(QStringLiteral("resourceType")).toString(), QStringLiteral("Bundle"));
    QCOMPARE(bundle.value(QStringLiteral("id")).toString(), sent.ticket.uuid);
}

void ExchangeDeliveryTest::aServerGetsItUntilItSaysYes()
{
    HttpServer server(QStringLiteral("/fhir"), { 500, 404, 201 });
    const Sent sent = send(server.url(), 3);
    QCOMPARE(sent.notices.size(), 3);
    QCOMPARE(sent.notices.at(0).state, JobState::Failed);
    QCOMPARE(sent.notices.at(0).fault, QStringLiteral("the server answered 500"));
    QCOMPARE(sent.notices.at(2).state, JobState::Confirmed);
    QCOMPARE(server.bodies.size(), 3);
    QCOMPARE(server.bodies.at(0), server.bodies.at(2));
    QVERIFY(server.heads.first().startsWith("POST /fhir "));
    QVERIFY(server.heads.first().contains("application/fhir+json"));
    QVERIFY(server.bodies.first().contains(sent.ticket.uuid.toUtf8()));
}

void ExchangeDeliveryTest::aRedirectionIsNotFollowed()
{
    HttpServer server(QStringLiteral("/fhir"), { 302 });
    const Sent sent = send(server.url(), 1);
    QCOMPARE(sent.notices.size(), 1);
    QCOMPARE(sent.notices.first().state, JobState::Failed);
}

void ExchangeDeliveryTest::theClinicsLanguageMayBeTheSitesOwn()
{
    const QString own = m_folder.filePath(QStringLiteral("languages"));
    writeGalician(own);
    const auto bundleIn = [this](const QString& language, const QString& folder) {
        const Sent sent = send(m_folder.filePath(QStringLiteral("out-") + language), 1,
            { .clinicLanguage = language, .languageFolder = folder });
        QFile file(sent.notices.isEmpty() ? QString() : sent.notices.first().place);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    const QString question = languages.value()->textsIn(QStringLiteral("es"), shippedPack().texts)(
        QStringLiteral("question.swelling"));
    QVERIFY(!question.isEmpty());
    QVERIFY(!bundleIn(QStringLiteral("en"), own).contains(question));
    QVERIFY(bundleIn(QStringLiteral("gl"), own).contains(question));
}

QTEST_GUILESS_MAIN(ExchangeDeliveryTest)
#include "tst_exchange_delivery.moc"
