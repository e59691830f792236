// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/editor_fixture.h"
#include "ui/editor/filter_form.h"
#include "ui/editor/preview/preview_model.h"
#include "ui/theme/app_style.h"
#include "ui/theme/colors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

const QString Wall = u"Board status wall"_s; //!< env:prod AND team:web
const QString Unchanged = u"Nothing is changed yet."_s;

} // namespace

//! The filter editor over real services and the sandbox.
class TestFilterEditor : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_f = std::make_unique<EditorFixture>(); }
    void cleanup() { m_f.reset(); }

    void beginsWithWhatTheTokenHas();
    void countsBeforeAndAfter();
    void keepsOldNumbersGreyed();
    void marksTheSamples();
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
    void savesTheDraft();
    void saysAFailureAndStaysOpen();
    void tellsOfALostAnswer();
    void cancellingEndsTheCommand();
    void letsChooseAfterAChangeElsewhere();
    void takesANewName();
    void findsAChangeElsewhereWhenSaving();
    void seesWhatCameWhileItSaved();
    void followsWhileNothingIsEdited();
    void saysThatTheTokenIsGone();
    void saysThatTheConnectionIsGone();
    void worksWithoutSearch_data();
    void worksWithoutSearch();
    void countsPastedLogs();
    void asksBeforeEditsAreLost();
    void saysThatAMadeFilterStays();
    void takesAMadeFilterBack();
    void namesAFilterThatIsGone();
    void closesAtOnceAtLock();
    void goesThroughByTab();
    void fitsTheSmallestWindow();

private:
    //! Counts of the present question are shown.
    [[nodiscard]] bool counted();
    //! Types \p field and \p value, as a keyboard does.
    void type(const QString &field, const QString &value);
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return m_f->child<QLineEdit>(QString::fromLatin1(name));
    }
    [[nodiscard]] qint64 shownCount() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EditorFixture> m_f;
};

void TestFilterEditor::initTestCase()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(ThemeChoice::Light);
}

bool TestFilterEditor::counted()
{
    const bool current = m_f->await([this] {
        const auto *label = m_f->child<QLabel>(u"previewCount"_s);
        return label
            && label->palette().color(QPalette::WindowText) == colorsOf(label->palette()).text;
    });
    // The samples may come a request later.
    return current && m_f->settle();
}

void TestFilterEditor::type(const QString &field, const QString &value)
{
    for (const auto &[name, text] :
         {std::pair("fieldEdit", field), std::pair("valueEdit", value)}) {
        edit(name)->setFocus();
        edit(name)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit(name), Qt::Key_Delete);
        else
            QTest::keyClicks(edit(name), text);
        // Suggestions are no matter here.
        edit(name)->completer()->popup()->hide();
    }
}

qint64 TestFilterEditor::shownCount() const
{
    const auto *label = m_f->child<QLabel>(u"previewCount"_s);
    return label->accessibleName().section(u' ', 0, 0).remove(u',').toLongLong();
}

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

void TestFilterEditor::countsBeforeAndAfter()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    const qint64 both = shownCount();
    QVERIFY(both > 0);
    QCOMPARE(m_f->text(u"previewSentence"_s),
             u"Before this change the token saw %1 logs. It will see the same."_s.arg(
                 QLocale(QLocale::English).toString(both)));

    m_f->click(u"matchAny"_s);
    QCOMPARE(m_f->text(u"meaningText"_s), u"Shows logs where env is prod, or team is web."_s);
    QCOMPARE(m_f->text(u"selectionSummary"_s), u"2 filters, combined with OR"_s);
    QVERIFY(m_f->canSubmit());
    QVERIFY(counted());
    const qint64 any = shownCount();
    QVERIFY(any > both);
    QVERIFY2(m_f->text(u"previewSentence"_s)
                 .contains(u"<b>%1 more</b> and still all that it saw before"_s.arg(
                     QLocale(QLocale::English).toString(any - both))),
             qPrintable(m_f->text(u"previewSentence"_s)));

    m_f->click(u"matchAll"_s);
    QVERIFY(!m_f->canSubmit());
    m_f->toggle(u"team:web"_s);
    QVERIFY(counted());
    QVERIFY(shownCount() > both);
}

void TestFilterEditor::keepsOldNumbersGreyed()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    auto *count = m_f->child<QLabel>(u"previewCount"_s);
    const QString before = count->accessibleName();
    m_f->toggle(u"team:web"_s);
    // The question waits for a pause: the clock stands still.
    QVERIFY(count->isVisible());
    QCOMPARE(count->accessibleName(), before);
    QCOMPARE(count->palette().color(QPalette::WindowText), colorsOf(count->palette()).disabled);
    // The samples that are shown are right at once.
    const auto *table = m_f->child<QAbstractItemView>(u"previewTable"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QCOMPARE(table->model()->index(row, 0).data(PreviewModel::PassesRole).toBool(),
                 table->model()->index(row, 1).data().toString() == u"prod"_s);
    QVERIFY(counted());
    QVERIFY(count->accessibleName() != before);
}

void TestFilterEditor::marksTheSamples()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    const QAbstractItemModel *logs = m_f->child<QAbstractItemView>(u"previewTable"_s)->model();
    QCOMPARE(logs->columnCount(), 5);
    QStringList headings;
    for (int column = 0; column < 5; ++column)
        headings.append(logs->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(headings, (QStringList{u"Time"_s, u"env"_s, u"team"_s, u"service"_s, u"message"_s}));
    int passing = 0;
    for (int row = 0; row < logs->rowCount(); ++row) {
        const QModelIndex env = logs->index(row, 1);
        const QModelIndex team = logs->index(row, 2);
        QCOMPARE(env.data(PreviewModel::MatchesRole).toBool(), env.data().toString() == u"prod"_s);
        QCOMPARE(team.data(PreviewModel::MatchesRole).toBool(), team.data().toString() == u"web"_s);
        const bool passes =
            env.data().toString() == u"prod"_s && team.data().toString() == u"web"_s;
        QCOMPARE(logs->index(row, 0).data(PreviewModel::PassesRole).toBool(), passes);
        QVERIFY(logs->index(row, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(passes ? u"visible"_s : u"hidden"_s));
        passing += passes ? 1 : 0;
    }
    QVERIFY(passing >= 8 && passing < logs->rowCount());
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

void TestFilterEditor::savesTheDraft()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->toggle(u"service:checkout"_s);
    m_f->click(u"matchAny"_s);
    // From the form, where Return alone would make a filter.
    edit("valueEdit")->setFocus();
    m_f->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Saving…"_s);
    QVERIFY(!m_f->canSubmit());
    QVERIFY(!m_f->child<QAbstractItemView>(u"filterRows"_s)->isEnabled());
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->report->state, CommandState::Done);
    QVERIFY(std::holds_alternative<EditSharedToken>(m_f->command->change));
    const auto stored = m_f->stored(Wall);
    QCOMPARE(stored->filters,
             (std::vector{m_f->filter(u"env:prod"_s), m_f->filter(u"service:checkout"_s)}));
    QCOMPARE(stored->filterOperator, FilterOperator::Or);
    QCOMPARE(m_f->requests("PUT", u"/shared-tokens"_s), 1);
}

void TestFilterEditor::saysAFailureAndStaysOpen()
{
    m_f->openEditor(Wall);
    m_f->sandbox.addFault({.method = "PUT",
                           .path = u"/v1/shared-tokens/*"_s,
                           .times = 1,
                           .status = 400,
                           .message = u"The account is frozen"_s});
    m_f->toggle(u"team:web"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return !m_f->barText().isEmpty(); }));
    QVERIFY2(m_f->barText().contains(u"The account is frozen"_s), qPrintable(m_f->barText()));
    QVERIFY(m_f->dialog->isVisible());
    QVERIFY(!m_f->report);
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});
    // The next refresh does not take the sentence away, and saving can be tried again.
    m_f->refresh();
    QVERIFY(m_f->barText().contains(u"The account is frozen"_s));
    QVERIFY(m_f->canSubmit());
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Save filters"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditor::tellsOfALostAnswer()
{
    m_f->openEditor(Wall);
    // Neither the answer nor the look at what became of it comes through.
    m_f->sandbox.addFault({.method = "PUT",
                           .path = u"/v1/shared-tokens/*"_s,
                           .kind = sandbox::FaultKind::Garbage,
                           .moment = sandbox::FaultMoment::After});
    m_f->sandbox.addFault(
        {.method = "GET", .path = u"/v1/shared-tokens*"_s, .first = 2, .status = 400});
    m_f->toggle(u"team:web"_s);
    m_f->click(u"actionButton"_s);
    // It says that it asks, and then what is known.
    QVERIFY(m_f->await([this] { return m_f->barText().contains(u"is asked what came of it"_s); }));
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Asking Logz.io…"_s);
    QVERIFY(m_f->await([this] { return m_f->barText().contains(u"not known whether"_s); }));
    QVERIFY(m_f->dialog->isVisible());
    // Read anew, the token shows that it worked: nothing is left to be saved.
    m_f->sandbox.clearFaults();
    m_f->refresh();
    QCOMPARE(m_f->barText(), u"“Board status wall” has these filters now."_s);
    QCOMPARE(m_f->objection(), Unchanged);
}

void TestFilterEditor::cancellingEndsTheCommand()
{
    m_f->openEditor(Wall);
    m_f->sandbox.addFault(
        {.method = "GET", .path = u"/v1/shared-tokens*"_s, .kind = sandbox::FaultKind::Hang});
    m_f->toggle(u"team:web"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->window.http.inFlight() > 0; }));
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return !m_f->barText().isEmpty(); }));
    QVERIFY(m_f->dialog->isVisible());
    QVERIFY(m_f->canSubmit());
    m_f->sandbox.clearFaults();
    QCOMPARE(m_f->stored(Wall)->filters.size(), size_t(2));
    QCOMPARE(m_f->requests("PUT", u"/shared-tokens"_s), 0);
}

void TestFilterEditor::letsChooseAfterAChangeElsewhere()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->setElsewhere(Wall, {u"env:prod"_s, u"team:sre"_s}, FilterOperator::Or);
    m_f->refresh();
    QCOMPARE(
        m_f->barText(),
        u"“Board status wall” was changed elsewhere while you edited it. It has now: env: prod "
        "OR team: sre."_s);
    QVERIFY(!m_f->canSubmit());
    QVERIFY(m_f->objection().contains(u"server’s version"_s));
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});

    QCOMPARE(m_f->child<Button>(u"messageAction"_s)->text(), u"Take the server’s version"_s);
    m_f->click(u"messageAction"_s);
    QVERIFY(m_f->barText().isEmpty());
    QCOMPARE(m_f->pills(), (QStringList{u"env: prod"_s, u"team: sre"_s}));
    QCOMPARE(m_f->text(u"selectionSummary"_s), u"2 filters, combined with OR"_s);
    QCOMPARE(m_f->objection(), Unchanged);

    m_f->toggle(u"team:sre"_s);
    m_f->setElsewhere(Wall, {u"env:staging"_s});
    m_f->refresh();
    QVERIFY(!m_f->canSubmit());
    QCOMPARE(m_f->child<Button>(u"secondAction"_s)->text(), u"Keep mine"_s);
    m_f->click(u"secondAction"_s);
    QVERIFY(m_f->barText().isEmpty());
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditor::takesANewName()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->renameElsewhere(Wall, u"Lobby"_s);
    m_f->refresh();
    QCOMPARE(m_f->text(u"dialogTitle"_s), u"Filters of “Lobby”"_s);
    QCOMPARE(m_f->dialog->windowTitle(), u"Filters of “Lobby”"_s);
    // The edits are no matter of the name.
    QVERIFY(m_f->barText().isEmpty());
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});
    QVERIFY(m_f->canSubmit());
}

void TestFilterEditor::findsAChangeElsewhereWhenSaving()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->setElsewhere(Wall, {u"team:sre"_s});
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->barText().endsWith(u"It has now: team: sre."_s); }));
    QVERIFY(m_f->settle());
    QVERIFY(!m_f->canSubmit());
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"team:sre"_s)});
    m_f->click(u"secondAction"_s);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditor::seesWhatCameWhileItSaved()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->setElsewhere(Wall, {u"team:sre"_s});
    const std::optional<SharedToken> changed = m_f->stored(Wall);
    m_f->click(u"actionButton"_s);
    // A refresh brings the change first; what the command reads is nothing new then.
    m_f->window.workspace.upsertRow<SharedToken>(m_f->main, *changed);
    QCOMPARE(m_f->child<Button>(u"actionButton"_s)->text(), u"Saving…"_s);
    QVERIFY(m_f->barText().isEmpty());
    QVERIFY(m_f->await([this] { return !m_f->barText().isEmpty(); }));
    QVERIFY(m_f->settle());
    QVERIFY2(m_f->barText().endsWith(u"It has now: team: sre."_s), qPrintable(m_f->barText()));
    QVERIFY(m_f->child<Button>(u"secondAction"_s));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"team:sre"_s)});
}

void TestFilterEditor::followsWhileNothingIsEdited()
{
    m_f->openEditor(Wall);
    m_f->setElsewhere(Wall, {u"team:sre"_s});
    m_f->refresh();
    QCOMPARE(m_f->pills(), QStringList{u"team: sre"_s});
    QVERIFY(m_f->barText().contains(u"changed elsewhere"_s));
    QCOMPARE(m_f->objection(), Unchanged);
}

void TestFilterEditor::saysThatTheTokenIsGone()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->deleteElsewhere(Wall);
    m_f->refresh();
    QCOMPARE(m_f->barText(),
             u"“Board status wall” was deleted elsewhere, so its filters cannot be saved."_s);
    QVERIFY(!m_f->canSubmit());
    // There is nothing to lose any more.
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
}

void TestFilterEditor::saysThatTheConnectionIsGone()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    bool removed = false;
    QObject context;
    m_f->window.connections.remove(m_f->main, &context,
                                   [&removed](const auto &) { removed = true; });
    QVERIFY(m_f->await([&] { return removed; }));
    QVERIFY(m_f->dialog->isVisible());
    QCOMPARE(
        m_f->barText(),
        u"The connection of “Board status wall” was removed, so its filters cannot be saved."_s);
    QVERIFY(!m_f->canSubmit());
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
}

void TestFilterEditor::worksWithoutSearch_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("forbidden") << 403;
    QTest::newRow("not found") << 404;
}

void TestFilterEditor::worksWithoutSearch()
{
    QFETCH(int, status);
    m_f->sandbox.addFault({.method = "POST", .path = u"/v1/search"_s, .status = status});
    m_f->openEditor(Wall);
    QVERIFY(m_f->await([this] {
        return m_f->text(u"previewNote"_s).contains(u"may not search the logs of Production"_s);
    }));
    QVERIFY(!m_f->child<QLabel>(u"previewCount"_s));
    QVERIFY(!m_f->child<QAbstractItemView>(u"previewTable"_s));
    QVERIFY(!m_f->child<Button>(u"previewRetry"_s));
    m_f->toggle(u"team:web"_s);
    QVERIFY(m_f->canSubmit());
    QVERIFY(m_f->settle());
    // It is not asked again for every change.
    QCOMPARE(m_f->requests("POST", u"/v1/search"_s), 1);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->report->state, CommandState::Done);
}

void TestFilterEditor::countsPastedLogs()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    m_f->click(u"previewSource"_s);
    auto *menu = m_f->dialog->findChild<QMenu *>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().first()->isChecked());
    menu->actions().at(1)->trigger();
    menu->close();
    auto *paste = m_f->dialog->findChild<QDialog *>(u"pasteDialog"_s);
    QVERIFY(paste);
    QVERIFY(QTest::qWaitForWindowActive(paste));
    auto *use = paste->findChild<Button *>(u"actionButton"_s);
    QVERIFY(!use->isEnabled());
    paste->findChild<QPlainTextEdit *>(u"pasteEdit"_s)
        ->setPlainText(u"{\"env\":\"prod\",\"team\":\"web\"}\n{\"env\":\"dev\"}\nno log\n"_s);
    QVERIFY(use->isEnabled());
    use->click();
    QVERIFY(m_f->await([this] { return m_f->text(u"previewNote"_s).contains(u"Line 3"_s); }));
    QVERIFY(counted());
    QCOMPARE(m_f->child<QLabel>(u"previewCount"_s)->accessibleName(), u"1 of 2 logs (50 %)"_s);
    QVERIFY(m_f->child<Button>(u"previewSource"_s)->text().startsWith(u"Pasted logs"_s));
}

void TestFilterEditor::asksBeforeEditsAreLost()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->key(Qt::Key_Escape);
    auto *ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    QVERIFY(QTest::qWaitForWindowActive(ask));
    // Cancel is the default.
    QTest::keyClick(ask->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!m_f->dialog->findChild<QDialog *>(u"discardDialog"_s));
    QVERIFY(m_f->dialog->isVisible());
    QCOMPARE(m_f->pills(), QStringList{u"env: prod"_s});

    m_f->click(u"cancelButton"_s);
    ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    ask->findChild<Button *>(u"actionButton"_s)->click();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters.size(), size_t(2));

    // Without edits it closes at once.
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->toggle(u"team:web"_s);
    m_f->key(Qt::Key_Escape);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
}

void TestFilterEditor::saysThatAMadeFilterStays()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    type(u"region"_s, u"ap-south-9"_s);
    m_f->key(Qt::Key_Return);
    QVERIFY(m_f->await([this] { return m_f->pills().contains(u"region: ap-south-9"_s); }));
    m_f->click(u"cancelButton"_s);
    auto *ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    const auto labels = ask->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(
            u"Filter region: ap-south-9 of Production was made and stays."_s);
    }));
    ask->findChild<Button *>(u"actionButton"_s)->click();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QVERIFY(m_f->settle());
    QVERIFY(m_f->filter(u"region:ap-south-9"_s).isValid());
}

void TestFilterEditor::takesAMadeFilterBack()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    type(u"region"_s, u"ap-south-9"_s);
    m_f->key(Qt::Key_Return);
    QVERIFY(m_f->await([this] { return m_f->pills().contains(u"region: ap-south-9"_s); }));
    std::optional<Command> asked;
    connect(m_f->dialog, &PanelDialog::takeBackRequested, m_f->host.get(),
            [&](const Command &command) { asked = command; });
    // Also where nothing else is edited.
    m_f->toggle(u"region:ap-south-9"_s);
    m_f->click(u"cancelButton"_s);
    auto *ask = m_f->dialog->findChild<QDialog *>(u"discardDialog"_s);
    QVERIFY(ask);
    ask->findChild<QCheckBox *>(u"takeBackCheck"_s)->setChecked(true);
    ask->findChild<Button *>(u"actionButton"_s)->click();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QVERIFY(asked);
    QCOMPARE(tokendeck::objectName(asked->change), u"region:ap-south-9"_s);
    QVERIFY(isDelete(asked->change));
}

void TestFilterEditor::namesAFilterThatIsGone()
{
    m_f->openEditor(Wall);
    QVERIFY(counted());
    m_f->toggle(u"team:sre"_s);
    const FilterId gone = m_f->filter(u"team:sre"_s);
    m_f->removeFilterElsewhere(gone);
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->barText().contains(u"was deleted elsewhere"_s); }));
    QVERIFY2(m_f->barText().contains(u"Filter team:sre"_s), qPrintable(m_f->barText()));
    QVERIFY(m_f->settle());
    // The draft is as it was, the sentence stays, and the rest can be saved.
    QVERIFY(m_f->barText().contains(u"Filter team:sre"_s));
    QCOMPARE(m_f->pills().size(), 3);
    m_f->child<QAbstractButton>(u"pill-%1"_s.arg(gone.value()))->setFocus();
    m_f->key(Qt::Key_Delete);
    m_f->toggle(u"team:web"_s);
    QVERIFY(m_f->canSubmit());
    m_f->click(u"actionButton"_s);
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
    QCOMPARE(m_f->stored(Wall)->filters, std::vector{m_f->filter(u"env:prod"_s)});
}

void TestFilterEditor::closesAtOnceAtLock()
{
    m_f->openEditor(Wall);
    m_f->toggle(u"team:web"_s);
    m_f->window.connections.lock();
    m_f->dialog->close();
    QVERIFY(m_f->await([this] { return m_f->dialog.isNull(); }));
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
