// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sync/runs/bulk_plan.h"
#include "services/sync/runs/protection.h"
#include "ui/dialogs/dialog.h"
#include "words/sync/delete_words.h"

#include <optional>
#include <vector>

class QCheckBox;

namespace tokendeck {

class TypedNameField;

//! Asks before one object is deleted: names it, its account and the effect. An effect that opens a
//! door or stops a connection must be agreed to with a check box; in a connection that is marked as
//! production the object's name must be typed.
class ConfirmDeleteDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p item is what CommandRunner::plan() says of the command without any consent; \p workspace
    //! outlives the dialog.
    ConfirmDeleteDialog(const Workspace &workspace, const BulkItem &item, TimePoint now,
                        QWidget *parent);

signals:
    //! \p command has in it what was agreed to.
    void confirmed(const tokendeck::Command &command);

private:
    ConfirmDeleteDialog(const DeleteWords &words, const BulkItem &item,
                        const std::optional<TypedName> &wanted, QWidget *parent);

    std::vector<QCheckBox *> m_consents;
    TypedNameField *m_typed = nullptr;
};

} // namespace tokendeck
