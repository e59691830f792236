// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/secrets/keychain.h"
#include "tests/secrets/played_keychain.h"
#include "tests/support/drain.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace tokendeck;
using namespace tokendeck::test;

//! A keychain that is made when something is asked of it.
class LateKeychainTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_made = 0;
        m_played = nullptr;
    }

    void isMadeOnceAtTheFirstNeed()
    {
        const Keychain keychain = lateKeychain([this] { return made(); });
        QCOMPARE(keychain.probe->productName(), QString());
        QVERIFY(!keychain.probe->hasRecycleBin());
        QCOMPARE(m_made, 0);
        keychain.jobs->read(u"a"_s, [](const KeychainJobs::Answer &) {});
        keychain.jobs->write(u"b"_s, Secret("c"), [](const KeychainJobs::Answer &) {});
        keychain.probe->ask([](KeychainState) {});
        QCOMPARE(m_made, 1);
        QCOMPARE(m_played->jobs.size(), size_t(2));
        QCOMPARE(m_played->takeNext().key, u"a"_s);
        QCOMPARE(m_played->takeNext().what, u"write"_s);
    }

    void aQuestionMakesIt()
    {
        const Keychain keychain = lateKeychain([this] { return made(); });
        keychain.probe->ask([](KeychainState) {});
        QCOMPARE(m_made, 1);
    }

    void whereItCannotBeHadNothingIsKnown()
    {
        int tries = 0;
        std::optional<KeychainJobs::Answer> answer;
        std::vector<KeychainState> states;
        bool listed = false;
        Keychain keychain = lateKeychain([&tries]() -> tl::expected<Keychain, QString> {
            ++tries;
            return tl::make_unexpected(u"no such file"_s);
        });
        keychain.jobs->read(u"a"_s, [&](KeychainJobs::Answer given) { answer = std::move(given); });
        const auto note = [&states](KeychainState state) {
            states.push_back(state);
        };
        keychain.probe->ask(note);
        keychain.probe->open(note);
        keychain.probe->list(u"x"_s,
                             [&listed](const QStringList &keys) { listed = keys.isEmpty(); });
        // Never inside the call.
        QVERIFY(!answer && states.empty());
        drain();
        QVERIFY(answer && answer->code == KeychainJobs::Code::Failed);
        QCOMPARE(answer->detail, u"no such file"_s);
        QCOMPARE(states, (std::vector{KeychainState::Unknown, KeychainState::Unknown}));
        QVERIFY(listed);
        QCOMPARE(tries, 1);
        // Whoever has ended hears nothing.
        answer.reset();
        keychain.jobs->remove(u"a"_s,
                              [&](KeychainJobs::Answer given) { answer = std::move(given); });
        keychain = {};
        drain();
        QVERIFY(!answer);
    }

private:
    tl::expected<Keychain, QString> made()
    {
        ++m_made;
        auto played = std::make_unique<PlayedKeychain>();
        m_played = played.get();
        return Keychain{std::move(played), std::make_unique<PlayedProbe>()};
    }

    int m_made = 0;
    PlayedKeychain *m_played = nullptr;
};

QTEST_GUILESS_MAIN(LateKeychainTest)
#include "tst_late_keychain.moc"
