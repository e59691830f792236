// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace tokendeck {

class FormatModel;

//! The forms under their headings. Keys walk over the headings.
class FormatList final : public QListView {
    Q_OBJECT
public:
    //! \p model outlives the list.
    explicit FormatList(FormatModel &model, QWidget *parent = nullptr);

    //! Makes \p row the current one, and brings it into sight.
    void setCurrentRow(int row);
    //! Goes \p step forms down, or up.
    void walk(int step);

signals:
    //! The way to a new template was taken.
    void newTemplateRequested();
    //! Return on a form, or a double click.
    void formActivated();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activateRow(const QModelIndex &index);
};

} // namespace tokendeck
