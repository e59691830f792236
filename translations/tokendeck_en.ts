<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln shared tokens have no filter</source>
        <translation>
            <numerusform>%Ln shared token has no filter</numerusform>
            <numerusform>%Ln shared tokens have no filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were refused</source>
        <translation>
            <numerusform>%Ln API token was refused</numerusform>
            <numerusform>%Ln API tokens were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens in use expire soon</source>
        <translation>
            <numerusform>%Ln shared token in use expires soon</numerusform>
            <numerusform>%Ln shared tokens in use expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others are the same token</source>
        <translation>
            <numerusform>%1 and %Ln other are the same token</numerusform>
            <numerusform>%1 and %Ln others are the same token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in more than one place</source>
        <translation>
            <numerusform>%Ln token is in more than one place</numerusform>
            <numerusform>%Ln tokens are in more than one place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens see nothing</source>
        <translation>
            <numerusform>%Ln shared token sees nothing</numerusform>
            <numerusform>%Ln shared tokens see nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens never expire</source>
        <translation>
            <numerusform>%Ln shared token never expires</numerusform>
            <numerusform>%Ln shared tokens never expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were not used for %1 days</source>
        <translation>
            <numerusform>%Ln shared token was not used for %1 days</numerusform>
            <numerusform>%Ln shared tokens were not used for %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have one enabled shipping token</source>
        <translation>
            <numerusform>%Ln account has one enabled shipping token</numerusform>
            <numerusform>%Ln accounts have one enabled shipping token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are near their limit of shipping tokens</source>
        <translation>
            <numerusform>%Ln account is near its limit of shipping tokens</numerusform>
            <numerusform>%Ln accounts are near their limit of shipping tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are closed to search although notes name them</source>
        <translation>
            <numerusform>%Ln account is closed to search although a note names it</numerusform>
            <numerusform>%Ln accounts are closed to search although notes name them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have expired</source>
        <translation>
            <numerusform>%Ln shared token has expired</numerusform>
            <numerusform>%Ln shared tokens have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were never used</source>
        <translation>
            <numerusform>%Ln shared token was never used</numerusform>
            <numerusform>%Ln shared tokens were never used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens are old</source>
        <translation>
            <numerusform>%Ln shipping token is old</numerusform>
            <numerusform>%Ln shipping tokens are old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is there %Ln more times</source>
        <translation>
            <numerusform>%1 is there %Ln more time</numerusform>
            <numerusform>%1 is there %Ln more times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are there more than once</source>
        <translation>
            <numerusform>%Ln filter is there more than once</numerusform>
            <numerusform>%Ln filters are there more than once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others have the same filters</source>
        <translation>
            <numerusform>%1 and %Ln other have the same filters</numerusform>
            <numerusform>%1 and %Ln others have the same filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sets of filters have several shared tokens</source>
        <translation>
            <numerusform>%Ln set of filters has several shared tokens</numerusform>
            <numerusform>%Ln sets of filters have several shared tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are attached to no token</source>
        <translation>
            <numerusform>%Ln filter is attached to no token</numerusform>
            <numerusform>%Ln filters are attached to no token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens do not say what they are for</source>
        <translation>
            <numerusform>%Ln token does not say what it is for</numerusform>
            <numerusform>%Ln tokens do not say what they are for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens have no owner</source>
        <translation>
            <numerusform>%Ln API token has no owner</numerusform>
            <numerusform>%Ln API tokens have no owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not checked for long</source>
        <translation>
            <numerusform>%Ln API token was not checked for long</numerusform>
            <numerusform>%Ln API tokens were not checked for long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens</source>
        <translation>
            <numerusform>%Ln shipping token</numerusform>
            <numerusform>%Ln shipping tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens</source>
        <translation>
            <numerusform>%Ln shared token</numerusform>
            <numerusform>%Ln shared tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filter</numerusform>
            <numerusform>%Ln filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens</source>
        <translation>
            <numerusform>%Ln API token</numerusform>
            <numerusform>%Ln API tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountTree</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were copied as text.</source>
        <translation>
            <numerusform>%Ln entry was copied as text.</numerusform>
            <numerusform>%Ln entries were copied as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows as text</source>
        <translation>
            <numerusform>Copy as text</numerusform>
            <numerusform>Copy %Ln rows as text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>%Ln entry is selected.</numerusform>
            <numerusform>%Ln entries are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::AttachFiltersDialog</name>
    <message numerus="yes">
        <source>Filters of %Ln shared tokens</source>
        <translation>
            <numerusform>Filters of %Ln shared token</numerusform>
            <numerusform>Filters of %Ln shared tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters attached.</source>
        <translation>
            <numerusform>%n filter attached.</numerusform>
            <numerusform>%n filters attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached.</source>
        <translation>
            <numerusform>%n filter detached.</numerusform>
            <numerusform>%n filters detached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkChoice</name>
    <message numerus="yes">
        <source>%Ln of %1 chosen</source>
        <translation>
            <numerusform>%Ln of %1 chosen</numerusform>
            <numerusform>%Ln of %1 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkDialog</name>
    <message numerus="yes">
        <source>Delete these %Ln filters without knowing which tokens use them:</source>
        <translation>
            <numerusform>Delete this filter without knowing which tokens use it:</numerusform>
            <numerusform>Delete these %Ln filters without knowing which tokens use them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln tokens show every log:</source>
        <translation>
            <numerusform>Let this token show every log:</numerusform>
            <numerusform>Let these %Ln tokens show every log:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln connections of Tokendeck stop:</source>
        <translation>
            <numerusform>Let this connection of Tokendeck stop:</numerusform>
            <numerusform>Let these %Ln connections of Tokendeck stop:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkWords</name>
    <message numerus="yes">
        <source>%1, %Ln are skipped.</source>
        <translation>
            <numerusform>%1, %Ln is skipped.</numerusform>
            <numerusform>%1, %Ln are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 then show every log</source>
        <translation>
            <numerusform>%1; %2 then shows every log</numerusform>
            <numerusform>%1; %2 then show every log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it.</source>
        <translation>
            <numerusform>The connection %1 of Tokendeck works with it.</numerusform>
            <numerusform>The connections %1 of Tokendeck work with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not as asked for</source>
        <translation>
            <numerusform>%Ln of them not as asked for</numerusform>
            <numerusform>%Ln of them not as asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln it is not known whether they worked</source>
        <translation>
            <numerusform>of %Ln it is not known whether it worked</numerusform>
            <numerusform>of %Ln it is not known whether they worked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun</source>
        <translation>
            <numerusform>%Ln was not begun</numerusform>
            <numerusform>%Ln were not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryDialog</name>
    <message numerus="yes">
        <source>Copy all %Ln tokens</source>
        <translation>
            <numerusform>Copy all %Ln tokens</numerusform>
            <numerusform>Copy all %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryWords</name>
    <message numerus="yes">
        <source>%1 will be made in %Ln accounts.</source>
        <translation>
            <numerusform>%1 will be made in %Ln account.</numerusform>
            <numerusform>%1 will be made in %Ln accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are skipped.</source>
        <translation>
            <numerusform>%Ln is skipped.</numerusform>
            <numerusform>%Ln are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln accounts</source>
        <translation>
            <numerusform>%1 in %Ln account</numerusform>
            <numerusform>%1 in %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay behind.</source>
        <translation>
            <numerusform>%Ln more stays behind.</numerusform>
            <numerusform>%Ln more stay behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>4 filters were made in 2 accounts, 1 skipped</comment>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeController</name>
    <message numerus="yes">
        <source>%n tokens cannot be checked: their texts are not known here.</source>
        <translation>
            <numerusform>%n token cannot be checked: its text is not known here.</numerusform>
            <numerusform>%n tokens cannot be checked: their texts are not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeFollower</name>
    <message numerus="yes">
        <source>%n other deletes wait, too.</source>
        <translation>
            <numerusform>%n other delete waits, too.</numerusform>
            <numerusform>%n other deletes wait, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckCommand</name>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n finding.</numerusform>
            <numerusform>%n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more.</source>
        <translation>
            <numerusform>The same is true of %Ln more.</numerusform>
            <numerusform>The same is true of %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckWords</name>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 was refused.</numerusform>
            <numerusform>%1 were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer.</source>
        <translation>
            <numerusform>%Ln got no answer.</numerusform>
            <numerusform>%Ln got no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be checked: their texts are not known here.</source>
        <translation>
            <numerusform>%Ln could not be checked: its text is not known here.</numerusform>
            <numerusform>%Ln could not be checked: their texts are not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln tokens…</source>
        <translation>
            <numerusform>Checking %Ln token…</numerusform>
            <numerusform>Checking %Ln tokens…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln tokens work.</source>
        <translation>
            <numerusform>%Ln token works.</numerusform>
            <numerusform>All %Ln tokens work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tokens work.</source>
        <translation>
            <numerusform>%Ln of %1 tokens works.</numerusform>
            <numerusform>%Ln of %1 tokens work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparePage</name>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text.</source>
        <translation>
            <numerusform>%Ln row was copied as text.</numerusform>
            <numerusform>%Ln rows were copied as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected.</source>
        <translation>
            <numerusform>%Ln row is selected.</numerusform>
            <numerusform>%Ln rows are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <translation>
            <numerusform>%Ln shown of %1</numerusform>
            <numerusform>%Ln shown of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonWords</name>
    <message numerus="yes">
        <source>%Ln tokens may be new, gone or as they were.</source>
        <translation>
            <numerusform>%Ln token may be new, gone or as it was.</numerusform>
            <numerusform>%Ln tokens may be new, gone or as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appeared</source>
        <translation>
            <numerusform>%Ln appeared</numerusform>
            <numerusform>%Ln appeared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>%Ln vanished</numerusform>
            <numerusform>%Ln vanished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were renamed</source>
        <translation>
            <numerusform>%Ln was renamed</numerusform>
            <numerusform>%Ln were renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were rotated</source>
        <translation>
            <numerusform>%Ln was rotated</numerusform>
            <numerusform>%Ln were rotated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have other filters</source>
        <translation>
            <numerusform>%Ln has other filters</numerusform>
            <numerusform>%Ln have other filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire at another time</source>
        <translation>
            <numerusform>%Ln expires at another time</numerusform>
            <numerusform>%Ln expire at another time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were enabled or disabled</source>
        <translation>
            <numerusform>%Ln was enabled or disabled</numerusform>
            <numerusform>%Ln were enabled or disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known</source>
        <translation>
            <numerusform>%Ln is not known</numerusform>
            <numerusform>%Ln are not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were compared.</source>
        <translation>
            <numerusform>%Ln token was compared.</numerusform>
            <numerusform>%Ln tokens were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln tokens have another text is not known: a fingerprint is missing.</source>
        <translation>
            <numerusform>Whether %Ln token has another text is not known: a fingerprint is missing.</numerusform>
            <numerusform>Whether %Ln tokens have another text is not known: a fingerprint is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read</source>
        <translation>
            <numerusform>%Ln list was not read</numerusform>
            <numerusform>%Ln lists were not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens of accounts are not known on one side: snapshots do not hold them.</source>
        <translation>
            <numerusform>%Ln token of an account is not known on one side: snapshots do not hold it.</numerusform>
            <numerusform>%Ln tokens of accounts are not known on one side: snapshots do not hold them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectForm</name>
    <message numerus="yes">
        <source>Token accepted: %1, main account %2, with %n sub accounts</source>
        <translation>
            <numerusform>Token accepted: %1, main account %2, with %n sub account</numerusform>
            <numerusform>Token accepted: %1, main account %2, with %n sub accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the %n sub accounts too</source>
        <translation>
            <numerusform>Connect the sub account too</numerusform>
            <numerusform>Connect the %n sub accounts too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect and create %n API tokens</source>
        <translation>
            <numerusform>Connect and create %n API token</numerusform>
            <numerusform>Connect and create %n API tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionEdits</name>
    <message numerus="yes">
        <source>%1 and %n sub account connections leave this computer, and their tokens leave %2.</source>
        <translation>
            <numerusform>%1 and %n sub account connection leave this computer, and their tokens leave %2.</numerusform>
            <numerusform>%1 and %n sub account connections leave this computer, and their tokens leave %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionTransfer</name>
    <message numerus="yes">
        <source>%n notes on API tokens</source>
        <translation>
            <numerusform>%n note on API tokens</numerusform>
            <numerusform>%n notes on API tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences</source>
        <translation>
            <numerusform>%n silence</numerusform>
            <numerusform>%n silences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were imported, and want their API tokens.</source>
        <translation>
            <numerusform>%n connection was imported, and wants its API token.</numerusform>
            <numerusform>%n connections were imported, and want their API tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as the file says.</source>
        <translation>
            <numerusform>%n connection is as the file says.</numerusform>
            <numerusform>%n connections are as the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to %1, without any token.</source>
        <translation>
            <numerusform>%n connection was written to %1, without its token.</numerusform>
            <numerusform>%n connections were written to %1, without any token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that hold what looks like a token were left out.</source>
        <translation>
            <numerusform>%n text that holds what looks like a token was left out.</numerusform>
            <numerusform>%n texts that hold what looks like a token were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionWords</name>
    <message numerus="yes">
        <source>The connections %1 are marked as production.</source>
        <translation>
            <numerusform>The connection %1 is marked as production.</numerusform>
            <numerusform>The connections %1 are marked as production.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are read-only.</source>
        <translation>
            <numerusform>The connection %1 is read-only.</numerusform>
            <numerusform>The connections %1 are read-only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionsDialog</name>
    <message numerus="yes">
        <source>It holds for the connections of %n of its sub accounts, too.</source>
        <translation>
            <numerusform>It holds for the connection of one of its sub accounts, too.</numerusform>
            <numerusform>It holds for the connections of %n of its sub accounts, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Core</name>
    <message numerus="yes">
        <source>%Ln tokens went into the file “%1”.</source>
        <translation>
            <numerusform>%Ln token went into the file “%1”.</numerusform>
            <numerusform>%Ln tokens went into the file “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::DeleteWords</name>
    <message numerus="yes">
        <source>%n shared tokens of %1 lose it: %2.</source>
        <translation>
            <numerusform>%n shared token of %1 loses it: %2.</numerusform>
            <numerusform>%n shared tokens of %1 lose it: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens will be without a filter and show every log of %1: %2.</source>
        <translation>
            <numerusform>%n token will be without a filter and show every log of %1: %2.</numerusform>
            <numerusform>%n tokens will be without a filter and show every log of %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it, and stop. Integrations that use it stop, too.</source>
        <translation>
            <numerusform>The connection %1 of Tokendeck works with it, and stops. Integrations that use it stop, too.</numerusform>
            <numerusform>The connections %1 of Tokendeck work with it, and stop. Integrations that use it stop, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the connections %1 stop</source>
        <translation>
            <numerusform>Let the connection %1 stop</numerusform>
            <numerusform>Let the connections %1 stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %n tokens show every log of %1</source>
        <translation>
            <numerusform>Let this token show every log of %1</numerusform>
            <numerusform>Let these %n tokens show every log of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::DiscardDialog</name>
    <message numerus="yes">
        <source>The filters %1 were made and stay.</source>
        <translation>
            <numerusform>Filter %1 was made and stays.</numerusform>
            <numerusform>The filters %1 were made and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the new filters again</source>
        <translation>
            <numerusform>Delete the new filter again</numerusform>
            <numerusform>Delete the new filters again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorWords</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n not checked</numerusform>
            <numerusform>%n not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 and %n more</source>
        <translation>
            <numerusform>%1 is %2 and %n more</numerusform>
            <numerusform>%1 is %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts can be read</source>
        <translation>
            <numerusform>%n account can be read</numerusform>
            <numerusform>%n accounts can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens can be read</source>
        <translation>
            <numerusform>%n shared token can be read</numerusform>
            <numerusform>%n shared tokens can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens are listed</source>
        <translation>
            <numerusform>%n API token is listed</numerusform>
            <numerusform>%n API tokens are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 enabled</source>
        <translation>
            <numerusform>%Ln of %1 enabled</numerusform>
            <numerusform>%Ln of %1 enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows were not understood</source>
        <translation>
            <numerusform>%Ln of %1 rows was not understood</numerusform>
            <numerusform>%Ln of %1 rows were not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::EditWords</name>
    <message numerus="yes">
        <source>%n filters attached</source>
        <translation>
            <numerusform>%n filter attached</numerusform>
            <numerusform>%n filters attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached</source>
        <translation>
            <numerusform>%n filter detached</numerusform>
            <numerusform>%n filters detached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryField</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ExportDialog</name>
    <message numerus="yes">
        <source>%1, with %n connections of sub accounts</source>
        <translation>
            <numerusform>%1, with %n connection of sub accounts</numerusform>
            <numerusform>%1, with %n connections of sub accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterEditor</name>
    <message numerus="yes">
        <source>%1 logs</source>
        <translation>
            <numerusform>%1 log</numerusform>
            <numerusform>%1 logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters that are not known match</source>
        <translation>
            <numerusform>%n filter that is not known matches</numerusform>
            <numerusform>%n filters that are not known match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other filters</source>
        <translation>
            <numerusform>%n other filter</numerusform>
            <numerusform>%n other filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters of this token are not in the account’s list. The preview leaves them out.</source>
        <translation>
            <numerusform>%n filter of this token is not in the account’s list. The preview leaves it out.</numerusform>
            <numerusform>%n filters of this token are not in the account’s list. The preview leaves them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with AND</source>
        <translation>
            <numerusform>%n filter, combined with AND</numerusform>
            <numerusform>%n filters, combined with AND</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with OR</source>
        <translation>
            <numerusform>%n filter, combined with OR</numerusform>
            <numerusform>%n filters, combined with OR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterListModel</name>
    <message numerus="yes">
        <source>used by %Ln tokens</source>
        <translation>
            <numerusform>used by %Ln token</numerusform>
            <numerusform>used by %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterTable</name>
    <message numerus="yes">
        <source>Used by %n tokens or more</source>
        <translation>
            <numerusform>Used by %n token or more</numerusform>
            <numerusform>Used by %n tokens or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens</source>
        <translation>
            <numerusform>Used by %n token</numerusform>
            <numerusform>Used by %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens were not understood: which filters they have is not known</source>
        <translation>
            <numerusform>%n shared token was not understood: which filters it has is not known</numerusform>
            <numerusform>%n shared tokens were not understood: which filters they have is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Finding</name>
    <message numerus="yes">
        <source>%Ln connections have a token that was refused</source>
        <translation>
            <numerusform>%Ln connection has a token that was refused</numerusform>
            <numerusform>%Ln connections have a token that was refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reasons</source>
        <translation>
            <numerusform>%Ln more reason</numerusform>
            <numerusform>%Ln more reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>Import %n connection</numerusform>
            <numerusform>Import %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainQuestions</name>
    <message numerus="yes">
        <source>There are %n API tokens in %1 that no connection uses.</source>
        <translation>
            <numerusform>There is an API token in %1 that no connection uses.</numerusform>
            <numerusform>There are %n API tokens in %1 that no connection uses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were connected again.</source>
        <translation>
            <numerusform>%n account was connected again.</numerusform>
            <numerusform>%n accounts were connected again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens were removed from %1.</source>
        <translation>
            <numerusform>%n API token was removed from %1.</numerusform>
            <numerusform>%n API tokens were removed from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::LineWords</name>
    <message numerus="yes">
        <source>%Ln filters that are not known</source>
        <translation>
            <numerusform>%Ln filter that is not known</numerusform>
            <numerusform>%Ln filters that are not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::MergeFiltersDialog</name>
    <message numerus="yes">
        <source>%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.</source>
        <translation>
            <numerusform>%1 has it twice. The one with the id %2 is kept: %Ln shared token has it.</numerusform>
            <numerusform>%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens move over from the one with the id %1: %2. That one is deleted last.</source>
        <translation>
            <numerusform>%n shared token moves over from the one with the id %1: %2. That one is deleted last.</numerusform>
            <numerusform>%n shared tokens move over from the one with the id %1: %2. That one is deleted last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NewShippingTokenDialog</name>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use. Disable or delete one first.</source>
        <translation>
            <numerusform>%n of %1 enabled shipping tokens is in use. Disable or delete one first.</numerusform>
            <numerusform>%n of %1 enabled shipping tokens are in use. Disable or delete one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use.</source>
        <translation>
            <numerusform>%n of %1 enabled shipping tokens is in use.</numerusform>
            <numerusform>%n of %1 enabled shipping tokens are in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoteWords</name>
    <message numerus="yes">
        <source>%1 still have the old filter.</source>
        <translation>
            <numerusform>%1 still has the old filter.</numerusform>
            <numerusform>%1 still have the old filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the new filter already.</source>
        <translation>
            <numerusform>%1 has the new filter already.</numerusform>
            <numerusform>%1 have the new filter already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the old or the new filter; which could not be read.</source>
        <translation>
            <numerusform>%1 has the old or the new filter; which could not be read.</numerusform>
            <numerusform>%1 have the old or the new filter; which could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens. Disable or delete one first.</source>
        <translation>
            <numerusform>The account may have %n enabled shipping token. Disable or delete it first.</numerusform>
            <numerusform>The account may have %n enabled shipping tokens. Disable or delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeWords</name>
    <message numerus="yes">
        <source>%n new high findings</source>
        <translation>
            <numerusform>%n new high finding</numerusform>
            <numerusform>%n new high findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ObstacleWords</name>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens, and has them. Disable or delete one first.</source>
        <translation>
            <numerusform>The account may have %n enabled shipping token, and has it. Disable or delete it first.</numerusform>
            <numerusform>The account may have %n enabled shipping tokens, and has them. Disable or delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::PageWords</name>
    <message numerus="yes">
        <source>%1: not understood. What can be read with them is not known; it may be every log.</source>
        <translation>
            <numerusform>%1: not understood. What can be read with it is not known; it may be every log.</numerusform>
            <numerusform>%1: not understood. What can be read with them is not known; it may be every log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. They stand in the list and cannot be changed here.</source>
        <translation>
            <numerusform>%1: not understood. It stands in the list and cannot be changed here.</numerusform>
            <numerusform>%1: not understood. They stand in the list and cannot be changed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n other accounts the same page has a problem: %1.</source>
        <translation>
            <numerusform>Another account has a problem, too: %1.</numerusform>
            <numerusform>%n other accounts have a problem, too: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other connections cannot be used either: %1.</source>
        <translation>
            <numerusform>%n other connection cannot be used either: %1.</numerusform>
            <numerusform>%n other connections cannot be used either: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteWords</name>
    <message numerus="yes">
        <source>used by %n shared tokens</source>
        <translation>
            <numerusform>used by %n shared token</numerusform>
            <numerusform>used by %n shared tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens or more</source>
        <translation>
            <numerusform>used by %n shared token or more</numerusform>
            <numerusform>used by %n shared tokens or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ProtectionWords</name>
    <message numerus="yes">
        <source>%n connections of it are marked as production. Type the name of the one with most of it, %1, to go on:</source>
        <translation>
            <numerusform>%n connection of it is marked as production. Type its name, %1, to go on:</numerusform>
            <numerusform>%n connections of it are marked as production. Type the name of the one with most of it, %1, to go on:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ReachWords</name>
    <message numerus="yes">
        <source>%Ln sub accounts</source>
        <translation>
            <numerusform>%Ln sub account</numerusform>
            <numerusform>%Ln sub accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation>
            <numerusform>%1, %Ln not known</numerusform>
            <numerusform>%1, %Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens can search %1</source>
        <translation>
            <numerusform>%Ln API token can search %1</numerusform>
            <numerusform>%Ln API tokens can search %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 is closed to %2: %Ln API token of its own can search it</numerusform>
            <numerusform>%1 is closed to %2: %Ln API tokens of its own can search it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open accounts</source>
        <translation>
            <numerusform>%Ln open account</numerusform>
            <numerusform>%Ln open accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed accounts</source>
        <translation>
            <numerusform>%Ln closed account</numerusform>
            <numerusform>%Ln closed accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts, not known</source>
        <translation>
            <numerusform>%Ln account, not known</numerusform>
            <numerusform>%Ln accounts, not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can search it then: %2.</source>
        <translation>
            <numerusform>%Ln API token of %1 can search it then: %2.</numerusform>
            <numerusform>%Ln API tokens of %1 can search it then: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can no longer search it: %2.</source>
        <translation>
            <numerusform>%Ln API token of %1 can no longer search it: %2.</numerusform>
            <numerusform>%Ln API tokens of %1 can no longer search it: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its own %Ln API tokens search it either way.</source>
        <translation>
            <numerusform>Its own API token searches it either way.</numerusform>
            <numerusform>Its own %Ln API tokens search it either way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not understood and may be concerned.</source>
        <translation>
            <numerusform>%Ln API token was not understood and may be concerned.</numerusform>
            <numerusform>%Ln API tokens were not understood and may be concerned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln API tokens can search %1</source>
        <translation>
            <numerusform>At least %Ln API token can search %1</numerusform>
            <numerusform>At least %Ln API tokens can search %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: at least %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 is closed to %2: at least %Ln API token of its own can search it</numerusform>
            <numerusform>%1 is closed to %2: at least %Ln API tokens of its own can search it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ReplaceFilterDialog</name>
    <message numerus="yes">
        <source>%n shared tokens of %1 move over: %2.</source>
        <translation>
            <numerusform>%n shared token of %1 moves over: %2.</numerusform>
            <numerusform>%n shared tokens of %1 move over: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportSaving</name>
    <message numerus="yes">
        <source>%Ln tokens are in %1, in plain text. Delete it as soon as you can.</source>
        <translation>
            <numerusform>%Ln token is in %1, in plain text. Delete it as soon as you can.</numerusform>
            <numerusform>%Ln tokens are in %1, in plain text. Delete it as soon as you can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportWords</name>
    <message numerus="yes">
        <source>%Ln tokens.</source>
        <translation>
            <numerusform>%Ln token.</numerusform>
            <numerusform>%Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <translation>
            <numerusform>%Ln was deleted.</numerusform>
            <numerusform>%Ln were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read: what is in them is not known.</source>
        <translation>
            <numerusform>%Ln list was not read: what is in it is not known.</numerusform>
            <numerusform>%Ln lists were not read: what is in them is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::RowCopying</name>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>Name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, without tokens</source>
        <translation>
            <numerusform>Row, without its token</numerusform>
            <numerusform>%Ln rows, without their tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were copied.</source>
        <translation>
            <numerusform>The name was copied.</numerusform>
            <numerusform>%Ln names were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were copied.</source>
        <translation>
            <numerusform>The ID was copied.</numerusform>
            <numerusform>%Ln IDs were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text, without tokens.</source>
        <translation>
            <numerusform>The row was copied as text, without its token.</numerusform>
            <numerusform>%Ln rows were copied as text, without their tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1, one in each line. The tokens of %Ln other rows are not known here.</source>
        <translation>
            <numerusform>Copied %1, one in each line. The token of %Ln other row is not known here.</numerusform>
            <numerusform>Copied %1, one in each line. The tokens of %Ln other rows are not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the tokens of %Ln rows</source>
        <translation>
            <numerusform>Copy the token of %Ln row</numerusform>
            <numerusform>Copy the tokens of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanCommand</name>
    <message numerus="yes">
        <source>%Ln files read, %1 found…</source>
        <translation>
            <numerusform>%Ln file read, %1 found…</numerusform>
            <numerusform>%Ln files read, %1 found…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not read.</source>
        <translation>
            <numerusform>%Ln more was not read.</numerusform>
            <numerusform>%Ln more were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of your %Ln tokens was found.</source>
        <translation>
            <numerusform>Your %Ln token was not found.</numerusform>
            <numerusform>None of your %Ln tokens was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places with a token.</source>
        <translation>
            <numerusform>%Ln place with a token.</numerusform>
            <numerusform>%Ln places with a token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanTokens</name>
    <message numerus="yes">
        <source>Compared with the fingerprints of %Ln tokens as of %1.</source>
        <translation>
            <numerusform>Compared with the fingerprint of %Ln token as of %1.</numerusform>
            <numerusform>Compared with the fingerprints of %Ln tokens as of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanWords</name>
    <message numerus="yes">
        <source>%Ln not there</source>
        <translation>
            <numerusform>%Ln not there</numerusform>
            <numerusform>%Ln not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without permission</source>
        <translation>
            <numerusform>%Ln without permission</numerusform>
            <numerusform>%Ln without permission</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archives not opened</source>
        <translation>
            <numerusform>%Ln archive not opened</numerusform>
            <numerusform>%Ln archives not opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln that could not be read</numerusform>
            <numerusform>%Ln that could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither file nor folder</source>
        <translation>
            <numerusform>%Ln neither file nor folder</numerusform>
            <numerusform>%Ln neither file nor folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln where git did not answer</source>
        <translation>
            <numerusform>%Ln where git did not answer</numerusform>
            <numerusform>%Ln where git did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no git repository</source>
        <translation>
            <numerusform>%Ln in no git repository</numerusform>
            <numerusform>%Ln in no git repository</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln not read</numerusform>
            <numerusform>%Ln not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold so many tokens that only the first places are shown.</source>
        <translation>
            <numerusform>%Ln file holds so many tokens that only the first places are shown.</numerusform>
            <numerusform>%Ln files hold so many tokens that only the first places are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lists were not read, so they are not looked for.</source>
        <translation>
            <numerusform>%1 and %n more list were not read, so they are not looked for.</numerusform>
            <numerusform>%1 and %n more lists were not read, so they are not looked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreCard</name>
    <message numerus="yes">
        <source>%Ln tokens that count as %1</source>
        <comment>3 tokens that count as high</comment>
        <translation>
            <numerusform>%Ln token that counts as %1</numerusform>
            <numerusform>%Ln tokens that count as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreWords</name>
    <message numerus="yes">
        <source>%1 with %Ln silenced</source>
        <translation>
            <numerusform>%1 with %Ln silenced</numerusform>
            <numerusform>%1 with %Ln silenced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens checked</source>
        <translation>
            <numerusform>%Ln token checked</numerusform>
            <numerusform>%Ln tokens checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts not connected</source>
        <translation>
            <numerusform>%Ln sub account not connected</numerusform>
            <numerusform>%Ln sub accounts not connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchCompleter</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchWords</name>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expires in less than %n days</source>
        <translation>
            <numerusform>expires in less than %n day</numerusform>
            <numerusform>expires in less than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>works and was not used for %n days</source>
        <translation>
            <numerusform>works and was not used for %n day</numerusform>
            <numerusform>works and was not used for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that were used in the last %n days.</source>
        <translation>
            <numerusform>Overview tells of those alone that were used in the last day.</numerusform>
            <numerusform>Overview tells of those alone that were used in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that are known to be older than %n days.</source>
        <translation>
            <numerusform>Overview tells of those alone that are known to be older than %n day.</numerusform>
            <numerusform>Overview tells of those alone that are known to be older than %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SettingsDialog</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokensPage</name>
    <message numerus="yes">
        <source>Attach a filter to %n tokens</source>
        <translation>
            <numerusform>Attach a filter</numerusform>
            <numerusform>Attach a filter to %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Shell</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusWords</name>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of %1.</source>
        <translation>
            <numerusform>%Ln token has no filter: anyone with it can read every log of %1.</numerusform>
            <numerusform>%Ln tokens have no filter: anyone with one of them can read every log of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of its account.</source>
        <translation>
            <numerusform>%Ln token has no filter: anyone with it can read every log of its account.</numerusform>
            <numerusform>%Ln tokens have no filter: anyone with one of them can read every log of its account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::StrayTokensDialog</name>
    <message numerus="yes">
        <source>%n API tokens</source>
        <translation>
            <numerusform>an API token</numerusform>
            <numerusform>%n API tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountProgress</name>
    <message numerus="yes">
        <source>%n of %1 connected</source>
        <translation>
            <numerusform>%n of %1 connected</numerusform>
            <numerusform>%n of %1 connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountsDialog</name>
    <message numerus="yes">
        <source>Connect %n sub accounts</source>
        <translation>
            <numerusform>Connect %n sub account</numerusform>
            <numerusform>Connect %n sub accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SyncWords</name>
    <message numerus="yes">
        <source>%n lists not synced</source>
        <translation>
            <numerusform>%n list not synced</numerusform>
            <numerusform>%n lists not synced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens missing</source>
        <translation>
            <numerusform>%n token missing</numerusform>
            <numerusform>%n tokens missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::TimeWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadWords</name>
    <message numerus="yes">
        <source>%1 could not be read: %Ln accounts were not checked.</source>
        <translation>
            <numerusform>%1 could not be read: %Ln account was not checked.</numerusform>
            <numerusform>%1 could not be read: %Ln accounts were not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read again: what is said of %Ln accounts is from %2.</source>
        <translation>
            <numerusform>%1 could not be read again: what is said of %Ln account is from %2.</numerusform>
            <numerusform>%1 could not be read again: what is said of %Ln accounts is from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same happened to %n other connections: %1.</source>
        <translation>
            <numerusform>The same happened to %n other connection: %1.</numerusform>
            <numerusform>The same happened to %n other connections: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts of %1 are not connected: their tokens are not checked.</source>
        <translation>
            <numerusform>%Ln sub account of %1 is not connected: its tokens are not checked.</numerusform>
            <numerusform>%Ln sub accounts of %1 are not connected: their tokens are not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::EstateReader</name>
    <message numerus="yes">
        <source>Reading: %n connections to go…</source>
        <translation>
            <numerusform>Reading: %n connection to go…</numerusform>
            <numerusform>Reading: %n connections to go…</numerusform>
        </translation>
    </message>
</context>
</TS>
