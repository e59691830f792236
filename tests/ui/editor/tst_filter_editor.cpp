// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/editor/filter_editor_test.h"
#include "ui/editor/filter_form.h"
#include "ui/theme/app_style.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

const QString Unchanged = u"Nothing is changed yet."_s;

} // namespace

//! Choosing filters and making them, before anything is saved.
class TestFilterEditor : public FilterEditorTest {
    Q_OBJECT

private slots:
    void beginsWithWhatTheTokenHas();
    void searchesTheFilters();
    void checksWhileTyping_data();
    void checksWhileTyping();
    void returnMakesAFilterAndChoosesIt();
    void keepsWhatIsTypedMeanwhile();
    void saysWhyAFilterIsNotMade();
    void returnTakesASuggestion();
    void arrowsChangeTheOperator();
    void removesWithThePill();
    void tellsContradictions();
    void opensEverythingOnlyWhenAgreed();
    void goesThroughByTab();
    void fitsTheSmallestWindow();
};

void TestFilterEditor::beginsWithWhatTheTokenHas()
{
    m_f->openEditor(Wall);
    QCOMPARE(m_f->dialog->windowTitle(), u"Filters of “Board status wall”"_s);
    QCOMPARE(m_f->text(u"dialogTitle"_s), u"Filters of “Board status wall”"_s);
    QVERIFY(m_f->isChecked(u"env:prod"_s));
    QVERIFY(m_f->isChecked(u"team:web"_s));
    QVERIFY(!m_f->isChecked(u"env:staging"_s));
    QCOMPARE(m_f->pills(), (QStringList{u"env: prod"_s, u"team: web"_s}));
    QCOMPARE(m_f->text(u"meaningText"_s), u"Shows logs where env is prod and team is web."_s);
    QCOMPARE(m_f->text(u"selectionSummary"_s), u"2 filters, combined with AND"_s);
    QVERIFY(!m_f->canSubmit());
    QCOMPARE(m_f->objection(), Unchanged);
    QVERIFY(edit("filterSearch")->hasFocus());
    QVERIFY(m_f->dialog->isModal());

    // How many tokens have a filter is told to who cannot see the number.
    const auto *rows = m_f->child<QAbstractItemView>(u"filterRows"_s);
    const QModelIndex first = rows->model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"env: prod"_s);
    QVERIFY(first.data(Qt::AccessibleDescriptionRole).toString().contains(u"used by 8 tokens"_s));
}

void TestFilterEditor::searchesTheFilters()
{
    m_f->openEditor(Wall);
    const auto *rows = m_f->child<QAbstractItemView>(u"filterRows"_s);
    const int all = rows->model()->rowCount();
    QTest::keyClicks(edit("filterSearch"), u"staging ENV"_s);
    QCOMPARE(rows->model()->rowCount(), 1);
    QTest::keyClicks(edit("filterSearch"), u" nowhere"_s);
    QCOMPARE(m_f->text(u"filterListText"_s), u"No filter matches “staging ENV nowhere”."_s);
    // The first Esc is the search's.
    m_f->key(Qt::Key_Escape);
    QCOMPARE(rows->model()->rowCount(), all);
    QVERIFY(m_f->dialog->isVisible());
    // Down, Space: chosen without a mouse.
    QTest::keyClicks(edit("filterSearch"), u"fabrikam"_s);
    m_f->key(Qt::Key_Down);
    m_f->key(Qt::Key_Space);
    QCOMPARE(m_f->pills(), (QStringList{u"env: prod"_s, u"team: web"_s, u"tenant: fabrikam"_s}));
    // A token is no search, and is not shown.
    const auto tokens = m_f->window.workspace.rows<SharedToken>(m_f->main);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(tokens->front().token.exposedText()));
    edit("filterSearch")->clear();
    QTest::keySequence(edit("filterSearch"), QKeySequence(QKeySequence::Paste));
    QCOMPARE(edit("filterSearch")->text(), QString());
    QVERIFY(edit("filterSearch")->placeholderText().startsWith(u"That is a token."_s));
    QTest::keyClicks(edit("filterSearch"), u"e"_s);
    QCOMPARE(edit("filterSearch")->placeholderText(), u"Search filters…"_s);
}

void TestFilterEditor::checksWhileTyping_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrong"); // the edit with the red border
    QTest::addColumn<bool>("canAdd");

    const QString value = u"A value is matched exactly: letters, digits, _ @ . and - only."_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s << false;
    QTest::newRow("half") << u"region"_s << u""_s << u""_s << u""_s << false;
    QTest::newRow("good") << u"region"_s << u"eu-west_1"_s << u""_s << u""_s << true;
    QTest::newRow("wildcard") << u"region"_s << u"eu-*"_s << value + u" Wildcards do not work."_s
                              << u"valueEdit"_s << false;
    QTest::newRow("space") << u"region"_s << u"eu west"_s << value + u" Spaces are not possible."_s
                           << u"valueEdit"_s << false;
    QTest::newRow("character") << u"region"_s << u"eu/west"_s << value << u"valueEdit"_s << false;
    QTest::newRow("field") << u"re gion"_s << u"eu"_s
                           << u"A field is matched exactly: letters, digits, _ @ . and - only. "
                              "Spaces are not possible."_s
                           << u"fieldEdit"_s << false;
    QTest::newRow("duplicate") << u"env"_s << u"prod"_s
                               << u"env: prod is there already. Choose it in the list."_s
                               << u"valueEdit"_s << false;
    QTest::newRow("case") << u"Env"_s << u"prod"_s
                          << u"There is env: prod; fields are matched with case."_s << u""_s
                          << true;
    QTest::newRow("case of a field")
        << u"Env"_s << u"other"_s << u"There is a field env; fields are matched with case."_s
        << u""_s << true;
}

void TestFilterEditor::checksWhileTyping()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, text);
    QFETCH(QString, wrong);
    QFETCH(bool, canAdd);
    m_f->openEditor(Wall);
    QVERIFY(counted());
    type(field, value);
    QCOMPARE(m_f->text(u"filterText"_s), text);
    for (const char *name : {"fieldEdit", "valueEdit"}) {
        QCOMPARE(edit(name)->property(AppStyle::WrongInput).toBool(), wrong == QLatin1String(name));
        QCOMPARE(edit(name)->accessibleDescription(),
                 wrong == QLatin1String(name) ? text : QString());
    }
    QCOMPARE(m_f->child<Button>(u"addFilterButton"_s)->isEnabled(), canAdd);
    if (!canAdd) {
        m_f->key(Qt::Key_Return);
        QVERIFY(m_f->settle());
        QCOMPARE(m_f->requests("POST", u"/shared-tokens/filters"_s), 0);
    }
}

void TestFilterEditor::returnMakesAFilterAndChoosesIt()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    QTest::keyClicks(edit("filterSearch"), u"env"_s);
    type(u"region"_s, u"ap-south-9"_s);
    edit("descriptionEdit")->setText(u"  Mumbai "_s);
    m_f->key(Qt::Key_Return);
    // A draft that is about to change is not saved.
    QVERIFY(!m_f->canSubmit());
    QVERIFY(m_f->await([this] { return m_f->filter(u"region:ap-south-9"_s).isValid(); }));
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->requests("POST", u"/shared-tokens/filters"_s), 1);
    const auto filters = m_f->window.workspace.rows<Filter>(m_f->main);
    const auto made = std::ranges::find(*filters, u"ap-south-9"_s, &Filter::value);
    QCOMPARE(made->description, u"Mumbai"_s);
    // It is in sight, checked, and part of the draft; nothing is saved.
    QVERIFY(edit("filterSearch")->text().isEmpty());
    QVERIFY(m_f->isChecked(u"region:ap-south-9"_s));
    QCOMPARE(m_f->pills().last(), u"region: ap-south-9"_s);
    QVERIFY(m_f->canSubmit());
    QVERIFY(m_f->dialog->isVisible());
    QCOMPARE(m_f->requests("PUT", u"/shared-tokens"_s), 0);
    QVERIFY(edit("fieldEdit")->text().isEmpty());
    QVERIFY(edit("fieldEdit")->hasFocus());
}

void TestFilterEditor::keepsWhatIsTypedMeanwhile()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    type(u"region"_s, u"ap-south-8"_s);
    m_f->key(Qt::Key_Return);
    type(u"region"_s, u"ap-south-7"_s);
    QVERIFY(m_f->await([this] { return m_f->pills().contains(u"region: ap-south-8"_s); }));
    QCOMPARE(edit("valueEdit")->text(), u"ap-south-7"_s);
    QVERIFY(m_f->child<Button>(u"addFilterButton"_s)->isEnabled());
}

void TestFilterEditor::saysWhyAFilterIsNotMade()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    m_f->sandbox.addFault({.method = "POST",
                           .path = u"/v1/shared-tokens/filters"_s,
                           .status = 400,
                           .message = u"Too many filters"_s});
    type(u"region"_s, u"eu-9"_s);
    m_f->click(u"addFilterButton"_s);
    QVERIFY(m_f->await([this] { return !m_f->text(u"addFilterProblem"_s).isEmpty(); }));
    QVERIFY2(m_f->text(u"addFilterProblem"_s).contains(u"Too many filters"_s),
             qPrintable(m_f->text(u"addFilterProblem"_s)));
    QCOMPARE(edit("valueEdit")->text(), u"eu-9"_s);
    QVERIFY(m_f->child<Button>(u"addFilterButton"_s)->isEnabled());
    // It stays when the lists are read anew, until something is typed.
    m_f->window.workspace.upsertRow<Filter>(m_f->main,
                                            {FilterId(900'001), u"zone"_s, u"a"_s, QString()});
    QVERIFY(m_f->settle());
    QVERIFY(!m_f->text(u"addFilterProblem"_s).isEmpty());
    edit("valueEdit")->setFocus();
    QTest::keyClicks(edit("valueEdit"), u"0"_s);
    QVERIFY(m_f->text(u"addFilterProblem"_s).isEmpty());
}

void TestFilterEditor::returnTakesASuggestion()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    edit("fieldEdit")->setFocus();
    QTest::keyClicks(edit("fieldEdit"), u"servi"_s);
    auto *fields = edit("fieldEdit")->completer()->popup();
    QVERIFY(fields->isVisible());
    QTest::keyClick(fields, Qt::Key_Down);
    QTest::keyClick(fields, Qt::Key_Return);
    QCOMPARE(edit("fieldEdit")->text(), u"service"_s);
    // The values of that field come from the logs.
    QVERIFY(m_f->await([this] { return edit("valueEdit")->completer()->model()->rowCount() > 0; }));
    edit("valueEdit")->setFocus();
    QTest::keyClicks(edit("valueEdit"), u"a"_s);
    auto *values = edit("valueEdit")->completer()->popup();
    QVERIFY(values->isVisible());
    QTest::keyClick(values, Qt::Key_Down);
    QTest::keyClick(values, Qt::Key_Return);
    QVERIFY(edit("valueEdit")->text().size() > 1);
    QVERIFY(!values->isVisible());
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->requests("POST", u"/shared-tokens/filters"_s), 0);
}

void TestFilterEditor::arrowsChangeTheOperator()
{
    m_f->openEditor(Wall);
    m_f->child<QRadioButton>(u"matchAll"_s)->setFocus();
    m_f->key(Qt::Key_Right);
    QVERIFY(m_f->child<QRadioButton>(u"matchAny"_s)->isChecked());
    QCOMPARE(m_f->text(u"selectionSummary"_s), u"2 filters, combined with OR"_s);
    m_f->key(Qt::Key_Left);
    QCOMPARE(m_f->text(u"selectionSummary"_s), u"2 filters, combined with AND"_s);
}

void TestFilterEditor::removesWithThePill()
{
    m_f->openEditor(Wall);
    auto *pill = m_f->child<QAbstractButton>(u"pill-%1"_s.arg(m_f->filter(u"env:prod"_s).value()));
    QCOMPARE(accessibleNameOf(pill), u"Remove env: prod"_s);
    // Its name is no button, its cross is.
    QTest::mouseClick(pill, Qt::LeftButton, {}, QPoint(8, pill->height() / 2));
    QCOMPARE(m_f->pills().size(), 2);
    QTest::mouseClick(pill, Qt::LeftButton, {}, QPoint(pill->width() - 12, pill->height() / 2));
    QCOMPARE(m_f->pills(), QStringList{u"team: web"_s});
    QVERIFY(!m_f->isChecked(u"env:prod"_s));
    m_f->child<QAbstractButton>(u"pill-%1"_s.arg(m_f->filter(u"team:web"_s).value()))->setFocus();
    m_f->key(Qt::Key_Delete);
    QVERIFY(m_f->pills().isEmpty());
    QVERIFY(m_f->dialog->focusWidget() && m_f->dialog->focusWidget()->isVisible());
}

void TestFilterEditor::tellsContradictions()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"env:staging"_s);
    QCOMPARE(m_f->text(u"meaningText"_s),
             u"Shows no log: env cannot be prod and staging at once."_s);
    QVERIFY(counted());
    QCOMPARE(shownCount(), 0);
    QVERIFY(m_f->text(u"previewSentence"_s).endsWith(u"It will see <b>none</b>."_s));
    // Strange, and allowed.
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QVERIFY(m_f->settle());

    // From nothing to something.
    m_f->openEditor(Wall);
    m_f->toggle(u"env:staging"_s);
    QVERIFY(counted());
    QCOMPARE(m_f->text(u"previewSentence"_s),
             u"Before this change the token saw 0 logs. It will see <b>%1 logs</b>."_s.arg(
                 QLocale(QLocale::English).toString(shownCount())));
}

void TestFilterEditor::opensEverythingOnlyWhenAgreed()
{
    m_f->openEditor(Wall);
    QVERIFY(!m_f->child<QCheckBox>(u"waiverCheck"_s));
    m_f->toggle(u"env:prod"_s);
    m_f->toggle(u"team:web"_s);
    auto *waiver = m_f->child<QCheckBox>(u"waiverCheck"_s);
    QVERIFY(waiver);
    QCOMPARE(waiver->text(), u"Let this token show every log of Production"_s);
    QCOMPARE(m_f->text(u"meaningText"_s),
             u"Without a filter everyone with this token sees every log of Production."_s);
    QVERIFY(!m_f->canSubmit());
    QVERIFY(m_f->objection().contains(u"agree"_s));
    m_f->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_f->settle());
    QCOMPARE(m_f->requests("PUT", u"/shared-tokens"_s), 0);

    // Who chooses a filter takes the agreement back.
    QTest::mouseClick(waiver, Qt::LeftButton, {}, QPoint(8, waiver->height() / 2));
    QVERIFY(m_f->canSubmit());
    m_f->toggle(u"team:sre"_s);
    m_f->toggle(u"team:sre"_s);
    QVERIFY(!waiver->isChecked());
    QVERIFY(!m_f->canSubmit());

    waiver->setFocus();
    m_f->key(Qt::Key_Space);
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->report->state, CommandState::Done);
    QVERIFY(m_f->stored(Wall)->filters.empty());
}

void TestFilterEditor::goesThroughByTab()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    m_f->toggle(u"team:sre"_s);
    QVERIFY(counted());
    type(u"region"_s, u"eu-1"_s);
    edit("filterSearch")->setFocus();
    QStringList names;
    do {
        names.append(m_f->dialog->focusWidget()->objectName());
        QVERIFY2(!accessibleNameOf(m_f->dialog->focusWidget()).isEmpty(), qPrintable(names.last()));
        m_f->key(Qt::Key_Tab);
    } while (!edit("filterSearch")->hasFocus() && names.size() < 30);
    const auto pill = [this](const QString &name) {
        return u"pill-%1"_s.arg(m_f->filter(name).value());
    };
    QCOMPARE(
        names,
        (QStringList{u"filterSearch"_s, u"filterRows"_s, u"fieldEdit"_s, u"valueEdit"_s,
                     u"descriptionEdit"_s, u"addFilterButton"_s, u"matchAll"_s, pill(u"env:prod"_s),
                     pill(u"team:web"_s), pill(u"team:sre"_s), u"previewSource"_s,
                     u"previewTable"_s, u"cancelButton"_s, u"actionButton"_s}));
}

void TestFilterEditor::fitsTheSmallestWindow()
{
    m_f->host->resize(960, 600);
    m_f->openEditor(Wall);
    QVERIFY(counted());
    type(u"region"_s, u"eu-*"_s);
    m_f->toggle(u"env:prod"_s);
    m_f->toggle(u"team:web"_s);
    QVERIFY(m_f->settle());
    QVERIFY(m_f->dialog->width() <= 960 && m_f->dialog->height() <= 600);
    for (const char *name : {"filterSearch", "filterRows", "addFilterButton", "pillBox",
                             "waiverCheck", "previewTable", "cancelButton", "actionButton"}) {
        const auto *widget = m_f->child<QWidget>(QString::fromLatin1(name));
        QVERIFY2(widget, name);
        const QRect place(widget->mapTo(m_f->dialog, QPoint()), widget->size());
        QVERIFY2(m_f->dialog->rect().contains(place), name);
        // Nothing of it is scrolled out of sight.
        QCOMPARE(widget->visibleRegion().boundingRect().height(), widget->height());
    }
}

QTEST_MAIN(TestFilterEditor)
#include "tst_filter_editor.moc"
