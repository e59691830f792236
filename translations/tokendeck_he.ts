<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>ActionSpec</name>
    <message>
        <source>Refresh everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a token as a snippet or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make something new in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the filters of a token, replace a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, or edit what belongs to the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the selected filters or shared tokens over to other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a delete that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back after a jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward again, after going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connections that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Tokendeck’s menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for these tokens in files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tokens themselves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tokendeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message or clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharacterName</name>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPlace</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The packed reply was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply’s Content-Length is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is shorter than its Content-Length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply ends within its JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply has an unknown Content-Encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interim answer came, and no final one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was received for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends headers without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that creates something needs a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token has characters that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>it has no list of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large, only its beginning was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be too large to be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a report that was saved as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a snapshot of its account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no list of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token’s entry lacks a member</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Shared tokens without a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has its link reads every log of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have no filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever works with it has stopped working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens in use that expire soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its links are in use, and stop working then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens in use expire soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One token in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are the same token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others are the same token</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the one has the other, in another account or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in more than one place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that see nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its filters contradict each other, so that no log passes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens see nothing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that never expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every link that was ever sent works for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens never expire</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unused shared tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was last used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its links still work, for whoever finds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were not used for %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with a single shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 has one enabled shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have one enabled shipping token</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping tokens near their limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 shipping tokens enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the limit none can be made, enabled or rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are near their limit of shipping tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed accounts that a note names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on the API token %2 names it, and cannot be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are closed to search although notes name them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expired shared tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have expired</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that were never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were never used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Old shipping tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer a token is in use, the more places it has come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens are old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that are there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is there %Ln more times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When one is replaced, the other is easily forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are there more than once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens with the same filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have the same filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others have the same filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One of them may be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sets of filters have several shared tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that no token has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is attached to no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It limits nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are attached to no token</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell who would miss it if it had to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens do not say what they are for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens without an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has to be replaced, nobody knows whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens have no owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens that were not checked for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not checked for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it still works is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not checked for long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a nesting of at most 64 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the asked buckets only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bucket for each asked one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND, OR or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true, as was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false, as was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing after the outermost value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of Unicode characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most 1,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a positive integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer that is 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a positive 32-bit integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 32-bit integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 1,000 ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each id once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this member once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time from 1970 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list of at most %1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the same list from page to page; it changed %1 times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>what was read back differs from what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the shipping tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shipping tokens yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shipping token sends logs to its account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the shared tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared tokens yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared token opens dashboards without a login, through the filters that you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters limit what a shared token can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API token acts for its account in scripts and integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What it is and how it is called: shared token “Checkout”.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogzApi</name>
    <message>
        <source>The id is not a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter’s id is not a positive number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of samples is not from 0 to 10,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of values is not from 1 to 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of entries is not from 0 to 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry’s number is negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSpec</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>A terminal keeps what it shows. Send the output to a file or a program, or add --force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowModule</name>
    <message>
        <source>tokendeck: The window cannot be opened, as its module was not loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AboutDialog</name>
    <message>
        <source>About Tokendeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of every Logz.io account in one window. An independent project; Logz.io is a trademark of its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL), QtKeychain (BSD), simdjson (Apache 2.0), zlib and tl::expected (CC0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It talks to the hosts of your connections and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountField</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountPicker</name>
    <message>
        <source>Copy the token of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it can send logs into the account, and can read none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the account’s name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountTree</name>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed to search: no other account’s tokens can search its logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region, behind the group of its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account’s default shipping token, or a metrics account’s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the main account can search this account’s logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the main account’s users can open this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many shipping tokens are enabled, of how many allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountsPage</name>
    <message>
        <source>Search name, ID, region…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an account to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Actions</name>
    <message>
        <source>Enter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token of the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End, letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first or last row, or to a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click on a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort equal rows by a second column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the main button of a dialog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityCells</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer, audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail tells no outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, but the audit trail tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (API token)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityDetails</name>
    <message>
        <source>%1, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityEmpty</name>
    <message>
        <source>No entry has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry that was read so far has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry fits. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry that was read so far fits. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audit trails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done here, and what the accounts’ audit trails tell, stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityFilters</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every entry, whatever was chosen or searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityPage</name>
    <message>
        <source>Search action, object, person, account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this entry is about stands in no list now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were copied as text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows as text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the audit trails… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityTable</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityWords</name>
    <message>
        <source>Copied a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged two filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened an account to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an account to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed an account to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close an account to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved tokens to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tokens to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, nothing sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AddApiTokenDialog</name>
    <message>
        <source>Write an API token down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a token that exists and that the backend does not list. Its text stays where it is: only name, owner and note are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AnswerFile</name>
    <message>
        <source>Into this file, which is replaced as a whole, instead of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenNoteDialog</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person or a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, where it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer. Do not write the token itself down here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenTable</name>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked without an answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that the token acts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible for it, as noted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the backend last answered when this token was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note, kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokensPage</name>
    <message>
        <source>Search name, owner, note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a token that the backend does not list, without its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens. Here are those that this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ArgumentWords</name>
    <message>
        <source>“%1” is no option of this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be given once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AttachFiltersDialog</name>
    <message>
        <source>Filters of %1 shared tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a filter to attach it to all of them, uncheck it to detach it from all. A half checked one stays with those that have it. The effect on each token of %1 is shown before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 attached, %2 detached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 detached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionCard</name>
    <message>
        <source>What needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be checked: the lists were not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: no token, account or filter that was read has a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the score count a token as %1. Accounts and filters are not scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionLine</name>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them in their page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, silence, and what else can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Rename… (“test” says nothing)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence this finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence such findings in %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::AuditTroubles</name>
    <message>
        <source>the audit trail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read either: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkChoice</name>
    <message>
        <source>%1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkDialog</name>
    <message>
        <source>What happens to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln filters without knowing which tokens use them:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln tokens show every log:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln connections of Tokendeck stop:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkModel</name>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkWords</name>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets %1 and loses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it then shows every log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it then shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one with the id %1 is merged into the one with the id %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; which tokens use it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 then show every log</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its last use is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection has no usable API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared token that was not understood may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is as asked for already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the account’s last enabled shipping token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be without a filter and show every log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be without a filter and show every log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. No more are begun; those under way finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. Stop begins no more; those under way finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln it is not known whether they worked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not as asked for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryDialog</name>
    <message>
        <source>%1 to other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account. What happens is shown before anything is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens is shown before anything is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token whose name is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy all %Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known here yet; it comes with the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a link, once the address of a dashboard was pasted for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each, with its account, name, and link or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryName</name>
    <message>
        <source>Its name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a token of this name, with other filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryTargets</name>
    <message>
        <source>No account has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an account’s name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryWords</name>
    <message>
        <source>Logz.io does not let this account use shared tokens; its support has to enable them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the account has is not known: its lists were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already, with the same filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has a shared token of this name with other filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter of the account that was not understood may be the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token that is made needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already and is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read again yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays behind: what Logz.io answers for it was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays behind: one of its filters is not known, and without it more would be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays behind: it has no filter, and would show every log of each account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays behind: when it expires was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays behind: it has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is made as %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it expires on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: one of its filters is not there, and without it more would be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filters and shared tokens of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 will be made in %Ln accounts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay behind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CellDelegate</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CellWords</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeController</name>
    <message>
        <source>No account can be reached: its API token is not here or is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted until it is enabled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tokens cannot be checked: their texts are not known here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeFollower</name>
    <message>
        <source>Logz.io answered that %1 %2 was deleted, and still shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: %1 stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token could not be copied: copy it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable the old token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other deletes wait, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeWords</name>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, and look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Try again” does what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable answer came to %1. Logz.io is asked what came of it; what was sent cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether %1 worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken back before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one with the id %1 into the one with the id %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is deleted in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Changes</name>
    <message>
        <source>The text of this token is not known here, so it cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being deleted. While that waits, %1 takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over to other accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit name and expiry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach or detach filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared token that was not understood may have one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which shared tokens have them is not known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its main account, by which that is changed, is not connected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try its token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not connected by itself, so its tokens are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its shipping tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its shared tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckCommand</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Score: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only findings that are high, medium and graver, or low and graver (all, without).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what is wrong with the tokens, as the Overview does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exits with 1 where there is a finding, and with 3 where something was not read, which may hide any. What is silenced in the window is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckWords</name>
    <message numerus="yes">
        <source>All %Ln tokens work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tokens work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be checked: their texts are not known here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln tokens…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ClipboardText</name>
    <message>
        <source>Copied %1. Clears from the clipboard in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1. It stays in the clipboard until you clear it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandDialog</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandSubmission</name>
    <message>
        <source>Ending it. What was sent already cannot be taken back; Logz.io is asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io has not answered yet. What was sent cannot be taken back; if no answer comes, Logz.io is asked what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CommonColumns</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection that lists it, its group and its region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparePage</name>
    <message>
        <source>Search token, account, change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were copied as text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot of each account is kept once a day, when all its lists were read. Until there is one of another day, choose a report that was saved as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs that can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a token has another text under the same ID is not known: there are no fingerprints to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change has this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CompareSides</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report that was saved as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonPage</name>
    <message>
        <source>What became of the tokens of Logz.io accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonWords</name>
    <message>
        <source>ID %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same logs can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More logs can be seen than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every log of the account can be seen now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer logs can be seen than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log can be seen any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs can be seen that could not be before, and others no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became visible is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side has read the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier side has not read the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later side has not read the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens may be new, gone or as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A row of the list was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of its filters are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it expires was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A successor of the same name took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln appeared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were rotated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have other filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire at another time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were enabled or disabled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Shared token 1241</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing differs that can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side has no fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints are of two keys: a token that has another text under the same ID cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CompletionCommand</name>
    <message>
        <source>completion needs one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the completion of a shell, to be read by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash: eval &quot;$(tokendeck completion bash)&quot; in ~/.bashrc. zsh: the same with zsh, behind compinit in ~/.zshrc. fish: tokendeck completion fish | source in config.fish. An installed Tokendeck brings them along. With further words it answers what can follow them, which is how the shells ask.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectForm</name>
    <message>
        <source>Logz.io refused this API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was copied whole and that the region is right. It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of this token is in another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token of the main account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out how far a connection to this region comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Logz.io: Settings → Manage tokens → API tokens. A sub account’s token works too, and shows that account alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token accepted: %1, account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token accepted: %1, main account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Token accepted: %1, main account %2, with %n sub accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the %n sub accounts too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the token into the %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Connect and create %n API tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionChecks</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionEdits</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 is now called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves this computer, and its token leaves the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and 1 sub account connection leave this computer, and their tokens leave the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 sub account connections leave this computer, and their tokens leave the %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted at Logz.io: the API tokens stay valid until you delete them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the daily snapshots of its account, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the daily snapshots of these accounts, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KeePassXC moves the token to its Recycle Bin; empty it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KeePassXC moves the tokens to its Recycle Bin; empty it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was changed in it is lost, and it begins anew with its sample data. Nothing else is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionMenu</name>
    <message>
        <source>Connections: groups, production, read-only…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionScores</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionTransfer</name>
    <message>
        <source>There is no connection to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes on API tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. It is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. It will want its API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, with %1. It will want its API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is none of Logz.io’s: whoever runs %1 gets that token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called %1 from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already. Mine stays; the file has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than %2 MB, which no file of connections has. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of connections: %2. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something else than connections. Choose a file that “Export connections…” has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a newer Tokendeck (format %2, and this one reads %3). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing, or not what it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a character that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what looks like a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number that an id can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a word that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no address that a token may be sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the account of a connection before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no main connection of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of another connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already, and the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections were imported, and want their API tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as the file says.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to %1, without any token.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that hold what looks like a token were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionWords</name>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are marked as production.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are read-only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is read-only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read-only no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as production now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked as production no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It left the group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the group %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of its group %1 is now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checked ones are shown, their rows together in each page. What you set here stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting, opening to more, and changing several things at once want a name typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed through it, from no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds for the connections of %n of its sub accounts, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check at least one connection to be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyAsDialog</name>
    <message>
        <source>Save to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search formats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The snippet is copied with the token; here it is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox has none; US East stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file stays when the clipboard is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no token, so it stays in the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears from the clipboard after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the clipboard until you clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was copied for %2; there is no token in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the snippet, which outlives the countdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippet was not saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read. It holds the token and stays when the clipboard is cleared; delete it when it is no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1; there is no token in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyCommand</name>
    <message>
        <source>copy needs the name or the id of one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>“Collector” is disabled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the clipboard for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the clipboard until something else is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a token to the desktop’s clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME is the name or the id of a token, or of an account, whose token is meant; shared/42 and api/ci say which list it is in. Stays until the token has left the clipboard: after the time of the settings, when something else is copied, or when it is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyTextDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyWords</name>
    <message>
        <source>%1 is disabled: no log that is sent with it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has expired: it opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was refused by Logz.io when it was checked last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Core</name>
    <message>
        <source>the list of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before, it was called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens went into the file “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the activity list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DashboardDialog</name>
    <message>
        <source>Address of a dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the dashboard in the console of %1 and copy the address from there. It is kept for this account without a token, and every link is made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DateWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <extracomment>How QLocale::toString() writes a date. Order and marks are those of your language; d and M are day and month, MMM is the month&apos;s short name; letters of your own stand in &apos;…&apos;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DeleteWords</name>
    <message>
        <source>Delete filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared token of %1 uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 lose it: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens will be without a filter and show every log of %1: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every link that was sent with it stops showing logs of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it, and stop. Integrations that use it stop, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Integrations with %1 that use it stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let the connections %1 stop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %n tokens show every log of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it without knowing which tokens use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Desktop</name>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window’s layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what notices have told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailWords</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that Logz.io names was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection of Tokendeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made with Tokendeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works for %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; before that: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs sent with it are not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token comes when the list is read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend does not tell this token again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its holder reads every log of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io names no operator for it; AND is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that match all of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that match any of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read with it is not known; it may be every log of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were no logs in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the logs of the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the logs…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailsPane</name>
    <message>
        <source>What it can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the read-only connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DiffCommand</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff needs what to compare: one side, to compare it with now, or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs, html to be read and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit with 1 where something is known to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what became of the tokens between two moments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIDE is now, a day with a snapshot of it or before (2026-11-26), or the file of a report that was written as JSON. Which tokens appeared, vanished, were renamed, rotated, enabled or disabled, got another end or other filters, and what became visible by that. What one side has not read is not known, and no difference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceDetails</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceFilters</name>
    <message>
        <source>Kinds of changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceTable</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DiscardDialog</name>
    <message>
        <source>It is not known whether what was sent was saved: look after a refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The filters %1 were made and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the editor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete the new filters again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorCommand</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor takes no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds out why connections work or do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the name, the way out, TLS, the clock, the token, the region and each permission, 5 seconds each and 30 for a connection, and changes nothing. Exits with 1 where there is a problem, and with 3 where there is none and too little could be checked. Remarks are no problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorDialog</name>
    <message>
        <source>%1. Nothing is changed by these checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no token, no user of a proxy, and neither the name nor the home folder of this computer. Read it before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorRow</name>
    <message>
        <source>Copy the text for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorWords</name>
    <message>
        <source>Checking the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection, with problems at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokendeck cannot work with this connection. What keeps it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: not everything was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: there is no API token to ask with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 s for all checks were over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is not secure, so nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no API token to ask with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer said what time it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host is an address, and there is no name to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this backend is on this computer, and nothing leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checks were ended before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy resolves names by itself, so that hinders nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and the name server in the system’s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the system’s proxy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s proxy %1 does not let the connection through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and its port, and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has IPv6 addresses alone, and this computer has no way to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the network has IPv6, or use a proxy that has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is from %1, whom this computer does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something may stand between this computer and Logz.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate from %1 is for another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate from %1 was valid until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer’s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate from %1 is valid from %2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, certificate from %2, valid until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its authority did not come with the operating system: traffic may be inspected on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind the server’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of the server’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expiry times are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted, or be of an account in another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of %1 (%2), and not of the account that the connection is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a token of the connection’s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2), main account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in %1, not in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it with that region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in %1, as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is at this address, which is no known region’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts can be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens can be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens are listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered by this backend. The page shows the tokens that this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io’s support must enable the shared-token API for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not allowed to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::EditWords</name>
    <message numerus="yes">
        <source>%n filters attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combined with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::EmptyState</name>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::EnvironmentWords</name>
    <message>
        <source>TOKENDECK_API_TOKEN is set, and there is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN holds blanks or other characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN needs TOKENDECK_REGION (%1) or TOKENDECK_API_URL beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of TOKENDECK_API_URL and TOKENDECK_REGION only one can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENDECK_REGION is none of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKENDECK_API_URL is no address that a token can be sent to: https://HOST is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryBar</name>
    <message>
        <source>%1 expires %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryCard</name>
    <message>
        <source>Expiring in the next %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look %1 ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared token that was read expires by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ExportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n connections of sub accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tells regions, accounts, names and marks. It holds no token: whoever imports it enters their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners and notes of API tokens, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is silenced, with the reasons, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at least one connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterEditor</name>
    <message>
        <source>Filters of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect at once on every link that uses this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has these filters now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed elsewhere. This is what it has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere, so its filters cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of %1 was removed, so its filters cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it. It has now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server’s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was deleted elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between the server’s version and yours first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be %2 and %3 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is matched exactly: letters, digits, _ @ . and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wildcards do not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a blank at its beginning or end, so logs cannot be filtered by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 logs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every log of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows no log: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filters that are not known match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows logs where %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filters, combined with AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 filters, combined with OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token will see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the token saw before is not known. It will see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this change the token saw %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will see the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will see %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will see %1 and none that it did not see before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will see %1 and still all that it saw before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will see %1 that it did not see before, and no longer %2 that it saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a filter everyone with this token sees every log of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log can match: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is chosen twice; the second one changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes nothing in these logs: without it the same ones pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n filters of this token are not in the account’s list. The preview leaves them out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Choose it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field %1; fields are matched with case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is %1: %2; values are matched with case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is %1: %2; fields are matched with case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live logs of %1, last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is no JSON object and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines are no JSON object and were left out, the first is line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 lines and 16 MB are read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterForm</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterList</name>
    <message>
        <source>Search filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no filters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filter matches %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterListModel</name>
    <message>
        <source>not known which tokens use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this token show every log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a filter, or agree that the token shows every log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters of %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log is visible when it matches %1 of</source>
        <extracomment>%1 is the switch between “all” and “any”; below stand the filters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterRows</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterTable</name>
    <message>
        <source>Not known which tokens use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens were not understood: which filters they have is not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: the list of shared tokens could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of the last time that the list of shared tokens was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log passes when this field has exactly this value, case included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many shared tokens have the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterWords</name>
    <message>
        <source>AND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FiltersPage</name>
    <message>
        <source>Search field, value, description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a filter to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared tokens with this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FindButton</name>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any token, filter, account, page or action of all connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Finding</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may have no second one, so that it can only be replaced with a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set an expiry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSettings</name>
    <message>
        <source>What is not ticked is not looked for: it is in no list, no count and no score. Search words and quick filters go by the same days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSteps</name>
    <message>
        <source>It is not in its list any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the account’s shipping tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the scope map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ForgetApiTokenDialog</name>
    <message>
        <source>Take %1 off the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend cannot delete it from here: as long as it is not deleted in the console, integrations go on with it. Off the list, this computer forgets its owner and note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatList</name>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatModel</name>
    <message>
        <source>New template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::FramedPage</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpCommand</name>
    <message>
        <source>Help takes one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what the commands do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpWords</name>
    <message>
        <source>An API token to work with in place of the connections of the settings. It needs one of the next two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of its account: us, eu, uk, au, ca, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the address of its API: https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: findings, differences, leaked tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line cannot be understood, or its name is of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was not read; standard error says what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output or a file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody takes the output any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokendeck: the tokens of every Logz.io account in one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does one thing without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says more of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment of the commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes of the commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 brings. No token is in such a file: each new connection wants its own before anything is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file’s are taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of connections that are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportModel</name>
    <message>
        <source>Entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region and account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::InstanceWords</name>
    <message>
        <source>Tokendeck is running already: its window was brought to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokendeck is running already (process %1), and it does not answer. End it first, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainQuestions</name>
    <message>
        <source>Which address is right for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its API token was kept for %1. The list of connections names %2 now: somebody or something has changed it. Whoever answers there gets the token and can act with it. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %1 has %n API tokens that no connection uses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect or remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were connected again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of the tokens, %1 could not be used: connect these accounts anew, or remove the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens were removed from the %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be removed now; that is tried again when Tokendeck starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainVault</name>
    <message>
        <source>system keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::LaneWords</name>
    <message>
        <source>Logz.io asks to wait %1 before the next request for %2: until %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io answers very slowly for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of Logz.io, as an answer for %2 shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of Logz.io, as an answer for %2 shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::LineWords</name>
    <message>
        <source>Times are those of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters that are not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no filter: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same token elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit nearly reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same filters as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Production (1001)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ListCommand</name>
    <message>
        <source>list needs one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes accounts, tokens or filters of all connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words search as they do in the window: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. A row has to match all of them; of what is not known whether it matches, the number is said. Tokens are masked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ListPage</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape of the answer was copied: names and types, and no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: select one row alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: that cannot be done with what is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io does not permit it; the page says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are no longer in memory, and the clipboard is cleared. Unlocking reads them from the %1 again.

This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the keychain or the screen to keep others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 asks for its password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is still locked, and so is Tokendeck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is locked: it asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 could not be locked from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::MarkWords</name>
    <message>
        <source>As of %1, not read since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not in Logz.io’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not read since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::MatchSwitch</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log is visible when it matches all of the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log is visible when it matches any of the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::MergeFiltersDialog</name>
    <message>
        <source>%1 has it twice. The one with the id %2 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No shared token has the one with the id %1, which is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens move over from the one with the id %1: %2. That one is deleted last.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each token shows the same logs as before, and is at no moment without a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two filters %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NameDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a token. A name is seen by everybody; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NamedTokens</name>
    <message>
        <source>is disabled: logs sent with it are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1/%2  %3 %4 of %5  (--connection %6)</source>
        <comment>  shared/42  shared token “Partners” of Production  (--connection id)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be one of several. Name it by its id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of %1 is not known: Logz.io tells it only once, when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Names</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The quotes of your language, round a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>separator</comment>
        <extracomment>What stands between the parts of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NavList</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NewApiTokenDialog</name>
    <message>
        <source>New API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it can do in the account what you can. Some backends tell it only once: copy it when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · made with the token of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NewFilterDialog</name>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log matches when the field has exactly this value. The filter shows and hides nothing until a shared token has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NewSharedTokenDialog</name>
    <message>
        <source>New shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it sees the logs that its filters let through, without a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NewShippingTokenDialog</name>
    <message>
        <source>The account has a shipping token of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs that are sent with it arrive in the account. It is enabled at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 enabled shipping tokens are in use. Disable or delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 enabled shipping tokens are in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NoteWords</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io did not take the name: it is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it expires on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io gave it other filters than asked for. Look at them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io combines its filters in the other way than asked for. Look at them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io did not change whether it is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings of the account are not as they were before: %1. Look at it in the Logz.io console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io has accepted it; what it shows now could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of this connection acts for %1 (account %2) now, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost; asked again, Logz.io shows the change made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted elsewhere before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been changed was put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new filter %1 was made and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old filter %1 is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token %1 is still there and shows what it showed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token %1 was made and is not what was asked for. Look at it, and delete it if nobody else made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io answered with %1, which was there before. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token %1 was made, but Logz.io did not say for which account it acts, so it is not kept here. Delete it in the Logz.io console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again for some seconds, Logz.io does not show the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io says that it does not know it, and shows it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 was deleted elsewhere: choose again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io made token %1 with other filters than asked for, so it was deleted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1 has no filter: it shows every log. Attach a filter or delete it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the last enabled shipping token: without it no log of the account arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may have %1 enabled shipping tokens. Disable or delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 of Tokendeck works with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 worked with it and needs a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 still have the old filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the new filter already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the old or the new filter; which could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be left without a filter and show every log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token that Logz.io answered with acts for %1 (account %2). It is not kept here, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeBars</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeWords</name>
    <message numerus="yes">
        <source>%n new high findings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the first in Tokendeck.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Numbers</name>
    <message>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ObstacleWords</name>
    <message>
        <source>Its connection was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io refuses the API token of %1. Enter a new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token of %1 is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is from %1 and was not read again yet. When it was, it can be copied and changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood at %1, so it cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last enabled shipping token: without it no log of its account arrives. Enable or make another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may have %1 enabled shipping tokens, and has them. Disable or delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters belong to an account: select tokens of one account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::OlderEntries</name>
    <message>
        <source>Load older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading older entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older entries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::OptionWords</name>
    <message>
        <source>Only this connection, by its name or id; may be given often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for Logz.io in all, 1 to 3600; 30 without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in full, not masked. Not on a terminal, whose window keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --reveal: on a terminal, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::OutputFields</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some spreadsheets read letters with accents wrong without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::OverviewPage</name>
    <message>
        <source>Everything is checked on this computer. No token leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PaceWatch</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Page</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PageSearch</name>
    <message>
        <source>Search for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PageWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 was for one session only. Enter it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was loaded before stays visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backend does not list API tokens: shown are the ones that this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n other accounts the same page has a problem: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. What can be read with them is not known; it may be every log.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. They stand in the list and cannot be changed here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token is not allowed to read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token of the main account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io’s support must enable this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared-token API is off until Logz.io’s support enables it for the account. Send them this text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every list could be loaded, and the others are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found: no row is searched by its whole token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must appear in the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other connections cannot be used either: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Palette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, an id, or the first or last 4 characters of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P pins a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is:unfiltered   expires:&lt;7d   &gt; for actions   Tab for more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that you pin or copy stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing more to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted, not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteDeeds</name>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter again to copy it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this token is not known here, so it cannot be copied. Ctrl+Enter shows it in its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no token to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens alone can be pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens are pinned, which is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is pinned until Tokendeck ends: the file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a token, filter, account, page or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that is typed. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that was pasted. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteModel</name>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteSource</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token stands in several places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteWords</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracing account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by no shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::PanelDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Logz.io…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PasteDialog</name>
    <message>
        <source>Paste logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines: one log as a JSON object on each line. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PillBox</name>
    <message>
        <source>unknown filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PillFlow</name>
    <message>
        <source>No filter is chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PillsView</name>
    <message>
        <source>Enter shows the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewModel</name>
    <message>
        <source>%1, visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the logs to try the filters on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this token will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the logs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This API token may not search the logs of %1, so there is no preview. Filters can be chosen all the same; logs of your own can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no logs to try the filters on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste JSON lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file with JSON lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.ndjson *.json *.log);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewTable</name>
    <message>
        <source>Sample logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Problem</name>
    <message>
        <source>the account’s API token could not be read from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy, a firewall or a network’s sign-in stands in between. Sign in there, or ask who runs the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network for %1, or the host’s name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network, or the host’s name is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host for %1 did not accept the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region’s address and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host did not accept the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s proxy did not let the request for %1 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system’s proxy did not let the request through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection for %1 is not secure: the server’s certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server’s certificate was not accepted, so nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 answered for %1, not Logz.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 answered, not Logz.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io refused the API token for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io refused the account’s API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted. Enter a new token for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token is not allowed to use %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Logz.io’s support to enable it, or use the main account’s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account’s API token is not allowed to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io does not know %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere; the list is refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io does not know it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io does not know where to make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backend does not offer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Logz.io console instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this backend does not offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io did not accept the request for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io did not accept the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io got too many requests for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %2, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io got too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io failed to answer for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is at Logz.io. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io failed to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account of %1 is in another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %2. Connect the account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the account in its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server for %1 pointed to another address, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server pointed to another address, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for %1 is not HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is not HTTPS, so nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 is larger than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is larger than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 is not what an API answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io. The list stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is not what an API answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list stays as it was. A newer version may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has an unexpected form at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer has an unexpected form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for %1 contradicts what was known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was sent because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io answered with another %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, so the token for %1 is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain’s question about %1 was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and allow it, or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that could keep the token for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet), or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no token for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is closed, so the token for %1 is out of reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the keychain’s database and try again, or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain’s token for %1 is for another address, %2. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the address that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer about %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for its question, or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed with the token for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use the token for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for %1 cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it was. Check its permissions, the free space, and whether another program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of Tokendeck cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for %1 was damaged and was moved aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh one was begun; the old one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered for %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was entered cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit for %1 is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable or delete one first; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account’s limit is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable or delete one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be done to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed elsewhere in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten; look at what it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed elsewhere in the meantime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. “Connections” has the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection %2 is read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemWords</name>
    <message>
        <source>Logz.io may have acted on the request all the same; the list is refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID for Logz.io’s support: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something between this computer and Logz.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that leads to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the shape of the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramWords</name>
    <message>
        <source>See: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument looks like a token. Arguments are seen by other users and kept in the history of the shell: name a token by its id or its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ProtectionWords</name>
    <message>
        <source>%1 is marked as production. Type %2 to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is marked as production. Type its name, %1, to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections of it are marked as production. Type the name of the one with most of it, %1, to go on:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::PurposeCards</name>
    <message>
        <source>I want to ship logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account or shipping token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can write logs into its account, and cannot read any. Every plan has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to share dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its link shows the logs that its filters let through, without a login, and can change nothing. Logz.io’s support enables them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a filtered token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to build an integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can read and change what an admin can, in the accounts that it reaches. Needs a Pro or Enterprise plan or a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::QuickFilters</name>
    <message>
        <source>Account ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReachWords</name>
    <message>
        <source>API token · refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token · not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token · created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searchable from main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not searchable from main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known whether searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused and can search nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 can search is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can search %2 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can search %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens can search %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the API tokens of %1 can search %2 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: no API token can search it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: %Ln API tokens of its own can search it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln open accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed accounts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts, not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Main account · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API tokens of %1 could not be read, so which of them it concerns is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API token of %1 is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can search it then: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can no longer search it: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>So can every API token that is made in %1 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its own %Ln API tokens search it either way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not understood and may be concerned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it is so already is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 to search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1 to search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::RecentActivity</name>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1: it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1: taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::RegionField</name>
    <message>
        <source>%1 (experimental)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom URL of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with https:// and has no user name, “?” or “#”. Plain http:// works on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io documents this region in part only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io withdrew this region in 2023.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::RemovablePill</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::RenameShippingTokenDialog</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token stays the same: shippers go on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReplaceFilterDialog</name>
    <message>
        <source>No shared token of %1 has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 move over: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A shared token of %1 was not understood and may have it: the old filter cannot be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new filter is made first and the old one deleted last, so that no token is without a filter on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it without knowing which tokens use it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportCommand</name>
    <message>
        <source>report takes no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fingerprints: the keychain has no key for them, or did not give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv for spreadsheets (without), json for programs and diff, html to be read and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a report of every token, masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each token with its account, who made it, when it was used and expires, its filters and what is wrong with it; when each list was read, or why not; and what was deleted, as the daily snapshots knew it. Fingerprints tell whether a token was rotated: their key is in the keychain, made by the window. Exits with 3 where a list was not read; the report says which.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportDesk</name>
    <message>
        <source>there is no snapshot of that day or before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportOutput</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data for programs, and to compare with (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of Logz.io accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the tokens of Logz.io accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportReader</name>
    <message>
        <source>the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the snapshots of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportSaving</name>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in %1, in plain text. Delete it as soon as you can.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No token of these connections is known now: nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file with the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tokens into %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read the file. What backs up this folder, or shares it, takes the tokens along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportWords</name>
    <message>
        <source>%1: %2</source>
        <comment>High: no filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection · region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token, mask, fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created, by or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, or whether enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last try failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each list was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read: what is in them is not known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fingerprints: no key for them could be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints are of the key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of Logz.io accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateSharedTokenDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token with the same name, filters and expiry is made in %1 and copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old token now: links with it stop working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old token: links with it go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateShippingTokenDialog</name>
    <message>
        <source>A new token is made in %1 and copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stays enabled, so that no log is lost while you change your shippers over. Disable and delete it when they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stays disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::RowCopying</name>
    <message>
        <source>This row has no token to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of %1 is not known here, so it cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at most %1 rows to copy their tokens; %2 are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows have no tokens to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the tokens of these rows is known here, so none can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1, one in each line. The tokens of %2 other rows are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the tokens of %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, without tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text, without tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::RunModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveComparisonDialog</name>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every difference is saved, whatever the list is narrowed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token with its account, who made it, when it was used and expires, its filters and what is wrong with it. Tokens themselves are not in it: their masks are, and a fingerprint that tells whether one was rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveTokensDialog</name>
    <message>
        <source>Save the tokens themselves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds every token in plain text. Whoever reads it can send logs, open dashboards and change accounts with them. A lock does not clear it, and it stays until you delete it. A report needs no tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I keep this file where nobody else reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveView</name>
    <message>
        <source>Save view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanCommand</name>
    <message numerus="yes">
        <source>%Ln files read, %1 found…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>scan takes the files and folders to look in: tokendeck scan .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in what git has staged, at the paths and below, and not in the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nobody: compare words with the fingerprints that the last search with all lists has kept. Base64 is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the tokens of the lists in files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds them as plain text, in UTF-16 and in base64, in hidden and binary files as well, and says file, line, column and whose token it is, never the token. Links are not followed, devices and FIFOs are passed over, and archives are not opened. What is in the files stays on this computer. Exits with 1 where a token was found, whatever was not read; else with 3 where a list or a file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look for these tokens in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for every token of your connections in all files below a folder, hidden ones as well, as plain text, in UTF-16 and in base64. What is in the files stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also look in what is staged in git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for tokens in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 read, %3 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of your %Ln tokens was found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places with a token.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanModel</name>
    <message>
        <source>%1 (staged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanTokens</name>
    <message>
        <source>No fingerprints are kept here yet. tokendeck scan without --offline keeps them, once all lists of the settings’ connections were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the fingerprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints that are kept here were made with another key than the keychain’s. tokendeck scan without --offline makes them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared with the fingerprints of %Ln tokens as of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanWords</name>
    <message numerus="yes">
        <source>%Ln not there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without permission</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archives not opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither file nor folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln where git did not answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no git repository</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, staged in git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive, not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git did not answer as expected (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold so many tokens that only the first places are shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were not read, so they are not looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lists were not read, so they are not looked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeFooter</name>
    <message>
        <source>Solid: can search. Dashed: closed by the account’s “searchable” setting, or a token that is refused. Dotted: not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeLine</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is selected belongs to a connection that is neither production nor read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopePage</name>
    <message>
        <source>Find a token or account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it was read again, it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeSaving</name>
    <message>
        <source>there is too little memory for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was not saved as %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeTree</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can search what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeView</name>
    <message>
        <source>Scope map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go along the lines, letters to names. “As a list” shows the same as a tree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreCard</name>
    <message>
        <source>Token hygiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 that count as %2</source>
        <comment>3 tokens that count as high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>Show 3 shared tokens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of which too little is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreRing</name>
    <message>
        <source>Score %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>84 · 71 with 6 silenced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln silenced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to score: no token is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet: not every list was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet: %1 were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored: nothing is known of the tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>100 less the share of tokens with a finding: high counts whole, medium half, low a tenth. At most 79 while a high one stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked, as Logz.io did not tell: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchCompleter</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchWords</name>
    <message>
        <source>Expected is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a filter as field=value, a field alone, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a distance such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, or a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no word of a search. Expected is one of %2, or a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never so of what stands in this list. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for what nothing in this list has. Expected is one of %2, or a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the search cannot be read: more rows may be shown than you look for, so nothing is done to many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a text that the row shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of its connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is responsible for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter that it has, case included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works and shows every log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its filters let nothing through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expires in less than %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>has no date of expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>works and was not used for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>was never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs sent with it are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only enabled one of its account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a filter that no token has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a list that could not be read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding of it is silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of its connection are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its connection is marked as production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that were used in the last %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overview tells of those alone of which nothing else is to be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that are known to be older than %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overview counts all that are alike as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that show all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows that do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contained in the name of its account, or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same of these; owner:none and note:none where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in less than 7 days, or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was last used more than 90 days ago, or never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was created before that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected is one of %1, or unknown, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what Overview finds wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SecretEdit</name>
    <message>
        <source>What was entered is no API token: it has blanks or other characters that no token has. Paste the token alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SelectionSummary</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected; of the first %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by Logz.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SettingsDialog</name>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the screen locks or the computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last lists for a quick start, without tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a snapshot of every account each day, without tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of new high findings while the window is not in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied token after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh everything every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand only (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes that wait, when you lock or quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokendeck speaks the other language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenDetailsDialog</name>
    <message>
        <source>Name and expiry of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io may refuse a new name or expiry. The outcome says what the token has then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenTable</name>
    <message>
        <source>AND is assumed: the backend named no operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known when last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known when it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account whose logs the token shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a log must match to be visible through the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody last opened a dashboard with the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when on the token shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokensPage</name>
    <message>
        <source>Search name, filter, account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Attach a filter to %n tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Shell</name>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not copied: another application holds the clipboard. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no delete to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokenTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that logs sent with the token go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs sent with a disabled token are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated at an unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokensPage</name>
    <message>
        <source>Search name, account, creator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts and words of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the search in a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SilenceDialog</name>
    <message>
        <source>“%1” is not told of %2 any more, of new ones either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not told any more, until what it rests on changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grave one comes back after %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score says how many are silenced, and what it would be with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence such findings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence this finding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: whoever reads the score wants to know it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetCommand</name>
    <message>
        <source>your templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no format. There are: %2, and own:NAME of your templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snippet needs a format and the name or the id of one token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not for %2. For that there are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>“Collector” is disabled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the logs, where the format names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it sends to, in place of the region’s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region, where the connection does not tell it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashboard of a link, in place of the one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link shows the time bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a token in the form that another tool needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --reveal it takes the token from a variable, so that there is none in it. NAME is as for copy. FORMAT is one of %1, or own:NAME of your templates; which of them a token has depends on what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetPane</name>
    <message>
        <source>from the account’s region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the time bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snippet, with the token masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token in the snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dashboard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own template; nothing has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetWords</name>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shippers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked with %1 in Tokendeck’s tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back by %1 in Tokendeck’s tests; not checked by its tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked by its tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token can write logs to %1; it cannot read any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token can write metrics to %1; it cannot read any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token can write traces to %1; it cannot read any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the token can do in %1 what the API can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has the token can read the logs of %1 that its filters let through, without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format cannot take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format has no way to write as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the type of the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a host nor a host and a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of this account is not known. Enter the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region of this account is not known, and this format names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format cannot take the token from a variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a dashboard’s address once; the links of this account are made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. It can be copied by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank, or another character that no address has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dashboards of this account are at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing behind a # names a dashboard. Open it and copy the address from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token stands behind the #. Open the dashboard with your login and copy the address from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is to be copied, with {token} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token stands in it. Write {token} in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a control character other than tab and line feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than a template can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no syntax. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} stays as it is. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::StartPage</name>
    <message>
        <source>All your Logz.io tokens,
in one window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy shipping tokens, share dashboards through filtered tokens, and keep API tokens in order, for every account and region you run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets stay in your keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API token that you enter is stored by the %1, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox runs on this computer, with sample accounts, tokens and logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import connections from a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusBar</name>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusWords</name>
    <message>
        <source>The number is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, not yet read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token has no filter: anyone with “%1” can read every log of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens have no filter: anyone with one of them can read every log of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens have no filter: anyone with one of them can read every log of its account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::StrayTokensDialog</name>
    <message>
        <source>Without an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another user profile may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to become of unused API tokens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 keeps %2 that no connection in the list uses: the list was lost, or a connection was removed while the keychain did not answer. Connecting asks Logz.io whose each is. Removing takes them out of the keychain; at Logz.io they stay valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountProgress</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creating a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was connected before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting the sub accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token named “%1” may remain in this account; delete it in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub accounts connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of sub accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sub accounts to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of sub accounts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::SyncWords</name>
    <message>
        <source>Click to refresh (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io asked to wait before the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very slow answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logz.io takes more than 10 s for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lists not synced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest list is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see was kept then, and was not read again yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TableRowWords</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings change and delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token}, {listener}, {region}, {account} and {type} stand for what they say; {account:yaml} writes it as YAML wants it. The syntaxes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name looks like a token, which every list would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateSettings</name>
    <message>
        <source>Templates that you write here are offered by Copy as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template that is being edited cannot be kept so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TimeWords</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in less than 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenCopier</name>
    <message>
        <source>“%1” as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1, into a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenDialog</name>
    <message>
        <source>Enter a new token for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API token of %1. It replaces the one that was used until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent to %1, which is none of Logz.io’s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token belongs to another account: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenField</name>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the token on the screen while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the token to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is shown on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialDialog</name>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialWords</name>
    <message>
        <source>The listener says that %1 is not valid: it is disabled. Enable it to send logs with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid: it was deleted. Logz.io does not list it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid here: it is of %2 (%3). Send its logs to the listener of that region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid. Logz.io lists it as enabled, or its list could not be read, and no other known account has it: it may have been changed a moment ago, or be of another region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be tried: where this address takes logs is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of logs is sent with %1 to %2. It counts to the account’s volume, and stays in its logs as long as others do. Then it is searched for until it is visible, %3 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener refused the token. Looking for the reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line was sent. Looking for it in the account’s logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works: the line was visible in the account’s logs after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener accepted the line of %1, and it was not visible within %2. Indexing may be late, or a rule of the account drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener accepted the line of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is visible could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is visible is not known: its account is not connected by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener says that the line is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The listener could not be reached with the line of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1 was ended. A line that was sent stays in the account’s logs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::UnknownToken</name>
    <message>
        <source>It looks like an API token or a shared token. The shape does not tell which of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like a shipping token. The shape does not tell whether it is for logs, metrics or traces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no usual shape, so nothing tells what kind of token it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each region whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every list is up to date, so it may stand in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking sends it to the API of %1, one after the other, until one knows it as an API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an API token of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts for account %1 in %2. No connection here works with it, and no list has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an API token of %1. A shipping or a shared token cannot be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an answer, so not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadWords</name>
    <message>
        <source>the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Acme EU</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read: %Ln accounts were not checked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read again: what is said of %Ln accounts is from %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same happened to %n other connections: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::UseWords</name>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list is not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and was not read again yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and could not be loaded since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the list of tokens could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known: the list of tokens is from %1 and was not read again yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2; the list of tokens could not be loaded since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by one column alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to its contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewList</name>
    <message>
        <source>the saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::WhoamiCommand</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoami takes no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whose token each connection’s is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks each backend, and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::WindowOptionWords</name>
    <message>
        <source>Open on an embedded backend with sample data; your own connections stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite file that keeps the sandbox’s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with fresh sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many shared tokens the sample’s main account has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds before each reply of the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the sandbox; see tokendeck-sandbox --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::WorkspaceTable</name>
    <message>
        <source>Logz.io has confirmed it; its list does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::WrittenRows</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::ClipboardHelper</name>
    <message>
        <source>A part of Tokendeck that copies is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop’s clipboard cannot be reached: copying needs a session with a screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::EstateReader</name>
    <message>
        <source>the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is that of TOKENDECK_API_TOKEN, at %1; those of the settings are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connection chooses among the connections of the settings, and TOKENDECK_API_TOKEN names another one: use one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several connections %1; name one by its id: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection. Add one in the window (tokendeck), or set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking whose token it is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token of TOKENDECK_API_TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n connections to go…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
