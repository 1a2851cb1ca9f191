// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The content that this machine may show: packs that passed every check of `legcheck admin
// publish`, each kept unchanged in a folder of its own, and which of them is current.
//
//   STORE/packs/<version>-<hash>-<program version>/   a pack's files and its STAMP, read-only
//   STORE/current-0, STORE/current-1                  which pack is current; the newer one counts,
//                                                     the other is what was before the last switch
//   STORE/incoming, STORE/damaged                     half-made and set-aside folders, never read
//
// Reading never trusts the disk: a pack counts only when every byte of it is what was stamped, the
// stamp is whole, and this version of the program did the checking. The stamp guards against
// accidents, and against content that nobody checked; it is no signature, so the store must belong
// to the administrator, not to whom the kiosk runs as.

#include "content/content_pack.h"
#include "content/pack_stamp.h"

#include <optional>

namespace legcheck::content {

/// A pack that may be shown, if there is one, and why it is not the newest.
struct LoadedPack {
    std::optional<ContentPack> pack;
    PackStamp stamp; ///< the pack's; empty without one
    QString folder; ///< where it was read from
    /// What was wrong on the way to it, in words for an administrator: with the newest pack first.
    /// A pack beside faults may be an older one; without a pack there is always a fault.
    core::Errors faults;
};

/// One version that the store holds.
struct StoredVersion {
    QString name; ///< of its folder
    PackStamp stamp; ///< empty where it cannot be read
    bool current = false; ///< the one that is asked for
    core::Errors faults; ///< empty: it can be shown
};

/// A pack whose every byte is as it was published.
struct VerifiedPack {
    PackStamp stamp;
    PackFiles files;
};
/// Requires that `program` is this program's version: a pack that another one checked is an error.
[[nodiscard]] core::Result<VerifiedPack> verifyPublishedPack(
    const QString& folder, const std::string& program);

/// Reads the pack in `folder` if it was published by this version of the program and nothing of it
/// changed since. What is hashed is what is used: no file is read twice.
[[nodiscard]] LoadedPack loadPublishedPack(const QString& folder, const std::string& program);

class PackStore {
public:
    /// `program` is this program's version. Nothing is read or made yet.
    PackStore(QString folder, std::string program);

    /// The current pack; if anything is wrong with it, the one that was current before, and so on;
    /// in the end any that is whole. Never throws, never writes.
    [[nodiscard]] LoadedPack load() const;

    /// Every version in the store, newest first.
    [[nodiscard]] std::vector<StoredVersion> versions() const;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const std::string& program() const { return m_program; }
    [[nodiscard]] QString packFolder(const QString& name) const;

    /// Which packs to show, best first, as last written.
    struct Order {
        int sequence = 0; ///< counts the switches
        std::vector<std::string> names;
    };
    /// Of the two files the newer that is whole; `faults` gets what is wrong with the other.
    [[nodiscard]] Order order(core::Errors& faults) const;
    [[nodiscard]] static QByteArray writeOrder(const Order& order);
    [[nodiscard]] QString orderFile(int sequence) const;

private:
    QString m_folder;
    std::string m_program;
};

/// $LEGCHECK_STORE; else content-store beside the programs of a build tree; else
/// /var/lib/legcheck/content where that is there; else in the user's data.
[[nodiscard]] QString defaultStoreFolder();

} // namespace legcheck::content
