// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/desktop/clipboard_port.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

namespace tokendeck {
namespace {

using namespace Qt::StringLiterals;

class SystemClipboard final : public ClipboardPort {
public:
    SystemClipboard()
        : m_clipboard(*QGuiApplication::clipboard())
    {
        connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardPort::changed);
    }

    bool set(std::unique_ptr<QMimeData> content) override
    {
        m_content = content.get();
        m_clipboard.setMimeData(content.release());
        return holdsOwnContent();
    }

    void clear() override
    {
        // A Wayland compositor may keep a source that is only withdrawn, so it gets an empty one.
        if (QGuiApplication::platformName().startsWith("wayland"_L1))
            m_clipboard.setMimeData(new QMimeData);
        m_clipboard.clear();
    }

    [[nodiscard]] bool holdsOwnContent() const override
    {
        // While the application owns the clipboard, Qt gives back the very object that was set;
        // on X11 it asks the server who the owner is. Another owner's content is not fetched.
        return m_content && m_clipboard.mimeData() == m_content;
    }

    [[nodiscard]] std::optional<QByteArray> foreignText() const override
    {
        const QMimeData *content = m_clipboard.mimeData();
        if (!content || !content->hasText())
            return std::nullopt;
        return content->text().toUtf8();
    }

private:
    QClipboard &m_clipboard;
    QPointer<QMimeData> m_content; //!< Qt ends it when it is replaced
};

} // namespace

std::unique_ptr<ClipboardPort> makeSystemClipboard()
{
    return std::make_unique<SystemClipboard>();
}

} // namespace tokendeck
