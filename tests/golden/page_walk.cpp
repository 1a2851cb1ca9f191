// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden/page_walk.h"

#include "content/content_loader.h"

#include <QSet>
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

} // namespace

PageWalk::PageWalk(const QString& language, QSize size)
    : m_language(language)
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
    settings.defaultLanguage = language;
    settings.windowSize = size;
    m_kiosk = std::make_unique<app::Kiosk>(
        std::move(pack).value(), std::move(languages).value(), settings);
    m_ready = m_kiosk->show() && QTest::qWaitForWindowExposed(m_kiosk->window());
}

QImage PageWalk::settledPicture()
{
    QImage last;
    for (int look = 0; look < mostLooks; ++look) {
        QTest::qWait(lookMilliseconds);
        QImage picture = m_kiosk->window()->grabWindow();
        if (picture == last && m_kiosk->isSettled()) {
            return picture;
        }
        last = std::move(picture);
    }
    return last;
}

void PageWalk::walk(const Visitor& visit)
{
    walkCramp(visit);
    walkEmergency(visit);
    walkHelp(visit);
}

void PageWalk::begin()
{
    m_kiosk->languages().choose(m_language);
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

void PageWalk::walkCramp(const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    visit(QStringLiteral("start"));
    begin();
    visit(QStringLiteral("intro"));
    model.next();
    while (model.step() == VisitViewModel::Step::Question) {
        const QString id = model.question().id;
        QTest::qWait(lookMilliseconds); // nobody answers before the last page is gone
        answer(id);
        if (shownQuestions().contains(id)) {
            visit(QStringLiteral("question_") + id);
        }
        model.next();
    }
    visit(QStringLiteral("recap"));
    model.next();
    QTRY_VERIFY(model.paper() == VisitViewModel::Paper::Printed);
    visit(QStringLiteral("outcome"));
    model.openLearnMenu();
    visit(QStringLiteral("learn_menu"));
    for (const auto& page : model.learnPages()) {
        model.openLearnPage(page.id);
        visit(QStringLiteral("learn_") + page.id);
    }
    model.finish();
    visit(QStringLiteral("finished"));
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
    QTRY_VERIFY(model.paper() == VisitViewModel::Paper::Printed);
    visit(QStringLiteral("staff_now"));
    model.finish();
    model.abandon();
}

void PageWalk::walkHelp(const Visitor& visit)
{
    VisitViewModel& model = m_kiosk->visit();
    begin();
    model.askForHelp();
    visit(QStringLiteral("help"));
    model.back();
    model.back();
}

} // namespace legcheck::tests
