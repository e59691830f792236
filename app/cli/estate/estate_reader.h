// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/arguments.h"
#include "app/cli/base/console.h"
#include "app/cli/base/waiter.h"
#include "app/cli/estate/environment.h"
#include "app/core/core.h"
#include "services/settings/preferences.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tokendeck::cli {

//! Reads what a command works on: the lists of the connections that its options or the environment
//! name. Changes nothing: neither settings nor the keychain nor what the backend has.
//!
//! What fails is said on standard error, and ends a Step where nothing can be done without it.
class EstateReader final : public QObject {
    Q_OBJECT
public:
    //! How long the keychain may take for all tokens.
    static constexpr std::chrono::seconds KeychainPatience{10};
    //! How long the backends may take in all, without --timeout.
    static constexpr std::chrono::seconds Patience{30};

    //! \p arguments are of a command with connectionOptions(). All references outlive this.
    EstateReader(const Arguments &arguments, Console &console, const StopSignals &stop);
    ~EstateReader() override;

    //! Which connections it is about, by options, settings and environment. Asks neither keychain
    //! nor network. WrongUse where a name is of none or of several, NotRead where there is none.
    [[nodiscard]] Step<void> open();
    //! open(), then the tokens of these connections. NotRead where there is none of any; what is
    //! missing of some is said.
    [[nodiscard]] Step<void> unlock();
    //! unlock(), then all of \p lists. What was not read is said, and isComplete() is false then.
    [[nodiscard]] Step<void> read(const std::set<ListKind> &lists);
    //! read() of all lists, then what is wrong with them, as the Overview has it.
    [[nodiscard]] Step<std::shared_ptr<const EstateFindings>> readFindings();

    //! Whether everything that was asked for was read, and understood.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    //! The connections that it is about, in the order in which the window shows them.
    [[nodiscard]] const std::vector<ConnectionId> &connections() const { return m_connections; }
    //! Whether it is about the connection of the environment, once open() was called.
    [[nodiscard]] bool isOfEnvironment() const { return m_environment.has_value(); }
    //! After open() and before unlock(): the connection of the environment, whatever its token is
    //! worth. Absent where those of the settings are meant.
    [[nodiscard]] std::optional<Candidate> environmentCandidate() const;
    //! All parts, once open() was called.
    [[nodiscard]] Core &core() { return *m_core; }
    //! The admin's settings, once open() was called.
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    //! For what else a command waits for.
    [[nodiscard]] Waiter &waiter() { return m_waiter; }
    //! Waits until \p condition holds for an answer of the backends, as long as --timeout says;
    //! what they ask to wait longer for fails at once. Interrupted where a signal comes, false
    //! where the time is over.
    [[nodiscard]] Step<bool> awaitAnswer(const std::function<bool()> &condition);

private:
    [[nodiscard]] Step<void> readOptions();
    [[nodiscard]] Step<void> choose();
    [[nodiscard]] Step<void> lend();
    [[nodiscard]] Step<void> readTokens();
    //! Waits until \p condition holds; Interrupted where a signal comes. False after \p patience.
    [[nodiscard]] Step<bool> wait(const std::function<bool()> &condition,
                                  std::chrono::milliseconds patience);
    [[nodiscard]] bool isRead() const;
    void showProgress();
    void tell(const Problem &problem, const QString &object);
    void tellUnread(const std::set<ListKind> &lists, bool timedOut);
    void tellFaults(const std::set<ListKind> &lists);
    void tellTokens();
    void tellList(const ConnectionInfo &info, ListKind kind, const ListStatus &status);
    void sayOnce(const QString &text);

    const Arguments &m_arguments;
    Console &m_console;
    Waiter m_waiter;
    std::chrono::seconds m_patience = Patience;
    std::optional<EnvironmentConnection> m_environment;
    Preferences m_preferences;
    std::unique_ptr<Core> m_core;
    std::vector<ConnectionId> m_connections;
    std::set<ListKind> m_lists; //!< that are asked for
    std::set<QString> m_told; //!< of what was not read
    bool m_unlocked = false;
    bool m_complete = true;
};

} // namespace tokendeck::cli
