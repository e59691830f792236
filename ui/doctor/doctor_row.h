// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/doctor/doctor_report.h"

#include <QWidget>

namespace tokendeck {

class Button;
class Label;
class VerdictMark;

//! One line of what was checked: a sign, what it is about, what was found, and the time it took.
class DoctorRow final : public QWidget {
    Q_OBJECT
public:
    explicit DoctorRow(DoctorCheck check, QWidget *parent = nullptr);

    //! Shows \p line, of this check, which is a judgement of \p facts.
    void showLine(const DoctorFacts &facts, const DoctorLine &line);

signals:
    //! What Logz.io's support is to be sent is wanted.
    void supportTextRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    VerdictMark *m_mark = nullptr;
    Label *m_text = nullptr;
    Label *m_note = nullptr;
    Button *m_support = nullptr; //!< null where nothing is a matter of theirs
    Label *m_took = nullptr;
};

} // namespace tokendeck
