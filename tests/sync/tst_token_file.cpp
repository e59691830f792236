// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/export/token_file.h"
#include "tests/reports/support/csv_reading.h"
#include "tests/reports/support/sample_report.h"
#include "tests/support/drain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendeck;
using namespace tokendeck::test;
using namespace Qt::StringLiterals;

class TokenFileTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_background = std::make_unique<Background>();
        m_file = std::make_unique<TokenFile>(*m_background);
    }
    void cleanup()
    {
        m_file.reset();
        m_background.reset();
    }

    void everyTokenOnceForItsOwnerAlone()
    {
        QSignalSpy saved(m_file.get(), &TokenFile::saved);
        const EstateView view = sampleEstate();
        const Outcome<int> tokens = write(view, path());
        QVERIFY(tokens);
        std::vector<QByteArray> texts = sampleTexts(view);
        QCOMPARE(*tokens, int(texts.size()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray &text : texts)
            QCOMPARE(bytes.count(text), 1);
        const auto rows = readCsv(bytes, ',');
        QVERIFY(rows);
        QCOMPARE(rows->size(), texts.size() + 1);
        QCOMPARE((*rows)[0].back(), u"token"_s);
        // No name runs here either.
        QVERIFY(bytes.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
        QCOMPARE(saved.count(), 2);
        QCOMPARE(saved[0][1].toString(), u"tokens.csv"_s);
        QCOMPARE(saved[0][2].toInt(), *tokens);
    }

    void aFileThatOthersCouldReadIsReplaced()
    {
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("mine");
        before.close();
        QVERIFY(before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(write(sampleEstate(), path()));
        QVERIFY(!(QFile::permissions(path()) & QFile::ReadOther));
    }

    void behindALockThereIsNothingToWrite()
    {
        EstateView view = sampleEstate();
        for (ConnectionView &each : view.connections) {
            std::apply(
                [](auto &...list) {
                    const auto clear = [](auto &of) {
                        auto rows = *of.rows;
                        for (auto &row : rows) {
                            if constexpr (requires { row.token; })
                                row.token.clear();
                        }
                        of.rows = std::make_shared<const decltype(rows)>(std::move(rows));
                    };
                    (clear(list), ...);
                },
                each.lists);
        }
        QSignalSpy saved(m_file.get(), &TokenFile::saved);
        const Outcome<int> tokens = write(view, path());
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ProblemKind::NotFound);
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(saved.count(), 0);
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        QFile blocker(m_folder->filePath(u"blocker"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Outcome<int> tokens = write(sampleEstate(), blocker.fileName() + u"/tokens.csv"_s);
        QVERIFY(!tokens);
        QCOMPARE(tokens.error().kind, ProblemKind::FileFailed);
        QVERIFY(!tokens.error().detail.contains(QLatin1StringView(TokenCore).first(5)));
    }

    void whoIsGoneIsNotAnswered()
    {
        QSignalSpy saved(m_file.get(), &TokenFile::saved);
        bool isAnswered = false;
        auto context = std::make_unique<QObject>();
        m_file->write(sampleEstate(), {}, path(), context.get(),
                      [&isAnswered](const Outcome<int> &) { isAnswered = true; });
        context.reset();
        drain({.jobs = m_background.get()});
        QVERIFY(!isAnswered);
        QCOMPARE(saved.count(), 2); // and it is noted all the same
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"tokens.csv"_s); }
    Outcome<int> write(const EstateView &view, const QString &path)
    {
        std::optional<Outcome<int>> answer;
        m_file->write(view, {}, path, this,
                      [&answer](const Outcome<int> &tokens) { answer = tokens; });
        drain({.jobs = m_background.get()});
        return answer.value_or(failure({.kind = ProblemKind::TimedOut}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<TokenFile> m_file;
};

QTEST_GUILESS_MAIN(TokenFileTest)
#include "tst_token_file.moc"
