// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_probe.h"
#include "ui/shell/status_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text/label.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

class TestStatusBar : public QObject {
    Q_OBJECT

private slots:
    void whatWasCopiedGoesBeforeTheCounts();
};

void TestStatusBar::whatWasCopiedGoesBeforeTheCounts()
{
    Theme theme;
    theme.apply(ThemeChoice::Light);
    StatusBar bar;
    bar.resize(1200, bar.height());
    bar.setCounts(u"Everything is checked on this computer. No token leaves it."_s);
    const auto *counts = bar.findChild<Label *>(u"countsText"_s);
    const auto *note = bar.findChild<Label *>(u"clipboardText"_s);
    bar.show();
    const QString text = u"Copied “Board status wall”. Clears from the clipboard in 43 s."_s;
    bar.setClipboard(text, 0.5);
    QVERIFY(!counts->isHidden());
    bar.resize(744, bar.height());
    QCoreApplication::sendPostedEvents();
    QVERIFY(counts->isHidden());
    QVERIFY2(note->width() >= note->sizeHint().width(), qPrintable(QString::number(note->width())));
    bar.clearClipboard();
    QVERIFY(!counts->isHidden());
    bar.setClipboard(text, 0.4);
    QVERIFY(counts->isHidden());
    bar.setCounts(u"24 tokens"_s);
    QVERIFY(!counts->isHidden());
}

QTEST_MAIN(TestStatusBar)
#include "tst_status_bar.moc"
