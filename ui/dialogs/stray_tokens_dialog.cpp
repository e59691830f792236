// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/stray_tokens_dialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/fitting_area.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! Of the list, in pixels; beyond it scrolls.
constexpr int MostStraysHeight = 220;

QString strayText(const StrayTokens::Item &item)
{
    const QString address = u"%1 · %2"_s.arg(
        item.origin.isEmpty() ? StrayTokensDialog::tr("Without an address") : item.origin,
        item.mask);
    return item.mayBeOthers
        ? StrayTokensDialog::tr("%1: another user profile may use it").arg(address)
        : address;
}

} // namespace

StrayTokensDialog::StrayTokensDialog(const std::vector<StrayTokens::Item> &items,
                                     const QString &keychainName, QWidget *parent)
    : Dialog(tr("What is to become of unused API tokens?"),
             tr("No connection in the list uses %2 in %1: the list was lost, or a "
                "connection was removed while the keychain did not answer. Connecting asks Logz.io "
                "whose each is. Removing takes them out of the keychain; at Logz.io they stay "
                "valid.")
                 .arg(keychainName, tr("%n API tokens", nullptr, int(items.size()))),
             parent)
{
    setObjectName(u"straysDialog"_s);
    auto *first = new Button(tr("Connect again"), Button::Kind::Primary);
    auto *second = new Button(tr("Remove from the keychain"), Button::Kind::Danger);
    second->setObjectName(u"otherButton"_s);
    const auto update = [this, first, second] {
        const bool any = !checked().empty();
        first->setEnabled(any);
        second->setEnabled(any);
    };
    auto *rows = new FittingArea;
    rows->setMaximumHeight(MostStraysHeight);
    for (const StrayTokens::Item &item : items) {
        auto *check = new QCheckBox(strayText(item).replace(u'&', u"&&"_s));
        check->setChecked(!item.mayBeOthers);
        connect(check, &QCheckBox::toggled, this, update);
        rows->column()->addWidget(check);
        m_checks.emplace_back(item.id, check);
    }
    body()->addWidget(rows);
    body()->addSpacing(6);
    body()->addWidget(second, 0, Qt::AlignLeading);
    setAction(first);
    const auto choose = [this](bool connects) {
        accept();
        emit chosen(connects, checked());
    };
    connect(first, &Button::clicked, this, [choose] { choose(true); });
    connect(second, &Button::clicked, this, [choose] { choose(false); });
    update();
    cancelButton()->setFocus();
}

std::vector<ConnectionId> StrayTokensDialog::checked() const
{
    std::vector<ConnectionId> ids;
    for (const auto &[id, check] : m_checks) {
        if (check->isChecked())
            ids.push_back(id);
    }
    return ids;
}

} // namespace tokendeck

#include "moc_stray_tokens_dialog.cpp"
