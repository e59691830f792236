// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/stated_time.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace tokendeck {

//! When a shared token expires: in some days, at the end of a day, or never.
class ExpiryField final : public QWidget {
    Q_OBJECT
public:
    //! \p present is the expiry that the token has; for a new token the field begins with 7 days.
    //! \p clock outlives the field.
    explicit ExpiryField(Clock &clock, QWidget *parent = nullptr);
    ExpiryField(Clock &clock, const StatedTime &present, QWidget *parent = nullptr);

    //! Absent: never.
    [[nodiscard]] std::optional<TimePoint> expiry() const;
    //! Whether something else was chosen than what the token has.
    [[nodiscard]] bool isEdited() const;

signals:
    void changed();

private:
    void build();

    Clock &m_clock;
    std::optional<StatedTime> m_present; //!< absent for a new token
    QComboBox *m_combo = nullptr;
    QDateEdit *m_date = nullptr;
};

} // namespace tokendeck
