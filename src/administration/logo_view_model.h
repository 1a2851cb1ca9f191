// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/removable_media.h"
#include "administration/settings_view_model.h"

namespace legcheck::administration {

/// One picture that was found.
struct FoundPicture {
    Q_GADGET
    QML_VALUE_TYPE(foundPicture)
    Q_PROPERTY(QString file MEMBER file CONSTANT FINAL)
    /// Its size, or why it cannot be the logo.
    Q_PROPERTY(QString standing MEMBER standing CONSTANT FINAL)
    Q_PROPERTY(bool refused MEMBER refused CONSTANT FINAL)

public:
    QString file;
    QString standing;
    bool refused = false;

    friend bool operator==(const FoundPicture&, const FoundPicture&) = default;
};

/// The clinic's logo, taken from a stick or a folder into the site's own folder, so that it is
/// still there when the stick is not.
class LogoViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    Q_PROPERTY(QList<legcheck::administration::FoundPicture> found READ found NOTIFY changed FINAL)
    /// The file that is set; empty: none.
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)

public:
    LogoViewModel(SiteServices& services, SettingsViewModel& settings, StickPlaces media,
        QObject* parent = nullptr);

    [[nodiscard]] QList<FoundPicture> found() const { return m_found; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool refused() const { return m_refused; }

    /// Looks for PNG and SVG files on every stick, or in that folder if it is not empty; at most
    /// twelve are shown.
    Q_INVOKABLE void look(const QString& folder = {});
    /// Copies one of `found` and sets it.
    Q_INVOKABLE void take(const QString& file);
    Q_INVOKABLE void remove();

signals:
    void changed();

private:
    void set(const QString& file);
    void say(const QString& message, bool refused);

    SiteServices& m_services;
    SettingsViewModel& m_settings;
    StickPlaces m_media;
    QList<FoundPicture> m_found;
    QString m_message;
    bool m_refused = false;
};

} // namespace legcheck::administration
