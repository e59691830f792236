// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/option_spec.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace tokendeck::cli {

//! What follows the name of a command, read.
class Arguments {
public:
    //! Reads \p arguments by \p specs, or says what is wrong with them. Options and words may stand
    //! in any order; behind "--" all are words. A word may begin with one dash and a letter that is
    //! no option: searches are negated so.
    [[nodiscard]] static tl::expected<Arguments, QString> read(const QStringList &arguments,
                                                               const OptionSpecs &specs);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool isSet(const QString &option) const { return m_options.contains(option); }
    //! The last value of \p option; empty without.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options[option]; }
    //! The value of \p option as a whole number, or nothing where it is none from \p least to
    //! \p most.
    [[nodiscard]] std::optional<int> number(const QString &option, int least, int most) const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_options;
};

} // namespace tokendeck::cli
