// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/reports/formats/report_json.h"
#include "services/reports/snapshots/snapshot_source.h"
#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/difference_table.h"
#include "ui/frame/search/search_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text/label.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! What became of the tokens since a snapshot or a report's file.
class ComparePageTest final : public WindowTest {
    Q_OBJECT

private slots:
    void withoutASnapshotAFileIsAskedFor()
    {
        m_fixture->addSample();
        open();
        showPage("compare");
        QVERIFY(!table());
        // The keyboard is where something can be chosen.
        QTRY_VERIFY(m_window->findChild<QComboBox *>(u"beforeCombo"_s)->hasFocus());
        auto *choose = buttonSaying(u"Choose a report file…"_s);
        QVERIFY(choose);
        choose->click();
        QVERIFY(m_window->findChild<QFileDialog *>(u"reportFileDialog"_s));
    }

    void comparesTheLastSnapshotWithNow()
    {
        openChanged();
        QCOMPARE(kinds(), (QStringList{u"Vanished"_s, u"Renamed"_s, u"Filters changed"_s}));
        QCOMPARE(cell(0, DifferenceTable::Token), u"Support snapshots"_s);
        QCOMPARE(cell(1, DifferenceTable::Before), u"Board status wall"_s);
        QCOMPARE(cell(2, DifferenceTable::Meaning), u"Every log of the account can be seen now."_s);
        const auto *summary = m_window->findChild<Label *>(u"comparisonSummary"_s);
        QVERIFY(summary->text().contains(u"1 vanished"_s));
        const auto *before = m_window->findChild<QComboBox *>(u"beforeCombo"_s);
        QCOMPARE(before->currentText(), u"Snapshot of 23 Nov 2026"_s);
        QCOMPARE(m_window->findChild<QComboBox *>(u"afterCombo"_s)->currentText(), u"Now"_s);
        selectRow(2);
        QVERIFY(accessibleTexts(m_window.get()).contains(u"no filter: everything"_s));
    }

    void narrowsByKindAndBySearch()
    {
        openChanged();
        auto *chip = m_window->findChild<QAbstractButton *>(u"kind_renamed"_s);
        QCOMPARE(chip->accessibleName(), u"Renamed, 1"_s);
        chip->click();
        m_fixture->settle();
        QCOMPARE(kinds(), QStringList{u"Renamed"_s});
        visibleChild<SearchField>(m_window.get(), u"compareSearch"_s)->setText(u"nobody"_s);
        m_fixture->settle();
        QVERIFY(!table());
        auto *all = buttonSaying(u"Show all changes"_s);
        QVERIFY(all);
        all->click();
        m_fixture->settle();
        QCOMPARE(kinds().size(), 3);
        visibleChild<SearchField>(m_window.get(), u"compareSearch"_s)->setText(u"1242"_s);
        m_fixture->settle();
        QCOMPARE(kinds(), QStringList{u"Vanished"_s});
    }

    void aReportsFileStandsOnEitherSide()
    {
        const ConnectionId id = addUnjudged();
        QFile file(saveReport(id));
        openWith(file.fileName());
        QVERIFY(accessibleTexts(m_window.get()).contains(u"Nothing differs"_s));
        QCOMPARE(m_window->findChild<QComboBox *>(u"beforeCombo"_s)->currentText(),
                 u"before.json"_s);
        // Above and in the middle for one reason.
        Report ofOtherKey = *reportOf(id);
        ofOtherKey.keyId = u"0123456789abcdef"_s;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reportJson(ofOtherKey));
        file.close();
        m_window->findChild<Button *>(u"compareAgain"_s)->click();
        m_fixture->settle();
        const QString texts = accessibleTexts(m_window.get()).join(u'\n');
        QVERIFY2(texts.contains(u"Nothing differs that can be told"_s), qPrintable(texts));
        QVERIFY2(texts.count(u"The fingerprints are of two keys"_s) > 1, qPrintable(texts));
        QVERIFY2(!texts.contains(u"missing"_s), qPrintable(texts));
        // What is no report is said, and can be tried again.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        m_window->findChild<Button *>(u"compareAgain"_s)->click();
        m_fixture->settle();
        QVERIFY(barText().contains(u"before.json"_s));
        QVERIFY2(barText().startsWith(u"What is to be compared is no report of Tokendeck"_s),
                 qPrintable(barText()));
        QVERIFY(!barText().contains(u"permissions"_s));
    }

    //! Also where no snapshot had it, as on the page of what was done.
    void tellsWhoDeletedWhatAFileHas()
    {
        const ConnectionId id = addUnjudged();
        QFile file(saveReport(id));
        std::vector<SharedToken> rows = *m_fixture->workspace.rows<SharedToken>(id);
        std::erase_if(rows, [](const SharedToken &row) { return row.id.value() == 1242; });
        m_fixture->clock.advance(std::chrono::minutes(1));
        m_fixture->activities.append({.time = m_fixture->clock.now(),
                                      .connection = id,
                                      .actor = u"ana"_s,
                                      .action = ActivityAction::DeleteSharedToken,
                                      .objectId = 1242});
        m_fixture->workspace.replaceRows(id, std::move(rows), m_fixture->clock.now());
        m_fixture->settle();
        openWith(file.fileName());
        const QString means = cell(0, DifferenceTable::Meaning);
        QVERIFY2(means.startsWith(u"Deleted on "_s) && means.contains(u" by ana."_s),
                 qPrintable(means));
    }

    void whatIsReadMeanwhileIsNotPassedOver()
    {
        const ConnectionId id = openUnchanged();
        QVERIFY(accessibleTexts(m_window.get()).contains(u"Nothing differs"_s));
        // Where there is nothing to lose, it is compared again.
        removeSharedToken(id, 1242);
        QVERIFY(table());
        QCOMPARE(kinds(), QStringList{u"Vanished"_s});
        QCOMPARE(barText(), QString());
        // Else it is said, and the rows stay where they are.
        removeSharedToken(id, 1241);
        QCOMPARE(kinds().size(), 1);
        QVERIFY2(barText().contains(u"“Now”"_s), qPrintable(barText()));
        auto *again = visibleChild<QAbstractButton>(m_window.get(), u"messageAction"_s);
        QCOMPARE(again->text(), u"Compare again"_s);
        again->click();
        m_fixture->settle();
        QCOMPARE(kinds(), (QStringList{u"Vanished"_s, u"Vanished"_s}));
        QCOMPARE(barText(), QString());
        // What is no difference is nothing to look at again.
        useSharedToken(id, 1243);
        QCOMPARE(barText(), QString());
        removeSharedToken(id, 1243);
        QVERIFY2(barText().contains(u"“Now”"_s), qPrintable(barText()));
    }

    void comparesNothingWithItself()
    {
        openUnchanged();
        auto *again = visibleChild<QAbstractButton>(m_window.get(), u"compareAgain"_s);
        QVERIFY(again->isEnabled());
        auto *before = visibleChild<QComboBox>(m_window.get(), u"beforeCombo"_s);
        before->setCurrentIndex(0);
        emit before->activated(0);
        m_fixture->settle();
        QVERIFY(accessibleTexts(m_window.get()).contains(u"Both sides are the same"_s));
        QVERIFY(!again->isEnabled());
    }

    void savesWhatItShows()
    {
        openChanged();
        m_window->findChild<Button *>(u"saveComparison"_s)->click();
        auto *dialog = m_window->findChild<QDialog *>(u"saveComparisonDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"formatCombo"_s)->setCurrentIndex(1);
        buttonSaying(u"Choose a file…"_s)->click();
        auto *files = m_window->findChild<QFileDialog *>(u"saveReportFile"_s);
        QVERIFY(files);
        const QString path = m_fixture->directory.filePath(u"changes.json"_s);
        emit files->fileSelected(path);
        files->reject();
        m_fixture->settle();
        QCOMPARE(barText(), u"Saved as “changes.json”."_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("tokendeck-comparison"));
        QVERIFY(!bytes.contains(QByteArray(WindowFixture::TokenCore).first(5)));
    }

    void theModelIsSound()
    {
        DifferenceTable model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        openChanged();
        model.setComparison(m_window->findChild<DifferenceTable *>()->comparison());
        QCOMPARE(model.rowCount(), 3);
        model.setComparison(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void noTokenIsReadable()
    {
        openChanged();
        for (int row = 0; row < 3; ++row) {
            selectRow(row);
            for (const QString &text : accessibleTexts(m_window.get()))
                QVERIFY(!text.contains(QLatin1StringView(WindowFixture::TokenCore).first(6)));
        }
    }

    void fitsIntoTheSmallestWindow()
    {
        openChanged({960, 600});
        QVERIFY(table()->height() > 120);
        const auto *page = m_window->findChild<ComparePage *>();
        for (const char *name : {"beforeCombo", "afterCombo", "compareAgain", "saveComparison"}) {
            const auto *widget = page->findChild<QWidget *>(QString::fromLatin1(name));
            const QRect place(widget->mapTo(page, QPoint()), widget->size());
            QVERIFY2(page->rect().contains(place), name);
            QVERIFY2(
                !accessibleNameOf(page->findChild<QWidget *>(QString::fromLatin1(name))).isEmpty(),
                name);
        }
    }

private:
    //! The sample, without findings: a report waits for them, and the clock stands.
    ConnectionId addUnjudged()
    {
        m_fixture->findings.setWatching(false);
        return m_fixture->addSample();
    }
    void removeSharedToken(const ConnectionId &id, int token)
    {
        std::vector<SharedToken> rows = *m_fixture->workspace.rows<SharedToken>(id);
        std::erase_if(rows, [token](const SharedToken &row) { return row.id.value() == token; });
        m_fixture->clock.advance(std::chrono::minutes(1));
        m_fixture->workspace.replaceRows(id, std::move(rows), m_fixture->clock.now());
        m_fixture->settle();
    }
    //! Somebody opens the link of \p token.
    void useSharedToken(const ConnectionId &id, int token)
    {
        std::vector<SharedToken> rows = *m_fixture->workspace.rows<SharedToken>(id);
        m_fixture->clock.advance(std::chrono::minutes(1));
        const auto row = std::ranges::find(rows, SharedTokenId(token), &SharedToken::id);
        QVERIFY(row != rows.end());
        row->lastUsed = m_fixture->clock.now();
        m_fixture->workspace.replaceRows(id, std::move(rows), m_fixture->clock.now());
        m_fixture->settle();
    }
    //! What \p id holds.
    SharedReport reportOf(const ConnectionId &id)
    {
        SharedReport report;
        m_fixture->reports.makeReport({id}, this, [&](const SharedReport &made) { report = made; });
        m_fixture->settle();
        return report;
    }
    //! The file of that.
    QString saveReport(const ConnectionId &id)
    {
        const SharedReport report = reportOf(id);
        QFile file(m_fixture->directory.filePath(u"before.json"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(reportJson(*report));
        return file.fileName();
    }
    //! Compares the report in the file \p path with now.
    void openWith(const QString &path)
    {
        open();
        showPage("compare");
        buttonSaying(u"Choose a report file…"_s)->click();
        auto *dialog = m_window->findChild<QFileDialog *>(u"reportFileDialog"_s);
        emit dialog->fileSelected(path);
        dialog->reject();
        m_fixture->settle();
    }
    //! A report of what is there, beside now.
    ConnectionId openUnchanged()
    {
        const ConnectionId id = addUnjudged();
        openWith(saveReport(id));
        return id;
    }
    //! A snapshot of yesterday, and what was changed since.
    void openChanged(QSize size = {1400, 820})
    {
        const ConnectionId id = addUnjudged();
        Workspace &workspace = m_fixture->workspace;
        const ConnectionInfo &info = *workspace.connection(id);
        const TimePoint yesterday = m_fixture->clock.now() - std::chrono::days(1);
        QVERIFY(m_fixture->snapshots.write(
            snapshotFrom(snapshotSource(workspace, info, yesterday), nullptr),
            QDate(2026, 11, 23)));
        std::vector<SharedToken> rows = *workspace.rows<SharedToken>(id);
        std::erase_if(rows, [](const SharedToken &row) { return row.id.value() == 1242; });
        rows[0].name = u"Board wall"_s;
        rows[1].filters.clear();
        workspace.replaceRows(id, std::move(rows), m_fixture->clock.now());
        m_fixture->settle();
        open(size);
        showPage("compare");
        QVERIFY(table());
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList kinds;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            kinds.append(cell(row, DifferenceTable::Change));
        return kinds;
    }
    [[nodiscard]] QAbstractButton *buttonSaying(const QString &text) const
    {
        for (auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
};

QTEST_MAIN(ComparePageTest)
#include "tst_compare_page.moc"
