// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/domain/ids.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! Whom a request's API token acts for.
struct Actor {
    AccountId account;
    AccountId mainAccount; //!< of the same family; equals account for the main account itself
    ApiTokenId tokenId;
    QString tokenName;

    [[nodiscard]] bool isMain() const { return account == mainAccount; }
};

//! A request's JSON object. What is not as it must be ends in a Refusal with status 400.
class RequestBody {
public:
    static constexpr int MostNameCharacters = 255; //!< Unicode code points

    //! Takes an empty body as an empty object. Text that is no Unicode is none of JSON.
    explicit RequestBody(const QByteArray &bytes);
    explicit RequestBody(QJsonObject object);

    [[nodiscard]] bool has(QStringView name) const;
    [[nodiscard]] bool isNull(QStringView name) const;
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    //! Absent when the member is absent or null.
    [[nodiscard]] std::optional<QString> text(QStringView name) const;
    //! text() of a name: at most MostNameCharacters, and none of them a control character.
    [[nodiscard]] std::optional<QString> name(QStringView member) const;
    //! Takes "true" and "false", too.
    [[nodiscard]] std::optional<bool> flag(QStringView name) const;
    [[nodiscard]] std::optional<qint64> integer(QStringView name, qint64 least = 0,
                                                qint64 most = 9'007'199'254'740'992) const;
    [[nodiscard]] std::optional<double> number(QStringView name) const;
    //! Ids, each once.
    [[nodiscard]] std::optional<std::vector<qint32>> ids(QStringView name) const;
    [[nodiscard]] std::optional<RequestBody> child(QStringView name) const;

private:
    QJsonObject m_object;
};

//! One request as its handler sees it.
struct BackendRequest {
    QByteArray method;
    QString path; //!< without the query
    qint32 id = 0; //!< the number in the path, where the route has one
    QByteArray body;
    Actor actor;
    TimePoint now;

    [[nodiscard]] RequestBody json() const { return RequestBody(body); }
};

} // namespace tokendeck::sandbox
