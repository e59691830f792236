// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/own_template.h"
#include "models/insight/snippets/snippet_format.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace tokendeck {

//! What a token can be copied as: a format of the table, or an own template.
struct CopyForm {
    const SnippetFormat *format = nullptr; //!< null for a template
    OwnTemplate own;

    //! What it is remembered by: "fluent-bit", "own:Acme sidecar".
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasType() const;
    //! Whether it cannot be made where the region is not known.
    [[nodiscard]] bool needsRegion() const;
    //! Where it sends to, of what can be entered.
    [[nodiscard]] SnippetPort port() const;
    [[nodiscard]] bool isLink() const;

    [[nodiscard]] SnippetOutcome make(const SnippetRequest &request, const Secret &token) const;
    [[nodiscard]] tl::expected<QString, SnippetFault> masked(const SnippetRequest &request,
                                                             const QString &mask) const;
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
    //! Shows only what has \p text in its title; headings of nothing fall out.
    void setSearch(const QString &text);

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
    };
    void build();
    void addGroup(const QString &heading, std::vector<Row> rows);

    const SnippetPurpose m_purpose;
    const bool m_isShippingToken;
    std::vector<OwnTemplate> m_templates;
    QString m_search;
    std::vector<Row> m_rows;
};

} // namespace tokendeck
