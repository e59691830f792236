// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/report_output.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace tokendeck {

//! Asks in which format something is saved, and what that format leaves open.
class OutputFields final : public QWidget {
    Q_OBJECT
public:
    explicit OutputFields(QWidget *parent = nullptr);

    [[nodiscard]] ReportOutput output() const;
    void focusFirst();

private:
    QComboBox *addCombo(const QString &objectName, const QString &label);
    void update();

    QFormLayout *m_form = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_mark = nullptr;
    QComboBox *m_paper = nullptr;
};

} // namespace tokendeck
