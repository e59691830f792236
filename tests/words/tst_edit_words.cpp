// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/name_words.h"
#include "words/sync/change_words.h"
#include "words/sync/editor/edit_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! What is written down of an edited shared token.
class TestEditWords final : public QObject {
    Q_OBJECT

private slots:
    void filtersAreNamed()
    {
        QCOMPARE(editText(AttachFilters{m_base, {FilterId(2)}, {}}, m_filters),
                 u"filter “team: web” attached"_s);
        QCOMPARE(
            editText(AttachFilters{m_base, {FilterId(2), FilterId(3)}, {FilterId(1)}}, m_filters),
            u"filter “team: web”, “region: eu” attached, filter “env: prod” detached"_s);
    }
    void whatAnEditChanges()
    {
        EditSharedToken edit{m_base,
                             {.filters = {FilterId(1), FilterId(2)},
                              .filterOperator = FilterOperator::And,
                              .name = {},
                              .expiresAt = {}}};
        QCOMPARE(editText(edit, m_filters), u"filter “team: web” attached"_s);
        edit.change.filters = {};
        QCOMPARE(editText(edit, m_filters), u"filter “env: prod” detached"_s);
        edit.change = {.filters = m_base.filters,
                       .filterOperator = FilterOperator::Or,
                       .name = u"Big wall"_s,
                       .expiresAt = std::optional<TimePoint>()};
        QCOMPARE(editText(edit, m_filters),
                 u"renamed from “Wall”, combined with OR, expiry changed"_s);
    }
    //! A name that is not known, and many of them, are a number.
    void manyAreCounted()
    {
        QCOMPARE(editText(AttachFilters{m_base, {FilterId(9)}, {}}, m_filters),
                 u"1 filter attached"_s);
        QCOMPARE(
            editText(
                AttachFilters{m_base, {FilterId(1), FilterId(2), FilterId(3), FilterId(4)}, {}},
                m_filters),
            u"4 filters attached"_s);
    }
    //! What it is called from now on is said when it is done, where Logz.io has taken the name.
    void aNewNameIsSaid()
    {
        const auto said = [this](const SharedTokenChange &change, const CommandReport &report) {
            return changeMessage({{}, EditSharedToken{m_base, change}}, report, u"Main"_s).text;
        };
        CommandReport done;
        done.state = CommandState::Done;
        SharedTokenChange change;
        change.expiresAt.emplace();
        QVERIFY(said(change, done).endsWith(u" was saved."_s));
        change.name = u"Hall"_s;
        const QString hall = u" is now called %1."_s.arg(quotedName(u"Hall"_s));
        QVERIFY(said(change, done).endsWith(u" was saved and"_s + hall));
        change.expiresAt.reset();
        QVERIFY(said(change, done).endsWith(hall));
        done.notes.push_back({.kind = NoteKind::NameNotTaken, .name = u"Wall"_s});
        QVERIFY(!said(change, done).contains(u"Hall"_s));
    }
    void othersSayNothing()
    {
        QCOMPARE(editText(DeleteSharedToken{SharedTokenId(7), u"Wall"_s}, m_filters), QString());
        QCOMPARE(editText(RotateSharedToken{m_base}, m_filters), QString());
    }

private:
    const std::vector<Filter> m_filters{{FilterId(1), u"env"_s, u"prod"_s, {}},
                                        {FilterId(2), u"team"_s, u"web"_s, {}},
                                        {FilterId(3), u"region"_s, u"eu"_s, {}},
                                        {FilterId(4), u"app"_s, u"shop"_s, {}}};
    const SharedTokenBase m_base{
        .id = SharedTokenId(7), .name = u"Wall"_s, .filters = {FilterId(1)}};
};

QTEST_GUILESS_MAIN(TestEditWords)
#include "tst_edit_words.moc"
