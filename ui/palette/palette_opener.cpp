// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_opener.h"

#include "models/store/known_token.h"
#include "ui/frame/search/search_field.h"
#include "ui/palette/palette.h"
#include "ui/widgets/token_catcher.h"

#include <QAction>

namespace tokendeck {

PaletteOpener::PaletteOpener(const Dependencies &dependencies, const Actions &actions,
                             QWidget *window)
    : QObject(window)
    , m_deps(dependencies)
    , m_actions(actions)
    , m_window(window)
    , m_board(m_deps.workspace, m_deps.background, m_deps.clock)
    , m_pins(m_deps.viewState)
    , m_source(m_deps.workspace, m_deps.activities, m_pins, m_board)
{
}

PaletteOpener::~PaletteOpener() = default;

void PaletteOpener::run(QAction *action)
{
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void PaletteOpener::open()
{
    if (m_palette)
        return;
    m_palette = new Palette(m_deps, m_board, m_pins, m_source, m_window);
    connect(m_palette, &Palette::goRequested, this, &PaletteOpener::goRequested);
    connect(m_palette, &Palette::connectionRequested, this, &PaletteOpener::connectionRequested);
    connect(m_palette, &Palette::pageRequested, this,
            [this](int page) { run(m_actions.page(size_t(page))); });
    connect(m_palette, &Palette::actionRequested, this,
            [this](ActionId action) { run(m_actions.action(action)); });
    m_palette->open();
}

void PaletteOpener::openWith(const Secret &token)
{
    open();
    m_palette->answer(token);
}

void PaletteOpener::watch(SearchField *search)
{
    search->tokenCatcher()->handOver(
        [this](const Secret &token) { return !knownTokens(m_deps.workspace, token).empty(); },
        [this](const Secret &token) { openWith(token); });
}

} // namespace tokendeck
