// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/estate/notice_words.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::NoticeWords)
};

} // namespace

QString highFindingsTitle(int count)
{
    return NoticeWords::tr("%n new high findings", nullptr, count);
}

QString highFindingsText()
{
    return NoticeWords::tr("Click to see the first in Tokendeck.");
}

} // namespace tokendeck
