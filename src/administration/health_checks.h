// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The looks of the self-check that need nothing but the machine: each names what was found and what
// to do. What cannot be known from here says so; nothing is called good that was not looked at.

#include "administration/health_view_model.h"
#include "administration/site_services.h"

#include <QSize>

namespace legcheck::administration {

/// One language that patients are offered: its name and a text in its script.
struct ScriptSample {
    QString language;
    QString text;
};

[[nodiscard]] HealthFinding displayFinding(QSize pixels, qreal pixelsPerMillimetre);
[[nodiscard]] HealthFinding touchFinding();
/// Whether every sign of each sample has a picture in the fonts installed.
[[nodiscard]] HealthFinding fontsFinding(const QList<ScriptSample>& samples);
/// Whether the clock can be right at all: not before this program was written, and kept by the
/// network where the machine says so.
[[nodiscard]] HealthFinding clockFinding(const QDateTime& now);
[[nodiscard]] HealthFinding diskFinding(const QString& folder);
[[nodiscard]] HealthFinding settingsFinding(const site::SettingsFile& file);
/// Empty: there is none.
[[nodiscard]] HealthFinding logoFinding(const QString& file);
[[nodiscard]] HealthFinding recordFinding(const site::Audit& audit);
/// `faults`: why the newest pack is not the one that is shown, as PackStore told at the start.
[[nodiscard]] HealthFinding contentFinding(
    const QString& version, const QString& sha256, const core::Errors& faults);
/// Reads the whole journal; takes a second for some hundred thousand visits.
[[nodiscard]] HealthFinding journalFinding(const QString& file);
[[nodiscard]] HealthFinding soundFinding();

} // namespace legcheck::administration
