// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/base/row_selection.h"

#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using namespace tokendeck;

//! What is selected for the admin, and when it stays.
class TestRowSelection : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFirstRowIsSelectedWhereNothingIs();
    void theSelectionGoesAlongWhileRowsCome();
    void theAdminsChoiceStays();
    void whatWasSelectedForTheAdminStaysNextTime();
    void aJumpToWhatWasSelectedForTheAdminStays();
    void severalRowsAreSelectedAtOnce();

private:
    void addRow(int position, const QString &name);
    [[nodiscard]] QModelIndex row(const QString &name) const;
    [[nodiscard]] QStringList selected() const;

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_view;
    RowSelection *m_selection = nullptr;
};

void TestRowSelection::init()
{
    m_model = std::make_unique<QStandardItemModel>(0, 2);
    m_view = std::make_unique<QTableView>();
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setModel(m_model.get());
    m_selection = new RowSelection(m_view.get());
    for (const QString &name : {u"Audit"_s, u"Board"_s, u"Customer"_s})
        addRow(m_model->rowCount(), name);
}

void TestRowSelection::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestRowSelection::addRow(int position, const QString &name)
{
    m_model->insertRow(position, {new QStandardItem(name), new QStandardItem(u"–"_s)});
}

QModelIndex TestRowSelection::row(const QString &name) const
{
    return m_model->match(m_model->index(0, 0), Qt::DisplayRole, name).value(0);
}

QStringList TestRowSelection::selected() const
{
    QStringList names;
    for (const QModelIndex &index : m_selection->rows())
        names.append(index.data().toString());
    return names;
}

void TestRowSelection::theFirstRowIsSelectedWhereNothingIs()
{
    m_selection->selectWanted(false);
    QCOMPARE(selected(), QStringList());
    m_selection->wantRow();
    m_selection->selectWanted(false);
    QCOMPARE(selected(), QStringList{u"Audit"_s});
    QVERIFY(!m_selection->wantsRow());
}

void TestRowSelection::theSelectionGoesAlongWhileRowsCome()
{
    m_selection->wantRow();
    m_selection->selectWanted(true);
    addRow(0, u"Accounting"_s);
    m_selection->selectWanted(true);
    QCOMPARE(selected(), QStringList{u"Accounting"_s});
    m_selection->selectWanted(false);
    addRow(0, u"Abroad"_s);
    m_selection->selectWanted(false);
    QCOMPARE(selected(), QStringList{u"Accounting"_s});
}

void TestRowSelection::theAdminsChoiceStays()
{
    m_selection->wantRow();
    m_selection->selectWanted(true);
    m_view->selectRow(2);
    addRow(0, u"Accounting"_s);
    m_selection->selectWanted(true);
    QCOMPARE(selected(), QStringList{u"Customer"_s});
}

void TestRowSelection::whatWasSelectedForTheAdminStaysNextTime()
{
    m_selection->wantRow();
    m_selection->selectWanted(false);
    addRow(0, u"Accounting"_s);
    // The page is left, and comes back.
    m_selection->wantRow();
    m_selection->selectWanted(false);
    QCOMPARE(selected(), QStringList{u"Audit"_s});
}

void TestRowSelection::aJumpToWhatWasSelectedForTheAdminStays()
{
    m_selection->wantRow();
    m_selection->selectWanted(true);
    addRow(0, u"Accounting"_s);
    QVERIFY(m_selection->select({row(u"Audit"_s)}));
    m_selection->wantRow();
    m_selection->selectWanted(true);
    addRow(0, u"Abroad"_s);
    m_selection->selectWanted(false);
    QCOMPARE(selected(), QStringList{u"Audit"_s});
}

void TestRowSelection::severalRowsAreSelectedAtOnce()
{
    QVERIFY(m_selection->select({row(u"Customer"_s), row(u"Audit"_s)}));
    QCOMPARE(selected(), (QStringList{u"Audit"_s, u"Customer"_s}));
    QCOMPARE(m_selection->count(), 2);
    QCOMPARE(m_view->currentIndex(), row(u"Customer"_s));
    QVERIFY(!m_selection->select({}));
    QCOMPARE(m_selection->count(), 2);
}

QTEST_MAIN(TestRowSelection)
#include "tst_row_selection.moc"
