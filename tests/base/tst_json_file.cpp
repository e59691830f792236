// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/json_file.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

class JsonFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void missingFileIsEmpty();
    void roundTrip();
    void onlyTheUserCanRead();
    void replacesWiderPermissions();
    void damaged_data();
    void damaged();
    void everyDamagedFileIsKept();
    void tooLarge();
    void folderInItsPlace();
    void failedWriteLeavesTheOldFile();
    void keepsWhatOthersWrote_data();
    void keepsWhatOthersWrote();
    void keepsAddingToWhatOthersWrote();
    void damagedMeanwhile();
    void removedMeanwhile();
    void unreadableIsNeverReplaced();

private:
    void put(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void JsonFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"connections.json"_s);
}

void JsonFileTest::put(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void JsonFileTest::missingFileIsEmpty()
{
    JsonFile file(m_path);
    const auto object = file.read();
    QVERIFY(object && object->isEmpty());
    QVERIFY(!file.wasThere());
}

void JsonFileTest::roundTrip()
{
    const QJsonObject object{{u"name"_s, u"Übung \u2022"_s}, {u"list"_s, QJsonArray{1, 2.5, true}}};
    JsonFile file(m_path);
    QVERIFY(file.write(object));
    QCOMPARE(file.read().value(), object);
    QVERIFY(file.write({}));
    QVERIFY(file.read()->isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void JsonFileTest::onlyTheUserCanRead()
{
#ifdef Q_OS_WIN
    QSKIP("the profile folder's access list rules on Windows");
#endif
    const QString path = m_folder->filePath(u"a/b/file.json"_s);
    QVERIFY(JsonFile(path).write({}));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(m_folder->filePath(u"a/b"_s)).permissions() & others));
    QVERIFY(!(QFileInfo(m_folder->filePath(u"a"_s)).permissions() & others));
}

void JsonFileTest::replacesWiderPermissions()
{
#ifdef Q_OS_WIN
    QSKIP("the profile folder's access list rules on Windows");
#endif
    put("{}");
    QVERIFY(QFile::setPermissions(
        m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(JsonFile(m_path).write({}));
    QVERIFY(!(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void JsonFileTest::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("cut") << QByteArray(R"({"a": 1, "b")");
    QTest::addRow("array") << QByteArray("[1, 2]");
    QTest::addRow("text") << QByteArray("hello");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("blank") << QByteArray("\n");
    QTest::addRow("two objects") << QByteArray("{}{}");
    QTest::addRow("zeros") << QByteArray(512, '\0');
    QTest::addRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}");
}

void JsonFileTest::damaged()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    const auto object = JsonFile(m_path).read();
    QVERIFY(!object);
    QCOMPARE(object.error().kind, FileProblem::Kind::Damaged);
    QVERIFY(!QFileInfo::exists(m_path));
    QCOMPARE(QFileInfo(object.error().detail).fileName(), u"connections.damaged-1.json"_s);
    QFile aside(object.error().detail);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);
    QVERIFY(JsonFile(m_path).read()->isEmpty());
}

void JsonFileTest::everyDamagedFileIsKept()
{
    for (int number = 1; number <= 3; ++number) {
        put("damage " + QByteArray::number(number));
        QVERIFY(!JsonFile(m_path).read());
    }
    for (int number = 1; number <= 3; ++number) {
        QFile aside(m_folder->filePath(u"connections.damaged-%1.json"_s.arg(number)));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), "damage " + QByteArray::number(number));
    }
}

void JsonFileTest::tooLarge()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(JsonFile::MaxBytes + 1));
    file.close();
    const auto object = JsonFile(m_path).read();
    QVERIFY(!object);
    QCOMPARE(object.error().kind, FileProblem::Kind::Damaged);
}

void JsonFileTest::folderInItsPlace()
{
    QVERIFY(QDir().mkpath(m_path));
    const auto object = JsonFile(m_path).read();
    QVERIFY(!object);
    QCOMPARE(object.error().kind, FileProblem::Kind::Failed);
    const auto written = JsonFile(m_path).write({});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileProblem::Kind::Failed);
    QVERIFY(written.error().detail.contains("connections.json"_L1));
}

void JsonFileTest::failedWriteLeavesTheOldFile()
{
    // A path below a file cannot be written, whoever runs the test.
    QVERIFY(JsonFile(m_path).write({{u"a"_s, 1}}));
    const auto written = JsonFile(m_path + u"/below.json"_s).write({});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, FileProblem::Kind::Failed);
    QCOMPARE(JsonFile(m_path).read()->value("a"_L1).toInt(), 1);
}

void JsonFileTest::keepsWhatOthersWrote_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &base, const QByteArray &ours,
                        const QByteArray &theirs, const QByteArray &expected) {
        QTest::addRow("%s", name) << base << ours << theirs << expected;
    };
    row("different members", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":1,"b":3,"c":4})",
        R"({"a":2,"b":3,"c":4})");
    row("the same member", R"({"a":1})", R"({"a":2})", R"({"a":3})", R"({"a":2})");
    row("ours removed", R"({"a":1,"b":1})", R"({"a":1})", R"({"a":5,"b":1})", R"({"a":5})");
    row("theirs removed", R"({"a":1,"b":1})", R"({"a":2,"b":1})", R"({"a":1})", R"({"a":2})");
    row("below", R"({"o":{"a":1,"b":1}})", R"({"o":{"a":2,"b":1}})", R"({"o":{"a":1,"b":2}})",
        R"({"o":{"a":2,"b":2}})");
    row("both added to a list", R"({"list":[{"id":"a"}]})",
        R"({"list":[{"id":"a"},{"id":"ours"}]})", R"({"list":[{"id":"a"},{"id":"theirs"}]})",
        R"({"list":[{"id":"a"},{"id":"ours"},{"id":"theirs"}]})");
    row("each changed an entry", R"({"list":[{"id":"a","n":1},{"id":"b","n":1}]})",
        R"({"list":[{"id":"a","n":2},{"id":"b","n":1}]})",
        R"({"list":[{"id":"b","n":3},{"id":"a","n":1}]})",
        R"({"list":[{"id":"a","n":2},{"id":"b","n":3}]})");
    row("each removed an entry", R"({"list":[{"id":"a"},{"id":"b"},{"id":"c"}]})",
        R"({"list":[{"id":"b"},{"id":"c"}]})", R"({"list":[{"id":"a"},{"id":"b"}]})",
        R"({"list":[{"id":"b"}]})");
    row("a list without ids", R"({"list":[1]})", R"({"list":[1,2]})", R"({"list":[1,3]})",
        R"({"list":[1,2]})");
}

void JsonFileTest::keepsWhatOthersWrote()
{
    QFETCH(const QByteArray, base);
    QFETCH(const QByteArray, ours);
    QFETCH(const QByteArray, theirs);
    QFETCH(const QByteArray, expected);
    put(base);
    JsonFile file(m_path, {u"id"_s});
    QVERIFY(file.read());
    put(theirs);
    QVERIFY(file.write(QJsonDocument::fromJson(ours).object()));
    QCOMPARE(JsonFile(m_path).read().value(), QJsonDocument::fromJson(expected).object());
}

void JsonFileTest::keepsAddingToWhatOthersWrote()
{
    JsonFile ours(m_path, {u"id"_s});
    JsonFile theirs(m_path, {u"id"_s});
    QVERIFY(ours.read() && theirs.read());
    QJsonArray ourList;
    QJsonArray theirList;
    for (int round = 0; round < 3; ++round) {
        ourList.append(QJsonObject{{u"id"_s, u"ours %1"_s.arg(round)}});
        QVERIFY(ours.write({{u"list"_s, ourList}}));
        theirList.append(QJsonObject{{u"id"_s, u"theirs %1"_s.arg(round)}});
        QVERIFY(theirs.write({{u"list"_s, theirList}}));
    }
    QCOMPARE(JsonFile(m_path).read()->value("list"_L1).toArray().size(), 6);
    QVERIFY(ours.write({{u"list"_s, QJsonArray{}}}));
    QCOMPARE(JsonFile(m_path).read()->value("list"_L1).toArray(), theirList);
}

void JsonFileTest::damagedMeanwhile()
{
    std::vector<FileProblem> told;
    JsonFile file(m_path, {}, [&told](const FileProblem &problem) { told.push_back(problem); });
    QVERIFY(file.write({{u"a"_s, 1}}));
    put("{\"a\": ");
    QVERIFY(file.write({{u"a"_s, 2}}));
    QCOMPARE(JsonFile(m_path).read()->value("a"_L1).toInt(), 2);
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.front().kind, FileProblem::Kind::Damaged);
    QFile aside(told.front().detail);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), "{\"a\": "_ba);
}

void JsonFileTest::removedMeanwhile()
{
    JsonFile file(m_path);
    QVERIFY(file.write({{u"a"_s, 1}}));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(file.write({{u"a"_s, 1}, {u"b"_s, 2}}));
    QCOMPARE(JsonFile(m_path).read()->size(), 2);
}

void JsonFileTest::unreadableIsNeverReplaced()
{
    const test::PlainUser user(m_folder->path());
    put(R"({"a":1,"theirs":2})");
    QVERIFY(QFile::setPermissions(m_path, QFile::WriteOwner));
    JsonFile file(m_path);
    QCOMPARE(file.read().error().kind, FileProblem::Kind::Failed);
    QCOMPARE(file.write({{u"a"_s, 3}}).error().kind, FileProblem::Kind::Failed);
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(JsonFile(m_path).read()->value("a"_L1).toInt(), 1);
    // Readable again, the next write completes it.
    QVERIFY(file.write({{u"a"_s, 3}}));
    QCOMPARE(JsonFile(m_path).read().value(), (QJsonObject{{u"a"_s, 3}, {u"theirs"_s, 2}}));
}

QTEST_GUILESS_MAIN(JsonFileTest)
#include "tst_json_file.moc"
