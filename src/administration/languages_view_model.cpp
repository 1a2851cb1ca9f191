// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/languages_view_model.h"

#include "language/catalogue.h"
#include "language/site_languages.h"
#include "language/ts_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace legcheck::administration {

namespace {

constexpr int unknownPercent = -1;
constexpr int farthestFolders = 3; // below the place where sticks appear

/// How much of the file is translated from today's English; -1 where it cannot be read.
int percentOf(const QString& path, const content::Texts& texts, qsizetype forms)
{
    const auto file = language::TsFile::read(path);
    const auto words = language::builtInScreenWords();
    if (!file || !words) {
        return unknownPercent;
    }
    const auto catalogue = language::catalogue(words.value(), texts);
    const auto now = language::updated(file.value(), catalogue, forms);
    const auto finished = std::ranges::count(
        now.messages, language::TsMessage::State::Finished, &language::TsMessage::state);
    return now.messages.isEmpty() ? 0 : static_cast<int>(100 * finished / now.messages.size());
}

bool replaceFile(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

bool copyOver(const QString& from, const QString& to)
{
    QFile file(from);
    return file.open(QIODevice::ReadOnly) && replaceFile(to, file.readAll());
}

} // namespace

LanguagesViewModel::LanguagesViewModel(
    SiteServices& services, SettingsViewModel& settings, Source source, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(settings)
    , m_source(std::move(source))
{
    m_counting.setMaxThreadCount(1);
    m_counting.setThreadPriority(QThread::LowestPriority);
    connect(&m_settings, &SettingsViewModel::rowsChanged, this, &LanguagesViewModel::changed);
    if (m_source.languages != nullptr) {
        connect(m_source.languages, &language::Languages::offeredChanged, this,
            &LanguagesViewModel::read);
    }
}

LanguagesViewModel::~LanguagesViewModel()
{
    m_counting.clear();
    m_counting.waitForDone();
}

QStringList LanguagesViewModel::chosenTags() const
{
    QStringList tags = m_services.settings.settings().languages.offered;
    if (tags.isEmpty() && m_source.languages != nullptr) {
        for (const language::Language& one : m_source.languages->all()) {
            tags.push_back(one.tag);
        }
    }
    return tags;
}

QString LanguagesViewModel::fileOf(const QString& tag) const
{
    const QString own = QDir(m_source.folder).filePath(language::textsFileName(tag));
    return QFileInfo::exists(own)
        ? own
        : QDir(m_source.languages->folder()).filePath(language::textsFileName(tag));
}

QString LanguagesViewModel::standingOf(const language::Language& language) const
{
    if (language.status == language::Status::Source) {
        //: How good a language is: English, in which everything is written.
        return tr("%1. Every text is written in it.").arg(language.englishName);
    }
    const int percent = m_percent.value(language.tag, unknownPercent);
    //: How much of a language is translated. %1 is a number.
    const QString done
        = percent == unknownPercent ? QString() : tr(", %1 % translated").arg(percent);
    if (language.status == language::Status::Reviewed) {
        //: How good a language is: name, how much is translated, who reviewed it, and when.
        return tr("%1%2. Reviewed by %3, %4.")
            .arg(language.englishName, done, language.review.by, language.review.on);
    }
    //: How good a language is: name and how much is translated.
    return tr("%1%2. Draft: nobody qualified has reviewed it.").arg(language.englishName, done);
}

QList<LanguageRow> LanguagesViewModel::rows() const
{
    QList<LanguageRow> rows;
    if (m_source.languages == nullptr) {
        return rows;
    }
    const site::Settings::Languages& settings = m_services.settings.settings().languages;
    const QStringList tags = chosenTags();
    for (const language::Language& one : m_source.languages->all()) {
        const bool chosen = tags.contains(one.tag);
        rows.push_back({ .tag = one.tag,
            .name = one.name,
            .standing = standingOf(one),
            .chosen = chosen,
            .keptBack = chosen && one.draft && !settings.showDrafts,
            .draft = one.status == language::Status::Draft,
            .atStart = one.tag == settings.atStart });
    }
    const auto place
        = [&](const LanguageRow& row) { return row.chosen ? tags.indexOf(row.tag) : tags.size(); };
    std::ranges::stable_sort(rows, std::ranges::less(), place);
    return rows;
}

void LanguagesViewModel::read()
{
    tell();
    if (m_source.languages == nullptr || m_source.pack == nullptr) {
        return;
    }
    struct Work {
        QString tag;
        QString path;
        qsizetype forms = 1;
    };
    QList<Work> work;
    for (const language::Language& one : m_source.languages->all()) {
        if (one.status != language::Status::Source) {
            work.push_back({ .tag = one.tag,
                .path = fileOf(one.tag),
                .forms = language::pluralFormCount(one.pluralRule) });
        }
    }
    m_counting.start([this, work, texts = m_source.pack->texts] {
        QHash<QString, int> percent;
        for (const Work& one : work) {
            percent.insert(one.tag, percentOf(one.path, texts, one.forms));
        }
        // Told at once, or the list would be made anew under somebody's finger.
        QMetaObject::invokeMethod(this, [this, percent] {
            m_percent = percent;
            tell();
        });
    });
}

void LanguagesViewModel::keep(const QStringList& tags)
{
    m_settings.change(QStringLiteral("languages.offered"), tags.join(QStringLiteral(", ")));
    say(m_settings.message(), m_settings.refused());
}

void LanguagesViewModel::choose(const QString& tag, bool chosen)
{
    QStringList tags = chosenTags();
    tags.removeAll(tag);
    if (chosen) {
        tags.push_back(tag);
    }
    if (tags.isEmpty()) {
        //: The last language cannot be taken away.
        say(tr("One language must stay."), true);
        return;
    }
    keep(tags);
}

void LanguagesViewModel::offerDraft(const QString& tag)
{
    QStringList tags;
    for (const LanguageRow& row : rows()) {
        if (row.chosen && !row.keptBack && row.tag != tag) {
            tags.push_back(row.tag);
        }
    }
    tags.push_back(tag);
    // In this order no other draft is seen meanwhile.
    keep(tags);
    if (!m_refused) {
        m_settings.change(QStringLiteral("languages.show_drafts"), QStringLiteral("yes"));
        say(m_settings.refused()
                ? m_settings.message()
                //: After a language that nobody has reviewed was offered. %1 are tags of languages.
                : tr("Patients can now choose: %1.").arg(tags.join(QStringLiteral(", "))),
            m_settings.refused());
    }
}

void LanguagesViewModel::move(const QString& tag, int places)
{
    QStringList tags = chosenTags();
    const qsizetype from = tags.indexOf(tag);
    const qsizetype to = from + places;
    if (from >= 0 && to >= 0 && to < tags.size()) {
        tags.move(from, to);
        keep(tags);
    }
}

void LanguagesViewModel::putAtStart(const QString& tag)
{
    m_settings.change(QStringLiteral("languages.at_start"), tag);
    say(m_settings.message(), m_settings.refused());
}

void LanguagesViewModel::describe(
    const QString& tag, const language::Language& language, const QString& change)
{
    // What is said of a language must be said of the very file that was read.
    const QDir folder(m_source.folder);
    const QString own = folder.filePath(language::textsFileName(tag));
    const QString manifest = folder.filePath(language::manifestFileName(tag));
    const bool done = folder.mkpath(QStringLiteral("."))
        && replaceFile(manifest, language::toJson(language))
        && (QFileInfo::exists(own) || copyOver(fileOf(tag), own));
    if (!done) {
        //: %1 is a folder.
        say(tr("Nothing can be written into %1.").arg(m_source.folder), true);
        return;
    }
    m_services.record(QStringLiteral("language"), tag + QStringLiteral(": ") + change);
    //: After it was written down who reviewed a language.
    say(tr("Written down. It counts in a moment."), false);
}

void LanguagesViewModel::markReviewed(const QString& tag, const QString& by)
{
    const language::Language* found
        = m_source.languages == nullptr ? nullptr : m_source.languages->find(tag);
    if (found == nullptr || by.trimmed().isEmpty()) {
        //: Somebody must be named who reviewed a language.
        say(tr("Say who reviewed it: name and profession."), true);
        return;
    }
    language::Language language = *found;
    language.status = language::Status::Reviewed;
    language.draft = false;
    language.review = { .by = by.trimmed(),
        .on = m_services.now().date().toString(Qt::ISODate),
        .of = m_source.pack == nullptr ? QString() : m_source.pack->version };
    describe(tag, language, QStringLiteral("reviewed by ") + language.review.by);
}

void LanguagesViewModel::markDraft(const QString& tag)
{
    const language::Language* found
        = m_source.languages == nullptr ? nullptr : m_source.languages->find(tag);
    if (found != nullptr) {
        language::Language language = *found;
        language.status = language::Status::Draft;
        language.draft = true;
        language.review = {};
        describe(tag, language, QStringLiteral("a draft again"));
    }
}

void LanguagesViewModel::tryOut(const QString& tag)
{
    emit tried(tag);
}

void LanguagesViewModel::look()
{
    m_found.clear();
    for (const QString& place : m_source.places) {
        QDirIterator files(
            place, { QStringLiteral("legcheck_*.ts") }, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (file.mid(place.size()).count(QLatin1Char('/')) <= farthestFolders + 1) {
                m_found.push_back(file);
            }
        }
    }
    m_found.sort();
    //: After looking for files on USB sticks.
    say(m_found.isEmpty() ? tr("No language file is on a USB stick. It must be called "
                               "legcheck_….ts and lie with its .json.")
                          : QString(),
        false);
}

void LanguagesViewModel::add(const QString& file)
{
    if (!m_found.contains(file) || m_source.languages == nullptr || m_source.pack == nullptr) {
        return;
    }
    const QString name = QFileInfo(file).fileName();
    const QString tag
        = name.mid(language::textsFileName({}).indexOf(QLatin1Char('_')) + 1).chopped(3);
    const language::SiteFile checked
        = language::readSiteFile(file, m_source.languages->shipped(tag), m_source.pack->texts);
    if (!checked.errors.empty()) {
        QStringList why;
        for (const core::Error& error : checked.errors) {
            why.push_back(QString::fromStdString(error.where + ": " + error.what));
        }
        constexpr int most = 6;
        say(why.mid(0, most).join(QLatin1Char('\n')), true);
        return;
    }
    const QDir folder(m_source.folder);
    const QString manifest = file.chopped(2) + QStringLiteral("json");
    const QString ownManifest = folder.filePath(language::manifestFileName(tag));
    const bool done = folder.mkpath(QStringLiteral("."))
        && (QFileInfo::exists(manifest)
                ? copyOver(manifest, ownManifest)
                : !QFileInfo::exists(ownManifest) || QFile::remove(ownManifest))
        && copyOver(file, folder.filePath(name));
    if (!done) {
        say(tr("Nothing can be written into %1.").arg(m_source.folder), true);
        return;
    }
    m_services.record(QStringLiteral("language"), tag + QStringLiteral(": taken from ") + file);
    //: %1 is a language's name.
    say(tr("%1 is taken. It is on the list in a moment.").arg(checked.language.name), false);
}

void LanguagesViewModel::tell()
{
    // Later: what asked for it may stand in a line that is made anew.
    QMetaObject::invokeMethod(this, &LanguagesViewModel::changed, Qt::QueuedConnection);
}

void LanguagesViewModel::say(const QString& message, bool refused)
{
    m_message = message;
    m_refused = refused;
    tell();
}

} // namespace legcheck::administration
