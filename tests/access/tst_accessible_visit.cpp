// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive technology is told: on every page each thing has a role and a name, each control
// an action, and a whole visit can be made through nothing else.

#include "golden/page_walk.h"

#include <QAccessible>
#include <QtTest>

using namespace legcheck;
using namespace legcheck::tests;
using viewmodels::VisitViewModel;

namespace {

constexpr int mostPages = 60;

bool isShown(const QAccessibleInterface& node)
{
    return node.isValid() && !node.state().invisible;
}

bool isControl(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::RadioButton
        || role == QAccessible::CheckBox;
}

/// Qt calls an answer a button that can be checked; the tools of the frame are such buttons too.
bool isAnswer(QAccessibleInterface& node)
{
    const QString name = node.object()->objectName();
    return isControl(node.role())
        && (name.startsWith(QLatin1String("option_")) || name.startsWith(QLatin1String("number")));
}

/// Everything below the node that is to be seen, in the order it is told.
void collect(QAccessibleInterface* node, QList<QAccessibleInterface*>& into)
{
    for (int index = 0; index < node->childCount(); ++index) {
        QAccessibleInterface* child = node->child(index);
        if (child != nullptr && isShown(*child)) {
            into.push_back(child);
            collect(child, into);
        }
    }
}

QString describe(QAccessibleInterface& node)
{
    return QStringLiteral("%1 '%2' %3")
        .arg(QLatin1String(QMetaEnum::fromType<QAccessible::Role>().valueToKey(node.role())),
            node.text(QAccessible::Name), node.object()->objectName());
}

QString faultOf(QAccessibleInterface& node)
{
    if (node.role() == QAccessible::NoRole) {
        return QStringLiteral("no role");
    }
    if (node.text(QAccessible::Name).trimmed().isEmpty()) {
        return QStringLiteral("no name");
    }
    if (!isControl(node.role())) {
        return {};
    }
    auto* actions = node.actionInterface();
    if (actions == nullptr
        || !actions->actionNames().contains(QAccessibleActionInterface::pressAction())) {
        return QStringLiteral("no press action");
    }
    if (!node.state().focusable) {
        return QStringLiteral("cannot be reached by keys");
    }
    if (isAnswer(node) && !node.state().checkable) {
        return QStringLiteral("does not tell whether it is chosen");
    }
    return {};
}

} // namespace

class AccessibleVisit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }

    void nothingIsWithoutAName_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("portrait") << QStringLiteral("en") << QSize(1080, 1920);
        QTest::newRow("panel, right to left") << QStringLiteral("ar") << QSize(1280, 800);
    }

    void nothingIsWithoutAName()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        PageWalk walk({ .language = language, .size = size });
        QVERIFY(walk.isReady());
        QStringList faults;
        walk.walk(Extent::Every, [&](const QString& page) {
            QList<QAccessibleInterface*> nodes = nodesOf(walk);
            const auto headings = std::ranges::count_if(
                nodes, [](auto* node) { return node->role() == QAccessible::Heading; });
            if (headings == 0) {
                faults << page + QStringLiteral(": no heading");
            }
            for (QAccessibleInterface* node : nodes) {
                if (const QString fault = faultOf(*node); !fault.isEmpty()) {
                    faults << page + QStringLiteral(": ") + describe(*node) + QStringLiteral(": ")
                            + fault;
                }
            }
        });
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void aWholeVisitThroughActionsAlone();

private:
    static QList<QAccessibleInterface*> nodesOf(PageWalk& walk)
    {
        QList<QAccessibleInterface*> nodes;
        collect(QAccessible::queryAccessibleInterface(&walk.window()), nodes);
        return nodes;
    }

    /// Presses the first enabled control for which `wanted` is true.
    template <class Wanted> static bool press(PageWalk& walk, const Wanted& wanted)
    {
        for (QAccessibleInterface* node : nodesOf(walk)) {
            if (isControl(node->role()) && !node->state().disabled && wanted(*node)) {
                node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
                QTest::qWait(0);
                return true;
            }
        }
        return false;
    }

    static bool pressNamed(PageWalk& walk, const QStringList& names)
    {
        return press(walk, [&](QAccessibleInterface& node) {
            return names.contains(node.text(QAccessible::Name));
        });
    }

    /// "None of these" where it is offered, else the first answer.
    static bool choose(PageWalk& walk)
    {
        return pressNamed(walk, { QStringLiteral("None of these") })
            || press(walk, [](QAccessibleInterface& node) { return isAnswer(node); });
    }
};

void AccessibleVisit::aWholeVisitThroughActionsAlone()
{
    PageWalk walk({});
    QVERIFY(walk.isReady());
    QVERIFY(pressNamed(walk, { QStringLiteral("English") }));
    QVERIFY(pressNamed(walk, { QStringLiteral("Start") }));
    VisitViewModel& visit = walk.kiosk().visit();
    int pages = 0;
    while (visit.step() == VisitViewModel::Step::Question && pages++ < mostPages) {
        const QString id = visit.question().id;
        if (!visit.question().options.isEmpty() || id == QLatin1String("severity")) {
            QVERIFY2(choose(walk), qPrintable(id));
            QVERIFY2(visit.question().answered, qPrintable(id));
            // What was chosen is told.
            QVERIFY2(std::ranges::any_of(nodesOf(walk),
                         [](auto* node) { return isAnswer(*node) && node->state().checked; }),
                qPrintable(id));
        }
        QVERIFY2(
            pressNamed(walk, { QStringLiteral("Next"), QStringLiteral("Skip") }), qPrintable(id));
    }
    QCOMPARE(visit.step(), VisitViewModel::Step::Recap);
    QVERIFY(pressNamed(walk, { QStringLiteral("Yes, send") }));
    QCOMPARE(visit.step(), VisitViewModel::Step::Outcome);
    const QString number = QStringLiteral("Your number is ") + visit.outcome().ticket;
    QVERIFY(std::ranges::any_of(
        nodesOf(walk), [&](auto* node) { return node->text(QAccessible::Name) == number; }));
    QVERIFY(pressNamed(walk, { QStringLiteral("Learn while you wait") }));
    QVERIFY(pressNamed(walk, { QStringLiteral("When to get help") }));
    QCOMPARE(visit.step(), VisitViewModel::Step::LearnPage);
    QVERIFY(pressNamed(walk, { QStringLiteral("Finish") }));
    QCOMPARE(visit.step(), VisitViewModel::Step::Finished);
    QVERIFY(pressNamed(walk, { QStringLiteral("Start screen") }));
    QCOMPARE(visit.step(), VisitViewModel::Step::Start);
}

QTEST_MAIN(AccessibleVisit)
#include "tst_accessible_visit.moc"
