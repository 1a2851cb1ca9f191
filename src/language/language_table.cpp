// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language_check.h"

#include <algorithm>

namespace legcheck::language {

namespace {

QString statusOf(const Language& language)
{
    switch (language.status) {
    case Status::Source:
        return QStringLiteral("source");
    case Status::Draft:
        return QStringLiteral("draft");
    case Status::Reviewed:
        return QStringLiteral("reviewed %1 of %2").arg(language.review.on, language.review.of);
    }
    return {};
}

QString narrationOf(const Language& language)
{
    switch (language.narration) {
    case Narration::Missing:
        return QStringLiteral("missing");
    case Narration::Synthetic:
        return QStringLiteral("synthetic");
    case Narration::Recorded:
        return QStringLiteral("recorded");
    }
    return {};
}

QStringList rowOf(const LanguageReport& report)
{
    const auto found = [&report](Gate gate) {
        const qsizetype count = report.count(gate);
        return count == 0 ? QStringLiteral("ok") : QString::number(count);
    };
    const qsizetype form
        = report.count(Gate::Form) + report.count(Gate::Placeholders) + report.count(Gate::Plurals);
    return { report.language.tag, report.language.englishName, statusOf(report.language),
        QStringLiteral("%1/%2").arg(report.finished).arg(report.texts),
        QString::number(report.missing), QString::number(report.stale),
        form == 0 ? QStringLiteral("ok") : QString::number(form), found(Gate::Glyphs),
        found(Gate::Direction), found(Gate::Length), found(Gate::Glossary),
        narrationOf(report.language),
        report.mayBeOffered() ? QStringLiteral("yes") : QStringLiteral("NO") };
}

} // namespace

qsizetype LanguageReport::count(Severity severity) const
{
    return std::ranges::count(findings, severity, &Finding::severity);
}

qsizetype LanguageReport::count(Gate gate) const
{
    return std::ranges::count(findings, gate, &Finding::gate);
}

core::Errors LanguageReport::errors() const
{
    core::Errors all;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error) {
            const std::string line = finding.line > 0 ? ":" + std::to_string(finding.line) : "";
            const std::string id = finding.id.isEmpty() ? "" : finding.id.toStdString() + " ";
            all.push_back({ id + finding.what.toStdString(), finding.file.toStdString() + line });
        }
    }
    return all;
}

QString asTable(const QList<LanguageReport>& reports)
{
    QList<QStringList> rows { { QStringLiteral("tag"), QStringLiteral("language"),
        QStringLiteral("status"), QStringLiteral("finished"), QStringLiteral("missing"),
        QStringLiteral("stale"), QStringLiteral("form"), QStringLiteral("glyphs"),
        QStringLiteral("direction"), QStringLiteral("long"), QStringLiteral("glossary"),
        QStringLiteral("sound"), QStringLiteral("may be offered") } };
    for (const LanguageReport& report : reports) {
        rows.push_back(rowOf(report));
    }
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths[column], row[column].size());
        }
    }
    QString table;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row[column].leftJustified(widths[column] + 2);
        }
        table += line.trimmed() + QLatin1Char('\n');
    }
    return table;
}

} // namespace legcheck::language
