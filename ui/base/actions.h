// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/action_keys.h"
#include "ui/base/fixed_keys.h"

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QWidget;

namespace tokendeck {

//! The window's actions, made of the table in action_spec.cpp, and one for each page.
class Actions final : public QObject {
    Q_OBJECT
public:
    //! What opens one page.
    struct PageAction {
        QString title;
        QKeySequence keys; //!< may be empty
    };

    //! Adds every action to \p window, whose shortcuts they are.
    Actions(QWidget *window, const std::vector<PageAction> &pages);

    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[size_t(id)]; }
    //! Opens the page at \p position.
    [[nodiscard]] QAction *page(size_t position) const { return m_pages[position]; }

    //! Lets the actions be done by \p keys from now on. The pages keep theirs.
    void setKeys(const ActionKeys &keys);

    //! All shortcuts, also the ones that views handle themselves.
    [[nodiscard]] std::vector<KeyLine> lines() const;
    //! Those of the pages.
    [[nodiscard]] std::vector<KeyLine> pageLines() const;

private:
    QAction *make(QWidget *window, const QString &name, const QString &text,
                  const QKeySequence &shortcut);

    std::vector<QAction *> m_actions;
    std::vector<QAction *> m_pages;
};

} // namespace tokendeck
