// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/outcome.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>
#include <vector>

namespace tokendeck::sandbox {

//! What a fault does to a reply.
enum class FaultKind {
    Status, //!< answers with Fault::status instead
    Cut, //!< the headers and half of the body, then the connection is closed
    Hang, //!< nothing at all; the connection stays open
    Stall, //!< the headers and half of the body, then nothing; the connection stays open
    SlowBody, //!< the body in eight pieces, Fault::delay before each
    Garbage, //!< status 200 and bytes that are no JSON
    WrongTypes, //!< the real body with a value of another type in each place
    Latency, //!< the real reply, Fault::delay later
    Lag, //!< what a read would have answered Fault::delay ago: without the latest writes
    OtherAnswer, //!< an object that is not the one that was made, changed or read (Fault::answer)
};

//! Whose object an OtherAnswer tells.
enum class OtherAnswer {
    Existing, //!< one of the same list that was there before
    OtherAccount, //!< one of another account of the family; of whoami, that account
};

//! How the body of a Status fault is shaped (docs/backend.md, Values, Errors).
enum class ErrorShape { Message, ErrorCode, ErrorMessage, JsonString, Text, Html, Empty };

//! Whether the server acts on the request before the fault.
enum class FaultMoment { Before, After };

//! One rule of what goes wrong with which requests.
struct Fault {
    QByteArray method = "*"; //!< "GET" ..., or "*"
    QString path = QStringLiteral("*"); //!< a path with "*" for any characters, without the query
    FaultKind kind = FaultKind::Status;
    //! Before: the server has not acted; Cut closes the connection then, and Stall keeps silent.
    //! Only After for SlowBody, WrongTypes, Latency and Lag, which need a real reply.
    FaultMoment moment = FaultMoment::Before;
    int first = 1; //!< the first matching request that it hits, counted from 1
    std::optional<int> times; //!< how many it hits; absent: all that follow
    int status = 500; //!< of Status, 100 to 599
    ErrorShape shape = ErrorShape::Message;
    QString message = QStringLiteral("Something went wrong");
    std::optional<std::chrono::seconds> retryAfter; //!< of Status
    std::chrono::milliseconds delay{200}; //!< of SlowBody, Latency and Lag
    OtherAnswer answer = OtherAnswer::Existing; //!< of OtherAnswer

    friend bool operator==(const Fault &, const Fault &) = default;
};

//! Reads a fault from one line:
//!
//!     METHOD PATH ACTION [OPTION]...
//!
//! METHOD is GET, POST, PUT, DELETE or *. PATH may hold *. ACTION is one of status=N, cut, hang,
//! stall, slow[=MS], garbage, wrong-types, latency=MS, lag=MS, answer=existing|other-account.
//! OPTION is one of when=before|after, nth=N (the first request hit), times=N, retry-after=SECONDS,
//! body=message|error-code|error-message|string|text|html|empty and message=TEXT, which goes to the
//! end of the line. Without `when`, status, hang and answer come before the server acts, the others
//! after. A lag befalls reads alone, beside any other fault.
//!
//! InvalidInput with the reason in Problem::detail.
[[nodiscard]] Outcome<Fault> faultFromSpec(QStringView spec);

//! The grammar above as lines for a program's help.
[[nodiscard]] QString faultSpecHelp();

//! The faults in force, with their counts. For one thread.
class FaultPlan {
public:
    void add(Fault fault);
    void clear();

    //! The first fault, but for lags, that hits a request now. Counts the request for every rule
    //! that matches it.
    [[nodiscard]] std::optional<Fault> take(const QByteArray &method, const QString &path);
    //! How far a read now lags behind. Counts the request for every lag that matches it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> takeLag(const QByteArray &method,
                                                                   const QString &path);
    //! The longest lag of all; absent without one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> longestLag() const;

private:
    struct Entry {
        Fault fault;
        int seen = 0;
    };

    template <typename Wanted>
    [[nodiscard]] std::optional<Fault> take(const QByteArray &method, const QString &path,
                                            Wanted wanted);

    std::vector<Entry> m_entries;
};

} // namespace tokendeck::sandbox
