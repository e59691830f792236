// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saves pictures of the window, its pages, menus and dialogs over the sandbox, for looking at them:
// ui_walk_gallery FOLDER [--dark] [--language CODE] [--rtl] [--pseudo] [--size WIDTHxHEIGHT]
// [--only PART] [--pages]. With --rtl everything is said in Hebrew letters, with --pseudo in the
// language that only tests speak; only ways that have PART are saved, or what belongs to the dialog
// of that class. With --pages nothing is pressed.

#include "tests/translations/pseudo_translator.h"
#include "tests/ui/languages/dialog_states.h"
#include "tests/ui/languages/window_walk.h"
#include "ui/pages/page_specs.h"
#include "ui/theme/theme.h"
#include "words/base/language.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

namespace {

//! Says everything in Hebrew letters, one for each Latin one: no words, but a text that runs the
//! other way.
class HebrewLetters final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        if (m_pseudo.translate(context, source, disambiguation, n).isNull()
            || QByteArrayView(disambiguation) == "format"
            || QByteArrayView(disambiguation) == "separator")
            return {};
        static const QRegularExpression kept(u"%(?:L?\\d{1,2}|L?n)|<[^>]*>|&[a-z]+;"_s);
        static const QString letters = u"אבצדעפגהיקכלמנופקרסתוולצחז"_s;
        const QString text = QString::fromUtf8(source);
        QString said;
        qsizetype at = 0;
        const auto say = [&](qsizetype end) {
            for (; at < end; ++at) {
                const char32_t c = text[at].toLower().unicode();
                said += c >= 'a' && c <= 'z' ? letters[qsizetype(c - 'a')] : text[at];
            }
        };
        for (auto match = kept.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            say(one.capturedStart());
            said += one.captured();
            at = one.capturedEnd();
        }
        say(text.size());
        return said;
    }

private:
    PseudoTranslator m_pseudo;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const auto valueOf = [&arguments](const QString &name) {
        const qsizetype at = arguments.indexOf(name);
        return at > 0 ? arguments.value(at + 1) : QString();
    };
    Theme theme;
    theme.apply(arguments.contains(u"--dark"_s) ? ThemeChoice::Dark : ThemeChoice::Light);
    HebrewLetters hebrew;
    PseudoTranslator pseudo;
    if (const QString code = valueOf(u"--language"_s); !code.isEmpty()) {
        speak(code);
        QApplication::setLayoutDirection(QLocale(code).textDirection());
    } else if (arguments.contains(u"--rtl"_s)) {
        QLocale::setDefault(QLocale(QLocale::Hebrew));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::installTranslator(&hebrew);
    } else if (arguments.contains(u"--pseudo"_s)) {
        QCoreApplication::installTranslator(&pseudo);
    }
    const QStringList size = valueOf(u"--size"_s).split(u'x');
    ChangesFixture fixture(SandboxTime::OfTheApplication);
    fixture.window->resize(size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt())
                                            : QSize(1400, 820));
    const QDir folder(arguments[1]);
    const QString only = valueOf(u"--only"_s);
    const auto isWanted = [&only](const DialogGroup &group) {
        return group.dialogs.contains(only);
    };
    const std::vector<DialogGroup> groups = dialogGroups();
    const bool isDialog = std::ranges::any_of(groups, isWanted);
    int number = 0;
    QString last;
    const auto save = [&](const QString &way, QWidget *seen) {
        if (way == last || (!isDialog && !way.contains(only)))
            return;
        last = way;
        static const QRegularExpression others(u"[^\\w>,-]+"_s);
        const QString name = QString(way).replace(others, u"_"_s).right(80);
        seen->grab().save(
            folder.filePath(u"%1 %2.png"_s.arg(++number, 3, 10, QChar(u'0')).arg(name)));
    };
    if (arguments.contains(u"--pages"_s)) {
        for (const PageSpec &spec : pageSpecs()) {
            fixture.showPage(spec.key);
            fixture.parts.settle();
            save(QLatin1StringView(spec.key), fixture.window.get());
        }
        return 0;
    }
    // A dialog with states of its own is soon there.
    if (!isDialog) {
        WindowWalk walk(fixture, save);
        walk.walk();
    }
    const Onlooker onlooker{fixture.window->size(), [](const auto &...) {}, save};
    for (const DialogGroup &group : groups) {
        if (only.isEmpty() || isWanted(group))
            group.show(onlooker);
    }
    return 0;
}
