// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts that no stored visit tells: visits that were begun, and where they were given up. Numbers
// only; nothing of an answer.

#include "journal/database.h"

#include <QDate>

namespace legcheck::journal {

/// One more of `name` ("started", "gave_up", "print_failed") on that day. `label` says which, for
/// example the page on which a visit was given up; may be empty.
core::Errors count(Database& database, const QDate& day, const QString& name, const QString& label);

} // namespace legcheck::journal
