// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/fact_match.h"
#include "models/insight/search/search_fold.h"
#include "models/insight/search/search_query.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

QString described(const TimeSought &time)
{
    QString text;
    if (time.side != TimeSought::Side::On)
        text = time.side == TimeSought::Side::Below ? u"<"_s : u">"_s;
    if (const auto *days = std::get_if<DaysSought>(&time.time))
        return text + QString::number(days->count) + u'd';
    return text + std::get<QDate>(time.time).toString(Qt::ISODate);
}

QString described(const SearchTerm &term)
{
    QString text = term.negated ? u"not "_s : QString();
    if (term.name != SearchName::Text)
        text += searchNameWord(term.name) + u' ';
    if (const auto *sought = std::get_if<TextSought>(&term.sought))
        return text + (sought->whole ? u"="_s : QString()) + u'['
            + QString::fromStdString(sought->text) + u']';
    if (const auto *sought = std::get_if<FilterSought>(&term.sought))
        return text + sought->field + (sought->value.isEmpty() ? u""_s : u'=' + sought->value);
    if (const auto *sought = std::get_if<TimeSought>(&term.sought))
        return text + described(*sought);
    if (const auto *sought = std::get_if<RowState>(&term.sought))
        return text + rowStateWord(*sought);
    return text + u"none"_s;
}

QString described(const SearchFault &fault)
{
    static const QStringList kinds{u"unknown"_s, u"open"_s, u"empty"_s, u"unreadable"_s,
                                   u"not here"_s};
    const QString name = searchNameWord(fault.name);
    return u"! "_s + kinds[int(fault.kind)] + (name.isEmpty() ? QString() : u' ' + name);
}

//! "account [partners] | not expired", with "!" for what is marked.
QString described(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchWord &word : query.words)
        parts << (word.fault ? described(*word.fault) : described(*word.term));
    return parts.join(u" | "_s);
}

} // namespace

class SearchQueryTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("", "");
        row("  \t ", "");
        row("account:partners expires:<7d filter:env=prod is:unfiltered used:>90d "
            "created:<2025-01-01 owner:none -is:expired \"team a\"",
            "account [partners] | expires <7d | filter env=prod | is unfiltered | used >90d | "
            "created <2025-01-01 | owner none | not is expired | [team a]");
        // Plain words.
        row("Board  WALL", "[board] | [wall]");
        row("12:30 10.0.0.1:80 :x größe:7", "[12:30] | [10.0.0.1:80] | [:x] | [grosse:7]");
        row("a=b <7d >x =y none never", "[a=b] | [<7d] | [>x] | [=y] | [none] | [never]");
        row("5\" it\"s", "[5\"] | [it\"s]");
        // The minus.
        row("-wall -\"team a\" -ärger", "not [wall] | not [team a] | not [arger]");
        row("- -5 --x -:a a-b -=x", "[-] | [-5] | [--x] | [-:a] | [a-b] | [-=x]");
        row("-𝒳x", "not [xx]");
        row("owner:-x", "owner [-x]");
        row("-account:x -filter:a=b -used:never",
            "not account [x] | not filter a=b | not used none");
        // Quotes.
        row("\"is:expired\" \"-x\"", "[is:expired] | [-x]");
        row("\"a \"\"b\"\" c\"", "[a \"b\" c]");
        row("\"team a\"x y", "[team ax] | [y]");
        row("account:\"Acme EU\" account:=\"Acme EU\"", "account [acme eu] | account =[acme eu]");
        row("\"team", "! open");
        row("account:\"team is:expired", "! open account");
        row("-\"a \"\"", "! open");
        row("\"\" -\"\"", "! empty | ! empty");
        // Names.
        row("ACCOUNT:x Is:Expired", "account [x] | is expired");
        row("env:prod https://x k8s.ns:a @timestamp:1 foo: -x:y",
            "! unknown | ! unknown | ! unknown | ! unknown | ! unknown | ! unknown");
        row("account: account:= owner:\"\" is: used:",
            "! empty account | ! empty account | ! empty owner | ! empty is | ! empty used");
        row("account:<x account:a:b account:==x", "account [<x] | account [a:b] | account =[=x]");
        row("connection:eu region:=Europe note:x", "connection [eu] | region =[europe] | note [x]");
        // Never and none.
        row("expires:never expires:none used:NONE owner:never note:none filter:none",
            "expires none | expires none | used none | owner none | note none | filter none");
        row("owner:\"none\" owner:=none account:none filter:\"none\"",
            "owner [none] | owner =[none] | account [none] | filter none");
        row("created:never created:none expires:\"never\"",
            "! unreadable created | ! unreadable created | ! unreadable expires");
        // Times.
        row("expires:>30d used:<0d created:<99999d", "expires >30d | used <0d | created <99999d");
        row("expires:2026-02-28 expires:=2026-02-28 expires:>2024-02-29",
            "expires 2026-02-28 | expires 2026-02-28 | expires >2024-02-29");
        for (const char *time :
             {"7d",       "=7d",      "<7",         "<d",          "<-1d",        "<+1d",
              "<1.5d",    "<100000d", "<7w",        "<=7d",        "<",           "2026-02-29",
              "2026-2-3", "26-02-03", "28.02.2026", "<2026-13-01", "<0000-01-01", "+026-01-01",
              "soon",     "\"<7d\"",  "<٧d",        "٢٠٢٦-٠١-٠١"})
            row(qPrintable(u"expires:"_s + QString::fromUtf8(time)), "! unreadable expires");
        // Filters keep their case.
        row("filter:Env=Prod filter:env filter:a.b@c_d-e=1",
            "filter Env=Prod | filter env | filter a.b@c_d-e=1");
        row("filter:env= filter:=x filter:a=b=c filter:env:prod filter:env=* filter:\"a b=c\"",
            "! unreadable filter | ! unreadable filter | ! unreadable filter | "
            "! unreadable filter | ! unreadable filter | ! unreadable filter");
        // States.
        row("is:unknown is:NEVER-used is:\"expired\"", "is unknown | is never-used | is expired");
        row("is:old is:=expired is:none", "! unreadable is | ! unreadable is | ! unreadable is");
    }
    void reads()
    {
        QFETCH(QString, text);
        QTEST(described(parseSearch(text)), "expected");
    }

    void everyStateIsRead()
    {
        for (int number = 0; number < RowStateCount; ++number) {
            const auto terms = parseSearch(u"is:"_s + rowStateWord(RowState(number))).terms();
            QCOMPARE(terms.size(), 1U);
            QCOMPARE(std::get<RowState>(terms.front().sought), RowState(number));
        }
    }

    void wordsKnowWhereTheyStand()
    {
        const QString text = u"  ä𝒳 -account:\"a b\"  foo:x "_s;
        const SearchQuery query = parseSearch(text);
        QCOMPARE(query.words.size(), 3U);
        const auto shown = [&](const SearchWord &word) {
            return text.mid(word.position, word.length);
        };
        QCOMPARE(shown(query.words[0]), u"ä𝒳"_s);
        QCOMPARE(shown(query.words[1]), u"-account:\"a b\""_s);
        QCOMPARE(text.mid(query.words[1].valuePosition), u"\"a b\"  foo:x "_s);
        QCOMPARE(shown(query.words[2]), u"foo:x"_s);
        QCOMPARE(query.words[2].end(), text.size() - 1);
        QVERIFY(query.isFaulty());
        QCOMPARE(query.terms().size(), 2U);
        QVERIFY(!parseSearch(u"foo is:idle"_s).isFaulty());
    }

    void knowsWhatChangesWithTime()
    {
        const auto depends = [](const QString &text) {
            return dependsOnTime(parseSearch(text).terms().front());
        };
        QVERIFY(depends(u"expires:<7d"_s));
        QVERIFY(depends(u"-is:expired"_s));
        QVERIFY(!depends(u"created:<2025-01-01"_s));
        QVERIFY(!depends(u"expires:never"_s));
        QVERIFY(!depends(u"is:disabled"_s));
        QVERIFY(!depends(u"expired"_s));
    }

    void tellsWhatRowsHaveToShow()
    {
        QCOMPARE(parseSearch(u"Köln -x account:y \"Team A\" env:prod"_s).shownTexts(),
                 (QStringList{u"Köln"_s, u"Team A"_s}));
    }

    void writesWhatItReads()
    {
        for (const QString &value :
             {u"Partners"_s, u"Acme EU"_s, u"say \"hi\""_s, u"\"x"_s, u"=x"_s, u"never"_s, u"-x"_s,
              u"a:b"_s, u"5\""_s, u" "_s, u"none"_s, u"<7d"_s}) {
            for (const SearchName name :
                 {SearchName::Text, SearchName::Account, SearchName::Owner}) {
                const QString prefix =
                    name == SearchName::Text ? QString() : searchNameWord(name) + u':';
                const auto terms = parseSearch(prefix + writtenSearchValue(name, value)).terms();
                const SearchTerm expected{name, false, TextSought{foldForSearch(value), false}};
                QVERIFY2(terms == std::vector{expected}, qPrintable(value));
            }
            const SearchTerm expected{SearchName::Owner, false,
                                      TextSought{foldForSearch(value), true}};
            QVERIFY2(parseSearch(exactSearchWord(SearchName::Owner, value)).terms()
                         == std::vector{expected},
                     qPrintable(value));
        }
        QCOMPARE(writtenSearchValue(SearchName::Account, u"Partners"_s), u"Partners"_s);
        QCOMPARE(exactSearchWord(SearchName::Account, u"Acme EU"_s), u"account:=\"Acme EU\""_s);
        QCOMPARE(filterSearchWord(u"env"_s, u"prod"_s), u"filter:env=prod"_s);
    }

    void offersTheFilterOfAPill()
    {
        const auto offered = [](QString text, size_t word) {
            const auto instead = filterInstead(text, parseSearch(text), word);
            return instead ? text.replace(instead->position, instead->length, instead->text)
                           : u"-"_s;
        };
        QCOMPARE(offered(u"x env:prod y"_s, 1), u"x filter:env=prod y"_s);
        QCOMPARE(offered(u"x team: value-17 y"_s, 1), u"x filter:team=value-17 y"_s);
        QCOMPARE(offered(u"-env:prod"_s, 0), u"-filter:env=prod"_s);
        QCOMPARE(offered(u"x env:prod y"_s, 0), u"-"_s);
        QCOMPARE(offered(u"env:"_s, 0), u"-"_s);
        QCOMPARE(offered(u"https://x"_s, 0), u"-"_s);
        QCOMPARE(offered(u"is:prod"_s, 0), u"-"_s);
        QCOMPARE(offered(u"filter:env:prod"_s, 0), u"filter:env=prod"_s);
        // Only where there are filters.
        QVERIFY(!filterInstead(u"env:prod", parseSearch(u"env:prod", ListKind::ApiTokens), 0));
        QVERIFY(!filterInstead(u"env:prod", parseSearch(u"env:prod", SearchPlace::activity()), 0));
        QVERIFY(filterInstead(u"env:prod", parseSearch(u"env:prod", ListKind::Filters), 0));
    }

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("case") << u"AbZ[`{"_s << QByteArray("abz[`{");
        QTest::newRow("marks") << u"Überwachung Köln e\u0301"_s << QByteArray("uberwachung koln e");
        QTest::newRow("ss") << u"Straße STRAẞE"_s << QByteArray("strasse strasse");
        QTest::newRow("o") << u"SØren ø ǿ"_s << QByteArray("soren o o");
        QTest::newRow("i") << u"İstanbul"_s << QByteArray("istanbul");
        QTest::newRow("compatible") << u"ﬁx ① Ｗｅｂ"_s << QByteArray("fix 1 web");
        QTest::newRow("sigma") << u"ΣΑΣ ς"_s << QByteArray("σασ σ");
        QTest::newRow("controls") << u"a\nb\tc"_s << QByteArray("a\037b\037c");
        QTest::newRow("controls beside marks") << u"ä\nb"_s << QByteArray("a\037b");
        QTest::newRow("beyond 16 bits") << u"𐐀😀"_s << QByteArray("𐐨😀");
    }
    void folds()
    {
        QFETCH(QString, text);
        const std::string folded = foldForSearch(text);
        QTEST(QByteArray::fromStdString(folded), "expected");
        QCOMPARE(foldForSearch(QString::fromStdString(folded)), folded);
    }

    void knowsWhatAListHas()
    {
        const auto in = [](ListKind list, const char *text) {
            return described(parseSearch(QString::fromLatin1(text), list));
        };
        QCOMPARE(in(ListKind::Accounts, "expires:<7d"), u"! not here expires"_s);
        QCOMPARE(in(ListKind::Accounts, "-is:expired"), u"! not here is"_s);
        QCOMPARE(in(ListKind::Accounts, "is:stale"), u"is stale"_s);
        QCOMPARE(in(ListKind::Accounts, "production is:nothing"),
                 u"[production] | ! unreadable is"_s);
        QCOMPARE(in(ListKind::SharedTokens, "expires:<7d"), u"expires <7d"_s);
        QCOMPARE(in(ListKind::SharedTokens, "owner:none"), u"! not here owner"_s);
        QCOMPARE(in(ListKind::ApiTokens, "owner:none"), u"owner none"_s);
        QCOMPARE(in(ListKind::Filters, "is:twin is:idle"), u"is twin | is idle"_s);
        QCOMPARE(in(ListKind::ShippingTokens, "is:idle"), u"! not here is"_s);
        const SearchQuery faulty = parseSearch(u"used:<7d", ListKind::Filters);
        QVERIFY(faulty.isFaulty());
        QCOMPARE(faulty.words[0].fault->place, SearchPlace(ListKind::Filters));
        QVERIFY(!parseSearch(u"used:<7d").isFaulty());
        // How it were asked is not told where it is never there.
        QCOMPARE(in(ListKind::Filters, "used:soon"), u"! not here used"_s);
    }

    void knowsWhatTheActivityHas()
    {
        const auto read = [](const char *text) {
            return described(parseSearch(QString::fromLatin1(text), SearchPlace::activity()));
        };
        QCOMPARE(read("account:=Acme -connection:eu region:us wall"),
                 u"account =[acme] | not connection [eu] | region [us] | [wall]"_s);
        QCOMPARE(read("is:expired"), u"! not here is"_s);
        QCOMPARE(read("is:nothing"), u"! not here is"_s);
        QCOMPARE(read("filter:env=prod"), u"! not here filter"_s);
        QCOMPARE(read("owner:"), u"! not here owner"_s);
        QCOMPARE(read("env:prod"), u"! unknown"_s);
        QCOMPARE(read("\"env:prod\""), u"[env:prod]"_s);
    }
};

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "tst_search_query.moc"
