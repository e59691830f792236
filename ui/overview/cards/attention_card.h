// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/findings/attention.h"
#include "ui/overview/cards/attention_line.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tokendeck {

class Button;
class Card;
class SilencedKinds;
class Workspace;

//! What needs attention, gravest first, each with its way out. The card is as high as its lines.
class AttentionCard final : public QWidget {
    Q_OBJECT
public:
    //! \p workspace outlives it.
    explicit AttentionCard(const Workspace &workspace, QWidget *parent = nullptr);

    //! Shows those of \p findings that are of accounts of \p scope, and by which of \p silences
    //! some are silenced.
    void setFindings(std::shared_ptr<const EstateFindings> findings,
                     const std::vector<ConnectionId> &scope, std::vector<Silence> silences);
    //! Narrows what is shown.
    void choose(const AttentionChoice &choice);
    [[nodiscard]] const AttentionChoice &choice() const { return m_choice; }
    //! Puts the keyboard on the first line, if there is one.
    bool focusFirst();

signals:
    void mendRequested(const tokendeck::Finding &finding, tokendeck::Mend mend);
    void goRequested(const tokendeck::Intent &intent);
    void reviewRequested(tokendeck::RowAction action, const tokendeck::Selection &selection,
                         const QString &title);
    void silenceRequested(const tokendeck::Finding &finding, bool wholeKind);
    void soundRequested(const std::vector<tokendeck::Finding> &findings);
    //! An end is wanted for a silence that covers nothing now.
    void kindSoundRequested(const tokendeck::Silence &silence);
    //! The line with the keyboard stands elsewhere now, as its \p control.
    void focusMoved(QWidget *control);
    void checkRequested(const tokendeck::ConnectionId &id);

private:
    void addChoice(const QString &objectName, const AttentionChoice &choice);
    void update();
    void updateScored();
    void updateChoices();
    //! Whether \p finding is one that \p choice shows.
    [[nodiscard]] bool isChosen(const Finding &finding, const AttentionChoice &choice,
                                const FindingScope &scope) const;
    //! Whether anything of what is shown could be checked.
    [[nodiscard]] bool isAnythingRead() const;
    void showRows(const std::vector<AttentionRow> &rows);
    AttentionLine *makeLine();
    //! What is silenced as a kind in an account of what is shown, and covers nothing now.
    [[nodiscard]] std::vector<Silence> idleKinds() const;
    [[nodiscard]] std::vector<AttentionRow> rowsFor(const AttentionChoice &choice) const;

    const Workspace &m_workspace;
    std::shared_ptr<const EstateFindings> m_findings;
    std::vector<ConnectionId> m_scope;
    std::vector<Silence> m_silences;
    AttentionChoice m_choice;
    std::vector<std::pair<Button *, AttentionChoice>> m_choices;
    QVBoxLayout *m_lines = nullptr;
    std::vector<AttentionLine *> m_shown;
    SilencedKinds *m_kinds = nullptr; //!< below the lines of what is silenced
    Label *m_scored = nullptr; //!< what the lines are, where no choice says it
    Label *m_nothing = nullptr;
};

} // namespace tokendeck
