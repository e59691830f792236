// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/token_catcher.h"

#include "models/insight/carried_token.h"
#include "models/store/known_token.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

#include <optional>
#include <utility>

namespace tokendeck {

TokenCatcher::TokenCatcher(QLineEdit *field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
    // One that comes by another way, letter by letter or from assistive technology. Queued:
    // whoever listens to the field gets its texts in their order.
    connect(field, &QLineEdit::textChanged, this, &TokenCatcher::takeTyped, Qt::QueuedConnection);
}

void TokenCatcher::handOver(const Workspace &workspace, Caught caught)
{
    m_workspace = &workspace;
    m_caught = std::move(caught);
}

std::optional<Secret> TokenCatcher::knownIn(QStringView text) const
{
    if (!m_workspace)
        return std::nullopt;
    for (const QStringView part : possibleTokens(text)) {
        if (Secret token = secretOf(part); !knownTokens(*m_workspace, token).empty())
            return token;
    }
    return std::nullopt;
}

bool TokenCatcher::takes(QStringView text)
{
    if (!m_caught || text.isEmpty())
        return false;
    std::optional<Secret> token = knownIn(text);
    if (const auto carried = token ? std::nullopt : carriedToken(text))
        token = secretOf(*carried);
    if (token)
        m_caught(*token, false);
    return token.has_value();
}

bool TokenCatcher::takesClipboard(QClipboard::Mode mode)
{
    const QString text = QGuiApplication::clipboard()->text(mode);
    return takes(text);
}

void TokenCatcher::takeTyped()
{
    const QString text = m_field->text();
    // Names are not worth looking for among all tokens.
    const std::optional<QStringView> carried = m_caught ? carriedToken(text) : std::nullopt;
    if (!carried)
        return;
    std::optional<Secret> token = knownIn(text);
    if (!token)
        token = secretOf(*carried);
    // Unlike clear() this ends the undo history.
    m_field->setText({});
    m_caught(*token, true);
}

void TokenCatcher::openMenu(const QPoint &globalPosition)
{
    QMenu *menu = m_field->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        if (!action->text().startsWith(QLineEdit::tr("&Paste")))
            continue;
        action->disconnect(m_field);
        connect(action, &QAction::triggered, this, [this] {
            if (!takesClipboard(QClipboard::Clipboard))
                m_field->paste();
        });
    }
    menu->popup(globalPosition);
}

bool TokenCatcher::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            // X11's Ctrl+Shift+Insert pastes what is selected elsewhere.
            const bool selected = key->key() == Qt::Key_Insert
                && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
            return takesClipboard(selected ? QClipboard::Selection : QClipboard::Clipboard);
        }
        break;
    }
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton
            && QGuiApplication::clipboard()->supportsSelection())
            return takesClipboard(QClipboard::Selection);
        break;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString text = drop->mimeData()->text();
        if (!takes(text))
            break;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        return true;
    }
    case QEvent::InputMethod:
        if (!takes(static_cast<QInputMethodEvent *>(event)->commitString()))
            break;
        // The composition ends all the same.
        {
            QInputMethodEvent ended;
            m_field->removeEventFilter(this);
            QCoreApplication::sendEvent(m_field, &ended);
            m_field->installEventFilter(this);
        }
        event->accept();
        return true;
    case QEvent::ContextMenu:
        if (!m_caught)
            break;
        openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        event->accept();
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tokendeck

#include "moc_token_catcher.cpp"
