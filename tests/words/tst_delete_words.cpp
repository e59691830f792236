// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/drain.h"
#include "words/sync/delete_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

namespace {

const ConnectionId Production(u"production"_s);
const Filter Env{FilterId(3), u"env"_s, u"prod"_s, {}};
constexpr TimePoint Noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24} + 12h};

} // namespace

//! What is asked before something is deleted.
class TestDeleteWords : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void namesObjectAccountAndEffect_data();
    void namesObjectAccountAndEffect();
    void namesWhoLosesAFilter();
    void openTokensWantConsent();
    void unknownUsesWantConsent();
    void stoppedConnectionsWantConsent();

private:
    [[nodiscard]] DeleteWords wordsFor(BulkItem item) const
    {
        item.command.connection = Production;
        return deleteWords(*m_workspace, item, Noon);
    }
    void load(std::vector<SharedToken> tokens)
    {
        m_workspace->replaceRows(Production, std::move(tokens), Noon);
        test::drain({.jobs = m_background.get()});
    }

    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
};

void TestDeleteWords::init()
{
    m_background = std::make_unique<Background>();
    m_workspace = std::make_unique<Workspace>(*m_background);
    ConnectionInfo info;
    info.connection.id = Production;
    info.connection.accountName = u"Production"_s;
    info.state = ConnectionState::Ready;
    m_workspace->addConnection(info);
}

void TestDeleteWords::cleanup()
{
    m_workspace.reset();
    m_background.reset();
}

void TestDeleteWords::namesObjectAccountAndEffect_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("effect");
    QTest::addColumn<QString>("verb");
    QTest::addRow("shared") << Change(DeleteSharedToken{SharedTokenId(1), u"Wall"_s})
                            << u"Delete shared token “Wall”?"_s
                            << u"Every link that was sent with it stops showing logs of "
                               "Production."_s
                            << u"Delete token"_s;
    QTest::addRow("shipping") << Change(DeleteShippingToken{ShippingTokenId(1), u"web"_s})
                              << u"Delete shipping token “web”?"_s
                              << u"Logs that are sent to Production with it are no longer "
                                 "accepted."_s
                              << u"Delete token"_s;
    QTest::addRow("API") << Change(DeleteApiToken{ApiTokenId(1), u"ci"_s})
                         << u"Delete API token “ci”?"_s
                         << u"Integrations with Production that use it stop working."_s
                         << u"Delete token"_s;
}

void TestDeleteWords::namesObjectAccountAndEffect()
{
    QFETCH(Change, change);
    const DeleteWords words = wordsFor({.command = {.change = change}});
    QTEST(words.question, "question");
    QTEST(words.effect, "effect");
    QTEST(words.verb, "verb");
    QCOMPARE(words.consents, QStringList());
}

void TestDeleteWords::namesWhoLosesAFilter()
{
    load({});
    const BulkItem item{.command = {.change = DeleteFilter{Env, {}}}};
    QCOMPARE(wordsFor(item).effect, u"No shared token of Production uses it."_s);
    load({{.id = SharedTokenId(1), .name = u"Wall"_s, .filters = {Env.id, FilterId(4)}}});
    QCOMPARE(wordsFor(item).effect, u"1 shared token of Production loses it: “Wall”."_s);
    QCOMPARE(wordsFor(item).verb, u"Delete filter"_s);
    QCOMPARE(wordsFor(item).consents, QStringList());
}

void TestDeleteWords::openTokensWantConsent()
{
    load({{.id = SharedTokenId(1), .name = u"Wall"_s, .filters = {Env.id}}});
    const DeleteWords words = wordsFor({.command = {.change = DeleteFilter{Env, {}}},
                                        .unfiltered = {{SharedTokenId(1), u"Wall"_s}}});
    QVERIFY2(words.effect.endsWith(
                 u"1 token will be without a filter and show every log of Production: “Wall”."_s),
             qPrintable(words.effect));
    QCOMPARE(words.consents, QStringList{u"Let this token show every log of Production"_s});
}

void TestDeleteWords::unknownUsesWantConsent()
{
    // Nothing is said of uses that are not known.
    const DeleteWords words =
        wordsFor({.command = {.change = DeleteFilter{Env, {}}}, .useUnknown = true});
    QCOMPARE(words.effect, u"Which tokens use it is not known: the list is not loaded yet."_s);
    QCOMPARE(words.consents, QStringList{u"Delete it without knowing which tokens use it"_s});
}

void TestDeleteWords::stoppedConnectionsWantConsent()
{
    const DeleteWords words =
        wordsFor({.command = {.change = DeleteApiToken{ApiTokenId(1), u"ci"_s}},
                  .skip = BulkSkip::TokenInUse,
                  .usedBy = {u"Acme"_s}});
    QVERIFY2(words.effect.startsWith(u"The connection “Acme” of Tokendeck works with it"_s),
             qPrintable(words.effect));
    QCOMPARE(words.consents, QStringList{u"Let the connection “Acme” stop"_s});
}

QTEST_GUILESS_MAIN(TestDeleteWords)
#include "tst_delete_words.moc"
