// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/ts_translator.h"

#include "language/plural_rules.h"
#include "language/xml_text.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace legcheck::language {

namespace {

QByteArray keyOf(const QByteArray& context, const QByteArray& source, const QByteArray& comment)
{
    return context + '\0' + source + '\0' + comment;
}

struct Message {
    QByteArray source;
    QByteArray comment;
    QStringList translations; ///< one, or one for each plural form
    bool finished = true;
    bool plural = false;
    bool gone = false; ///< no longer in the program
};

QStringList readTranslations(QXmlStreamReader& xml, bool plural)
{
    if (!plural) {
        return { wholeText(xml) };
    }
    QStringList forms;
    while (xml.readNextStartElement()) {
        forms.push_back(wholeText(xml));
    }
    return forms;
}

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
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
            message.translations = readTranslations(xml, message.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

core::Result<std::shared_ptr<TsTranslator>> TsTranslator::read(
    const QString& file, const QString& tag)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return core::Error { "cannot be read: " + device.errorString().toStdString(),
            file.toStdString() };
    }
    std::shared_ptr<TsTranslator> translator(new TsTranslator);
    translator->m_tag = tag;
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
                if (message.finished && !message.gone
                    && !message.translations.join(QString()).isEmpty()) {
                    translator->m_texts.insert(
                        keyOf(context, message.source, message.comment), message.translations);
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
    const char* context, const char* sourceText, const char* disambiguation, int n) const
{
    const QStringList forms = m_texts.value(keyOf(context, sourceText, disambiguation));
    if (forms.size() <= 1 || n < 0) {
        return forms.value(0);
    }
    return forms.value(std::min(pluralForm(m_tag, n), forms.size() - 1));
}

} // namespace legcheck::language
