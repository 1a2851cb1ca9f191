// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

/// A script in place of espeak-ng. `body` finds the words in $text, the voice in $voice and the
/// file to write in $out; each call leaves a line in the file `calls`.
class FakeSynthesizer {
public:
    explicit FakeSynthesizer(const QByteArray& body)
    {
        QFile file(program());
        if (file.open(QIODevice::WriteOnly)) {
            file.write("#!/bin/bash\n"
                       "text=$(cat)\n"
                       "while (($# > 0)); do\n"
                       "    [[ $1 != -v ]] || voice=$2\n"
                       "    [[ $1 != -w ]] || out=$2\n"
                       "    shift\n"
                       "done\n"
                       "echo \"$voice $text\" >> "
                + calls().toUtf8() + '\n' + body + '\n');
            file.close();
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
    }

    [[nodiscard]] QString program() const { return m_folder.filePath(QStringLiteral("espeak")); }
    [[nodiscard]] QString calls() const { return m_folder.filePath(QStringLiteral("calls")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// "voice words" of every call, in order.
    [[nodiscard]] QStringList heard() const
    {
        QFile file(calls());
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }

private:
    QTemporaryDir m_folder;
};
