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
        .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                  "%1 of %2 was rotated; the old token is deleted."),
        .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "rotating %1 of %2"),
        .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not rotated"),
        .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is rotated"),
        .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Rotate %1"),
        .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was rotated"),
        .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were rotated"),
        .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be rotated"),
        .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be rotated"),
        .halfDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                      "%1 of %2 has a successor, but was not deleted itself")};
    static constexpr std::array Rows{
        Row{.deed = Deed::Make,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was made in %2."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "making %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was not made in %2"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is made"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Make %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was made"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were made"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be made"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be made")},
        Row{.deed = Deed::Edit,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was saved."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "saving %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not saved"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is changed"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Change %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was changed"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were changed"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be changed"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be changed")},
        Row{.deed = Deed::EditFilters,
            .done =
                QT_TRANSLATE_NOOP("tokendeck::DeedWords", "The filters of %1 of %2 were saved."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "saving the filters of %1 of %2"),
            .notDone =
                QT_TRANSLATE_NOOP("tokendeck::DeedWords", "The filters of %1 of %2 were not saved"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is changed"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Change the filters of %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was changed"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were changed"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be changed"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be changed")},
        Rotated,
        [] {
            Row kept = Rotated;
            kept.deed = Deed::RotateAndKeep;
            kept.done = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                          "%1 of %2 was rotated; the old token still works.");
            return kept;
        }(),
        Row{.deed = Deed::Succeed,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                      "Shipping token %3 was made in %2 after %4."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "rotating %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not rotated"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "gets a successor"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Rotate %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was rotated"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were rotated"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be rotated"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be rotated")},
        Row{.deed = Deed::Delete,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was deleted from %2."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "deleting %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not deleted"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is deleted"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Delete %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was deleted"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were deleted"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be deleted"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be deleted")},
        Row{.deed = Deed::Replace,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was replaced by %3 in %2."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "replacing %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not replaced by %3"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is replaced"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Replace %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was replaced"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were replaced"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be replaced"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be replaced")},
        Row{.deed = Deed::Merge,
            .done = QT_TRANSLATE_NOOP(
                "tokendeck::DeedWords",
                "%1 is there once in %2 now, and every token that had either has it."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                         "merging %1 of %2 with the other one like it"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                         "%1 of %2 was not merged with the other one like it"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is merged"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Merge %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was merged"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were merged"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be merged"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be merged")},
        Row{.deed = Deed::Rename,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 is now called %3."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "renaming %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not renamed to %3"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is renamed"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Rename %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was renamed"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were renamed"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be renamed"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be renamed")},
        Row{.deed = Deed::Enable,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was enabled."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "enabling %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not enabled"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is enabled"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Enable %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was enabled"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were enabled"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be enabled"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be enabled")},
        Row{.deed = Deed::Disable,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was disabled."),
            .attempt = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "disabling %1 of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 of %2 was not disabled"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is disabled"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Disable %1"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was disabled"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were disabled"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be disabled"),
            .nothingWillBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be disabled")},
        Row{.deed = Deed::Open,
            .done =
                QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 is open to the searches of %2 now."),
            .attempt =
                QT_TRANSLATE_NOOP("tokendeck::DeedWords", "opening %1 to the searches of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                         "%1 was not opened to the searches of %2"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is opened to search"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Open %1 to search"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was opened to search"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were opened to search"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be opened to search"),
            .nothingWillBe =
                QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be opened to search")},
        Row{.deed = Deed::Close,
            .done = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                      "%1 is closed to the searches of %2 now."),
            .attempt =
                QT_TRANSLATE_NOOP("tokendeck::DeedWords", "closing %1 to the searches of %2"),
            .notDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords",
                                         "%1 was not closed to the searches of %2"),
            .planned = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "is closed to search"),
            .verb = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Close %1 to search"),
            .oneDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 was closed to search"),
            .manyDone = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 were closed to search"),
            .willBe = QT_TRANSLATE_NOOP("tokendeck::DeedWords", "%1 will be closed to search"),
            .nothingWillBe =
                QT_TRANSLATE_NOOP("tokendeck::DeedWords", "Nothing will be closed to search")},
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
