// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace legcheck::administration {

/// What one look at one part of the kiosk found.
struct HealthFinding {
    Q_GADGET
    QML_VALUE_TYPE(healthFinding)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString found MEMBER found CONSTANT FINAL)
    /// What to do about it, a whole sentence; empty where nothing is to be done.
    Q_PROPERTY(QString advice MEMBER advice CONSTANT FINAL)
    Q_PROPERTY(State state MEMBER state CONSTANT FINAL)

public:
    /// Unknown: this machine does not tell; somebody must look.
    enum class State { Good, Unknown, Bad };
    Q_ENUM(State)

    QString name;
    QString found;
    QString advice;
    State state = State::Unknown;

    friend bool operator==(const HealthFinding&, const HealthFinding&) = default;
};

/// The kiosk's self-check. Who makes it gives the checks, each a function that looks and tells.
class HealthViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the administration")
    Q_PROPERTY(
        QList<legcheck::administration::HealthFinding> findings READ findings NOTIFY changed FINAL)
    Q_PROPERTY(int bad READ bad NOTIFY changed FINAL)

public:
    using Check = std::function<HealthFinding()>;

    explicit HealthViewModel(QList<Check> checks, QObject* parent = nullptr);

    [[nodiscard]] QList<HealthFinding> findings() const { return m_findings; }
    /// How many are bad.
    [[nodiscard]] int bad() const;

    /// Looks everything over now.
    Q_INVOKABLE void check();

signals:
    void changed();

private:
    QList<Check> m_checks;
    QList<HealthFinding> m_findings;
};

} // namespace legcheck::administration
