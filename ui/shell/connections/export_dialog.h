// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/bundle/bundle_writer.h"
#include "ui/dialogs/dialog.h"

#include <vector>

class QCheckBox;
class QListWidget;

namespace tokendeck {

//! Chooses which connections are handed on in a file, and what goes with them.
class ExportDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p mains are the main connections, one or more.
    ExportDialog(const Workspace &workspace, const std::vector<ConnectionId> &mains,
                 QWidget *parent);

signals:
    void chosen(const tokendeck::BundleChoice &choice);

private:
    [[nodiscard]] BundleChoice choice() const;
    void updateAction();

    QListWidget *m_list = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_silences = nullptr;
    Button *m_action = nullptr;
};

} // namespace tokendeck
