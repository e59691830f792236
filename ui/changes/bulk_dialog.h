// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/bulk_run.h"
#include "ui/changes/selection.h"
#include "ui/dependencies.h"
#include "ui/dialogs/dialog.h"
#include "ui/widgets/message_bar.h"

#include <memory>
#include <vector>

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace tokendeck {

class BulkList;
class BulkModel;
class Label;

//! Many changes at once: shows what will happen to each and what is skipped, runs them, and shows
//! what became of each.
class BulkDialog final : public Dialog {
    Q_OBJECT
public:
    //! More deletes than this have to be confirmed by typing their number.
    static constexpr int MostUntyped = 5;

    //! \p commands are of one kind; one or more.
    BulkDialog(const Dependencies &dependencies, std::vector<Command> commands, QWidget *parent);
    ~BulkDialog() override;

    //! What to say in the page when the dialog has closed after a run.
    [[nodiscard]] Message summary() const;

signals:
    //! The dialog has closed after a run. \p failed are the rows that failed, are unknown or were
    //! not begun.
    void finished(const std::vector<tokendeck::RowRef> &failed);

protected:
    void done(int result) override;

private:
    enum class Stage { Plan, Running, Result };

    void plan(std::vector<Command> commands);
    void replan();
    void updatePlan();
    void start();
    void showProgress();
    void showResult();
    void act();
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] QString planSentence() const;
    [[nodiscard]] std::vector<RowRef> notDone() const;

    const Dependencies m_deps;
    std::vector<Command> m_commands;
    Stage m_stage = Stage::Plan;
    BulkModel *m_model = nullptr;
    std::unique_ptr<BulkRun> m_run;

    Label *m_sentence = nullptr;
    BulkList *m_view = nullptr;
    QCheckBox *m_unfiltered = nullptr;
    QCheckBox *m_stop = nullptr;
    Label *m_typeLabel = nullptr;
    QLineEdit *m_typed = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_action = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace tokendeck
