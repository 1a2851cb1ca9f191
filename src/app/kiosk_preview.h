// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/content_preview.h"
#include "viewmodels/language_view_model.h"
#include "viewmodels/preview_view_model.h"

#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

namespace legcheck::app {

/// A patient's page over the administration, for who edits its words. While it lives the window
/// speaks the preview's language, from languages of its own: those of the patients stay as they
/// are.
class KioskPreview : public QObject {
    Q_OBJECT

public:
    /// Engine and window must outlive it. `folder`: where the shipped languages are read from.
    KioskPreview(
        QQmlEngine& engine, QQuickWindow& window, administration::TextPreview wish, QString folder);
    ~KioskPreview() override;
    Q_DISABLE_COPY_MOVE(KioskPreview)

    /// Shows the page, or says why there is none.
    [[nodiscard]] core::Errors show();

signals:
    void closeWanted();

private:
    [[nodiscard]] core::Errors speak();
    [[nodiscard]] std::unique_ptr<QQuickItem> make(
        const QString& file, const QVariantMap& properties);

    QQmlEngine& m_engine;
    QQuickWindow& m_window;
    administration::TextPreview m_wish;
    QString m_folder;
    QVariant m_before; ///< what the window spoke
    Qt::LayoutDirection m_direction;
    std::unique_ptr<language::Languages> m_languages;
    std::unique_ptr<viewmodels::LanguageViewModel> m_language;
    std::unique_ptr<viewmodels::PreviewViewModel> m_preview;
    std::unique_ptr<QQuickItem> m_frame;
    std::unique_ptr<QQuickItem> m_page;
};

} // namespace legcheck::app
