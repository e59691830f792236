// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/bulk_run.h"
#include "ui/base/dependencies.h"
#include "ui/base/selection.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/outlives_lock.h"
#include "ui/widgets/message_bar.h"

#include <memory>
#include <vector>

class QLineEdit;

namespace tokendeck {

class BulkChoice;
class BulkList;
class BulkModel;
class ConsentBox;
class Label;
class ProgressLine;
class TypedNameField;

//! Many changes at once: shows what will happen to each and what is skipped, runs them, shows what
//! became of each, and tries again what did not work.
class BulkDialog final : public Dialog, public OutlivesLock {
    Q_OBJECT
public:
    //! More deletes than this have to be confirmed by typing their number, where no name has to be
    //! typed.
    static constexpr int MostUntyped = 5;

    //! \p commands are of one kind, each made to something; one or more.
    //! Where \p review is not empty, the admin chooses among them, and it is the title; none is
    //! chosen at first.
    BulkDialog(const Dependencies &dependencies, std::vector<Command> commands,
               const QString &review, QWidget *parent);
    ~BulkDialog() override;

    //! What became of all that was begun here, to be said in the page when the dialog has closed.
    [[nodiscard]] Message summary() const;

signals:
    //! The dialog has closed after a run; comes once. \p failed are the rows that failed, are
    //! unknown or were not begun, and did not end well when they were tried again.
    void ended(const std::vector<tokendeck::RowRef> &failed);

protected:
    void done(int result) override;

private:
    enum class Stage { Plan, Running, Stopping, Result };

    //! What became of one row, after its last try.
    struct Ending {
        RowRef row;
        BulkRun::ItemState state = BulkRun::ItemState::Waiting;
        bool deviates = false;
    };

    void plan(std::vector<Command> commands);
    void replan();
    void choose();
    void askConsents();
    void updatePlan();
    void start();
    void stop();
    void showProgress();
    [[nodiscard]] QString paceWords() const;
    void showResult();
    void act();
    void collect();
    void settleWhatHolds();
    void say(const Message &message);
    [[nodiscard]] Ending *endingOf(const Command &command);
    [[nodiscard]] bool wantsNumber() const;
    [[nodiscard]] bool isConfirmed() const;
    [[nodiscard]] std::vector<RowRef> notDone() const;

    const Dependencies m_deps;
    std::vector<Command> m_commands;
    Stage m_stage = Stage::Plan;
    BulkModel *m_model = nullptr;
    std::unique_ptr<BulkRun> m_run;
    std::vector<Ending> m_endings; //!< of all runs, in the order in which they were begun
    bool m_told = false;

    Label *m_sentence = nullptr;
    BulkChoice *m_choice = nullptr;
    BulkList *m_view = nullptr;
    Label *m_detail = nullptr; //!< what the current row has no room for
    ConsentBox *m_unfiltered = nullptr;
    ConsentBox *m_stop = nullptr;
    ConsentBox *m_unknownUse = nullptr; //!< which tokens use the filters is not known
    Label *m_typeLabel = nullptr;
    QLineEdit *m_typed = nullptr;
    TypedNameField *m_name = nullptr; //!< in production, instead of the number
    ProgressLine *m_progress = nullptr;
    Button *m_action = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace tokendeck
