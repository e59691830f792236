// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/save_view.h"

#include "models/board/token_traces.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/frame/search/search_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

void refuseTakenNames(const QWidget &dialog, const SavedViews &views, const QString &page,
                      const QString &own)
{
    dialog.findChild<NameField *>()->refuse([&views, page, own](const QString &name) {
        // Names that differ in case alone are one to a reader.
        const bool isTaken = std::ranges::any_of(views.views(), [&](const SavedView &view) {
            return view.page == page && view.name != own
                && view.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        return isTaken ? SaveView::tr("There is a view of this name.") : QString();
    });
}

SaveView::SaveView(const Workspace &workspace, const SavedViews &views, const QString &page,
                   SearchField *field, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_views(views)
    , m_page(page)
    , m_field(field)
    , m_button(new Button(tr("Save view…"), Button::Kind::Secondary))
{
    m_button->setObjectName(u"saveViewButton"_s);
    connect(m_button, &Button::clicked, this, &SaveView::ask);
    connect(m_field, &QLineEdit::textChanged, this, &SaveView::update);
    connect(m_field, &SearchField::faultyWordChanged, this, &SaveView::update);
    update();
}

//! Why what is searched for is not kept; empty where it can be.
QString SaveView::obstacle() const
{
    if (m_field->query().isFaulty())
        return searchFaultObstacle();
    return tellsOfToken(m_workspace, m_field->text())
        ? tr("A part of it looks like a token, which no file may hold.")
        : QString();
}

void SaveView::update()
{
    const QString why = obstacle();
    m_button->setVisible(!m_field->text().trimmed().isEmpty());
    m_button->setEnabled(why.isEmpty());
    m_button->setToolTip(why.isEmpty() ? tr("Keep this search in the sidebar") : plainToolTip(why));
    setSpokenDescription(m_button, why);
}

void SaveView::ask()
{
    auto *dialog =
        new NameDialog(tr("Save this search as a view"), {}, tr("Save view"), m_button->window());
    refuseTokens(*dialog, m_workspace);
    refuseTakenNames(*dialog, m_views, m_page);
    connect(dialog, &NameDialog::named, this,
            [this, search = m_field->text().trimmed()](const QString &name) {
                emit wanted({m_page, name, search});
            });
    dialog->open();
}

} // namespace tokendeck

#include "moc_save_view.cpp"
