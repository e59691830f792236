// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/json_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

class JsonFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void missingFileIsEmpty();
    void emptyFileIsEmpty();
    void roundTrip();
    void onlyTheUserCanRead();
    void replacesWiderPermissions();
    void damaged_data();
    void damaged();
    void everyDamagedFileIsKept();
    void tooLarge();
    void folderInItsPlace();
    void failedWriteLeavesTheOldFile();

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
    const auto object = JsonFile(m_path).read();
    QVERIFY(object && object->isEmpty());
}

void JsonFileTest::emptyFileIsEmpty()
{
    put({});
    const auto object = JsonFile(m_path).read();
    QVERIFY(object && object->isEmpty());
}

void JsonFileTest::roundTrip()
{
    const QJsonObject object{{u"name"_s, u"Übung \u2022"_s}, {u"list"_s, QJsonArray{1, 2.5, true}}};
    const JsonFile file(m_path);
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
    QCOMPARE(object.error().kind, ProblemKind::FileDamaged);
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
    QCOMPARE(object.error().kind, ProblemKind::FileDamaged);
}

void JsonFileTest::folderInItsPlace()
{
    QVERIFY(QDir().mkpath(m_path));
    const auto object = JsonFile(m_path).read();
    QVERIFY(!object);
    QCOMPARE(object.error().kind, ProblemKind::FileFailed);
    const auto written = JsonFile(m_path).write({});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::FileFailed);
    QVERIFY(written.error().detail.contains("connections.json"_L1));
}

void JsonFileTest::failedWriteLeavesTheOldFile()
{
    // A path below a file cannot be written, whoever runs the test.
    QVERIFY(JsonFile(m_path).write({{u"a"_s, 1}}));
    const auto written = JsonFile(m_path + u"/below.json"_s).write({});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::FileFailed);
    QCOMPARE(JsonFile(m_path).read()->value("a"_L1).toInt(), 1);
}

QTEST_GUILESS_MAIN(JsonFileTest)
#include "tst_json_file.moc"
