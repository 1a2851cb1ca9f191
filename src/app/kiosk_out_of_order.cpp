// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_out_of_order.h"

#include "app/heartbeat.h"
#include "app/kiosk_fonts.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <algorithm>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;

// Three short sentences, read slowly.
constexpr auto timeOfALanguage = 8s;
constexpr auto looksAgainAfter = 5s;

} // namespace

OutOfOrder::OutOfOrder(
    language::Languages& languages, const KioskSettings& settings, std::function<bool()> mended)
    : m_languages(languages)
    , m_settings(settings)
    , m_mended(std::move(mended))
    , m_languageViewModel(languages)
    , m_display(settings.display)
{
    useFonts(fontFamilies(languages));
    QObject::connect(&languages, &language::Languages::changed, &m_engine, [this] {
        QGuiApplication::setLayoutDirection(
            m_languages.current().rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_engine.retranslate();
    });
    m_languageViewModel.choose(settings.defaultLanguage);
    m_speaking.callOnTimeout(&m_engine, [this] { nextLanguage(); });
    m_looking.callOnTimeout(&m_engine, [this] {
        if (m_mended()) {
            m_done = true;
            QCoreApplication::quit();
        }
    });
}

OutOfOrder::~OutOfOrder()
{
    // The window goes before what it shows.
    for (QObject* root : m_engine.rootObjects()) {
        delete root; // NOLINT(cppcoreguidelines-owning-memory): the engine hands its roots over
    }
}

bool OutOfOrder::show()
{
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_engine.setInitialProperties({
        { QStringLiteral("languages"), QVariant::fromValue(&m_languageViewModel) },
        { QStringLiteral("display"), QVariant::fromValue(&m_display) },
        { QStringLiteral("fullscreen"), m_settings.fullscreen },
    });
    m_engine.load(QUrl(QStringLiteral("qrc:/LegCheck/Shell/OutOfOrderWindow.qml")));
    auto* window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().value(0));
    if (window == nullptr) {
        return false;
    }
    // Without signs of life the service manager would end it before anything can be mended.
    const Heartbeat heartbeat(*window, "Out of order: patients are sent to the desk");
    m_speaking.start(timeOfALanguage);
    m_looking.start(looksAgainAfter);
    QCoreApplication::exec();
    return m_done;
}

void OutOfOrder::nextLanguage()
{
    const auto& all = m_languages.all();
    auto next = std::ranges::find(all, m_languages.current().tag, &language::Language::tag);
    if (next == all.end() || ++next == all.end()) {
        next = all.begin();
    }
    m_languageViewModel.choose(next->tag);
}

} // namespace legcheck::app
