// SPDX-License-Identifier: GPL-3.0-or-later

// The validation report as text; the page in report_page.cpp shows the same figures.

#include "validation/report_words.h"
#include "validation/validation.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace legcheck::validation {

namespace {

constexpr int labelWidth = 27;
constexpr int cellWidth = 7;

class TextReport {
public:
    explicit TextReport(const Validation& validation)
        : m_validation(validation)
    {
    }

    std::string write()
    {
        head();
        if (m_validation.outcome) {
            outcome(*m_validation.outcome);
        }
        if (m_validation.agreement) {
            agreement(*m_validation.agreement);
        }
        ranges();
        m_out << "\nIntervals are 95 %. " << methodWords(m_validation) << '\n'
              << "Told to the kiosk: " << tellingWords(m_validation) << '\n'
              << cautionWords() << '\n';
        return m_out.str();
    }

private:
    void label(const std::string& text)
    {
        m_out << "  " << std::left << std::setw(labelWidth) << text;
    }

    void line(const std::string& text, const Proportion& share)
    {
        label(text);
        m_out << inWords(share) << '\n';
    }

    void head()
    {
        m_out << "Validation of " << m_validation.content.toStdString() << " on "
              << m_validation.table << "\n"
              << "  content SHA-256 " << m_validation.contentSha256.toStdString() << "\n"
              << "  table   SHA-256 " << m_validation.tableSha256 << "\n  " << m_validation.cases
              << " cases; category";
        for (std::size_t index = 0; index < core::categoryCount; ++index) {
            m_out << ' ' << index + 1 << ": " << m_validation.byCategory[index]
                  << (index + 1 < core::categoryCount ? "," : "\n");
        }
    }

    void cuts(const std::string& title, const std::vector<Cut>& cuts,
        const std::function<std::string(const Cut&)>& name)
    {
        m_out << '\n' << title << '\n';
        label("");
        m_out << std::setw(30) << "sensitivity"
              << "specificity\n";
        for (const Cut& cut : cuts) {
            label(name(cut));
            m_out << std::setw(30) << inWords(cut.sensitivity) << inWords(cut.specificity) << '\n';
        }
    }

    void outcome(const OutcomeFigures& figures)
    {
        m_out << "\nAgainst the outcome: " << figures.clots << " with a clot, " << figures.others
              << " without\n";
        cuts("By category", figures.categoryCuts, cutWords);
        std::vector<Cut> wells = figures.wellsCuts;
        cuts("By Wells points told at the kiosk", wells,
            [](const Cut& cut) { return pointWords(cut.at); });
        if (figures.clinician) {
            cuts("For comparison: the clinician's Wells score of 2003", { *figures.clinician },
                [](const Cut& cut) { return pointWords(cut.at); });
        }
        m_out << "\nUnder- and over-triage against the outcome\n";
        const auto& urgent = figures.categoryCuts[2];
        line("clot, category 4 or 5",
            wilson(figures.clots - urgent.sensitivity.count, figures.clots));
        line("clot, category 5", wilson(figures.clotsByCategory[4], figures.clots));
        line("no clot, category 1 to 3",
            wilson(figures.others - urgent.specificity.count, figures.others));
        m_out << "\nShare with a clot in each category\n";
        for (std::size_t index = 0; index < core::categoryCount; ++index) {
            line("category " + std::to_string(index + 1), figures.clotShare[index]);
        }
    }

    void agreement(const AgreementFigures& figures)
    {
        m_out << "\nAgainst the reference: " << referenceWords(figures) << '\n';
        label("reference \\ kiosk");
        for (int category = 1; category <= 5; ++category) {
            m_out << std::right << std::setw(cellWidth) << category;
        }
        m_out << '\n';
        for (std::size_t row = 0; row < figures.table.size(); ++row) {
            const auto& counts = figures.table[row];
            if (std::ranges::all_of(counts, [](int count) { return count == 0; })) {
                continue;
            }
            label("category " + std::to_string(row + 1));
            for (const int count : counts) {
                m_out << std::right << std::setw(cellWidth) << count;
            }
            m_out << '\n';
        }
        line("same category", figures.same);
        line("under-triage", figures.under);
        line("over-triage", figures.over);
        label("weighted kappa");
        m_out << kappaWords(figures.kappa) << '\n';
    }

    void ranges()
    {
        const RangeFigures& figures = m_validation.ranges;
        if (figures.inside.total > 0) {
            m_out << "\nThe clinician's Wells score, its -2 for another diagnosis left out\n";
            line("inside the slip's range", figures.inside);
        }
    }

    const Validation& m_validation;
    std::ostringstream m_out;
};

} // namespace

std::string textOf(const Validation& validation)
{
    return TextReport(validation).write();
}

} // namespace legcheck::validation
