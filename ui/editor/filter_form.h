// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_input.h"
#include "services/api/codecs/api_values.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QStringListModel;

namespace tokendeck {

class Label;

//! Field, value and description of a filter that is to be made, checked while they are typed.
class FilterForm final : public QWidget {
    Q_OBJECT
public:
    explicit FilterForm(QWidget *parent = nullptr);

    //! The account's filters, for duplicates.
    void setFilters(const std::vector<Filter> &filters);
    //! Fields and values of the account's logs, for suggestions and the case hint.
    void setFields(const std::vector<QString> &fields);
    void setValues(const std::vector<QString> &values);
    void setKnownMatches(const std::vector<FieldMatch> &matches);
    //! Puts \p widget behind the description; once.
    void setTrailing(QWidget *widget);
    //! Fills the fields in.
    void setDraft(const FilterDraft &draft);
    void clear();

    //! As it was typed; the description without blanks around it.
    [[nodiscard]] FilterDraft draft() const;
    [[nodiscard]] const FilterInputCheck &check() const { return m_check; }
    [[nodiscard]] QLineEdit *fieldEdit() const { return m_field; }
    [[nodiscard]] QLineEdit *valueEdit() const { return m_value; }

signals:
    //! draft() or check() answers something else.
    void changed();
    //! The field was edited: its values may be wanted.
    void fieldEdited(const QString &field);
    //! Something was typed, chosen or cleared.
    void edited();
    //! Return was pressed, not to choose a suggestion.
    void submitted();

private:
    void updateCheck();
    static void mark(QLineEdit *edit, bool wrong, const QString &text);

    QLineEdit *m_field = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_description = nullptr;
    Label *m_caption = nullptr; //!< of the description
    Label *m_text = nullptr;
    QHBoxLayout *m_lastLine = nullptr;
    QStringListModel *m_fields = nullptr;
    QStringListModel *m_values = nullptr;
    std::vector<Filter> m_filters;
    std::vector<FieldMatch> m_known;
    FilterInputCheck m_check;
};

} // namespace tokendeck
