// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Times the application's start to its first mapped window, and reads its memory, beside an empty
// Qt main window with a table, which is this program itself:
//   bench_startup [--json FILE]
// Needs a display with a window manager, xprop, and tokendeck beside it.

#include "tests/bench/measuring.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMainWindow>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <vector>

using namespace tokendeck::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 12;
constexpr double TimeTarget = 1.3;
constexpr double MemoryTarget = 1.5;

int showMinimalWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(0, 6);
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1400, 820);
    window.show();
    return QApplication::exec();
}

struct Start {
    double ms = 0; //!< until the window is there
    double workMs = 0; //!< of its processors, until then
    double pssMiB = 0; //!< after two seconds
};

//! What all threads of the process have worked, in ms.
double workOf(qint64 pid)
{
    double work = 0;
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + u"/schedstat"_s));
        if (file.open(QIODevice::ReadOnly))
            work += file.readAll().split(' ').value(0).toDouble() / 1e6;
    }
    return work;
}

double pssOf(qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

//! Sees windows come and go, by what the window manager says: at once, where asking again and again
//! would take its time from what is timed.
class WindowWatch {
public:
    WindowWatch()
    {
        m_spy.start(u"xprop"_s, {u"-root"_s, u"-spy"_s, u"_NET_CLIENT_LIST"_s});
        m_spy.waitForStarted();
    }
    ~WindowWatch()
    {
        m_spy.terminate();
        m_spy.waitForFinished();
    }
    //! Waits until there is a window, or none.
    bool waitFor(bool window)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_hasWindow != window) {
            if (timer.elapsed() > 20'000)
                return false;
            if (!m_spy.canReadLine() && !m_spy.waitForReadyRead(1000))
                continue;
            while (m_spy.canReadLine())
                m_hasWindow = m_spy.readLine().contains("0x");
        }
        return true;
    }

private:
    QProcess m_spy;
    bool m_hasWindow = false;
};

Start startOf(WindowWatch &windows, const QString &program, const QStringList &arguments)
{
    // Each start is a first one, without files of an earlier run.
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    if (!windows.waitFor(true))
        return {};
    Start start{.ms = milliseconds(timer), .workMs = workOf(process.processId())};
    // Memory is that of a start that is over, which nothing tells another process.
    QThread::sleep(2);
    start.pssMiB = pssOf(process.processId());
    process.terminate();
    process.waitForFinished();
    windows.waitFor(false);
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--minimal") == 0)
        return showMinimalWindow(argc, argv);

    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::applicationDirPath();
    struct Candidate {
        QString name;
        QString program;
        QStringList arguments;
    };
    const std::vector<Candidate> candidates{
        {u"empty Qt window"_s, folder + u"/bench_startup"_s, {u"--minimal"_s}},
        {u"tokendeck"_s, folder + u"/tokendeck"_s, {}},
        {u"tokendeck --sandbox"_s, folder + u"/tokendeck"_s, {u"--sandbox"_s}},
    };
    std::map<QString, std::vector<double>> times;
    std::map<QString, std::vector<double>> works;
    std::map<QString, std::vector<double>> memory;
    WindowWatch windows;
    // In every order in turn: what the machine does meanwhile, and what the one before has left it
    // doing, meets all of them.
    std::array<size_t, 3> order{0, 1, 2};
    for (int round = 0; round < Rounds; ++round) {
        for (const size_t next : order) {
            const Candidate &candidate = candidates[next];
            const Start start = startOf(windows, candidate.program, candidate.arguments);
            times[candidate.name].push_back(start.ms);
            works[candidate.name].push_back(start.workMs);
            memory[candidate.name].push_back(start.pssMiB);
        }
        std::ranges::next_permutation(order);
    }

    const double yardTime = median(times[candidates.front().name]);
    const double yardWork = median(works[candidates.front().name]);
    const double yardMemory = median(memory[candidates.front().name]);
    std::printf("%-22s %10s %6s %10s %6s %10s %6s\n", "median of 12", "mapped ms", "x", "work ms",
                "x", "PSS MiB", "x");
    QJsonArray rows;
    for (const Candidate &candidate : candidates) {
        const double ms = median(times[candidate.name]);
        const double work = median(works[candidate.name]);
        const double mib = median(memory[candidate.name]);
        std::printf("%-22s %10.1f %6.2f %10.1f %6.2f %10.1f %6.2f\n", qPrintable(candidate.name),
                    ms, ms / yardTime, work, work / yardWork, mib, mib / yardMemory);
        rows.append(QJsonObject{{u"name"_s, candidate.name},
                                {u"mappedMs"_s, ms},
                                {u"timeRatio"_s, ms / yardTime},
                                {u"workMs"_s, work},
                                {u"workRatio"_s, work / yardWork},
                                {u"pssMiB"_s, mib},
                                {u"memoryRatio"_s, mib / yardMemory}});
    }
    std::printf("targets: time x %.1f, memory x %.1f; --sandbox holds the backend, too\n",
                TimeTarget, MemoryTarget);
    const QStringList words = QCoreApplication::arguments();
    const qsizetype json = words.indexOf(u"--json"_s);
    return writeResults(json > 0 ? words.value(json + 1) : QString(), {{u"starts"_s, rows}}) ? 0
                                                                                             : 1;
}
