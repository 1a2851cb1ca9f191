// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire.h"

namespace legcheck::core {

/// Everything that is wrong with a questionnaire and that its types cannot say; none if it is
/// valid. Questionnaire::create is its one user and documents the errors.
[[nodiscard]] Errors inspect(const QuestionnaireParts& parts);

} // namespace legcheck::core
