// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk.h"

#include <QDir>
#include <QImage>
#include <QMap>
#include <QTimer>

#include <vector>

namespace legcheck::app {

/// Plays whole visits on the real kiosk, without a hand on the screen, and saves a picture of every
/// page: what `kiosk/run` shows where there is no display, and where README's pictures come from.
/// It does only what a patient can do: choose, give a number, go on. It leaves with 0 when every
/// visit came to its end and every slip lies in the folder, with 1 when not.
class Demo : public QObject {
    Q_OBJECT

public:
    Demo(Kiosk& kiosk, const QString& folder);

    void start();

private:
    /// One patient: a language and the answers that differ from the first option.
    struct Patient {
        QString language;
        QMap<QString, QStringList> options;
        QMap<QString, int> numbers;
        bool asksForHelp = false;
    };

    static std::vector<Patient> patients();
    void look();
    void act();
    void actOnQuestion();
    void actOnOutcome();
    void beginNextPatient();
    void savePicture(const QImage& picture);
    void leave();

    Kiosk& m_kiosk;
    QDir m_folder;
    std::vector<Patient> m_patients;
    std::size_t m_patient = 0;
    QTimer m_timer;
    QImage m_lastLook;
    int m_looks = 0;
    int m_pictures = 0;
    int m_learnPage = 0;
    int m_slips = 0;
    bool m_answered = false;
    bool m_failed = false;
};

} // namespace legcheck::app
