// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/copy/format_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tokendeck {

class Button;
class TextArea;
class Label;

//! What a form asks for, and below it the snippet, masked.
class SnippetPane final : public QWidget {
    Q_OBJECT
public:
    //! \p request is what is known of the token; \p mask stands for it.
    SnippetPane(SnippetRequest request, const QString &mask, QWidget *parent = nullptr);

    //! Shows \p form, with what was entered so far as far as it asks for it.
    void setForm(const CopyForm &form);
    void setType(const QString &type);
    void setDashboard(const QString &address);
    //! Says \p warning below the snippet in any case.
    void setWarning(const QString &warning);
    //! Says beside the host where it is from.
    void setHostNote(const QString &note);

    //! What is asked for by what was entered.
    [[nodiscard]] SnippetRequest request() const;
    [[nodiscard]] bool isPossible() const { return m_isPossible; }
    //! Whether what is shown has the token in it, masked here.
    [[nodiscard]] bool holdsToken() const { return m_holdsToken; }
    //! Whether the form can be made, but for a dashboard's address.
    [[nodiscard]] bool lacksDashboard() const;

signals:
    //! request() may be another.
    void changed();
    //! Return was pressed in a field.
    void submitted();
    void dashboardRequested();

private:
    void buildFields();
    void showFields();
    void keepHost();
    void showSnippet();
    void showWarnings();
    //! Those of the account, or of the region that was chosen where it has none.
    [[nodiscard]] SnippetHosts hosts() const;
    [[nodiscard]] QString usualHost() const;

    const SnippetRequest m_base;
    const QString m_mask;
    CopyForm m_form;
    QString m_host; //!< what was entered in place of the usual one; empty for that
    QString m_address; //!< of a dashboard
    QString m_before; //!< setWarning()
    bool m_isPossible = false;
    bool m_holdsToken = false;

    QWidget *m_typePlace = nullptr;
    QLineEdit *m_type = nullptr;
    QWidget *m_regionPlace = nullptr;
    QComboBox *m_region = nullptr;
    QWidget *m_hostPlace = nullptr;
    QLineEdit *m_hostEdit = nullptr;
    Label *m_hostNote = nullptr;
    QComboBox *m_source = nullptr; //!< of the token
    QWidget *m_linkPlace = nullptr;
    Label *m_dashboard = nullptr;
    Button *m_chooseDashboard = nullptr;
    QCheckBox *m_timeBar = nullptr;
    TextArea *m_preview = nullptr;
    Label *m_fault = nullptr;
    Label *m_warning = nullptr;
    Label *m_note = nullptr;
};

} // namespace tokendeck
