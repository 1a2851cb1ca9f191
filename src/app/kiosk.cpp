// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"

#include "app/kiosk_fonts.h"

#include <QGuiApplication>
#include <QQuickItem>

#include <spdlog/spdlog.h>

#include <algorithm>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;
using viewmodels::RecheckViewModel;
using viewmodels::VisitViewModel;

// The staff-now page stays until staff come; who finds it abandoned gets the start page back.
constexpr auto staffNowQuiet = 10min;
constexpr auto finishedQuiet = 10s;

/// A finger, a mouse or a key.
bool isInput(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return true;
    default:
        return false;
    }
}

bool isLoaded(const QQuickItem& item)
{
    constexpr int loading = 2; // QQuickImageBase::Loading; the class is not public
    if (item.isVisible() && item.inherits("QQuickImageBase")
        && item.property("status").toInt() == loading) {
        return false;
    }
    const auto children = item.childItems();
    return std::ranges::all_of(children, [](const QQuickItem* child) { return isLoaded(*child); });
}

} // namespace

Kiosk::Kiosk(content::ContentPack pack, std::unique_ptr<language::Languages> languages,
    KioskSettings settings, KioskSite* site)
    : m_settings(std::move(settings))
    , m_site(site)
    , m_pack(std::move(pack))
    , m_languages(std::move(languages))
    , m_reception(m_settings.reception, m_pack, *m_languages)
    , m_services { .pack = m_pack, .languages = *m_languages, .reception = m_reception }
    , m_visit(m_services)
    , m_recheck(m_services)
    , m_languageViewModel(*m_languages)
    , m_display(m_settings.display)
    , m_idle(m_settings.idle)
{
    for (const core::Error& error : m_pack.questionnaire.setMinutes(m_settings.minutes)) {
        spdlog::error("the clinic's target times are not used: {} {}", error.where, error.what);
    }
    useFonts(fontFamilies(*m_languages));
    m_languageViewModel.choose(m_settings.defaultLanguage);
    connect(m_languages.get(), &language::Languages::changed, this, [this] {
        QGuiApplication::setLayoutDirection(
            m_languages->current().rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_engine.retranslate();
    });
    connect(&m_visit, &VisitViewModel::stepped, this, &Kiosk::followStep);
    if (m_site != nullptr) {
        connect(m_site, &KioskSite::changed, this, [this] {
            if (m_visit.step() == VisitViewModel::Step::Start
                && m_recheck.step() == RecheckViewModel::Step::Closed) {
                adoptSettings();
            }
        });
    }
    connect(&m_recheck, &RecheckViewModel::stepped, this, &Kiosk::followRecheck);
    connect(&m_idle, &viewmodels::IdleViewModel::expired, this, [this] {
        if (m_recheck.step() != RecheckViewModel::Step::Closed) {
            m_recheck.close();
        } else {
            m_visit.abandon();
        }
    });
    QCoreApplication::instance()->installEventFilter(this);
}

Kiosk::~Kiosk()
{
    // The window goes before what it shows.
    for (QObject* root : m_engine.rootObjects()) {
        delete root; // NOLINT(cppcoreguidelines-owning-memory): the engine hands its roots over
    }
}

bool Kiosk::show()
{
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_engine.setInitialProperties({
        { QStringLiteral("visit"), QVariant::fromValue(&m_visit) },
        { QStringLiteral("recheck"), QVariant::fromValue(&m_recheck) },
        { QStringLiteral("languages"), QVariant::fromValue(&m_languageViewModel) },
        { QStringLiteral("display"), QVariant::fromValue(&m_display) },
        { QStringLiteral("idle"), QVariant::fromValue(&m_idle) },
        { QStringLiteral("cleaning"), QVariant::fromValue(&m_cleaning) },
        { QStringLiteral("fullscreen"), m_settings.fullscreen },
    });
    m_engine.load(QUrl(QStringLiteral("qrc:/LegCheck/Shell/Main.qml")));
    if (window() == nullptr) {
        return false;
    }
    if (!m_settings.windowSize.isEmpty()) {
        window()->resize(m_settings.windowSize);
    }
    return true;
}

QQuickWindow* Kiosk::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

bool Kiosk::isSettled() const
{
    return window() != nullptr && isLoaded(*window()->contentItem());
}

bool Kiosk::eventFilter(QObject* watched, QEvent* event)
{
    if (!isInput(*event) || !watched->isWindowType()) {
        return QObject::eventFilter(watched, event);
    }
    if (m_cleaning.active()) {
        return true; // a cloth, not a finger
    }
    m_idle.touched();
    const auto type = event->type();
    return (type == QEvent::KeyPress || type == QEvent::KeyRelease)
        && m_settings.keypad.translate(*watched, static_cast<const QKeyEvent&>(*event));
}

void Kiosk::adoptSettings()
{
    if (m_site != nullptr) {
        m_site->fill(m_settings);
    }
    m_idle.setTimes(m_settings.idle);
    m_display.adopt(m_settings.display);
    // Never the last patient's, also where the setting names a language that is not there.
    const QString& tag = m_settings.defaultLanguage;
    m_languageViewModel.choose(m_languages->find(tag) == nullptr ? QStringLiteral("en") : tag);
}

void Kiosk::followRecheck()
{
    const auto step = m_recheck.step();
    spdlog::info(
        "re-check {}", QMetaEnum::fromType<RecheckViewModel::Step>().valueToKey(int(step)));
    switch (step) {
    case RecheckViewModel::Step::Closed:
        followStep(); // back at the start screen, as it was
        break;
    case RecheckViewModel::Step::StaffNow:
        m_idle.watch(staffNowQuiet);
        break;
    case RecheckViewModel::Step::Unchanged:
        m_idle.watch(finishedQuiet);
        break;
    case RecheckViewModel::Step::Number:
    case RecheckViewModel::Step::Question:
    case RecheckViewModel::Step::Desk:
        m_idle.watch();
        break;
    }
}

void Kiosk::followStep()
{
    const auto step = m_visit.step();
    spdlog::info("page {}", QMetaEnum::fromType<VisitViewModel::Step>().valueToKey(int(step)));
    switch (step) {
    case VisitViewModel::Step::Start:
        m_idle.stop();
        adoptSettings();
        break;
    case VisitViewModel::Step::StaffNow:
        m_idle.watch(staffNowQuiet);
        break;
    case VisitViewModel::Step::Finished:
        m_idle.stop();
        QTimer::singleShot(finishedQuiet, &m_visit, [this] {
            if (m_visit.step() == VisitViewModel::Step::Finished) {
                m_visit.abandon();
            }
        });
        break;
    case VisitViewModel::Step::Intro:
    case VisitViewModel::Step::Question:
    case VisitViewModel::Step::Recap:
    case VisitViewModel::Step::Outcome:
    case VisitViewModel::Step::LearnMenu:
    case VisitViewModel::Step::LearnPage:
    case VisitViewModel::Step::Help:
        m_idle.watch();
        break;
    }
}

} // namespace legcheck::app
