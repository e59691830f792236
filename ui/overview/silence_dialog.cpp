// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/silence_dialog.h"

#include "models/domain/display_name.h"
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
        ? SilenceDialog::tr("“%1” is not told of %2 any more, of new ones either.")
              .arg(findingKindName(finding.kind), isolated(finding.accountName))
        : SilenceDialog::tr("“%1” is not told any more, until what it rests on changes.")
              .arg(findingTitle(finding, now));
    if (finding.severity == Severity::High)
        text += u' '
            + SilenceDialog::tr("A grave one comes back after %1 days.")
                  .arg(LongestHighSilence.count());
    return text + u' '
        + SilenceDialog::tr(
               "The score says how many are silenced, and what it would be with them.");
}

} // namespace

SilenceDialog::SilenceDialog(const Finding &finding, bool wholeKind, TimePoint now, QWidget *parent)
    : Dialog(wholeKind ? tr("Silence such findings?") : tr("Silence this finding?"),
             silenceText(finding, wholeKind, now), parent)
    , m_finding(finding)
    , m_wholeKind(wholeKind)
    , m_now(now)
    , m_reason(new QLineEdit)
{
    setObjectName(u"silenceDialog"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(MostReason);
    auto *label = new Label(tr("Reason"), TextStyle::BodyStrong);
    label->setBuddy(m_reason);
    body()->addWidget(label);
    body()->addWidget(m_reason);
    auto *action = new Button(tr("Silence"), Button::Kind::Primary);
    action->setEnabled(false);
    action->setToolTip(tr("A reason is needed: whoever reads the score wants to know it."));
    setAction(action);
    connect(m_reason, &QLineEdit::textChanged, action,
            [action](const QString &text) { action->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &SilenceDialog::take);
    connect(action, &Button::clicked, this, &SilenceDialog::take);
    m_reason->setFocus();
}

void SilenceDialog::take()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    emit wanted(m_wholeKind ? silenceOfKind(m_finding, reason, m_now)
                            : silenceOf(m_finding, reason, m_now));
    accept();
}

} // namespace tokendeck
