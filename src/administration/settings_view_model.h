// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/setting_row.h"
#include "administration/site_services.h"

#include <optional>

namespace legcheck::administration {

/// The clinic's settings on the administration's pages. Each change is checked, written to the
/// settings file and to the audit record at once; the last one can be undone.
class SettingsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    /// Names of the sections whose settings are listed; the page sets it.
    Q_PROPERTY(QList<QString> sections READ sections WRITE setSections NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QList<legcheck::administration::SettingRow> rows READ rows NOTIFY rowsChanged FINAL)
    /// What was done last, or why it was not; empty at first.
    Q_PROPERTY(QString message READ message NOTIFY messageChanged FINAL)
    Q_PROPERTY(bool refused READ refused NOTIFY messageChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY messageChanged FINAL)
    /// What is wrong in the settings file itself; empty: nothing.
    Q_PROPERTY(QString fault READ fault NOTIFY rowsChanged FINAL)

public:
    explicit SettingsViewModel(SiteServices& services, QObject* parent = nullptr);

    [[nodiscard]] QList<QString> sections() const { return m_sections; }
    void setSections(const QList<QString>& sections);
    [[nodiscard]] QList<SettingRow> rows() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool refused() const { return m_refused; }
    [[nodiscard]] bool canUndo() const { return m_undo.has_value(); }
    [[nodiscard]] QString fault() const;

    [[nodiscard]] Q_INVOKABLE legcheck::administration::SettingRow row(const QString& key) const;
    /// True if it was taken; `message` says what happened.
    Q_INVOKABLE bool change(const QString& key, const QString& text);
    Q_INVOKABLE void reset(const QString& key);
    Q_INVOKABLE void undo();

signals:
    void rowsChanged();
    void messageChanged();

private:
    struct Undo {
        QString key;
        site::SettingValue before;
    };
    bool apply(const site::Setting& setting, const site::SettingValue& value);
    void say(const QString& message, bool refused, std::optional<Undo> undo);

    SiteServices& m_services;
    QList<QString> m_sections;
    QString m_message;
    bool m_refused = false;
    std::optional<Undo> m_undo;
};

} // namespace legcheck::administration
