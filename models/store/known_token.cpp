// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/known_token.h"

#include "models/domain/lists/row_kind.h"
#include "models/store/workspace.h"

#include <algorithm>
#include <bitset>

namespace tokendeck {
namespace {

template <typename Row>
void addKnown(const Workspace &workspace, const Secret &token, std::vector<KnownToken> &found)
{
    for (const ConnectionInfo &info : workspace.connections()) {
        const ConnectionId &id = info.connection.id;
        for (const auto all = workspace.rows<Row>(id); const Row &row : *all) {
            if (row.token == token)
                found.push_back({RowKind<Row>, id, row.id.value()});
        }
    }
}

static_assert(ShortestTokenPart == sizeof(quint64), "a run is a number");

//! \p run with \p letter behind it, and without its first one.
constexpr quint64 goneOn(quint64 run, unsigned char letter)
{
    return run << 8 | (letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter);
}

//! The runs of ShortestTokenPart characters of a text that can stand in a token.
class Runs {
public:
    explicit Runs(QStringView text)
    {
        quint64 run = 0;
        qsizetype length = 0;
        for (const QChar letter : text) {
            const bool isOfToken = letter.unicode() > 0x20 && letter.unicode() < 0x7f;
            length = isOfToken ? length + 1 : 0;
            run = goneOn(run, static_cast<unsigned char>(letter.unicode()));
            if (length >= ShortestTokenPart) {
                m_runs.push_back(run);
                m_marks.set(markOf(run));
            }
        }
        std::ranges::sort(m_runs);
    }

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    [[nodiscard]] bool standIn(QByteArrayView token) const
    {
        quint64 run = 0;
        qsizetype length = 0;
        return std::ranges::any_of(token, [&](char letter) {
            run = goneOn(run, static_cast<unsigned char>(letter));
            return ++length >= ShortestTokenPart && m_marks.test(markOf(run))
                && std::ranges::binary_search(m_runs, run);
        });
    }

private:
    static constexpr int MarkBits = 12;
    [[nodiscard]] static constexpr size_t markOf(quint64 run)
    {
        return size_t(run * 0x9e3779b97f4a7c15 >> (64 - MarkBits));
    }

    std::vector<quint64> m_runs;
    std::bitset<size_t(1) << MarkBits> m_marks; //!< by which nearly all runs of tokens are told off
};

template <typename Row> bool haveRun(const Workspace &workspace, const Runs &runs)
{
    return std::ranges::any_of(workspace.connections(), [&](const ConnectionInfo &info) {
        return std::ranges::any_of(*workspace.rows<Row>(info.connection.id), [&](const Row &row) {
            return runs.standIn(row.token.exposedText());
        });
    });
}

} // namespace

std::vector<KnownToken> knownTokens(const Workspace &workspace, const Secret &token)
{
    std::vector<KnownToken> found;
    if (token.isEmpty())
        return found;
    eachWithToken<SharedToken, ShippingToken, ApiToken, Account>(
        [&]<typename Row>(std::type_identity<Row>) { addKnown<Row>(workspace, token, found); });
    return found;
}

bool holdsPartOfToken(const Workspace &workspace, QStringView text)
{
    const Runs runs(text);
    bool found = false;
    if (runs.isEmpty())
        return found;
    eachWithToken<SharedToken, ShippingToken, ApiToken, Account>(
        [&]<typename Row>(std::type_identity<Row>) {
            found = found || haveRun<Row>(workspace, runs);
        });
    return found;
}

} // namespace tokendeck
