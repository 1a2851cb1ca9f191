// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Another program of the clinic: an HTTP server on this machine that keeps what it is sent.

#include <QTcpServer>
#include <QTcpSocket>

namespace legcheck::tests {

/// Answers one request after the other with these codes; the last one goes on for ever.
class HttpServer : public QTcpServer {
public:
    HttpServer(QString path, QList<int> codes)
        : m_path(std::move(path))
        , m_codes(std::move(codes))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(m_path);
    }
    [[nodiscard]] QByteArray header(int request, const QByteArray& name) const
    {
        for (const QByteArray& line : heads.at(request).split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ": ")) {
                return line.mid(name.size() + 2).trimmed();
            }
        }
        return {};
    }

    QList<QByteArray> heads;
    QList<QByteArray> bodies;

private:
    void read(QTcpSocket* socket)
    {
        const QByteArray all = socket->property("read").toByteArray() + socket->readAll();
        socket->setProperty("read", all);
        const qsizetype end = all.indexOf("\r\n\r\n");
        const qsizetype at = all.toLower().indexOf("content-length: ");
        if (end < 0 || at < 0) {
            return;
        }
        const int length = all.mid(at + 16, all.indexOf('\r', at) - at - 16).toInt();
        if (all.size() < end + 4 + length) {
            return;
        }
        heads.push_back(all.left(end));
        bodies.push_back(all.mid(end + 4));
        const int code = m_codes.size() > 1 ? m_codes.takeFirst() : m_codes.first();
        socket->write("HTTP/1.1 " + QByteArray::number(code)
            + " Said\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    }

    QString m_path;
    QList<int> m_codes;
};

} // namespace legcheck::tests
