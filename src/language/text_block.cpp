// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/text_block.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QMap>
#include <QtEndian>

#include <algorithm>

namespace legcheck::language {

namespace {

constexpr quint32 magic = 0x4C435431; // "LCT1"
constexpr qsizetype headSize = 4 * sizeof(quint32);
constexpr qsizetype placeSize = sizeof(quint64) + sizeof(quint32);
constexpr auto form = QDataStream::Qt_6_4;

quint64 hashOf(const QByteArray& key)
{
    return qFromBigEndian<quint64>(
        QCryptographicHash::hash(key, QCryptographicHash::Sha1).constData());
}

QByteArray inBytes(const TextBlock::Entry& entry)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(form);
    QList<QByteArray> texts;
    std::ranges::transform(
        entry.texts, std::back_inserter(texts), [](const QString& text) { return text.toUtf8(); });
    out << entry.key << entry.english << texts << entry.stale;
    return bytes;
}

} // namespace

TextBlock TextBlock::pack(const std::vector<Entry>& entries, Counts counts)
{
    QMap<QByteArray, const Entry*> each;
    for (const Entry& entry : entries) {
        each.insert(entry.key, &entry);
    }
    QMultiMap<quint64, quint32> places;
    QByteArray body;
    const auto begin = headSize + each.size() * placeSize;
    for (const Entry* entry : each) {
        places.insert(hashOf(entry->key), static_cast<quint32>(begin + body.size()));
        body += inBytes(*entry);
    }
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(form);
    out << magic << counts.messages << counts.finished << static_cast<quint32>(each.size());
    for (const auto& [hash, offset] : places.asKeyValueRange()) {
        out << hash << offset;
    }
    return over(bytes + body).value_or(TextBlock());
}

std::optional<TextBlock> TextBlock::over(QByteArray bytes)
{
    QDataStream in(bytes);
    quint32 mark = 0;
    TextBlock block;
    in >> mark >> block.m_counts.messages >> block.m_counts.finished >> block.m_size;
    if (in.status() != QDataStream::Ok || mark != magic
        || bytes.size() < headSize + block.m_size * placeSize) {
        return std::nullopt;
    }
    block.m_bytes = std::move(bytes);
    return block;
}

std::optional<TextBlock::Entry> TextBlock::find(const QByteArray& key) const
{
    const auto hashAt = [this](quint32 index) {
        return qFromBigEndian<quint64>(m_bytes.constData() + headSize + index * placeSize);
    };
    const quint64 hash = hashOf(key);
    quint32 place = 0;
    for (quint32 end = m_size; place < end;) {
        const quint32 middle = place + (end - place) / 2;
        if (hashAt(middle) < hash) {
            place = middle + 1;
        } else {
            end = middle;
        }
    }
    for (; place < m_size && hashAt(place) == hash; ++place) {
        const auto offset = qFromBigEndian<quint32>(
            m_bytes.constData() + headSize + place * placeSize + sizeof(quint64));
        QDataStream in(m_bytes);
        in.setVersion(form);
        in.skipRawData(static_cast<int>(offset));
        Entry entry;
        QList<QByteArray> texts;
        in >> entry.key >> entry.english >> texts >> entry.stale;
        if (in.status() == QDataStream::Ok && entry.key == key) {
            std::ranges::transform(texts, std::back_inserter(entry.texts),
                [](const QByteArray& text) { return QString::fromUtf8(text); });
            return entry;
        }
    }
    return std::nullopt;
}

} // namespace legcheck::language
