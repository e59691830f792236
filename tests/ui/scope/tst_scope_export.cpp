// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/scope/scope_page_test.h"
#include "ui/scope/scope_export.h"
#include "ui/scope/scope_footer.h"
#include "ui/scope/scope_geometry.h"
#include "ui/scope/scope_saving.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QScopeGuard>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! The scope map as a picture in a file.
class TestScopeExport : public ScopePageTest {
    Q_OBJECT
private slots:
    void everyLineIsPainted();
    void savesAllOfIt_data();
    void savesAllOfIt();
    void theLegendShowsEachKindOfLine();
    void aLargePictureKeepsToTheLimit();
    void tellsWhereItCouldNotBeSaved();
    void walksMirrored();
};

void TestScopeExport::everyLineIsPainted()
{
    view()->setCurrentKey({});
    const QImage picture = view()->grab().toImage();
    // Beside the first node.
    const QColor paper = picture.pixelColor(view()->rectOf(0).topLeft() - QPoint(8, 8));
    QCOMPARE(picture.pixelColor(picture.width() - 8, picture.height() - 8), paper);
    int looked = 0;
    for (const ScopeEdge &edge : view()->map().edges) {
        const ScopeCurve line =
            scopeCurve(view()->rectOf(edge.from), view()->rectOf(edge.to), QRectF(picture.rect()));
        const QPoint middle = line.path.pointAtPercent(0.5).toPoint();
        // The gap of a dashed line is smaller than that.
        const QRect around = QRect(middle - QPoint(4, 4), QSize(9, 9)) & picture.rect();
        bool isPainted = false;
        for (int y = around.top(); y <= around.bottom(); ++y)
            for (int x = around.left(); x <= around.right(); ++x)
                isPainted = isPainted || picture.pixelColor(x, y) != paper;
        QVERIFY2(isPainted, qPrintable(view()->map().nodes[size_t(edge.to)].name));
        ++looked;
    }
    QCOMPARE(looked, 3 + 6);
}

void TestScopeExport::savesAllOfIt_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("SVG") << u"svg"_s;
    QTest::newRow("PNG") << u"png"_s;
}

void TestScopeExport::savesAllOfIt()
{
    QFETCH(QString, suffix);
    const QString path = m_parts->directory.filePath(u"map."_s + suffix);
    std::optional<Message> told;
    writeScopeMap(m_page.get(), m_parts->background, view()->map(), u"Scope map"_s,
                  m_parts->clock.now(), path, [&](const Message &message) { told = message; });
    settle();
    QVERIFY(told);
    QCOMPARE(told->tone, Tone::Good);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(QByteArray(WindowFixture::TokenCore).first(5)));
    const QSizeF size = view()->grid().size(view()->map());
    QImage picture;
    if (suffix == u"svg"_s) {
        QXmlStreamReader reader(bytes);
        int paths = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            QVERIFY(reader.name() != u"text"_s);
            QVERIFY(reader.name() != u"image"_s);
            paths += reader.name() == u"path"_s ? 1 : 0;
        }
        QVERIFY(!reader.hasError());
        // Nine lines, ten nodes of two lines, and the frame's two.
        QVERIFY(paths >= 9 + 20 + 2);
        QSvgRenderer renderer(bytes);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().width(), qRound(size.width()));
        picture = QImage(renderer.viewBox().size(), QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
    } else {
        QVERIFY(picture.loadFromData(bytes, "PNG"));
        QCOMPARE(picture.width(), qRound(2 * size.width()));
        QVERIFY(picture.height() > 2 * size.height());
    }
    // Light and opaque, to its corners.
    for (const QPoint &corner : {QPoint(0, 0), QPoint(picture.width() - 1, picture.height() - 1)})
        QCOMPARE(picture.pixelColor(corner), QColor(Qt::white));
}

//! What the map does not have is explained, too.
void TestScopeExport::theLegendShowsEachKindOfLine()
{
    const ScopeFacts facts{{.backend = u"api.logz.io"_s,
                            .accounts = {{.id = AccountId(1),
                                          .name = u"Main"_s,
                                          .type = AccountType::Main,
                                          .searchable = true}}}};
    const ScopeMap map = scopeMap(facts, {}, true);
    const QByteArray amber = colorsOf(Scheme::Light).warning.name().toLatin1();
    const QByteArray explained =
        scopePicture(map, {.legend = ScopeFooter::legendLines(), .font = fontOf(TextStyle::Body)},
                     ScopeFormat::Svg);
    QCOMPARE(explained.count("stroke=\"" + amber), qsizetype(1));
    QVERIFY(ScopeFooter::legend().contains(u"amber"_s));
    const auto dashed = [&map](std::vector<std::pair<ScopeEdge, QString>> legend) {
        const QByteArray bytes = scopePicture(
            map, {.legend = std::move(legend), .font = fontOf(TextStyle::Body)}, ScopeFormat::Svg);
        return bytes.count("stroke-dasharray=\"") - bytes.count("stroke-dasharray=\"none\"");
    };
    QCOMPARE(dashed(ScopeFooter::legendLines()), dashed({}) + 2);
    // No word of it is cut: what has no room goes into another line.
    const auto heightOf = [&map](const QString &text) {
        QSvgRenderer renderer(
            scopePicture(map,
                         {.legend = {{ScopeEdge(), text}, {{.reach = SearchReach::Closed}, text}},
                          .font = fontOf(TextStyle::Body)},
                         ScopeFormat::Svg));
        return renderer.viewBox().height();
    };
    QVERIFY(heightOf(u"short"_s)
            < heightOf(u"a text that is as long as one can be here"_s.repeated(2)));
}

void TestScopeExport::aLargePictureKeepsToTheLimit()
{
    ScopeFacts facts{
        {.backend = u"api.logz.io"_s,
         .accounts = {{.id = AccountId(1), .name = u"Main"_s, .type = AccountType::Main}}}};
    for (int i = 0; i < 300; ++i)
        facts.front().accounts.push_back({.id = AccountId(10 + i),
                                          .name = u"Account %1"_s.arg(i),
                                          .type = AccountType::Sub,
                                          .ownerId = AccountId(1),
                                          .searchable = true});
    const ScopeMap map = scopeMap(facts, {}, true);
    const QByteArray bytes = scopePicture(map, {.font = fontOf(TextStyle::Body)}, ScopeFormat::Png);
    QImage picture;
    QVERIFY(picture.loadFromData(bytes, "PNG"));
    QCOMPARE(picture.height(), MostScopePixels);
    QVERIFY(picture.width() < picture.height());
}

void TestScopeExport::tellsWhereItCouldNotBeSaved()
{
    std::optional<Message> told;
    writeScopeMap(m_page.get(), m_parts->background, view()->map(), u"Scope map"_s,
                  m_parts->clock.now(), m_parts->directory.filePath(u"no/such/folder/map.svg"_s),
                  [&](const Message &message) { told = message; });
    settle();
    QVERIFY(told);
    QCOMPARE(told->tone, Tone::Danger);
    QVERIFY(told->text.contains(u"map.svg"_s));
}

//! In a window that runs from right to left what is owned is at the left, and Left leads there.
void TestScopeExport::walksMirrored()
{
    const auto placeOf = [this](const QString &name) {
        const ScopeMap &map = view()->map();
        const auto found = std::ranges::find(map.nodes, name, &ScopeNode::name);
        return view()->rectOf(int(found - map.nodes.begin()));
    };
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    settle();
    QVERIFY(placeOf(u"ci-deployer"_s).left() > placeOf(u"Production"_s).right());
    choose(u"ci-deployer"_s);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(current(), u"Production"_s);
    QTest::keyClick(view(), Qt::Key_Right);
    QCOMPARE(current(), u"ci-deployer"_s);
    QCOMPARE(view()->nodeAt(placeOf(u"ci-deployer"_s).center()), view()->current());
}

QTEST_MAIN(TestScopeExport)
#include "tst_scope_export.moc"
