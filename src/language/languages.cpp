// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/languages.h"

#include "language/line_binding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QResource>

#include <algorithm>

namespace legcheck::language {

namespace {

QString sourceLanguage()
{
    return QStringLiteral("en");
}

/// For the screen: its lines break as the language wants, its source's too.
void prepare(TsTranslator& texts, const Language& language)
{
    texts.bind(LineBinding(language.bound));
    if (language.tag == sourceLanguage()) {
        texts.showSource();
    }
}

QString translated(const TsTranslator* translator, const content::Texts& texts, const QString& id)
{
    QString english = texts.english(id);
    if (translator == nullptr) {
        return english;
    }
    const QString text = translator->clinical(id, english, texts.bearsSafety(id));
    return text.isEmpty() ? english : text;
}

} // namespace

Languages::~Languages()
{
    if (m_installed != nullptr && QCoreApplication::instance() != nullptr) {
        QCoreApplication::removeTranslator(m_installed.get());
    }
}

core::Result<std::unique_ptr<Languages>> Languages::read(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("languages.json"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + file.errorString().toStdString(),
            path.toStdString() };
    }
    const QByteArray json = file.readAll();
    const auto tree = content::parseLocatedJson(
        { json.constData(), static_cast<std::size_t>(json.size()) }, path.toStdString());
    if (!tree) {
        return tree.error();
    }
    content::FaultList faults(path.toStdString());
    content::ObjectReader root(tree.value(), faults, "languages");
    std::unique_ptr<Languages> languages(new Languages);
    languages->m_folder = folder;
    content::forEachObject(
        root.list("languages"), faults, "language", [&](content::ObjectReader& reader) {
            Language language = readLanguage(reader);
            if (languages->find(language.tag) != nullptr) {
                reader.fault("stands twice");
            }
            languages->m_languages.push_back(std::move(language));
        });
    root.finish();
    const Language* english = languages->find(sourceLanguage());
    if (faults.isEmpty() && english == nullptr) {
        root.fault("English, the source of every text, is missing");
    }
    if (!faults.isEmpty()) {
        return faults.errors();
    }
    languages->m_current = *english;
    languages->m_shipped = languages->m_languages;
    return languages;
}

const Language* Languages::find(const QString& tag) const
{
    const auto found = std::ranges::find(m_languages, tag, &Language::tag);
    return found == m_languages.end() ? nullptr : &*found;
}

const Language* Languages::shipped(const QString& tag) const
{
    const auto found = std::ranges::find(m_shipped, tag, &Language::tag);
    return found == m_shipped.end() ? nullptr : &*found;
}

void Languages::offer(Offer offer)
{
    if (offer == m_offer) {
        return;
    }
    m_offer = std::move(offer);
    emit offeredChanged();
}

std::vector<Language> Languages::offered() const
{
    std::vector<Language> some;
    for (const Language& language : m_languages) {
        const bool wanted = m_offer.tags.isEmpty() || m_offer.tags.contains(language.tag);
        if (language.status == Status::Source
            || (wanted && (m_offer.drafts || language.status == Status::Reviewed))) {
            some.push_back(language);
        }
    }
    if (!m_offer.tags.isEmpty()) {
        const auto place = [this](const Language& language) {
            const qsizetype index = m_offer.tags.indexOf(language.tag);
            return index < 0 ? m_offer.tags.size() : index;
        };
        std::ranges::stable_sort(some, {}, place);
    }
    return some;
}

QString Languages::fileOf(const QString& tag) const
{
    return QDir(m_folder).filePath(textsFileName(tag));
}

core::Result<std::shared_ptr<TsTranslator>> Languages::readTexts(const Language& language) const
{
    if (m_folder.startsWith(QLatin1Char(':'))) {
        const QResource made(QDir(m_folder).filePath(blockFileName(language.tag)));
        auto block = TextBlock::over(QByteArray::fromRawData(
            reinterpret_cast<const char*>(made.data()), static_cast<qsizetype>(made.size())));
        if (block) {
            return TsTranslator::make(*std::move(block), language.pluralRule);
        }
    }
    return TsTranslator::read(fileOf(language.tag), language.pluralRule);
}

core::Result<std::shared_ptr<TsTranslator>> Languages::translator(const Language& language)
{
    if (const auto known = m_translators.find(language.tag); known != m_translators.end()) {
        return known->second;
    }
    auto read = readTexts(language);
    if (read) {
        prepare(*read.value(), language);
        m_translators.emplace(language.tag, read.value());
    }
    return read;
}

core::Errors Languages::choose(const QString& tag)
{
    const Language* language = find(tag);
    if (language == nullptr) {
        return { { "there is no language '" + tag.toStdString() + "'", {} } };
    }
    if (tag == m_current.tag && m_installed != nullptr) {
        return {};
    }
    // English too has a file: it holds nothing but plural forms, and is shown without it.
    const auto next = translator(*language);
    if (!next && tag != sourceLanguage()) {
        return next.error();
    }
    install(*language, next ? next.value() : nullptr);
    return next ? core::Errors {} : next.error();
}

void Languages::install(const Language& language, std::shared_ptr<TsTranslator> texts)
{
    if (m_installed != nullptr) {
        QCoreApplication::removeTranslator(m_installed.get());
    }
    m_installed = std::move(texts);
    if (m_installed != nullptr) {
        QCoreApplication::installTranslator(m_installed.get());
    }
    m_current = language;
    emit changed();
}

void Languages::put(const Language& language, std::shared_ptr<TsTranslator> texts)
{
    if (texts != nullptr) {
        prepare(*texts, language);
    }
    m_translators[language.tag] = texts;
    const auto known = std::ranges::find(m_languages, language.tag, &Language::tag);
    if (known == m_languages.end()) {
        m_languages.push_back(language);
    } else {
        *known = language;
    }
    emit offeredChanged();
    if (m_current.tag == language.tag) {
        install(language, std::move(texts));
    }
}

void Languages::withdraw(const QString& tag)
{
    const auto known = std::ranges::find(m_languages, tag, &Language::tag);
    if (known == m_languages.end() || tag == sourceLanguage()) {
        return;
    }
    if (const Language* before = shipped(tag)) {
        *known = *before;
    } else {
        m_languages.erase(known);
    }
    m_translators.erase(tag);
    emit offeredChanged();
}

QString Languages::text(const content::Texts& texts, const QString& id) const
{
    return translated(m_installed.get(), texts, id);
}

std::shared_ptr<const TsTranslator> Languages::translatorFor(const QString& tag)
{
    const Language* language = find(tag);
    if (tag == sourceLanguage() || language == nullptr) {
        return nullptr;
    }
    auto read = translator(*language);
    return read ? read.value() : nullptr;
}

TextSource Languages::textsIn(const QString& tag, const content::Texts& texts)
{
    return [fixed = translatorFor(tag), &texts](
               const QString& id) { return translated(fixed.get(), texts, id); };
}

TextSource Languages::plainTextsIn(const QString& tag, const content::Texts& texts)
{
    return [source = textsIn(tag, texts)](const QString& id) { return unbound(source(id)); };
}

core::Result<std::optional<Language>> describe(const QString& path, const Languages& shipped)
{
    const QFileInfo info(path);
    const QString tag = info.completeBaseName().section(QLatin1Char('_'), 1);
    const QString manifest = info.dir().filePath(manifestFileName(tag));
    if (QFileInfo::exists(manifest)) {
        const auto own = readManifest(manifest);
        return own ? core::Result<std::optional<Language>>(own.value()) : own.error();
    }
    if (info.dir().exists(QStringLiteral("languages.json"))) {
        const auto listed = Languages::read(info.path());
        if (!listed) {
            return listed.error();
        }
        if (const Language* known = listed.value()->find(tag)) {
            return std::optional(*known);
        }
    }
    const Language* known = shipped.find(tag);
    return known == nullptr ? std::optional<Language>() : std::optional(*known);
}

} // namespace legcheck::language
