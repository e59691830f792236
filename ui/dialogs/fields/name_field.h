// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace tokendeck {

class Label;
class Workspace;

//! Why a text cannot be a name.
enum class NameFault {
    Empty,
    TooLong,
    HiddenCharacter,
    Token, //!< it tells of a secret, which every list would show
};

//! The longest name of a token, in characters. The backend documents none; this is where tables and
//! links stay readable.
inline constexpr qsizetype MaxNameLength = 100;

//! The first fault of \p name, which is trimmed first. Without \p workspace no more of tokens is
//! known than what they look like.
[[nodiscard]] std::optional<NameFault> nameFault(const QString &name,
                                                 const Workspace *workspace = nullptr);
//! What to say of \p fault beside the field.
[[nodiscard]] QString nameFaultText(NameFault fault);

//! A line for a name, and below it what is wrong with it. That it is empty is said once it was
//! edited.
class NameField final : public QWidget {
    Q_OBJECT
public:
    //! \p label stands above the line and is its accessible name; \p name stands in the line,
    //! without what cannot be seen of it.
    NameField(const QString &label, const QString &name, QWidget *parent = nullptr);

    //! Trimmed.
    [[nodiscard]] QString name() const;
    //! Offers \p name, without what cannot be seen of it and no longer than a name may be, as if
    //! nothing had been edited.
    void setName(const QString &name);
    //! Whether the admin typed in it since it was made or setName() was called.
    [[nodiscard]] bool isEdited() const { return m_edited; }
    [[nodiscard]] bool isValid() const;
    //! Refuses parts of the tokens of \p workspace, which outlives this, too.
    void refuseTokens(const Workspace &workspace);
    //! Refuses each name of which \p objectionTo says why ("the account has a token of this name"),
    //! which it is asked for each name, and empty where nothing is wrong.
    void refuse(std::function<QString(const QString &name)> objectionTo);
    //! Says anew what is wrong with the name: for who knows that an objection came or went.
    void check();
    //! What is wrong with the name in itself.
    [[nodiscard]] std::optional<NameFault> fault() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    //! name() differs; isValid() may.
    void changed();
    //! Return was pressed.
    void submitted();

private:
    const Workspace *m_workspace = nullptr; //!< null: its tokens are not looked for
    QLineEdit *m_edit = nullptr;
    Label *m_error = nullptr;
    std::function<QString(const QString &)> m_objectionTo = [](const QString &) {
        return QString();
    };
    bool m_edited = false;
};

//! The same for the one line that \p dialog asks for a name with.
void refuseTokens(const QWidget &dialog, const Workspace &workspace);

} // namespace tokendeck
