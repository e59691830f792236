// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stated_time.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace tokendeck {

class Label;

//! When a shared token expires: in some days, at the end of a day, or never.
class ExpiryField final : public QWidget {
    Q_OBJECT
public:
    //! \p present is the expiry that the token has; for a new token the field begins with 7 days.
    //! \p clock outlives the field.
    explicit ExpiryField(Clock &clock, QWidget *parent = nullptr);
    ExpiryField(Clock &clock, const StatedTime &present, QWidget *parent = nullptr);

    //! Chooses an expiry that is later than the present one by a week or more; nothing where that
    //! is never, or not known.
    void extend();

    //! Absent: never.
    [[nodiscard]] std::optional<TimePoint> expiry() const;
    //! Whether something else was chosen than what the token has.
    [[nodiscard]] bool isEdited() const;

signals:
    void changed();

private:
    void build();
    //! Says where what is chosen takes away time that the token has.
    void updateNote();

    Clock &m_clock;
    std::optional<StatedTime> m_present; //!< absent for a new token
    QComboBox *m_combo = nullptr;
    QDateEdit *m_date = nullptr;
    Label *m_note = nullptr;
};

} // namespace tokendeck
