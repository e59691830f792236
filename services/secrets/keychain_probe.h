// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace tokendeck {

enum class KeychainState {
    Ready,
    Locked,
    Closed, //!< the service has nothing open that could hold an item
    Empty, //!< nothing can be in it yet: it is made with the first item
    Missing, //!< no service
    NoBus, //!< nothing to reach a service by
    Unknown,
};

//! Asks the keychain how it is: before it is searched, since a locked one asks a question for each
//! search, and for the reason behind a failure. libsecret says "not found" for a keyring that
//! stayed locked, and "failed" where there is no service at all.
class KeychainProbe {
public:
    virtual ~KeychainProbe() = default;

    //! Answers once, from the event loop, or never after this object's end.
    virtual void ask(std::function<void(KeychainState)> done) = 0;
    //! Has the system open a locked keychain, which may put one question to the user, and answers
    //! once with how it is then, after as long as the user takes.
    virtual void open(std::function<void(KeychainState)> done) { ask(std::move(done)); }
    //! Takes the question of open() back, which then answers as where the user sends it away. Does
    //! nothing where there is none, or the service cannot take one back.
    virtual void stopOpening() { }
    //! The keys of the entries of \p service, where the keychain is open and can list them.
    virtual void list([[maybe_unused]] const QString &service,
                      std::function<void(QStringList)> done)
    {
        ask([done = std::move(done)](KeychainState) { done({}); });
    }
    //! Has the system lock the keychain, which then asks its own password of whoever opens it.
    //! Answers once, with how it is then: Unknown where it cannot be locked from here.
    virtual void lock(std::function<void(KeychainState)> done)
    {
        ask([done = std::move(done)](KeychainState) { done(KeychainState::Unknown); });
    }
    //! Finds out whose product the keychain is, for productName() and hasRecycleBin(), and answers
    //! once. Puts no question to the user.
    virtual void findProduct(std::function<void()> done)
    {
        ask([done = std::move(done)](KeychainState) { done(); });
    }
    //! The product's own name, as far as it was found out: "KeePassXC".
    [[nodiscard]] virtual QString productName() const { return {}; }
    //! Whether it moves what is removed to a recycle bin, as KeePassXC does; as far as it was found
    //! out.
    [[nodiscard]] virtual bool hasRecycleBin() const { return false; }
};

} // namespace tokendeck
