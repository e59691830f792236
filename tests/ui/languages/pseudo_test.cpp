// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/pseudo_test.h"

#include "models/base/user_name.h"
#include "models/domain/region.h"
#include "tests/ui/languages/seen_texts.h"
#include "ui/base/action_keys.h"
#include "ui/base/actions.h"
#include "ui/base/key_text.h"
#include "ui/main_window.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/help/version_facts.h"
#include "words/base/language.h"
#include "words/base/search_words.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

namespace {

//! What the lists of \p id say.
QStringList rowsOf(const Workspace &workspace, const ConnectionId &id)
{
    QStringList data;
    const auto add = [&data](const QString &text) {
        data.append(text);
    };
    for (const auto all = workspace.rows<Account>(id); const Account &row : *all) {
        add(row.name);
        add(row.token.masked());
    }
    for (const auto all = workspace.rows<ShippingToken>(id); const ShippingToken &row : *all) {
        add(row.name);
        add(row.createdBy);
        add(row.updatedBy);
        add(row.token.masked());
    }
    for (const auto all = workspace.rows<SharedToken>(id); const SharedToken &row : *all) {
        add(row.name);
        add(row.token.masked());
    }
    for (const auto all = workspace.rows<Filter>(id); const Filter &row : *all) {
        add(row.field);
        add(row.value);
        add(row.description);
    }
    for (const auto all = workspace.rows<ApiToken>(id); const ApiToken &row : *all) {
        add(row.name);
        add(row.token.masked());
    }
    return data;
}

//! What Qt says, and what is called so in every language.
QStringList namesOf(const MainWindow &window)
{
    QStringList data;
    const auto add = [&data](const QString &text) {
        data.append(text);
    };
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        add(locale.monthName(month, QLocale::ShortFormat));
        add(locale.monthName(month, QLocale::LongFormat));
    }
    for (const ActionSpec &spec : actionSpecs()) {
        add(ActionKeys().shown(spec.id));
        add(ActionKeys().shownInField(spec.id));
    }
    for (int day = 1; day <= 7; ++day)
        add(locale.dayName(day, QLocale::LongFormat));
    add(QString::fromLatin1(QTimeZone::utc().id()));
    for (const KeyLine &line : window.actions().lines()) {
        for (const QString &keys : line.keys.split(u", "_s))
            add(keys);
    }
    for (size_t page = 0; page < pageSpecs().size(); ++page)
        add(keysText(window.actions().page(page)->shortcut()));
    for (const SearchHelpLine &line : searchHelp())
        add(line.word);
    for (const Language &language : offeredLanguages())
        add(language.ownName);
    for (const Region &region : regions()) {
        add(region.name);
        add(region.shortName);
        add(region.apiHost);
    }
    for (const Component &component : components()) {
        add(component.name);
        add(component.licence);
    }
    add(userName());
    add(u"Logz.io"_s);
    add(u"Tokendeck"_s);
    return data;
}

//! Whether \p texts come for the first time into \p known.
bool isNew(QSet<QString> &known, const QStringList &texts)
{
    const qsizetype before = known.size();
    known.insert(texts.join(u'\n'));
    return known.size() > before;
}

void report(QStringList found)
{
    found.removeDuplicates();
    if (!found.isEmpty())
        QFAIL(qPrintable(u'\n' + found.join(u'\n')));
}

} // namespace

void PseudoTest::initTestCase()
{
    WidgetTest::initTestCase();
    QCoreApplication::installTranslator(&m_translator);
}

void PseudoTest::cleanupTestCase()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void PseudoTest::leaveOut(const WindowFixture &parts, const MainWindow &window,
                          const QStringList &more)
{
    QStringList data = namesOf(window) + more;
    for (const ConnectionInfo &info : parts.workspace.connections()) {
        data << info.connection.name << info.connection.accountName << info.connection.marks.group;
        data += rowsOf(parts.workspace, info.connection.id);
    }
    leaveOut(data);
}

void PseudoTest::leaveOut(const QStringList &data)
{
    m_data += data;
    m_data.removeAll(QString());
    m_data.removeDuplicates();
    std::ranges::stable_sort(m_data, std::ranges::greater(), &QString::size);
}

void PseudoTest::look(const QString &way, QWidget *seen)
{
    const std::vector<SeenText> texts = seenTexts(seen);
    QStringList said{QLatin1StringView(seen->metaObject()->className())};
    QStringList places = said;
    for (const SeenText &text : texts) {
        places << text.place;
        said << text.place << text.text << (text.isCut ? u"cut"_s : QString());
    }
    // Much of what is pressed changes nothing that is seen, and what says something else stands
    // where it did.
    if (!isNew(m_looked, said))
        return;
    for (const SeenText &text : texts) {
        // The manual is in English.
        if (text.place.contains(u"manualChapters"_s))
            continue;
        const QString rest = untranslated(text.text, m_data);
        if (!rest.isEmpty())
            m_untranslated.append(u"%1: “%2” (%3)"_s.arg(text.place, rest, text.text.left(120)));
        if (text.isCut)
            m_cut.append(u"%1: “%2”"_s.arg(text.place, text.text));
    }
    if (seen->inherits("QDialog")) {
        const QSize least = seen->minimumSizeHint().expandedTo(seen->minimumSize());
        if (least.width() > WindowSize.width() || least.height() > WindowSize.height()
            || seen->width() > WindowSize.width())
            m_large.append(u"%1: %2×%3, at least %4×%5"_s.arg(way)
                               .arg(seen->width())
                               .arg(seen->height())
                               .arg(least.width())
                               .arg(least.height()));
    }
    if (!seen->inherits("QMenu") && isNew(m_mirrored, places))
        m_unmirrored += unmirrored(seen);
}

void PseudoTest::isTranslated()
{
    report(m_untranslated);
}

void PseudoTest::isNotCut()
{
    report(m_cut);
}

void PseudoTest::fitsIntoTheWindow()
{
    report(m_large);
}

void PseudoTest::isMirrored()
{
    report(m_unmirrored);
}

} // namespace tokendeck::test

#include "moc_pseudo_test.cpp"
