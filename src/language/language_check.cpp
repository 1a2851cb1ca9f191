// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language_check.h"

#include "language/catalogue.h"
#include "language/glyphs.h"
#include "language/text_gates.h"
#include "language/text_source.h"

#include <QHash>

#include <algorithm>

namespace legcheck::language {

namespace {

// A file that lacks more than this of the texts was never finished, or is for another program.
constexpr double mostMissing = 0.1;
// Buttons have room for half as much again; beyond three times, no layout can hold it.
constexpr double longRatio = 1.6;
constexpr double impossibleRatio = 3.0;
constexpr qsizetype muchMore = 24; // letters; with fewer more, a ratio says little
constexpr qsizetype tooMuchMore = 80;

QString nameOf(const TsMessage& message)
{
    return message.context == QLatin1String(contentContext)
        ? message.id
        : message.context + QStringLiteral(": ") + message.source;
}

bool isAside(const TsMessage& message)
{
    return message.id.startsWith(QLatin1String("picture."))
        || message.id.endsWith(QLatin1String(".evidence"));
}

class Check {
public:
    Check(LanguageReport& report, QString path, const Glossary& glossary)
        : m_report(report)
        , m_path(std::move(path))
        , m_glossary(glossary)
    {
    }

    void text(const TsMessage& wanted, const TsMessage* found)
    {
        if (found == nullptr || found->isEmpty()) {
            missing(wanted, found);
            return;
        }
        const bool old
            = found->state != TsMessage::State::Finished || found->source != wanted.source;
        if (old) {
            ++m_report.stale;
            say(Gate::Stale, Severity::Warning, *found,
                wanted.safety
                    ? QStringLiteral("must be translated again; until then English stands above it")
                    : QStringLiteral("must be translated again; until then English shows"));
        } else {
            ++m_report.finished;
        }
        // Judged against the English it was made from: a stale one is shown as it is.
        gates(*found);
    }

    void letters(const QList<const TsMessage*>& messages)
    {
        QHash<char32_t, const TsMessage*> first;
        qsizetype rightToLeft = 0;
        qsizetype leftToRight = 0;
        for (const TsMessage* message : messages) {
            for (const char32_t character : message->translations.join(QString()).toUcs4()) {
                if (!first.contains(character)) {
                    first.insert(character, message);
                }
                const auto direction = QChar::direction(character);
                rightToLeft += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
                leftToRight += direction == QChar::DirL ? 1 : 0;
            }
        }
        const Language& language = m_report.language;
        if ((rightToLeft > leftToRight) != language.rightToLeft && rightToLeft != leftToRight) {
            whole(Gate::Direction, Severity::Error,
                QStringLiteral("most letters run %1, but the manifest says %2")
                    .arg(rightToLeft > leftToRight ? QStringLiteral("right to left")
                                                   : QStringLiteral("left to right"),
                        language.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr")));
        }
        const auto keys = first.keys();
        for (const char32_t character :
            missingGlyphs(familiesFor(language.fonts), { keys.begin(), keys.end() })) {
            say(Gate::Glyphs, Severity::Error, *first[character],
                QStringLiteral("no font can draw “%1” (U+%2)")
                    .arg(QString::fromUcs4(&character, 1))
                    .arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')));
        }
    }

    void wholeLanguage()
    {
        const auto share = static_cast<double>(m_report.missing)
            / static_cast<double>(std::max<qsizetype>(1, m_report.texts));
        if (share > mostMissing) {
            whole(Gate::Complete, Severity::Error,
                QStringLiteral("%1 of %2 texts are missing")
                    .arg(m_report.missing)
                    .arg(m_report.texts));
        }
        if (m_report.language.narration == Narration::Missing) {
            whole(Gate::Narration, Severity::Note, QStringLiteral("nothing to listen to"));
        }
    }

private:
    void missing(const TsMessage& wanted, const TsMessage* found)
    {
        ++m_report.missing;
        // In the file, but empty: the translator has not finished. Not in it at all: the program
        // or the content is newer than the file, and English shows.
        say(Gate::Complete, found == nullptr ? Severity::Warning : Severity::Error,
            found == nullptr ? wanted : *found,
            found == nullptr ? QStringLiteral("is not in the file; run: legcheck admin texts")
                             : QStringLiteral("has no translation: “%1”").arg(wanted.source));
    }

    void gates(const TsMessage& message)
    {
        const PluralRule rule = m_report.language.pluralRule;
        if (const QString fault = pluralFault(message, rule); !fault.isEmpty()) {
            say(Gate::Plurals, Severity::Error, message, fault);
        }
        if (const QString fault = placeholderFault(message, rule); !fault.isEmpty()) {
            say(Gate::Placeholders, Severity::Error, message, fault);
        }
        if (const QString fault = formFault(message); !fault.isEmpty()) {
            say(Gate::Form, Severity::Error, message, fault);
        }
        if (isAside(message)) {
            return; // heard or read by experts: room and agreed words do not matter
        }
        const double ratio = lengthRatio(message);
        const qsizetype extra = message.translations.value(0).size() - message.source.size();
        if (extra > muchMore && ratio > longRatio) {
            say(Gate::Length,
                ratio > impossibleRatio && extra > tooMuchMore ? Severity::Error
                                                               : Severity::Warning,
                message,
                QStringLiteral("is %1 times as long as the English").arg(ratio, 0, 'f', 1));
        }
        const QString& tag = m_report.language.tag;
        const QString translation = message.translations.join(QLatin1Char(' '));
        const QStringList terms = m_glossary.missing(tag, message.source, translation);
        if (!terms.isEmpty()) {
            say(Gate::Glossary, Severity::Warning, message,
                QStringLiteral("has no word of the glossary for: %1")
                    .arg(terms.join(QStringLiteral(", "))));
        }
        const QStringList banned = m_glossary.banned(tag, translation);
        if (!banned.isEmpty()) {
            say(Gate::Glossary, Severity::Warning, message,
                QStringLiteral("has a word that the glossary forbids: %1")
                    .arg(banned.join(QStringLiteral(", "))));
        }
    }

    void say(Gate gate, Severity severity, const TsMessage& at, const QString& what)
    {
        m_report.findings.push_back({ .gate = gate,
            .severity = severity,
            .id = nameOf(at),
            .what = what,
            .file = m_path,
            .line = at.line });
    }

    void whole(Gate gate, Severity severity, const QString& what)
    {
        Finding finding {
            .gate = gate, .severity = severity, .id = {}, .what = what, .file = m_path
        };
        if (severity == Severity::Error) {
            m_report.findings.prepend(std::move(finding)); // who reads only a few reads this one
        } else {
            m_report.findings.push_back(std::move(finding));
        }
    }

    LanguageReport& m_report;
    QString m_path;
    const Glossary& m_glossary;
};

} // namespace

LanguageReport checkLanguage(const Language& language, const TsFile& file, const QString& path,
    const QList<TsMessage>& catalogue, const Glossary& glossary)
{
    QHash<QString, const TsMessage*> byKey;
    for (const TsMessage& message : file.messages) {
        if (message.state != TsMessage::State::Gone) {
            byKey.insert(keyOf(message), &message);
        }
    }
    LanguageReport report;
    report.language = language;
    Check check(report, path, glossary);
    QList<const TsMessage*> translated;
    const bool source = language.status == Status::Source;
    for (const TsMessage& wanted : catalogue) {
        if (source && !wanted.plural) {
            continue; // English is its own source
        }
        ++report.texts;
        const TsMessage* found = byKey.value(keyOf(wanted));
        check.text(wanted, found);
        if (found != nullptr) {
            translated.push_back(found);
        }
    }
    check.letters(translated);
    check.wholeLanguage();
    return report;
}

} // namespace legcheck::language
