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
    //! Empties it, whoever's its content is.
    virtual void clear() = 0;
    //! Whether it still offers what was last set from here. Reads nothing.
    [[nodiscard]] virtual bool holdsOwnContent() const = 0;
    //! Asks the application that owns the clipboard now for its text, which may be a secret from
    //! here, and gives it to \p receive in this thread; nothing where there is none, or where that
    //! application does not answer. Does not wait. Another question, and the port's end, drop it.
    virtual void askForeignText(std::function<void(std::optional<Secret>)> receive) = 0;

signals:
    //! Somebody set or cleared it; also this application.
    void changed();
};

//! QClipboard. The application object exists.
[[nodiscard]] std::unique_ptr<ClipboardPort> makeSystemClipboard();

} // namespace tokendeck
