// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/secret.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace tokendeck {

class ClipboardPort;

//! The only way to the clipboard. Secrets are marked, so that clipboard managers and the cloud
//! leave them alone, and leave the clipboard after a while.
//!
//! The X11 and Wayland primary selection (middle click) is not filled: it is easily pasted into the
//! wrong window, and nothing would show that it still holds the secret.
//!
//! Only a salted digest of the secret is kept here, to tell whether the clipboard still holds it
//! when a clipboard manager has taken it over. The clipboard is never cleared of other content.
class ClipboardService final : public QObject {
    Q_OBJECT

public:
    enum class ClearReason {
        TimedOut, //!< the countdown ended
        Requested, //!< clearNow(): lock, quit, or the admin
        Replaced, //!< something else was copied, here or elsewhere; nothing was cleared
    };
    Q_ENUM(ClearReason)

    static constexpr std::chrono::seconds DefaultTimeout{30};
    static constexpr std::chrono::seconds MinTimeout{5};
    static constexpr std::chrono::seconds MaxTimeout{600};

    //! Over the system's clipboard; the application object exists. \p clock outlives the service.
    explicit ClipboardService(Clock &clock, QObject *parent = nullptr);
    //! Over \p port, for tests.
    ClipboardService(Clock &clock, std::unique_ptr<ClipboardPort> port, QObject *parent = nullptr);
    //! Clears the clipboard if it still holds a secret from here.
    ~ClipboardService() override;

    //! How long a secret stays, from the next copy on: MinTimeout to MaxTimeout, moved into that
    //! range; std::nullopt leaves it until clearNow() (it is still cleared on lock and quit).
    void setTimeout(std::optional<std::chrono::seconds> timeout);
    [[nodiscard]] std::optional<std::chrono::seconds> timeout() const { return m_timeout; }

    //! Copies \p secret, which is a token or a longer text that holds one ("Copy as"). \p label
    //! names it in the signals, and is shown. Answers whether the system took it, after copied() or
    //! copyFailed(); an empty secret fails and leaves the clipboard as it is.
    bool copySecret(const Secret &secret, const QString &label);
    //! Copies text that is no secret. A secret's countdown ends, since its text is replaced.
    void copyText(const QString &text);
    //! Clears the clipboard if it still holds a secret from here.
    void clearNow();

    //! Whether the clipboard holds a secret from here, as far as is known.
    [[nodiscard]] bool holdsSecret() const { return !m_digest.isEmpty(); }
    //! Whether it should have been cleared by now, and is not: this desktop allows that only while
    //! a window of this application has the focus, and it is done as soon as one has. Until then a
    //! paste gives nothing, unless another application has taken the secret over.
    [[nodiscard]] bool isOverdue() const;
    //! The label of that secret.
    [[nodiscard]] const QString &label() const { return m_label; }
    //! Until that secret is cleared, rounded up; absent without a secret or a time-out.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    //! The same as a part of the whole countdown, from 1 to 0; 0 where remaining() is absent.
    [[nodiscard]] double remainingFraction() const;

signals:
    void copied(const QString &label);
    //! The system did not take it (another application holds the clipboard, or the focus where that
    //! counts), or it was empty.
    void copyFailed(const QString &label);
    //! remaining() or isOverdue() differs: at a copy, each second, and at the end.
    void countdownChanged();
    //! The secret that was copied from here is no longer in the clipboard.
    void cleared(tokendeck::ClipboardService::ClearReason reason);

private:
    void scheduleTick();
    void tick();
    void clear(ClearReason reason);
    void owe(ClearReason reason);
    void onChangeAllowed();
    void forget(ClearReason reason);
    void onClipboardChanged();
    //! Who has the clipboard, as far as is known.
    enum class Holder {
        Here, //!< this application
        Taker, //!< another application, which offers the secret from here: a clipboard manager
        Unasked, //!< another application, of which nothing was heard yet
        Asked, //!< another application, of which it is not known yet what it offers
        Other, //!< another application, with something else
    };

    void askHolder();
    void takeAnswer(const std::optional<Secret> &text);
    [[nodiscard]] Holder holder() const;
    [[nodiscard]] QByteArray digestOf(QByteArrayView text) const;

    Clock &m_clock;
    std::unique_ptr<ClipboardPort> m_port;
    std::optional<std::chrono::seconds> m_timeout = DefaultTimeout;
    QByteArray m_salt; //!< random, new for each copy
    QByteArray m_digest; //!< of the secret; empty without one
    QString m_label;
    std::chrono::milliseconds m_total{0};
    std::optional<std::chrono::milliseconds> m_end; //!< in the clock's elapsed time
    std::unique_ptr<ClockTimer> m_timer;
    bool m_writing = false; //!< the clipboard's change signal is ours
    Holder m_foreign = Holder::Other; //!< while it is not this application
    std::optional<ClearReason> m_owed; //!< to be cleared when that may be done and it is the secret
};

} // namespace tokendeck
