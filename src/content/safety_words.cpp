// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/safety_words.h"

#include <QRegularExpression>

namespace legcheck::content {

bool saysNoOrNowOrSide(const QString& english)
{
    static const QRegularExpression words(
        QStringLiteral(R"re(\b(?:no|not|none|never|nothing|nobody|neither|nor|without|cannot|)re"
                       R"re(\w+n't|at once|same day|emergency|urgent|danger|left|right)\b)re"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(english).hasMatch();
}

} // namespace legcheck::content
