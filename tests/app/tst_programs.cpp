// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

//! The programs as a shell starts them: where their output goes, and how many of them run.
class TestPrograms : public QObject {
    Q_OBJECT
private slots:
    void init();

    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();
    void outputThatCan();
    void wrongFaultIsWrongUse();
    void secondInstanceLeavesToTheFirst();
    void linkIsNoCommand();
    void sandboxKeepsItsOptions();
    void sessionStartsItAgain();
    void ownFoldersAreOwnInstances();
    void deadInstanceIsNoneAtAll();
    void silentInstanceIsTold();
    void sandboxIsLoadedWhenItIsOpened();

private:
    [[nodiscard]] std::unique_ptr<QProcess> process(const QString &home) const;
    //! One that has its window, or will.
    [[nodiscard]] std::unique_ptr<QProcess> running(const QString &home,
                                                    const QStringList &arguments = {}) const;
    static void end(QProcess &process);
    //! Starts a second one with \p arguments, which the first one answers; what it says.
    [[nodiscard]] QByteArray answered(const QString &home, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<QProcess> TestPrograms::process(const QString &home) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString place = m_folder->filePath(home);
    environment.insert(u"HOME"_s, place);
    environment.insert(u"XDG_CONFIG_HOME"_s, place + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, place + u"/data"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, place);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    [&] {
        QVERIFY(QDir().mkpath(place));
    }();
    process->setProcessEnvironment(environment);
    return process;
}

std::unique_ptr<QProcess> TestPrograms::running(const QString &home,
                                                const QStringList &arguments) const
{
    auto running = process(home);
    running->start(QString::fromLocal8Bit(TOKENDECK), arguments);
    const QDir settings(m_folder->filePath(home + u"/config/Tokendeck"_s)
                        + (arguments.contains(u"--sandbox"_s) ? u"/sandbox"_s : QString()));
    (void)QTest::qWaitFor(
        [&] { return !settings.entryList({u"instance-*.socket"_s}, QDir::System).isEmpty(); },
        20'000);
    return running;
}

void TestPrograms::end(QProcess &process)
{
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestPrograms::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("words");
    for (const auto &[program, arguments] :
         {std::pair(u"tokendeck"_s, u"--help"_s), std::pair(u"tokendeck"_s, u"--version"_s),
          std::pair(u"tokendeck-sandbox"_s, u"--help"_s),
          std::pair(u"tokendeck-sandbox"_s, u""_s)}) {
        const QString path =
            QString::fromLocal8Bit(program == u"tokendeck"_s ? TOKENDECK : TOKENDECK_SANDBOX);
        for (const auto &[to, words] : {std::pair(u">/dev/full"_s, u"No space left on device"_s),
                                        std::pair(u">&-"_s, u"Bad file descriptor"_s)})
            QTest::addRow("%s %s %s", qPrintable(program), qPrintable(arguments), qPrintable(to))
                << path + u' ' + arguments + u' ' + to << words;
    }
}

void TestPrograms::outputThatCannotBeWritten()
{
    QFETCH(const QString, command);
    QFETCH(const QString, words);
    const auto shell = process(u"home"_s);
    shell->start(u"/bin/sh"_s, {u"-c"_s, u"exec "_s + command});
    QVERIFY(shell->waitForFinished());
    QCOMPARE(shell->exitStatus(), QProcess::NormalExit);
    // A number of its own tells callers of commands what went wrong.
    QCOMPARE(shell->exitCode(),
             command.startsWith(QString::fromLocal8Bit(TOKENDECK) + u' ') ? 4 : 1);
    const QString error = QString::fromUtf8(shell->readAllStandardError());
    QVERIFY2(error.contains(u"standard output cannot be written: "_s + words), qPrintable(error));
}

void TestPrograms::outputThatCan()
{
    const auto shell = process(u"home"_s);
    shell->start(QString::fromLocal8Bit(TOKENDECK), {u"--version"_s});
    QVERIFY(shell->waitForFinished());
    QCOMPARE(shell->exitCode(), 0);
    QVERIFY(shell->readAllStandardOutput().startsWith("Tokendeck "));
    QCOMPARE(shell->readAllStandardError(), QByteArray());
}

//! Before there is a window, and whether the sandbox is opened or not.
void TestPrograms::wrongFaultIsWrongUse()
{
    const auto program = process(u"home"_s);
    program->start(QString::fromLocal8Bit(TOKENDECK),
                   {u"--sandbox"_s, u"--sandbox-fault"_s, u"GET * hang"_s, u"--sandbox-fault"_s,
                    u"GET * explode"_s});
    QVERIFY(program->waitForFinished());
    QCOMPARE(program->exitCode(), 2);
    QCOMPARE(program->readAllStandardOutput(), QByteArray());
    const QString error = QString::fromUtf8(program->readAllStandardError());
    QVERIFY2(error.contains(u"“GET * explode”: Unknown action"_s), qPrintable(error));
    QVERIFY(!QDir(m_folder->filePath(u"home/config/Tokendeck"_s)).exists());
}

void TestPrograms::secondInstanceLeavesToTheFirst()
{
    const auto first = running(u"home"_s);
    const auto second = process(u"home"_s);
    second->start(QString::fromLocal8Bit(TOKENDECK), QStringList());
    QVERIFY(second->waitForFinished());
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(second->readAllStandardError().contains("is running already"));
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
    // The folder is free again.
    const auto third = running(u"home"_s);
    QCOMPARE(third->state(), QProcess::Running);
    end(*third);
}

QByteArray TestPrograms::answered(const QString &home, const QStringList &arguments) const
{
    const auto second = process(home);
    second->start(QString::fromLocal8Bit(TOKENDECK), arguments);
    if (!second->waitForFinished() || second->exitCode() != 0)
        return {};
    return second->readAllStandardError();
}

void TestPrograms::linkIsNoCommand()
{
    const auto first = running(u"home"_s, {u"tokendeck://accounts"_s});
    QCOMPARE(first->state(), QProcess::Running);
    QVERIFY(answered(u"home"_s, {u"tokendeck://filters?search=env"_s}).contains("running already"));
    // What is wrong with it is the window's to say.
    QVERIFY(answered(u"home"_s, {u"tokendeck:nonsense"_s}).contains("running already"));
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

void TestPrograms::sandboxKeepsItsOptions()
{
    const auto first = running(u"home"_s, {u"--sandbox"_s});
    QVERIFY(!answered(u"home"_s, {u"--sandbox"_s}).contains("options"));
    QVERIFY(answered(u"home"_s, {u"--sandbox"_s, u"--sandbox-tokens=3"_s})
                .contains("goes on with the options"));
    end(*first);
}

void TestPrograms::sessionStartsItAgain()
{
    // Without a session manager the name alone changes nothing.
    const auto first = running(u"home"_s, {u"--sandbox"_s, u"-session"_s, u"10a1_7"_s});
    QCOMPARE(first->state(), QProcess::Running);
    end(*first);
}

void TestPrograms::ownFoldersAreOwnInstances()
{
    const auto own = running(u"home"_s);
    const auto sandbox = running(u"home"_s, {u"--sandbox"_s});
    const auto other = running(u"other"_s);
    for (QProcess *each : {own.get(), sandbox.get(), other.get()}) {
        QCOMPARE(each->state(), QProcess::Running);
        end(*each);
    }
}

void TestPrograms::deadInstanceIsNoneAtAll()
{
    const auto first = running(u"home"_s);
    first->kill();
    QVERIFY(first->waitForFinished());
    const auto second = process(u"home"_s);
    second->start(QString::fromLocal8Bit(TOKENDECK), QStringList());
    QVERIFY(!second->waitForFinished(3000));
    end(*second);
}

void TestPrograms::silentInstanceIsTold()
{
    const auto first = running(u"home"_s);
    ::kill(pid_t(first->processId()), SIGSTOP);
    const auto second = process(u"home"_s);
    second->start(QString::fromLocal8Bit(TOKENDECK), QStringList());
    QVERIFY(second->waitForFinished());
    QCOMPARE(second->exitCode(), 1);
    const QString error = QString::fromUtf8(second->readAllStandardError());
    QVERIFY2(error.contains(QString::number(first->processId())), qPrintable(error));
    ::kill(pid_t(first->processId()), SIGCONT);
    end(*first);
}

void TestPrograms::sandboxIsLoadedWhenItIsOpened()
{
#ifndef __GLIBC__
    QSKIP("The loader says what it loads with glibc alone.");
#endif
    for (const bool sandbox : {false, true}) {
        const QString home = sandbox ? u"with"_s : u"without"_s;
        const auto program = process(home);
        QProcessEnvironment environment = program->processEnvironment();
        const QString log = m_folder->filePath(home + u".libraries"_s);
        environment.insert(u"LD_DEBUG"_s, u"libs"_s);
        environment.insert(u"LD_DEBUG_OUTPUT"_s, log);
        program->setProcessEnvironment(environment);
        program->start(QString::fromLocal8Bit(TOKENDECK),
                       sandbox ? QStringList{u"--sandbox"_s} : QStringList());
        QVERIFY(program->waitForStarted());
        QFile file(log + u'.' + QString::number(program->processId()));
        const auto loaded = [&file] {
            file.close();
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        // What comes last: the window's socket for a second start, or the sandbox's database.
        const QByteArray last = sandbox ? "libQt6Sql" : "libQt6Widgets";
        QTRY_VERIFY_WITH_TIMEOUT(loaded().contains(last), 20'000);
        const QDir settings(program->processEnvironment().value(u"XDG_CONFIG_HOME"_s)
                            + (sandbox ? u"/Tokendeck/sandbox"_s : u"/Tokendeck"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            !settings.entryList({u"instance-*.socket"_s}, QDir::System).isEmpty(), 20'000);
        end(*program);
        for (const char *library : {"libQt6Sql", "libQt6HttpServer"})
            QCOMPARE(loaded().contains(library), sandbox);
    }
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"
