// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket_code.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cctype>
#include <charconv>
#include <optional>

namespace legcheck::core {

namespace {

constexpr std::string_view format = "LC1";
constexpr std::size_t partCount = 9;
constexpr std::size_t hashLength = 8;
/// Crockford's base 32: no I, L, O, U, so that it can be typed from paper.
constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned bitsPerDigit = 5;

/// CRC-16/CCITT, from 0xFFFF.
unsigned checkOf(std::string_view text)
{
    unsigned check = 0xFFFFU;
    for (const char character : text) {
        check ^= static_cast<unsigned>(static_cast<unsigned char>(character)) << 8U;
        for (int bit = 0; bit < 8; ++bit) {
            check = (check & 0x8000U) != 0 ? (check << 1U) ^ 0x1021U : check << 1U;
        }
        check &= 0xFFFFU;
    }
    return check;
}

std::string hexadecimal(unsigned value)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string text;
    for (unsigned shift = 16; shift > 0; shift -= 4) {
        text += hex[(value >> (shift - 4)) & 0xFU];
    }
    return text;
}

std::string upper(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
        [](unsigned char character) { return static_cast<char>(std::toupper(character)); });
    return result;
}

/// A part must not look like two.
std::string part(std::string_view text)
{
    std::string result(text.empty() ? "-" : text);
    std::ranges::replace(result, '/', '_');
    return result;
}

unsigned bitsOf(const Question& question)
{
    switch (question.kind) {
    case QuestionKind::Many:
        return static_cast<unsigned>(question.options.size());
    case QuestionKind::One:
        return static_cast<unsigned>(std::bit_width(question.options.size()));
    case QuestionKind::Scale:
    case QuestionKind::Millimetres:
        break;
    }
    return static_cast<unsigned>(
        std::bit_width(static_cast<unsigned>(question.highest - question.lowest) + 1U));
}

unsigned valueOf(const Question& question, QuestionIndex index, const Answers& answers)
{
    switch (question.kind) {
    case QuestionKind::Many:
        return answers.options(index);
    case QuestionKind::One:
        return static_cast<unsigned>(std::bit_width(answers.options(index)));
    case QuestionKind::Scale:
    case QuestionKind::Millimetres:
        break;
    }
    const auto number = answers.number(index);
    return number ? static_cast<unsigned>(*number - question.lowest) + 1U : 0U;
}

/// False for a value that no answer has.
bool setValue(const Question& question, QuestionIndex index, unsigned value, Answers& answers)
{
    if (value == 0) {
        return true;
    }
    switch (question.kind) {
    case QuestionKind::Many:
        answers.choose(index, value);
        return true;
    case QuestionKind::One:
        answers.choose(index, OptionSet { 1 } << (value - 1U));
        return value <= question.options.size();
    case QuestionKind::Scale:
    case QuestionKind::Millimetres:
        break;
    }
    const auto number = question.lowest + static_cast<std::int32_t>(value) - 1;
    answers.give(index, number);
    return number <= question.highest;
}

std::string packed(const Questionnaire& questionnaire, const Answers& answers)
{
    std::string text;
    unsigned digit = 0;
    unsigned filled = 0;
    const auto push = [&](unsigned bit) {
        digit = (digit << 1U) | bit;
        if (++filled == bitsPerDigit) {
            text += digits[digit];
            digit = 0;
            filled = 0;
        }
    };
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        const Question& question = questionnaire.question(index);
        const unsigned value = valueOf(question, index, answers);
        for (unsigned bit = bitsOf(question); bit > 0; --bit) {
            push((value >> (bit - 1U)) & 1U);
        }
    }
    while (filled > 0) {
        push(0);
    }
    return text;
}

Result<Answers> unpacked(std::string_view text, const Questionnaire& questionnaire)
{
    std::vector<bool> bits;
    for (const char character : text) {
        const std::size_t digit = digits.find(character);
        if (digit == std::string_view::npos) {
            return Error { std::string("'") + character + "' is no digit of the answers", {} };
        }
        for (unsigned bit = bitsPerDigit; bit > 0; --bit) {
            bits.push_back(((digit >> (bit - 1U)) & 1U) != 0);
        }
    }
    Answers answers;
    std::size_t at = 0;
    for (QuestionIndex index = 0; index < questionnaire.questionCount(); ++index) {
        const Question& question = questionnaire.question(index);
        unsigned value = 0;
        for (unsigned bit = 0; bit < bitsOf(question); ++bit, ++at) {
            if (at >= bits.size()) {
                return Error { "the answers end too early", {} };
            }
            value = (value << 1U) | (bits[at] ? 1U : 0U);
        }
        if (!setValue(question, index, value, answers)) {
            return Error { "no such answer", question.id };
        }
    }
    if (bits.size() - at >= bitsPerDigit) {
        return Error { "more answers than questions", {} };
    }
    return answers;
}

std::string timeText(std::chrono::local_seconds time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    const auto two = [](unsigned value) {
        return std::string { static_cast<char>('0' + value / 10 % 10),
            static_cast<char>('0' + value % 10) };
    };
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    return two(year / 100) + two(year) + two(static_cast<unsigned>(date.month()))
        + two(static_cast<unsigned>(date.day())) + two(static_cast<unsigned>(clock.hours().count()))
        + two(static_cast<unsigned>(clock.minutes().count()));
}

std::optional<unsigned> number(std::string_view text)
{
    unsigned value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = problem == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

std::optional<std::chrono::local_seconds> timeOf(std::string_view text)
{
    using namespace std::chrono;
    if (text.size() != 12) {
        return std::nullopt;
    }
    const auto years = number(text.substr(0, 4));
    const auto months = number(text.substr(4, 2));
    const auto days = number(text.substr(6, 2));
    const auto hour = number(text.substr(8, 2));
    const auto minute = number(text.substr(10, 2));
    if (!years || !months || !days || !hour || !minute || *hour > 23 || *minute > 59) {
        return std::nullopt;
    }
    const year_month_day date(
        year(static_cast<int>(*years)), month(*months), std::chrono::day(*days));
    if (!date.ok()) {
        return std::nullopt;
    }
    return local_seconds(local_days(date)) + hours(*hour) + minutes(*minute);
}

std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('/', start), text.size());
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

} // namespace

TicketCode ticketCode(const Questionnaire& questionnaire, const Slip& slip,
    std::string_view contentVersion, std::string_view contentSha, std::string_view software)
{
    TicketCode code { .ticket = slip.record.ticket,
        .finished = slip.record.finished,
        .category = slip.category,
        .contentVersion = std::string(contentVersion),
        .contentHash = upper(contentSha.substr(0, hashLength)),
        .software = std::string(software),
        .answers = {} };
    for (const auto* block : { &slip.redFlags, &slip.situation, &slip.background, &slip.checks }) {
        for (const SlipAnswer& answer : *block) {
            if (answer.number && questionnaire.question(answer.question).options.empty()) {
                code.answers.give(answer.question, *answer.number);
            } else {
                code.answers.choose(answer.question, answer.options);
            }
        }
    }
    return code;
}

std::string writeTicketCode(const Questionnaire& questionnaire, const TicketCode& code)
{
    std::string text { format };
    for (const std::string& next : { part(code.ticket), timeText(code.finished),
             std::to_string(code.category), part(code.contentVersion), part(code.contentHash),
             part(code.software), packed(questionnaire, code.answers) }) {
        text += '/' + next;
    }
    return text + '/' + hexadecimal(checkOf(text));
}

Result<TicketCode> readTicketCode(
    std::string_view text, const Questionnaire& questionnaire, std::string_view contentSha)
{
    const auto isSpace
        = [](char character) { return std::isspace(static_cast<unsigned char>(character)) != 0; };
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    const auto parts = partsOf(text);
    if (parts.size() != partCount || parts.front() != format) {
        return Error { "not the code of a LegCheck slip", {} };
    }
    const std::string_view checked = text.substr(0, text.rfind('/'));
    if (parts.back() != hexadecimal(checkOf(checked))) {
        return Error { "a character is wrong: the check at the end does not fit", {} };
    }
    const auto finished = timeOf(parts[2]);
    const auto category = number(parts[3]);
    if (!finished || !category || *category < 1 || *category > categoryCount) {
        return Error { "time or category is impossible", {} };
    }
    if (parts[5] != upper(contentSha.substr(0, hashLength))) {
        return Error { "made with content " + std::string(parts[4]) + " (" + std::string(parts[5])
                + "), which is not the content here: give it with --content",
            {} };
    }
    auto answers = unpacked(parts[7], questionnaire);
    if (!answers) {
        return answers.error();
    }
    return TicketCode { .ticket = parts[1] == "-" ? std::string() : std::string(parts[1]),
        .finished = *finished,
        .category = static_cast<std::uint8_t>(*category),
        .contentVersion = std::string(parts[4]),
        .contentHash = std::string(parts[5]),
        .software = std::string(parts[6]),
        .answers = std::move(answers).value() };
}

} // namespace legcheck::core
