// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/search/search_fold.h"
#include "models/insight/search/traced_fold.h"

#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

//! Where in a text a search has found something: in what is shown, not in what it is folded to.
class TracedFoldTest : public QObject {
    Q_OBJECT
private slots:
    void marks_data();
    void marks();
};

void TracedFoldTest::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<QStringList>("marked");
    QTest::newRow("case") << u"Köln and KÖLN"_s << u"koln"_s << QStringList{u"Köln"_s, u"KÖLN"_s};
    QTest::newRow("marks of their own")
        << u"Ko\u0308ln"_s << u"koln"_s << QStringList{u"Ko\u0308ln"_s};
    QTest::newRow("mark at the end") << u"Re\u0301 x"_s << u"re"_s << QStringList{u"Re\u0301"_s};
    QTest::newRow("sharp s") << u"Weißwurst"_s << u"weiss"_s << QStringList{u"Weiß"_s};
    QTest::newRow("half of a letter") << u"aß"_s << u"as"_s << QStringList{u"aß"_s};
    QTest::newRow("twice in a letter") << u"ß"_s << u"s"_s << QStringList{u"ß"_s};
    QTest::newRow("ligature") << u"o\ufb03ce"_s << u"ffi"_s << QStringList{u"\ufb03"_s};
    QTest::newRow("apart") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
    QTest::newRow("pair") << u"x\U0001d400y"_s << u"a"_s << QStringList{u"\U0001d400"_s};
    QTest::newRow("nothing") << u"Köln"_s << u"kolm"_s << QStringList{};
    QTest::newRow("asked nothing") << u"Köln"_s << u""_s << QStringList{};
}

void TracedFoldTest::marks()
{
    QFETCH(QString, text);
    QFETCH(QString, sought);
    QStringList marked;
    qsizetype end = 0;
    for (const TextRange &range : searchMarks(text, foldForSearch(sought))) {
        QVERIFY(range.position >= end);
        end = range.end();
        QVERIFY(end <= text.size());
        marked.append(text.mid(range.position, range.length));
    }
    QTEST(marked, "marked");
}

QTEST_GUILESS_MAIN(TracedFoldTest)
#include "tst_traced_fold.moc"
