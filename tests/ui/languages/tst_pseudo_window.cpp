// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/logs/audit_trail.h"
#include "tests/ui/languages/dialog_states.h"
#include "tests/ui/languages/pseudo_test.h"
#include "tests/ui/languages/window_walk.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The window, its pages, menus, and the dialogs that they lead to.
class TestPseudoWindow : public PseudoTest {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDialogIsLookedAt();

private:
    QSet<QString> m_dialogs;
};

void TestPseudoWindow::initTestCase()
{
    PseudoTest::initTestCase();
    ChangesFixture fixture(SandboxTime::OfTheApplication);
    fixture.window->resize(WindowSize);
    fixture.parts.settle();
    leaveOut(fixture.parts, *fixture.window);
    // What was done, by whom and to what, as Logz.io says it.
    connect(&fixture.parts.auditTrail, &AuditTrail::eventsArrived, this,
            [this](const std::vector<AuditEntry> &entries) {
                QStringList data;
                for (const AuditEntry &entry : entries) {
                    data << entry.event.title << entry.event.user;
                    for (const AuditChange &change : entry.event.changes)
                        data << change.oldValue << change.newValue;
                }
                leaveOut(data);
            });
    WindowWalk walk(fixture, [this](const QString &way, QWidget *seen) { look(way, seen); });
    walk.walk();
    m_dialogs = walk.dialogs();
}

//! By this walk, or by tst_pseudo_dialogs: one that nothing leads to would not be.
void TestPseudoWindow::everyDialogIsLookedAt()
{
    for (const DialogGroup &group : dialogGroups()) {
        for (const QString &name : group.dialogs)
            m_dialogs.insert(name);
    }
    static const QRegularExpression declared(
        u"class (\\w+) final : public (?:Command|Panel|Q)?Dialog\\b"_s);
    QStringList missing;
    QDirIterator files(QStringLiteral(TOKENDECK_SOURCES "/ui"), {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = declared.globalMatch(text); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!m_dialogs.contains(name))
                missing.append(name);
        }
    }
    QCOMPARE(missing, QStringList());
}

QTEST_MAIN(TestPseudoWindow)
#include "tst_pseudo_window.moc"
