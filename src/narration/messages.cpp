// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace legcheck::narration {

namespace {

const auto keyOfKind = QStringLiteral("is");

template <class... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions> Overloaded(Functions...) -> Overloaded<Functions...>;

QByteArray line(QJsonObject object, const char* kind)
{
    object.insert(keyOfKind, QLatin1String(kind));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

int percentOf(const QJsonObject& object)
{
    return std::clamp(object.value(QStringLiteral("percent")).toInt(), 0, 100);
}

QJsonObject toObject(const Passage& passage)
{
    return { { QStringLiteral("text"), passage.text },
        { QStringLiteral("language"), passage.language },
        { QStringLiteral("voice"), passage.voice }, { QStringLiteral("common"), passage.common } };
}

Passage toPassage(const QJsonObject& object)
{
    return { .text = object.value(QStringLiteral("text")).toString(),
        .language = object.value(QStringLiteral("language")).toString(),
        .voice = object.value(QStringLiteral("voice")).toString(),
        .common = object.value(QStringLiteral("common")).toBool() };
}

QJsonObject toObject(const Reading& reading)
{
    QJsonArray passages;
    for (const Passage& passage : reading.passages) {
        passages.append(toObject(passage));
    }
    return { { QStringLiteral("number"), reading.number },
        { QStringLiteral("percent"), reading.volume }, { QStringLiteral("passages"), passages } };
}

Reading toReading(const QJsonObject& object)
{
    Reading reading { .number = object.value(QStringLiteral("number")).toInt(),
        .passages = {},
        .volume = percentOf(object) };
    for (const QJsonValue passage : object.value(QStringLiteral("passages")).toArray()) {
        reading.passages.push_back(toPassage(passage.toObject()));
    }
    return reading;
}

/// Empty where the line is no object.
QJsonObject objectOf(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

QByteArray toLine(const Command& command)
{
    return std::visit(
        Overloaded {
            [](const Reading& reading) { return line(toObject(reading), "read"); },
            [](const StopCommand&) { return line({}, "stop"); },
            [](const VolumeCommand& volume) {
                return line({ { QStringLiteral("percent"), volume.percent } }, "volume");
            },
            [](const ChimeCommand& chime) {
                return line({ { QStringLiteral("percent"), chime.percent } }, "chime");
            },
        },
        command);
}

QByteArray toLine(const Notice& notice)
{
    return std::visit(Overloaded {
                          [](const DeviceNotice& device) {
                              return line(
                                  { { QStringLiteral("there"), device.isThere },
                                      { QStringLiteral("headphones"), device.isHeadphones } },
                                  "device");
                          },
                          [](const SpeakingNotice& speaking) {
                              return line({ { QStringLiteral("number"), speaking.number },
                                              { QStringLiteral("passage"), speaking.passage },
                                              { QStringLiteral("milliseconds"),
                                                  static_cast<int>(speaking.lasts.count()) } },
                                  "speaking");
                          },
                          [](const EndedNotice& ended) {
                              return line({ { QStringLiteral("number"), ended.number } }, "ended");
                          },
                          [](const FaultNotice& fault) {
                              return line({ { QStringLiteral("why"), fault.why } }, "fault");
                          },
                      },
        notice);
}

std::optional<Command> readCommand(const QByteArray& line)
{
    const QJsonObject object = objectOf(line);
    const QString kind = object.value(keyOfKind).toString();
    if (kind == QLatin1String("read")) {
        return toReading(object);
    }
    if (kind == QLatin1String("stop")) {
        return StopCommand {};
    }
    if (kind == QLatin1String("volume")) {
        return VolumeCommand { percentOf(object) };
    }
    if (kind == QLatin1String("chime")) {
        return ChimeCommand { percentOf(object) };
    }
    return std::nullopt;
}

std::optional<Notice> readNotice(const QByteArray& line)
{
    const QJsonObject object = objectOf(line);
    const QString kind = object.value(keyOfKind).toString();
    const int number = object.value(QStringLiteral("number")).toInt();
    if (kind == QLatin1String("device")) {
        return DeviceNotice { .isThere = object.value(QStringLiteral("there")).toBool(),
            .isHeadphones = object.value(QStringLiteral("headphones")).toBool() };
    }
    if (kind == QLatin1String("speaking")) {
        return SpeakingNotice { .number = number,
            .passage = object.value(QStringLiteral("passage")).toInt(),
            .lasts = std::chrono::milliseconds(
                std::max(0, object.value(QStringLiteral("milliseconds")).toInt())) };
    }
    if (kind == QLatin1String("ended")) {
        return EndedNotice { number };
    }
    if (kind == QLatin1String("fault")) {
        return FaultNotice { object.value(QStringLiteral("why")).toString() };
    }
    return std::nullopt;
}

} // namespace legcheck::narration
