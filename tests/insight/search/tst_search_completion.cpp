// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_completion.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

FactColumns sampleFacts()
{
    FactColumns columns;
    const auto add = [&](const QString &account, const QString &filter, int count) {
        for (; count > 0; --count)
            columns.add({.account = account,
                         .owner = QString(),
                         .filters = FactFilters{.filters = {{u"env"_s, filter}}},
                         .expires = StatedTime()});
    };
    add(u"Partners"_s, u"prod"_s, 2);
    add(u"Acme EU"_s, u"demo"_s, 3);
    add(u"Acme Übersee"_s, u"Prod"_s, 1);
    add(u"Big Acme"_s, u"prod"_s, 9);
    return columns;
}

//! What \p text becomes by each suggestion; "|" in \p text is the cursor.
QStringList suggested(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList all;
    for (const SearchSuggestion &each : suggestSearch(text, cursor, sampleFacts())) {
        QString becomes = text;
        all << becomes.replace(each.replacement.position, each.replacement.length,
                               each.replacement.text);
    }
    return all;
}

} // namespace

class SearchCompletionTest : public QObject {
    Q_OBJECT

private slots:
    void suggests_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *text, const QStringList &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        // Names, but for those of which the rows have nothing.
        row("|",
            {u"is:"_s, u"account:"_s, u"filter:"_s, u"expires:"_s, u"owner:"_s, u"finding:"_s});
        row("ac|", {u"account:"_s});
        row("wall AC|", {u"wall account:"_s});
        row("-ac|", {u"-account:"_s});
        row("ac|c", {u"account:"_s});
        row("used|", {});
        row("wall |x",
            {u"wall is:"_s, u"wall account:"_s, u"wall filter:"_s, u"wall expires:"_s,
             u"wall owner:"_s, u"wall finding:"_s});
        // A state without its name.
        row("expi|", {u"expires:"_s, u"is:expired"_s, u"is:expiring"_s});
        row("-unf|", {u"-is:unfiltered"_s});
        // States.
        row("is:ex|", {u"is:expired"_s, u"is:expiring"_s});
        row("-is:expired|", {});
        row("is:EXPIRED|", {u"is:expired"_s});
        row("is:ex|x y", {u"is:expired y"_s, u"is:expiring y"_s});
        // Findings.
        row("finding:un|", {u"finding:unused"_s});
        row("finding:twin|", {u"finding:twin-filters"_s, u"finding:twin-tokens"_s});
        row("finding:no|",
            {u"finding:none"_s, u"finding:nobodys-api-token"_s, u"finding:not-checked"_s});
        // Texts: those that begin so first, then what most rows have.
        row("account:|",
            {u"account:\"Big Acme\""_s, u"account:\"Acme EU\""_s, u"account:Partners"_s,
             u"account:\"Acme Übersee\""_s});
        row("account:ac|",
            {u"account:\"Acme EU\""_s, u"account:\"Acme Übersee\""_s, u"account:\"Big Acme\""_s});
        row("account:ÜBER|", {u"account:\"Acme Übersee\""_s});
        row("account:\"acme e|", {u"account:\"Acme EU\""_s});
        row("account:=par|", {u"account:=Partners"_s});
        row("account:Partners|", {});
        row("acc|ount:x", {});
        row("acc|:x", {u"filter:acc=x"_s, u"account:x"_s});
        row("owner:|", {u"owner:none"_s});
        row("owner:=|", {});
        // Filters.
        row("filter:|",
            {u"filter:none"_s, u"filter:env=prod"_s, u"filter:env=demo"_s, u"filter:env=Prod"_s});
        row("filter:pro|", {u"filter:env=prod"_s, u"filter:env=Prod"_s});
        row("x env:prod| y", {u"x filter:env=prod y"_s});
        row("env: prod|", {u"env: is:production"_s});
        // Times.
        row("expires:|",
            {u"expires:never"_s, u"expires:<7d"_s, u"expires:<30d"_s, u"expires:>90d"_s});
        row("expires:<|", {u"expires:<7d"_s, u"expires:<30d"_s});
        row("expires:n|", {u"expires:never"_s});
        row("nobody:x|", {u"filter:nobody=x"_s});
        row("https://x|", {});
    }
    void suggests()
    {
        QFETCH(QString, text);
        QTEST(suggested(text), "expected");
    }

    void tellsWhatItSuggests()
    {
        const auto values = suggestSearch(u"account:par", 11, sampleFacts());
        QCOMPARE(values.size(), 1U);
        QCOMPARE(values[0].kind, SearchSuggestion::Kind::Value);
        QCOMPARE(values[0].name, SearchName::Account);
        QCOMPARE(values[0].rows, 2);
        const auto names = suggestSearch(u"ac", 2, sampleFacts());
        QCOMPARE(names[0].kind, SearchSuggestion::Kind::Name);
        const auto states = suggestSearch(u"is:bl", 5, sampleFacts());
        QCOMPARE(states[0].state, RowState::Blind);
        QCOMPARE(suggestSearch(u"is:", 3, sampleFacts(), 4).size(), 4U);
        const auto inActivity =
            suggestSearch({}, 0, sampleFacts(), MostSuggested, SearchPlace::activity());
        QCOMPARE(inActivity.size(), 1U); // no row has a connection or a region
        QCOMPARE(inActivity.front().replacement.text, u"account:"_s);
    }
};

QTEST_APPLESS_MAIN(SearchCompletionTest)
#include "tst_search_completion.moc"
