// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start_guard.h"

#include <QFile>
#include <QSaveFile>

#include <spdlog/spdlog.h>

namespace legcheck::app {

StartGuard::StartGuard(QString file)
    : m_file(std::move(file))
{
}

StartMode StartGuard::begin()
{
    if (m_file.isEmpty()) {
        return StartMode::Normal;
    }
    const int starts = read() + 1;
    write(starts);
    if (starts >= outOfOrderFrom) {
        spdlog::error("start {} in a row: out of order", starts);
        return StartMode::OutOfOrder;
    }
    if (starts >= lastGoodFrom) {
        spdlog::warn("start {} in a row: with the content before the newest", starts);
        return StartMode::LastGood;
    }
    return StartMode::Normal;
}

void StartGuard::settle()
{
    if (!m_file.isEmpty()) {
        write(0);
    }
}

void StartGuard::tryAgain()
{
    if (!m_file.isEmpty()) {
        write(lastGoodFrom - 1);
    }
}

int StartGuard::read() const
{
    QFile file(m_file);
    constexpr int longest = 16;
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    bool isNumber = false;
    const int starts = file.read(longest).trimmed().toInt(&isNumber);
    return isNumber && starts > 0 ? starts : 0;
}

void StartGuard::write(int starts) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(starts)) < 0
        || !file.commit()) {
        spdlog::warn("{}: starts cannot be counted: {}", m_file.toStdString(),
            file.errorString().toStdString());
    }
}

} // namespace legcheck::app
