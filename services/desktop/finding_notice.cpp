// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/finding_notice.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

constexpr auto LastDayKey = "lastNotice"_L1;
constexpr auto SeenKey = "seen"_L1;

//! While something waits for the next day.
constexpr std::chrono::minutes LookAgain{30};

} // namespace

FindingNotice::FindingNotice(DesktopNotifier &notifier, Clock &clock, const QString &filePath,
                             Words words, JsonFile::Notice notice, QObject *parent)
    : QObject(parent)
    , m_notifier(notifier)
    , m_clock(clock)
    , m_file(filePath, {}, std::move(notice))
    , m_words(std::move(words))
{
    connect(&notifier, &DesktopNotifier::clicked, this, [this] {
        if (!m_told.isEmpty())
            emit openRequested(m_told);
    });
}

FindingNotice::~FindingNotice() = default;

void FindingNotice::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled)
        m_notifier.close();
    look();
}

void FindingNotice::setInFront(bool inFront)
{
    if (std::exchange(m_inFront, inFront) == inFront)
        return;
    if (inFront)
        m_notifier.close();
    look();
}

void FindingNotice::setHigh(const QStringList &ids)
{
    m_high = ids;
    look();
}

void FindingNotice::look()
{
    m_timer.reset();
    if (m_high.isEmpty())
        return;
    read();
    QStringList fresh;
    for (const QString &id : m_high) {
        if (!m_seen.contains(id))
            fresh.append(id);
    }
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count()).date();
    const bool tells = !m_inFront && m_enabled && !fresh.isEmpty();
    if (tells && m_lastDay == today) {
        m_timer = m_clock.after(LookAgain, [this] { look(); });
        return;
    }
    const auto before = std::pair(m_lastDay, m_seen);
    for (const QString &id : m_high) {
        if (m_inFront || tells || m_seen.contains(id))
            m_seen.insert(id, today);
    }
    m_seen.removeIf([today](const auto &seen) {
        return std::abs(seen.value().daysTo(today)) > DaysRemembered;
    });
    if (tells) {
        m_lastDay = today;
        m_told = fresh.front();
        const Text text = m_words(fresh);
        m_notifier.show(text.title, text.text);
    }
    if (std::pair(m_lastDay, m_seen) != before)
        write();
}

void FindingNotice::read()
{
    if (std::exchange(m_isRead, true))
        return;
    // A damaged one was moved aside: what stands appears once more.
    const QJsonObject object = m_file.read().value_or(QJsonObject());
    const auto dayOf = [](const QJsonValue &value) {
        return QDate::fromString(value.toString(), Qt::ISODate);
    };
    if (const QDate last = dayOf(object[LastDayKey]); last.isValid())
        m_lastDay = last;
    const QJsonObject seen = object[SeenKey].toObject();
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        if (const QDate day = dayOf(it.value()); day.isValid())
            m_seen.insert(it.key(), day);
    }
}

//! One that cannot be written is told again after the next start: better than a word about it.
void FindingNotice::write()
{
    QJsonObject seen;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        seen[it.key()] = it.value().toString(Qt::ISODate);
    QJsonObject object{{SeenKey, seen}};
    if (m_lastDay)
        object[LastDayKey] = m_lastDay->toString(Qt::ISODate);
    (void)m_file.write(object);
}

} // namespace tokendeck

#include "moc_finding_notice.cpp"
