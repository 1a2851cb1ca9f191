// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes what QPdfWriter writes the same every time: it stamps the clock, and the order of its
// fonts follows a hash that is random in each process.

#include <QByteArray>

#include <chrono>

namespace legcheck::printing {

/// The PDF with `stamp` as its date of making, without a time zone, and its offsets mended to
/// match. What does not look like QPdfWriter's work comes back unchanged.
[[nodiscard]] QByteArray steadyPdf(QByteArray pdf, std::chrono::local_seconds stamp);

/// While one lives, new hashes of this process are not seeded at random.
class SteadyHashing {
public:
    SteadyHashing();
    ~SteadyHashing();
    SteadyHashing(const SteadyHashing&) = delete;
    SteadyHashing& operator=(const SteadyHashing&) = delete;
};

} // namespace legcheck::printing
