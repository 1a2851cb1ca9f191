// SPDX-License-Identifier: GPL-3.0-or-later
// The line in the slip's QR code: there and back for every kind of answer, and no wrong line read.

#include "core/random_answers.h"
#include "core/ticket_code.h"
#include "shared/shipped_pack.h"

#include <QTest>

using namespace legcheck;
using namespace legcheck::tests;

namespace {

using namespace std::chrono_literals;

constexpr auto finished = std::chrono::local_seconds(std::chrono::local_days(
                              std::chrono::year(2026) / std::chrono::November / 23))
    + 14h + 5min;
const std::string sha = "1a2b3c4d5e6f";

std::string codeOf(const core::Answers& answers, core::VisitRecord record)
{
    record.finished = finished;
    const core::Slip slip = core::composeSlip(questionnaire(), answers, std::move(record));
    return core::writeTicketCode(
        questionnaire(), core::ticketCode(questionnaire(), slip, "1.0.0", sha, "0.1.0"));
}

core::VisitRecord numbered()
{
    core::VisitRecord record;
    record.ticket = "A-017";
    return record;
}

/// What the slip shows: the answers to questions that were asked.
core::Answers askedOf(const core::Answers& answers)
{
    core::Answers kept;
    const core::Assessment assessment = assess(answers);
    for (core::QuestionIndex index = 0; index < questionnaire().questionCount(); ++index) {
        if (assessment.isAsked(index)) {
            kept.copy(answers, index);
        }
    }
    return kept;
}

} // namespace

class TicketCodeTest : public QObject {
    Q_OBJECT

private slots:
    void tellsTicketTimeCategoryAndVersions();
    void everyAnswerComesBack();
    void answersNotAskedAreNotInIt();
    void staysShort();
    void aVisitWithoutNumberIsReadable();
    void aWrongCharacterIsNoticed();
    void otherContentIsRefused();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
};

void TicketCodeTest::tellsTicketTimeCategoryAndVersions()
{
    const std::string text = codeOf(cramp({ "swelling: calf" }), numbered());
    QVERIFY2(text.starts_with("LC1/A-017/202611231405/4/1.0.0/1A2B3C4D/0.1.0/"), text.c_str());
    const auto read = core::readTicketCode(" " + text + "\n", questionnaire(), sha);
    QVERIFY(read.hasValue());
    QCOMPARE(read.value().ticket, std::string("A-017"));
    QVERIFY(read.value().finished == finished);
    QCOMPARE(int(read.value().category), 4);
    QCOMPARE(read.value().software, std::string("0.1.0"));
}

void TicketCodeTest::everyAnswerComesBack()
{
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        core::RandomAnswers random(questionnaire(), seed);
        const core::Answers answers = askedOf(random.draw());
        const auto read = core::readTicketCode(codeOf(answers, numbered()), questionnaire(), sha);
        QVERIFY(read.hasValue());
        QVERIFY(read.value().answers == answers);
    }
}

void TicketCodeTest::answersNotAskedAreNotInIt()
{
    const auto read = core::readTicketCode(
        codeOf(cramp({ "emergency: chest_pain" }), numbered()), questionnaire(), sha);
    QVERIFY(read.hasValue());
    QVERIFY(read.value().answers == answers({ "emergency: chest_pain", "limb_threat: none" }));
}

void TicketCodeTest::staysShort()
{
    // 87 characters of upper case fit a version 5 code at level Q: 22.5 mm on paper.
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        core::RandomAnswers random(questionnaire(), seed);
        const std::string text = codeOf(random.draw(), numbered());
        QVERIFY2(text.size() <= 122, text.c_str());
        QVERIFY(text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
            == std::string::npos);
    }
}

void TicketCodeTest::aVisitWithoutNumberIsReadable()
{
    const auto read = core::readTicketCode(codeOf(cramp(), {}), questionnaire(), sha);
    QVERIFY(read.hasValue());
    QCOMPARE(read.value().ticket, std::string());
}

void TicketCodeTest::aWrongCharacterIsNoticed()
{
    const std::string text = codeOf(cramp({ "swelling: calf" }), numbered());
    for (std::size_t place = 0; place < text.size(); ++place) {
        std::string wrong = text;
        wrong[place] = wrong[place] == '7' ? '8' : '7';
        const auto read = core::readTicketCode(wrong, questionnaire(), sha);
        QVERIFY2(!read.hasValue(), wrong.c_str());
    }
}

void TicketCodeTest::otherContentIsRefused()
{
    const auto read
        = core::readTicketCode(codeOf(cramp(), numbered()), questionnaire(), "ffffffff00");
    QVERIFY(!read.hasValue());
    QVERIFY(read.error().front().what.find("1.0.0 (1A2B3C4D)") != std::string::npos);
}

void TicketCodeTest::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a web address") << QStringLiteral("https://example.org/a/b/c/d/e/f");
    QTest::newRow("another format") << QStringLiteral("LC2/A-017/202611231405/4/1/1/1/0/0");
    QTest::newRow("no parts") << QStringLiteral("////////");
}

void TicketCodeTest::otherTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!core::readTicketCode(text.toStdString(), questionnaire(), sha).hasValue());
}

QTEST_APPLESS_MAIN(TicketCodeTest)
#include "tst_ticket_code.moc"
