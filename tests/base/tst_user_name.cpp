// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/user_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

//! Who is at the computer, whatever the environment says.
class TestUserName : public QObject {
    Q_OBJECT

private slots:
    void environmentNamesTheUser();
    void systemNamesTheUserOtherwise();
};

void TestUserName::environmentNamesTheUser()
{
    qputenv("USER", {});
    qputenv("LOGNAME", "dana");
    QCOMPARE(userName(), u"dana"_s);
    qputenv("USER", "adam");
    QCOMPARE(userName(), u"adam"_s);
}

void TestUserName::systemNamesTheUserOtherwise()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        qunsetenv(variable);
#ifdef Q_OS_UNIX
    QVERIFY(!userName().isEmpty());
#else
    QVERIFY(userName().isEmpty());
#endif
}

QTEST_GUILESS_MAIN(TestUserName)
#include "tst_user_name.moc"
