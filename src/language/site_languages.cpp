// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/site_languages.h"

#include "language/catalogue.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace legcheck::language {

namespace {

// A copy from a slow stick changes the file again and again; it is read once it has been left alone
// for this long.
constexpr std::chrono::milliseconds quietTime { 700 };

QString manifestOf(const QString& path)
{
    return path.chopped(2) + QStringLiteral("json");
}

} // namespace

QString tagOfFile(const QString& file)
{
    return QFileInfo(file).completeBaseName().mid(QLatin1String("legcheck_").size());
}

SiteFile readSiteFile(const QString& path, const Language* shipped, const content::Texts& texts)
{
    SiteFile file;
    file.tag = tagOfFile(path);
    const QString manifest = manifestOf(path);
    const auto refuse = [&file](core::Errors errors) {
        file.errors = std::move(errors);
        return file;
    };
    if (QFileInfo::exists(manifest)) {
        const auto language = readManifest(manifest);
        if (!language) {
            return refuse(language.error());
        }
        file.language = language.value();
    } else if (shipped != nullptr) {
        file.language = *shipped;
        // Whoever reviewed the shipped file has not read this one.
        file.language.status = Status::Draft;
        file.language.draft = true;
        file.language.review = {};
    } else {
        return refuse({ { "is missing: what the language is called, and how it is written",
            manifest.toStdString() } });
    }
    if (file.tag == QLatin1String("en")) {
        return refuse({ { "English is the source of every text; change the content instead",
            path.toStdString() } });
    }
    const auto read = TsFile::read(path);
    if (!read) {
        return refuse(read.error());
    }
    const auto words = builtInScreenWords();
    if (!words) {
        return refuse(words.error());
    }
    const LanguageReport report
        = checkLanguage(file.language, read.value(), path, catalogue(words.value(), texts));
    if (!report.mayBeOffered()) {
        return refuse(report.errors());
    }
    file.texts = TsTranslator::make(read.value(), file.language.pluralRule);
    return file;
}

SiteLanguages::SiteLanguages(Languages& languages, QString folder, content::Texts texts)
    : m_languages(languages)
    , m_folder(std::move(folder))
    , m_texts(std::move(texts))
{
    m_reading.setMaxThreadCount(1);
    m_reading.setThreadPriority(QThread::LowestPriority);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, &SiteLanguages::look);
    const auto wait = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
}

SiteLanguages::~SiteLanguages()
{
    m_reading.clear();
    m_reading.waitForDone();
}

bool SiteLanguages::start()
{
    const bool there = QDir().mkpath(m_folder) && m_watcher.addPath(m_folder);
    look();
    return there;
}

QString SiteLanguages::stampOf(const QString& file) const
{
    QString stamp;
    const QString path = QDir(m_folder).filePath(file);
    for (const QString& each : { path, manifestOf(path) }) {
        const QFileInfo info(each);
        stamp += QStringLiteral("%1 %2 ")
                     .arg(info.exists() ? info.size() : -1)
                     .arg(info.lastModified().toMSecsSinceEpoch());
    }
    return stamp;
}

void SiteLanguages::look()
{
    const QDir folder(m_folder);
    const QStringList files = folder.entryList(
        { QStringLiteral("legcheck_*.ts") }, QDir::Files | QDir::Readable, QDir::Name);
    // A change inside a file is told of that file alone, and a file that was replaced is another.
    for (const QString& file : folder.entryList({ QStringLiteral("legcheck_*") }, QDir::Files)) {
        m_watcher.addPath(folder.filePath(file));
    }
    for (const QString& file : files) {
        const QString stamp = stampOf(file);
        if (m_seen.value(file) == stamp) {
            continue;
        }
        m_seen.insert(file, stamp);
        const Language* known = m_languages.shipped(tagOfFile(file));
        const auto shipped = known == nullptr ? nullptr : std::make_shared<Language>(*known);
        m_reading.start([this, path = folder.filePath(file), shipped, texts = m_texts] {
            const SiteFile read = readSiteFile(path, shipped.get(), texts);
            if (read.texts != nullptr) {
                read.texts->moveToThread(thread());
            }
            QMetaObject::invokeMethod(
                this, [this, read] { take(read); }, Qt::QueuedConnection);
        });
    }
    for (const QString& gone : m_seen.keys()) {
        if (!files.contains(gone)) {
            const QString tag = tagOfFile(gone);
            m_seen.remove(gone);
            if (m_offered.removeAll(tag) > 0) {
                m_languages.withdraw(tag);
                emit withdrawn(tag);
            }
        }
    }
}

void SiteLanguages::take(const SiteFile& file)
{
    if (file.texts == nullptr) {
        emit refused(file.tag, file.errors);
        return;
    }
    if (!m_offered.contains(file.tag)) {
        m_offered.push_back(file.tag);
    }
    m_languages.put(file.language, file.texts);
    emit taken(file.tag);
}

} // namespace legcheck::language
