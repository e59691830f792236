// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_bar.h"

#include "services/desktop/clipboard_service.h"
#include "ui/base/clipboard_text.h"
#include "ui/theme/colors.h"
#include "ui/theme/painting.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spoken/announcement.h"
#include "ui/widgets/text/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

//! So long before the clipboard is cleared it is said once more, where there was time enough.
constexpr std::chrono::seconds Reminder{10};

} // namespace

//! How much of the countdown is left. The text beside it says the same.
class StatusBar::Pie final : public QWidget {
public:
    explicit Pie(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(12, 12);
    }
    void setFraction(double fraction)
    {
        m_fraction = std::clamp(fraction, 0.0, 1.0);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.line);
        painter.drawEllipse(rect());
        painter.setBrush(colors.accent);
        // From twelve o'clock; the part that is gone is cut out clockwise.
        painter.drawPie(rect(), 90 * 16, qRound(m_fraction * 360 * 16));
    }

private:
    double m_fraction = 1;
};

class StatusBar::ProgressLine final : public QWidget {
public:
    explicit ProgressLine(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(120, 6);
    }
    void setValue(int done, int total)
    {
        m_fraction = total > 0 ? std::clamp(double(done) / total, 0.0, 1.0) : 0;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &colors = colorsOf(palette());
        QPainter painter(this);
        paintGroove(&painter, rect(), palette(), 3);
        const QRect filled(0, 0, qRound(width() * m_fraction), height());
        if (filled.width() > 0)
            paintRoundedBox(&painter, style()->visualRect(layoutDirection(), rect(), filled),
                            colors.accent, {}, 3);
    }

private:
    double m_fraction = 0;
};

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
    , m_pie(new Pie(this))
    , m_clipboard(new Label({}, TextStyle::Small, Tone::Dim))
    , m_clear(new Button(tr("Clear now"), Button::Kind::Link))
    , m_progressText(new Label({}, TextStyle::Small, Tone::Dim))
    , m_progress(new ProgressLine(this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Link))
    , m_counts(new Label({}, TextStyle::Small, Tone::Dim))
{
    m_clipboard->setObjectName(u"clipboardText"_s);
    // The seconds, which come last, stay.
    m_clipboard->setElided(true, Qt::ElideMiddle);
    m_counts->setObjectName(u"countsText"_s);
    m_progressText->setObjectName(u"progressText"_s);
    m_clear->setObjectName(u"clearClipboardButton"_s);
    m_clear->setAccessibleName(tr("Clear the clipboard now"));
    m_cancel->setObjectName(u"cancelButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 1, 18, 0);
    layout->setSpacing(8);
    layout->addWidget(m_pie);
    layout->addWidget(m_clipboard);
    layout->addWidget(m_clear);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_counts);
    for (Button *button : {m_clear, m_cancel}) {
        setTextStyle(button, TextStyle::Small);
        button->setStrong(false);
    }
    setFixedHeight(std::max(30, m_clear->sizeHint().height() + 3));
    clearClipboard();
    clearProgress();
    connect(m_cancel, &Button::clicked, this, &StatusBar::cancelRequested);
}

void StatusBar::follow(ClipboardService &clipboard)
{
    const auto tell = [this, &clipboard] {
        if (!clipboard.holdsSecret()) {
            clearClipboard();
            return;
        }
        setClipboard(clipboardText(clipboard),
                     clipboard.remaining() ? clipboard.remainingFraction() : 1.0);
    };
    connect(&clipboard, &ClipboardService::countdownChanged, this, tell);
    connect(&clipboard, &ClipboardService::copied, this, tell);
    connect(&clipboard, &ClipboardService::cleared, this, tell);
    // Who sees no countdown hears its beginning, a call to hurry, and its end.
    connect(&clipboard, &ClipboardService::copied, this, [this, &clipboard] {
        m_reminds = clipboard.remaining() >= 2 * Reminder;
        announce(this, clipboardText(clipboard));
    });
    connect(&clipboard, &ClipboardService::countdownChanged, this, [this, &clipboard] {
        if (m_reminds && clipboard.remaining() && *clipboard.remaining() <= Reminder) {
            m_reminds = false;
            announce(this, tr("Clears in %1 s").arg(clipboard.remaining()->count()));
        }
    });
    connect(&clipboard, &ClipboardService::cleared, this,
            [this](ClipboardService::ClearReason reason) {
                m_reminds = false;
                if (reason != ClipboardService::ClearReason::Replaced)
                    announce(this, tr("The clipboard was cleared"));
            });
    connect(m_clear, &Button::clicked, &clipboard, &ClipboardService::clearNow);
}

void StatusBar::setClipboard(const QString &text, double fraction)
{
    m_clipboard->setText(text);
    m_pie->setFraction(fraction);
    m_pie->show();
    m_clipboard->show();
    m_clear->show();
    fit();
}

void StatusBar::clearClipboard()
{
    m_pie->hide();
    m_clipboard->hide();
    m_clear->hide();
    fit();
}

void StatusBar::setCounts(const QString &text)
{
    m_counts->setText(text);
    fit();
}

//! While there is not room for both, what the clipboard holds goes before the counts.
void StatusBar::fit()
{
    m_counts->show();
    if (!m_clipboard->isHidden() && layout()->sizeHint().width() > width())
        m_counts->hide();
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusBar::setProgress(const QString &text, int done, int total, bool cancellable)
{
    m_progressText->setText(text);
    m_progress->setValue(done, total);
    m_progressText->show();
    m_progress->show();
    m_cancel->setVisible(cancellable);
}

void StatusBar::clearProgress()
{
    m_progressText->hide();
    m_progress->hide();
    m_cancel->hide();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorsOf(palette()).line);
}

} // namespace tokendeck

#include "moc_status_bar.cpp"
