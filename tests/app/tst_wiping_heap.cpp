// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

//! The text that is looked for, made anew for each use: it stands nowhere in the program.
constexpr char Shift = 1;

std::string shifted(int number)
{
    std::string text = "vhqdcsdws" + std::to_string(number) + "okzxnesgdgdzo";
    return text;
}

//! Writes the text of \p number, "wiredtext…", into \p target.
void write(char *target, int number)
{
    for (const char c : shifted(number))
        *target++ = char(c + Shift);
}

//! How often the text of \p number stands in this process's writable memory, in one byte a letter
//! or in two.
int copiesInMemory(int number)
{
    const std::string text = shifted(number);
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (!line.contains(" rw"))
            continue;
        const qsizetype dash = line.indexOf('-');
        const quint64 start = line.first(dash).toULongLong(nullptr, 16);
        const quint64 end =
            line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
        const char *from = reinterpret_cast<const char *>(start);
        const char *to = reinterpret_cast<const char *>(end);
        // Through the file, so that a region that went away fails instead of ending the test.
        memory.seek(qint64(start));
        char probe = 0;
        if (memory.read(&probe, 1) != 1)
            continue;
        for (const size_t step : {size_t(1), size_t(2)}) {
            const auto length = text.size() * step;
            for (const char *at = from; size_t(to - at) >= length; ++at) {
                size_t i = 0;
                while (i < text.size() && at[i * step] == char(text[i] + Shift)
                       && (step == 1 || at[i * step + 1] == 0))
                    ++i;
                if (i == text.size())
                    ++found;
            }
        }
    }
    return found;
}

} // namespace

class TestWipingHeap : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsThere()
    {
        const size_t size = shifted(1).size();
        const auto kept = std::make_unique<char[]>(size);
        write(kept.get(), 1);
        QCOMPARE(copiesInMemory(1), 1);
    }

    void overwritesWhatIsFreed_data()
    {
        QTest::addColumn<int>("size");
        // The thread's cache, the bins, and what the system gives and takes a page at a time.
        for (const int size : {64, 1024, 64 * 1024, 4 * 1024 * 1024})
            QTest::addRow("%d bytes", size) << size;
    }
    void overwritesWhatIsFreed()
    {
        QFETCH(int, size);
        for (int i = 0; i < 20; ++i) {
            auto *block = static_cast<char *>(malloc(size_t(size)));
            write(block, 2);
            free(block);
        }
        QCOMPARE(copiesInMemory(2), 0);
    }

    void overwritesWhatGrows()
    {
        QByteArray bytes(64, Qt::Uninitialized);
        write(bytes.data(), 3);
        for (int i = 0; i < 200'000; ++i)
            bytes.append('x');
        QCOMPARE(copiesInMemory(3), 1);
        bytes = {};
        QCOMPARE(copiesInMemory(3), 0);
    }

    void overwritesWhatShrinks()
    {
        auto *block = static_cast<char *>(malloc(512));
        write(block + 256, 4);
        block = static_cast<char *>(realloc(block, 256));
        QVERIFY(block);
        QCOMPARE(copiesInMemory(4), 0);
        block = static_cast<char *>(realloc(block, 16));
        QVERIFY(block);
        free(block);
    }

    void overwritesStrings()
    {
        {
            std::vector<QString> texts;
            for (int i = 0; i < 50; ++i) {
                QByteArray bytes(qsizetype(shifted(5).size()), Qt::Uninitialized);
                write(bytes.data(), 5);
                texts.push_back(QString::fromLatin1(bytes) + QString::number(i));
            }
            QVERIFY(copiesInMemory(5) >= 50);
        }
        QCOMPARE(copiesInMemory(5), 0);
    }

    void keepsWhatIsMoved()
    {
        auto *block = static_cast<char *>(malloc(10));
        for (int i = 0; i < 10; ++i)
            block[i] = char('a' + i);
        for (size_t size = 11; size < 300'000; size = size * 3 / 2) {
            block = static_cast<char *>(realloc(block, size));
            QVERIFY(block);
            QCOMPARE(QByteArray(block, 10), QByteArray("abcdefghij"));
        }
        block = static_cast<char *>(realloc(block, 10));
        QCOMPARE(QByteArray(block, 10), QByteArray("abcdefghij"));
        free(block);
        QVERIFY(!realloc(malloc(1), 0));
        free(realloc(nullptr, 5));
        free(nullptr);
    }
};

QTEST_GUILESS_MAIN(TestWipingHeap)
#include "tst_wiping_heap.moc"
