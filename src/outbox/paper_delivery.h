// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/content_pack.h"
#include "outbox/delivery.h"
#include "outbox/own_languages.h"
#include "printing/printer.h"

#include <memory>

namespace legcheck::outbox {

/// What every paper of this clinic says.
struct PaperSettings {
    QString clinic;
    QString deskPlace; ///< on the patient's own paper: where the desk is; may be empty
    QImage logo; ///< at the top of the nurse's slip; null: none
    QString kiosk;
    QString clinicLanguage = QStringLiteral("en");
    QString softwareVersion;
    QString languageFolder; ///< the site's own languages; empty: none
};

/// Draws a stored visit's slip or stub, a tape or a test page, and prints it. A visit that was
/// judged by another version of the content is judged again, and never shown as less urgent than
/// the patient was told.
class PaperDelivery : public Deliverer {
public:
    PaperDelivery(PaperSettings settings, const content::ContentPack& pack, OwnLanguages languages,
        std::unique_ptr<printing::Printer> printer);

    [[nodiscard]] Delivery deliver(
        const journal::StoredVisit& visit, const journal::Job& job, std::stop_token stop) override;
    [[nodiscard]] Delivery deliverLoose(const LoosePaper& paper, std::stop_token stop) override;
    [[nodiscard]] QStringList troubles() override;
    [[nodiscard]] QStringList stateInWords() override;

private:
    [[nodiscard]] core::Result<printing::PagedDrawing> draw(
        const journal::StoredVisit& visit, const journal::Job& job) const;
    [[nodiscard]] printing::PagedDrawing drawStub(const journal::StoredVisit& visit,
        const journal::Job& job, std::chrono::local_seconds printed) const;
    [[nodiscard]] Delivery print(
        const printing::PagedDrawing& drawing, const QString& name, std::stop_token stop);

    PaperSettings m_settings;
    const content::ContentPack& m_pack;
    OwnLanguages m_languages;
    std::unique_ptr<printing::Printer> m_printer;
    printing::PrinterState m_state;
    bool m_isAsked = false;
};

/// The job's name at the printer, unlike every other's: "2026-11-23_A-017", "…_A-017_copy2",
/// "…_A-017_stub". A visit without a number is told by its time and its uuid.
[[nodiscard]] QString paperName(const journal::StoredVisit& visit, const journal::Job& job);

} // namespace legcheck::outbox
