// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/base/tone.h"

#include <QMetaType>
#include <QString>
#include <Qt>

#include <vector>

namespace tokendeck {

//! Roles that the tables share. None of them ever holds a token; Qt::DisplayRole and
//! Qt::AccessibleTextRole of a token cell are its mask.
enum TableRole {
    IdRole = Qt::UserRole + 1, //!< qint32: the row's id in its list
    ConnectionRole, //!< QString: ConnectionId::value() of the row's connection
    CellKindRole, //!< int: CellKind, how the cell is drawn
    PillsRole, //!< Pills
    ToneRole, //!< int: Tone of the cell's text; the words carry the meaning without it
    DepthRole, //!< int: 0 or 1, how far a row is indented
    PendingRole, //!< int: PendingMark
    KeptRole, //!< bool: isOfBefore(), an earlier run has read the row, or the last try failed
    GroupColorRole, //!< int: GroupColor of the group whose name the cell begins with; absent
                    //!< without
    PlainNameRole, //!< QString: the row's name as the server has it, to be compared and copied
};

//! How a cell is drawn. Each has its text in Qt::DisplayRole as well.
enum class CellKind {
    Text,
    Dim, //!< text of secondary weight
    Number, //!< right-aligned, tabular figures
    Token, //!< the mask in the fixed font, Copy at hover and focus
    Pills, //!< filters as pills (PillsRole)
    Time, //!< relative; the exact time is in Qt::ToolTipRole
    State, //!< a word with a tone
};

struct Pill {
    QString text; //!< "env: prod"
    Tone tone = Tone::Accent;

    friend bool operator==(const Pill &, const Pill &) = default;
};

//! The filters of a token as they are drawn: pills with the operator's word between them.
struct Pills {
    std::vector<Pill> pills;
    QString joiner; //!< "AND" or "OR"; empty with fewer than two
    std::vector<Pill> notes; //!< behind them: "sees nothing"

    friend bool operator==(const Pills &, const Pills &) = default;
};

} // namespace tokendeck

Q_DECLARE_METATYPE(tokendeck::Pills)
