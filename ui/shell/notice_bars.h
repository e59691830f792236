// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/base/message.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tokendeck {

class MessageBar;

//! What tells of something lost or dangerous (Message::notice), above whatever the window shows.
//! Each stands until the admin closes it, or until what it tells of is settled. So that rows stay
//! in sight, the oldest few are shown; another one comes when one is closed.
class NoticeBars final : public QWidget {
    Q_OBJECT
public:
    //! How many are shown at a time.
    static constexpr size_t MostShown = 3;

    explicit NoticeBars(QWidget *parent = nullptr);

    //! Tells \p message, which has a notice; in place of an earlier one of that name.
    void add(const Message &message);
    //! Takes the notice \p name away: what it tells of is settled.
    void withdraw(const QString &name);
    //! Closes the first one. Whether there was one.
    bool closeFirst();
    //! Shows none for as long as \p concealed: the window is locked.
    void setConcealed(bool concealed);

signals:
    //! The control that had the focus is gone.
    void focusLost();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Notice {
        Message message;
        MessageBar *bar = nullptr; //!< null while it waits for a place
    };

    void showBars();
    void remove(const QString &name);

    std::vector<Notice> m_notices;
    QVBoxLayout *m_layout;
    bool m_concealed = false;
};

} // namespace tokendeck
