// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/page_walk.h"

#include "content/content_loader.h"
#include "golden/page_faults.h"
#include "shared/visible_item.h"
#include "viewmodels/fake_voice.h"

#include <QFile>

#include <QSet>
#include <QTimer>
#include <QtTest>

namespace legcheck::tests {

namespace {

using viewmodels::VisitViewModel;

constexpr int mostLooks = 100;
constexpr int lookMilliseconds = 20;

/// The questions whose pages differ in kind: their picture is taken.
const QSet<QString>& shownQuestions()
{
    static const QSet<QString> questions { QStringLiteral("emergency"),
        QStringLiteral("limb_threat"), QStringLiteral("age"), QStringLiteral("leg"),
        QStringLiteral("place"), QStringLiteral("episode"), QStringLiteral("severity"),
        QStringLiteral("skin"), QStringLiteral("risk_recent"), QStringLiteral("risk_history"),
        QStringLiteral("tape_left_mm"), QStringLiteral("dent"), QStringLiteral("lump"),
        QStringLiteral("calf_press"), QStringLiteral("foot_lift") };
    return questions;
}

QString crampOption(const QString& questionId, const QString& first)
{
    static const QMap<QString, QString> options {
        { QStringLiteral("age"), QStringLiteral("60_79") },
        { QStringLiteral("onset"), QStringLiteral("at_night") },
        { QStringLiteral("since"), QStringLiteral("today") },
        { QStringLiteral("course"), QStringLiteral("better") },
        { QStringLiteral("feel"), QStringLiteral("hard_knot") },
    };
    return options.value(questionId, first);
}

/// What is seen once two looks are the same and all pictures are there.
template <typename Look> auto settled(const app::Kiosk& kiosk, const Look& lookAt)
{
    decltype(lookAt()) last;
    for (int look = 0; look < mostLooks; ++look) {
        QTest::qWait(lookMilliseconds);
        auto seen = lookAt();
        if (seen == last && kiosk.isSettled()) {
            break;
        }
        last = std::move(seen);
    }
    return last;
}

/// The number stays while the page is looked at.
void holdCountdown(const QObject& counter)
{
    const auto timers = counter.findChildren<QTimer*>();
    QVERIFY(!timers.isEmpty());
    for (QTimer* timer : timers) {
        timer->stop();
    }
}

} // namespace

PageWalk::PageWalk(Look look)
    : m_look(std::move(look))
{
    auto pack = content::loadContentPack(content::defaultContentFolder());
    auto languages = language::Languages::read(QStringLiteral(":/translations"));
    if (!pack || !languages) {
        return;
    }
    app::KioskSettings settings;
    settings.reception.slipFolder = m_folder.filePath(QStringLiteral("slips"));
    settings.reception.journalFile = m_folder.filePath(QStringLiteral("journal.sqlite"));
    settings.display.reduceMotion = true;
    settings.display.lowReach = m_look.lowReach;
    settings.keypad = m_look.keypad;
    settings.defaultLanguage = m_look.language;
    settings.offer.drafts = true;
    settings.windowSize = m_look.size;
    m_kiosk = std::make_unique<app::Kiosk>(std::move(pack).value(), std::move(languages).value(),
        settings, nullptr, m_look.voice ? std::make_unique<FakeVoice>() : nullptr);
    m_ready = m_kiosk->show() && QTest::qWaitForWindowExposed(m_kiosk->window());
}

void PageWalk::settle()
{
    (void)settled(*m_kiosk, [this] { return placesShown(window()); });
}

QImage PageWalk::settledPicture()
{
    return settled(*m_kiosk, [this] { return window().grabWindow(); });
}

void PageWalk::walk(Extent extent, const Visitor& visit)
{
    if (extent == Extent::Questions) {
        begin();
        m_kiosk->visit().next();
        walkQuestions(extent, visit);
        m_kiosk->visit().abandon();
        return;
    }
    walkCramp(extent, visit);
    walkEmergency(visit);
    walkHelp(visit);
    walkOverlays(visit);
    if (extent == Extent::Every) {
        walkSilentPatient(visit);
        walkMinor(visit);
        walkRecheck(visit);
        walkBrokenPrinter(visit);
        walkBrokenJournal(visit);
    }
}

void PageWalk::dress()
{
    auto& display = m_kiosk->display();
    while (display.textSize() != m_look.textSize) {
        display.cycleTextSize();
    }
    if (display.highContrast() != m_look.highContrast) {
        display.toggleContrast();
    }
}

void PageWalk::show(const Visitor& visit, const QString& page)
{
    dress();
    QTest::qWait(0);
    visit(page);
}

void PageWalk::begin()
{
    m_kiosk->languages().choose(m_look.language);
    m_kiosk->visit().start();
}

void PageWalk::answer(const QString& questionId)
{
    VisitViewModel& visit = m_kiosk->visit();
    const auto question = visit.question();
    for (const auto& number : question.numbers) {
        visit.setNumber(number.id, questionId == QLatin1String("severity") ? 3 : number.start);
    }
    if (!question.options.isEmpty()) {
        visit.choose(crampOption(questionId, question.options.first().id));
    }
}

void PageWalk::walkQuestions(Extent extent, const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    while (model.step() == VisitViewModel::Step::Question) {
        const QString id = model.question().id;
        QTest::qWait(lookMilliseconds); // nobody answers before the last page is gone
        if (extent == Extent::Every) {
            show(visit, QStringLiteral("open_") + id);
        }
        answer(id);
        if (extent == Extent::Every || shownQuestions().contains(id)) {
            show(visit, QStringLiteral("question_") + id);
        }
        model.next();
    }
}

void PageWalk::waitForPaper()
{
    // A printer that fails may be tried for long; its page is shown as it is by then.
    constexpr int longest = 5000;
    (void)QTest::qWaitFor(
        [this] { return m_kiosk->visit().paper() != VisitViewModel::Paper::Printing; }, longest);
}

void PageWalk::walkCramp(Extent extent, const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    show(visit, QStringLiteral("start"));
    begin();
    show(visit, QStringLiteral("intro"));
    model.next();
    walkQuestions(extent, visit);
    show(visit, QStringLiteral("recap"));
    model.next();
    waitForPaper();
    show(visit, QStringLiteral("outcome"));
    model.openLearnMenu();
    show(visit, QStringLiteral("learn_menu"));
    for (const auto& page : model.learnPages()) {
        model.openLearnPage(page.id);
        show(visit, QStringLiteral("learn_") + page.id);
    }
    model.finish();
    show(visit, QStringLiteral("finished"));
    model.abandon();
}

void PageWalk::walkEmergency(const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    begin();
    model.next();
    model.choose(QStringLiteral("breathless"));
    model.next();
    model.choose(QStringLiteral("none"));
    model.next();
    waitForPaper();
    show(visit, QStringLiteral("staff_now"));
    model.finish();
    model.abandon();
}

void PageWalk::walkHelp(const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    begin();
    model.askForHelp();
    show(visit, QStringLiteral("help"));
    model.back();
    model.back();
}

void PageWalk::walkOverlays(const Visitor& visit)
{
    using namespace std::chrono_literals;
    begin();
    dress();
    auto* button = visibleItem(window(), QStringLiteral("languageButton"));
    QVERIFY(button != nullptr);
    QVERIFY(QMetaObject::invokeMethod(button, "clicked"));
    show(visit, QStringLiteral("language_sheet"));
    QTest::keyClick(&window(), Qt::Key_Escape);
    m_kiosk->idle().watch(0s);
    QTRY_VERIFY(m_kiosk->idle().warning());
    holdCountdown(m_kiosk->idle());
    show(visit, QStringLiteral("still_there"));
    m_kiosk->idle().stop();
    m_kiosk->visit().abandon();
    m_kiosk->cleaning().start();
    holdCountdown(m_kiosk->cleaning());
    show(visit, QStringLiteral("cleaning"));
    m_kiosk->cleaning().stop();
}

void PageWalk::skipQuestions()
{
    VisitViewModel& model = m_kiosk->visit();
    while (model.step() == VisitViewModel::Step::Question) {
        const auto question = model.question();
        if (question.maySkip) {
            model.skip();
            continue;
        }
        // The last answer that need not be known: "none" comes before "not sure".
        model.choose(question.options.last().id);
        model.next();
    }
}

void PageWalk::walkSilentPatient(const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    begin();
    model.next();
    for (int sign = 0; sign < 2; ++sign) {
        model.choose(QStringLiteral("none"));
        model.next();
    }
    skipQuestions();
    show(visit, QStringLiteral("recap_left_out"));
    model.next();
    waitForPaper();
    show(visit, QStringLiteral("outcome_urgent"));
    model.finish();
    model.abandon();
}

void PageWalk::walkMinor(const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    begin();
    model.next();
    while (model.step() == VisitViewModel::Step::Question) {
        const QString id = model.question().id;
        model.choose(id == QLatin1String("age") ? QStringLiteral("under_18")
                                                : model.question().options.first().id);
        model.next();
    }
    waitForPaper();
    show(visit, QStringLiteral("staff_now_minor"));
    model.finish();
    model.abandon();
}

void PageWalk::walkRecheck(const Visitor& visit)
{
    using viewmodels::RecheckViewModel;
    RecheckViewModel& model = m_kiosk->recheck();
    const auto open = [&](int number) {
        m_kiosk->languages().choose(m_look.language);
        model.open();
        model.type(number);
    };
    open(9);
    show(visit, QStringLiteral("recheck_number"));
    model.confirm();
    show(visit, QStringLiteral("recheck_desk"));
    model.close();
    // The first visit of the walk; it spoke the same language.
    open(1);
    model.confirm();
    for (const char* option : { "none", "better", "none" }) {
        show(visit, QStringLiteral("recheck_") + model.question().id);
        model.choose(QLatin1String(option));
        model.next();
    }
    QCOMPARE(model.step(), RecheckViewModel::Step::Unchanged);
    show(visit, QStringLiteral("recheck_unchanged"));
    model.close();
    open(1);
    model.confirm();
    model.choose(QStringLiteral("breathless"));
    model.next();
    QCOMPARE(model.step(), RecheckViewModel::Step::StaffNow);
    show(visit, QStringLiteral("recheck_staff_now"));
    model.close();
}

void PageWalk::walkBrokenPrinter(const Visitor& visit)
{
    // A file stands where the folder should be.
    const QString slips = m_folder.filePath(QStringLiteral("slips"));
    QFile file(slips);
    // The last paper may still be on its way, and makes the folder anew.
    QVERIFY(QTest::qWaitFor([&] {
        QDir(slips).removeRecursively();
        return file.open(QIODevice::WriteOnly);
    }));
    file.close();
    VisitViewModel& model = m_kiosk->visit();
    begin();
    model.next();
    walkQuestions(Extent::Kinds, [](const QString&) {});
    model.next();
    waitForPaper();
    show(visit, QStringLiteral("outcome_no_paper"));
    model.finish();
    model.abandon();
    QVERIFY(file.remove());
}

void PageWalk::walkBrokenJournal(const Visitor& visit)
{
    // A folder stands where the journal should be.
    const QString journal = m_folder.filePath(QStringLiteral("journal.sqlite"));
    for (const char* companion : { "", "-wal", "-shm" }) {
        QFile::remove(journal + QLatin1String(companion));
    }
    QVERIFY(QDir().mkpath(journal));
    VisitViewModel& model = m_kiosk->visit();
    begin();
    model.next();
    walkQuestions(Extent::Kinds, [](const QString&) {});
    model.next();
    waitForPaper();
    QVERIFY(model.outcome().ticket.isEmpty());
    show(visit, QStringLiteral("outcome_no_number"));
    model.finish();
    model.abandon();
    QVERIFY(QDir().rmdir(journal));
}

} // namespace legcheck::tests
