// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colors.h"

#include <QPalette>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! Every pair of text and surface that the window uses, in both schemes.
class TestColors : public QObject {
    Q_OBJECT

private slots:
    void contrastRatio_data();
    void contrastRatio();
    void textReadsOnItsSurface_data();
    void textReadsOnItsSurface();
    void paletteTellsItsScheme();
    void paletteReads();
    void closedAccountsOfTheScopeMapCanBeRead();
    void whatIsOffCanBeRead();
    void groupsAreSeenOnEverySurface();
};

void TestColors::contrastRatio_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("same") << QColor(0x687385) << QColor(0x687385) << 1.0;
    // The example of WCAG's own tools.
    QTest::newRow("grey on white") << QColor(0x777777) << QColor(Qt::white) << 4.48;
}

void TestColors::contrastRatio()
{
    QFETCH(QColor, a);
    QFETCH(QColor, b);
    QFETCH(double, expected);
    QVERIFY(std::abs(tokendeck::contrastRatio(a, b) - expected) < 0.01);
    QCOMPARE(tokendeck::contrastRatio(a, b), tokendeck::contrastRatio(b, a));
}

void TestColors::textReadsOnItsSurface_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("surface");
    constexpr std::array tones{Tone::Normal, Tone::Dim,     Tone::Accent,
                               Tone::Good,   Tone::Warning, Tone::Danger};
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colors &c = colorsOf(scheme);
        const QByteArray name = scheme == Scheme::Dark ? "dark" : "light";
        for (const Tone tone : tones) {
            const QByteArray row = name + " tone " + QByteArray::number(int(tone));
            QTest::addRow("%s on background", row.data()) << toneColor(c, tone) << c.background;
            QTest::addRow("%s on control", row.data()) << toneColor(c, tone) << c.control;
            QTest::addRow("%s on sidebar", row.data()) << toneColor(c, tone, true) << c.sidebar;
            QTest::addRow("%s on hover", row.data()) << toneColor(c, tone, true) << c.hover;
            QTest::addRow("%s on selection", row.data())
                << toneColor(c, tone, true) << c.accentSoft;
            QTest::addRow("%s on its own surface", row.data())
                << toneColor(c, tone, true) << toneSurface(c, tone);
        }
        QTest::addRow("%s on accent", name.data()) << c.onAccent << c.accent;
        QTest::addRow("%s on danger", name.data()) << c.onAccent << c.danger;
    }
}

void TestColors::textReadsOnItsSurface()
{
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    const double ratio = tokendeck::contrastRatio(text, surface);
    QVERIFY2(ratio >= 4.5,
             qPrintable(u"%1 on %2 is %3:1"_s.arg(text.name(), surface.name()).arg(ratio)));
}

void TestColors::paletteTellsItsScheme()
{
    QCOMPARE(schemeOf(paletteOf(Scheme::Light)), Scheme::Light);
    QCOMPARE(schemeOf(paletteOf(Scheme::Dark)), Scheme::Dark);
    QCOMPARE(colorsOf(paletteOf(Scheme::Dark)).background, QColor(0x1b1f27));
}

void TestColors::paletteReads()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteOf(scheme);
        const std::array<std::pair<QPalette::ColorRole, QPalette::ColorRole>, 6> pairs{{
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::PlaceholderText, QPalette::Base},
        }};
        for (const auto &[text, surface] : pairs)
            QVERIFY(tokendeck::contrastRatio(palette.color(text), palette.color(surface)) >= 4.5);
    }
}

void TestColors::closedAccountsOfTheScopeMapCanBeRead()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colors &colors = colorsOf(scheme);
        for (const QColor &ground : {colors.control, colors.background})
            QVERIFY(tokendeck::contrastRatio(colors.dimOnTint, ground) >= 4.5);
        QVERIFY(tokendeck::contrastRatio(colors.dim, colors.background) >= 4.5);
        QVERIFY(tokendeck::contrastRatio(colors.dimOnTint, colors.accentSoft) >= 4.5);
    }
}

void TestColors::whatIsOffCanBeRead()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colors &c = colorsOf(scheme);
        const QPalette palette = paletteOf(scheme);
        // The content of fields, on the surface that a disabled one has.
        for (const auto role : {QPalette::Text, QPalette::ButtonText})
            QVERIFY(tokendeck::contrastRatio(palette.color(QPalette::Disabled, role), c.sidebar)
                    >= 4.5);
        QVERIFY(tokendeck::contrastRatio(c.dimOnTint, c.sidebar) >= 4.5);
        // Buttons.
        for (const QColor &surface : {c.background, c.control, c.sidebar, c.hover})
            QVERIFY(tokendeck::contrastRatio(c.disabled, surface) >= 3);
    }
}

void TestColors::groupsAreSeenOnEverySurface()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Colors &c = colorsOf(scheme);
        QSet<QRgb> seen;
        for (const GroupColorKey &key : GroupColorKeys) {
            const QColor color = groupColor(scheme, key.color);
            seen.insert(color.rgb());
            for (const QColor &surface :
                 {c.background, c.control, c.sidebar, c.hover, c.accentSoft})
                QVERIFY2(tokendeck::contrastRatio(color, surface) >= 3, key.word.data());
        }
        QCOMPARE(seen.size(), qsizetype(GroupColorCount));
    }
}

QTEST_APPLESS_MAIN(TestColors)
#include "tst_colors.moc"
