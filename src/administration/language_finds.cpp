// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/language_finds.h"

#include "language/catalogue.h"
#include "language/site_languages.h"
#include "site/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace legcheck::administration {

namespace {

constexpr int notKnown = -1;
constexpr qint64 largestFile = 8LL * 1024 * 1024; // the shipped ones have half a megabyte
constexpr std::size_t mostReasons = 4;

QString said(const char* words)
{
    return QCoreApplication::translate("LanguagesViewModel", words);
}

QString reasons(const core::Errors& errors)
{
    QStringList lines;
    for (const core::Error& error : errors) {
        if (lines.size() == mostReasons) {
            lines.push_back(said("… and %1 more.").arg(errors.size() - mostReasons));
            break;
        }
        // Where it lies stands above; the line is what helps.
        const QString where = QFileInfo(QString::fromStdString(error.where)).fileName();
        lines.push_back(where + QStringLiteral(": ") + QString::fromStdString(error.what));
    }
    return lines.join(QLatin1Char('\n'));
}

FoundLanguage readFind(const QString& file, const std::vector<language::Language>& shipped,
    const content::Texts& texts)
{
    const QString tag = language::tagOfFile(file);
    FoundLanguage found { .file = file, .name = QFileInfo(file).fileName(), .refused = true };
    for (const QString& one : { file, file.chopped(2) + QStringLiteral("json") }) {
        if (QFileInfo(one).size() > largestFile) {
            found.standing = said("%1 is too large for a language.").arg(QFileInfo(one).fileName());
            return found;
        }
    }
    const auto known = std::ranges::find(shipped, tag, &language::Language::tag);
    const language::SiteFile checked
        = language::readSiteFile(file, known == shipped.end() ? nullptr : &*known, texts);
    if (!checked.language.name.isEmpty()) {
        found.name = checked.language.name;
    }
    found.refused = !checked.errors.empty();
    found.standing = found.refused
        ? reasons(checked.errors)
        : standingOf(checked.language,
            percentOf(file, texts, language::pluralFormCount(checked.language.pluralRule)));
    return found;
}

core::Errors copyWhole(const QString& from, const QString& to)
{
    const auto bytes = site::readWhole(from, largestFile);
    return bytes ? site::writeDurably(to, bytes.value(), site::Readers::OwnerOnly) : bytes.error();
}

} // namespace

int percentOf(const QString& path, const content::Texts& texts, qsizetype forms)
{
    const auto file = language::TsFile::read(path);
    const auto words = language::builtInScreenWords();
    if (!file || !words) {
        return notKnown;
    }
    const auto catalogue = language::catalogue(words.value(), texts);
    const auto now = language::updated(file.value(), catalogue, forms);
    const auto finished = std::ranges::count(
        now.messages, language::TsMessage::State::Finished, &language::TsMessage::state);
    return now.messages.isEmpty() ? 0 : static_cast<int>(100 * finished / now.messages.size());
}

QString standingOf(const language::Language& language, int percent)
{
    if (language.status == language::Status::Source) {
        //: How good a language is: English, in which everything is written.
        return said("%1. Every text is written in it.").arg(language.englishName);
    }
    const QString name = QStringLiteral("%1 (%2)").arg(language.englishName, language.tag);
    //: How much of a language is translated. %1 is a number.
    const QString done = percent == notKnown ? QString() : said(", %1 % translated").arg(percent);
    if (language.status == language::Status::Reviewed) {
        //: How good a language is: name, how much is translated, who reviewed it, and when.
        return said("%1%2. Reviewed by %3, %4.")
            .arg(name, done, language.review.by, language.review.on);
    }
    //: How good a language is: name and how much is translated.
    return said("%1%2. Draft: nobody qualified has reviewed it.").arg(name, done);
}

QList<FoundLanguage> readFinds(const QStringList& files,
    const std::vector<language::Language>& shipped, const content::Texts& texts)
{
    QList<FoundLanguage> finds;
    for (const QString& file : files) {
        finds.push_back(readFind(file, shipped, texts));
    }
    return finds;
}

core::Errors takeLanguage(const QString& file, const QString& folder)
{
    const QString tag = language::tagOfFile(file);
    const QDir own(folder);
    const QString manifest = QFileInfo(file).dir().filePath(language::manifestFileName(tag));
    const QString ownManifest = own.filePath(language::manifestFileName(tag));
    // The manifest first: what is said of a language must be said of the very file that is read.
    if (QFileInfo::exists(manifest)) {
        if (core::Errors errors = copyWhole(manifest, ownManifest); !errors.empty()) {
            return errors;
        }
    } else if (QFileInfo::exists(ownManifest) && !QFile::remove(ownManifest)) {
        return { site::fileFault(QStringLiteral("cannot be removed"), ownManifest) };
    }
    return copyWhole(file, own.filePath(language::textsFileName(tag)));
}

} // namespace legcheck::administration
