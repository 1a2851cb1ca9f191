// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A folder of languages as the program reads it, made for a test: English (plural forms only), a
// Spanish with a few texts, an Arabic whose file is damaged, and a French whose file is missing.

#include "core/error_words.h"
#include "language/languages.h"

#include <QFile>
#include <QTemporaryDir>

namespace legcheck::tests {

class LanguageFolder {
public:
    LanguageFolder()
    {
        write("languages.json", manifest());
        write("legcheck_es.ts",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<TS version=\"2.1\" language=\"es\">\n"
            "<context><name>content</name>\n"
            "<message><source>Do you have a fever or chills?</source>"
            "<comment>question.fever</comment>"
            "<translation>¿Tiene fiebre o escalofríos?</translation></message>\n"
            "<message><source>Do you have any of these now?</source>"
            "<comment>question.emergency</comment>"
            "<translation type=\"unfinished\">¿Tiene algo de esto?</translation></message>\n"
            "<message><source>Let us check on your leg pain</source>"
            "<comment>intro.title</comment>"
            "<translation>Veamos su dolor de pierna</translation></message>\n"
            "</context>\n<context><name>recap</name>\n"
            "<message><source>%1 cm</source><translation>%1 centímetros</translation></message>\n"
            "</context></TS>\n");
        write("legcheck_en.ts",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<TS version=\"2.1\" language=\"en\">\n"
            "<context><name>words</name>\n"
            "<message numerus=\"yes\"><source>%n legs</source><translation>"
            "<numerusform>%n leg</numerusform><numerusform>%n legs</numerusform>"
            "</translation></message>\n</context></TS>\n");
        write("legcheck_ar.ts", "<?xml version=\"1.0\"?>\n<TS>\n<context><name>broken\n");
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    void write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("the test cannot write %s", name);
        }
    }

    [[nodiscard]] static QByteArray manifest()
    {
        const auto entry = [](const char* tag, const char* name, const char* direction,
                               const char* status) {
            return QByteArray(R"(    { "tag": ")") + tag + R"(", "name": ")" + name
                + R"(", "english": ")" + tag + R"( in English", "invitation": "Start", )"
                + R"("direction": ")" + direction + R"(", "status": ")" + status + R"(", )"
                + (qstrcmp(status, "reviewed") == 0
                        ? R"("reviewed_by": "M. Jean", "reviewed_on": "2026-11-01", "reviewed_version": "1.0.0", )"
                        : "")
                + R"("fonts": ["Noto Sans"] })";
        };
        return "{\n  \"languages\": [\n" + entry("en", "English", "ltr", "source") + ",\n"
            + entry("es", "Español", "ltr", "draft") + ",\n"
            + entry("ar", "العربية", "rtl", "reviewed") + ",\n"
            + entry("fr", "Français", "ltr", "draft") + "\n  ]\n}\n";
    }

    /// The languages of this folder; the program ends if it cannot be read.
    [[nodiscard]] std::unique_ptr<language::Languages> languages() const
    {
        auto read = language::Languages::read(path());
        if (!read) {
            qFatal("%s", core::inWords(read.error()).c_str());
        }
        return std::move(read).value();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace legcheck::tests
