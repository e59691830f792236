// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QMimeData>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace tokendeck {

//! The system's clipboard, as ClipboardService needs it.
class ClipboardPort : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    //! Offers \p content; false when the system did not take it.
    virtual bool set(std::unique_ptr<QMimeData> content) = 0;
    //! Empties it, whoever's its content is; where mayChange().
    virtual void clear() = 0;
    //! Whether the system lets this program set and clear it now. A Wayland compositor may let only
    //! the program do so that has the focus, and says nothing where it does not.
    [[nodiscard]] virtual bool mayChange() const { return true; }
    //! Makes what was set from here give nothing to whoever pastes it, while it cannot be cleared.
    virtual void withhold() { }
    //! Whether it still offers what was last set from here. Reads nothing.
    [[nodiscard]] virtual bool holdsOwnContent() const = 0;
    //! Asks the application that owns the clipboard now for its text, which may be a secret from
    //! here, and gives it to \p receive in this thread; nothing where there is none, or where that
    //! application does not answer. Does not wait: where it cannot be asked before mayChange(), it
    //! is asked then. Another question, and the port's end, drop it.
    virtual void askForeignText(std::function<void(std::optional<Secret>)> receive) = 0;

signals:
    //! Somebody set or cleared it; also this application.
    void changed();
    //! mayChange() has become true.
    void changeAllowed();
};

//! The clipboard of the desktop; the application object exists. QClipboard, except where a Wayland
//! compositor offers one that needs no focus (makeWaylandClipboard()).
[[nodiscard]] std::unique_ptr<ClipboardPort> makeSystemClipboard();

} // namespace tokendeck
