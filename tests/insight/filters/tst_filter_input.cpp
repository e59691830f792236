// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/filters/filter_input.h"

#include <QRegularExpression>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Filter> Filters{{FilterId(1), u"env"_s, u"prod"_s, {}},
                                  {FilterId(2), u"team"_s, u"web"_s, {}}};
const std::vector<FieldMatch> Known{{u"region"_s, {}}, {u"service"_s, u"Checkout"_s}};

FilterInputCheck check(const QString &field, const QString &value)
{
    return checkFilterInput(field, value, Filters, Known);
}

} // namespace

class FilterInputTest : public QObject {
    Q_OBJECT
private slots:
    void namesTheFault_data();
    void namesTheFault();
    void agreesWithTheContract();
    void findsDuplicates();
    void hintsAtCase();
    void blocksOnlyWhatTheBackendRefuses();
};

void FilterInputTest::namesTheFault_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<InputFault>>("fault");
    QTest::newRow("empty") << QString() << std::optional(InputFault::Empty);
    QTest::newRow("plain") << u"eu-1.A_b@c"_s << std::optional<InputFault>();
    QTest::newRow("star") << u"eu-*"_s << std::optional(InputFault::Wildcard);
    QTest::newRow("question") << u"eu?"_s << std::optional(InputFault::Wildcard);
    QTest::newRow("wildcard after a space") << u"a b*"_s << std::optional(InputFault::Wildcard);
    QTest::newRow("space") << u"a b"_s << std::optional(InputFault::Space);
    QTest::newRow("tab") << u"a\tb"_s << std::optional(InputFault::Space);
    QTest::newRow("space alone") << u" "_s << std::optional(InputFault::BlankAtEnd);
    QTest::newRow("spaces around") << u" prod "_s << std::optional(InputFault::BlankAtEnd);
    QTest::newRow("space in front") << u" prod"_s << std::optional(InputFault::BlankAtEnd);
    QTest::newRow("line end behind") << u"prod\n"_s << std::optional(InputFault::BlankAtEnd);
    QTest::newRow("no-break space") << u"a\u00a0b"_s << std::optional(InputFault::Space);
    QTest::newRow("colon") << u"a:b"_s << std::optional(InputFault::OtherCharacter);
    QTest::newRow("umlaut") << u"m\u00fcnchen"_s << std::optional(InputFault::OtherCharacter);
    QTest::newRow("other digits") << u"\u0661"_s << std::optional(InputFault::OtherCharacter);
    QTest::newRow("line") << u"a\nb"_s << std::optional(InputFault::Space);
    QTest::newRow("nul") << QString(QChar(0)) << std::optional(InputFault::OtherCharacter);
}

void FilterInputTest::namesTheFault()
{
    QFETCH(QString, text);
    QFETCH(std::optional<InputFault>, fault);
    QCOMPARE(filterInputFault(text), fault);
}

void FilterInputTest::agreesWithTheContract()
{
    const QRegularExpression allowed(uR"(^[a-zA-Z0-9_@.-]+$)"_s);
    for (char16_t code = 0; code < 0x2100; ++code) {
        if (code == u'\n') // PCRE lets one stand behind the end
            continue;
        const QString text = u"a"_s + QChar(code);
        QCOMPARE(!filterInputFault(text).has_value(), allowed.match(text).hasMatch());
    }
}

void FilterInputTest::findsDuplicates()
{
    QCOMPARE(check(u"env"_s, u"prod"_s).duplicate, Filters[0]);
    QVERIFY(!check(u"env"_s, u"prod"_s).canAdd());
    QVERIFY(!check(u"env"_s, u"web"_s).duplicate);
    QVERIFY(!check(u"env"_s, u"Prod"_s).duplicate);
}

void FilterInputTest::hintsAtCase()
{
    QCOMPARE(check(u"env"_s, u"Prod"_s).caseHint, (FieldMatch{u"env"_s, u"prod"_s}));
    QCOMPARE(check(u"ENV"_s, u"prod"_s).caseHint, (FieldMatch{u"env"_s, u"prod"_s}));
    QCOMPARE(check(u"service"_s, u"checkout"_s).caseHint,
             (FieldMatch{u"service"_s, u"Checkout"_s}));
    // The field alone is known in another spelling.
    QCOMPARE(check(u"Region"_s, u"eu"_s).caseHint, (FieldMatch{u"region"_s, {}}));
    QCOMPARE(check(u"Env"_s, {}).caseHint, (FieldMatch{u"env"_s, {}}));
    QVERIFY(!check(u"env"_s, u"prod"_s).caseHint);
    QVERIFY(!check(u"env"_s, u"demo"_s).caseHint);
    // Where both spellings exist, there is nothing to warn of.
    const std::vector<FieldMatch> both{{u"env"_s, u"Prod"_s}};
    QVERIFY(!checkFilterInput(u"env"_s, u"Prod"_s, Filters, both).caseHint);
}

void FilterInputTest::blocksOnlyWhatTheBackendRefuses()
{
    QVERIFY(check(u"env"_s, u"Prod"_s).canAdd());
    QVERIFY(check(u"new.field"_s, u"1"_s).canAdd());
    QVERIFY(!check(u"env"_s, {}).canAdd());
    QVERIFY(!check({}, u"prod"_s).canAdd());
}

QTEST_GUILESS_MAIN(FilterInputTest)
#include "tst_filter_input.moc"
