// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/sync/deed_words.h"

#include "words/base/number_words.h"
#include "words/lists/kind_words.h"

#include <QCoreApplication>

#include <array>

namespace tokendeck {

//! %1 is the object, %2 its account, %3 the other one that the deed names, %4 the object's name. Of
//! many, %1 is what is counted, or the number.
struct DeedWords::Row {
    Deed deed;
    const char *done;
    const char *attempt;
    const char *notDone;
    const char *planned;
    const char *verb;
    const char *oneDone;
    const char *manyDone;
    const char *willBe;
    const char *nothingWillBe;
    const char *halfDone = nullptr;
};

namespace {

struct DeedText {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::DeedWords)
};

#define DEED_WORD(text) QT_TRANSLATE_NOOP("tokendeck::DeedWords", text)

//! \p text with each %n replaced by \p values, where it has it.
QString filled(const QString &text, std::initializer_list<QString> values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit < 1 || digit > int(values.size())) {
            result += text[i];
            continue;
        }
        result += values.begin()[digit - 1];
        ++i;
    }
    return result;
}

QString sentence(const char *text, const DeedNames &names)
{
    return filled(DeedText::tr(text), {names.object, names.account, names.other, names.name});
}

} // namespace

const DeedWords::Row &DeedWords::rowOf(Deed deed)
{
    static constexpr Row Rotated{
        .deed = Deed::Rotate,
        .done = DEED_WORD("%1 of %2 was rotated; the old token is deleted."),
        .attempt = DEED_WORD("rotating %1 of %2"),
        .notDone = DEED_WORD("%1 of %2 was not rotated"),
        .planned = DEED_WORD("is rotated"),
        .verb = DEED_WORD("Rotate %1"),
        .oneDone = DEED_WORD("%1 was rotated"),
        .manyDone = DEED_WORD("%1 were rotated"),
        .willBe = DEED_WORD("%1 will be rotated"),
        .nothingWillBe = DEED_WORD("Nothing will be rotated"),
        .halfDone = DEED_WORD("%1 of %2 has a successor, but was not deleted itself")};
    static constexpr std::array Rows{
        Row{.deed = Deed::Make,
            .done = DEED_WORD("%1 was made in %2."),
            .attempt = DEED_WORD("making %1 of %2"),
            .notDone = DEED_WORD("%1 was not made in %2"),
            .planned = DEED_WORD("is made"),
            .verb = DEED_WORD("Make %1"),
            .oneDone = DEED_WORD("%1 was made"),
            .manyDone = DEED_WORD("%1 were made"),
            .willBe = DEED_WORD("%1 will be made"),
            .nothingWillBe = DEED_WORD("Nothing will be made")},
        Row{.deed = Deed::Edit,
            .done = DEED_WORD("%1 of %2 was saved."),
            .attempt = DEED_WORD("saving %1 of %2"),
            .notDone = DEED_WORD("%1 of %2 was not saved"),
            .planned = DEED_WORD("is changed"),
            .verb = DEED_WORD("Change %1"),
            .oneDone = DEED_WORD("%1 was changed"),
            .manyDone = DEED_WORD("%1 were changed"),
            .willBe = DEED_WORD("%1 will be changed"),
            .nothingWillBe = DEED_WORD("Nothing will be changed")},
        Row{.deed = Deed::EditFilters,
            .done = DEED_WORD("The filters of %1 of %2 were saved."),
            .attempt = DEED_WORD("saving the filters of %1 of %2"),
            .notDone = DEED_WORD("The filters of %1 of %2 were not saved"),
            .planned = DEED_WORD("is changed"),
            .verb = DEED_WORD("Change the filters of %1"),
            .oneDone = DEED_WORD("%1 was changed"),
            .manyDone = DEED_WORD("%1 were changed"),
            .willBe = DEED_WORD("%1 will be changed"),
            .nothingWillBe = DEED_WORD("Nothing will be changed")},
        Rotated,
        [] {
            Row kept = Rotated;
            kept.deed = Deed::RotateAndKeep;
            kept.done = DEED_WORD("%1 of %2 was rotated; the old token still works.");
            return kept;
        }(),
        Row{.deed = Deed::Succeed,
            .done = DEED_WORD("Shipping token %3 was made in %2 after %4."),
            .attempt = DEED_WORD("rotating %1 of %2"),
            .notDone = DEED_WORD("%1 of %2 was not rotated"),
            .planned = DEED_WORD("gets a successor"),
            .verb = DEED_WORD("Rotate %1"),
            .oneDone = DEED_WORD("%1 was rotated"),
            .manyDone = DEED_WORD("%1 were rotated"),
            .willBe = DEED_WORD("%1 will be rotated"),
            .nothingWillBe = DEED_WORD("Nothing will be rotated")},
        Row{.deed = Deed::Delete,
            .done = DEED_WORD("%1 was deleted from %2."),
            .attempt = DEED_WORD("deleting %1 of %2"),
            .notDone = DEED_WORD("%1 of %2 was not deleted"),
            .planned = DEED_WORD("is deleted"),
            .verb = DEED_WORD("Delete %1"),
            .oneDone = DEED_WORD("%1 was deleted"),
            .manyDone = DEED_WORD("%1 were deleted"),
            .willBe = DEED_WORD("%1 will be deleted"),
            .nothingWillBe = DEED_WORD("Nothing will be deleted")},
        Row{.deed = Deed::Replace,
            .done = DEED_WORD("%1 was replaced by %3 in %2."),
            .attempt = DEED_WORD("replacing %1 of %2"),
            .notDone = DEED_WORD("%1 of %2 was not replaced by %3"),
            .planned = DEED_WORD("is replaced"),
            .verb = DEED_WORD("Replace %1"),
            .oneDone = DEED_WORD("%1 was replaced"),
            .manyDone = DEED_WORD("%1 were replaced"),
            .willBe = DEED_WORD("%1 will be replaced"),
            .nothingWillBe = DEED_WORD("Nothing will be replaced")},
        Row{.deed = Deed::Merge,
            .done =
                DEED_WORD("%1 is there once in %2 now, and every token that had either has it."),
            .attempt = DEED_WORD("merging %1 of %2 with the other one like it"),
            .notDone = DEED_WORD("%1 of %2 was not merged with the other one like it"),
            .planned = DEED_WORD("is merged"),
            .verb = DEED_WORD("Merge %1"),
            .oneDone = DEED_WORD("%1 was merged"),
            .manyDone = DEED_WORD("%1 were merged"),
            .willBe = DEED_WORD("%1 will be merged"),
            .nothingWillBe = DEED_WORD("Nothing will be merged")},
        Row{.deed = Deed::Rename,
            .done = DEED_WORD("%1 of %2 is now called %3."),
            .attempt = DEED_WORD("renaming %1 of %2"),
            .notDone = DEED_WORD("%1 of %2 was not renamed to %3"),
            .planned = DEED_WORD("is renamed"),
            .verb = DEED_WORD("Rename %1"),
            .oneDone = DEED_WORD("%1 was renamed"),
            .manyDone = DEED_WORD("%1 were renamed"),
            .willBe = DEED_WORD("%1 will be renamed"),
            .nothingWillBe = DEED_WORD("Nothing will be renamed")},
        Row{.deed = Deed::Enable,
            .done = DEED_WORD("%1 of %2 was enabled."),
            .attempt = DEED_WORD("enabling %1 of %2"),
            .notDone = DEED_WORD("%1 of %2 was not enabled"),
            .planned = DEED_WORD("is enabled"),
            .verb = DEED_WORD("Enable %1"),
            .oneDone = DEED_WORD("%1 was enabled"),
            .manyDone = DEED_WORD("%1 were enabled"),
            .willBe = DEED_WORD("%1 will be enabled"),
            .nothingWillBe = DEED_WORD("Nothing will be enabled")},
        Row{.deed = Deed::Disable,
            .done = DEED_WORD("%1 of %2 was disabled."),
            .attempt = DEED_WORD("disabling %1 of %2"),
            .notDone = DEED_WORD("%1 of %2 was not disabled"),
            .planned = DEED_WORD("is disabled"),
            .verb = DEED_WORD("Disable %1"),
            .oneDone = DEED_WORD("%1 was disabled"),
            .manyDone = DEED_WORD("%1 were disabled"),
            .willBe = DEED_WORD("%1 will be disabled"),
            .nothingWillBe = DEED_WORD("Nothing will be disabled")},
        Row{.deed = Deed::Open,
            .done = DEED_WORD("%1 is open to the searches of %2 now."),
            .attempt = DEED_WORD("opening %1 to the searches of %2"),
            .notDone = DEED_WORD("%1 was not opened to the searches of %2"),
            .planned = DEED_WORD("is opened to search"),
            .verb = DEED_WORD("Open %1 to search"),
            .oneDone = DEED_WORD("%1 was opened to search"),
            .manyDone = DEED_WORD("%1 were opened to search"),
            .willBe = DEED_WORD("%1 will be opened to search"),
            .nothingWillBe = DEED_WORD("Nothing will be opened to search")},
        Row{.deed = Deed::Close,
            .done = DEED_WORD("%1 is closed to the searches of %2 now."),
            .attempt = DEED_WORD("closing %1 to the searches of %2"),
            .notDone = DEED_WORD("%1 was not closed to the searches of %2"),
            .planned = DEED_WORD("is closed to search"),
            .verb = DEED_WORD("Close %1 to search"),
            .oneDone = DEED_WORD("%1 was closed to search"),
            .manyDone = DEED_WORD("%1 were closed to search"),
            .willBe = DEED_WORD("%1 will be closed to search"),
            .nothingWillBe = DEED_WORD("Nothing will be closed to search")},
    };
    static_assert(Rows.size() == DeedCount);
    static_assert([] {
        for (int i = 0; i < DeedCount; ++i)
            if (Rows[size_t(i)].deed != Deed(i))
                return false;
        return true;
    }());
    return Rows[size_t(deed)];
}

DeedWords::DeedWords(Deed deed)
    : m_row(rowOf(deed))
{
}

QString DeedWords::done(const DeedNames &names) const
{
    return capitalized(sentence(m_row.done, names));
}

QString DeedWords::attempt(const DeedNames &names) const
{
    return sentence(m_row.attempt, names);
}

QString DeedWords::notDone(const DeedNames &names) const
{
    return capitalized(sentence(m_row.notDone, names));
}

QString DeedWords::halfDone(const DeedNames &names) const
{
    return m_row.halfDone ? capitalized(sentence(m_row.halfDone, names)) : notDone(names);
}

QString DeedWords::planned() const
{
    return DeedText::tr(m_row.planned);
}

QString DeedWords::verbFor(const QString &what) const
{
    return DeedText::tr(m_row.verb).arg(what);
}

QString DeedWords::doneFor(const QString &what, qsizetype count) const
{
    return DeedText::tr(count <= 1 ? m_row.oneDone : m_row.manyDone).arg(what);
}

QString DeedWords::willBeFor(int count) const
{
    return count == 0 ? DeedText::tr(m_row.nothingWillBe)
                      : DeedText::tr(m_row.willBe).arg(numberText(count));
}

} // namespace tokendeck
