// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/language_lines.h"

#include "core/error_words.h"
#include "language/catalogue.h"
#include "language/language_check.h"
#include "language/languages.h"

#include <QDir>

#include <algorithm>

namespace legcheck::proof {

namespace {

using language::Gate;
using language::LanguageReport;
using language::Severity;

struct Aspect {
    const char* id;
    const char* holds;
    const char* broken;
    std::vector<Gate> gates;
};

const std::vector<Aspect>& aspects()
{
    static const std::vector<Aspect> all {
        { "languages", "all texts are there, of today's English, and can be drawn",
            "texts are missing, stale, or cannot be shown",
            { Gate::Complete, Gate::Stale, Gate::Plurals, Gate::Form, Gate::Glyphs,
                Gate::Direction } },
        { "placeholders", "each translation has the places for numbers and words of its English",
            "places for numbers and words are not those of the English", { Gate::Placeholders } },
        { "text fit", "no translation is much longer than its English",
            "translations are much longer than their English", { Gate::Length } },
    };
    return all;
}

/// One text that is not there shows in English: that is for the translators, not a danger.
bool isFault(const language::Finding& finding)
{
    return finding.severity == Severity::Error
        && (finding.gate != Gate::Complete || finding.id.isEmpty());
}

CheckLine lineOf(const Aspect& aspect, const QList<LanguageReport>& reports)
{
    CheckLine line { .id = aspect.id, .state = CheckState::Passed, .text = aspect.holds };
    for (const LanguageReport& report : reports) {
        qsizetype lesser = 0;
        for (const language::Finding& finding : report.findings) {
            if (std::ranges::find(aspect.gates, finding.gate) == aspect.gates.end()) {
                continue;
            }
            if (!isFault(finding)) {
                ++lesser;
                continue;
            }
            line.state = CheckState::Failed;
            line.details.push_back(
                QStringLiteral("%1:%2: %3 %4")
                    .arg(finding.file, QString::number(finding.line), finding.id, finding.what)
                    .toStdString());
        }
        if (lesser > 0) {
            line.details.push_back(report.language.tag.toStdString() + ": " + std::to_string(lesser)
                + " to look at; legcheck admin languages --all names them");
            line.state = line.state == CheckState::Passed ? CheckState::Warning : line.state;
        }
    }
    if (line.state != CheckState::Passed) {
        line.text = aspect.broken;
    }
    return line;
}

} // namespace

std::vector<CheckLine> languageLines(const content::ContentPack& pack, const QString& translations)
{
    const auto words = language::builtInScreenWords();
    const auto languages = language::Languages::read(translations);
    core::Errors errors = words ? core::Errors {} : words.error();
    QList<LanguageReport> reports;
    if (words && languages) {
        const auto catalogue = language::catalogue(words.value(), pack.texts);
        for (const language::Language& language : languages.value()->all()) {
            const QString path = QDir(translations).filePath(language::textsFileName(language.tag));
            const auto file = language::TsFile::read(path);
            if (!file) {
                errors.insert(errors.end(), file.error().begin(), file.error().end());
                continue;
            }
            reports.push_back(language::checkLanguage(language, file.value(), path, catalogue));
        }
    } else if (!languages) {
        errors = languages.error();
    }
    std::vector<CheckLine> lines;
    for (const Aspect& aspect : aspects()) {
        lines.push_back(lineOf(aspect, reports));
    }
    for (const core::Error& error : errors) {
        lines.front().state = CheckState::Failed;
        lines.front().text = "the translations cannot be read";
        lines.front().details.push_back(core::inWords(error));
    }
    return lines;
}

} // namespace legcheck::proof
