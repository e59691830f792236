// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/single_instance.h"

#include "models/base/safe_file.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSysInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tokendeck {
namespace {

const QByteArray CameForward = "shown\n";
const QByteArray IsEnding = "ending\n";
//! A launcher's permission to come forward, which Wayland demands (xdg-activation).
constexpr auto ActivationVariable = "XDG_ACTIVATION_TOKEN";

constexpr qsizetype LongestToken = 1024; // bytes
constexpr qsizetype LongestLink = 4000; // bytes
//! In JSON a letter takes at most six bytes.
constexpr qint64 LongestRequest = 6 * (LongestToken + LongestLink) + 256;

constexpr auto ActivationKey = "activation"_L1;
constexpr auto LinkKey = "link"_L1;

//! One line, whatever \p link holds.
QByteArray requestFor(const QString &link)
{
    const QByteArray token = qgetenv(ActivationVariable);
    QJsonObject object{{LinkKey, QString::fromUtf8(link.toUtf8().left(LongestLink))}};
    if (token.size() <= LongestToken)
        object[ActivationKey] = QString::fromUtf8(token);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString shortHash(const QByteArray &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(12));
}

QString nameIn(const QString &folder, const QString &suffix)
{
    QByteArray computer = QSysInfo::machineUniqueId();
    if (computer.isEmpty())
        computer = QSysInfo::machineHostName().toUtf8();
    return QDir(folder).filePath(u"instance-"_s + shortHash(computer) + suffix);
}

//! Nobody else's socket is asked or trusted.
bool isOwn(const QString &socket)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(socket);
    return info.exists() && info.ownerId() == ::geteuid();
#else
    return QFileInfo::exists(socket);
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &folder)
    : m_lock(nameIn(folder, u".lock"_s))
    // A socket's name has at most about 100 bytes, so there is a second place.
    , m_sockets{nameIn(folder, u".socket"_s),
                nameIn(QDir::tempPath(), u'-' + shortHash(folder.toUtf8()) + u".socket"_s)}
{
    (void)SafeFile::makeFolder(folder); // claim() finds out
    m_lock.setStaleLockTime(0); // only the end of its process frees it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { answerAll(); });
}

std::optional<SingleInstance::Other> SingleInstance::claim(const QString &link)
{
    const QDeadlineTimer deadline(Patience);
    while (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return std::nullopt;
        Other other;
        QString host;
        QString program;
        m_lock.getLockInfo(&other.process, &host, &program);
        const Answer answer =
            ask(requestFor(link),
                std::chrono::ceil<std::chrono::milliseconds>(deadline.remainingTimeAsDuration()));
        other.cameForward = answer == Answer::CameForward;
        if (other.cameForward || deadline.hasExpired())
            return other;
        QThread::msleep(50);
    }
    listen();
    return std::nullopt;
}

void SingleInstance::setRaise(Raise raise)
{
    m_raise = std::move(raise);
    answerAll();
}

void SingleInstance::listen()
{
    for (const QString &socket : m_sockets) {
        if (QFileInfo::exists(socket) && !isOwn(socket))
            continue;
        QLocalServer::removeServer(socket); // of a process that did not end well
        if (m_server.listen(socket))
            return;
    }
}

void SingleInstance::answerAll()
{
    while (m_raise && m_server.hasPendingConnections()) {
        QLocalSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto answer = [this, socket] {
            if (!socket->canReadLine())
                return;
            socket->write(answerTo(socket->readLine(LongestRequest)));
            socket->disconnectFromServer();
        };
        QObject::connect(socket, &QLocalSocket::readyRead, socket, answer);
        answer();
    }
}

//! What is not understood only brings the window to the front.
QByteArray SingleInstance::answerTo(const QByteArray &request) const
{
    const QJsonObject object = QJsonDocument::fromJson(request).object();
    const QByteArray token = object[ActivationKey].toString().toUtf8();
    if (!token.isEmpty() && token.size() <= LongestToken)
        qputenv(ActivationVariable, token);
    return m_raise(object[LinkKey].toString()) ? CameForward : IsEnding;
}

SingleInstance::Answer SingleInstance::ask(const QByteArray &request,
                                           std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] {
        return int(deadline.remainingTime());
    };
    for (const QString &name : m_sockets) {
        if (!isOwn(name))
            continue;
        QLocalSocket socket;
        socket.connectToServer(name);
        if (!socket.waitForConnected(left()))
            continue;
        socket.write(request);
        socket.flush();
        while (!socket.canReadLine() && socket.waitForReadyRead(left())) { }
        const QByteArray line = socket.readLine();
        if (line == CameForward)
            return Answer::CameForward;
        if (line == IsEnding)
            return Answer::IsEnding;
    }
    return Answer::None;
}

} // namespace tokendeck
