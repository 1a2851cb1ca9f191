// SPDX-License-Identifier: GPL-3.0-or-later
#include "administration/printers_view_model.h"

#include <algorithm>
#include <array>

namespace legcheck::administration {

namespace {

using outbox::PrinterRole;

constexpr int mostLatest = 20;

struct RoleNames {
    PrinterRole role;
    const char* destination; ///< as the outbox calls it
    const char* name;
};
constexpr std::array roles {
    //: One of the clinic's printers.
    RoleNames { PrinterRole::Nurse, "printer",
        QT_TRANSLATE_NOOP("legcheck::administration::PrintersViewModel", "Printer of the nurse") },
    //: One of the clinic's printers.
    RoleNames { PrinterRole::Patient, "stub printer",
        QT_TRANSLATE_NOOP("legcheck::administration::PrintersViewModel", "Patient's printer") },
    //: One of the clinic's printers.
    RoleNames { PrinterRole::Desk, "desk printer",
        QT_TRANSLATE_NOOP("legcheck::administration::PrintersViewModel", "Printer at the desk") },
};

} // namespace

PrintersViewModel::PrintersViewModel(
    SiteServices& services, reception::Reception* reception, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_reception(reception)
{
    if (m_reception != nullptr) {
        connect(m_reception, &reception::Reception::looseEnded, this, &PrintersViewModel::follow);
        connect(m_reception, &reception::Reception::papersChanged, this, &PrintersViewModel::read);
        connect(
            m_reception, &reception::Reception::troublesChanged, this, &PrintersViewModel::read);
    }
}

QList<PrinterRow> PrintersViewModel::printers() const
{
    QList<PrinterRow> rows;
    if (m_reception == nullptr) {
        return rows;
    }
    const auto troubles = m_reception->troubles();
    for (const RoleNames& role : roles) {
        if (!m_reception->hasPrinter(role.role)) {
            continue;
        }
        PrinterRow row { .name = tr(role.name) };
        const auto trouble = std::ranges::find_if(troubles, [&](const reception::Trouble& one) {
            return one.destination == QLatin1String(role.destination);
        });
        row.bad = trouble != troubles.end();
        row.state = row.bad ? trouble->words.join(QLatin1Char(' '))
                            //: A printer of which nothing bad is known.
                            : tr("It has told of nothing wrong. A test page shows how it is now.");
        if (const auto test = m_tests.find(role.role); test != m_tests.end()) {
            row.test = test->second.words;
            row.testing = test->second.running;
            row.bad = row.bad || test->second.failed;
        }
        rows.push_back(row);
    }
    return rows;
}

PaperRow PrintersViewModel::rowOf(const reception::PaperVisit& visit)
{
    QStringList papers;
    for (const reception::PaperState& paper : visit.papers) {
        papers.push_back(paper.name + QStringLiteral(": ") + paper.words);
    }
    //: A visit for which no ticket number could be given. %1 is a time.
    const QString without = tr("Without a number, %1");
    return { .ticket = visit.ticket.number.isEmpty()
            ? without.arg(visit.finished.toString(QStringLiteral("HH:mm")))
            : visit.ticket.number,
        .papers = papers.join(QLatin1Char('\n')),
        .canReprint = visit.canReprint };
}

void PrintersViewModel::read()
{
    m_waiting.clear();
    m_latest.clear();
    m_visits.clear();
    if (m_reception != nullptr) {
        if (const auto waiting = m_reception->waitingPapers()) {
            std::ranges::transform(waiting.value(), std::back_inserter(m_waiting), rowOf);
        }
        if (const auto latest = m_reception->latestPapers(mostLatest)) {
            m_visits = latest.value();
            std::ranges::transform(m_visits, std::back_inserter(m_latest), rowOf);
        }
    }
    emit changed();
}

void PrintersViewModel::printTestPage(int row)
{
    int at = 0;
    for (const RoleNames& role : roles) {
        if (m_reception == nullptr || !m_reception->hasPrinter(role.role) || at++ != row) {
            continue;
        }
        m_services.record(QStringLiteral("test page"), QLatin1String(role.destination));
        //: A test page is on its way to a printer.
        m_tests[role.role] = { .id = m_reception->printTestPage(role.role),
            .running = true,
            .words = tr("The test page is on its way.") };
        emit changed();
        return;
    }
}

void PrintersViewModel::follow(const outbox::LooseNotice& notice)
{
    const auto test = std::ranges::find_if(
        m_tests, [&](const auto& one) { return one.second.id == notice.paper.id; });
    if (test == m_tests.end()) {
        return;
    }
    Test& end = test->second;
    end.running = false;
    end.failed = notice.state == journal::JobState::Failed;
    //: What became of a test page.
    end.words = notice.state == journal::JobState::Confirmed ? tr("The test page is printed.")
        //: What became of a test page.
        : notice.state == journal::JobState::Sent
        ? tr("The test page was sent. This printer tells nothing back: look for it.")
        //: What became of a test page.
        : tr("The test page is not printed.");
    end.words += QLatin1Char(' ') + notice.words.join(QLatin1Char(' '));
    emit changed();
}

void PrintersViewModel::reprint(const QString& ticket)
{
    const auto visit = std::ranges::find_if(
        m_visits, [&](const reception::PaperVisit& one) { return one.ticket.number == ticket; });
    if (m_reception == nullptr || visit == m_visits.end()) {
        return;
    }
    const auto queued = m_reception->reprint(visit->ticket, journal::JobKind::Slip);
    if (queued && queued.value()) {
        m_services.record(QStringLiteral("reprint"), ticket + QStringLiteral(", slip"));
        //: %1 is a ticket number.
        m_message = tr("The slip of %1 is printed once more, marked as a copy.").arg(ticket);
    } else {
        //: %1 is a ticket number.
        m_message
            = tr("The slip of %1 cannot be printed: its answers are no longer kept.").arg(ticket);
    }
    read();
}

} // namespace legcheck::administration
