// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/editor/filter_editor_test.h"
#include "ui/base/actions.h"
#include "ui/editor/preview/preview_model.h"
#include "ui/theme/colors.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! What the filter editor shows of the logs that its filters let through.
class TestFilterEditorPreview : public FilterEditorTest {
    Q_OBJECT

private slots:
    void countsBeforeAndAfter();
    void keepsOldNumbersGreyed();
    void marksTheSamples();
    void worksWithoutSearch_data();
    void worksWithoutSearch();
    void countsPastedLogs();
};

void TestFilterEditorPreview::countsBeforeAndAfter()
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

void TestFilterEditorPreview::keepsOldNumbersGreyed()
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

void TestFilterEditorPreview::marksTheSamples()
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

void TestFilterEditorPreview::worksWithoutSearch_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("forbidden") << 403;
    QTest::newRow("not found") << 404;
}

void TestFilterEditorPreview::worksWithoutSearch()
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

void TestFilterEditorPreview::countsPastedLogs()
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

QTEST_MAIN(TestFilterEditorPreview)
#include "tst_filter_editor_preview.moc"
