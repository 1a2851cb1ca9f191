// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/safety.h"

#include "content/safety_words.h"

#include <QSet>

namespace legcheck::language {

bool bearsSafety(const QString& context, const QString& english)
{
    static const QSet<QString> wholePages {
        QStringLiteral("StaffNowPage"),
        QStringLiteral("HelpPage"),
        QStringLiteral("OutcomePage"),
        QStringLiteral("SafetyNet"),
        QStringLiteral("RecapPage"),
        QStringLiteral("DifferenceRow"),
    };
    static const QSet<QString> words {
        QStringLiteral("Get help from staff"),
        QStringLiteral("If you feel worse, tell the desk at once."),
        QStringLiteral("Skip"),
        QStringLiteral("Yes, send"),
        QStringLiteral("Red flags"),
        QStringLiteral("STAFF CALLED"),
        QStringLiteral("PATIENT ASKED FOR STAFF, visit ended early"),
        QStringLiteral("INTERPRETER NEEDED: %1"),
        QStringLiteral("See now"),
        QStringLiteral("See within %1 minutes"),
        QStringLiteral("PREGNANT"),
        QStringLiteral("GAVE BIRTH WITHIN 6 WEEKS"),
        QStringLiteral("ON A BLOOD THINNER"),
    };
    return wholePages.contains(context) || words.contains(english)
        || content::saysNoOrNowOrSide(english);
}

} // namespace legcheck::language
