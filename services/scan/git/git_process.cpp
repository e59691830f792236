// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/git/git_process.h"

#include <QProcessEnvironment>

#include <chrono>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! How long a stop may go unseen.
constexpr std::chrono::milliseconds Glance{100};
constexpr std::chrono::milliseconds BeginPatience{10'000};

QProcessEnvironment gitEnvironment()
{
    // GIT_INDEX_FILE and the like stay: they say which index a hook is asked about.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    return environment;
}

} // namespace

GitProcess::GitProcess(const QString &folder, const QStringList &arguments, std::stop_token stop)
    : m_stop(std::move(stop))
{
    m_process.setProcessEnvironment(gitEnvironment());
    m_process.setProgram(u"git"_s);
    m_process.setArguments(QStringList{u"-c"_s, u"core.fsmonitor=false"_s, u"-C"_s, folder}
                           + arguments);
    m_process.start();
    m_hasBegun = m_process.waitForStarted(int(BeginPatience.count()));
}

GitProcess::~GitProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    // It ends by itself when nobody asks it any more.
    m_process.closeWriteChannel();
    if (m_stop.stop_requested() || !m_process.waitForFinished(int(BeginPatience.count()))) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool GitProcess::waitForMore()
{
    while (m_hasBegun && !m_stop.stop_requested()) {
        if (m_process.waitForReadyRead(int(Glance.count())))
            return true;
        if (m_process.state() == QProcess::NotRunning)
            return m_process.bytesAvailable() > 0;
    }
    return false;
}

QByteArray GitProcess::read(qint64 most)
{
    if (m_process.bytesAvailable() == 0 && !waitForMore())
        return {};
    return m_process.read(most);
}

QByteArray GitProcess::readLine()
{
    while (!m_process.canReadLine()) {
        if (!waitForMore() || m_process.state() == QProcess::NotRunning)
            break;
    }
    QByteArray line = m_process.canReadLine() ? m_process.readLine() : QByteArray();
    line.chop(line.endsWith('\n') ? 1 : 0);
    return line;
}

std::optional<QByteArray> GitProcess::readAll()
{
    m_process.closeWriteChannel();
    while (waitForMore() && m_process.state() != QProcess::NotRunning) { }
    if (m_process.state() != QProcess::NotRunning || m_process.exitStatus() != QProcess::NormalExit
        || m_process.exitCode() != 0 || !m_hasBegun)
        return std::nullopt;
    return m_process.readAllStandardOutput();
}

QString GitProcess::error()
{
    if (!m_hasBegun)
        return m_process.errorString();
    return QString::fromUtf8(m_process.readAllStandardError().trimmed().split('\n').constFirst());
}

} // namespace tokendeck
