// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/administration_view_model.h"

#include <QCoreApplication>

#include <utility>

namespace legcheck::administration {

namespace {

TodayViewModel::NameOfLanguage nameOf(const language::Languages* languages)
{
    return [languages](const QString& tag) {
        const language::Language* one = languages == nullptr ? nullptr : languages->find(tag);
        return one == nullptr ? tag : one->englishName;
    };
}

editing::ContentPlaces placesOf(const ContentViewModel::Source& content)
{
    editing::ContentPlaces places { .packFolder = content.packFolder,
        .draftFolder = content.draftFolder,
        .languageFolder = content.languageFolder,
        .program = QCoreApplication::applicationVersion(),
        .shipped = {} };
    if (content.languages != nullptr) {
        for (const language::Language& one : content.languages->all()) {
            if (const language::Language* known = content.languages->shipped(one.tag)) {
                places.shipped.push_back(*known);
            }
        }
    }
    return places;
}

} // namespace

AdministrationViewModel::AdministrationViewModel(
    SiteServices& services, Parts parts, bool mayLeave, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_settings(services)
    , m_record(services)
    , m_health(std::move(parts.checks))
    , m_about(parts.about)
    , m_privacy(services)
    , m_printers(services, parts.reception)
    , m_today(services, nameOf(parts.languages.languages))
    , m_languages(services, m_settings, parts.languages)
    , m_content(services, parts.content)
    , m_backup(services,
          BackupViewModel::Source { .program = parts.content.checker,
              .storeFolder = parts.content.storeFolder,
              .media = parts.media })
    , m_contentFiles(services, parts.content.pack, placesOf(parts.content), parts.media)
    , m_logo(services, m_settings, parts.media)
    , m_mayLeave(mayLeave)
    , m_door(services.pin.isSet() ? Door::AskPin : Door::ChoosePin)
{
    m_wait.setInterval(std::chrono::seconds(1));
    connect(&m_wait, &QTimer::timeout, this, &AdministrationViewModel::countDown);
    countDown();
    if (parts.languages.languages != nullptr) {
        for (const language::Language& one : parts.languages.languages->all()) {
            m_keyboards.push_back(one.tag);
        }
    }
    connect(&m_contentFiles, &ContentFilesViewModel::taken, &m_content, &ContentViewModel::read);
    connect(&m_content, &ContentViewModel::changed, this, &AdministrationViewModel::workingChanged);
    connect(&m_contentFiles, &ContentFilesViewModel::changed, this,
        &AdministrationViewModel::workingChanged);
    connect(&m_backup, &BackupViewModel::changed, this, &AdministrationViewModel::workingChanged);
    connect(&m_languages, &LanguagesViewModel::tried, this, [this](const QString& tag) {
        if (!working()) {
            emit left();
            emit tried(tag);
        }
    });
}

void AdministrationViewModel::enter(const QString& digits)
{
    switch (m_door) {
    case Door::AskPin:
        ask(digits);
        break;
    case Door::ChoosePin:
        complain(site::pinComplaint(digits));
        if (m_complaint.isEmpty()) {
            m_chosen = digits;
            open(Door::RepeatPin);
        }
        break;
    case Door::RepeatPin:
        repeat(digits);
        break;
    case Door::Open:
        break;
    }
}

void AdministrationViewModel::ask(const QString& digits)
{
    switch (m_services.pin.check(digits, m_services.now())) {
    case site::Pin::Answer::Right:
        m_services.record(QStringLiteral("pin right"), {});
        complain({});
        open(Door::Open);
        break;
    case site::Pin::Answer::Wrong:
        m_services.record(QStringLiteral("pin wrong"),
            QStringLiteral("%1 in a row").arg(m_services.pin.wrongInARow()));
        complain(tr("This is not the PIN."));
        break;
    case site::Pin::Answer::Wait:
        m_services.record(QStringLiteral("pin not looked at"), QStringLiteral("still waiting"));
        break;
    }
    countDown();
}

void AdministrationViewModel::repeat(const QString& digits)
{
    if (digits != std::exchange(m_chosen, {})) {
        complain(tr("These were two different PINs. Choose one again."));
        open(Door::ChoosePin);
        return;
    }
    const core::Errors errors = m_services.pin.choose(digits);
    if (!errors.empty()) {
        complain(
            tr("The PIN could not be kept: %1").arg(QString::fromStdString(errors.front().what)));
        open(Door::ChoosePin);
        return;
    }
    m_services.record(QStringLiteral("pin"), QStringLiteral("chosen"));
    complain({});
    open(Door::Open);
}

void AdministrationViewModel::changePin()
{
    if (m_door == Door::Open) {
        complain({});
        open(Door::ChoosePin);
    }
}

void AdministrationViewModel::leave()
{
    if (!working()) {
        emit left();
    }
}

void AdministrationViewModel::clean()
{
    if (!working()) {
        emit left();
        emit cleaningWanted();
    }
}

void AdministrationViewModel::restart()
{
    if (!working()) {
        m_services.record(QStringLiteral("restart"), {});
        emit left();
        emit restartWanted();
    }
}

void AdministrationViewModel::open(Door door)
{
    m_door = door;
    if (door == Door::Open && !std::exchange(m_wasOpen, true)) {
        emit entered();
    }
    emit doorChanged();
}

void AdministrationViewModel::complain(const QString& complaint)
{
    if (complaint != m_complaint) {
        m_complaint = complaint;
        emit complaintChanged();
    }
}

void AdministrationViewModel::countDown()
{
    const int seconds = m_door == Door::AskPin
        ? static_cast<int>(m_services.pin.waiting(m_services.now()).count())
        : 0;
    if (seconds > 0 && !m_wait.isActive()) {
        m_wait.start();
    } else if (seconds == 0) {
        m_wait.stop();
    }
    if (seconds != m_secondsToWait) {
        m_secondsToWait = seconds;
        emit secondsToWaitChanged();
    }
}

} // namespace legcheck::administration
