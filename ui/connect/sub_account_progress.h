// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/sub_account_run.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace tokendeck {

class Button;
class Label;

//! Shows a SubAccountRun: each account with its step and its result, and a way to end it.
class SubAccountProgress final : public QWidget {
    Q_OBJECT
public:
    //! \p closeText is on the button that closes it once all is done.
    explicit SubAccountProgress(const QString &closeText, QWidget *parent = nullptr);
    ~SubAccountProgress() override;

    //! Starts \p run and shows it.
    void start(std::unique_ptr<SubAccountRun> run);
    [[nodiscard]] bool isWorking() const;
    //! Connects no more of them.
    void cancel();

signals:
    //! The admin has seen the result.
    void closed();

private:
    void buildRows();
    void updateRow(int index);
    void updateSummary();
    void retry();

    std::unique_ptr<SubAccountRun> m_run;
    Label *m_title = nullptr;
    Label *m_summary = nullptr;
    QVBoxLayout *m_rows = nullptr;
    struct Row {
        Label *name;
        Label *state;
        Label *problem;
    };
    std::vector<Row> m_labels;
    Button *m_cancel = nullptr;
    Button *m_retry = nullptr;
    Button *m_close = nullptr;
};

} // namespace tokendeck
