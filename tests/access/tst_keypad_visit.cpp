// SPDX-License-Identifier: GPL-3.0-or-later

// Who cannot touch the screen goes through a whole visit with a keypad: six keys, no mouse, no
// touch. What the keypad stands on is always to be seen.

#include "golden/page_walk.h"

#include <QQuickItem>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using viewmodels::VisitViewModel;

namespace {

// More steps than any page has controls.
constexpr int mostSteps = 60;

} // namespace

class KeypadVisit : public QObject {
    Q_OBJECT

private slots:
    void aWholeVisitByKeysAlone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("portrait") << QStringLiteral("en") << QSize(1080, 1920);
        QTest::newRow("small, right to left") << QStringLiteral("ar") << QSize(1024, 600);
    }

    void aWholeVisitByKeysAlone();
    void backAndHelpHaveTheirOwnKeys();
    void aClinicsOwnCodesMeanTheSame();
    void whileTheGlassIsCleanedNoKeyCounts();

private:
    void press(Qt::Key key)
    {
        QTest::keyClick(&m_walk->window(), key);
        QTest::qWait(0);
    }

    /// The control that the keypad stands on, if it is to be seen with its ring.
    [[nodiscard]] const QQuickItem* standing() const
    {
        const QQuickItem* item = m_walk->window().activeFocusItem();
        return item != nullptr && item->property("visualFocus").toBool() ? item : nullptr;
    }

    [[nodiscard]] bool standsInView() const
    {
        const QQuickItem* item = standing();
        return item != nullptr
            && QRectF(QPointF(0, 0), QSizeF(m_walk->window().size()))
                   .contains(item->mapRectToScene(QRectF(0, 0, item->width(), item->height())));
    }

    /// Walks down to the control of that name, and selects it.
    [[nodiscard]] bool select(const QString& objectName)
    {
        for (int step = 0; step < mostSteps; ++step) {
            if (standing() != nullptr && standing()->objectName() == objectName) {
                if (!standsInView()) {
                    return false;
                }
                press(m_select);
                return true;
            }
            press(m_down);
        }
        return false;
    }

    [[nodiscard]] VisitViewModel& visit() { return m_walk->kiosk().visit(); }

    std::unique_ptr<PageWalk> m_walk;
    Qt::Key m_down = Qt::Key_Down;
    Qt::Key m_select = Qt::Key_Return;
};

void KeypadVisit::aWholeVisitByKeysAlone()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QFETCH(QString, language);
    QFETCH(QSize, size);
    m_walk = std::make_unique<PageWalk>(Look { .language = language, .size = size });
    QVERIFY(m_walk->isReady());
    QVERIFY(select(QStringLiteral("language_") + language));
    QCOMPARE(visit().step(), VisitViewModel::Step::Intro);
    // What this is and is not may lie below the glass: it is shown first.
    for (int turns = 0; turns < 10 && visit().step() == VisitViewModel::Step::Intro; ++turns) {
        QVERIFY(select(QStringLiteral("nextButton")));
    }
    while (visit().step() == VisitViewModel::Step::Question) {
        const auto question = visit().question();
        QVERIFY2(standing() != nullptr, qPrintable(question.id));
        if (!question.options.isEmpty()) {
            // "None of these" stands first in the pack wherever it can be chosen.
            QVERIFY2(select(QStringLiteral("option_") + question.options.first().id),
                qPrintable(question.id));
            QVERIFY2(visit().question().answered, qPrintable(question.id));
        } else if (question.id == QLatin1String("severity")) {
            QVERIFY(select(QStringLiteral("number3")));
        } else {
            QVERIFY(select(QStringLiteral("plus10")));
            QVERIFY(visit().question().numbers.first().given);
        }
        QVERIFY2(select(QStringLiteral("nextButton")), qPrintable(question.id));
    }
    QCOMPARE(visit().step(), VisitViewModel::Step::Recap);
    QVERIFY(select(QStringLiteral("recap_fever")));
    QCOMPARE(visit().question().id, QStringLiteral("fever"));
    QVERIFY(select(QStringLiteral("nextButton")));
    QVERIFY(select(QStringLiteral("nextButton")));
    QCOMPARE(visit().step(), VisitViewModel::Step::Outcome);
    // "Tell us at once if ..." may lie below the glass: it is shown first.
    for (int turns = 0; turns < 10 && !select(QStringLiteral("learnButton")); ++turns) {
        QVERIFY(select(QStringLiteral("nextButton")));
    }
    QCOMPARE(visit().step(), VisitViewModel::Step::LearnMenu);
    QVERIFY(select(QStringLiteral("learn_help")));
    QCOMPARE(visit().step(), VisitViewModel::Step::LearnPage);
    QVERIFY(select(QStringLiteral("finishButton")));
    QVERIFY(select(QStringLiteral("startAgain")));
    QCOMPARE(visit().step(), VisitViewModel::Step::Start);
}

void KeypadVisit::backAndHelpHaveTheirOwnKeys()
{
    m_walk = std::make_unique<PageWalk>(Look {});
    QVERIFY(m_walk->isReady());
    QVERIFY(select(QStringLiteral("language_en")));
    QVERIFY(select(QStringLiteral("nextButton")));
    press(Qt::Key_Back);
    QCOMPARE(visit().step(), VisitViewModel::Step::Intro);
    press(Qt::Key_Help);
    QCOMPARE(visit().step(), VisitViewModel::Step::Help);
    QVERIFY(select(QStringLiteral("confirmHelp")));
    QCOMPARE(visit().step(), VisitViewModel::Step::StaffNow);
}

void KeypadVisit::aClinicsOwnCodesMeanTheSame()
{
    const auto keypad = app::Keypad::read(QStringLiteral("down=F14,select=F15,back=F16"));
    QVERIFY(keypad);
    m_walk = std::make_unique<PageWalk>(Look { .keypad = keypad.value() });
    QVERIFY(m_walk->isReady());
    m_down = Qt::Key_F14;
    m_select = Qt::Key_F15;
    QVERIFY(select(QStringLiteral("language_en")));
    QCOMPARE(visit().step(), VisitViewModel::Step::Intro);
    press(Qt::Key_F16);
    QCOMPARE(visit().step(), VisitViewModel::Step::Start);
    m_down = Qt::Key_Down;
    m_select = Qt::Key_Return;
}

void KeypadVisit::whileTheGlassIsCleanedNoKeyCounts()
{
    m_walk = std::make_unique<PageWalk>(Look {});
    QVERIFY(m_walk->isReady());
    press(Qt::Key_Down);
    m_walk->kiosk().cleaning().start();
    press(Qt::Key_Return);
    QTest::mouseClick(&m_walk->window(), Qt::LeftButton, {}, QPoint(540, 1000));
    QCOMPARE(visit().step(), VisitViewModel::Step::Start);
    m_walk->kiosk().cleaning().stop();
    QVERIFY(select(QStringLiteral("language_en")));
    QCOMPARE(visit().step(), VisitViewModel::Step::Intro);
}

QTEST_MAIN(KeypadVisit)
#include "tst_keypad_visit.moc"
