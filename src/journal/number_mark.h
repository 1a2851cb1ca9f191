// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace legcheck::journal {

/// The highest ticket number given a day, in a small text file beside the journal. It is raised
/// before a number is given, so a journal that is lost or set aside never makes a number come
/// twice. Lines are "A 2026-11-25 17", newest last.
class NumberMark {
public:
    explicit NumberMark(QString file)
        : m_file(std::move(file))
    {
    }

    /// 0 where nothing is known.
    [[nodiscard]] int last(const QString& kiosk, const QDate& day) const;
    /// True when the file lies on the disk with that number.
    [[nodiscard]] bool raise(const QString& kiosk, const QDate& day, int number) const;
    /// Whether any number was ever given here.
    [[nodiscard]] bool exists() const;

private:
    QString m_file;
};

} // namespace legcheck::journal
