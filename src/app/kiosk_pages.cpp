// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_pages.h"

#include "app/kiosk_fonts.h"

#include <QCoreApplication>

namespace legcheck::app {

namespace {

QUrl mainFile()
{
    return { QStringLiteral("qrc:/LegCheck/Shell/Main.qml") };
}

} // namespace

KioskPages::KioskPages()
    : m_ahead(&m_engine)
{
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_ahead.loadUrl(mainFile(), QQmlComponent::Asynchronous);
}

KioskPages::~KioskPages()
{
    close();
}

void KioskPages::finishReading(const QStringList& words)
{
    // The reading thread asks this one for a hand now and then. A finger or a signal can wait.
    constexpr QEventLoop::ProcessEventsFlags hand
        = QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers;
    for (const QString& text : words) {
        openFonts(text);
        QCoreApplication::processEvents(hand);
    }
    while (m_ahead.isLoading()) {
        QCoreApplication::processEvents(hand | QEventLoop::WaitForMoreEvents);
    }
}

bool KioskPages::open(const QVariantMap& properties)
{
    m_engine.setInitialProperties(properties);
    m_engine.load(mainFile()); // waits for what is still being read
    return window() != nullptr;
}

QQuickWindow* KioskPages::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

void KioskPages::close()
{
    for (QObject* root : m_engine.rootObjects()) {
        delete root; // NOLINT(cppcoreguidelines-owning-memory): the engine hands its roots over
    }
}

} // namespace legcheck::app
