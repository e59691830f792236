// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/api/logz_api.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace tokendeck::test {

//! Says how a call ended: with a Problem or well.
using Ended = std::function<void(std::optional<Problem>)>;

//! One call of LogzApi and what it has to be on the wire.
struct ApiCall {
    const char *name;
    CallHandle (*start)(LogzApi &api, const ApiAccess &access, QObject *context, Ended ended);
    QByteArray method;
    QByteArray path;
    QByteArray body; //!< as JSON; empty for none
    int status = 200;
    QByteArray reply;
    //! Whether the request may go out again after a 503.
    bool onlyReads = true;
};

//! Every call that is one request.
[[nodiscard]] const std::vector<ApiCall> &apiCalls();

} // namespace tokendeck::test
