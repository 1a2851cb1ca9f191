// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage.h"
#include "validation/pack_comparison.h"

#include <iomanip>
#include <sstream>

namespace legcheck::validation {

namespace {

constexpr int columnWidth = 11;

class ComparisonText {
public:
    ComparisonText(const PackComparison& comparison, const content::ContentPack& before,
        const content::ContentPack& after)
        : m_comparison(comparison)
        , m_before(before)
        , m_after(after)
    {
    }

    std::string write()
    {
        m_out << "before: " << nameOf(m_before) << "\nafter:  " << nameOf(m_after) << '\n';
        missing("only before", m_comparison.onlyBefore);
        missing("only after", m_comparison.onlyAfter);
        table();
        m_out << '\n';
        line("more urgent", m_comparison.moreUrgent);
        line("less urgent", m_comparison.lessUrgent);
        line("same category, other rules", m_comparison.otherReasons);
        line("other questions asked", m_comparison.otherQuestions);
        line("staff called or no longer", m_comparison.otherStaffCall);
        for (const auto& [pair, shown] : m_comparison.examples) {
            example(pair, shown);
        }
        return m_out.str();
    }

private:
    static std::string nameOf(const content::ContentPack& pack)
    {
        return (pack.id + QLatin1Char(' ') + pack.version).toStdString() + ", SHA-256 "
            + pack.sha256.toStdString();
    }

    void missing(const std::string& title, const std::vector<std::string>& names)
    {
        for (const std::string& name : names) {
            m_out << title << ": " << name << " (unanswered in the other)\n";
        }
    }

    void table()
    {
        m_out << "\ncategory before (down) and after (across)\n  ";
        for (std::size_t column = 1; column <= core::categoryCount; ++column) {
            m_out << std::setw(columnWidth) << column;
        }
        m_out << '\n';
        for (std::size_t row = 0; row < core::categoryCount; ++row) {
            m_out << ' ' << row + 1;
            for (const std::uint64_t count : m_comparison.table[row]) {
                m_out << std::setw(columnWidth) << count;
            }
            m_out << '\n';
        }
    }

    void line(const std::string& label, std::uint64_t count)
    {
        const double percent
            = 100.0 * static_cast<double>(count) / static_cast<double>(m_comparison.sets);
        m_out << "  " << std::left << std::setw(28) << label << std::right << std::setw(columnWidth)
              << count << " of " << m_comparison.sets << std::fixed << std::setprecision(4)
              << std::setw(10) << percent << " %\n";
    }

    [[nodiscard]] std::string category(const content::ContentPack& pack, std::uint8_t number) const
    {
        const std::string& id = pack.questionnaire.category(number).id;
        return std::to_string(number) + " "
            + pack.texts.english(QStringLiteral("category.%1.name").arg(QString::fromStdString(id)))
                  .toStdString();
    }

    void example(CategoryPair pair, const PackComparison::Example& shown)
    {
        const core::Answers& answers = shown.before;
        m_out << "\nFrom " << category(m_before, pair.first) << " to "
              << category(m_after, pair.second) << ": "
              << m_comparison.table[pair.first - 1U][pair.second - 1U] << " sets, for example\n";
        const core::Questionnaire& questionnaire = m_before.questionnaire;
        const core::Assessment assessment = core::assess(questionnaire, answers);
        for (core::QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
            const core::Question& question = questionnaire.question(index);
            const bool isHarmless = question.ordered && answers.options(index) == 1;
            if (assessment.isAsked(index) && !isHarmless && hasMeaning(index, answers)) {
                m_out << "  " << label(question) << ": " << answer(index, answers) << '\n';
            }
        }
        m_out << "  every other answer harmless or left out\n  before by "
              << reasons(questionnaire, answers) << "\n  after by "
              << reasons(m_after.questionnaire, shown.after) << '\n';
    }

    /// An answer left out means something only where leaving it out counts.
    [[nodiscard]] bool hasMeaning(core::QuestionIndex index, const core::Answers& answers) const
    {
        return answers.isAnswered(index) || m_before.questionnaire.question(index).ordered;
    }

    [[nodiscard]] std::string label(const core::Question& question) const
    {
        return slipWord("question." + question.id);
    }
    [[nodiscard]] std::string slipWord(const std::string& id) const
    {
        return m_before.texts.english(QString::fromStdString(id + ".slip")).toStdString();
    }

    [[nodiscard]] std::string answer(core::QuestionIndex index, const core::Answers& answers) const
    {
        const core::Question& question = m_before.questionnaire.question(index);
        if (!answers.isAnswered(index)) {
            return "(not answered)";
        }
        if (question.options.empty()) {
            return std::to_string(*answers.number(index))
                + (question.kind == core::QuestionKind::Millimetres ? " mm" : "");
        }
        std::string all;
        for (std::size_t option = 0; option < question.options.size(); ++option) {
            if ((answers.options(index) >> option & 1U) != 0) {
                all += (all.empty() ? "" : ", ")
                    + slipWord("option." + question.id + "." + question.options[option]);
            }
        }
        return all;
    }

    [[nodiscard]] std::string reasons(
        const core::Questionnaire& questionnaire, const core::Answers& answers) const
    {
        const core::Assessment assessment = core::assess(questionnaire, answers);
        std::string all;
        for (std::size_t rule = 0; rule < questionnaire.rules().size(); ++rule) {
            if (assessment.hasFired(rule)) {
                all += (all.empty() ? "" : ", ") + questionnaire.rules()[rule].id;
            }
        }
        return all;
    }

    const PackComparison& m_comparison;
    const content::ContentPack& m_before;
    const content::ContentPack& m_after;
    std::ostringstream m_out;
};

} // namespace

std::string textOf(const PackComparison& comparison, const content::ContentPack& before,
    const content::ContentPack& after)
{
    return ComparisonText(comparison, before, after).write();
}

} // namespace legcheck::validation
