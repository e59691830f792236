// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/widget_test.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "words/base/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! The kinds of findings in the settings.
class TestSettings : public WidgetTest {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyKindHasItsMark();
    void keepsKindsAndDays();
    void goesBackToWhatIsUsual();
    void ctrlTabTurnsThePages();
    void takesALanguageForTheNextStart();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_parent;
    QPointer<SettingsDialog> m_dialog;
};

void TestSettings::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_parent = std::make_unique<QWidget>();
    m_parent->resize(960, 600);
    m_parent->show();
    m_dialog = new SettingsDialog(m_fixture->dependencies(), {}, m_parent.get());
    m_dialog->open();
    part<QTabWidget>(u"settingsParts"_s)->setCurrentIndex(1);
}

void TestSettings::cleanup()
{
    m_parent.reset();
    m_fixture.reset();
}

void TestSettings::everyKindHasItsMark()
{
    for (const FindingKey &key : FindingKeys) {
        auto *check = part<QCheckBox>(u"finding_"_s + key.word);
        QVERIFY2(check && check->isChecked(), key.word.data());
        QVERIFY(!check->text().isEmpty());
        const auto *days = part<QSpinBox>(u"days_"_s + key.word);
        QCOMPARE(days != nullptr, dayRangeOf(key.kind).has_value());
        if (days)
            QCOMPARE(days->value(), daysOf({}, key.kind));
    }
}

void TestSettings::keepsKindsAndDays()
{
    part<QCheckBox>(u"finding_never-used"_s)->setChecked(false);
    QVERIFY(!part<QSpinBox>(u"days_never-used"_s)->isEnabled());
    part<QSpinBox>(u"days_unused"_s)->setValue(99999);
    part<QSpinBox>(u"days_expiring-soon"_s)->setValue(14);
    part<Button>(u"actionButton"_s)->click();
    const FindingLimits &kept = m_fixture->preferences.current().findings;
    QVERIFY(kept.isOff(FindingKind::NeverUsed));
    QCOMPARE(kept.off.count(), size_t(1));
    QCOMPARE(kept.unused, std::chrono::days(3650));
    QCOMPARE(kept.daysToWarn, 14);
}

void TestSettings::goesBackToWhatIsUsual()
{
    part<QCheckBox>(u"finding_unused"_s)->setChecked(false);
    part<QSpinBox>(u"days_not-checked"_s)->setValue(7);
    part<Button>(u"usualFindings"_s)->click();
    part<Button>(u"actionButton"_s)->click();
    QCOMPARE(m_fixture->preferences.current().findings, FindingLimits());
}

//! From wherever the focus is: a drop-down and a spin box take keys of their own.
void TestSettings::ctrlTabTurnsThePages()
{
    auto *parts = part<QTabWidget>(u"settingsParts"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto *days = part<QSpinBox>(u"days_unused"_s);
    days->setFocus();
    QTRY_VERIFY(days->hasFocus());
    const auto press = [](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(QApplication::focusWidget(),
                        modifiers & Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
    };
    QCOMPARE(parts->currentIndex(), 1);
    for (int next = 2; next < parts->count(); ++next) {
        press(Qt::ControlModifier);
        QCOMPARE(parts->currentIndex(), next);
    }
    press(Qt::ControlModifier);
    QCOMPARE(parts->currentIndex(), 0);
    part<QComboBox>(u"themeCombo"_s)->setFocus();
    press(Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(parts->currentIndex(), parts->count() - 1);
}

void TestSettings::takesALanguageForTheNextStart()
{
    auto *languages = part<QComboBox>(u"languageCombo"_s);
    QCOMPARE(languages->currentData(), QString());
    const QList<Language> offered = offeredLanguages();
    QCOMPARE(languages->count(), offered.size() + 1);
    for (const Language &language : offered)
        QCOMPARE(languages->itemText(languages->findData(language.code)), language.ownName);
    const auto *bar = part<MessageBar>({});
    QVERIFY(!bar->isVisible());
    part<QTabWidget>(u"settingsParts"_s)->setCurrentIndex(0);
    languages->setCurrentIndex(languages->findData(u"en"_s));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"next start"));
    languages->setCurrentIndex(0);
    QTRY_VERIFY(!bar->isVisible());
    languages->setCurrentIndex(languages->findData(u"en"_s));
    part<Button>(u"actionButton"_s)->click();
    QCOMPARE(m_fixture->preferences.current().language, u"en"_s);
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
