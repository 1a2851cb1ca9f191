// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ts_translator.h"

#include <QFile>
#include <QXmlStreamReader>

namespace legcheck::language {

namespace {

QByteArray keyOf(const QByteArray& context, const QByteArray& source, const QByteArray& comment)
{
    return context + '\0' + source + '\0' + comment;
}

struct Message {
    QByteArray source;
    QByteArray comment;
    QString translation;
    bool finished = true;
    bool gone = false; ///< no longer in the program
};

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == QLatin1String("source")) {
            message.source = xml.readElementText().toUtf8();
        } else if (name == QLatin1String("comment")) {
            message.comment = xml.readElementText().toUtf8();
        } else if (name == QLatin1String("translation")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            message.finished = type != QLatin1String("unfinished");
            message.gone = type == QLatin1String("vanished") || type == QLatin1String("obsolete");
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

core::Result<std::shared_ptr<TsTranslator>> TsTranslator::read(const QString& file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + device.errorString().toStdString(),
            file.toStdString() };
    }
    std::shared_ptr<TsTranslator> translator(new TsTranslator);
    QXmlStreamReader xml(&device);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) {
        xml.raiseError(QStringLiteral("this is not a Qt Linguist file"));
    }
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QByteArray context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText().toUtf8();
            } else if (xml.name() == QLatin1String("message")) {
                const Message message = readMessage(xml);
                translator->m_messageCount += message.gone ? 0 : 1;
                if (message.finished && !message.gone && !message.translation.isEmpty()) {
                    translator->m_texts.insert(
                        keyOf(context, message.source, message.comment), message.translation);
                }
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError()) {
        return core::Error { xml.errorString().toStdString(),
            file.toStdString() + ":" + std::to_string(xml.lineNumber()) };
    }
    return translator;
}

QString TsTranslator::translate(
    const char* context, const char* sourceText, const char* disambiguation, int /*n*/) const
{
    return m_texts.value(keyOf(context, sourceText, disambiguation));
}

} // namespace legcheck::language
