// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include "core/error_words.h"

#include <QString>
#include <QtGlobal>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace legcheck::app {

namespace {

void logQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::string text = message.toStdString();
    const char* category = context.category == nullptr ? "qt" : context.category;
    switch (type) {
    case QtDebugMsg:
        spdlog::debug("{}: {}", category, text);
        break;
    case QtInfoMsg:
        spdlog::info("{}: {}", category, text);
        break;
    case QtWarningMsg:
        spdlog::warn("{}: {}", category, text);
        break;
    case QtCriticalMsg:
        spdlog::error("{}: {}", category, text);
        break;
    case QtFatalMsg:
        spdlog::critical("{}: {}", category, text);
        spdlog::shutdown();
        break;
    }
}

} // namespace

void startLog()
{
    spdlog::set_default_logger(spdlog::stderr_logger_mt("legcheck"));
    spdlog::set_pattern("%Y-%m-%d %H:%M:%S.%e %l %v");
    qInstallMessageHandler(logQtMessage);
}

void logErrors(const core::Errors& errors)
{
    for (const core::Error& error : errors) {
        spdlog::error("{}", core::inWords(error));
    }
}

} // namespace legcheck::app
