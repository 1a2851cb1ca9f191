// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real kiosk, walked through its pages in one look: language, size of the glass, text size,
// contrast, reach. At each page the visitor is called with the page's name, once nothing moves.

#include "app/kiosk.h"

#include <QTemporaryDir>

#include <functional>

namespace legcheck::tests {

/// How the kiosk is shown.
struct Look {
    QString language = QStringLiteral("en");
    QSize size { 1080, 1920 };
    int textSize = 1; ///< 1 to 3
    bool highContrast = false;
    bool lowReach = false; ///< asked for; only tall glass heeds it
    app::Keypad keypad;
    bool voice = false; ///< there is one, and a loudspeaker
};

/// How much is walked.
enum class Extent {
    Questions, ///< one question of each kind
    Kinds, ///< one page of each kind
    Every, ///< every question, asked and answered, and every way a visit can end
};

class PageWalk {
public:
    explicit PageWalk(Look look);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QQuickWindow& window() { return *m_kiosk->window(); }
    [[nodiscard]] app::Kiosk& kiosk() { return *m_kiosk; }

    using Visitor = std::function<void(const QString& page)>;
    void walk(Extent extent, const Visitor& visit);

    /// Returns when all pictures are there and nothing moves: words that are fitted to their page
    /// find their size a moment after it is shown.
    void settle();
    /// The window's picture when two looks are the same.
    [[nodiscard]] QImage settledPicture();

private:
    void walkCramp(Extent extent, const Visitor& visit);
    void walkEmergency(const Visitor& visit);
    void walkHelp(const Visitor& visit);
    void walkOverlays(const Visitor& visit);
    void walkSilentPatient(const Visitor& visit);
    void walkMinor(const Visitor& visit);
    void walkRecheck(const Visitor& visit);
    void walkBrokenPrinter(const Visitor& visit);
    void walkBrokenJournal(const Visitor& visit);
    void walkQuestions(Extent extent, const Visitor& visit);
    void answer(const QString& questionId);
    void begin();
    void skipQuestions();
    void waitForPaper();
    /// The start page sets the look back, so it is asked for on each page.
    void dress();
    void show(const Visitor& visit, const QString& page);

    QTemporaryDir m_folder;
    std::unique_ptr<app::Kiosk> m_kiosk;
    Look m_look;
    bool m_ready = false;
};

} // namespace legcheck::tests
