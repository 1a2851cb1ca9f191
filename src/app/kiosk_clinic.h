// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/opening_hours.h"
#include "site/settings.h"
#include "viewmodels/clinic_view_model.h"

#include <QImage>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <functional>
#include <memory>

namespace legcheck::app {

/// What patients see of the clinic, kept up to date: the logo's file is read when it changes, the
/// clock is looked at every half minute. A logo that cannot be read is left out, and the log says
/// why.
class KioskClinic : public QObject {
    Q_OBJECT

public:
    explicit KioskClinic(std::function<QDateTime()> now);
    ~KioskClinic() override;
    Q_DISABLE_COPY_MOVE(KioskClinic)

    /// Before the window is loaded.
    void serve(QQmlEngine& engine);
    void adopt(const site::Settings::Clinic& clinic);
    /// Looks at the clock now.
    void look();

    [[nodiscard]] viewmodels::ClinicViewModel& viewModel() { return m_viewModel; }

private:
    struct Picture;

    void readLogo(const QString& file);

    std::function<QDateTime()> m_now;
    std::shared_ptr<Picture> m_picture; ///< also the screen's, which loads beside this thread
    QString m_logoSeen; ///< file and time of what was read
    int m_logoCount = 0; ///< each picture has an address of its own, or the old one stays
    site::OpeningHours m_hours;
    viewmodels::ClinicViewModel::Facts m_facts;
    viewmodels::ClinicViewModel m_viewModel;
    QTimer m_clock;
};

} // namespace legcheck::app
