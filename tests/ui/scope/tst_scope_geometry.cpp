// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_geometry.h"

#include <QPainterPathStroker>
#include <QTest>

using namespace tokendeck;

namespace {

const QRectF From(0, 100, 50, 20);

using Widths = std::array<double, ScopeColumnCount>;

QRectF targetAt(double y)
{
    return {170, y, 50, 20};
}

//! Large enough for every edge here.
const QRectF Everything(-1000, -100000, 3000, 200000);

} // namespace

class ScopeGeometryTest final : public QObject {
    Q_OBJECT

private slots:
    void wholeEdge_data()
    {
        QTest::addColumn<double>("target");
        QTest::newRow("down") << 900.0;
        QTest::newRow("up") << -900.0;
        QTest::newRow("level") << 100.0;
        QTest::newRow("far") << 22000.0;
    }
    //! From the right side of one to the left side of the other, level at both ends.
    void wholeEdge()
    {
        QFETCH(const double, target);
        const ScopeCurve line = scopeCurve(From, targetAt(target), Everything);
        QCOMPARE(line.path.pointAtPercent(0), QPointF(50, 110));
        QCOMPARE(line.path.pointAtPercent(1), QPointF(170, target + 10));
        QCOMPARE(line.skipped, 0.0);
        QVERIFY(qAbs(line.path.elementAt(1).y - 110.0) < 1e-9);
        QVERIFY(qAbs(line.path.elementAt(2).y - (target + 10)) < 1e-9);
    }

    void partInSight_data()
    {
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("top");
        for (const double target : {3000.0, -3000.0}) {
            for (const double top : {-2500.0, -700.0, 0.0, 90.0, 700.0, 2500.0})
                QTest::addRow("to %g, from %g", target, top) << target << top;
        }
    }
    //! What is painted in the window is what the whole edge has there, and dashes stay in place.
    void partInSight()
    {
        QFETCH(const double, target);
        QFETCH(const double, top);
        const QRectF window(0, top, 300, 400);
        const QPainterPath whole = scopeCurve(From, targetAt(target), Everything).path;
        const ScopeCurve line = scopeCurve(From, targetAt(target), window);

        double begin = -1; // length of the whole edge at which it comes into sight
        QPainterPathStroker stroker;
        stroker.setWidth(0.5);
        const QPainterPath band = stroker.createStroke(line.path);
        const double length = whole.length();
        for (double at = 0; at < length; at += 5) {
            const QPointF point = whole.pointAtPercent(whole.percentAtLength(at));
            if (!window.contains(point))
                continue;
            if (begin < 0)
                begin = at;
            QVERIFY2(band.contains(point), qPrintable(QStringLiteral("at %1").arg(at)));
        }
        QCOMPARE(line.path.isEmpty(), begin < 0);
        if (line.path.isEmpty())
            return;
        QVERIFY(line.path.boundingRect().height() < window.height() + 20);
        QVERIFY2(qAbs(line.skipped - begin) < 12,
                 qPrintable(QStringLiteral("%1, %2").arg(line.skipped).arg(begin)));
    }

    //! The first column is where reading begins.
    void standsMirrored()
    {
        const ScopeGrid grid;
        const double width = grid.size({}).width();
        ScopeMap map;
        for (int column = 0; column < ScopeColumnCount; ++column) {
            ScopeNode node;
            node.column = ScopeColumn(column);
            node.row = 2;
            const QRectF left = grid.rect(node, Qt::LeftToRight);
            const QRectF right = grid.rect(node, Qt::RightToLeft);
            QCOMPARE(right.size(), left.size());
            QCOMPARE(right.top(), left.top());
            QCOMPARE(right.right(), width - left.left());
            map.nodes.push_back(node);
            QCOMPARE(grid.nodeAt(map, right.center(), Qt::RightToLeft), column);
        }
        QVERIFY(grid.rect(map.nodes[0], Qt::RightToLeft).left()
                > grid.rect(map.nodes[1], Qt::RightToLeft).left());
    }

    void boxesGrow_data()
    {
        QTest::addColumn<Widths>("widths");
        QTest::addColumn<double>("more");
        QTest::newRow("into the room for lines") << Widths{250.0, 240.0, 280.0} << 0.0;
        QTest::newRow("the first alone") << Widths{300.0, 230.0, 250.0} << 0.0;
        QTest::newRow("beyond it") << Widths{330.0, 330.0, 340.0} << 210.0;
    }
    //! Lines keep some room between the boxes, and the map is wider where that is not enough.
    void boxesGrow()
    {
        QFETCH(const Widths, widths);
        QFETCH(const double, more);
        const ScopeGrid grid{.widths = widths};
        ScopeMap map;
        for (int column = 0; column < ScopeColumnCount; ++column) {
            ScopeNode node;
            node.column = ScopeColumn(column);
            map.nodes.push_back(node);
        }
        const double usual = ScopeGrid().size(map).width();
        QCOMPARE(grid.size(map).width(), usual + more);
        for (int column = 0; column < ScopeColumnCount; ++column) {
            const QRectF box = grid.rect(map.nodes[size_t(column)], Qt::LeftToRight);
            QCOMPARE(box.width(), widths[size_t(column)]);
            if (column > 0)
                QVERIFY(box.left()
                            - grid.rect(map.nodes[size_t(column - 1)], Qt::LeftToRight).right()
                        >= 60);
        }
    }

    //! An edge goes to the left there, between the sides that face each other.
    void goesMirrored()
    {
        const QRectF to(-170, 900, 50, 20);
        const ScopeCurve line = scopeCurve(From, to, Everything);
        QCOMPARE(line.path.pointAtPercent(0), QPointF(0, 110));
        QCOMPARE(line.path.pointAtPercent(1), QPointF(-120, 910));
        QVERIFY(!scopeCurve(From, to, QRectF(-130, 0, 20, 2000)).path.isEmpty());
        QVERIFY(scopeCurve(From, to, QRectF(60, 0, 300, 2000)).path.isEmpty());
        QVERIFY(scopeCurve(From, to, QRectF(-900, 0, 300, 2000)).path.isEmpty());
    }

    void nothingBeside()
    {
        QVERIFY(scopeCurve(From, targetAt(900), QRectF(300, 0, 300, 2000)).path.isEmpty());
        QVERIFY(scopeCurve(From, targetAt(900), QRectF(-500, 0, 300, 2000)).path.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ScopeGeometryTest)
#include "tst_scope_geometry.moc"
