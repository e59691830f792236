// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/finder_board.h"
#include "models/insight/finder/finder_search.h"
#include "services/sandbox/base/journal.h"
#include "tests/ui/changes/changes_test.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;

//! Three connections of three backends with the same data, and so the same ids, in two groups:
//! whatever is done or found is of the one it belongs to.
class TestSameIds : public test::ChangesTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSelectionIsOfItsConnection();
    void aCommandGoesToItsConnection();
    void protectionIsOfItsConnection();
    void aSilenceIsOfItsConnection();
    void whatIsFoundIsOfItsConnection();

private:
    static constexpr size_t Others = 2;

    [[nodiscard]] bool settleAll();
    void mark(const ConnectionId &id, const ConnectionMarks &marks);
    [[nodiscard]] QStringList writesOf(size_t other) const;
    [[nodiscard]] Shell *shell() const { return m_fixture->window->findChild<Shell *>(); }
    //! The connections whose rows are shown, in their order.
    [[nodiscard]] static QStringList connectionsIn(TablePage *page);
    //! Lets what gathers for a moment gather, and be thought over.
    void think()
    {
        m_fixture->parts.clock.advance(FindingsBoard::Gathering);
        m_fixture->parts.settle();
    }

    std::array<Sandbox, Others> *m_backends = nullptr;
    std::array<ConnectionId, Others> m_ids;
    qint32 m_wall = 0; //!< a shared token that each of them has under this id
};

void TestSameIds::init()
{
    ChangesTest::init();
    m_backends = new std::array<Sandbox, Others>;
    for (size_t i = 0; i < Others; ++i) {
        const Outcome<SandboxAccess> access = (*m_backends)[i].start({});
        QVERIFY(access);
        std::optional<Outcome<ConnectionId>> added;
        const QString name = i == 0 ? u"Second"_s : u"Third"_s;
        m_fixture->parts.connections.add(
            {.candidate = {access->url, access->apiToken},
             .identity = {access->accountId, u"Production"_s},
             .name = name,
             .marks = {.group = i == 0 ? u"EU"_s : u"US"_s, .color = GroupColor::Teal}},
            this, [&](const Outcome<ConnectionId> &id) { added = id; });
        QTRY_VERIFY(added.has_value());
        QVERIFY(*added);
        m_ids[i] = **added;
    }
    QVERIFY(settleAll());
    for (Sandbox &backend : *m_backends)
        backend.journal()->clear();
    mark(m_fixture->main, {.group = u"EU"_s, .color = GroupColor::Teal});
    const auto *wall = m_fixture->named<SharedToken>(u"Board status wall"_s);
    QVERIFY(wall);
    m_wall = wall->id.value();
    for (const ConnectionId &id : m_ids)
        QVERIFY(findRow<SharedToken>(m_fixture->parts.workspace, id, m_wall));
    shell()->showFamilies({});
}

void TestSameIds::cleanup()
{
    ChangesTest::cleanup();
    delete m_backends;
}

bool TestSameIds::settleAll()
{
    const auto idle = [this] {
        for (const ConnectionId &id : m_ids) {
            for (const ListKind kind : AllListKinds) {
                const ListStatus status = m_fixture->parts.workspace.status(id, kind);
                if (status.refreshing || (!status.syncedAt && !status.problem))
                    return false;
            }
        }
        return true;
    };
    return QTest::qWaitFor(idle, 20000) && m_fixture->settle();
}

void TestSameIds::mark(const ConnectionId &id, const ConnectionMarks &marks)
{
    QVERIFY(m_fixture->parts.connections.setMarks(id, marks));
    m_fixture->parts.settle();
}

QStringList TestSameIds::writesOf(size_t other) const
{
    QStringList found;
    for (const sandbox::RequestRecord &record : (*m_backends)[other].journal()->requests()) {
        if (record.method == "DELETE" || record.method == "PUT")
            found.append(QString::fromLatin1(record.method) + u' ' + record.path);
    }
    return found;
}

QStringList TestSameIds::connectionsIn(TablePage *page)
{
    QStringList found;
    for (int row = 0; row < page->proxy().rowCount(); ++row)
        found.append(page->proxy().index(row, 0).data(ConnectionRole).toString());
    found.removeDuplicates();
    return found;
}

void TestSameIds::aSelectionIsOfItsConnection()
{
    TablePage *page = m_fixture->showPage("shared");
    QCOMPARE(connectionsIn(page).size(), 3);
    for (const ConnectionId &id : {m_fixture->main, m_ids[0], m_ids[1]}) {
        QVERIFY(page->select({ListKind::SharedTokens, {{id, m_wall}}}));
        const std::vector<RowRef> expected{{id, m_wall}};
        QVERIFY(page->selection().rows == expected);
    }
    // A group is shown as a whole, and nothing of the other.
    shell()->showFamilies({m_fixture->main, m_ids[0]});
    m_fixture->parts.settle();
    QCOMPARE(connectionsIn(page).size(), 2);
    QVERIFY(!connectionsIn(page).contains(m_ids[1].value()));
}

void TestSameIds::aCommandGoesToItsConnection()
{
    TablePage *page = m_fixture->showPage("shared");
    QVERIFY(page->select({ListKind::SharedTokens, {{m_ids[1], m_wall}}}));
    key(ActionId::Delete);
    m_fixture->press(u"actionButton"_s);
    m_fixture->parts.clock.advance(CommandRunner::UndoTime);
    QTRY_COMPARE(writesOf(1), QStringList{u"DELETE /v1/shared-tokens/%1"_s.arg(m_wall)});
    QVERIFY(settleAll());
    QCOMPARE(writesOf(0), QStringList());
    QCOMPARE(m_fixture->writes(), QStringList());
    QTRY_VERIFY(!findRow<SharedToken>(m_fixture->parts.workspace, m_ids[1], m_wall));
    QVERIFY(findRow<SharedToken>(m_fixture->parts.workspace, m_ids[0], m_wall));
    QVERIFY(findRow<SharedToken>(m_fixture->parts.workspace, m_fixture->main, m_wall));
}

void TestSameIds::protectionIsOfItsConnection()
{
    mark(m_ids[0], {.group = u"EU"_s, .color = GroupColor::Teal, .production = true});
    mark(m_ids[1], {.group = u"US"_s, .color = GroupColor::Teal, .readOnly = true});
    TablePage *page = m_fixture->showPage("shared");
    const auto begin = [&](const ConnectionId &id) {
        QVERIFY(page->select({ListKind::SharedTokens, {{id, m_wall}}}));
        key(ActionId::Delete);
    };
    begin(m_ids[1]);
    QVERIFY(!m_fixture->dialog(u"confirmDeleteDialog"_s));
    QCOMPARE(m_fixture->said(), u"The connection “Third” is read-only."_s);
    begin(m_ids[0]);
    QVERIFY(m_fixture->child<QLineEdit>(u"typedName"_s));
    m_fixture->press(u"cancelButton"_s);
    begin(m_fixture->main);
    QVERIFY(m_fixture->dialog(u"confirmDeleteDialog"_s));
    QVERIFY(!m_fixture->child<QLineEdit>(u"typedName"_s));
    m_fixture->press(u"cancelButton"_s);
    const auto *line = m_fixture->child<QLabel>(u"scopeLineText"_s);
    QCOMPARE(
        line->text(),
        u"What is selected belongs to a connection that is neither production nor read-only."_s);
    // Without a selection both are said of what is shown, each by its name.
    m_fixture->child<QAbstractItemView>(u"table"_s)->clearSelection();
    QTRY_COMPARE(line->text(),
                 u"The connection “Second” is marked as production. The connection “Third” is "
                 "read-only."_s);
    // What keeps something from being made is said of each.
    for (const ConnectionId &id : {m_ids[0], m_ids[1], m_fixture->main})
        mark(id, {.readOnly = true});
    key(ActionId::New);
    QVERIFY(!m_fixture->child<QDialog>());
    QVERIFY(m_fixture->said().startsWith(u"The connections “"_s));
    QCOMPARE(m_fixture->said().count(u'“'), 3);
}

void TestSameIds::aSilenceIsOfItsConnection()
{
    think();
    const auto &parts = m_fixture->parts;
    const auto findingsOf = [&parts](const ConnectionId &id) {
        std::vector<Finding> found;
        for (const Finding &finding : parts.findings.current()->findings) {
            if (finding.connection == id && finding.object.list == ListKind::SharedTokens)
                found.push_back(finding);
        }
        return found;
    };
    const std::vector<Finding> of = findingsOf(m_ids[1]);
    QVERIFY(!of.empty());
    const size_t before = findingsOf(m_ids[0]).size();
    QCOMPARE(of.size(), before); // the same data
    m_fixture->parts.findings.setSilences({silenceOf(of.front(), u"known"_s, parts.clock.now())});
    think();
    QTRY_COMPARE(parts.findings.current()->silenced.size(), size_t(1));
    QCOMPARE(parts.findings.current()->silenced.front().connection, m_ids[1]);
    QCOMPARE(findingsOf(m_ids[0]).size(), before);
    TablePage *page = m_fixture->showPage("shared");
    page->follow({.page = u"shared"_s, .search = u"is:silenced"_s});
    QTRY_COMPARE(page->proxy().rowCount(), 1);
    QCOMPARE(connectionsIn(page), QStringList{m_ids[1].value()});
}

void TestSameIds::whatIsFoundIsOfItsConnection()
{
    TablePage *page = m_fixture->showPage("shared");
    page->follow({.page = u"shared"_s, .search = u"connection:=third status wall"_s});
    QTRY_COMPARE(page->proxy().rowCount(), 1);
    QCOMPARE(connectionsIn(page), QStringList{m_ids[1].value()});
    // Find anything knows each of the three by its connection.
    FinderBoard board(m_fixture->parts.workspace, m_fixture->parts.background,
                      m_fixture->parts.clock);
    board.want();
    think();
    QTRY_VERIFY(board.current());
    FinderSearch search;
    search.setIndex(board.current());
    std::set<ConnectionId> found;
    for (const FinderHit &hit : search.find({.text = QString::number(m_wall)}).hits) {
        if (hit.object.kind == FinderKind::SharedToken && hit.object.id == m_wall)
            found.insert(hit.object.connection);
    }
    QCOMPARE(found.size(), size_t(3));
}

QTEST_MAIN(TestSameIds)
#include "tst_same_ids.moc"
