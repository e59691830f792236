// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bundled_fonts.h"
#include "app/cli/base/exit_code.h"
#include "app/desktop.h"
#include "app/modules.h"
#include "app/sandbox_host.h"
#include "app/single_instance.h"
#include "app/system/no_screen.h"
#include "models/base/standard_output.h"
#include "models/base/stop_signals.h"
#include "services/settings/preferences_store.h"
#include "ui/widgets/spoken/item_focus.h"
#include "words/base/language.h"

#include <QApplication>
#include <QLocale>

#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct InstanceWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::InstanceWords)
};

//! Has the window speak what was chosen in its settings; the sandbox, which has settings of its
//! own, what was chosen in the others, until something is chosen there.
void speakAsChosen(bool sandbox)
{
    using namespace tokendeck;
    const auto chosenIn = [](const ApplicationPaths &paths) {
        return PreferencesStore::languageIn(paths.inSettings(u"preferences.json"_s));
    };
    QString language = chosenIn(ApplicationPaths::standard(sandbox));
    if (sandbox && language.isEmpty())
        language = chosenIn(ApplicationPaths::standard(false));
    language = spokenLanguage(language);
    // Qt turns the window for its option "-reverse", and for nothing else before there are
    // translations.
    const bool reversed = QGuiApplication::isRightToLeft();
    speak(language);
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(rightToLeft != reversed ? Qt::RightToLeft
                                                                : Qt::LeftToRight);
}

//! Qt would abort, and advise to install it again.
void endWithoutScreen(const QString &why)
{
    using namespace tokendeck;
    QString text = textIn(spokenLanguage(), "tokendeck::NoScreen",
                          QT_TRANSLATE_NOOP("tokendeck::NoScreen",
                                            "The window cannot be opened: it needs a session with "
                                            "a screen."));
    if (!why.isEmpty())
        text += u" (%1)"_s.arg(why);
    printError("tokendeck: " + (text + u'\n').toLocal8Bit());
    std::_Exit(int(cli::ExitCode::NotWritten));
}

//! Says what the instance that runs already did; the status to end with.
int leaveTo(const tokendeck::SingleInstance::Other &other, const tokendeck::WindowOptions &options)
{
    QString text = other.cameForward
        ? InstanceWords::tr("Tokendeck is running already: its window was brought to the front.")
        : InstanceWords::tr(
              "Tokendeck is running already (process %1), and it does not answer. End it first, or "
              "wait until it has ended.")
              .arg(other.process);
    if (other.cameForward && options.changeSandbox())
        text += u' '
            + InstanceWords::tr("The sandbox goes on with the options that it was started with.");
    tokendeck::printError((text + u'\n').toLocal8Bit());
    return other.cameForward ? 0 : 1;
}

} // namespace

//! See WindowMain.
extern "C" Q_DECL_EXPORT int tokendeckWindow(int argc, char **argv,
                                             const tokendeck::WindowOptions &options)
{
    using namespace tokendeck;
    if (refuseFaults(options))
        return int(cli::ExitCode::WrongUse);
    QGuiApplication::setDesktopFileName(QStringLiteral(TOKENDECK_APPLICATION_ID));
    std::optional<NoScreen> noScreen(std::in_place, endWithoutScreen);
    const QApplication application(argc, argv);
    noScreen.reset();
    addBundledFonts();
    speakAsChosen(options.sandbox);
    tellFocusOfItems();
    QGuiApplication::setApplicationDisplayName(QCoreApplication::applicationName());
    const ApplicationPaths paths = ApplicationPaths::standard(options.sandbox);
    // From here on a signal waits for the event loop.
    const StopSignals stopSignals;
    // Outlives what writes files.
    SingleInstance instance(paths.settings);
    if (const std::optional<SingleInstance::Other> other = instance.claim(options.link))
        return leaveTo(*other, options);
    Desktop desktop(options, paths);
    instance.setRaise([&desktop](const QString &link) {
        const bool isThere = desktop.comeForward();
        if (isThere && !link.isEmpty())
            desktop.openLink(link);
        return isThere;
    });
    // A session manager asks nobody; clipboard and commands are seen to as when the window closes.
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &desktop, &Desktop::stop);
    desktop.start();
    return QApplication::exec();
}

static_assert(std::is_same_v<decltype(&tokendeckWindow), tokendeck::WindowMain>);
