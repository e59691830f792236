// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/trail_spans.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace tokendeck {

//! One answer under way.
class TrailSpans::Reading final : public QObject {
public:
    Reading(TrailSpans &owner, std::vector<TrailSpan> spans, QObject *context, Done done)
        : QObject(&owner)
        , m_access(owner.m_access)
        , m_spans(std::move(spans))
        , m_context(context)
        , m_done(std::move(done))
        , m_places(m_spans.size())
        , m_told(m_spans.size())
        , m_open(m_spans.size() + 1)
        , m_timer(owner.m_clock.after(Patience, [this] { finish(); }))
    {
        for (size_t at = 0; at < m_spans.size(); ++at)
            ask(at);
        // Also where nobody was asked, the answer comes from the event loop.
        QMetaObject::invokeMethod(
            this, [this] { close(); }, Qt::QueuedConnection);
    }

    ~Reading() override
    {
        for (const Place &place : m_places)
            place.call.cancel();
    }

private:
    //! How far a span was read.
    struct Place {
        std::vector<AuditEvent> events;
        int from = 0; //!< where the next page begins
        int pages = 0;
        CallHandle call;
    };

    void ask(size_t at)
    {
        const TrailSpan &span = m_spans[at];
        const Outcome<ApiAccess> access = m_access.to(span.connection);
        if (!access) {
            close();
            return;
        }
        m_places[at].call = m_access.api().auditTrail(
            *access,
            {.from = m_places[at].from, .size = PageSize, .fromDate = span.from, .toDate = span.to},
            this, [this, at](Outcome<AuditPage> page) { take(at, std::move(page)); });
    }

    void take(size_t at, Outcome<AuditPage> page)
    {
        Place &place = m_places[at];
        if (!page) {
            close();
            return;
        }
        place.from += int(page->events.size());
        // What was written since the page before moves everything back.
        for (AuditEvent &event : page->events) {
            if (std::ranges::find(place.events, event) == place.events.end())
                place.events.push_back(std::move(event));
        }
        if (page->events.empty() || place.from >= page->total) {
            m_told[at] = std::move(place.events);
            close();
        } else if (++place.pages < MostPages) {
            ask(at);
        } else {
            close();
        }
    }

    //! One of what is waited for is over.
    void close()
    {
        if (--m_open == 0)
            finish();
    }

    void finish()
    {
        deleteLater();
        m_timer.reset();
        const Done done = std::exchange(m_done, nullptr);
        if (done && m_context)
            done(std::move(m_told));
    }

    const AccountAccess &m_access;
    const std::vector<TrailSpan> m_spans;
    const QPointer<QObject> m_context;
    Done m_done;
    std::vector<Place> m_places;
    Events m_told;
    size_t m_open; //!< spans under way, and the turn of the event loop
    std::unique_ptr<ClockTimer> m_timer;
};

TrailSpans::TrailSpans(const AccountAccess &access, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
{
}

TrailSpans::~TrailSpans() = default;

void TrailSpans::read(std::vector<TrailSpan> spans, QObject *context, Done done)
{
    new Reading(*this, std::move(spans), context, std::move(done));
}

} // namespace tokendeck

#include "moc_trail_spans.cpp"
