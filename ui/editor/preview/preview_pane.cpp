// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/preview/preview_pane.h"

#include "models/domain/names/display_name.h"
#include "services/sync/logs/log_preview.h"
#include "ui/editor/preview/paste_dialog.h"
#include "ui/editor/preview/preview_table.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/mirroring.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/spoken/spoken_name.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/plain_text.h"
#include "words/base/name_words.h"
#include "words/base/number_words.h"
#include "words/lists/problems/problem_words.h"
#include "words/sync/editor/editor_words.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

class TableBox final : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        paintRoundedBox(&painter, rect(), colors.background, colors.line, 8);
    }
};

//! A label of numbers in bold among words of ours.
QLabel *makeRichLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::RichText);
    setTextStyle(label, TextStyle::Body);
    return label;
}

void colour(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == color)
        return;
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_source(new Button({}, Button::Kind::Quiet))
    , m_bar(new ShareBar)
    , m_count(makeRichLabel(u"previewCount"_s))
    , m_box(new TableBox)
    , m_table(new PreviewTable)
    , m_sentence(makeRichLabel(u"previewSentence"_s))
    , m_note(new Label({}, TextStyle::Body, Tone::Dim))
    , m_retry(new Button(tr("Try again"), Button::Kind::Link))
{
    m_source->setObjectName(u"previewSource"_s);
    setSpokenDescription(m_source, tr("Choose the logs to try the filters on"));
    // Its end says that there is something to choose.
    m_source->setElided(true, Qt::ElideMiddle);
    m_sentence->setWordWrap(true);
    m_note->setObjectName(u"previewNote"_s);
    m_note->setWordWrap(true);
    m_retry->setObjectName(u"previewRetry"_s);

    auto *heading = new QHBoxLayout;
    heading->addWidget(new Label(tr("What this token will see"), TextStyle::BodyStrong));
    heading->addStretch(1);
    heading->addWidget(m_source);
    auto *share = new QHBoxLayout;
    share->setSpacing(10);
    share->addWidget(m_bar, 1);
    share->addWidget(m_count);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(1, 1, 1, 1);
    box->addWidget(m_table);
    auto *note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_retry, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(heading);
    layout->addLayout(share);
    layout->addWidget(m_box, 1);
    layout->addLayout(note);
    layout->addWidget(m_sentence);
    layout->addStretch(0);
    connect(m_source, &Button::clicked, this, &PreviewPane::openSourceMenu);
    connect(m_retry, &Button::clicked, this, [this] {
        if (m_preview)
            m_preview->retry();
    });
}

void PreviewPane::setPreview(LogPreview *preview, const QString &account, bool isNew)
{
    m_preview = preview;
    m_account = account;
    m_isNew = isNew;
    if (m_preview)
        connect(m_preview, &LogPreview::changed, this, &PreviewPane::updateContent);
    m_table->logs()->setContent({}, m_set);
    updateContent();
}

void PreviewPane::setFilters(const FilterSet &set)
{
    m_set = set;
    m_table->logs()->setFilters(set);
}

void PreviewPane::updateContent()
{
    if (!m_preview)
        return;
    const QString source =
        sourceText(m_preview->source(), shortName(m_account), shortName(m_preview->fileName()));
    m_source->setText(withoutMnemonic(u"%1 ▾"_s.arg(source)));
    m_source->setToolTip(
        plainToolTip(source + u'\n' + tr("Choose the logs to try the filters on")));
    setSpokenName(m_source,
                  tr("Source of the logs: %1")
                      .arg(sourceText(m_preview->source(), isolated(m_account),
                                      isolated(m_preview->fileName()))));
    m_source->updateGeometry();
    updateCounts();
    updateSamples();
    updateNote();
}

void PreviewPane::updateCounts()
{
    const std::optional<Exposure> &exposure = m_preview->exposure();
    const bool shown = exposure.has_value() && !m_preview->isUnavailable();
    const bool current = m_preview->isCurrent();
    m_bar->setVisible(shown);
    m_count->setVisible(shown);
    m_sentence->setVisible(shown);
    if (!shown)
        return;
    const Colors &colors = colorsOf(palette());
    m_bar->setShare(exposure->total > 0 ? double(exposure->after) / double(exposure->total) : 0);
    m_bar->setOutdated(!current);
    const QString of =
        tr("of %1 (%2)")
            .arg(logsText(exposure->total), shareText(exposure->after, exposure->total));
    m_count->setText(u"<b>%1</b>&nbsp; <span style=\"color:%2\">%3</span>"_s.arg(
        numberText(exposure->after), (current ? colors.dim : colors.disabled).name(),
        of.toHtmlEscaped()));
    setSpokenName(m_count, numberText(exposure->after) + u' ' + of);
    colour(m_count, current ? colors.text : colors.disabled);
    m_sentence->setText(exposureText(*exposure, m_isNew));
    colour(m_sentence, current ? colors.dim : colors.disabled);
}

void PreviewPane::updateSamples()
{
    const bool shown = !m_preview->isUnavailable() && !m_preview->samples().empty();
    m_box->setVisible(shown);
    m_table->logs()->setContent(m_preview->samples(), m_set);
}

void PreviewPane::updateNote()
{
    QString text;
    Tone tone = Tone::Dim;
    bool retry = false;
    if (m_preview->readProblem()) {
        text = problemWords(*m_preview->readProblem(), tr("the logs")).text();
        tone = Tone::Warning;
    } else if (m_preview->isUnavailable()) {
        text = tr("This API token may not search the logs of %1, so there is no preview. Filters "
                  "can be chosen all the same; logs of your own can be pasted.")
                   .arg(m_account);
    } else if (m_preview->problem()) {
        text = problemWords(*m_preview->problem(), tr("the preview")).text();
        tone = Tone::Warning;
        retry = true;
    } else if (!m_preview->exposure()) {
        text = m_preview->isBusy() ? tr("Counting…") : QString();
    } else if (m_preview->exposure()->total == 0) {
        text = tr("There are no logs to try the filters on.");
    } else if (m_preview->source() != PreviewSource::Live) {
        text = linesText(m_preview->lines());
    }
    m_note->setText(text);
    m_note->setTone(tone);
    m_note->setVisible(!text.isEmpty());
    m_retry->setVisible(retry);
}

void PreviewPane::openSourceMenu()
{
    if (!m_preview)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, PreviewSource source) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_preview->source() == source);
        group->addAction(action);
        return action;
    };
    const QString live = withoutMnemonic(sourceText(PreviewSource::Live, m_account, {}));
    connect(add(live, PreviewSource::Live), &QAction::triggered, this,
            [this] { m_preview->useLive(); });
    connect(add(tr("Paste JSON lines…"), PreviewSource::Pasted), &QAction::triggered, this,
            &PreviewPane::openPaste);
    connect(add(tr("Open a file with JSON lines…"), PreviewSource::File), &QAction::triggered, this,
            &PreviewPane::openFile);
    dropDown(menu, m_source);
}

void PreviewPane::openPaste()
{
    auto *dialog = new PasteDialog(this);
    connect(dialog, &PasteDialog::pasted, this,
            [this](const QByteArray &lines) { m_preview->usePasted(lines); });
    dialog->open();
}

void PreviewPane::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open logs"), {},
                                   tr("JSON lines (*.jsonl *.ndjson *.json *.log);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_preview->useFile(path); });
    dialog->open();
}

} // namespace tokendeck

#include "moc_preview_pane.cpp"
