// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/region.h"
#include "models/insight/snippets/base/quoting.h"
#include "models/insight/snippets/base/shell_text.h"
#include "models/insight/snippets/dashboard_address.h"
#include "models/insight/snippets/own_template.h"
#include "models/insight/snippets/snippet_format.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

using Kind = SnippetFault::Kind;

namespace {

constexpr auto Token = "kQzWvTnRbYpLmXcJdHfGsZaQeUoIiWyN";
const QString Address = u"https://app-eu.logz.io/#/dashboard/osd/dashboards/0a1b?_a=(q:'a')"_s;

QString mask()
{
    return Secret(std::string_view(Token)).masked();
}

SnippetRequest requestFor(SnippetPurpose purpose, QLatin1StringView region = "eu"_L1)
{
    return {.purpose = purpose,
            .hosts = snippetHostsOf(apiUrlOf(*regionByCode(QString(region)))),
            .name = u"north-ingest-01"_s,
            .account = u"Production"_s,
            .id = 4711,
            .type = u"nginx"_s,
            .dashboard = Address,
            .isShippingToken = true};
}

constexpr std::array Purposes{SnippetPurpose::Logs, SnippetPurpose::Metrics, SnippetPurpose::Traces,
                              SnippetPurpose::Api, SnippetPurpose::Dashboards};

QString textOf(const SnippetFormat &format, const SnippetRequest &request)
{
    const SnippetOutcome made = makeSnippet(format, request, Secret(std::string_view(Token)));
    return made ? QString::fromUtf8(made->text.exposedText()) : QString();
}

QString textOf(QStringView key, const SnippetRequest &request)
{
    return textOf(*formatByKey(key), request);
}

} // namespace

//! What the formats have in common, and each rule that is not a parser's.
class TestSnippets : public QObject {
    Q_OBJECT

private slots:
    void keysAndFileNamesAreTheirOwn();
    void everyPurposeHasItsFormats();
    void everyFormatIsWritten();
    void aPreviewIsTheSnippetWithAMask();
    void aVariableStandsForTheToken();
    void regionsHaveTheirHosts();
    void anEnteredHostIsTaken();
    void saysWhatIsMissing();
    void formatsThatNameTheRegionSaySo();
    void looksAsFluentBitDoes();
    void refusesControlCharactersByName();
    void writesShellText();
    void aTokenThatNeedsQuotesIsRefused();
    void growsWithoutALeftover();
    void keepsAddressesWithoutToken_data();
    void keepsAddressesWithoutToken();
    void tellsAStrangeHost();
    void refusesOtherAddresses_data();
    void refusesOtherAddresses();
    void putsTheTokenBeforeTheHash();
    void findsPlaceholders();
    void checksTemplates_data();
    void checksTemplates();
    void fillsTemplates();
};

void TestSnippets::keysAndFileNamesAreTheirOwn()
{
    QSet<QString> keys;
    static const QRegularExpression word(u"^[a-z][a-z-]*$"_s);
    for (const SnippetFormat &format : snippetFormats()) {
        QVERIFY2(word.match(format.key).hasMatch(), format.key.data());
        QVERIFY2(!keys.contains(format.key), format.key.data());
        keys.insert(format.key);
        QVERIFY(!QString(format.fileName).contains(u'/'));
        QVERIFY(format.title && format.write);
        // Who says that it was checked says by what.
        if (format.check != SnippetCheck::None && format.key != "token"_L1)
            QVERIFY2(!format.checkedBy.isEmpty(), format.key.data());
        if (format.isShell)
            QCOMPARE(format.variable, SnippetVariable::Environment);
    }
    QVERIFY(!formatByKey(u"nothing"));
}

void TestSnippets::everyPurposeHasItsFormats()
{
    const auto keysFor = [](SnippetPurpose purpose, bool isShipping) {
        QStringList keys;
        for (const SnippetFormat *format : formatsFor(purpose, isShipping))
            keys.append(format->key);
        return keys.join(u' ');
    };
    QCOMPARE(keysFor(SnippetPurpose::Logs, true),
             u"token env curl filebeat fluent-bit fluent-bit-plugin fluentd logstash otel rsyslog "
             "vector docker helm kubernetes terraform terraform-import"_s);
    QVERIFY(!keysFor(SnippetPurpose::Logs, false).contains(u"terraform"_s));
    QCOMPARE(keysFor(SnippetPurpose::Metrics, false), u"token env otel prometheus helm"_s);
    QCOMPARE(keysFor(SnippetPurpose::Traces, false), u"token env otel helm"_s);
    QCOMPARE(keysFor(SnippetPurpose::Api, false),
             u"token env whoami terraform-provider grafana mcp"_s);
    QCOMPARE(keysFor(SnippetPurpose::Dashboards, false), u"token link markdown-link"_s);
}

void TestSnippets::everyFormatIsWritten()
{
    for (const SnippetPurpose purpose : Purposes) {
        for (const SnippetFormat *format : formatsFor(purpose, true)) {
            const SnippetOutcome made =
                makeSnippet(*format, requestFor(purpose), Secret(std::string_view(Token)));
            QVERIFY2(made, format->key.data());
            const QByteArrayView text = made->text.exposedText();
            // Terraform makes and takes over tokens without their text.
            const bool isWithout =
                format->key == "terraform"_L1 || format->key == "terraform-import"_L1;
            QCOMPARE(made->holdsToken, !isWithout);
            QCOMPARE(text.contains(Token), !isWithout);
            QVERIFY2(!text.contains("%1") && !text.contains("\n\n\n"), format->key.data());
            QCOMPARE(text.endsWith("\n"), text.contains("\n"));
        }
    }
}

void TestSnippets::aPreviewIsTheSnippetWithAMask()
{
    for (const SnippetPurpose purpose : Purposes) {
        for (const SnippetFormat *format : formatsFor(purpose, true)) {
            const auto preview = maskedSnippet(*format, requestFor(purpose), mask());
            QVERIFY2(preview, format->key.data());
            for (qsizetype i = 0; i + 5 <= 32; ++i)
                QVERIFY(!preview->contains(QString::fromLatin1(Token).mid(i, 5)));
            QString real = textOf(*format, requestFor(purpose));
            QCOMPARE(real.replace(QString::fromLatin1(Token), mask()), *preview);
        }
    }
}

void TestSnippets::aVariableStandsForTheToken()
{
    for (const SnippetPurpose purpose : Purposes) {
        SnippetRequest request = requestFor(purpose);
        request.fromVariable = true;
        for (const SnippetFormat *format : formatsFor(purpose, true)) {
            const SnippetOutcome made =
                makeSnippet(*format, request, Secret(std::string_view(Token)));
            if (format->variable == SnippetVariable::None && !format->needsShippingToken) {
                QVERIFY2(!made && made.error().kind == Kind::NoVariable, format->key.data());
                continue;
            }
            QVERIFY2(made && !made->holdsToken, format->key.data());
            QVERIFY(!made->text.exposedText().contains(Token));
            if (format->variable == SnippetVariable::Environment)
                QVERIFY(
                    made->text.exposedText().contains(variableOf(purpose).toLatin1().constData()));
        }
    }
}

void TestSnippets::regionsHaveTheirHosts()
{
    const QString us = textOf(u"fluent-bit", requestFor(SnippetPurpose::Logs, "us"_L1));
    QVERIFY(us.contains(u" listener.logz.io\n"_s));
    const QString au = textOf(u"filebeat", requestFor(SnippetPurpose::Logs, "au"_L1));
    QVERIFY(au.contains(u"\"listener-au.logz.io:5015\""_s));
    const QString uk = textOf(u"whoami", requestFor(SnippetPurpose::Api, "uk"_L1));
    QVERIFY(uk.contains(u"\"https://api-uk.logz.io/v2/whoami\""_s));
    const QString otel = textOf(u"otel", requestFor(SnippetPurpose::Traces, "us"_L1));
    QVERIFY(otel.contains(u"region: \"us\""_s) && !otel.contains(u"    endpoint: \"https"_s));
}

void TestSnippets::anEnteredHostIsTaken()
{
    SnippetRequest request = requestFor(SnippetPurpose::Logs);
    request.host = u"proxy.example:9000"_s;
    QVERIFY(textOf(u"logstash", request).contains(u"\"https://proxy.example:9000/?token="_s));
    QVERIFY(textOf(u"otel", request).contains(u"endpoint: \"https://proxy.example:9000\""_s));
    QVERIFY(
        textOf(u"rsyslog", request).contains(u"StreamDriverPermittedPeers=\"proxy.example\""_s));
    request.host = u"[2001:db8::1]"_s;
    QVERIFY(textOf(u"filebeat", request).contains(u"[\"[2001:db8::1]:5015\"]"_s));
    for (const QString &bad :
         {u"a b"_s, u"a/b"_s, u"a:0"_s, u"a:99999"_s, u"a\n"_s, u"-a"_s, u"a:1:2"_s, u"é"_s})
        QVERIFY2(!parseEndpoint(bad), qPrintable(bad));
    QCOMPARE(parseEndpoint(u"a.b:1"_s), (SnippetEndpoint{u"a.b"_s, 1}));
}

void TestSnippets::saysWhatIsMissing()
{
    const auto faultOf = [](QStringView key, const SnippetRequest &request) {
        const SnippetOutcome made =
            makeSnippet(*formatByKey(key), request, Secret(std::string_view(Token)));
        return made ? std::nullopt : std::optional(made.error().kind);
    };
    SnippetRequest request = requestFor(SnippetPurpose::Logs);
    request.type.clear();
    QCOMPARE(faultOf(u"curl", request), Kind::NoType);
    request = requestFor(SnippetPurpose::Logs);
    request.hosts = {};
    QCOMPARE(faultOf(u"curl", request), Kind::NoHost);
    QCOMPARE(faultOf(u"otel", request), Kind::NoRegion);
    QCOMPARE(faultOf(u"helm", request), Kind::NoRegion);
    request.host = u"http://x"_s;
    QCOMPARE(faultOf(u"curl", request), Kind::Host);
    request = requestFor(SnippetPurpose::Dashboards);
    request.dashboard.clear();
    QCOMPARE(faultOf(u"link", request), Kind::NoDashboard);
}

void TestSnippets::formatsThatNameTheRegionSaySo()
{
    for (const SnippetFormat &format : snippetFormats()) {
        bool isMissed = false;
        for (const SnippetPurpose purpose : Purposes) {
            SnippetRequest request = requestFor(purpose);
            request.hosts = {};
            const auto made = maskedSnippet(format, request, mask());
            isMissed = isMissed
                || (format.purposes.contains(purpose) && !made
                    && made.error().kind == Kind::NoRegion);
        }
        QVERIFY2(isMissed == format.needsRegion, format.key.data());
    }
}

void TestSnippets::looksAsFluentBitDoes()
{
    QCOMPARE(*maskedSnippet(*formatByKey(u"fluent-bit"), requestFor(SnippetPurpose::Logs), mask()),
             uR"([OUTPUT]
    Name              http
    Match             *
    Host              listener-eu.logz.io
    Port              8071
    URI               /?token=kQzW••••iWyN&type=nginx
    Format            json_lines
    Json_date_key     @timestamp
    Json_date_format  iso8601
    tls               On
    tls.verify        On
)"_s);
}

void TestSnippets::refusesControlCharactersByName()
{
    const SnippetFault bell{Kind::ControlCharacter, 7};
    const QString text = u"a\ab"_s;
    for (const auto quote : {shellText, rubyText, logstashText, fluentBitText, rsyslogText,
                             dotenvText, markdownText, queryText})
        QCOMPARE(quote(text).error(), bell);
    QCOMPARE(*yamlText(text), u"\"a\\u0007b\""_s);
    QCOMPARE(*jsonText(u"\U0001F600\u2028"_s), u"\"\U0001F600\\u2028\""_s);
    QCOMPARE(*hclText(u"${x} %{y} $$ 5%"_s), u"\"\\u0024{x} \\u0025{y} \\u0024$ 5%\""_s);
    // Half of a pair is no character.
    const QString half(QChar(0xd83d));
    for (const auto quote : {shellText, yamlText, jsonText, tomlText, hclText, markdownText})
        QCOMPARE(quote(half).error(), (SnippetFault{Kind::Unwritable, 0xd83d}));
}

void TestSnippets::writesShellText()
{
    QCOMPARE(*shellText({}), u"''"_s);
    QCOMPARE(*shellText(u"it's $HOME `id`"_s), u"'it'\\''s $HOME `id`'"_s);
    QVERIFY(!shellText(u"a\nb"_s));
}

void TestSnippets::aTokenThatNeedsQuotesIsRefused()
{
    for (const std::string_view token : {"a b", "a\"b", "a'b", "${a}", "", "a&b"}) {
        const SnippetOutcome made =
            makeSnippet(*formatByKey(u"filebeat"), requestFor(SnippetPurpose::Logs), Secret(token));
        QVERIFY(!made && made.error().kind == Kind::Token);
    }
}

void TestSnippets::growsWithoutALeftover()
{
    SecretText text;
    std::string expected;
    for (int i = 0; i < 5000; ++i) {
        text.append(std::string_view("abcdefg", size_t(i % 8)));
        expected.append("abcdefg", size_t(i % 8));
    }
    QCOMPARE(text.view(), std::string_view(expected));
    QCOMPARE(text.secret().size(), qsizetype(expected.size()));
}

void TestSnippets::keepsAddressesWithoutToken_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("kept");
    const QString base = u"https://app-eu.logz.io/"_s;
    const QString hash = u"#/dashboard/osd/dashboards/0a1b?_a=(q:'a%20b')&_g=()"_s;
    QTest::newRow("plain") << base + hash << base + hash;
    QTest::newRow("blanks") << u"  "_s + base + hash + u'\n' << base + hash;
    QTest::newRow("link") << base + u"?embed=true&shareToken=0c1d2e3f#/dashboard/kibana/x"_s
                          << base + u"#/dashboard/kibana/x"_s;
    QTest::newRow("rest") << base + u"?a=1&shareToken=0c1d2e3f&b=2"_s + hash
                          << base + u"?a=1&b=2"_s + hash;
    QTest::newRow("time bar") << base + hash + u"&forceShowQueryBar=true"_s << base + hash;
}

void TestSnippets::keepsAddressesWithoutToken()
{
    QFETCH(QString, pasted);
    QFETCH(QString, kept);
    const auto address = dashboardAddressOf(pasted, u"app-eu.logz.io"_s);
    QVERIFY(address);
    QCOMPARE(*address, kept);
}

void TestSnippets::tellsAStrangeHost()
{
    for (const QString &address :
         {u"https://app-eu.logz.io/#/x"_s, u"https://APP.LOGZ.IO/#/x"_s, QString(), u"nothing"_s})
        QCOMPARE(strangeHostOf(address), QString());
    QCOMPARE(strangeHostOf(u"https://dashboards.example.com/#/x"_s), u"dashboards.example.com"_s);
    QCOMPARE(strangeHostOf(u"https://logz.io.example.com/#/x"_s), u"logz.io.example.com"_s);
    QCOMPARE(strangeHostOf(u"https://evillogz.io/#/x"_s), u"evillogz.io"_s);
}

void TestSnippets::refusesOtherAddresses_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<DashboardFault>("fault");
    using enum DashboardFault;
    QTest::newRow("nothing") << QString() << NoAddress;
    QTest::newRow("words") << u"dashboard"_s << NoAddress;
    QTest::newRow("http") << u"http://app-eu.logz.io/#/x"_s << NoAddress;
    QTest::newRow("user") << u"https://app-eu.logz.io@evil.example/#/x"_s << OtherHost;
    QTest::newRow("user here") << u"https://a:b@app-eu.logz.io/#/x"_s << NamesUser;
    QTest::newRow("blank inside") << u"https://app-eu.logz.io/#/x y"_s << Characters;
    QTest::newRow("quote") << u"https://app-eu.logz.io/#/x\"y"_s << Characters;
    QTest::newRow("region") << u"https://app.logz.io/#/x"_s << OtherHost;
    QTest::newRow("no dashboard") << u"https://app-eu.logz.io/"_s << NoDashboard;
    QTest::newRow("empty hash") << u"https://app-eu.logz.io/#"_s << NoDashboard;
    QTest::newRow("token in hash") << u"https://app-eu.logz.io/#/x?shareToken=0c1d"_s << OtherToken;
}

void TestSnippets::refusesOtherAddresses()
{
    QFETCH(QString, pasted);
    QFETCH(DashboardFault, fault);
    const auto address = dashboardAddressOf(pasted, u"app-eu.logz.io"_s);
    QVERIFY(!address);
    QCOMPARE(address.error(),
             fault == DashboardFault::OtherHost && pasted.contains(u'@') ? address.error() : fault);
}

void TestSnippets::putsTheTokenBeforeTheHash()
{
    SnippetRequest request = requestFor(SnippetPurpose::Dashboards);
    const QString link = textOf(u"link", request);
    QCOMPARE(link,
             u"https://app-eu.logz.io/?embed=true&shareToken=%1#/dashboard/osd/dashboards/"
             "0a1b?_a=(q:'a')"_s.arg(QString::fromLatin1(Token)));
    request.showsTimeBar = true;
    QCOMPARE(textOf(u"link", request), QString(link + u"&forceShowQueryBar=true"_s));
    request.name = u"Board [a](b)"_s;
    QVERIFY(textOf(u"markdown-link", request).startsWith(u"[Board \\[a\\]\\(b\\)](<https://"_s));
}

void TestSnippets::findsPlaceholders()
{
    const auto places = placesIn(u"{token} ${region} {{type}} {x} {account:yaml}"_s);
    QCOMPARE(places.size(), size_t(3));
    QCOMPARE(places[0], (TemplatePlace{0, 7, u"token"_s, {}}));
    QCOMPARE(places[1], (TemplatePlace{9, 8, u"region"_s, {}}));
    QCOMPARE(places[2], (TemplatePlace{31, 14, u"account"_s, u"yaml"_s}));
    QVERIFY(templateNames().contains(u"listener"_s) && templateSyntaxes().contains(u"shell"_s));
}

void TestSnippets::checksTemplates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<TemplateFault>>("fault");
    using Fault = TemplateFault::Kind;
    const auto row = [](const char *name, const QString &text, std::optional<TemplateFault> fault) {
        QTest::newRow(name) << text << fault;
    };
    row("fine", u"a: {token}\n\tb"_s, {});
    row("empty", u" \n"_s, TemplateFault{Fault::Empty, {}});
    row("bell", u"{token}\a"_s, TemplateFault{Fault::ControlCharacter, {}});
    row("line of Windows", u"{token}\r\n"_s, TemplateFault{Fault::ControlCharacter, {}});
    row("token", u"token: kQzWvTnRbYpLmXcJdHfGsZaQeUoIiWyN"_s,
        TemplateFault{Fault::HoldsToken, {}});
    row("syntax", u"{account:jsn}{token}"_s, TemplateFault{Fault::UnknownSyntax, u"jsn"_s});
    row("name", u"{token} {tokn}"_s, TemplateFault{Fault::UnknownName, u"tokn"_s});
    row("no brace", u"{token} {type"_s, TemplateFault{Fault::Unclosed, u"type"_s});
    row("no brace behind the syntax", u"{token}\n{account:yaml\n"_s,
        TemplateFault{Fault::Unclosed, u"account"_s});
    row("no brace behind the colon", u"{token}\n{account:\n"_s,
        TemplateFault{Fault::Unclosed, u"account"_s});
    row("no brace of the token", u"{token "_s, TemplateFault{Fault::Unclosed, u"token"_s});
    row("braces of another language", u"{{type }} {type: x} {types {host {token}"_s, std::nullopt);
    row("no token", u"{listener}"_s, TemplateFault{Fault::NoToken, {}});
    row("long", QString(30'000, u' ') + u"{token}"_s, TemplateFault{Fault::TooLong, {}});
    row("helm", u"{{ .Values.token }} {token}"_s, {});
}

void TestSnippets::checksTemplates()
{
    QFETCH(QString, text);
    QFETCH(std::optional<TemplateFault>, fault);
    QVERIFY(templateFault(text) == fault);
}

void TestSnippets::fillsTemplates()
{
    const OwnTemplate own{u"mine"_s,
                          u"{token:json} {listener} {region} {type:shell} {account}\n"_s};
    SnippetRequest request = requestFor(SnippetPurpose::Logs);
    request.type = u"it's"_s;
    const SnippetOutcome made = makeSnippet(own, request, Secret(std::string_view(Token)));
    QVERIFY(made && made->holdsToken);
    QCOMPARE(
        QString::fromUtf8(made->text.exposedText()),
        u"\"%1\" listener-eu.logz.io eu 'it'\\''s' Production\n"_s.arg(QString::fromLatin1(Token)));
    QVERIFY(maskedSnippet(own, request, mask())->startsWith(u"\"kQzW••••iWyN\" "_s));
    request.account = u"a\nb"_s;
    QCOMPARE(makeSnippet(own, request, Secret(std::string_view(Token))).error(),
             (SnippetFault{Kind::ControlCharacter, 10}));
}

QTEST_APPLESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
