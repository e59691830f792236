// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "services/sync/doctor/doctor.h"
#include "ui/dialogs/dialog.h"

#include <functional>
#include <memory>
#include <vector>

namespace tokendeck {

class ClipboardService;
class DoctorRow;
class Label;

//! Checks a connection while it is open, and says what was found, line by line. Changes nothing.
class DoctorDialog final : public Dialog {
    Q_OBJECT
public:
    //! What is checked, and how.
    struct Subject {
        QString title; //!< of the dialog
        QString place; //!< "api-eu.logz.io · Europe (Frankfurt)"
        std::function<void(Doctor &)> begin; //!< starts it, each time that it is asked for
    };

    //! The references outlive the dialog.
    DoctorDialog(std::unique_ptr<Doctor> doctor, Subject subject, ClipboardService &clipboard,
                 Clock &clock, QWidget *parent);
    ~DoctorDialog() override;

private:
    void begin();
    void showFacts();
    void copyReport();
    void copySupportText();

    std::unique_ptr<Doctor> m_doctor;
    const Subject m_subject;
    ClipboardService &m_clipboard;
    Clock &m_clock;
    Label *m_headline = nullptr;
    std::vector<DoctorRow *> m_rows; //!< by DoctorCheck
    Label *m_counts = nullptr;
    Button *m_copy = nullptr;
    Button *m_again = nullptr;
};

//! Checks the connection \p id of \p workspace; null where it is gone.
[[nodiscard]] DoctorDialog *makeDoctorDialog(std::unique_ptr<Doctor> doctor,
                                             const Workspace &workspace, const ConnectionId &id,
                                             ClipboardService &clipboard, Clock &clock,
                                             QWidget *parent);
//! Checks \p candidate, whose token may be empty.
[[nodiscard]] DoctorDialog *makeDoctorDialog(std::unique_ptr<Doctor> doctor,
                                             const Candidate &candidate,
                                             ClipboardService &clipboard, Clock &clock,
                                             QWidget *parent);

} // namespace tokendeck
