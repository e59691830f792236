// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"
#include "ui/base/action_spec.h"
#include "ui/base/dependencies.h"
#include "ui/base/intent.h"
#include "ui/changes/offers/row_offer.h"
#include "ui/palette/palette_source.h"
#include "words/base/tone.h"

#include <QDialog>

#include <optional>

class QListView;

namespace tokendeck {

class FinderBoard;
class FinderFacts;
class Label;
class PaletteDeeds;
class PaletteField;
class UnknownToken;
class UnreadNote;

//! Finds any token, filter, account, connection, page and action by what is typed, and does the
//! usual with it: copies, shows, runs. It names a token that is pasted.
class Palette final : public QDialog {
    Q_OBJECT
public:
    //! All references outlive it. Deletes itself when it is closed.
    Palette(const Dependencies &dependencies, FinderBoard &board, FinderFacts &facts,
            PinnedTokens &pins, PaletteSource &source, QWidget *window);
    ~Palette() override;

    //! Says what \p token is, which was put here or into another field; \p isTyped letter by
    //! letter.
    void answer(const Secret &token, bool isTyped);

signals:
    void goRequested(const tokendeck::Intent &intent);
    void connectionRequested(const tokendeck::ConnectionId &id);
    //! By its place in the table of pages.
    void pageRequested(int page);
    void actionRequested(tokendeck::ActionId action);
    void changeRequested(tokendeck::RowAction action, const tokendeck::Selection &selection);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    //! Another text is asked.
    void ask();
    //! Shows what there is for the text.
    void lookUp();
    void show(PaletteSource::Found found);
    void fit();
    void walk(int key);
    void enter(bool shows);
    void act(bool shows);
    //! Shows what can be done with what is selected, until something else is asked.
    void showOffers();
    //! From that to what was found; else closes.
    void goBack();
    //! That nothing is found, and that something may be missing in what is.
    void tellMissing();
    void sayFault();
    void togglePin();
    void select(int row);
    void say(const QString &text, Tone tone = Tone::Warning);
    void tellSelection();
    //! Has \p text read beside the field.
    void describe(const QString &text);
    [[nodiscard]] int selected() const;

    const Dependencies m_deps;
    FinderBoard &m_board;
    PaletteSource &m_source;
    PaletteWords m_words;
    PaletteModel *m_model = nullptr;
    PaletteDeeds *m_deeds = nullptr;
    PaletteField *m_field = nullptr;
    Label *m_count = nullptr;
    QListView *m_list = nullptr;
    Label *m_nothing = nullptr; //!< in place of the list
    UnknownToken *m_unknown = nullptr;
    UnreadNote *m_note = nullptr;
    Label *m_unread = nullptr; //!< what the note says, below the list
    Label *m_said = nullptr;
    Label *m_hints = nullptr;
    bool m_isWaiting = false; //!< for the index: what is shown is not all
    bool m_isMissingTold = false; //!< to a screen reader
    bool m_isFitDue = false; //!< as soon as what is shown was painted
    std::optional<bool> m_entered; //!< Enter was pressed meanwhile; whether it shows
    std::optional<FinderObject> m_offered; //!< what can be done with it is shown
    Secret m_typed; //!< is behind the dots, and may go on
};

} // namespace tokendeck
