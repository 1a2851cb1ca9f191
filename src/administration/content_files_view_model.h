// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/removable_media.h"
#include "administration/site_services.h"
#include "editing/content_exchange.h"

#include <QThreadPool>
#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// One content file that was found.
struct FoundContent {
    Q_GADGET
    QML_VALUE_TYPE(foundContent)
    Q_PROPERTY(QString file MEMBER file CONSTANT FINAL)
    /// What it is, or why it cannot be taken.
    Q_PROPERTY(QString standing MEMBER standing CONSTANT FINAL)
    Q_PROPERTY(bool refused MEMBER refused CONSTANT FINAL)

public:
    QString file;
    QString standing;
    bool refused = false;

    friend bool operator==(const FoundContent&, const FoundContent&) = default;
};

/// The words of the kiosk out to a stick or a folder, and in from there.
class ContentFilesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    /// Top folders of the sticks that are in, as `look` saw them.
    Q_PROPERTY(QList<QString> sticks READ sticks NOTIFY changed FINAL)
    Q_PROPERTY(QList<legcheck::administration::FoundContent> found READ found NOTIFY changed FINAL)
    /// False where content cannot be changed, and so not be taken in.
    Q_PROPERTY(bool possible READ possible CONSTANT FINAL)
    Q_PROPERTY(bool working READ working NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY changed FINAL)

public:
    ContentFilesViewModel(SiteServices& services, const content::ContentPack* shown,
        editing::ContentPlaces places, StickPlaces media, QObject* parent = nullptr);
    ~ContentFilesViewModel() override;
    Q_DISABLE_COPY_MOVE(ContentFilesViewModel)

    [[nodiscard]] QList<QString> sticks() const { return m_sticks; }
    [[nodiscard]] QList<FoundContent> found() const { return m_found; }
    [[nodiscard]] bool possible() const;
    [[nodiscard]] bool working() const { return m_working; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool refused() const { return m_refused; }

    /// Looks which sticks are in, and for content files on them, or in `folder` if it is not empty.
    Q_INVOKABLE void look(const QString& folder = {});
    /// Writes the content into that folder, never over another file.
    Q_INVOKABLE void save(const QString& folder);
    /// Takes one of `found` in.
    Q_INVOKABLE void take(const QString& file);

signals:
    void changed();
    /// A draft or languages came in.
    void taken();

private:
    void finish(const QString& message, bool refused);
    void tell();

    SiteServices& m_services;
    const content::ContentPack* m_shown;
    editing::ContentPlaces m_places;
    StickPlaces m_media;
    QList<QString> m_sticks;
    QList<FoundContent> m_found;
    QString m_message;
    bool m_refused = false;
    bool m_working = false;
    QThreadPool m_pool;
};

} // namespace legcheck::administration
