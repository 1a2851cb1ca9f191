// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/visit_values.h"

#include <QtQml/qqmlregistration.h>

// A value type has a lower-case name in QML, and QML 6.4 reads no enums from one. These names carry
// them: Question.Tape, Difference.NotCramp, LearnBlock.Bullets.

namespace legcheck::viewmodels::question_enums {
Q_NAMESPACE
QML_NAMED_ELEMENT(Question)
QML_FOREIGN_NAMESPACE(legcheck::viewmodels::QuestionValue)
} // namespace legcheck::viewmodels::question_enums

namespace legcheck::viewmodels::difference_enums {
Q_NAMESPACE
QML_NAMED_ELEMENT(Difference)
QML_FOREIGN_NAMESPACE(legcheck::viewmodels::DifferenceValue)
} // namespace legcheck::viewmodels::difference_enums

namespace legcheck::viewmodels::learn_block_enums {
Q_NAMESPACE
QML_NAMED_ELEMENT(LearnBlock)
QML_FOREIGN_NAMESPACE(legcheck::viewmodels::LearnBlockValue)
} // namespace legcheck::viewmodels::learn_block_enums
