// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/token_dialog.h"

#include "models/domain/names/display_name.h"
#include "models/domain/region.h"
#include "services/sync/access/credentials.h"
#include "services/sync/refresh/lane_watch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/secret_edit.h"
#include "words/base/name_words.h"
#include "words/lists/problems/problem_words.h"
#include "words/sync/lane_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

TokenDialog::TokenDialog(ConnectionService &connections, const LaneWatch &lanes,
                         const Connection &connection, QWidget *parent)
    : Dialog(tr("Enter a new token for %1").arg(quotedName(connection.name)),
             tr("An API token of %1. It takes the place of the one that was used before, if any.")
                 .arg(isolated(connection.accountName)),
             parent)
    , m_connections(connections)
    , m_lanes(lanes)
    , m_id(connection.id)
    , m_lane(Credentials::laneOf(connection.apiUrl, std::nullopt))
    , m_name(connection.name)
    , m_token(new SecretEdit(tr("API token")))
    , m_action(new Button(tr("Use this token"), Button::Kind::Primary))
{
    setObjectName(u"tokenDialog"_s);
    if (!regionByApiUrl(connection.apiUrl))
        addSentence(tr("It is sent to %1, which is none of Logz.io’s addresses.")
                        .arg(connection.apiUrl.authority(QUrl::FullyEncoded)));
    m_token->setObjectName(u"tokenEdit"_s);
    auto *label = new Label(tr("API token"), TextStyle::BodyStrong);
    label->setBuddy(m_token);
    body()->addWidget(label);
    body()->addWidget(m_token);
    m_action->setEnabled(false);
    setAction(m_action);
    connect(m_action, &Button::clicked, this, &TokenDialog::send);
    connect(m_token, &QLineEdit::returnPressed, this, &TokenDialog::send);
    connect(m_token, &QLineEdit::textChanged, this, [this] {
        m_action->setEnabled(m_token->tokenLength() > 0);
        bar()->hide();
    });
    connect(&m_lanes, &LaneWatch::changed, this, &TokenDialog::sayPace);
    m_token->setFocus();
}

void TokenDialog::sayPace()
{
    if (!m_checking)
        return;
    QString text = tr("Checking the token…");
    const QString pace = laneWords(m_lanes, m_lane, tr("the token that was entered"));
    if (!pace.isEmpty())
        text += u' ' + pace;
    bar()->showMessage({.tone = Tone::Accent, .text = text, .closable = false});
}

void TokenDialog::send()
{
    const Secret token = m_token->secret();
    if (token.isEmpty())
        return;
    if (const QString objection = m_token->objection(); !objection.isEmpty()) {
        bar()->showMessage({.tone = Tone::Danger, .text = objection, .closable = false});
        return;
    }
    m_token->setEnabled(false);
    m_action->setEnabled(false);
    m_checking = true;
    sayPace();
    m_connections.reenterToken(m_id, token, this,
                               [this](const VoidOutcome &outcome) { finish(outcome); });
}

void TokenDialog::finish(const VoidOutcome &outcome)
{
    m_checking = false;
    if (outcome) {
        m_token->forget();
        accept();
        return;
    }
    m_token->setEnabled(true);
    m_action->setEnabled(true);
    m_token->setFocus();
    const Problem &problem = outcome.error();
    const ProblemWords words = readingWords(problem, quotedName(m_name));
    QString text = words.text();
    // The service names the account that the token is of.
    if (problem.kind == ProblemKind::InvalidInput && !problem.detail.isEmpty())
        text = tr("This token belongs to another account: %1.").arg(isolated(problem.detail));
    bar()->showMessage({.tone = Tone::Danger, .text = text, .closable = false});
}

} // namespace tokendeck

#include "moc_token_dialog.cpp"
