// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/window_test.h"
#include "ui/base/actions.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar/connection_card.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! Groups of connections in the menu of the connection switcher, and in the dialog that sets them.
class TestConnectionGroups : public WindowTest {
    Q_OBJECT

private slots:
    void aHeadingIsDrawnAsTheGroupIsCalled();
    void verbsOfTheMenuKeepTheirKeys();
    void aGroupIsEditedAsAWhole();
    void aGroupThatIsEmptiedIsLeft();
    void whatIsInNoGroupSaysSo();
    void caseMakesNoOtherGroup();
    void aGroupIsWrittenAnew();
    void groupsAreReadInOrder();
    void theCardLeavesOutWholeFacts();

private:
    ConnectionId add(const QString &name, const ConnectionMarks &marks = {});
    QMenu *openMenu();
    void openDialog();
    [[nodiscard]] ConnectionMarks marks(const ConnectionId &id) const
    {
        return m_fixture->workspace.connection(id)->connection.marks;
    }
    [[nodiscard]] QTreeWidget *tree() const
    {
        return visibleChild<QTreeWidget>(m_window.get(), u"connectionsTree"_s);
    }
    [[nodiscard]] QLineEdit *group() const
    {
        return visibleChild<QLineEdit>(m_window.get(), u"groupEdit"_s);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *found = visibleChild<QLabel>(m_window.get(), name);
        return found ? found->text() : QString();
    }
    void type(const QString &text)
    {
        group()->setFocus();
        group()->setText(text);
        emit group()->textEdited(text);
        emit group()->editingFinished(); // as when the keyboard goes on
    }
    void makeCurrent(const QString &row);
    void save() { visibleChild<Button>(m_window.get(), u"actionButton"_s)->click(); }
    [[nodiscard]] QStringList headings() const
    {
        QStringList texts;
        for (int i = 0; i < tree()->topLevelItemCount(); ++i)
            texts.append(tree()->topLevelItem(i)->text(0));
        return texts;
    }
};

ConnectionId TestConnectionGroups::add(const QString &name, const ConnectionMarks &marks)
{
    const ConnectionId id = m_fixture->addSample(name);
    m_fixture->updateConnection(id,
                                [&marks](ConnectionInfo &info) { info.connection.marks = marks; });
    return id;
}

QMenu *TestConnectionGroups::openMenu()
{
    visibleChild<ConnectionCard>(m_window.get())->click();
    return visibleChild<QMenu>(m_window.get(), u"connectionMenu"_s);
}

void TestConnectionGroups::openDialog()
{
    m_window->actions().action(ActionId::ManageConnections)->trigger();
    QVERIFY(tree());
}

void TestConnectionGroups::makeCurrent(const QString &row)
{
    const QList<QTreeWidgetItem *> items =
        tree()->findItems(row, Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    QVERIFY(items.front()->flags() & Qt::ItemIsSelectable);
    tree()->setCurrentItem(items.front());
}

void TestConnectionGroups::aHeadingIsDrawnAsTheGroupIsCalled()
{
    add(u"Kunde"_s, {.group = u"Büro & Test"_s, .color = GroupColor::Blue});
    open();
    const QMenu *menu = openMenu();
    QVERIFY(menu);
    const QAction *heading = nullptr;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator() && !action->text().isEmpty())
            heading = action;
    }
    QVERIFY(heading);
    // The letter after a single ampersand would be a key of the menu.
    QCOMPARE(heading->text(), u"Büro && Test"_s);
    const auto drawn = [menu](const QString &text) {
        QStyleOptionMenuItem option;
        option.initFrom(menu);
        option.menuItemType = QStyleOptionMenuItem::Separator;
        option.rect = {0, 0, 300, 30};
        option.text = text;
        QImage image(option.rect.size(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        menu->style()->drawControl(QStyle::CE_MenuItem, &option, &painter, menu);
        return image;
    };
    QCOMPARE(drawn(heading->text()), drawn(u"Büro & Test"_s));
    QVERIFY(drawn(heading->text()) != drawn(u"Büro Test"_s));
}

//! Whatever is connected, and whatever of it is shown.
void TestConnectionGroups::verbsOfTheMenuKeepTheirKeys()
{
    const ConnectionId first = add(u"Acme"_s);
    open();
    auto *shell = m_window->findChild<Shell *>();
    std::map<QString, QString> keys;
    const auto compareKeys = [&] {
        QMenu *menu = openMenu();
        QVERIFY(menu);
        std::set<QString> verbs;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QString text = action->text();
            const QString key = text.section(u'&', 1).left(1).toLower();
            if (action->isCheckable()) {
                // What varies takes no letter that a verb has, shown or not.
                for (const auto &[verb, taken] : keys)
                    QVERIFY2(key.isEmpty() || key != taken, qPrintable(text + u" / "_s + verb));
                continue;
            }
            const QString verb = QString(text).remove(u'&').section(u'“', 0, 0);
            QVERIFY2(!key.isEmpty(), qPrintable(text));
            const auto known = keys.emplace(verb, key).first;
            QVERIFY2(known->second == key, qPrintable(text + u" / "_s + known->second));
        }
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    compareKeys();
    QCOMPARE(keys.at(u"Remove "_s), u"m"_s);
    for (const QString &name : {u"Gamma"_s, u"Merkur"_s, u"Nord"_s, u"Oslo"_s, u"Prag"_s})
        add(name);
    m_fixture->settle();
    compareKeys();
    shell->showFamilies({});
    m_fixture->settle();
    compareKeys();
    shell->showFamilies({first});
    m_fixture->settle();
    compareKeys();
}

void TestConnectionGroups::aGroupIsEditedAsAWhole()
{
    const ConnectionMarks before{.group = u"Kun"_s, .color = GroupColor::Blue};
    const ConnectionId alpha = add(u"Alpha"_s, before);
    const ConnectionId beta = add(u"Beta"_s, before);
    const ConnectionId gamma = add(u"Gamma"_s, {.production = true});
    open();
    openDialog();
    makeCurrent(u"Gamma"_s);
    QVERIFY(visibleChild<QCheckBox>(m_window.get(), u"productionCheck"_s));
    makeCurrent(u"Kun"_s);
    QCOMPARE(tree()->visualItemRect(tree()->currentItem()).height(),
             tree()->visualItemRect(tree()->currentItem()->child(0)).height());
    QCOMPARE(label(u"connectionName"_s), u"Kun"_s);
    QCOMPARE(label(u"connectionNote"_s),
             u"What you set here holds for all connections of this group."_s);
    QCOMPARE(group()->text(), u"Kun"_s);
    QVERIFY(!visibleChild<QCheckBox>(m_window.get(), u"productionCheck"_s));
    type(u"Customers"_s);
    QCOMPARE(tree()->currentItem()->text(0), u"Customers"_s);
    auto *color = visibleChild<QComboBox>(m_window.get(), u"colorCombo"_s);
    color->setCurrentIndex(color->findData(int(GroupColor::Violet)));
    emit color->activated(color->currentIndex());
    QCOMPARE(tree()->currentItem()->text(0), u"Customers"_s);
    save();
    const ConnectionMarks after{.group = u"Customers"_s, .color = GroupColor::Violet};
    QCOMPARE(marks(alpha), after);
    QCOMPARE(marks(beta), after);
    QCOMPARE(marks(gamma), ConnectionMarks{.production = true});
}

void TestConnectionGroups::aGroupThatIsEmptiedIsLeft()
{
    const ConnectionId alpha = add(u"Alpha"_s, {.group = u"Kun"_s, .color = GroupColor::Blue});
    const ConnectionId beta = add(u"Beta"_s, {.group = u"Kun"_s, .color = GroupColor::Blue});
    open();
    openDialog();
    makeCurrent(u"Kun"_s);
    type({});
    // No group is left, and no heading: a connection is what is current.
    QVERIFY(headings().front().startsWith(u"Alpha"_s));
    QVERIFY(!label(u"connectionName"_s).contains(u"Kun"_s));
    QVERIFY(visibleChild<QCheckBox>(m_window.get(), u"productionCheck"_s));
    save();
    QCOMPARE(marks(alpha), ConnectionMarks());
    QCOMPARE(marks(beta), ConnectionMarks());
}

void TestConnectionGroups::whatIsInNoGroupSaysSo()
{
    add(u"Alpha"_s, {.group = u"Kun"_s});
    add(u"Beta"_s);
    open();
    openDialog();
    makeCurrent(u"In no group"_s);
    QCOMPARE(label(u"connectionName"_s), u"In no group"_s);
    QCOMPARE(label(u"connectionNote"_s),
             u"Choose one of these connections to put it into a group."_s);
    QVERIFY(!group());
    QVERIFY(!visibleChild<QCheckBox>(m_window.get(), u"productionCheck"_s));
    makeCurrent(u"Beta"_s);
    QVERIFY(group());
    QVERIFY(label(u"connectionNote"_s).isEmpty());
}

void TestConnectionGroups::caseMakesNoOtherGroup()
{
    const ConnectionMarks there{.group = u"Büro & Test"_s, .color = GroupColor::Teal};
    add(u"Alpha"_s, there);
    const ConnectionId beta = add(u"Beta"_s);
    open();
    openDialog();
    makeCurrent(u"Beta"_s);
    type(u" büro & test "_s);
    QCOMPARE(group()->text(), u"Büro & Test"_s);
    QCOMPARE(headings(), QStringList{u"Büro & Test"_s});
    save();
    QCOMPARE(marks(beta), there);
}

//! With the group itself current its name is written as it is typed.
void TestConnectionGroups::aGroupIsWrittenAnew()
{
    const ConnectionId alpha = add(u"Alpha"_s, {.group = u"kun"_s, .color = GroupColor::Teal});
    const ConnectionId beta = add(u"Beta"_s, {.group = u"kun"_s, .color = GroupColor::Teal});
    open();
    openDialog();
    makeCurrent(u"kun"_s);
    type(u"Kun"_s);
    save();
    const ConnectionMarks after{.group = u"Kun"_s, .color = GroupColor::Teal};
    QCOMPARE(marks(alpha), after);
    QCOMPARE(marks(beta), after);
}

void TestConnectionGroups::groupsAreReadInOrder()
{
    add(u"One"_s, {.group = u"Zürich"_s});
    add(u"Two"_s);
    add(u"Three"_s, {.group = u"berlin 10"_s});
    add(u"Four"_s, {.group = u"Ägypten"_s});
    add(u"Five"_s, {.group = u"Berlin 9"_s});
    open();
    const QStringList order{u"Ägypten"_s, u"Berlin 9"_s, u"berlin 10"_s, u"Zürich"_s};
    QStringList sections;
    QMenu *menu = openMenu();
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator() && !action->text().isEmpty())
            sections.append(action->text());
    }
    menu->close();
    QCOMPARE(sections, order);
    openDialog();
    QCOMPARE(headings(), order + QStringList{u"In no group"_s});
}

void TestConnectionGroups::theCardLeavesOutWholeFacts()
{
    ConnectionCard card;
    card.setConnection(u"Acme"_s, u"Kunden · Europe · 7 accounts"_s, GroupColor::Blue, false);
    QStringList shown;
    for (int width = 400; width > 130; --width) {
        card.resize(width, card.sizeHint().height());
        if (const QString facts = card.shownFacts(); !shown.contains(facts))
            shown.append(facts);
    }
    QCOMPARE(shown.first(4),
             (QStringList{u"Kunden · Europe · 7 accounts"_s, u"Kunden · 7 accounts"_s,
                          u"Europe · 7 accounts"_s, u"7 accounts"_s}));
    // What is left out is told all the same.
    QVERIFY(card.toolTip().contains(u"Europe"_s));
    // The place is told where the group alone is too long.
    card.setConnection(u"Acme"_s, u"A group that has a long name · EU · 7 accounts"_s,
                       GroupColor::Blue, false);
    card.resize(200, card.sizeHint().height());
    QCOMPARE(card.shownFacts(), u"EU · 7 accounts"_s);
}

QTEST_MAIN(TestConnectionGroups)
#include "tst_connection_groups.moc"
