// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/insight/search/called_names.h"
#include "models/insight/search/fact_columns.h"
#include "models/insight/search/search_query.h"
#include "ui/base/action_keys.h"

#include <QLineEdit>

#include <functional>
#include <memory>

class QHelpEvent;

namespace tokendeck {

class Button;
class SearchCompleter;
class TokenCatcher;

//! The search of a page: an icon in front, its shortcut behind while it is empty, Esc clears it.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    //! \p hint is shown while it is empty.
    explicit SearchField(const QString &hint, QWidget *parent = nullptr);

    //! Tells the keys that lead to it, and leaves alone the keys of what goes before its text.
    void setKeys(const ActionKeys &keys);

    //! Keeps tokens out of it, once it has somebody to hand them over to.
    [[nodiscard]] TokenCatcher *tokenCatcher() const { return m_catcher; }

    //! What the rows are known to be; nullptr while that is not known.
    using Facts = std::function<std::shared_ptr<const FactColumns>()>;
    //! What can be called so; absent while that is not known.
    using Names = std::function<std::optional<CalledNames>()>;
    //! Marks words that cannot be asked of \p place, or ask for what \p names and \p facts do not
    //! have, and completes words by \p facts. Without this every text is taken as it is. \p clock
    //! outlives the field.
    void takeWords(SearchPlace place, Facts facts, Names names, Clock &clock);
    //! What names() and facts() tell may be something else.
    void readAgain();
    //! The text as it was read.
    [[nodiscard]] const SearchQuery &query() const { return m_query; }
    //! A word is being typed until nothing was written for so long.
    static constexpr std::chrono::milliseconds Pause{1000};
    //! The first word that cannot be read and is not being typed; nullptr without one.
    [[nodiscard]] const SearchWord *faultyWord() const;
    //! Takes the list of suggestions away; false where there is none.
    bool closeSuggestions();
    //! Writes \p replacement, and puts the cursor behind it.
    void replace(const SearchReplacement &replacement);

signals:
    //! faultyWord() may be another one.
    void faultyWordChanged();
    //! Down was pressed, or Esc without a text: the results want the focus.
    void resultsRequested();
    //! Enter was pressed.
    void entered();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool leavesAlone(const QKeyEvent &event) const;
    void readText();
    void waitForPause();
    void paintFaults(QPainter *painter) const;
    bool showFaultToolTip(const QHelpEvent *event);
    void applyMargins();
    void placeClear();
    void tellHint();
    [[nodiscard]] QSize keySize() const;

    ActionKeys m_keys;
    QString m_shortcutText; //!< "Ctrl F"; empty for none
    QString m_hint;
    SearchPlace m_place; //!< that is searched
    SearchQuery m_query;
    Facts m_facts;
    Names m_names;
    SearchCompleter *m_completer = nullptr; //!< null where words are not taken
    Clock *m_clock = nullptr; //!< null there, too
    std::unique_ptr<ClockTimer> m_pause; //!< until a word is no longer being typed
    Button *m_clear = nullptr;
    TokenCatcher *m_catcher = nullptr;
};

} // namespace tokendeck
