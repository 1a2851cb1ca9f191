// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk_keypad.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QSet>

namespace legcheck::app {

namespace {

const QMap<QString, Qt::Key>& actions()
{
    static const QMap<QString, Qt::Key> all {
        { QStringLiteral("up"), Qt::Key_Up },
        { QStringLiteral("down"), Qt::Key_Down },
        { QStringLiteral("left"), Qt::Key_Left },
        { QStringLiteral("right"), Qt::Key_Right },
        { QStringLiteral("select"), Qt::Key_Return },
        { QStringLiteral("back"), Qt::Key_Back },
        { QStringLiteral("help"), Qt::Key_Help },
        { QStringLiteral("read"), Qt::Key_MediaPlay },
        { QStringLiteral("repeat"), Qt::Key_MediaPrevious },
        { QStringLiteral("louder"), Qt::Key_VolumeUp },
        { QStringLiteral("quieter"), Qt::Key_VolumeDown },
    };
    return all;
}

/// 0 if there is no such key.
int keyNamed(const QString& name)
{
    const auto sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    return sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown
        ? static_cast<int>(sequence[0].key())
        : 0;
}

core::Error fault(const char* what, const QString& of)
{
    return { .what = std::string(what) + " '" + of.toStdString() + "'", .where = {} };
}

} // namespace

core::Result<Keypad> Keypad::read(const QString& text)
{
    core::Errors faults;
    QSet<QString> seen;
    Keypad keypad;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString action = part.section(QLatin1Char('='), 0, 0).trimmed();
        const QString name = part.section(QLatin1Char('='), 1).trimmed();
        const int key = keyNamed(name);
        if (!actions().contains(action)) {
            faults.push_back(fault("there is no action", action));
        } else if (seen.contains(action)) {
            faults.push_back(fault("two keys for the action", action));
        } else if (key == 0) {
            faults.push_back(fault("there is no key", name));
        } else if (keypad.m_meanings.contains(key)) {
            faults.push_back(fault("two actions for the key", name));
        } else {
            keypad.m_meanings.insert(key, actions().value(action));
        }
        seen.insert(action);
    }
    if (!faults.empty()) {
        return faults;
    }
    return keypad;
}

int Keypad::meaningOf(int key) const
{
    return m_meanings.value(key, key);
}

bool Keypad::translate(QObject& receiver, const QKeyEvent& event) const
{
    const int meaning = meaningOf(event.key());
    // What this sends comes by here again, and must not be given yet another meaning.
    if (meaning == event.key() || !event.spontaneous()) {
        return false;
    }
    QKeyEvent translated(event.type(), meaning, Qt::NoModifier, QString(), event.isAutoRepeat());
    QCoreApplication::sendEvent(&receiver, &translated);
    return true;
}

} // namespace legcheck::app
