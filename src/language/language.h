// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/object_reader.h"
#include "language/plural_rules.h"

#include <QStringList>

namespace legcheck::language {

/// How good a translation is known to be.
enum class Status {
    Source, ///< English: every text is written in it
    Draft, ///< nobody qualified has reviewed it
    Reviewed, ///< a qualified person has; `Review` says who, when, and what
};

struct Review {
    QString by; ///< name and profession
    QString on; ///< the day, yyyy-MM-dd
    QString of; ///< the version of the content that was read, e.g. "1.0.0"
};

/// What there is to listen to.
enum class Narration {
    Missing,
    Synthetic, ///< made by a machine voice
    Recorded, ///< spoken by a person
};

/// What is known of one language beside its texts: an entry of `languages.json`, or a site's own
/// `legcheck_<tag>.json`. Qt's own language list is not used, because it does not know several
/// languages that clinics need.
struct Language {
    QString tag; ///< BCP 47, e.g. "pt" or "zh-Hans"
    QString name; ///< its own name, in its own script
    QString englishName; ///< for staff
    QString invitation; ///< "Touch to start", in that language
    bool rightToLeft = false;
    bool draft = true; ///< no qualified person has reviewed the translation
    QStringList fonts; ///< families to try first, in order
    QString digits = QStringLiteral("0123456789"); ///< nought to nine, as patients read them
    QString decimalMark = QStringLiteral("."); ///< between whole and tenths, one character
    PluralRule pluralRule = PluralRule::English;
    /// Short words that no line of a sentence ends with, such as "not"; endings, with their
    /// hyphen, that none begins with; and in Chinese words that none ends within.
    QStringList bound;
    Narration narration = Narration::Missing;
    Status status = Status::Draft;
    Review review; ///< empty unless reviewed
};

/// The names of a language's files: its texts, what the build makes of them, and what a site tells
/// of it.
[[nodiscard]] QString textsFileName(const QString& tag); ///< "legcheck_pl.ts"
[[nodiscard]] QString blockFileName(const QString& tag); ///< "legcheck_pl.texts"
[[nodiscard]] QString manifestFileName(const QString& tag); ///< "legcheck_pl.json"

/// Reads one language's entry: `tag`, `name`, `english`, `invitation`, `direction` (ltr, rtl),
/// `status` (source, draft, reviewed), `fonts`; where reviewed, `reviewed_by`, `reviewed_on` and
/// `reviewed_version`; and, if it is not as in English, `digits` (ten characters), `decimal` (one
/// character), `plural` (a language that counts so), `bound` (words that stay in one line with the
/// next; endings such as "-il" and "- mu" that stay with their word) and `narration` (missing,
/// synthetic, recorded). Faults name the line.
[[nodiscard]] Language readLanguage(content::ObjectReader& reader);

/// A site's own `legcheck_<tag>.json`: one such entry, whose tag is that of the file's name.
[[nodiscard]] core::Result<Language> readManifest(const QString& path);

/// As `readManifest` reads it.
[[nodiscard]] QByteArray toJson(const Language& language);

} // namespace legcheck::language
