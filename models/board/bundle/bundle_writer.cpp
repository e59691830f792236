// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/bundle/bundle_writer.h"

#include "models/board/silence_json.h"
#include "models/domain/names/display_name.h"
#include "models/domain/names/token_words.h"
#include "models/domain/region.h"
#include "models/store/row_lookup.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

class BundleMaker {
public:
    BundleMaker(const Workspace &workspace, const std::vector<Silence> &silences,
                const BundleChoice &choice)
        : m_workspace(workspace)
        , m_silences(silences)
        , m_choice(choice)
    {
        for (const ConnectionId &main : choice.mains) {
            for (const ConnectionId &id : workspace.family(main)) {
                const ConnectionInfo *info = workspace.connection(id);
                if (info && info->connection.storage != SecretStorage::Embedded
                    && !m_ids.contains(id)) {
                    m_ids.emplace(id, ConnectionId(u"c%1"_s.arg(m_ids.size() + 1)));
                    m_order.push_back(id);
                }
            }
        }
    }

    [[nodiscard]] MadeBundle make()
    {
        for (const ConnectionId &id : m_order) {
            const Connection &connection = m_workspace.connection(id)->connection;
            BundledConnection content{.connection = handedOn(connection)};
            if (m_choice.notes)
                content.notes = notesOf(id);
            if (m_choice.silences)
                content.silences = silencesOf(connection);
            m_made.bundle.entries.push_back({.content = std::move(content), .fault = {}});
        }
        return std::move(m_made);
    }

private:
    //! \p text as it is handed on, \p instead where it may not be.
    [[nodiscard]] QString told(const QString &text, qsizetype most, const QString &instead = {})
    {
        if (!holdsToken(text))
            return text.left(most);
        ++m_made.heldBack;
        return instead;
    }

    [[nodiscard]] QString toldName(const QString &name, const QString &instead)
    {
        const QString clean = withoutHidden(name);
        return told(clean.isEmpty() ? instead : clean, MaxBundledName, instead).trimmed();
    }

    //! Of several lines, which stay.
    [[nodiscard]] QString toldNote(const QString &note)
    {
        QStringList lines = note.split(u'\n');
        for (QString &line : lines) {
            if (!line.trimmed().isEmpty() && hiddenIn(line) != HiddenText::None)
                line = withoutHidden(line);
        }
        return told(lines.join(u'\n').trimmed(), MaxBundledNote);
    }

    [[nodiscard]] Connection handedOn(const Connection &connection)
    {
        const QString number = QString::number(connection.accountId.value());
        Connection made{.id = m_ids.at(connection.id),
                        .name = toldName(connection.name, number),
                        .apiUrl = connection.apiUrl,
                        .accountId = connection.accountId,
                        .accountName = toldName(connection.accountName, number),
                        .marks = connection.marks};
        made.marks.group = told(withoutHidden(connection.marks.group), MaxBundledName).trimmed();
        if (made.marks.group.isEmpty())
            made.marks.color = GroupColor::Grey;
        if (connection.parent && m_ids.contains(*connection.parent))
            made.parent = m_ids.at(*connection.parent);
        return made;
    }

    [[nodiscard]] ApiTokenEntries notesOf(const ConnectionId &id)
    {
        ApiTokenEntries notes;
        for (const auto &[token, entry] : *m_workspace.apiTokenEntries(id)) {
            const bool byHand = entry.origin == ApiTokenOrigin::AddedByHand;
            ApiTokenEntry made{.name = toldName(entry.name, QString::number(token.value())),
                               .note = toldNote(entry.note),
                               .owner = toldName(entry.owner, {}),
                               .origin =
                                   byHand ? ApiTokenOrigin::AddedByHand : ApiTokenOrigin::Listed};
            if (byHand || !made.note.isEmpty() || !made.owner.isEmpty())
                notes.emplace(token, std::move(made));
        }
        return notes;
    }

    //! The connection that \p silence is handed on with: its account's own, else the first that
    //! lists the account.
    [[nodiscard]] std::optional<ConnectionId> carrierOf(const Silence &silence) const
    {
        std::optional<ConnectionId> lists;
        for (const ConnectionInfo &info : m_workspace.connections()) {
            if (backendOf(info.connection.apiUrl) != silence.backend)
                continue;
            if (info.connection.accountId == silence.account)
                return info.connection.id;
            if (!lists
                && findRow<Account>(m_workspace, info.connection.id, silence.account.value()))
                lists = info.connection.id;
        }
        return lists;
    }

    [[nodiscard]] std::vector<Silence> silencesOf(const Connection &connection)
    {
        std::vector<Silence> made;
        for (const Silence &silence : m_silences) {
            if (carrierOf(silence) != connection.id)
                continue;
            Silence handed = silence;
            handed.reason = toldNote(silence.reason);
            if (handed.object && handed.object->local.isValid()) {
                const auto local = m_ids.find(handed.object->local);
                if (local == m_ids.end())
                    continue;
                handed.object->local = local->second;
            }
            made.push_back(std::move(handed));
        }
        return made;
    }

    const Workspace &m_workspace;
    const std::vector<Silence> &m_silences;
    const BundleChoice &m_choice;
    std::map<ConnectionId, ConnectionId> m_ids; //!< of the file, by those of this computer
    std::vector<ConnectionId> m_order;
    MadeBundle m_made;
};

QJsonObject toJson(ApiTokenId id, const ApiTokenEntry &entry)
{
    QJsonObject object{{u"id"_s, id.value()}, {u"name"_s, entry.name}};
    if (!entry.owner.isEmpty())
        object.insert(u"owner"_s, entry.owner);
    if (!entry.note.isEmpty())
        object.insert(u"note"_s, entry.note);
    return object;
}

QJsonObject toJson(const BundledConnection &content)
{
    const Connection &connection = content.connection;
    QJsonObject object{{u"id"_s, connection.id.value()},
                       {u"name"_s, connection.name},
                       {u"accountId"_s, connection.accountId.value()},
                       {u"accountName"_s, connection.accountName},
                       {u"production"_s, connection.marks.production},
                       {u"readOnly"_s, connection.marks.readOnly}};
    // A region's address is the application's to know; what is else stands there in full.
    const Region *region = regionByApiUrl(connection.apiUrl);
    if (region && apiUrlOf(*region) == connection.apiUrl)
        object.insert(u"region"_s, region->code);
    else
        object.insert(u"apiUrl"_s, QString::fromLatin1(connection.apiUrl.toEncoded()));
    if (connection.parent)
        object.insert(u"parent"_s, connection.parent->value());
    if (!connection.marks.group.isEmpty()) {
        object.insert(u"group"_s, connection.marks.group);
        object.insert(u"groupColor"_s, groupColorKey(connection.marks.color));
    }
    QJsonArray notes;
    for (const auto &[id, entry] : content.notes)
        notes.append(toJson(id, entry));
    if (!notes.isEmpty())
        object.insert(u"apiTokens"_s, notes);
    QJsonArray silences;
    for (const Silence &silence : content.silences)
        silences.append(toJson(silence));
    if (!silences.isEmpty())
        object.insert(u"silences"_s, silences);
    return object;
}

} // namespace

MadeBundle makeBundle(const Workspace &workspace, const std::vector<Silence> &silences,
                      const BundleChoice &choice)
{
    return BundleMaker(workspace, silences, choice).make();
}

QByteArray bundleBytes(const ConnectionBundle &bundle, TimePoint now)
{
    QJsonArray list;
    for (const BundleEntry &entry : bundle.entries)
        list.append(toJson(entry.content));
    const QDateTime made =
        QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc());
    const QJsonObject object{{u"format"_s, BundleFormat},
                             {u"version"_s, BundleVersion},
                             {u"madeAt"_s, made.toString(Qt::ISODate)},
                             {u"connections"_s, list}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace tokendeck
