// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a keystroke in the palette costs with 100,000 tokens in three connections, each number
// beside its yardstick from the same run: bench_palette [--rows N] [--json FILE]

#include "models/board/finder_board.h"
#include "models/insight/finder/finder_search.h"
#include "models/tables/finder/finder_facts.h"
#include "tests/bench/measuring.h"
#include "tests/bench/report.h"
#include "tests/support/drain.h"
#include "tests/tables/table_rows.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_field.h"
#include "ui/palette/pinned_tokens.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTest>

#include <cstring>
#include <functional>

using namespace tokendeck;
using namespace tokendeck::bench;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

namespace {

//! What is typed, letter by letter, and taken back.
const QStringList Typed{u"wall"_s, u"snap 17"_s, u"northwind"_s, u"e"_s,    u"aei"_s,
                        u"zzz"_s,  u"4321"_s,    u"dashboard"_s, u"t-17"_s, u"ops board"_s};

//! The whole text that is searched, copied once.
double copyTime(const FinderIndex &index)
{
    std::string all;
    for (const FinderSegment &segment : index.segments)
        all += segment.keys->text();
    std::string copy(all.size(), ' ');
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        std::memcpy(copy.data(), all.data(), all.size());
        times.push_back(milliseconds(timer));
        if (copy.back() != all.back())
            qFatal("not copied");
    }
    return median(times);
}

//! Tells when a widget was painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    //! Makes \p change, and lets happen what follows, until the widget was painted.
    void await(const std::function<void()> &change)
    {
        m_painted = false;
        change();
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

//! Every text on the way to \p typed and back.
QStringList steps(const QString &typed)
{
    QStringList texts;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        texts.append(typed.left(length));
    for (qsizetype length = typed.size() - 1; length > 0; --length)
        texts.append(typed.left(length));
    return texts;
}

void searchAlone(const std::shared_ptr<const FinderIndex> &index, BenchReport &report)
{
    FinderSearch search;
    search.setIndex(index);
    std::vector<double> times;
    std::vector<double> works;
    for (int round = 0; round < 3; ++round) {
        for (const QString &typed : Typed) {
            for (const QString &text : steps(typed)) {
                QElapsedTimer timer;
                timer.start();
                const double work = threadWork();
                const FinderResult result = search.find({.text = text});
                works.push_back(threadWork() - work);
                times.push_back(milliseconds(timer));
                if (result.hits.size() > FinderGroupCount * FinderSearch::MostOfGroup)
                    qFatal("too many hits");
            }
        }
    }
    const double copy = copyTime(*index);
    report.add(u"search: 95th percentile"_s, percentile(times, 0.95), 8, u"memcpy"_s, copy);
    report.add(u"search: longest"_s, percentile(times, 1), 16, u"memcpy"_s, copy);
    report.add(u"search: 95th percentile of the work"_s, percentile(works, 0.95), 8, u"memcpy"_s,
               copy);
    report.add(u"search: median of the work"_s, median(works), 0, u"memcpy"_s, copy);
}

void keystrokes(WindowFixture &fixture, FinderBoard &board, QWidget &window, BenchReport &report)
{
    PinnedTokens pins(fixture.viewState);
    FinderFacts facts(fixture.workspace, fixture.findings, fixture.background, fixture.clock);
    PaletteSource source(fixture.workspace, fixture.activities, pins, fixture.savedViews, board,
                         facts);
    auto *palette = new Palette(fixture.dependencies(), board, facts, pins, source, &window);
    palette->open();
    if (!QTest::qWaitForWindowActive(palette))
        qFatal("the palette is not shown");
    auto *field = palette->findChild<PaletteField *>();
    fixture.settle();
    // The field is painted last: the list in front of it, in the same turn.
    PaintWatch watch(field);
    // The window behind it has drawn with its fonts and icons for long, which is nowhere here.
    watch.await([&] { field->setText(Typed.front()); });
    watch.await([&] { field->clear(); });
    fixture.settle();
    std::vector<double> times;
    std::vector<double> works;
    std::vector<double> rests;
    for (int round = 0; round < 3; ++round) {
        for (const QString &typed : Typed) {
            for (const QString &text : steps(typed)) {
                QElapsedTimer timer;
                timer.start();
                const double work = threadWork();
                watch.await([&] { field->setText(text); });
                works.push_back(threadWork() - work);
                times.push_back(milliseconds(timer));
                // Until the next letter, which nobody types as quickly, the window may take
                // another size.
                QElapsedTimer rest;
                rest.start();
                fixture.settle();
                rests.push_back(milliseconds(rest));
            }
            watch.await([&] { field->clear(); });
            fixture.settle();
        }
    }
    const double copy = copyTime(*board.current());
    report.add(u"keystroke painted: 95th percentile"_s, percentile(times, 0.95), 8, u"memcpy"_s,
               copy);
    report.add(u"keystroke painted: longest"_s, percentile(times, 1), 16, u"memcpy"_s, copy);
    report.add(u"after a keystroke: longest"_s, percentile(rests, 1), 16, u"median"_s,
               median(rests));
    report.add(u"keystroke painted: 95th percentile of the work"_s, percentile(works, 0.95), 8,
               u"median"_s, median(works));
    delete palette;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rowsOption(u"rows"_s, u"How many tokens."_s, u"N"_s, u"100000"_s);
    parser.addOptions({rowsOption, jsonOption()});
    parser.addHelpOption();
    parser.process(application);
    const int rows = parser.value(rowsOption).toInt();

    Theme theme;
    theme.apply(ThemeChoice::Light);
    WindowFixture fixture;
    const TimePoint now = fixture.clock.now();
    for (int i = 0; i < 3; ++i) {
        const ConnectionInfo info =
            connectionInfo(u"connection%1"_s.arg(i), u"Account %1"_s.arg(i), i + 1);
        fixture.workspace.addConnection(info);
        fixture.workspace.replaceRows(info.connection.id, filters(), now);
        fixture.workspace.replaceRows(
            info.connection.id,
            sharedTokens(i == 0 ? rows - 2 * (rows / 3) : rows / 3, now, quint32(i + 1)), now);
    }
    fixture.settle();
    QWidget window;
    window.resize(1400, 820);
    window.show();
    // What its first picture takes is not the palette's.
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window is not shown");
    fixture.settle();

    BenchReport report;
    FinderBoard board(fixture.workspace, fixture.background, fixture.clock);
    {
        LoopGap gap;
        QElapsedTimer timer;
        timer.start();
        board.want();
        if (!QTest::qWaitFor([&] { return board.current() != nullptr; }, 20000))
            qFatal("no index");
        report.add(u"first index: ready after"_s, milliseconds(timer), 0, u"longest gap"_s,
                   gap.longest());
    }
    searchAlone(board.current(), report);
    keystrokes(fixture, board, window, report);
    return writeResults(parser.value(jsonOption()), {{u"results"_s, report.results()}}) ? 0 : 1;
}
