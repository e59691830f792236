// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/spoken/checked_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct CheckedWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::CheckedWords)
};

} // namespace

QString checkedWord(Qt::CheckState state)
{
    switch (state) {
    case Qt::Checked:
        return CheckedWords::tr("checked");
    case Qt::PartiallyChecked:
        return CheckedWords::tr("partly checked");
    case Qt::Unchecked:
        break;
    }
    return CheckedWords::tr("not checked");
}

QString withCheck(const QString &text, Qt::CheckState state)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    Q_UNUSED(state)
    return text;
#else
    return state == Qt::Checked
        ? text
        : CheckedWords::tr("%1, %2", "name, not checked").arg(text, checkedWord(state));
#endif
}

} // namespace tokendeck
