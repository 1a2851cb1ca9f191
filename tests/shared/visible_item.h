// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a finger would find in a window. QObject::findChild does not look at what a Repeater made.

#include <QQuickWindow>

#include <functional>

namespace legcheck::tests {

/// The first visible item, in the order of the page, that is `wanted`; null if there is none.
inline QQuickItem* visibleItem(
    QQuickItem& below, const std::function<bool(const QQuickItem&)>& wanted)
{
    if (!below.isVisible()) {
        return nullptr;
    }
    if (wanted(below)) {
        return &below;
    }
    const auto children = below.childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = visibleItem(*child, wanted)) {
            return found;
        }
    }
    return nullptr;
}

/// The first one of that object name.
inline QQuickItem* visibleItem(const QQuickWindow& window, const QString& name)
{
    return visibleItem(
        *window.contentItem(), [&](const QQuickItem& one) { return one.objectName() == name; });
}

} // namespace legcheck::tests
