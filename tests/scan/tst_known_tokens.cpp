// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/scan/known/known_token_file.h"
#include "services/scan/match/text_feed.h"
#include "services/scan/scan_target.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

//! Made up here; they open nothing.
const QByteArray Plain = "aBcDeFgHiJkLmNoPqRsTuVwXyZ012345";
const QByteArray Dashed = "01234567-89ab-cdef-0123-456789abcdef";

std::vector<SoughtToken> sought()
{
    const auto owner = [](ListKind list, qint32 id, const QString &name) {
        return TokenOwner{.object = {.list = list, .id = id},
                          .connection = ConnectionId(u"one"_s),
                          .name = name,
                          .accountName = u"Acme"_s};
    };
    return {{Secret(std::string_view(Plain.constData(), size_t(Plain.size()))),
             {owner(ListKind::ShippingTokens, 7, u"Kubernetes"_s)}},
            {Secret(std::string_view(Dashed.constData(), size_t(Dashed.size()))),
             {owner(ListKind::SharedTokens, 8, u"Partners"_s),
              owner(ListKind::SharedTokens, 9, u"Twin"_s)}}};
}

} // namespace

//! Fingerprints that are kept, so that tokens are found without Logz.io.
class TestKnownTokens : public QObject {
    Q_OBJECT

private slots:
    void areKeptWithoutATokensText();
    void findTheTokens();
    void ofADamagedFileAreNone();
};

void TestKnownTokens::areKeptWithoutATokensText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/fingerprints.json"_s);
    const KnownTokenFile file(path);
    QVERIFY(!file.read());
    // The same in each run, so that no fingerprint has five digits of a token by chance.
    const FingerprintKey key(Secret("a key for this test"));
    const KnownTokens known =
        knownTokensOf(sought(), key, TimePoint(std::chrono::milliseconds(1'700'000'000'123)));
    QCOMPARE(known.tokens.size(), size_t(3));
    QVERIFY(file.write(known));
    QVERIFY(file.read() == known);
    // Qt tells of the owner what holds for this user, too.
    QVERIFY(!(QFileInfo(path).permissions() & QFile::Permissions(0x0077)));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    QVERIFY(bytes.contains("Kubernetes"));
    for (const QByteArray &token : {Plain, Dashed}) {
        for (qsizetype at = 0; at + 5 <= token.size(); ++at)
            QVERIFY(!bytes.contains(token.mid(at, 5)));
    }
}

void TestKnownTokens::findTheTokens()
{
    const FingerprintKey key(FingerprintKey::newText());
    const ScanTarget target = targetOf(knownTokensOf(sought(), key, {}), key);
    QCOMPARE(target.owners.size(), size_t(2));
    TextFeed feed(*target.search);
    feed.begin();
    const QByteArray text = "a=" + Dashed + "\nb=" + Plain;
    std::ranges::copy(text, feed.room().begin());
    feed.add(text.size());
    const std::vector<TextHit> hits = feed.end();
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(target.owners[hits[0].token]->size(), size_t(2));
    QCOMPARE(target.owners[hits[0].token]->back().name, u"Twin"_s);
    QCOMPARE(target.owners[hits[1].token]->front().name, u"Kubernetes"_s);
    // With another key nothing is known.
    const FingerprintKey other(FingerprintKey::newText());
    const ScanTarget none = targetOf(knownTokensOf(sought(), key, {}), other);
    TextFeed second(*none.search);
    second.begin();
    std::ranges::copy(text, second.room().begin());
    second.add(text.size());
    QVERIFY(second.end().empty());
}

void TestKnownTokens::ofADamagedFileAreNone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"fingerprints.json"_s);
    for (const char *text :
         {"", "[]", "{}", "{\"version\":2,\"tokens\":[]}", "{\"version\":1}",
          "{\"version\":1,\"tokens\":[{\"list\":\"shared\"}]}",
          "{\"version\":1,\"tokens\":[{\"list\":\"none\",\"fingerprint\":\"0123\"}]}"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY2(!KnownTokenFile(path).read(), text);
    }
}

QTEST_GUILESS_MAIN(TestKnownTokens)
#include "tst_known_tokens.moc"
