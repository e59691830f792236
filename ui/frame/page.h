// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/store/list_knowledge.h"
#include "services/desktop/saved_views.h"
#include "ui/base/action_keys.h"
#include "ui/base/intent.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/widgets/message_bar.h"
#include "words/lists/problems/problem_words.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace tokendeck {

class Deferred;
class PageHeader;
class ScopeLine;
struct ScopeMarks;
struct PageSpec;

//! One page of the window, beside the sidebar: a header, message bars, and below them what a
//! subclass puts there.
class Page : public QWidget {
    Q_OBJECT
public:
    //! Shows what belongs to \p scope.
    virtual void setScope(const std::vector<ConnectionId> &scope) = 0;
    //! Puts the keyboard where this page is read from.
    virtual void focusContent() = 0;
    //! Does what \p action means in this page: its search, something new, a change of what is
    //! selected. False where it means nothing.
    virtual bool act(ActionId action);
    //! Selects the rows of \p selection that are there, and scrolls to the first. Whether one is;
    //! where none is yet, they are selected when they come.
    virtual bool select(const Selection &) { return false; }
    //! Shows what \p intent, which leads to this page, means.
    virtual void follow(const Intent &intent);
    //! Where the admin is in this page, to be returned to by follow().
    [[nodiscard]] virtual Intent place() const { return {.page = m_key}; }
    //! Times are relative: paints what has aged.
    virtual void refreshTimes() { }
    //! How many rows \p search would find in this page; absent while that is not known.
    [[nodiscard]] virtual std::optional<int> countOf(const QString &) const { return {}; }
    //! How many more it would find than countOf() says: rows that an earlier run has kept.
    [[nodiscard]] virtual int keptCountOf(const QString &) const { return 0; }
    //! Of how many of the lists that it would be found in countOf() tells.
    [[nodiscard]] virtual ListsRead readOf(const QString &) const { return ListsRead::None; }
    //! Counts for \p searches, which are saved, from now on.
    virtual void setCounted(const QStringList &) { }
    //! For the status bar: "12 tokens, 1 selected". Empty where nothing is counted.
    [[nodiscard]] virtual QString countsText() const { return {}; }

    //! Tells \p keys wherever keys are told.
    virtual void setKeys(const ActionKeys &keys);

    //! Says \p message until it is closed, or holds no more.
    void showMessage(const Message &message);
    //! Says \p text no longer, if showMessage() has it said.
    void unsay(const QString &text);
    //! Says, as long as it holds, what there is to say of the pace of the backend's answers;
    //! nothing when they come as usual.
    void setPace(const std::optional<Message> &pace);

    //! The connections whose rows would be acted on, where that is not all that are shown.
    [[nodiscard]] virtual std::vector<ConnectionId> actedOn() const { return {}; }

    //! Says under the header what protects the connections that can be acted on.
    void setMarks(const ScopeMarks &marks);

    [[nodiscard]] PageHeader *header() const { return m_header; }

signals:
    void countsChanged();
    //! actedOn() may answer something else.
    void actedOnChanged();
    //! countOf() may answer something else.
    void searchCountsChanged();
    //! What is searched for is to be kept under a name.
    void viewSaved(const tokendeck::SavedView &view);
    void refreshRequested();
    //! The connection needs a new token.
    void tokenEntryRequested(const tokendeck::ConnectionId &id);
    //! Why the connection does not work is to be found out.
    void checkRequested(const tokendeck::ConnectionId &id);
    //! The sub accounts of \p id that are not connected are to be.
    void subAccountsRequested(const tokendeck::ConnectionId &id);
    //! The admin is to choose between the address of the connection and that of its token.
    void addressRequested(const tokendeck::ConnectionId &id);
    //! The marks of the connection \p id are to be shown, where they are set.
    void connectionRequested(const tokendeck::ConnectionId &id);
    //! Something new is wanted in the list \p kind, best beside what is selected: in \p account,
    //! where that is valid.
    void newRequested(tokendeck::ListKind kind, const tokendeck::ConnectionId &account);
    void changeRequested(tokendeck::RowAction action, const tokendeck::Selection &selection);
    //! Rows are to be looked at under \p title, to do \p action to some of them.
    void reviewRequested(tokendeck::RowAction action, const tokendeck::Selection &selection,
                         const QString &title);
    //! The admin follows a link to something that stands elsewhere.
    void goRequested(const tokendeck::Intent &intent);

protected:
    //! At the sides of the bars; above and below them there is room only while they are shown.
    static constexpr int BarSide = 18;

    Page(const PageSpec &spec, QWidget *parent);
    void hideEvent(QHideEvent *event) override;

    //! "shared": what object names and the remembered state begin with.
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] MessageBar *bar() const { return m_bar; }
    [[nodiscard]] const ActionKeys &keys() const { return m_keys; }
    //! Puts \p tools between the header and the bars; once.
    void setTools(QWidget *tools);
    //! Puts \p content below the bars; once.
    void setContent(QLayout *content);

    //! By showMessage(), as long as it stands.
    [[nodiscard]] const std::optional<Message> &said() const { return m_said; }
    void forgetSaid() { m_said.reset(); }
    //! Shows \p messages, and the pace, in bars one below the other, or no bar. The first is the
    //! one that can be closed.
    void showBars(std::vector<Message> messages);

    //! What a page can do about a list that was not read, by \p remedy for \p connection; nothing
    //! where it is a matter of the list.
    [[nodiscard]] std::function<void()> remedyFor(Remedy remedy, const ConnectionId &connection);

    //! Lets \p message, where it is an error, lead to the check of \p connection, too.
    void offerCheck(Message &message, const ConnectionId &connection);

    //! Shows what the bars have to say, said() before all.
    virtual void updateBar();
    //! Calls updateContent(), once per event loop turn.
    void scheduleUpdate();
    //! Shows anew whatever may have changed.
    virtual void updateContent() { updateBar(); }

private:
    const QString m_key;
    ActionKeys m_keys;
    PageHeader *m_header = nullptr;
    ScopeLine *m_marks = nullptr;
    MessageBar *m_bar = nullptr;
    QVBoxLayout *m_barPlace = nullptr;
    std::vector<MessageBar *> m_standing; //!< below m_bar; as many as were needed so far
    std::optional<Message> m_said;
    std::optional<Message> m_pace;
    Deferred *m_update = nullptr;
};

} // namespace tokendeck
