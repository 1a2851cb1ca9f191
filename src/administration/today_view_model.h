// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "administration/site_services.h"
#include "journal/statistics.h"

#include <QtQml/qqmlregistration.h>

namespace legcheck::administration {

/// One bar of a small plot.
struct CountBar {
    Q_GADGET
    QML_VALUE_TYPE(countBar)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(int value MEMBER value CONSTANT FINAL)
    /// 1 to 5 where it stands for a category; else 0.
    Q_PROPERTY(int category MEMBER category CONSTANT FINAL)

public:
    QString label;
    int value = 0;
    int category = 0;

    friend bool operator==(const CountBar&, const CountBar&) = default;
};

/// The counts of one day. Read when its page opens, and when another day is chosen.
class TodayViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    /// "today", "yesterday" or the date.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    Q_PROPERTY(bool isToday READ isToday NOTIFY changed FINAL)
    Q_PROPERTY(int started READ started NOTIFY changed FINAL)
    Q_PROPERTY(int finished READ finished NOTIFY changed FINAL)
    Q_PROPERTY(int gaveUp READ gaveUp NOTIFY changed FINAL)
    /// Papers and messages that wait now, whatever the day.
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    /// How long a visit took in the mean, in words; empty without one.
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(
        QList<legcheck::administration::CountBar> categories READ categories NOTIFY changed FINAL)
    Q_PROPERTY(
        QList<legcheck::administration::CountBar> languages READ languages NOTIFY changed FINAL)
    Q_PROPERTY(QList<legcheck::administration::CountBar> hours READ hours NOTIFY changed FINAL)
    /// Where visits were given up.
    Q_PROPERTY(QList<legcheck::administration::CountBar> pages READ pages NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)

public:
    using NameOfLanguage = std::function<QString(const QString& tag)>;

    TodayViewModel(
        SiteServices& services, NameOfLanguage nameOfLanguage, QObject* parent = nullptr);

    [[nodiscard]] QString day() const;
    [[nodiscard]] bool isToday() const { return m_back == 0; }
    [[nodiscard]] int started() const { return m_counts.started; }
    [[nodiscard]] int finished() const { return m_counts.finished; }
    [[nodiscard]] int gaveUp() const { return m_counts.gaveUp; }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] QString time() const;
    [[nodiscard]] QList<CountBar> categories() const;
    [[nodiscard]] QList<CountBar> languages() const;
    [[nodiscard]] QList<CountBar> hours() const;
    [[nodiscard]] QList<CountBar> pages() const;
    [[nodiscard]] QString fault() const { return m_fault; }

    Q_INVOKABLE void read();
    /// To the day before (-1) or after (1); never beyond today.
    Q_INVOKABLE void turn(int days);

signals:
    void changed();

private:
    [[nodiscard]] QDate date() const;

    SiteServices& m_services;
    NameOfLanguage m_nameOfLanguage;
    int m_back = 0; ///< days before today
    journal::DayStatistics m_counts;
    int m_waiting = 0;
    QString m_fault;
};

} // namespace legcheck::administration
