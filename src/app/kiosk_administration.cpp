// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_administration.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPointerEvent>
#include <QQmlComponent>

#include <spdlog/spdlog.h>

#include <utility>

namespace legcheck::app {

namespace {

constexpr qreal cornerMillimetres = 20;

bool isAdministrationKey(const QKeyEvent& event, const site::Settings& settings)
{
    const QString& name = settings.keys.administration;
    return !name.isEmpty()
        && QKeySequence(name, QKeySequence::PortableText) == QKeySequence(event.keyCombination());
}

} // namespace

KioskAdministration::KioskAdministration(Kiosk kiosk)
    : m_kiosk(std::move(kiosk))
{
    m_clock.start();
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (m_viewModel && m_viewModel->working()) {
            restartClock();
        } else {
            close();
        }
    });
    connect(&m_kiosk.services, &administration::SiteServices::settingsChanged, this,
        &KioskAdministration::settingsChanged);
}

KioskAdministration::~KioskAdministration() = default;

bool KioskAdministration::notice(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
        restartClock();
        if (!isOpen()
            && isAdministrationKey(
                static_cast<const QKeyEvent&>(event), m_kiosk.services.settings.settings())) {
            open();
            return true;
        }
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: {
        restartClock();
        const auto& pointer = static_cast<const QPointerEvent&>(event);
        if (isOpen() || m_window == nullptr || pointer.pointCount() != 1) {
            return false;
        }
        // A touch comes again as a mouse press where nobody took it; it is one tap.
        if (event.type() == QEvent::MouseButtonPress
            && pointer.pointingDevice()->type() == QInputDevice::DeviceType::TouchScreen) {
            return false;
        }
        const bool full = m_taps.press({ .position = pointer.points().front().scenePosition(),
            .window = m_window->size(),
            .rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft,
            .corner = cornerMillimetres * m_kiosk.display.pixelsPerMillimetre(),
            .milliseconds = m_clock.elapsed() });
        if (full) {
            open();
        }
        return full;
    }
    default:
        return false;
    }
}

void KioskAdministration::open(Leave leave)
{
    if (isOpen() || m_window == nullptr) {
        return;
    }
    administration::ContentViewModel::Source content = m_kiosk.content;
    content.show
        = [this](administration::TextPreview wish) { return showPreview(std::move(wish)); };
    m_viewModel = std::make_unique<administration::AdministrationViewModel>(m_kiosk.services,
        administration::AdministrationViewModel::Parts { .about = m_kiosk.about,
            .checks = m_kiosk.checks,
            .languages = m_kiosk.languages,
            .content = content,
            .media = m_kiosk.media,
            .reception = &m_kiosk.reception },
        leave == Leave::AtAnyTime);
    QQmlComponent component(&m_kiosk.engine,
        QUrl(QStringLiteral("qrc:/LegCheck/Administration/AdministrationScreen.qml")));
    std::unique_ptr<QObject> made;
    if (component.isReady()) {
        made.reset(component.createWithInitialProperties(
            { { QStringLiteral("administration"), QVariant::fromValue(m_viewModel.get()) } }));
    }
    auto* screen = qobject_cast<QQuickItem*>(made.get());
    if (screen == nullptr) {
        spdlog::error(
            "the administration cannot be shown: {}", component.errorString().toStdString());
        m_viewModel.reset();
        return;
    }
    static_cast<void>(made.release());
    m_screen.reset(screen);
    QQuickItem* place = m_window->contentItem();
    screen->setParentItem(place);
    const auto fill = [this, place] { m_screen->setSize(place->size()); };
    connect(place, &QQuickItem::widthChanged, screen, fill);
    connect(place, &QQuickItem::heightChanged, screen, fill);
    fill();
    m_window->setProperty("covered", true);
    screen->forceActiveFocus(Qt::OtherFocusReason);
    using administration::AdministrationViewModel;
    connect(
        m_viewModel.get(), &AdministrationViewModel::entered, this, &KioskAdministration::entered);
    // Not while the page that said so is still at work.
    connect(m_viewModel.get(), &AdministrationViewModel::left, this, &KioskAdministration::close,
        Qt::QueuedConnection);
    connect(m_viewModel.get(), &AdministrationViewModel::cleaningWanted, this,
        &KioskAdministration::cleaningWanted, Qt::QueuedConnection);
    connect(m_viewModel.get(), &AdministrationViewModel::restartWanted, this,
        &KioskAdministration::restartWanted, Qt::QueuedConnection);
    connect(m_viewModel.get(), &AdministrationViewModel::tried, this, &KioskAdministration::tried,
        Qt::QueuedConnection);
    connect(m_viewModel.get(), &AdministrationViewModel::doorChanged, this,
        &KioskAdministration::restartClock);
    spdlog::info("administration asked for");
    restartClock();
}

void KioskAdministration::close()
{
    if (!isOpen()) {
        return;
    }
    m_quiet.stop();
    m_preview.reset();
    m_screen.reset();
    m_viewModel.reset();
    m_window->setProperty("covered", false);
    if (std::exchange(m_hasPreviewed, false)) {
        m_kiosk.engine.retranslate(); // what changed below while another language was spoken
    }
    // What the pages took is given back; patients do not need it.
    m_kiosk.engine.trimComponentCache();
    spdlog::info("administration left");
    emit closed();
}

core::Errors KioskAdministration::showPreview(administration::TextPreview wish)
{
    if (m_kiosk.languages.languages == nullptr) {
        return { { "there are no languages", {} } };
    }
    auto preview = std::make_unique<KioskPreview>(
        m_kiosk.engine, *m_window, std::move(wish), m_kiosk.languages.languages->folder());
    if (core::Errors errors = preview->show(); !errors.empty()) {
        return errors;
    }
    m_preview = std::move(preview);
    // Not while the page that said so is still at work.
    connect(m_preview.get(), &KioskPreview::closeWanted, this, &KioskAdministration::closePreview,
        Qt::QueuedConnection);
    m_hasPreviewed = true;
    m_screen->setVisible(false); // so that no key walks into it
    return {};
}

void KioskAdministration::closePreview()
{
    if (m_preview == nullptr) {
        return; // all of it was closed in the meantime
    }
    m_preview.reset();
    m_screen->setVisible(true);
    m_screen->forceActiveFocus(Qt::OtherFocusReason);
}

void KioskAdministration::setQuiet(
    std::chrono::milliseconds atTheDoor, std::chrono::milliseconds inside)
{
    m_quietAtTheDoor = atTheDoor;
    m_quietInside = inside;
    restartClock();
}

void KioskAdministration::restartClock()
{
    if (!isOpen()) {
        return;
    }
    const bool inside = m_viewModel->door() == administration::AdministrationViewModel::Door::Open;
    if (inside || m_viewModel->mayLeave()) {
        m_quiet.start(inside ? m_quietInside : m_quietAtTheDoor);
    }
}

} // namespace legcheck::app
