// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/catalogue.h"

#include "language/safety.h"
#include "language/text_source.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace legcheck::language {

namespace {

/// What a clinical text belongs to, in words a translator can see on the screen: the question of an
/// answer, the answer of its small help.
QString belongsTo(const QString& id, const content::Texts& texts)
{
    const QStringList parts = id.split(QLatin1Char('.'));
    const QString& kind = parts.value(0);
    QString owner;
    if (kind == QLatin1String("option")) {
        const QString question = texts.english(QStringLiteral("question.") + parts.value(1));
        owner = QStringLiteral(" The question: “%1”").arg(question);
        if (parts.size() > 3) {
            owner += QStringLiteral(" The answer: “%1”")
                         .arg(texts.english(parts.first(3).join(QLatin1Char('.'))));
        }
    } else if (kind == QLatin1String("question") && parts.size() > 2) {
        const QString question = texts.english(parts.first(2).join(QLatin1Char('.')));
        owner = QStringLiteral(" The question: “%1”").arg(question);
    } else if (kind == QLatin1String("learn") && parts.size() > 3) {
        const QString title
            = texts.english(parts.first(3).join(QLatin1Char('.')) + QStringLiteral(".title"));
        owner = title.isEmpty() ? QString() : QStringLiteral(" Under: “%1”").arg(title);
    }
    return owner;
}

void mark(TsMessage& message)
{
    if (message.safety) {
        message.note.prepend(QStringLiteral("SAFETY: a wrong word here could hurt a patient. "));
    }
}

QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression seams(QStringLiteral("\\W+"));
    const QStringList words = text.toLower().split(seams, Qt::SkipEmptyParts);
    return { words.begin(), words.end() };
}

/// How many of the words of both they share, 0 to 1.
double likeness(const QString& one, const QString& other)
{
    const QSet<QString> ones = wordsOf(one);
    const QSet<QString> others = wordsOf(other);
    const auto all = static_cast<double>(ones.size() + others.size());
    return all == 0 ? 0 : 2.0 * static_cast<double>((ones & others).size()) / all;
}

class Update {
public:
    Update(const TsFile& old, const QList<TsMessage>& catalogue)
        : m_old(old)
    {
        QSet<QString> wanted;
        for (const TsMessage& message : catalogue) {
            wanted.insert(keyOf(message));
        }
        for (qsizetype index = 0; index < old.messages.size(); ++index) {
            const QString key = keyOf(old.messages[index]);
            m_byKey.insert(key, index);
            if (!wanted.contains(key)) {
                m_left.push_back(index);
            }
        }
    }

    TsMessage of(TsMessage message, qsizetype forms)
    {
        const TsMessage* known = find(message);
        if (known != nullptr) {
            message.translations = known->translations;
            message.translatorNote = known->translatorNote;
            message.state = known->state;
            message.oldSource = known->oldSource;
            if (known->source != message.source) {
                message.oldSource = known->oldSource.isEmpty() ? known->source : known->oldSource;
                message.state = TsMessage::State::Unfinished;
            }
        }
        const qsizetype wanted = message.plural ? forms : 1;
        if (message.translations.size() != wanted) {
            message.state = TsMessage::State::Unfinished;
            message.translations.resize(wanted);
        }
        if (message.isEmpty() || message.state == TsMessage::State::Gone) {
            message.state = TsMessage::State::Unfinished;
        }
        if (message.isEmpty()) {
            message.oldSource.clear();
        }
        return message;
    }

private:
    /// The same text; or, for a word of the program, one on the same page that was nearly the same.
    const TsMessage* find(const TsMessage& message)
    {
        if (const auto same = m_byKey.constFind(keyOf(message)); same != m_byKey.cend()) {
            return &m_old.messages[*same];
        }
        constexpr double alike = 0.6;
        const auto score = [&](qsizetype index) {
            const TsMessage& other = m_old.messages[index];
            return other.context == message.context && other.plural == message.plural
                    && message.context != QLatin1String(contentContext)
                ? likeness(other.source, message.source)
                : 0.0;
        };
        const auto best = std::ranges::max_element(m_left, {}, score);
        if (best == m_left.end() || score(*best) < alike) {
            return nullptr;
        }
        const qsizetype index = *best;
        m_left.erase(best);
        return &m_old.messages[index];
    }

    const TsFile& m_old;
    QHash<QString, qsizetype> m_byKey;
    std::vector<qsizetype> m_left; ///< texts of the old file that nobody asks for by key
};

} // namespace

QString keyOf(const TsMessage& message)
{
    // A clinical text is known by its id, whatever its English says by now.
    return message.context == QLatin1String(contentContext)
        ? message.context + QLatin1Char('\n') + message.id
        : message.context + QLatin1Char('\n') + message.id + QLatin1Char('\n') + message.source;
}

QList<TsMessage> catalogue(const TsFile& screenWords, const content::Texts& texts)
{
    QList<TsMessage> all;
    for (TsMessage word : screenWords.messages) {
        word.translations = { QString() };
        word.state = TsMessage::State::Unfinished;
        word.safety = bearsSafety(word.context, word.source);
        mark(word);
        all.push_back(std::move(word));
    }
    for (const content::Texts::Text& text : texts.all()) {
        TsMessage message;
        message.context = QLatin1String(contentContext);
        message.source = text.english;
        message.id = text.id;
        message.note = text.comment + QLatin1Char('.') + belongsTo(text.id, texts);
        message.translations = { QString() };
        message.safety = text.safety;
        mark(message);
        all.push_back(std::move(message));
    }
    return all;
}

core::Result<TsFile> builtInScreenWords()
{
    return TsFile::read(QStringLiteral(":/translations/screen_words.ts"));
}

TsFile updated(
    const TsFile& old, const QList<TsMessage>& catalogue, qsizetype forms, bool pluralsOnly)
{
    TsFile file { .language = old.language, .messages = {} };
    Update update(old, catalogue);
    for (const TsMessage& message : catalogue) {
        if (message.plural || !pluralsOnly) {
            file.messages.push_back(update.of(message, forms));
        }
    }
    return file;
}

} // namespace legcheck::language
