// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::narration {

/// Synthetic clips that were made before, so that a voice begins at once. The folder never grows
/// beyond its limit: what was not heard for longest goes first. Whatever is wrong with it (full
/// disk, no right to write) only means that clips are made again.
class ClipCache {
public:
    /// An empty folder keeps nothing. `limit` is in bytes.
    ClipCache(QString folder, qint64 limit);

    /// The bytes of a clip (fingerprint.h: clipName); empty if it is not there.
    [[nodiscard]] QByteArray find(const QString& name) const;
    /// Keeps a clip, and makes room for it. False if it could not be kept.
    bool keep(const QString& name, const QByteArray& bytes);

private:
    [[nodiscard]] QString fileOf(const QString& name) const;
    void makeRoom(qint64 bytes);

    QString m_folder;
    qint64 m_limit;
};

} // namespace legcheck::narration
