// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"

#include "app/kiosk_fonts.h"
#include "app/kiosk_voice.h"
#include "app/log.h"
#include "language/pseudo_languages.h"
#include "site/logo.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QScreen>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

#include <malloc.h>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;
using viewmodels::RecheckViewModel;
using viewmodels::VisitViewModel;

constexpr auto firstPageTime = 600ms;

/// A finger, a mouse or a key.
bool isInput(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return true;
    default:
        return false;
    }
}

/// The size that the window will have, as far as that is known before there is one.
QSize openingSize(const KioskSettings& settings)
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (settings.windowSize.isEmpty() && settings.fullscreen && screen != nullptr) {
        return screen->size();
    }
    return settings.windowSize;
}

/// A logo that cannot be read is left out; `KioskClinic` says why.
reception::Settings withLogo(reception::Settings settings, const QString& file)
{
    if (file.isEmpty()) {
        return settings;
    }
    if (const auto logo = site::readLogo(file)) {
        settings.logo = site::inBlackAndWhite(logo.value());
    }
    return settings;
}

bool isLoaded(const QQuickItem& item)
{
    constexpr int loading = 2; // QQuickImageBase::Loading; the class is not public
    if (item.isVisible() && item.inherits("QQuickImageBase")
        && item.property("status").toInt() == loading) {
        return false;
    }
    if (item.isVisible() && item.property("stretched").toBool()) { // a Picture
        return false;
    }
    const auto children = item.childItems();
    return std::ranges::all_of(children, [](const QQuickItem* child) { return isLoaded(*child); });
}

} // namespace

Kiosk::Kiosk(content::ContentPack pack, std::unique_ptr<language::Languages> languages,
    KioskSettings settings, KioskSite* site, std::unique_ptr<narration::Voice> voice,
    std::unique_ptr<KioskPages> pages)
    : m_settings(std::move(settings))
    , m_site(site)
    , m_languageFolder(m_settings.languageFolder)
    , m_pack(std::move(pack))
    , m_languages(std::move(languages))
    , m_reception(withLogo(m_settings.reception, m_settings.clinic.logo), m_pack, *m_languages)
    , m_services { .pack = m_pack, .languages = *m_languages, .reception = m_reception }
    , m_visit(m_services)
    , m_recheck(m_services)
    , m_languageViewModel(*m_languages)
    , m_display(m_settings.display)
    , m_idle(m_settings.idle)
    , m_clinic(m_settings.reception.now)
    , m_voice(voice ? std::move(voice) : std::make_unique<Silence>())
    , m_voiceViewModel(
          *m_voice, m_settings.sound, [this](narration::Passage& passage) { complete(passage); })
    , m_pages(pages ? std::move(pages) : std::make_unique<KioskPages>())
    , m_statistics({ .journalFile = m_settings.reception.journalFile,
          .facts = { .kiosk = m_settings.reception.kiosk,
              .contentVersion = m_pack.version,
              .contentSha256 = m_pack.sha256 },
          .folder = m_settings.statisticsFolder })
    , m_tally(m_visit, m_statistics)
{
    for (const core::Error& error : m_pack.questionnaire.setMinutes(m_settings.minutes)) {
        spdlog::error("the clinic's target times are not used: {} {}", error.where, error.what);
    }
    if (m_settings.pseudoLanguages) {
        logErrors(language::addPseudoLanguages(*m_languages, m_pack.texts));
    }
    m_languages->offer(m_settings.offer);
    useFonts(fontFamilies(*m_languages));
    connect(m_languages.get(), &language::Languages::offeredChanged, this,
        [this] { useFonts(fontFamilies(*m_languages)); });
    speakAtStart();
    m_clinic.adopt(m_settings.clinic);
    connect(m_languages.get(), &language::Languages::changed, this, [this] {
        QGuiApplication::setLayoutDirection(
            m_languages->current().rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        m_pages->engine().retranslate();
    });
    connect(&m_visit, &VisitViewModel::stepped, this, &Kiosk::followStep);
    connect(&m_visit, &VisitViewModel::stepped, this, [this] { m_tally.follow(); });
    connect(&m_reception, &reception::Reception::slipFailed, this,
        [this] { m_statistics.count(QStringLiteral("print_failed")); });
    m_farewell.setSingleShot(true);
    connect(&m_farewell, &QTimer::timeout, &m_visit, &VisitViewModel::abandon);
    if (m_site != nullptr) {
        connect(m_site, &KioskSite::changed, this, [this] {
            if (isAtStart()) {
                adoptSettings();
            }
        });
        if (!m_site->file().file().isEmpty()) {
            makeAdministration();
        }
    }
    connect(&m_recheck, &RecheckViewModel::stepped, this, &Kiosk::followRecheck);
    connect(&m_reception, &reception::Reception::staffCalled, &m_voiceViewModel,
        &viewmodels::VoiceViewModel::chime);
    // Who listens does not touch the screen.
    connect(&m_voiceViewModel, &viewmodels::VoiceViewModel::passageChanged, &m_idle,
        &viewmodels::IdleViewModel::touched);
    connect(&m_idle, &viewmodels::IdleViewModel::expired, this, [this] {
        if (m_recheck.step() != RecheckViewModel::Step::Closed) {
            m_recheck.close();
        } else {
            m_visit.abandon();
        }
    });
    QCoreApplication::instance()->installEventFilter(this);
}

Kiosk::~Kiosk()
{
    // The window goes before what it shows, and what covers it before the window.
    m_administration.reset();
    m_pages->close();
}

void Kiosk::readLanguages()
{
    if (m_languageFolder.isEmpty()) {
        return;
    }
    m_siteLanguages
        = std::make_unique<language::SiteLanguages>(*m_languages, m_languageFolder, m_pack.texts);
    connect(
        m_siteLanguages.get(), &language::SiteLanguages::taken, this, [this](const QString& tag) {
            spdlog::info("language {} of this site", tag.toStdString());
            if (tag == m_settings.defaultLanguage && isAtStart()) {
                speakAtStart(); // only now it can
            }
        });
    connect(m_siteLanguages.get(), &language::SiteLanguages::withdrawn, this,
        [](const QString& tag) { spdlog::info("language {} taken away", tag.toStdString()); });
    connect(m_siteLanguages.get(), &language::SiteLanguages::refused, this,
        [](const QString& tag, const core::Errors& errors) {
            constexpr std::size_t most = 5; // a language that was only begun has a thousand
            spdlog::error("language {} is refused", tag.toStdString());
            const auto shown = static_cast<std::ptrdiff_t>(std::min(errors.size(), most));
            logErrors({ errors.begin(), errors.begin() + shown });
            if (errors.size() > most) {
                spdlog::error("and {} faults more; `legcheck admin languages` with the folder or "
                              "the file shows them",
                    errors.size() - most);
            }
        });
    if (!m_siteLanguages->start()) {
        spdlog::error("{}: changes in this folder are not noticed", m_languageFolder.toStdString());
    }
}

bool Kiosk::show()
{
    m_clinic.serve(m_pages->engine());
    QVariantMap properties {
        { QStringLiteral("visit"), QVariant::fromValue(&m_visit) },
        { QStringLiteral("recheck"), QVariant::fromValue(&m_recheck) },
        { QStringLiteral("languages"), QVariant::fromValue(&m_languageViewModel) },
        { QStringLiteral("display"), QVariant::fromValue(&m_display) },
        { QStringLiteral("idle"), QVariant::fromValue(&m_idle) },
        { QStringLiteral("cleaning"), QVariant::fromValue(&m_cleaning) },
        { QStringLiteral("clinic"), QVariant::fromValue(&m_clinic.viewModel()) },
        { QStringLiteral("voice"), QVariant::fromValue(&m_voiceViewModel) },
        { QStringLiteral("fullscreen"), m_settings.fullscreen },
    };
    if (const QSize size = openingSize(m_settings); !size.isEmpty()) {
        properties.insert(QStringLiteral("glass"), QSizeF(size));
    }
    if (!m_pages->open(properties)) {
        return false;
    }
    // Once the first page stands, so that starting takes no longer for it.
    QTimer::singleShot(firstPageTime, this, [this] {
        readLanguages();
        malloc_trim(0); // starting takes more memory than running
    });
    if (m_administration) {
        m_administration->setWindow(window());
        if (m_settings.needsPin && !m_siteServices->pin.isSet()) {
            m_administration->open(KioskAdministration::Leave::OnlyWithPin);
        }
    }
    return true;
}

bool Kiosk::isSettled() const
{
    return window() != nullptr && isLoaded(*window()->contentItem());
}

bool Kiosk::eventFilter(QObject* watched, QEvent* event)
{
    if (!isInput(*event) || !watched->isWindowType()) {
        return QObject::eventFilter(watched, event);
    }
    if (m_cleaning.active()) {
        return true; // a cloth, not a finger
    }
    if (m_administration && m_administration->notice(*event)) {
        return true;
    }
    m_idle.touched();
    const auto type = event->type();
    return (type == QEvent::KeyPress || type == QEvent::KeyRelease)
        && m_settings.keypad.translate(*watched, static_cast<const QKeyEvent&>(*event));
}

void Kiosk::complete(narration::Passage& passage) const
{
    if (passage.language.isEmpty()) {
        passage.language = languageOfText(passage.text, *m_languages, m_pack.texts);
    }
    passage.voice = narration::voiceOf(passage.language);
}

} // namespace legcheck::app
