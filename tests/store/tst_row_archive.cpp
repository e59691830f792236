// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/archive/archive_reader.h"
#include "models/store/archive/archive_writer.h"
#include "models/store/archive/sealed_bytes.h"
#include "models/store/rows/row_list.h"
#include "tests/store/support/archive_rows.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

constexpr Seal TestSeal{.word = QLatin1StringView("tokendeck-test"), .version = 3};

template <typename... Values> QByteArray written(const Values &...values)
{
    ArchiveWriter writer;
    writer.put(values...);
    return writer.bytes();
}

//! \p rows as they come back: with everything but their tokens.
template <typename Row> void compareRoundTrip(const std::vector<Row> &rows)
{
    const QByteArray bytes = written(rows);
    QVERIFY(!holdsPartOf(bytes, archiveTokenTexts()));
    std::vector<Row> read;
    ArchiveReader reader(bytes);
    reader.get(read);
    QVERIFY(reader.isComplete());
    std::vector<Row> expected = rows;
    std::ranges::for_each(expected, clearSecret<Row>);
    QCOMPARE(read.size(), expected.size());
    for (size_t i = 0; i < read.size(); ++i)
        QVERIFY2(read[i] == expected[i], qPrintable(QString::number(i)));
}

} // namespace

class RowArchiveTest final : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryMemberButTheToken()
    {
        compareRoundTrip(archiveAccounts());
        compareRoundTrip(archiveShippingTokens());
        compareRoundTrip(archiveSharedTokens());
        compareRoundTrip(archiveFilters());
        compareRoundTrip(archiveApiTokens());
    }

    void keepsNumbersAtTheirEnds()
    {
        const std::vector<qint64> numbers{0,
                                          -1,
                                          63,
                                          -64,
                                          64,
                                          std::numeric_limits<qint64>::max(),
                                          std::numeric_limits<qint64>::min()};
        std::vector<qint64> read;
        const QByteArray bytes = written(numbers);
        ArchiveReader reader(bytes);
        reader.get(read);
        QVERIFY(reader.isComplete());
        QCOMPARE(read, numbers);
    }

    //! Each prefix, and each byte that is another: it fails or reads something, within its bytes.
    void survivesWhatIsSomethingElse()
    {
        const QByteArray bytes = written(archiveAccounts(), archiveSharedTokens());
        std::vector<Account> accounts;
        std::vector<SharedToken> tokens;
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const QByteArray cut = bytes.left(size);
            ArchiveReader reader(cut);
            reader.get(accounts, tokens);
            QVERIFY(reader.hasFailed());
            QVERIFY(!reader.isComplete());
        }
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            for (const char change : {'\x01', '\x7F', '\x80', '\xFF'}) {
                QByteArray other = bytes;
                other[place] = char(other[place] ^ change);
                ArchiveReader reader(other);
                reader.get(accounts, tokens);
                QVERIFY(accounts.size() <= size_t(bytes.size()));
            }
        }
    }

    void sealTellsWhatIsNotWhole()
    {
        const QByteArray values = written(archiveAccounts());
        const QByteArray bytes = sealed(values, TestSeal);
        QCOMPARE(unsealed(bytes, TestSeal), values);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!unsealed(bytes.left(size), TestSeal));
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            QByteArray other = bytes;
            other[place] = char(other[place] ^ 1);
            QVERIFY2(!unsealed(other, TestSeal), qPrintable(QString::number(place)));
        }
        QVERIFY(!unsealed(bytes + ' ', TestSeal));
        QCOMPARE(unsealed("", TestSeal).error(), SealProblem::Damaged);
        QCOMPARE(unsealed("{}", TestSeal).error(), SealProblem::Damaged);
    }

    void sealTellsOtherVersions()
    {
        const Seal newer{.word = TestSeal.word, .version = 4};
        QCOMPARE(unsealed(sealed("values", newer), TestSeal).error(), SealProblem::OtherVersion);
        const Seal other{.word = QLatin1StringView("something"), .version = 3};
        QCOMPARE(unsealed(sealed("values", other), TestSeal).error(), SealProblem::Damaged);
    }
};

} // namespace tokendeck::test

QTEST_GUILESS_MAIN(tokendeck::test::RowArchiveTest)
#include "tst_row_archive.moc"
