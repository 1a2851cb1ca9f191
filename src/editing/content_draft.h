// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Changing one text of a content pack without touching anything else of it: the file stays as
// whoever wrote it laid it out.

#include "core/result.h"
#include "language/language.h"
#include "language/ts_file.h"

#include <QByteArray>
#include <QString>

namespace legcheck::editing {

/// `protocol` (the text of protocol.json) with another English under that id. Errors: there is no
/// such text, the new one is empty or has line breaks, or the file cannot be read.
[[nodiscard]] core::Result<QByteArray> withEnglish(
    const QByteArray& protocol, const QString& id, const QString& english);

/// `protocol` with that version.
[[nodiscard]] core::Result<QByteArray> withVersion(
    const QByteArray& protocol, const QString& version);

/// `file` brought up to date with the catalogue, with that translation of the clinical text `id`,
/// one line; empty takes it away. Errors: what would keep the language from patients.
[[nodiscard]] core::Result<language::TsFile> withTranslation(const language::TsFile& file,
    const language::Language& language, const QList<language::TsMessage>& catalogue,
    const QString& id, const QString& text);

/// Whether it is the clinical text `id`.
[[nodiscard]] bool isText(const language::TsMessage& message, const QString& id);

/// "1.0.1" after "1.0.0"; what is no version in three numbers gets ".1".
[[nodiscard]] QString versionAfter(const QString& version);

} // namespace legcheck::editing
