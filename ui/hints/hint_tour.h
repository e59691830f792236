// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/hints/hint_callout.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace tokendeck {

class Actions;
class Deferred;
class PreferencesStore;
class Shell;

//! The hints that a new admin gets once, when the first connection or the sandbox is there: one
//! after the other, above the pages, until they are ended. The preferences keep that they were
//! shown.
class HintTour final : public QObject {
    Q_OBJECT
public:
    static constexpr int Count = 3;

    //! \p actions and \p preferences outlive this. Shows nothing before begin() or offer().
    HintTour(QWidget *window, const Actions &actions, PreferencesStore &preferences);

    //! Tells of the parts of \p shell from now on; once.
    void attach(Shell *shell);
    //! Begins once there is something to tell of, unless the hints were shown before.
    void offer();
    //! Begins with the first hint, whatever was shown before.
    void begin();
    //! Ends the hints that are shown; false where none is.
    bool end();
    //! Leads Tab into a hint once, and out of it to where it came from. False where Tab goes its
    //! usual way.
    bool moveFocus(bool next);

    [[nodiscard]] HintCallout *callout() const { return m_callout; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hint;

    [[nodiscard]] Hint hint() const;
    void start();
    void next();
    void show();
    //! Shows and places the hint where its page is in sight, and hides it where not.
    void update();
    void giveFocusBack();
    //! What has the focus, or had it before it went into the hint, in the window's coordinates.
    [[nodiscard]] QRect focusPlace() const;

    QWidget *m_window = nullptr;
    const Actions &m_actions;
    PreferencesStore &m_preferences;
    HintCallout *m_callout = nullptr;
    Deferred *m_update = nullptr;
    QPointer<Shell> m_shell;
    QPointer<QWidget> m_target; //!< that is pointed at, and watched
    QPointer<QWidget> m_from; //!< where Tab came from
    std::optional<int> m_step; //!< 0 to Count - 1; none while there is nothing to show
    std::optional<int> m_said; //!< the step that is in sight
    bool m_offered = false;
    bool m_entered = false; //!< Tab was in the present hint
};

} // namespace tokendeck
