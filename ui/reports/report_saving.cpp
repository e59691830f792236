// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/report_saving.h"

#include "models/base/background.h"
#include "models/base/output/saved_bytes.h"
#include "models/board/estate_snapshot.h"
#include "models/store/workspace.h"
#include "services/sync/export/token_file.h"
#include "ui/reports/report_output.h"
#include "ui/reports/report_pdf.h"
#include "ui/reports/save_report_dialog.h"
#include "ui/reports/save_tokens_dialog.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"
#include "words/lists/problems/problem_words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct SavingWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ReportSaving)
};

QString fileName(const QString &path)
{
    return quotedName(QFileInfo(path).fileName());
}

//! Asks where to, and gives the path to \p chosen.
void askForFile(QWidget *window, const QString &title, const QString &name, const QString &suffix,
                const QString &filter, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setObjectName(u"saveReportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(chosen));
    dialog->open();
}

QString datedName(const QString &name, TimePoint now)
{
    return name + u'-' + localTime(now).date().toString(Qt::ISODate);
}

Message outcomeOf(const QString &path, const QString &problem)
{
    if (problem.isEmpty())
        return {.tone = Tone::Good, .text = SavingWords::tr("Saved as %1.").arg(fileName(path))};
    return {.tone = Tone::Danger,
            .text = SavingWords::tr("Nothing was saved as %1: %2.").arg(fileName(path), problem)};
}

//! What is there to say of \p bytes once they are in the file \p path: nothing, or why they are
//! not.
QString problemOfSaving(const QString &path, const QByteArray &bytes)
{
    return bytes.isEmpty() ? SavingWords::tr("there is too little memory for it")
                           : saveBytes(path, bytes);
}

//! Makes the pages of a document on the background, step by step, so that lists are read meanwhile.
class PageMaking : public std::enable_shared_from_this<PageMaking> {
public:
    PageMaking(Background &background, QWidget *window, const QString &path, Say say)
        : m_background(background)
        , m_window(window)
        , m_path(path)
        , m_say(std::move(say))
    {
    }

    //! Begins with what \p layOut makes there.
    void start(std::function<std::shared_ptr<PdfRun>()> layOut)
    {
        m_background.run(m_window, std::move(layOut),
                         [self = shared_from_this()](std::shared_ptr<PdfRun> run) {
                             self->goOn(std::move(run));
                         });
    }

private:
    void goOn(std::shared_ptr<PdfRun> run)
    {
        m_background.run(
            m_window, [run] { return run->step(); },
            [self = shared_from_this(), run](bool isMore) {
                if (isMore)
                    self->goOn(run);
                else
                    self->save(run);
            });
    }

    void save(const std::shared_ptr<PdfRun> &run)
    {
        m_background.run(
            m_window, [run, path = m_path] { return problemOfSaving(path, run->take()); },
            [self = shared_from_this()](const QString &problem) {
                self->m_say(outcomeOf(self->m_path, problem));
            });
        m_background.discard(run);
    }

    Background &m_background;
    QWidget *m_window;
    const QString m_path;
    const Say m_say;
};

//! Makes the file of \p content on the background, writes it, and says so.
template <typename Content>
void writeFile(const Dependencies &dependencies, QWidget *window,
               std::shared_ptr<const Content> content, const ReportOutput &output,
               const QString &path, Say say)
{
    if (output.format == ReportFormat::Pdf) {
        std::make_shared<PageMaking>(dependencies.background, window, path, std::move(say))
            ->start([content = std::move(content), paper = output.paper] {
                return std::make_shared<PdfRun>(pageOf(*content), paper);
            });
        return;
    }
    dependencies.background.run(
        window,
        [content = std::move(content), output, path] {
            return problemOfSaving(path, fileOf(*content, output));
        },
        [path, say = std::move(say)](const QString &problem) { say(outcomeOf(path, problem)); });
}

//! What is written is what \p view holds: nothing of other connections.
EstateView viewOf(const Workspace &workspace, const std::vector<ConnectionId> &scope)
{
    EstateView view = estateSnapshot(workspace);
    std::erase_if(view.connections, [&scope](const ConnectionView &each) {
        return std::ranges::find(scope, each.connection.id) == scope.end();
    });
    return view;
}

//! So many tokens are laid out in pages, which takes a minute.
constexpr qsizetype MostPaged = 20'000;

qsizetype tokensOf(const Workspace &workspace, const std::vector<ConnectionId> &scope)
{
    qsizetype count = 0;
    for (const ConnectionId &id : scope)
        count += qsizetype(workspace.rows<ShippingToken>(id)->size()
                           + workspace.rows<SharedToken>(id)->size()
                           + workspace.rows<ApiToken>(id)->size());
    return count;
}

//! What is said while the file \p path is made, or why it is not.
Message paging(const QString &path, qsizetype tokens)
{
    if (tokens > MostPaged)
        return {.tone = Tone::Warning,
                .text =
                    SavingWords::tr("Nothing was saved as %1: the pages of %2 would take "
                                    "minutes. Save the report as HTML, and print it from a "
                                    "browser.")
                        .arg(fileName(path), SavingWords::tr("%Ln tokens", nullptr, int(tokens)))};
    return {.tone = Tone::Accent, .text = SavingWords::tr("Making %1…").arg(fileName(path))};
}

Message tokensMessage(const QString &path, const Outcome<int> &tokens)
{
    if (tokens)
        return {.tone = Tone::Warning,
                .text = SavingWords::tr("%Ln tokens are in %1, in plain text. Delete it as soon as "
                                        "you can.",
                                        nullptr, *tokens)
                            .arg(fileName(path)),
                .notice = u"tokens in a file"_s};
    if (tokens.error().kind == ProblemKind::NotFound)
        return {.tone = Tone::Danger,
                .text = SavingWords::tr("No token of these connections is known now: nothing was "
                                        "saved.")};
    return {.tone = Tone::Danger,
            .text =
                problemWords(tokens.error(), SavingWords::tr("the file with the tokens")).text()};
}

void confirmTokens(const Dependencies &dependencies, QWidget *window,
                   const std::vector<ConnectionId> &scope, const QString &path, const Say &say)
{
    auto *confirm = new ConfirmDialog(
        SavingWords::tr("Write the tokens into %1?").arg(fileName(path)),
        SavingWords::tr("Only you can read the file. What backs up this folder, or shares it, "
                        "takes the tokens along."),
        SavingWords::tr("Write the tokens"), window);
    confirm->setObjectName(u"confirmTokens"_s);
    QObject::connect(confirm, &QDialog::accepted, window, [=] {
        dependencies.tokenFile.write(
            viewOf(dependencies.workspace, scope), {}, path, window,
            [path, say](const Outcome<int> &tokens) { say(tokensMessage(path, tokens)); });
    });
    confirm->open();
}

} // namespace

void saveReport(const Dependencies &dependencies, QWidget *window,
                const std::vector<ConnectionId> &shown, Say say)
{
    auto *dialog = new SaveReportDialog(dependencies.workspace, shown, window);
    const auto make = [=](const std::vector<ConnectionId> &scope, const ReportOutput &output,
                          const QString &path) {
        if (output.format == ReportFormat::Pdf) {
            const qsizetype tokens = tokensOf(dependencies.workspace, scope);
            say(paging(path, tokens));
            if (tokens > MostPaged)
                return;
        }
        dependencies.reports.makeReport(scope, window, [=](SharedReport report) {
            writeFile(dependencies, window, std::move(report), output, path, say);
        });
    };
    QObject::connect(dialog, &SaveReportDialog::wanted, window,
                     [=](const std::vector<ConnectionId> &scope, const ReportOutput &output) {
                         askForFile(window, SavingWords::tr("Save the report"),
                                    datedName(u"logz-tokens"_s, dependencies.clock.now()),
                                    suffixOf(output.format), fileFilter(output.format),
                                    [=](const QString &path) { make(scope, output, path); });
                     });
    dialog->open();
}

void saveComparison(const Dependencies &dependencies, QWidget *window, SharedComparison comparison,
                    Say say)
{
    auto *dialog = new SaveComparisonDialog(window);
    QObject::connect(
        dialog, &SaveComparisonDialog::wanted, window, [=](const ReportOutput &output) {
            askForFile(window, SavingWords::tr("Save the comparison"),
                       datedName(u"logz-tokens-compared"_s, dependencies.clock.now()),
                       suffixOf(output.format), fileFilter(output.format),
                       [=](const QString &path) {
                           writeFile(dependencies, window, comparison, output, path, say);
                       });
        });
    dialog->open();
}

void saveTokens(const Dependencies &dependencies, QWidget *window,
                const std::vector<ConnectionId> &shown, Say say)
{
    auto *dialog = new SaveTokensDialog(dependencies.workspace, shown, window);
    QObject::connect(
        dialog, &SaveTokensDialog::wanted, window, [=](const std::vector<ConnectionId> &scope) {
            askForFile(window, SavingWords::tr("Save the tokens"),
                       datedName(u"logz-tokens-secret"_s, dependencies.clock.now()), u"csv"_s,
                       fileFilter(ReportFormat::Csv), [=](const QString &path) {
                           confirmTokens(dependencies, window, scope, path, say);
                       });
        });
    dialog->open();
}

} // namespace tokendeck
