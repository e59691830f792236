// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/silence_json.h"
#include "models/board/silence_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

constexpr TimePoint Now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}
                        + std::chrono::milliseconds(1234)};

Silence ofObject(int id)
{
    return {.kind = FindingKind::OpenSharedToken,
            .backend = u"api-eu.logz.io:443"_s,
            .account = AccountId(7),
            .object = ObjectRef{.backend = u"api-eu.logz.io:443"_s,
                                .account = AccountId(7),
                                .list = ListKind::SharedTokens,
                                .id = id},
            .reason = u"a wall display"_s,
            .fact = u"all until never"_s,
            .since = Now};
}

Silence ofKind()
{
    return {.kind = FindingKind::Unused,
            .backend = u"api-eu.logz.io:443"_s,
            .account = AccountId(7),
            .reason = u"seasonal"_s,
            .since = Now};
}

} // namespace

class SilenceStoreTest : public QObject {
    Q_OBJECT

    [[nodiscard]] QString path() const { return m_dir->filePath(u"silences.json"_s); }

    [[nodiscard]] QJsonArray entries() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll())["silences"_L1].toArray();
    }

    void write(const QJsonArray &entries) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"silences"_s, entries}}).toJson());
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void keepsSilences()
    {
        SilenceStore store(path());
        QSignalSpy changes(&store, &SilenceStore::changed);
        QVERIFY(store.load());
        QVERIFY(store.silences().empty());
        QVERIFY(store.add(ofObject(1)));
        QVERIFY(store.add(ofKind()));
        Silence again = ofObject(1);
        again.reason = u"two wall displays"_s;
        QVERIFY(store.add(again));
        QVERIFY(store.add(ofObject(2)));
        QVERIFY(store.end({ofObject(2)}));
        QCOMPARE(store.silences(), (std::vector<Silence>{ofKind(), again}));
        QVERIFY(changes.size() >= 5);

        SilenceStore other(path());
        QVERIFY(other.load());
        QCOMPARE(other.silences(), store.silences());
        QCOMPARE(other.unreadable(), 0);
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile(path()).permissions() & others));
    }

    void forgetsWhatHasEnded()
    {
        SilenceStore store(path());
        QVERIFY(store.add({ofObject(1), ofObject(2), ofKind()}));
        Silence anew = ofObject(2);
        anew.fact = u"all until 2030"_s;
        QVERIFY(store.add(anew));
        QSignalSpy changes(&store, &SilenceStore::changed);
        QVERIFY(store.end({ofObject(1), ofObject(2), ofObject(3)}));
        QCOMPARE(store.silences(), (std::vector<Silence>{ofKind(), anew}));
        QCOMPARE(changes.size(), 1);
        QVERIFY(store.end({ofObject(1)}));
        QCOMPARE(changes.size(), 1);
        SilenceStore other(path());
        QVERIFY(other.load());
        QCOMPARE(other.silences(), store.silences());
    }

    void silencesNothingByWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue absent(QJsonValue::Undefined);
        for (const QString &member : {u"id"_s, u"kind"_s, u"backend"_s, u"account"_s, u"reason"_s,
                                      u"since"_s, u"list"_s, u"object"_s, u"fact"_s}) {
            QTest::newRow(qPrintable(u"no "_s + member)) << member << absent;
            QTest::newRow(qPrintable(u"true as "_s + member)) << member << QJsonValue(true);
        }
        QTest::newRow("a kind of later") << u"kind"_s << QJsonValue(u"overheated"_s);
        QTest::newRow("another object") << u"object"_s << QJsonValue(2);
        QTest::newRow("half an object") << u"object"_s << QJsonValue(1.5);
        QTest::newRow("another account") << u"account"_s << QJsonValue(8);
        QTest::newRow("no such account") << u"account"_s << QJsonValue(-7);
        QTest::newRow("no time") << u"since"_s << QJsonValue(u"yesterday"_s);
    }
    void silencesNothingByWhatCannotBeRead()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject bad = toJson(ofObject(1));
        QVERIFY(silenceFromJson(bad));
        bad[member] = value;
        QVERIFY(!silenceFromJson(bad));
        write({bad, toJson(ofKind())});
        SilenceStore store(path());
        QVERIFY(store.load());
        QCOMPARE(store.silences(), std::vector<Silence>{ofKind()});
        QCOMPARE(store.unreadable(), 1);
        // It is not lost: another version may read it.
        QVERIFY(store.add(ofObject(5)));
        QVERIFY(entries().contains(bad));
        QCOMPARE(entries().size(), 3);
    }

    void movesADamagedFileAside()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"silences\": 3}");
        file.close();
        SilenceStore store(path());
        const VoidOutcome loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, ProblemKind::FileDamaged);
        QVERIFY(store.silences().empty());
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(SilenceStoreTest)
#include "tst_silence_store.moc"
