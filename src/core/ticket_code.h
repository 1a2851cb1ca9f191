// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the QR code on a slip holds: ticket, category, versions and answers as one short line that
// a phone shows as text. No name, no time of birth, nothing in words.
//
//   LC1/A-017/202611231405/3/1.0.0/1A2B3C4D/0.1.0/0G8M…/7F3A
//   |   ticket finished    | content        |      answers |
//   format                 category         software       check of all before it
//
// The answers are packed, in the order of the questions, five bits a character: the position of a
// `one` answer, a bit for each option of a `many`, a number from its lowest; 0 is "unanswered".
// They can be read with the content that they were given to, and with no other.

#include "core/answers.h"
#include "core/questionnaire.h"
#include "core/slip.h"

#include <string>
#include <string_view>

namespace legcheck::core {

struct TicketCode {
    std::string ticket; ///< empty: none could be given
    std::chrono::local_seconds finished {}; ///< to the minute
    std::uint8_t category = 5;
    std::string contentVersion;
    std::string contentHash; ///< its SHA-256's first eight digits, upper case
    std::string software;
    Answers answers; ///< of the questions that were asked
};

/// The code of a slip. `contentSha` is the content's whole SHA-256.
[[nodiscard]] TicketCode ticketCode(const Questionnaire& questionnaire, const Slip& slip,
    std::string_view contentVersion, std::string_view contentSha, std::string_view software);

[[nodiscard]] std::string writeTicketCode(
    const Questionnaire& questionnaire, const TicketCode& code);

/// Errors say what is wrong: no such code, a wrong digit, or other content than `contentSha`.
[[nodiscard]] Result<TicketCode> readTicketCode(
    std::string_view text, const Questionnaire& questionnaire, std::string_view contentSha);

} // namespace legcheck::core
