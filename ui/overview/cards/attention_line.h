// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/attention.h"
#include "models/insight/findings/silence.h"
#include "ui/base/intent.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/overview/cards/attention_choice.h"

#include <QWidget>

class QMenu;

namespace tokendeck {

class Button;
class Label;
class SeverityMark;
class Workspace;

//! One line of what needs attention: how grave, what and why, and the ways out.
class AttentionLine final : public QWidget {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    explicit AttentionLine(const Workspace &workspace, QWidget *parent = nullptr);

    //! \p row is one of those that \p choice shows; what is silenced is so by \p silences.
    void setRow(const AttentionRow &row, TimePoint now, const FindingLimits &limits,
                const AttentionChoice &choice, const std::vector<Silence> &silences);
    [[nodiscard]] const AttentionRow &row() const { return m_row; }
    //! Puts the keyboard on what it offers first.
    void focusFirst();
    //! Whether the keyboard is on it, or will be when the window is in front again.
    [[nodiscard]] bool holdsFocus() const;

signals:
    void mendRequested(const tokendeck::Finding &finding, tokendeck::Mend mend);
    void goRequested(const tokendeck::Intent &intent);
    //! The objects of a group are to be looked at under \p title, to do \p action to some of them.
    void reviewRequested(tokendeck::RowAction action, const tokendeck::Selection &selection,
                         const QString &title);
    //! \p wholeKind: all of the kind in the account.
    void silenceRequested(const tokendeck::Finding &finding, bool wholeKind);
    //! The silences of \p findings are to end.
    void soundRequested(const std::vector<tokendeck::Finding> &findings);
    //! Why the connection does not work is to be found out.
    void checkRequested(const tokendeck::ConnectionId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void begin();
    [[nodiscard]] QMenu *makeMenu();
    void openMenu();
    //! Of connections whose tokens no list shows: for the one, or one that is chosen of the group.
    void enterToken();
    //! What is silenced in this line.
    [[nodiscard]] std::vector<Finding> silenced() const;
    [[nodiscard]] std::vector<Silence> silencesOf(const std::vector<Silence> &silences) const;
    void addMends(QMenu *menu, const Finding &finding, bool isFirst);
    //! What can be done about one that is not the gravest of its object.
    void addFurther(QMenu *menu, const Finding &finding);
    void addSilences(QMenu *menu, const Finding &finding);
    //! Both silence the kind of \p finding in its account, the second one as \p text.
    void addAccountSilence(QMenu *menu, const Finding &finding);
    void addKindSilence(QMenu *menu, const Finding &finding, const QString &text);
    //! The kind of the group, in each of its accounts.
    void addKindSilences(QMenu *menu);
    [[nodiscard]] Selection rows() const;
    [[nodiscard]] Intent intentOfGroup() const;
    void review();

    const Workspace &m_workspace;
    AttentionRow m_row;
    TimePoint m_now;
    AttentionChoice m_choice;
    SeverityMark *m_severity = nullptr;
    Label *m_title = nullptr;
    Label *m_more = nullptr;
    Label *m_reason = nullptr;
    Button *m_first = nullptr;
    Button *m_menu = nullptr;
};

} // namespace tokendeck
