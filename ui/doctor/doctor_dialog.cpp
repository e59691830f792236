// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/doctor_dialog.h"

#include "models/domain/region.h"
#include "models/store/workspace.h"
#include "services/desktop/clipboard_service.h"
#include "services/sync/doctor/doctor_report.h"
#include "services/sync/doctor/private_words.h"
#include "ui/doctor/copy_text_dialog.h"
#include "ui/doctor/doctor_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/lists/status_words.h"
#include "words/sync/checks/doctor_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int DialogWidth = 800;
constexpr int LeastWidth = 640;

QString placeOf(const QUrl &apiUrl)
{
    const Region *region = regionByApiUrl(apiUrl);
    return region ? u"%1 · %2"_s.arg(apiUrl.host(), region->name) : apiUrl.authority();
}

} // namespace

DoctorDialog::DoctorDialog(std::unique_ptr<Doctor> doctor, Subject subject,
                           ClipboardService &clipboard, Clock &clock, QWidget *parent)
    : Dialog(subject.title, tr("%1. Nothing is changed by these checks.").arg(subject.place),
             parent)
    , m_doctor(std::move(doctor))
    , m_subject(std::move(subject))
    , m_clipboard(clipboard)
    , m_clock(clock)
    , m_headline(new Label({}, TextStyle::Bold))
    , m_counts(new Label({}, TextStyle::Body, Tone::Dim))
    , m_copy(new Button(tr("Copy report…"), Button::Kind::Secondary))
    , m_again(new Button(tr("Check again"), Button::Kind::Secondary))
{
    setObjectName(u"doctorDialog"_s);
    setMinimumWidth(LeastWidth);
    m_headline->setObjectName(u"doctorHeadline"_s);
    m_headline->setWordWrap(true);
    m_counts->setObjectName(u"doctorCounts"_s);
    m_copy->setObjectName(u"copyReportButton"_s);
    m_again->setObjectName(u"checkAgainButton"_s);
    body()->setSpacing(0);
    body()->addWidget(m_headline);
    body()->addSpacing(6);
    for (int check = 0; check < DoctorCheckCount; ++check) {
        auto *row = new DoctorRow(DoctorCheck(check));
        connect(row, &DoctorRow::supportTextRequested, this, &DoctorDialog::copySupportText);
        body()->addWidget(row);
        m_rows.push_back(row);
    }
    addFootnote(m_counts);
    addOther(m_copy);
    addOther(m_again);
    showOnlyClose();
    connect(m_copy, &Button::clicked, this, &DoctorDialog::copyReport);
    connect(m_again, &Button::clicked, this, &DoctorDialog::begin);
    connect(m_doctor.get(), &Doctor::progressed, this, &DoctorDialog::showFacts);
    resize(DialogWidth, height());
    begin();
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::begin()
{
    m_subject.begin(*m_doctor);
    showFacts();
}

void DoctorDialog::showFacts()
{
    const DoctorFacts &facts = m_doctor->facts();
    const DoctorReport report = judge(facts);
    m_headline->setText(doctorHeadline(facts, report));
    for (const DoctorLine &line : report.lines)
        m_rows[size_t(line.check)]->showLine(facts, line);
    m_counts->setText(facts.isOver ? doctorCounts(report) : QString());
    m_copy->setEnabled(facts.isOver);
    m_again->setEnabled(facts.isOver);
}

void DoctorDialog::copyReport()
{
    const DoctorFacts &facts = m_doctor->facts();
    (new CopyTextDialog(tr("Copy this report?"),
                        tr("It has no token, no user of a proxy, and neither the name nor the "
                           "home folder of this computer. Read it before you send it."),
                        doctorCopyText(facts, judge(facts), m_clock.now(), privateWords()),
                        m_clipboard, this))
        ->open();
}

void DoctorDialog::copySupportText()
{
    const DoctorFacts &facts = m_doctor->facts();
    const Problem *problem = facts.may.sharedTokens.problem();
    if (!problem || !facts.identity.hasValue())
        return;
    const Identity &identity = **facts.identity.outcome;
    m_clipboard.copyText(
        sharedTokensSupportText(identity.accountName, identity.accountId, problem->requestId));
}

DoctorDialog *makeDoctorDialog(std::unique_ptr<Doctor> doctor, const Workspace &workspace,
                               const ConnectionId &id, ClipboardService &clipboard, Clock &clock,
                               QWidget *parent)
{
    const ConnectionInfo *info = workspace.connection(id);
    if (!info)
        return nullptr;
    return new DoctorDialog(
        std::move(doctor),
        {.title =
             DoctorDialog::tr("Check the connection %1").arg(quotedName(info->connection.name)),
         .place = placeOf(info->connection.apiUrl),
         .begin =
             [id](Doctor &checks) {
                 checks.start(id);
             }},
        clipboard, clock, parent);
}

DoctorDialog *makeDoctorDialog(std::unique_ptr<Doctor> doctor, const Candidate &candidate,
                               ClipboardService &clipboard, Clock &clock, QWidget *parent)
{
    return new DoctorDialog(std::move(doctor),
                            {.title = DoctorDialog::tr("Check the connection"),
                             .place = placeOf(candidate.apiUrl),
                             .begin =
                                 [candidate](Doctor &checks) {
                                     checks.start(candidate);
                                 }},
                            clipboard, clock, parent);
}

} // namespace tokendeck

#include "moc_doctor_dialog.cpp"
