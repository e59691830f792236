// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/archive/sealed_bytes.h"
#include "models/store/rows/row_list.h"
#include "services/reports/snapshots/snapshot_archive.h"
#include "services/reports/snapshots/snapshot_files.h"
#include "tests/store/support/archive_rows.h"
#include "tests/support/small_disk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr TimePoint Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27} + 12h};
const QDate Day(2026, 11, 27);
const SnapshotKey Key{u"api-eu.logz.io:443"_s, AccountId(1001)};

//! With every list, and tokens in them until they are written.
Snapshot sample(TimePoint at = Noon)
{
    Snapshot snapshot{.takenAt = at,
                      .backend = Key.backend,
                      .account = Key.account,
                      .accountName = u"Production"_s,
                      .connectionName = u"Acme EU"_s};
    snapshot.lists.list<Account>() = {at, archiveAccounts()};
    snapshot.lists.list<ShippingToken>() = {at, archiveShippingTokens()};
    snapshot.lists.list<SharedToken>() = {at, archiveSharedTokens()};
    snapshot.lists.list<Filter>() = {at, archiveFilters()};
    snapshot.lists.list<ApiToken>() = {at, archiveApiTokens()};
    snapshot.keyId = u"0a1b2c3d"_s;
    snapshot.prints[size_t(ListKind::SharedTokens)] = {{6, u"00112233445566aa"_s}};
    snapshot.notes[ApiTokenId(10)] = {.note = u"for the pipeline"_s, .owner = u"Ana"_s};
    carryOver(snapshot, nullptr);
    return snapshot;
}

Snapshot withoutTokens(Snapshot snapshot)
{
    std::apply(
        [](auto &...list) {
            (std::ranges::for_each(list.rows, [](auto &row) { clearSecret(row); }), ...);
        },
        snapshot.lists.lists);
    return snapshot;
}

Seal newSeal()
{
    return {.word = QLatin1StringView("tokendeck-snapshot"), .version = 2};
}

template <typename Row> void removeRow(Snapshot &snapshot, int id)
{
    std::erase_if(snapshot.lists.list<Row>().rows,
                  [id](const Row &row) { return row.id.value() == id; });
}

} // namespace

class SnapshotFilesTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEverythingButTokens()
    {
        Snapshot before = sample(Noon - 24h);
        Snapshot snapshot = sample();
        removeRow<SharedToken>(snapshot, 7);
        carryOver(snapshot, &before);
        QCOMPARE(snapshot.gone.size(), size_t(1));
        const SnapshotFiles files = this->files();
        QVERIFY(files.write(snapshot, Day));
        const auto read = files.read(Key, Day);
        QVERIFY(read && *read);
        QVERIFY(**read == withoutTokens(snapshot));
        const QByteArray bytes = bytesOf(Day);
        QVERIFY(!holdsPartOf(bytes, archiveTokenTexts()));
        // Not in what is compressed, either.
        QVERIFY(!holdsPartOf(qUncompress(bytes.mid(bytes.indexOf('\n') + 1)), archiveTokenTexts()));
        QCOMPARE(
            QFile::permissions(pathOf(Day))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(files.accounts(), std::vector<SnapshotKey>{Key});
    }

    void readsWhatHadNoFingerprints()
    {
        // As the version before has written it.
        Snapshot snapshot = withoutTokens(sample());
        snapshot.keyId.clear();
        snapshot.prints = {};
        ArchiveWriter writer;
        writer.put(snapshot.takenAt, snapshot.backend, snapshot.account, snapshot.accountName,
                   snapshot.connectionName);
        tokendeck::put(writer, snapshot.lists);
        QByteArray values = writer.bytes();
        const auto whole = unsealed(snapshotBytes(snapshot), newSeal());
        QVERIFY(whole && whole->startsWith(values));
        // What is behind is that there is no key and no fingerprint: a byte for each length.
        values = whole->chopped(1 + qsizetype(AllListKinds.size()));
        const auto old = snapshotOf(sealed(values, {.word = newSeal().word, .version = 1}));
        QVERIFY(old);
        QVERIFY(*old == snapshot);
        QCOMPARE(old->keyId, QString());
        // Nor can what a newer one has written be read.
        const auto newer =
            snapshotOf(sealed(*whole, {.word = newSeal().word, .version = newSeal().version + 1}));
        QVERIFY(!newer);
        QCOMPARE(newer.error(), SealProblem::OtherVersion);
    }

    void saysSinceWhenAndWhatIsGone()
    {
        Snapshot first = sample(Noon - 48h);
        removeRow<SharedToken>(first, 6);
        carryOver(first, nullptr);
        Snapshot second = sample(Noon - 24h);
        carryOver(second, &first);
        const auto shared = size_t(ListKind::SharedTokens);
        QCOMPARE(sinceOf(second.sightings[shared], 7), std::optional(Noon - 48h));
        QCOMPARE(sinceOf(second.sightings[shared], 6), std::optional(Noon - 24h));
        QCOMPARE(sinceOf(second.sightings[size_t(ListKind::ApiTokens)], -1),
                 std::optional<TimePoint>()); // an id that this computer has given

        Snapshot third = sample(Noon);
        removeRow<SharedToken>(third, 7);
        removeRow<ShippingToken>(third, 5);
        removeRow<ApiToken>(third, 10);
        removeRow<Filter>(third, 9);
        carryOver(third, &second);
        QCOMPARE(third.gone.size(), size_t(3));
        const auto gone = [&third](ListKind list) {
            return *std::ranges::find(third.gone, list, &GoneToken::list);
        };
        const GoneToken token = gone(ListKind::SharedTokens);
        QCOMPARE(token.name, u"partners"_s);
        QCOMPARE(token.filters, (std::vector<QString>{u"env:prod"_s, u":"_s}));
        QCOMPARE(token.filterOperator, FilterOperator::Or);
        QCOMPARE(token.since, Noon - 48h);
        QCOMPARE(token.seen, Noon - 24h);
        QCOMPARE(token.missed, Noon);
        QCOMPARE(gone(ListKind::ShippingTokens).by, u"ana@example.com"_s);
        QCOMPARE(gone(ListKind::ApiTokens).by, u"Ana"_s);

        // They stay, but for one that is there again.
        Snapshot fourth = sample(Noon + 24h);
        removeRow<SharedToken>(fourth, 7);
        removeRow<ShippingToken>(fourth, 5);
        carryOver(fourth, &third);
        QCOMPARE(fourth.gone.size(), size_t(2));
        QCOMPARE(fourth.gone.front().missed, Noon);
        Snapshot late = sample(Noon + LongestGone + 24h);
        removeRow<SharedToken>(late, 7);
        removeRow<ShippingToken>(late, 5);
        carryOver(late, &fourth);
        QCOMPARE(late.gone.size(), size_t(0));
    }

    void whatWasNotReadSaysNothing()
    {
        const Snapshot before = sample(Noon - 24h);
        Snapshot now = sample(Noon);
        now.lists.list<SharedToken>() = {};
        carryOver(now, &before);
        QCOMPARE(now.gone.size(), size_t(0));
        QCOMPARE(sinceOf(now.sightings[size_t(ListKind::SharedTokens)], 7),
                 std::optional(Noon - 24h));
    }

    void keepsDaysThenMonths()
    {
        const SnapshotFiles files = this->files();
        const QDate first(2023, 1, 15);
        QVERIFY(files.write(small(), first));
        for (int day = 1; day < 900; ++day) {
            // One in a month thins the others: each write waits for the disk.
            if (day % 30 == 29)
                QVERIFY(files.write(small(), first.addDays(day)));
            else
                QVERIFY(QFile::copy(pathOf(first.addDays(day - 1)), pathOf(first.addDays(day))));
        }
        const std::vector<QDate> days = files.days(Key);
        QCOMPARE(days.size(), size_t(90 + 24));
        const QDate last = first.addDays(899);
        for (int i = 0; i < 90; ++i)
            QCOMPARE(days[days.size() - 1 - size_t(i)], last.addDays(-i));
        for (size_t i = 1; i < 24; ++i) {
            QCOMPARE(days[i].day(), 1);
            QCOMPARE(days[i - 1].addMonths(1), days[i]);
        }
    }

    void aClockThatIsWrongForADayTakesNothingAway()
    {
        const SnapshotFiles files = this->files();
        const QDate first(2026, 1, 1);
        for (int day = 0; day < 80; ++day)
            QVERIFY(files.write(small(), first.addDays(day)));
        QVERIFY(files.write(small(), QDate(2099, 5, 5)));
        QVERIFY(files.write(small(), QDate(1999, 5, 5)));
        for (int day = 80; day < 88; ++day)
            QVERIFY(files.write(small(), first.addDays(day)));
        QCOMPARE(files.days(Key).size(), size_t(90));
        QCOMPARE(files.days(Key).back(), QDate(2099, 5, 5));
    }

    void keepsWithinTheSize()
    {
        const qint64 one = snapshotBytes(small()).size();
        const SnapshotFiles files(folder(), {.bytes = 10 * one + one / 2});
        Snapshot other = small();
        other.account = AccountId(2002);
        for (int day = 0; day < 8; ++day) {
            QVERIFY(files.write(small(), Day.addDays(day)));
            QVERIFY(files.write(other, Day.addDays(day)));
        }
        // The oldest of both went first.
        QCOMPARE(files.days(Key).size() + files.days({Key.backend, other.account}).size(),
                 size_t(10));
        QCOMPARE(files.days(Key).front(), Day.addDays(3));
        // What was just written stays, however little there is.
        const SnapshotFiles tiny(folder(), {.bytes = 1});
        QVERIFY(tiny.write(small(), Day.addDays(9)));
        QCOMPARE(tiny.days(Key), std::vector<QDate>{Day.addDays(9)});
        QCOMPARE(tiny.days({Key.backend, other.account}).size(), size_t(0));
    }

    void damagedOnesAreMovedAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = snapshotBytes(small());
        Snapshot other = small();
        other.account = AccountId(2002);
        QByteArray changed = whole;
        changed[whole.size() / 2] = char(changed[whole.size() / 2] ^ 1);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("{}");
        QTest::newRow("cut") << whole.chopped(1);
        QTest::newRow("changed") << changed;
        QTest::newRow("another account's") << snapshotBytes(other);
        QTest::newRow("other values")
            << sealed("values", {.word = QLatin1StringView("tokendeck-snapshot"), .version = 1});
    }
    void damagedOnesAreMovedAside()
    {
        QFETCH(QByteArray, bytes);
        const SnapshotFiles files = this->files();
        QVERIFY(files.write(small(), Day.addDays(-1)));
        QVERIFY(files.write(small(), Day));
        put(Day, bytes);
        std::vector<FileProblem> problems;
        const auto newest = files.newest(Key, problems);
        QVERIFY(newest); // the one before
        QCOMPARE(problems.size(), size_t(1));
        QVERIFY(problems.front().isDamage());
        QVERIFY(QFile::exists(problems.front().detail));
        QCOMPARE(files.days(Key), std::vector<QDate>{Day.addDays(-1)});
    }

    void thoseOfANewerVersionStay()
    {
        const SnapshotFiles files = this->files();
        QVERIFY(files.write(small(), Day));
        put(Day, sealed("values", {.word = newSeal().word, .version = newSeal().version + 1}));
        const auto read = files.read(Key, Day);
        QVERIFY(read);
        QVERIFY(!*read);
        QCOMPARE(files.days(Key), std::vector<QDate>{Day});
    }

    void aFullDiskIsTold()
    {
        const SnapshotFiles files = this->files();
        QVERIFY(files.write(small(), Day));
        const FileSizeLimit full(16);
        const auto written = files.write(small(), Day.addDays(1));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, FileProblem::Kind::Failed);
        QCOMPARE(files.days(Key), std::vector<QDate>{Day});
    }

    void removesAnAccountsAlone()
    {
        const SnapshotFiles files = this->files();
        Snapshot other = small();
        other.account = AccountId(2002);
        QVERIFY(files.write(small(), Day));
        QVERIFY(files.write(other, Day));
        files.remove(Key);
        QCOMPARE(files.accounts(), (std::vector<SnapshotKey>{{Key.backend, other.account}}));
    }

private:
    [[nodiscard]] static Snapshot small()
    {
        return {.takenAt = Noon, .backend = Key.backend, .account = Key.account};
    }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"snapshots"_s); }
    [[nodiscard]] SnapshotFiles files() const { return SnapshotFiles(folder()); }
    [[nodiscard]] QString pathOf(const QDate &day) const
    {
        return QDir(folder()).filePath(u"api-eu.logz.io%3A443+1001/"_s + day.toString(Qt::ISODate)
                                       + u".snapshot"_s);
    }
    [[nodiscard]] QByteArray bytesOf(const QDate &day) const
    {
        QFile file(pathOf(day));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QDate &day, const QByteArray &bytes) const
    {
        QFile file(pathOf(day));
        QVERIFY(file.exists());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SnapshotFilesTest)
#include "tst_snapshot_files.moc"
