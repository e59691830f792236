// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/editor/editor_words.h"

#include "models/domain/names/display_name.h"
#include "words/base/filter_words.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct EditorWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::FilterEditor)
};

//! "prod", "prod or staging", "a, b or c".
QString alternatives(const std::vector<QString> &values)
{
    QString text = isolated(values.front());
    for (std::size_t i = 1; i < values.size(); ++i)
        text = i + 1 == values.size() ? EditorWords::tr("%1 or %2").arg(text, isolated(values[i]))
                                      : EditorWords::tr("%1, %2").arg(text, isolated(values[i]));
    return text;
}

QString contradiction(const Filter &a, const Filter &b)
{
    return EditorWords::tr("%1 cannot be %2 and %3 at once")
        .arg(isolated(a.field), isolated(a.value), isolated(b.value));
}

//! \p text is what has \p fault.
QString faultText(InputFault fault, const QString &subject, const QString &text)
{
    const QString rule =
        EditorWords::tr("%1 is matched exactly: letters, digits, _ @ . and - only.").arg(subject);
    switch (fault) {
    case InputFault::Empty:
        return {};
    case InputFault::Wildcard:
        return rule + u' ' + EditorWords::tr("Wildcards do not work.");
    case InputFault::Space:
        return rule + u' ' + EditorWords::tr("Spaces are not possible.");
    case InputFault::BlankAtEnd:
        return rule + u' '
            + EditorWords::tr(
                  "%1 has a blank at its beginning or end, so logs cannot be filtered by it.")
                  .arg(quotedName(text));
    case InputFault::OtherCharacter:
        return rule;
    }
    return {};
}

} // namespace

QString logsText(qint64 count)
{
    // More logs than an int holds are many all the same.
    const int form = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return EditorWords::tr("%1 logs", nullptr, form).arg(numberText(count));
}

QString meaningText(const FilterSet &set, const QString &account)
{
    switch (filterReach(set)) {
    case Reach::Everything:
        return EditorWords::tr("Shows every log of %1.").arg(isolated(account));
    case Reach::Nothing: {
        const FilterPair pair = contradictions(set).front();
        return EditorWords::tr("Shows no log: %1.")
            .arg(contradiction(set.filters[std::size_t(pair.first)],
                               set.filters[std::size_t(pair.second)]));
    }
    case Reach::Some:
        break;
    }
    QString text;
    for (const FieldDemand &demand : fieldDemands(set)) {
        const QString one =
            EditorWords::tr("%1 is %2").arg(isolated(demand.field), alternatives(demand.values));
        if (text.isEmpty())
            text = one;
        else if (set.filterOperator == FilterOperator::And)
            text = EditorWords::tr("%1 and %2").arg(text, one);
        else
            text = EditorWords::tr("%1, or %2").arg(text, one);
    }
    if (set.unknown > 0) {
        const QString other =
            EditorWords::tr("%n filters that are not known match", nullptr, int(set.unknown));
        if (text.isEmpty())
            text = other;
        else if (set.filterOperator == FilterOperator::And)
            text = EditorWords::tr("%1 and %2").arg(text, other);
        else
            text = EditorWords::tr("%1, or %2").arg(text, other);
    }
    return EditorWords::tr("Shows logs where %1.").arg(text);
}

QString selectionSummary(const FilterSelection &selection)
{
    const std::size_t count = selection.filters.size();
    if (count == 0)
        return EditorWords::tr("No filter");
    if (count == 1)
        return EditorWords::tr("1 filter");
    return selection.filterOperator == FilterOperator::And
        ? EditorWords::tr("%n filters, combined with AND", nullptr, int(count))
        : EditorWords::tr("%n filters, combined with OR", nullptr, int(count));
}

QString selectionText(const FilterSelection &selection, std::span<const Filter> filters)
{
    const FilterSet set = filterSetOf(selection, filters);
    QStringList texts;
    for (const Filter &filter : set.filters)
        texts.append(shownFilter(filter));
    if (set.unknown > 0)
        texts.append(EditorWords::tr("%n other filters", nullptr, int(set.unknown)));
    if (texts.isEmpty())
        return EditorWords::tr("no filter");
    return texts.join(u' ' + operatorWord(set.filterOperator) + u' ');
}

QString exposureText(const Exposure &exposure, bool isNew)
{
    const auto strong = [](const QString &text) {
        return u"<b>"_s + text + u"</b>"_s;
    };
    if (!exposure.before) {
        return isNew
            ? EditorWords::tr("The token will see %1.").arg(strong(logsText(exposure.after)))
            : EditorWords::tr("What the token saw before is not known. It will see %1.")
                  .arg(strong(logsText(exposure.after)));
    }
    const QString before =
        EditorWords::tr("Before this change the token saw %1.").arg(logsText(*exposure.before));
    const qint64 more = exposure.appearing;
    const qint64 fewer = exposure.disappearing;
    QString after;
    if (more == 0 && fewer == 0) {
        after = EditorWords::tr("It will see the same.");
    } else if (exposure.after == 0) {
        after = EditorWords::tr("It will see %1.").arg(strong(EditorWords::tr("none")));
    } else if (more == 0) {
        after = EditorWords::tr("It will see %1 and none that it did not see before.")
                    .arg(strong(EditorWords::tr("%1 fewer").arg(numberText(fewer))));
    } else if (*exposure.before == 0) {
        after = EditorWords::tr("It will see %1.").arg(strong(logsText(exposure.after)));
    } else if (fewer == 0) {
        after = EditorWords::tr("It will see %1 and still all that it saw before.")
                    .arg(strong(EditorWords::tr("%1 more").arg(numberText(more))));
    } else {
        after = EditorWords::tr(
                    "It will see %1 that it did not see before, and no longer %2 that it saw.")
                    .arg(strong(numberText(more)), strong(numberText(fewer)));
    }
    return before + u' ' + after;
}

QString findingText(const SelectionFinding &finding, const FilterSet &set, const QString &account)
{
    const auto at = [&set](int position) {
        return set.filters[std::size_t(position)];
    };
    switch (finding.kind) {
    case SelectionFindingKind::ShowsEverything:
        return EditorWords::tr("Without a filter everyone with this token sees every log of %1.")
            .arg(isolated(account));
    case SelectionFindingKind::ShowsNothing:
        return EditorWords::tr("No log can match: %1.")
            .arg(contradiction(at(finding.pair.first), at(finding.pair.second)));
    case SelectionFindingKind::Duplicate:
        return EditorWords::tr("%1 is chosen twice; the second one changes nothing.")
            .arg(shownFilter(at(finding.pair.second)));
    case SelectionFindingKind::Redundant:
        return EditorWords::tr("%1 changes nothing in these logs: without it the same ones pass.")
            .arg(shownFilter(at(finding.pair.second)));
    case SelectionFindingKind::Unknown:
        return EditorWords::tr(
            "%n filters of this token are not in the account’s list. The preview "
            "leaves them out.",
            nullptr, int(finding.count));
    }
    return {};
}

QString inputText(const FilterInputCheck &check, const QString &field, const QString &value)
{
    if (!field.isEmpty() && check.field)
        return faultText(*check.field, EditorWords::tr("A field"), field);
    if (!value.isEmpty() && check.value)
        return faultText(*check.value, EditorWords::tr("A value"), value);
    if (check.duplicate)
        return EditorWords::tr("%1 is there already. Choose it in the list.")
            .arg(shownFilter(*check.duplicate));
    if (check.caseHint) {
        const FieldMatch &hint = *check.caseHint;
        if (hint.value.isEmpty())
            return EditorWords::tr("There is a field %1; fields are matched with case.")
                .arg(isolated(hint.field));
        return (hint.field == field
                    ? EditorWords::tr("There is %1: %2; values are matched with case.")
                    : EditorWords::tr("There is %1: %2; fields are matched with case."))
            .arg(isolated(hint.field), isolated(hint.value));
    }
    return {};
}

QString sourceText(PreviewSource source, const QString &account, const QString &fileName)
{
    switch (source) {
    case PreviewSource::Live:
        return EditorWords::tr("Live logs of %1, last 24 h").arg(account);
    case PreviewSource::Pasted:
        return EditorWords::tr("Pasted logs");
    case PreviewSource::File:
        return fileName;
    }
    return {};
}

QString linesText(const LogLines &lines)
{
    QStringList sentences;
    if (lines.badLines == 1)
        sentences.append(
            EditorWords::tr("Line %1 is no JSON object and was left out.").arg(lines.firstBadLine));
    else if (lines.badLines > 1)
        sentences.append(
            EditorWords::tr("%1 lines are no JSON object and were left out, the first is line %2.")
                .arg(numberText(lines.badLines), numberText(lines.firstBadLine)));
    if (lines.isCut)
        sentences.append(EditorWords::tr("Only the first %1 lines and 16 MB are read.")
                             .arg(numberText(MaxLogLines)));
    return sentences.join(u' ');
}

} // namespace tokendeck
