// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/changes_fixture.h"

#include "services/sandbox/base/fault.h"
#include "services/sandbox/base/journal.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokendeck::test {

ChangesFixture::ChangesFixture(SandboxTime time, const QString &fault)
{
    const Outcome<SandboxAccess> access =
        backend.start({.clock = time == SandboxTime::OfTheApplication ? &parts.clock : nullptr});
    if (!access)
        qFatal("no sandbox");
    parts.http.setRandomSource([] { return 0.0; });
    if (!fault.isEmpty())
        addFault(fault);
    parts.connections.unlock();
    std::optional<Outcome<ConnectionId>> added;
    parts.connections.add({.candidate = {access->url, access->apiToken},
                           .identity = {access->accountId, u"Production"_s},
                           .name = u"Production"_s},
                          &m_context, [&](const Outcome<ConnectionId> &id) { added = id; });
    if (!QTest::qWaitFor([&] { return added.has_value(); }, 10000) || !*added)
        qFatal("no connection");
    main = **added;
    window = std::make_unique<MainWindow>(parts.dependencies());
    window->show();
    if (!QTest::qWaitForWindowActive(window.get())
        || !(fault.isEmpty() ? settle() : settleFaults()))
        qFatal("no window");
    backend.journal()->clear();
}

ChangesFixture::~ChangesFixture()
{
    window.reset();
}

bool ChangesFixture::settle()
{
    const auto idle = [this] {
        return parts.http.inFlight() == 0
            && std::ranges::none_of(AllListKinds, [this](ListKind kind) {
                   return parts.workspace.status(main, kind).refreshing;
               });
    };
    // The end of a comparison may begin another one.
    do {
        if (!QTest::qWaitFor(idle, 10000))
            return false;
        parts.settle();
    } while (!idle());
    return true;
}

bool ChangesFixture::settleFaults()
{
    const auto ended = [this] {
        const bool refreshing = std::ranges::any_of(AllListKinds, [this](ListKind kind) {
            return parts.workspace.status(main, kind).refreshing;
        });
        // Small steps: what is on its way must not run into its deadline.
        if (refreshing)
            parts.clock.advance(std::chrono::milliseconds(100));
        return !refreshing;
    };
    return QTest::qWaitFor(ended, 20000) && settle();
}

TablePage *ChangesFixture::showPage(std::string_view key)
{
    auto *shell = window->findChild<Shell *>();
    shell->showPage(key);
    shell->currentPage()->focusContent();
    auto *page = qobject_cast<TablePage *>(shell->currentPage());
    if (page && !QTest::qWaitFor([page] { return page->proxy().rowCount() > 0; }, 10000))
        qFatal("no rows");
    parts.settle();
    return page;
}

const Filter *ChangesFixture::filter(const QString &text) const
{
    for (const auto all = parts.workspace.rows<Filter>(main); const Filter &row : *all) {
        if (row.field + ": "_L1 + row.value == text)
            return &row;
    }
    return nullptr;
}

void ChangesFixture::press(const QString &name)
{
    for (QDialog *each : window->findChildren<QDialog *>()) {
        if (!each->isVisible())
            continue;
        if (auto *button = visibleChild<Button>(each, name)) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(u"no dialog has the button "_s + name));
}

QString ChangesFixture::said() const
{
    const auto *page = window->findChild<Shell *>()->currentPage();
    const auto *bar = visibleChild<MessageBar>(page);
    return bar ? bar->text() : QString();
}

QStringList ChangesFixture::notices() const
{
    return noticesOf(window.get());
}

QString ChangesFixture::offered() const
{
    const auto *button = child<Button>(u"messageAction"_s);
    return button ? button->accessibleName() : QString();
}

void ChangesFixture::pressOffered()
{
    auto *button = child<Button>(u"messageAction"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void ChangesFixture::addFault(const QString &spec)
{
    const Outcome<sandbox::Fault> fault = sandbox::faultFromSpec(spec);
    if (!fault)
        qFatal("no fault: %s", qPrintable(spec));
    backend.addFault(*fault);
}

QStringList ChangesFixture::writes() const
{
    QStringList found;
    for (const sandbox::RequestRecord &record : backend.journal()->requests()) {
        const bool reads = record.method == "GET" || record.path.contains("search"_L1)
            || record.path.contains("audit-trail"_L1);
        if (!reads)
            found.append(QString::fromLatin1(record.method) + u' ' + record.path);
    }
    return found;
}

} // namespace tokendeck::test
