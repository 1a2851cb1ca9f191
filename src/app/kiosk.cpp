// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"

#include "administration/health_checks.h"

#include "app/kiosk_fonts.h"
#include "app/kiosk_voice.h"
#include "language/pseudo_languages.h"
#include "site/logo.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickItem>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;
using viewmodels::RecheckViewModel;
using viewmodels::VisitViewModel;

// The staff-now page stays until staff come; who finds it abandoned gets the start page back.
constexpr auto staffNowQuiet = 10min;
constexpr auto firstPageTime = 600ms;
constexpr auto sweepAfter = 300ms;

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

void logErrors(const core::Errors& errors)
{
    for (const core::Error& error : errors) {
        spdlog::error("{}: {}", error.where, error.what);
    }
}

bool isLoaded(const QQuickItem& item)
{
    constexpr int loading = 2; // QQuickImageBase::Loading; the class is not public
    if (item.isVisible() && item.inherits("QQuickImageBase")
        && item.property("status").toInt() == loading) {
        return false;
    }
    const auto children = item.childItems();
    return std::ranges::all_of(children, [](const QQuickItem* child) { return isLoaded(*child); });
}

} // namespace

Kiosk::Kiosk(content::ContentPack pack, std::unique_ptr<language::Languages> languages,
    KioskSettings settings, KioskSite* site, std::unique_ptr<narration::Voice> voice)
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
    , m_statistics({ .journalFile = m_settings.reception.journalFile,
          .facts = { .kiosk = m_settings.reception.kiosk,
              .contentVersion = m_pack.version,
              .contentSha256 = m_pack.sha256 },
          .folder = m_settings.statisticsFolder })
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
        m_engine.retranslate();
    });
    connect(&m_visit, &VisitViewModel::stepped, this, &Kiosk::followStep);
    connect(&m_visit, &VisitViewModel::stepped, this, &Kiosk::tally);
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
    for (QObject* root : m_engine.rootObjects()) {
        delete root; // NOLINT(cppcoreguidelines-owning-memory): the engine hands its roots over
    }
}

void Kiosk::readLanguages()
{
    m_languages->readAhead();
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
            spdlog::error("language {} is refused", tag.toStdString());
            logErrors(errors);
        });
    if (!m_siteLanguages->start()) {
        spdlog::error("{}: changes in this folder are not noticed", m_languageFolder.toStdString());
    }
}

bool Kiosk::show()
{
    m_engine.addImportPath(QStringLiteral("qrc:/"));
    m_clinic.serve(m_engine);
    m_engine.setInitialProperties({
        { QStringLiteral("visit"), QVariant::fromValue(&m_visit) },
        { QStringLiteral("recheck"), QVariant::fromValue(&m_recheck) },
        { QStringLiteral("languages"), QVariant::fromValue(&m_languageViewModel) },
        { QStringLiteral("display"), QVariant::fromValue(&m_display) },
        { QStringLiteral("idle"), QVariant::fromValue(&m_idle) },
        { QStringLiteral("cleaning"), QVariant::fromValue(&m_cleaning) },
        { QStringLiteral("clinic"), QVariant::fromValue(&m_clinic.viewModel()) },
        { QStringLiteral("voice"), QVariant::fromValue(&m_voiceViewModel) },
        { QStringLiteral("fullscreen"), m_settings.fullscreen },
    });
    m_engine.load(QUrl(QStringLiteral("qrc:/LegCheck/Shell/Main.qml")));
    if (window() == nullptr) {
        return false;
    }
    if (!m_settings.windowSize.isEmpty()) {
        window()->resize(m_settings.windowSize);
    }
    // Once the first page stands, so that starting takes no longer for it.
    QTimer::singleShot(firstPageTime, this, &Kiosk::readLanguages);
    if (m_administration) {
        m_administration->setWindow(window());
        if (m_settings.needsPin && !m_siteServices->pin.isSet()) {
            m_administration->open(KioskAdministration::Leave::OnlyWithPin);
        }
    }
    return true;
}

QQuickWindow* Kiosk::window() const
{
    const auto roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
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

void Kiosk::makeAdministration()
{
    m_siteServices = std::make_unique<administration::SiteServices>(
        m_site->file(), m_settings.reception.journalFile);
    m_administration
        = std::make_unique<KioskAdministration>(KioskAdministration::Kiosk { .engine = m_engine,
            .display = m_display,
            .services = *m_siteServices,
            .about = { .contentId = m_pack.id,
                .contentVersion = m_pack.version,
                .contentHash = m_pack.sha256,
                .settingsFile = m_site->file().file(),
                .stateFolder = m_site->file().stateFolder() },
            .checks = healthChecks(),
            .languages = { .languages = m_languages.get(),
                .pack = &m_pack,
                .folder = m_languageFolder,
                .places = m_settings.media },
            .content = { .languages = m_languages.get(),
                .pack = &m_pack,
                .packFolder = m_settings.packFolder,
                .languageFolder = m_languageFolder,
                .draftFolder = QDir(m_settings.dataFolder).filePath(QStringLiteral("draft")),
                .storeFolder = m_settings.storeFolder,
                .checker = QCoreApplication::applicationDirPath() + QStringLiteral("/legcheck") },
            .media = m_settings.media,
            .reception = m_reception });
    connect(m_administration.get(), &KioskAdministration::entered, this, [this] {
        m_recheck.close();
        if (m_visit.step() != VisitViewModel::Step::Start) {
            m_visit.abandon();
        }
    });
    connect(
        m_administration.get(), &KioskAdministration::settingsChanged, m_site, &KioskSite::load);
    connect(m_administration.get(), &KioskAdministration::tried, &m_languageViewModel,
        &viewmodels::LanguageViewModel::choose);
    connect(m_administration.get(), &KioskAdministration::cleaningWanted, &m_cleaning,
        &viewmodels::CleaningViewModel::start);
}

QList<administration::HealthViewModel::Check> Kiosk::healthChecks()
{
    using namespace administration;
    return {
        [this] { return displayFinding(window()->size(), m_display.pixelsPerMillimetre()); },
        [] { return touchFinding(); },
        [this] {
            QList<ScriptSample> samples;
            for (const language::Language& one : m_languages->all()) {
                samples.push_back({ one.englishName, one.name + one.invitation });
            }
            return fontsFinding(samples);
        },
        [this] { return clockFinding(m_siteServices->now()); },
        [this] { return diskFinding(m_site->file().stateFolder()); },
        [this] { return settingsFinding(m_site->file()); },
        [this] { return logoFinding(m_site->settings().clinic.logo); },
        [this] { return recordFinding(m_siteServices->audit); },
        [this] { return contentFinding(m_pack.version, m_pack.sha256, m_settings.contentFaults); },
        [this] { return journalFinding(m_siteServices->journalFile); },
        [] { return soundFinding(); },
    };
}

void Kiosk::adoptSettings()
{
    if (m_site != nullptr) {
        m_site->fill(m_settings);
    }
    m_idle.setTimes(m_settings.idle);
    m_clinic.adopt(m_settings.clinic);
    m_statistics.setFolder(m_settings.statisticsFolder);
    m_display.adopt(m_settings.display);
    m_voiceViewModel.adopt(m_settings.sound);
    m_languages->offer(m_settings.offer);
    speakAtStart();
}

void Kiosk::complete(narration::Passage& passage) const
{
    if (passage.language.isEmpty()) {
        passage.language = languageOfText(passage.text, *m_languages, m_pack.texts);
    }
    passage.voice = narration::voiceOf(passage.language);
}

bool Kiosk::isAtStart() const
{
    return m_visit.step() == VisitViewModel::Step::Start
        && m_recheck.step() == RecheckViewModel::Step::Closed;
}

void Kiosk::speakAtStart()
{
    // Never the last patient's, also where the setting names a language that is not on offer.
    const auto offered = m_languages->offered();
    const bool there
        = std::ranges::find(offered, m_settings.defaultLanguage, &language::Language::tag)
        != offered.end();
    m_languageViewModel.choose(there ? m_settings.defaultLanguage : QStringLiteral("en"));
}

void Kiosk::followRecheck()
{
    const auto step = m_recheck.step();
    spdlog::info(
        "re-check {}", QMetaEnum::fromType<RecheckViewModel::Step>().valueToKey(int(step)));
    switch (step) {
    case RecheckViewModel::Step::Closed:
        followStep(); // back at the start screen, as it was
        break;
    case RecheckViewModel::Step::StaffNow:
        m_idle.watch(staffNowQuiet);
        break;
    case RecheckViewModel::Step::Unchanged:
        m_idle.watch(std::chrono::ceil<std::chrono::seconds>(m_settings.farewell));
        break;
    case RecheckViewModel::Step::Number:
    case RecheckViewModel::Step::Question:
    case RecheckViewModel::Step::Desk:
        m_idle.watch();
        break;
    }
}

void Kiosk::tally()
{
    using Step = VisitViewModel::Step;
    switch (m_visit.step()) {
    case Step::Start:
        if (!m_lastPage.isEmpty()) {
            m_statistics.count(QStringLiteral("gave_up"), std::exchange(m_lastPage, {}));
        }
        return;
    case Step::Intro:
    case Step::Recap:
        if (m_lastPage.isEmpty()) {
            m_statistics.count(QStringLiteral("started"));
        }
        m_lastPage
            = m_visit.step() == Step::Recap ? QStringLiteral("recap") : QStringLiteral("intro");
        return;
    case Step::Question:
        if (m_lastPage.isEmpty()) {
            m_statistics.count(QStringLiteral("started"));
        }
        m_lastPage = m_visit.question().id;
        return;
    case Step::StaffNow:
    case Step::Outcome:
    case Step::Help:
        m_lastPage.clear(); // it has come to its end
        return;
    case Step::LearnMenu:
    case Step::LearnPage:
    case Step::Finished:
        return;
    }
}

void Kiosk::followStep()
{
    const auto step = m_visit.step();
    spdlog::info("page {}", QMetaEnum::fromType<VisitViewModel::Step>().valueToKey(int(step)));
    m_farewell.stop(); // it was of the visit before
    switch (step) {
    case VisitViewModel::Step::Start:
        m_idle.stop();
        adoptSettings();
        // What the pages showed stands in the script engine's memory until that is swept; the last
        // page goes with the next turn of the event loop.
        QTimer::singleShot(sweepAfter, this, [this] { m_engine.collectGarbage(); });
        break;
    case VisitViewModel::Step::StaffNow:
        m_idle.watch(staffNowQuiet);
        break;
    case VisitViewModel::Step::Finished:
        m_idle.stop();
        m_farewell.start(m_settings.farewell);
        break;
    case VisitViewModel::Step::Intro:
    case VisitViewModel::Step::Question:
    case VisitViewModel::Step::Recap:
    case VisitViewModel::Step::Outcome:
    case VisitViewModel::Step::LearnMenu:
    case VisitViewModel::Step::LearnPage:
    case VisitViewModel::Step::Help:
        m_idle.watch();
        break;
    }
}

} // namespace legcheck::app
