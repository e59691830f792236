// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_probe.h"

#include "ui/frame/page_spec.h"
#include "ui/pages/page_specs.h"
#include "ui/widgets/message_bar.h"

#include <algorithm>

namespace tokendeck::test {

size_t pagePosition(std::string_view key)
{
    const auto page = std::ranges::find(pageSpecs(), key, &PageSpec::key);
    return size_t(page - pageSpecs().begin());
}

namespace {

void collect(QAccessibleInterface *node, QStringList &texts, int depth)
{
    if (!node || !node->isValid() || depth > 40)
        return;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        if (const QString text = node->text(kind); !text.isEmpty())
            texts.append(text);
    if (QAccessibleTextInterface *text = node->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), texts, depth + 1);
}

} // namespace

QStringList accessibleTexts(QWidget *root)
{
    QStringList texts;
    collect(QAccessible::queryAccessibleInterface(root), texts, 0);
    return texts;
}

QString accessibleNameOf(QWidget *widget)
{
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
    return node ? node->text(QAccessible::Name) : QString();
}

QStringList noticesOf(const QWidget *window)
{
    QStringList texts;
    for (const MessageBar *bar : window->findChildren<MessageBar *>(QStringLiteral("noticeBar")))
        if (bar->isVisible())
            texts.append(bar->text());
    return texts;
}

} // namespace tokendeck::test
