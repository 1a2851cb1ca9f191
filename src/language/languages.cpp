// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/languages.h"

#include "content/object_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace legcheck::language {

namespace {

QString sourceLanguage()
{
    return QStringLiteral("en");
}

QString translated(const TsTranslator* translator, const content::Texts& texts, const QString& id)
{
    QString english = texts.english(id);
    if (translator == nullptr) {
        return english;
    }
    const QString text = translator->translate(
        contentContext, english.toUtf8().constData(), id.toUtf8().constData());
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
    languages->m_current = languages->find(sourceLanguage());
    if (faults.isEmpty() && languages->m_current == nullptr) {
        root.fault("English, the source of every text, is missing");
    }
    if (!faults.isEmpty()) {
        return faults.errors();
    }
    return languages;
}

const Language* Languages::find(const QString& tag) const
{
    const auto found = std::ranges::find(m_languages, tag, &Language::tag);
    return found == m_languages.end() ? nullptr : &*found;
}

core::Result<std::shared_ptr<TsTranslator>> Languages::translator(const QString& tag)
{
    if (const auto known = m_translators.find(tag); known != m_translators.end()) {
        return known->second;
    }
    auto read = TsTranslator::read(
        QDir(m_folder).filePath(QStringLiteral("legcheck_%1.ts").arg(tag)), tag);
    if (read) {
        m_translators.emplace(tag, read.value());
    }
    return read;
}

core::Errors Languages::choose(const QString& tag)
{
    const Language* language = find(tag);
    if (language == nullptr) {
        return { { "there is no language '" + tag.toStdString() + "'", {} } };
    }
    if (language == m_current && m_installed != nullptr) {
        return {};
    }
    // English too has a file: it holds nothing but plural forms, and is shown without it.
    const auto next = translator(tag);
    if (!next && tag != sourceLanguage()) {
        return next.error();
    }
    if (m_installed != nullptr) {
        QCoreApplication::removeTranslator(m_installed.get());
    }
    m_installed = next ? next.value() : nullptr;
    if (m_installed != nullptr) {
        QCoreApplication::installTranslator(m_installed.get());
    }
    m_current = language;
    emit changed();
    return next ? core::Errors {} : next.error();
}

QString Languages::text(const content::Texts& texts, const QString& id) const
{
    return translated(m_installed.get(), texts, id);
}

std::shared_ptr<const TsTranslator> Languages::translatorFor(const QString& tag)
{
    if (tag == sourceLanguage() || find(tag) == nullptr) {
        return nullptr;
    }
    auto read = translator(tag);
    return read ? read.value() : nullptr;
}

TextSource Languages::textsIn(const QString& tag, const content::Texts& texts)
{
    return [fixed = translatorFor(tag), &texts](
               const QString& id) { return translated(fixed.get(), texts, id); };
}

} // namespace legcheck::language
