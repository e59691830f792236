// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/lists/kind_words.h"

#include "words/lists/list_table.h"

#include <QCoreApplication>

namespace tokendeck {

namespace {

QString translated(const char *text, int count = -1)
{
    return text ? QCoreApplication::translate("ListTable", text, nullptr, count) : QString();
}

} // namespace

QString kindWord(ListKind kind)
{
    return translated(textOf(kind).one);
}

QString kindAndName(ListKind kind, const QString &name)
{
    //: What it is and how it is called: shared token “Checkout”.
    return QCoreApplication::translate("ListTable", "%1 %2").arg(kindWord(kind), name);
}

QString countedKind(ListKind kind, qsizetype count)
{
    return translated(textOf(kind).counted, int(count));
}

QString countedHere(ListKind kind, qsizetype count)
{
    return translated(textOf(kind).countedHere, int(count));
}

QString listWords(ListKind kind)
{
    return translated(textOf(kind).all);
}

QString newVerb(ListKind kind)
{
    return translated(textOf(kind).newVerb);
}

QString noneYet(ListKind kind)
{
    return translated(textOf(kind).none);
}

QString purposeOf(ListKind kind)
{
    return translated(textOf(kind).purpose);
}

QString capitalized(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace tokendeck
