// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/finder/finder_marks.h"
#include "models/insight/finder/finder_search.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! What is found by a typed text, and in which order.
class TestFinderSearch : public QObject {
    Q_OBJECT

private slots:
    void ranks_data();
    void ranks();
    void foldsBothAlike_data();
    void foldsBothAlike();
    void findsByIdAndTokenEnd();
    void noEndOfATokenIsMissed();
    void ordersByUseThenSpelling();
    void keepsTheBestOfEachGroup();
    void countsEachObjectOnce();
    void keepsGraveActionsBack();
    void findsActionsAlone();
    void findsActionsByTheBeginningsOfWords();
    void narrowsAsIfAskedAnew();
    void findsByNameAndPlace();
    void tellsWhatMatched_data();
    void tellsWhatMatched();
};

namespace {

const ConnectionId Only(u"only"_s);

std::shared_ptr<const FinderKeys> keysOf(const QStringList &names, int firstId = 1)
{
    auto keys = std::make_shared<FinderKeys>();
    for (const QString &name : names)
        keys->add(firstId++, name);
    return keys;
}

std::shared_ptr<const FinderIndex> indexOf(const QStringList &names,
                                           FinderKind kind = FinderKind::SharedToken)
{
    auto index = std::make_shared<FinderIndex>();
    index->segments.push_back({.kind = kind, .connection = Only, .keys = keysOf(names)});
    return index;
}

QStringList foundIn(const QStringList &names, const QString &text)
{
    FinderSearch search;
    search.setIndex(indexOf(names));
    QStringList found;
    for (const FinderHit &hit : search.find({.text = text}).hits)
        found.append(names.at(hit.object.id - 1));
    return found;
}

} // namespace

void TestFinderSearch::ranks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("name, word, letters")
        << u"north"_s
        << QStringList{u"now or the hour"_s, u"etl-north"_s, u"South"_s, u"northwind"_s}
        << QStringList{u"northwind"_s, u"etl-north"_s, u"now or the hour"_s};
    QTest::newRow("each word begins a word")
        << u"wall pro"_s << QStringList{u"prod status wall"_s, u"wall"_s, u"Wall of production"_s}
        << QStringList{u"prod status wall"_s, u"Wall of production"_s};
    QTest::newRow("the whole name before its words")
        << u"team a"_s << QStringList{u"a team"_s, u"The team a"_s, u"Team Alpha"_s}
        << QStringList{u"Team Alpha"_s, u"a team"_s, u"The team a"_s};
    QTest::newRow("letters that stand together")
        << u"wind"_s << QStringList{u"window-less"_s, u"northwind"_s, u"we in node"_s}
        << QStringList{u"window-less"_s, u"northwind"_s, u"we in node"_s};
    QTest::newRow("words behind signs")
        << u"pa"_s << QStringList{u"a.path"_s, u"spa"_s, u"x–partner"_s, u"(pack)"_s}
        << QStringList{u"(pack)"_s, u"a.path"_s, u"x–partner"_s, u"spa"_s};
    QTest::newRow("filters as they are written, and as they are shown")
        << u"env: prod"_s << QStringList{u"env:production"_s, u"prod:env"_s, u"env:dev"_s}
        << QStringList{u"env:production"_s};
    QTest::newRow("the shortest") << u"no"_s << QStringList{u"north plant"_s, u"north"_s}
                                  << QStringList{u"north"_s, u"north plant"_s};
    QTest::newRow("blanks") << u"  "_s << QStringList{u"a b"_s} << QStringList{};
}

void TestFinderSearch::ranks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QTEST(foundIn(names, text), "found");
}

void TestFinderSearch::foldsBothAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("case") << u"NORTH"_s << u"north"_s;
    QTest::newRow("marks") << u"zurich"_s << u"Zürich"_s;
    QTest::newRow("marks in the text") << u"zürich"_s << u"Zurich"_s;
    QTest::newRow("sharp s") << u"strasse"_s << u"Straße"_s;
    QTest::newRow("sharp s in the text") << u"straße"_s << u"STRASSE"_s;
    QTest::newRow("stroke") << u"kobenhavn"_s << u"København"_s;
    QTest::newRow("dotted I") << u"istanbul"_s << u"İstanbul"_s;
    QTest::newRow("wide forms") << u"abc"_s << u"ＡＢＣ"_s;
    QTest::newRow("letters of another script") << u"прд"_s << u"Продакшн"_s;
}

void TestFinderSearch::foldsBothAlike()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QCOMPARE(foundIn({name, u"else"_s}, text), QStringList{name});
}

void TestFinderSearch::findsByIdAndTokenEnd()
{
    FinderSearch search;
    const QStringList names{u"12 monkeys"_s, u"seven"_s, u"twelve"_s};
    auto index = std::make_shared<FinderIndex>();
    index->segments.push_back(
        {.kind = FinderKind::SharedToken, .connection = Only, .keys = keysOf(names, 10)});
    search.setIndex(index);
    search.setAlways({{.kind = FinderKind::Page, .keys = keysOf({u"Accounts"_s}, 12)}});
    const FinderResult byId = search.find({.text = u"12"_s});
    QCOMPARE(byId.matches, 2);
    QCOMPARE(byId.hits[0].object.id, 12); // "twelve"
    QCOMPARE(byId.hits[0].rank, FinderRank::Id);
    QCOMPARE(byId.hits[1].rank, FinderRank::NameBegins);

    int asked = 0;
    const auto ends = [&](const FinderSegment &segment, std::string_view end,
                          std::vector<int> &rows) {
        ++asked;
        QCOMPARE(segment.kind, FinderKind::SharedToken);
        QCOMPARE(segment.object(2).id, 12);
        if (end == "SevE")
            rows.push_back(2);
    };
    const auto hits = [&](const QString &text) {
        std::vector<int> ids;
        for (const FinderHit &hit : search.find({.text = text, .tokenEnds = ends}).hits)
            ids.push_back(hit.object.id);
        return ids;
    };
    QCOMPARE(hits(u"SevE"_s), (std::vector<int>{12, 11}));
    QCOMPARE(asked, 1);
    QCOMPARE(hits(u"seve"_s), (std::vector<int>{11}));
    // The whole text, and nothing but a part of a token.
    for (const QString &text : {u" SevE"_s, u"SevE "_s, u"Sev"_s, u"SevEn"_s, u"Se E"_s})
        QVERIFY(hits(text).size() <= 1);
    QCOMPARE(asked, 2);
}

void TestFinderSearch::noEndOfATokenIsMissed()
{
    TokenEnds ends;
    std::vector<QByteArray> tokens;
    for (int i = 0; i < 5000; ++i)
        tokens.push_back(
            QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha1).toHex());
    tokens.emplace_back(); // overwritten, or never told
    for (const QByteArray &token : tokens)
        ends.add(token);
    QCOMPARE(ends.rowCount(), 5001);

    qsizetype visited = 0;
    for (size_t row = 0; row < 5000; row += 10) {
        for (const QByteArray &end : {tokens[row].first(4), tokens[row].last(4)}) {
            std::vector<size_t> rows;
            ends.forEachWith(end.toStdString(), [&rows](size_t found) { rows.push_back(found); });
            QVERIFY(std::ranges::count(rows, row) == 1);
            QVERIFY(std::ranges::is_sorted(rows));
            visited += qsizetype(rows.size());
        }
    }
    // Two bytes of each row are compared: about 2 in 256.
    QVERIFY(visited / 1000 < 5000 / 50);
}

void TestFinderSearch::ordersByUseThenSpelling()
{
    const QStringList names{u"prod a"_s, u"prod b"_s, u"Prod c"_s, u"x prod"_s};
    FinderSearch search;
    search.setIndex(indexOf(names));
    const auto found = [&](const QString &text, std::vector<FinderObject> used) {
        QStringList shown;
        for (const FinderHit &hit : search.find({.text = text, .used = used}).hits)
            shown.append(names.at(hit.object.id - 1));
        return shown;
    };
    const auto token = [](int id) {
        return FinderObject{FinderKind::SharedToken, Only, id};
    };
    QCOMPARE(found(u"prod"_s, {}),
             QStringList({u"prod a"_s, u"prod b"_s, u"Prod c"_s, u"x prod"_s}));
    QCOMPARE(found(u"Prod"_s, {}),
             QStringList({u"Prod c"_s, u"prod a"_s, u"prod b"_s, u"x prod"_s}));
    // The newest use first, whatever was used before; the rank goes before it.
    QCOMPARE(found(u"Prod"_s, {token(2), token(4), token(1), token(2)}),
             QStringList({u"prod b"_s, u"prod a"_s, u"Prod c"_s, u"x prod"_s}));
    // Not that of another kind or connection.
    QCOMPARE(found(u"prod"_s, {{FinderKind::ApiToken, Only, 2}, {FinderKind::SharedToken, {}, 2}})
                 .front(),
             u"prod a"_s);
}

void TestFinderSearch::keepsTheBestOfEachGroup()
{
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names.append(u"a node %1"_s.arg(i));
    names.append(u"node"_s);
    auto index = std::make_shared<FinderIndex>();
    index->segments.push_back(
        {.kind = FinderKind::SharedToken, .connection = Only, .keys = keysOf(names)});
    index->segments.push_back(
        {.kind = FinderKind::Filter, .connection = Only, .keys = keysOf({u"no:de"_s})});
    FinderSearch search;
    search.setIndex(index);
    const FinderResult result = search.find({.text = u"node"_s});
    QCOMPARE(result.matches, 302);
    QCOMPARE(result.total, 302);
    QCOMPARE(result.hits.size(), FinderSearch::MostOfGroup + 1);
    QCOMPARE(result.hits.front().object.id, 301);
    QCOMPARE(result.hits.back().object.kind, FinderKind::Filter);
    // The group whose best is better comes first, as a whole.
    const FinderResult other = search.find({.text = u"no:"_s});
    QCOMPARE(other.hits.size(), size_t(1));
    QCOMPARE(other.hits.front().object.kind, FinderKind::Filter);
}

void TestFinderSearch::countsEachObjectOnce()
{
    auto index = std::make_shared<FinderIndex>();
    index->segments.push_back({.kind = FinderKind::Account,
                               .connection = Only,
                               .keys = keysOf({u"Staging"_s, u"Stage"_s}),
                               .hidden = {true, false}});
    FinderSearch search;
    search.setIndex(index);
    for (const QString &text : {u"stag"_s, u"sg"_s, u"1"_s}) {
        const FinderResult result = search.find({.text = text});
        QCOMPARE(result.total, 1);
        QVERIFY(result.matches <= 1);
        for (const FinderHit &hit : result.hits)
            QCOMPARE(hit.object.id, 2);
    }
}

void TestFinderSearch::keepsGraveActionsBack()
{
    FinderSearch search;
    search.setAlways({{.kind = FinderKind::Action,
                       .keys = keysOf({u"Delete the selection"_s, u"Sell all electrons"_s}),
                       .grave = {true, false}}});
    QCOMPARE(search.find({.text = u"sel"_s}).hits.front().object.id, 2);
    // Even as the better match.
    QCOMPARE(search.find({.text = u"select"_s}).hits.front().object.id, 2);
    QCOMPARE(search.find({.text = u"delete"_s}).hits.front().object.id, 1);
    QVERIFY(search.find({.text = u"delete"_s}).hits.front().isGrave);
}

void TestFinderSearch::findsActionsAlone()
{
    FinderSearch search;
    search.setIndex(indexOf({u"Lock"_s}));
    search.setAlways({{.kind = FinderKind::Action, .keys = keysOf({u"Lock"_s})}});
    QCOMPARE(search.find({.text = u"lo"_s}).matches, 2);
    const FinderResult actions = search.find({.text = u"loc"_s, .actionsOnly = true});
    QCOMPARE(actions.matches, 1);
    QCOMPARE(actions.total, 1);
    QCOMPARE(search.find({.text = u"lock"_s}).matches, 2);
}

//! Typing on, and back, finds the same as a search that was never asked before.
void TestFinderSearch::findsActionsByTheBeginningsOfWords()
{
    const QStringList names{u"New shared token"_s, u"Save the tokens in a file"_s, u"Lock"_s};
    FinderSearch search;
    search.setAlways({{.kind = FinderKind::Action, .keys = keysOf(names)}});
    const auto found = [&](const QString &text) {
        QStringList all;
        for (const FinderHit &hit : search.find({.text = text}).hits)
            all.append(names.at(hit.object.id - 1));
        return all;
    };
    QCOMPARE(found(u"nsh"_s), QStringList{names[0]});
    QCOMPARE(found(u"nesht"_s), QStringList{names[0]});
    QCOMPARE(found(u"stif"_s), QStringList{names[1]});
    QCOMPARE(found(u"ock"_s), QStringList());
    QCOMPARE(found(u"eke"_s), QStringList());
    // What matched is what is marked: not the first "s" or "h" that there is.
    QCOMPARE(finderMarks(u"The new shared token"_s, FinderNeedle(u"nst"_s)),
             (std::vector<TextRange>{{4, 1}, {8, 1}, {15, 1}}));
}

void TestFinderSearch::narrowsAsIfAskedAnew()
{
    QRandomGenerator random(7);
    const auto randomText = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += u"abn Aé-ß3д"_s.at(random.bounded(10));
        return text;
    };
    QStringList names;
    for (int i = 0; i < 400; ++i)
        names.append(randomText(1 + random.bounded(12)));
    FinderSearch search;
    search.setIndex(indexOf(names));
    for (int round = 0; round < 60; ++round) {
        QString text;
        const QString typed = randomText(5);
        for (int step = 0; step < 8; ++step) {
            text = step < 5 ? typed.left(step + 1) : typed.left(8 - step);
            const FinderResult result = search.find({.text = text});
            FinderSearch fresh;
            fresh.setIndex(search.index());
            const FinderResult expected = fresh.find({.text = text});
            QCOMPARE(result.matches, expected.matches);
            QVERIFY(result.hits == expected.hits);
        }
    }
}

void TestFinderSearch::findsByNameAndPlace()
{
    auto index = std::make_shared<FinderIndex>();
    const QStringList names{u"Wall display"_s, u"Europe wall"_s, u"Portal"_s};
    for (const char *place : {"acme europe", "acme asia"})
        index->segments.push_back({.kind = FinderKind::SharedToken,
                                   .connection = ConnectionId(QString::fromLatin1(place)),
                                   .keys = keysOf(names),
                                   .place = withWordMarks(place)});
    FinderSearch search;
    search.setIndex(index);
    const auto found = [&](const QString &text) {
        QStringList shown;
        for (const FinderHit &hit : search.find({.text = text}).hits)
            shown.append(hit.object.connection.value() + u'/' + names.at(hit.object.id - 1));
        return shown;
    };
    QCOMPARE(found(u"wall asia"_s),
             QStringList({u"acme asia/Europe wall"_s, u"acme asia/Wall display"_s}));
    QCOMPARE(found(u"Asia acme PORT"_s), QStringList{u"acme asia/Portal"_s});
    // Its name alone is the better match.
    QCOMPARE(found(u"europe wall"_s).front(), u"acme europe/Europe wall"_s);
    QCOMPARE(found(u"wall europe"_s).size(), 3);
    // What only the place is called is no name.
    QCOMPARE(found(u"acme asia"_s), QStringList());
    QCOMPARE(found(u"asia"_s), QStringList());
    QCOMPARE(found(u"wall africa"_s), QStringList());
    // Going on is asking anew.
    QCOMPARE(found(u"wall a"_s).size(), 4);
    QCOMPARE(found(u"wall as"_s).size(), 2);
}

void TestFinderSearch::tellsWhatMatched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    QTest::newRow("beginning") << u"north plant"_s << u"nor"_s << u"nor"_s;
    QTest::newRow("word") << u"partner – northwind"_s << u"north"_s << u"north"_s;
    QTest::newRow("words") << u"prod status wall"_s << u"wal pr"_s << u"prwal"_s;
    QTest::newRow("together") << u"a now window-wind"_s << u"indow"_s << u"indow"_s;
    QTest::newRow("letters") << u"alpha beta"_s << u"lbt"_s << u"lbt"_s;
    QTest::newRow("nothing") << u"alpha"_s << u"z"_s << QString();
}

void TestFinderSearch::tellsWhatMatched()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const std::string marked = withWordMarks(name.toStdString());
    std::string found;
    for (const size_t at : matchedBytes(marked, FinderNeedle(text).folded))
        found += marked[at];
    QTEST(QString::fromStdString(found), "marked");
}

QTEST_GUILESS_MAIN(TestFinderSearch)
#include "tst_finder_search.moc"
