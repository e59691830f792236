// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_probe.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/fields/account_field.h"
#include "ui/dialogs/fields/expiry_field.h"
#include "ui/dialogs/fields/name_field.h"
#include "ui/editor/filter_form.h"
#include "ui/widgets/text/label.h"
#include "ui/widgets/text/secret_edit.h"
#include "words/base/time_words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The fields that dialogs share.
class TestFormFields : public QObject {
    Q_OBJECT

private slots:
    void namesAreTrimmedAndChecked_data();
    void namesAreTrimmedAndChecked();
    void emptinessIsSaidOnceEdited();
    void objectionsHoldUntilTheNameChanges();
    void accountsThatCanBeUsedAreOffered();
    void thePreferredAccountComesFirst();
    void aSingleAccountIsNoChoice();
    void newTokensExpireInAWeek();
    void expiryCanBeNeverOrADay();
    void presentExpiryStaysUntouched();
    void anExpiryIsExtended();
    void anEarlierExpiryIsTold();
    void blanksAroundAValueAreSeen();
    void tokensArePeeled();
    void tokensShowTheirEnd();
};

void TestFormFields::namesAreTrimmedAndChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fault");
    QTest::newRow("name") << u"edge-eu-9"_s << -1;
    QTest::newRow("spaces around") << u"  edge  "_s << -1;
    QTest::newRow("umlaut") << u"Büro"_s << -1;
    QTest::newRow("longest") << u"ten chars "_s.repeated(MaxNameLength / 10 - 1) + u"last chars"_s
                             << -1;
    QTest::newRow("empty") << QString() << int(NameFault::Empty);
    QTest::newRow("blank") << u" \t "_s << int(NameFault::Empty);
    QTest::newRow("too long") << QString(MaxNameLength + 1, u'x') << int(NameFault::TooLong);
    QTest::newRow("line end") << u"a\nb"_s << int(NameFault::HiddenCharacter);
    QTest::newRow("invisible") << u"a\u200bb"_s << int(NameFault::HiddenCharacter);
    QTest::newRow("reversing") << u"a\u202eb"_s << int(NameFault::HiddenCharacter);
    QTest::newRow("a header's line")
        << u"X-API-TOKEN: 01234567-89ab-cdef-0123-456789abcdef"_s << int(NameFault::Token);
    QTest::newRow("a token") << u"01234567-89ab-cdef-0123-456789abcdef"_s << int(NameFault::Token);
    QTest::newRow("emoji of two") << u"👩\u200d💻"_s << -1;
    QTest::newRow("persian") << u"می\u200cخواهم"_s << -1;
    QTest::newRow("joiner alone") << u"\u200d"_s << int(NameFault::HiddenCharacter);
    QTest::newRow("joiner at the end") << u"prod\u200d"_s << int(NameFault::HiddenCharacter);
}

void TestFormFields::namesAreTrimmedAndChecked()
{
    QFETCH(QString, typed);
    QFETCH(int, fault);
    const std::optional<NameFault> found = nameFault(typed);
    QCOMPARE(found ? int(*found) : -1, fault);
    if (found)
        QVERIFY(!nameFaultText(*found).isEmpty());
}

void TestFormFields::emptinessIsSaidOnceEdited()
{
    NameField field(u"Name"_s, {});
    field.show();
    QVERIFY(!field.isValid());
    QVERIFY(!visibleChild<QWidget>(&field, u"nameError"_s));
    field.edit()->setText(u"a"_s);
    field.edit()->clear();
    QVERIFY(visibleChild<QWidget>(&field, u"nameError"_s));
    QVERIFY(!field.edit()->accessibleDescription().isEmpty());
}

void TestFormFields::objectionsHoldUntilTheNameChanges()
{
    NameField field(u"Name"_s, u"edge"_s);
    QVERIFY(field.isValid());
    field.refuse([](const QString &name) { return name == u"edge"_s ? u"Taken."_s : QString(); });
    QVERIFY(!field.isValid());
    QSignalSpy changed(&field, &NameField::changed);
    field.edit()->setText(u"edge2"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(field.isValid());
    QCOMPARE(field.name(), u"edge2"_s);
}

void TestFormFields::accountsThatCanBeUsedAreOffered()
{
    WindowFixture parts;
    const ConnectionId first = parts.addSample();
    const ConnectionId locked = parts.addSample(u"Locked"_s);
    const ConnectionId second = parts.addSample(u"Second"_s);
    parts.updateConnection(locked,
                           [](ConnectionInfo &info) { info.state = ConnectionState::Locked; });
    AccountField field(parts.workspace, {first, locked, second});
    QCOMPARE(field.findChild<QComboBox *>()->count(), 2);
    QCOMPARE(field.connection(), first);
    QVERIFY(!AccountField(parts.workspace, {locked}).connection().isValid());
}

void TestFormFields::thePreferredAccountComesFirst()
{
    WindowFixture parts;
    const ConnectionId first = parts.addSample();
    const ConnectionId second = parts.addSample(u"Second"_s);
    QCOMPARE(AccountField(parts.workspace, {first, second}, second).connection(), second);
    QCOMPARE(AccountField(parts.workspace, {first, second}, ConnectionId(u"gone"_s)).connection(),
             first);
}

void TestFormFields::aSingleAccountIsNoChoice()
{
    WindowFixture parts;
    const ConnectionId only = parts.addSample();
    const AccountField field(parts.workspace, {only});
    QVERIFY(field.isHidden());
    QVERIFY(field.connection().isValid());
    // The one that is left of several is said.
    parts.addSample(u"Second"_s);
    const AccountField left(parts.workspace, {only});
    QVERIFY(!left.isHidden());
    QCOMPARE(left.connection(), only);
}

void TestFormFields::newTokensExpireInAWeek()
{
    FakeClock clock;
    ExpiryField field(clock);
    QCOMPARE(field.expiry(), std::optional(clock.now() + std::chrono::days(7)));
    QVERIFY(field.isEdited());
}

void TestFormFields::expiryCanBeNeverOrADay()
{
    FakeClock clock;
    ExpiryField field(clock);
    field.show();
    auto *combo = field.findChild<QComboBox *>(u"expiryCombo"_s);
    combo->setCurrentIndex(combo->findText(u"Never"_s));
    QVERIFY(!field.expiry());
    combo->setCurrentIndex(combo->findText(u"At the end of a day"_s));
    auto *date = visibleChild<QDateEdit>(&field, u"expiryDate"_s);
    QVERIFY(date);
    date->setDate(QDate(2026, 12, 24));
    // The whole day counts.
    const QDateTime end(QDate(2026, 12, 25), QTime(0, 0));
    QCOMPARE(field.expiry()->time_since_epoch().count(), end.toMSecsSinceEpoch());
    // A day that is over cannot be chosen.
    date->setDate(QDate(2020, 1, 1));
    QVERIFY(*field.expiry() > clock.now());
}

void TestFormFields::presentExpiryStaysUntouched()
{
    FakeClock clock;
    const TimePoint present = clock.now() + 100h;
    ExpiryField field(clock, present);
    QVERIFY(!field.isEdited());
    QCOMPARE(field.expiry(), std::optional(present));
    auto *combo = field.findChild<QComboBox *>(u"expiryCombo"_s);
    combo->setCurrentIndex(combo->findText(u"In 30 days"_s));
    QVERIFY(field.isEdited());
    QCOMPARE(field.expiry(), std::optional(clock.now() + std::chrono::days(30)));
    const ExpiryField never(clock, StatedTime());
    QVERIFY(!never.isEdited() && !never.expiry());
}

void TestFormFields::anExpiryIsExtended()
{
    FakeClock clock;
    const auto extended = [&clock](const StatedTime &present) {
        ExpiryField field(clock, present);
        field.extend();
        return field.isEdited() ? field.expiry() : std::nullopt;
    };
    using std::chrono::days;
    QCOMPARE(extended(clock.now() + days(2)), std::optional(clock.now() + days(30)));
    QCOMPARE(extended(clock.now() + days(40)), std::optional(clock.now() + days(90)));
    // One that is over begins to count now.
    QCOMPARE(extended(clock.now() - days(40)), std::optional(clock.now() + days(7)));
    const auto far = extended(clock.now() + days(89));
    QVERIFY(far && *far >= clock.now() + days(96) && *far <= clock.now() + days(98));
    // What never expires has all the time there is.
    QVERIFY(!extended(StatedTime()));
}

void TestFormFields::anEarlierExpiryIsTold()
{
    FakeClock clock;
    ExpiryField field(clock, clock.now() + std::chrono::days(2));
    field.show();
    auto *combo = field.findChild<QComboBox *>(u"expiryCombo"_s);
    const auto told = [&] {
        const auto *note = visibleChild<Label>(&field, u"expiryNote"_s);
        return note ? note->text() : QString();
    };
    QVERIFY(told().isEmpty());
    combo->setCurrentIndex(combo->findText(u"In 1 day"_s));
    QVERIFY2(told().startsWith(u"Earlier than now ("_s), qPrintable(told()));
    QCOMPARE(combo->accessibleDescription(), told());
    for (const QString &later : {u"In 7 days"_s, u"Never"_s}) {
        combo->setCurrentIndex(combo->findText(later));
        QVERIFY2(told().isEmpty(), qPrintable(told()));
        QVERIFY(combo->accessibleDescription().isEmpty());
    }
    combo->setCurrentIndex(combo->findText(u"At the end of a day"_s));
    QVERIFY(told().isEmpty());
    field.findChild<QDateEdit *>(u"expiryDate"_s)->setDate(localTime(clock.now()).date());
    QVERIFY(!told().isEmpty());
}

//! A value with blanks around it is another one than without them.
void TestFormFields::blanksAroundAValueAreSeen()
{
    FilterForm form;
    form.show();
    form.setDraft({u"env"_s, u" prod "_s, {}});
    QVERIFY(!form.check().canAdd());
    const auto *text = visibleChild<Label>(&form, u"filterText"_s);
    QVERIFY(text);
    QVERIFY2(text->text().contains(u"␣prod␣"_s), qPrintable(text->text()));
    QVERIFY2(text->text().contains(u"cannot be filtered"_s), qPrintable(text->text()));
    // A suggestion is taken as it is, and shown as what it is.
    form.setValues({u" prod "_s});
    QCompleter *completer = form.valueEdit()->completer();
    completer->setCompletionPrefix(u"prod"_s);
    const QModelIndex suggestion = completer->popup()->model()->index(0, 0);
    auto *delegate = qobject_cast<QStyledItemDelegate *>(completer->popup()->itemDelegate());
    QCOMPARE(delegate->displayText(suggestion.data(), QLocale()), u"␣prod␣"_s);
    form.setDraft({u"env"_s, u"prod"_s, {}});
    QVERIFY(form.check().canAdd());
}

void TestFormFields::tokensArePeeled()
{
    SecretEdit edit(u"API token"_s);
    edit.setText(u"  -H \"X-API-TOKEN: 0123456789abcdef0123456789abcdef\" \\\n"_s);
    QVERIFY(edit.secret() == Secret("0123456789abcdef0123456789abcdef"));
    QCOMPARE(edit.tokenLength(), 32);
    QVERIFY(edit.objection().isEmpty());
    edit.setText(u"ask Dana for the one of production"_s);
    QVERIFY(edit.objection().contains(u"is no API token"_s));
    edit.clear();
    QVERIFY(edit.objection().isEmpty());
    QCOMPARE(edit.tokenLength(), 0);
}

void TestFormFields::tokensShowTheirEnd()
{
    SecretEdit edit(u"API token"_s);
    edit.resize(400, 33);
    const auto picture = [&edit](const QString &text) {
        edit.setText(text);
        return edit.grab().toImage();
    };
    const QImage image = picture(u"0123456789abcdef0123456789abcdef"_s);
    QVERIFY(edit.textMargins().right() > 0);
    QVERIFY(image == picture(u"0123456789abcdeffedcba987654cdef"_s));
    QVERIFY(image != picture(u"0123456789abcdef0123456789abcdee"_s));
    // The mask of a short one shows nothing.
    QVERIFY(picture(u"0123456789abcdef012"_s) == picture(u"0123456789abcdef999"_s));
    QCOMPARE(edit.textMargins().right(), 0);
}

QTEST_MAIN(TestFormFields)
#include "tst_form_fields.moc"
