// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace legcheck::app {

/// How carefully to start.
enum class StartMode {
    Normal,
    LastGood, ///< with the content before the newest: that may be what crashes it
    OutOfOrder ///< nothing but a page that sends patients to the desk
};

/// Notices a crash loop. Each start is counted in a small file; a kiosk that has lived for a while
/// sets the count back. The file lies in the service's runtime folder, so a reboot starts at none.
/// A file that cannot be read or written counts as a first start: the guard never keeps a kiosk
/// from starting.
class StartGuard {
public:
    /// Starts in a row after which the mode changes.
    static constexpr int lastGoodFrom = 4;
    static constexpr int outOfOrderFrom = 7;

    /// `file` may be empty: then every start is a first one.
    explicit StartGuard(QString file);

    /// Counts this start and says how to go about it.
    [[nodiscard]] StartMode begin();
    /// The kiosk has lived long enough.
    void settle();
    /// The out-of-order page has stood for a while: the next start tries LastGood again.
    void tryAgain();

private:
    [[nodiscard]] int read() const;
    void write(int starts) const;

    QString m_file;
};

} // namespace legcheck::app
