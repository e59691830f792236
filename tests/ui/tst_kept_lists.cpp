// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/findings_board.h"
#include "models/domain/lists/row_kind.h"
#include "models/tables/base/table_roles.h"
#include "models/tables/scope/scope_facts.h"
#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/base/actions.h"
#include "ui/changes/change_controller.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/frame/page.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/search_field.h"
#include "ui/main_window.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_field.h"
#include "ui/scope/scope_view.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"
#include "words/base/time_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using test::visibleChild;

//! What an earlier run has kept stands there and says from when it is; nothing is counted, copied
//! or changed by it.
class TestKeptLists : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->apply(ThemeChoice::Light);
    }
    void init()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        const ConnectionId read = m_fixture->addSample();
        m_from = m_fixture->clock.now() - 20h;
        m_kept = m_fixture->addKept(read, m_from);
        m_fixture->workspace.removeConnection(read);
        m_window = std::make_unique<MainWindow>(m_fixture->dependencies());
        m_window->resize(1400, 820);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void rowsStandAndAreMarked_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"accounts", "shipping", "shared", "filters", "api"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void rowsStandAndAreMarked()
    {
        QFETCH(QString, page);
        show(page);
        const QAbstractItemModel *model = view()->model();
        QVERIFY(model->rowCount() > 0);
        QVERIFY(model->index(0, 0).data(KeptRole).toBool());
        QVERIFY(text(u"countsText"_s)
                    .endsWith(u", from %1, not yet read again"_s.arg(momentText(m_from))));
        QVERIFY(entry(page).endsWith(u"number not known"_s));
        select();
        bool said = false;
        for (const Label *label : m_window->findChildren<Label *>())
            said = said || label->text() == momentText(m_from) + u", not yet read again"_s;
        QVERIFY(said);
    }

    void aTryThatFailsMakesThemStale_data() { rowsStandAndAreMarked_data(); }
    void aTryThatFailsMakesThemStale()
    {
        QFETCH(QString, page);
        show(page);
        const QAbstractItemModel *model = view()->model();
        const auto found = [this, model](const QString &search) {
            m_window->findChild<Shell *>()->currentPage()->header()->search()->setText(search);
            m_fixture->clock.advance(FindingsBoard::Gathering);
            m_fixture->settle();
            return model->rowCount();
        };
        const int all = found({});
        QCOMPARE(found(u"is:stale"_s), 0);
        for (const ListKind kind : AllListKinds) {
            ListStatus status = m_fixture->workspace.status(m_kept, kind);
            status.problem = Problem{.kind = ProblemKind::Offline};
            m_fixture->workspace.setStatus(m_kept, kind, status);
        }
        QCOMPARE(found(u"is:stale"_s), all);
        QCOMPARE(found(u"-is:stale"_s), 0);
    }

    void nothingIsConcluded()
    {
        show(u"shared"_s);
        // There are tokens without a filter; nobody is told before they are read again.
        QCOMPARE(barText(), QString());
    }

    //! Why nothing can be made yet is true until the lists are read.
    void anObstacleGoesWhenTheListsAreRead()
    {
        show(u"overview"_s);
        auto *shell = m_window->findChild<Shell *>();
        shell->changes()->beginNew(ListKind::SharedTokens, shell->scope());
        QVERIFY2(barText().contains(u"not read again"_s), qPrintable(barText()));
        m_fixture->workspace.replaceRows(m_kept, *m_fixture->workspace.rows<SharedToken>(m_kept),
                                         m_fixture->clock.now());
        m_fixture->settle();
        QVERIFY(!barText().isEmpty());
        m_fixture->workspace.replaceRows(m_kept, *m_fixture->workspace.rows<Filter>(m_kept),
                                         m_fixture->clock.now());
        m_fixture->settle();
        QCOMPARE(barText(), QString());
    }

    //! The card of the overview says why, as pages do, although one more account has told nothing.
    void nothingIsMadeBeforeAListWasRead()
    {
        ConnectionInfo silent = *m_fixture->workspace.connection(m_kept);
        silent.connection.id = ConnectionId(u"silent"_s);
        silent.connection.accountId = AccountId(4711);
        m_fixture->workspace.addConnection(silent);
        m_window->findChild<Shell *>()->showFamilies({});
        show(u"overview"_s);
        visibleChild<Button>(m_window.get(), u"createSharedToken"_s)->click();
        m_fixture->settle();
        QVERIFY2(barText().contains(u"was not read again yet"_s), qPrintable(barText()));
        for (const QDialog *dialog : m_window->findChildren<QDialog *>())
            QVERIFY(!dialog->isVisible());
    }

    //! Nor where the window was there first, as at every start.
    void nothingIsConcludedOfWhatComesLater()
    {
        const ConnectionId other = m_fixture->addSample(u"Beta"_s, u"https://api.logz.io"_s);
        show(u"shared"_s);
        m_fixture->workspace.removeConnection(m_kept);
        const ConnectionId later = m_fixture->addKept(other, m_from);
        m_fixture->workspace.removeConnection(other);
        m_window->findChild<Shell *>()->showFamilies({later});
        m_fixture->settle();
        QVERIFY(view()->model()->rowCount() > 0);
        for (const MessageBar *bar : m_window->findChildren<MessageBar *>())
            QVERIFY2(!bar->isVisible(), qPrintable(bar->text()));
    }

    //! What a bar offers is hindered by what hinders the same elsewhere.
    void aBarSaysWhatHindersItsWay()
    {
        auto rows = *m_fixture->workspace.rows<SharedToken>(m_kept);
        rows.resize(1);
        rows.front().filters.clear();
        rows.front().expiresAt = StatedTime(m_fixture->clock.now() + 240h);
        m_fixture->workspace.replaceRows(m_kept, rows, m_fixture->clock.now());
        show(u"shared"_s);
        QVERIFY2(barText().endsWith(reason()), qPrintable(barText()));
        QVERIFY(!visibleChild<Button>(m_window.get(), u"messageAction"_s));
        m_fixture->workspace.replaceRows(m_kept, *m_fixture->workspace.rows<Filter>(m_kept),
                                         m_fixture->clock.now());
        m_fixture->settle();
        const auto *attach = visibleChild<Button>(m_window.get(), u"messageAction"_s);
        QVERIFY(attach && attach->text() != u"Show"_s);
        m_fixture->updateConnection(
            m_kept, [](ConnectionInfo &info) { info.connection.marks.readOnly = true; });
        m_fixture->settle();
        QVERIFY2(barText().endsWith(u"is read-only."_s), qPrintable(barText()));
        const auto *readOnly = visibleChild<Button>(m_window.get(), u"messageAction"_s);
        QVERIFY(readOnly && readOnly->text() == u"Show"_s);
    }

    //! A red "Unfiltered 1" would be such a conclusion. They are counted as soon as they are read.
    void quickFiltersCountWhatWasRead()
    {
        show(u"shared"_s);
        QVERIFY(!visibleChild<QAbstractButton>(m_window.get(), u"quick_unfiltered"_s));
        auto rows = *m_fixture->workspace.rows<SharedToken>(m_kept);
        QVERIFY(!rows.empty());
        rows.front().filters.clear();
        m_fixture->workspace.replaceRows(m_kept, rows, m_fixture->clock.now());
        m_fixture->workspace.replaceRows(m_kept, *m_fixture->workspace.rows<Filter>(m_kept),
                                         m_fixture->clock.now());
        m_fixture->settle();
        QVERIFY(visibleChild<QAbstractButton>(m_window.get(), u"quick_unfiltered"_s));
    }

    //! A number that grows with each list that comes would be believed too early.
    void quickFiltersWaitForEveryList()
    {
        m_fixture->addSample(u"Beta"_s, u"https://api.logz.io"_s);
        m_window->findChild<Shell *>()->showFamilies({});
        show(u"shared"_s);
        QVERIFY(!visibleChild<QAbstractButton>(m_window.get(), u"quick_unfiltered"_s));
        m_fixture->failList(m_kept, ListKind::SharedTokens, {.kind = ProblemKind::TimedOut});
        m_fixture->settle();
        QVERIFY(visibleChild<QAbstractButton>(m_window.get(), u"quick_unfiltered"_s));
    }

    //! A click leads to what was kept, too, which is counted beside.
    void keptRowsAreCountedBeside()
    {
        m_fixture->addSample(u"Beta"_s, u"https://api.logz.io"_s);
        m_fixture->failList(m_kept, ListKind::SharedTokens, {.kind = ProblemKind::TimedOut});
        m_window->findChild<Shell *>()->showFamilies({});
        show(u"shared"_s);
        auto *chip = visibleChild<QAbstractButton>(m_window.get(), u"quick_unfiltered"_s);
        QVERIFY(chip);
        static const QRegularExpression numbers(u", (\\d+), and (\\d+) not read again$"_s);
        const QRegularExpressionMatch said = numbers.match(chip->accessibleName());
        QVERIFY2(said.hasMatch(), qPrintable(chip->accessibleName()));
        QCOMPARE(text(u"quickPlus"_s), u"+ not read again"_s);
        chip->click();
        m_fixture->settle();
        QCOMPARE(view()->model()->rowCount(), said.captured(1).toInt() + said.captured(2).toInt());
    }

    void whatWasNeverReadMayHaveMore()
    {
        show(u"shared"_s);
        QVERIFY(!text(u"countsText"_s).startsWith(u"At least"_s));
        const ConnectionId other = m_fixture->addSample(u"Beta"_s, u"https://api.logz.io"_s);
        ConnectionInfo info = *m_fixture->workspace.connection(other);
        m_fixture->workspace.removeConnection(other);
        info.connection.id = ConnectionId::create();
        m_fixture->workspace.addConnection(info);
        m_window->findChild<Shell *>()->showFamilies({});
        m_fixture->settle();
        const QString most = u"At least %1 tokens, from %2, not yet read again"_s;
        QCOMPARE(text(u"countsText"_s),
                 most.arg(view()->model()->rowCount()).arg(momentText(m_from)));
    }

    void expiringRowsAreCountedBeside()
    {
        const ConnectionId other = m_fixture->addSample(u"Beta"_s, u"https://api.logz.io"_s);
        const auto expiring = [this](const ConnectionId &id, int count) {
            auto rows = *m_fixture->workspace.rows<SharedToken>(id);
            const SharedToken sample = rows.front();
            rows.clear();
            for (int i = 1; i <= count; ++i) {
                rows.push_back(sample);
                rows.back().id = SharedTokenId(i);
                rows.back().expiresAt = StatedTime(m_fixture->clock.now() + 24h * i);
            }
            return rows;
        };
        m_fixture->workspace.replaceRows(other, expiring(other, 12), m_fixture->clock.now());
        m_fixture->workspace.showKept<SharedToken>(m_kept, expiring(m_kept, 3), m_from);
        m_fixture->failList(m_kept, ListKind::SharedTokens, {.kind = ProblemKind::TimedOut});
        m_window->findChild<Shell *>()->showFamilies({});
        m_fixture->settle();
        m_fixture->clock.advance(FindingsBoard::Gathering);
        show(u"overview"_s);
        auto *more = visibleChild<QAbstractButton>(m_window.get(), u"expiryMore"_s);
        QVERIFY(more);
        static const QRegularExpression numbers(u"^Show all 12 \\+ (\\d+) not read again$"_s);
        const QRegularExpressionMatch said = numbers.match(more->text());
        QVERIFY2(said.hasMatch(), qPrintable(more->text()));
        more->click();
        m_fixture->settle();
        QCOMPARE(view()->model()->rowCount(), 12 + said.captured(1).toInt());
    }

    void aSearchWithoutAMatchSaysSo()
    {
        m_fixture->failList(m_kept, ListKind::SharedTokens, {.kind = ProblemKind::TimedOut});
        show(u"shared"_s);
        visibleChild<SearchField>(m_window.get())->setText(u"nothing is called so"_s);
        m_fixture->settle();
        QVERIFY(text(u"emptyTitle"_s).startsWith(u"Nothing found"_s));
    }

    void rowsThatWereNotReadSinceAreMarked()
    {
        const ConnectionId other = m_fixture->addSample(u"Beta"_s, u"https://api.logz.io"_s);
        m_window->findChild<Shell *>()->showFamilies({other});
        show(u"shared"_s);
        QVERIFY(!view()->model()->index(0, 0).data(KeptRole).toBool());
        const TimePoint read = *m_fixture->workspace.status(other, ListKind::SharedTokens).syncedAt;
        m_fixture->failList(other, ListKind::SharedTokens, {.kind = ProblemKind::TimedOut});
        m_fixture->settle();
        const QModelIndex name = view()->model()->index(0, 0);
        QVERIFY(name.data(KeptRole).toBool());
        QCOMPARE(name.data(Qt::ToolTipRole).toString(),
                 u"As of %1, not read since"_s.arg(momentText(read)));
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().endsWith(u", not read since"_s));
    }

    void copyingSaysWhyNot()
    {
        for (const QString &page : {u"accounts"_s, u"shipping"_s, u"shared"_s, u"api"_s}) {
            show(page);
            select();
            QTest::keyClick(view(), Qt::Key_Return);
            m_fixture->settle();
            QCOMPARE(barText(), reason());
            QCOMPARE(m_fixture->clipboardPort->text(), QString());
        }
    }

    void changesSayWhyNot()
    {
        for (const QString &page : {u"shipping"_s, u"shared"_s, u"filters"_s, u"api"_s}) {
            show(page);
            select();
            for (const ActionId key : {ActionId::Delete, ActionId::New}) {
                m_window->actions().action(key)->trigger();
                m_fixture->settle();
                QCOMPARE(barText(), reason());
                QVERIFY(!visibleChild<QDialog>(m_window.get()));
            }
            const auto *remove =
                visibleChild<Button>(m_window.get(), u"change%1"_s.arg(int(RowAction::Delete)));
            QVERIFY(remove);
            QVERIFY(!remove->isEnabled());
            QCOMPARE(text(u"actionsNote"_s), reason());
        }
    }

    void anAnswerEndsIt()
    {
        show(u"filters"_s);
        QVERIFY(view()->model()->index(0, 0).data(KeptRole).toBool());
        // The same filters, which have no token: no row differs.
        m_fixture->workspace.replaceRows(m_kept, *m_fixture->workspace.rows<Filter>(m_kept),
                                         m_fixture->clock.now());
        m_fixture->settle();
        QVERIFY(!view()->model()->index(0, 0).data(KeptRole).toBool());
        QVERIFY(!text(u"countsText"_s).contains(u"not yet read"_s));
        QVERIFY(!entry(u"filters"_s).endsWith(u"number not known"_s));
        select();
        const auto *remove =
            visibleChild<Button>(m_window.get(), u"change%1"_s.arg(int(RowAction::Delete)));
        QVERIFY(remove && remove->isEnabled());
        // Which tokens use it is another list's word, which has not come.
        bool said = false;
        for (const Label *label : m_window->findChildren<Label *>())
            said = said || label->text().startsWith(u"not known: the list of tokens is from "_s);
        QVERIFY(said);
    }

    void theMapShowsWhatWasKept()
    {
        show(u"scope"_s);
        const auto *map = visibleChild<ScopeView>(m_window.get());
        QVERIFY(map);
        QVERIFY(map->map().nodes.size() > 2);
        QVERIFY(text(u"countsText"_s)
                    .endsWith(u", from %1, not yet read again"_s.arg(momentText(m_from))));
        QVERIFY(!visibleChild<Button>(m_window.get(), u"scopeSave"_s)->isEnabled());
        // What closing an account would change is not concluded from it.
        QVERIFY(scopeFactsAt(m_fixture->workspace, m_kept).tokens.empty());
    }

    void thePaletteFindsWhatWasKept()
    {
        show(u"shared"_s);
        m_window->actions().action(ActionId::Find)->trigger();
        m_fixture->settle();
        auto *palette = m_window->findChild<Palette *>();
        QVERIFY(palette);
        const SharedToken &token = m_fixture->workspace.rows<SharedToken>(m_kept)->front();
        QTest::keyClicks(palette->findChild<PaletteField *>(), token.name);
        m_fixture->settle();
        const QAbstractItemModel *found =
            palette->findChild<QListView *>(u"paletteList"_s)->model();
        QVERIFY(found->rowCount() > 0);
        const QString spoken = found->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"From %1, not yet read again"_s.arg(momentText(m_from))));
        QTest::keyClick(palette->findChild<PaletteField *>(), Qt::Key_Return);
        m_fixture->settle();
        QCOMPARE(m_fixture->clipboardPort->text(), QString());
        palette->close();
    }

    void aFailureSaysFromWhenItIs()
    {
        m_fixture->failList(m_kept, ListKind::SharedTokens, {.kind = ProblemKind::TimedOut});
        show(u"shared"_s);
        QVERIFY(barText().endsWith(u"What you see is from %1."_s.arg(momentText(m_from))));
        QVERIFY(view()->model()->rowCount() > 0);
    }

private:
    void show(const QString &page)
    {
        m_window->findChild<Shell *>()->showPage(page.toStdString());
        m_fixture->settle();
    }
    [[nodiscard]] QAbstractItemView *view() const
    {
        return visibleChild<QAbstractItemView>(m_window.get(), u"table"_s);
    }
    void select()
    {
        view()->setCurrentIndex(view()->model()->index(0, 0));
        view()->setFocus();
        m_fixture->settle();
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        const auto *found = visibleChild<Label>(m_window.get(), label);
        return found ? found->text() : QString();
    }
    [[nodiscard]] QString entry(const QString &page) const
    {
        const auto *found = visibleChild<QAbstractButton>(m_window.get(), u"page_"_s + page);
        return found ? found->accessibleName() : QString();
    }
    [[nodiscard]] QString barText() const
    {
        const auto *bar = visibleChild<MessageBar>(m_window.get());
        return bar ? bar->text() : QString();
    }
    [[nodiscard]] QString reason() const
    {
        return u"This is from %1 and was not read again yet. It can be copied and changed once it was."_s
            .arg(momentText(m_from));
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Theme> m_theme;
    ConnectionId m_kept;
    TimePoint m_from;
};

QTEST_MAIN(TestKeptLists)
#include "tst_kept_lists.moc"
