// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace tokendeck {

class Button;
class ClipboardService;
class Label;

//! The foot of the window: the clipboard's countdown, counts, and long work with a way to end it.
class StatusBar final : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    //! Tells what \p clipboard holds and for how long, and clears it when that is pressed.
    //! \p clipboard outlives it.
    void follow(ClipboardService &clipboard);
    //! What the clipboard holds: \p fraction of the countdown is left, 1 to 0.
    void setClipboard(const QString &text, double fraction);
    void clearClipboard();
    //! "12 tokens, 1 selected".
    void setCounts(const QString &text);
    //! Long work: \p done of \p total steps, and whether it can be cancelled.
    void setProgress(const QString &text, int done, int total, bool cancellable);
    void clearProgress();

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Pie;
    class ProgressLine;

    void fit();

    Pie *m_pie = nullptr;
    Label *m_clipboard = nullptr;
    Button *m_clear = nullptr;
    Label *m_progressText = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_cancel = nullptr;
    Label *m_counts = nullptr;
    bool m_reminds = false; //!< before the clipboard is cleared
};

} // namespace tokendeck
