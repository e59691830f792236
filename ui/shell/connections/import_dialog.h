// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/connection_exchange.h"
#include "models/board/silence_store.h"
#include "models/store/workspace.h"
#include "ui/dialogs/dialog.h"

class QComboBox;

namespace tokendeck {

class BulkList;
class ImportModel;
class Label;

//! Shows what a file of connections brings before any of it is taken in, lets the admin choose, and
//! takes it in.
class ImportDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p name is the file's, \p bundle has one entry or more. All references outlive the dialog.
    ImportDialog(ConnectionExchange &exchange, const Workspace &workspace,
                 const SilenceStore &silences, const ConnectionBundle &bundle, const QString &name,
                 QWidget *parent);

signals:
    //! It was taken in; the dialog closes.
    void taken(const tokendeck::ImportEnd &end);

private:
    [[nodiscard]] QWidget *makeKnownChoice();
    void updateAction();
    void updateKnownChoice();
    void take();

    ConnectionExchange &m_exchange;
    ImportModel *m_model = nullptr;
    QComboBox *m_known = nullptr; //!< what becomes of those that are here already
    QWidget *m_knownPlace = nullptr;
    BulkList *m_view = nullptr;
    Label *m_detail = nullptr; //!< what the current row has no room for
    Button *m_action = nullptr;
};

} // namespace tokendeck
