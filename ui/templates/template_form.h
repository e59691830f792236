// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/own_template.h"

#include <QWidget>

class QLineEdit;

namespace tokendeck {

class Label;
class TextArea;
class Workspace;

//! Name and text of an own template, and what is wrong with them while they are typed.
class TemplateForm final : public QWidget {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    explicit TemplateForm(const Workspace &workspace, QWidget *parent = nullptr);

    //! Shows \p own; \p taken are the names that others have.
    void setTemplate(const OwnTemplate &own, const QStringList &taken);
    //! What was entered, its name trimmed.
    [[nodiscard]] OwnTemplate value() const;
    //! Whether that can be kept.
    [[nodiscard]] bool isValid() const;
    void focusName();

signals:
    void changed();

private:
    void check();
    [[nodiscard]] QString nameObjection() const;

    const Workspace &m_workspace;
    QLineEdit *m_name = nullptr;
    TextArea *m_text = nullptr;
    Label *m_said = nullptr;
    QStringList m_taken;
    bool m_setting = false;
};

} // namespace tokendeck
