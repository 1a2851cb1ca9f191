// SPDX-License-Identifier: GPL-3.0-or-later
// The slip that the reception writes: whole when it is told, in the clinic's language. Answers
// stand on it and in the journal, and nowhere else.

#include "core/error_words.h"
#include "language/site_languages.h"
#include "printing/clinic_context.h"
#include "printing/slip_writer.h"
#include "shared/reception_desk.h"
#include "shared/site_language.h"

#include <QSignalSpy>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using reception::Reception;

namespace {

constexpr int patience = 30000;
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0));

reception::EndedVisit visitOf(const Told& told, const QString& language)
{
    return { .answers = cramp(told),
        .language = language,
        .started = noon.addSecs(-240),
        .finished = noon };
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class ReceptionSlipTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theSlipIsWholeWhenItIsTold();
    void theSlipIsInTheClinicsLanguage_data();
    void theSlipIsInTheClinicsLanguage();
    void theSlipNamesALanguageOfTheSite();
    void noAnswerIsLogged_data();
    void noAnswerIsLogged();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    /// The slip of a plain cramp as it must be for that clinic and patient.
    [[nodiscard]] QByteArray expectedSlip(const QString& clinic, const QString& patient) const;

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<language::Languages> m_languages;
    reception::Settings m_settings;
};

void ReceptionSlipTest::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    QVERIFY(languages);
    m_languages = std::move(languages).value();
    m_settings
        = { .slipFolder = path("slips"), .journalFile = path("visits.db"), .keepAnswers = forEver };
}

void ReceptionSlipTest::theSlipIsWholeWhenItIsTold()
{
    Reception reception(m_settings, shippedPack(), *m_languages);
    QByteArray pdf;
    QStringList beside;
    connect(&reception, &Reception::slipWritten, this,
        [&](const journal::Ticket& /*ticket*/, const QString& file) {
            pdf = bytesOf(file);
            beside = QDir(m_settings.slipFolder).entryList(QDir::Files | QDir::Hidden);
        });
    QSignalSpy written(&reception, &Reception::slipWritten);
    QCOMPARE(reception.receive(visitOf({}, QStringLiteral("es"))).number, QStringLiteral("A-001"));
    QVERIFY(written.wait(patience));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(beside, QStringList { QStringLiteral("2026-11-23_A-001.pdf") });
}

QByteArray ReceptionSlipTest::expectedSlip(const QString& clinic, const QString& patient) const
{
    const std::chrono::local_seconds end { std::chrono::seconds(
        QDateTime(noon.date(), noon.time(), Qt::UTC).toSecsSinceEpoch()) };
    const core::Slip slip = core::composeSlip(questionnaire(), cramp(),
        { .ticket = "A-001",
            .kiosk = "A",
            .language = patient.toStdString(),
            .started = end - std::chrono::seconds(240),
            .finished = end });
    auto context = printing::clinicContext(*m_languages, shippedPack().texts, clinic, patient);
    context.softwareVersion = QCoreApplication::applicationVersion();
    context.printed = end;
    const QString file = path("expected.pdf");
    if (!printing::writeSlip(slip, shippedPack(), context, printing::Paper::A4, file)) {
        qFatal("the expected slip cannot be written");
    }
    return bytesOf(file);
}

void ReceptionSlipTest::theSlipIsInTheClinicsLanguage_data()
{
    QTest::addColumn<QString>("clinic");
    QTest::addColumn<QString>("patient");
    for (const char* clinic : { "en", "es", "ar" }) {
        for (const char* patient : { "en", "es", "ar" }) {
            QTest::addRow("%s clinic, %s patient", clinic, patient)
                << QString::fromLatin1(clinic) << QString::fromLatin1(patient);
        }
    }
}

void ReceptionSlipTest::theSlipIsInTheClinicsLanguage()
{
    QFETCH(QString, clinic);
    QFETCH(QString, patient);
    QVERIFY(m_languages->choose(patient).empty());
    m_settings.clinicLanguage = clinic;
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy written(&reception, &Reception::slipWritten);
    QCOMPARE(reception.receive(visitOf({}, patient)).number, QStringLiteral("A-001"));
    QVERIFY(written.wait(patience));
    const QByteArray pdf = bytesOf(written.at(0).at(1).toString());
    QVERIFY(pdf == expectedSlip(clinic, patient));
    QCOMPARE(pdf == expectedSlip(patient, patient), clinic == patient);
}

void ReceptionSlipTest::theSlipNamesALanguageOfTheSite()
{
    const QString own = path("languages");
    const QString file = writeGalician(own);
    m_settings.languageFolder = own;
    Reception reception(m_settings, shippedPack(), *m_languages);
    QSignalSpy written(&reception, &Reception::slipWritten);
    QCOMPARE(reception.receive(visitOf({}, QStringLiteral("gl"))).number, QStringLiteral("A-001"));
    QVERIFY(written.wait(patience));
    const auto taken = language::readSiteFile(file, nullptr, shippedPack().texts);
    for (const core::Error& error : taken.errors) {
        qWarning("%s", core::inWords(error).c_str());
    }
    QVERIFY(taken.texts != nullptr);
    const QByteArray pdf = bytesOf(written.at(0).at(1).toString());
    const QByteArray without = expectedSlip(QStringLiteral("en"), QStringLiteral("gl"));
    m_languages->put(taken.language, taken.texts);
    QVERIFY(pdf == expectedSlip(QStringLiteral("en"), QStringLiteral("gl")));
    QVERIFY(pdf != without);
}

void ReceptionSlipTest::noAnswerIsLogged_data()
{
    QTest::addColumn<bool>("journalWorks");
    QTest::addColumn<bool>("slipWorks");
    QTest::newRow("all is well") << true << true;
    QTest::newRow("no slip") << true << false;
    QTest::newRow("no journal") << false << true;
    QTest::newRow("nothing works") << false << false;
}

void ReceptionSlipTest::noAnswerIsLogged()
{
    QFETCH(bool, journalWorks);
    QFETCH(bool, slipWorks);
    QFile blocker(path("blocker"));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    if (!journalWorks) {
        m_settings.journalFile = blocker.fileName() + QStringLiteral("/visits.db");
    }
    if (!slipWorks) {
        m_settings.slipFolder = blocker.fileName() + QStringLiteral("/slips");
    }
    const Told told { "emergency: coughing_blood", "limb_threat: saddle_numb", "age: 80_plus",
        "place: behind_knee + thigh", "skin: new_veins + sore_cord",
        "risk_history: previous_clot + active_cancer", "medicines: blood_thinner",
        "tape_left_mm: 387", "tape_right_mm: 413" };
    QVERIFY(m_languages->choose(QStringLiteral("es")).empty());
    reception::EndedVisit visit = visitOf(told, QStringLiteral("es"));
    visit.helpAsked = true;

    QString logged;
    {
        const CapturedLog log;
        Reception reception(m_settings, shippedPack(), *m_languages);
        QSignalSpy written(&reception, &Reception::slipWritten);
        QSignalSpy failed(&reception, &Reception::slipFailed);
        reception.helpAfterwards(reception.receive(visit));
        QTRY_COMPARE_WITH_TIMEOUT(written.size() + failed.size(), 1, patience);
        QCOMPARE(written.size(), slipWorks ? 1 : 0);
        logged = log.text();
    }
    QVERIFY(logged.contains(QStringLiteral("calls staff")));
    QCOMPARE(!bytesOf(m_settings.journalFile).isEmpty(), journalWorks);

    const auto spanish = m_languages->textsIn(QStringLiteral("es"), shippedPack().texts);
    QStringList answers { QStringLiteral("387"), QStringLiteral("413"), QStringLiteral("38.7") };
    for (const std::string& one : told) {
        const QStringList parts = QString::fromStdString(one).split(QStringLiteral(": "));
        const auto chosen = parts.at(1).split(QStringLiteral(" + "));
        for (const QString& option : chosen) {
            const QString id = QStringLiteral("option.%1.%2").arg(parts.at(0), option);
            const QString slipId = id + QStringLiteral(".slip");
            answers << parts.at(0) << option << shippedPack().texts.english(id) << spanish(id)
                    << shippedPack().texts.english(slipId) << spanish(slipId);
        }
    }
    answers.removeAll(QString());
    QVERIFY(answers.size() > 50);
    for (const QString& answer : answers) {
        QVERIFY2(!logged.contains(answer, Qt::CaseInsensitive), qPrintable(answer));
    }
}

QTEST_MAIN(ReceptionSlipTest)
#include "tst_reception_slip.moc"
