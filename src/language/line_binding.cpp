// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/line_binding.h"

#include "language/word_ends.h"

#include <algorithm>

namespace legcheck::language {

namespace {

constexpr QChar wordJoiner(0x2060); ///< no line ends there
constexpr QChar boundHyphen(0x2011);

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Compiled when the first text is asked for: most languages that are read are never spoken.
QRegularExpression anyOf(const QStringList& some, const QString& pattern)
{
    return some.isEmpty() ? QRegularExpression() : expression(pattern.arg(some.join(u'|')));
}

bool isHan(QChar sign)
{
    return sign.script() == QChar::Script_Han;
}

/// Keeps a number with the word behind it.
QString withWhatItCounts(QString text)
{
    static const QRegularExpression counted
        = expression(QStringLiteral("(?<=[0-9]|%n) (?=[\\w%])"));
    return text.replace(counted, QStringLiteral("\u00A0"));
}

/// Chinese lines may end after every sign: these words and those of the dictionary stay whole, a
/// number stays with what it counts, an ending with its word, and no sign stands alone on the last
/// line.
QString wholeWords(QString text, const QStringList& words, const QStringList& endings)
{
    std::vector<bool> mayEnd(static_cast<std::size_t>(text.size()) + 1);
    const auto at = [&mayEnd](qsizetype place) { return mayEnd.begin() + place; };
    for (const qsizetype end : wordEnds(text)) {
        *at(end) = true;
    }
    for (const QString& word : words) {
        for (qsizetype found = 0; (found = text.indexOf(word, found)) >= 0; found += word.size()) {
            std::fill(at(found + 1), at(found + word.size()), false);
        }
    }
    for (const QString& ending : endings) {
        for (qsizetype found = 0; (found = text.indexOf(ending, found)) >= 0; ++found) {
            *at(found) = false;
        }
    }
    qsizetype last = text.size() - 1;
    while (last > 0 && text[last].isPunct()) {
        --last;
    }
    *at(std::max<qsizetype>(last, 0)) = false;
    for (qsizetype end = text.size() - 1; end > 0; --end) {
        const bool counted = text[end - 1].isDigit();
        if (isHan(text[end]) && (counted || !*at(end))) {
            text.insert(end, wordJoiner);
        }
    }
    return withWhatItCounts(std::move(text));
}

} // namespace

LineBinding::LineBinding(const QStringList& words)
{
    QStringList before;
    QStringList letters;
    QStringList behind;
    for (const QString& word : words) {
        const bool isEnding = word.startsWith(u'-');
        const QString bare = isEnding ? word.mid(1) : word;
        if (!bare.isEmpty() && isHan(bare.front())) {
            (isEnding ? m_particles : m_whole) << bare;
            continue;
        }
        if (isEnding) {
            behind << QRegularExpression::escape(bare.startsWith(u' ') ? bare : word);
            continue;
        }
        (word.size() == 1 ? letters : before) << QRegularExpression::escape(word);
    }
    const QString withTheNext = QStringLiteral("(?<![\\w'’-])(%1) ");
    m_before = anyOf(before, withTheNext);
    m_letters = anyOf(letters, withTheNext);
    m_behind = anyOf(behind, QStringLiteral("(?<=\\w)(?=(?:%1)(?!\\w))[ -]"));
}

QString unbound(QString text)
{
    return text.remove(wordJoiner).replace(boundHyphen, u'-').replace(QChar::Nbsp, u' ');
}

void LineBinding::bindEndings(QString& text) const
{
    if (m_behind.pattern().isEmpty()) {
        return;
    }
    for (auto found = m_behind.globalMatch(text); found.hasNext();) {
        const qsizetype place = found.next().capturedStart();
        text[place] = text[place] == u'-' ? boundHyphen : QChar(QChar::Nbsp);
    }
}

QString LineBinding::bind(QString text) const
{
    if (std::any_of(text.cbegin(), text.cend(), isHan)) {
        return wholeWords(std::move(text), m_whole, m_particles);
    }
    const auto replace = [&text](const QRegularExpression& what, const QString& with) {
        if (!what.pattern().isEmpty()) {
            text.replace(what, with);
        }
    };
    replace(m_letters, QStringLiteral("\\1\u00A0"));
    static const QRegularExpression sentence(QStringLiteral("[.?!:,۔؟،]"));
    if (text.contains(sentence)) {
        replace(m_before, QStringLiteral("\\1\u00A0"));
        bindEndings(text);
    }
    return withWhatItCounts(std::move(text));
}

} // namespace legcheck::language
