// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/pseudo_languages.h"

#include "language/catalogue.h"

#include <QRegularExpression>

namespace legcheck::language {

namespace {

constexpr double longer = 0.4; // of the English: as the longest of the twelve languages

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aeiouycnszgtrlAEIOUYCNSZ");
    static const QString accents = QStringLiteral("áéîöûýçñšžğťřľÅÉÎÖÛÝÇÑŠŽ");
    const qsizetype index = plain.indexOf(letter);
    return index < 0 ? letter : accents[index];
}

TsFile made(const QList<TsMessage>& catalogue, qsizetype forms, QString (*change)(const QString&))
{
    TsFile file;
    for (TsMessage message : catalogue) {
        const QString text = change(message.source);
        message.translations = QStringList(message.plural ? forms : 1, text);
        message.state = TsMessage::State::Finished;
        file.messages.push_back(std::move(message));
    }
    return file;
}

} // namespace

QString lengthened(const QString& english)
{
    QString text;
    bool placeholder = false;
    for (const QChar character : english) {
        text += placeholder ? character : accented(character);
        placeholder = character == QLatin1Char('%');
    }
    // Whole words are added, so that lines break where they would in a real language.
    const auto extra = static_cast<qsizetype>(static_cast<double>(english.size()) * longer);
    static const QString more = QStringLiteral(" łøñg ťëxţ wïţh ŵörđş");
    QString padding;
    while (padding.size() < extra) {
        padding += more;
    }
    return text
        + padding.left(extra).trimmed().prepend(extra > 1 ? QStringLiteral(" ") : QString());
}

QString turned(const QString& english)
{
    static const QRegularExpression word(QStringLiteral("(?<![%])[A-Za-z]{2,}"));
    QString text = english;
    return text.replace(word, QStringLiteral("\u202e\\0\u202c"));
}

core::Errors addPseudoLanguages(Languages& languages, const content::Texts& texts)
{
    const auto words = builtInScreenWords();
    if (!words) {
        return words.error();
    }
    const QList<TsMessage> all = catalogue(words.value(), texts);
    Language accents;
    accents.tag = QStringLiteral("en-XA");
    accents.name = lengthened(QStringLiteral("English"));
    accents.englishName = QStringLiteral("Longer English (test)");
    accents.invitation = lengthened(QStringLiteral("Touch here to start"));
    accents.fonts = QStringList(QStringLiteral("Noto Sans"));
    languages.put(accents,
        TsTranslator::make(
            made(all, pluralFormCount(accents.pluralRule), lengthened), accents.pluralRule));
    Language mirrored = accents;
    mirrored.tag = QStringLiteral("ar-XB");
    mirrored.name = turned(QStringLiteral("English"));
    mirrored.englishName = QStringLiteral("Mirrored English (test)");
    mirrored.invitation = turned(QStringLiteral("Touch here to start"));
    mirrored.rightToLeft = true;
    languages.put(mirrored,
        TsTranslator::make(
            made(all, pluralFormCount(mirrored.pluralRule), turned), mirrored.pluralRule));
    return {};
}

} // namespace legcheck::language
