// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/snippet_form.h"

#include <QAbstractListModel>

#include <optional>
#include <string>
#include <vector>

namespace tokendeck {

//! What a token can be copied as, as the window names it.
struct CopyForm : SnippetForm {
    //! What it is remembered by: "fluent-bit", "own:Acme sidecar".
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString title() const;
};

//! The forms for one token under their headings, and last the way to a new template.
class FormatModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Heading, Form, NewTemplate };
    //! Kind as int.
    static constexpr int KindRole = Qt::UserRole;

    FormatModel(SnippetPurpose purpose, bool isShippingToken, std::vector<OwnTemplate> templates,
                QObject *parent = nullptr);

    void setTemplates(std::vector<OwnTemplate> templates);
    //! Shows only what every word of \p text names, by a title or a short name; headings of nothing
    //! fall out. What is called so from its beginning on comes before what is found otherwise.
    void setSearch(const QString &text);
    //! Whether the form of \p row is called as the text begins that is searched for.
    [[nodiscard]] bool isNamed(int row) const;

    //! The form of \p row; nothing where it is none.
    [[nodiscard]] std::optional<CopyForm> formAt(int row) const;
    //! The row of the form with \p key; the first form where it is not there, and -1 without one.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        Kind kind = Kind::Form;
        QString title;
        CopyForm form;
        std::string searchText = {}; //!< folded; of a form
        bool isNamed = false; //!< its name begins with what is searched for
    };
    struct Group {
        QString heading;
        std::vector<Row> rows;
    };
    void build();
    [[nodiscard]] std::vector<Group> groups() const;
    //! Leaves of \p rows what is searched for, what is called so first.
    void narrow(std::vector<Row> &rows) const;
    //! Whether one of \p names begins with what is searched for.
    [[nodiscard]] bool isNamedBy(const QStringList &names) const;

    const SnippetPurpose m_purpose;
    const bool m_isShippingToken;
    std::vector<OwnTemplate> m_templates;
    std::vector<std::string> m_search; //!< folded words
    std::string m_searchText; //!< folded, as a whole
    std::vector<Row> m_rows;
};

} // namespace tokendeck
