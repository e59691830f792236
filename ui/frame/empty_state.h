// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace tokendeck {

//! What stands in a page's place when there is nothing to list, and why.
struct EmptyText {
    IconName icon = IconName::Info;
    QString title;
    QString text; //!< plain text; what to do
    QString copyableText; //!< a text to send to somebody, shown apart, with a button that copies it
    struct Action {
        QString text; //!< a verb
        std::function<void()> run;
    };
    std::vector<Action> actions;
};

//! Shows an EmptyText in the middle of its place.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const EmptyText &content);

signals:
    //! The admin wants EmptyText::copyableText in the clipboard.
    void copyTextRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    EmptyText m_content;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace tokendeck
