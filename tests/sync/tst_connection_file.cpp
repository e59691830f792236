// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/connections/connection_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! The list of connections on disk.
class TestConnectionFile : public QObject {
    Q_OBJECT
private slots:
    void nothingWithoutAFile();
    void readsWhatItWrote();
    void isReadable();
    void movesDamagedFilesAside_data();
    void movesDamagedFilesAside();
    void dropsParentsThatAreLost();
    void saysWhenItCannotBeWritten();
    void keepsWhatAnotherComputerAdded();
    void readsFilesWithoutMarks();
    void keepsMarks();
    void readsDamagedMarks_data();
    void readsDamagedMarks();
    void familiesAndGroupsAgree();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const { return m_folder.filePath(u"connections.json"_s); }
    void put(const QByteArray &bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

namespace {

const Connection MainConnection{.id = ConnectionId(u"a"_s),
                                .name = u"Prod \"EU\""_s,
                                .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                                .accountId = AccountId(1000),
                                .accountName = u"Production"_s};
const Connection SubConnection{.id = ConnectionId(u"b"_s),
                               .name = u"Team"_s,
                               .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                               .accountId = AccountId(1001),
                               .accountName = u"Team"_s,
                               .parent = MainConnection.id,
                               .storage = SecretStorage::Session};

QByteArray entry(const QByteArray &id, const QByteArray &more)
{
    return R"({"id":")" + id
        + R"(","name":"N","apiUrl":"https://api.logz.io","accountId":7,"accountName":"A",)"
          R"("token":"keychain")"
        + more + "}";
}

} // namespace

void TestConnectionFile::nothingWithoutAFile()
{
    const auto connections = ConnectionFile(path()).read();
    QVERIFY(connections);
    QVERIFY(connections->empty());
}

void TestConnectionFile::readsWhatItWrote()
{
    ConnectionFile file(path());
    QVERIFY(file.write({MainConnection, SubConnection}));
    const auto connections = file.read();
    QVERIFY(connections);
    QVERIFY(*connections == (std::vector{MainConnection, SubConnection}));
    QVERIFY(file.write({}));
    QVERIFY(file.read()->empty());
}

void TestConnectionFile::isReadable()
{
    QVERIFY(ConnectionFile(path()).write({MainConnection}));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\"accountId\": 1000"));
    QVERIFY(text.contains("https://api-eu.logz.io"));
    QVERIFY(text.count('\n') > 5);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestConnectionFile::movesDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no bytes") << QByteArray();
    QTest::newRow("no member") << QByteArray("{}");
    QTest::newRow("members of another file") << QByteArray(R"({"theme": "dark"})");
    QTest::newRow("no JSON") << QByteArray("connections = none");
    QTest::newRow("cut") << QByteArray(R"({"connections": [)");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("no list") << QByteArray(R"({"connections": {}})");
    QTest::newRow("an entry of another type") << QByteArray(R"({"connections": [3]})");
    QTest::newRow("id twice") << QByteArray(R"({"connections": [)") + entry("a", "") + ","
            + entry("a", "") + "]}";
    QTest::newRow("no id") << QByteArray(R"({"connections": [)") + entry("", "") + "]}";
    for (const auto &[what, from, to] : {std::tuple("account 0", R"(:7)", R"(:0)"),
                                         std::tuple("account of text", R"(:7)", R"(:"7")"),
                                         std::tuple("account too large", R"(:7)", R"(:2147483648)"),
                                         std::tuple("insecure URL", "https://api", "http://api"),
                                         std::tuple("no name", R"("name":"N")", R"("name":"")"),
                                         std::tuple("unknown storage", "keychain", "file")})
        QTest::newRow(what) << QByteArray(R"({"connections": [)") + entry("a", "").replace(from, to)
                + "]}";
}

void TestConnectionFile::movesDamagedFilesAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    const auto connections = ConnectionFile(path()).read();
    QVERIFY(!connections);
    QCOMPARE(connections.error().kind, ProblemKind::FileDamaged);
    QVERIFY(!QFile::exists(path()));
    // The old file is kept under the name that the problem tells.
    QFile kept(QFile::exists(connections.error().detail)
                   ? connections.error().detail
                   : m_folder.filePath(connections.error().detail));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    QVERIFY(ConnectionFile(path()).read()->empty());
}

void TestConnectionFile::dropsParentsThatAreLost()
{
    put(R"({"connections": [)" + entry("a", R"(,"parent":"gone")") + ","
        + entry("b", R"(,"parent":"b")") + "," + entry("c", "") + ","
        + entry("d", R"(,"parent":"c")") + "," + entry("e", R"(,"parent":"d")") + "]}");
    const auto connections = ConnectionFile(path()).read();
    QVERIFY(connections);
    QCOMPARE(connections->size(), size_t(5));
    const auto parent = [&](int index) {
        return (*connections)[size_t(index)].parent;
    };
    QVERIFY(!parent(0));
    QVERIFY(!parent(1));
    QVERIFY(!parent(2));
    QVERIFY(parent(3) == ConnectionId(u"c"_s));
    QVERIFY(!parent(4));
}

void TestConnectionFile::saysWhenItCannotBeWritten()
{
    put("{}");
    // A file stands where the folder should be.
    ConnectionFile file(path() + u"/connections.json"_s);
    const VoidOutcome written = file.write({MainConnection});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ProblemKind::FileFailed);
}

void TestConnectionFile::keepsWhatAnotherComputerAdded()
{
    ConnectionFile here(path());
    ConnectionFile there(path());
    QVERIFY(here.write({MainConnection}));
    QVERIFY(there.read());
    Connection renamed = MainConnection;
    renamed.name = u"Renamed there"_s;
    QVERIFY(there.write({renamed, SubConnection}));
    Connection added = SubConnection;
    added.id = ConnectionId(u"c"_s);
    QVERIFY(here.write({MainConnection, added}));
    QVERIFY(*ConnectionFile(path()).read() == (std::vector{renamed, added, SubConnection}));
    QVERIFY(here.write({MainConnection}));
    QVERIFY(*ConnectionFile(path()).read() == (std::vector{renamed, SubConnection}));
}

void TestConnectionFile::readsFilesWithoutMarks()
{
    put(R"({"connections": [)" + entry("a", "") + "]}");
    const auto connections = ConnectionFile(path()).read();
    QVERIFY(connections);
    QCOMPARE(connections->front().marks, ConnectionMarks());
    // Nor does a connection without marks bring any into the file.
    QVERIFY(ConnectionFile(path()).write(*connections));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const char *member : {"group", "production", "readOnly"})
        QVERIFY2(!text.contains(member), member);
}

void TestConnectionFile::keepsMarks()
{
    Connection marked = MainConnection;
    // One that has not read it would let what stands there stay.
    ConnectionFile file(path());
    for (int color = 0; color < GroupColorCount; ++color) {
        marked.marks = {.group = u"Customers “EU”"_s,
                        .color = GroupColor(color),
                        .production = color % 2 == 0,
                        .readOnly = color % 3 == 0};
        QVERIFY(file.write({marked}));
        QVERIFY(*ConnectionFile(path()).read() == std::vector{marked});
    }
}

void TestConnectionFile::readsDamagedMarks_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<ConnectionMarks>("marks");
    const auto row = [](const char *name, const QByteArray &members, const ConnectionMarks &marks) {
        QTest::newRow(name) << members << marks;
    };
    row("switches that say no", R"(,"production":false,"readOnly":false)", {});
    row("switches of text", R"(,"production":"no","readOnly":"")",
        {.production = true, .readOnly = true});
    row("switches of a number", R"(,"production":0,"readOnly":1)",
        {.production = true, .readOnly = true});
    row("switches of nothing", R"(,"production":null,"readOnly":{})",
        {.production = true, .readOnly = true});
    row("a group that is no text", R"(,"group":7,"groupColor":"blue")", {});
    row("a group of blanks", R"(,"group":"  ","groupColor":"blue")", {});
    row("a colour that nobody knows", R"(,"group":"EU","groupColor":"mauve")", {.group = u"EU"_s});
    row("a colour that is no text", R"(,"group":"EU","groupColor":3)", {.group = u"EU"_s});
}

void TestConnectionFile::readsDamagedMarks()
{
    QFETCH(QByteArray, members);
    QFETCH(ConnectionMarks, marks);
    put(R"({"connections": [)" + entry("a", members) + "]}");
    const auto connections = ConnectionFile(path()).read();
    QVERIFY(connections);
    QCOMPARE(connections->front().marks, marks);
}

void TestConnectionFile::familiesAndGroupsAgree()
{
    put(R"({"connections": [)" + entry("a", R"(,"group":"EU","groupColor":"blue","readOnly":true)")
        + "," + entry("b", R"(,"parent":"a","group":"US","production":true)") + ","
        + entry("c", R"(,"group":"eu ","groupColor":"red")") + "]}");
    const auto connections = ConnectionFile(path()).read();
    QVERIFY(connections);
    const ConnectionMarks main{.group = u"EU"_s, .color = GroupColor::Blue, .readOnly = true};
    QCOMPARE((*connections)[0].marks, main);
    QCOMPARE((*connections)[1].marks, main);
    QCOMPARE((*connections)[2].marks,
             (ConnectionMarks{.group = u"EU"_s, .color = GroupColor::Blue}));
}

QTEST_GUILESS_MAIN(TestConnectionFile)
#include "tst_connection_file.moc"
