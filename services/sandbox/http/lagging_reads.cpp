// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/http/lagging_reads.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

//! An id that no object ever has (docs/backend.md, The sandbox).
const auto NeverUsedId = u"123456"_s;

bool isRead(const QByteArray &method, const QString &path)
{
    return method == "GET"
        || (method == "POST" && (path.endsWith(u"/search") || path.endsWith(u"/audit-trail")));
}

} // namespace

BackendReply LaggingReads::answer(const QByteArray &method, const QString &path,
                                  const QByteArray &body, const Actor &actor, FaultPlan &faults,
                                  TimePoint now)
{
    const std::optional<std::chrono::milliseconds> longest = faults.longestLag();
    if (!longest) {
        m_reads.clear();
        m_past.clear();
        return m_backend.answer(method, path, body, actor);
    }
    forgetBefore(now - *longest);
    const Key key(actor.account, method, path, body);
    if (isRead(method, path)) {
        m_reads.insert_or_assign(key, actor);
        if (const auto lag = faults.takeLag(method, path)) {
            const std::vector<Past> &past = m_past[key];
            const auto found = std::ranges::find_if(
                past, [&](const Past &each) { return each.until > now - *lag; });
            if (found != past.end())
                return found->reply;
        }
        return ask(key, actor);
    }

    const QString list = path.first(std::max(path.lastIndexOf(u'/'), qsizetype(0)));
    m_reads.try_emplace(Key(actor.account, "GET", path, {}), actor);
    if (method != "POST")
        m_reads.try_emplace(Key(actor.account, "GET", list, {}), actor);
    keepAll(now);
    const BackendReply reply = m_backend.answer(method, path, body, actor);
    if (method == "POST")
        keepAbsence(actor, path, reply, now);
    return reply;
}

BackendReply LaggingReads::ask(const Key &key, const Actor &actor)
{
    const auto &[account, method, path, body] = key;
    return m_backend.answer(method, path, body, actor);
}

void LaggingReads::keepAll(TimePoint now)
{
    for (const auto &[key, actor] : m_reads)
        m_past[key].push_back({now, ask(key, actor)});
}

void LaggingReads::keepAbsence(const Actor &actor, const QString &list, const BackendReply &reply,
                               TimePoint now)
{
    const int id = QJsonDocument::fromJson(reply.body).object().value(u"id"_s).toInt();
    if (id <= 0)
        return;
    BackendReply absent = ask(Key(actor.account, "GET", list + u'/' + NeverUsedId, {}), actor);
    absent.body.replace(NeverUsedId.toLatin1(), QByteArray::number(id));
    const Key key(actor.account, "GET", list + u'/' + QString::number(id), {});
    m_reads.insert_or_assign(key, actor);
    m_past[key].push_back({now, std::move(absent)});
}

void LaggingReads::forgetBefore(TimePoint moment)
{
    for (auto &[key, past] : m_past)
        std::erase_if(past, [&](const Past &each) { return each.until <= moment; });
}

} // namespace tokendeck::sandbox
