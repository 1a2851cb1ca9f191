// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace legcheck::exchange {

/// A text as a FHIR `string`: of all spaces R4 allows the plain one, tabulator and line end only,
/// and French writes others before its question marks.
[[nodiscard]] std::string fhirString(QString text);

} // namespace legcheck::exchange
