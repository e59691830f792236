// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/connections/stray_tokens.h"
#include "ui/dialogs/dialog.h"

#include <vector>

class QCheckBox;

namespace tokendeck {

//! Asks which of the tokens that no connection uses are connected again or removed. One that
//! another user profile may use is not chosen at first.
class StrayTokensDialog final : public Dialog {
    Q_OBJECT
public:
    StrayTokensDialog(const std::vector<StrayTokens::Item> &items, const QString &keychainName,
                      QWidget *parent);

signals:
    //! \p connects: they become connections again; else they are removed from the keychain.
    void chosen(bool connects, const std::vector<tokendeck::ConnectionId> &ids);

private:
    [[nodiscard]] std::vector<ConnectionId> checked() const;

    std::vector<std::pair<ConnectionId, QCheckBox *>> m_checks;
};

} // namespace tokendeck
