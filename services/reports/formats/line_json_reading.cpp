// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/lists/list_key.h"
#include "services/reports/formats/line_json.h"
#include "services/reports/formats/report_words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr QChar ByteOrderMark(0xFEFF);
//! Is in no text: a noncharacter, which Unicode leaves to programs themselves.
constexpr QChar Guard(0xFDD0);

//! Reads members of one object, and whether all of them were what they should be.
class Members {
public:
    explicit Members(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool has(const QString &name) const { return m_object.contains(name); }

    [[nodiscard]] QString text(const QString &name)
    {
        m_good = m_good && m_object[name].isString();
        QString text = m_object[name].toString();
        if (text.contains(Guard))
            text.replace(QString(Guard) + ByteOrderMark, QString(ByteOrderMark));
        return text;
    }
    [[nodiscard]] QString textOrNull(const QString &name)
    {
        return m_object[name].isNull() ? QString() : text(name);
    }
    [[nodiscard]] bool truth(const QString &name)
    {
        m_good = m_good && m_object[name].isBool();
        return m_object[name].toBool();
    }
    [[nodiscard]] qint32 number(const QString &name)
    {
        const double value = m_object[name].toDouble(0.5);
        const bool fits = value == qint32(value);
        m_good = m_good && fits;
        return fits ? qint32(value) : 0;
    }
    [[nodiscard]] std::optional<TimePoint> timeOrNull(const QString &name)
    {
        if (m_object[name].isNull())
            return std::nullopt;
        const std::optional<TimePoint> time = utcTime(text(name));
        m_good = m_good && time;
        return time;
    }
    [[nodiscard]] TimePoint time(const QString &name)
    {
        const std::optional<TimePoint> time = timeOrNull(name);
        m_good = m_good && time;
        return time.value_or(TimePoint());
    }
    //! Absent where there is no such member.
    [[nodiscard]] std::optional<StatedTime> stated(const QString &name)
    {
        if (!has(name))
            return std::nullopt;
        if (m_object[name] == NeverWord)
            return StatedTime();
        const std::optional<TimePoint> time = timeOrNull(name);
        return time ? StatedTime(*time) : StatedTime::unknown();
    }
    [[nodiscard]] QJsonObject object(const QString &name)
    {
        m_good = m_good && m_object[name].isObject();
        return m_object[name].toObject();
    }
    [[nodiscard]] QJsonArray array(const QString &name)
    {
        m_good = m_good && m_object[name].isArray();
        return m_object[name].toArray();
    }
    //! The enumerator of \p words that is named.
    template <typename Enum, size_t Count>
    [[nodiscard]] Enum named(const QString &name, const std::array<QLatin1StringView, Count> &words)
    {
        const std::optional<Enum> value = enumOf<Enum>(words, text(name));
        m_good = m_good && value;
        return value.value_or(Enum());
    }
    [[nodiscard]] ListKind list(const QString &name)
    {
        const std::optional<ListKind> kind = listBy(&ListKey::word, text(name));
        m_good = m_good && kind;
        return kind.value_or(ListKind());
    }
    void account(AccountId &id, QString &name)
    {
        Members account(object(u"account"_s));
        id = AccountId(account.number(u"id"_s));
        name = account.text(u"name"_s);
        m_good = m_good && account.isGood();
    }

private:
    const QJsonObject m_object;
    bool m_good = true;
};

std::optional<LineFilters> filtersOf(const QJsonObject &object)
{
    Members members(object);
    LineFilters filters{.filterOperator =
                            members.named<FilterOperator>(u"operator"_s, OperatorWords),
                        .unknown = members.number(u"unknown"_s)};
    for (const QJsonValue &each : members.array(u"filters"_s)) {
        Members filter(each.toObject());
        filters.filters.emplace_back(filter.text(u"field"_s), filter.text(u"value"_s));
        if (!filter.isGood())
            return std::nullopt;
    }
    return members.isGood() ? std::optional(filters) : std::nullopt;
}

//! Older versions did not tell what it is; one of a kind that a newer version knows is named
//! plainly.
Actor actorOf(Members &deleted)
{
    const QString kind = deleted.has(u"byKind"_s) ? deleted.textOrNull(u"byKind"_s) : QString();
    return {.name = deleted.textOrNull(u"by"_s),
            .kind = enumOf<ActorKind>(ActorWords, kind).value_or(ActorKind::Person)};
}

//! One of a kind that a newer version knows is left out.
bool addFinding(std::vector<LineFinding> &findings, const QJsonObject &object)
{
    Members members(object);
    const std::optional<FindingKind> kind = findingKindOf(members.text(u"kind"_s));
    const LineFinding finding{.kind = kind.value_or(FindingKind()),
                              .severity = members.named<Severity>(u"severity"_s, SeverityWords),
                              .isSilenced = members.truth(u"silenced"_s)};
    if (members.isGood() && kind)
        findings.push_back(finding);
    return members.isGood();
}

} // namespace

QByteArray withGuardedMarks(QByteArray bytes)
{
    const QByteArray mark = QString(ByteOrderMark).toUtf8();
    return bytes.replace(mark, QString(Guard).toUtf8() + mark);
}

std::optional<TokenLine> lineOfJson(const QJsonObject &object)
{
    Members members(object);
    TokenLine line{.connection = members.text(u"connection"_s),
                   .object = {.backend = members.text(u"backend"_s),
                              .list = members.list(u"kind"_s),
                              .id = members.number(u"id"_s)},
                   .via = AccountId(members.number(u"listedBy"_s)),
                   .region = members.text(u"region"_s),
                   .name = members.text(u"name"_s),
                   .isUnderstood = members.truth(u"understood"_s),
                   .masked = members.textOrNull(u"token"_s),
                   .fingerprint = members.textOrNull(u"fingerprint"_s),
                   .createdAt = members.timeOrNull(u"createdAt"_s),
                   .seenSince = members.timeOrNull(u"firstSeen"_s),
                   .createdBy = members.textOrNull(u"createdBy"_s),
                   .owner = members.textOrNull(u"owner"_s),
                   .lastUsed = members.stated(u"lastUsed"_s),
                   .expiresAt = members.stated(u"expires"_s)};
    members.account(line.object.account, line.accountName);
    if (!object[u"enabled"_s].isNull())
        line.enabled = members.truth(u"enabled"_s);
    if (members.has(u"localTo"_s))
        line.object.local = ConnectionId(members.text(u"localTo"_s));
    for (const QJsonValue &finding : members.array(u"findings"_s)) {
        if (!addFinding(line.findings, finding.toObject()))
            return std::nullopt;
    }
    if (members.has(u"filters"_s)) {
        line.filters = filtersOf(members.object(u"filters"_s));
        if (!line.filters)
            return std::nullopt;
    }
    if (members.has(u"deleted"_s)) {
        Members deleted(members.object(u"deleted"_s));
        line.gone = {.seen = deleted.time(u"lastSeen"_s), .missed = deleted.time(u"missed"_s)};
        // Older versions did not tell it.
        const auto at = deleted.has(u"at"_s) ? deleted.timeOrNull(u"at"_s) : std::nullopt;
        if (at)
            line.gone->deletion = LineDeletion{*at, actorOf(deleted)};
        if (!deleted.isGood())
            return std::nullopt;
    }
    return members.isGood() ? std::optional(std::move(line)) : std::nullopt;
}

std::optional<ReportList> listOfJson(const QJsonObject &object)
{
    Members members(object);
    ReportList list{.connection = members.text(u"connection"_s),
                    .backend = members.text(u"backend"_s),
                    .list = members.list(u"list"_s),
                    .knowledge = members.named<ListKnowledge>(u"state"_s, KnowledgeWords),
                    .readAt = members.timeOrNull(u"readAt"_s),
                    .problem = members.textOrNull(u"problem"_s)};
    // Two stand for one word.
    if (list.knowledge == ListKnowledge::Kept)
        list.knowledge = ListKnowledge::Unread;
    members.account(list.account, list.accountName);
    return members.isGood() ? std::optional(std::move(list)) : std::nullopt;
}

std::optional<ReportScore> scoreOfJson(const QJsonObject &object)
{
    Members members(object);
    ReportScore score{.state = members.named<ScoreState>(u"state"_s, ScoreWords),
                      .silenced = members.number(u"silenced"_s)};
    if (score.state == ScoreState::Scored)
        score.value = members.number(u"value"_s);
    if (!object[u"withSilenced"_s].isNull())
        score.withSilenced = members.number(u"withSilenced"_s);
    return members.isGood() ? std::optional(score) : std::nullopt;
}

} // namespace tokendeck
