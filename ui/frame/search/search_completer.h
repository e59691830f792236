// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/search/search_completion.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QCompleter;
class QKeyEvent;
class QStandardItemModel;

namespace tokendeck {

class SearchField;

//! The list of what the word under the cursor of a search can become. It opens while a word with a
//! name is typed, and by Alt+Down; it never takes the keyboard from the field.
class SearchCompleter final : public QObject {
    Q_OBJECT
public:
    //! \p facts gives what the rows of \p place are known to be; nullptr while that is not known.
    SearchCompleter(SearchField *field, SearchPlace place,
                    std::function<std::shared_ptr<const FactColumns>()> facts);

    [[nodiscard]] bool isOpen() const;
    //! Takes the list away; false where it is not open.
    bool close();
    //! Whether \p event, a key in the field, is for the open list.
    [[nodiscard]] bool wantsKey(const QKeyEvent &event) const;
    //! Does what \p event asks for before the field sees it: Alt+Down opens the list, Tab takes the
    //! first suggestion for a word that cannot stay as it is. False for every other key.
    bool takeKey(const QKeyEvent *event);

private:
    //! \p asked: the admin wants to see what there is, whatever is written.
    void suggest(bool asked);
    void show();
    void take(size_t position);

    SearchField *m_field = nullptr;
    const SearchPlace m_place;
    std::function<std::shared_ptr<const FactColumns>()> m_facts;
    QCompleter *m_completer = nullptr;
    QStandardItemModel *m_model = nullptr;
    std::vector<SearchSuggestion> m_suggestions;
    FindingLimits m_limits; //!< that the suggested states go by
};

} // namespace tokendeck
