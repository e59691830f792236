// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/commands/command.h"

#include <QString>

namespace tokendeck {

//! What a sentence about a change names.
struct DeedNames {
    QString object; //!< "shared token “Board”", for the middle of a sentence
    QString account;
    QString other; //!< what replaces it, its new name, its successor's; empty without one
    QString name; //!< the object's, in quotes
};

//! The words for one deed, whatever it is done to.
class DeedWords {
public:
    explicit DeedWords(Deed deed);

    //! It was done as asked for: "Shared token “X” was made in Y."
    [[nodiscard]] QString done(const DeedNames &names) const;
    //! In the middle of a sentence: "making shared token “X” of Y".
    [[nodiscard]] QString attempt(const DeedNames &names) const;
    //! What does not hold, without a full stop: "Shared token “X” was not made in Y".
    [[nodiscard]] QString notDone(const DeedNames &names) const;
    //! The same where its successor was made, and nothing else.
    [[nodiscard]] QString halfDone(const DeedNames &names) const;

    //! Behind the object's name in a plan: "is made".
    [[nodiscard]] QString planned() const;
    //! On the button of many: "Delete 18 shared tokens".
    [[nodiscard]] QString verbFor(const QString &what) const;
    //! "18 shared tokens were deleted", for \p what, which are \p count.
    [[nodiscard]] QString doneFor(const QString &what, qsizetype count) const;
    //! "18 will be deleted", "Nothing will be deleted".
    [[nodiscard]] QString willBeFor(int count) const;

private:
    struct Row;
    static const Row &rowOf(Deed deed);

    const Row &m_row;
};

} // namespace tokendeck
