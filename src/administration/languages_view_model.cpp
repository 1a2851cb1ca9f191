// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/languages_view_model.h"

#include "language/site_languages.h"
#include "language/ts_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace legcheck::administration {

namespace {

constexpr int unknownPercent = -1;

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
            .standing = standingOf(one, m_percent.value(one.tag, unknownPercent)),
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

void LanguagesViewModel::look(const QString& folder)
{
    if (m_looking || m_source.languages == nullptr || m_source.pack == nullptr) {
        return;
    }
    const QString place = folder.trimmed();
    if (!place.isEmpty() && !isFolder(place)) {
        m_found.clear();
        //: %1 is what was typed in as a folder.
        say(tr("There is no folder %1. A folder begins with /.").arg(place), true);
        return;
    }
    const QStringList folders = place.isEmpty() ? sticks(m_source.places) : QStringList { place };
    //: After looking for files of languages.
    const QString nothing = folders.isEmpty() ? tr("No USB stick is in.")
                                              //: %1 are folders.
                                              : tr("No language file is in %1. It must be called "
                                                   "legcheck_….ts and lie with its .json.")
                                                    .arg(folders.join(QStringLiteral(", ")));
    std::vector<language::Language> shipped;
    for (const language::Language& one : m_source.languages->all()) {
        if (const language::Language* known = m_source.languages->shipped(one.tag)) {
            shipped.push_back(*known);
        }
    }
    m_looking = true;
    m_found.clear();
    say({}, false);
    m_counting.start([this, folders, nothing, shipped, texts = m_source.pack->texts] {
        QStringList files;
        for (const QString& one : folders) {
            files += filesBelow(one, { QStringLiteral("legcheck_*.ts") });
        }
        const QList<FoundLanguage> finds = readFinds(files, shipped, texts);
        QMetaObject::invokeMethod(this, [this, finds, nothing] { show(finds, nothing); });
    });
}

void LanguagesViewModel::show(const QList<FoundLanguage>& finds, const QString& nothing)
{
    m_looking = false;
    m_found = finds;
    say(m_found.isEmpty() ? nothing : QString(), false);
}

void LanguagesViewModel::add(const QString& file)
{
    const auto found = std::ranges::find(m_found, file, &FoundLanguage::file);
    if (found == m_found.end() || found->refused) {
        return; // only what was read and is good
    }
    const QString name = found->name;
    if (const core::Errors errors = takeLanguage(file, m_source.folder); !errors.empty()) {
        say(QString::fromStdString(errors.front().where + ": " + errors.front().what), true);
        return;
    }
    m_services.record(QStringLiteral("language"),
        language::tagOfFile(file) + QStringLiteral(": taken from ") + file);
    m_found.erase(found);
    //: %1 is a language's name.
    say(tr("%1 is taken. It is on the list in a moment.").arg(name), false);
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
