// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The PIN before the kiosk's administration. Only its argon2id hash lies on the disk. Each wrong
// one makes the next wait longer, and the count lies on the disk before a PIN is looked at, so that
// pulling the plug does not buy another try. Who owns the machine sets a new one on the command
// line.

#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace legcheck::site {

inline constexpr int fewestPinDigits = 6;
inline constexpr int mostPinDigits = 12;

/// Why `digits` cannot be a PIN, as a whole sentence; empty if it can.
[[nodiscard]] QString pinComplaint(const QString& digits);

/// How long after so many wrong PINs in a row the next one is taken: nothing for the first two,
/// then 15 s doubling up to 15 min.
[[nodiscard]] std::chrono::seconds pinDelay(int wrongInARow);

class Pin {
public:
    /// The files lie in the folder of the records.
    explicit Pin(const QString& stateFolder);

    [[nodiscard]] bool isSet() const;

    /// Sets or replaces it, and forgets wrong tries. Errors: `pinComplaint`, or the file.
    core::Errors choose(const QString& digits);

    enum class Answer { Right, Wrong, Wait };
    /// Wait: not even looked at. Takes about a tenth of a second and 64 MB; any thread, but one
    /// call at a time.
    [[nodiscard]] Answer check(const QString& digits, const QDateTime& now);

    /// How long until the next try is taken; zero: now.
    [[nodiscard]] std::chrono::seconds waiting(const QDateTime& now);
    [[nodiscard]] int wrongInARow() const;

private:
    struct Tries {
        int wrong = 0;
        qint64 last = 0; ///< seconds since 1970 of the last wrong one
    };
    [[nodiscard]] Tries tries() const;
    void keep(const Tries& tries);

    QString m_hashFile;
    QString m_triesFile;
    std::optional<Tries> m_unwritten; ///< where the disk cannot be written
};

} // namespace legcheck::site
