// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outbox.h"

#include "outbox/exchange_delivery.h"
#include "outbox/no_delivery.h"
#include "printing/folder_printer.h"
#include "printing/printer_factory.h"

#include <algorithm>

namespace legcheck::outbox {

using journal::JobKind;

namespace {

using namespace std::chrono_literals;

constexpr auto drainLook = 5ms;

QList<JobKind> kindsOf(PrinterRole role)
{
    switch (role) {
    case PrinterRole::Nurse:
        return { JobKind::Slip, JobKind::UpdateSlip };
    case PrinterRole::Patient:
        return { JobKind::Stub };
    case PrinterRole::Desk:
        return { JobKind::DeskCopy };
    }
    return {};
}

core::Result<std::unique_ptr<printing::Printer>> printerOf(
    const Destination& destination, bool pngToo)
{
    const QString folder = QStringLiteral("folder:");
    if (destination.uri.startsWith(folder)) {
        return std::unique_ptr<printing::Printer>(std::make_unique<printing::FolderPrinter>(
            destination.uri.mid(folder.size()), destination.paper, pngToo));
    }
    return printing::makePrinter(destination.uri, destination.paper);
}

} // namespace

Outbox::Outbox(Settings settings, const content::ContentPack& pack,
    const language::Languages& languages, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_keeper({ .journalFile = m_settings.journalFile,
          .kiosk = m_settings.paper.kiosk,
          .keepAnswers = m_settings.keepAnswers,
          .now = m_settings.now,
          .tried = [this] { wake(); },
          .setAside =
              [this](const QString& file) {
                  QMetaObject::invokeMethod(
                      this, [this, file] { emit journalSetAside(file); }, Qt::QueuedConnection);
              } })
{
    // Destinations with one name are one device, and take their jobs one after the other.
    const auto isSame = [this](const Destination& other) {
        return other.uri == m_settings.printer.uri && other.paper == m_settings.printer.paper;
    };
    const bool oneForPatients = isSame(m_settings.stubPrinter);
    const bool oneForDesk = isSame(m_settings.deskPrinter);
    QList<PrinterRole> first { PrinterRole::Nurse };
    if (oneForPatients) {
        first.push_back(PrinterRole::Patient);
    }
    if (oneForDesk) {
        first.push_back(PrinterRole::Desk);
    }
    addPaperChannel(QStringLiteral("printer"), m_settings.printer, first, languages, pack);
    if (!oneForPatients) {
        addPaperChannel(QStringLiteral("stub printer"), m_settings.stubPrinter,
            { PrinterRole::Patient }, languages, pack);
    }
    if (!oneForDesk) {
        addPaperChannel(QStringLiteral("desk printer"), m_settings.deskPrinter,
            { PrinterRole::Desk }, languages, pack);
    }
    addExchangeChannel(languages, pack);
    addStaffCallChannel();
    m_keeper.start();
}

Outbox::~Outbox()
{
    const auto end = std::chrono::steady_clock::now() + drainTime;
    while (std::chrono::steady_clock::now() < end
        && !std::all_of(m_channels.begin(), m_channels.end(),
            [](const auto& channel) { return channel->isIdle(); })) {
        std::this_thread::sleep_for(drainLook);
    }
    m_keeper.stop();
    for (const auto& channel : m_channels) {
        channel->requestStop();
    }
    m_channels.clear();
}

bool Outbox::serves(JobKind kind) const
{
    return std::any_of(m_channels.begin(), m_channels.end(),
        [kind](const auto& channel) { return channel->serves(kind); });
}

void Outbox::wake()
{
    for (const auto& channel : m_channels) {
        channel->wake();
    }
}

void Outbox::deliverUnstored(const journal::StoredVisit& visit, JobKind kind)
{
    for (const auto& channel : m_channels) {
        if (channel->serves(kind)) {
            channel->deliverUnstored(visit, kind);
        }
    }
}

QList<UnstoredPaper> Outbox::unstored() const
{
    QList<UnstoredPaper> papers;
    for (const auto& channel : m_channels) {
        papers += channel->unstored();
    }
    return papers;
}

bool Outbox::hasPrinter(PrinterRole role) const
{
    return m_printers.contains(role);
}

int Outbox::printLoose(LoosePaper::Kind kind, PrinterRole printer, const QString& patientLanguage)
{
    const auto channel = m_printers.find(printer);
    if (channel == m_printers.end()) {
        return 0;
    }
    const LoosePaper paper {
        .id = ++m_lastLoose, .kind = kind, .printer = printer, .language = patientLanguage
    };
    channel->second->printLoose(paper);
    return paper.id;
}

ChannelSetup Outbox::channelSetup(const QString& name, const QList<JobKind>& kinds)
{
    return { .name = name,
        .kinds = kinds,
        .journalFile = m_settings.journalFile,
        .kiosk = m_settings.paper.kiosk,
        .now = m_settings.now,
        .house = [this] { return m_keeper.house(); },
        .makeDeliverer = {},
        .notify =
            [this](const JobNotice& notice) {
                QMetaObject::invokeMethod(
                    this, [this, notice] { emit jobEnded(notice); }, Qt::QueuedConnection);
            },
        .notifyLoose =
            [this](const LooseNotice& notice) {
                QMetaObject::invokeMethod(
                    this, [this, notice] { emit looseEnded(notice); }, Qt::QueuedConnection);
            },
        .tellTroubles =
            [this](const QString& destination, const QStringList& troubles) {
                QMetaObject::invokeMethod(
                    this,
                    [this, destination, troubles] { emit troublesChanged(destination, troubles); },
                    Qt::QueuedConnection);
            } };
}

void Outbox::addPaperChannel(const QString& name, const Destination& destination,
    const QList<PrinterRole>& roles, const language::Languages& languages,
    const content::ContentPack& pack)
{
    if (destination.uri.isEmpty()) {
        return;
    }
    QList<JobKind> kinds;
    for (const PrinterRole role : roles) {
        kinds += kindsOf(role);
    }
    ChannelSetup setup = channelSetup(name, kinds);
    setup.makeDeliverer = [&pack, destination, folder = languages.folder(),
                              paper = m_settings.paper, pngToo = m_settings.pngToo,
                              make = m_settings.makePrinter]() -> std::unique_ptr<Deliverer> {
        auto own = language::Languages::read(folder);
        if (!own) {
            return std::make_unique<NoDelivery>(QString::fromStdString(own.error().front().what));
        }
        auto printer = make ? make(destination) : printerOf(destination, pngToo);
        if (!printer) {
            return std::make_unique<NoDelivery>(
                QString::fromStdString(printer.error().front().what));
        }
        OwnLanguages known(std::move(own).value(), paper.languageFolder, pack.texts);
        return std::make_unique<PaperDelivery>(
            paper, pack, std::move(known), std::move(printer).value());
    };
    m_channels.push_back(std::make_unique<Channel>(std::move(setup)));
    for (const PrinterRole role : roles) {
        m_printers.emplace(role, m_channels.back().get());
    }
}

void Outbox::addExchangeChannel(
    const language::Languages& languages, const content::ContentPack& pack)
{
    if (m_settings.exchange.isEmpty()) {
        return;
    }
    ChannelSetup setup = channelSetup(QStringLiteral("exchange"), { JobKind::Exchange });
    setup.makeDeliverer
        = [&pack, target = m_settings.exchange, folder = languages.folder(),
              siteFolder = m_settings.paper.languageFolder,
              language = m_settings.paper.clinicLanguage]() -> std::unique_ptr<Deliverer> {
        auto own = language::Languages::read(folder);
        if (!own) {
            return std::make_unique<NoDelivery>(QString::fromStdString(own.error().front().what));
        }
        return std::make_unique<ExchangeDelivery>(
            target, language, pack, OwnLanguages(std::move(own).value(), siteFolder, pack.texts));
    };
    m_channels.push_back(std::make_unique<Channel>(std::move(setup)));
}

void Outbox::addStaffCallChannel()
{
    if (m_settings.staffCall.url.isEmpty()) {
        return;
    }
    ChannelSetup setup = channelSetup(QStringLiteral("staff call"), { JobKind::StaffCall });
    setup.makeDeliverer = [target = m_settings.staffCall]() -> std::unique_ptr<Deliverer> {
        return std::make_unique<StaffCallDelivery>(target);
    };
    m_channels.push_back(std::make_unique<Channel>(std::move(setup)));
}

} // namespace legcheck::outbox
