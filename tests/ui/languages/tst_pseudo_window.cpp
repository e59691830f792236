// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/user_name.h"
#include "models/domain/region.h"
#include "services/sync/logs/audit_trail.h"
#include "tests/translations/pseudo_translator.h"
#include "tests/ui/languages/seen_texts.h"
#include "tests/ui/languages/window_walk.h"
#include "tests/ui/support/widget_test.h"
#include "ui/base/action_keys.h"
#include "ui/base/actions.h"
#include "ui/base/key_text.h"
#include "ui/pages/page_specs.h"
#include "ui/shell/help/version_facts.h"
#include "words/base/language.h"
#include "words/base/search_words.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The window, its pages, menus and dialogs, in a language that is longer than English and has
//! accents, and in a mirror.
class TestPseudoWindow : public WidgetTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void isTranslated();
    void isNotCut();
    void fitsIntoTheWindow();
    void isMirrored();
    void everyDialogWasThere();

private:
    void look(const QString &way, QWidget *seen);

    QStringList m_data;
    QStringList m_untranslated;
    QStringList m_cut;
    QStringList m_large;
    QStringList m_unmirrored;
    QSet<QString> m_dialogs;
};

namespace {

constexpr QSize WindowSize{960, 600};

//! What the sandbox has, and what Qt says: no words of the application.
QStringList dataOf(const ChangesFixture &fixture)
{
    QStringList data;
    const auto add = [&data](const QString &text) {
        if (!text.isEmpty())
            data.append(text);
    };
    const ConnectionInfo &info = *fixture.parts.workspace.connection(fixture.main);
    add(info.connection.name);
    add(info.connection.accountName);
    for (const auto all = fixture.parts.workspace.rows<Account>(fixture.main);
         const Account &row : *all) {
        add(row.name);
        add(row.token.masked());
    }
    for (const auto all = fixture.parts.workspace.rows<ShippingToken>(fixture.main);
         const ShippingToken &row : *all) {
        add(row.name);
        add(row.createdBy);
        add(row.updatedBy);
        add(row.token.masked());
    }
    for (const auto all = fixture.parts.workspace.rows<SharedToken>(fixture.main);
         const SharedToken &row : *all) {
        add(row.name);
        add(row.token.masked());
    }
    for (const auto all = fixture.parts.workspace.rows<Filter>(fixture.main);
         const Filter &row : *all) {
        add(row.field);
        add(row.value);
        add(row.description);
    }
    for (const auto all = fixture.parts.workspace.rows<ApiToken>(fixture.main);
         const ApiToken &row : *all) {
        add(row.name);
        add(row.token.masked());
    }
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
    for (const KeyLine &line : fixture.window->actions().lines()) {
        for (const QString &keys : line.keys.split(u", "_s))
            add(keys);
    }
    for (size_t page = 0; page < pageSpecs().size(); ++page)
        add(keysText(fixture.window->actions().page(page)->shortcut()));
    for (const SearchHelpLine &line : searchHelp())
        add(line.word);
    for (const Language &language : offeredLanguages())
        add(language.ownName);
    for (const Region &region : regions()) {
        add(region.name);
        add(region.apiHost);
    }
    for (const Component &component : components()) {
        add(component.name);
        add(component.licence);
    }
    add(userName());
    add(u"Logz.io"_s);
    add(u"Tokendeck"_s);
    std::ranges::stable_sort(data, std::ranges::greater(), &QString::size);
    return data;
}

void report(QStringList found)
{
    found.removeDuplicates();
    if (!found.isEmpty())
        QFAIL(qPrintable(u'\n' + found.join(u'\n')));
}

} // namespace

void TestPseudoWindow::initTestCase()
{
    WidgetTest::initTestCase();
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    ChangesFixture fixture(SandboxTime::OfTheApplication);
    fixture.window->resize(WindowSize);
    fixture.parts.settle();
    m_data = dataOf(fixture);
    // What was done, by whom and to what, as Logz.io says it.
    connect(&fixture.parts.auditTrail, &AuditTrail::eventsArrived, this,
            [this](const std::vector<AuditEntry> &entries) {
                for (const AuditEntry &entry : entries) {
                    m_data << entry.event.title << entry.event.user;
                    for (const AuditChange &change : entry.event.changes)
                        m_data << change.oldValue << change.newValue;
                }
                m_data.removeAll(QString());
                m_data.removeDuplicates();
                std::ranges::stable_sort(m_data, std::ranges::greater(), &QString::size);
            });
    WindowWalk walk(fixture, [this](const QString &way, QWidget *seen) { look(way, seen); });
    walk.walk();
    m_dialogs = walk.dialogs();
    QCoreApplication::removeTranslator(&translator);
}

void TestPseudoWindow::look(const QString &way, QWidget *seen)
{
    for (const SeenText &text : seenTexts(seen)) {
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
    if (!seen->inherits("QMenu"))
        m_unmirrored += unmirrored(seen);
}

void TestPseudoWindow::isTranslated()
{
    report(m_untranslated);
}

void TestPseudoWindow::isNotCut()
{
    report(m_cut);
}

void TestPseudoWindow::fitsIntoTheWindow()
{
    report(m_large);
}

void TestPseudoWindow::isMirrored()
{
    report(m_unmirrored);
}

//! A dialog that nothing leads to any more would not be looked at.
void TestPseudoWindow::everyDialogWasThere()
{
    static const QRegularExpression declared(
        u"class (\\w+) final : public (?:Command|Panel|Q)?Dialog\\b"_s);
    QStringList missing;
    QDirIterator files(QStringLiteral(TOKENDECK_SOURCES "/ui"), {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = declared.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!m_dialogs.contains(name))
                missing.append(name);
        }
    }
    // Those that no walk leads to: they need a state of their own.
    QStringList known{u"AccountPicker"_s,        u"AddApiTokenDialog"_s,
                      u"CarryDialog"_s,          u"ChoiceDialog"_s,
                      u"DashboardDialog"_s,      u"ExportDialog"_s,
                      u"ForgetApiTokenDialog"_s, u"ImportDialog"_s,
                      u"MergeFiltersDialog"_s,   u"Palette"_s,
                      u"PasteDialog"_s,          u"SaveComparisonDialog"_s,
                      u"SilenceDialog"_s,        u"StrayTokensDialog"_s,
                      u"SubAccountsDialog"_s,    u"TemplateDialog"_s};
    missing.sort();
    known.sort();
    QCOMPARE(missing, known);
}

QTEST_MAIN(TestPseudoWindow)
#include "tst_pseudo_window.moc"
