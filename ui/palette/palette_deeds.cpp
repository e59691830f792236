// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_deeds.h"

#include "models/base/clock.h"
#include "models/domain/lists/row_kind.h"
#include "services/desktop/saved_views.h"
#include "ui/base/token_copier.h"
#include "ui/changes/offers/copy_offer.h"
#include "ui/changes/offers/shown_place.h"
#include "ui/pages/page_specs.h"
#include "ui/palette/palette_source.h"
#include "ui/palette/pinned_tokens.h"
#include "words/estate/copy_words.h"
#include "words/lists/problems/obstacle_words.h"

#include <algorithm>
#include <utility>

namespace tokendeck {

PaletteDeeds::PaletteDeeds(const Dependencies &dependencies, PinnedTokens &pins,
                           PaletteSource &source, PaletteWords words, QObject *parent)
    : QObject(parent)
    , m_deps(dependencies)
    , m_pins(pins)
    , m_source(source)
    , m_words(std::move(words))
{
}

void PaletteDeeds::act(const PaletteModel::Row &row, const PaletteText &text, bool shows)
{
    if (row.offer)
        begin(*row.offer, row.object);
    else if (!text.isThere)
        say(tr("It is no longer there."));
    else // An account without a token of its own is shown.
        choose(row.object,
               shows || (row.object.kind == FinderKind::Account && text.aside.isEmpty()));
}

void PaletteDeeds::choose(const FinderObject &object, bool shows)
{
    switch (object.kind) {
    case FinderKind::Connection:
        m_source.remember(object);
        emit connectionRequested(object.connection);
        break;
    case FinderKind::Page:
        m_source.remember(object);
        emit pageRequested(object.id);
        break;
    case FinderKind::View: {
        m_source.remember(object);
        const SavedView *view = m_source.views().find(object.id);
        emit goRequested({.page = view->page, .selection = {}, .search = view->search});
        break;
    }
    case FinderKind::Action:
        m_source.remember(object);
        // Behind the end of this dialog: it may open another one.
        emit actionRequested(ActionId(object.id));
        break;
    case FinderKind::New: {
        m_source.remember(object);
        // As its page makes it, which also tells what stands in the way.
        const auto page =
            std::ranges::find(pageSpecs(), std::optional(ListKind(object.id)), &PageSpec::kind);
        emit pageRequested(int(page - pageSpecs().begin()));
        emit actionRequested(ActionId::New);
        break;
    }
    default:
        if (shows || !haveTokens(*listOf(object.kind)))
            show(object);
        else if (!copy(object))
            return;
    }
    emit done();
}

void PaletteDeeds::begin(const RowOffer &offer, const FinderObject &object)
{
    if (!offer.isPossible()) {
        say(offer.obstacle);
        return;
    }
    const Selection selection{*listOf(object.kind), {{object.connection, object.id}}};
    if (const auto place = placeShownBy(m_deps.workspace, offer.action, selection))
        emit goRequested(*place);
    else
        emit changeRequested(offer.action, selection);
    emit done();
}

void PaletteDeeds::show(const FinderObject &object)
{
    m_source.remember(object);
    emit goRequested({.page = {},
                      .selection = {*listOf(object.kind), {{object.connection, object.id}}},
                      .search = {}});
}

bool PaletteDeeds::copy(const FinderObject &object)
{
    const QString warning = warningBeforeCopy(m_deps.workspace, *listOf(object.kind),
                                              object.connection, object.id, m_deps.clock.now());
    if (!warning.isEmpty() && m_warned != object) {
        say(warning + u' ' + tr("Press Enter again to copy it all the same."));
        m_warned = object;
        return false;
    }
    switch (m_deps.copier.copy(*listOf(object.kind), {object.connection, object.id})) {
    case CopyEnd::Copied:
        return true;
    case CopyEnd::Failed:
        say(tr("It was not copied: another application holds the clipboard. Try again."),
            Tone::Danger);
        break;
    case CopyEnd::NoToken:
    case CopyEnd::NotKnown: {
        const QString kept =
            keptObstacle(m_deps.workspace, object.connection, *listOf(object.kind));
        say(kept.isEmpty() ? tr("The text of this token is not known here, so it cannot be "
                                "copied. Ctrl+Enter shows it in its page.")
                           : kept);
        break;
    }
    }
    return false;
}

void PaletteDeeds::copyAs(const PaletteModel::Row &row, const PaletteText &text)
{
    const std::optional<ListKind> list = listOf(row.object.kind);
    const std::optional<RowOffer> offer = list && !row.offer
        ? copyOffer(m_deps.workspace, {*list, {{row.object.connection, row.object.id}}})
        : std::nullopt;
    if (!text.isThere)
        say(tr("It is no longer there."));
    else if (offer)
        begin(*offer, row.object);
    else
        say(tr("It has no token to copy."));
}

bool PaletteDeeds::togglePin(const PaletteModel::Row &row, const PaletteText &text)
{
    const FinderObject &object = row.object;
    const bool hasToken = groupOf(object.kind) == FinderGroup::Tokens
        || (object.kind == FinderKind::Account && !text.aside.isEmpty());
    if (!hasToken) {
        say(tr("Tokens alone can be pinned."));
        return row.isPinned;
    }
    const bool isPinned = m_pins.contains(object);
    const bool isKept = m_pins.setPinned(object, !isPinned);
    if (!isKept && m_pins.contains(object) == isPinned)
        say(tr("%1 tokens are pinned, which is the most.").arg(PinnedTokens::Most));
    else if (!isKept)
        say(tr("It is pinned until Tokendeck ends: the file could not be written."));
    return m_pins.contains(object);
}

} // namespace tokendeck

#include "moc_palette_deeds.cpp"
