// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequenceEdit>

namespace tokendeck {

//! A field that takes one combination of keys as it is pressed. Tab leaves it, and so does Esc.
class KeyRecorder final : public QKeySequenceEdit {
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    //! Says to a screen reader what the keys are for.
    void setPurpose(const QString &text);

signals:
    //! \p keys, one combination, were pressed.
    void recorded(const QKeySequence &keys);
    //! Esc was pressed.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tokendeck
