// SPDX-License-Identifier: GPL-3.0-or-later

// The finger and the stopwatch of the bench. A generic plugin is Qt's own way to bring an input
// device into a program from outside, so the programs that are measured are the ones that ship:
//
//     QT_QPA_GENERIC_PLUGINS=legcheckprobe:0           says when the first frame was shown
//     QT_QPA_GENERIC_PLUGINS=legcheckprobe:50/sheet_   then makes 50 taps through the pages, and
//         changes the language some times by tapping what is called `sheet_...`
//
// It prints one line a fact on standard output: `first-frame NS` (steady clock since boot, which is
// the clock of Python's time.monotonic_ns), `choose NS`, `next NS` and `language NS` (from the
// lifted finger to the next frame), `done`.

#include <QCoreApplication>
#include <QGenericPlugin>
#include <QPointer>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <iostream>

namespace {

using namespace std::chrono_literals;

constexpr auto settle = 1500ms; // from the first frame to the first tap
constexpr auto fingerDown = 60ms;
constexpr auto betweenTaps = 480ms; // longer than the kiosk's dead time and every animation
constexpr auto longestWait = 400ms; // then the tap changed nothing that shows
constexpr int languageSwitches = 6;

qint64 nanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch() / 1ns;
}

/// What can be tapped, in the order in which the finger looks for something to tap.
struct Wish {
    const char* name;
    const char* fact; ///< printed with the time; nullptr: only the way to the next page
};

} // namespace

class Probe : public QObject {
    Q_OBJECT

public:
    Probe(int taps, QByteArray languageItem)
        : m_languageItem(std::move(languageItem))
        , m_tapsLeft(taps)
        , m_switchesLeft(taps > 0 ? languageSwitches : 0)
    {
        QCoreApplication::instance()->installEventFilter(this);
        m_next.setSingleShot(true);
        connect(&m_next, &QTimer::timeout, this, &Probe::act);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (m_window == nullptr && event->type() == QEvent::Expose) {
            m_window = qobject_cast<QQuickWindow*>(watched);
            if (m_window != nullptr) {
                connect(m_window, &QQuickWindow::frameSwapped, this, &Probe::frameShown);
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void frameShown()
    {
        const qint64 now = nanoseconds();
        if (!m_shown) {
            m_shown = true;
            std::cout << "first-frame " << now << std::endl;
            if (m_tapsLeft > 0) {
                m_device = QTest::createTouchDevice();
                m_next.start(settle);
            }
        } else if (m_lifted != 0) {
            if (m_fact != nullptr) {
                std::cout << m_fact << ' ' << now - m_lifted << std::endl;
            }
            m_lifted = 0;
            m_next.start(betweenTaps);
        }
    }

    /// By its whole name; what ends in "_" stands for all whose names begin so.
    static bool isCalled(const QQuickItem& item, const char* name)
    {
        const QLatin1String wanted(name);
        return wanted.endsWith(u'_') ? item.objectName().startsWith(wanted)
                                     : item.objectName() == wanted;
    }

    /// The first item in the order of the page that can be tapped where it is.
    [[nodiscard]] QQuickItem* find(QQuickItem* parent, const char* name) const
    {
        if (!parent->isVisible() || !parent->isEnabled()) {
            return nullptr;
        }
        if (isCalled(*parent, name) && canBeTapped(*parent)) {
            return parent;
        }
        const auto children = parent->childItems();
        for (QQuickItem* child : children) {
            if (QQuickItem* found = find(child, name)) {
                return found;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool canBeTapped(const QQuickItem& item) const
    {
        // Nothing that is answered already.
        for (const char* answered : { "chosen", "checked", "given" }) {
            if (item.property(answered).toBool()) {
                return false;
            }
        }
        return middle(item).y() < m_window->height();
    }

    static QPoint middle(const QQuickItem& item)
    {
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint();
    }

    void act()
    {
        QQuickItem* page = m_window->contentItem();
        const bool asks = find(page, "option_") != nullptr && find(page, "nextStep") == nullptr;
        if (m_tapsLeft <= 0 && (m_isAtRest || asks)) {
            m_isAtRest = true; // stays on this page: a question, without drawn steps that move
            if (m_switchesLeft > 0) {
                switchLanguage();
            } else {
                std::cout << "done" << std::endl;
            }
            return;
        }
        // Choose what is harmless, so that the visit is long, then go on; where there is nothing to
        // choose, whatever leads on.
        static constexpr Wish answers[] { { "option_none", "choose" }, { "option_", "choose" },
            { "number4", "choose" }, { "stepper_", "choose" } };
        static constexpr Wish ways[] { { "nextButton", "next" }, { "nextStep", nullptr },
            { "finishButton", nullptr }, { "startAgain", nullptr }, { "language_en", nullptr },
            { "legMapTouch", nullptr } };
        if (!m_hasChosen) {
            m_hasChosen = true;
            for (const Wish& wish : answers) {
                if (tap(find(page, wish.name), wish.fact)) {
                    return;
                }
            }
        }
        m_hasChosen = false;
        for (const Wish& wish : ways) {
            if (tap(find(page, wish.name), wish.fact)) {
                return;
            }
        }
        m_next.start(betweenTaps); // a page that comes by itself
    }

    void switchLanguage()
    {
        QQuickItem* page = m_window->contentItem();
        if (tap(find(page, m_languageItem.constData()), "language")) {
            --m_switchesLeft;
        } else {
            tap(find(page, "languageButton"), nullptr); // opens the choice of languages
        }
    }

    bool tap(QQuickItem* item, const char* fact)
    {
        if (item == nullptr) {
            return false;
        }
        const QQuickItem* key = find(item, "plus1"); // of a stepper
        const QPoint where = middle(key == nullptr ? *item : *key);
        m_fact = fact;
        QTest::touchEvent(m_window, m_device).press(0, where, m_window);
        QTimer::singleShot(fingerDown, this, [this, where] { lift(where); });
        return true;
    }

    void lift(QPoint where)
    {
        if (m_fact != nullptr && m_tapsLeft > 0) {
            --m_tapsLeft;
        }
        m_lifted = nanoseconds();
        QTest::touchEvent(m_window, m_device).release(0, where, m_window);
        const qint64 thisTap = m_lifted;
        QTimer::singleShot(longestWait, this, [this, thisTap] {
            if (thisTap != 0 && m_lifted == thisTap) {
                m_lifted = 0;
                act();
            }
        });
    }

    QPointer<QQuickWindow> m_window;
    QPointingDevice* m_device = nullptr;
    QTimer m_next;
    QByteArray m_languageItem; ///< what is tapped to change the language
    const char* m_fact = nullptr;
    qint64 m_lifted = 0; ///< when the finger was lifted whose frame is still to come; 0: none
    int m_tapsLeft;
    int m_switchesLeft;
    bool m_shown = false;
    bool m_hasChosen = false;
    bool m_isAtRest = false;
};

class ProbePlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "probe.json")

public:
    QObject* create(const QString& key, const QString& specification) override
    {
        Q_UNUSED(key)
        const QString taps = specification.section(QLatin1Char('/'), 0, 0);
        const QString languageItem = specification.section(QLatin1Char('/'), 1, 1);
        return new Probe(taps.toInt(), languageItem.toLatin1());
    }
};

#include "probe.moc"
