// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/administration_view_model.h"
#include "app/kiosk_corner_taps.h"
#include "app/kiosk_preview.h"
#include "viewmodels/display_view_model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace legcheck::app {

/// Opens and closes the administration over the patient's screen. Nothing of it is loaded before
/// somebody asks, and nothing of it stays when it is left, by hand or by two quiet minutes.
class KioskAdministration : public QObject {
    Q_OBJECT

public:
    /// What it needs of the kiosk. All must outlive it.
    struct Kiosk {
        QQmlEngine& engine;
        const viewmodels::DisplayViewModel& display;
        administration::SiteServices& services;
        administration::AboutViewModel::Facts about;
        QList<administration::HealthViewModel::Check> checks;
        administration::LanguagesViewModel::Source languages;
        administration::ContentViewModel::Source content;
        administration::StickPlaces media;
        reception::Reception& reception;
    };

    explicit KioskAdministration(Kiosk kiosk);
    ~KioskAdministration() override;
    Q_DISABLE_COPY_MOVE(KioskAdministration)

    /// The window on which it opens; before, nothing happens.
    void setWindow(QQuickWindow* window) { m_window = window; }

    /// Looks at what the kiosk's event filter sees. True: the event was the way in, and nobody else
    /// shall have it.
    bool notice(const QEvent& event);

    enum class Leave { AtAnyTime, OnlyWithPin };
    /// Asks for the PIN, or has one chosen.
    void open(Leave leave = Leave::AtAnyTime);
    [[nodiscard]] bool isOpen() const { return m_screen != nullptr; }
    void close();

    /// Without a touch for so long it closes; shorter before the PIN. For tests.
    void setQuiet(std::chrono::milliseconds atTheDoor, std::chrono::milliseconds inside);

signals:
    /// The PIN was right: the visit must be ended and wiped now.
    void entered();
    void closed();
    void settingsChanged();
    void cleaningWanted();
    void restartWanted();
    void tried(const QString& tag);

private:
    void restartClock();
    [[nodiscard]] core::Errors showPreview(administration::TextPreview wish);
    void closePreview();

    Kiosk m_kiosk;
    QQuickWindow* m_window = nullptr;
    CornerTaps m_taps;
    QElapsedTimer m_clock;
    QTimer m_quiet;
    std::chrono::milliseconds m_quietAtTheDoor { 30'000 };
    std::chrono::milliseconds m_quietInside { 120'000 };
    std::unique_ptr<administration::AdministrationViewModel> m_viewModel;
    std::unique_ptr<QQuickItem> m_screen;
    std::unique_ptr<KioskPreview> m_preview; ///< lies over the screen
    bool m_hasPreviewed = false;
};

} // namespace legcheck::app
