// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One setting as the administration's pages show it: words, what is allowed, and its value as text.

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

struct SettingRow {
    Q_GADGET
    QML_VALUE_TYPE(settingRow)
    Q_PROPERTY(QString key MEMBER key CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString explanation MEMBER explanation CONSTANT FINAL)
    /// What may be entered, in words.
    Q_PROPERTY(QString allowed MEMBER allowed CONSTANT FINAL)
    /// When a change counts, as a sentence.
    Q_PROPERTY(QString effect MEMBER effect CONSTANT FINAL)
    Q_PROPERTY(Editor editor MEMBER editor CONSTANT FINAL)
    /// The value for people; for a secret only whether there is one.
    Q_PROPERTY(QString shown MEMBER shown CONSTANT FINAL)
    /// The value to begin editing with; empty for a secret.
    Q_PROPERTY(QString value MEMBER value CONSTANT FINAL)
    Q_PROPERTY(QString standard MEMBER standard CONSTANT FINAL)
    Q_PROPERTY(bool isStandard MEMBER isStandard CONSTANT FINAL)
    /// What can be chosen, for Choice.
    Q_PROPERTY(QList<QString> choices MEMBER choices CONSTANT FINAL)

public:
    enum class Editor { Choice, Digits, Line };
    Q_ENUM(Editor)

    QString key;
    QString label;
    QString explanation;
    QString allowed;
    QString effect;
    Editor editor = Editor::Line;
    QString shown;
    QString value;
    QString standard;
    bool isStandard = true;
    QList<QString> choices;

    friend bool operator==(const SettingRow&, const SettingRow&) = default;
};

} // namespace legcheck::administration
