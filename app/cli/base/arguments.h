// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/base/option_spec.h"

#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>
#include <vector>

namespace tokendeck::cli {

//! What follows the name of a command, read.
class Arguments {
public:
    //! Reads \p arguments by \p specs, or says what is wrong with them. Options and words may stand
    //! in any order; behind "--" all are words. A word may begin with one dash and a letter that is
    //! no option: searches are negated so.
    [[nodiscard]] static tl::expected<Arguments, QString> read(const QStringList &arguments,
                                                               const OptionSpecs &specs);
    //! The same of arguments as the system has them, which may be no text: names of files.
    [[nodiscard]] static tl::expected<Arguments, QString> read(const QByteArrayList &arguments,
                                                               const OptionSpecs &specs);
    //! \p argument as text.
    [[nodiscard]] static QString textOf(const QByteArray &argument);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    //! What was given as the word at \p index, where it is no text: words() has other characters
    //! then. Else empty.
    [[nodiscard]] QByteArray givenAs(qsizetype index) const { return m_given.value(index); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_options.contains(option); }
    //! The last value of \p option; empty without.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options[option]; }
    //! The value of \p option as a whole number, or nothing where it is none from \p least to
    //! \p most.
    [[nodiscard]] std::optional<int> number(const QString &option, int least, int most) const;

private:
    void addWord(const QStringList &arguments, qsizetype at);

    QStringList m_words;
    std::vector<qsizetype> m_places; //!< of the words, among what was read
    QHash<qsizetype, QByteArray> m_given; //!< by the index of the word
    QHash<QString, QStringList> m_options;
};

} // namespace tokendeck::cli
