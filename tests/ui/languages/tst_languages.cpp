// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/languages/seen_texts.h"
#include "tests/ui/support/changes_fixture.h"
#include "tests/ui/support/widget_test.h"
#include "ui/frame/page_header.h"
#include "ui/pages/page_specs.h"
#include "ui/scope/scope_painter.h"
#include "ui/scope/scope_view.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/text/label.h"
#include "words/base/language.h"

#include <QApplication>
#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Each page in each language that is offered, in the smallest window.
class TestLanguages : public WidgetTest {
    Q_OBJECT

private slots:
    void pagesFit_data();
    void pagesFit();
};

namespace {

//! What is cut of the page that is shown in \p window.
QStringList cutIn(QWidget *window)
{
    QStringList cut;
    for (const SeenText &seen : seenTexts(window)) {
        if (seen.isCut)
            cut.append(u"%1: “%2”"_s.arg(seen.place, seen.text));
    }
    for (const PageHeader *header : window->findChildren<PageHeader *>()) {
        if (header->isVisible() && !header->showsWholeTitle())
            cut.append(u"title: “%1”"_s.arg(header->title()));
    }
    for (const ScopeView *view : window->findChildren<ScopeView *>()) {
        if (!view->isVisible())
            continue;
        const QFont font = fontOf(TextStyle::Body);
        for (const ScopeNode &node : view->map().nodes) {
            if (node.isGroup() || !node.ofAccount.isEmpty())
                continue;
            for (const double zoom : {LeastFirstZoom, view->lens().zoom, 1.0, 1.7}) {
                const QString shown = shownScopeCaption(
                    node, font, zoom, view->grid().rect(node, Qt::LeftToRight).width() * zoom);
                if (shown.contains(u'…'))
                    cut.append(u"box at %1: “%2”"_s.arg(zoom).arg(shown));
            }
        }
    }
    cut.removeDuplicates();
    return cut;
}

} // namespace

void TestLanguages::pagesFit_data()
{
    QTest::addColumn<QString>("language");
    const QList<Language> offered = offeredLanguages();
    for (const Language &language : offered)
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguages::pagesFit()
{
    QFETCH(const QString, language);
    speak(language);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    const auto restore = qScopeGuard([] {
        speak(QLatin1StringView(SourceLanguage));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    });
    ChangesFixture fixture(SandboxTime::OfTheApplication);
    fixture.window->resize(960, 600);
    QStringList cut;
    for (const PageSpec &spec : pageSpecs()) {
        fixture.showPage(spec.key);
        fixture.parts.settle();
        for (const QString &text : cutIn(fixture.window.get()))
            cut.append(QLatin1StringView(spec.key) + u", "_s + text);
    }
    if (!cut.isEmpty())
        QFAIL(qPrintable(u'\n' + cut.join(u'\n')));
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
