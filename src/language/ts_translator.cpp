// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ts_translator.h"

#include "language/safety.h"
#include "language/text_source.h"

#include <algorithm>

namespace legcheck::language {

namespace {

constexpr QChar wordJoiner(0x2060); ///< no line ends there

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

void TsTranslator::bind(const QStringList& words)
{
    QStringList before;
    QStringList behind;
    m_whole.clear();
    for (const QString& word : words) {
        if (!word.isEmpty() && word.front().script() == QChar::Script_Han) {
            m_whole.emplace_back(word, word.split(QString(), Qt::SkipEmptyParts).join(wordJoiner));
        } else {
            (word.startsWith(u'-') ? behind : before) << QRegularExpression::escape(word);
        }
    }
    // Compiled when the first text is asked for: most languages that are read are never spoken.
    const auto anyOf = [](const QStringList& some, const QString& pattern) {
        return some.isEmpty() ? QRegularExpression()
                              : QRegularExpression(pattern.arg(some.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    };
    m_boundBefore = anyOf(before, QStringLiteral("(?<![\\w'’-])(%1) "));
    m_boundBehind = anyOf(behind, QStringLiteral("(?<=\\w)(?=(?:%1)(?!\\w))-"));
    m_isBound = true;
}

/// Chinese lines may end after every sign: words of the list stay whole, and no sign stands alone
/// on the last.
QString TsTranslator::wholeWords(QString text) const
{
    for (const auto& [word, joined] : m_whole) {
        text.replace(word, joined);
    }
    static const QRegularExpression last(QStringLiteral("([\\p{Han}])([\\p{Han}]\\p{P}*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(last, QStringLiteral("\\1\u2060\\2"));
}

QString TsTranslator::inLine(QString text) const
{
    if (!m_whole.empty()) {
        text = wholeWords(std::move(text));
    }
    static const QRegularExpression sentence(QStringLiteral("[.?!:,۔؟،]"));
    if (!m_isBound || !text.contains(sentence)) {
        return text;
    }
    if (!m_boundBefore.pattern().isEmpty()) {
        text.replace(m_boundBefore, QStringLiteral("\\1\u00A0"));
    }
    if (!m_boundBehind.pattern().isEmpty()) {
        text.replace(m_boundBehind, QStringLiteral("\u2011"));
    }
    static const QRegularExpression counted(
        QStringLiteral("(?<=[0-9]|%n) (?=[\\w%])"), QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(counted, QStringLiteral("\u00A0"));
}

QString TsTranslator::translate(
    const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    if (qstrcmp(context, contentContext) == 0) {
        return clinical(QString::fromUtf8(disambiguation), QString::fromUtf8(sourceText), false);
    }
    const auto word = m_texts.find(keyOf(context, sourceText, disambiguation));
    if (!word) {
        return {};
    }
    const qsizetype form = n < 0 || word->texts.size() <= 1
        ? 0
        : std::min(pluralForm(m_rule, n), word->texts.size() - 1);
    QString text = inLine(word->texts.value(form));
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
        return {};
    }
    QString text = inLine(found->texts.value(0));
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
