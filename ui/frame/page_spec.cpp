// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/page_spec.h"

#include <QCoreApplication>

namespace tokendeck {
namespace {

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("PageSpec", text) : QString();
}

} // namespace

QString PageSpec::shownTitle() const
{
    return translated(title);
}

QString PageSpec::shownGroup() const
{
    return translated(group);
}

} // namespace tokendeck
