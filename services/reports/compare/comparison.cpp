// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/compare/comparison.h"

#include "models/domain/lists/row_kind.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tokendeck {

namespace {

//! Names a list of an account.
using ListPlace = std::tuple<QString, AccountId, ListKind>;

ListPlace placeOf(const ReportList &list)
{
    return {list.backend, list.account, list.list};
}

ListPlace placeOf(const TokenLine &line)
{
    return {line.object.backend, line.via, line.object.list};
}

//! A report as it is compared.
class Side {
public:
    explicit Side(const Report &report)
    {
        for (const ReportList &list : report.lists)
            m_lists.emplace(placeOf(list), &list);
        for (const TokenLine &line : report.lines) {
            if (line.gone)
                m_gone.emplace(line.object, &line);
            else if (line.object.id <= 0 && !line.isUnderstood)
                ++m_nameless[placeOf(line)];
            else
                m_lines.push_back(&line);
        }
        std::ranges::stable_sort(
            m_lines, [](const TokenLine *a, const TokenLine *b) { return a->object < b->object; });
        // A file that was changed by hand may tell an object twice.
        const auto again = std::ranges::unique(m_lines, {}, &TokenLine::object);
        m_lines.erase(again.begin(), again.end());
    }

    [[nodiscard]] const std::vector<const TokenLine *> &lines() const { return m_lines; }
    [[nodiscard]] const ReportList *list(const ListPlace &place) const
    {
        const auto found = m_lists.find(place);
        return found == m_lists.end() ? nullptr : found->second;
    }
    [[nodiscard]] bool knows(const ListPlace &place) const
    {
        const ReportList *found = list(place);
        return found && wasRead(found->knowledge);
    }
    //! Whether it tells of any list of the account.
    [[nodiscard]] bool hasAccount(const QString &backend, AccountId account) const
    {
        return std::ranges::any_of(AllListKinds, [&](ListKind kind) {
            return list({backend, account, kind}) != nullptr;
        });
    }
    //! Whether any token of \p place may be one of its rows without an id.
    [[nodiscard]] bool hasNameless(const ListPlace &place) const
    {
        return m_nameless.contains(place);
    }
    [[nodiscard]] const TokenLine *gone(const ObjectRef &object) const
    {
        const auto found = m_gone.find(object);
        return found == m_gone.end() ? nullptr : found->second;
    }

private:
    std::map<ListPlace, const ReportList *> m_lists;
    std::map<ListPlace, int> m_nameless;
    std::map<ObjectRef, const TokenLine *> m_gone;
    std::vector<const TokenLine *> m_lines;
};

//! Whether \p a and \p b, which may be null, tell the same of what is compared.
bool isSameLine(const TokenLine *a, const TokenLine *b)
{
    if (!a || !b)
        return a == b;
    const auto told = [](const TokenLine &line) {
        return std::tie(line.object, line.connection, line.accountName, line.name,
                        line.isUnderstood, line.fingerprint, line.enabled, line.expiresAt,
                        line.filters);
    };
    const auto end = [](const TokenLine &line) {
        return line.gone
            ? std::tuple(true, line.gone->deletion, line.gone->successor)
            : std::tuple(false, std::optional<LineDeletion>(), std::optional<qint32>());
    };
    return told(*a) == told(*b) && end(*a) == end(*b);
}

bool isSameDifference(const Difference &a, const Difference &b)
{
    const auto told = [](const Difference &difference) {
        return std::tuple(difference.kind, difference.visibility, difference.doubt,
                          placeOf(difference.list), difference.tokens, difference.unreadBefore,
                          difference.unreadAfter);
    };
    return told(a) == told(b) && isSameLine(a.before, b.before) && isSameLine(a.after, b.after);
}

class Comparing {
public:
    explicit Comparing(Comparison &result)
        : m_result(result)
        , m_before(*result.before)
        , m_after(*result.after)
    {
    }

    void run()
    {
        const std::vector<const TokenLine *> &left = m_before.lines();
        const std::vector<const TokenLine *> &right = m_after.lines();
        size_t l = 0;
        size_t r = 0;
        while (l < left.size() || r < right.size()) {
            const bool onlyLeft =
                r == right.size() || (l < left.size() && left[l]->object < right[r]->object);
            const bool onlyRight =
                l == left.size() || (r < right.size() && right[r]->object < left[l]->object);
            if (onlyLeft)
                lack(*left[l++], m_before, m_after, m_vanished);
            else if (onlyRight)
                lack(*right[r++], m_after, m_before, m_appeared);
            else
                compare(*left[l++], *right[r++]);
        }
        pairSuccessors();
        addUnread();
        sort();
    }

private:
    //! \p line of \p has is not in \p lacks.
    void lack(const TokenLine &line, const Side &has, const Side &lacks,
              std::vector<const TokenLine *> &surely)
    {
        // An id that one computer has given names nothing on another, or on another day.
        if (line.object.id <= 0)
            return;
        // An account's token is that of its account where the shipping tokens are not read, too.
        const bool isOfAccount = line.object.list == ListKind::Accounts;
        const ListPlace shipping(line.object.backend, line.object.account,
                                 ListKind::ShippingTokens);
        if (isOfAccount && lacks.knows(shipping) != has.knows(shipping))
            return;
        const ListPlace place = placeOf(line);
        // No snapshot has the tokens of accounts.
        if (isOfAccount && !lacks.list(place) && lacks.hasAccount(line.object.backend, line.via)) {
            ++m_result.notHeld;
            return;
        }
        if (!lacks.knows(place)) {
            ++m_unread[place];
        } else if (lacks.hasNameless(place)) {
            Difference &doubt = addTo(line, has, DifferenceKind::NotKnown);
            doubt.doubt = DoubtKind::NotUnderstood;
        } else {
            surely.push_back(&line);
        }
    }

    Difference &addTo(const TokenLine &line, const Side &of, DifferenceKind kind)
    {
        const bool isBefore = &of == &m_before;
        return m_result.differences.emplace_back(Difference{.kind = kind,
                                                            .before = isBefore ? &line : nullptr,
                                                            .after = isBefore ? nullptr : &line});
    }

    Difference &add(DifferenceKind kind, const TokenLine &before, const TokenLine &after)
    {
        return m_result.differences.emplace_back(
            Difference{.kind = kind, .before = &before, .after = &after});
    }

    void compare(const TokenLine &before, const TokenLine &after)
    {
        ++m_result.compared;
        if (!before.isUnderstood || !after.isUnderstood) {
            add(DifferenceKind::NotKnown, before, after).doubt = DoubtKind::NotUnderstood;
            return;
        }
        if (before.name != after.name)
            add(DifferenceKind::Renamed, before, after);
        if (before.fingerprint.isEmpty() || after.fingerprint.isEmpty())
            ++m_result.untold;
        else if (m_result.tellsRotation && before.fingerprint != after.fingerprint)
            add(DifferenceKind::Rotated, before, after);
        compareFacts(before, after);
    }

    //! What a token and its successor can have in common as well as a token of two days.
    void compareFacts(const TokenLine &before, const TokenLine &after)
    {
        if (before.filters && after.filters) {
            const bool isKnown = before.filters->unknown == 0 && after.filters->unknown == 0;
            if (!isKnown)
                add(DifferenceKind::NotKnown, before, after).doubt = DoubtKind::Filters;
            else if (!isSame(*before.filters, *after.filters))
                add(DifferenceKind::FiltersChanged, before, after).visibility =
                    visibilityOf(*before.filters, *after.filters);
        }
        if (before.expiresAt && after.expiresAt) {
            if (before.expiresAt->isUnknown() || after.expiresAt->isUnknown())
                add(DifferenceKind::NotKnown, before, after).doubt = DoubtKind::Expiry;
            else if (before.expiresAt != after.expiresAt)
                add(DifferenceKind::ExpiryMoved, before, after);
        }
        if (before.enabled && after.enabled && before.enabled != after.enabled)
            add(DifferenceKind::Switched, before, after);
    }

    //! A token that vanished and one that appeared are one that was rotated where that was done
    //! here, or where they are the only ones of their name in their list: the backend gives a
    //! successor another id.
    void pairSuccessors()
    {
        const ByName vanished = byName(m_vanished);
        const ByName appeared = byName(m_appeared);
        std::map<ObjectRef, const TokenLine *> made;
        for (const TokenLine *line : m_appeared)
            made.emplace(line->object, line);
        std::vector<const TokenLine *> alone;
        const auto pair = [&](const TokenLine &line, const TokenLine *successor) {
            if (!successor || made.erase(successor->object) == 0)
                return false;
            add(DifferenceKind::Rotated, line, *successor);
            compareFacts(line, *successor);
            return true;
        };
        for (const TokenLine *line : m_vanished) {
            if (!pair(*line, successorTold(*line, made)))
                alone.push_back(line);
        }
        for (const TokenLine *line : alone) {
            const TokenLine *namesake = onlyOf(appeared, *line);
            if (!pair(*line, onlyOf(vanished, *line) ? namesake : nullptr))
                addTo(*line, m_before, DifferenceKind::Vanished).after = m_after.gone(line->object);
        }
        for (const TokenLine *line : m_appeared) {
            if (made.contains(line->object))
                addTo(*line, m_after, DifferenceKind::Appeared);
        }
    }

    //! The one of \p appeared that was made in the place of \p line here; null where none was.
    [[nodiscard]] const TokenLine *
    successorTold(const TokenLine &line,
                  const std::map<ObjectRef, const TokenLine *> &appeared) const
    {
        const TokenLine *gone = m_after.gone(line.object);
        if (!gone || !gone->gone->successor)
            return nullptr;
        ObjectRef successor = line.object;
        successor.id = *gone->gone->successor;
        const auto found = appeared.find(successor);
        return found == appeared.end() ? nullptr : found->second;
    }

    using Named = std::tuple<QString, AccountId, ListKind, QString>;
    using ByName = std::map<Named, std::vector<const TokenLine *>>;

    [[nodiscard]] static Named nameOf(const TokenLine &line)
    {
        return {line.object.backend, line.object.account, line.object.list, line.name};
    }

    [[nodiscard]] static ByName byName(const std::vector<const TokenLine *> &lines)
    {
        ByName named;
        for (const TokenLine *line : lines)
            named[nameOf(*line)].push_back(line);
        return named;
    }

    //! The only one of \p named that is called as \p line in its list; null without one, and where
    //! its name says nothing.
    [[nodiscard]] static const TokenLine *onlyOf(const ByName &named, const TokenLine &line)
    {
        const auto found = named.find(nameOf(line));
        return found != named.end() && found->second.size() == 1 && line.isUnderstood
                && !line.name.isEmpty()
            ? found->second.front()
            : nullptr;
    }

    //! One doubt for each list whose tokens cannot be compared.
    void addUnread()
    {
        for (const auto *report : {m_result.before.get(), m_result.after.get()}) {
            for (const ReportList &list : report->lists) {
                // Of filters each token tells; the tokens of accounts are told with other lists.
                if (areTokens(list.list) && !wasRead(list.knowledge))
                    m_unread.try_emplace(placeOf(list), 0);
            }
        }
        for (const auto &[place, tokens] : m_unread) {
            const ReportList *before = m_before.list(place);
            const ReportList *after = m_after.list(place);
            Difference doubt{.kind = DifferenceKind::NotKnown,
                             .doubt = DoubtKind::ListUnread,
                             .tokens = tokens,
                             .unreadBefore = !m_before.knows(place),
                             .unreadAfter = !m_after.knows(place)};
            if (const ReportList *known = after ? after : before) {
                doubt.list = *known;
            } else {
                doubt.list.backend = std::get<0>(place);
                doubt.list.account = std::get<1>(place);
                doubt.list.list = std::get<2>(place);
            }
            m_result.differences.push_back(std::move(doubt));
        }
    }

    void sort()
    {
        const auto key = [](const Difference &difference) {
            const TokenLine *line = difference.line();
            const ObjectRef object = line ? line->object : ObjectRef();
            return std::tuple(line ? line->connection : difference.list.connection,
                              line ? object.backend : difference.list.backend,
                              line ? object.account : difference.list.account,
                              line ? object.list : difference.list.list, line ? object.id : 0,
                              difference.kind);
        };
        std::ranges::stable_sort(m_result.differences, {}, key);
    }

    Comparison &m_result;
    const Side m_before;
    const Side m_after;
    std::vector<const TokenLine *> m_vanished;
    std::vector<const TokenLine *> m_appeared;
    std::map<ListPlace, int> m_unread;
};

} // namespace

int Comparison::count(DifferenceKind kind) const
{
    return int(std::ranges::count(differences, kind, &Difference::kind));
}

bool Comparison::hasCommonAccount() const
{
    return std::ranges::any_of(before->lists, [this](const ReportList &list) {
        return std::ranges::any_of(after->lists, [&list](const ReportList &other) {
            return other.backend == list.backend && other.account == list.account;
        });
    });
}

bool Comparison::hasDifference() const
{
    return count(DifferenceKind::NotKnown) < int(differences.size());
}

Comparison compareReports(SharedReport before, SharedReport after)
{
    Comparison comparison{.before = std::move(before), .after = std::move(after)};
    comparison.tellsRotation =
        !comparison.before->keyId.isEmpty() && comparison.before->keyId == comparison.after->keyId;
    Comparing(comparison).run();
    return comparison;
}

bool tellTheSame(const Comparison &a, const Comparison &b)
{
    const auto factsOf = [](const Comparison &comparison) {
        return std::tuple(comparison.compared, comparison.tellsRotation, comparison.untold,
                          comparison.notHeld);
    };
    return factsOf(a) == factsOf(b)
        && std::ranges::equal(a.differences, b.differences, isSameDifference);
}

} // namespace tokendeck
