// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/number_mark.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>

namespace legcheck::journal {

namespace {

// Days that a clock may jump between and find their numbers again.
constexpr qsizetype mostLines = 31;

QString keyOf(const QString& kiosk, const QDate& day)
{
    return kiosk.simplified().replace(QLatin1Char(' '), QLatin1Char('_')) + QLatin1Char(' ')
        + day.toString(Qt::ISODate) + QLatin1Char(' ');
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

bool NumberMark::exists() const
{
    return QFile::exists(m_file);
}

int NumberMark::last(const QString& kiosk, const QDate& day) const
{
    const QString key = keyOf(kiosk, day);
    int highest = 0;
    for (const QString& line : linesOf(m_file)) {
        if (line.startsWith(key)) {
            highest = std::max(highest, line.mid(key.size()).toInt());
        }
    }
    return highest;
}

bool NumberMark::raise(const QString& kiosk, const QDate& day, int number) const
{
    const QString key = keyOf(kiosk, day);
    QStringList lines = linesOf(m_file);
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                    [&](const QString& line) { return line.startsWith(key); }),
        lines.end());
    lines.push_back(key + QString::number(number));
    if (lines.size() > mostLines) {
        lines.remove(0, lines.size() - mostLines);
    }
    QSaveFile file(m_file);
    const QByteArray text = lines.join(QLatin1Char('\n')).toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.write(text) == text.size() && file.commit();
}

} // namespace legcheck::journal
