// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/setting_rows.h"

#include "site/setting_row.h"

namespace legcheck::site {

namespace {

using namespace rows;
using S = Settings;
using Kind = SettingKind;
using Rows = std::vector<Setting>;

void addClinic(Rows& rows)
{
    using G = S::Clinic;
    rows.push_back(restarting(row<&S::clinic, &G::name>("clinic.name", "Clinic name", line(60),
        "Stands at the top of every slip. Leave it empty to leave the line out.")));
    rows.push_back(ofMachine(restarting(
        row<&S::clinic, &G::kioskLetter>("clinic.kiosk_letter", "Kiosk letter", kind(Kind::Letter),
            "Begins every ticket number, for example A-017. Two kiosks of one clinic must have "
            "different letters, or two patients could have the same number."))));
    rows.push_back(restarting(row<&S::clinic, &G::language>("clinic.language",
        "Language of the clinic", kind(Kind::Language),
        "The nurse's slip is always in this language, whatever language the patient chose.")));
    rows.push_back(row<&S::clinic, &G::desk>("clinic.desk", "How the desk is found", line(80),
        "Told to patients who must go to the desk, for example: the desk beside the blue door. "
        "While it is empty the kiosk says \"the desk\" in the patient's language. It stands on "
        "the patient's own paper once the kiosk has started again."));
    rows.push_back(picture(row<&S::clinic, &G::logo>("clinic.logo", "Logo", kind(Kind::Path),
        "A picture file (PNG or SVG): in its colours on the start page, in black and white at the "
        "top of the nurse's slip, there once the kiosk has started again. Empty: no logo.")));
    rows.push_back(row<&S::clinic, &G::openingHours>("clinic.opening_hours",
        "Opening hours of the desk", kind(Kind::Hours),
        "The start page tells today's, and outside them that the desk is closed now. Nothing else "
        "changes: patients can always answer, and staff are always called. Empty: nothing is "
        "said."));
}

template <auto Member> Setting minutesRow(const char* key, const char* label)
{
    return restarting(optional(
        row<&S::minutes, Member>(key, label, whole(0, 24 * 60),
            "Within how many minutes a nurse should see a patient of this category. It stands on "
            "the slip and on the patient's last page; it never changes which category a patient "
            "gets. 0 means at once. A more urgent category never waits longer than a less urgent "
            "one."),
        "as the content says"));
}

void addMinutes(Rows& rows)
{
    using G = S::Minutes;
    rows.push_back(
        minutesRow<&G::immediate>("minutes.immediate", "Minutes for category 1, Immediate"));
    rows.push_back(
        minutesRow<&G::veryUrgent>("minutes.very_urgent", "Minutes for category 2, Very urgent"));
    rows.push_back(minutesRow<&G::urgent>("minutes.urgent", "Minutes for category 3, Urgent"));
    rows.push_back(
        minutesRow<&G::standard>("minutes.standard", "Minutes for category 4, Standard"));
    rows.push_back(
        minutesRow<&G::nonUrgent>("minutes.non_urgent", "Minutes for category 5, Non-urgent"));
}

void addLanguages(Rows& rows)
{
    using G = S::Languages;
    rows.push_back(row<&S::languages, &G::atStart>("languages.at_start",
        "Language of the start page", kind(Kind::Language),
        "What the kiosk speaks until a patient has chosen, and again after each visit."));
    rows.push_back(row<&S::languages, &G::offered>("languages.offered", "Languages offered",
        kind(Kind::Languages),
        "The languages a patient can choose, in the order of the start page. Empty: every "
        "language the kiosk has."));
    rows.push_back(row<&S::languages, &G::showDrafts>("languages.show_drafts", "Offer drafts",
        kind(Kind::Flag),
        "A draft is a translation that no qualified person has reviewed. Yes offers drafts to "
        "patients, marked as such; no keeps them to this administration."));
}

void addScreen(Rows& rows)
{
    using G = S::Screen;
    rows.push_back(row<&S::screen, &G::textSize>("screen.text_size", "Text size",
        choice({ QStringLiteral("standard"), QStringLiteral("large"), QStringLiteral("largest") }),
        "How each visit begins. A patient can change it for the own visit."));
    rows.push_back(row<&S::screen, &G::theme>("screen.theme", "Colours",
        choice({ QStringLiteral("warm"), QStringLiteral("high_contrast") }),
        "How each visit begins. A patient can change it for the own visit."));
    rows.push_back(ofMachine(optional(
        row<&S::screen, &G::pixelsPerMillimetre>("screen.pixels_per_millimetre",
            "Pixels in a millimetre",
            SettingShape { .kind = Kind::Number, .lowest = 2, .highest = 20 },
            "How fine the screen is. Set it when a button is not 25 mm high on the glass: screens "
            "often lie about their size."),
        "as the screen itself says")));
    rows.push_back(row<&S::screen, &G::lowReach>("screen.low_reach", "Low reach", kind(Kind::Flag),
        "Yes puts everything that is touched into the lower 60 % of the screen, for people who sit "
        "in a wheelchair."));
    rows.push_back(row<&S::screen, &G::reduceMotion>("screen.reduce_motion", "Pictures stand still",
        kind(Kind::Flag), "Yes stops every movement on the screen."));
}

void addTimesAndSound(Rows& rows)
{
    using I = S::Idle;
    rows.push_back(row<&S::idle, &I::quietSeconds>("idle.quiet_seconds", "Seconds without a touch",
        whole(20, 600),
        "After so many seconds without a touch the kiosk asks whether anybody is still there."));
    // WCAG 2.2.1: at least 20 seconds to answer.
    rows.push_back(row<&S::idle, &I::countdownSeconds>("idle.countdown_seconds",
        "Seconds to answer", whole(20, 300),
        "So many seconds after that question everything of the visit is wiped."));
    using G = S::Sound;
    rows.push_back(row<&S::sound, &G::on>("sound.on", "Sound", kind(Kind::Flag),
        "No silences the kiosk altogether: no reading aloud, no chime."));
    rows.push_back(row<&S::sound, &G::volume>(
        "sound.volume", "Volume", whole(0, 100), "Percent, at the beginning of each visit."));
    rows.push_back(row<&S::sound, &G::headphoneOnly>("sound.headphone_only", "Headphones only",
        kind(Kind::Flag),
        "Yes reads aloud only while headphones are plugged in, so that nobody else hears it."));
}

void addKeys(Rows& rows)
{
    using G = S::Keys;
    const auto key = kind(SettingKind::Key);
    constexpr auto explanation
        = "A key of a keypad that does this, beside the arrows, Tab and Return, which always work. "
          "Empty: none. A key can stand for one action only.";
    rows.push_back(row<&S::keys, &G::up>("keys.up", "Up", key, explanation));
    rows.push_back(row<&S::keys, &G::down>("keys.down", "Down", key, explanation));
    rows.push_back(row<&S::keys, &G::left>("keys.left", "Left", key, explanation));
    rows.push_back(row<&S::keys, &G::right>("keys.right", "Right", key, explanation));
    rows.push_back(row<&S::keys, &G::select>("keys.select", "Choose", key, explanation));
    rows.push_back(row<&S::keys, &G::back>("keys.back", "Back", key, explanation));
    rows.push_back(row<&S::keys, &G::help>("keys.help", "Help", key, explanation));
    rows.push_back(row<&S::keys, &G::read>("keys.read", "Read aloud", key, explanation));
    rows.push_back(row<&S::keys, &G::repeat>("keys.repeat", "Read again", key, explanation));
    rows.push_back(row<&S::keys, &G::louder>("keys.louder", "Louder", key, explanation));
    rows.push_back(row<&S::keys, &G::quieter>("keys.quieter", "Quieter", key, explanation));
    rows.push_back(row<&S::keys, &G::administration>("keys.administration", "Administration", key,
        "Opens the question for the PIN, as five taps in the upper corner do."));
}

void addPrinters(Rows& rows)
{
    using G = S::Printers;
    constexpr auto addresses
        = "folder: writes PDF files into the kiosk's own slip folder, folder:/path into another. "
          "escpos:/dev/usb/lp0 is a receipt printer on a cable, escpos://host:9100 one in the "
          "network. ipp://host/path is an office printer, cups:queue a printer of this machine.";
    rows.push_back(restarting(row<&S::printers, &G::nurse>(
        "printers.nurse", "Printer of the nurse", kind(Kind::Printer), addresses)));
    rows.push_back(restarting(row<&S::printers, &G::nursePaper>("printers.nurse_paper",
        "Paper of the nurse's printer", paper(), "80mm and 58mm are rolls of receipt paper.")));
    rows.push_back(restarting(row<&S::printers, &G::desk>("printers.desk", "Printer at the desk",
        kind(Kind::Printer),
        "A second printer for staff calls. Addresses are those of printers.nurse. Empty: none.")));
    rows.push_back(restarting(row<&S::printers, &G::deskPaper>("printers.desk_paper",
        "Paper of the desk's printer", paper(), "80mm and 58mm are rolls of receipt paper.")));
    rows.push_back(restarting(
        row<&S::printers, &G::stub>("printers.stub", "Paper for the patient", kind(Kind::Flag),
            "Yes also prints a small paper for the patient: the number and when to tell staff at "
            "once.")));
    rows.push_back(restarting(row<&S::printers, &G::patient>("printers.patient",
        "Printer of the patient", kind(Kind::Printer),
        "Where the patient's own paper and the paper tape come out, within the patient's reach. "
        "Addresses are those of printers.nurse. Empty: the nurse's printer.")));
    rows.push_back(restarting(row<&S::printers, &G::patientPaper>("printers.patient_paper",
        "Paper of the patient's printer", paper(), "80mm and 58mm are rolls of receipt paper.")));
    rows.push_back(restarting(
        row<&S::printers, &G::tape>("printers.tape", "Paper tapes for patients", kind(Kind::Flag),
            "Yes prints a paper measuring tape for each patient who comes to that question. It "
            "takes 80 cm of a roll. First hold the bar on a tape against a ruler.")));
}

void addStaffAndData(Rows& rows)
{
    using W = S::Webhook;
    rows.push_back(row<&S::webhook, &W::url>("webhook.url", "Address to call",
        kind(Kind::WebAddress),
        "When staff must come, the kiosk also sends a message there: ticket number, category and "
        "time. Empty: it does not."));
    rows.push_back(secret(row<&S::webhook, &W::secret>("webhook.secret", "Secret of that address",
        line(200),
        "Signs each message (HMAC-SHA256), so that the receiver knows it is from this kiosk.")));
    rows.push_back(
        row<&S::webhook, &W::answers>("webhook.answers", "Send answers too", kind(Kind::Flag),
            "Yes also sends what the patient told. Ask your data protection officer first."));
    rows.push_back(row<&S::privacy, &S::Privacy::retentionHours>("privacy.retention_hours",
        "Hours that answers are kept", whole(0, 24 * 30),
        "So long a slip can be printed again. After it the answers are deleted; counts without "
        "answers stay."));
    rows.push_back(row<&S::fhir, &S::Fhir::folder>("fhir.folder", "Folder for FHIR files",
        kind(Kind::Path), "Each visit is also written there as a FHIR R4 bundle. Empty: not."));
    rows.push_back(row<&S::fhir, &S::Fhir::url>("fhir.url", "FHIR server", kind(Kind::WebAddress),
        "Each visit is also sent there as a FHIR R4 bundle. Empty: not."));
    rows.push_back(row<&S::statistics, &S::Statistics::folder>("statistics.folder",
        "Folder for statistics", kind(Kind::Path),
        "Counts are written there every minute, as CSV and for Prometheus. They hold no answers. "
        "Empty: not."));
}

void addMachine(Rows& rows)
{
    using R = S::Restart;
    rows.push_back(row<&S::restart, &R::nightly>("restart.nightly", "Restart every night",
        kind(Kind::Flag), "Yes starts the kiosk afresh once a night, when nobody is using it."));
    rows.push_back(row<&S::restart, &R::hour>("restart.hour", "Hour of the restart", whole(0, 23),
        "0 is midnight, 3 is three in the morning."));
    using F = S::Folders;
    rows.push_back(ofMachine(restarting(
        row<&S::folders, &F::state>("folders.state", "Folder of the records", kind(Kind::Path),
            "Tickets, PIN and the record of changes are kept there. Empty: beside this file."))));
    rows.push_back(ofMachine(restarting(row<&S::folders, &F::data>("folders.data",
        "Folder of the clinic's content", kind(Kind::Path),
        "Published content, added languages and recordings are kept there. Empty: with the "
        "records."))));
}

} // namespace

std::vector<Setting> settingRows()
{
    Rows rows;
    addClinic(rows);
    addMinutes(rows);
    addLanguages(rows);
    addScreen(rows);
    addTimesAndSound(rows);
    addKeys(rows);
    addPrinters(rows);
    addStaffAndData(rows);
    addMachine(rows);
    return rows;
}

} // namespace legcheck::site
