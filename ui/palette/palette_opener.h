// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/finder_board.h"
#include "models/tables/finder/finder_facts.h"
#include "ui/base/actions.h"
#include "ui/base/dependencies.h"
#include "ui/base/intent.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/palette/palette_source.h"
#include "ui/palette/pinned_tokens.h"

#include <QPointer>

namespace tokendeck {

class Palette;
class PageHeader;

//! Opens the palette over the window, and has what outlives it.
class PaletteOpener final : public QObject {
    Q_OBJECT
public:
    //! All references, and \p window, outlive this.
    PaletteOpener(const Dependencies &dependencies, const Actions &actions, QWidget *window);
    ~PaletteOpener() override;

    void open();
    //! Opens it from what \p header has for that, and answers what is put into its search and is a
    //! token.
    void watch(const PageHeader &header);

signals:
    //! By the admin, not by a token that was put into another search.
    void opened();
    //! The admin wants to be taken there, whatever connections are shown.
    void goRequested(const tokendeck::Intent &intent);
    void connectionRequested(const tokendeck::ConnectionId &id);
    //! Something is to be done with what was found.
    void changeRequested(tokendeck::RowAction action, const tokendeck::Selection &selection);

private:
    void show();
    void openWith(const Secret &token, bool isTyped);
    void run(QAction *action);

    const Dependencies m_deps;
    const Actions &m_actions;
    QWidget *m_window;
    FinderBoard m_board;
    FinderFacts m_facts;
    PinnedTokens m_pins;
    PaletteSource m_source;
    QPointer<Palette> m_palette;
};

} // namespace tokendeck
