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
    //! Begins with the first hint, whatever was shown before. The focus goes into it, and returns
    //! at the end of the hints.
    void begin();
    //! Ends the hints that are shown; false where none is.
    bool end();
    //! The search over everything was opened: nobody need be told of it, unless by begin().
    void leaveOutFinding();

    [[nodiscard]] HintCallout *callout() const { return m_callout; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hint;

    [[nodiscard]] Hint hint() const;
    void start();
    void next();
    void show();
    //! Shows and places the hint where its page can be used, and hides it where not: behind a lock,
    //! beside a modal dialog.
    void update();
    //! Puts the focus into the hint, and remembers where it was.
    void enter();
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
    QPointer<QWidget> m_from; //!< where the focus came from into the hint
    std::optional<int> m_step; //!< 0 to Count - 1; none while there is nothing to show
    QString m_said; //!< what is in sight; empty for nothing
    bool m_offered = false;
    bool m_enters = false; //!< the focus goes into the next hint that is shown
    int m_first = 0; //!< the hints before are left out
};

} // namespace tokendeck
