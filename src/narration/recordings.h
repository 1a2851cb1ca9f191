// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

namespace legcheck::narration {

/// The clinic's own recordings: FOLDER/<language>/<what>.<fingerprint>.<ending>. Only the
/// fingerprint counts: a recording of words that have changed since is passed over.
class Recordings {
public:
    /// An empty folder has none.
    explicit Recordings(QString folder);

    /// The file with these words; empty if nobody has spoken them. New files are noticed.
    [[nodiscard]] QString find(const QString& language, const QString& text);

    /// Endings of files that can be played, without dot: wav, ogg, opus, mp3, m4a, flac.
    [[nodiscard]] static const QStringList& endings();

private:
    struct Shelf {
        QDateTime changed;
        QHash<QString, QString> files; ///< by fingerprint
    };
    [[nodiscard]] const Shelf& shelf(const QString& language);

    QString m_folder;
    QHash<QString, Shelf> m_shelves;
};

} // namespace legcheck::narration
