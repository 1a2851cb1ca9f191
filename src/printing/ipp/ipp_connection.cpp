// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/ipp/ipp_connection.h"

#include <algorithm>
#include <array>
#include <optional>

namespace legcheck::printing {

namespace {

constexpr const char* userName = "legcheck";

int giveUp(http_t* /*connection*/, void* /*data*/)
{
    return 0;
}

/// Without this libcups would ask on the terminal.
const char* noPassword(const char* /*prompt*/, http_t* /*connection*/, const char* /*method*/,
    const char* /*resource*/, void* /*data*/)
{
    return nullptr;
}

QStringList texts(ipp_t* message, const char* name)
{
    QStringList all;
    ipp_attribute_t* attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    for (int index = 0; attribute != nullptr && index < ippGetCount(attribute); ++index) {
        if (const char* text = ippGetString(attribute, index, nullptr)) {
            all << QString::fromUtf8(text);
        }
    }
    return all;
}

std::optional<int> number(ipp_t* message, const char* name)
{
    ipp_attribute_t* attribute = ippFindAttribute(message, name, IPP_TAG_ZERO);
    const bool isNumber = attribute != nullptr
        && (ippGetValueTag(attribute) == IPP_TAG_INTEGER
            || ippGetValueTag(attribute) == IPP_TAG_ENUM);
    return isNumber ? std::optional(ippGetInteger(attribute, 0)) : std::nullopt;
}

void askFor(ipp_t* request, const std::vector<const char*>& attributes)
{
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_CONST_TAG(IPP_TAG_KEYWORD),
        "requested-attributes", static_cast<int>(attributes.size()), nullptr, attributes.data());
}

/// RFC 8011 section 5.4.12: a reason, and how bad it is behind a dash.
void readReason(const QString& reason, PrinterState& state)
{
    const bool isReport = reason.endsWith(QLatin1String("-report"));
    const bool isError = reason.endsWith(QLatin1String("-error"));
    const auto begins
        = [&reason](const char* word) { return reason.startsWith(QLatin1String(word)); };
    if (begins("media-empty") || begins("media-needed") || begins("input-tray-missing")) {
        state.paperOut = true;
    } else if (begins("media-low")) {
        state.paperLow = true;
    } else if (begins("media-jam")) {
        state.jam = true;
    } else if (begins("cover-open") || begins("door-open") || begins("interlock-open")) {
        state.coverOpen = true;
    } else if (begins("offline") || begins("paused") || begins("moving-to-paused")
        || begins("shutdown")) {
        state.offline = true;
    } else if (begins("connecting-to-device") || begins("timed-out")) {
        state.reachable = false; // a queue is there, its printer is not
        state.detail = reason;
    } else if (begins("toner-empty") || begins("marker-supply-empty")
        || (isError && !isReport && !begins("none"))) {
        state.otherError = true;
        state.detail = reason;
    } else if (!begins("none") && !begins("cups-") && !isReport) {
        state.detail = reason;
    }
}

IppJob readJob(ipp_t* message)
{
    IppJob job;
    job.id = number(message, "job-id").value_or(0);
    job.state = static_cast<ipp_jstate_t>(
        number(message, "job-state").value_or(static_cast<int>(IPP_JSTATE_PENDING)));
    // RFC 8011: "no-value" until the printer begins.
    ipp_attribute_t* began = ippFindAttribute(message, "time-at-processing", IPP_TAG_ZERO);
    job.neverBegan = began != nullptr && ippGetValueTag(began) == IPP_TAG_NOVALUE;
    job.reasons = texts(message, "job-state-reasons").join(QLatin1Char(' '));
    return job;
}

} // namespace

core::Result<IppConnection> IppConnection::open(
    const IppAddress& address, const IppPatience& patience)
{
    cupsSetUser(userName);
    cupsSetPasswordCB2(noPassword, nullptr);
    IppConnection connection;
    connection.m_address = address;
    const bool isQueue = !address.queue.isEmpty();
    const QByteArray host = isQueue ? QByteArray(cupsServer()) : address.host.toUtf8();
    const int port = isQueue ? ippPort() : address.port;
    const auto encryption = isQueue ? cupsEncryption()
        : address.isEncrypted       ? HTTP_ENCRYPTION_ALWAYS
                                    : HTTP_ENCRYPTION_IF_REQUESTED;
    connection.m_path = isQueue ? "/printers/" + address.queue.toUtf8() : address.path.toUtf8();
    std::array<char, HTTP_MAX_URI> uri {};
    httpAssembleURI(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()),
        address.isEncrypted ? "ipps" : "ipp", nullptr, isQueue ? "localhost" : host.constData(),
        port, connection.m_path.constData());
    connection.m_printerUri = uri.data();
    connection.m_http.reset(httpConnect2(host.constData(), port, nullptr, AF_UNSPEC, encryption, 1,
        static_cast<int>(patience.connect.count()), nullptr));
    if (connection.m_http == nullptr) {
        return core::Error { cupsLastErrorString(), host.toStdString() };
    }
    const double seconds = std::chrono::duration<double>(patience.answer).count();
    httpSetTimeout(connection.m_http.get(), seconds, giveUp, nullptr);
    return connection;
}

IppMessage IppConnection::request(ipp_op_t operation) const
{
    IppMessage message(ippNewRequest(operation));
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
        m_printerUri.constData());
    ippAddString(
        message.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, userName);
    return message;
}

core::Result<IppMessage> IppConnection::exchange(IppMessage request, const QByteArray* document)
{
    const auto fault = [this] {
        return core::Error { cupsLastErrorString(), m_address.uri.toStdString() };
    };
    const std::size_t length = ippLength(request.get())
        + (document == nullptr ? 0 : static_cast<std::size_t>(document->size()));
    http_status_t status = cupsSendRequest(m_http.get(), request.get(), m_path.constData(), length);
    if (document != nullptr && status == HTTP_STATUS_CONTINUE) {
        status = cupsWriteRequestData(
            m_http.get(), document->constData(), static_cast<std::size_t>(document->size()));
    }
    if (status != HTTP_STATUS_CONTINUE && status != HTTP_STATUS_OK) {
        return core::Error { httpStatus(status), m_address.uri.toStdString() };
    }
    IppMessage answer(cupsGetResponse(m_http.get(), m_path.constData()));
    if (answer == nullptr || ippGetStatusCode(answer.get()) >= IPP_STATUS_REDIRECTION_OTHER_SITE) {
        return fault();
    }
    return answer;
}

core::Result<IppAbilities> IppConnection::abilities()
{
    IppMessage message = request(IPP_OP_GET_PRINTER_ATTRIBUTES);
    askFor(message.get(),
        { "printer-state", "printer-state-reasons", "printer-state-message",
            "printer-is-accepting-jobs", "document-format-supported", "media-supported",
            "pwg-raster-document-type-supported", "pwg-raster-document-resolution-supported",
            "print-scaling-supported" });
    auto answered = exchange(std::move(message));
    if (!answered) {
        return answered.error();
    }
    const IppMessage answer = std::move(answered).value();
    IppAbilities abilities;
    PrinterState& state = abilities.state;
    state.reachable = true;
    state.answers = true;
    for (const QString& reason : texts(answer.get(), "printer-state-reasons")) {
        readReason(reason, state);
    }
    if (number(answer.get(), "printer-state") == static_cast<int>(IPP_PSTATE_STOPPED)) {
        state.offline = true;
    }
    ipp_attribute_t* accepting
        = ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    abilities.acceptsJobs = accepting == nullptr || ippGetBoolean(accepting, 0) != 0;
    abilities.formats = texts(answer.get(), "document-format-supported");
    abilities.media = texts(answer.get(), "media-supported");
    abilities.rasterTypes = texts(answer.get(), "pwg-raster-document-type-supported");
    abilities.scalings = texts(answer.get(), "print-scaling-supported");
    if (ipp_attribute_t* resolution = ippFindAttribute(
            answer.get(), "pwg-raster-document-resolution-supported", IPP_TAG_RESOLUTION)) {
        int across = 0;
        ipp_res_t unit = IPP_RES_PER_INCH;
        abilities.rasterDotsPerInch = ippGetResolution(resolution, 0, &across, &unit);
    }
    return abilities;
}

core::Result<IppJob> IppConnection::sendJob(const QString& name, const QString& format,
    const QString& media, bool keepSize, const QByteArray& document)
{
    IppMessage message = request(IPP_OP_PRINT_JOB);
    ipp_t* job = message.get();
    const QByteArray nameBytes = name.toUtf8();
    const QByteArray formatBytes = format.toUtf8();
    const QByteArray mediaBytes = media.toUtf8();
    ippAddString(job, IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, nameBytes.constData());
    ippAddString(job, IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
        formatBytes.constData());
    ippAddString(job, IPP_TAG_JOB, IPP_TAG_KEYWORD, "media", nullptr, mediaBytes.constData());
    ippAddString(job, IPP_TAG_JOB, IPP_TAG_KEYWORD, "sides", nullptr, "one-sided");
    if (keepSize) {
        // The paper tape must come out in true millimetres.
        ippAddString(job, IPP_TAG_JOB, IPP_TAG_KEYWORD, "print-scaling", nullptr, "none");
    }
    auto answered = exchange(std::move(message), &document);
    if (!answered) {
        return answered.error();
    }
    const IppMessage answer = std::move(answered).value();
    return readJob(answer.get());
}

core::Result<IppJob> IppConnection::jobState(int job)
{
    IppMessage message = request(IPP_OP_GET_JOB_ATTRIBUTES);
    ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    askFor(message.get(), { "job-id", "job-state", "job-state-reasons", "time-at-processing" });
    auto answered = exchange(std::move(message));
    if (!answered) {
        return answered.error();
    }
    const IppMessage answer = std::move(answered).value();
    IppJob state = readJob(answer.get());
    state.id = job;
    return state;
}

bool IppConnection::cancelJob(int job)
{
    IppMessage message = request(IPP_OP_CANCEL_JOB);
    ippAddInteger(message.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    return exchange(std::move(message)).hasValue();
}

std::vector<int> IppConnection::waitingJobs(const QString& name)
{
    IppMessage message = request(IPP_OP_GET_JOBS);
    ippAddString(message.get(), IPP_TAG_OPERATION, IPP_CONST_TAG(IPP_TAG_KEYWORD), "which-jobs",
        nullptr, "not-completed");
    askFor(message.get(), { "job-id", "job-name" });
    auto answered = exchange(std::move(message));
    std::vector<int> jobs;
    if (!answered) {
        return jobs;
    }
    const IppMessage answer = std::move(answered).value();
    int id = 0;
    for (ipp_attribute_t* attribute = ippFirstAttribute(answer.get()); attribute != nullptr;
         attribute = ippNextAttribute(answer.get())) {
        const QByteArray key = ippGetName(attribute);
        if (key == "job-id") {
            id = ippGetInteger(attribute, 0);
        } else if (key == "job-name"
            && QString::fromUtf8(ippGetString(attribute, 0, nullptr)) == name) {
            jobs.push_back(id);
        }
    }
    return jobs;
}

bool IppConnection::resume()
{
    return exchange(request(IPP_OP_RESUME_PRINTER)).hasValue();
}

} // namespace legcheck::printing
