// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/action_spec.h"
#include "ui/base/dependencies.h"
#include "ui/base/intent.h"
#include "ui/palette/palette_model.h"
#include "words/base/tone.h"

#include <QObject>

#include <optional>

namespace tokendeck {

class PaletteSource;
class PinnedTokens;

//! Does with what the palette has found what the keys ask for: copies, shows, runs, begins, pins.
class PaletteDeeds final : public QObject {
    Q_OBJECT
public:
    //! All references outlive this.
    PaletteDeeds(const Dependencies &dependencies, PinnedTokens &pins, PaletteSource &source,
                 PaletteWords words, QObject *parent);

    //! Does what Enter does with \p row, of which \p text is shown; \p shows: what Ctrl+Enter does.
    void act(const PaletteModel::Row &row, const PaletteText &text, bool shows);
    //! Begins to take the token of \p row along in another form.
    void copyAs(const PaletteModel::Row &row, const PaletteText &text);
    //! Pins the token of \p row, or no longer. Whether it is pinned then.
    bool togglePin(const PaletteModel::Row &row, const PaletteText &text);
    //! What was warned of is asked anew.
    void forgetWarning() { m_warned.reset(); }

signals:
    //! It is done, or is about to be: the palette can go.
    void done();
    void said(const QString &text, tokendeck::Tone tone);
    void goRequested(const tokendeck::Intent &intent);
    void connectionRequested(const tokendeck::ConnectionId &id);
    //! By its place in the table of pages.
    void pageRequested(int page);
    void actionRequested(tokendeck::ActionId action);
    void changeRequested(tokendeck::RowAction action, const tokendeck::Selection &selection);

private:
    void choose(const FinderObject &object, bool shows);
    //! Whether it was copied.
    [[nodiscard]] bool copy(const FinderObject &object);
    void show(const FinderObject &object);
    void begin(const RowOffer &offer, const FinderObject &object);
    void say(const QString &text, Tone tone = Tone::Warning) { emit said(text, tone); }

    const Dependencies m_deps;
    PinnedTokens &m_pins;
    PaletteSource &m_source;
    PaletteWords m_words;
    std::optional<FinderObject> m_warned; //!< another Enter copies it
};

} // namespace tokendeck
