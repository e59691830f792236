// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/colors.h"

#include <QPalette>
#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace tokendeck;

namespace {

constexpr std::array Schemes{Scheme::Light, Scheme::Dark, Scheme::ContrastLight,
                             Scheme::ContrastDark};

//! What text is to reach in \p scheme.
double leastContrast(Scheme scheme)
{
    return hasHighContrast(scheme) ? 7.0 : 4.5;
}

} // namespace

//! Every pair of text and surface that the window uses, in every scheme.
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
    void highContrastHasItsLines();
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
    QTest::addColumn<double>("least");
    constexpr std::array tones{Tone::Normal, Tone::Dim,     Tone::Accent,
                               Tone::Good,   Tone::Warning, Tone::Danger};
    for (const Scheme scheme : Schemes) {
        const Colors &c = colorsOf(scheme);
        const QByteArray name = QByteArray(hasHighContrast(scheme) ? "high contrast, " : "")
            + (isDark(scheme) ? "dark" : "light");
        const double least = leastContrast(scheme);
        for (const Tone tone : tones) {
            const QByteArray row = name + " tone " + QByteArray::number(int(tone));
            QTest::addRow("%s on background", row.data())
                << toneColor(c, tone) << c.background << least;
            QTest::addRow("%s on control", row.data()) << toneColor(c, tone) << c.control << least;
            QTest::addRow("%s on sidebar", row.data())
                << toneColor(c, tone, true) << c.sidebar << least;
            QTest::addRow("%s on hover", row.data())
                << toneColor(c, tone, true) << c.hover << least;
            QTest::addRow("%s on selection", row.data())
                << toneColor(c, tone, true) << c.accentSoft << least;
            QTest::addRow("%s on its own surface", row.data())
                << toneColor(c, tone, true) << toneSurface(c, tone) << least;
        }
        QTest::addRow("%s on accent", name.data()) << c.onAccent << c.accent << least;
        QTest::addRow("%s on danger", name.data()) << c.onAccent << c.danger << least;
    }
}

void TestColors::textReadsOnItsSurface()
{
    QFETCH(QColor, text);
    QFETCH(QColor, surface);
    QFETCH(double, least);
    const double ratio = tokendeck::contrastRatio(text, surface);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1 on %2 is %3:1"_s.arg(text.name(), surface.name()).arg(ratio)));
}

void TestColors::paletteTellsItsScheme()
{
    for (const Scheme scheme : Schemes)
        QCOMPARE(schemeOf(paletteOf(scheme)), scheme);
    QCOMPARE(colorsOf(paletteOf(Scheme::Dark)).background, QColor(0x1b1f27));
}

void TestColors::paletteReads()
{
    for (const Scheme scheme : Schemes) {
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
            QVERIFY(tokendeck::contrastRatio(palette.color(text), palette.color(surface))
                    >= leastContrast(scheme));
    }
}

void TestColors::closedAccountsOfTheScopeMapCanBeRead()
{
    for (const Scheme scheme : Schemes) {
        const Colors &colors = colorsOf(scheme);
        for (const QColor &ground : {colors.control, colors.background})
            QVERIFY(tokendeck::contrastRatio(colors.dimOnTint, ground) >= 4.5);
        QVERIFY(tokendeck::contrastRatio(colors.dim, colors.background) >= 4.5);
        QVERIFY(tokendeck::contrastRatio(colors.dimOnTint, colors.accentSoft) >= 4.5);
    }
}

void TestColors::whatIsOffCanBeRead()
{
    for (const Scheme scheme : Schemes) {
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
    for (const Scheme scheme : Schemes) {
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

void TestColors::highContrastHasItsLines()
{
    for (const Scheme scheme : {Scheme::ContrastLight, Scheme::ContrastDark}) {
        const Colors &c = colorsOf(scheme);
        for (const QColor &line : {c.border, c.line, c.accent})
            for (const QColor &surface : {c.background, c.control, c.sidebar})
                QVERIFY(tokendeck::contrastRatio(line, surface) >= 7);
        // What is off is told apart, and read.
        QVERIFY(tokendeck::contrastRatio(c.disabled, c.background) >= 4.5);
    }
}

QTEST_APPLESS_MAIN(TestColors)
#include "tst_colors.moc"
