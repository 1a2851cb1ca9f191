// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real kiosk, walked through every kind of page in one language and size. At each page the
// visitor is called with the page's name, once the picture has come to rest.

#include "app/kiosk.h"

#include <QTemporaryDir>

#include <functional>

namespace legcheck::tests {

struct Screen {
    const char* name;
    QSize size;
};

class PageWalk {
public:
    PageWalk(const QString& language, QSize size);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] QQuickWindow& window() { return *m_kiosk->window(); }
    [[nodiscard]] app::Kiosk& kiosk() { return *m_kiosk; }

    using Visitor = std::function<void(const QString& page)>;
    /// Through all pages: a cramp, an emergency, and a call for help.
    void walk(const Visitor& visit);

    /// The window's picture when two looks are the same.
    [[nodiscard]] QImage settledPicture();

private:
    void walkCramp(const Visitor& visit);
    void walkEmergency(const Visitor& visit);
    void walkHelp(const Visitor& visit);
    void answer(const QString& questionId);
    void begin();

    QTemporaryDir m_folder;
    std::unique_ptr<app::Kiosk> m_kiosk;
    QString m_language;
    bool m_ready = false;
};

} // namespace legcheck::tests
