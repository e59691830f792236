// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tokendeck {

//! A language that the application can speak.
struct Language {
    QString code; //!< ISO 639-1, as in the name of its file in translations: "de"
    QString ownName; //!< as those who speak it write it: "Deutsch"

    friend bool operator==(const Language &, const Language &) = default;
};

//! The language of the sources, which is always there.
inline constexpr auto SourceLanguage = "en";

//! English and each language whose translation is complete, by their own names.
[[nodiscard]] QList<Language> offeredLanguages();

//! The code of one of \p offered: \p wanted, which may be empty or not offered; else the first of
//! \p asked, names such as "de-AT", that is offered; else English.
[[nodiscard]] QString languageOf(const QString &wanted, const QStringList &asked,
                                 const QList<Language> &offered);
//! The same of the languages that are offered here, and that the system asks for.
[[nodiscard]] QString spokenLanguage(const QString &wanted = {});
//! Whether what is said is in the language of the sources, by the default locale.
[[nodiscard]] bool speaksSourceLanguage();

//! \p text of \p context in \p code, for where nothing can speak yet.
[[nodiscard]] QString textIn(const QString &code, const char *context, const char *text);

//! Has everything be said in \p code, one of the offered ones, Qt's own texts too where Qt's
//! translations are installed. Numbers, dates and the order of names follow: the system's own,
//! where it speaks that language and names months and days in it, and otherwise those of the
//! language, in the system's country where that is known. Once there is an application, and before
//! anything is said; what was said before stays.
void speak(const QString &code);

} // namespace tokendeck
