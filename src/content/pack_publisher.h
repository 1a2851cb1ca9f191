// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Puts checked packs into the store and switches between them.
//
// Whatever moment the power goes, the kiosk finds either what was current before or the new pack
// whole: files are copied and checked aside, written through to the disk, moved into place under a
// name of their own, and only then is the small file that says which is current replaced. One
// publisher works at a time; the next waits.

#include "content/pack_store.h"

#include <functional>

namespace legcheck::content {

/// Everything that must hold before patients may see a pack; errors are why not. It is given the
/// copy in the store, so what is checked is what is published.
using PackCheck = std::function<core::Errors(const QString& folder)>;

enum class Repeat {
    Again, ///< make it current, whatever was done before
    /// Leave everything as it is if this very pack has been published here before, whatever is
    /// current now; only that is checked again after an update of the program.
    Once
};

class PackPublisher {
public:
    explicit PackPublisher(const PackStore& store)
        : m_store(store)
    {
    }

    /// Checks the pack in `source`, stores it and makes it current. A pack that this version of the
    /// program has checked before is neither copied nor checked again. On any error the current
    /// pack stays. Gives the version that is current afterwards.
    [[nodiscard]] core::Result<StoredVersion> publish(
        const QString& source, const PackCheck& check, Repeat repeat) const;

    /// Makes an earlier version current: the newest of those published before the current one that
    /// can be shown; or the named one, by its version ("1.0.0") or the name of its folder.
    [[nodiscard]] core::Result<StoredVersion> rollBack(const std::optional<QString>& version) const;

private:
    [[nodiscard]] core::Result<StoredVersion> publishFiles(
        const QString& source, const PackCheck& check) const;
    [[nodiscard]] core::Result<StoredVersion> publishFiles(
        const QString& source, const PackFiles& files, const PackCheck& check) const;
    [[nodiscard]] core::Result<QString> store(
        const QString& source, const PackFiles& files, const PackCheck& check) const;
    [[nodiscard]] core::Errors makeCurrent(const QString& name) const;
    [[nodiscard]] core::Result<StoredVersion> current() const;
    [[nodiscard]] QString lockFile() const;

    const PackStore& m_store;
};

} // namespace legcheck::content
