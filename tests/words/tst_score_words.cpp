// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/background.h"
#include "models/domain/region.h"
#include "models/store/workspace.h"
#include "tests/support/drain.h"
#include "words/estate/score_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendeck;

namespace {

const ConnectionId Acme(u"acme"_s);
const QUrl Api(u"https://api-eu.logz.io"_s);

ObjectFindings leftOut(std::initializer_list<FindingKind> doubted = {})
{
    ObjectFindings said;
    said.unscored = true;
    for (const FindingKind kind : doubted)
        said.doubted.set(size_t(kind));
    return said;
}

ObjectRef shared(qint32 id, AccountId account = AccountId(1001))
{
    return {
        .backend = backendOf(Api), .account = account, .list = ListKind::SharedTokens, .id = id};
}

} // namespace

//! What is said of the tokens that the score leaves out.
class ScoreWordsTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsNotInTheScore()
    {
        Background background;
        const Workspace workspace(background);
        Score score{.state = ScoreState::Scored, .value = 87, .tally = {.tokens = 29}};
        QCOMPARE(scoreSubject(score, workspace), u"29 tokens checked"_s);
        score.tally.unknown = 2;
        QCOMPARE(scoreSubject(score, workspace, 6),
                 u"29 tokens checked, 2 not known, 6 sub accounts not connected"_s);
    }

    void saysWhatIsNotKnownOfATokenThatIsLeftOut()
    {
        Background background;
        Workspace workspace(background);
        ConnectionInfo info;
        info.connection.id = Acme;
        info.connection.apiUrl = Api;
        info.connection.accountId = AccountId(1001);
        info.connection.name = info.connection.accountName = u"Production"_s;
        workspace.addConnection(info);
        workspace.replaceRows(Acme,
                              std::vector<SharedToken>{{.id = SharedTokenId(1), .name = u"Wall"_s},
                                                       {.id = SharedTokenId(2), .name = u"Roof"_s},
                                                       {.id = SharedTokenId(3), .name = u"Hut"_s}},
                              {});
        test::drain({.jobs = &background});
        EstateFindings findings;
        ObjectFindings counted = leftOut({FindingKind::Unused});
        counted.unscored = false;
        findings.objects = {{shared(1), leftOut()},
                            {shared(2), leftOut({FindingKind::SeesNothing, FindingKind::Unused})},
                            {shared(3), counted},
                            {shared(1, AccountId(7)), leftOut()}};
        const std::vector scope{Acme};
        QCOMPARE(
            leftOutWords(findings, scope, workspace),
            (QStringList{u"Shared token “Wall” of Production: it is not known whether it is "
                         "still valid."_s,
                         u"Shared token “Roof” of Production: it is not known whether it is "
                         "one of “Shared tokens that see nothing”, “Unused shared tokens”."_s}));
        QVERIFY(leftOutWords(findings, {}, workspace).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ScoreWordsTest)
#include "tst_score_words.moc"
