// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/runs/carry_run.h"
#include "ui/base/dependencies.h"
#include "ui/base/selection.h"
#include "ui/base/token_copier.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/outlives_lock.h"
#include "words/base/message.h"

#include <memory>
#include <optional>
#include <vector>

class QComboBox;

namespace tokendeck {

class BulkList;
class CarryModel;
class CarryName;
class CarryTargets;
class Label;
class ProgressLine;
class TypedNameField;

//! Carries filters or shared tokens over to other accounts: lets the admin choose the accounts,
//! shows what will happen in each, does it, and shows what has become of it. The tokens that were
//! made can be copied here; the dialog itself holds none.
class CarryDialog final : public Dialog, public OutlivesLock {
    Q_OBJECT
public:
    //! \p selection are filters or shared tokens, one or more.
    CarryDialog(const Dependencies &dependencies, const Selection &selection, QWidget *parent);
    ~CarryDialog() override;

signals:
    //! The dialog has closed after a run; \p summary tells of the last one. Comes once.
    void ended(const tokendeck::Message &summary);
    //! The new shared token \p row is wanted in another form.
    void copyAsRequested(const tokendeck::RowRef &row);

protected:
    void done(int result) override;

private:
    enum class Stage { Choose, Plan, Running, Stopping, Result };

    void buildBody();
    void choose();
    void plan();
    void replanLater();
    void replan();
    void start();
    void stop();
    void showProgress();
    void showResult();
    void act();
    void showStage(Stage stage);
    //! Says what of \p carried goes to no account.
    void showLeft(const CarrySource &carried);
    void updateCopying();
    void tellCopied(CopyEnd end);
    [[nodiscard]] CarrySource source() const;
    [[nodiscard]] CarryNaming naming() const;

    const Dependencies m_deps;
    const Selection m_selection;
    Stage m_stage = Stage::Choose;
    std::vector<ConnectionId> m_chosen; //!< the accounts that the plan is for
    std::unique_ptr<CarryRun> m_run;
    std::vector<RowRef> m_made; //!< the shared tokens of all runs
    std::optional<Message> m_summary; //!< of the last run
    bool m_replanDue = false;
    bool m_told = false;

    Label *m_left = nullptr; //!< what goes to no account
    CarryTargets *m_targets = nullptr;
    Label *m_sentence = nullptr;
    ProgressLine *m_progress = nullptr;
    CarryModel *m_model = nullptr;
    BulkList *m_view = nullptr;
    Label *m_detail = nullptr; //!< what the current row has no room for
    TypedNameField *m_name = nullptr;
    bool m_isPossible = false; //!< something is made, if the name is typed where one is wanted
    CarryName *m_ownName = nullptr;
    QWidget *m_takenPlace = nullptr;
    QComboBox *m_taken = nullptr; //!< what becomes of tokens whose name is taken
    QWidget *m_copyPlace = nullptr;
    Button *m_copy = nullptr;
    Button *m_copyAs = nullptr;
    Button *m_copyAll = nullptr;
    Label *m_clipboard = nullptr;
    Button *m_back = nullptr; //!< to the accounts
    Button *m_action = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace tokendeck
