// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/view_state_store.h"
#include "services/settings/preferences_store.h"
#include "tests/support/small_disk.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void defaultsWithoutFile();
    void roundTrip();
    void languageBeforeAnythingIsSaid();
    void offIsKept();
    void findingLimits();
    void findingsOfANewerVersionStay();
    void fileIsReadable();
    void clamps_data();
    void clamps();
    void wrongTypesAreDefaults();
    void unknownMembersStay();
    void damagedFileIsMovedAside();
    void changedOnlyWhenDifferent();
    void holdsWhenTheFileCannotBeWritten();
    void unreadableIsNeverReplaced();
    void savesAgainWhatDidNotFit();
    void keepsWhatAnotherComputerSet();
    void viewStateRoundTrip();
    void viewStateIsWrittenOnlyWhenChanged();
    void viewStateForgets();
    void damagedViewState();
    void unreadableViewStateIsNeverReplaced();

private:
    void put(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void PreferencesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"settings/preferences.json"_s);
}

void PreferencesTest::put(const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray PreferencesTest::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PreferencesTest::defaultsWithoutFile()
{
    PreferencesStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.current(), Preferences());
    QCOMPARE(store.current().clipboardTimeout, std::optional(30s));
    QCOMPARE(store.current().idleLock, std::optional(5min));
    QVERIFY2(!QFileInfo::exists(m_path), "reading makes no file");
}

void PreferencesTest::roundTrip()
{
    const Preferences preferences{
        .clipboardTimeout = 45s,
        .idleLock = 12min,
        .lockWithScreen = false,
        .refreshInterval = 300s,
        .theme = ThemeChoice::Dark,
        .language = u"de"_s,
        .closePendingDeletes = PendingDeletes::Send,
        .keepLists = false,
        .dailySnapshots = false,
        .desktopNotices = false,
        .hintsShown = true,
        .shortcuts = {{u"refresh"_s, u"Ctrl+Y"_s}, {u"lock"_s, QString()}},
    };
    {
        PreferencesStore store(m_path);
        QVERIFY(store.load());
        QVERIFY(store.save(preferences));
        QCOMPARE(store.current(), preferences);
    }
    PreferencesStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.current(), preferences);
}

void PreferencesTest::languageBeforeAnythingIsSaid()
{
    QCOMPARE(PreferencesStore::languageIn(m_path), QString());
    PreferencesStore store(m_path);
    QVERIFY(store.save({.language = u"ja"_s}));
    QCOMPARE(PreferencesStore::languageIn(m_path), u"ja"_s);
    for (const QByteArray &other : {"{\"language\": 7}"_ba, "[\"ja\"]"_ba, "no JSON"_ba, ""_ba}) {
        put(other);
        QCOMPARE(PreferencesStore::languageIn(m_path), QString());
        QCOMPARE(bytes(), other);
        QCOMPARE(QFileInfo(m_path).dir().count(), 3U); // the two dots, and nothing moved aside
    }
}

void PreferencesTest::offIsKept()
{
    const Preferences off{.clipboardTimeout = std::nullopt,
                          .idleLock = std::nullopt,
                          .refreshInterval = std::nullopt};
    PreferencesStore store(m_path);
    QVERIFY(store.save(off));
    PreferencesStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(again.current(), off);
}

void PreferencesTest::findingLimits()
{
    Preferences preferences;
    preferences.findings.off.set(size_t(FindingKind::SaysNothing));
    setDays(preferences.findings, FindingKind::Unused, 180);
    setDays(preferences.findings, FindingKind::ExpiringSoon, 2);
    PreferencesStore store(m_path);
    QVERIFY(store.load());
    QSignalSpy changed(&store, &PreferencesStore::changed);
    QVERIFY(store.save(preferences));
    QCOMPARE(changed.count(), 1);
    PreferencesStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(again.current(), preferences);
    QVERIFY(again.current().findings.isOff(FindingKind::SaysNothing));
    const QJsonObject object = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(object["findingsOff"_L1].toArray(), QJsonArray{u"says-nothing"_s});
    QCOMPARE(object["findingDays"_L1].toObject()["unused"_L1].toInt(), 180);
}

void PreferencesTest::findingsOfANewerVersionStay()
{
    put(R"({"findingsOff":["twin-tokens","of-tomorrow",7],)"
        R"("findingDays":{"unused":0,"never-used":1e300,"not-checked":"x","of-tomorrow":5}})");
    PreferencesStore store(m_path);
    QVERIFY(store.load());
    const FindingLimits limits = store.current().findings;
    QVERIFY(limits.isOff(FindingKind::TwinTokens));
    QCOMPARE(limits.off.count(), size_t(1));
    QCOMPARE(daysOf(limits, FindingKind::Unused), 1);
    QCOMPARE(daysOf(limits, FindingKind::NeverUsed), 3650);
    QCOMPARE(daysOf(limits, FindingKind::NotChecked), 30);
    Preferences changed = store.current();
    changed.findings.off.reset();
    QVERIFY(store.save(changed));
    const QJsonObject object = QJsonDocument::fromJson(bytes()).object();
    QVERIFY(object["findingsOff"_L1].toArray().contains(u"of-tomorrow"_s));
    QVERIFY(!object["findingsOff"_L1].toArray().contains(u"twin-tokens"_s));
    QCOMPARE(object["findingDays"_L1].toObject()["of-tomorrow"_L1].toInt(), 5);
}

void PreferencesTest::fileIsReadable()
{
    PreferencesStore store(m_path);
    QVERIFY(store.save({.theme = ThemeChoice::Light}));
    const QJsonObject object = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(object["theme"_L1].toString(), u"light"_s);
    QCOMPARE(object["clipboardTimeoutSeconds"_L1].toInt(), 30);
    QCOMPARE(object["closePendingDeletes"_L1].toString(), u"drop"_s);
    QVERIFY(bytes().count('\n') > 5);
}

void PreferencesTest::clamps_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("clipboard");
    QTest::addColumn<qint64>("idle");
    QTest::addColumn<qint64>("refresh");
    QTest::addRow("too small") << QByteArray(
        R"({"clipboardTimeoutSeconds":0,"idleLockMinutes":0,"refreshIntervalSeconds":1})")
                               << qint64(5) << qint64(1) << qint64(15);
    QTest::addRow("negative") << QByteArray(
        R"({"clipboardTimeoutSeconds":-9,"idleLockMinutes":-9,"refreshIntervalSeconds":-9})")
                              << qint64(5) << qint64(1) << qint64(15);
    QTest::addRow("too large") << QByteArray(
        R"({"clipboardTimeoutSeconds":601,"idleLockMinutes":481,"refreshIntervalSeconds":3601})")
                               << qint64(600) << qint64(480) << qint64(3600);
    QTest::addRow("absurd") << QByteArray(
        R"({"clipboardTimeoutSeconds":1e300,"idleLockMinutes":1e300,"refreshIntervalSeconds":1e300})")
                            << qint64(600) << qint64(480) << qint64(3600);
    QTest::addRow("limits") << QByteArray(
        R"({"clipboardTimeoutSeconds":600,"idleLockMinutes":1,"refreshIntervalSeconds":15})")
                            << qint64(600) << qint64(1) << qint64(15);
}

void PreferencesTest::clamps()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, clipboard);
    QFETCH(qint64, idle);
    QFETCH(qint64, refresh);
    put(json);
    PreferencesStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.current().clipboardTimeout->count(), clipboard);
    QCOMPARE(store.current().idleLock->count(), idle);
    QCOMPARE(store.current().refreshInterval->count(), refresh);
}

void PreferencesTest::wrongTypesAreDefaults()
{
    put(R"({"clipboardTimeoutSeconds":"60","idleLockMinutes":true,"lockWithScreen":"no",
            "refreshIntervalSeconds":[1],"theme":"purple","closePendingDeletes":7,
            "keepLists":0,"dailySnapshots":"no","desktopNotices":[]})");
    PreferencesStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.current(), Preferences());
}

void PreferencesTest::unknownMembersStay()
{
    put(R"({"theme":"dark","fromTheFuture":{"a":[1,2]}})");
    PreferencesStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.current().theme, ThemeChoice::Dark);
    Preferences changed = store.current();
    changed.theme = ThemeChoice::Light;
    QVERIFY(store.save(changed));
    const QJsonObject object = QJsonDocument::fromJson(bytes()).object();
    QCOMPARE(object["theme"_L1].toString(), u"light"_s);
    QCOMPARE(object["fromTheFuture"_L1]["a"_L1].toArray().size(), 2);
}

void PreferencesTest::damagedFileIsMovedAside()
{
    put(R"({"theme":"dark",)");
    PreferencesStore store(m_path);
    const VoidOutcome loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ProblemKind::FileDamaged);
    QFile aside(loaded.error().detail);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray(R"({"theme":"dark",)"));
    QVERIFY(!QFileInfo::exists(m_path));
    QCOMPARE(store.current(), Preferences());
    QVERIFY(store.save({.theme = ThemeChoice::Light}));
    QVERIFY(aside.exists());
}

void PreferencesTest::changedOnlyWhenDifferent()
{
    PreferencesStore store(m_path);
    QSignalSpy changed(&store, &PreferencesStore::changed);
    QVERIFY(store.load());
    QVERIFY(store.save(Preferences()));
    QCOMPARE(changed.size(), 0);
    QVERIFY(store.save({.clipboardTimeout = 1s})); // clamped to 5 s
    QVERIFY(store.save({.clipboardTimeout = 2s}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Preferences>().clipboardTimeout, std::optional(5s));
}

void PreferencesTest::holdsWhenTheFileCannotBeWritten()
{
    // A file stands where the folder should be.
    QFile blocker(QFileInfo(m_path).path());
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    PreferencesStore store(m_path);
    const VoidOutcome saved = store.save({.theme = ThemeChoice::Dark});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ProblemKind::FileFailed);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(store.current().theme, ThemeChoice::Dark);
}

void PreferencesTest::unreadableIsNeverReplaced()
{
    const test::PlainUser user(m_folder->path());
    put(R"({"theme":"dark","idleLockMinutes":7})");
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions()));
    PreferencesStore store(m_path);
    QCOMPARE(store.load().error().kind, ProblemKind::FileFailed);
    QCOMPARE(store.save({.theme = ThemeChoice::Light}).error().kind, ProblemKind::FileFailed);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(bytes(), R"({"theme":"dark","idleLockMinutes":7})"_ba);
}

void PreferencesTest::savesAgainWhatDidNotFit()
{
    PreferencesStore store(m_path);
    QVERIFY(store.save({.idleLock = 7min}));
    const QByteArray before = bytes();
    Preferences changed = store.current();
    changed.theme = ThemeChoice::Dark;
    {
        const test::FileSizeLimit full(0);
        QCOMPARE(store.save(changed).error().kind, ProblemKind::FileFailed);
    }
    QCOMPARE(bytes(), before);
    QCOMPARE(store.current(), changed);
    QVERIFY(store.save(store.current()));
    PreferencesStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(again.current(), changed);
}

void PreferencesTest::keepsWhatAnotherComputerSet()
{
    PreferencesStore here(m_path);
    PreferencesStore there(m_path);
    QVERIFY(here.save({}));
    QVERIFY(there.load());
    QVERIFY(there.save({.idleLock = 9min}));
    QVERIFY(here.save({.theme = ThemeChoice::Dark}));
    PreferencesStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(again.current(), (Preferences{.idleLock = 9min, .theme = ThemeChoice::Dark}));
}

void PreferencesTest::viewStateRoundTrip()
{
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    ViewStateStore store(m_path);
    QVERIFY(store.load());
    store.setState(u"accounts/header"_s, every);
    store.setState(u"window/geometry"_s, "abc"_ba);
    QVERIFY(store.save());
    ViewStateStore again(m_path);
    QVERIFY(again.load());
    QCOMPARE(again.state(u"accounts/header"_s), every);
    QCOMPARE(again.state(u"window/geometry"_s), "abc"_ba);
    QVERIFY(again.state(u"other"_s).isEmpty());
}

void PreferencesTest::viewStateIsWrittenOnlyWhenChanged()
{
    ViewStateStore store(m_path);
    QVERIFY(store.save());
    QVERIFY(!QFileInfo::exists(m_path));
    store.setState(u"key"_s, "abc"_ba);
    QVERIFY(store.save());
    QVERIFY(QFile::remove(m_path));
    store.setState(u"key"_s, "abc"_ba);
    QVERIFY(store.save());
    QVERIFY(!QFileInfo::exists(m_path));
}

void PreferencesTest::viewStateForgets()
{
    ViewStateStore store(m_path);
    store.setState(u"key"_s, "abc"_ba);
    QVERIFY(store.save());
    store.setState(u"key"_s, {});
    QVERIFY(store.save());
    ViewStateStore again(m_path);
    QVERIFY(again.load());
    QVERIFY(again.state(u"key"_s).isEmpty());
}

void PreferencesTest::damagedViewState()
{
    put(R"({"good":"YWJj","broken":"***","number":7})");
    ViewStateStore store(m_path);
    QVERIFY(store.load());
    QCOMPARE(store.state(u"good"_s), "abc"_ba);
    QVERIFY(store.state(u"broken"_s).isEmpty());
    QVERIFY(store.state(u"number"_s).isEmpty());
    put("[]");
    const VoidOutcome loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ProblemKind::FileDamaged);
    QVERIFY(store.state(u"good"_s).isEmpty());
}

void PreferencesTest::unreadableViewStateIsNeverReplaced()
{
    const test::PlainUser user(m_folder->path());
    put(R"({"good":"YWJj"})");
    QVERIFY(QFile::setPermissions(m_path, QFile::Permissions()));
    ViewStateStore store(m_path);
    QCOMPARE(store.load().error().kind, ProblemKind::FileFailed);
    store.setState(u"key"_s, "abc"_ba);
    QCOMPARE(store.save().error().kind, ProblemKind::FileFailed);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(bytes(), R"({"good":"YWJj"})"_ba);
    // Both are there once it can be read.
    QVERIFY(store.save());
    QCOMPARE(QJsonDocument::fromJson(bytes()).object().keys(), (QStringList{u"good"_s, u"key"_s}));
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
