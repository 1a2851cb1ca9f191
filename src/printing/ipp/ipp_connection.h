// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Requests to one IPP printer or CUPS queue: what libcups does, as values. Nothing asks for a
// password and nothing waits longer than the patience given.

#include "core/result.h"
#include "printing/ipp/ipp_printer.h"

#include <QByteArray>
#include <QStringList>

#include <cups/cups.h>

#include <functional>
#include <memory>
#include <vector>

namespace legcheck::printing {

struct IppDeleter {
    void operator()(ipp_t* message) const { ippDelete(message); }
    void operator()(http_t* connection) const { httpClose(connection); }
};
using IppMessage = std::unique_ptr<ipp_t, IppDeleter>;

/// What a printer says of itself.
struct IppAbilities {
    PrinterState state;
    bool acceptsJobs = true;
    QStringList formats; ///< MIME types
    QStringList media; ///< PWG names
    QStringList rasterTypes; ///< "sgray_8" and the like, of PWG raster
    QStringList scalings; ///< values of print-scaling
    int rasterDotsPerInch = 300;
};

struct IppJob {
    int id = 0;
    ipp_jstate_t state = IPP_JSTATE_PENDING;
    bool neverBegan = false; ///< the printer says so; false: it may have
    QString reasons;

    [[nodiscard]] bool isOver() const { return state >= IPP_JSTATE_CANCELED; }
};

class IppConnection {
public:
    /// Errors name the host.
    [[nodiscard]] static core::Result<IppConnection> open(
        const IppAddress& address, const IppPatience& patience);

    [[nodiscard]] core::Result<IppAbilities> abilities();
    /// Gives the number of the job.
    [[nodiscard]] core::Result<IppJob> sendJob(const QString& name, const QString& format,
        const QString& media, bool keepSize, const QByteArray& document);
    [[nodiscard]] core::Result<IppJob> jobState(int job);
    /// True if the printer has agreed to it.
    [[nodiscard]] bool cancelJob(int job);
    /// Jobs of that name which are not over.
    [[nodiscard]] std::vector<int> waitingJobs(const QString& name);
    /// Starts a paused queue again, if we may.
    [[nodiscard]] bool resume();

private:
    IppConnection() = default;
    [[nodiscard]] IppMessage request(ipp_op_t operation) const;
    [[nodiscard]] core::Result<IppMessage> exchange(
        IppMessage request, const QByteArray* document = nullptr);

    std::unique_ptr<http_t, IppDeleter> m_http;
    IppAddress m_address;
    QByteArray m_printerUri;
    QByteArray m_path;
};

} // namespace legcheck::printing
