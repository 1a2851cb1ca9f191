// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/spoken_texts.h"

#include "language/catalogue.h"
#include "language/text_source.h"

#include <QHash>
#include <QRegularExpression>

namespace legcheck::narration {

namespace {

/// Texts of the nurse's slip alone.
bool isForStaff(const language::TsMessage& message)
{
    if (message.context == QLatin1String(language::contentContext)) {
        return message.id.startsWith(QLatin1String("rule."))
            || message.id.startsWith(QLatin1String("wells."));
    }
    // Parts of the screen are named like their files, parts of the paper are not.
    return message.context.isEmpty() || !message.context.front().isUpper();
}

bool hasPlaces(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%[0-9nL]"));
    return text.contains(place);
}

SpokenText spoken(const language::TsMessage& message)
{
    const bool clinical = message.context == QLatin1String(language::contentContext);
    return { .id = clinical ? message.id : message.context + QStringLiteral(": ") + message.source,
        .what = clinical ? message.id : message.context,
        .text = message.source,
        .language = QStringLiteral("en") };
}

QString counted(qsizetype count, const char* word)
{
    return QString::number(count) + QLatin1Char(' ') + QLatin1String(word);
}

} // namespace

QList<SpokenText> spokenTexts(
    const QList<language::TsMessage>& catalogue, const language::TsFile& file, const QString& tag)
{
    QHash<QString, const language::TsMessage*> translated;
    for (const language::TsMessage& message : file.messages) {
        if (message.state == language::TsMessage::State::Finished && !message.isEmpty()) {
            translated.insert(language::keyOf(message), &message);
        }
    }
    QList<SpokenText> texts;
    for (const language::TsMessage& message : catalogue) {
        if (isForStaff(message)) {
            continue;
        }
        SpokenText text = spoken(message);
        const auto found = translated.constFind(language::keyOf(message));
        // One made from an older English is not what the screen shows.
        if (found != translated.cend() && (*found)->source == message.source) {
            text.text = (*found)->translations.first();
            text.language = tag;
        }
        text.isFixed = !message.plural && !hasPlaces(text.text);
        texts.push_back(text);
    }
    return texts;
}

QString NarrationReport::summary() const
{
    QStringList parts;
    if (!recorded.isEmpty()) {
        parts.push_back(counted(recorded.size(), "recorded"));
    }
    if (!synthetic.isEmpty()) {
        parts.push_back(counted(synthetic.size(), "synthetic"));
    }
    if (!missing.isEmpty()) {
        parts.push_back(counted(missing.size(), "missing"));
    }
    return parts.join(QStringLiteral(", "));
}

NarrationReport reportOf(const QString& tag, const QList<SpokenText>& texts, Recordings& recordings,
    const QStringList& voices)
{
    NarrationReport report { .tag = tag };
    const bool hasVoice = voices.contains(voiceOf(tag), Qt::CaseInsensitive);
    const bool hasEnglish = voices.contains(QStringLiteral("en"));
    for (const SpokenText& text : texts) {
        if (text.isFixed && !recordings.find(text.language, text.text).isEmpty()) {
            report.recorded.push_back(text.id);
        } else if (text.language == tag ? hasVoice : hasEnglish) {
            report.synthetic.push_back(text.id);
        } else {
            report.missing.push_back(text.id);
        }
    }
    return report;
}

QString voiceOf(const QString& tag)
{
    // The texts are American English, Latin American Spanish, Brazilian Portuguese and Mandarin.
    static const QHash<QString, QString> named {
        { QStringLiteral("en"), QStringLiteral("en-us") },
        { QStringLiteral("es"), QStringLiteral("es-419") },
        { QStringLiteral("pt"), QStringLiteral("pt-br") },
        { QStringLiteral("zh-Hans"), QStringLiteral("cmn") },
        { QStringLiteral("zh-Hant"), QStringLiteral("cmn") },
    };
    return named.value(tag, tag.toLower());
}

language::Narration kindOf(const NarrationReport& report)
{
    if (!report.missing.isEmpty()) {
        return language::Narration::Missing;
    }
    return report.recorded.size() > report.synthetic.size() ? language::Narration::Recorded
                                                            : language::Narration::Synthetic;
}

} // namespace legcheck::narration
