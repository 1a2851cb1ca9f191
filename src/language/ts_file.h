// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace legcheck::language {

/// One text of a Qt Linguist file.
struct TsMessage {
    enum class State {
        Finished,
        Unfinished, ///< new, or its English has changed since it was translated
        Gone, ///< no longer in the program or the content
    };

    QString context; ///< "content" for clinical texts, otherwise the part of the program
    QString source; ///< the English
    QString oldSource; ///< the English that was translated, where it has changed since
    QString id; ///< the disambiguation: of a clinical text, its id
    QString note; ///< for the translator
    QString translatorNote; ///< by the translator
    QStringList translations; ///< one, or one for each plural form; may be empty texts
    bool plural = false;
    bool safety = false; ///< a wrong word could hurt a patient
    State state = State::Unfinished;
    int line = 0; ///< on which it begins; 0 if it does not come from a file

    /// No form of it says anything.
    [[nodiscard]] bool isEmpty() const { return translations.join(QString()).isEmpty(); }
};

/// A whole Qt Linguist file (`.ts`, format 2.1), so that it can be checked, and brought up to date
/// without Qt's developer tools. What LegCheck does not use (locations, other extras) is not kept.
struct TsFile {
    QString language;
    QList<TsMessage> messages; ///< in the order of the file

    /// `name` stands in errors, which name the line.
    [[nodiscard]] static core::Result<TsFile> parse(const QByteArray& xml, const std::string& name);
    [[nodiscard]] static core::Result<TsFile> read(const QString& path);

    /// Byte for byte what Qt Linguist itself would write. Messages of one context stand together,
    /// where the first of them stands.
    [[nodiscard]] QByteArray toXml() const;
};

} // namespace legcheck::language
