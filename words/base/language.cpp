// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/base/language.h"

#include "models/base/system/program_files.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QResource>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {
namespace {

//! In the order of their own names.
constexpr std::array Known{
    std::pair{"de"_L1, u"Deutsch"}, std::pair{"en"_L1, u"English"}, std::pair{"es"_L1, u"Español"},
    std::pair{"he"_L1, u"עברית"},   std::pair{"ja"_L1, u"日本語"},
};

//! By which a second call finds what the first one has installed.
constexpr auto TranslatorName = "tokendeckLanguage"_L1;

//! The translations among Qt's resources, from the first call until the process ends. Without their
//! file all is said in English.
class Translations {
public:
    static void init() { static const Translations translations; }

    ~Translations()
    {
        // Qt would not give back what it keeps of them.
        if (!m_file.isEmpty())
            QResource::unregisterResource(m_file);
    }

private:
    Translations()
    {
        const QStringList places = programFiles(u"tokendeck-translations.rcc"_s);
        const auto found = std::ranges::find_if(
            places, [](const QString &file) { return QResource::registerResource(file); });
        if (found != places.end())
            m_file = *found;
    }

    QString m_file;
};

QString fileOf(const QString &code)
{
    return u":/translations/tokendeck_%1.qm"_s.arg(code);
}

//! The months of the year, then the days of the week, as \p locale writes them.
QStringList namesIn(const QLocale &locale)
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names.append(locale.monthName(month));
    for (int day = 1; day <= 7; ++day)
        names.append(locale.dayName(day));
    return names;
}

//! Whether \p system, which takes each part from another variable (LC_TIME, LC_NUMERIC), calls the
//! months and days as it is done in \p language somewhere.
bool namesDaysIn(QLocale::Language language, const QLocale &system)
{
    const QStringList names = namesIn(system);
    if (namesIn(QLocale(language, system.territory())) == names)
        return true;
    const QList<QLocale> known =
        QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory);
    // Since Qt 6.8 the system's own is among them.
    return std::ranges::any_of(
        known, [&](const QLocale &locale) { return locale != system && namesIn(locale) == names; });
}

QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(code);
    // What is set for dates and numbers apart from the language holds, too, but for words of
    // another language.
    if (system.language() == spoken.language() && namesDaysIn(spoken.language(), system))
        return system;
    if (system.language() == QLocale::C)
        return code == QLatin1StringView(SourceLanguage) ? QLocale::c() : spoken;
    return QLocale(spoken.language(), system.territory());
}

void install(const QString &file, const QString &folder = {})
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(TranslatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> offeredLanguages()
{
    Translations::init();
    QList<Language> offered;
    for (const auto &[code, ownName] : Known) {
        if (QFile::exists(fileOf(code)))
            offered.append({.code = code, .ownName = QString::fromUtf16(ownName)});
    }
    return offered;
}

QString languageOf(const QString &wanted, const QStringList &asked, const QList<Language> &offered)
{
    const auto offers = [&offered](const QString &code) {
        return std::ranges::find(offered, code, &Language::code) != offered.end();
    };
    if (offers(wanted))
        return wanted;
    for (const QString &name : asked) {
        // No country has a translation of its own.
        const QString code = name.section(u'-', 0, 0);
        if (offers(code))
            return code;
    }
    return QLatin1StringView(SourceLanguage);
}

bool speaksSourceLanguage()
{
    const QLocale::Language language = QLocale().language();
    return language == QLocale::C
        || language == QLocale(QLatin1StringView(SourceLanguage)).language();
}

QString spokenLanguage(const QString &wanted)
{
    return languageOf(wanted, QLocale::system().uiLanguages(), offeredLanguages());
}

QString textIn(const QString &code, const char *context, const char *text)
{
    Translations::init();
    QTranslator translator;
    const bool isThere = translator.load(fileOf(code));
    const QString said = isThere ? translator.translate(context, text) : QString();
    return said.isEmpty() ? QString::fromUtf8(text) : said;
}

void speak(const QString &code)
{
    Translations::init();
    const auto earlier = QCoreApplication::instance()->findChildren<QTranslator *>(
        TranslatorName, Qt::FindDirectChildrenOnly);
    qDeleteAll(earlier);
    QLocale::setDefault(localeFor(code));
    if (code != QLatin1StringView(SourceLanguage))
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(fileOf(code));
}

} // namespace tokendeck
