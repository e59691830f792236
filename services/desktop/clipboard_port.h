// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMimeData>
#include <QObject>

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
    //! The text of another application, as UTF-8; absent without text. It may have to be fetched
    //! from that application, which Qt waits for.
    [[nodiscard]] virtual std::optional<QByteArray> foreignText() const = 0;

signals:
    //! Somebody set or cleared it; also this application.
    void changed();
};

//! QClipboard. The application object exists.
[[nodiscard]] std::unique_ptr<ClipboardPort> makeSystemClipboard();

} // namespace tokendeck
