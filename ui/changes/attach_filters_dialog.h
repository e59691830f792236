// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/filter.h"
#include "models/domain/shared_token.h"
#include "models/insight/filters/filter_uses.h"
#include "ui/dialogs/dialog.h"

#include <map>
#include <optional>
#include <vector>

namespace tokendeck {

class FilterList;
class Label;
class Workspace;

//! Chooses the filters that all of some shared tokens get or lose. A filter that only some have is
//! half checked, and stays with those as long as it is.
class AttachFiltersDialog final : public Dialog {
    Q_OBJECT
public:
    //! \p filters and \p tokens are those of one account, named \p account; two tokens or more.
    //! \p usesInAccount is said behind each filter, as the editor says it; absent: not known.
    //! \p workspace outlives it.
    AttachFiltersDialog(const Workspace &workspace, const std::vector<Filter> &filters,
                        const std::vector<SharedToken> &tokens,
                        std::optional<FilterUses> usesInAccount, const QString &account,
                        QWidget *parent);

signals:
    //! At least one of the two has an id.
    void chosen(const std::vector<tokendeck::FilterId> &attach,
                const std::vector<tokendeck::FilterId> &detach);

private:
    struct Choice {
        Qt::CheckState present = Qt::Unchecked; //!< in the tokens
        Qt::CheckState wanted = Qt::Unchecked;
    };

    void toggle(FilterId id);
    void updateContent();
    [[nodiscard]] std::vector<FilterId> idsWanted(Qt::CheckState state) const;
    [[nodiscard]] std::vector<FilterId> changedTo(Qt::CheckState state) const;

    std::map<FilterId, Choice> m_choices;
    FilterList *m_list = nullptr;
    Label *m_summary = nullptr;
    Button *m_action = nullptr;
};

} // namespace tokendeck
