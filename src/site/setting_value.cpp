// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/setting_value.h"

#include "site/opening_hours.h"

#include <QDir>
#include <QKeySequence>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace legcheck::site {

namespace {

constexpr int longestPath = 4000;
constexpr int longestHours = 400;
constexpr int highestPort = 65535;

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
        .match(text)
        .hasMatch();
}

bool isOneLine(const QString& text)
{
    return std::ranges::none_of(text, [](QChar sign) { return sign.unicode() < u' '; });
}

bool isLanguageTag(const QString& text)
{
    return matches(text, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
}

bool isKey(const QString& text)
{
    const auto keys = QKeySequence::fromString(text, QKeySequence::PortableText);
    return keys.count() == 1 && keys[0].key() != Qt::Key_unknown;
}

bool isPath(const QString& text)
{
    return text.isEmpty()
        || (QDir::isAbsolutePath(text) && isOneLine(text) && text.size() <= longestPath);
}

bool hasHost(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && url.port(1) <= highestPort;
}

bool isPrinter(const QString& text)
{
    if (!isOneLine(text)) {
        return false;
    }
    if (text.isEmpty()) {
        return true;
    }
    if (text.startsWith(QLatin1String("folder:"))) {
        return isPath(text.mid(7));
    }
    if (text.startsWith(QLatin1String("cups:"))) {
        return matches(text.mid(5), "[^\\s/#?]{1,127}");
    }
    const QUrl url(text, QUrl::StrictMode);
    if (text.startsWith(QLatin1String("escpos:/")) && url.host().isEmpty()) {
        return matches(text.mid(7), "/dev/[A-Za-z0-9_./-]+");
    }
    return hasHost(url)
        && (url.scheme() == QLatin1String("escpos") || url.scheme() == QLatin1String("ipp")
            || url.scheme() == QLatin1String("ipps"));
}

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty()
        || (hasHost(url)
            && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")));
}

QString plain(double number)
{
    return QString::number(number, 'g', 10);
}

bool isAllowedText(const SettingShape& shape, const QString& text)
{
    switch (shape.kind) {
    case SettingKind::Text:
        return isOneLine(text) && text.size() <= static_cast<qsizetype>(shape.highest);
    case SettingKind::Letter:
        return matches(text, "[A-Z][A-Z0-9]{0,2}");
    case SettingKind::Choice:
        return shape.choices.contains(text);
    case SettingKind::Language:
        return isLanguageTag(text);
    case SettingKind::Key:
        return text.isEmpty() || isKey(text);
    case SettingKind::Printer:
        return isPrinter(text);
    case SettingKind::WebAddress:
        return isWebAddress(text);
    case SettingKind::Path:
        return isPath(text);
    case SettingKind::Hours:
        return isOneLine(text) && text.size() <= longestHours
            && static_cast<bool>(OpeningHours::read(text));
    default:
        return false;
    }
}

bool isAllowedList(const SettingShape& shape, const QStringList& list)
{
    QStringList once = list;
    if (once.removeDuplicates() > 0) {
        return false;
    }
    return shape.kind == SettingKind::Languages && std::ranges::all_of(list, isLanguageTag);
}

bool isAllowed(const SettingShape& shape, const SettingValue& value)
{
    const auto within = [&](double number) {
        return std::isfinite(number) && number >= shape.lowest && number <= shape.highest;
    };
    if (std::holds_alternative<std::monostate>(value)) {
        return shape.mayBeUnset;
    }
    if (std::holds_alternative<bool>(value)) {
        return shape.kind == SettingKind::Flag;
    }
    if (const auto* whole = std::get_if<int>(&value)) {
        return shape.kind == SettingKind::Whole && within(*whole);
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return shape.kind == SettingKind::Number && within(*number);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        return isAllowedText(shape, *text);
    }
    return isAllowedList(shape, std::get<QStringList>(value));
}

QStringList listFromText(const QString& text)
{
    QStringList list;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString word = part.trimmed(); !word.isEmpty()) {
            list.push_back(word);
        }
    }
    return list;
}

} // namespace

QString allowed(const SettingShape& shape)
{
    switch (shape.kind) {
    case SettingKind::Flag:
        return QStringLiteral("yes or no");
    case SettingKind::Whole:
        return QStringLiteral("a whole number from %1 to %2")
            .arg(plain(shape.lowest), plain(shape.highest));
    case SettingKind::Number:
        return QStringLiteral("a number from %1 to %2")
            .arg(plain(shape.lowest), plain(shape.highest));
    case SettingKind::Text:
        return QStringLiteral("one line of at most %1 characters").arg(plain(shape.highest));
    case SettingKind::Letter:
        return QStringLiteral("a capital letter, or up to three letters and digits such as B2");
    case SettingKind::Choice:
        return QStringLiteral("one of: ") + shape.choices.join(QStringLiteral(", "));
    case SettingKind::Language:
        return QStringLiteral("a language tag such as en or zh-Hans");
    case SettingKind::Languages:
        return QStringLiteral("language tags such as en and zh-Hans, none twice");
    case SettingKind::Key:
        return QStringLiteral("the name of a key such as F13 or PgDown, or nothing");
    case SettingKind::Printer:
        return QStringLiteral("folder:, folder:/path, escpos:/dev/usb/lp0, escpos://host:9100, "
                              "ipp://host/path, cups:queue, or nothing");
    case SettingKind::WebAddress:
        return QStringLiteral("an address that begins with https:// or http://, or nothing");
    case SettingKind::Path:
        return QStringLiteral("a full path that begins with /, or nothing");
    case SettingKind::Hours:
        return QStringLiteral("days and times such as mon-fri 8:00-12:00 14:00-18:00, sat "
                              "9:00-12:00, or nothing");
    }
    return {};
}

QString complaint(const SettingShape& shape, const SettingValue& value)
{
    return isAllowed(shape, value) ? QString() : QStringLiteral("must be ") + allowed(shape);
}

core::Result<SettingValue> valueFromText(const SettingShape& shape, const QString& text)
{
    const QString word = text.trimmed();
    const core::Error wrong { (QStringLiteral("must be ") + allowed(shape)).toStdString(), {} };
    if (word.isEmpty() && shape.mayBeUnset) {
        return SettingValue {};
    }
    bool good = true;
    switch (shape.kind) {
    case SettingKind::Flag: {
        const QString lower = word.toLower();
        const bool yes = lower == QLatin1String("yes") || lower == QLatin1String("true")
            || lower == QLatin1String("on");
        good = yes || lower == QLatin1String("no") || lower == QLatin1String("false")
            || lower == QLatin1String("off");
        return good ? core::Result<SettingValue>(SettingValue(yes)) : wrong;
    }
    case SettingKind::Whole: {
        const int whole = word.toInt(&good);
        return good ? core::Result<SettingValue>(SettingValue(whole)) : wrong;
    }
    case SettingKind::Number: {
        const double number = word.toDouble(&good);
        return good ? core::Result<SettingValue>(SettingValue(number)) : wrong;
    }
    case SettingKind::Languages:
        return SettingValue(listFromText(word));
    default:
        return SettingValue(word);
    }
}

QString textOf(const SettingValue& value)
{
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool flag) const
        {
            return flag ? QStringLiteral("yes") : QStringLiteral("no");
        }
        QString operator()(int whole) const { return QString::number(whole); }
        QString operator()(double number) const { return plain(number); }
        QString operator()(const QString& text) const { return text; }
        QString operator()(const QStringList& list) const
        {
            return list.join(QStringLiteral(", "));
        }
    };
    return std::visit(Text {}, value);
}

} // namespace legcheck::site
