// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/content_view_model.h"

#include "content/content_loader.h"
#include "content/pack_store.h"
#include "editing/content_draft.h"
#include "language/catalogue.h"
#include "language/site_languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace legcheck::administration {

namespace {

constexpr qsizetype mostFound = 40;
constexpr auto english = "en";

core::Errors writeFile(const QString& name, const QByteArray& bytes)
{
    QSaveFile file(name);
    if (!QFileInfo(name).absoluteDir().mkpath(QStringLiteral("."))
        || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit()) {
        return { { file.errorString().toStdString(), name.toStdString() } };
    }
    return {};
}

core::Errors copyFolder(const QString& from, const QString& to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = QDir(from).relativeFilePath(file.fileName());
        if (name == QLatin1String(content::stampFile)) {
            continue;
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return { { file.errorString().toStdString(), file.fileName().toStdString() } };
        }
        if (core::Errors errors = writeFile(QDir(to).filePath(name), file.readAll());
            !errors.empty()) {
            return errors;
        }
    }
    return {};
}

} // namespace

ContentViewModel::ContentViewModel(SiteServices& services, Source source, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_source(std::move(source))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, [this] {
        m_report += QString::fromUtf8(m_process.readAll());
        tell();
    });
}

ContentViewModel::~ContentViewModel()
{
    m_process.disconnect(this);
    if (working()) {
        m_process.terminate();
        m_process.waitForFinished();
    }
}

QString ContentViewModel::draftFile() const
{
    return QDir(m_source.draftFolder).filePath(QLatin1String(content::protocolFile));
}

core::Result<content::ContentPack> ContentViewModel::shown() const
{
    if (QFileInfo::exists(draftFile())) {
        return content::loadContentPack(m_source.draftFolder);
    }
    content::LoadedPack pack = published();
    if (!pack.pack) {
        return core::Error { "there is no content", {} };
    }
    return std::move(*pack.pack);
}

content::LoadedPack ContentViewModel::published() const
{
    content::LoadedPack pack = content::PackStore(
        m_source.storeFolder, QCoreApplication::applicationVersion().toStdString())
                                   .load();
    if (!pack.pack && m_source.pack != nullptr) {
        pack.pack = *m_source.pack;
        pack.folder = m_source.packFolder;
    }
    return pack;
}

bool ContentViewModel::belongsToWhatIsShown() const
{
    return m_source.pack == nullptr || m_texts.isEmpty()
        || m_source.pack->texts.english(m_openId) == m_texts.front().text;
}

QString ContentViewModel::freshVersion(const QString& before) const
{
    QString version = editing::versionAfter(before);
    const content::PackStore store(
        m_source.storeFolder, QCoreApplication::applicationVersion().toStdString());
    const auto versions = store.versions();
    while (std::ranges::any_of(versions, [&](const content::StoredVersion& one) {
        return QString::fromStdString(one.stamp.version) == version;
    })) {
        version = editing::versionAfter(version);
    }
    return version;
}

void ContentViewModel::read()
{
    lookFor({});
    readDraft();
    readVersions();
    tell();
}

void ContentViewModel::readDraft()
{
    m_draft.clear();
    const content::LoadedPack pack = published();
    if (!QFileInfo::exists(draftFile()) || !pack.pack) {
        return;
    }
    const auto draft = content::loadContentPack(m_source.draftFolder);
    if (!draft) {
        m_draft = QString::fromStdString(
            draft.error().front().where + ": " + draft.error().front().what);
        return;
    }
    QStringList ids;
    for (const content::Texts::Text& text : draft.value().texts.all()) {
        if (pack.pack->texts.english(text.id) != text.english) {
            ids.push_back(text.id);
        }
    }
    //: What is changed and not published. %1 is a version, %2 are ids of texts.
    m_draft = tr("Version %1 is not published yet. Changed: %2.")
                  .arg(draft.value().version, ids.join(QStringLiteral(", ")));
}

void ContentViewModel::readVersions()
{
    m_versions.clear();
    const content::PackStore store(
        m_source.storeFolder, QCoreApplication::applicationVersion().toStdString());
    constexpr std::size_t shownHash = 12;
    for (const content::StoredVersion& version : store.versions()) {
        m_versions.push_back({ .name = version.name,
            //: A published version. %1 is its number, %2 a part of its hash.
            .label = tr("Version %1 (%2)")
                         .arg(QString::fromStdString(version.stamp.version),
                             QString::fromStdString(version.stamp.sha256.substr(0, shownHash))),
            .current = version.current,
            .good = version.faults.empty() });
    }
}

void ContentViewModel::find(const QString& words)
{
    lookFor(words);
    tell();
}

void ContentViewModel::lookFor(const QString& words)
{
    m_words = words;
    m_found.clear();
    m_openId.clear();
    const auto pack = shown();
    if (pack && !words.trimmed().isEmpty()) {
        for (const content::Texts::Text& text : pack.value().texts.all()) {
            if (m_found.size() < mostFound
                && (text.english.contains(words.trimmed(), Qt::CaseInsensitive)
                    || text.id.contains(words.trimmed(), Qt::CaseInsensitive))) {
                m_found.push_back({ .id = text.id, .label = text.comment, .text = text.english });
            }
        }
    }
}

core::Result<language::TsFile> ContentViewModel::file(const QString& tag) const
{
    const QString own = QDir(m_source.languageFolder).filePath(language::textsFileName(tag));
    return language::TsFile::read(QFileInfo::exists(own)
            ? own
            : QDir(m_source.languages->folder()).filePath(language::textsFileName(tag)));
}

TextRow ContentViewModel::translation(const language::Language& language) const
{
    TextRow row { .id = language.tag, .label = language.englishName, .text = {}, .stale = true };
    const auto read = file(language.tag);
    if (!read) {
        return row;
    }
    const auto& messages = read.value().messages;
    const auto message = std::ranges::find_if(
        messages, [&](const language::TsMessage& one) { return editing::isText(one, m_openId); });
    if (message != messages.end()) {
        row.text = message->translations.value(0);
        row.stale = message->state != language::TsMessage::State::Finished
            || message->source != m_texts.front().text;
    }
    return row;
}

void ContentViewModel::open(const QString& wanted)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): it may be m_openId itself
    const QString id = wanted;
    const auto pack = shown();
    m_texts.clear();
    m_openId.clear();
    if (pack && pack.value().texts.contains(id)) {
        m_openId = id;
        m_texts.push_back({ .id = QLatin1String(english),
            .label = QStringLiteral("English"),
            .text = pack.value().texts.english(id) });
        if (m_source.languages != nullptr) {
            for (const language::Language& one : m_source.languages->all()) {
                if (one.tag != QLatin1String(english)) {
                    m_texts.push_back(translation(one));
                }
            }
        }
    }
    tell();
}

void ContentViewModel::close()
{
    find(QString(m_words)); // as they are now
}

void ContentViewModel::change(const QString& tag, const QString& text)
{
    const core::Errors errors = tag == QLatin1String(english)
        ? changeEnglish(text)
        : changeTranslation(tag, text.trimmed());
    if (errors.empty()) {
        m_services.record(QStringLiteral("content"), m_openId + QStringLiteral(" in ") + tag);
    }
    const QString id = m_openId;
    readDraft();
    open(id);
    say(errors,
        tag == QLatin1String(english)
            //: After an English text was changed.
            ? tr("Kept as a draft. Patients see it once it is checked and published.")
            : belongsToWhatIsShown()
                //: After a translation was changed.
                ? tr(
                    "Kept. Patients see it in a moment; the language counts as a draft until it is "
                    "reviewed again.")
                //: After a translation was changed whose English is not what patients see.
                : tr("Kept. It belongs to the changed English: patients see it when that is "
                     "published "
                     "and the kiosk has started again, and English until then. The language counts "
                     "as "
                     "a draft until it is reviewed again."));
}

core::Result<QByteArray> ContentViewModel::protocol() const
{
    const QString folder = published().folder;
    const QString kept = QDir(folder).filePath(QLatin1String(content::protocolFile));
    QFile file(QFileInfo::exists(draftFile()) ? draftFile() : kept);
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return core::Error { "this content cannot be changed here", {} };
    }
    return file.readAll();
}

core::Result<TextPreview> ContentViewModel::previewOf(const QString& tag, const QString& text) const
{
    const language::Language* language
        = m_source.languages == nullptr ? nullptr : m_source.languages->find(tag);
    if (language == nullptr || m_source.pack == nullptr) {
        return core::Error { "there is no such language", tag.toStdString() };
    }
    if (tag == QLatin1String(english)) {
        const auto bytes = protocol();
        return bytes ? previewOfEnglish(bytes.value(), *m_source.pack, *language, m_openId, text)
                     : bytes.error();
    }
    const auto pack = shown();
    const auto read = file(tag);
    if (!pack || !read) {
        return pack ? read.error() : pack.error();
    }
    return previewOfTranslation(pack.value(), read.value(), *language, m_openId, text);
}

void ContentViewModel::preview(const QString& tag, const QString& text)
{
    auto made = previewOf(tag, text);
    if (!made) {
        say(made.error(), {});
    } else if (m_source.show) {
        say(m_source.show(std::move(made).value()), {});
    }
}

core::Errors ContentViewModel::changeEnglish(const QString& text)
{
    const content::LoadedPack pack = published();
    if (pack.folder.isEmpty() || !pack.pack) {
        return { { "this content cannot be changed here", {} } };
    }
    const bool isFirst = !QFileInfo::exists(draftFile());
    if (isFirst) {
        if (core::Errors errors = copyFolder(pack.folder, m_source.draftFolder); !errors.empty()) {
            return errors;
        }
    }
    const auto draft = protocol();
    if (!draft) {
        return draft.error();
    }
    auto changed = editing::withEnglish(draft.value(), m_openId, text);
    if (changed && isFirst) {
        changed = editing::withVersion(changed.value(), freshVersion(pack.pack->version));
    }
    return changed ? writeFile(draftFile(), changed.value()) : changed.error();
}

core::Errors ContentViewModel::changeTranslation(const QString& tag, const QString& text)
{
    const language::Language* language
        = m_source.languages == nullptr ? nullptr : m_source.languages->find(tag);
    const auto words = language::builtInScreenWords();
    const auto pack = shown();
    if (language == nullptr || !words || !pack) {
        return { { "there is no such language", tag.toStdString() } };
    }
    const auto read = file(tag);
    if (!read) {
        return read.error();
    }
    const auto changed = editing::withTranslation(read.value(), *language,
        language::catalogue(words.value(), pack.value().texts), m_openId, text);
    if (!changed) {
        return changed.error();
    }
    language::Language manifest = *language;
    manifest.status = language::Status::Draft;
    manifest.draft = true;
    manifest.review = {};
    const QDir folder(m_source.languageFolder);
    if (core::Errors errors
        = writeFile(folder.filePath(language::manifestFileName(tag)), language::toJson(manifest));
        !errors.empty()) {
        return errors;
    }
    return writeFile(folder.filePath(language::textsFileName(tag)), changed.value().toXml());
}

void ContentViewModel::discard()
{
    m_services.record(QStringLiteral("content"), QStringLiteral("draft thrown away"));
    QDir(m_source.draftFolder).removeRecursively();
    readDraft();
    if (!m_openId.isEmpty()) {
        open(m_openId);
    }
    say({}, {});
}

void ContentViewModel::run(What what, const QStringList& arguments)
{
    if (working()) {
        return;
    }
    m_report.clear();
    connect(
        &m_process, &QProcess::finished, this,
        [this, what](int code) {
            const bool good = m_process.exitStatus() == QProcess::NormalExit && code == 0;
            if (good && what == What::Publish) {
                QDir(m_source.draftFolder).removeRecursively();
            }
            read();
            say(good ? core::Errors {} : core::Errors { { "not everything holds, see below", {} } },
                what == What::Check
                    //: After the content was checked.
                    ? tr("Everything holds. It may be published.")
                    //: After content was published or rolled back.
                    : tr("Done. Patients see it when the kiosk starts again."));
        },
        Qt::SingleShotConnection);
    m_process.start(m_source.checker, arguments);
    tell();
}

void ContentViewModel::check()
{
    const bool hasDraft = QFileInfo::exists(draftFile());
    run(What::Check,
        { QStringLiteral("check"), hasDraft ? m_source.draftFolder : published().folder });
}

void ContentViewModel::publish()
{
    // The command writes it into the record of changes.
    run(What::Publish,
        { QStringLiteral("admin"), QStringLiteral("publish"), m_source.draftFolder,
            QStringLiteral("--store"), m_source.storeFolder, QStringLiteral("--settings"),
            m_services.settings.file() });
}

void ContentViewModel::rollBack(const QString& version)
{
    run(What::RollBack,
        { QStringLiteral("admin"), QStringLiteral("rollback"), version, QStringLiteral("--store"),
            m_source.storeFolder, QStringLiteral("--settings"), m_services.settings.file() });
}

void ContentViewModel::tell()
{
    // Later: what asked for it may stand in a line that is made anew.
    QMetaObject::invokeMethod(this, &ContentViewModel::changed, Qt::QueuedConnection);
}

void ContentViewModel::say(const core::Errors& errors, const QString& done)
{
    m_refused = !errors.empty();
    m_message = done;
    if (m_refused) {
        const core::Error& error = errors.front();
        m_message = QString::fromStdString(
            error.where.empty() ? error.what : error.where + ": " + error.what);
    }
    tell();
}

} // namespace legcheck::administration
