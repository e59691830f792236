// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/sync_words.h"

#include "words/base/time_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::SyncWords)
};

} // namespace

SyncWords syncWords(const SyncSummary &summary, TimePoint now)
{
    SyncWords words;
    const QString refresh = SyncText::tr("Click to refresh (F5).");
    words.details = refresh;
    if (summary.hold && summary.hold->until > now) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(summary.hold->until - now);
        words.text = SyncText::tr("Waiting %1").arg(durationText(wait));
        words.details = SyncText::tr("Logz.io asked to wait before the next request.");
        words.tone = Tone::Warning;
    } else if (!summary.slow.empty()) {
        words.text = SyncText::tr("Very slow answers");
        words.details = SyncText::tr("Logz.io takes more than 10 s for an answer.");
        words.tone = Tone::Warning;
    } else if (summary.refreshing) {
        words.text = SyncText::tr("Syncing…");
        words.tone = summary.failedLists > 0 ? Tone::Warning : Tone::Accent;
    } else if (summary.failedLists > 0) {
        words.text = SyncText::tr("%n lists not synced", nullptr, summary.failedLists);
        words.tone = summary.syncedAt ? Tone::Warning : Tone::Danger;
        if (summary.syncedAt)
            words.details =
                SyncText::tr("The oldest list is from %1.").arg(agoText(now - *summary.syncedAt))
                + u' ' + refresh;
    } else if (summary.syncedAt) {
        words.text = SyncText::tr("Synced %1").arg(agoText(now - *summary.syncedAt));
        words.tone = Tone::Good;
    } else if (summary.withoutToken > 0 && !summary.keptFrom) {
        words.text = SyncText::tr("%n tokens missing", nullptr, summary.withoutToken);
        words.tone = Tone::Warning;
        words.details =
            SyncText::tr("Of a connection without its API token nothing is read. Enter it in the "
                         "menu of the connections.")
            + u' ' + refresh;
    } else {
        words.text = summary.keptFrom ? SyncText::tr("As of %1").arg(momentText(*summary.keptFrom))
                                      : SyncText::tr("Nothing read yet");
        words.tone = Tone::Dim;
        if (summary.keptFrom)
            words.details = SyncText::tr("What you see was kept then, and was not read again yet.")
                + u' ' + refresh;
    }
    return words;
}

} // namespace tokendeck
