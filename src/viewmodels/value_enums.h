// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/visit_values.h"

#include <QtQml/qqmlregistration.h>

// QML 6.4 reads no enums from a value type, whose name there is lower-case. These names carry them:
// Question.Tape, Difference.NotCramp, LearnBlock.Bullets.

namespace legcheck::viewmodels::question_names {
Q_NAMESPACE
QML_NAMED_ELEMENT(Question)
enum class Screen {
    Choices = static_cast<int>(QuestionValue::Screen::Choices),
    LegMap = static_cast<int>(QuestionValue::Screen::LegMap),
    Faces = static_cast<int>(QuestionValue::Screen::Faces),
    Tape = static_cast<int>(QuestionValue::Screen::Tape),
    Check = static_cast<int>(QuestionValue::Screen::Check)
};
Q_ENUM_NS(Screen)
} // namespace legcheck::viewmodels::question_names

namespace legcheck::viewmodels::difference_names {
Q_NAMESPACE
QML_NAMED_ELEMENT(Difference)
enum class Column {
    Cramp = static_cast<int>(DifferenceValue::Column::Cramp),
    NotCramp = static_cast<int>(DifferenceValue::Column::NotCramp),
    Unknown = static_cast<int>(DifferenceValue::Column::Unknown)
};
Q_ENUM_NS(Column)
} // namespace legcheck::viewmodels::difference_names

namespace legcheck::viewmodels::learn_block_names {
Q_NAMESPACE
QML_NAMED_ELEMENT(LearnBlock)
enum class Kind {
    Text = static_cast<int>(LearnBlockValue::Kind::Text),
    Bullets = static_cast<int>(LearnBlockValue::Kind::Bullets),
    DifferenceTable = static_cast<int>(LearnBlockValue::Kind::DifferenceTable),
    Picture = static_cast<int>(LearnBlockValue::Kind::Picture),
    Question = static_cast<int>(LearnBlockValue::Kind::Question)
};
Q_ENUM_NS(Kind)
} // namespace legcheck::viewmodels::learn_block_names
