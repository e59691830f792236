// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <QWidget>

#include <optional>

namespace tokendeck {

class Button;
class Label;

//! Below a list that is read page by page: how far back it goes, and the way further.
class OlderEntries final : public QWidget {
    Q_OBJECT
public:
    explicit OlderEntries(QWidget *parent = nullptr);

    //! The list has everything from \p since on; without a moment nothing is said of it.
    void setState(std::optional<TimePoint> since, bool loading);
    //! Whether the keyboard is here.
    [[nodiscard]] bool holdsFocus() const;

signals:
    void loadRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_text = nullptr;
    Button *m_load = nullptr;
};

} // namespace tokendeck
