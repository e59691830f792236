// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/silence.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tokendeck {

class Workspace;

//! Kinds of findings that are silenced in a whole account although nothing of them stands now: no
//! finding would show that the next one will not be told.
class SilencedKinds final : public QWidget {
    Q_OBJECT
public:
    explicit SilencedKinds(QWidget *parent = nullptr);

    //! Shows \p silences, each with its account's name in \p workspace and a way to end it.
    //! Where they are those shown already the lines stay: one of them may have the focus.
    void setSilences(const std::vector<Silence> &silences, const Workspace &workspace);
    [[nodiscard]] const std::vector<Silence> &silences() const { return m_silences; }

signals:
    void endRequested(const tokendeck::Silence &silence);

private:
    [[nodiscard]] QWidget *makeLine(const Silence &silence, const QString &account);

    std::vector<Silence> m_silences;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace tokendeck
