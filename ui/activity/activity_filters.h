// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/activity/activity_proxy.h"

#include <QWidget>

class QComboBox;

namespace tokendeck {

class Button;

//! Above the activity: whose, of what kind, with what outcome and from when it is to be.
class ActivityFilters final : public QWidget {
    Q_OBJECT
public:
    explicit ActivityFilters(QWidget *parent = nullptr);

    //! Offers \p persons, each once, in any order; who is chosen stays.
    void setPersons(QStringList persons);
    //! What is chosen; no search.
    [[nodiscard]] ActivityNarrowing narrowing() const;
    //! What narrows, as it is said: "Person: dana".
    [[nodiscard]] QStringList chosen() const;
    //! Nothing narrows any more; changed() follows if something did.
    void clear();

signals:
    void changed();
    //! Everything is to be shown, whatever is searched for.
    void showAllRequested();

private:
    QComboBox *addCombo(const QString &objectName, const QString &accessibleName,
                        const QString &any);
    void update();

    std::vector<QComboBox *> m_combos;
    QComboBox *m_person = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_span = nullptr;
    Button *m_showAll = nullptr;
};

} // namespace tokendeck
