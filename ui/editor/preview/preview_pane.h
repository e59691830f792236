// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/filters/filter_meaning.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace tokendeck {

class Button;
class Label;
class LogPreview;
class PreviewTable;
class ShareBar;

//! "What this token will see": how many logs pass, before and after, and samples of them.
class PreviewPane final : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    //! Shows what \p preview, which outlives the pane or the next call, knows about the logs of
    //! \p account. \p isNew: the token does not exist yet.
    void setPreview(LogPreview *preview, const QString &account, bool isNew);
    //! How the samples are shown until the next answer.
    void setFilters(const FilterSet &set);

private:
    void updateContent();
    void updateCounts();
    void updateSamples();
    void updateNote();
    void openSourceMenu();
    void openFile();
    void openPaste();

    LogPreview *m_preview = nullptr;
    QString m_account;
    bool m_isNew = false;
    FilterSet m_set;

    Button *m_source = nullptr;
    ShareBar *m_bar = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_box = nullptr;
    PreviewTable *m_table = nullptr;
    QLabel *m_sentence = nullptr;
    Label *m_note = nullptr;
    Button *m_retry = nullptr;
};

} // namespace tokendeck
