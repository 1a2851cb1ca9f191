// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of the slip's words that is about scores: Wells items, checks, the five differences and
// what is suggested. Never a word that rules a clot out.

#include "printing/answer_texts.h"
#include "printing/slip_content.h"

namespace legcheck::printing {

/// Fills wells, wellsRange, checks, differences, scoreValid, recommendation and nice.
void addAssessment(SlipContent& content, const core::Slip& slip, const content::ContentPack& pack,
    const SlipContext& context, const AnswerTexts& texts);

} // namespace legcheck::printing
