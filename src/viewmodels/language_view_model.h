// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/visit_values.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace legcheck::language {
class Languages;
}

namespace legcheck::viewmodels {

/// Which languages the patient may choose, and which one the screen speaks now.
class LanguageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Languages are created in C++ and handed to Main.qml")
    Q_PROPERTY(QList<legcheck::viewmodels::LanguageValue> languages READ languages NOTIFY
            languagesChanged FINAL)
    Q_PROPERTY(QString current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool rightToLeft READ rightToLeft NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString digits READ digits NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString decimalMark READ decimalMark NOTIFY currentChanged FINAL)

public:
    explicit LanguageViewModel(language::Languages& languages, QObject* parent = nullptr);

    [[nodiscard]] QList<LanguageValue> languages() const;
    [[nodiscard]] QString current() const;
    [[nodiscard]] bool rightToLeft() const;
    /// Nought to nine, as the language writes them.
    [[nodiscard]] QString digits() const;
    [[nodiscard]] QString decimalMark() const;

    /// Switches the screen at once, on any page; the answers stay. Unknown tags are ignored.
    Q_INVOKABLE void choose(const QString& tag);

signals:
    void languagesChanged();
    void currentChanged();

private:
    language::Languages& m_languages;
};

} // namespace legcheck::viewmodels
