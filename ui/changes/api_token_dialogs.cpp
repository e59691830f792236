// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/changes/api_token_dialogs.h"

#include "models/domain/names/display_name.h"
#include "models/store/connection_lookup.h"
#include "services/sync/registry/api_token_registry.h"
#include "ui/dialogs/fields/account_field.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/text_area.h"
#include "words/base/connection_words.h"
#include "words/base/name_words.h"
#include "words/base/place_words.h"
#include "words/lists/problems/problem_words.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

QLineEdit *addOwner(QVBoxLayout *body, const QString &owner)
{
    auto *edit = new QLineEdit(owner);
    edit->setObjectName(u"ownerEdit"_s);
    edit->setAccessibleName(ApiTokenNoteDialog::tr("Owner"));
    edit->setPlaceholderText(ApiTokenNoteDialog::tr("A person or a team"));
    edit->setMaxLength(int(ApiTokenRegistry::MaxNote));
    auto *label = new Label(ApiTokenNoteDialog::tr("Owner"), TextStyle::BodyStrong);
    label->setBuddy(edit);
    body->addWidget(label);
    body->addWidget(edit);
    body->addSpacing(6);
    return edit;
}

TextArea *addNote(QVBoxLayout *body, const QString &note)
{
    auto *edit = new TextArea(note);
    edit->setObjectName(u"noteEdit"_s);
    edit->setAccessibleName(ApiTokenNoteDialog::tr("Note"));
    edit->setPlaceholderText(ApiTokenNoteDialog::tr("What it is for, where it is used"));
    edit->setFixedHeight(84);
    auto *label = new Label(ApiTokenNoteDialog::tr("Note"), TextStyle::BodyStrong);
    label->setBuddy(edit);
    body->addWidget(label);
    body->addWidget(edit);
    return edit;
}

Message failedMessage(const Problem &problem)
{
    return {.tone = Tone::Warning,
            .text = problemWords(problem, ApiTokenNoteDialog::tr("the notes on API tokens")).text(),
            .closable = false};
}

std::vector<ConnectionId> withoutList(const Workspace &workspace,
                                      const std::vector<ConnectionId> &scope)
{
    std::vector<ConnectionId> found;
    for (const ConnectionId &id : scope) {
        const ConnectionInfo *info = workspace.connection(id);
        if (info && info->listsApiTokens == false)
            found.push_back(id);
    }
    return found;
}

QString nameOf(const Dependencies &dependencies, const ConnectionId &connection, ApiTokenId id)
{
    return dependencies.apiTokens.entry(connection, id).value_or(ApiTokenEntry{}).name;
}

} // namespace

NewApiTokenDialog::NewApiTokenDialog(const Dependencies &dependencies,
                                     const std::vector<ConnectionId> &scope,
                                     const ConnectionId &preferred, QWidget *parent)
    : CommandDialog(dependencies, tr("New API token"),
                    tr("Who has it can do in the account what you can. Some backends tell it only "
                       "once: copy it when it is made."),
                    tr("Create token"), parent)
    , m_account(new QComboBox)
    , m_name(new NameField(tr("Name"), {}))
{
    setObjectName(u"newApiTokenDialog"_s);
    m_account->setObjectName(u"accountCombo"_s);
    m_account->setAccessibleName(tr("Account"));
    auto *label = new Label(tr("Account"), TextStyle::BodyStrong);
    label->setBuddy(m_account);
    body()->addWidget(label);
    body()->addWidget(m_account);
    body()->addSpacing(6);
    body()->addWidget(m_name);
    connect(m_account, &QComboBox::currentIndexChanged, this, &NewApiTokenDialog::updateAction);
    m_name->refuseTokens(dependencies.workspace);
    connect(m_name, &NameField::changed, this, &NewApiTokenDialog::updateAction);
    connect(m_name, &NameField::submitted, this, &NewApiTokenDialog::submit);
    fillAccounts(scope, preferred);
    m_name->setFocus();
}

//! Each account once: by its own connection, or else as a sub account of the one that can make a
//! token for it.
void NewApiTokenDialog::fillAccounts(const std::vector<ConnectionId> &scope,
                                     const ConnectionId &preferred)
{
    const Workspace &workspace = deps().workspace;
    const auto isReady = [&](const ConnectionId &id) {
        const ConnectionInfo *info = workspace.connection(id);
        return info && info->state == ConnectionState::Ready;
    };
    const auto isConnected = [&](const QUrl &apiUrl, AccountId account) {
        const std::optional<ConnectionId> own = connectionOf(workspace, apiUrl, account);
        return own && isReady(*own);
    };
    std::vector<std::pair<QString, Place>> places;
    const auto add = [&places](const QString &text, const Place &place) {
        places.emplace_back(text, place);
    };
    for (const ConnectionId &id : scope) {
        if (!isReady(id))
            continue;
        const Connection connection = workspace.connection(id)->connection;
        add(u"%1 · %2"_s.arg(isolated(shownAccountName(workspace, id)), placeNameOf(connection)),
            {id, {}});
        for (const auto all = workspace.rows<Account>(id); const Account &account : *all) {
            if (account.type == AccountType::Sub && account.id != connection.accountId
                && !isConnected(connection.apiUrl, account.id))
                add(tr("%1 · made with the token of %2")
                        .arg(isolated(distinctAccountName(workspace.connections(), connection,
                                                          account.name)),
                             isolated(shownAccountName(workspace, id))),
                    {id, account.id});
        }
    }
    std::ranges::stable_sort(places, [](const auto &a, const auto &b) {
        return a.first.localeAwareCompare(b.first) < 0;
    });
    for (const auto &[text, place] : places) {
        m_account->addItem(text);
        m_places.push_back(place);
        if (place.connection == preferred && !place.subAccount)
            m_account->setCurrentIndex(m_account->count() - 1);
    }
    updateAction();
}

std::optional<Command> NewApiTokenDialog::command() const
{
    const int chosen = m_account->currentIndex();
    if (chosen < 0 || !m_name->isValid())
        return {};
    const Place &place = m_places[size_t(chosen)];
    return Command{place.connection,
                   CreateApiToken{.name = m_name->name(), .subAccount = place.subAccount}};
}

ApiTokenNoteDialog::ApiTokenNoteDialog(const Dependencies &dependencies,
                                       const ConnectionId &connection, ApiTokenId id,
                                       QWidget *parent)
    : Dialog(tr("Owner and note of %1").arg(quotedName(nameOf(dependencies, connection, id))),
             accountSentence(dependencies.workspace, connection) + u' '
                 + tr("Kept on this computer. Do not write the token itself down here."),
             parent)
    , m_registry(dependencies.apiTokens)
    , m_connection(connection)
    , m_id(id)
{
    setObjectName(u"apiTokenNoteDialog"_s);
    const ApiTokenEntry entry = m_registry.entry(connection, id).value_or(ApiTokenEntry{});
    m_owner = addOwner(body(), entry.owner);
    m_note = addNote(body(), entry.note);
    auto *action = new Button(tr("Save note"), Button::Kind::Primary);
    setAction(action);
    connect(action, &Button::clicked, this, &ApiTokenNoteDialog::save);
    connect(m_owner, &QLineEdit::returnPressed, this, &ApiTokenNoteDialog::save);
    m_owner->setFocus();
}

void ApiTokenNoteDialog::save()
{
    const VoidOutcome saved = m_registry.annotate(m_connection, m_id, m_owner->text().trimmed(),
                                                  m_note->toPlainText().trimmed());
    if (saved)
        accept();
    else
        bar()->showMessage(failedMessage(saved.error()));
}

ForgetApiTokenDialog::ForgetApiTokenDialog(const Dependencies &dependencies,
                                           const ConnectionId &connection, ApiTokenId id,
                                           const QUrl &console, QWidget *parent)
    : Dialog(tr("Take %1 off the list?").arg(quotedName(nameOf(dependencies, connection, id))),
             accountSentence(dependencies.workspace, connection) + u' '
                 + tr("The backend cannot delete it from here: as long as it is not deleted in the "
                      "console, integrations go on with it. Off the list, this computer forgets "
                      "its owner and note."),
             parent)
{
    setObjectName(u"forgetApiTokenDialog"_s);
    if (!console.isEmpty()) {
        auto *open = new Button(tr("Open the console"), Button::Kind::Link);
        open->setObjectName(u"consoleButton"_s);
        body()->addWidget(open, 0, Qt::AlignLeading);
        connect(open, &Button::clicked, this, [console] { QDesktopServices::openUrl(console); });
    }
    auto *action = new Button(tr("Take off the list"), Button::Kind::Danger);
    setAction(action);
    connect(action, &Button::clicked, this,
            [this, &registry = dependencies.apiTokens, connection, id] {
                if (const VoidOutcome gone = registry.forget(connection, id); gone)
                    accept();
                else
                    bar()->showMessage(failedMessage(gone.error()));
            });
    cancelButton()->setFocus();
}

AddApiTokenDialog::AddApiTokenDialog(ApiTokenRegistry &registry, const Workspace &workspace,
                                     const std::vector<ConnectionId> &scope, QWidget *parent)
    : Dialog(tr("Write an API token down"),
             tr("For a token that exists and that the backend does not list. Its text stays where "
                "it is: only name, owner and note are kept here."),
             parent)
    , m_registry(registry)
    , m_account(new AccountField(workspace, withoutList(workspace, scope)))
    , m_name(new NameField(tr("Name"), {}))
{
    setObjectName(u"addApiTokenDialog"_s);
    body()->addWidget(m_account);
    body()->addSpacing(6);
    body()->addWidget(m_name);
    body()->addSpacing(6);
    m_owner = addOwner(body(), {});
    m_note = addNote(body(), {});
    auto *action = new Button(tr("Add to the list"), Button::Kind::Primary);
    action->setEnabled(false);
    setAction(action);
    m_name->refuseTokens(workspace);
    connect(m_name, &NameField::changed, action, [this, action] {
        action->setEnabled(m_name->isValid() && m_account->connection().isValid());
    });
    connect(action, &Button::clicked, this, &AddApiTokenDialog::add);
    m_name->setFocus();
}

void AddApiTokenDialog::add()
{
    const Outcome<ApiTokenId> added =
        m_registry.addByHand(m_account->connection(), m_name->name(), m_owner->text().trimmed(),
                             m_note->toPlainText().trimmed());
    if (added)
        accept();
    else
        bar()->showMessage(failedMessage(added.error()));
}

} // namespace tokendeck

#include "moc_api_token_dialogs.cpp"
