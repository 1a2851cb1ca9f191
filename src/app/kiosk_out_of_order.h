// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk_settings.h"
#include "language/languages.h"
#include "viewmodels/language_view_model.h"

#include <QQmlApplicationEngine>
#include <QTimer>

#include <functional>

namespace legcheck::app {

/// The screen of a kiosk that has no content to show: it sends patients to the desk, in one
/// language after the other, since nobody can choose one. It looks again and again whether the
/// kiosk can start by now, so that publishing content mends it without anybody at the kiosk.
class OutOfOrder {
public:
    /// `languages` must outlive it. `mended` says whether the kiosk can start now.
    OutOfOrder(language::Languages& languages, const KioskSettings& settings,
        std::function<bool()> mended);
    ~OutOfOrder();
    Q_DISABLE_COPY_MOVE(OutOfOrder)

    /// Stays until it is mended: true. False if the page cannot be shown or the program was told to
    /// leave.
    [[nodiscard]] bool show();

private:
    void nextLanguage();

    language::Languages& m_languages;
    const KioskSettings& m_settings;
    std::function<bool()> m_mended;
    viewmodels::LanguageViewModel m_languageViewModel;
    viewmodels::DisplayViewModel m_display;
    QTimer m_speaking;
    QTimer m_looking;
    bool m_done = false;
    QQmlApplicationEngine m_engine;
};

} // namespace legcheck::app
