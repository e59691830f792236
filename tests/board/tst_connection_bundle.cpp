// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/bundle/bundle_reader.h"
#include "models/board/bundle/bundle_writer.h"
#include "models/board/bundle/import_plan.h"
#include "models/board/silence_json.h"
#include "tests/support/drain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

constexpr TimePoint Now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 24}};
const QString Backend = u"api-eu.logz.io:443"_s;

Silence ofToken(AccountId account, int id, const ConnectionId &local = {})
{
    return {.kind = FindingKind::Unused,
            .backend = Backend,
            .account = account,
            .object =
                ObjectRef{.backend = Backend,
                          .account = account,
                          .list = local.isValid() ? ListKind::ApiTokens : ListKind::SharedTokens,
                          .id = id,
                          .local = local},
            .reason = u"a wall display"_s,
            .fact = u"fact"_s,
            .since = Now};
}

} // namespace

//! Connections as they are handed on in a file: what is in it, that it is read to the same, what is
//! said of a file that is not as it should be, and what an entry is beside what is there.
class ConnectionBundleTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void isReadToTheSame();
    void holdsNoSecretAndNoIdOfThisComputer();
    void takesWhatIsChosen();
    void holdsBackWhatLooksLikeAToken();
    void cleansNames();
    void refusesWholeFiles_data();
    void refusesWholeFiles();
    void refusesEntries_data();
    void refusesEntries();
    void oneBadEntryCostsNoOther();
    void passesOverUnknownMembers();
    void saysWhatIsThere();

private:
    [[nodiscard]] MadeBundle made(const std::vector<ConnectionId> &mains, bool notes = true,
                                  bool silences = true) const
    {
        return makeBundle(*m_workspace, m_silences,
                          {.mains = mains, .notes = notes, .silences = silences});
    }
    [[nodiscard]] QJsonObject written() const
    {
        return QJsonDocument::fromJson(bundleBytes(made({m_main}).bundle, Now)).object();
    }
    //! The file with the first connection as \p edit leaves it.
    template <typename Edit> [[nodiscard]] QByteArray edited(Edit edit) const
    {
        QJsonObject file = written();
        QJsonArray list = file["connections"_L1].toArray();
        QJsonObject first = list[0].toObject();
        edit(first);
        list[0] = first;
        file["connections"_L1] = list;
        return QJsonDocument(file).toJson();
    }

    std::unique_ptr<Background> m_background;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<Silence> m_silences;
    ConnectionId m_main;
    ConnectionId m_sub;
};

void ConnectionBundleTest::init()
{
    m_workspace.reset();
    m_background = std::make_unique<Background>();
    m_workspace = std::make_unique<Workspace>(*m_background);
    m_main = ConnectionId::create();
    m_sub = ConnectionId::create();
    const ConnectionMarks marks{
        .group = u"Customers"_s, .color = GroupColor::Teal, .production = true, .readOnly = true};
    m_workspace->addConnection({.connection = {.id = m_main,
                                               .name = u"Acme EU"_s,
                                               .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                                               .accountId = AccountId(1001),
                                               .accountName = u"Acme"_s,
                                               .marks = marks}});
    m_workspace->addConnection({.connection = {.id = m_sub,
                                               .name = u"Payments"_s,
                                               .apiUrl = QUrl(u"https://api-eu.logz.io"_s),
                                               .accountId = AccountId(1002),
                                               .accountName = u"Payments"_s,
                                               .parent = m_main,
                                               .storage = SecretStorage::Session,
                                               .marks = marks}});
    m_workspace->addConnection({.connection = {.id = ConnectionId::create(),
                                               .name = u"Own backend"_s,
                                               .apiUrl = QUrl(u"https://logs.example:8443/api"_s),
                                               .accountId = AccountId(1001),
                                               .accountName = u"Elsewhere"_s}});
    m_workspace->setApiTokenEntries(
        m_main,
        {{ApiTokenId(7),
          {.name = u"CI"_s,
           .note = u"Deploys.\nAsk Dana first."_s,
           .owner = u"Dana"_s,
           .check = ApiTokenCheck{Now, Identity{AccountId(1001), u"Acme"_s}}}},
         {ApiTokenId(8), {.name = u"nothing to tell"_s, .origin = ApiTokenOrigin::Created}},
         {ApiTokenId(-1), {.name = u"on paper"_s, .origin = ApiTokenOrigin::AddedByHand}}});
    m_silences = {ofToken(AccountId(1001), 42), ofToken(AccountId(1002), 43),
                  ofToken(AccountId(1001), -1, m_main), ofToken(AccountId(9999), 44)};
}

void ConnectionBundleTest::isReadToTheSame()
{
    const MadeBundle bundle = made({m_main});
    QCOMPARE(bundle.heldBack, 0);
    QCOMPARE(bundle.bundle.entries.size(), size_t(2));
    const auto read = readBundle(bundleBytes(bundle.bundle, Now));
    QVERIFY(read);
    QCOMPARE(*read, bundle.bundle);
    const BundledConnection &main = read->entries[0].content;
    QCOMPARE(main.connection.id, ConnectionId(u"c1"_s));
    QCOMPARE(main.connection.marks.color, GroupColor::Teal);
    QVERIFY(main.connection.marks.production && main.connection.marks.readOnly);
    QCOMPARE(read->entries[1].content.connection.parent, std::optional(ConnectionId(u"c1"_s)));
    // Notes without a word to tell stay here; what whoami said does, too.
    QCOMPARE(main.notes.size(), size_t(2));
    QCOMPARE(main.notes.at(ApiTokenId(7)).note, u"Deploys.\nAsk Dana first."_s);
    QVERIFY(!main.notes.at(ApiTokenId(7)).check);
    // Each silence goes with its account; that of an account that nobody knows goes with none.
    QCOMPARE(main.silences.size(), size_t(2));
    QCOMPARE(main.silences[1].object->local, ConnectionId(u"c1"_s));
    QCOMPARE(read->entries[1].content.silences.size(), size_t(1));
}

void ConnectionBundleTest::holdsNoSecretAndNoIdOfThisComputer()
{
    Account account;
    account.id = AccountId(1001);
    const QByteArray text = "q7x9zk2v8w4m6p1rj3h5t0fyguhbvnc1";
    account.token = Secret(text.toStdString());
    m_workspace->replaceRows<Account>(m_main, {account}, Now);
    test::drain({.jobs = m_background.get()});
    std::vector<ConnectionId> all;
    for (const ConnectionInfo &info : m_workspace->connections())
        all.push_back(info.connection.id);
    const QByteArray file = bundleBytes(made(all).bundle, Now);
    for (qsizetype i = 0; i + 5 <= text.size(); ++i)
        QVERIFY(!file.contains(text.mid(i, 5)));
    for (const ConnectionId &id : all)
        QVERIFY(!file.contains(id.value().toUtf8()));
    static const QRegularExpression uuid(u"[0-9a-f]{8}-[0-9a-f]{4}"_s);
    QVERIFY(!QString::fromUtf8(file).contains(uuid));
    for (const char *word : {"keychain", "session", "whoami", "\"token\""})
        QVERIFY2(!file.contains(word), word);
}

void ConnectionBundleTest::takesWhatIsChosen()
{
    QCOMPARE(made({}).bundle.entries.size(), size_t(0));
    const MadeBundle bare = made({m_main}, false, false);
    for (const BundleEntry &entry : bare.bundle.entries)
        QVERIFY(entry.content.notes.empty() && entry.content.silences.empty());
    // The sandbox's are of this run alone.
    ConnectionInfo embedded = *m_workspace->connection(m_sub);
    embedded.connection.storage = SecretStorage::Embedded;
    m_workspace->updateConnection(embedded);
    QCOMPARE(made({m_main}).bundle.entries.size(), size_t(1));
}

void ConnectionBundleTest::holdsBackWhatLooksLikeAToken()
{
    const QString secret = u"1f3a9bb2-0c1d-4e5f-8a9b-0c1d2e3f4a5b"_s;
    m_workspace->setApiTokenEntries(
        m_main,
        {{ApiTokenId(7),
          {.name = u"CI"_s, .note = u"it is "_s + secret + u'.', .owner = u"Dana"_s}}});
    ConnectionInfo named = *m_workspace->connection(m_main);
    named.connection.name = u"dash?shareToken="_s + secret;
    m_workspace->updateConnection(named);
    m_silences.front().reason = secret;
    const MadeBundle bundle = made({m_main});
    QCOMPARE(bundle.heldBack, 3);
    const BundledConnection &content = bundle.bundle.entries[0].content;
    QCOMPARE(content.connection.name, u"1001"_s);
    QCOMPARE(content.notes.at(ApiTokenId(7)).owner, u"Dana"_s);
    QVERIFY(content.notes.at(ApiTokenId(7)).note.isEmpty());
    QVERIFY(!bundleBytes(bundle.bundle, Now).contains("1f3a9"));
}

void ConnectionBundleTest::cleansNames()
{
    ConnectionInfo named = *m_workspace->connection(m_main);
    named.connection.name = u" Ac\u202Eme\n "_s;
    named.connection.accountName = u"\u200B"_s;
    m_workspace->updateConnection(named);
    const MadeBundle bundle = made({m_main});
    QCOMPARE(bundle.bundle.entries[0].content.connection.name, u"Acme"_s);
    QCOMPARE(bundle.bundle.entries[0].content.connection.accountName, u"1001"_s);
    const auto read = readBundle(bundleBytes(bundle.bundle, Now));
    QVERIFY(read);
    QCOMPARE(*read, bundle.bundle);
}

void ConnectionBundleTest::refusesWholeFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<BundleProblem::Kind>("kind");
    using Kind = BundleProblem::Kind;
    const QByteArray format = R"("format":"tokendeck-connections")";
    QTest::newRow("nothing") << QByteArray() << Kind::NotJson;
    QTest::newRow("no JSON") << QByteArray("PK\x03\x04") << Kind::NotJson;
    QTest::newRow("cut") << bundleBytes({}, Now).chopped(4) << Kind::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << Kind::Foreign;
    QTest::newRow("another file of ours")
        << QByteArray(R"({"connections":[{"id":"a"}]})") << Kind::Foreign;
    QTest::newRow("somebody else's")
        << QByteArray(R"({"format":"other","version":1,"connections":[]})") << Kind::Foreign;
    QTest::newRow("no version") << QByteArray("{" + format + R"(,"connections":[]})")
                                << Kind::Foreign;
    QTest::newRow("version 0") << QByteArray("{" + format + R"(,"version":0,"connections":[]})")
                               << Kind::Foreign;
    QTest::newRow("too new") << QByteArray("{" + format + R"(,"version":2,"rows":[]})")
                             << Kind::TooNew;
    QTest::newRow("no list") << QByteArray("{" + format + R"(,"version":1,"connections":{}})")
                             << Kind::Foreign;
    QTest::newRow("too large") << QByteArray(MaxBundleBytes + 1, ' ') << Kind::TooLarge;
    QTest::newRow("too deep") << QByteArray(5000, '[') << Kind::NotJson;
}

void ConnectionBundleTest::refusesWholeFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(BundleProblem::Kind, kind);
    const auto read = readBundle(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
    if (kind == BundleProblem::Kind::TooNew)
        QCOMPARE(read.error().detail, u"2"_s);
}

void ConnectionBundleTest::refusesEntries_data()
{
    QTest::addColumn<QString>("path"); // of the member that is replaced, from the connection on
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("member"); // that is named
    QTest::addColumn<BundleFaultKind>("kind");
    using Kind = BundleFaultKind;
    const auto row = [](const char *what, const QString &path, const QJsonValue &value, Kind kind,
                        const QString &member = {}) {
        QTest::newRow(what) << path << value << (member.isEmpty() ? path : member) << kind;
    };
    const QJsonValue none(QJsonValue::Undefined);
    row("no name", u"name"_s, none, Kind::Missing);
    row("a name of blanks", u"name"_s, u"  "_s, Kind::Empty);
    row("a number as name", u"name"_s, 7, Kind::Missing);
    row("a long name", u"name"_s, QString(251, u'x'), Kind::TooLong);
    row("a name that turns the line", u"name"_s, u"Ac\u202Eme"_s, Kind::HiddenCharacter);
    row("a name of two lines", u"name"_s, u"Ac\nme"_s, Kind::HiddenCharacter);
    row("half a character", u"name"_s, QString(QChar(0xd800)), Kind::HiddenCharacter);
    row("a token as name", u"name"_s, QString(32, u'a'), Kind::LooksLikeToken);
    row("no id", u"id"_s, u""_s, Kind::Empty);
    row("the id of another", u"id"_s, u"c2"_s, Kind::Twice, u"id"_s);
    row("account 0", u"accountId"_s, 0, Kind::OutOfRange);
    row("account below 0", u"accountId"_s, -5, Kind::OutOfRange);
    row("half an account", u"accountId"_s, 1.5, Kind::Missing);
    row("an account too large", u"accountId"_s, 2147483648.0, Kind::OutOfRange);
    row("an account of text", u"accountId"_s, u"1001"_s, Kind::Missing);
    row("the account of another", u"accountId"_s, 1002, Kind::SameAccount);
    row("an unknown region", u"region"_s, u"moon"_s, Kind::UnknownWord);
    row("two addresses", u"apiUrl"_s, u"https://api-eu.logz.io"_s, Kind::Twice);
    row("no address", u"region"_s, none, Kind::Missing, u"apiUrl"_s);
    row("a colour of tomorrow", u"groupColor"_s, u"mauve"_s, Kind::UnknownWord);
    row("no colour", u"groupColor"_s, none, Kind::Missing);
    row("a switch of text", u"production"_s, u"no"_s, Kind::Missing);
    row("a switch that is missing", u"readOnly"_s, none, Kind::Missing);
    row("no parent", u"parent"_s, u"c9"_s, Kind::NoParent);
    row("its own parent", u"parent"_s, u"c1"_s, Kind::NoParent);
    row("the parent of a parent", u"parent"_s, u"c2"_s, Kind::NoParent);
    row("notes that are no list", u"apiTokens"_s, u"x"_s, Kind::Missing);
    row("a note that is none", u"apiTokens[0]"_s, 3, Kind::Missing);
    row("token 0", u"apiTokens[0].id"_s, 0, Kind::OutOfRange);
    row("a token twice", u"apiTokens[1].id"_s, -1, Kind::Twice);
    row("a long note", u"apiTokens[1].note"_s, QString(501, u'n'), Kind::TooLong);
    row("a note with a token", u"apiTokens[1].note"_s, u"it is "_s + QString(36, u'b'),
        Kind::LooksLikeToken);
    row("an owner that hides", u"apiTokens[1].owner"_s, u"Da\u200Bna"_s, Kind::HiddenCharacter);
    row("a silence of another account", u"silences[0].account"_s, 1003, Kind::NotUnderstood,
        u"silences[0]"_s);
    row("a silence of a kind of tomorrow", u"silences[0].kind"_s, u"new"_s, Kind::NotUnderstood,
        u"silences[0]"_s);
    row("a silence without a reason", u"silences[0].reason"_s, 3, Kind::Missing);
}

void ConnectionBundleTest::refusesEntries()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, member);
    QFETCH(BundleFaultKind, kind);
    const QByteArray file = edited([&](QJsonObject &first) {
        static const QRegularExpression inList(u"^(\\w+)\\[(\\d)\\](\\.(\\w+))?$"_s);
        const QRegularExpressionMatch match = inList.match(path);
        const auto put = [&](QJsonObject &object, const QString &name) {
            if (value.isUndefined())
                object.remove(name);
            else
                object.insert(name, value);
        };
        if (!match.hasMatch()) {
            // What they say of the computer's own objects goes by the id.
            if (path == u"id")
                first.remove(u"silences"_s);
            return put(first, path);
        }
        QJsonArray list = first[match.captured(1)].toArray();
        QJsonValue each = value;
        if (!match.captured(4).isEmpty()) {
            QJsonObject object = list[match.captured(2).toInt()].toObject();
            put(object, match.captured(4));
            each = object;
        }
        list[match.captured(2).toInt()] = each;
        first.insert(match.captured(1), list);
    });
    const auto read = readBundle(file);
    QVERIFY(read);
    const auto faulty = std::ranges::find_if(
        read->entries, [](const BundleEntry &entry) { return entry.fault.has_value(); });
    QVERIFY(faulty != read->entries.end());
    // Of two that are the same the later one is refused.
    const bool ofTwo = kind == BundleFaultKind::SameAccount || (path == u"id" && value == u"c2"_s);
    const qsizetype position = faulty - read->entries.begin();
    QCOMPARE(position, ofTwo ? 1 : 0);
    QCOMPARE(faulty->fault->member, u"connections[%1].%2"_s.arg(position).arg(member));
    QCOMPARE(faulty->fault->kind, kind);
    // Nothing of it is there to be taken.
    BundledConnection rest = faulty->content;
    rest.connection.name.clear();
    QCOMPARE(rest, BundledConnection());
}

void ConnectionBundleTest::oneBadEntryCostsNoOther()
{
    const auto read =
        readBundle(edited([](QJsonObject &first) { first.insert(u"accountId"_s, 0); }));
    QVERIFY(read);
    QCOMPARE(read->entries.size(), size_t(2));
    QCOMPARE(read->entries[0].content.connection.name, u"Acme EU"_s);
    QVERIFY(!read->entries[1].fault);
    QCOMPARE(read->entries[1].content.connection.accountId, AccountId(1002));
}

void ConnectionBundleTest::passesOverUnknownMembers()
{
    const auto read = readBundle(edited([](QJsonObject &first) {
        first.insert(u"token"_s, u"1f3a9bb2-0c1d-4e5f-8a9b-0c1d2e3f4a5b"_s);
        first.insert(u"since"_s, 3);
    }));
    QVERIFY(read);
    QCOMPARE(*read, made({m_main}).bundle);
}

void ConnectionBundleTest::saysWhatIsThere()
{
    ConnectionBundle bundle = made({m_main}).bundle;
    const auto rows = [&] {
        return importRows(bundle, *m_workspace, m_silences);
    };
    QCOMPARE(rows()[0], (ImportRow{.state = ImportState::Same, .known = m_main}));
    QCOMPARE(rows()[1], (ImportRow{.state = ImportState::Same, .known = m_sub}));
    BundledConnection &main = bundle.entries[0].content;
    // How the name of a group is written is no difference.
    QString &group = main.connection.marks.group;
    QVERIFY(!group.isEmpty() && group.toUpper() != group);
    group = group.toUpper();
    QCOMPARE(rows()[0].state, ImportState::Same);
    main.connection.name = u"Acme"_s;
    main.connection.marks.readOnly = false;
    main.notes.at(ApiTokenId(7)).owner = u"Lee"_s;
    main.silences.front().reason = u"another"_s;
    QCOMPARE(rows()[0],
             (ImportRow{.state = ImportState::Differs,
                        .known = m_main,
                        .otherName = true,
                        .otherMarks = true,
                        .notes = 1,
                        .silences = 1}));
    // The same number at another backend is another account.
    main.connection.apiUrl = QUrl(u"https://api.logz.io"_s);
    QCOMPARE(rows()[0], (ImportRow{.state = ImportState::New, .notes = 2, .silences = 2}));
    bundle.entries[1].fault = BundleFault{};
    QCOMPARE(rows()[1].state, ImportState::Unreadable);
}

QTEST_GUILESS_MAIN(ConnectionBundleTest)
#include "tst_connection_bundle.moc"
