// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/account_picker.h"

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "models/store/connection_lookup.h"
#include "models/store/workspace.h"
#include "ui/dialogs/fields/token_refusal.h"
#include "ui/theme/combo_entries.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "words/base/name_words.h"
#include "words/lists/problems/obstacle_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int PickerListHeight = 220;

struct Pickable {
    QString called; //!< the account's name alone
    QString name;
    RowRef account;
};

//! The accounts with a token, each once: the one that its own connection lists goes first.
std::vector<Pickable> pickableAccounts(const Workspace &workspace,
                                       const std::vector<ConnectionId> &scope)
{
    std::vector<Pickable> found;
    QSet<QString> seen;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (!info)
            continue;
        for (const auto all = workspace.rows<Account>(id); const Account &account : *all) {
            const QString name =
                u"%1/%2"_s.arg(backendOf(info->connection.apiUrl)).arg(account.id.value());
            if (account.token.isEmpty() || seen.contains(name))
                continue;
            seen.insert(name);
            found.push_back(
                {account.name,
                 u"%1 · %2"_s.arg(isolated(account.name),
                                  isolated(shownConnectionName(workspace, info->connection))),
                 {id, account.id.value()}});
        }
    }
    std::ranges::stable_sort(found, [](const Pickable &a, const Pickable &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return found;
}

//! Why no account of \p scope has a token to copy.
QString whyNone(const Workspace &workspace, const std::vector<ConnectionId> &scope)
{
    for (const ConnectionId &id : scope) {
        if (const QString kept = keptObstacle(workspace, id, ListKind::Accounts); !kept.isEmpty())
            return kept;
    }
    return AccountPicker::tr("No account that is shown has told its token.");
}

} // namespace

//! The entries that have what is typed: first the account that is called so, then those whose name
//! begins so, then those whose name has it; what stands behind the name comes last.
class RankedAccounts final : public QSortFilterProxyModel {
public:
    //! \p names are those of the source's rows.
    RankedAccounts(QStringList names, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_names(std::move(names))
    {
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    void setTyped(const QString &text)
    {
        m_typed = text;
        setFilterFixedString(text);
        invalidate();
        sort(0);
    }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const std::pair first(rank(left.row()), left.row());
        return first < std::pair(rank(right.row()), right.row());
    }

private:
    [[nodiscard]] int rank(int row) const
    {
        const QString &name = m_names[row];
        if (name.compare(m_typed, Qt::CaseInsensitive) == 0)
            return 0;
        if (name.startsWith(m_typed, Qt::CaseInsensitive))
            return 1;
        return name.contains(m_typed, Qt::CaseInsensitive) ? 2 : 3;
    }

    const QStringList m_names;
    QString m_typed;
};

AccountPicker::AccountPicker(const Dependencies &dependencies,
                             const std::vector<ConnectionId> &scope, QWidget *parent)
    : Dialog(tr("Copy the token of an account"),
             tr("Whoever has it can send logs into the account, and can read none."), parent)
    , m_search(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(u"accountPicker"_s);
    QStringList accounts;
    QStringList names;
    for (const Pickable &each : pickableAccounts(dependencies.workspace, scope)) {
        accounts.append(each.called);
        names.append(each.name);
        m_accounts.push_back(each.account);
    }
    m_found = new RankedAccounts(accounts, this);
    m_found->setSourceModel(new QStringListModel(names, this));
    m_list->setModel(m_found);
    m_list->setObjectName(u"accountList"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setItemDelegate(new ComboEntries(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(PickerListHeight);
    m_list->setUniformItemSizes(true);
    m_search->setObjectName(u"accountSearch"_s);
    m_search->setAccessibleName(tr("Account"));
    m_search->setPlaceholderText(tr("Type the account’s name…"));
    m_search->installEventFilter(this);
    keepTokensOut(m_search, dependencies.workspace);
    body()->addWidget(m_search);
    body()->addWidget(m_list);
    auto *action = new Button(tr("Copy token"), Button::Kind::Primary);
    setAction(action);
    const auto selectFirst = [this, action] {
        m_list->setCurrentIndex(m_found->index(0, 0));
        action->setEnabled(m_found->rowCount() > 0);
    };
    connect(m_search, &QLineEdit::textChanged, this, [this, selectFirst](const QString &text) {
        m_found->setTyped(text.trimmed());
        selectFirst();
        if (m_accounts.empty())
            return;
        bar()->setVisible(m_found->rowCount() == 0);
        if (m_found->rowCount() == 0)
            bar()->showMessage({.tone = Tone::Warning,
                                .text = tr("No account with a token is called so."),
                                .closable = false});
    });
    connect(m_search, &QLineEdit::returnPressed, this, &AccountPicker::take);
    connect(m_list, &QListView::activated, this, &AccountPicker::take);
    connect(action, &Button::clicked, this, &AccountPicker::take);
    selectFirst();
    m_search->setFocus();
    if (m_accounts.empty())
        bar()->showMessage({.tone = Tone::Warning,
                            .text = whyNone(dependencies.workspace, scope),
                            .closable = false});
}

bool AccountPicker::eventFilter(QObject *watched, QEvent *event)
{
    // The list is walked while its search is typed.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentIndex().row() + step;
        if (step != 0) {
            if (row >= 0 && row < m_found->rowCount())
                m_list->setCurrentIndex(m_found->index(row, 0));
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

void AccountPicker::take()
{
    const QModelIndex index = m_found->mapToSource(m_list->currentIndex());
    if (!index.isValid())
        return;
    const RowRef account = m_accounts[size_t(index.row())];
    accept();
    emit chosen(account);
}

} // namespace tokendeck

#include "moc_account_picker.cpp"
