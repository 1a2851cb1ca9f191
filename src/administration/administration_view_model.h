// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/about_view_model.h"
#include "administration/backup_view_model.h"
#include "administration/content_files_view_model.h"
#include "administration/content_view_model.h"
#include "administration/health_view_model.h"
#include "administration/languages_view_model.h"
#include "administration/logo_view_model.h"
#include "administration/printers_view_model.h"
#include "administration/privacy_view_model.h"
#include "administration/record_view_model.h"
#include "administration/settings_view_model.h"
#include "administration/site_services.h"
#include "administration/today_view_model.h"

#include <QTimer>

namespace legcheck::administration {

/// The kiosk's administration from the question for the PIN until it is left. Made when somebody
/// asks for it, gone when it is closed.
class AdministrationViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The administration is created in C++ and handed to AdministrationScreen")
    Q_PROPERTY(Door door READ door NOTIFY doorChanged FINAL)
    /// What is wrong with what was entered, as a sentence; empty: nothing.
    Q_PROPERTY(QString complaint READ complaint NOTIFY complaintChanged FINAL)
    /// Seconds until the next PIN is taken; 0: now.
    Q_PROPERTY(int secondsToWait READ secondsToWait NOTIFY secondsToWaitChanged FINAL)
    Q_PROPERTY(int fewestDigits READ fewestDigits CONSTANT FINAL)
    Q_PROPERTY(int mostDigits READ mostDigits CONSTANT FINAL)
    /// False where no PIN may be chosen before one is: the kiosk must not be used without.
    Q_PROPERTY(bool mayLeave READ mayLeave CONSTANT FINAL)
    /// Something is under way that must not be cut off: until it is done nobody leaves.
    Q_PROPERTY(bool working READ working NOTIFY workingChanged FINAL)
    Q_PROPERTY(legcheck::administration::SettingsViewModel* settings READ settings CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::RecordViewModel* record READ record CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::HealthViewModel* health READ health CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::AboutViewModel* about READ about CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::PrivacyViewModel* privacy READ privacy CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::PrintersViewModel* printers READ printers CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::TodayViewModel* today READ today CONSTANT FINAL)
    Q_PROPERTY(
        legcheck::administration::LanguagesViewModel* languages READ languages CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::ContentViewModel* content READ content CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::BackupViewModel* backup READ backup CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::ContentFilesViewModel* contentFiles READ contentFiles
            CONSTANT FINAL)
    Q_PROPERTY(legcheck::administration::LogoViewModel* logo READ logo CONSTANT FINAL)
    /// Tags of the languages that staff may want to type in.
    Q_PROPERTY(QList<QString> keyboards READ keyboards CONSTANT FINAL)

public:
    enum class Door {
        AskPin, ///< one is set
        ChoosePin, ///< none is set yet, or a new one is wanted
        RepeatPin, ///< the chosen one, once more
        Open
    };
    Q_ENUM(Door)

    /// What the pages tell that only the kiosk knows.
    struct Parts {
        AboutViewModel::Facts about;
        QList<HealthViewModel::Check> checks;
        LanguagesViewModel::Source languages;
        ContentViewModel::Source content;
        StickPlaces media;
        reception::Reception* reception = nullptr; ///< null: nothing is printed
    };

    AdministrationViewModel(
        SiteServices& services, Parts parts, bool mayLeave, QObject* parent = nullptr);

    [[nodiscard]] Door door() const { return m_door; }
    [[nodiscard]] QString complaint() const { return m_complaint; }
    [[nodiscard]] int secondsToWait() const { return m_secondsToWait; }
    [[nodiscard]] int fewestDigits() const { return site::fewestPinDigits; }
    [[nodiscard]] int mostDigits() const { return site::mostPinDigits; }
    [[nodiscard]] bool mayLeave() const { return m_mayLeave; }
    [[nodiscard]] SettingsViewModel* settings() { return &m_settings; }
    [[nodiscard]] RecordViewModel* record() { return &m_record; }
    [[nodiscard]] HealthViewModel* health() { return &m_health; }
    [[nodiscard]] AboutViewModel* about() { return &m_about; }
    [[nodiscard]] PrivacyViewModel* privacy() { return &m_privacy; }
    [[nodiscard]] PrintersViewModel* printers() { return &m_printers; }
    [[nodiscard]] TodayViewModel* today() { return &m_today; }
    [[nodiscard]] LanguagesViewModel* languages() { return &m_languages; }
    [[nodiscard]] ContentViewModel* content() { return &m_content; }
    [[nodiscard]] BackupViewModel* backup() { return &m_backup; }
    [[nodiscard]] ContentFilesViewModel* contentFiles() { return &m_contentFiles; }
    [[nodiscard]] LogoViewModel* logo() { return &m_logo; }
    [[nodiscard]] QList<QString> keyboards() const { return m_keyboards; }
    [[nodiscard]] bool working() const
    {
        return m_content.working() || m_contentFiles.working() || m_backup.working();
    }

    /// At any door but Open: the digits that were entered.
    Q_INVOKABLE void enter(const QString& digits);
    /// At Open: choose another PIN.
    Q_INVOKABLE void changePin();
    /// As every way out: does nothing while something is under way.
    Q_INVOKABLE void leave();
    /// Leaves, and lets the glass be cleaned: touches do nothing for a while.
    Q_INVOKABLE void clean();
    /// Leaves, and starts the kiosk anew: with the newest content, and every setting as it is now.
    Q_INVOKABLE void restart();

signals:
    void doorChanged();
    void complaintChanged();
    void secondsToWaitChanged();
    void workingChanged();
    /// The PIN was right: what a patient left must go before anything is shown.
    void entered();
    void left();
    void cleaningWanted();
    void restartWanted();
    /// The kiosk shall speak that language now.
    void tried(const QString& tag);

private:
    void ask(const QString& digits);
    void repeat(const QString& digits);
    void open(Door door);
    void complain(const QString& complaint);
    void countDown();

    SiteServices& m_services;
    SettingsViewModel m_settings;
    RecordViewModel m_record;
    HealthViewModel m_health;
    AboutViewModel m_about;
    PrivacyViewModel m_privacy;
    PrintersViewModel m_printers;
    TodayViewModel m_today;
    LanguagesViewModel m_languages;
    ContentViewModel m_content;
    BackupViewModel m_backup;
    ContentFilesViewModel m_contentFiles;
    LogoViewModel m_logo;
    QList<QString> m_keyboards;
    bool m_mayLeave;
    bool m_wasOpen = false;
    Door m_door;
    QString m_chosen;
    QString m_complaint;
    int m_secondsToWait = 0;
    QTimer m_wait;
};

} // namespace legcheck::administration
