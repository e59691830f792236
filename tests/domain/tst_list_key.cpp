// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lists/list_key.h"
#include "models/domain/lists/row_kind.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

using namespace tokendeck;
using namespace Qt::StringLiterals;

class ListKeyTest : public QObject {
    Q_OBJECT

private slots:
    //! Files, links and scripts of versions before have these.
    void wordsStayAsFilesHaveThem()
    {
        const std::map<ListKind, QStringList> words{
            {ListKind::Accounts, {u"account"_s, u"account"_s, u"accounts"_s}},
            {ListKind::ShippingTokens, {u"shipping-token"_s, u"shipping"_s, u"shipping"_s}},
            {ListKind::SharedTokens, {u"shared-token"_s, u"shared"_s, u"shared"_s}},
            {ListKind::Filters, {u"filter"_s, u"filter"_s, u"filters"_s}},
            {ListKind::ApiTokens, {u"api-token"_s, u"api"_s, u"api"_s}},
        };
        for (const auto &[kind, expected] : words) {
            const ListKey &key = keyOf(kind);
            QCOMPARE((QStringList{key.word, key.shortWord, QString::fromLatin1(key.name)}),
                     expected);
        }
        // A list that came later belongs here, too: its words stay from then on.
        QCOMPARE(words.size(), ListKindCount);
    }

    void wordsTellListsApart()
    {
        std::set<QString> words;
        std::set<QString> shortWords;
        std::set<QString> names;
        for (const ListKey &key : ListKeys) {
            words.insert(key.word);
            shortWords.insert(key.shortWord);
            names.insert(QString::fromLatin1(key.name));
        }
        QCOMPARE(words.size(), ListKindCount);
        QCOMPARE(shortWords.size(), ListKindCount);
        QCOMPARE(names.size(), ListKindCount);
    }

    void wordsAreReadBack()
    {
        for (const ListKind kind : AllListKinds) {
            QCOMPARE(listBy(&ListKey::word, QString(keyOf(kind).word)), std::optional(kind));
            QCOMPARE(listBy(&ListKey::shortWord, QString(keyOf(kind).shortWord)),
                     std::optional(kind));
        }
        for (const QString &other : {u""_s, u"drop-filter"_s, u"Account"_s, u"accounts"_s}) {
            QVERIFY(!listBy(&ListKey::word, other));
            QVERIFY(!listBy(&ListKey::shortWord, other));
        }
    }

    void rowTypesTellWhatHasTokens()
    {
        std::set<ListKind> withToken;
        std::set<ListKind> tokens;
        for (const ListKind kind : AllListKinds) {
            if (haveTokens(kind))
                withToken.insert(kind);
            if (areTokens(kind))
                tokens.insert(kind);
        }
        const std::set expected{ListKind::ShippingTokens, ListKind::SharedTokens,
                                ListKind::ApiTokens};
        QCOMPARE(tokens, expected);
        tokens.insert(ListKind::Accounts);
        QCOMPARE(withToken, tokens);
        std::vector<ListKind> visited;
        eachRowType(
            [&]<typename Row>(std::type_identity<Row>) { visited.push_back(RowKind<Row>); });
        QVERIFY(std::ranges::equal(visited, AllListKinds));
    }
};

QTEST_GUILESS_MAIN(ListKeyTest)
#include "tst_list_key.moc"
