// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/secret.h"

#include <QTest>
#include <QVariant>

#include <memory>
#include <new>
#include <string>
#include <type_traits>

using namespace tokendeck;
using namespace Qt::StringLiterals;

namespace {

const std::string Uuid = "6c36a1f0-52b4-4c0e-9d3a-0f2f5b9e7d87";
const std::string Long(200, 'k');

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

bool contains(const unsigned char *memory, size_t size, std::string_view text)
{
    return std::string_view(reinterpret_cast<const char *>(memory), size).find(text)
        != std::string_view::npos;
}

} // namespace

class SecretTest : public QObject {
    Q_OBJECT

private slots:
    void hasNoWayIntoLogsAndVariants()
    {
        static_assert(!Printable<Secret>);
        static_assert(!std::is_convertible_v<Secret, QString>);
        static_assert(!std::is_convertible_v<Secret, QVariant>);
        QVERIFY(!QMetaType::fromType<Secret>().hasRegisteredDebugStreamOperator());
    }

    void masks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("mask");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("one") << QByteArray("a") << u"••••"_s;
        QTest::newRow("short shows no end") << QByteArray("abcdefghijklmnopqrs") << u"••••"_s;
        QTest::newRow("twenty") << QByteArray("abcdefghijklmnopqrst") << u"abcd••••qrst"_s;
        QTest::newRow("uuid") << QByteArray::fromStdString(Uuid) << u"6c36••••7d87"_s;
    }
    void masks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, mask);
        QCOMPARE(Secret(text.toStdString()).masked(), mask);
    }

    void joins()
    {
        const std::vector<Secret> parts{Secret("a"), Secret(), Secret(std::string(50, 'b'))};
        QCOMPARE(Secret::joined(parts, '\n').exposedText().toByteArray(),
                 "a\n\n" + QByteArray(50, 'b'));
        QCOMPARE(Secret::joined(std::span(parts).first(1), '\n').exposedText().toByteArray(), "a");
        QVERIFY(Secret::joined({}, '\n').isEmpty());
    }

    void copiesAndMovesKeepTheText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("in place") << QByteArray::fromStdString(Uuid);
        QTest::newRow("on the heap") << QByteArray::fromStdString(Long);
        QTest::newRow("empty") << QByteArray();
    }
    void copiesAndMovesKeepTheText()
    {
        QFETCH(QByteArray, text);
        Secret original(text.toStdString());
        const Secret copy = original;
        QVERIFY(copy == original);
        QCOMPARE(copy.exposedText(), QByteArrayView(text));

        const Secret moved = std::move(original);
        QVERIFY(moved == copy);
        QVERIFY(original.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is asked

        Secret assigned("something else that was here before");
        assigned = moved;
        QVERIFY(assigned == moved);
        Secret &self = assigned;
        assigned = self;
        QVERIFY(assigned == moved);
        assigned = Secret(Long);
        QCOMPARE(assigned.size(), qsizetype(Long.size()));
        assigned.clear();
        QVERIFY(assigned.isEmpty());
        QCOMPARE(assigned.exposedText().size(), 0);
    }

    void comparesByContent()
    {
        QVERIFY(Secret("abc") == Secret("abc"));
        QVERIFY(!(Secret("abc") == Secret("abd")));
        QVERIFY(!(Secret("abc") == Secret("abcd")));
        QVERIFY(Secret() == Secret(""));
    }

    void overwritesItsMemoryAtTheEnd()
    {
        alignas(Secret) unsigned char memory[sizeof(Secret)];
        auto *secret = new (memory) Secret(Uuid);
        QVERIFY(contains(memory, sizeof(memory), Uuid));
        secret->~Secret();
        QVERIFY(!contains(memory, sizeof(memory), std::string_view(Uuid).substr(0, 8)));
    }

    void overwritesWhatItWasMovedFrom()
    {
        alignas(Secret) unsigned char memory[sizeof(Secret)];
        auto *secret = new (memory) Secret(Uuid);
        const Secret target = std::move(*secret);
        QVERIFY(!contains(memory, sizeof(memory), std::string_view(Uuid).substr(0, 8)));
        secret->~Secret();
        QCOMPARE(target.size(), qsizetype(Uuid.size()));
    }

    void holdsAUuidWithoutAllocating() { static_assert(sizeof(Secret) <= 64); }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
