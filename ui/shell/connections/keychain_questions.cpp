// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connections/keychain_questions.h"

#include "models/store/workspace.h"
#include "services/sync/connections/connection_service.h"
#include "services/sync/connections/stray_tokens.h"
#include "ui/dialogs/choice_dialog.h"
#include "ui/dialogs/stray_tokens_dialog.h"
#include "words/base/name_words.h"
#include "words/lists/problems/problem_words.h"

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr auto StraysNotice = "strays"_L1;

} // namespace

KeychainQuestions::KeychainQuestions(const Dependencies &dependencies, QWidget *window)
    : QObject(window)
    , m_deps(dependencies)
    , m_window(window)
{
    if (m_deps.strays)
        connect(m_deps.strays, &StrayTokens::found, this, &KeychainQuestions::offerStrays);
}

void KeychainQuestions::askAddress(const ConnectionId &id)
{
    const ConnectionInfo *info = m_deps.workspace.connection(id);
    if (!info || !info->problem || info->problem->kind != ProblemKind::KeychainOtherOrigin)
        return;
    const Connection &connection = info->connection;
    const QUrl kept(info->problem->detail);
    // Hosts that are equal tell nothing apart.
    const bool sameHost = kept.host() == connection.apiUrl.host();
    const auto shown = [sameHost](const QUrl &url) {
        return withoutMnemonic(
            sameHost ? url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString() : url.host());
    };
    auto *dialog = new ChoiceDialog(
        tr("Which address is right for %1?").arg(quotedName(connection.name)),
        tr("Its API token was kept for %1. The list of connections names %2 now: somebody or "
           "something has changed it. Whoever answers there gets the token and can act with it. "
           "Nothing was sent yet.")
            .arg(kept.toString(), connection.apiUrl.toString()),
        tr("Go back to %1").arg(shown(kept)), tr("Send it to %1").arg(shown(connection.apiUrl)),
        m_window);
    dialog->setObjectName(u"addressDialog"_s);
    connect(dialog, &ChoiceDialog::chosen, this, [this, id, name = connection.name](bool goesBack) {
        m_deps.connections.chooseAddress(
            id, !goesBack, this, [this, name](const VoidOutcome &chosen) {
                if (!chosen)
                    emit messageReady(
                        {.tone = Tone::Warning,
                         .text = problemWords(chosen.error(), quotedName(name)).text()});
            });
    });
    dialog->open();
}

QString KeychainQuestions::keychainName() const
{
    return m_deps.connections.tokens().keychainName();
}

void KeychainQuestions::offerStrays()
{
    const int count = m_deps.strays->count();
    emit messageReady(
        {.tone = Tone::Warning,
         .text = tr("There are %n API tokens in %1 that no connection uses.", nullptr, int(count))
                     .arg(keychainName()),
         .actionText = tr("Connect or remove…"),
         .action = [this] { askStrays(); },
         .notice = StraysNotice});
}

void KeychainQuestions::askStrays()
{
    auto *dialog = new StrayTokensDialog(m_deps.strays->items(), keychainName(), m_window);
    connect(dialog, &StrayTokensDialog::chosen, this,
            [this](bool connects, const std::vector<ConnectionId> &ids) {
                emit noticeSettled(StraysNotice);
                const int chosen = int(ids.size());
                if (connects)
                    m_deps.strays->adopt(ids, [this, chosen](int connected) {
                        sayAdopted(connected, chosen);
                        offerRest();
                    });
                else
                    m_deps.strays->remove(ids, [this, chosen](int removed) {
                        sayRemoved(removed, chosen);
                        offerRest();
                    });
            });
    dialog->open();
}

//! What was not chosen is still there.
void KeychainQuestions::offerRest()
{
    if (m_deps.strays->count() > 0)
        offerStrays();
}

void KeychainQuestions::sayAdopted(int connected, int chosen)
{
    const QString done = tr("%n accounts were connected again.", nullptr, connected);
    if (connected == chosen)
        return emit messageReady({.tone = Tone::Good, .text = done});
    emit messageReady({.tone = Tone::Warning,
                       .text = done + u' '
                           + tr("Of the tokens, %1 could not be used: connect these accounts anew, "
                                "or remove the tokens.")
                                 .arg(chosen - connected),
                       .actionText = tr("Connect or remove…"),
                       .action = [this] {
                           askStrays();
                       }});
}

void KeychainQuestions::sayRemoved(int removed, int chosen)
{
    const QString done =
        tr("%n API tokens were removed from %1.", nullptr, removed).arg(keychainName());
    if (removed == chosen)
        return emit messageReady({.tone = Tone::Good, .text = done});
    emit messageReady(
        {.tone = Tone::Warning,
         .text = done + u' '
             + tr("%1 could not be removed now; that is tried again when Tokendeck starts.")
                   .arg(chosen - removed)});
}

} // namespace tokendeck

#include "moc_keychain_questions.cpp"
