// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/bundle/bundle_reader.h"

#include "models/board/silence_json.h"
#include "models/domain/names/display_name.h"
#include "models/domain/names/token_words.h"
#include "models/domain/region.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! What a text may be.
struct TextRule {
    qsizetype most = MaxBundledName;
    bool mayBeEmpty = false;
    bool mayHaveLines = false;
};

constexpr TextRule NameRule;
constexpr TextRule OptionalNameRule{.mayBeEmpty = true};
constexpr TextRule NoteRule{.most = MaxBundledNote, .mayBeEmpty = true, .mayHaveLines = true};

std::optional<BundleFaultKind> faultOf(const QString &text, const TextRule &rule)
{
    if (text.isEmpty())
        return rule.mayBeEmpty ? std::nullopt : std::optional(BundleFaultKind::Empty);
    if (text.size() > rule.most)
        return BundleFaultKind::TooLong;
    QString line = text;
    if (rule.mayHaveLines)
        line.replace(u'\n', u' ');
    if (hiddenIn(line) != HiddenText::None)
        return BundleFaultKind::HiddenCharacter;
    return holdsToken(text) ? std::optional(BundleFaultKind::LooksLikeToken) : std::nullopt;
}

//! One object of the file. Its members answer what they hold, or a default once something was wrong
//! with it; the first fault stays.
class BundleObject {
public:
    BundleObject(const QJsonValue &value, QString place, std::optional<BundleFault> &fault)
        : m_object(value.toObject())
        , m_place(std::move(place))
        , m_fault(fault)
    {
        if (!value.isObject())
            fail({}, BundleFaultKind::Missing);
    }

    void fail(const QString &member, BundleFaultKind kind)
    {
        if (m_fault)
            return;
        m_fault = BundleFault{.member = member.isEmpty() ? m_place : m_place + u'.' + member,
                              .kind = kind};
    }

    [[nodiscard]] bool has(const QString &member) const { return m_object.contains(member); }

    //! Trimmed. A member that may be empty may be missing, too.
    [[nodiscard]] QString text(const QString &member, const TextRule &rule)
    {
        const QJsonValue value = m_object[member];
        if (value.isUndefined() && rule.mayBeEmpty)
            return {};
        if (!value.isString()) {
            fail(member, BundleFaultKind::Missing);
            return {};
        }
        const QString text = value.toString().trimmed();
        if (const auto kind = faultOf(text, rule))
            fail(member, *kind);
        return text;
    }

    //! A whole number from \p least on, but 0.
    [[nodiscard]] qint32 number(const QString &member, qint32 least)
    {
        const QJsonValue value = m_object[member];
        constexpr qint64 None = std::numeric_limits<qint64>::min();
        const qint64 number = value.toInteger(None);
        if (!value.isDouble() || number == None)
            fail(member, BundleFaultKind::Missing);
        else if (number < least || number == 0 || number > std::numeric_limits<qint32>::max())
            fail(member, BundleFaultKind::OutOfRange);
        else
            return qint32(number);
        return 0;
    }

    //! A switch that protects: it has to be there.
    [[nodiscard]] bool flag(const QString &member)
    {
        const QJsonValue value = m_object[member];
        if (!value.isBool())
            fail(member, BundleFaultKind::Missing);
        return value.toBool(true);
    }

    //! Calls \p take with each entry of the list \p member, which may be missing, and its place.
    template <typename Take> void each(const QString &member, Take take)
    {
        const QJsonValue value = m_object[member];
        if (!value.isUndefined() && !value.isArray())
            return fail(member, BundleFaultKind::Missing);
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && !m_fault; ++i)
            take(list[i], u"%1.%2[%3]"_s.arg(m_place, member, QString::number(i)));
    }

private:
    const QJsonObject m_object;
    const QString m_place;
    std::optional<BundleFault> &m_fault;
};

QUrl addressIn(BundleObject &object)
{
    if (!object.has(u"region"_s)) {
        const QUrl url(object.text(u"apiUrl"_s, NameRule), QUrl::StrictMode);
        if (!isAcceptableApiUrl(url))
            object.fail(u"apiUrl"_s, BundleFaultKind::BadAddress);
        return url;
    }
    // Of two addresses neither is to be believed.
    if (object.has(u"apiUrl"_s))
        object.fail(u"apiUrl"_s, BundleFaultKind::Twice);
    const Region *region = regionByCode(object.text(u"region"_s, NameRule));
    if (!region)
        object.fail(u"region"_s, BundleFaultKind::UnknownWord);
    return region ? apiUrlOf(*region) : QUrl();
}

ConnectionMarks marksIn(BundleObject &object)
{
    ConnectionMarks marks{.group = object.text(u"group"_s, OptionalNameRule),
                          .production = object.flag(u"production"_s),
                          .readOnly = object.flag(u"readOnly"_s)};
    if (marks.group.isEmpty())
        return marks;
    if (const auto color = groupColorOf(object.text(u"groupColor"_s, NameRule)))
        marks.color = *color;
    else
        object.fail(u"groupColor"_s, BundleFaultKind::UnknownWord);
    return marks;
}

void readNote(const QJsonValue &value, const QString &place, BundledConnection &content,
              std::optional<BundleFault> &fault)
{
    BundleObject object(value, place, fault);
    const ApiTokenId id(object.number(u"id"_s, std::numeric_limits<qint32>::min()));
    ApiTokenEntry entry{.name = object.text(u"name"_s, OptionalNameRule),
                        .note = object.text(u"note"_s, NoteRule),
                        .owner = object.text(u"owner"_s, OptionalNameRule),
                        .origin =
                            id.isValid() ? ApiTokenOrigin::Listed : ApiTokenOrigin::AddedByHand};
    // What was written down by hand has nothing else.
    if (!id.isValid() && entry.name.isEmpty())
        object.fail(u"name"_s, BundleFaultKind::Empty);
    if (!content.notes.emplace(id, std::move(entry)).second)
        object.fail(u"id"_s, BundleFaultKind::Twice);
}

void readSilence(const QJsonValue &value, const QString &place, BundledConnection &content,
                 std::optional<BundleFault> &fault)
{
    BundleObject object(value, place, fault);
    (void)object.text(u"reason"_s, NoteRule);
    if (fault)
        return;
    std::optional<Silence> silence = silenceFromJson(value.toObject());
    if (!silence)
        return object.fail({}, BundleFaultKind::NotUnderstood);
    if (silence->backend != backendOf(content.connection.apiUrl))
        return object.fail(u"backend"_s, BundleFaultKind::OtherAccount);
    const auto isSame = [id = silenceId(*silence)](const Silence &other) {
        return silenceId(other) == id;
    };
    if (std::ranges::any_of(content.silences, isSame))
        return object.fail(u"id"_s, BundleFaultKind::Twice);
    // Of an object that a computer has given its id, the file says of which connection it is.
    const std::optional<ObjectRef> &about = silence->object;
    if (about && about->local.isValid() != (about->id < 1))
        return object.fail(u"connection"_s, BundleFaultKind::NotUnderstood);
    if (about && about->local.isValid() && about->local != content.connection.id)
        return object.fail(u"connection"_s, BundleFaultKind::OtherAccount);
    content.silences.push_back(*std::move(silence));
}

BundleEntry readEntry(const QJsonValue &value, const QString &place)
{
    BundleEntry entry;
    BundledConnection &content = entry.content;
    BundleObject object(value, place, entry.fault);
    content.connection.name = object.text(u"name"_s, NameRule);
    content.connection.id = ConnectionId(object.text(u"id"_s, NameRule));
    content.connection.apiUrl = addressIn(object);
    content.connection.accountId = AccountId(object.number(u"accountId"_s, 1));
    content.connection.accountName = object.text(u"accountName"_s, NameRule);
    content.connection.marks = marksIn(object);
    if (object.has(u"parent"_s))
        content.connection.parent = ConnectionId(object.text(u"parent"_s, NameRule));
    object.each(u"apiTokens"_s, [&](const QJsonValue &note, const QString &where) {
        readNote(note, where, content, entry.fault);
    });
    object.each(u"silences"_s, [&](const QJsonValue &silence, const QString &where) {
        readSilence(silence, where, content, entry.fault);
    });
    return entry;
}

//! What an entry can only say beside the others.
void compareEntries(ConnectionBundle &bundle)
{
    std::set<ConnectionId> ids;
    std::set<ConnectionId> mains;
    std::set<std::pair<QString, AccountId>> accounts;
    const auto fail = [&](size_t position, const QString &member, BundleFaultKind kind) {
        std::optional<BundleFault> &fault = bundle.entries[position].fault;
        if (!fault)
            fault = BundleFault{.member =
                                    u"connections[%1].%2"_s.arg(QString::number(position), member),
                                .kind = kind};
    };
    for (size_t i = 0; i < bundle.entries.size(); ++i) {
        const Connection &connection = bundle.entries[i].content.connection;
        // One with a fault is there, too: what names it does not name another.
        if (connection.id.isValid() && !ids.insert(connection.id).second)
            fail(i, u"id"_s, BundleFaultKind::Twice);
        if (!connection.parent)
            mains.insert(connection.id);
        if (bundle.entries[i].fault)
            continue;
        if (!accounts.insert({backendOf(connection.apiUrl), connection.accountId}).second)
            fail(i, u"accountId"_s, BundleFaultKind::SameAccount);
    }
    for (size_t i = 0; i < bundle.entries.size(); ++i) {
        const std::optional<ConnectionId> &parent = bundle.entries[i].content.connection.parent;
        if (parent && !mains.contains(*parent))
            fail(i, u"parent"_s, BundleFaultKind::NoParent);
    }
}

//! Of an entry that is not taken no more than a name that can be shown.
void keepNameAlone(BundleEntry &entry)
{
    const QString name = withoutHidden(entry.content.connection.name).left(MaxBundledName);
    entry.content = {};
    if (!holdsToken(name))
        entry.content.connection.name = name;
}

} // namespace

tl::expected<ConnectionBundle, BundleProblem> readBundle(const QByteArray &bytes)
{
    const auto refuse = [](BundleProblem::Kind kind, const QString &detail = {}) {
        return tl::make_unexpected(BundleProblem{.kind = kind, .detail = detail});
    };
    if (bytes.size() > MaxBundleBytes)
        return refuse(BundleProblem::Kind::TooLarge);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(BundleProblem::Kind::NotJson,
                      QCoreApplication::translate("FileProblem", "%1 at byte %2")
                          .arg(error.errorString(), QString::number(error.offset)));
    const QJsonObject object = document.object();
    const qint64 version = object["version"_L1].toInteger();
    if (object["format"_L1] != BundleFormat || version < 1)
        return refuse(BundleProblem::Kind::Foreign);
    if (version > BundleVersion)
        return refuse(BundleProblem::Kind::TooNew, QString::number(version));
    const QJsonValue list = object["connections"_L1];
    if (!list.isArray())
        return refuse(BundleProblem::Kind::Foreign);
    ConnectionBundle bundle;
    for (const QJsonValue &entry : list.toArray())
        bundle.entries.push_back(readEntry(entry, u"connections[%1]"_s.arg(bundle.entries.size())));
    compareEntries(bundle);
    for (BundleEntry &entry : bundle.entries) {
        if (entry.fault)
            keepNameAlone(entry);
    }
    return bundle;
}

} // namespace tokendeck
