// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/base/table_roles.h"
#include "ui/frame/details/link_list.h"
#include "ui/frame/details/relation_lines.h"
#include "ui/frame/details/token_field.h"
#include "words/lists/detail_words.h"

#include <QScrollArea>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QGridLayout;

namespace tokendeck {

class Button;
class ButtonFlow;
class Label;
class PillsView;
class ShareBar;

//! What the details pane shows.
struct DetailsContent {
    struct Token {
        QString mask; //!< empty where there is none; then note says why
        QString note;
        TokenField::Fetch fetch;
    };
    using Fact = DetailFact;

    QString title;
    QString subtitle;
    std::optional<Token> token;
    std::vector<Fact> facts;
    std::vector<RelationLines::Relation> relations; //!< below the facts
    std::optional<Pills> sees; //!< under "What it can see"
    //! A bar below the pills.
    struct Share {
        std::optional<double> part; //!< of the logs, from 0 to 1; absent while it is counted
        QString text;
    };
    std::optional<Share> seesShare;
    QString seesNote; //!< below them
    //! What a pill leads to, in the order of sees->pills; fewer where nothing is known of the rest.
    std::vector<Intent> seesLinks;
    //! Under a heading of their own: "Used by".
    QString linksHeading;
    std::vector<LinkList::Link> links;
    QStringList recent; //!< under "Recent activity", the newest first
};

//! The right edge of a page: the selection, its token, its facts and its actions. 310 pixels wide
//! at first.
class DetailsPane final : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int Width = 310;
    static constexpr int MinWidth = 250;
    static constexpr int MaxWidth = 620;

    explicit DetailsPane(QWidget *parent = nullptr);

    void setContent(const DetailsContent &content);
    //! Takes the content away and says \p hint instead.
    void setHint(const QString &hint);
    [[nodiscard]] TokenField *tokenField() const { return m_token; }
    //! What can be done with the selection; takes \p buttons over. \p note says why some cannot be
    //! pressed; empty where all can. Where \p readOnly is why, the way to it stands below.
    void setActions(const std::vector<Button *> &buttons, const QString &note = {},
                    const std::optional<ConnectionId> &readOnly = {});

signals:
    void copyRequested();
    //! A name or a pill was followed.
    void goRequested(const tokendeck::Intent &intent);
    //! The marks of the connection \p id are to be shown.
    void connectionRequested(const tokendeck::ConnectionId &id);
    //! The pane can be seen, or no longer: its page was changed, or it folds.
    void shown();
    void hidden();

protected:
    bool event(QEvent *event) override;

private:
    void setFacts(const std::vector<DetailsContent::Fact> &facts);

    QWidget *m_body = nullptr;
    Label *m_title = nullptr;
    Label *m_subtitle = nullptr;
    TokenField *m_token = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<std::pair<Label *, Label *>> m_facts;
    RelationLines *m_relations = nullptr;
    Label *m_seesHeading = nullptr;
    QWidget *m_seesBox = nullptr;
    PillsView *m_sees = nullptr;
    ShareBar *m_share = nullptr;
    Label *m_shareText = nullptr;
    Label *m_seesNote = nullptr;
    Label *m_linksHeading = nullptr;
    LinkList *m_links = nullptr;
    ButtonFlow *m_actions = nullptr;
    Label *m_actionsNote = nullptr;
    Button *m_showReadOnly = nullptr;
    ConnectionId m_readOnly; //!< that m_showReadOnly leads to
    Label *m_recentHeading = nullptr;
    Label *m_recent = nullptr;
    Label *m_hint = nullptr;
};

} // namespace tokendeck
