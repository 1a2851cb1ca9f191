// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "language/languages.h"
#include "outbox/delivery.h"
#include "printing/printer.h"

#include <QHash>

#include <memory>

namespace legcheck::outbox {

/// What every paper of this clinic says.
struct PaperSettings {
    QString clinic;
    QString kiosk;
    QString clinicLanguage = QStringLiteral("en");
    QString softwareVersion;
    QString languageFolder; ///< the site's own languages; empty: none
};

/// Draws a stored visit and prints it. A visit that was judged by another version of the content
/// is judged again, and never shown as less urgent than the patient was told.
class PaperDelivery : public Deliverer {
public:
    PaperDelivery(PaperSettings settings, const content::ContentPack& pack,
        std::unique_ptr<language::Languages> languages, std::unique_ptr<printing::Printer> printer);

    [[nodiscard]] Delivery deliver(
        const journal::StoredVisit& visit, const journal::Job& job, std::stop_token stop) override;
    [[nodiscard]] QStringList troubles() override;

private:
    void takeSiteLanguage(const QString& tag);
    [[nodiscard]] core::Result<printing::PagedDrawing> draw(
        const journal::StoredVisit& visit, const journal::Job& job) const;

    PaperSettings m_settings;
    const content::ContentPack& m_pack;
    std::unique_ptr<language::Languages> m_languages;
    QHash<QString, QString> m_taken; ///< tag of a site's own language -> when it was changed last
    std::unique_ptr<printing::Printer> m_printer;
    printing::PrinterState m_state;
    bool m_isAsked = false;
};

/// The job's name at the printer, unlike every other's: "2026-11-23_A-017", "…_A-017_copy2",
/// "…_A-017_stub". A visit without a number is told by its time and its uuid.
[[nodiscard]] QString paperName(const journal::StoredVisit& visit, const journal::Job& job);

} // namespace legcheck::outbox
