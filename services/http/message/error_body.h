// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QByteArray>
#include <QString>

namespace tokendeck {

//! What the body of a failed request says (docs/backend.md, Values, Errors).
struct ErrorBody {
    QString message; //!< plain text, see plainSentence()
    QString errorCode;
    QString requestId;

    friend bool operator==(const ErrorBody &, const ErrorBody &) = default;
};

//! Reads every shape that the backend is known to answer with: an object with `message`,
//! `errorMessage` or `error`, a bare JSON string, plain text, HTML (its title), nothing.
//! What looks like JSON and is broken says nothing. \p secret is replaced wherever it occurs, other
//! words that look like a token everywhere but in the request's ID, and \p body is overwritten
//! where nobody else holds it.
[[nodiscard]] ErrorBody readErrorBody(QByteArray body, const Secret &secret);

//! \p text as one line that can be shown: no control or direction characters, runs of white space
//! as one blank, of markup only the title, \p secret and all words that look like a token
//! (maskTokenWords()) replaced, at most 500 characters.
[[nodiscard]] QString plainSentence(const QString &text, const Secret &secret);

} // namespace tokendeck
