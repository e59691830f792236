// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/trial_dialog.h"

#include "models/store/connection_lookup.h"
#include "models/store/row_lookup.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/text_area.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/sync/checks/trial_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int LineHeight = 76; //!< of the field that shows the line, in pixels

} // namespace

TrialDialog::TrialDialog(std::unique_ptr<ShippingTrial> trial, const QString &name,
                         const Workspace &workspace, Clock &clock, QWidget *parent)
    : Dialog(tr("Try %1").arg(quotedName(name)), trialIntroduction(*trial, name), parent)
    , m_name(name)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_trial(std::move(trial))
    , m_send(new Button(tr("Send the line"), Button::Kind::Primary))
{
    setObjectName(u"trialDialog"_s);
    auto *label = new Label(tr("The line"), TextStyle::BodyStrong);
    auto *line = new TextArea(QString::fromUtf8(m_trial->line().json));
    line->setObjectName(u"trialLine"_s);
    line->setAccessibleName(label->text());
    line->setReadOnly(true);
    setTextStyle(line, TextStyle::Fixed);
    line->setFixedHeight(LineHeight);
    label->setBuddy(line);
    body()->addWidget(label);
    body()->addWidget(line);
    setAction(m_send);
    m_send->setEnabled(m_trial->listener().has_value());
    connect(m_send, &Button::clicked, this, &TrialDialog::send);
    connect(m_trial.get(), &ShippingTrial::phaseChanged, this, &TrialDialog::showProgress);
    connect(m_trial.get(), &ShippingTrial::finished, this, &TrialDialog::showResult);
    cancelButton()->setFocus();
}

TrialDialog::~TrialDialog()
{
    m_trial->disconnect(this);
}

void TrialDialog::send()
{
    m_send->setEnabled(false);
    m_trial->start();
}

void TrialDialog::showProgress()
{
    const QString text = trialProgress(*m_trial);
    if (text.isEmpty())
        return;
    const auto elapsed = std::chrono::floor<std::chrono::seconds>(m_trial->elapsed());
    bar()->showMessage(
        {.tone = Tone::Accent,
         .text = elapsed.count() > 0 ? u"%1 %2"_s.arg(text, durationText(elapsed)) : text,
         .closable = false});
    m_tick = m_clock.after(std::chrono::seconds(1), [this] { showProgress(); });
}

void TrialDialog::showResult()
{
    m_tick.reset();
    const TrialText result = trialText(m_trial->result(), m_name, m_workspace);
    bar()->showMessage({.tone = result.tone, .text = result.text, .closable = false});
    m_send->hide();
    showOnlyClose();
}

TrialDialog *makeTrialDialog(const Dependencies &dependencies, ListKind kind, const RowRef &row,
                             QWidget *parent)
{
    const Workspace &workspace = dependencies.workspace;
    const ConnectionInfo *info = workspace.connection(row.connection);
    if (!info)
        return nullptr;
    TrialSubject subject{.connection = row.connection, .own = {}, .token = {}};
    QString name;
    if (kind == ListKind::ShippingTokens) {
        if (const auto *token = findRow<ShippingToken>(workspace, row.connection, row.id)) {
            name = token->name;
            subject.own = row.connection;
            subject.token = token->token;
        }
    } else if (const auto *account = findRow<Account>(workspace, row.connection, row.id)) {
        name = account->name;
        subject.own = connectionOf(workspace, info->connection.apiUrl, account->id);
        subject.token = account->token;
    }
    if (subject.token.isEmpty())
        return nullptr;
    return new TrialDialog(dependencies.makeShippingTrial(subject), name, workspace,
                           dependencies.clock, parent);
}

} // namespace tokendeck

#include "moc_trial_dialog.cpp"
