// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/silence_dialog.h"

#include "models/board/token_traces.h"
#include "models/domain/names/display_name.h"
#include "ui/theme/app_style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/estate/finding_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int MostReason = 200; //!< characters; a sentence

QString silenceText(const Finding &finding, bool wholeKind, TimePoint now)
{
    QString text = wholeKind
        ? SilenceDialog::tr(
              "“%1” is not told any more of what is in %2, nor of what is made there later.")
              .arg(findingKindName(finding.kind), isolated(finding.accountName))
        : SilenceDialog::tr("“%1” is not told any more, until what it rests on changes.")
              .arg(findingTitle(finding, now));
    if (finding.severity == Severity::High)
        text += u' '
            + SilenceDialog::tr("High findings come back after %1 days.")
                  .arg(LongestHighSilence.count());
    return text + u' '
        + SilenceDialog::tr(
               "The score says how many are silenced, and what it would be with them.");
}

} // namespace

SilenceDialog::SilenceDialog(const Workspace &workspace, const Finding &finding, bool wholeKind,
                             TimePoint now, QWidget *parent)
    : Dialog(wholeKind ? tr("Silence such findings?") : tr("Silence this finding?"),
             silenceText(finding, wholeKind, now), parent)
    , m_workspace(workspace)
    , m_finding(finding)
    , m_wholeKind(wholeKind)
    , m_now(now)
    , m_reason(new QLineEdit)
    , m_error(new Label({}, TextStyle::Body, Tone::Danger))
    , m_action(new Button(tr("Silence"), Button::Kind::Primary))
{
    setObjectName(u"silenceDialog"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(MostReason);
    auto *label = new Label(tr("Reason"), TextStyle::BodyStrong);
    label->setBuddy(m_reason);
    body()->addWidget(label);
    body()->addWidget(m_reason);
    m_error->setObjectName(u"reasonError"_s);
    m_error->setWordWrap(true);
    body()->addWidget(m_error);
    m_action->setToolTip(tr("A reason is needed: whoever reads the score wants to know it."));
    setAction(m_action);
    connect(m_reason, &QLineEdit::textChanged, this, &SilenceDialog::check);
    connect(m_reason, &QLineEdit::returnPressed, this, &SilenceDialog::take);
    connect(m_action, &Button::clicked, this, &SilenceDialog::take);
    check();
    m_reason->setFocus();
}

void SilenceDialog::check()
{
    // Reasons are kept in a file, and seen in reports.
    const QString fault = tellsOfToken(m_workspace, m_reason->text())
        ? tr("A part of it looks like a token, which no file may hold.")
        : QString();
    m_error->setText(fault);
    m_error->setVisible(!fault.isEmpty());
    m_reason->setAccessibleDescription(fault);
    m_reason->setProperty(AppStyle::WrongInput, !fault.isEmpty());
    m_reason->update();
    m_action->setEnabled(fault.isEmpty() && !m_reason->text().trimmed().isEmpty());
}

void SilenceDialog::take()
{
    if (!m_action->isEnabled())
        return;
    const QString reason = m_reason->text().trimmed();
    emit wanted(m_wholeKind ? silenceOfKind(m_finding, reason, m_now)
                            : silenceOf(m_finding, reason, m_now));
    accept();
}

} // namespace tokendeck

#include "moc_silence_dialog.cpp"
