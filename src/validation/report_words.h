// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words that both forms of the validation report share. English: it is read by who checks the
// rules, not by patients.

#include "validation/validation.h"

#include <string>

namespace legcheck::validation {

/// "36/40 90.0 % (76.9 to 96.0)"; "none" for no case at all.
[[nodiscard]] std::string inWords(const Proportion& share);
/// "90.0 % (76.9 to 96.0)".
[[nodiscard]] std::string percentWords(const Proportion& share);
/// "0.21 (0.14 to 0.28)", or why there is none.
[[nodiscard]] std::string kappaWords(const std::optional<Kappa>& kappa);
/// "category 3 or more urgent".
[[nodiscard]] std::string cutWords(const Cut& cut);
/// "2 points or more".
[[nodiscard]] std::string pointWords(int points);
[[nodiscard]] std::string referenceWords(const AgreementFigures& figures);
[[nodiscard]] std::string methodWords(const Validation& validation);
[[nodiscard]] std::string tellingWords(const Validation& validation);
[[nodiscard]] std::string cautionWords();

} // namespace legcheck::validation
