// SPDX-License-Identifier: GPL-3.0-or-later
// The message to another program of the clinic that staff must come: signed, tried again, and
// without what the patient told unless the clinic wants it.

#include "outbox/staff_call_message.h"
#include "shared/http_server.h"
#include "shared/reception_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace legcheck;

namespace {

constexpr int patience = 60000;
const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

/// Says no to the first so many, then yes.
class Server : public tests::HttpServer {
public:
    explicit Server(int refusals)
        : HttpServer(QStringLiteral("/call"), QList<int>(std::max(refusals, 0), 503) << 204)
        , m_wanted(refusals + 1)
    {
    }

    /// How often it must be called until it listens.
    [[nodiscard]] qsizetype wanted() const { return m_wanted; }

private:
    qsizetype m_wanted;
};

} // namespace

class StaffCallTest : public QObject {
    Q_OBJECT

private slots:
    void theMessageHoldsNoAnswer();
    void theSignatureIsThatOfTheStandard();
    void anEmergencyIsToldUntilSomebodyListens();
    void answersGoOnlyWhereTheClinicWantsIt();
    void whoMayWaitCallsNobody();

private:
    /// One visit, told to `server` until it listens.
    static void visit(Server& server, const tests::Told& told, bool answers = false)
    {
        const tests::ReceptionDesk desk;
        reception::Reception reception({ .clinic = QStringLiteral("Harbour Clinic"),
                                           .slipFolder = desk.folder(QStringLiteral("slips")),
                                           .journalFile = desk.folder(QStringLiteral("other.db")),
                                           .staffCall = { .url = server.url(),
                                               .secret = QStringLiteral("Jefe"),
                                               .answers = answers,
                                               .clinic = QStringLiteral("Harbour Clinic"),
                                               .kiosk = QStringLiteral("A") },
                                           .keepAnswers = tests::forEver },
            tests::shippedPack(), *desk.languages);
        const QSignalSpy printed(&reception, &reception::Reception::slipWritten);
        const auto ticket = reception.receive({ .answers = tests::cramp(told),
            .language = QStringLiteral("en"),
            .started = noon,
            .finished = noon });
        QCOMPARE(ticket.number, QStringLiteral("A-001"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !printed.isEmpty() && server.bodies.size() >= server.wanted(), patience);
    }
    [[nodiscard]] static QJsonObject told(const Server& server, int call)
    {
        return QJsonDocument::fromJson(server.bodies.at(call)).object();
    }
};

void StaffCallTest::theMessageHoldsNoAnswer()
{
    outbox::StaffCall call { .event = QStringLiteral("u-1"),
        .visit = QStringLiteral("u"),
        .ticket = QStringLiteral("A-017"),
        .kiosk = QStringLiteral("A"),
        .clinic = QStringLiteral("Harbour \"Clinic\""),
        .category = 1,
        .time = noon };
    const QJsonObject json = QJsonDocument::fromJson(staffCallBody(call)).object();
    QCOMPARE(json.keys(),
        (QStringList { QStringLiteral("category"), QStringLiteral("clinic"),
            QStringLiteral("event"), QStringLiteral("help_asked"), QStringLiteral("id"),
            QStringLiteral("kiosk"), QStringLiteral("ticket"), QStringLiteral("time"),
            QStringLiteral("visit") }));
    QCOMPARE(json.value(QStringLiteral("clinic")).toString(), call.clinic);
    QCOMPARE(json.value(QStringLiteral("ticket")).toString(), call.ticket);
    QCOMPARE(json.value(QStringLiteral("category")).toInt(), 1);
    call.answers = "no JSON";
    QVERIFY(
        !QJsonDocument::fromJson(staffCallBody(call)).object().contains(QStringLiteral("answers")));
}

void StaffCallTest::theSignatureIsThatOfTheStandard()
{
    // RFC 4231, 4.3.
    QCOMPARE(outbox::staffCallSignature("what do ya want for nothing?", QStringLiteral("Jefe")),
        QByteArray("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QVERIFY(outbox::staffCallSignature("anything", {}).isEmpty());
}

void StaffCallTest::anEmergencyIsToldUntilSomebodyListens()
{
    Server server(1);
    visit(server, { "emergency: breathless" });
    QCOMPARE(server.bodies.at(0), server.bodies.at(1));
    QVERIFY(!server.header(0, "X-LegCheck-Event").isEmpty());
    QCOMPARE(server.header(0, "X-LegCheck-Event"), server.header(1, "X-LegCheck-Event"));
    QCOMPARE(server.header(1, "X-LegCheck-Signature"),
        outbox::staffCallSignature(server.bodies.at(1), QStringLiteral("Jefe")));
    QCOMPARE(told(server, 1).value(QStringLiteral("category")).toInt(), 1);
    QCOMPARE(told(server, 1).value(QStringLiteral("ticket")).toString(), QStringLiteral("A-001"));
    QVERIFY(!server.bodies.at(1).contains("breathless"));
}

void StaffCallTest::answersGoOnlyWhereTheClinicWantsIt()
{
    Server server(0);
    visit(server, { "emergency: breathless" }, true);
    QVERIFY(server.bodies.at(0).contains("breathless"));
}

void StaffCallTest::whoMayWaitCallsNobody()
{
    Server server(-1);
    visit(server, {});
    QVERIFY(server.bodies.isEmpty());
}

QTEST_MAIN(StaffCallTest)
#include "tst_staff_call.moc"
