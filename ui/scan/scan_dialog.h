// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/scan/scan_run.h"
#include "ui/base/dependencies.h"
#include "ui/dialogs/dialog.h"
#include "ui/dialogs/outlives_lock.h"

#include <memory>

class QCheckBox;
class QLineEdit;

namespace tokendeck {

class BulkList;
class ClockTimer;
class Label;
class ScanModel;

//! Looks for the tokens of all connections in the files below a folder, shows where they stand, and
//! opens the place. Holds no token: a lock stops the search, and what was found stays.
class ScanDialog final : public Dialog, public OutlivesLock {
    Q_OBJECT
public:
    ScanDialog(const Dependencies &dependencies, QWidget *parent);
    ~ScanDialog() override;

protected:
    void done(int result) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Stage { Choose, Running, Stopping };

    void buildBody();
    void chooseFolder();
    void act();
    void start();
    void stop();
    void showProgress();
    void showResult(const ScanReport &report);
    void showStage(Stage stage);
    void showCurrent();
    void openPlace();
    void copyPlace();
    [[nodiscard]] QString folder() const;
    [[nodiscard]] ScanRun::Input input() const;

    const Dependencies m_deps;
    Stage m_stage = Stage::Choose;
    std::unique_ptr<ScanRun> m_run;
    std::unique_ptr<ClockTimer> m_glance; //!< at how far the run is

    Label *m_reserve = nullptr; //!< which tokens are not known
    QLineEdit *m_folder = nullptr;
    Button *m_browse = nullptr;
    QCheckBox *m_staged = nullptr;
    Label *m_sentence = nullptr; //!< how far it is, or what it has come to
    Label *m_unread = nullptr; //!< what was not read, and why
    ScanModel *m_model = nullptr;
    BulkList *m_view = nullptr;
    Label *m_detail = nullptr; //!< all that is known of the current row
    Button *m_open = nullptr;
    Button *m_action = nullptr;
};

} // namespace tokendeck
