// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settings_text.h"

#include "site/setting_table.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>
#include <sstream>

#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace legcheck::site {

namespace {

constexpr int columns = 96;

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A whole node on one line wherever TOML can do that.
void makeInline(toml::node& node)
{
    if (auto* table = node.as_table()) {
        table->is_inline(true);
        for (auto&& [key, value] : *table) {
            makeInline(value);
        }
    } else if (auto* array = node.as_array()) {
        for (auto& value : *array) {
            makeInline(value);
        }
    }
}

/// "key = value".
QByteArray entry(const toml::table& one)
{
    std::ostringstream out;
    out << toml::toml_formatter { one, toml::format_flags::none };
    return QByteArray::fromStdString(out.str()).trimmed();
}

QByteArray entry(const QString& key, const SettingValue& value)
{
    toml::table table;
    const std::string name = key.toStdString();
    std::visit(
        [&]<class T>(const T& held) {
            if constexpr (std::is_same_v<T, QString>) {
                table.insert(name, held.toStdString());
            } else if constexpr (std::is_same_v<T, QStringList>) {
                toml::array array;
                for (const QString& text : held) {
                    array.push_back(text.toStdString());
                }
                table.insert(name, std::move(array));
            } else if constexpr (std::is_same_v<T, int>) {
                table.insert(name, std::int64_t { held });
            } else if constexpr (!std::is_same_v<T, std::monostate>) {
                table.insert(name, held);
            }
        },
        value);
    return entry(table);
}

/// What the node holds, in the form the setting wants; a kind of node that no setting has is given
/// as text of a kind that is refused.
SettingValue valueOf(const toml::node& node, SettingKind kind)
{
    SettingValue unfit = std::monostate {};
    if (const auto* flag = node.as_boolean()) {
        return flag->get();
    }
    if (const auto* whole = node.as_integer()) {
        if (kind == SettingKind::Number) {
            return static_cast<double>(whole->get());
        }
        const bool fits = whole->get() >= std::numeric_limits<int>::min()
            && whole->get() <= std::numeric_limits<int>::max();
        return fits ? SettingValue(static_cast<int>(whole->get())) : unfit;
    }
    if (const auto* number = node.as_floating_point()) {
        return number->get();
    }
    if (const auto* text = node.as_string()) {
        return qString(text->get());
    }
    if (const auto* array = node.as_array()) {
        QStringList list;
        for (const auto& element : *array) {
            const auto* text = element.as_string();
            if (text == nullptr) {
                return unfit;
            }
            list.push_back(qString(text->get()));
        }
        return list;
    }
    return unfit;
}

/// The line, from 1, with a "[" that no name follows; 0 if there is none. toml++ 3.3 does not look
/// for that itself: it takes whatever follows for a name, which is undefined.
toml::source_index lineOfBadHeader(const QByteArray& text)
{
    static const QRegularExpression badHeader(
        QStringLiteral("^\\x{FEFF}?[ \\t]*\\[\\[?+[ \\t]*+(?:[^]A-Za-z0-9_\"' \\t-])"),
        QRegularExpression::MultilineOption);
    const QString words = QString::fromUtf8(text);
    const auto match = badHeader.match(words);
    if (!match.hasMatch()) {
        return 0;
    }
    return static_cast<toml::source_index>(words.left(match.capturedStart()).count(u'\n') + 1);
}

class Reader {
public:
    Reader(QString name, const Settings& otherwise)
        : m_name(std::move(name))
        , m_otherwise(otherwise)
    {
    }

    ReadSettings read(const QByteArray& text)
    {
        if (const auto line = lineOfBadHeader(text)) {
            refuse(line, QStringLiteral("a name must follow the \"[\""));
            return std::move(m_read);
        }
        auto parsed = toml::parse(
            std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        if (!parsed) {
            const toml::parse_error& error = parsed.error();
            refuse(error.source().begin.line, qString(error.description()));
            return std::move(m_read);
        }
        for (auto&& [key, node] : parsed.table()) {
            readTop(qString(key.str()), node);
        }
        return std::move(m_read);
    }

private:
    void report(toml::source_index line, const QString& what)
    {
        m_read.problems.push_back(
            { what.toStdString(), QStringLiteral("%1:%2").arg(m_name).arg(line).toStdString() });
    }

    /// The text as a whole is no TOML.
    void refuse(toml::source_index line, const QString& what)
    {
        report(line, what);
        m_read.refused = true;
        m_read.settings = m_otherwise;
    }

    void readTop(const QString& section, toml::node& node)
    {
        auto* table = node.as_table();
        if (table == nullptr) {
            keepUnknown({}, section, node);
            return;
        }
        for (auto&& [name, value] : *table) {
            const QString key = section + QLatin1Char('.') + qString(name.str());
            if (const Setting* setting = findSetting(key)) {
                readValue(*setting, value);
            } else {
                keepUnknown(section, qString(name.str()), value);
            }
        }
    }

    void readValue(const Setting& setting, const toml::node& node)
    {
        SettingValue value = valueOf(node, setting.shape.kind);
        QString wrong = complaint(setting.shape, value);
        if (std::holds_alternative<std::monostate>(value)) {
            wrong = QStringLiteral("must be ") + allowed(setting.shape);
        }
        if (!wrong.isEmpty()) {
            m_read.refused = true;
            value = setting.read(m_otherwise);
            const QString kept = setting.secret ? QStringLiteral("the one before")
                : textOf(value).isEmpty()       ? QStringLiteral("nothing")
                                                : textOf(value);
            report(node.source().begin.line,
                QStringLiteral("%1: %2; kept: %3").arg(setting.key, wrong, kept));
        }
        setting.write(m_read.settings, value);
    }

    void keepUnknown(const QString& section, const QString& key, toml::node& node)
    {
        report(node.source().begin.line,
            QStringLiteral("%1%2: there is no such setting; the line is kept, and not used")
                .arg(section.isEmpty() ? QString() : section + QLatin1Char('.'), key));
        makeInline(node);
        toml::table one;
        node.visit([&](auto& held) { one.insert(key.toStdString(), held); });
        m_read.unknown.push_back({ section, key, entry(one) });
    }

    QString m_name;
    const Settings& m_otherwise;
    ReadSettings m_read;
};

QByteArray comment(const QString& text)
{
    QByteArray out;
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > columns) {
            out += "# " + line.toUtf8() + '\n';
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return out + "# " + line.toUtf8() + '\n';
}

QByteArray heading(const QString& section)
{
    static const QRegularExpression bare(QStringLiteral("^[A-Za-z0-9_-]+$"));
    if (bare.match(section).hasMatch()) {
        return "\n[" + section.toUtf8() + "]\n";
    }
    std::ostringstream quoted;
    quoted << toml::toml_formatter { toml::value<std::string>(section.toStdString()),
        toml::format_flags::none };
    return "\n[" + QByteArray::fromStdString(quoted.str()) + "]\n";
}

QByteArray described(const Setting& setting, const Settings& settings)
{
    const SettingValue value = setting.read(settings);
    const SettingValue standard = setting.defaultValue();
    const bool unset = std::holds_alternative<std::monostate>(standard);
    const QByteArray standardText = unset
        ? setting.whenUnset.toUtf8()
        : entry(setting.name(), standard).mid(setting.name().size() + 3);
    QByteArray out = '\n' + comment(setting.label + QStringLiteral(". ") + setting.explanation);
    out += comment(QStringLiteral("Allowed: %1. Default: %2.")
                       .arg(allowed(setting.shape), QString::fromUtf8(standardText)));
    if (value != standard) {
        return out + entry(setting.name(), value) + '\n';
    }
    const SettingValue example = !unset ? standard
        : setting.shape.kind == SettingKind::Number
        ? SettingValue(setting.shape.lowest)
        : SettingValue(static_cast<int>(setting.shape.lowest));
    return out + '#' + entry(setting.name(), example) + '\n';
}

QByteArray unknownIn(const QString& section, const std::vector<UnknownSetting>& unknown)
{
    QByteArray out;
    for (const UnknownSetting& one : unknown) {
        if (one.section == section) {
            out += one.text + '\n';
        }
    }
    return out.isEmpty() ? out : '\n' + comment(QStringLiteral("Not known to this version:")) + out;
}

} // namespace

ReadSettings readSettings(const QByteArray& text, const QString& name, const Settings& otherwise)
{
    return Reader(name, otherwise).read(text);
}

QByteArray writeSettings(const Settings& settings, const std::vector<UnknownSetting>& unknown)
{
    QByteArray out = comment(QStringLiteral(
        "The settings of this LegCheck kiosk. A line that begins with # is not read: take the # "
        "away to change a setting. The kiosk writes these comments anew whenever a setting is "
        "changed on its own pages or by `legcheck admin settings`, which also explains each."));
    out += unknownIn({}, unknown);
    QStringList written { QString() };
    for (const SettingSection& section : settingSections()) {
        out += "\n\n# --- " + section.title.toUtf8() + " ---" + heading(section.name);
        for (const Setting& setting : settingTable()) {
            if (setting.section() == section.name) {
                out += described(setting, settings);
            }
        }
        out += unknownIn(section.name, unknown);
        written.push_back(section.name);
    }
    for (const UnknownSetting& one : unknown) {
        if (!written.contains(one.section)) {
            written.push_back(one.section);
            out += heading(one.section) + unknownIn(one.section, unknown);
        }
    }
    return out;
}

} // namespace legcheck::site
