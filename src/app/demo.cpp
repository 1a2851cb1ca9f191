// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include <QCoreApplication>
#include <QMetaEnum>

#include <iostream>

namespace legcheck::app {

namespace {

using namespace std::chrono_literals;
using viewmodels::VisitViewModel;

constexpr auto lookInterval = 40ms;
// A page is settled when two looks are the same; a page that never settles is shown as it is.
constexpr int mostLooks = 50;

} // namespace

Demo::Demo(Kiosk& kiosk, const QString& folder)
    : m_kiosk(kiosk)
    , m_folder(folder)
    , m_patients(patients())
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &Demo::look);
    connect(&kiosk.reception(), &reception::Reception::slipWritten, this,
        [this](const journal::Ticket& ticket, const QString& file) {
            ++m_slips;
            std::cout << "slip " << ticket.number.toStdString() << ": " << file.toStdString()
                      << std::endl;
        });
}

std::vector<Demo::Patient> Demo::patients()
{
    const QStringList none { QStringLiteral("none") };
    const auto word = [](const char* text) { return QStringList { QLatin1String(text) }; };
    return {
        // A cramp in the night: every question, and all guided checks.
        { .language = QStringLiteral("en"),
            .options
            = { { QStringLiteral("age"), word("60_79") }, { QStringLiteral("sex"), word("female") },
                { QStringLiteral("onset"), word("at_night") },
                { QStringLiteral("since"), word("today") },
                { QStringLiteral("course"), word("better") },
                { QStringLiteral("feel"), word("hard_knot") },
                { QStringLiteral("triggers"), word("little_to_drink") },
                { QStringLiteral("lump"), word("small_sore_knot") } },
            .numbers = { { QStringLiteral("severity"), 3 }, { QStringLiteral("tape_left_mm"), 382 },
                { QStringLiteral("tape_right_mm"), 378 } } },
        // Chest pain: staff at once.
        { .language = QStringLiteral("es"),
            .options = { { QStringLiteral("emergency"), word("chest_pain") } } },
        // A swollen leg and cancer: urgent, no checks.
        { .language = QStringLiteral("ar"),
            .options
            = { { QStringLiteral("age"), word("60_79") }, { QStringLiteral("leg"), word("right") },
                { QStringLiteral("onset"), word("gradually") },
                { QStringLiteral("since"), word("days_1_3") },
                { QStringLiteral("episode"), word("constant") },
                { QStringLiteral("course"), word("worse") },
                { QStringLiteral("swelling"), word("whole_leg") },
                { QStringLiteral("skin"), word("warmer") },
                { QStringLiteral("risk_history"), word("active_cancer") } },
            .numbers = { { QStringLiteral("severity"), 6 }, { QStringLiteral("tape_left_mm"), 380 },
                { QStringLiteral("tape_right_mm"), 422 } } },
        { .language = QStringLiteral("en"), .options = {}, .numbers = {}, .asksForHelp = true },
    };
}

void Demo::start()
{
    if (!m_folder.mkpath(QStringLiteral("screens"))) {
        std::cerr << "cannot make " << m_folder.path().toStdString() << '\n';
        m_failed = true;
        leave();
        return;
    }
    m_timer.start();
}

void Demo::look()
{
    const QImage picture = m_kiosk.window()->grabWindow();
    const bool settled = m_kiosk.isSettled() && picture == m_lastLook;
    if (!settled && ++m_looks < mostLooks) {
        m_lastLook = picture;
        return;
    }
    m_looks = 0;
    m_lastLook = {};
    savePicture(picture);
    act();
}

void Demo::savePicture(const QImage& picture)
{
    const QString step = QLatin1String(
        QMetaEnum::fromType<VisitViewModel::Step>().valueToKey(int(m_kiosk.visit().step())));
    const QString detail = m_kiosk.visit().step() == VisitViewModel::Step::Question
        ? m_kiosk.visit().question().id
        : m_kiosk.visit().step() == VisitViewModel::Step::LearnPage ? m_kiosk.visit().learnPage().id
                                                                    : QString();
    const QString name = QStringLiteral("%1_%2_%3%4.png")
                             .arg(++m_pictures, 3, 10, QLatin1Char('0'))
                             .arg(m_patients[m_patient].language, step.toLower(),
                                 detail.isEmpty() ? QString() : QLatin1Char('_') + detail);
    if (!picture.save(m_folder.filePath(QStringLiteral("screens/") + name))) {
        std::cerr << "cannot write " << name.toStdString() << '\n';
        m_failed = true;
    }
}

void Demo::act()
{
    VisitViewModel& visit = m_kiosk.visit();
    switch (visit.step()) {
    case VisitViewModel::Step::Start:
        m_kiosk.languages().choose(m_patients[m_patient].language);
        visit.start();
        break;
    case VisitViewModel::Step::Intro:
        if (m_patients[m_patient].asksForHelp) {
            visit.askForHelp();
        } else {
            visit.next();
        }
        break;
    case VisitViewModel::Step::Help:
        visit.confirmHelp();
        break;
    case VisitViewModel::Step::Question:
        actOnQuestion();
        break;
    case VisitViewModel::Step::Recap:
        visit.next();
        break;
    case VisitViewModel::Step::StaffNow:
    case VisitViewModel::Step::Outcome:
        actOnOutcome();
        break;
    case VisitViewModel::Step::LearnMenu:
    case VisitViewModel::Step::LearnPage:
        if (m_learnPage < visit.learnPages().size()) {
            visit.openLearnPage(visit.learnPages().at(m_learnPage++).id);
        } else {
            visit.finish();
        }
        break;
    case VisitViewModel::Step::Finished:
        beginNextPatient();
        break;
    }
}

void Demo::actOnQuestion()
{
    VisitViewModel& visit = m_kiosk.visit();
    if (m_answered) {
        m_answered = false;
        visit.next();
        return;
    }
    const Patient& patient = m_patients[m_patient];
    const auto question = visit.question();
    for (const auto& number : question.numbers) {
        visit.setNumber(number.id, patient.numbers.value(number.id, number.start));
    }
    if (!question.options.isEmpty()) {
        for (const QString& option :
            patient.options.value(question.id, { question.options.first().id })) {
            visit.choose(option);
        }
    }
    m_answered = true;
}

void Demo::actOnOutcome()
{
    VisitViewModel& visit = m_kiosk.visit();
    if (visit.paper() == VisitViewModel::Paper::Printing) {
        return; // look again until the slip is there
    }
    m_failed = m_failed || visit.paper() != VisitViewModel::Paper::Printed;
    if (visit.step() == VisitViewModel::Step::Outcome && m_patient == 0) {
        m_learnPage = 0;
        visit.openLearnMenu();
    } else {
        visit.finish();
    }
}

void Demo::beginNextPatient()
{
    if (++m_patient < m_patients.size()) {
        m_kiosk.visit().abandon();
        return;
    }
    leave();
}

void Demo::leave()
{
    m_timer.stop();
    const bool all = m_slips == static_cast<int>(m_patients.size());
    std::cout << m_pictures << " pictures of the screen: "
              << m_folder.filePath(QStringLiteral("screens")).toStdString() << std::endl;
    QCoreApplication::exit(m_failed || !all ? EXIT_FAILURE : EXIT_SUCCESS);
}

} // namespace legcheck::app
