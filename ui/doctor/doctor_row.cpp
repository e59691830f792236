// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doctor/doctor_row.h"

#include "ui/doctor/verdict_mark.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"
#include "words/sync/checks/doctor_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

constexpr int TitleWidth = 186;
constexpr int TookWidth = 70;

} // namespace

DoctorRow::DoctorRow(DoctorCheck check, QWidget *parent)
    : QWidget(parent)
    , m_mark(new VerdictMark)
    , m_text(new Label({}, TextStyle::Body))
    , m_note(new Label({}, TextStyle::Body))
    , m_took(new Label({}, TextStyle::Body, Tone::Dim))
{
    setObjectName(u"doctorRow%1"_s.arg(int(check)));
    auto *title = new Label(doctorTitle(check), TextStyle::Bold);
    title->setMinimumWidth(TitleWidth);
    for (Label *label : {m_text, m_note}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_note->hide();
    m_took->setMinimumWidth(TookWidth);
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    said->addWidget(m_text);
    said->addWidget(m_note);
    if (check == DoctorCheck::SharedTokens) {
        m_support = new Button(tr("Copy the text for support"), Button::Kind::Link);
        m_support->setObjectName(u"supportTextButton"_s);
        m_support->setStrong(false);
        m_support->setFlush(true);
        m_support->hide();
        connect(m_support, &Button::clicked, this, &DoctorRow::supportTextRequested);
        said->addWidget(m_support, 0, Qt::AlignLeading);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 9, 0, 10);
    layout->setSpacing(14);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(title, 0, Qt::AlignTop);
    layout->addLayout(said, 1);
    layout->addWidget(m_took, 0, Qt::AlignTop);
}

void DoctorRow::showLine(const DoctorFacts &facts, const DoctorLine &line)
{
    const DoctorText text = doctorText(facts, line);
    m_mark->setVerdict(line.verdict);
    m_text->setText(text.text);
    m_text->setTone(line.verdict == Verdict::NotChecked ? Tone::Dim : Tone::Normal);
    m_note->setText(text.note);
    m_note->setTone(toneOf(line.verdict));
    m_note->setVisible(!text.note.isEmpty());
    m_took->setText(tookText(line));
    if (m_support)
        m_support->setVisible(line.problem && line.problem->kind == ProblemKind::Forbidden);
    QStringList parts{u"%1: %2"_s.arg(doctorTitle(line.check), verdictWord(line.verdict)),
                      text.text, text.note};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u". "_s));
}

void DoctorRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, colorsOf(palette()).line);
}

} // namespace tokendeck

#include "moc_doctor_row.cpp"
