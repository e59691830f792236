// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/base/arguments.h"
#include "app/cli/base/shell_words.h"
#include "app/cli/estate/environment.h"
#include "app/cli/window_options.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::cli;

namespace {

OptionSpecs specs()
{
    return connectionOptions() + OptionSpecs{formatOption()} + revealOptions();
}

QByteArray exposed(const Secret &secret)
{
    return secret.exposedText().toByteArray();
}

} // namespace

//! What is typed: arguments, lines of a shell that are being completed, variables.
class TestCliArguments : public QObject {
    Q_OBJECT
private slots:
    void cleanup();

    void wordsAndOptionsStandInAnyOrder();
    void negatedWordsAreNoOptions();
    void behindTwoDashesAllAreWords();
    void whatIsNoTextIsKept();
    void wrongOptions_data();
    void wrongOptions();
    void numbersHaveTheirRange();
    void optionsOfTheWindow();
    void optionsOfQt();

    void shellSplitsALine_data();
    void shellSplitsALine();
    void whatIsQuotedIsReadBack_data();
    void whatIsQuotedIsReadBack();

    void environmentNamesAConnection();
    void environmentHasNoTokenBehind();
    void environmentThatNamesNone_data();
    void environmentThatNamesNone();
};

void TestCliArguments::cleanup()
{
    for (const char *name : {"TOKENDECK_API_TOKEN", "TOKENDECK_API_URL", "TOKENDECK_REGION"})
        qunsetenv(name);
}

void TestCliArguments::wordsAndOptionsStandInAnyOrder()
{
    const auto read =
        Arguments::read({u"shared"_s, u"--format=csv"_s, u"is:unused"_s, u"--connection"_s,
                         u"a b"_s, u"--reveal"_s, u"--connection=c"_s},
                        specs());
    QVERIFY(read);
    QCOMPARE(read->words(), (QStringList{u"shared"_s, u"is:unused"_s}));
    QCOMPARE(read->value(u"format"_s), u"csv"_s);
    QCOMPARE(read->values(u"connection"_s), (QStringList{u"a b"_s, u"c"_s}));
    QVERIFY(read->isSet(u"reveal"_s));
    QVERIFY(!read->isSet(u"force"_s));
}

void TestCliArguments::negatedWordsAreNoOptions()
{
    const auto read = Arguments::read({u"-is:expired"_s, u"-"_s, u"-x"_s}, specs());
    QVERIFY(read);
    QCOMPARE(read->words(), (QStringList{u"-is:expired"_s, u"-"_s, u"-x"_s}));
}

void TestCliArguments::behindTwoDashesAllAreWords()
{
    const auto read = Arguments::read({u"--"_s, u"--reveal"_s, u"--"_s}, specs());
    QVERIFY(read);
    QCOMPARE(read->words(), (QStringList{u"--reveal"_s, u"--"_s}));
    QVERIFY(!read->isSet(u"reveal"_s));
}

//! Names of files, which are bytes to the system.
void TestCliArguments::whatIsNoTextIsKept()
{
    const QByteArrayList given{"ä", "--format", "csv", "bad\xff\xfe.txt", "--", "--\xff"};
    const auto read = Arguments::read(given, specs());
    QVERIFY(read);
    QCOMPARE(read->words().size(), 3);
    QCOMPARE(read->words().front(), QString::fromUtf8("ä"));
    QCOMPARE(read->givenAs(0), QByteArray());
    QCOMPARE(read->givenAs(1), given[3]);
    QCOMPARE(read->givenAs(2), given[5]);
    QCOMPARE(read->value(u"format"_s), u"csv"_s);
}

void TestCliArguments::wrongOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--no-such"_s};
    QTest::newRow("without its value") << QStringList{u"--format"_s};
    QTest::newRow("another value") << QStringList{u"--format"_s, u"xml"_s};
    QTest::newRow("empty") << QStringList{u"--format"_s, u""_s};
    QTest::newRow("empty behind a sign") << QStringList{u"--format="_s};
    QTest::newRow("twice") << QStringList{u"--format=csv"_s, u"--format=json"_s};
    QTest::newRow("a value for a switch") << QStringList{u"--reveal=yes"_s};
}

void TestCliArguments::wrongOptions()
{
    QFETCH(const QStringList, arguments);
    const auto read = Arguments::read(arguments, specs());
    QVERIFY(!read);
    QVERIFY(read.error().endsWith(u'.'));
}

void TestCliArguments::numbersHaveTheirRange()
{
    const auto number = [](const QString &value) {
        return Arguments::read({u"--timeout"_s, value}, specs())->number(u"timeout"_s, 1, 3600);
    };
    QCOMPARE(number(u"1"_s), std::optional(1));
    QCOMPARE(number(u"3600"_s), std::optional(3600));
    for (const QString &wrong : {u"0"_s, u"3601"_s, u"-1"_s, u"1.5"_s, u"x"_s})
        QCOMPARE(number(wrong), std::nullopt);
}

void TestCliArguments::optionsOfTheWindow()
{
    const auto read =
        readWindowOptions({u"--sandbox"_s, u"--sandbox-tokens=12"_s, u"--sandbox-fault"_s,
                           u"GET * hang"_s, u"--sandbox-fault"_s, u"POST * hang"_s});
    QVERIFY(read);
    QVERIFY(read->sandbox);
    QCOMPARE(read->sandboxTokens, std::optional(12));
    QCOMPARE(read->sandboxLatencyMs, std::nullopt);
    QCOMPARE(read->sandboxFaults, (QStringList{u"GET * hang"_s, u"POST * hang"_s}));
    QVERIFY(readWindowOptions({}));
    QVERIFY(!readWindowOptions({u"--sandbox-tokens"_s, u"many"_s}));
    QVERIFY(!readWindowOptions({u"--sandbox-latency=60001"_s}));
    QVERIFY(!readWindowOptions({u"-x"_s}));
    // Of a link it is the window that says what is wrong.
    const auto linked = readWindowOptions({u"--sandbox"_s, u"tokendeck://shared"_s});
    QVERIFY(linked && linked->sandbox);
    QCOMPARE(linked->link, u"tokendeck://shared"_s);
    QCOMPARE(readWindowOptions({u"tokendeck:nonsense"_s})->link, u"tokendeck:nonsense"_s);
    QVERIFY(!readWindowOptions({u"tokendeck://shared"_s, u"tokendeck://filters"_s}));
    QVERIFY(!readWindowOptions({u"https://logz.io"_s}));
    // As a session manager starts it.
    const auto restarted = readWindowOptions({u"--sandbox"_s, u"-session"_s, u"10a1_7"_s});
    QVERIFY(restarted && restarted->sandbox);
    QCOMPARE(restarted->session, u"10a1_7"_s);
    QVERIFY(readWindowOptions({u"-session"_s})->session.isEmpty());
}

//! What QApplication takes out of the arguments is nobody else's.
void TestCliArguments::optionsOfQt()
{
    const auto read = readWindowOptions(
        {u"-reverse"_s, u"-platform"_s, u"xcb"_s, u"--sandbox"_s, u"--style"_s, u"fusion"_s});
    QVERIFY(read);
    QVERIFY(read->sandbox);
    QVERIFY(readWindowOptions({u"-platform"_s}));
    QVERIFY(!readWindowOptions({u"-reverse"_s, u"xcb"_s}));
    QVERIFY(!readWindowOptions({u"-platform"_s, u"xcb"_s, u"xcb"_s}));
    QVERIFY(!readWindowOptions({u"-reversed"_s}));
    QVERIFY(!readWindowOptions({u"--"_s, u"-reverse"_s}));
}

void TestCliArguments::shellSplitsALine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("lastWritten");
    QTest::addColumn<bool>("isQuoted");
    QTest::newRow("empty") << u""_s << QStringList{QString()} << u""_s << false;
    QTest::newRow("a word") << u"ab"_s << QStringList{u"ab"_s} << u"ab"_s << false;
    QTest::newRow("a blank behind")
        << u"ab "_s << QStringList{u"ab"_s, QString()} << u""_s << false;
    QTest::newRow("blanks") << u"  a \t b"_s << QStringList{u"a"_s, u"b"_s} << u"b"_s << false;
    QTest::newRow("double quotes")
        << uR"(a "b c)"_s << QStringList{u"a"_s, u"b c"_s} << uR"("b c)"_s << true;
    QTest::newRow("a quote inside")
        << uR"(account:"b c)"_s << QStringList{u"account:b c"_s} << uR"(account:"b c)"_s << true;
    QTest::newRow("single quotes")
        << uR"('a\"b'c)"_s << QStringList{uR"(a\"bc)"_s} << uR"('a\"b'c)"_s << false;
    QTest::newRow("backslash") << uR"(a\ b)"_s << QStringList{u"a b"_s} << uR"(a\ b)"_s << false;
    QTest::newRow("backslash in quotes")
        << uR"("\$ \a")"_s << QStringList{uR"($ \a)"_s} << uR"("\$ \a")"_s << false;
    QTest::newRow("breaks of bash")
        << u"a filter:env=pr"_s << QStringList{u"a"_s, u"filter:env=pr"_s} << u"filter:env=pr"_s
        << false;
}

void TestCliArguments::shellSplitsALine()
{
    QFETCH(const QString, line);
    const ShellWords read = shellWordsOf(line);
    QTEST(read.words, "words");
    QTEST(read.lastWritten, "lastWritten");
    QFETCH(const bool, isQuoted);
    QCOMPARE(!read.quote.isNull(), isQuoted);
    if (isQuoted)
        QCOMPARE(read.beforeQuote, read.lastWritten.indexOf(read.quote));
}

void TestCliArguments::whatIsQuotedIsReadBack_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word :
         {u"plain"_s, u"two words"_s, u"$HOME `id` $(id)"_s, uR"(it's "so" \ here)"_s,
          u"a;b|c&d>e"_s, u"*?[x]{y}~!#"_s, u"filter:env=prod"_s, u"Größe 👍"_s, u"the 'last''"_s,
          uR"(""last"")"_s})
        QTest::newRow(qPrintable(word)) << word;
}

void TestCliArguments::whatIsQuotedIsReadBack()
{
    QFETCH(const QString, word);
    QCOMPARE(shellWordsOf(quotedForBash(word)).words, QStringList{word});
    for (const QChar quote : {u'"', u'\''}) {
        const QString quoted = quotedForBash(word, quote);
        const QString closed = quoted.endsWith(quote) ? quoted : quoted + quote;
        QCOMPARE(shellWordsOf(quote + closed).words, QStringList{word});
    }
}

void TestCliArguments::environmentNamesAConnection()
{
    QVERIFY(!*takeEnvironmentConnection());
    qputenv("TOKENDECK_API_TOKEN", "a-token");
    qputenv("TOKENDECK_REGION", "eu");
    const auto ofRegion = takeEnvironmentConnection();
    QVERIFY(ofRegion && *ofRegion);
    QCOMPARE((*ofRegion)->apiUrl, QUrl(u"https://api-eu.logz.io"_s));
    QCOMPARE(exposed((*ofRegion)->token), QByteArray("a-token"));

    qunsetenv("TOKENDECK_REGION");
    qputenv("TOKENDECK_API_TOKEN", "a-token");
    qputenv("TOKENDECK_API_URL", "http://127.0.0.1:8080");
    const auto ofUrl = takeEnvironmentConnection();
    QVERIFY(ofUrl && *ofUrl);
    QCOMPARE((*ofUrl)->apiUrl, QUrl(u"http://127.0.0.1:8080"_s));
}

void TestCliArguments::environmentHasNoTokenBehind()
{
    qputenv("TOKENDECK_API_TOKEN", "a-token-that-goes");
    qputenv("TOKENDECK_REGION", "us");
    QVERIFY(takeEnvironmentConnection());
    QVERIFY(!qEnvironmentVariableIsSet("TOKENDECK_API_TOKEN"));
    // Taken once, it names nothing any more.
    QVERIFY(!*takeEnvironmentConnection());
}

void TestCliArguments::environmentThatNamesNone_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("region");
    QTest::newRow("empty") << QByteArray("") << QByteArray("https://a.example") << QByteArray();
    QTest::newRow("a blank in it")
        << QByteArray("a b") << QByteArray("https://a.example") << QByteArray();
    QTest::newRow("a line feed") << QByteArray("a\n") << QByteArray() << QByteArray("eu");
    QTest::newRow("letters that no header holds")
        << QByteArray("größe") << QByteArray() << QByteArray("eu");
    QTest::newRow("nowhere") << QByteArray("a") << QByteArray() << QByteArray();
    QTest::newRow("two places") << QByteArray("a") << QByteArray("https://a.example")
                                << QByteArray("eu");
    QTest::newRow("no region") << QByteArray("a") << QByteArray() << QByteArray("mars");
    QTest::newRow("plain HTTP") << QByteArray("a") << QByteArray("http://a.example")
                                << QByteArray();
    QTest::newRow("no address") << QByteArray("a") << QByteArray("a b c") << QByteArray();
}

void TestCliArguments::environmentThatNamesNone()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, region);
    qputenv("TOKENDECK_API_TOKEN", token);
    qputenv("TOKENDECK_API_URL", url);
    qputenv("TOKENDECK_REGION", region);
    const auto read = takeEnvironmentConnection();
    QVERIFY(!read);
    QVERIFY(read.error().contains(u"TOKENDECK_"));
}

QTEST_GUILESS_MAIN(TestCliArguments)
#include "tst_cli_arguments.moc"
