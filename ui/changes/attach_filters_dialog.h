// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/shared_token.h"
#include "ui/dialogs/dialog.h"

#include <vector>

class QListWidget;

namespace tokendeck {

class Label;

//! Chooses the filters that all of some shared tokens get or lose. A filter that only some have is
//! half checked, and stays with those as long as it is not touched.
class AttachFiltersDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p filters and \p tokens are those of one account, named \p account; two tokens or more.
    AttachFiltersDialog(const std::vector<Filter> &filters, const std::vector<SharedToken> &tokens,
                        const QString &account, QWidget *parent);

signals:
    //! At least one of the two has an id.
    void chosen(const std::vector<tokendeck::FilterId> &attach,
                const std::vector<tokendeck::FilterId> &detach);

private:
    struct Entry {
        Filter filter;
        Qt::CheckState present = Qt::Unchecked;
    };

    void search(const QString &text);
    void updateSummary();
    [[nodiscard]] Qt::CheckState stateAt(int row) const;
    [[nodiscard]] std::vector<FilterId> changedTo(Qt::CheckState state) const;

    std::vector<Entry> m_entries;
    QListWidget *m_list = nullptr;
    Label *m_summary = nullptr;
    Button *m_action = nullptr;
};

} // namespace tokendeck
