// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ts_translator.h"

#include "language/safety.h"
#include "language/text_source.h"

#include <QMutex>
#include <QSet>

#include <algorithm>

namespace legcheck::language {

namespace {

/// Eleven languages are made from the same English: what they have in common is kept once. Never
/// emptied: it grows only where a file brings English or an id that no file had since the start.
template <typename Text> Text kept(const Text& text)
{
    static QMutex mutex;
    static QSet<Text> all;
    const QMutexLocker lock(&mutex);
    const auto known = all.constFind(text);
    if (known != all.cend()) {
        return *known;
    }
    Text own = text;
    own.squeeze();
    all.insert(own);
    return own;
}

/// Without the room that reading left behind them.
QStringList squeezed(QStringList texts)
{
    for (QString& text : texts) {
        text.squeeze();
    }
    return texts;
}

QByteArray keyOf(const QByteArray& context, const QByteArray& source, const QByteArray& comment)
{
    return context + '\0' + source + '\0' + comment;
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

std::shared_ptr<TsTranslator> TsTranslator::make(const TsFile& file, PluralRule rule)
{
    std::shared_ptr<TsTranslator> translator(new TsTranslator);
    translator->m_rule = rule;
    for (const TsMessage& message : file.messages) {
        if (message.state != TsMessage::State::Gone) {
            translator->add(message);
        }
    }
    return translator;
}

void TsTranslator::add(const TsMessage& message)
{
    ++m_messageCount;
    if (message.isEmpty()) {
        return;
    }
    const bool stale = message.state != TsMessage::State::Finished;
    m_finishedCount += stale ? 0 : 1;
    const QStringList texts = squeezed(message.translations);
    if (message.context == QLatin1String(contentContext)) {
        m_clinical.insert(kept(message.id),
            { .english = kept(message.source), .text = texts.value(0), .stale = stale });
        return;
    }
    m_words.insert(
        kept(keyOf(message.context.toUtf8(), message.source.toUtf8(), message.id.toUtf8())),
        { .texts = texts, .stale = stale });
}

QString TsTranslator::translate(
    const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    if (qstrcmp(context, contentContext) == 0) {
        return clinical(QString::fromUtf8(disambiguation), QString::fromUtf8(sourceText), false);
    }
    const auto word = m_words.constFind(keyOf(context, sourceText, disambiguation));
    if (word == m_words.cend()) {
        return {};
    }
    const qsizetype form = n < 0 || word->texts.size() <= 1
        ? 0
        : std::min(pluralForm(m_rule, n), word->texts.size() - 1);
    QString text = word->texts.value(form);
    if (!word->stale) {
        return text;
    }
    const QString english = QString::fromUtf8(sourceText);
    return bearsSafety(QString::fromUtf8(context), english) ? beside(english, text) : QString();
}

QString TsTranslator::clinical(const QString& id, const QString& english, bool safety) const
{
    const auto found = m_clinical.constFind(id);
    if (found == m_clinical.cend()) {
        return {};
    }
    if (!found->stale && found->english == english) {
        return found->text;
    }
    return safety ? beside(english, found->text) : QString();
}

QString TsTranslator::beside(const QString& english, const QString& old) const
{
    //: Before a translation that is older than the English text above it. %1 is that translation.
    constexpr const char* marked = QT_TRANSLATE_NOOP("language", "Older wording: %1");
    const auto mark = m_words.constFind(keyOf("language", marked, {}));
    const QString words = mark == m_words.cend() || mark->stale ? QString::fromLatin1(marked)
                                                                : mark->texts.value(0);
    return english + QChar(QChar::LineSeparator) + words.arg(old);
}

} // namespace legcheck::language
