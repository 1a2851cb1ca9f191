// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/language_view_model.h"

#include "language/languages.h"

#include <spdlog/spdlog.h>

namespace legcheck::viewmodels {

LanguageViewModel::LanguageViewModel(language::Languages& languages, QObject* parent)
    : QObject(parent)
    , m_languages(languages)
{
    connect(&languages, &language::Languages::changed, this, &LanguageViewModel::currentChanged);
    connect(&languages, &language::Languages::offeredChanged, this,
        &LanguageViewModel::languagesChanged);
}

QList<LanguageValue> LanguageViewModel::languages() const
{
    QList<LanguageValue> values;
    for (const language::Language& language : m_languages.offered()) {
        values.push_back({ .tag = language.tag,
            .name = language.name,
            .invitation = language.invitation,
            .rightToLeft = language.rightToLeft,
            .draft = language.draft });
    }
    return values;
}

QString LanguageViewModel::current() const
{
    return m_languages.current().tag;
}

bool LanguageViewModel::rightToLeft() const
{
    return m_languages.current().rightToLeft;
}

QString LanguageViewModel::digits() const
{
    return m_languages.current().digits;
}

QString LanguageViewModel::decimalMark() const
{
    return m_languages.current().decimalMark;
}

void LanguageViewModel::choose(const QString& tag)
{
    // The patient keeps the language that works; staff find the reason in the log.
    for (const core::Error& error : m_languages.choose(tag)) {
        spdlog::error(
            "language {} cannot be shown: {} ({})", tag.toStdString(), error.what, error.where);
    }
}

} // namespace legcheck::viewmodels
