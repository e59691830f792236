// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <utility>

namespace tokendeck {

//! How a table of RFC 4180 is written.
struct CsvOptions {
    char separator = ','; //!< a comma or a semicolon
    bool byteOrderMark = false; //!< what some spreadsheets tell UTF-8 by
    //! What is shown of a text that people have written, where a person reads the table as it is.
    QString (*shown)(const QString &text) = nullptr;

    friend bool operator==(const CsvOptions &, const CsvOptions &) = default;
};

//! Writes a table in UTF-8 as RFC 4180 has it: CRLF behind each row, quotes around what needs them,
//! quotes within doubled. A NUL, which no reader takes, stands as its picture (U+2400).
class CsvText {
public:
    explicit CsvText(CsvOptions options);

    //! A cell of what people have written. What begins as a formula does (= + - @, a tab, a
    //! carriage return), behind blanks as well, has an apostrophe in front, as spreadsheets run it
    //! in quotes, too. What begins with an apostrophe gets another one: who takes one away always
    //! has the text.
    void addText(const QString &text)
    {
        addUtf8((m_options.shown ? m_options.shown(text) : text).toUtf8());
    }
    //! The same of \p text in UTF-8, as it is; no other copy of it is made.
    void addUtf8(QByteArrayView text);
    //! A cell of this application's own words, times or figures, as it is.
    void addWord(const QString &word) { add(word.toUtf8(), false); }
    void addNumber(qint64 number) { addWord(QString::number(number)); }
    //! Begins the next row.
    void endRow();

    //! What was written. It has to be overwritten where a cell was a secret.
    [[nodiscard]] QByteArray take() { return std::exchange(m_bytes, {}); }

private:
    void add(QByteArrayView cell, bool isGuarded);

    CsvOptions m_options;
    QByteArray m_bytes;
    bool m_rowIsEmpty = true;
};

} // namespace tokendeck
