// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "language/languages.h"
#include "reception/reception.h"
#include "viewmodels/visit_view_model.h"

#include <QDateTime>

#include <functional>

namespace legcheck::viewmodels {

/// What a visit needs from the rest of the house. All must outlive the view model.
struct VisitViewModel::Services {
    const content::ContentPack& pack;
    language::Languages& languages;
    reception::Reception& reception;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };
};

} // namespace legcheck::viewmodels
