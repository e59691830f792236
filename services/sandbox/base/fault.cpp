// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/base/fault.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck::sandbox {

namespace {

constexpr std::array<std::pair<QLatin1StringView, ErrorShape>, 7> Shapes{{
    {"message"_L1, ErrorShape::Message},
    {"error-code"_L1, ErrorShape::ErrorCode},
    {"error-message"_L1, ErrorShape::ErrorMessage},
    {"string"_L1, ErrorShape::JsonString},
    {"text"_L1, ErrorShape::Text},
    {"html"_L1, ErrorShape::Html},
    {"empty"_L1, ErrorShape::Empty},
}};

constexpr std::array<std::pair<QLatin1StringView, FaultKind>, 10> FaultKinds{{
    {"status"_L1, FaultKind::Status},
    {"cut"_L1, FaultKind::Cut},
    {"hang"_L1, FaultKind::Hang},
    {"stall"_L1, FaultKind::Stall},
    {"slow"_L1, FaultKind::SlowBody},
    {"garbage"_L1, FaultKind::Garbage},
    {"wrong-types"_L1, FaultKind::WrongTypes},
    {"latency"_L1, FaultKind::Latency},
    {"lag"_L1, FaultKind::Lag},
    {"answer"_L1, FaultKind::OtherAnswer},
}};

//! Whether \p text matches \p pattern, in which '*' stands for any characters.
bool matches(QStringView pattern, QStringView text)
{
    // The place to go on from when what follows the last '*' does not fit.
    qsizetype star = -1;
    qsizetype resume = 0;
    qsizetype p = 0;
    qsizetype t = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

//! Reads the words of a spec into a fault; says why it cannot.
class SpecReader {
public:
    explicit SpecReader(QStringView spec) { read(spec); }

    [[nodiscard]] Outcome<Fault> result() const
    {
        if (!m_error.isEmpty())
            return failure({.kind = ProblemKind::InvalidInput, .detail = m_error});
        return m_fault;
    }

private:
    void read(QStringView spec)
    {
        if (const qsizetype at = spec.indexOf(u" message="_s); at >= 0) {
            m_fault.message = spec.sliced(at + 9).trimmed().toString();
            spec = spec.first(at);
        }
        const QStringList words = spec.toString().simplified().split(u' ');
        if (words.size() < 3)
            return fail(u"A fault needs a method, a path and an action"_s);
        m_fault.method = words[0].toUpper().toLatin1();
        m_fault.path = words[1];
        readAction(words[2]);
        for (qsizetype i = 3; i < words.size() && m_error.isEmpty(); ++i)
            readOption(words[i]);
        if (m_fault.moment == FaultMoment::Before && needsReply(m_fault.kind))
            fail(u"\"%1\" needs the server's reply, so it cannot come before"_s.arg(words[2]));
    }

    static bool needsReply(FaultKind kind)
    {
        return kind == FaultKind::SlowBody || kind == FaultKind::WrongTypes
            || kind == FaultKind::Latency || kind == FaultKind::Lag;
    }

    void readAction(const QString &word)
    {
        const auto [name, value] = split(word);
        const auto *const found =
            std::ranges::find_if(FaultKinds, [&](const auto &k) { return k.first == name; });
        if (found == FaultKinds.end())
            return fail(u"Unknown action \"%1\""_s.arg(word));
        m_fault.kind = found->second;
        const bool early = m_fault.kind == FaultKind::Status || m_fault.kind == FaultKind::Hang
            || m_fault.kind == FaultKind::OtherAnswer;
        m_fault.moment = early ? FaultMoment::Before : FaultMoment::After;
        if (m_fault.kind == FaultKind::Status)
            m_fault.status = number(word, value, 100, 599);
        else if (m_fault.kind == FaultKind::OtherAnswer)
            readAnswer(word, value);
        else if (m_fault.kind == FaultKind::Latency || m_fault.kind == FaultKind::Lag
                 || (m_fault.kind == FaultKind::SlowBody && !value.isEmpty()))
            m_fault.delay = std::chrono::milliseconds(number(word, value, 0, 3'600'000));
        else if (!value.isEmpty())
            fail(u"\"%1\" takes no value"_s.arg(name));
    }

    void readOption(const QString &word)
    {
        const auto [name, value] = split(word);
        if (name == "when"_L1 && (value == "before"_L1 || value == "after"_L1))
            m_fault.moment = value == "before"_L1 ? FaultMoment::Before : FaultMoment::After;
        else if (name == "nth"_L1)
            m_fault.first = number(word, value, 1, 1'000'000);
        else if (name == "times"_L1)
            m_fault.times = number(word, value, 1, 1'000'000);
        else if (name == "retry-after"_L1)
            m_fault.retryAfter = std::chrono::seconds(number(word, value, 0, 86'400));
        else if (name == "body"_L1)
            readShape(word, value);
        else
            fail(u"Unknown option \"%1\""_s.arg(word));
    }

    void readAnswer(const QString &word, const QString &value)
    {
        if (value == "other-account"_L1)
            m_fault.answer = OtherAnswer::OtherAccount;
        else if (value != "existing"_L1)
            fail(u"Unknown answer \"%1\""_s.arg(word));
    }

    void readShape(const QString &word, const QString &value)
    {
        const auto *const found =
            std::ranges::find_if(Shapes, [&](const auto &s) { return s.first == value; });
        if (found == Shapes.end())
            return fail(u"Unknown body \"%1\""_s.arg(word));
        m_fault.shape = found->second;
    }

    static std::pair<QString, QString> split(const QString &word)
    {
        const qsizetype at = word.indexOf(u'=');
        return at < 0 ? std::pair(word, QString()) : std::pair(word.first(at), word.sliced(at + 1));
    }

    int number(const QString &word, const QString &value, int least, int most)
    {
        bool ok = false;
        const int result = value.toInt(&ok);
        if (!ok || result < least || result > most)
            fail(u"\"%1\" needs a number from %2 to %3"_s.arg(word).arg(least).arg(most));
        return result;
    }

    void fail(const QString &error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

    Fault m_fault;
    QString m_error;
};

} // namespace

Outcome<Fault> faultFromSpec(QStringView spec)
{
    return SpecReader(spec).result();
}

QString faultSpecHelp()
{
    return u"A fault is \"METHOD PATH ACTION [OPTION]...\":\n"
           "  METHOD  GET, POST, PUT, DELETE or *\n"
           "  PATH    as /v1/shared-tokens/*, with * for any characters\n"
           "  ACTION  status=N, cut, hang, stall, slow[=MS], garbage, wrong-types, latency=MS,\n"
           "          lag=MS (reads answer as they did MS ago, without the latest writes) or\n"
           "          answer=existing|other-account (another object than the one that was made, "
           "changed\n"
           "          or read: one that was there before, or another account's)\n"
           "  OPTION  when=before|after (the server acts), nth=N (the first request hit), "
           "times=N,\n"
           "          retry-after=SECONDS,\n"
           "          body=message|error-code|error-message|string|text|html|empty,\n"
           "          message=TEXT (to the end of the line)\n"
           "  As in: \"POST /v1/shared-tokens hang when=after nth=2 times=1\""_s;
}

void FaultPlan::add(Fault fault)
{
    m_entries.push_back({.fault = std::move(fault)});
}

void FaultPlan::clear()
{
    m_entries.clear();
}

template <typename Wanted>
std::optional<Fault> FaultPlan::take(const QByteArray &method, const QString &path, Wanted wanted)
{
    std::optional<Fault> hit;
    for (Entry &entry : m_entries) {
        const Fault &fault = entry.fault;
        if (!wanted(fault) || (fault.method != "*" && fault.method != method)
            || !matches(fault.path, path))
            continue;
        const int index = ++entry.seen - fault.first;
        if (!hit && index >= 0 && (!fault.times || index < *fault.times))
            hit = fault;
    }
    return hit;
}

std::optional<Fault> FaultPlan::take(const QByteArray &method, const QString &path)
{
    return take(method, path, [](const Fault &fault) { return fault.kind != FaultKind::Lag; });
}

std::optional<std::chrono::milliseconds> FaultPlan::takeLag(const QByteArray &method,
                                                            const QString &path)
{
    const std::optional<Fault> hit =
        take(method, path, [](const Fault &fault) { return fault.kind == FaultKind::Lag; });
    return hit ? std::optional(hit->delay) : std::nullopt;
}

std::optional<std::chrono::milliseconds> FaultPlan::longestLag() const
{
    std::optional<std::chrono::milliseconds> longest;
    for (const Entry &entry : m_entries) {
        if (entry.fault.kind == FaultKind::Lag)
            longest = std::max(longest.value_or(entry.fault.delay), entry.fault.delay);
    }
    return longest;
}

} // namespace tokendeck::sandbox
