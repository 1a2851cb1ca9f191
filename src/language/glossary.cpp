// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/glossary.h"

#include <QFile>

#include <algorithm>

namespace legcheck::language {

namespace {

QStringList cells(const QString& line)
{
    QStringList all = line.trimmed().split(QLatin1Char('|'));
    if (all.size() < 3 || !all.first().isEmpty()) {
        return {};
    }
    all.removeFirst();
    all.removeLast();
    for (QString& cell : all) {
        cell = cell.trimmed();
    }
    return all;
}

QStringList forms(const QString& cell)
{
    return cell.split(QStringLiteral(" / "), Qt::SkipEmptyParts);
}

/// For comparing: vowel marks come and go in Arabic, and capitals at the beginning of a sentence.
QString plain(const QString& text)
{
    QString letters;
    for (const QChar character : text.normalized(QString::NormalizationForm_C).toLower()) {
        if (character.category() != QChar::Mark_NonSpacing) {
            letters += character;
        }
    }
    return letters;
}

QRegularExpression anyOf(const QStringList& words)
{
    QStringList escaped;
    for (const QString& word : words) {
        // Chinese puts no space between words: its words have no edge to be found by.
        const bool hasEdges = word.front().script() != QChar::Script_Han;
        const QString pattern = QRegularExpression::escape(word);
        escaped.push_back(hasEdges ? QStringLiteral("\\b%1\\b").arg(pattern) : pattern);
    }
    return QRegularExpression(escaped.join(QLatin1Char('|')),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Glossary Glossary::parse(const QString& markdown)
{
    Glossary glossary;
    QStringList tags;
    bool terms = true;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        const QStringList row = cells(line);
        if (row.size() < 3 || row.first().startsWith(QLatin1String("---"))) {
            continue;
        }
        if (row.first() == QLatin1String("English")) {
            terms = true;
            tags = row.mid(2);
            continue;
        }
        if (row.first() == QLatin1String("Never in")) {
            terms = false;
            continue;
        }
        if (!terms) {
            glossary.m_banned.insert(row.first(), anyOf(forms(row[2])));
            continue;
        }
        Term term { .name = row.first(), .english = anyOf(forms(row.first())), .words = {} };
        for (qsizetype index = 0; index < std::min(tags.size(), row.size() - 2); ++index) {
            for (QString form : forms(row[index + 2])) {
                if (form.endsWith(QLatin1Char('-'))) {
                    form.chop(1);
                }
                term.words[tags[index]].push_back(plain(form));
            }
        }
        glossary.m_terms.push_back(std::move(term));
    }
    return glossary;
}

const Glossary& Glossary::builtIn()
{
    static const Glossary glossary = [] {
        QFile file(QStringLiteral(":/translations/GLOSSARY.md"));
        return file.open(QIODevice::ReadOnly) ? parse(QString::fromUtf8(file.readAll()))
                                              : Glossary();
    }();
    return glossary;
}

QStringList Glossary::missing(
    const QString& tag, const QString& english, const QString& translation) const
{
    QStringList terms;
    const QString letters = plain(translation);
    for (const Term& term : m_terms) {
        const auto words = term.words.constFind(tag);
        if (words == term.words.cend() || !term.english.match(english).hasMatch()) {
            continue;
        }
        const bool found = std::ranges::any_of(
            *words, [&](const QString& word) { return letters.contains(word); });
        if (!found) {
            terms.push_back(term.name);
        }
    }
    return terms;
}

QStringList Glossary::banned(const QString& tag, const QString& translation) const
{
    QStringList words;
    const auto pattern = m_banned.constFind(tag);
    if (pattern != m_banned.cend()) {
        for (auto found = pattern->globalMatch(translation); found.hasNext();) {
            words.push_back(found.next().captured());
        }
    }
    return words;
}

} // namespace legcheck::language
