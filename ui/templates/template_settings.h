// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/snippets/own_template.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace tokendeck {

class Button;
class Label;
class TemplateForm;
class Workspace;

//! The admin's own templates, one of which is edited at a time.
class TemplateSettings final : public QWidget {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    TemplateSettings(const Workspace &workspace, std::vector<OwnTemplate> templates,
                     QWidget *parent = nullptr);

    //! As they were edited; what cannot be kept is as it was, and a new one is not there.
    [[nodiscard]] std::vector<OwnTemplate> templates() const { return m_templates; }
    //! Why what is being edited cannot be kept; empty when it can.
    [[nodiscard]] QString objection() const;

private:
    void add();
    void remove();
    void showTemplate(int row);
    void take();
    void showState();

    std::vector<OwnTemplate> m_templates; //!< the last may be new, and is not yet one
    QListWidget *m_list = nullptr;
    TemplateForm *m_form = nullptr;
    Label *m_empty = nullptr;
    Button *m_remove = nullptr;
    bool m_isValid = true; //!< what is shown can be kept
};

} // namespace tokendeck
