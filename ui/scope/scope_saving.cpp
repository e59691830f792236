// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scope/scope_saving.h"

#include "models/base/output/saved_bytes.h"
#include "ui/scope/scope_export.h"
#include "ui/scope/scope_footer.h"
#include "ui/theme/fonts.h"
#include "words/base/name_words.h"
#include "words/base/time_words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace tokendeck {

namespace {

struct ScopeSavingWords {
    Q_DECLARE_TR_FUNCTIONS(tokendeck::ScopeSaving)
};

//! Why \p bytes did not get to \p path; empty when they did.
QString written(const QString &path, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return ScopeSavingWords::tr("there is too little memory for it");
    return saveBytes(path, bytes);
}

Message outcomeOf(const QString &path, const QString &problem)
{
    const QString name = quotedName(QFileInfo(path).fileName());
    if (problem.isEmpty())
        return {.tone = Tone::Good,
                .text = ScopeSavingWords::tr("The map was saved as %1.").arg(name)};
    return {.tone = Tone::Danger,
            .text = ScopeSavingWords::tr("The map was not saved as %1: %2.").arg(name, problem)};
}

} // namespace

void saveScopeMap(QWidget *window, Background &background, ScopeMap map, const QString &title,
                  TimePoint now, std::function<void(const Message &)> done)
{
    const QString svg = ScopeSavingWords::tr("SVG picture (*.svg)");
    const QString png = ScopeSavingWords::tr("PNG picture (*.png)");
    auto *dialog = new QFileDialog(window, ScopeSavingWords::tr("Save the map as an image"));
    dialog->setObjectName(u"saveScopeMap"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({svg, png});
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(u"scope-map-%1.svg"_s.arg(localTime(now).date().toString(Qt::ISODate)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, png](const QString &filter) {
                         dialog->setDefaultSuffix(filter == png ? u"png"_s : u"svg"_s);
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [window, &background, map = std::move(map), title, now,
                      done = std::move(done)](const QString &path) {
                         writeScopeMap(window, background, map, title, now, path, done);
                     });
    dialog->open();
}

void writeScopeMap(QWidget *window, Background &background, ScopeMap map, const QString &title,
                   TimePoint now, const QString &path, std::function<void(const Message &)> done)
{
    const auto format =
        path.endsWith(u".png"_s, Qt::CaseInsensitive) ? ScopeFormat::Png : ScopeFormat::Svg;
    const ScopeFrame frame{.title = ScopeSavingWords::tr("%1, %2").arg(title, exactTime(now)),
                           .legend = ScopeFooter::legendLines(),
                           .font = fontOf(TextStyle::Body),
                           .direction = window->layoutDirection()};
    background.run(
        window,
        [map = std::move(map), frame, format, path] {
            return written(path, scopePicture(map, frame, format));
        },
        [path, done = std::move(done)](const QString &problem) { done(outcomeOf(path, problem)); });
}

} // namespace tokendeck
