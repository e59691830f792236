// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/connections/connection_service.h"
#include "ui/base/dependencies.h"

#include <QWidget>

#include <optional>

class QCheckBox;

namespace tokendeck {

class Button;
class ClockTimer;
class Label;
class MessageBar;
class NameField;
class RegionField;
class SecretEdit;

//! Asks for region, token and name, checks the token while it is entered, and makes the connection.
class ConnectForm final : public QWidget {
    Q_OBJECT
public:
    explicit ConnectForm(const Dependencies &dependencies, QWidget *parent = nullptr);
    ~ConnectForm() override;

    //! Whether there is something to go back to.
    void setBackVisible(bool visible);
    void focusFirst();
    //! Whether a connection is being made.
    [[nodiscard]] bool isConnecting() const { return m_state == State::Connecting; }
    //! Empties the form.
    void reset();

signals:
    void backRequested();
    //! The connection is there. \p withSubAccounts: the ones below it are wanted, too.
    void connected(const tokendeck::ConnectionId &id, bool withSubAccounts);

private:
    //! Refused: nothing can be connected before something is edited.
    enum class State { Editing, Checking, Refused, Accepted, Connecting };

    void buildFields();
    void onEdited();
    void check();
    //! Finds out why what was entered works or does not; without a token, how far it comes.
    void openDoctor();
    void sayPace();
    void checked(Outcome<CandidateReport> report);
    void accept(const CandidateReport &report);
    void connectAccount();
    void add(SecretStorage storage);
    void fail(const Problem &problem, bool whileStoring);
    void setState(State state);
    //! Whether there is enough, and nothing wrong, to be connected with.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool connectsSubAccounts() const;
    //! Says on the button what it does.
    void updateVerb();

    const Dependencies m_deps;
    State m_state = State::Editing;
    RegionField *m_region = nullptr;
    SecretEdit *m_token = nullptr;
    NameField *m_name = nullptr;
    MessageBar *m_result = nullptr;
    QCheckBox *m_subAccounts = nullptr;
    Label *m_subAccountsNote = nullptr;
    QWidget *m_subAccountsPlace = nullptr;
    Button *m_doctor = nullptr;
    Button *m_back = nullptr;
    Button *m_connect = nullptr;
    std::unique_ptr<ClockTimer> m_timer;
    CallHandle m_call;
    quint64 m_round = 0; //!< of checking, so that a late answer is dropped
    bool m_connectWhenChecked = false;
    std::optional<CandidateReport> m_report;
};

} // namespace tokendeck
