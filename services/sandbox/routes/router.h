// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/base/backend_reply.h"
#include "services/sandbox/base/backend_request.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

namespace tokendeck::sandbox {

//! Who answers which method of which path.
class Router {
public:
    using Handler = std::function<BackendReply(const BackendRequest &)>;

    //! \p path may hold one segment "{id}" that stands for a number.
    void add(const QByteArray &method, const QString &path, Handler handler);

    //! Asks the handler of \p request, whose id it sets. 404 without a route for the path, 405
    //! without one for the method.
    [[nodiscard]] BackendReply answer(BackendRequest request) const;

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace tokendeck::sandbox
