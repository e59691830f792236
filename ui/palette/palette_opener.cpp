// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/palette_opener.h"

#include "services/desktop/saved_views.h"
#include "ui/frame/page_header.h"
#include "ui/frame/search/find_button.h"
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
    , m_facts(m_deps.workspace, m_deps.findings, m_deps.background, m_deps.clock)
    , m_pins(m_deps.viewState)
    , m_source(m_deps.workspace, m_deps.activities, m_pins, m_deps.savedViews, m_board, m_facts)
{
    connect(&m_deps.savedViews, &SavedViews::changed, this, [this] { m_source.readViews(); });
}

PaletteOpener::~PaletteOpener() = default;

void PaletteOpener::run(QAction *action)
{
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

void PaletteOpener::open()
{
    show();
    emit opened();
}

void PaletteOpener::show()
{
    if (m_palette)
        return;
    m_palette = new Palette(m_deps, m_board, m_facts, m_pins, m_source, m_window);
    connect(m_palette, &Palette::goRequested, this, &PaletteOpener::goRequested);
    connect(m_palette, &Palette::connectionRequested, this, &PaletteOpener::connectionRequested);
    connect(m_palette, &Palette::pageRequested, this,
            [this](int page) { run(m_actions.page(size_t(page))); });
    connect(m_palette, &Palette::actionRequested, this,
            [this](ActionId action) { run(m_actions.action(action)); });
    // Behind the end of the palette, as an action: it opens a dialog.
    connect(m_palette, &Palette::changeRequested, this, &PaletteOpener::changeRequested,
            Qt::QueuedConnection);
    m_palette->open();
}

void PaletteOpener::openWith(const Secret &token, bool isTyped)
{
    show();
    m_palette->answer(token, isTyped);
}

void PaletteOpener::watch(const PageHeader &header)
{
    if (FindButton *finder = header.finder())
        connect(finder, &FindButton::clicked, this, &PaletteOpener::open);
    if (!header.search())
        return;
    header.search()->tokenCatcher()->handOver(
        m_deps.workspace, [this](const Secret &token, bool isTyped) { openWith(token, isTyped); });
}

} // namespace tokendeck

#include "moc_palette_opener.cpp"
