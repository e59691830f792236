// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/clipboard_port.h"

#ifdef TOKENDECK_XCB
#include "services/desktop/x11_selection.h"
#endif
#ifdef TOKENDECK_WAYLAND
#include "services/desktop/wayland_clipboard.h"
#endif

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QWindow>

#include <chrono>
#include <string_view>
#include <thread>
#include <utility>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

bool isWayland()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

class SystemClipboard final : public ClipboardPort {
public:
    SystemClipboard()
        : m_clipboard(*QGuiApplication::clipboard())
    {
        connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardPort::changed);
        if (isWayland())
            connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &SystemClipboard::onFocus);
    }

    bool set(std::unique_ptr<QMimeData> content) override
    {
        if (!mayChange())
            return false;
        m_content = content.get();
        m_clipboard.setMimeData(content.release());
        return holdsOwnContent();
    }

    void clear() override
    {
        // A Wayland compositor may keep a source that is only withdrawn, so it gets an empty one.
        if (isWayland())
            m_clipboard.setMimeData(new QMimeData);
        m_clipboard.clear();
    }

    [[nodiscard]] bool mayChange() const override
    {
        return !isWayland() || QGuiApplication::focusWindow();
    }

    void withhold() override
    {
        // Whoever pastes is given what the object has then. It stays the clipboard's: when its
        // source goes, GNOME's compositor offers a copy that it has made before.
        if (m_content)
            m_content->clear();
    }

    [[nodiscard]] bool holdsOwnContent() const override
    {
        // While the application owns the clipboard, Qt gives back the very object that was set;
        // on X11 it asks the server who the owner is. Another owner's content is not fetched.
        return m_content && m_clipboard.mimeData() == m_content;
    }

    void askForeignText(std::function<void(std::optional<Secret>)> receive) override
    {
        const quint64 round = ++m_round;
        if (!mayChange()) {
            m_waiting = std::move(receive);
            return;
        }
#ifdef TOKENDECK_XCB
        // Qt waits for the owner in the window's thread, for seconds where it hangs.
        if (QGuiApplication::platformName() == "xcb"_L1) {
            m_question = std::jthread([this, round, receive](const std::stop_token &stop) {
                std::optional<Secret> text = readX11Clipboard(Patience, stop);
                QMetaObject::invokeMethod(
                    this,
                    [this, round, receive, text = std::move(text)] {
                        if (round == m_round)
                            receive(text);
                    },
                    Qt::QueuedConnection);
            });
            return;
        }
#endif
        // Elsewhere the system holds the text, or Qt gives an owner a second.
        QMetaObject::invokeMethod(
            this,
            [this, round, receive] {
                if (round == m_round)
                    receive(heldText());
            },
            Qt::QueuedConnection);
    }

private:
    //! The compositor tells who has the focus what the clipboard has.
    void onFocus(const QWindow *window)
    {
        if (!window)
            return;
        if (auto receive = std::exchange(m_waiting, nullptr))
            askForeignText(std::move(receive));
        emit changeAllowed();
    }

    [[nodiscard]] std::optional<Secret> heldText() const
    {
        const QMimeData *content = m_clipboard.mimeData();
        if (!content || !content->hasText())
            return std::nullopt;
        QByteArray text = content->text().toUtf8();
        Secret secret(std::string_view(text.constData(), size_t(text.size())));
        wipeMemory(text.data(), size_t(text.size()));
        return secret;
    }

    QClipboard &m_clipboard;
    QPointer<QMimeData> m_content; //!< Qt ends it when it is replaced
    quint64 m_round = 0; //!< of the last question
    std::function<void(std::optional<Secret>)> m_waiting; //!< the question that waits for the focus
#ifdef TOKENDECK_XCB
    //! For the owner of the clipboard to answer. One that hangs has nothing that matters here.
    static constexpr std::chrono::seconds Patience{5};
    std::jthread m_question; //!< its end stops the wait; last, so that it ends first
#endif
};

} // namespace

std::unique_ptr<ClipboardPort> makeSystemClipboard()
{
#ifdef TOKENDECK_WAYLAND
    if (isWayland()) {
        if (auto clipboard = makeWaylandClipboard())
            return clipboard;
    }
#endif
    return std::make_unique<SystemClipboard>();
}

} // namespace tokendeck

#include "moc_clipboard_port.cpp"
