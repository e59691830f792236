// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/preview/preview_model.h"

#include <QTreeView>

namespace tokendeck {

//! Sample logs: what passes stands out, what does not is dimmed.
class PreviewTable final : public QTreeView {
    Q_OBJECT
public:
    explicit PreviewTable(QWidget *parent = nullptr);

    [[nodiscard]] PreviewModel *logs() const { return m_logs; }

    [[nodiscard]] QSize sizeHint() const override { return {400, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 92}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    PreviewModel *m_logs = nullptr;
};

} // namespace tokendeck
