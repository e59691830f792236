// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tables cost at 100,000 rows in a shown window, each beside its yardstick from the same
// run: bench_tables [--rows N] [--json FILE]

#include "models/base/find_text.h"
#include "models/insight/search/search_fold.h"
#include "models/tables/base/table_keys.h"
#include "models/tables/base/table_proxy.h"
#include "models/tables/base/text_search.h"
#include "models/tables/lists/shared_token_table.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/support/drain.h"
#include "tests/tables/table_rows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <cstring>
#include <ctime>
#include <functional>
#include <vector>

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace tokendeck::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const ConnectionId Only(u"production"_s);
constexpr double Frame = LoopGap::Frame;

//! Draws a text and a selection, and nothing that the application's own delegate would not.
class LightDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        painter->drawText(option.rect.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                          index.data().toString());
    }
};

//! The window: a table of the size of the application's, and everything behind it.
class Bench {
public:
    explicit Bench(int rows)
        : m_rows(rows)
        , m_workspace(m_background)
        , m_table(m_workspace, m_clock)
        , m_proxy(m_table, m_background)
    {
        m_workspace.addConnection(connectionInfo(Only.value(), u"Production"_s));
        m_workspace.replaceRows(Only, filters(), m_clock.now());
        m_table.setScope({Only});
        m_view.setModel(&m_proxy);
        prepare(m_view);
        m_view.show();
        // What its first picture takes is not the rows'.
        if (!QTest::qWaitForWindowExposed(&m_view))
            qFatal("the table is not shown");
        drain({.jobs = &m_background});
        paint(m_view);
    }

    void run(BenchReport &report)
    {
        firstLoad(report);
        keystrokes(report);
        textSearch(report);
        keystrokesWithWords(report);
        headerClicks(report);
        refreshes(report);
    }

private:
    static void prepare(QTableView &view)
    {
        view.resize(1100, 700);
        view.setItemDelegate(new LightDelegate(&view));
        view.setShowGrid(false);
        view.setWordWrap(false);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.verticalHeader()->hide();
        view.verticalHeader()->setDefaultSectionSize(36);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        for (int column = SharedTokenTable::Id; column < SharedTokenTable::ColumnCount; ++column)
            view.setColumnHidden(column, true);
    }

    //! Everything that is due, then the picture.
    static void paint(QTableView &view)
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        view.viewport()->repaint();
    }
    double timeToPaint(QTableView &view, const std::function<void()> &action)
    {
        QElapsedTimer timer;
        timer.start();
        const double work = threadWork();
        action();
        paint(view);
        m_works.push_back(threadWork() - work);
        return milliseconds(timer);
    }

    //! Until the keys are ready, or a while has passed.
    std::pair<double, double> gapUntilKeysAreReady(const std::function<void()> &action)
    {
        LoopGap gap;
        QEventLoop loop;
        QObject::connect(&m_proxy, &TableProxy::keysReady, &loop, &QEventLoop::quit);
        QTimer::singleShot(0, &loop, action);
        QTimer::singleShot(20s, &loop, &QEventLoop::quit);
        loop.exec();
        // What follows the keys: painting, and the end of the old lists.
        QTimer::singleShot(200ms, &loop, &QEventLoop::quit);
        loop.exec();
        const double longest = gap.longest();
        return {longest, gap.mostWork()};
    }

    double idleGap()
    {
        LoopGap gap;
        QEventLoop loop;
        QTimer::singleShot(500ms, &loop, &QEventLoop::quit);
        loop.exec();
        return gap.longest();
    }

    void firstLoad(BenchReport &report)
    {
        const double idle = idleGap();
        std::vector<SharedToken> rows = sharedTokens(m_rows, m_clock.now());
        QElapsedTimer timer;
        timer.start();
        const auto [gap, work] = gapUntilKeysAreReady(
            [&] { m_workspace.replaceRows(Only, std::move(rows), m_clock.now()); });
        report.add(u"first load: longest event-loop gap"_s, gap, Frame, u"UI thread's work in it"_s,
                   work);
        report.add(u"idle: longest event-loop gap"_s, idle, 0, u"frame"_s, Frame);
        report.add(u"first load: shown and sorted after"_s, milliseconds(timer) - 200, 0,
                   u"frame"_s, Frame);
        if (m_proxy.rowCount() != m_rows)
            qFatal("%d rows are shown, not %d", m_proxy.rowCount(), m_rows);
    }

    void keystrokes(BenchReport &report)
    {
        std::vector<double> times;
        std::vector<double> plain;
        QSortFilterProxyModel reference;
        reference.setSourceModel(&m_table);
        reference.setFilterKeyColumn(-1);
        reference.setFilterCaseSensitivity(Qt::CaseInsensitive);
        QTableView referenceView;
        referenceView.setModel(&reference);
        prepare(referenceView);
        for (const QString &needle :
             {u"snap"_s, u"value-17"_s, u"cana"_s, u"wall 17"_s, u"zzz"_s}) {
            for (qsizetype i = 1; i < 2 * needle.size(); ++i) {
                const QString typed = needle.left(i <= needle.size() ? i : 2 * needle.size() - i);
                times.push_back(
                    timeToPaint(m_view, [&] { m_proxy.setSearch(parseSearch(typed)); }));
            }
            times.push_back(timeToPaint(m_view, [&] { m_proxy.setSearch({}); }));
        }
        report.add(u"keystroke to repaint, p95 of the UI thread's work"_s,
                   percentile(m_works, 0.95), Frame, u"worst"_s, percentile(m_works, 1));
        // A few are enough: each costs up to seconds.
        referenceView.show();
        paint(referenceView);
        for (const QString &typed : {u"z"_s, u"zz"_s, u"z"_s, u""_s})
            plain.push_back(
                timeToPaint(referenceView, [&] { reference.setFilterFixedString(typed); }));
        report.add(u"keystroke to repaint, p95 of %1"_s.arg(times.size()), percentile(times, 0.95),
                   Frame, u"QSortFilterProxyModel, median of 4"_s, percentile(plain, 0.5));
        report.add(u"keystroke to repaint, worst"_s, percentile(times, 1), 0,
                   u"QSortFilterProxyModel, worst"_s, percentile(plain, 1));

        const TableKeys keys(m_table.snapshot());
        const double copying = timeToCopy(keys.searchTextSize());
        std::vector<double> matches;
        QElapsedTimer timer;
        for (const char *word : {"s", "zzz", "wall", "value-17", "17"}) {
            timer.start();
            const size_t found =
                keys.search(parseSearch(QString::fromLatin1(word)).terms(), nullptr, {})
                    .rows.size();
            matches.push_back(milliseconds(timer));
            if (found > size_t(m_rows))
                qFatal("more rows than there are");
        }
        report.add(u"search of all rows without narrowing, median"_s, percentile(matches, 0.5), 0,
                   u"memcpy of the text"_s, copying);
    }

    //! Every hit in the text of all rows, of a word with many hits and few. The library's own
    //! search begins anew at each, which is what findText() is there for.
    void textSearch(BenchReport &report)
    {
        QString shown;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            for (int column = 0; column < SharedTokenTable::Id; ++column)
                shown += m_table.index(row, column).data().toString() + u' ';
            shown += u'\n';
        }
        const std::string text = foldForSearch(shown);
        const auto countAll = [](const std::string &word, auto find) {
            std::vector<double> times;
            size_t hits = 0;
            for (int round = 0; round < 5; ++round) {
                hits = 0;
                QElapsedTimer timer;
                timer.start();
                for (size_t at = find(word, 0); at != std::string::npos; ++hits)
                    at = find(word, at + word.size());
                times.push_back(milliseconds(timer));
            }
            return std::pair(percentile(times, 0.5), hits);
        };
        for (const std::string word : {"s", "wal", "snapshot"}) {
            const auto [own, hits] =
                countAll(word, [&text](const std::string &needle, size_t from) {
                    return findText(text, needle, from);
                });
            const auto [library, same] =
                countAll(word, [&text](const std::string &needle, size_t from) {
                    const void *found = memmem(text.data() + from, text.size() - from,
                                               needle.data(), needle.size());
                    return found ? size_t(static_cast<const char *>(found) - text.data())
                                 : std::string::npos;
                });
            if (hits != same)
                qFatal("findText() and memmem() find %zu and %zu", hits, same);
            report.add(u"findText(), %1 hits of %2 letters"_s.arg(hits).arg(word.size()), own, 0,
                       u"memmem()"_s, library);
        }
    }

    //! Each search is typed and taken back letter by letter, with what has been read so far.
    void keystrokesWithWords(BenchReport &report)
    {
        m_works.clear();
        for (const QString &search :
             {u"-is:expired used:>90d"_s, u"account:prod expires:<7d wall"_s,
              u"filter:env=value-4 -filter:none"_s, u"-audit is:unfiltered"_s,
              u"created:<2025-01-01"_s, u"-\"status wall\" expires:>2026-11-30 snap"_s}) {
            for (qsizetype i = 1; i < 2 * search.size(); ++i) {
                const QString typed = search.left(i <= search.size() ? i : 2 * search.size() - i);
                timeToPaint(m_view, [&] { m_proxy.setSearch(parseSearch(typed)); });
            }
        }
        m_proxy.setSearch({});
        const TableKeys keys(m_table.snapshot());
        report.add(u"keystroke with words, p95 of %1: UI thread's work"_s.arg(m_works.size()),
                   percentile(m_works, 0.95), 8, u"worst"_s, percentile(m_works, 1));
        std::vector<double> matches;
        for (const QString &search : {u"-is:expired used:>90d"_s, u"-is:unfiltered"_s,
                                      u"account:prod"_s, u"filter:env=value-4"_s}) {
            const std::vector<SearchTerm> terms = parseSearch(search).terms();
            QElapsedTimer timer;
            timer.start();
            if (keys.search(terms, nullptr, m_clock.now()).rows.size() > size_t(m_rows))
                qFatal("more rows than there are");
            matches.push_back(milliseconds(timer));
        }
        report.add(u"search of all rows by words, worst of 4"_s, percentile(matches, 1), 0,
                   u"memcpy of the text"_s, timeToCopy(keys.searchTextSize()));
    }

    static double timeToCopy(size_t size)
    {
        const std::vector<char> text(size, 'x');
        std::vector<char> copy(size);
        QElapsedTimer timer;
        timer.start();
        std::memcpy(copy.data(), text.data(), size);
        return milliseconds(timer);
    }

    void headerClicks(BenchReport &report)
    {
        std::vector<double> times;
        for (int i = 0; i < 40; ++i) {
            const int column = i % SharedTokenTable::Id;
            const Qt::SortOrder order = i % 4 < 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
            times.push_back(timeToPaint(m_view, [&] { m_proxy.sort(column, order); }));
        }
        QSortFilterProxyModel reference;
        reference.setSourceModel(&m_table);
        QTableView view;
        view.setModel(&reference);
        prepare(view);
        view.show();
        paint(view);
        std::vector<double> plain;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            plain.push_back(timeToPaint(view, [&] { reference.sort(0, order); }));
        report.add(u"header click to repaint, p95 of %1"_s.arg(times.size()),
                   percentile(times, 0.95), Frame, u"QSortFilterProxyModel, median of 2"_s,
                   percentile(plain, 0.5));
        m_proxy.sort(0, Qt::AscendingOrder);
    }

    void refreshes(BenchReport &report)
    {
        QItemSelectionModel &selection = *m_view.selectionModel();
        selection.clear();
        const int step = std::max(1, m_rows / 50);
        QList<qint32> selected;
        for (int row = 0; row < m_proxy.rowCount(); row += step) {
            selection.select(m_proxy.index(row, 0),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
            selected << m_proxy.index(row, 0).data(IdRole).toInt();
        }
        m_view.scrollTo(m_proxy.index(m_rows / 2, 0), QAbstractItemView::PositionAtTop);
        const int scroll = m_view.verticalScrollBar()->value();

        std::vector<SharedToken> rows = scattered(sharedTokens(m_rows, m_clock.now()), 10, 77);
        const std::vector<SharedToken> same = rows;
        std::vector<SharedToken> again = rows;
        QList<qint32> expected;
        for (const SharedToken &row : rows) {
            if (selected.contains(row.id.value()))
                expected << row.id.value();
        }
        const auto [gap, work] = gapUntilKeysAreReady(
            [&] { m_workspace.replaceRows(Only, std::move(rows), m_clock.now()); });
        QList<qint32> now;
        for (const QModelIndex &index : selection.selectedRows())
            now << index.data(IdRole).toInt();
        std::ranges::sort(now);
        if (now != expected)
            qFatal("the selection was not kept");
        if (m_view.verticalScrollBar()->value() != scroll)
            qFatal("the scroll position was not kept");
        report.add(u"refresh, 1 % changed, gone and new: longest gap"_s, gap, Frame, u"idle gap"_s,
                   idleGap());

        QSignalSpy rowsChanged(&m_table, &WorkspaceTable::rowsChanged);
        QSignalSpy layouts(&m_proxy, &QAbstractItemModel::layoutChanged);
        const auto refresh = [&] {
            m_workspace.replaceRows(Only, std::move(again), m_clock.now());
        };
        LoopGap meter;
        QEventLoop loop;
        QTimer::singleShot(0, &loop, refresh);
        QTimer::singleShot(600ms, &loop, &QEventLoop::quit);
        loop.exec();
        const double quiet = meter.longest();
        if (rowsChanged.count() + layouts.count() > 0)
            qFatal("a refresh that changes nothing was announced");
        report.add(u"refresh without a difference: longest gap"_s, quiet, Frame, u"idle gap"_s,
                   idleGap());

        QElapsedTimer timer;
        timer.start();
        const double workBefore = threadWork();
        m_workspace.dropSecrets();
        paint(m_view);
        const double locking = threadWork() - workBefore;
        report.add(u"lock: every token overwritten, repainted"_s, milliseconds(timer), Frame,
                   u"UI thread's work in it"_s, locking);
    }

    int m_rows;
    std::vector<double> m_works; //!< of timeToPaint()
    SystemClock m_clock;
    Background m_background;
    Workspace m_workspace;
    SharedTokenTable m_table;
    TableProxy m_proxy;
    QTableView m_view;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json = jsonOption();
    const QCommandLineOption rows(u"rows"_s, u"How many rows."_s, u"N"_s, u"100000"_s);
    parser.addOptions({json, rows});
    parser.addHelpOption();
    parser.process(application);

    BenchReport report;
    Bench(parser.value(rows).toInt()).run(report);
    return writeResults(parser.value(json), {{u"tables"_s, report.results()}}) ? 0 : 1;
}
