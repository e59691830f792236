// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/findings_board.h"
#include "services/reports/formats/report_json.h"
#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/reports/report_pdf.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

//! Reports, and tokens themselves, in files.
class SaveReportTest final : public WindowTest {
    Q_OBJECT

private slots:
    void savesAReportInEachFormat_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << 0
                             << QByteArray("\xEF\xBB\xBF"
                                           "connection");
        QTest::newRow("json") << 1 << QByteArray("{");
        QTest::newRow("html") << 2 << QByteArray("<!DOCTYPE html>");
        QTest::newRow("pdf") << 3 << QByteArray("%PDF-");
    }
    void savesAReportInEachFormat()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, begin);
        m_fixture->addSample();
        open();
        QDialog *dialog = dialogOf(ActionId::SaveReport, u"saveReportDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"formatCombo"_s)->setCurrentIndex(format);
        QCOMPARE(dialog->findChild<QComboBox *>(u"separatorCombo"_s)->isVisible(), format == 0);
        QCOMPARE(dialog->findChild<QComboBox *>(u"paperCombo"_s)->isVisible(), format == 3);
        for (QComboBox *combo : dialog->findChildren<QComboBox *>())
            QVERIFY(!accessibleNameOf(combo).isEmpty());
        const QByteArray bytes = saveTo(u"report"_s);
        QVERIFY(bytes.startsWith(begin));
        QVERIFY(!bytes.contains(QByteArray(WindowFixture::TokenCore).first(6)));
        QCOMPARE(barText(), u"Saved as “report”."_s);
        if (format == 1) {
            const std::optional<Report> report = reportOfJson(bytes);
            QVERIFY(report);
            QVERIFY(!report->keyId.isEmpty());
            // The account's token of each of seven others, and 14 + 12 + 3.
            QVERIFY(report->lines.size() >= 29);
        }
    }

    void asksForOneConnectionAtLeast()
    {
        m_fixture->addSample();
        open();
        QDialog *dialog = dialogOf(ActionId::SaveReport, u"saveReportDialog"_s);
        auto *check = dialog->findChild<QCheckBox *>();
        QVERIFY(button(u"Choose a file…"_s)->isEnabled());
        for (QCheckBox *each : dialog->findChildren<QCheckBox *>()) {
            if (each->objectName().startsWith(u"connection_"))
                check = each;
        }
        check->setChecked(false);
        QVERIFY(!button(u"Choose a file…"_s)->isEnabled());
    }

    void tellsWhatCannotBeWritten()
    {
        m_fixture->addSample();
        open();
        QVERIFY(dialogOf(ActionId::SaveReport, u"saveReportDialog"_s));
        QCOMPARE(saveTo(u"no/such/folder/report.csv"_s), QByteArray());
        QVERIFY(barText().startsWith(u"Nothing was saved as"_s));
    }

    void tokensAreAskedForTwice()
    {
        m_fixture->addSample();
        open();
        QDialog *dialog = dialogOf(ActionId::SaveTokens, u"saveTokensDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!button(u"Choose a file…"_s)->isEnabled());
        dialog->findChild<QCheckBox *>(u"tokensKnownCheck"_s)->click();
        const QString path = m_fixture->directory.filePath(u"tokens.csv"_s);
        QCOMPARE(saveTo(u"tokens.csv"_s), QByteArray());
        QVERIFY(!QFile::exists(path)); // the second question is not answered yet
        auto *confirm = m_window->findChild<QDialog *>(u"confirmTokens"_s);
        QVERIFY(confirm);
        for (const QString &text : accessibleTexts(confirm))
            QVERIFY(!text.contains(QLatin1StringView(WindowFixture::TokenCore).first(6)));
        button(u"Write the tokens"_s)->click();
        m_fixture->settle();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count(WindowFixture::TokenCore) >= 29);
        QVERIFY(!(file.permissions()
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }

    void cancelledNothingIsWritten()
    {
        m_fixture->addSample();
        open();
        QDialog *dialog = dialogOf(ActionId::SaveTokens, u"saveTokensDialog"_s);
        dialog->findChild<QCheckBox *>(u"tokensKnownCheck"_s)->click();
        QCOMPARE(saveTo(u"tokens.csv"_s), QByteArray());
        m_window->findChild<QDialog *>(u"confirmTokens"_s)->reject();
        m_fixture->settle();
        QVERIFY(!QFile::exists(m_fixture->directory.filePath(u"tokens.csv"_s)));
    }

    void aPdfHasItsPaper()
    {
        const HtmlPage page{.title = u"x"_s, .sentences = {u"one"_s}, .tables = {}};
        QVERIFY(pdfOf(page, QPageSize::A4).contains("/MediaBox [0 0 842"));
        QVERIFY(pdfOf(page, QPageSize::Letter).contains("/MediaBox [0 0 792"));
    }

    //! Whatever the program's own font puts in for a colon between digits or "fi", and although
    //! that font has its size in pixels.
    void aPdfsTextIsWhatIsPrinted()
    {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty())
            QSKIP("pdftotext is not here");
        const QString name = u"Production (88765) 10:23 +02:00 office->filter 2x3 [y]"_s;
        const HtmlTable table{.title = u"heading"_s,
                              .columns = {{u"column"_s, 100}},
                              .rows = {{{{name}, {.text = name, .tone = HtmlTone::Fixed}}}}};
        const QString file = m_fixture->directory.filePath(u"text.pdf"_s);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        pdf.write(pdfOf({.title = u"title"_s, .sentences = {u"body"_s}, .tables = {table}},
                        QPageSize::A4));
        pdf.close();
        const QString text = outputOf(tool, {u"-layout"_s, file, u"-"_s});
        QCOMPARE(text.count(name), 2);
        const QString boxes = outputOf(tool, {u"-bbox"_s, file, u"-"_s});
        QVERIFY(heightOf(boxes, u"title"_s) > heightOf(boxes, u"heading"_s));
        QVERIFY(heightOf(boxes, u"heading"_s) > heightOf(boxes, u"body"_s));
        QVERIFY(heightOf(boxes, u"body"_s) > 0);
    }

    void aPdfIsMadeInMoments()
    {
        PdfRun run({.title = u"x"_s, .sentences = {}, .tables = {tableOf(200)}}, QPageSize::A4);
        int steps = 1;
        while (run.step())
            ++steps;
        // Some rows at a time, then a page at a time.
        const QByteArray pdf = run.take();
        QVERIFY2(steps >= 4 + pdf.count("/MediaBox"), qPrintable(QString::number(steps)));
    }

    void aLongTableFillsItsPages()
    {
        // As many on a page, however many there are: nothing is lost where its parts meet.
        const int hundred = pagesOf(100);
        QVERIFY(hundred >= 3);
        const int thousand = pagesOf(1000);
        QVERIFY2(thousand <= 10 * hundred && thousand >= 10 * (hundred - 1),
                 qPrintable(u"%1, %2"_s.arg(hundred).arg(thousand)));
    }

private:
    static QString outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                         : QString();
    }
    //! Of \p word on the page, by pdftotext -bbox.
    static double heightOf(const QString &boxes, const QString &word)
    {
        static const QString form =
            uR"re(yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">%1</word>)re"_s;
        const auto match = QRegularExpression(form.arg(word)).match(boxes);
        return match.captured(2).toDouble() - match.captured(1).toDouble();
    }
    static HtmlTable tableOf(int rows)
    {
        HtmlTable table{.title = u"t"_s, .columns = {{u"name"_s, 50}, {u"id"_s, 50}}, .rows = {}};
        for (int row = 0; row < rows; ++row)
            table.rows.push_back({{{u"name"_s}}, {{QString::number(row)}}});
        return table;
    }
    //! How many pages a table of \p rows takes, of one line each.
    static int pagesOf(int rows)
    {
        const QByteArray pdf =
            pdfOf({.title = u"x"_s, .sentences = {}, .tables = {tableOf(rows)}}, QPageSize::A4);
        return int(pdf.count("/MediaBox"));
    }
    QDialog *dialogOf(ActionId action, const QString &name)
    {
        m_window->actions().action(action)->trigger();
        return m_window->findChild<QDialog *>(name);
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (auto *each : m_window->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    //! Chooses the file \p name in the dialog that is open, and gives what is in it then.
    QByteArray saveTo(const QString &name)
    {
        // A report has the findings of its rows.
        if (!QTest::qWaitFor([this] {
                m_fixture->clock.advance(FindingsBoard::Gathering);
                return m_fixture->findings.isCurrent();
            }))
            qFatal("the findings are not settled");
        button(u"Choose a file…"_s)->click();
        auto *files = m_window->findChild<QFileDialog *>(u"saveReportFile"_s);
        const QString path = m_fixture->directory.filePath(name);
        emit files->fileSelected(path);
        files->reject();
        m_fixture->settle();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_MAIN(SaveReportTest)
#include "tst_save_report.moc"
