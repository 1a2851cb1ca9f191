// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ts_translator.h"

#include "language/safety.h"
#include "language/text_source.h"

#include <algorithm>

namespace legcheck::language {

namespace {

/// Of a word of the program.
QByteArray keyOf(const QByteArray& context, const QByteArray& source, const QByteArray& comment)
{
    return context + '\0' + source + '\0' + comment;
}

/// Of a clinical text.
QByteArray keyOf(const QString& id)
{
    return QByteArray(contentContext) + '\0' + id.toUtf8();
}

} // namespace

core::Result<std::shared_ptr<TsTranslator>> TsTranslator::read(
    const QString& file, const QString& tag)
{
    return read(file, pluralRuleOf(tag).value_or(PluralRule::Chinese));
}

core::Result<std::shared_ptr<TsTranslator>> TsTranslator::read(const QString& file, PluralRule rule)
{
    const auto texts = TsFile::read(file);
    if (!texts) {
        return texts.error();
    }
    return make(texts.value(), rule);
}

TextBlock TsTranslator::pack(const TsFile& file)
{
    std::vector<TextBlock::Entry> entries;
    TextBlock::Counts counts;
    for (const TsMessage& message : file.messages) {
        if (message.state == TsMessage::State::Gone) {
            continue;
        }
        ++counts.messages;
        if (message.isEmpty()) {
            continue;
        }
        const bool stale = message.state != TsMessage::State::Finished;
        counts.finished += stale ? 0 : 1;
        const bool isClinical = message.context == QLatin1String(contentContext);
        entries.push_back({ .key = isClinical
                ? keyOf(message.id)
                : keyOf(message.context.toUtf8(), message.source.toUtf8(), message.id.toUtf8()),
            .english = isClinical ? message.source.toUtf8() : QByteArray(),
            .texts = message.translations,
            .stale = stale });
    }
    return TextBlock::pack(entries, counts);
}

std::shared_ptr<TsTranslator> TsTranslator::make(const TsFile& file, PluralRule rule)
{
    return make(pack(file), rule);
}

std::shared_ptr<TsTranslator> TsTranslator::make(TextBlock texts, PluralRule rule)
{
    std::shared_ptr<TsTranslator> translator(new TsTranslator);
    translator->m_rule = rule;
    translator->m_texts = std::move(texts);
    return translator;
}

QString TsTranslator::bound(const QString& text) const
{
    return m_binding ? m_binding->bind(text) : text;
}

QString TsTranslator::translate(
    const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    if (qstrcmp(context, contentContext) == 0) {
        return clinical(QString::fromUtf8(disambiguation), QString::fromUtf8(sourceText), false);
    }
    const auto word = m_texts.find(keyOf(context, sourceText, disambiguation));
    if (!word) {
        return m_showsSource ? bound(QString::fromUtf8(sourceText)) : QString();
    }
    const qsizetype form = n < 0 || word->texts.size() <= 1
        ? 0
        : std::min(pluralForm(m_rule, n), word->texts.size() - 1);
    QString text = bound(word->texts.value(form));
    if (!word->stale) {
        return text;
    }
    const QString english = QString::fromUtf8(sourceText);
    return bearsSafety(QString::fromUtf8(context), english) ? beside(english, text) : QString();
}

QString TsTranslator::clinical(const QString& id, const QString& english, bool safety) const
{
    const auto found = m_texts.find(keyOf(id));
    if (!found) {
        return m_showsSource ? bound(english) : QString();
    }
    QString text = bound(found->texts.value(0));
    if (!found->stale && found->english == english.toUtf8()) {
        return text;
    }
    return safety ? beside(english, text) : QString();
}

QString TsTranslator::beside(const QString& english, const QString& old) const
{
    //: Before a translation that is older than the English text above it. %1 is that translation.
    constexpr const char* marked = QT_TRANSLATE_NOOP("language", "Older wording: %1");
    const auto mark = m_texts.find(keyOf("language", marked, {}));
    const QString words = !mark || mark->stale ? QString::fromLatin1(marked) : mark->texts.value(0);
    return english + QChar(QChar::LineSeparator) + words.arg(old);
}

} // namespace legcheck::language
