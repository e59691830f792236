// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/snippets/snippet_format.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! What a format is called where it is typed.
class TestFormatNames : public QObject {
    Q_OBJECT

private slots:
    void namesOneFormat();
    void aliasesAreTaken_data();
    void aliasesAreTaken();
};

void TestFormatNames::namesOneFormat()
{
    QStringList names;
    for (const SnippetFormat &format : snippetFormats()) {
        names.append(format.key);
        names += QString(format.aliases).split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(formatNamed(QString(format.key)), &format);
    }
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
}

void TestFormatNames::aliasesAreTaken_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("key");
    QTest::addRow("the only one") << u"k8s"_s << u"kubernetes"_s;
    QTest::addRow("the first of several") << u"opentelemetry"_s << u"otel"_s;
    QTest::addRow("the last of several") << u"otlp"_s << u"otel"_s;
    QTest::addRow("one that a search finds others by") << u"tf"_s << u"terraform"_s;
    // By these a search finds several.
    QTest::addRow("a name of two") << u"elastic"_s << QString();
    QTest::addRow("the beginning of one") << u"k8"_s << QString();
    QTest::addRow("two at once") << u"k8s kube"_s << QString();
    QTest::addRow("capitals") << u"K8s"_s << QString();
    QTest::addRow("a blank") << u" "_s << QString();
    QTest::addRow("nothing") << QString() << QString();
}

void TestFormatNames::aliasesAreTaken()
{
    QFETCH(const QString, word);
    QFETCH(const QString, key);
    const SnippetFormat *format = formatNamed(word);
    QCOMPARE(format ? QString(format->key) : QString(), key);
}

QTEST_GUILESS_MAIN(TestFormatNames)
#include "tst_format_names.moc"
