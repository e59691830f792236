// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/sub_account_progress.h"

#include "models/domain/names/display_name.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_flow.h"
#include "ui/widgets/fitting_area.h"
#include "ui/widgets/text/label.h"
#include "words/base/name_words.h"
#include "words/lists/problems/problem_words.h"
#include "words/sync/note_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct StepWords {
    QString text;
    Tone tone;
};

StepWords stepWords(SubAccountRun::Step step)
{
    switch (step) {
    case SubAccountRun::Step::Waiting:
        return {SubAccountProgress::tr("waiting"), Tone::Dim};
    case SubAccountRun::Step::Creating:
        return {SubAccountProgress::tr("creating a token…"), Tone::Accent};
    case SubAccountRun::Step::Storing:
        return {SubAccountProgress::tr("keeping the token…"), Tone::Accent};
    case SubAccountRun::Step::Connected:
        return {SubAccountProgress::tr("connected"), Tone::Good};
    case SubAccountRun::Step::Skipped:
        return {SubAccountProgress::tr("was connected before"), Tone::Dim};
    case SubAccountRun::Step::Failed:
        return {SubAccountProgress::tr("failed"), Tone::Danger};
    case SubAccountRun::Step::Cancelled:
        return {SubAccountProgress::tr("cancelled"), Tone::Dim};
    }
    return {};
}

} // namespace

SubAccountProgress::SubAccountProgress(const QString &closeText, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, TextStyle::Title))
    , m_summary(new Label({}, TextStyle::Body, Tone::Dim))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Secondary))
    , m_retry(new Button(tr("Try again"), Button::Kind::Secondary))
    , m_close(new Button(closeText, Button::Kind::Primary))
{
    setObjectName(u"subAccountProgress"_s);
    m_summary->setObjectName(u"subAccountSummary"_s);
    m_summary->setWordWrap(true);
    m_title->setWordWrap(true);
    m_cancel->setObjectName(u"cancelSubAccounts"_s);
    m_retry->setObjectName(u"retrySubAccounts"_s);
    m_close->setObjectName(u"closeSubAccounts"_s);
    auto *area = new FittingArea;
    m_rows = area->column();
    m_rows->setSpacing(10);
    auto *buttons = new ButtonFlow(this);
    buttons->setAtEnd(true);
    buttons->setButtons({m_cancel, m_retry, m_close});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(area);
    layout->addWidget(buttons);
    layout->addStretch(1);
    connect(m_cancel, &Button::clicked, this, &SubAccountProgress::cancel);
    connect(m_retry, &Button::clicked, this, &SubAccountProgress::retry);
    connect(m_close, &Button::clicked, this, &SubAccountProgress::closed);
}

SubAccountProgress::~SubAccountProgress() = default;

void SubAccountProgress::start(std::unique_ptr<SubAccountRun> run)
{
    m_run = std::move(run);
    connect(m_run.get(), &SubAccountRun::itemsReady, this, &SubAccountProgress::buildRows);
    connect(m_run.get(), &SubAccountRun::itemChanged, this, &SubAccountProgress::updateRow);
    connect(m_run.get(), &SubAccountRun::finished, this, &SubAccountProgress::updateSummary);
    updateSummary();
    m_run->start();
}

bool SubAccountProgress::isWorking() const
{
    return m_run && !m_run->isFinished();
}

void SubAccountProgress::cancel()
{
    m_run->cancel();
}

void SubAccountProgress::retry()
{
    m_run->retry();
    updateSummary();
    if (!m_run->isFinished())
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void SubAccountProgress::buildRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_labels.clear();
    for (int i = 0; i < int(m_run->items().size()); ++i) {
        auto *place = new QWidget;
        auto *row = new QVBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2);
        auto *line = new QHBoxLayout;
        Row labels{new Label(isolated(m_run->items()[size_t(i)].name), TextStyle::BodyStrong),
                   new Label({}, TextStyle::Body), new Label({}, TextStyle::Small, Tone::Danger)};
        labels.name->setElided(true);
        labels.state->setObjectName(u"subAccountState%1"_s.arg(i));
        labels.problem->setWordWrap(true);
        line->addWidget(labels.name, 1);
        line->addWidget(labels.state);
        row->addLayout(line);
        row->addWidget(labels.problem);
        m_rows->addWidget(place);
        m_labels.push_back(labels);
        updateRow(i);
    }
}

void SubAccountProgress::updateRow(int index)
{
    const SubAccountRun::Item &item = m_run->items()[size_t(index)];
    const Row &row = m_labels[size_t(index)];
    const StepWords words = stepWords(item.step);
    row.state->setText(words.text);
    row.state->setTone(words.tone);
    row.state->setAccessibleName(u"%1: %2"_s.arg(isolated(item.name), words.text));
    QStringList sentences;
    if (item.problem)
        sentences.append(problemWords(*item.problem, quotedName(item.name)).text());
    if (item.actsFor)
        sentences.append(
            otherAccountSentence(item.actsFor->accountName, item.actsFor->accountId.value()));
    if (item.tokenRemains)
        sentences.append(
            tr("A token named “%1” may remain in this account; delete it in the console.")
                .arg(SubAccountRun::tokenName()));
    const QString problem = joinedSentences(sentences);
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    updateSummary();
}

void SubAccountProgress::updateSummary()
{
    using Step = SubAccountRun::Step;
    const bool finished = m_run->isFinished();
    m_cancel->setVisible(!finished);
    m_retry->setVisible(m_run->canRetry());
    m_close->setVisible(finished);
    m_title->setText(!finished              ? tr("Connecting the sub accounts")
                         : m_run->problem() ? tr("Nothing was connected")
                                            : tr("Sub accounts connected"));
    if (finished)
        m_close->setFocus(Qt::OtherFocusReason);
    if (const auto &problem = m_run->problem()) {
        const QString what = problem->kind == ProblemKind::ReadOnly
            ? quotedName(problem->detail)
            : tr("the list of sub accounts");
        m_summary->setText(problemWords(*problem, what).text());
        m_summary->setTone(Tone::Danger);
        return;
    }
    const int total = int(m_run->items().size());
    const int connected = m_run->count(Step::Connected) + m_run->count(Step::Skipped);
    const int failed = m_run->count(Step::Failed);
    QString text = tr("%n of %1 connected", nullptr, connected).arg(total);
    if (failed > 0)
        text = tr("%1, %n failed", nullptr, failed).arg(text);
    if (total == 0)
        text = finished ? tr("There are no sub accounts to connect.")
                        : tr("Reading the list of sub accounts…");
    m_summary->setText(text);
    m_summary->setTone(failed > 0 ? Tone::Danger : Tone::Dim);
}

} // namespace tokendeck

#include "moc_sub_account_progress.cpp"
