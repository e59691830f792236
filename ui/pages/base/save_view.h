// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/desktop/saved_views.h"

#include <QObject>

namespace tokendeck {

class Button;
class SearchField;
class Workspace;

//! Refuses, in the one line that \p dialog asks for a name with, what another view of \p page is
//! called. \p own may stay: the name of the view that gets another one. \p views outlive the
//! dialog.
void refuseTakenNames(const QWidget &dialog, const SavedViews &views, const QString &page,
                      const QString &own = {});

//! Keeps what a page is searched for under a name: the button for it, while there is something
//! that can be kept, and the question for the name.
class SaveView final : public QObject {
    Q_OBJECT
public:
    //! For the page with the key \p page. \p workspace, \p views and \p field outlive it.
    SaveView(const Workspace &workspace, const SavedViews &views, const QString &page,
             SearchField *field, QObject *parent);

    //! For the page's header.
    [[nodiscard]] Button *button() const { return m_button; }

signals:
    void wanted(const tokendeck::SavedView &view);

private:
    void update();
    void ask();
    [[nodiscard]] QString obstacle() const;

    const Workspace &m_workspace;
    const SavedViews &m_views;
    const QString m_page;
    SearchField *m_field = nullptr;
    Button *m_button = nullptr;
};

} // namespace tokendeck
