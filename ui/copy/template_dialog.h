// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/own_template.h"
#include "ui/dialogs/dialog.h"

namespace tokendeck {

class TemplateForm;
class Workspace;

//! Asks for a new template.
class TemplateDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p workspace outlives it; \p taken are the names that there are.
    TemplateDialog(const Workspace &workspace, const QStringList &taken, QWidget *parent);

signals:
    void made(const tokendeck::OwnTemplate &own);

private:
    TemplateForm *m_form = nullptr;
};

} // namespace tokendeck
