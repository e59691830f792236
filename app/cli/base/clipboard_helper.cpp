// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/clipboard_helper.h"

#include "models/base/system/program_files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tokendeck::cli {
namespace {

//! What the program says once the desktop has the secret.
const QByteArray Copied = "copied\n";
constexpr std::chrono::seconds Patience{10};
//! How it ends where the desktop lets only a window in front copy.
constexpr int NeedsFocus = 3;

QString helperFile()
{
    const QStringList places = programFiles(u"tokendeck-clipboard"_s);
    for (const QString &file : places) {
        if (QFileInfo(file).isExecutable())
            return file;
    }
    return places.constFirst();
}

} // namespace

ClipboardHelper::ClipboardHelper(Console &console, Waiter &waiter)
    : m_console(console)
    , m_waiter(waiter)
{
    // Qt's own words of a screen that is not there say less than ours.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        m_answer += m_process.readAllStandardOutput();
        m_waiter.look();
    });
    connect(&m_process, &QProcess::stateChanged, &m_waiter, &Waiter::look);
    connect(&m_process, &QProcess::errorOccurred, &m_waiter, &Waiter::look);
}

ClipboardHelper::~ClipboardHelper()
{
    m_process.disconnect();
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(int(std::chrono::milliseconds(Patience).count())))
        m_process.kill();
    m_process.waitForFinished();
}

Step<void> ClipboardHelper::copy(const Secret &secret, std::optional<std::chrono::seconds> stay)
{
    m_process.start(
        helperFile(),
        {u"--timeout"_s, QString::number(stay.value_or(std::chrono::seconds(0)).count())});
    const QByteArrayView text = secret.exposedText();
    m_process.write(text.data(), text.size());
    m_process.closeWriteChannel();
    const Waiter::End end =
        m_waiter.until([this] { return m_answer == Copied || !isRunning(); }, Patience);
    if (end == Waiter::End::Interrupted)
        return leave(ExitCode::Interrupted);
    if (m_answer == Copied)
        return {};
    if (hasCrashed())
        return refuseCrash();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == NeedsFocus)
        return m_console.refuse(
            ExitCode::NotWritten,
            tr("This desktop lets only a program whose window is in front copy: copy it in "
               "Tokendeck’s window."));
    return m_console.refuse(
        ExitCode::NotWritten,
        m_process.error() == QProcess::FailedToStart
            ? tr("A part of Tokendeck that copies is missing: %1.").arg(m_process.program())
            : tr("The desktop’s clipboard cannot be reached: copying needs a session with a "
                 "screen."));
}

Step<void> ClipboardHelper::waitUntilCleared()
{
    if (m_waiter.until([this] { return !isRunning(); }) == Waiter::End::Interrupted)
        return leave(ExitCode::Interrupted);
    if (hasCrashed())
        return refuseCrash();
    return {};
}

bool ClipboardHelper::hasCrashed() const
{
    return !isRunning() && m_process.error() != QProcess::FailedToStart
        && m_process.exitStatus() == QProcess::CrashExit;
}

tl::unexpected<ExitCode> ClipboardHelper::refuseCrash()
{
    return m_console.refuse(ExitCode::NotWritten,
                            tr("The helper that holds the clipboard ended unexpectedly."));
}

} // namespace tokendeck::cli

#include "moc_clipboard_helper.cpp"
