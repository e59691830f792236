<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionSpec</name>
    <message>
        <source>Refresh everything</source>
        <translation>Alles aktualisieren</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>In der Seite suchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Copy a token as a snippet or link</source>
        <translation>Ein Token als Snippet oder Link kopieren</translation>
    </message>
    <message>
        <source>Make something new in the page</source>
        <translation>Auf der Seite etwas Neues anlegen</translation>
    </message>
    <message>
        <source>Edit the filters of a token, replace a filter</source>
        <translation>Die Filter eines Tokens bearbeiten, einen Filter ersetzen</translation>
    </message>
    <message>
        <source>Rotate a token</source>
        <translation>Ein Token rotieren</translation>
    </message>
    <message>
        <source>Carry the selected filters or shared tokens over to other accounts</source>
        <translation>Die ausgewählten Filter oder Shared-Token auf andere Konten übertragen</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Die Auswahl löschen</translation>
    </message>
    <message>
        <source>Take back a delete that waits</source>
        <translation>Ein wartendes Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>Go back after a jump</source>
        <translation>Nach einem Sprung zurückgehen</translation>
    </message>
    <message>
        <source>Go forward again, after going back</source>
        <translation>Nach dem Zurückgehen wieder vorgehen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Die Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Choose the connections that are shown</source>
        <translation>Die angezeigten Verbindungen wählen</translation>
    </message>
    <message>
        <source>Open Tokendeck’s menu</source>
        <translation>Das Menü von Tokendeck öffnen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Weiteres Konto verbinden…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Verbindungen importieren…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Verbindungen exportieren…</translation>
    </message>
    <message>
        <source>Look for these tokens in files…</source>
        <translation>Diese Token in Dateien suchen…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Die Verbindung prüfen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the tokens themselves…</source>
        <translation>Die Token selbst speichern…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Tokendeck</source>
        <translation>Über Tokendeck</translation>
    </message>
    <message>
        <source>Close the message or clear the search</source>
        <translation>Die Meldung schließen oder die Suche leeren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>Show a token’s filters, or the tokens of a filter or account</source>
        <translation>Filter eines Tokens oder Tokens eines Filters oder Kontos zeigen</translation>
    </message>
    <message>
        <source>Connections: groups, production, read-only…</source>
        <translation>Verbindungen: Gruppen, Produktion, Schreibschutz…</translation>
    </message>
    <message>
        <source>Enable or disable a token, open or close an account to search</source>
        <translation>Einen Token aktivieren oder deaktivieren, ein Konto für Suchen öffnen oder schließen</translation>
    </message>
    <message>
        <source>Check an API token, try a shipping token</source>
        <translation>Einen API-Token prüfen, einen Shipping-Token probieren</translation>
    </message>
    <message>
        <source>Merge equal filters</source>
        <translation>Gleiche Filter zusammenführen</translation>
    </message>
    <message>
        <source>Show the shared tokens of an account</source>
        <translation>Shared-Tokens eines Kontos zeigen</translation>
    </message>
    <message>
        <source>theme, dark, light, language, clipboard, locking, refreshing, notices, snapshots, thresholds, templates, shortcuts</source>
        <translation>Farbschema, dunkel, hell, Sprache, Zwischenablage, Sperren, Aktualisieren, Hinweise, Momentaufnahmen, Schwellen, Vorlagen, Tastenkürzel</translation>
    </message>
    <message>
        <source>Rename, edit owner and note, or set the expiry</source>
        <translation>Umbenennen, Besitzer und Notiz bearbeiten oder Ablauf festlegen</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Alle Verbindungen anzeigen</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>CharacterName</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>backspace</source>
        <translation>Rückschritt</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>Zeilenvorschub</translation>
    </message>
    <message>
        <source>form feed</source>
        <translation>Seitenvorschub</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>Wagenrücklauf</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>nächste Zeile</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>geschütztes Leerzeichen</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>Zeilentrenner</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>Absatztrenner</translation>
    </message>
</context>
<context>
    <name>ConnectionPlace</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The packed reply was cut.</source>
        <translation>Die gepackte Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The reply’s Content-Length is no number.</source>
        <translation>Content-Length der Antwort ist keine Zahl.</translation>
    </message>
    <message>
        <source>The reply is shorter than its Content-Length.</source>
        <translation>Die Antwort ist kürzer als ihre Content-Length.</translation>
    </message>
    <message>
        <source>The reply ends within its JSON.</source>
        <translation>Die Antwort endet mitten in ihrem JSON.</translation>
    </message>
    <message>
        <source>The reply cannot be unpacked.</source>
        <translation>Die Antwort lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The reply has an unknown Content-Encoding.</source>
        <translation>Die Antwort hat ein unbekanntes Content-Encoding.</translation>
    </message>
    <message>
        <source>An interim answer came, and no final one.</source>
        <translation>Es kam eine Zwischenantwort, aber keine endgültige.</translation>
    </message>
    <message>
        <source>The connection took too long.</source>
        <translation>Der Verbindungsaufbau dauerte zu lange.</translation>
    </message>
    <message>
        <source>Nothing was received for too long.</source>
        <translation>Zu lange wurde nichts empfangen.</translation>
    </message>
    <message>
        <source>The reply took too long.</source>
        <translation>Die Antwort dauerte zu lange.</translation>
    </message>
    <message>
        <source>The server sends headers without end.</source>
        <translation>Der Server sendet Header ohne Ende.</translation>
    </message>
    <message>
        <source>A request that creates something needs a body.</source>
        <translation>Eine Anfrage, die etwas anlegt, braucht einen Inhalt.</translation>
    </message>
    <message>
        <source>The API token has characters that cannot be sent.</source>
        <translation>Das API-Token enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>it has no list of %1</source>
        <translation>sie enthält keine Liste „%1“</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message>
        <source>the file is not a JSON object</source>
        <translation>die Datei ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the file is too large, only its beginning was read</source>
        <translation>die Datei ist zu groß, nur ihr Anfang wurde gelesen</translation>
    </message>
    <message>
        <source>it would be too large to be read again</source>
        <translation>sie würde zu groß, um wieder gelesen zu werden</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is not a report that was saved as JSON</source>
        <translation>es ist kein als JSON gespeicherter Bericht</translation>
    </message>
    <message>
        <source>the file is not a snapshot of its account</source>
        <translation>die Datei ist keine Momentaufnahme ihres Kontos</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>sie kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>it has no list of connections</source>
        <translation>sie enthält keine Liste der Verbindungen</translation>
    </message>
    <message>
        <source>a connection is not complete</source>
        <translation>eine Verbindung ist unvollständig</translation>
    </message>
    <message>
        <source>a token’s entry lacks a member</source>
        <translation>dem Eintrag eines Tokens fehlt eine Angabe</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Shared tokens without a filter</source>
        <translation>Shared-Token ohne Filter</translation>
    </message>
    <message>
        <source>%1 has no filter</source>
        <translation>%1 hat keinen Filter</translation>
    </message>
    <message>
        <source>Whoever has its link reads every log of the account.</source>
        <translation>Wer den Link hat, liest jedes Log des Kontos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have no filter</source>
        <translation>
            <numerusform>Ein Shared-Token hat keinen Filter</numerusform>
            <numerusform>%Ln Shared-Token haben keinen Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused API tokens</source>
        <translation>Abgelehnte API-Token</translation>
    </message>
    <message>
        <source>Logz.io refused %1</source>
        <translation>Logz.io hat %1 abgelehnt</translation>
    </message>
    <message>
        <source>Whatever works with it has stopped working.</source>
        <translation>Alles, was damit arbeitet, funktioniert nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were refused</source>
        <translation>
            <numerusform>Ein API-Token wurde abgelehnt</numerusform>
            <numerusform>%Ln API-Token wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens in use that expire soon</source>
        <translation>Genutzte Shared-Token, die bald ablaufen</translation>
    </message>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 läuft %2 ab</translation>
    </message>
    <message>
        <source>Its links are in use, and stop working then.</source>
        <translation>Die Links werden genutzt und funktionieren dann nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens in use expire soon</source>
        <translation>
            <numerusform>Ein genutztes Shared-Token läuft bald ab</numerusform>
            <numerusform>%Ln genutzte Shared-Token laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>One token in two places</source>
        <translation>Ein Token an zwei Stellen</translation>
    </message>
    <message>
        <source>%1 and %2 are the same token</source>
        <translation>%1 und %2 sind dasselbe Token</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others are the same token</source>
        <translation>
            <numerusform>%1 und ein weiteres sind dasselbe Token</numerusform>
            <numerusform>%1 und %Ln weitere sind dasselbe Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the one has the other, in %2.</source>
        <translation>Wer das eine hat, hat auch das andere, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in more than one place</source>
        <translation>
            <numerusform>Ein Token liegt an mehr als einer Stelle</numerusform>
            <numerusform>%Ln Token liegen an mehr als einer Stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that see nothing</source>
        <translation>Shared-Token, die nichts sehen</translation>
    </message>
    <message>
        <source>%1 sees nothing</source>
        <translation>%1 sieht nichts</translation>
    </message>
    <message>
        <source>Its filters contradict each other, so that no log passes them.</source>
        <translation>Die Filter widersprechen sich, kein Log kommt durch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens see nothing</source>
        <translation>
            <numerusform>Ein Shared-Token sieht nichts</numerusform>
            <numerusform>%Ln Shared-Token sehen nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that never expire</source>
        <translation>Shared-Token, die nie ablaufen</translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation>%1 läuft nie ab</translation>
    </message>
    <message>
        <source>Every link that was ever sent works for good.</source>
        <translation>Jeder je versandte Link funktioniert für immer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens never expire</source>
        <translation>
            <numerusform>Ein Shared-Token läuft nie ab</numerusform>
            <numerusform>%Ln Shared-Token laufen nie ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused shared tokens</source>
        <translation>Ungenutzte Shared-Token</translation>
    </message>
    <message>
        <source>%1 was last used %2</source>
        <translation>%1 wurde zuletzt %2 genutzt</translation>
    </message>
    <message>
        <source>Its links still work, for whoever finds them.</source>
        <translation>Die Links funktionieren weiter, für jeden, der sie findet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were not used for %1 days</source>
        <translation>
            <numerusform>Ein Shared-Token wurde %1 Tage nicht genutzt</numerusform>
            <numerusform>%Ln Shared-Token wurden %1 Tage nicht genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with a single shipping token</source>
        <translation>Konten mit einem einzigen Shipping-Token</translation>
    </message>
    <message>
        <source>%3 has one enabled shipping token</source>
        <translation>%3 hat nur ein aktives Shipping-Token</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with.</source>
        <translation>Muss es gesperrt werden, bleibt keines zum Senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have one enabled shipping token</source>
        <translation>
            <numerusform>Ein Konto hat nur ein aktives Shipping-Token</numerusform>
            <numerusform>%Ln Konten haben nur ein aktives Shipping-Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping tokens near their limit</source>
        <translation>Shipping-Token nahe der Obergrenze</translation>
    </message>
    <message>
        <source>%1 has %2 shipping tokens enabled</source>
        <translation>%1 hat %2 aktive Shipping-Token</translation>
    </message>
    <message>
        <source>At the limit none can be made, enabled or rotated.</source>
        <translation>An der Obergrenze lässt sich keines anlegen, aktivieren oder rotieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are near their limit of shipping tokens</source>
        <translation>
            <numerusform>Ein Konto ist nahe der Obergrenze für Shipping-Token</numerusform>
            <numerusform>%Ln Konten sind nahe der Obergrenze für Shipping-Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed accounts that a note names</source>
        <translation>Geschlossene Konten, die eine Notiz nennt</translation>
    </message>
    <message>
        <source>%1 is closed to search</source>
        <translation>%1 ist für die Suche geschlossen</translation>
    </message>
    <message>
        <source>The note on the API token %2 names it, and cannot be true.</source>
        <translation>Die Notiz am API-Token %2 nennt es und kann nicht stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are closed to search although notes name them</source>
        <translation>
            <numerusform>Ein Konto ist für die Suche geschlossen, obwohl Notizen es nennen</numerusform>
            <numerusform>%Ln Konten sind für die Suche geschlossen, obwohl Notizen sie nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired shared tokens</source>
        <translation>Abgelaufene Shared-Token</translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation>%1 ist %2 abgelaufen</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Es öffnet nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have expired</source>
        <translation>
            <numerusform>Ein Shared-Token ist abgelaufen</numerusform>
            <numerusform>%Ln Shared-Token sind abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that were never used</source>
        <translation>Nie genutzte Shared-Token</translation>
    </message>
    <message>
        <source>%1 was never used</source>
        <translation>%1 wurde nie genutzt</translation>
    </message>
    <message>
        <source>Nobody seems to need it.</source>
        <translation>Niemand scheint es zu brauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were never used</source>
        <translation>
            <numerusform>Ein Shared-Token wurde nie genutzt</numerusform>
            <numerusform>%Ln Shared-Token wurden nie genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Old shipping tokens</source>
        <translation>Alte Shipping-Token</translation>
    </message>
    <message>
        <source>%1 was made %2</source>
        <translation>%1 wurde %2 angelegt</translation>
    </message>
    <message>
        <source>The longer a token is in use, the more places it has come to.</source>
        <translation>Je länger ein Token im Einsatz ist, an desto mehr Stellen ist es gelangt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens are old</source>
        <translation>
            <numerusform>Ein Shipping-Token ist alt</numerusform>
            <numerusform>%Ln Shipping-Token sind alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that are there twice</source>
        <translation>Doppelt vorhandene Filter</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 ist doppelt vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there %Ln more times</source>
        <translation>
            <numerusform>%1 ist noch einmal vorhanden</numerusform>
            <numerusform>%1 ist noch %Ln-mal vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is replaced, the other is easily forgotten.</source>
        <translation>Wird einer ersetzt, wird der andere leicht vergessen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are there more than once</source>
        <translation>
            <numerusform>Ein Filter ist mehrfach vorhanden</numerusform>
            <numerusform>%Ln Filter sind mehrfach vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens with the same filters</source>
        <translation>Shared-Token mit denselben Filtern</translation>
    </message>
    <message>
        <source>%1 and %2 have the same filters</source>
        <translation>%1 und %2 haben dieselben Filter</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others have the same filters</source>
        <translation>
            <numerusform>%1 und ein weiteres haben dieselben Filter</numerusform>
            <numerusform>%1 und %Ln weitere haben dieselben Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them may be enough.</source>
        <translation>Eines davon könnte genügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sets of filters have several shared tokens</source>
        <translation>
            <numerusform>Ein Satz von Filtern hat mehrere Shared-Token</numerusform>
            <numerusform>%Ln Sätze von Filtern haben mehrere Shared-Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that no token has</source>
        <translation>Filter, die kein Token hat</translation>
    </message>
    <message>
        <source>%1 is attached to no token</source>
        <translation>%1 ist keinem Token zugeordnet</translation>
    </message>
    <message>
        <source>It limits nothing.</source>
        <translation>Er begrenzt nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are attached to no token</source>
        <translation>
            <numerusform>Ein Filter ist keinem Token zugeordnet</numerusform>
            <numerusform>%Ln Filter sind keinem Token zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation>Nichtssagende Namen</translation>
    </message>
    <message>
        <source>%1 does not say what it is for</source>
        <translation>%1 sagt nicht, wofür es da ist</translation>
    </message>
    <message>
        <source>Nobody can tell who would miss it if it had to go.</source>
        <translation>Niemand kann sagen, wem es fehlen würde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens do not say what they are for</source>
        <translation>
            <numerusform>Ein Token sagt nicht, wofür es da ist</numerusform>
            <numerusform>%Ln Token sagen nicht, wofür sie da sind</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens without an owner</source>
        <translation>API-Token ohne Verantwortliche</translation>
    </message>
    <message>
        <source>%1 has no owner</source>
        <translation>%1 hat keine Verantwortlichen</translation>
    </message>
    <message>
        <source>When it has to be replaced, nobody knows whom to ask.</source>
        <translation>Muss es ersetzt werden, weiß niemand, wen man fragen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens have no owner</source>
        <translation>
            <numerusform>Ein API-Token hat keine Verantwortlichen</numerusform>
            <numerusform>%Ln API-Token haben keine Verantwortlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens that were not checked for long</source>
        <translation>Lange nicht geprüfte API-Token</translation>
    </message>
    <message>
        <source>%1 was not checked for long</source>
        <translation>%1 wurde lange nicht geprüft</translation>
    </message>
    <message>
        <source>Whether it still works is not known.</source>
        <translation>Ob es noch funktioniert, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not checked for long</source>
        <translation>
            <numerusform>Ein API-Token wurde lange nicht geprüft</numerusform>
            <numerusform>%Ln API-Token wurden lange nicht geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>a nesting of at most 64 levels</source>
        <translation>eine Schachtelung von höchstens 64 Ebenen</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>the asked buckets only</source>
        <translation>nur die angefragten Buckets</translation>
    </message>
    <message>
        <source>a bucket for each asked one</source>
        <translation>ein Bucket für jeden angefragten</translation>
    </message>
    <message>
        <source>AND, OR or null</source>
        <translation>AND, OR oder null</translation>
    </message>
    <message>
        <source>true, as was asked for</source>
        <translation>true, wie angefragt</translation>
    </message>
    <message>
        <source>false, as was asked for</source>
        <translation>false, wie angefragt</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>diese Angabe</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>ein Text ohne NUL</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>gültiges UTF-8</translation>
    </message>
    <message>
        <source>an array or an object</source>
        <translation>ein Array oder ein Objekt</translation>
    </message>
    <message>
        <source>nothing after the outermost value</source>
        <translation>nichts nach dem äußersten Wert</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text of Unicode characters</source>
        <translation>ein Text aus Unicode-Zeichen</translation>
    </message>
    <message>
        <source>a text of at most 1,000 characters</source>
        <translation>ein Text von höchstens 1.000 Zeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a positive integer</source>
        <translation>eine positive ganze Zahl</translation>
    </message>
    <message>
        <source>an integer that is 0 or more</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a positive 32-bit integer</source>
        <translation>eine positive 32-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>a 32-bit integer</source>
        <translation>eine 32-Bit-Ganzzahl</translation>
    </message>
    <message>
        <source>a number that is 0 or more</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>eine Angabe</translation>
    </message>
    <message>
        <source>at most 1,000 ids</source>
        <translation>höchstens 1.000 IDs</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>jede ID nur einmal</translation>
    </message>
    <message>
        <source>a member’s name</source>
        <translation>der Name einer Angabe</translation>
    </message>
    <message>
        <source>this member once</source>
        <translation>diese Angabe nur einmal</translation>
    </message>
    <message>
        <source>a time from 1970 to 9999</source>
        <translation>eine Zeit von 1970 bis 9999</translation>
    </message>
    <message>
        <source>only one number</source>
        <translation>nur eine Zahl</translation>
    </message>
    <message>
        <source>Expected a list of at most %1 pages.</source>
        <translation>Erwartet wurde eine Liste von höchstens %1 Seiten.</translation>
    </message>
    <message>
        <source>Expected the same list from page to page; it changed %1 times.</source>
        <translation>Erwartet wurde von Seite zu Seite dieselbe Liste; sie änderte sich %1-mal.</translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>what was read back differs from what was written</source>
        <translation>das Zurückgelesene weicht vom Geschriebenen ab</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>die Konten</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>Keine Konten</translation>
    </message>
    <message>
        <source>shipping token</source>
        <translation>Shipping-Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens</source>
        <translation>
            <numerusform>%Ln Shipping-Token</numerusform>
            <numerusform>%Ln Shipping-Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>the shipping tokens</source>
        <translation>die Shipping-Token</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>Neues Shipping-Token</translation>
    </message>
    <message>
        <source>No shipping tokens yet</source>
        <translation>Noch keine Shipping-Token</translation>
    </message>
    <message>
        <source>A shipping token sends logs to its account.</source>
        <translation>Ein Shipping-Token sendet Logs an sein Konto.</translation>
    </message>
    <message>
        <source>shared token</source>
        <translation>Shared-Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens</source>
        <translation>
            <numerusform>%Ln Shared-Token</numerusform>
            <numerusform>%Ln Shared-Token</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared tokens</source>
        <translation>die Shared-Token</translation>
    </message>
    <message>
        <source>New shared token</source>
        <translation>Neues Shared-Token</translation>
    </message>
    <message>
        <source>No shared tokens yet</source>
        <translation>Noch keine Shared-Token</translation>
    </message>
    <message>
        <source>A shared token opens dashboards without a login, through the filters that you give it.</source>
        <translation>Ein Shared-Token öffnet Dashboards ohne Anmeldung, durch die Filter, die Sie ihm geben.</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln Filter</numerusform>
            <numerusform>%Ln Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>the filters</source>
        <translation>die Filter</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>Noch keine Filter</translation>
    </message>
    <message>
        <source>Filters limit what a shared token can see.</source>
        <translation>Filter begrenzen, was ein Shared-Token sehen kann.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens</source>
        <translation>
            <numerusform>%Ln API-Token</numerusform>
            <numerusform>%Ln API-Token</numerusform>
        </translation>
    </message>
    <message>
        <source>the API tokens</source>
        <translation>die API-Token</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>Neues API-Token</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>Noch keine API-Token</translation>
    </message>
    <message>
        <source>An API token acts for its account in scripts and integrations.</source>
        <translation>Ein API-Token handelt für sein Konto in Skripten und Integrationen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What it is and how it is called: shared token “Checkout”.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>LogzApi</name>
    <message>
        <source>The id is not a positive number.</source>
        <translation>Die ID ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>A filter’s id is not a positive number.</source>
        <translation>Die ID eines Filters ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>The number of samples is not from 0 to 10,000.</source>
        <translation>Die Anzahl der Beispiele liegt nicht zwischen 0 und 10.000.</translation>
    </message>
    <message>
        <source>The number of values is not from 1 to 1,000.</source>
        <translation>Die Anzahl der Werte liegt nicht zwischen 1 und 1.000.</translation>
    </message>
    <message>
        <source>The number of entries is not from 0 to 500.</source>
        <translation>Die Anzahl der Einträge liegt nicht zwischen 0 und 500.</translation>
    </message>
    <message>
        <source>The first entry’s number is negative.</source>
        <translation>Die Nummer des ersten Eintrags ist negativ.</translation>
    </message>
</context>
<context>
    <name>PageSpec</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Send data</source>
        <translation>Daten senden</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>Shipping-Token</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>Shared-Token</translation>
    </message>
    <message>
        <source>Share dashboards</source>
        <translation>Dashboards teilen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Build integrations</source>
        <translation>Integrationen bauen</translation>
    </message>
    <message>
        <source>Scope map</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>HOST</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>REGION</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWERE</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORT</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>As on keyboards, and as in sentences here.</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>The same key as Enter, by the same name.</extracomment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>A terminal keeps what it shows. Send the output to a file or a program, or add --force.</source>
        <translation>Ein Terminal behält, was es zeigt. Leiten Sie die Ausgabe in eine Datei oder ein Programm, oder fügen Sie --force hinzu.</translation>
    </message>
</context>
<context>
    <name>SnippetFormat</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <translation>Markdown-Link</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>Umgebungszeilen</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>curl, asking whose token it is</source>
        <translation>curl, fragt, wem das Token gehört</translation>
    </message>
    <message>
        <source>Filebeat</source>
        <translation>Filebeat</translation>
    </message>
    <message>
        <source>Fluent Bit</source>
        <translation>Fluent Bit</translation>
    </message>
    <message>
        <source>Fluent Bit with Logz.io’s plugin</source>
        <translation>Fluent Bit mit dem Plugin von Logz.io</translation>
    </message>
    <message>
        <source>Fluentd</source>
        <translation>Fluentd</translation>
    </message>
    <message>
        <source>Logstash</source>
        <translation>Logstash</translation>
    </message>
    <message>
        <source>OpenTelemetry Collector</source>
        <translation>OpenTelemetry Collector</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>rsyslog</source>
        <translation>rsyslog</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vector</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Helm values</source>
        <translation>Helm-Werte</translation>
    </message>
    <message>
        <source>Kubernetes Secret</source>
        <translation>Kubernetes-Secret</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>Terraform-Ressource</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <translation>Terraform-Import-Block</translation>
    </message>
    <message>
        <source>Terraform provider</source>
        <translation>Terraform-Provider</translation>
    </message>
    <message>
        <source>Grafana data source</source>
        <translation>Grafana-Datenquelle</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Where the file of the certificate authority is not there, save AAACertificateServices.crt of github.com/logzio/public-certificates under the name that the snippet has.</source>
        <translation>Wo die Datei der Zertifizierungsstelle fehlt, speichern Sie AAACertificateServices.crt von github.com/logzio/public-certificates unter dem Namen, der im Schnipsel steht.</translation>
    </message>
    <message>
        <source>Grafana reads metrics: the API token has to be one of the metrics account.</source>
        <translation>Grafana liest Metriken: Das API-Token muss eines des Metrikkontos sein.</translation>
    </message>
    <message>
        <source>For metrics it takes an API token of the metrics account as well, in LOGZIO_METRICS_API_TOKEN; take the header X-METRIC-API-TOKEN out where there is none.</source>
        <translation>Für Metriken braucht es auch ein API-Token des Metrikkontos, in LOGZIO_METRICS_API_TOKEN; nehmen Sie den Header X-METRIC-API-TOKEN heraus, wo es keines gibt.</translation>
    </message>
</context>
<context>
    <name>WindowModule</name>
    <message>
        <source>tokendeck: The window cannot be opened, as its module was not loaded: %1</source>
        <translation>tokendeck: Das Fenster lässt sich nicht öffnen, da sein Modul nicht geladen wurde: %1</translation>
    </message>
    <message>
        <source>tokendeck: The commands cannot be run, as their module was not loaded: %1</source>
        <translation>tokendeck: Die Befehle lassen sich nicht ausführen, da ihr Modul nicht geladen wurde: %1</translation>
    </message>
    <message>
        <source>tokendeck: --sandbox-fault %1. See: tokendeck-sandbox --help</source>
        <translation>tokendeck: --sandbox-fault %1. Siehe: tokendeck-sandbox --help</translation>
    </message>
</context>
<context>
    <name>tokendeck::AboutDialog</name>
    <message>
        <source>About Tokendeck</source>
        <translation>Über Tokendeck</translation>
    </message>
    <message>
        <source>The tokens of every Logz.io account in one window. An independent project; Logz.io is a trademark of its owner.</source>
        <translation>Die Token aller Logz.io-Konten in einem Fenster. Ein unabhängiges Projekt; Logz.io ist eine Marke ihres Inhabers.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>It talks to the hosts of your connections and to nobody else.</source>
        <translation>Es spricht mit den Hosts Ihrer Verbindungen und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>For a report: the versions of all these, and of the system</source>
        <translation>Für eine Meldung: die Versionen von all diesen und die des Systems</translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation>Die Versionen wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountField</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountPicker</name>
    <message>
        <source>Copy the token of an account</source>
        <translation>Konto-Token kopieren</translation>
    </message>
    <message>
        <source>Whoever has it can send logs into the account, and can read none.</source>
        <translation>Wer es hat, kann Logs an das Konto senden und keine lesen.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Type the account’s name…</source>
        <translation>Namen des Kontos eingeben…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>No account that is shown has told its token.</source>
        <translation>Kein angezeigtes Konto hat sein Token genannt.</translation>
    </message>
    <message>
        <source>No account with a token is called so.</source>
        <translation>Kein Konto mit einem Token heißt so.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountTree</name>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>Tracing</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Timeless</source>
        <translation>Timeless</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 time series</source>
        <translation>%1 Zeitreihen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Closed to search: no other account’s tokens can search its logs</source>
        <translation>Für die Suche geschlossen: Token anderer Konten können seine Logs nicht durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The region, behind the group of its connection</source>
        <translation>Die Region, nach der Gruppe ihrer Verbindung</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Kontotoken</translation>
    </message>
    <message>
        <source>The account’s default shipping token, or a metrics account’s token</source>
        <translation>Das voreingestellte Shipping-Token des Kontos, oder das Token eines Metrikkontos</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>Tagesvolumen</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Durchsuchbar</translation>
    </message>
    <message>
        <source>Whether the main account can search this account’s logs</source>
        <translation>Ob das Hauptkonto die Logs dieses Kontos durchsuchen kann</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Zugänglich</translation>
    </message>
    <message>
        <source>Whether the main account’s users can open this account</source>
        <translation>Ob Benutzer des Hauptkontos dieses Konto öffnen können</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>Shipping-Token</translation>
    </message>
    <message>
        <source>How many shipping tokens are enabled, of how many allowed</source>
        <translation>Wie viele Shipping-Token aktiv sind, von wie vielen erlaubten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>How many are enabled and allowed could not be read</source>
        <translation>Wie viele aktiviert und erlaubt sind, konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountsPage</name>
    <message>
        <source>Search name, ID, region…</source>
        <translation>Name, ID, Region suchen…</translation>
    </message>
    <message>
        <source>Select an account to see its details.</source>
        <translation>Wählen Sie ein Konto, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection</source>
        <translation>Logz.io teilt sein Token dieser Verbindung nicht mit</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityCells</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer, audit trail</source>
        <translation>Dieser Computer, Audit-Trail</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>The audit trail tells no outcome.</source>
        <translation>Der Audit-Trail nennt kein Ergebnis.</translation>
    </message>
    <message>
        <source>No answer came, but the audit trail tells of it.</source>
        <translation>Es kam keine Antwort, aber der Audit-Trail berichtet davon.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityDetails</name>
    <message>
        <source>%1, removed</source>
        <translation>%1, entfernt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Trail</translation>
    </message>
    <message>
        <source>Acted as</source>
        <translation>Handelte als</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>it</source>
        <translation>es</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Object now</source>
        <translation>Objekt jetzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityEmpty</name>
    <message>
        <source>No entry has these words.</source>
        <translation>Kein Eintrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No entry that was read so far has these words.</source>
        <translation>Kein bisher gelesener Eintrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>No entry fits. %1</source>
        <translation>Kein Eintrag passt. %1</translation>
    </message>
    <message>
        <source>No entry that was read so far fits. %1</source>
        <translation>Kein bisher gelesener Eintrag passt. %1</translation>
    </message>
    <message>
        <source>Reading the audit trails…</source>
        <translation>Audit-Trails werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>What is done here, and what the accounts’ audit trails tell, stands here.</source>
        <translation>Was hier getan wird und was die Audit-Trails der Konten berichten, steht hier.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityFilters</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Show every entry, whatever was chosen or searched for</source>
        <translation>Jeden Eintrag anzeigen, was auch immer gewählt oder gesucht wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityPage</name>
    <message>
        <source>Search action, object, person, account…</source>
        <translation>Aktion, Objekt, Person, Konto suchen…</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>What this entry is about stands in no list now.</source>
        <translation>Wovon dieser Eintrag handelt, steht jetzt in keiner Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were copied as text.</source>
        <translation>
            <numerusform>Ein Eintrag wurde als Text kopiert.</numerusform>
            <numerusform>%Ln Einträge wurden als Text kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows as text</source>
        <translation>
            <numerusform>%Ln Zeile als Text kopieren</numerusform>
            <numerusform>%Ln Zeilen als Text kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the audit trails… %1</source>
        <translation>Audit-Trails werden gelesen… %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Ältere Einträge laden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>%Ln Eintrag ist ausgewählt.</numerusform>
            <numerusform>%Ln Einträge sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln ausgewählt</numerusform>
            <numerusform>%1, %Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityTable</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityWords</name>
    <message>
        <source>Copied a token</source>
        <translation>Token kopiert</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>copied on this computer</source>
        <translation>auf diesem Computer kopiert</translation>
    </message>
    <message>
        <source>Created a shared token</source>
        <translation>Shared-Token angelegt</translation>
    </message>
    <message>
        <source>Create a shared token</source>
        <translation>Shared-Token anlegen</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>Edited a shared token</source>
        <translation>Shared-Token bearbeitet</translation>
    </message>
    <message>
        <source>Edit a shared token</source>
        <translation>Shared-Token bearbeiten</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Rotated a shared token</source>
        <translation>Shared-Token rotiert</translation>
    </message>
    <message>
        <source>Rotate a shared token</source>
        <translation>Shared-Token rotieren</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>rotiert</translation>
    </message>
    <message>
        <source>Deleted a shared token</source>
        <translation>Shared-Token gelöscht</translation>
    </message>
    <message>
        <source>Delete a shared token</source>
        <translation>Shared-Token löschen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Created a filter</source>
        <translation>Filter angelegt</translation>
    </message>
    <message>
        <source>Create a filter</source>
        <translation>Filter anlegen</translation>
    </message>
    <message>
        <source>Replaced a filter</source>
        <translation>Filter ersetzt</translation>
    </message>
    <message>
        <source>Replace a filter</source>
        <translation>Filter ersetzen</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>Merged two filters</source>
        <translation>Zwei Filter zusammengeführt</translation>
    </message>
    <message>
        <source>Merge two filters</source>
        <translation>Zwei Filter zusammenführen</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>Deleted a filter</source>
        <translation>Filter gelöscht</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Created a shipping token</source>
        <translation>Shipping-Token angelegt</translation>
    </message>
    <message>
        <source>Create a shipping token</source>
        <translation>Shipping-Token anlegen</translation>
    </message>
    <message>
        <source>Renamed a shipping token</source>
        <translation>Shipping-Token umbenannt</translation>
    </message>
    <message>
        <source>Rename a shipping token</source>
        <translation>Shipping-Token umbenennen</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>Enabled a shipping token</source>
        <translation>Shipping-Token aktiviert</translation>
    </message>
    <message>
        <source>Enable a shipping token</source>
        <translation>Shipping-Token aktivieren</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>Disabled a shipping token</source>
        <translation>Shipping-Token deaktiviert</translation>
    </message>
    <message>
        <source>Disable a shipping token</source>
        <translation>Shipping-Token deaktivieren</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Rotated a shipping token</source>
        <translation>Shipping-Token rotiert</translation>
    </message>
    <message>
        <source>Rotate a shipping token</source>
        <translation>Shipping-Token rotieren</translation>
    </message>
    <message>
        <source>Deleted a shipping token</source>
        <translation>Shipping-Token gelöscht</translation>
    </message>
    <message>
        <source>Delete a shipping token</source>
        <translation>Shipping-Token löschen</translation>
    </message>
    <message>
        <source>Created an API token</source>
        <translation>API-Token angelegt</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>API-Token anlegen</translation>
    </message>
    <message>
        <source>Deleted an API token</source>
        <translation>API-Token gelöscht</translation>
    </message>
    <message>
        <source>Delete an API token</source>
        <translation>API-Token löschen</translation>
    </message>
    <message>
        <source>Added a connection</source>
        <translation>Verbindung hinzugefügt</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>Renamed a connection</source>
        <translation>Verbindung umbenannt</translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation>Verbindung umbenennen</translation>
    </message>
    <message>
        <source>Removed a connection</source>
        <translation>Verbindung entfernt</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Opened an account to search</source>
        <translation>Konto für die Suche geöffnet</translation>
    </message>
    <message>
        <source>Open an account to search</source>
        <translation>Konto für die Suche öffnen</translation>
    </message>
    <message>
        <source>opened to search</source>
        <translation>für die Suche geöffnet</translation>
    </message>
    <message>
        <source>Closed an account to search</source>
        <translation>Konto für die Suche geschlossen</translation>
    </message>
    <message>
        <source>Close an account to search</source>
        <translation>Konto für die Suche schließen</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>für die Suche geschlossen</translation>
    </message>
    <message>
        <source>Marked a connection</source>
        <translation>Verbindung gekennzeichnet</translation>
    </message>
    <message>
        <source>Mark a connection</source>
        <translation>Verbindung kennzeichnen</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>gekennzeichnet</translation>
    </message>
    <message>
        <source>Saved tokens to a file</source>
        <translation>Token in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Save tokens to a file</source>
        <translation>Token in einer Datei speichern</translation>
    </message>
    <message>
        <source>saved to a file</source>
        <translation>in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Taken back, nothing sent</source>
        <translation>Zurückgenommen, nichts gesendet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotiert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>an API token</source>
        <translation>ein API-Token</translation>
    </message>
    <message>
        <source>%1 (API token)</source>
        <translation>%1 (API-Token)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (gelöscht)</translation>
    </message>
</context>
<context>
    <name>tokendeck::AddApiTokenDialog</name>
    <message>
        <source>Write an API token down</source>
        <translation>Ein API-Token notieren</translation>
    </message>
    <message>
        <source>For a token that exists and that the backend does not list. Its text stays where it is: only name, owner and note are kept here.</source>
        <translation>Für ein vorhandenes Token, das das Backend nicht auflistet. Sein Text bleibt, wo er ist: Nur Name, Verantwortliche und Notiz werden hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>In die Liste aufnehmen</translation>
    </message>
</context>
<context>
    <name>tokendeck::AnswerFile</name>
    <message>
        <source>Into this file, which is replaced as a whole, instead of standard output.</source>
        <translation>In diese Datei, die als Ganzes ersetzt wird, statt in die Standardausgabe.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenNoteDialog</name>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>A person or a team</source>
        <translation>Eine Person oder ein Team</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it is for, where it is used</source>
        <translation>Wofür es da ist, wo es genutzt wird</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>die Notizen zu API-Token</translation>
    </message>
    <message>
        <source>Owner and note of %1</source>
        <translation>Verantwortliche und Notiz von %1</translation>
    </message>
    <message>
        <source>Kept on this computer. Do not write the token itself down here.</source>
        <translation>Bleibt auf diesem Computer. Notieren Sie hier nicht das Token selbst.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenTable</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Asked without an answer: %1</source>
        <translation>Ohne Antwort gefragt: %1</translation>
    </message>
    <message>
        <source>Worked for %1: %2</source>
        <translation>Funktionierte für %1: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account that the token acts for</source>
        <translation>Das Konto, für das das Token handelt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who is responsible for it, as noted on this computer</source>
        <translation>Wer dafür verantwortlich ist, laut Notiz auf diesem Computer</translation>
    </message>
    <message>
        <source>No owner noted</source>
        <translation>Niemand als verantwortlich notiert</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What the backend last answered when this token was tried</source>
        <translation>Was das Backend zuletzt antwortete, als dieses Token probiert wurde</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>Zu unbekannter Zeit angelegt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your note, kept on this computer</source>
        <translation>Ihre Notiz, auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokensPage</name>
    <message>
        <source>Search name, owner, note…</source>
        <translation>Name, Verantwortliche, Notiz suchen…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Wählen Sie ein Token, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Von Hand hinzufügen…</translation>
    </message>
    <message>
        <source>Write down a token that the backend does not list, without its text</source>
        <translation>Ein Token notieren, das das Backend nicht auflistet, ohne seinen Text</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens. Here are those that this computer knows.</source>
        <translation>Das Backend von %1 listet keine API-Token auf. Hier stehen die, die dieser Computer kennt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ArgumentWords</name>
    <message>
        <source>“%1” is no option of this command.</source>
        <translation>„%1“ ist keine Option dieses Befehls.</translation>
    </message>
    <message>
        <source>“%1” can be given once.</source>
        <translation>„%1“ kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1“ nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>„%1“ braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>„%1“ nimmt eines von: %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttachFiltersDialog</name>
    <message>
        <source>Check a filter to attach it to all of them, uncheck it to detach it from all. A half checked one stays with those that have it. The effect on each token of %1 is shown before anything is sent.</source>
        <translation>Haken Sie einen Filter an, um ihn allen zuzuordnen; nehmen Sie den Haken weg, um ihn von allen zu lösen. Ein halb angehakter bleibt bei denen, die ihn haben. Die Wirkung auf jedes Token von %1 wird gezeigt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>Wirkung zeigen</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>%1 hat noch keinen Filter.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Filters of %Ln shared tokens</source>
        <translation>
            <numerusform>Filter von %Ln Shared-Token</numerusform>
            <numerusform>Filter von %Ln Shared-Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters attached.</source>
        <translation>
            <numerusform>%n Filter zugeordnet.</numerusform>
            <numerusform>%n Filter zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached.</source>
        <translation>
            <numerusform>%n Filter gelöst.</numerusform>
            <numerusform>%n Filter gelöst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionCard</name>
    <message>
        <source>What needs your attention</source>
        <translation>Was Ihre Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Nothing could be checked: the lists were not read yet.</source>
        <translation>Nichts konnte geprüft werden: Die Listen wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nothing: no token, account or filter that was read has a finding.</source>
        <translation>Nichts: Kein gelesenes Token, Konto oder Filter hat einen Befund.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nichts von dieser Art.</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>What makes the score count a token as %1. Accounts and filters are not scored.</source>
        <translation>Was die Bewertung ein Token als %1 zählen lässt. Konten und Filter werden nicht bewertet.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Findings of %1 alone. Choose it again to see those of all.</source>
        <translation>Nur Befunde von %1. Erneut wählen, um die von allen zu sehen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionLine</name>
    <message>
        <source>Review…</source>
        <translation>Durchsehen…</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Show them in their page</source>
        <translation>Auf ihrer Seite anzeigen</translation>
    </message>
    <message>
        <source>Show, silence, and what else can be done</source>
        <translation>Anzeigen, stummschalten, und was sonst möglich ist</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Silence this finding…</source>
        <translation>Diesen Befund stummschalten…</translation>
    </message>
    <message>
        <source>Silence such findings in %1…</source>
        <translation>Solche Befunde in %1 stummschalten…</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>a connection and its region</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>End for all such</source>
        <translation>Für alle solchen beenden</translation>
    </message>
    <message>
        <source>Silence such findings in</source>
        <translation>Solche Befunde stumm schalten in</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an account</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>tokendeck::AuditTroubles</name>
    <message>
        <source>the audit trail of %1</source>
        <translation>der Audit-Trail von %1</translation>
    </message>
    <message>
        <source>Not read either: %1.</source>
        <translation>Ebenfalls nicht gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkChoice</name>
    <message>
        <source>Choose all %1</source>
        <translation>Alle %1 wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 chosen</source>
        <translation>
            <numerusform>%Ln von %1 gewählt</numerusform>
            <numerusform>%Ln von %1 gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkDialog</name>
    <message>
        <source>What happens to each</source>
        <translation>Was mit jedem geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln filters without knowing which tokens use them:</source>
        <translation>
            <numerusform>Diesen Filter löschen, ohne zu wissen, welche Token ihn nutzen:</numerusform>
            <numerusform>Diese %Ln Filter löschen, ohne zu wissen, welche Token sie nutzen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln tokens show every log:</source>
        <translation>
            <numerusform>Dieses Token jedes Log zeigen lassen:</numerusform>
            <numerusform>Diese %Ln Token jedes Log zeigen lassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln connections of Tokendeck stop:</source>
        <translation>
            <numerusform>Diese Verbindung von Tokendeck enden lassen:</numerusform>
            <numerusform>Diese %Ln Verbindungen von Tokendeck enden lassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete %2</source>
        <translation>Geben Sie %1 ein, um %2 zu löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>Beginnt keine weiteren; die laufenden werden beendet.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkModel</name>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkWords</name>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>gets %1 and loses %2</source>
        <translation>erhält %1 und verliert %2</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>erhält %1</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>verliert %1</translation>
    </message>
    <message>
        <source>%1; it then shows every log</source>
        <translation>%1; es zeigt dann jedes Log</translation>
    </message>
    <message>
        <source>%1; it then shows nothing</source>
        <translation>%1; es zeigt dann nichts</translation>
    </message>
    <message>
        <source>the one with the id %1 is merged into the one with the id %2</source>
        <translation>der mit der ID %1 wird mit dem mit der ID %2 zusammengeführt</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Kein %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are skipped.</source>
        <translation>
            <numerusform>%1, eines wird übersprungen.</numerusform>
            <numerusform>%1, %Ln werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1; which tokens use it is not known</source>
        <translation>%1; welche Token ihn nutzen, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 then show every log</source>
        <translation>
            <numerusform>%1; %2 zeigt dann jedes Log</numerusform>
            <numerusform>%1; %2 zeigen dann jedes Log</numerusform>
        </translation>
    </message>
    <message>
        <source>its last use is not known</source>
        <translation>seine letzte Nutzung ist nicht bekannt</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>Its connection has no usable API token.</source>
        <translation>Die Verbindung hat kein brauchbares API-Token.</translation>
    </message>
    <message>
        <source>Its connection is read-only.</source>
        <translation>Die Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood.</source>
        <translation>Was Logz.io dafür antwortet, wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have it.</source>
        <translation>Ein nicht verstandenes Shared-Token könnte ihn haben.</translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation>Es ist nicht gewählt.</translation>
    </message>
    <message>
        <source>It is as asked for already.</source>
        <translation>Es ist schon wie verlangt.</translation>
    </message>
    <message>
        <source>It is the account’s last enabled shipping token.</source>
        <translation>Es ist das letzte aktive Shipping-Token des Kontos.</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>Das Konto darf kein weiteres aktives Shipping-Token haben.</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it.</source>
        <translation>
            <numerusform>Die Verbindung %1 von Tokendeck arbeitet damit.</numerusform>
            <numerusform>Die Verbindungen %1 von Tokendeck arbeiten damit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>Welche Token ihn nutzen, ist nicht bekannt: Die Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>It would be without a filter and show every log.</source>
        <translation>Es bliebe ohne Filter und zeigte jedes Log.</translation>
    </message>
    <message>
        <source>%1 would be without a filter and show every log.</source>
        <translation>%1 bliebe ohne Filter und zeigte jedes Log.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>%1 of %2. No more are begun; those under way finish.</source>
        <translation>%1 von %2. Es werden keine weiteren begonnen; die laufenden werden beendet.</translation>
    </message>
    <message>
        <source>%1 of %2. Stop begins no more; those under way finish.</source>
        <translation>%1 von %2. Anhalten beginnt keine weiteren; die laufenden werden beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>eines fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln it is not known whether they worked</source>
        <translation>
            <numerusform>bei einem ist nicht bekannt, ob es gelang</numerusform>
            <numerusform>bei %Ln ist nicht bekannt, ob sie gelangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun</source>
        <translation>
            <numerusform>eines nicht begonnen</numerusform>
            <numerusform>%Ln nicht begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not as asked for</source>
        <translation>
            <numerusform>eines davon nicht wie verlangt</numerusform>
            <numerusform>%Ln davon nicht wie verlangt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryDialog</name>
    <message>
        <source>%1 to other accounts</source>
        <translation>%1 auf andere Konten</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account. What happens is shown before anything is made.</source>
        <translation>Jedes Token wird mit seinen Filtern neu angelegt und hat in jedem Konto einen anderen Text. Was geschieht, wird gezeigt, bevor etwas angelegt wird.</translation>
    </message>
    <message>
        <source>What happens is shown before anything is made.</source>
        <translation>Was geschieht, wird gezeigt, bevor etwas angelegt wird.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Choose other accounts</source>
        <translation>Andere Konten wählen</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Was mit jedem geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>wird übersprungen</translation>
    </message>
    <message>
        <source>is made under another name</source>
        <translation>wird unter anderem Namen angelegt</translation>
    </message>
    <message>
        <source>A token whose name is taken</source>
        <translation>Ein Token, dessen Name vergeben ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>Beginnt keine weiteren; die laufenden werden beendet.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>Zeigen, was geschieht</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Copy all %Ln tokens</source>
        <translation>
            <numerusform>Das Token kopieren</numerusform>
            <numerusform>Alle %Ln Token kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known here yet; it comes with the list.</source>
        <translation>Es ist hier noch nicht bekannt; es kommt mit der Liste.</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>As a link, once the address of a dashboard was pasted for the account</source>
        <translation>Als Link, sobald für das Konto die Adresse eines Dashboards eingefügt wurde</translation>
    </message>
    <message>
        <source>A line for each, with its account, name, and link or token</source>
        <translation>Für jedes eine Zeile mit Konto, Name und Link oder Token</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account.</source>
        <translation>Jedes Token wird mit seinen Filtern neu angelegt und hat in jedem Konto einen anderen Text.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryName</name>
    <message>
        <source>Its name there</source>
        <translation>Sein Name dort</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>Sein Name in %1</translation>
    </message>
    <message>
        <source>%1 has a token of this name, with other filters.</source>
        <translation>%1 hat ein Token dieses Namens mit anderen Filtern.</translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name in %1.</source>
        <translation>Ein anderes Token, das übernommen wird, erhält in %1 diesen Namen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryTargets</name>
    <message>
        <source>No account has this in its name.</source>
        <translation>Kein Konto hat das in seinem Namen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Type an account’s name…</source>
        <translation>Namen eines Kontos eingeben…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryWords</name>
    <message>
        <source>Logz.io does not let this account use shared tokens; its support has to enable them.</source>
        <translation>Logz.io lässt dieses Konto keine Shared-Token nutzen; der Support von Logz.io muss sie freischalten.</translation>
    </message>
    <message>
        <source>What the account has is not known: its lists were not read.</source>
        <translation>Was das Konto hat, ist nicht bekannt: Seine Listen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It is there already, with the same filters.</source>
        <translation>Es ist schon vorhanden, mit denselben Filtern.</translation>
    </message>
    <message>
        <source>The account has a shared token of this name with other filters.</source>
        <translation>Das Konto hat ein Shared-Token dieses Namens mit anderen Filtern.</translation>
    </message>
    <message>
        <source>A filter of the account that was not understood may be the same one.</source>
        <translation>Ein nicht verstandener Filter des Kontos könnte derselbe sein.</translation>
    </message>
    <message>
        <source>No token that is made needs it.</source>
        <translation>Kein Token, das angelegt wird, braucht ihn.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>is there already and is used</source>
        <translation>ist schon vorhanden und wird genutzt</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 was not read again yet.</source>
        <translation>%1 wurde noch nicht neu gelesen.</translation>
    </message>
    <message>
        <source>%1 stays behind: what Logz.io answers for it was not understood.</source>
        <translation>%1 bleibt zurück: Was Logz.io dafür antwortet, wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 stays behind: one of its filters is not known, and without it more would be seen.</source>
        <translation>%1 bleibt zurück: Einer der Filter ist nicht bekannt, und ohne ihn wäre mehr zu sehen.</translation>
    </message>
    <message>
        <source>%1 stays behind: it has no filter, and would show every log of each account.</source>
        <translation>%1 bleibt zurück: Es hat keinen Filter und würde jedes Log jedes Kontos zeigen.</translation>
    </message>
    <message>
        <source>%1 stays behind: when it expires was not understood.</source>
        <translation>%1 bleibt zurück: Wann es abläuft, wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 stays behind: it has expired.</source>
        <translation>%1 bleibt zurück: Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Carry over %1</source>
        <translation>%1 übertragen</translation>
    </message>
    <message>
        <source>is made with %1</source>
        <translation>wird mit %1 angelegt</translation>
    </message>
    <message>
        <source>is made as %1 with %2</source>
        <translation>wird als %1 mit %2 angelegt</translation>
    </message>
    <message>
        <source>%1; it never expires</source>
        <translation>%1; es läuft nie ab</translation>
    </message>
    <message>
        <source>%1; it expires on %2</source>
        <translation>%1; es läuft am %2 ab</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not made: one of its filters is not there, and without it more would be seen.</source>
        <translation>Nicht angelegt: Einer der Filter ist nicht vorhanden, und ohne ihn wäre mehr zu sehen.</translation>
    </message>
    <message>
        <source>the filters and shared tokens of %1</source>
        <translation>die Filter und Shared-Token von %1</translation>
    </message>
    <message>
        <source>Nothing will be made.</source>
        <translation>Es wird nichts angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be made in %Ln accounts.</source>
        <translation>
            <numerusform>%1 wird in einem Konto angelegt.</numerusform>
            <numerusform>%1 wird in %Ln Konten angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are skipped.</source>
        <translation>
            <numerusform>Eines wird übersprungen.</numerusform>
            <numerusform>%Ln werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln accounts</source>
        <translation>
            <numerusform>%1 in einem Konto</numerusform>
            <numerusform>%1 in %Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation>nichts wurde angelegt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay behind.</source>
        <translation>
            <numerusform>Eines bleibt zurück.</numerusform>
            <numerusform>%Ln weitere bleiben zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name there.</source>
        <translation>Ein anderes Token, das übernommen wird, erhält dort diesen Namen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Old wallboard” of Acme EU</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>4 filters were made in 2 accounts, 1 skipped</comment>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CellDelegate</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tokendeck::CellWords</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>Hidden token</source>
        <translation>Verborgenes Token</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Not understood at %1. %2</source>
        <translation>Nicht verstanden bei %1. %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeController</name>
    <message>
        <source>No account can be reached: its API token is not here or is refused.</source>
        <translation>Kein Konto ist erreichbar: Sein API-Token ist nicht hier oder wird abgelehnt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted until it is enabled again.</source>
        <translation>Logs, die damit an %1 gesendet werden, werden erst wieder angenommen, wenn es aktiviert ist.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>Token deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens cannot be checked: their texts are not known here.</source>
        <translation>
            <numerusform>%n Token kann nicht geprüft werden: Sein Text ist hier nicht bekannt.</numerusform>
            <numerusform>%n Token können nicht geprüft werden: Ihre Texte sind hier nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeFollower</name>
    <message>
        <source>Logz.io answered that %1 %2 was deleted, and still shows it.</source>
        <translation>Logz.io antwortete, dass %1 %2 gelöscht wurde, und zeigt es noch.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 wird gelöscht…</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1 stays.</source>
        <translation>Nichts wurde gelöscht: %1 bleibt.</translation>
    </message>
    <message>
        <source>The new token was copied.</source>
        <translation>Das neue Token wurde kopiert.</translation>
    </message>
    <message>
        <source>The new token could not be copied: copy it from the list.</source>
        <translation>Das neue Token konnte nicht kopiert werden: Kopieren Sie es aus der Liste.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>Das Token wurde kopiert.</translation>
    </message>
    <message>
        <source>%1 stays enabled.</source>
        <translation>%1 bleibt aktiv.</translation>
    </message>
    <message>
        <source>Disable the old token</source>
        <translation>Das alte Token deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>%n other deletes wait, too.</source>
        <translation>
            <numerusform>Ein weiteres Löschen wartet ebenfalls.</numerusform>
            <numerusform>%n weitere Löschungen warten ebenfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeWords</name>
    <message>
        <source>%1 of %2 was saved and is now called %3.</source>
        <translation>%1 von %2 wurde gespeichert und heißt jetzt %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Refresh, and look before you try again.</source>
        <translation>Aktualisieren Sie und sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>“Try again” does what is left.</source>
        <translation>„Erneut versuchen“ erledigt den Rest.</translation>
    </message>
    <message>
        <source>No usable answer came to %1. Logz.io is asked what came of it; what was sent cannot be taken back.</source>
        <translation>Es kam keine brauchbare Antwort: %1. Logz.io wird gefragt, was daraus wurde; was gesendet ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>It is not known whether %1 worked</source>
        <translation>Nicht bekannt, ob es gelang: %1</translation>
    </message>
    <message>
        <source>%1 was taken back before anything was sent.</source>
        <translation>%1: zurückgenommen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>Erledigt. %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 nach %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Durch %1.</translation>
    </message>
    <message>
        <source>The one with the id %1 into the one with the id %2.</source>
        <translation>Der mit der ID %1 in den mit der ID %2.</translation>
    </message>
    <message>
        <source>The new one is %1.</source>
        <translation>Das neue ist %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is deleted in a moment.</source>
        <translation>%1 von %2 wird gleich gelöscht.</translation>
    </message>
    <message>
        <source>locking ended it before the answer came</source>
        <translation>das Sperren hat es beendet, bevor die Antwort kam</translation>
    </message>
</context>
<context>
    <name>tokendeck::Changes</name>
    <message>
        <source>The text of this token is not known here, so it cannot be copied.</source>
        <translation>Der Text dieses Tokens ist hier nicht bekannt, daher lässt er sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>Kopieren als…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Probieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>Übertragen…</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Filter bearbeiten…</translation>
    </message>
    <message>
        <source>Edit name and expiry…</source>
        <translation>Name und Ablauf bearbeiten…</translation>
    </message>
    <message>
        <source>Attach or detach filters…</source>
        <translation>Filter zuordnen oder lösen…</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have one of them.</source>
        <translation>Ein nicht verstandenes Shared-Token könnte einen davon haben.</translation>
    </message>
    <message>
        <source>Which shared tokens have them is not known now.</source>
        <translation>Welche Shared-Token sie haben, ist jetzt nicht bekannt.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>Verantwortliche und Notiz…</translation>
    </message>
    <message>
        <source>Its main account, by which that is changed, is not connected here.</source>
        <translation>Sein Hauptkonto, über das sich das ändern lässt, ist hier nicht verbunden.</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>Für die Suche öffnen…</translation>
    </message>
    <message>
        <source>Close to search…</source>
        <translation>Für die Suche schließen…</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection.</source>
        <translation>Logz.io teilt sein Token dieser Verbindung nicht mit.</translation>
    </message>
    <message>
        <source>Try its token…</source>
        <translation>Sein Token probieren…</translation>
    </message>
    <message>
        <source>It is not connected by itself, so its tokens are not known here.</source>
        <translation>Es ist nicht selbst verbunden, daher sind seine Token hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Show its shipping tokens</source>
        <translation>Seine Shipping-Token anzeigen</translation>
    </message>
    <message>
        <source>Show its shared tokens</source>
        <translation>Seine Shared-Token anzeigen</translation>
    </message>
    <message>
        <source>It is being deleted. While that waits, Undo takes it back.</source>
        <translation>Es wird gerade gelöscht. Solange das wartet, nimmt „Rückgängig“ es zurück.</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again.</source>
        <translation>Sein Token kommt, wenn die Liste neu gelesen wird.</translation>
    </message>
    <message>
        <source>Show its filters</source>
        <translation>Seine Filter zeigen</translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckCommand</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation>check nimmt keine Wörter an.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>%n Befund.</numerusform>
            <numerusform>%n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score: %1 (%2).</source>
        <translation>Punkte: %1 (%2).</translation>
    </message>
    <message>
        <source>Only findings that are high, medium and graver, or low and graver (all, without).</source>
        <translation>Nur Befunde, die schwer sind (high), mittel und schwerer (medium), oder gering und schwerer (low; alle, auch ohne Angabe).</translation>
    </message>
    <message>
        <source>Says what is wrong with the tokens, as the Overview does.</source>
        <translation>Sagt, was mit den Token nicht stimmt, wie die Übersicht.</translation>
    </message>
    <message>
        <source>Exits with 1 where there is a finding, and with 3 where something was not read, which may hide any. What is silenced in the window is left out.</source>
        <translation>Endet mit 1, wo es einen Befund gibt, und mit 3, wo etwas nicht gelesen wurde, das einen verbergen kann. Was im Fenster stummgeschaltet ist, wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more.</source>
        <translation>
            <numerusform>Ebenso bei %Ln weiteren.</numerusform>
            <numerusform>Ebenso bei %Ln weiteren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckWords</name>
    <message numerus="yes">
        <source>All %Ln tokens work.</source>
        <translation>
            <numerusform>Das Token funktioniert.</numerusform>
            <numerusform>Alle %Ln Token funktionieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 wurde abgelehnt.</numerusform>
            <numerusform>%1 wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer.</source>
        <translation>
            <numerusform>Eines erhielt keine Antwort.</numerusform>
            <numerusform>%Ln erhielten keine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be checked: their texts are not known here.</source>
        <translation>
            <numerusform>Eines konnte nicht geprüft werden: Sein Text ist hier nicht bekannt.</numerusform>
            <numerusform>%Ln konnten nicht geprüft werden: Ihre Texte sind hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln tokens…</source>
        <translation>
            <numerusform>%Ln Token wird geprüft…</numerusform>
            <numerusform>%Ln Token werden geprüft…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tokens work.</source>
        <translation>
            <numerusform>%Ln von %1 Token funktioniert.</numerusform>
            <numerusform>%Ln von %1 Token funktionieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckedWords</name>
    <message>
        <source>checked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>teilweise angehakt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, not checked</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ClipboardText</name>
    <message>
        <source>Copied %1. Clears from the clipboard in %2 s</source>
        <translation>%1 kopiert. Die Zwischenablage wird in %2 s geleert</translation>
    </message>
    <message>
        <source>Copied %1. It stays in the clipboard until you clear it</source>
        <translation>%1 kopiert. Es bleibt in der Zwischenablage, bis Sie sie leeren</translation>
    </message>
    <message>
        <source>Copied %1. Its time is over, but your desktop lets Tokendeck clear the clipboard only while its window is in front</source>
        <translation>%1 kopiert. Die Zeit ist um, aber Ihr Desktop lässt Tokendeck die Zwischenablage nur leeren, solange sein Fenster vorn ist</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandSubmission</name>
    <message>
        <source>Ending it. What was sent already cannot be taken back; Logz.io is asked what became of it.</source>
        <translation>Wird beendet. Was schon gesendet ist, lässt sich nicht zurücknehmen; Logz.io wird gefragt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Logz.io has not answered yet. What was sent cannot be taken back; if no answer comes, Logz.io is asked what became of it.</source>
        <translation>Logz.io hat noch nicht geantwortet. Was gesendet ist, lässt sich nicht zurücknehmen; kommt keine Antwort, wird Logz.io gefragt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal tun</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommonColumns</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The connection that lists it, its group and its region</source>
        <translation>Die Verbindung, die es auflistet, ihre Gruppe und ihre Region</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparePage</name>
    <message>
        <source>Search token, account, change…</source>
        <translation>Token, Konto, Änderung suchen…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a report file…</source>
        <translation>Eine Berichtsdatei wählen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>Nichts konnte verglichen werden</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>Wählen Sie, was verglichen werden soll</translation>
    </message>
    <message>
        <source>A snapshot of each account is kept once a day, when all its lists were read. Until there is one of another day, choose a report that was saved as JSON.</source>
        <translation>Von jedem Konto wird einmal am Tag eine Momentaufnahme aufbewahrt, wenn alle seine Listen gelesen wurden. Bis es eine von einem anderen Tag gibt, wählen Sie einen als JSON gespeicherten Bericht.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>Every token is as it was.</source>
        <translation>Jedes Token ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing differs that can be told</source>
        <translation>Keine feststellbaren Unterschiede</translation>
    </message>
    <message>
        <source>No change has this</source>
        <translation>Keine Änderung enthält das</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>Alle Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text.</source>
        <translation>
            <numerusform>Eine Zeile wurde als Text kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden als Text kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 changes, 2 not known</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln nicht bekannt</numerusform>
            <numerusform>%Ln nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected.</source>
        <translation>
            <numerusform>Eine Zeile ist ausgewählt.</numerusform>
            <numerusform>%Ln Zeilen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox keeps no snapshots. Choose a report that was saved as JSON.</source>
        <translation>Die Sandbox bewahrt keine Momentaufnahmen auf. Wählen Sie einen als JSON gespeicherten Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <translation>
            <numerusform>%Ln von %1 angezeigt</numerusform>
            <numerusform>%Ln von %1 angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are others than those that were compared here as “Now”.</source>
        <translation>Die Listen sind andere als die, die hier als „Jetzt“ verglichen wurden.</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>Beide Seiten sind gleich</translation>
    </message>
    <message>
        <source>Choose another snapshot or report for one of them.</source>
        <translation>Wählen Sie für eine davon eine andere Momentaufnahme oder einen anderen Bericht.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompareSides</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Earlier side</source>
        <translation>Frühere Seite</translation>
    </message>
    <message>
        <source>Later side</source>
        <translation>Spätere Seite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Momentaufnahme vom %1</translation>
    </message>
    <message>
        <source>A report file…</source>
        <translation>Eine Berichtsdatei…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a report that was saved as JSON</source>
        <translation>Einen als JSON gespeicherten Bericht wählen</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>Berichte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonPage</name>
    <message>
        <source>What became of the tokens of Logz.io accounts</source>
        <translation>Was aus den Token von Logz.io-Konten wurde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonWords</name>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>The same logs can be seen.</source>
        <translation>Dieselben Logs sind zu sehen.</translation>
    </message>
    <message>
        <source>More logs can be seen than before.</source>
        <translation>Mehr Logs als zuvor sind zu sehen.</translation>
    </message>
    <message>
        <source>Every log of the account can be seen now.</source>
        <translation>Jedes Log des Kontos ist jetzt zu sehen.</translation>
    </message>
    <message>
        <source>Fewer logs can be seen than before.</source>
        <translation>Weniger Logs als zuvor sind zu sehen.</translation>
    </message>
    <message>
        <source>No log can be seen any more.</source>
        <translation>Kein Log ist mehr zu sehen.</translation>
    </message>
    <message>
        <source>Logs can be seen that could not be before, and others no more.</source>
        <translation>Es sind Logs zu sehen, die zuvor nicht zu sehen waren, und andere nicht mehr.</translation>
    </message>
    <message>
        <source>What became visible is not known.</source>
        <translation>Was sichtbar wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Neither side has read the list.</source>
        <translation>Keine Seite hat die Liste gelesen.</translation>
    </message>
    <message>
        <source>The earlier side has not read the list.</source>
        <translation>Die frühere Seite hat die Liste nicht gelesen.</translation>
    </message>
    <message>
        <source>The later side has not read the list.</source>
        <translation>Die spätere Seite hat die Liste nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens may be new, gone or as they were.</source>
        <translation>
            <numerusform>Ein Token kann neu, weg oder unverändert sein.</numerusform>
            <numerusform>%Ln Token können neu, weg oder unverändert sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of the list was not understood.</source>
        <translation>Eine Zeile der Liste wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>Not all of its filters are known.</source>
        <translation>Nicht alle seine Filter sind bekannt.</translation>
    </message>
    <message>
        <source>When it expires was not understood.</source>
        <translation>Wann es abläuft, wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>It has another text.</source>
        <translation>Es hat einen anderen Text.</translation>
    </message>
    <message>
        <source>A successor of the same name took its place.</source>
        <translation>Ein Nachfolger gleichen Namens trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Angelegt: %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Durch %1.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Verantwortlich: %1.</translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotiert</translation>
    </message>
    <message>
        <source>Filters changed</source>
        <translation>Filter geändert</translation>
    </message>
    <message>
        <source>Expiry moved</source>
        <translation>Ablauf verschoben</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <translation>Aktiviert oder deaktiviert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appeared</source>
        <translation>
            <numerusform>eines erschien</numerusform>
            <numerusform>%Ln erschienen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>eines verschwand</numerusform>
            <numerusform>%Ln verschwanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were renamed</source>
        <translation>
            <numerusform>eines wurde umbenannt</numerusform>
            <numerusform>%Ln wurden umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were rotated</source>
        <translation>
            <numerusform>eines wurde rotiert</numerusform>
            <numerusform>%Ln wurden rotiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have other filters</source>
        <translation>
            <numerusform>eines hat andere Filter</numerusform>
            <numerusform>%Ln haben andere Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire at another time</source>
        <translation>
            <numerusform>eines läuft zu anderer Zeit ab</numerusform>
            <numerusform>%Ln laufen zu anderer Zeit ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were enabled or disabled</source>
        <translation>
            <numerusform>eines wurde aktiviert oder deaktiviert</numerusform>
            <numerusform>%Ln wurden aktiviert oder deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known</source>
        <translation>
            <numerusform>eines ist nicht bekannt</numerusform>
            <numerusform>%Ln sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Shared token 1241</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were compared.</source>
        <translation>
            <numerusform>Ein Token wurde verglichen.</numerusform>
            <numerusform>%Ln Token wurden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing differs.</source>
        <translation>%1 Keine Unterschiede.</translation>
    </message>
    <message>
        <source>%1 Nothing differs that can be told.</source>
        <translation>%1 Keine feststellbaren Unterschiede.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>One side has no fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>Eine Seite hat keine Fingerabdrücke: Ein Token mit anderem Text unter derselben ID lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>The fingerprints are of two keys: a token that has another text under the same ID cannot be told.</source>
        <translation>Die Fingerabdrücke stammen von zwei Schlüsseln: Ein Token mit anderem Text unter derselben ID lässt sich nicht erkennen.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln tokens have another text is not known: a fingerprint is missing.</source>
        <translation>
            <numerusform>Ob ein Token einen anderen Text hat, ist nicht bekannt: Ein Fingerabdruck fehlt.</numerusform>
            <numerusform>Ob %Ln Token einen anderen Text haben, ist nicht bekannt: Ein Fingerabdruck fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot was taken by that day. Choose a later one.</source>
        <translation>Bis zu diesem Tag gibt es keine Momentaufnahme. Wählen Sie eine spätere.</translation>
    </message>
    <message>
        <source>What is to be compared was written by a newer version of Tokendeck. The file stays as it was.</source>
        <translation>Was verglichen werden soll, hat eine neuere Version von Tokendeck geschrieben. Die Datei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>what is to be compared</source>
        <translation>was verglichen werden soll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read</source>
        <translation>
            <numerusform>%Ln Liste wurde nicht gelesen</numerusform>
            <numerusform>%Ln Listen wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens of accounts are not known on one side: snapshots do not hold them.</source>
        <translation>
            <numerusform>Ein Token eines Kontos ist auf einer Seite nicht bekannt: Momentaufnahmen enthalten es nicht.</numerusform>
            <numerusform>%Ln Token von Konten sind auf einer Seite nicht bekannt: Momentaufnahmen enthalten sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was deleted, and by whom, is not known.</source>
        <translation>Wann und von wem es gelöscht wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What is to be compared is no report of Tokendeck: %1. Choose one that was saved as JSON; the file stays as it was.</source>
        <translation>Was verglichen werden soll, ist kein Bericht von Tokendeck: %1. Wählen Sie einen, der als JSON gespeichert wurde; die Datei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <comment>two moments</comment>
        <translation>Vorher: %1. Nachher: %2.</translation>
    </message>
    <message>
        <source>Neither side has fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>Keine der Seiten hat Fingerabdrücke: Ein Token mit anderem Text unter derselben ID lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>No account is on both sides.</source>
        <translation>Kein Konto ist auf beiden Seiten.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompletionCommand</name>
    <message>
        <source>completion needs one of: %1.</source>
        <translation>completion braucht eines von: %1.</translation>
    </message>
    <message>
        <source>Writes the completion of a shell, to be read by it.</source>
        <translation>Schreibt die Vervollständigung einer Shell, die sie einliest.</translation>
    </message>
    <message>
        <source>bash: eval &quot;$(tokendeck completion bash)&quot; in ~/.bashrc. zsh: the same with zsh, behind compinit in ~/.zshrc. fish: tokendeck completion fish | source in config.fish. An installed Tokendeck brings them along. With further words it answers what can follow them, which is how the shells ask.</source>
        <translation>bash: eval &quot;$(tokendeck completion bash)&quot; in ~/.bashrc. zsh: dasselbe mit zsh, nach compinit in ~/.zshrc. fish: tokendeck completion fish | source in config.fish. Ein installiertes Tokendeck bringt sie mit. Mit weiteren Wörtern antwortet es, was auf sie folgen kann; so fragen die Shells.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectForm</name>
    <message>
        <source>Logz.io refused this API token.</source>
        <translation>Logz.io hat dieses API-Token abgelehnt.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and that the region is right. It may have been deleted.</source>
        <translation>Prüfen Sie, ob es ganz kopiert wurde und ob die Region stimmt. Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The account of this token is in another region.</source>
        <translation>Das Konto dieses Tokens liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>API token of the main account</source>
        <translation>API-Token des Hauptkontos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Find out how far a connection to this region comes</source>
        <translation>Herausfinden, wie weit eine Verbindung zu dieser Region kommt</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Ein Konto verbinden</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Das Token wird geprüft…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>das eingegebene Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 ist schon verbunden.</translation>
    </message>
    <message>
        <source>Token accepted: %1, account %2</source>
        <translation>Token angenommen: %1, Konto %2</translation>
    </message>
    <message>
        <source>Token accepted: %1, main account %2</source>
        <translation>Token angenommen: %1, Hauptkonto %2</translation>
    </message>
    <message numerus="yes">
        <source>Token accepted: %1, main account %2, with %n sub accounts</source>
        <translation>
            <numerusform>Token angenommen: %1, Hauptkonto %2, mit einem Unterkonto</numerusform>
            <numerusform>Token angenommen: %1, Hauptkonto %2, mit %n Unterkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the %n sub accounts too</source>
        <translation>
            <numerusform>Auch das Unterkonto verbinden</numerusform>
            <numerusform>Auch die %n Unterkonten verbinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each</source>
        <translation>Legt in jedem ein API-Token namens „%1“ an</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message numerus="yes">
        <source>Connect and create %n API tokens</source>
        <translation>
            <numerusform>Verbinden und ein API-Token anlegen</numerusform>
            <numerusform>Verbinden und %n API-Token anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the token into %1…</source>
        <translation>Das Token wird abgelegt in: %1…</translation>
    </message>
    <message>
        <source>Made in Logz.io by an admin: Settings → Manage tokens → API tokens. A sub account’s token works too, and shows that account alone. It is checked while you type, which changes nothing.</source>
        <translation>In Logz.io von einem Admin erstellt: Settings → Manage tokens → API tokens. Das Token eines Unterkontos geht auch und zeigt nur dieses Konto. Es wird beim Eingeben geprüft, was nichts ändert.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionChecks</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation>Verbindung umbenennen</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>die Liste der Verbindungen</translation>
    </message>
    <message>
        <source>The connection %1 is now called %2.</source>
        <translation>Die Verbindung %1 heißt jetzt %2.</translation>
    </message>
    <message>
        <source>Nothing is deleted at Logz.io: the API tokens stay valid until you delete them there.</source>
        <translation>Bei Logz.io wird nichts gelöscht: Die API-Token bleiben gültig, bis Sie sie dort löschen.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of its account, too</source>
        <translation>Auch die täglichen Momentaufnahmen des Kontos entfernen</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of these accounts, too</source>
        <translation>Auch die täglichen Momentaufnahmen dieser Konten entfernen</translation>
    </message>
    <message>
        <source>KeePassXC moves the token to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC verschiebt das Token in seinen Papierkorb; leeren Sie ihn dort.</translation>
    </message>
    <message>
        <source>KeePassXC moves the tokens to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC verschiebt die Token in seinen Papierkorb; leeren Sie ihn dort.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer.</source>
        <translation>%1 wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>Die Sandbox zurücksetzen?</translation>
    </message>
    <message>
        <source>All that was changed in it is lost, and it begins anew with its sample data. Nothing else is touched.</source>
        <translation>Alles, was in ihr geändert wurde, geht verloren, und sie beginnt neu mit ihren Beispieldaten. Sonst wird nichts angerührt.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Sandbox zurücksetzen</translation>
    </message>
    <message>
        <source>%1 leaves this computer, and its token leaves %2.</source>
        <translation>%1 verlässt diesen Computer, und das Token wird entfernt aus: %2.</translation>
    </message>
    <message>
        <source>The sandbox was reset.</source>
        <translation>Die Sandbox wurde zurückgesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n sub account connections leave this computer, and their tokens leave %2.</source>
        <translation>
            <numerusform>%1 und %n Unterkonto-Verbindung verlassen diesen Computer, und ihre Token werden entfernt aus: %2.</numerusform>
            <numerusform>%1 und %n Unterkonto-Verbindungen verlassen diesen Computer, und ihre Token werden entfernt aus: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionMenu</name>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Mehrere…</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>Alle aus „%1“</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>%1 umbenennen…</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Sandbox zurücksetzen…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>Sandbox verlassen</translation>
    </message>
    <message>
        <source>Enter a new token for %1…</source>
        <translation>Neues Token für %1 eingeben…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 entfernen…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionScores</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Punkte %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionTransfer</name>
    <message>
        <source>There is no connection to export yet.</source>
        <translation>Es gibt noch keine Verbindung zu exportieren.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection.</source>
        <translation>%1 enthält keine Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on API tokens</source>
        <translation>
            <numerusform>%n Notiz zu API-Token</numerusform>
            <numerusform>%n Notizen zu API-Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences</source>
        <translation>
            <numerusform>%n Stummschaltung</numerusform>
            <numerusform>%n Stummschaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>New. It is left out.</source>
        <translation>Neu. Wird ausgelassen.</translation>
    </message>
    <message>
        <source>New. It will want its API token.</source>
        <translation>Neu. Wird ihr API-Token brauchen.</translation>
    </message>
    <message>
        <source>New, with %1. It will want its API token.</source>
        <translation>Neu, mit %1. Wird ihr API-Token brauchen.</translation>
    </message>
    <message>
        <source>Its address is none of Logz.io’s: whoever runs %1 gets that token.</source>
        <translation>Ihre Adresse gehört nicht zu Logz.io: Wer %1 betreibt, bekommt das Token.</translation>
    </message>
    <message>
        <source>The file’s is taken.</source>
        <translation>Das aus der Datei wird übernommen.</translation>
    </message>
    <message>
        <source>It is called %1 from then on.</source>
        <translation>Sie heißt von da an %1.</translation>
    </message>
    <message>
        <source>It gets %1.</source>
        <translation>Sie erhält %1.</translation>
    </message>
    <message>
        <source>another name, %1</source>
        <translation>einen anderen Namen, %1</translation>
    </message>
    <message>
        <source>other marks</source>
        <translation>andere Kennzeichen</translation>
    </message>
    <message>
        <source>Here already. Mine stays; the file has %1.</source>
        <translation>Schon vorhanden. Meine bleibt; die Datei hat %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB, which no file of connections has. Nothing was imported.</source>
        <translation>%1 hat mehr als %2 MB, das hat keine Datei mit Verbindungen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of connections: %2. Nothing was imported.</source>
        <translation>%1 ist beschädigt oder keine Datei mit Verbindungen: %2. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 holds something else than connections. Choose a file that “Export connections…” has written.</source>
        <translation>%1 enthält etwas anderes als Verbindungen. Wählen Sie eine Datei, die „Verbindungen exportieren…“ geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 is of a newer Tokendeck (format %2, and this one reads %3). Nothing was imported.</source>
        <translation>%1 stammt von einem neueren Tokendeck (Format %2, dieses liest %3). Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 is missing, or not what it should be</source>
        <translation>%1 fehlt oder ist nicht, was es sein soll</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be seen</source>
        <translation>%1 enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>%1 holds what looks like a token</source>
        <translation>%1 enthält, was wie ein Token aussieht</translation>
    </message>
    <message>
        <source>%1 is no number that an id can be</source>
        <translation>%1 ist keine Zahl, die eine ID sein kann</translation>
    </message>
    <message>
        <source>%1 is a word that this version does not know</source>
        <translation>%1 ist ein Wort, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>%1 is no address that a token may be sent to</source>
        <translation>%1 ist keine Adresse, an die ein Token gesendet werden darf</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>%1 is the account of a connection before it</source>
        <translation>%1 ist das Konto einer vorherigen Verbindung</translation>
    </message>
    <message>
        <source>%1 names no main connection of the file</source>
        <translation>%1 nennt keine Hauptverbindung der Datei</translation>
    </message>
    <message>
        <source>%1 is of another connection</source>
        <translation>%1 gehört zu einer anderen Verbindung</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <translation>%1 wurde nicht verstanden</translation>
    </message>
    <message>
        <source>Here already, and the same.</source>
        <translation>Schon vorhanden, und gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were imported, and want their API tokens.</source>
        <translation>
            <numerusform>Eine Verbindung wurde importiert und braucht ihr API-Token.</numerusform>
            <numerusform>%n Verbindungen wurden importiert und brauchen ihre API-Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as the file says.</source>
        <translation>
            <numerusform>Eine Verbindung ist, wie die Datei sagt.</numerusform>
            <numerusform>%n Verbindungen sind, wie die Datei sagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>die Notizen zu API-Token</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>was stummgeschaltet ist</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to %1, without any token.</source>
        <translation>
            <numerusform>Eine Verbindung wurde ohne Token nach %1 geschrieben.</numerusform>
            <numerusform>%n Verbindungen wurden ohne Token nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that hold what looks like a token were left out.</source>
        <translation>
            <numerusform>Ein Text, der etwas wie ein Token enthält, wurde ausgelassen.</numerusform>
            <numerusform>%n Texte, die etwas wie ein Token enthalten, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>its name</source>
        <translation>ihr Name</translation>
    </message>
    <message>
        <source>its id in the file</source>
        <translation>ihre Kennung in der Datei</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>ihre Adresse</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>ihre Region</translation>
    </message>
    <message>
        <source>the id of its account</source>
        <translation>die Kennung ihres Kontos</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>der Name ihres Kontos</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>ihre Gruppe</translation>
    </message>
    <message>
        <source>the colour of its group</source>
        <translation>die Farbe ihrer Gruppe</translation>
    </message>
    <message>
        <source>its mark for production</source>
        <translation>ihr Zeichen für Produktion</translation>
    </message>
    <message>
        <source>its mark for read-only</source>
        <translation>ihr Zeichen für nur Lesen</translation>
    </message>
    <message>
        <source>what it stands below</source>
        <translation>die Verbindung, zu der sie gehört</translation>
    </message>
    <message>
        <source>a note on one of its API tokens</source>
        <translation>eine Notiz zu einem ihrer API-Token</translation>
    </message>
    <message>
        <source>one of its silences</source>
        <translation>eine ihrer Stummschaltungen</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>Cannot be read: %1 (%2).</source>
        <translation>Kann nicht gelesen werden: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionWords</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are marked as production.</source>
        <translation>
            <numerusform>Die Verbindung %1 ist als Produktion gekennzeichnet.</numerusform>
            <numerusform>Die Verbindungen %1 sind als Produktion gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are read-only.</source>
        <translation>
            <numerusform>Die Verbindung %1 ist schreibgeschützt.</numerusform>
            <numerusform>Die Verbindungen %1 sind schreibgeschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read-only now.</source>
        <translation>Sie ist jetzt schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is read-only no more.</source>
        <translation>Sie ist nicht mehr schreibgeschützt.</translation>
    </message>
    <message>
        <source>It is marked as production now.</source>
        <translation>Sie ist jetzt als Produktion gekennzeichnet.</translation>
    </message>
    <message>
        <source>It is marked as production no more.</source>
        <translation>Sie ist nicht mehr als Produktion gekennzeichnet.</translation>
    </message>
    <message>
        <source>It left the group %1.</source>
        <translation>Sie hat die Gruppe %1 verlassen.</translation>
    </message>
    <message>
        <source>It is in the group %1 now.</source>
        <translation>Sie ist jetzt in der Gruppe %1.</translation>
    </message>
    <message>
        <source>The colour of its group %1 is now: %2.</source>
        <translation>Die Farbe ihrer Gruppe %1 ist jetzt: %2.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <comment>an account</comment>
        <translation>Es gehört zu %1.</translation>
    </message>
    <message>
        <source>Another connection is called %1.</source>
        <translation>Eine andere Verbindung heißt %1.</translation>
    </message>
    <message>
        <source>Logz.io’s API is not at %1. Check the address.</source>
        <translation>Unter %1 ist die API von Logz.io nicht. Prüfen Sie die Adresse.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The checked ones are shown, their rows together in each page. What you set here stays on this computer.</source>
        <translation>Die angehakten werden angezeigt, ihre Zeilen zusammen auf jeder Seite. Was Sie hier einstellen, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>Farbe der Gruppe</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Deleting, opening to more, and changing several things at once want a name typed.</source>
        <translation>Löschen, weiter öffnen und mehreres auf einmal ändern verlangt einen eingegebenen Namen.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>It holds for the connections of %n of its sub accounts, too.</source>
        <translation>
            <numerusform>Das gilt auch für die Verbindung eines ihrer Unterkonten.</numerusform>
            <numerusform>Das gilt auch für die Verbindungen von %n ihrer Unterkonten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check at least one connection to be shown.</source>
        <translation>Haken Sie mindestens eine Verbindung an, die angezeigt wird.</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>die Liste der Verbindungen</translation>
    </message>
    <message>
        <source>Nothing can be changed through it.</source>
        <translation>Über sie kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Choose one of these connections to put it into a group.</source>
        <translation>Wählen Sie eine dieser Verbindungen, um sie in eine Gruppe zu legen.</translation>
    </message>
    <message>
        <source>What you set here holds for all connections of this group.</source>
        <translation>Was Sie hier einstellen, gilt für alle Verbindungen dieser Gruppe.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyAsDialog</name>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>Snippet kopieren</translation>
    </message>
    <message>
        <source>Search formats</source>
        <translation>Formate suchen</translation>
    </message>
    <message>
        <source>Search formats…</source>
        <translation>Formate suchen…</translation>
    </message>
    <message>
        <source>Copy %1 as…</source>
        <translation>%1 kopieren als…</translation>
    </message>
    <message>
        <source>the sandbox has none; US East stands for it</source>
        <translation>die Sandbox hat keine; US East steht dafür</translation>
    </message>
    <message>
        <source>A file stays when the clipboard is cleared.</source>
        <translation>Eine Datei bleibt, wenn die Zwischenablage geleert wird.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Holds no token, so it stays in the clipboard</source>
        <translation>Enthält kein Token und bleibt daher in der Zwischenablage</translation>
    </message>
    <message>
        <source>Clears from the clipboard after %1 s</source>
        <translation>Wird nach %1 s aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>Stays in the clipboard until you clear it</source>
        <translation>Bleibt in der Zwischenablage, bis Sie sie leeren</translation>
    </message>
    <message>
        <source>The token is no longer there.</source>
        <translation>Das Token ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 was copied for %2; there is no token in it.</source>
        <translation>%1 wurde für %2 kopiert; es ist kein Token darin.</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>Es wurde nicht kopiert: Eine andere Anwendung hält die Zwischenablage. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Save the snippet, which outlives the countdown</source>
        <translation>Das Snippet speichern; es überdauert den Countdown</translation>
    </message>
    <message>
        <source>The snippet was not saved as %1: %2</source>
        <translation>Das Snippet wurde nicht als %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read. It holds the token and stays when the clipboard is cleared; delete it when it is no longer needed.</source>
        <translation>Als %1 gespeichert, nur für Sie lesbar. Die Datei enthält das Token und bleibt, wenn die Zwischenablage geleert wird; löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Saved as %1; there is no token in it.</source>
        <translation>Als %1 gespeichert; es ist kein Token darin.</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>die Adressen der Dashboards</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>Up and down choose a format</source>
        <translation>Auf und Ab wählen ein Format</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>Snippet speichern</translation>
    </message>
    <message>
        <source>%1. Here the token is masked.</source>
        <translation>%1. Hier ist das Token verdeckt.</translation>
    </message>
    <message>
        <source>No format is found by these words.</source>
        <translation>Kein Format passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>A template is your own text with the token in it.</source>
        <translation>Eine Vorlage ist Ihr eigener Text mit dem Token darin.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyCommand</name>
    <message>
        <source>copy needs the name or the id of one token.</source>
        <translation>copy braucht den Namen oder die ID eines Tokens.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard for %2.</source>
        <translation>%1 ist für %2 in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard until something else is copied.</source>
        <translation>%1 ist in der Zwischenablage, bis etwas anderes kopiert wird.</translation>
    </message>
    <message>
        <source>Copies a token to the desktop’s clipboard.</source>
        <translation>Kopiert ein Token in die Zwischenablage des Desktops.</translation>
    </message>
    <message>
        <source>NAME is the name or the id of a token, or of an account, whose token is meant; shared/42, api/ci and account/1001 say which list it is in. Stays until the token has left the clipboard: after the time of the settings, when something else is copied, or when it is interrupted.</source>
        <translation>NAME ist der Name oder die ID eines Tokens oder eines Kontos, dessen Token gemeint ist; shared/42, api/ci und account/1001 sagen, in welcher Liste es steht. Bleibt, bis das Token die Zwischenablage verlassen hat: nach der Zeit der Einstellungen, wenn etwas anderes kopiert wird oder wenn es unterbrochen wird.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyWords</name>
    <message>
        <source>%1 is disabled: no log that is sent with it is taken.</source>
        <translation>%1 ist deaktiviert: Kein damit gesendetes Log wird angenommen.</translation>
    </message>
    <message>
        <source>%1 has expired: it opens nothing any more.</source>
        <translation>%1 ist abgelaufen: Es öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>%1 was refused by Logz.io when it was checked last.</source>
        <translation>%1 wurde von Logz.io bei der letzten Prüfung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::Core</name>
    <message>
        <source>the list of connections</source>
        <translation>die Liste der Verbindungen</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>die Notizen zu API-Token</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>was stummgeschaltet ist</translation>
    </message>
    <message>
        <source>Before, it was called “%1”.</source>
        <translation>Zuvor hieß es „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens went into the file “%1”.</source>
        <translation>
            <numerusform>Ein Token wurde in die Datei „%1“ geschrieben.</numerusform>
            <numerusform>%Ln Token wurden in die Datei „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>the activity list</source>
        <translation>die Liste der Aktivitäten</translation>
    </message>
    <message>
        <source>a snapshot</source>
        <translation>eine Momentaufnahme</translation>
    </message>
</context>
<context>
    <name>tokendeck::DashboardDialog</name>
    <message>
        <source>Address of a dashboard</source>
        <translation>Adresse eines Dashboards</translation>
    </message>
    <message>
        <source>Open the dashboard in the console of %1 and copy the address from there. It is kept for this account without a token, and every link is made from it.</source>
        <translation>Öffnen Sie das Dashboard in der Konsole von %1 und kopieren Sie die Adresse von dort. Sie wird für dieses Konto ohne Token aufbewahrt, und jeder Link wird daraus gemacht.</translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation>Adresse behalten</translation>
    </message>
    <message>
        <source>Address of the dashboard</source>
        <translation>Adresse des Dashboards</translation>
    </message>
</context>
<context>
    <name>tokendeck::DateWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <extracomment>How QLocale::toString() writes a date. Order and marks are those of your language; d and M are day and month, MMM is the month&apos;s short name; letters of your own stand in &apos;…&apos;.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>format</comment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>format</comment>
        <translation>HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>tokendeck::DeedWords</name>
    <message>
        <source>%1 of %2 was rotated; the old token is deleted.</source>
        <translation>%1 von %2 wurde rotiert; das alte Token ist gelöscht.</translation>
    </message>
    <message>
        <source>rotating %1 of %2</source>
        <translation>%1 von %2 rotieren</translation>
    </message>
    <message>
        <source>%1 of %2 was not rotated</source>
        <translation>%1 von %2 wurde nicht rotiert</translation>
    </message>
    <message>
        <source>is rotated</source>
        <translation>wird rotiert</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>%1 wurde rotiert</translation>
    </message>
    <message>
        <source>%1 were rotated</source>
        <translation>%1 wurden rotiert</translation>
    </message>
    <message>
        <source>%1 will be rotated</source>
        <translation>%1 wird rotiert</translation>
    </message>
    <message>
        <source>Nothing will be rotated</source>
        <translation>Nichts wird rotiert</translation>
    </message>
    <message>
        <source>%1 of %2 has a successor, but was not deleted itself</source>
        <translation>%1 von %2 hat einen Nachfolger, wurde selbst aber nicht gelöscht</translation>
    </message>
    <message>
        <source>%1 was made in %2.</source>
        <translation>%1 wurde in %2 angelegt.</translation>
    </message>
    <message>
        <source>making %1 of %2</source>
        <translation>%1 von %2 anlegen</translation>
    </message>
    <message>
        <source>%1 was not made in %2</source>
        <translation>%1 wurde in %2 nicht angelegt</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <source>%1 were made</source>
        <translation>%1 wurden angelegt</translation>
    </message>
    <message>
        <source>%1 will be made</source>
        <translation>%1 wird angelegt</translation>
    </message>
    <message>
        <source>Nothing will be made</source>
        <translation>Nichts wird angelegt</translation>
    </message>
    <message>
        <source>%1 of %2 was saved.</source>
        <translation>%1 von %2 wurde gespeichert.</translation>
    </message>
    <message>
        <source>saving %1 of %2</source>
        <translation>%1 von %2 speichern</translation>
    </message>
    <message>
        <source>%1 of %2 was not saved</source>
        <translation>%1 von %2 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 were changed</source>
        <translation>%1 wurden geändert</translation>
    </message>
    <message>
        <source>%1 will be changed</source>
        <translation>%1 wird geändert</translation>
    </message>
    <message>
        <source>Nothing will be changed</source>
        <translation>Nichts wird geändert</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were saved.</source>
        <translation>Die Filter von %1 von %2 wurden gespeichert.</translation>
    </message>
    <message>
        <source>saving the filters of %1 of %2</source>
        <translation>die Filter von %1 von %2 speichern</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were not saved</source>
        <translation>Die Filter von %1 von %2 wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Change the filters of %1</source>
        <translation>Filter von %1 ändern</translation>
    </message>
    <message>
        <source>%1 of %2 was rotated; the old token still works.</source>
        <translation>%1 von %2 wurde rotiert; das alte Token funktioniert noch.</translation>
    </message>
    <message>
        <source>Shipping token %3 was made in %2 after %4.</source>
        <translation>Shipping-Token %3 wurde in %2 nach %4 angelegt.</translation>
    </message>
    <message>
        <source>gets a successor</source>
        <translation>erhält einen Nachfolger</translation>
    </message>
    <message>
        <source>%1 was deleted from %2.</source>
        <translation>%1 wurde aus %2 gelöscht.</translation>
    </message>
    <message>
        <source>deleting %1 of %2</source>
        <translation>%1 von %2 löschen</translation>
    </message>
    <message>
        <source>%1 of %2 was not deleted</source>
        <translation>%1 von %2 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>%1 were deleted</source>
        <translation>%1 wurden gelöscht</translation>
    </message>
    <message>
        <source>%1 will be deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>Nothing will be deleted</source>
        <translation>Nichts wird gelöscht</translation>
    </message>
    <message>
        <source>%1 was replaced by %3 in %2.</source>
        <translation>%1 wurde in %2 durch %3 ersetzt.</translation>
    </message>
    <message>
        <source>replacing %1 of %2</source>
        <translation>%1 von %2 ersetzen</translation>
    </message>
    <message>
        <source>%1 of %2 was not replaced by %3</source>
        <translation>%1 von %2 wurde nicht durch %3 ersetzt</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1 wurde ersetzt</translation>
    </message>
    <message>
        <source>%1 were replaced</source>
        <translation>%1 wurden ersetzt</translation>
    </message>
    <message>
        <source>%1 will be replaced</source>
        <translation>%1 wird ersetzt</translation>
    </message>
    <message>
        <source>Nothing will be replaced</source>
        <translation>Nichts wird ersetzt</translation>
    </message>
    <message>
        <source>%1 is there once in %2 now, and every token that had either has it.</source>
        <translation>%1 ist in %2 jetzt einmal vorhanden, und jedes Token, das einen der beiden hatte, hat ihn.</translation>
    </message>
    <message>
        <source>merging %1 of %2 with the other one like it</source>
        <translation>%1 von %2 mit dem gleichen anderen zusammenführen</translation>
    </message>
    <message>
        <source>%1 of %2 was not merged with the other one like it</source>
        <translation>%1 von %2 wurde nicht mit dem gleichen anderen zusammengeführt</translation>
    </message>
    <message>
        <source>is merged</source>
        <translation>wird zusammengeführt</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 zusammenführen</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1 wurde zusammengeführt</translation>
    </message>
    <message>
        <source>%1 were merged</source>
        <translation>%1 wurden zusammengeführt</translation>
    </message>
    <message>
        <source>%1 will be merged</source>
        <translation>%1 wird zusammengeführt</translation>
    </message>
    <message>
        <source>Nothing will be merged</source>
        <translation>Nichts wird zusammengeführt</translation>
    </message>
    <message>
        <source>%1 of %2 is now called %3.</source>
        <translation>%1 von %2 heißt jetzt %3.</translation>
    </message>
    <message>
        <source>renaming %1 of %2</source>
        <translation>%1 von %2 umbenennen</translation>
    </message>
    <message>
        <source>%1 of %2 was not renamed to %3</source>
        <translation>%1 von %2 wurde nicht in %3 umbenannt</translation>
    </message>
    <message>
        <source>is renamed</source>
        <translation>wird umbenannt</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1 wurde umbenannt</translation>
    </message>
    <message>
        <source>%1 were renamed</source>
        <translation>%1 wurden umbenannt</translation>
    </message>
    <message>
        <source>%1 will be renamed</source>
        <translation>%1 wird umbenannt</translation>
    </message>
    <message>
        <source>Nothing will be renamed</source>
        <translation>Nichts wird umbenannt</translation>
    </message>
    <message>
        <source>%1 of %2 was enabled.</source>
        <translation>%1 von %2 wurde aktiviert.</translation>
    </message>
    <message>
        <source>enabling %1 of %2</source>
        <translation>%1 von %2 aktivieren</translation>
    </message>
    <message>
        <source>%1 of %2 was not enabled</source>
        <translation>%1 von %2 wurde nicht aktiviert</translation>
    </message>
    <message>
        <source>is enabled</source>
        <translation>wird aktiviert</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>%1 wurde aktiviert</translation>
    </message>
    <message>
        <source>%1 were enabled</source>
        <translation>%1 wurden aktiviert</translation>
    </message>
    <message>
        <source>%1 will be enabled</source>
        <translation>%1 wird aktiviert</translation>
    </message>
    <message>
        <source>Nothing will be enabled</source>
        <translation>Nichts wird aktiviert</translation>
    </message>
    <message>
        <source>%1 of %2 was disabled.</source>
        <translation>%1 von %2 wurde deaktiviert.</translation>
    </message>
    <message>
        <source>disabling %1 of %2</source>
        <translation>%1 von %2 deaktivieren</translation>
    </message>
    <message>
        <source>%1 of %2 was not disabled</source>
        <translation>%1 von %2 wurde nicht deaktiviert</translation>
    </message>
    <message>
        <source>is disabled</source>
        <translation>wird deaktiviert</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>%1 wurde deaktiviert</translation>
    </message>
    <message>
        <source>%1 were disabled</source>
        <translation>%1 wurden deaktiviert</translation>
    </message>
    <message>
        <source>%1 will be disabled</source>
        <translation>%1 wird deaktiviert</translation>
    </message>
    <message>
        <source>Nothing will be disabled</source>
        <translation>Nichts wird deaktiviert</translation>
    </message>
    <message>
        <source>%1 is open to the searches of %2 now.</source>
        <translation>%1 ist jetzt für die Suche von %2 offen.</translation>
    </message>
    <message>
        <source>opening %1 to the searches of %2</source>
        <translation>%1 für die Suche von %2 öffnen</translation>
    </message>
    <message>
        <source>%1 was not opened to the searches of %2</source>
        <translation>%1 wurde nicht für die Suche von %2 geöffnet</translation>
    </message>
    <message>
        <source>is opened to search</source>
        <translation>wird für die Suche geöffnet</translation>
    </message>
    <message>
        <source>Open %1 to search</source>
        <translation>%1 für die Suche öffnen</translation>
    </message>
    <message>
        <source>%1 was opened to search</source>
        <translation>%1 wurde für die Suche geöffnet</translation>
    </message>
    <message>
        <source>%1 were opened to search</source>
        <translation>%1 wurden für die Suche geöffnet</translation>
    </message>
    <message>
        <source>%1 will be opened to search</source>
        <translation>%1 wird für die Suche geöffnet</translation>
    </message>
    <message>
        <source>Nothing will be opened to search</source>
        <translation>Nichts wird für die Suche geöffnet</translation>
    </message>
    <message>
        <source>%1 is closed to the searches of %2 now.</source>
        <translation>%1 ist jetzt für die Suche von %2 geschlossen.</translation>
    </message>
    <message>
        <source>closing %1 to the searches of %2</source>
        <translation>%1 für die Suche von %2 schließen</translation>
    </message>
    <message>
        <source>%1 was not closed to the searches of %2</source>
        <translation>%1 wurde nicht für die Suche von %2 geschlossen</translation>
    </message>
    <message>
        <source>is closed to search</source>
        <translation>wird für die Suche geschlossen</translation>
    </message>
    <message>
        <source>Close %1 to search</source>
        <translation>%1 für die Suche schließen</translation>
    </message>
    <message>
        <source>%1 was closed to search</source>
        <translation>%1 wurde für die Suche geschlossen</translation>
    </message>
    <message>
        <source>%1 were closed to search</source>
        <translation>%1 wurden für die Suche geschlossen</translation>
    </message>
    <message>
        <source>%1 will be closed to search</source>
        <translation>%1 wird für die Suche geschlossen</translation>
    </message>
    <message>
        <source>Nothing will be closed to search</source>
        <translation>Nichts wird für die Suche geschlossen</translation>
    </message>
</context>
<context>
    <name>tokendeck::DeleteWords</name>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>No shared token of %1 uses it.</source>
        <translation>Kein Shared-Token von %1 nutzt ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 lose it: %2.</source>
        <translation>
            <numerusform>Ein Shared-Token von %1 verliert ihn: %2.</numerusform>
            <numerusform>%n Shared-Token von %1 verlieren ihn: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens will be without a filter and show every log of %1: %2.</source>
        <translation>
            <numerusform>Ein Token bleibt ohne Filter und zeigt jedes Log von %1: %2.</numerusform>
            <numerusform>%n Token bleiben ohne Filter und zeigen jedes Log von %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link that was sent with it stops showing logs of %1.</source>
        <translation>Jeder damit versandte Link zeigt keine Logs von %1 mehr.</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted.</source>
        <translation>Logs, die damit an %1 gesendet werden, werden nicht mehr angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it, and stop. Integrations that use it stop, too.</source>
        <translation>
            <numerusform>Die Verbindung %1 von Tokendeck arbeitet damit und endet. Integrationen, die es nutzen, enden ebenfalls.</numerusform>
            <numerusform>Die Verbindungen %1 von Tokendeck arbeiten damit und enden. Integrationen, die es nutzen, enden ebenfalls.</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrations with %1 that use it stop working.</source>
        <translation>Integrationen mit %1, die es nutzen, funktionieren nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Let the connections %1 stop</source>
        <translation>
            <numerusform>Die Verbindung %1 enden lassen</numerusform>
            <numerusform>Die Verbindungen %1 enden lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %n tokens show every log of %1</source>
        <translation>
            <numerusform>Dieses Token jedes Log von %1 zeigen lassen</numerusform>
            <numerusform>Diese %n Token jedes Log von %1 zeigen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it without knowing which tokens use it</source>
        <translation>Löschen, ohne zu wissen, welche Token ihn nutzen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
</context>
<context>
    <name>tokendeck::Desktop</name>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the window’s layout</source>
        <translation>die Anordnung des Fensters</translation>
    </message>
    <message>
        <source>the saved views</source>
        <translation>die gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>die Adressen der Dashboards</translation>
    </message>
    <message>
        <source>what notices have told</source>
        <translation>was Hinweise gemeldet haben</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>die Sandbox</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailWords</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>The time that Logz.io names was not understood</source>
        <translation>Die Zeit, die Logz.io nennt, wurde nicht verstanden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>a connection of Tokendeck</source>
        <translation>eine Verbindung von Tokendeck</translation>
    </message>
    <message>
        <source>made with Tokendeck</source>
        <translation>mit Tokendeck angelegt</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>von Hand notiert</translation>
    </message>
    <message>
        <source>the account’s list</source>
        <translation>die Liste des Kontos</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>works for %1, %2</source>
        <translation>funktioniert für %1, %2</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>abgelehnt, %1</translation>
    </message>
    <message>
        <source>no answer, %1</source>
        <translation>keine Antwort, %1</translation>
    </message>
    <message>
        <source>%1; before that: %2</source>
        <translation>%1; davor: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Logs sent with it are not accepted</source>
        <translation>Damit gesendete Logs werden nicht angenommen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Aktualisiert von</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>Filter-ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1, noch nicht neu gelesen</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again</source>
        <translation>Sein Token kommt, wenn die Liste neu gelesen wird</translation>
    </message>
    <message>
        <source>The backend does not tell this token again</source>
        <translation>Das Backend teilt dieses Token nicht noch einmal mit</translation>
    </message>
    <message>
        <source>Its holder reads every log of %1.</source>
        <translation>Wer es hat, liest jedes Log von %1.</translation>
    </message>
    <message>
        <source>Logz.io names no operator for it; AND is assumed.</source>
        <translation>Logz.io nennt keine Verknüpfung dafür; AND wird angenommen.</translation>
    </message>
    <message>
        <source>Logs that match all of these.</source>
        <translation>Logs, auf die alle zutreffen.</translation>
    </message>
    <message>
        <source>Logs that match any of these.</source>
        <translation>Logs, auf die eines davon zutrifft.</translation>
    </message>
    <message>
        <source>What can be read with it is not known; it may be every log of %1.</source>
        <translation>Was sich damit lesen lässt, ist nicht bekannt; es kann jedes Log von %1 sein.</translation>
    </message>
    <message>
        <source>There were no logs in the last 24 hours</source>
        <translation>In den letzten 24 Stunden gab es keine Logs</translation>
    </message>
    <message>
        <source>%1 of the logs of the last 24 hours</source>
        <translation>%1 der Logs der letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Counting the logs…</source>
        <translation>Logs werden gezählt…</translation>
    </message>
    <message>
        <source>The logs cannot be counted while Logz.io is out of reach.</source>
        <translation>Die Logs können nicht gezählt werden, solange Logz.io nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailsPane</name>
    <message>
        <source>What it can see</source>
        <translation>Was es sehen kann</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show the read-only connection</source>
        <translation>Die schreibgeschützte Verbindung anzeigen</translation>
    </message>
</context>
<context>
    <name>tokendeck::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiffCommand</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>Art, ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs, html to be read and printed.</source>
        <translation>table für Menschen (auch ohne Angabe), json oder csv für Programme, html zum Lesen und Drucken.</translation>
    </message>
    <message>
        <source>Exit with 1 where something is known to differ.</source>
        <translation>Mit 1 enden, wo bekannt ist, dass sich etwas unterscheidet.</translation>
    </message>
    <message>
        <source>Says what became of the tokens between two moments.</source>
        <translation>Sagt, was zwischen zwei Zeitpunkten aus den Token wurde.</translation>
    </message>
    <message>
        <source>diff needs what to compare: one side, which is compared with now, or two.</source>
        <translation>diff braucht, was verglichen werden soll: eine Seite, die mit jetzt verglichen wird, oder zwei.</translation>
    </message>
    <message>
        <source>A SIDE is now, a day such as 2026-11-26, or a file that report --format json has written; - is standard input. One alone is compared with now. Of a day it is what the window’s last snapshot of that day or before holds.
Says which tokens appeared, vanished, were renamed, rotated, enabled or disabled, expire at another time or have other filters, and what can be seen by that. What one side has not read is not known, and no difference.</source>
        <translation>Eine SEITE ist now, ein Tag wie 2026-11-26 oder eine Datei, die report --format json geschrieben hat; - ist die Standardeingabe. Eine allein wird mit jetzt verglichen. Von einem Tag gilt, was die letzte Momentaufnahme des Fensters von diesem Tag oder davor enthält.
Sagt, welche Token erschienen, verschwanden, umbenannt, rotiert, aktiviert oder deaktiviert wurden, zu anderer Zeit ablaufen oder andere Filter haben, und was dadurch zu sehen ist. Was eine Seite nicht gelesen hat, ist nicht bekannt und kein Unterschied.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceDetails</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceFilters</name>
    <message>
        <source>Kinds of changes</source>
        <translation>Arten von Änderungen</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceTable</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiscardDialog</name>
    <message>
        <source>It is not known whether what was sent was saved: look after a refresh.</source>
        <translation>Ob das Gesendete gespeichert wurde, ist nicht bekannt: Sehen Sie nach dem Aktualisieren nach.</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing else was saved.</source>
        <translation>Sonst wurde nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The filters %1 were made and stay.</source>
        <translation>
            <numerusform>Der Filter %1 wurde angelegt und bleibt.</numerusform>
            <numerusform>Die Filter %1 wurden angelegt und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Die Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Close the editor?</source>
        <translation>Den Editor schließen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the new filters again</source>
        <translation>
            <numerusform>Den neuen Filter wieder löschen</numerusform>
            <numerusform>Die neuen Filter wieder löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorCommand</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>doctor takes no words.</source>
        <translation>doctor nimmt keine Wörter an.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 wird geprüft…</translation>
    </message>
    <message>
        <source>Finds out why connections work or do not.</source>
        <translation>Findet heraus, warum Verbindungen funktionieren oder nicht.</translation>
    </message>
    <message>
        <source>Looks at the name, the way out, TLS, the clock, the token, the region and each permission, 5 seconds each and 30 for a connection, and changes nothing. Exits with 1 where there is a problem, and with 3 where there is none and too little could be checked. Remarks are no problems.</source>
        <translation>Sieht nach Name, Weg hinaus, TLS, Uhr, Token, Region und jeder Berechtigung, je 5 Sekunden und 30 für eine Verbindung, und ändert nichts. Endet mit 1, wo es ein Problem gibt, und mit 3, wo es keines gibt und zu wenig geprüft werden konnte. Bemerkungen sind keine Probleme.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorDialog</name>
    <message>
        <source>%1. Nothing is changed by these checks.</source>
        <translation>%1. Diese Prüfungen ändern nichts.</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>Bericht kopieren…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy this report?</source>
        <translation>Diesen Bericht kopieren?</translation>
    </message>
    <message>
        <source>It has no token, no user of a proxy, and neither the name nor the home folder of this computer. Read it before you send it.</source>
        <translation>Er enthält kein Token, keinen Benutzer eines Proxys und weder den Namen noch den Benutzerordner dieses Computers. Lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>Check the connection %1</source>
        <translation>Die Verbindung %1 prüfen</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Die Verbindung prüfen</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorRow</name>
    <message>
        <source>Copy the text for support</source>
        <translation>Den Text für den Support kopieren</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorWords</name>
    <message>
        <source>Checking the connection…</source>
        <translation>Die Verbindung wird geprüft…</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection.</source>
        <translation>Tokendeck kann mit dieser Verbindung arbeiten.</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection, with problems at: %1.</source>
        <translation>Tokendeck kann mit dieser Verbindung arbeiten, mit Problemen bei: %1.</translation>
    </message>
    <message>
        <source>Tokendeck cannot work with this connection. What keeps it: %1.</source>
        <translation>Tokendeck kann mit dieser Verbindung nicht arbeiten. Was es hindert: %1.</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: not everything was checked.</source>
        <translation>Ob Tokendeck mit dieser Verbindung arbeiten kann, ist nicht bekannt: Nicht alles wurde geprüft.</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: there is no API token to ask with.</source>
        <translation>Ob Tokendeck mit dieser Verbindung arbeiten kann, ist nicht bekannt: Es gibt kein API-Token zum Fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n Bemerkung</numerusform>
            <numerusform>%n Bemerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>%n nicht geprüft</numerusform>
            <numerusform>%n nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 s for all checks were over</source>
        <translation>die %1 s für alle Prüfungen waren vorbei</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>es gibt keinen Weg zum Server</translation>
    </message>
    <message>
        <source>the connection is not secure, so nothing was sent</source>
        <translation>die Verbindung ist nicht sicher, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>there is no API token to ask with</source>
        <translation>es gibt kein API-Token zum Fragen</translation>
    </message>
    <message>
        <source>the token was not accepted</source>
        <translation>das Token wurde nicht angenommen</translation>
    </message>
    <message>
        <source>no answer said what time it is</source>
        <translation>keine Antwort sagte, wie spät es ist</translation>
    </message>
    <message>
        <source>the host is an address, and there is no name to resolve</source>
        <translation>der Host ist eine Adresse, und es gibt keinen Namen aufzulösen</translation>
    </message>
    <message>
        <source>this backend is on this computer, and nothing leaves it</source>
        <translation>dieses Backend ist auf diesem Computer, und nichts verlässt ihn</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>das Konto liegt in einer anderen Region</translation>
    </message>
    <message>
        <source>the checks were ended before</source>
        <translation>die Prüfungen wurden vorher beendet</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>Keine Antwort innerhalb von %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 and %n more</source>
        <translation>
            <numerusform>%1 ist %2 und %n weitere</numerusform>
            <numerusform>%1 ist %2 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 has no address on this computer</source>
        <translation>%1 hat auf diesem Computer keine Adresse</translation>
    </message>
    <message>
        <source>The proxy resolves names by itself, so that hinders nothing.</source>
        <translation>Der Proxy löst Namen selbst auf, daher stört das nicht.</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 hat keine Adresse</translation>
    </message>
    <message>
        <source>Check the address, and the name server in the system’s network settings.</source>
        <translation>Prüfen Sie die Adresse und den Nameserver in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Direkt, ohne Proxy</translation>
    </message>
    <message>
        <source>Through the system’s proxy %1</source>
        <translation>Über den Proxy des Systems %1</translation>
    </message>
    <message>
        <source>The system’s proxy %1 does not let the connection through</source>
        <translation>Der Proxy des Systems %1 lässt die Verbindung nicht durch</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>%1 does not accept the connection</source>
        <translation>%1 nimmt die Verbindung nicht an</translation>
    </message>
    <message>
        <source>Check the address and its port, and the firewall.</source>
        <translation>Prüfen Sie die Adresse und ihren Port und die Firewall.</translation>
    </message>
    <message>
        <source>%1 has IPv6 addresses alone, and this computer has no way to them</source>
        <translation>%1 hat nur IPv6-Adressen, und dieser Computer hat keinen Weg zu ihnen</translation>
    </message>
    <message>
        <source>Check that the network has IPv6, or use a proxy that has.</source>
        <translation>Prüfen Sie, ob das Netz IPv6 hat, oder nutzen Sie einen Proxy, der es hat.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The certificate is from %1, whom this computer does not trust</source>
        <translation>Das Zertifikat ist von %1, dem dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>Something may stand between this computer and Logz.io.</source>
        <translation>Etwas könnte zwischen diesem Computer und Logz.io stehen.</translation>
    </message>
    <message>
        <source>The certificate from %1 is for another host</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Host</translation>
    </message>
    <message>
        <source>The certificate from %1 was valid until %2</source>
        <translation>Das Zertifikat von %1 war gültig bis %2</translation>
    </message>
    <message>
        <source>Check the computer’s clock.</source>
        <translation>Prüfen Sie die Uhr des Computers.</translation>
    </message>
    <message>
        <source>The certificate from %1 is valid from %2 on</source>
        <translation>Das Zertifikat von %1 ist erst ab %2 gültig</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>%1, certificate from %2, valid until %3</source>
        <translation>%1, Zertifikat von %2, gültig bis %3</translation>
    </message>
    <message>
        <source>Its authority did not come with the operating system: traffic may be inspected on the way.</source>
        <translation>Seine Zertifizierungsstelle kam nicht mit dem Betriebssystem: Der Verkehr wird unterwegs vielleicht mitgelesen.</translation>
    </message>
    <message>
        <source>As the server’s</source>
        <translation>Wie die des Servers</translation>
    </message>
    <message>
        <source>%1 behind the server’s</source>
        <translation>%1 hinter der des Servers</translation>
    </message>
    <message>
        <source>%1 ahead of the server’s</source>
        <translation>%1 vor der des Servers</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much.</source>
        <translation>Alter und Ablaufzeiten werden um so viel falsch angezeigt.</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>Alter und Ablaufzeiten werden um so viel falsch angezeigt: Stellen Sie die Uhr des Computers.</translation>
    </message>
    <message>
        <source>%1: expiry times are right</source>
        <translation>%1: Ablaufzeiten stimmen</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>It may have been deleted, or be of an account in another region.</source>
        <translation>Vielleicht wurde es gelöscht oder gehört zu einem Konto in einer anderen Region.</translation>
    </message>
    <message>
        <source>It is of %1 (%2), and not of the account that the connection is for</source>
        <translation>Es gehört zu %1 (%2) und nicht zu dem Konto, für das die Verbindung da ist</translation>
    </message>
    <message>
        <source>Enter a token of the connection’s account.</source>
        <translation>Geben Sie ein Token des Kontos der Verbindung ein.</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2), main account</source>
        <translation>Angenommen: Konto %1 (%2), Hauptkonto</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2)</source>
        <translation>Angenommen: Konto %1 (%2)</translation>
    </message>
    <message>
        <source>The account is in %1, not in %2</source>
        <translation>Das Konto liegt in %1, nicht in %2</translation>
    </message>
    <message>
        <source>The account is in %1</source>
        <translation>Das Konto liegt in %1</translation>
    </message>
    <message>
        <source>Connect it with that region.</source>
        <translation>Verbinden Sie es mit dieser Region.</translation>
    </message>
    <message>
        <source>The account is in %1, as chosen</source>
        <translation>Das Konto liegt in %1, wie gewählt</translation>
    </message>
    <message>
        <source>The account is at this address, which is no known region’s</source>
        <translation>Das Konto liegt an dieser Adresse, die zu keiner bekannten Region gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts can be read</source>
        <translation>
            <numerusform>%n Konto lesbar</numerusform>
            <numerusform>%n Konten lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens can be read</source>
        <translation>
            <numerusform>%n Shared-Token lesbar</numerusform>
            <numerusform>%n Shared-Token lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens are listed</source>
        <translation>
            <numerusform>%n API-Token aufgelistet</numerusform>
            <numerusform>%n API-Token aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answer</source>
        <translation>Beide antworten</translation>
    </message>
    <message>
        <source>Not offered by this backend. The page shows the tokens that this computer knows.</source>
        <translation>Von diesem Backend nicht angeboten. Die Seite zeigt die Token, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>Refused (%1).</source>
        <translation>Abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable the shared-token API for this account.</source>
        <translation>Der Support von Logz.io muss die Shared-Token-API für dieses Konto freischalten.</translation>
    </message>
    <message>
        <source>The token is not allowed to use it.</source>
        <translation>Das Token darf es nicht nutzen.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Audit trail: %1</source>
        <translation>Audit-Trail: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Weg hinaus</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>Shipping-Token</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>Shared-Token</translation>
    </message>
    <message>
        <source>List of API tokens</source>
        <translation>Liste der API-Token</translation>
    </message>
    <message>
        <source>Search and audit trail</source>
        <translation>Suche und Audit-Trail</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked, because %1</source>
        <translation>Nicht geprüft, denn %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 enabled</source>
        <translation>
            <numerusform>%Ln von %1 aktiv</numerusform>
            <numerusform>%Ln von %1 aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows were not understood</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen wurde nicht verstanden</numerusform>
            <numerusform>%Ln von %1 Zeilen wurden nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says what is known of them. A newer Tokendeck may understand them.</source>
        <translation>Die Seite sagt, was von ihnen bekannt ist. Ein neueres Tokendeck versteht sie vielleicht.</translation>
    </message>
</context>
<context>
    <name>tokendeck::EditWords</name>
    <message numerus="yes">
        <source>%n filters attached</source>
        <translation>
            <numerusform>ein Filter zugeordnet</numerusform>
            <numerusform>%n Filter zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 attached</source>
        <translation>Filter %1 zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached</source>
        <translation>
            <numerusform>ein Filter gelöst</numerusform>
            <numerusform>%n Filter gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 detached</source>
        <translation>Filter %1 gelöst</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>umbenannt von %1</translation>
    </message>
    <message>
        <source>combined with %1</source>
        <translation>mit %1 verknüpft</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>Ablauf geändert</translation>
    </message>
</context>
<context>
    <name>tokendeck::EmptyState</name>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>tokendeck::EnvironmentWords</name>
    <message>
        <source>TOKENDECK_API_TOKEN is set, and there is nothing in it.</source>
        <translation>TOKENDECK_API_TOKEN ist gesetzt und leer.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN holds blanks or other characters that no token has.</source>
        <translation>TOKENDECK_API_TOKEN enthält Leerzeichen oder andere Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN needs TOKENDECK_REGION (%1) or TOKENDECK_API_URL beside it.</source>
        <translation>TOKENDECK_API_TOKEN braucht TOKENDECK_REGION (%1) oder TOKENDECK_API_URL dazu.</translation>
    </message>
    <message>
        <source>Of TOKENDECK_API_URL and TOKENDECK_REGION only one can be set.</source>
        <translation>Von TOKENDECK_API_URL und TOKENDECK_REGION kann nur eines gesetzt sein.</translation>
    </message>
    <message>
        <source>TOKENDECK_REGION is none of: %1.</source>
        <translation>TOKENDECK_REGION ist keines von: %1.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_URL is no address that a token can be sent to: https://HOST is needed.</source>
        <translation>TOKENDECK_API_URL ist keine Adresse, an die ein Token gesendet werden kann: Nötig ist https://HOST.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryBar</name>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 läuft %2 ab</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryCard</name>
    <message>
        <source>Expiring in the next %1 days</source>
        <translation>Läuft in den nächsten %1 Tagen ab</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Look %1 ahead</source>
        <translation>%1 vorausblicken</translation>
    </message>
    <message>
        <source>No shared token that was read expires by then.</source>
        <translation>Kein gelesenes Shared-Token läuft bis dahin ab.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 + %2 not read again</source>
        <comment>Show all 32 + 16 not read again</comment>
        <translation>%1 + %2 nicht neu gelesen</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>ID %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>As it is: not known</source>
        <translation>Wie es ist: nicht bekannt</translation>
    </message>
    <message>
        <source>As it is: never</source>
        <translation>Wie es ist: nie</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Wie es ist: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>Am Ende eines Tages</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Earlier than now (%1): links with it stop working sooner.</source>
        <translation>Früher als jetzt (%1): Links damit funktionieren nicht mehr so lange.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n connections of sub accounts</source>
        <translation>
            <numerusform>%1, mit der Verbindung eines Unterkontos</numerusform>
            <numerusform>%1, mit den Verbindungen von %n Unterkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>The file tells regions, accounts, names and marks. It holds no token: whoever imports it enters their own.</source>
        <translation>Die Datei nennt Regionen, Konten, Namen und Kennzeichen. Sie enthält kein Token: Wer sie importiert, gibt eigene ein.</translation>
    </message>
    <message>
        <source>Owners and notes of API tokens, too</source>
        <translation>Auch Verantwortliche und Notizen der API-Token</translation>
    </message>
    <message>
        <source>What is silenced, with the reasons, too</source>
        <translation>Auch, was stummgeschaltet ist, mit den Gründen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Check at least one connection.</source>
        <translation>Haken Sie mindestens eine Verbindung an.</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, and %2 not read again</source>
        <translation>%1, und %2 nicht neu gelesen</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterEditor</name>
    <message>
        <source>Filters of %1</source>
        <translation>Filter von %1</translation>
    </message>
    <message>
        <source>Changes take effect at once on every link that uses this token</source>
        <translation>Änderungen wirken sofort auf jeden Link, der dieses Token nutzt</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>%1 has these filters now.</source>
        <translation>%1 hat jetzt diese Filter.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere. This is what it has now.</source>
        <translation>%1 wurde anderswo geändert. Das hat es jetzt.</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere, so its filters cannot be saved.</source>
        <translation>%1 wurde anderswo gelöscht, daher lassen sich die Filter nicht speichern.</translation>
    </message>
    <message>
        <source>The connection of %1 was removed, so its filters cannot be saved.</source>
        <translation>Die Verbindung von %1 wurde entfernt, daher lassen sich die Filter nicht speichern.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it. It has now: %2.</source>
        <translation>%1 wurde anderswo geändert, während Sie es bearbeiteten. Es hat jetzt: %2.</translation>
    </message>
    <message>
        <source>Take the server’s version</source>
        <translation>Version des Servers übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>The token was deleted elsewhere.</source>
        <translation>Das Token wurde anderswo gelöscht.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>Choose between the server’s version and yours first.</source>
        <translation>Wählen Sie zuerst zwischen der Version des Servers und Ihrer.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 cannot be %2 and %3 at once</source>
        <translation>%1 kann nicht zugleich %2 und %3 sein</translation>
    </message>
    <message>
        <source>%1 is matched exactly: letters, digits, _ @ . and - only.</source>
        <translation>%1 wird genau verglichen: nur Buchstaben, Ziffern, _ @ . und -.</translation>
    </message>
    <message>
        <source>Wildcards do not work.</source>
        <translation>Platzhalter funktionieren nicht.</translation>
    </message>
    <message>
        <source>Spaces are not possible.</source>
        <translation>Leerzeichen sind nicht möglich.</translation>
    </message>
    <message>
        <source>%1 has a blank at its beginning or end, so logs cannot be filtered by it.</source>
        <translation>%1 hat ein Leerzeichen am Anfang oder Ende, daher lassen sich Logs nicht danach filtern.</translation>
    </message>
    <message numerus="yes">
        <source>%1 logs</source>
        <translation>
            <numerusform>%1 Log</numerusform>
            <numerusform>%1 Logs</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every log of %1.</source>
        <translation>Zeigt jedes Log von %1.</translation>
    </message>
    <message>
        <source>Shows no log: %1.</source>
        <translation>Zeigt kein Log: %1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filters that are not known match</source>
        <translation>
            <numerusform>ein nicht bekannter Filter zutrifft</numerusform>
            <numerusform>%n nicht bekannte Filter zutreffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows logs where %1.</source>
        <translation>Zeigt Logs, bei denen %1.</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>1 Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n other filters</source>
        <translation>
            <numerusform>ein anderer Filter</numerusform>
            <numerusform>%n andere Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>The token will see %1.</source>
        <translation>Das Token wird %1 sehen.</translation>
    </message>
    <message>
        <source>What the token saw before is not known. It will see %1.</source>
        <translation>Was das Token zuvor sah, ist nicht bekannt. Es wird %1 sehen.</translation>
    </message>
    <message>
        <source>Before this change the token saw %1.</source>
        <translation>Vor dieser Änderung sah das Token %1.</translation>
    </message>
    <message>
        <source>It will see the same.</source>
        <translation>Es wird dasselbe sehen.</translation>
    </message>
    <message>
        <source>It will see %1.</source>
        <translation>Es wird %1 sehen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It will see %1 and none that it did not see before.</source>
        <translation>Es wird %1 sehen und keine, die es zuvor nicht sah.</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>It will see %1 and still all that it saw before.</source>
        <translation>Es wird %1 sehen und weiterhin alle, die es zuvor sah.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
    </message>
    <message>
        <source>It will see %1 that it did not see before, and no longer %2 that it saw.</source>
        <translation>Es wird %1 sehen, die es zuvor nicht sah, und %2 nicht mehr, die es sah.</translation>
    </message>
    <message>
        <source>Without a filter everyone with this token sees every log of %1.</source>
        <translation>Ohne Filter sieht jeder mit diesem Token jedes Log von %1.</translation>
    </message>
    <message>
        <source>No log can match: %1.</source>
        <translation>Kein Log kann passen: %1.</translation>
    </message>
    <message>
        <source>%1 is chosen twice; the second one changes nothing.</source>
        <translation>%1 ist zweimal gewählt; der zweite ändert nichts.</translation>
    </message>
    <message>
        <source>%1 changes nothing in these logs: without it the same ones pass.</source>
        <translation>%1 ändert an diesen Logs nichts: Ohne ihn kommen dieselben durch.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters of this token are not in the account’s list. The preview leaves them out.</source>
        <translation>
            <numerusform>Ein Filter dieses Tokens steht nicht in der Liste des Kontos. Die Vorschau lässt ihn aus.</numerusform>
            <numerusform>%n Filter dieses Tokens stehen nicht in der Liste des Kontos. Die Vorschau lässt sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field</source>
        <translation>Ein Feld</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>Ein Wert</translation>
    </message>
    <message>
        <source>%1 is there already. Choose it in the list.</source>
        <translation>%1 ist schon vorhanden. Wählen Sie ihn in der Liste.</translation>
    </message>
    <message>
        <source>There is a field %1; fields are matched with case.</source>
        <translation>Es gibt ein Feld %1; bei Feldern zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>There is %1: %2; values are matched with case.</source>
        <translation>Es gibt %1: %2; bei Werten zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>There is %1: %2; fields are matched with case.</source>
        <translation>Es gibt %1: %2; bei Feldern zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Live logs of %1, last 24 h</source>
        <translation>Aktuelle Logs von %1, letzte 24 h</translation>
    </message>
    <message>
        <source>Pasted logs</source>
        <translation>Eingefügte Logs</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object and was left out.</source>
        <translation>Zeile %1 ist kein JSON-Objekt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 lines are no JSON object and were left out, the first is line %2.</source>
        <translation>%1 Zeilen sind kein JSON-Objekt und wurden ausgelassen, die erste ist Zeile %2.</translation>
    </message>
    <message>
        <source>Only the first %1 lines and 16 MB are read.</source>
        <translation>Nur die ersten %1 Zeilen und 16 MB werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with AND</source>
        <translation>
            <numerusform>%n Filter, mit AND verknüpft</numerusform>
            <numerusform>%n Filter, mit AND verknüpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with OR</source>
        <translation>
            <numerusform>%n Filter, mit OR verknüpft</numerusform>
            <numerusform>%n Filter, mit OR verknüpft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterForm</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Beschreibung (optional)</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterList</name>
    <message>
        <source>Search filters…</source>
        <translation>Filter suchen…</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Filter suchen</translation>
    </message>
    <message>
        <source>This account has no filters yet.</source>
        <translation>Dieses Konto hat noch keine Filter.</translation>
    </message>
    <message>
        <source>No filter matches %1.</source>
        <translation>Kein Filter passt zu %1.</translation>
    </message>
    <message>
        <source>Down goes to what was found</source>
        <translation>Ab geht zu dem, was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterListModel</name>
    <message>
        <source>not known which tokens use it</source>
        <translation>nicht bekannt, welche Token ihn nutzen</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln tokens</source>
        <translation>
            <numerusform>von einem Token genutzt</numerusform>
            <numerusform>von %Ln Token genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterPanel</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Let this token show every log of %1</source>
        <translation>Dieses Token jedes Log von %1 zeigen lassen</translation>
    </message>
    <message>
        <source>Choose a filter, or agree that the token shows every log.</source>
        <translation>Wählen Sie einen Filter, oder stimmen Sie zu, dass das Token jedes Log zeigt.</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>%1 hat noch keinen Filter.</translation>
    </message>
    <message>
        <source>The filters of %1 could not be read.</source>
        <translation>Die Filter von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>A log is visible when it matches %1 of</source>
        <extracomment>%1 is the switch between “all” and “any”; below stand the filters.</extracomment>
        <translation>Ein Log ist sichtbar, wenn darauf %1 zutreffen von</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterRows</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterTable</name>
    <message>
        <source>Not known which tokens use it</source>
        <translation>Nicht bekannt, welche Token ihn nutzen</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens or more</source>
        <translation>
            <numerusform>Von %n Token oder mehr genutzt</numerusform>
            <numerusform>Von %n Token oder mehr genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>Von keinem Token genutzt</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens</source>
        <translation>
            <numerusform>Von %n Token genutzt</numerusform>
            <numerusform>Von %n Token genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens were not understood: which filters they have is not known</source>
        <translation>
            <numerusform>Ein Shared-Token wurde nicht verstanden: Welche Filter es hat, ist nicht bekannt</numerusform>
            <numerusform>%n Shared-Token wurden nicht verstanden: Welche Filter sie haben, ist nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: the list of shared tokens could not be loaded</source>
        <translation>Nicht bekannt: Die Liste der Shared-Token konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>As of the last time that the list of shared tokens was loaded</source>
        <translation>Stand: als die Liste der Shared-Token zuletzt geladen wurde</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>A log passes when this field has exactly this value, case included</source>
        <translation>Ein Log kommt durch, wenn dieses Feld genau diesen Wert hat, auch in Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>How many shared tokens have the filter</source>
        <translation>Wie viele Shared-Token den Filter haben</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>Filter-ID</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterWords</name>
    <message>
        <source>AND</source>
        <translation>AND</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>OR</translation>
    </message>
</context>
<context>
    <name>tokendeck::FiltersPage</name>
    <message>
        <source>Search field, value, description…</source>
        <translation>Feld, Wert, Beschreibung suchen…</translation>
    </message>
    <message>
        <source>Select a filter to see its details.</source>
        <translation>Wählen Sie einen Filter, um seine Details zu sehen.</translation>
    </message>
    <message>
        <source>Shared tokens with this filter</source>
        <translation>Shared-Token mit diesem Filter</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindButton</name>
    <message>
        <source>Search everything…</source>
        <translation>Alles durchsuchen…</translation>
    </message>
    <message>
        <source>Find any token, filter, account, page or action of all connections</source>
        <translation>Jedes Token, jeden Filter, jedes Konto, jede Seite oder Aktion aller Verbindungen finden</translation>
    </message>
</context>
<context>
    <name>tokendeck::Finding</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The account may have no second one, so that it can only be replaced with a gap.</source>
        <translation>Das Konto darf kein zweites haben, daher lässt es sich nur mit einer Lücke ersetzen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>Filter bearbeiten…</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>Neues Token eingeben…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Set an expiry…</source>
        <translation>Ablauf setzen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>Für die Suche öffnen…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>Verantwortliche und Notiz…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Logz.io refused the token of the connection %1</source>
        <translation>Logz.io hat den Token der Verbindung %1 abgelehnt</translation>
    </message>
    <message>
        <source>Until it has a new one, nothing is read or changed through it.</source>
        <translation>Bis sie einen neuen hat, wird über sie nichts gelesen oder geändert.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections have a token that was refused</source>
        <translation>
            <numerusform>%Ln Verbindung hat einen Token, der abgelehnt wurde</numerusform>
            <numerusform>%Ln Verbindungen haben einen Token, der abgelehnt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced on %1, until %2 at the latest: %3</source>
        <translation>Stummgeschaltet am %1, längstens bis %2: %3</translation>
    </message>
    <message>
        <source>Silenced on %1: %2</source>
        <translation>Stummgeschaltet am %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reasons</source>
        <translation>
            <numerusform>%Ln weiterer Grund</numerusform>
            <numerusform>%Ln weitere Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>All such of the account. %1</source>
        <translation>Alle solchen des Kontos. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with. How many the account may have is not known.</source>
        <translation>Muss es gesperrt werden, bleibt keines zum Senden. Wie viele das Konto haben darf, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSettings</name>
    <message>
        <source>What is not ticked is not looked for: it is in no list, no count and no score. Search words and quick filters go by the same days.</source>
        <translation>Was nicht angehakt ist, wird nicht gesucht: Es steht in keiner Liste, keiner Zahl und keinen Punkten. Suchwörter und Schnellfilter gehen nach denselben Tagen.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>Tage: %1</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 bis %2 Tage</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Wie am Anfang</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSteps</name>
    <message>
        <source>It is not in its list any more.</source>
        <translation>Es steht nicht mehr in seiner Liste.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Show the account’s shipping tokens</source>
        <translation>Die Shipping-Token des Kontos anzeigen</translation>
    </message>
    <message>
        <source>Show it on the scope map</source>
        <translation>In der Reichweite zeigen</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>Das andere anzeigen</translation>
    </message>
    <message>
        <source>Show them together</source>
        <translation>Zusammen anzeigen</translation>
    </message>
</context>
<context>
    <name>tokendeck::FittingArea</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Arrow keys scroll it</source>
        <translation>Pfeiltasten rollen ihn</translation>
    </message>
</context>
<context>
    <name>tokendeck::FixedKeys</name>
    <message>
        <source>Enter, %1</source>
        <translation>Eingabe, %1</translation>
    </message>
    <message>
        <source>Copy the token of the current row</source>
        <translation>Das Token der aktuellen Zeile kopieren</translation>
    </message>
    <message>
        <source>Home, End, letters</source>
        <translation>Pos1, Ende, Buchstaben</translation>
    </message>
    <message>
        <source>Go to the first or last row, or to a name</source>
        <translation>Zur ersten oder letzten Zeile oder zu einem Namen gehen</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>Die Zeile bearbeiten</translation>
    </message>
    <message>
        <source>Menu, %1</source>
        <translation>Menü, %1</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>Das Menü der Zeile öffnen</translation>
    </message>
    <message>
        <source>Shift+click on a header</source>
        <translation>Umschalt+Klick auf einen Spaltenkopf</translation>
    </message>
    <message>
        <source>Sort equal rows by a second column</source>
        <translation>Gleiche Zeilen nach einer zweiten Spalte sortieren</translation>
    </message>
    <message>
        <source>Press the main button of a dialog</source>
        <translation>Die Hauptschaltfläche eines Dialogs drücken</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>Schließen, was offen ist</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement gehen</translation>
    </message>
    <message>
        <source>Move in lists and texts</source>
        <translation>Sich in Listen und Texten bewegen</translation>
    </message>
    <message>
        <source>Copy, paste and select</source>
        <translation>Kopieren, einfügen und auswählen</translation>
    </message>
    <message>
        <source>Write into fields, and go to a name in lists</source>
        <translation>In Felder schreiben, und in Listen zu einem Namen gehen</translation>
    </message>
    <message>
        <source>Pin what was found</source>
        <translation>Das Gefundene anheften</translation>
    </message>
    <message>
        <source>Zoom the scope map</source>
        <translation>In der Reichweite zoomen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ForgetApiTokenDialog</name>
    <message>
        <source>Take %1 off the list?</source>
        <translation>%1 aus der Liste nehmen?</translation>
    </message>
    <message>
        <source>The backend cannot delete it from here: as long as it is not deleted in the console, integrations go on with it. Off the list, this computer forgets its owner and note.</source>
        <translation>Das Backend kann es von hier aus nicht löschen: Solange es nicht in der Konsole gelöscht ist, arbeiten Integrationen damit weiter. Ist es aus der Liste, vergisst dieser Computer Verantwortliche und Notiz.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatModel</name>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>tokendeck::FramedPage</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Die Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Edge of the details</source>
        <translation>Rand der Details</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpCommand</name>
    <message>
        <source>There is no command %1.</source>
        <translation>Einen Befehl %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Says what the commands do.</source>
        <translation>Sagt, was die Befehle tun.</translation>
    </message>
    <message>
        <source>help says more of one command at a time.</source>
        <translation>help erklärt einen Befehl auf einmal.</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpWords</name>
    <message>
        <source>An API token to work with in place of the connections of the settings. It needs one of the next two.</source>
        <translation>Ein API-Token, mit dem statt mit den Verbindungen der Einstellungen gearbeitet wird. Es braucht eines der nächsten beiden.</translation>
    </message>
    <message>
        <source>The region of its account: us, eu, uk, au, ca, …</source>
        <translation>Die Region seines Kontos: us, eu, uk, au, ca, …</translation>
    </message>
    <message>
        <source>Or the address of its API: https://…</source>
        <translation>Oder die Adresse seiner API: https://…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>found: findings, differences, leaked tokens</source>
        <translation>gefunden: Befunde, Unterschiede, offengelegte Token</translation>
    </message>
    <message>
        <source>the command line cannot be understood, or its name is of several</source>
        <translation>die Befehlszeile ist nicht verständlich, oder ihr Name gehört mehreren</translation>
    </message>
    <message>
        <source>something was not read; standard error says what</source>
        <translation>etwas wurde nicht gelesen; die Standardfehlerausgabe sagt was</translation>
    </message>
    <message>
        <source>the output or a file could not be written</source>
        <translation>die Ausgabe oder eine Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>nobody takes the output any more</source>
        <translation>niemand nimmt die Ausgabe mehr an</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Dieser Text.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>Tokendeck: the tokens of every Logz.io account in one window.</source>
        <translation>Tokendeck: die Token aller Logz.io-Konten in einem Fenster.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>does one thing without it</source>
        <translation>tut eines ohne das Fenster</translation>
    </message>
    <message>
        <source>says more of a command</source>
        <translation>sagt mehr über einen Befehl</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Optionen des Fensters:</translation>
    </message>
    <message>
        <source>Environment of the commands:</source>
        <translation>Umgebung der Befehle:</translation>
    </message>
    <message>
        <source>Exit codes of the commands:</source>
        <translation>Rückgabewerte der Befehle:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintCallout</name>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the hints (Esc)</source>
        <translation>Hinweise beenden (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a hint</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Hint %1 of %2: %3. %4</source>
        <translation>Hinweis %1 von %2: %3. %4</translation>
    </message>
    <message>
        <source>Its buttons are the last that Tab reaches. Esc ends the hints.</source>
        <translation>Seine Schaltflächen erreicht Tab zuletzt. Esc beendet die Hinweise.</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintTour</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>%1 finds any token, filter or account, whichever page is open. Enter there copies the token.</source>
        <translation>%1 findet jedes Token, jeden Filter und jedes Konto, gleich welche Seite offen ist. Die Eingabetaste kopiert dort das Token.</translation>
    </message>
    <message>
        <source>In a list, Enter or %1 copies the token of the selected row.</source>
        <translation>In einer Liste kopiert die Eingabetaste oder %1 das Token der ausgewählten Zeile.</translation>
    </message>
    <message>
        <source>Copy with one key</source>
        <translation>Mit einer Taste kopieren</translation>
    </message>
    <message>
        <source>The clipboard is cleared after %1; the countdown is here.</source>
        <translation>Die Zwischenablage wird nach %1 geleert; hier läuft die Zeit ab.</translation>
    </message>
    <message>
        <source>It stays in the clipboard until you clear it here, lock or quit.</source>
        <translation>Es bleibt in der Zwischenablage, bis Sie diese hier leeren, sperren oder beenden.</translation>
    </message>
    <message>
        <source>See a change before it is sent</source>
        <translation>Eine Änderung sehen, bevor sie gesendet wird</translation>
    </message>
    <message>
        <source>The filters of a shared token decide which logs its links show. Changing them tells first what is newly seen, and a delete waits for some seconds: %1 takes it back.</source>
        <translation>Die Filter eines Shared-Tokens entscheiden, welche Logs seine Links zeigen. Wer sie ändert, erfährt zuerst, was neu zu sehen ist, und ein Löschen wartet einige Sekunden: %1 nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>What %1 brings. No token is in such a file: each new connection wants its own before anything is read.</source>
        <translation>Was %1 bringt. In einer solchen Datei ist kein Token: Jede neue Verbindung braucht ihr eigenes, bevor etwas gelesen wird.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>mine stay as they are</source>
        <translation>meine bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>the file’s are taken</source>
        <translation>die aus der Datei werden übernommen</translation>
    </message>
    <message>
        <source>Of connections that are here already</source>
        <translation>Von schon vorhandenen Verbindungen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>%n Verbindung importieren</numerusform>
            <numerusform>%n Verbindungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one connection.</source>
        <translation>Wählen Sie mindestens eine Verbindung.</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>die Liste der Verbindungen</translation>
    </message>
    <message>
        <source>as it is checked in each row</source>
        <translation>wie es in jeder Zeile angekreuzt ist</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportModel</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Region and account</source>
        <translation>Region und Konto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>tokendeck::InstanceWords</name>
    <message>
        <source>Tokendeck is running already: its window was brought to the front.</source>
        <translation>Tokendeck läuft schon: Sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>Tokendeck is running already (process %1), and it does not answer. End it first, or wait until it has ended.</source>
        <translation>Tokendeck läuft schon (Prozess %1) und antwortet nicht. Beenden Sie es zuerst, oder warten Sie, bis es beendet ist.</translation>
    </message>
    <message>
        <source>The sandbox goes on with the options that it was started with.</source>
        <translation>Die Sandbox läuft mit den Optionen weiter, mit denen sie gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainModule</name>
    <message>
        <source>This installation of Tokendeck is incomplete: %1. Install it again.</source>
        <translation>Diese Installation von Tokendeck ist unvollständig: %1. Installieren Sie es neu.</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainQuestions</name>
    <message>
        <source>Which address is right for %1?</source>
        <translation>Welche Adresse stimmt für %1?</translation>
    </message>
    <message>
        <source>Its API token was kept for %1. The list of connections names %2 now: somebody or something has changed it. Whoever answers there gets the token and can act with it. Nothing was sent yet.</source>
        <translation>Das API-Token wurde für %1 aufbewahrt. Die Liste der Verbindungen nennt jetzt %2: Jemand oder etwas hat sie geändert. Wer dort antwortet, bekommt das Token und kann damit handeln. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Connect or remove…</source>
        <translation>Verbinden oder entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were connected again.</source>
        <translation>
            <numerusform>Ein Konto wurde wieder verbunden.</numerusform>
            <numerusform>%n Konten wurden wieder verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the tokens, %1 could not be used: connect these accounts anew, or remove the tokens.</source>
        <translation>Von den Token waren %1 nicht brauchbar: Verbinden Sie diese Konten neu, oder entfernen Sie die Token.</translation>
    </message>
    <message>
        <source>%1 could not be removed now; that is tried again when Tokendeck starts.</source>
        <translation>%1 konnte jetzt nicht entfernt werden; das wird beim nächsten Start von Tokendeck erneut versucht.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n API tokens in %1 that no connection uses.</source>
        <translation>
            <numerusform>Ein API-Token, das keine Verbindung nutzt, liegt in: %1.</numerusform>
            <numerusform>%n API-Token, die keine Verbindung nutzt, liegen in: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens were removed from %1.</source>
        <translation>
            <numerusform>%n API-Token wurde entfernt aus: %1.</numerusform>
            <numerusform>%n API-Token wurden entfernt aus: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainVault</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
</context>
<context>
    <name>tokendeck::LaneWords</name>
    <message>
        <source>Logz.io asks to wait %1 before the next request for %2: until %3.</source>
        <translation>Logz.io bittet, mit der nächsten Anfrage für %2 %1 zu warten: bis %3.</translation>
    </message>
    <message>
        <source>Logz.io answers very slowly for %1.</source>
        <translation>Logz.io antwortet für %1 sehr langsam.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of Logz.io, as an answer for %2 shows.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Logz.io %1 nach, wie eine Antwort für %2 zeigt.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of Logz.io, as an answer for %2 shows.</source>
        <translation>Die Uhr dieses Computers geht gegenüber Logz.io %1 vor, wie eine Antwort für %2 zeigt.</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>Alter und Ablaufzeiten werden um so viel falsch angezeigt: Stellen Sie die Uhr des Computers.</translation>
    </message>
</context>
<context>
    <name>tokendeck::LineWords</name>
    <message>
        <source>Times are those of %1.</source>
        <translation>Zeiten sind die von %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters that are not known</source>
        <translation>
            <numerusform>ein nicht bekannter Filter</numerusform>
            <numerusform>%Ln nicht bekannte Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter: everything</source>
        <translation>kein Filter: alles</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>same token elsewhere</source>
        <translation>dasselbe Token anderswo</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>sieht nichts</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>ungenutzt</translation>
    </message>
    <message>
        <source>single shipping token</source>
        <translation>einziges Shipping-Token</translation>
    </message>
    <message>
        <source>limit nearly reached</source>
        <translation>Obergrenze fast erreicht</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>für die Suche geschlossen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>same filters as another</source>
        <translation>dieselben Filter wie ein anderes</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation>Name sagt nichts</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand verantwortlich</translation>
    </message>
    <message>
        <source>not checked for long</source>
        <translation>lange nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Production (1001)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Kontotoken</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>Deleted between %1 and %2; by whom is not known</source>
        <translation>Zwischen %1 und %2 gelöscht; von wem, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Deleted on %1; by whom is not known</source>
        <translation>Am %1 gelöscht; von wem, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Deleted on %1 by %2</source>
        <translation>Am %1 von %2 gelöscht</translation>
    </message>
    <message>
        <source>Deleted on %1 by an API token</source>
        <translation>Am %1 von einem API-Token gelöscht</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListCommand</name>
    <message>
        <source>list needs one of: %1.</source>
        <translation>list braucht eines von: %1.</translation>
    </message>
    <message>
        <source>Writes accounts, tokens or filters of all connections.</source>
        <translation>Schreibt Konten, Token oder Filter aller Verbindungen.</translation>
    </message>
    <message>
        <source>Words search as they do in the window: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. A row has to match all of them; of what is not known whether it matches, the number is said. Tokens are masked.</source>
        <translation>Wörter suchen wie im Fenster: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. Eine Zeile muss auf alle passen; bei wie vielen es nicht bekannt ist, wird gesagt. Token sind verdeckt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>Konsole öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Der Text wurde kopiert.</translation>
    </message>
    <message>
        <source>The shape of the answer was copied: names and types, and no value.</source>
        <translation>Die Form der Antwort wurde kopiert: Namen und Typen, und kein Wert.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>%1: select one row alone.</source>
        <translation>%1: Wählen Sie nur eine Zeile.</translation>
    </message>
    <message>
        <source>%1: that cannot be done with what is listed here.</source>
        <translation>%1: Das geht nicht mit dem, was hier aufgelistet ist.</translation>
    </message>
    <message>
        <source>Logz.io does not permit it; the page says why.</source>
        <translation>Logz.io erlaubt es nicht; die Seite sagt warum.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>tokendeck::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>Auch den Schlüsselbund sperren</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory. Your desktop lets Tokendeck clear the clipboard only while its window is in front: click here.</source>
        <translation>Die Token sind nicht mehr im Speicher. Ihr Desktop lässt Tokendeck die Zwischenablage nur leeren, solange sein Fenster vorn ist: Klicken Sie hier.</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory, and the clipboard is cleared.</source>
        <translation>Die Token sind nicht mehr im Speicher, und die Zwischenablage ist geleert.</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again.

This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the keychain or the screen to keep others out.</source>
        <translation>Entsperren liest sie neu ein aus: %1.

Das verbirgt sie vor einem Blick über die Schulter. Es fragt kein Passwort: Wer Ihre Sitzung nutzen kann, kann entsperren. Sperren Sie den Schlüsselbund oder den Bildschirm, um andere fernzuhalten.</translation>
    </message>
    <message>
        <source>%1 asks for its password…</source>
        <translation>%1 fragt nach dem Passwort…</translation>
    </message>
    <message>
        <source>%1 is still locked, and so is Tokendeck.</source>
        <translation>%1 ist noch gesperrt, und Tokendeck ebenso.</translation>
    </message>
    <message>
        <source>%1 is locked: it asks for its password.</source>
        <translation>%1 ist gesperrt und fragt nach dem Passwort.</translation>
    </message>
    <message>
        <source>%1 could not be locked from here.</source>
        <translation>%1 ließ sich von hier aus nicht sperren.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Unlocking gets them from the sandbox again.</source>
        <translation>Entsperren holt sie neu aus der Sandbox.</translation>
    </message>
    <message>
        <source>This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the screen to keep others out.</source>
        <translation>Das verbirgt sie vor einem Blick über die Schulter. Es verlangt kein Passwort: Wer Ihre Sitzung nutzen kann, kann entsperren. Sperren Sie den Bildschirm, um andere fernzuhalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again, which asks for its password first.</source>
        <translation>Das Entsperren liest sie wieder aus %1; dafür wird erst nach dem Passwort gefragt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>tokendeck::MarkWords</name>
    <message>
        <source>As of %1, not read since</source>
        <translation>Stand %1, seitdem nicht gelesen</translation>
    </message>
    <message>
        <source>%1, being deleted</source>
        <translation>%1, wird gelöscht</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1, wird geändert</translation>
    </message>
    <message>
        <source>%1, not in Logz.io’s list</source>
        <translation>%1, nicht in der Liste von Logz.io</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1, noch nicht neu gelesen</translation>
    </message>
    <message>
        <source>%1, not read since</source>
        <translation>%1, seitdem nicht gelesen</translation>
    </message>
</context>
<context>
    <name>tokendeck::MatchSwitch</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>eines</translation>
    </message>
    <message>
        <source>A log is visible when it matches all of the filters</source>
        <translation>Ein Log ist sichtbar, wenn alle Filter zutreffen</translation>
    </message>
    <message>
        <source>A log is visible when it matches any of the filters</source>
        <translation>Ein Log ist sichtbar, wenn einer der Filter zutrifft</translation>
    </message>
</context>
<context>
    <name>tokendeck::MergeFiltersDialog</name>
    <message>
        <source>%1 has it twice. The one with the id %2 is kept.</source>
        <translation>%1 hat ihn doppelt. Der mit der ID %2 bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.</source>
        <translation>
            <numerusform>%1 hat ihn doppelt. Der mit der ID %2 bleibt: Ein Shared-Token hat ihn.</numerusform>
            <numerusform>%1 hat ihn doppelt. Der mit der ID %2 bleibt: %Ln Shared-Token haben ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared token has the one with the id %1, which is deleted.</source>
        <translation>Kein Shared-Token hat den mit der ID %1, der gelöscht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens move over from the one with the id %1: %2. That one is deleted last.</source>
        <translation>
            <numerusform>Ein Shared-Token wechselt von dem mit der ID %1: %2. Dieser wird zuletzt gelöscht.</numerusform>
            <numerusform>%n Shared-Token wechseln von dem mit der ID %1: %2. Dieser wird zuletzt gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each token shows the same logs as before, and is at no moment without a filter.</source>
        <translation>Jedes Token zeigt dieselben Logs wie zuvor und ist zu keinem Zeitpunkt ohne Filter.</translation>
    </message>
    <message>
        <source>Merge the two filters %1</source>
        <translation>Die beiden Filter %1 zusammenführen</translation>
    </message>
    <message>
        <source>Merge filters</source>
        <translation>Filter zusammenführen</translation>
    </message>
</context>
<context>
    <name>tokendeck::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen. Type it anew.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>This looks like a token or a part of one. A name is seen by everybody; choose another.</source>
        <translation>Das sieht wie ein Token oder ein Teil davon aus. Ein Name ist für alle sichtbar; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NamedTokens</name>
    <message>
        <source>is disabled: logs sent with it are dropped</source>
        <translation>ist deaktiviert: Damit gesendete Logs werden verworfen</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>There is no token %1.</source>
        <translation>Ein Token %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The text of %1 is not known: Logz.io tells it only once, when it is made.</source>
        <translation>Der Text von %1 ist nicht bekannt: Logz.io nennt ihn nur einmal, beim Anlegen.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>“Collector” is disabled</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Whether there is a token %1 is not known: not all was read.</source>
        <translation>Ob es ein Token %1 gibt, ist nicht bekannt: Nicht alles wurde gelesen.</translation>
    </message>
    <message>
        <source>  %1/%2  %3 %4 of %5</source>
        <comment>  shared/42  shared token “Partners” of Production</comment>
        <translation>  %1/%2  %3 %4 von %5</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io did not tell it with the account.</source>
        <translation>Das Konto-Token von %1 ist nicht bekannt: Logz.io hat es mit dem Konto nicht genannt.</translation>
    </message>
    <message>
        <source>%1 can be one of several. Name one of them:</source>
        <translation>%1 kann eines von mehreren sein. Nennen Sie eines davon:</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io tells it to the main account. Name its connection, too: --connection %2.</source>
        <translation>Das Konto-Token von %1 ist nicht bekannt: Logz.io nennt es dem Hauptkonto. Nennen Sie auch dessen Verbindung: --connection %2.</translation>
    </message>
    <message>
        <source>Whether %1 is the only one of its name is not known: not all was read. Name it by its list:</source>
        <translation>Ob %1 das einzige dieses Namens ist, ist nicht bekannt: Nicht alles wurde gelesen. Nennen Sie es mit seiner Liste:</translation>
    </message>
</context>
<context>
    <name>tokendeck::Names</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The quotes of your language, round a name.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>, </source>
        <comment>separator</comment>
        <extracomment>What stands between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <extracomment>The end of a sentence, behind a quote.</extracomment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NavList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewApiTokenDialog</name>
    <message>
        <source>New API token</source>
        <translation>Neues API-Token</translation>
    </message>
    <message>
        <source>Who has it can do in the account what you can. Some backends tell it only once: copy it when it is made.</source>
        <translation>Wer es hat, kann im Konto tun, was Sie können. Manche Backends nennen es nur einmal: Kopieren Sie es beim Anlegen.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 · made with the token of %2</source>
        <translation>%1 · angelegt mit dem Token von %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewFilterDialog</name>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>A log matches when the field has exactly this value. The filter shows and hides nothing until a shared token has it.</source>
        <translation>Ein Filter trifft zu, wenn das Feld genau diesen Wert hat. Er zeigt und verbirgt nichts, bis ein Shared-Token ihn hat.</translation>
    </message>
    <message>
        <source>Create filter</source>
        <translation>Filter anlegen</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewSharedTokenDialog</name>
    <message>
        <source>New shared token</source>
        <translation>Neues Shared-Token</translation>
    </message>
    <message>
        <source>Whoever has it sees the logs that its filters let through, without a login</source>
        <translation>Wer es hat, sieht ohne Anmeldung die Logs, die seine Filter durchlassen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>Die Verbindung wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewShippingTokenDialog</name>
    <message>
        <source>The account has a shipping token of this name.</source>
        <translation>Das Konto hat ein Shipping-Token dieses Namens.</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>Neues Shipping-Token</translation>
    </message>
    <message>
        <source>Logs that are sent with it arrive in the account. It is enabled at once.</source>
        <translation>Damit gesendete Logs kommen im Konto an. Es ist sofort aktiv.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use. Disable or delete one first.</source>
        <translation>
            <numerusform>%n von %1 aktiven Shipping-Token ist vergeben. Deaktivieren oder löschen Sie zuerst eines.</numerusform>
            <numerusform>%n von %1 aktiven Shipping-Token sind vergeben. Deaktivieren oder löschen Sie zuerst eines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use.</source>
        <translation>
            <numerusform>%n von %1 aktiven Shipping-Token ist vergeben.</numerusform>
            <numerusform>%n von %1 aktiven Shipping-Token sind vergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoScreen</name>
    <message>
        <source>The window cannot be opened: it needs a session with a screen.</source>
        <translation>Das Fenster kann nicht geöffnet werden: Es braucht eine Sitzung mit einem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoteWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Logz.io did not take the name: it is called %1.</source>
        <translation>Logz.io hat den Namen nicht übernommen: Es heißt %1.</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it expires on %1.</source>
        <translation>Logz.io hat den Ablauf nicht übernommen: Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it never expires.</source>
        <translation>Logz.io hat den Ablauf nicht übernommen: Es läuft nie ab.</translation>
    </message>
    <message>
        <source>Logz.io gave it other filters than asked for. Look at them now.</source>
        <translation>Logz.io hat ihm andere Filter gegeben als verlangt. Sehen Sie sie sich jetzt an.</translation>
    </message>
    <message>
        <source>Logz.io combines its filters in the other way than asked for. Look at them now.</source>
        <translation>Logz.io verknüpft seine Filter anders als verlangt. Sehen Sie sie sich jetzt an.</translation>
    </message>
    <message>
        <source>Logz.io did not change whether it is enabled.</source>
        <translation>Logz.io hat nicht geändert, ob es aktiv ist.</translation>
    </message>
    <message>
        <source>Other settings of the account are not as they were before: %1. Look at it in the Logz.io console.</source>
        <translation>Andere Einstellungen des Kontos sind nicht wie zuvor: %1. Sehen Sie in der Konsole von Logz.io nach.</translation>
    </message>
    <message>
        <source>Logz.io has accepted it; what it shows now could not be read.</source>
        <translation>Logz.io hat es angenommen; was es jetzt zeigt, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The token of this connection acts for %1 (account %2) now, so nothing was sent.</source>
        <translation>Das Token dieser Verbindung handelt jetzt für %1 (Konto %2), daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer was lost; asked again, Logz.io shows the change made.</source>
        <translation>Die Antwort ging verloren; erneut gefragt, zeigt Logz.io die Änderung als erledigt.</translation>
    </message>
    <message>
        <source>It was deleted elsewhere before.</source>
        <translation>Es wurde schon anderswo gelöscht.</translation>
    </message>
    <message>
        <source>What had been changed was put back.</source>
        <translation>Was geändert worden war, wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The new filter %1 was made and is not used.</source>
        <translation>Der neue Filter %1 wurde angelegt und wird nicht genutzt.</translation>
    </message>
    <message>
        <source>The old filter %1 is still there.</source>
        <translation>Der alte Filter %1 ist noch vorhanden.</translation>
    </message>
    <message>
        <source>The old token %1 is still there and shows what it showed.</source>
        <translation>Das alte Token %1 ist noch vorhanden und zeigt, was es zeigte.</translation>
    </message>
    <message>
        <source>A new token %1 was made and is not what was asked for. Look at it, and delete it if nobody else made it.</source>
        <translation>Ein neues Token %1 wurde angelegt und ist nicht, was verlangt war. Sehen Sie es sich an und löschen Sie es, wenn niemand sonst es angelegt hat.</translation>
    </message>
    <message>
        <source>Logz.io answered with %1, which was there before. It was left as it is.</source>
        <translation>Logz.io antwortete mit %1, das zuvor schon da war. Es wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>API token %1 was made, but Logz.io did not say for which account it acts, so it is not kept here. Delete it in the Logz.io console.</source>
        <translation>API-Token %1 wurde angelegt, aber Logz.io sagte nicht, für welches Konto es handelt; daher wird es hier nicht aufbewahrt. Löschen Sie es in der Konsole von Logz.io.</translation>
    </message>
    <message>
        <source>Asked again for some seconds, Logz.io does not show the change.</source>
        <translation>Einige Sekunden lang erneut gefragt, zeigt Logz.io die Änderung nicht.</translation>
    </message>
    <message>
        <source>Logz.io says that it does not know it, and shows it all the same.</source>
        <translation>Logz.io sagt, dass es das nicht kennt, und zeigt es trotzdem.</translation>
    </message>
    <message>
        <source>Filter %1 was deleted elsewhere: choose again without it.</source>
        <translation>Filter %1 wurde anderswo gelöscht: Wählen Sie noch einmal ohne ihn.</translation>
    </message>
    <message>
        <source>Logz.io made token %1 with other filters than asked for, so it was deleted again.</source>
        <translation>Logz.io legte Token %1 mit anderen Filtern an als verlangt, daher wurde es wieder gelöscht.</translation>
    </message>
    <message>
        <source>Token %1 has no filter: it shows every log. Attach a filter or delete it now.</source>
        <translation>Token %1 hat keinen Filter: Es zeigt jedes Log. Ordnen Sie jetzt einen Filter zu, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>It is the last enabled shipping token: without it no log of the account arrives.</source>
        <translation>Es ist das letzte aktive Shipping-Token: Ohne es kommt kein Log des Kontos an.</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>Das Konto darf kein weiteres aktives Shipping-Token haben.</translation>
    </message>
    <message>
        <source>The connection %1 of Tokendeck works with it.</source>
        <translation>Die Verbindung %1 von Tokendeck arbeitet damit.</translation>
    </message>
    <message>
        <source>The connection %1 worked with it and needs a new token.</source>
        <translation>Die Verbindung %1 arbeitete damit und braucht ein neues Token.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still have the old filter.</source>
        <translation>
            <numerusform>%1 hat noch den alten Filter.</numerusform>
            <numerusform>%1 haben noch den alten Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the new filter already.</source>
        <translation>
            <numerusform>%1 hat schon den neuen Filter.</numerusform>
            <numerusform>%1 haben schon den neuen Filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the old or the new filter; which could not be read.</source>
        <translation>
            <numerusform>%1 hat den alten oder den neuen Filter; welchen, konnte nicht gelesen werden.</numerusform>
            <numerusform>%1 haben den alten oder den neuen Filter; welchen, konnte nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be left without a filter and show every log.</source>
        <translation>%1 bliebe ohne Filter und zeigte jedes Log.</translation>
    </message>
    <message>
        <source>The API token that Logz.io answered with acts for %1 (account %2). It is not kept here, and was left as it is.</source>
        <translation>Das API-Token, mit dem Logz.io antwortete, handelt für %1 (Konto %2). Es wird hier nicht aufbewahrt und wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>Locking ended it before the answer came; asked afterwards, Logz.io shows the change made.</source>
        <translation>Das Sperren hat es beendet, bevor die Antwort kam; danach gefragt, zeigt Logz.io die Änderung als erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens. Disable or delete one first.</source>
        <translation>
            <numerusform>Das Konto darf %n aktives Shipping-Token haben. Deaktivieren oder löschen Sie es zuerst.</numerusform>
            <numerusform>Das Konto darf %n aktive Shipping-Token haben. Deaktivieren oder löschen Sie zuerst eines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeBars</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeWords</name>
    <message numerus="yes">
        <source>%n new high findings</source>
        <translation>
            <numerusform>Ein neuer schwerer Befund</numerusform>
            <numerusform>%n neue schwere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the first in Tokendeck.</source>
        <translation>Klicken Sie, um den ersten in Tokendeck zu sehen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::Numbers</name>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>&gt;99 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>tokendeck::ObstacleWords</name>
    <message>
        <source>Its connection was removed.</source>
        <translation>Ihre Verbindung wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Logz.io refuses the API token of %1. Enter a new one first.</source>
        <translation>Logz.io lehnt das API-Token von %1 ab. Geben Sie zuerst ein neues ein.</translation>
    </message>
    <message>
        <source>The API token of %1 is not available.</source>
        <translation>Das API-Token von %1 ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood at %1, so it cannot be changed here.</source>
        <translation>Was Logz.io dafür antwortet, wurde bei %1 nicht verstanden; daher lässt es sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is the last enabled shipping token: without it no log of its account arrives. Enable or make another one first.</source>
        <translation>%1 ist das letzte aktive Shipping-Token: Ohne es kommt kein Log des Kontos an. Aktivieren oder legen Sie zuerst ein anderes an.</translation>
    </message>
    <message>
        <source>Filters belong to an account: select tokens of one account.</source>
        <translation>Filter gehören zu einem Konto: Wählen Sie Token eines Kontos.</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens, and has them. Disable or delete one first.</source>
        <translation>
            <numerusform>Das Konto darf %n aktives Shipping-Token haben und hat es. Deaktivieren oder löschen Sie es zuerst.</numerusform>
            <numerusform>Das Konto darf %n aktive Shipping-Token haben und hat sie. Deaktivieren oder löschen Sie zuerst eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is from %1 and was not read again yet. It can be copied and changed once it was.</source>
        <translation>Das ist von %1 und wurde noch nicht neu gelesen. Danach kann es kopiert und geändert werden.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OlderEntries</name>
    <message>
        <source>Load older</source>
        <translation>Ältere laden</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>Ältere Einträge laden</translation>
    </message>
    <message>
        <source>Reading older entries…</source>
        <translation>Ältere Einträge werden gelesen…</translation>
    </message>
    <message>
        <source>Read back to %1.</source>
        <translation>Zurückgelesen bis %1.</translation>
    </message>
    <message>
        <source>There are older entries.</source>
        <translation>Es gibt ältere Einträge.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OptionWords</name>
    <message>
        <source>Only this connection, by its name or id; may be given often.</source>
        <translation>Nur diese Verbindung, nach Name oder ID; mehrfach möglich.</translation>
    </message>
    <message>
        <source>How long to wait for Logz.io in all, 1 to 3600; 30 without.</source>
        <translation>Wie lange insgesamt auf Logz.io gewartet wird, 1 bis 3600; ohne Angabe 30.</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs.</source>
        <translation>table für Menschen (auch ohne Angabe), json oder csv für Programme.</translation>
    </message>
    <message>
        <source>Tokens in full, not masked. Not on a terminal, whose window keeps them.</source>
        <translation>Token ganz, nicht verdeckt. Nicht in ein Terminal, dessen Fenster sie behält.</translation>
    </message>
    <message>
        <source>With --reveal: on a terminal, too.</source>
        <translation>Mit --reveal: auch in ein Terminal.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OutputFields</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>Mit einer Byte-Reihenfolge-Marke beginnen</translation>
    </message>
    <message>
        <source>Some spreadsheets read letters with accents wrong without it.</source>
        <translation>Manche Tabellenprogramme lesen Buchstaben mit Akzenten sonst falsch.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>tokendeck::OverviewPage</name>
    <message>
        <source>Everything is checked on this computer. No token leaves it.</source>
        <translation>Alles wird auf diesem Computer geprüft. Kein Token verlässt ihn.</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>was stummgeschaltet ist</translation>
    </message>
    <message>
        <source>Connect them…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaceWatch</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tokendeck::Page</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1: this works in the lists of accounts, tokens and filters.</source>
        <translation>%1: Das geht in den Listen der Konten, Token und Filter.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageLinkWords</name>
    <message>
        <source>The link was not followed: %1</source>
        <translation>Dem Link wurde nicht gefolgt: %1</translation>
    </message>
    <message>
        <source>it holds what looks like a token. A link names a page, never a token.</source>
        <translation>er enthält, was wie ein Token aussieht. Ein Link nennt eine Seite, nie ein Token.</translation>
    </message>
    <message>
        <source>it is none of Tokendeck’s, such as tokendeck://overview.</source>
        <translation>er ist keiner von Tokendeck wie tokendeck://overview.</translation>
    </message>
    <message>
        <source>there is no page %1.</source>
        <translation>eine Seite %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no id.</source>
        <translation>%1 ist keine ID.</translation>
    </message>
    <message>
        <source>the page %1 has no rows with an id.</source>
        <translation>die Seite %1 hat keine Zeilen mit einer ID.</translation>
    </message>
    <message>
        <source>it says %1, which no link can.</source>
        <translation>er sagt %1, was kein Link kann.</translation>
    </message>
    <message>
        <source>it says %1 twice.</source>
        <translation>er sagt %1 zweimal.</translation>
    </message>
    <message>
        <source>%1 is no account’s id.</source>
        <translation>%1 ist keine ID eines Kontos.</translation>
    </message>
    <message>
        <source>what it searches for cannot be typed into a search.</source>
        <translation>wonach er sucht, lässt sich nicht in eine Suche eingeben.</translation>
    </message>
    <message>
        <source>it names a row and a search; it can have one of them.</source>
        <translation>er nennt eine Zeile und eine Suche; er kann eines davon haben.</translation>
    </message>
    <message>
        <source>it names an account, but no row of it.</source>
        <translation>er nennt ein Konto, aber keine Zeile davon.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageSearch</name>
    <message>
        <source>Search for %1</source>
        <translation>Suche nach %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>The token of %1 was for one session only. Enter it to go on.</source>
        <translation>Das Token von %1 galt nur für eine Sitzung. Geben Sie es ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>What was loaded before stays visible.</source>
        <translation>Was zuvor geladen wurde, bleibt sichtbar.</translation>
    </message>
    <message>
        <source>This backend does not list API tokens: shown are the ones that this computer knows.</source>
        <translation>Dieses Backend listet keine API-Token auf: Gezeigt werden die, die dieser Computer kennt.</translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation>Was Sie sehen, ist von %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other accounts the same page has a problem: %1.</source>
        <translation>
            <numerusform>Bei einem anderen Konto hat dieselbe Seite ein Problem: %1.</numerusform>
            <numerusform>Bei %n anderen Konten hat dieselbe Seite ein Problem: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. What can be read with them is not known; it may be every log.</source>
        <translation>
            <numerusform>%1: nicht verstanden. Was sich damit lesen lässt, ist nicht bekannt; es kann jedes Log sein.</numerusform>
            <numerusform>%1: nicht verstanden. Was sich damit lesen lässt, ist nicht bekannt; es kann jedes Log sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. They stand in the list and cannot be changed here.</source>
        <translation>
            <numerusform>%1: nicht verstanden. Es steht in der Liste und lässt sich hier nicht ändern.</numerusform>
            <numerusform>%1: nicht verstanden. Sie stehen in der Liste und lassen sich hier nicht ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Wird geladen: %1…</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Er fragt vielleicht in einem eigenen Fenster nach dem Passwort.</translation>
    </message>
    <message>
        <source>The API token is not allowed to read %1</source>
        <translation>Das API-Token darf %1 nicht lesen</translation>
    </message>
    <message>
        <source>Use a token of the main account.</source>
        <translation>Nutzen Sie ein Token des Hauptkontos.</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable this</source>
        <translation>Der Support von Logz.io muss das freischalten</translation>
    </message>
    <message>
        <source>The shared-token API is off until Logz.io’s support enables it for the account. Send them this text:</source>
        <translation>Die Shared-Token-API ist aus, bis der Support von Logz.io sie für das Konto freischaltet. Senden Sie ihm diesen Text:</translation>
    </message>
    <message>
        <source>Nothing could be loaded</source>
        <translation>Nichts konnte geladen werden</translation>
    </message>
    <message>
        <source>Not every list could be loaded, and the others are empty</source>
        <translation>Nicht jede Liste konnte geladen werden, und die übrigen sind leer</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>Die Meldung oben sagt warum.</translation>
    </message>
    <message>
        <source>Nothing found: no row is searched by its whole token</source>
        <translation>Nichts gefunden: Nach dem ganzen Token wird keine Zeile gesucht</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>Nichts gefunden für %1</translation>
    </message>
    <message>
        <source>Every word must appear in the row.</source>
        <translation>Jedes Wort muss in der Zeile vorkommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other connections cannot be used either: %1.</source>
        <translation>
            <numerusform>Eine weitere Verbindung ist ebenfalls nicht nutzbar: %1.</numerusform>
            <numerusform>%n weitere Verbindungen sind ebenfalls nicht nutzbar: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>A name, an id, or the first or last 4 characters of a token</source>
        <translation>Ein Name, eine ID oder die ersten oder letzten 4 Zeichen eines Tokens</translation>
    </message>
    <message>
        <source>Ctrl+P pins a token.</source>
        <translation>Strg+P heftet ein Token an.</translation>
    </message>
    <message>
        <source>is:unfiltered   expires:&lt;7d   &gt; for actions   Tab for more</source>
        <translation>is:unfiltered   expires:&lt;7d   &gt; für Aktionen   Tab für mehr</translation>
    </message>
    <message>
        <source>reading the lists…</source>
        <translation>Listen werden gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Tokens that you pin or copy stand here.</source>
        <translation>Token, die Sie anheften oder kopieren, stehen hier.</translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation>Die Listen werden gelesen.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>There is nothing more to do with it.</source>
        <translation>Mehr lässt sich damit nicht tun.</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc geht zurück</translation>
    </message>
    <message>
        <source>typed, not kept</source>
        <translation>getippt, nicht aufbewahrt</translation>
    </message>
    <message>
        <source>pasted, not kept</source>
        <translation>eingefügt, nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteDeeds</name>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Press Enter again to copy it all the same.</source>
        <translation>Drücken Sie noch einmal die Eingabetaste, um es trotzdem zu kopieren.</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>Es wurde nicht kopiert: Eine andere Anwendung hält die Zwischenablage. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text of this token is not known here, so it cannot be copied. Ctrl+Enter shows it in its page.</source>
        <translation>Der Text dieses Tokens ist hier nicht bekannt und lässt sich daher nicht kopieren. Strg+Eingabe zeigt es auf seiner Seite.</translation>
    </message>
    <message>
        <source>It has no token to copy.</source>
        <translation>Es hat kein Token zum Kopieren.</translation>
    </message>
    <message>
        <source>Tokens alone can be pinned.</source>
        <translation>Nur Token lassen sich anheften.</translation>
    </message>
    <message>
        <source>%1 tokens are pinned, which is the most.</source>
        <translation>%1 Token sind angeheftet, mehr geht nicht.</translation>
    </message>
    <message>
        <source>It is pinned until Tokendeck ends: the file could not be written.</source>
        <translation>Es ist angeheftet, bis Tokendeck endet: Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find a token, filter, account, page or action</source>
        <translation>Token, Filter, Konto, Seite oder Aktion finden</translation>
    </message>
    <message>
        <source>A token that is typed. It is not kept.</source>
        <translation>Ein getipptes Token. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>A token that was pasted. It is not kept.</source>
        <translation>Ein eingefügtes Token. Es wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteModel</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteSource</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Copied last</source>
        <translation>Zuletzt kopiert</translation>
    </message>
    <message>
        <source>This token is</source>
        <translation>Dieses Token ist</translation>
    </message>
    <message>
        <source>This token stands in several places</source>
        <translation>Dieses Token steht an mehreren Stellen</translation>
    </message>
    <message>
        <source>%1, create</source>
        <translation>%1, anlegen</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteWords</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation>ohne Filter</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>Sub account</source>
        <translation>Unterkonto</translation>
    </message>
    <message>
        <source>Metrics account</source>
        <translation>Metrikkonto</translation>
    </message>
    <message>
        <source>Tracing account</source>
        <translation>Tracing-Konto</translation>
    </message>
    <message>
        <source>Security account</source>
        <translation>Security-Konto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Filters and accounts</source>
        <translation>Filter und Konten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>uses not known</source>
        <translation>Nutzung nicht bekannt</translation>
    </message>
    <message>
        <source>used by no shared token</source>
        <translation>von keinem Shared-Token genutzt</translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens</source>
        <translation>
            <numerusform>von einem Shared-Token genutzt</numerusform>
            <numerusform>von %n Shared-Token genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens or more</source>
        <translation>
            <numerusform>von einem Shared-Token oder mehr genutzt</numerusform>
            <numerusform>von %n Shared-Token oder mehr genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections, pages and views</source>
        <translation>Verbindungen, Seiten und Ansichten</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>Ansicht von %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PanelDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking Logz.io…</source>
        <translation>Logz.io wird gefragt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::PasteDialog</name>
    <message>
        <source>Paste logs</source>
        <translation>Logs einfügen</translation>
    </message>
    <message>
        <source>JSON lines: one log as a JSON object on each line. They stay on this computer.</source>
        <translation>JSON-Zeilen: in jeder Zeile ein Log als JSON-Objekt. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Use these logs</source>
        <translation>Diese Logs verwenden</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillBox</name>
    <message>
        <source>unknown filter %1</source>
        <translation>unbekannter Filter %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillFlow</name>
    <message>
        <source>No filter is chosen</source>
        <translation>Kein Filter ist gewählt</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillsView</name>
    <message>
        <source>Enter shows the filter</source>
        <translation>Eingabe zeigt den Filter</translation>
    </message>
</context>
<context>
    <name>tokendeck::PlaceOpener</name>
    <message>
        <source>The link is followed as soon as an account is connected.</source>
        <translation>Dem Link wird gefolgt, sobald ein Konto verbunden ist.</translation>
    </message>
    <message>
        <source>The page %1 cannot be searched.</source>
        <translation>Die Seite %1 lässt sich nicht durchsuchen.</translation>
    </message>
    <message>
        <source>The link leads to the account %1, which is not connected.</source>
        <translation>Der Link führt zum Konto %1, das nicht verbunden ist.</translation>
    </message>
    <message>
        <source>The link leads to the %1 %2, which is not there.</source>
        <translation>Der Link führt zu „%1 %2“, und das gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewModel</name>
    <message>
        <source>%1, visible</source>
        <translation>%1, sichtbar</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, verborgen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose the logs to try the filters on</source>
        <translation>Wählen, an welchen Logs die Filter probiert werden</translation>
    </message>
    <message>
        <source>What this token will see</source>
        <translation>Was dieses Token sehen wird</translation>
    </message>
    <message>
        <source>Source of the logs: %1</source>
        <translation>Quelle der Logs: %1</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation>von %1 (%2)</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>die Logs</translation>
    </message>
    <message>
        <source>This API token may not search the logs of %1, so there is no preview. Filters can be chosen all the same; logs of your own can be pasted.</source>
        <translation>Dieses API-Token darf die Logs von %1 nicht durchsuchen, daher gibt es keine Vorschau. Filter lassen sich trotzdem wählen; eigene Logs lassen sich einfügen.</translation>
    </message>
    <message>
        <source>the preview</source>
        <translation>die Vorschau</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>There are no logs to try the filters on.</source>
        <translation>Es gibt keine Logs, an denen sich die Filter probieren lassen.</translation>
    </message>
    <message>
        <source>Paste JSON lines…</source>
        <translation>JSON-Zeilen einfügen…</translation>
    </message>
    <message>
        <source>Open a file with JSON lines…</source>
        <translation>Eine Datei mit JSON-Zeilen öffnen…</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Logs öffnen</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.ndjson *.json *.log);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl *.ndjson *.json *.log);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewTable</name>
    <message>
        <source>Sample logs</source>
        <translation>Beispiel-Logs</translation>
    </message>
</context>
<context>
    <name>tokendeck::Problem</name>
    <message>
        <source>the account’s API token could not be read from the keychain</source>
        <translation>das API-Token des Kontos konnte nicht aus dem Schlüsselbund gelesen werden</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a network’s sign-in stands in between. Sign in there, or ask who runs the network, then try again.</source>
        <translation>Ein Proxy, eine Firewall oder die Anmeldung eines Netzes steht dazwischen. Melden Sie sich dort an, oder fragen Sie, wer das Netz betreibt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no network for %1, or the host’s name is not known.</source>
        <translation>Es gibt kein Netzwerk für %1, oder der Name des Hosts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the network and the region.</source>
        <translation>Prüfen Sie Netzwerk und Region.</translation>
    </message>
    <message>
        <source>there is no network, or the host’s name is not known</source>
        <translation>es gibt kein Netzwerk, oder der Name des Hosts ist nicht bekannt</translation>
    </message>
    <message>
        <source>The host for %1 did not accept the connection.</source>
        <translation>Der Host für %1 hat die Verbindung nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the region’s address and the firewall.</source>
        <translation>Prüfen Sie die Adresse der Region und die Firewall.</translation>
    </message>
    <message>
        <source>the host did not accept the connection</source>
        <translation>der Host hat die Verbindung nicht angenommen</translation>
    </message>
    <message>
        <source>The system’s proxy did not let the request for %1 through.</source>
        <translation>Der Proxy des Systems hat die Anfrage für %1 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>the system’s proxy did not let the request through</source>
        <translation>der Proxy des Systems hat die Anfrage nicht durchgelassen</translation>
    </message>
    <message>
        <source>The connection for %1 is not secure: the server’s certificate was not accepted.</source>
        <translation>Die Verbindung für %1 ist nicht sicher: Das Zertifikat des Servers wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie die Uhr des Computers und was zwischen ihm und Logz.io steht.</translation>
    </message>
    <message>
        <source>the server’s certificate was not accepted, so nothing was sent</source>
        <translation>das Zertifikat des Servers wurde nicht angenommen, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>Prüfen Sie die Uhr des Computers und was zwischen ihm und Logz.io steht.</translation>
    </message>
    <message>
        <source>There was no answer in time for %1.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort für %1.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>The answer for %1 was cut off.</source>
        <translation>Die Antwort für %1 wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>Die Arbeit an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>%2 answered for %1, not Logz.io.</source>
        <translation>%2 hat für %1 geantwortet, nicht Logz.io.</translation>
    </message>
    <message>
        <source>%2 answered, not Logz.io</source>
        <translation>%2 hat geantwortet, nicht Logz.io</translation>
    </message>
    <message>
        <source>Logz.io refused the API token for %1.</source>
        <translation>Logz.io hat das API-Token für %1 abgelehnt.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>Logz.io refused the account’s API token</source>
        <translation>Logz.io hat das API-Token des Kontos abgelehnt</translation>
    </message>
    <message>
        <source>It may have been deleted. Enter a new token for the account.</source>
        <translation>Vielleicht wurde es gelöscht. Geben Sie ein neues Token für das Konto ein.</translation>
    </message>
    <message>
        <source>The API token is not allowed to use %1.</source>
        <translation>Das API-Token darf %1 nicht nutzen.</translation>
    </message>
    <message>
        <source>Ask Logz.io’s support to enable it, or use the main account’s token.</source>
        <translation>Bitten Sie den Support von Logz.io, es freizuschalten, oder nutzen Sie das Token des Hauptkontos.</translation>
    </message>
    <message>
        <source>the account’s API token is not allowed to do it</source>
        <translation>das API-Token des Kontos darf das nicht</translation>
    </message>
    <message>
        <source>Logz.io does not know %1 any more.</source>
        <translation>Logz.io kennt %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere; the list is refreshed.</source>
        <translation>Vielleicht wurde es anderswo gelöscht; die Liste wird aktualisiert.</translation>
    </message>
    <message>
        <source>Logz.io does not know it any more</source>
        <translation>Logz.io kennt es nicht mehr</translation>
    </message>
    <message>
        <source>Logz.io does not know where to make it</source>
        <translation>Logz.io weiß nicht, wo es angelegt werden soll</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>Aktualisieren Sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This backend does not offer %1.</source>
        <translation>Dieses Backend bietet %1 nicht an.</translation>
    </message>
    <message>
        <source>Use the Logz.io console instead.</source>
        <translation>Nutzen Sie stattdessen die Konsole von Logz.io.</translation>
    </message>
    <message>
        <source>this backend does not offer it</source>
        <translation>dieses Backend bietet das nicht an</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request for %1.</source>
        <translation>Logz.io hat die Anfrage für %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request</source>
        <translation>Logz.io hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>Logz.io got too many requests for %1.</source>
        <translation>Logz.io hat zu viele Anfragen für %1 erhalten.</translation>
    </message>
    <message>
        <source>Wait %2, then try again.</source>
        <translation>Warten Sie %2, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Logz.io got too many requests</source>
        <translation>Logz.io hat zu viele Anfragen erhalten</translation>
    </message>
    <message>
        <source>Logz.io failed to answer for %1.</source>
        <translation>Logz.io konnte für %1 nicht antworten.</translation>
    </message>
    <message>
        <source>The fault is at Logz.io. Try again later.</source>
        <translation>Der Fehler liegt bei Logz.io. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Logz.io failed to answer</source>
        <translation>Logz.io konnte nicht antworten</translation>
    </message>
    <message>
        <source>The account of %1 is in another region.</source>
        <translation>Das Konto von %1 liegt in einer anderen Region.</translation>
    </message>
    <message>
        <source>It is in %2.</source>
        <translation>Es liegt in %2.</translation>
    </message>
    <message>
        <source>Choose its region.</source>
        <translation>Wählen Sie seine Region.</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>das Konto liegt in einer anderen Region</translation>
    </message>
    <message>
        <source>It is in %2. Connect the account there.</source>
        <translation>Es liegt in %2. Verbinden Sie das Konto dort.</translation>
    </message>
    <message>
        <source>Connect the account in its region.</source>
        <translation>Verbinden Sie das Konto in seiner Region.</translation>
    </message>
    <message>
        <source>The server for %1 pointed to another address, which is not followed.</source>
        <translation>Der Server für %1 verwies auf eine andere Adresse, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>Check the region’s address.</source>
        <translation>Prüfen Sie die Adresse der Region.</translation>
    </message>
    <message>
        <source>the server pointed to another address, which is not followed</source>
        <translation>der Server verwies auf eine andere Adresse, der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>The address for %1 is not HTTPS.</source>
        <translation>Die Adresse für %1 ist kein HTTPS.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https://.</source>
        <translation>Nichts wurde gesendet. Nutzen Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>the address is not HTTPS, so nothing was sent</source>
        <translation>die Adresse ist kein HTTPS, daher wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Nutzen Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The answer for %1 is larger than 64 MiB.</source>
        <translation>Die Antwort für %1 ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation>Die Liste bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>the answer is larger than 64 MiB</source>
        <translation>die Antwort ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>The answer for %1 is not what an API answers.</source>
        <translation>Die Antwort für %1 ist nicht, was eine API antwortet.</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io. The list stays as it was.</source>
        <translation>Ein Proxy oder eine Anmeldeseite steht vielleicht zwischen diesem Computer und Logz.io. Die Liste bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>the answer is not what an API answers</source>
        <translation>die Antwort ist nicht, was eine API antwortet</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>Ein Proxy oder eine Anmeldeseite steht vielleicht zwischen diesem Computer und Logz.io.</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form at %2.</source>
        <translation>Die Antwort für %1 hat bei %2 eine unerwartete Form.</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form.</source>
        <translation>Die Antwort für %1 hat eine unerwartete Form.</translation>
    </message>
    <message>
        <source>The list stays as it was. A newer version may read it.</source>
        <translation>Die Liste bleibt, wie sie war. Eine neuere Version kann sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>the answer has an unexpected form at %2</source>
        <translation>die Antwort hat bei %2 eine unerwartete Form</translation>
    </message>
    <message>
        <source>the answer has an unexpected form</source>
        <translation>die Antwort hat eine unerwartete Form</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>Eine neuere Version kann sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>The answer for %1 contradicts what was known before.</source>
        <translation>Die Antwort für %1 widerspricht dem, was zuvor bekannt war.</translation>
    </message>
    <message>
        <source>Nothing else was sent because of it.</source>
        <translation>Sonst wurde deshalb nichts gesendet.</translation>
    </message>
    <message>
        <source>Logz.io answered with another %1</source>
        <translation>Logz.io hat mit einem anderen Objekt geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again and allow it, or use the token for this session only.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie es, oder nutzen Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>This system has no keychain that could keep the token for %1.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der das Token für %1 aufbewahren könnte.</translation>
    </message>
    <message>
        <source>The keychain’s token for %1 is for another address, %2. Nothing was sent.</source>
        <translation>Das Token im Schlüsselbund für %1 gehört zu einer anderen Adresse, %2. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the address that is right.</source>
        <translation>Wählen Sie die richtige Adresse.</translation>
    </message>
    <message>
        <source>Look for its question, or use the token for this session only.</source>
        <translation>Suchen Sie nach seiner Frage, oder nutzen Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>Try again, or use the token for this session only.</source>
        <translation>Versuchen Sie es erneut, oder nutzen Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The file for %1 cannot be read or written.</source>
        <translation>Die Datei für %1 kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>It stays as it was. Check its permissions, the free space, and whether another program uses it.</source>
        <translation>Sie bleibt, wie sie war. Prüfen Sie ihre Rechte, den freien Platz und ob ein anderes Programm sie nutzt.</translation>
    </message>
    <message>
        <source>a file of Tokendeck cannot be read or written</source>
        <translation>eine Datei von Tokendeck kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check the free space and the permissions.</source>
        <translation>Prüfen Sie den freien Platz und die Rechte.</translation>
    </message>
    <message>
        <source>The file for %1 was damaged and was moved aside.</source>
        <translation>Die Datei für %1 war beschädigt und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>A fresh one was begun; the old one is kept beside it.</source>
        <translation>Eine neue wurde begonnen; die alte liegt daneben.</translation>
    </message>
    <message>
        <source>What was entered for %1 cannot be used.</source>
        <translation>Was für %1 eingegeben wurde, ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>Berichtigen Sie es; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>what was entered cannot be used</source>
        <translation>das Eingegebene ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The limit for %1 is reached.</source>
        <translation>Die Obergrenze für %1 ist erreicht.</translation>
    </message>
    <message>
        <source>Disable or delete one first; nothing was sent.</source>
        <translation>Deaktivieren oder löschen Sie zuerst eines; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>the account’s limit is reached</source>
        <translation>die Obergrenze des Kontos ist erreicht</translation>
    </message>
    <message>
        <source>Disable or delete one first.</source>
        <translation>Deaktivieren oder löschen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>This must not be done to %1.</source>
        <translation>Das darf mit %1 nicht getan werden.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es wird genutzt</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere in the meantime.</source>
        <translation>%1 wurde inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look at what it is now.</source>
        <translation>Nichts wurde überschrieben; sehen Sie nach, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>it was changed elsewhere in the meantime</source>
        <translation>es wurde inzwischen anderswo geändert</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Nothing was sent. “Connections” has the switch.</source>
        <translation>Nichts wurde gesendet. „Verbindungen“ hat den Schalter.</translation>
    </message>
    <message>
        <source>the connection %2 is read-only</source>
        <translation>die Verbindung %2 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>%2 is locked, so the token for %1 is out of reach.</source>
        <translation>%2 ist gesperrt, daher ist das Token für %1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the token for this session only.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder nutzen Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The question that %2 asked about %1 was closed.</source>
        <translation>Die Frage zu %1 wurde geschlossen (%2).</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet, KeePassXC), or use the token for this session only.</source>
        <translation>Installieren Sie einen (GNOME Keyring, KWallet, KeePassXC), oder nutzen Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>There is no token for %1 in %2.</source>
        <translation>Kein Token für %1 vorhanden in: %2.</translation>
    </message>
    <message>
        <source>%2 has nothing open that could hold the token for %1.</source>
        <translation>%2 hat nichts geöffnet, was das Token für %1 aufnehmen könnte.</translation>
    </message>
    <message>
        <source>Open its database or wallet and try again, or use the token for this session only.</source>
        <translation>Öffnen Sie die Datenbank oder Brieftasche und versuchen Sie es erneut, oder nutzen Sie das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>%2 did not answer about %1 in time.</source>
        <translation>%2 hat zu %1 nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%2 failed with the token for %1.</source>
        <translation>%2 versagte mit dem Token für %1.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The connection for %1 could not be secured: the TLS handshake failed.</source>
        <translation>Die Verbindung für %1 ließ sich nicht sichern: Der TLS-Handshake ist gescheitert.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>Nichts wurde gesendet. Prüfen Sie die Adresse und ihren Port, und was zwischen diesem Computer und Logz.io steht.</translation>
    </message>
    <message>
        <source>the TLS handshake failed, so nothing was sent</source>
        <translation>der TLS-Handshake ist gescheitert, deshalb wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>Prüfen Sie die Adresse und ihren Port, und was zwischen diesem Computer und Logz.io steht.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus), and without it no keychain can keep the token for %1.</source>
        <translation>Es gibt keinen Sitzungsbus (D-Bus), und ohne ihn kann kein Schlüsselbund das Token für %1 aufbewahren.</translation>
    </message>
    <message>
        <source>Start Tokendeck in the desktop’s session, or use the token for this session only.</source>
        <translation>Starten Sie Tokendeck in der Sitzung des Desktops, oder verwenden Sie das Token nur für diese Sitzung.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemTexts</name>
    <message>
        <source>set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>setzen Sie TOKENDECK_API_TOKEN mit TOKENDECK_REGION oder TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>It may have been deleted. The window (tokendeck) takes a new one.</source>
        <translation>Vielleicht wurde es gelöscht. Das Fenster (tokendeck) nimmt ein neues an.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere.</source>
        <translation>Vielleicht wurde es anderswo gelöscht.</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>Ein Proxy oder eine Anmeldeseite steht vielleicht zwischen diesem Computer und Logz.io.</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>Eine neuere Version kann sie vielleicht lesen.</translation>
    </message>
    <message>
        <source>Unlock it, or %1</source>
        <translation>Entsperren Sie ihn, oder %1</translation>
    </message>
    <message>
        <source>Try again and allow it, or %1</source>
        <translation>Versuchen Sie es erneut und erlauben Sie es, oder %1</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet), or %1</source>
        <translation>Installieren Sie einen (GNOME Keyring, KWallet), oder %1</translation>
    </message>
    <message>
        <source>Enter it in the window (tokendeck), or %1</source>
        <translation>Geben Sie es im Fenster (tokendeck) ein, oder %1</translation>
    </message>
    <message>
        <source>Open its database, or %1</source>
        <translation>Öffnen Sie seine Datenbank, oder %1</translation>
    </message>
    <message>
        <source>Choose the address that is right in the window (tokendeck).</source>
        <translation>Wählen Sie die richtige Adresse im Fenster (tokendeck).</translation>
    </message>
    <message>
        <source>Look for its question, or %1</source>
        <translation>Suchen Sie nach seiner Frage, oder %1</translation>
    </message>
    <message>
        <source>Try again, or %1</source>
        <translation>Versuchen Sie es erneut, oder %1</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing was read of %1.</source>
        <translation>Der Schlüsselbund ist gesperrt: Nichts wurde gelesen von %1.</translation>
    </message>
    <message>
        <source>The keychain’s question was closed: nothing was read of %1.</source>
        <translation>Die Frage des Schlüsselbunds wurde geschlossen: Nichts wurde gelesen von %1.</translation>
    </message>
    <message>
        <source>This system has no keychain: nothing was read of %1.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Nichts wurde gelesen von %1.</translation>
    </message>
    <message>
        <source>The keychain has no token of %1.</source>
        <translation>Der Schlüsselbund hat kein Token von %1.</translation>
    </message>
    <message>
        <source>The keychain is closed: nothing was read of %1.</source>
        <translation>Der Schlüsselbund ist geschlossen: Nichts wurde gelesen von %1.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time: nothing was read of %1.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet: Nichts wurde gelesen von %1.</translation>
    </message>
    <message>
        <source>The keychain failed: nothing was read of %1.</source>
        <translation>Der Schlüsselbund versagte: Nichts wurde gelesen von %1.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the key of the fingerprints is in it. Unlock it, as the window (tokendeck) does when it starts, or search without --offline and %1</source>
        <translation>Der Schlüsselbund ist gesperrt, und der Schlüssel der Fingerabdrücke liegt darin. Entsperren Sie ihn, wie es das Fenster (tokendeck) beim Start tut, oder suchen Sie ohne --offline und %1</translation>
    </message>
    <message>
        <source>The keychain’s question was closed, and the key of the fingerprints is in it. Try again and allow it, or search without --offline and %1</source>
        <translation>Die Frage des Schlüsselbunds wurde geschlossen, und der Schlüssel der Fingerabdrücke liegt darin. Versuchen Sie es noch einmal und erlauben Sie es, oder suchen Sie ohne --offline und %1</translation>
    </message>
    <message>
        <source>The keychain has no key of the fingerprints. tokendeck scan without --offline makes one, and the fingerprints with it.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel der Fingerabdrücke. tokendeck scan ohne --offline legt einen an und damit die Fingerabdrücke.</translation>
    </message>
    <message>
        <source>the key of the fingerprints</source>
        <translation>der Schlüssel der Fingerabdrücke</translation>
    </message>
    <message>
        <source>Try again once the keychain answers, or search without --offline and %1</source>
        <translation>Versuchen Sie es noch einmal, sobald der Schlüsselbund antwortet, oder suchen Sie ohne --offline und %1</translation>
    </message>
    <message>
        <source>Run it in the desktop’s session, or %1</source>
        <translation>Starten Sie es in der Sitzung des Desktops, oder %1</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus) to reach the keychain by: nothing was read of %1.</source>
        <translation>Es gibt keinen Sitzungsbus (D-Bus), über den der Schlüsselbund erreichbar wäre: Nichts wurde gelesen von %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemWords</name>
    <message>
        <source>Logz.io may have acted on the request all the same; the list is refreshed.</source>
        <translation>Logz.io hat die Anfrage vielleicht trotzdem ausgeführt; die Liste wird aktualisiert.</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings, then try again.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen des Systems und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Request ID for Logz.io’s support: %1.</source>
        <translation>Anfrage-ID für den Support von Logz.io: %1.</translation>
    </message>
    <message>
        <source>something between this computer and Logz.io</source>
        <translation>etwas zwischen diesem Computer und Logz.io</translation>
    </message>
    <message>
        <source>something that leads to %1</source>
        <translation>etwas, das zu %1 führt</translation>
    </message>
    <message>
        <source>the page %1</source>
        <translation>die Seite %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>Ein neues Token eingeben</translation>
    </message>
    <message>
        <source>Use that region</source>
        <translation>Diese Region verwenden</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Nur für diese Sitzung nutzen</translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation>Adresse wählen</translation>
    </message>
    <message>
        <source>Copy what to send</source>
        <translation>Kopieren, was zu senden ist</translation>
    </message>
    <message>
        <source>Copy the shape of the answer</source>
        <translation>Form der Antwort kopieren</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramFiles</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramWords</name>
    <message>
        <source>See: %1</source>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>An argument looks like a token. Arguments are seen by other users and kept in the history of the shell: name a token by its id or its name.</source>
        <translation>Ein Argument sieht wie ein Token aus. Argumente sind für andere Benutzer sichtbar und bleiben im Verlauf der Shell: Nennen Sie ein Token mit seiner ID oder seinem Namen.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Einen Befehl %1 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProtectionWords</name>
    <message>
        <source>%1 is marked as production. Type %2 to go on:</source>
        <translation>%1 ist als Produktion gekennzeichnet. Geben Sie %2 ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>The connection is marked as production. Type its name, %1, to go on:</source>
        <translation>Die Verbindung ist als Produktion gekennzeichnet. Geben Sie ihren Namen, %1, ein, um fortzufahren:</translation>
    </message>
    <message numerus="yes">
        <source>%n connections of it are marked as production. Type the name of the one with most of it, %1, to go on:</source>
        <translation>
            <numerusform>Eine der Verbindungen ist als Produktion gekennzeichnet. Geben Sie den Namen derjenigen mit dem größten Anteil, %1, ein, um fortzufahren:</numerusform>
            <numerusform>%n der Verbindungen sind als Produktion gekennzeichnet. Geben Sie den Namen derjenigen mit dem größten Anteil, %1, ein, um fortzufahren:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>Geben Sie zuerst %1 ein.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PurposeCards</name>
    <message>
        <source>I want to ship logs</source>
        <translation>Ich möchte Logs senden</translation>
    </message>
    <message>
        <source>Account or shipping token</source>
        <translation>Konto- oder Shipping-Token</translation>
    </message>
    <message>
        <source>It can write logs into its account, and cannot read any. Every plan has it.</source>
        <translation>Es kann Logs in sein Konto schreiben und keine lesen. Jeder Tarif hat es.</translation>
    </message>
    <message>
        <source>Copy the token of an account</source>
        <translation>Konto-Token kopieren</translation>
    </message>
    <message>
        <source>I want to share dashboards</source>
        <translation>Ich möchte Dashboards teilen</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>Shared-Token</translation>
    </message>
    <message>
        <source>Its link shows the logs that its filters let through, without a login, and can change nothing. Logz.io’s support enables them.</source>
        <translation>Sein Link zeigt ohne Anmeldung die Logs, die seine Filter durchlassen, und kann nichts ändern. Der Support von Logz.io schaltet sie frei.</translation>
    </message>
    <message>
        <source>Create a filtered token</source>
        <translation>Gefiltertes Token anlegen</translation>
    </message>
    <message>
        <source>I want to build an integration</source>
        <translation>Ich möchte eine Integration bauen</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>It can read and change what an admin can, in the accounts that it reaches. Needs a Pro or Enterprise plan or a trial.</source>
        <translation>Es kann lesen und ändern, was ein Admin kann, in den Konten, die es erreicht. Braucht einen Pro- oder Enterprise-Tarif oder eine Testphase.</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>API-Token anlegen</translation>
    </message>
</context>
<context>
    <name>tokendeck::QuickFilters</name>
    <message>
        <source>Account ▾</source>
        <translation>Konto ▾</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>+ not read again</source>
        <translation>+ nicht neu gelesen</translation>
    </message>
    <message>
        <source>+ not every list was read</source>
        <translation>+ nicht jede Liste wurde gelesen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReachWords</name>
    <message>
        <source>API token · refused</source>
        <translation>API-Token · abgelehnt</translation>
    </message>
    <message>
        <source>API token · not understood</source>
        <translation>API-Token · nicht verstanden</translation>
    </message>
    <message>
        <source>API token · %1</source>
        <translation>API-Token · %1</translation>
    </message>
    <message>
        <source>API token · created %1</source>
        <translation>API-Token · angelegt %1</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>searchable from main</source>
        <translation>vom Hauptkonto durchsuchbar</translation>
    </message>
    <message>
        <source>not searchable from main</source>
        <translation>vom Hauptkonto nicht durchsuchbar</translation>
    </message>
    <message>
        <source>not known whether searchable</source>
        <translation>nicht bekannt, ob durchsuchbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts</source>
        <translation>
            <numerusform>%Ln Unterkonto</numerusform>
            <numerusform>%Ln Unterkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>sein %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation>
            <numerusform>%1, %Ln nicht bekannt</numerusform>
            <numerusform>%1, %Ln nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused and can search nothing</source>
        <translation>%1 wird abgelehnt und kann nichts durchsuchen</translation>
    </message>
    <message>
        <source>What %1 can search is not known</source>
        <translation>Was %1 durchsuchen kann, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 can search %2 alone</source>
        <translation>%1 kann nur %2 durchsuchen</translation>
    </message>
    <message>
        <source>%1 can search %2 and %3</source>
        <translation>%1 kann %2 und %3 durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens can search %1</source>
        <translation>
            <numerusform>Ein API-Token kann %1 durchsuchen</numerusform>
            <numerusform>%Ln API-Token können %1 durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Whether the API tokens of %1 can search %2 is not known</source>
        <translation>Ob die API-Token von %1 %2 durchsuchen können, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is closed: no API token can search it</source>
        <translation>%1 ist geschlossen: Kein API-Token kann es durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 ist für %2 geschlossen: Ein eigenes API-Token kann es durchsuchen</numerusform>
            <numerusform>%1 ist für %2 geschlossen: %Ln eigene API-Token können es durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one</source>
        <translation>%1, einzeln gezeigt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zusammengefaltet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open accounts</source>
        <translation>
            <numerusform>%Ln offenes Konto</numerusform>
            <numerusform>%Ln offene Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed accounts</source>
        <translation>
            <numerusform>%Ln geschlossenes Konto</numerusform>
            <numerusform>%Ln geschlossene Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts, not known</source>
        <translation>
            <numerusform>%Ln Konto, nicht bekannt</numerusform>
            <numerusform>%Ln Konten, nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Main account · %1</source>
        <translation>Hauptkonto · %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgefaltet</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zusammengefaltet</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>open to search</source>
        <translation>für die Suche offen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>für die Suche geschlossen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The API tokens of %1 could not be read, so which of them it concerns is not known.</source>
        <translation>Die API-Token von %1 konnten nicht gelesen werden; daher ist nicht bekannt, welche davon es betrifft.</translation>
    </message>
    <message>
        <source>No API token of %1 is known here.</source>
        <translation>Kein API-Token von %1 ist hier bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can search it then: %2.</source>
        <translation>
            <numerusform>Ein API-Token von %1 kann es dann durchsuchen: %2.</numerusform>
            <numerusform>%Ln API-Token von %1 können es dann durchsuchen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can no longer search it: %2.</source>
        <translation>
            <numerusform>Ein API-Token von %1 kann es nicht mehr durchsuchen: %2.</numerusform>
            <numerusform>%Ln API-Token von %1 können es nicht mehr durchsuchen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>So can every API token that is made in %1 later.</source>
        <translation>Jedes später in %1 angelegte API-Token kann es auch.</translation>
    </message>
    <message numerus="yes">
        <source>Its own %Ln API tokens search it either way.</source>
        <translation>
            <numerusform>Sein eigenes API-Token durchsucht es in jedem Fall.</numerusform>
            <numerusform>Seine eigenen %Ln API-Token durchsuchen es in jedem Fall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not understood and may be concerned.</source>
        <translation>
            <numerusform>Ein API-Token wurde nicht verstanden und könnte betroffen sein.</numerusform>
            <numerusform>%Ln API-Token wurden nicht verstanden und könnten betroffen sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it is so already is not known.</source>
        <translation>Ob es schon so ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Open %1 to search?</source>
        <translation>%1 für die Suche öffnen?</translation>
    </message>
    <message>
        <source>Close %1 to search?</source>
        <translation>%1 für die Suche schließen?</translation>
    </message>
    <message>
        <source>Open to search</source>
        <translation>Für die Suche öffnen</translation>
    </message>
    <message>
        <source>Close to search</source>
        <translation>Für die Suche schließen</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1, vom %2, noch nicht neu gelesen</translation>
    </message>
    <message>
        <source>Which API tokens can search %1 is not known</source>
        <translation>Welche API-Token %1 durchsuchen können, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln API tokens can search %1</source>
        <translation>
            <numerusform>Mindestens ein API-Token kann %1 durchsuchen</numerusform>
            <numerusform>Mindestens %Ln API-Token können %1 durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed to %2: whether API tokens of its own can search it is not known</source>
        <translation>%1 ist für %2 geschlossen: Ob eigene API-Token es durchsuchen können, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: at least %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 ist für %2 geschlossen: Mindestens ein eigenes API-Token kann es durchsuchen</numerusform>
            <numerusform>%1 ist für %2 geschlossen: Mindestens %Ln eigene API-Token können es durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, API tokens not known</source>
        <translation>%1, API-Token nicht bekannt</translation>
    </message>
    <message>
        <source>At least %1, %2</source>
        <translation>Mindestens %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Staging (3)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln geschlossen</numerusform>
            <numerusform>%Ln geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln nicht bekannt</numerusform>
            <numerusform>%Ln nicht bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::RecentActivity</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>not %1: it failed</source>
        <translation>nicht %1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>not %1: taken back</source>
        <translation>nicht %1: zurückgenommen</translation>
    </message>
</context>
<context>
    <name>tokendeck::RegionField</name>
    <message>
        <source>%1 (experimental)</source>
        <translation>%1 (experimentell)</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (zurückgezogen)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>Eigene URL…</translation>
    </message>
    <message>
        <source>Custom URL of the API</source>
        <translation>Eigene URL der API</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no user name, “?” or “#”. Plain http:// works on this computer alone.</source>
        <translation>Eine Adresse beginnt mit https:// und hat keinen Benutzernamen, kein „?“ und kein „#“. Einfaches http:// geht nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Logz.io documents this region in part only.</source>
        <translation>Logz.io dokumentiert diese Region nur teilweise.</translation>
    </message>
    <message>
        <source>Logz.io withdrew this region in 2023.</source>
        <translation>Logz.io hat diese Region 2023 zurückgezogen.</translation>
    </message>
    <message>
        <source>The one whose accounts sign in at %1.</source>
        <translation>Die, deren Konten sich bei %1 anmelden.</translation>
    </message>
</context>
<context>
    <name>tokendeck::RemovablePill</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>tokendeck::RenameShippingTokenDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>The token stays the same: shippers go on as they are.</source>
        <translation>Das Token bleibt dasselbe: Was damit sendet, läuft weiter wie bisher.</translation>
    </message>
    <message>
        <source>Rename token</source>
        <translation>Token umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReplaceFilterDialog</name>
    <message>
        <source>No shared token of %1 has it.</source>
        <translation>Kein Shared-Token von %1 hat ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 move over: %2.</source>
        <translation>
            <numerusform>Ein Shared-Token von %1 wechselt: %2.</numerusform>
            <numerusform>%n Shared-Token von %1 wechseln: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shared token of %1 was not understood and may have it: the old filter cannot be taken away.</source>
        <translation>Ein Shared-Token von %1 wurde nicht verstanden und könnte ihn haben: Der alte Filter lässt sich nicht wegnehmen.</translation>
    </message>
    <message>
        <source>The new filter is made first and the old one deleted last, so that no token is without a filter on the way.</source>
        <translation>Der neue Filter wird zuerst angelegt und der alte zuletzt gelöscht, damit kein Token unterwegs ohne Filter ist.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Replace filter</source>
        <translation>Filter ersetzen</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Replace it without knowing which tokens use it</source>
        <translation>Ersetzen, ohne zu wissen, welche Token ihn nutzen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportCommand</name>
    <message>
        <source>report takes no words.</source>
        <translation>report nimmt keine Wörter an.</translation>
    </message>
    <message>
        <source>No fingerprints: the keychain has no key for them, or did not give it.</source>
        <translation>Keine Fingerabdrücke: Der Schlüsselbund hat keinen Schlüssel dafür oder hat ihn nicht herausgegeben.</translation>
    </message>
    <message>
        <source>csv for spreadsheets (without), json for programs and diff, html to be read and printed.</source>
        <translation>csv für Tabellenprogramme (auch ohne Angabe), json für Programme und diff, html zum Lesen und Drucken.</translation>
    </message>
    <message>
        <source>Writes a report of every token, masked.</source>
        <translation>Schreibt einen Bericht über jedes Token, verdeckt.</translation>
    </message>
    <message>
        <source>Each token with its account, who made it, when it was used and expires, its filters and what is wrong with it; when each list was read, or why not; and what was deleted, as the daily snapshots knew it. Fingerprints tell whether a token was rotated: their key is in the keychain, made by the window. Exits with 3 where a list was not read; the report says which.</source>
        <translation>Jedes Token mit seinem Konto, wer es angelegt hat, wann es genutzt wurde und abläuft, seinen Filtern und was daran nicht stimmt; wann jede Liste gelesen wurde, oder warum nicht; und was gelöscht wurde, wie die täglichen Momentaufnahmen es kannten. Fingerabdrücke sagen, ob ein Token rotiert wurde: Ihr Schlüssel liegt im Schlüsselbund, vom Fenster angelegt. Endet mit 3, wo eine Liste nicht gelesen wurde; der Bericht sagt welche.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportOutput</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Tabelle für Tabellenprogramme (CSV)</translation>
    </message>
    <message>
        <source>Data for programs, and to compare with (JSON)</source>
        <translation>Daten für Programme und zum Vergleichen (JSON)</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>Seite für einen Browser (HTML)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Dokument zum Drucken (PDF)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportReader</name>
    <message>
        <source>the snapshots of %1</source>
        <translation>die Momentaufnahmen von %1</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>Einen Tag %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no snapshot yet. The window takes one of each account on every day on which it has read all its lists.</source>
        <translation>Es gibt noch keine Momentaufnahme. Das Fenster macht eine von jedem Konto an jedem Tag, an dem es alle seine Listen gelesen hat.</translation>
    </message>
    <message>
        <source>There is no snapshot of %1 or before; the first is of %2.</source>
        <translation>Es gibt keine Momentaufnahme von %1 oder davor; die erste ist vom %2.</translation>
    </message>
    <message>
        <source>A newer version of Tokendeck has written %1.</source>
        <translation>Eine neuere Version von Tokendeck hat %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is yet to come.</source>
        <translation>%1 kommt erst noch.</translation>
    </message>
    <message>
        <source>There is no file %1; and it is neither “now” nor a day such as 2026-11-26.</source>
        <translation>Es gibt keine Datei %1; und es ist weder „now“ noch ein Tag wie 2026-11-26.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Standard input can be one of the sides, and not both.</source>
        <translation>Die Standardeingabe kann eine der Seiten sein, nicht beide.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportSaving</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation>Nichts wurde als %1 gespeichert: %2.</translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation>der Speicher reicht dafür nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in %1, in plain text. Delete it as soon as you can.</source>
        <translation>
            <numerusform>Ein Token steht im Klartext in %1. Löschen Sie die Datei, sobald Sie können.</numerusform>
            <numerusform>%Ln Token stehen im Klartext in %1. Löschen Sie die Datei, sobald Sie können.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token of these connections is known now: nothing was saved.</source>
        <translation>Kein Token dieser Verbindungen ist jetzt bekannt: Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>the file with the tokens</source>
        <translation>die Datei mit den Token</translation>
    </message>
    <message>
        <source>Write the tokens into %1?</source>
        <translation>Die Token in %1 schreiben?</translation>
    </message>
    <message>
        <source>Only you can read the file. What backs up this folder, or shares it, takes the tokens along.</source>
        <translation>Nur Sie können die Datei lesen. Was diesen Ordner sichert oder teilt, nimmt die Token mit.</translation>
    </message>
    <message>
        <source>Write the tokens</source>
        <translation>Token schreiben</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Save the tokens</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the pages of %2 would take minutes. Save the report as HTML, and print it from a browser.</source>
        <translation>Es wurde nichts als %1 gespeichert: Die Seiten für %2 würden Minuten brauchen. Speichern Sie den Bericht als HTML und drucken Sie ihn aus einem Browser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 wird erstellt…</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportWords</name>
    <message>
        <source>%1: %2</source>
        <comment>High: no filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (silenced)</source>
        <translation>%1 (stummgeschaltet)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection · region</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token, mask, fingerprint</source>
        <translation>Token, Maske, Fingerabdruck</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>Art, ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Created, by or owner</source>
        <translation>Angelegt, von wem oder verantwortlich</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Filters, or whether enabled</source>
        <translation>Filter, oder ob aktiv</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>noch nicht danach gefragt</translation>
    </message>
    <message>
        <source>the last try failed: %1</source>
        <translation>der letzte Versuch schlug fehl: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>When each list was read</source>
        <translation>Wann jede Liste gelesen wurde</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation>Punkte: %1.</translation>
    </message>
    <message>
        <source>Made on %1. %2</source>
        <translation>Erstellt am %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens.</source>
        <translation>
            <numerusform>%Ln Token.</numerusform>
            <numerusform>%Ln Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <translation>
            <numerusform>Eines wurde gelöscht.</numerusform>
            <numerusform>%Ln wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read: what is in them is not known.</source>
        <translation>
            <numerusform>Eine Liste wurde nicht gelesen: Was darin steht, ist nicht bekannt.</numerusform>
            <numerusform>%Ln Listen wurden nicht gelesen: Was darin steht, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fingerprints: no key for them could be had.</source>
        <translation>Es gibt keine Fingerabdrücke: Ein Schlüssel dafür war nicht zu bekommen.</translation>
    </message>
    <message>
        <source>Fingerprints are of the key %1.</source>
        <translation>Die Fingerabdrücke stammen vom Schlüssel %1.</translation>
    </message>
    <message>
        <source>Tokens of Logz.io accounts</source>
        <translation>Token von Logz.io-Konten</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateSharedTokenDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>A new token with the same name, filters and expiry is made in %1 and copied.</source>
        <translation>In %1 wird ein neues Token mit demselben Namen, denselben Filtern und demselben Ablauf angelegt und kopiert.</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>Token rotieren</translation>
    </message>
    <message>
        <source>Delete the old token now: links with it stop working</source>
        <translation>Das alte Token jetzt löschen: Links damit funktionieren nicht mehr</translation>
    </message>
    <message>
        <source>Keep the old token: links with it go on</source>
        <translation>Das alte Token behalten: Links damit laufen weiter</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateShippingTokenDialog</name>
    <message>
        <source>A new token is made in %1 and copied.</source>
        <translation>In %1 wird ein neues Token angelegt und kopiert.</translation>
    </message>
    <message>
        <source>The old one stays enabled, so that no log is lost while you change your shippers over. Disable and delete it when they have.</source>
        <translation>Das alte bleibt aktiv, damit kein Log verloren geht, während Sie umstellen. Deaktivieren und löschen Sie es, wenn alles umgestellt ist.</translation>
    </message>
    <message>
        <source>The old one stays disabled.</source>
        <translation>Das alte bleibt deaktiviert.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>Create and copy</source>
        <translation>Anlegen und kopieren</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>Name des neuen Tokens</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotationDetails</name>
    <message>
        <source>Made by rotating %1, %2</source>
        <translation>Durch Rotieren von %1 entstanden, %2</translation>
    </message>
    <message>
        <source>Show the old token</source>
        <translation>Das alte Token zeigen</translation>
    </message>
    <message>
        <source>Rotated into %1, %2</source>
        <translation>In %1 rotiert, %2</translation>
    </message>
    <message>
        <source>Show its successor</source>
        <translation>Seinen Nachfolger zeigen</translation>
    </message>
</context>
<context>
    <name>tokendeck::RowCopying</name>
    <message>
        <source>This row has no token to copy.</source>
        <translation>Diese Zeile hat kein Token zum Kopieren.</translation>
    </message>
    <message>
        <source>The token of %1 is not known here, so it cannot be copied.</source>
        <translation>Das Token von %1 ist hier nicht bekannt und lässt sich daher nicht kopieren.</translation>
    </message>
    <message>
        <source>Select at most %1 rows to copy their tokens; %2 are selected.</source>
        <translation>Wählen Sie höchstens %1 Zeilen, um ihre Token zu kopieren; %2 sind ausgewählt.</translation>
    </message>
    <message>
        <source>These rows have no tokens to copy.</source>
        <translation>Diese Zeilen haben keine Token zum Kopieren.</translation>
    </message>
    <message>
        <source>None of the tokens of these rows is known here, so none can be copied.</source>
        <translation>Keines der Token dieser Zeilen ist hier bekannt, daher lässt sich keines kopieren.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were copied.</source>
        <translation>
            <numerusform>Ein Name wurde kopiert.</numerusform>
            <numerusform>%Ln Namen wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were copied.</source>
        <translation>
            <numerusform>Eine ID wurde kopiert.</numerusform>
            <numerusform>%Ln IDs wurden kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, without tokens</source>
        <translation>
            <numerusform>%Ln Zeile, ohne Token</numerusform>
            <numerusform>%Ln Zeilen, ohne Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text, without tokens.</source>
        <translation>
            <numerusform>Eine Zeile wurde ohne Token als Text kopiert.</numerusform>
            <numerusform>%Ln Zeilen wurden ohne Token als Text kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1, one in each line. The tokens of %Ln other rows are not known here.</source>
        <translation>
            <numerusform>%1 kopiert, eines je Zeile. Das Token von %Ln anderen Zeile ist hier nicht bekannt.</numerusform>
            <numerusform>%1 kopiert, eines je Zeile. Die Token von %Ln anderen Zeilen sind hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the tokens of %Ln rows</source>
        <translation>
            <numerusform>Das Token von %Ln Zeile kopieren</numerusform>
            <numerusform>Die Token von %Ln Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name, ID or row</source>
        <translation>Name, ID oder Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>tokendeck::RunModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveComparisonDialog</name>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Every difference is saved, whatever the list is narrowed to.</source>
        <translation>Jeder Unterschied wird gespeichert, worauf auch immer die Liste eingeengt ist.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Eine Datei wählen…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Every token with its account, who made it, when it was used and expires, its filters and what is wrong with it. Tokens themselves are not in it: their masks are, and a fingerprint that tells whether one was rotated.</source>
        <translation>Jedes Token mit seinem Konto, wer es angelegt hat, wann es genutzt wurde und abläuft, seinen Filtern und was daran nicht stimmt. Die Token selbst sind nicht enthalten: nur ihre Masken und ein Fingerabdruck, der sagt, ob eines rotiert wurde.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Eine Datei wählen…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveTokensDialog</name>
    <message>
        <source>Save the tokens themselves?</source>
        <translation>Die Token selbst speichern?</translation>
    </message>
    <message>
        <source>The file holds every token in plain text. Whoever reads it can send logs, open dashboards and change accounts with them. A lock does not clear it, and it stays until you delete it. A report needs no tokens.</source>
        <translation>Die Datei enthält jedes Token im Klartext. Wer sie liest, kann damit Logs senden, Dashboards öffnen und Konten ändern. Sperren leert sie nicht, und sie bleibt, bis Sie sie löschen. Ein Bericht braucht keine Token.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>I keep this file where nobody else reads it</source>
        <translation>Ich bewahre diese Datei dort auf, wo niemand sonst sie liest</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Eine Datei wählen…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveView</name>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>Ein Teil davon sieht wie ein Token aus, das keine Datei enthalten darf.</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>Diese Suche in der Seitenleiste behalten</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Diese Suche als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>Es gibt eine Ansicht dieses Namens.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanCommand</name>
    <message numerus="yes">
        <source>%Ln files read, %1 found…</source>
        <translation>
            <numerusform>%Ln Datei gelesen, %1 gefunden…</numerusform>
            <numerusform>%Ln Dateien gelesen, %1 gefunden…</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not read.</source>
        <translation>
            <numerusform>Eine weitere wurde nicht gelesen.</numerusform>
            <numerusform>%Ln weitere wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>scan takes the files and folders to look in: tokendeck scan .</source>
        <translation>scan nimmt die Dateien und Ordner, in denen gesucht wird: tokendeck scan .</translation>
    </message>
    <message>
        <source>Look in what git has staged, at the paths and below, and not in the files.</source>
        <translation>In dem suchen, was in git vorgemerkt ist (an den Pfaden und darunter), und nicht in den Dateien.</translation>
    </message>
    <message>
        <source>Ask nobody: compare words with the fingerprints that the last search with all lists has kept. Base64 is not seen.</source>
        <translation>Niemanden fragen: Wörter mit den Fingerabdrücken vergleichen, die die letzte Suche mit allen Listen aufbewahrt hat. Base64 wird nicht erkannt.</translation>
    </message>
    <message>
        <source>Looks for the tokens of the lists in files.</source>
        <translation>Sucht die Token der Listen in Dateien.</translation>
    </message>
    <message>
        <source>In its name</source>
        <translation>Im Namen</translation>
    </message>
    <message>
        <source>Finds them as plain text, in UTF-16 and in base64, in hidden and binary files as well, and in the names of files and folders, and says file, line, column and whose token it is, never the token. Links are not followed, devices and FIFOs are passed over, and archives are not opened. What is in the files stays on this computer. Exits with 1 where a token was found, whatever was not read; else with 3 where a list or a file was not read.</source>
        <translation>Findet Token als Klartext, in UTF-16 und in Base64, auch in versteckten und binären Dateien und in den Namen von Dateien und Ordnern, und sagt Datei, Zeile, Spalte und wessen Token es ist, nie das Token selbst. Verknüpfungen wird nicht gefolgt, Geräte und FIFOs werden übergangen, Archive nicht geöffnet. Was in den Dateien steht, bleibt auf diesem Computer. Endet mit 1, wo ein Token gefunden wurde, auch wenn anderes nicht gelesen wurde; sonst mit 3, wo eine Liste oder Datei nicht gelesen wurde.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for these tokens in files</source>
        <translation>Diese Token in Dateien suchen</translation>
    </message>
    <message>
        <source>Looks for every token of your connections in all files below a folder, hidden ones as well, as plain text, in UTF-16 and in base64. What is in the files stays on this computer.</source>
        <translation>Sucht jedes Token Ihrer Verbindungen in allen Dateien unter einem Ordner, auch in versteckten, als Klartext, in UTF-16 und in Base64. Was in den Dateien steht, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Also look in what is staged in git</source>
        <translation>Auch in dem suchen, was in git vorgemerkt ist</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>Ordner der Datei öffnen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Places with a token</source>
        <translation>Stellen mit einem Token</translation>
    </message>
    <message>
        <source>Look for tokens in a folder</source>
        <translation>Token in einem Ordner suchen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>%1, %2 read, %3 found</source>
        <translation>%1, %2 gelesen, %3 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token to look for.</source>
        <translation>Es gibt kein Token zu suchen.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %Ln tokens was found.</source>
        <translation>
            <numerusform>Ihr Token wurde nicht gefunden.</numerusform>
            <numerusform>Keines Ihrer %Ln Token wurde gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places with a token.</source>
        <translation>
            <numerusform>%Ln Stelle mit einem Token.</numerusform>
            <numerusform>%Ln Stellen mit einem Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system opened no window for the folder %1.</source>
        <translation>Dieses System hat für den Ordner %1 kein Fenster geöffnet.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanModel</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (vorgemerkt)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>in its name</source>
        <translation>im Namen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanTokens</name>
    <message>
        <source>No fingerprints are kept here yet. tokendeck scan without --offline keeps them, once all lists of the settings’ connections were read.</source>
        <translation>Hier sind noch keine Fingerabdrücke aufbewahrt. tokendeck scan ohne --offline bewahrt sie auf, sobald alle Listen der Verbindungen aus den Einstellungen gelesen wurden.</translation>
    </message>
    <message>
        <source>The fingerprints that are kept here were made with another key than the keychain’s. tokendeck scan without --offline makes them anew.</source>
        <translation>Die hier aufbewahrten Fingerabdrücke wurden mit einem anderen Schlüssel als dem des Schlüsselbunds gemacht. tokendeck scan ohne --offline macht sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the fingerprints of %Ln tokens as of %1.</source>
        <translation>
            <numerusform>Verglichen mit dem Fingerabdruck eines Tokens vom Stand %1.</numerusform>
            <numerusform>Verglichen mit den Fingerabdrücken von %Ln Token vom Stand %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for is the token in TOKENDECK_API_TOKEN alone.</source>
        <translation>Gesucht wird nur das Token in TOKENDECK_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanWords</name>
    <message numerus="yes">
        <source>%Ln not there</source>
        <translation>
            <numerusform>%Ln nicht vorhanden</numerusform>
            <numerusform>%Ln nicht vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without permission</source>
        <translation>
            <numerusform>%Ln ohne Berechtigung</numerusform>
            <numerusform>%Ln ohne Berechtigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archives not opened</source>
        <translation>
            <numerusform>%Ln Archiv nicht geöffnet</numerusform>
            <numerusform>%Ln Archive nicht geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither file nor folder</source>
        <translation>
            <numerusform>%Ln weder Datei noch Ordner</numerusform>
            <numerusform>%Ln weder Datei noch Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln where git did not answer</source>
        <translation>
            <numerusform>%Ln, wo git nicht antwortete</numerusform>
            <numerusform>%Ln, wo git nicht antwortete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no git repository</source>
        <translation>
            <numerusform>%Ln in keinem git-Repository</numerusform>
            <numerusform>%Ln in keinem git-Repository</numerusform>
        </translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>token of the account %1</source>
        <translation>Token des Kontos %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, staged in git</source>
        <translation>%1, in git vorgemerkt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>an archive, not opened</source>
        <translation>ein Archiv, nicht geöffnet</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>git did not answer</source>
        <translation>git antwortete nicht</translation>
    </message>
    <message>
        <source>git did not answer as expected (%1)</source>
        <translation>git antwortete nicht wie erwartet (%1)</translation>
    </message>
    <message>
        <source>in no git repository</source>
        <translation>in keinem git-Repository</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln nicht gelesen</numerusform>
            <numerusform>%Ln nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold so many tokens that only the first places are shown.</source>
        <translation>
            <numerusform>Eine Datei enthält so viele Token, dass nur die ersten Stellen gezeigt werden.</numerusform>
            <numerusform>%Ln Dateien enthalten so viele Token, dass nur die ersten Stellen gezeigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were not read, so they are not looked for.</source>
        <translation>%1 wurden nicht gelesen, daher wird danach nicht gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lists were not read, so they are not looked for.</source>
        <translation>
            <numerusform>%1 und %n weitere Liste wurden nicht gelesen, daher wird danach nicht gesucht.</numerusform>
            <numerusform>%1 und %n weitere Listen wurden nicht gelesen, daher wird danach nicht gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in its name</source>
        <comment>of a file</comment>
        <translation>%1: %2, im Namen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeFooter</name>
    <message>
        <source>can search</source>
        <translation>kann durchsuchen</translation>
    </message>
    <message>
        <source>closed by the account’s “searchable” setting, or a token that is refused</source>
        <translation>geschlossen durch die Einstellung „searchable“ des Kontos, oder ein Token, der abgelehnt wird</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Solid: can search; amber: with a sub account’s own token. Dashed: closed by the account’s “searchable” setting, or a token that is refused. Dotted: not known.</source>
        <translation>Durchgezogen: kann durchsuchen; bernsteinfarben: mit einem eigenen Token des Unterkontos. Gestrichelt: durch die Einstellung „searchable“ des Kontos geschlossen, oder ein abgelehntes Token. Gepunktet: nicht bekannt.</translation>
    </message>
    <message>
        <source>can search with a sub account’s own token</source>
        <translation>kann mit einem eigenen Token des Unterkontos durchsuchen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeLine</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation>Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>What is selected belongs to a connection that is neither production nor read-only.</source>
        <translation>Was ausgewählt ist, gehört zu einer Verbindung, die weder Produktion noch schreibgeschützt ist.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopePage</name>
    <message>
        <source>Find a token or account…</source>
        <translation>Token oder Konto finden…</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Als Karte</translation>
    </message>
    <message>
        <source>No name has %1</source>
        <translation>Kein Name enthält %1</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Zusammen- oder auffalten</translation>
    </message>
    <message>
        <source>Show in Accounts</source>
        <translation>In Konten anzeigen</translation>
    </message>
    <message>
        <source>Show in API tokens</source>
        <translation>In API-Token anzeigen</translation>
    </message>
    <message>
        <source>Once it was read again, it can be saved.</source>
        <translation>Sobald es neu gelesen wurde, kann es gespeichert werden.</translation>
    </message>
    <message>
        <source>Select a sub account first.</source>
        <translation>Wählen Sie zuerst ein Unterkonto.</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>Select an API token first.</source>
        <translation>Wählen Sie zuerst ein API-Token.</translation>
    </message>
    <message>
        <source>Select an account or an API token first.</source>
        <translation>Wählen Sie zuerst ein Konto oder ein API-Token.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeSaving</name>
    <message>
        <source>there is too little memory for it</source>
        <translation>der Speicher reicht dafür nicht</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>Die Karte wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The map was not saved as %1: %2.</source>
        <translation>Die Karte wurde nicht als %1 gespeichert: %2.</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the map as an image</source>
        <translation>Die Karte als Bild speichern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeTree</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who can search what</source>
        <translation>Wer was durchsuchen kann</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeView</name>
    <message>
        <source>Scope map</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Arrows go along the lines, letters to names. “As a list” shows the same as a tree.</source>
        <translation>Pfeiltasten gehen an den Linien entlang, Buchstaben zu Namen. „Als Liste“ zeigt dasselbe als Baum.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreCard</name>
    <message>
        <source>Token hygiene</source>
        <translation>Token-Hygiene</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 high</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens that count as %1</source>
        <comment>3 tokens that count as high</comment>
        <translation>
            <numerusform>%Ln Token mit der Wertung %1</numerusform>
            <numerusform>%Ln Token mit der Wertung %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>3 shared tokens not known</comment>
        <translation>%1 nicht bekannt</translation>
    </message>
    <message>
        <source>Show %1 of which too little is known</source>
        <translation>%1 anzeigen, über die zu wenig bekannt ist</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreRing</name>
    <message>
        <source>Score %1 of 100</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Keine Punkte</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>84 · 71 with 6 silenced</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln silenced</source>
        <translation>
            <numerusform>%1 mit %Ln stummgeschalteten</numerusform>
            <numerusform>%1 mit %Ln stummgeschalteten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to score: no token is in use.</source>
        <translation>Es gibt nichts zu bewerten: Kein Token ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Not scored yet: not every list was read.</source>
        <translation>Noch nicht bewertet: Nicht jede Liste wurde gelesen.</translation>
    </message>
    <message>
        <source>Not scored yet: %1 were not read.</source>
        <translation>Noch nicht bewertet: %1 wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Not scored: nothing is known of the tokens.</source>
        <translation>Nicht bewertet: Von den Token ist nichts bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens checked</source>
        <translation>
            <numerusform>%Ln Token geprüft</numerusform>
            <numerusform>%Ln Token geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln nicht bekannt</numerusform>
            <numerusform>%Ln nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>100 less the share of tokens with a finding: high counts whole, medium half, low a tenth. At most 79 while a high one stands.</source>
        <translation>100 weniger dem Anteil der Token mit einem Befund: Schwere zählen ganz, mittlere halb, geringe ein Zehntel. Höchstens 79, solange ein schwerer besteht.</translation>
    </message>
    <message>
        <source>Not checked, as Logz.io did not tell: %1.</source>
        <translation>Nicht geprüft, da Logz.io es nicht mitteilte: %1.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is one of %2.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: Es ist nicht bekannt, ob es zu diesen gehört: %2.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is still valid.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: Es ist nicht bekannt, ob es noch gültig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts not connected</source>
        <translation>
            <numerusform>%Ln Unterkonto nicht verbunden</numerusform>
            <numerusform>%Ln Unterkonten nicht verbunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchCompleter</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>Wörter der Suche</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>Leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchWords</name>
    <message>
        <source>Expected is one of %1.</source>
        <translation>Erwartet wird eines von %1.</translation>
    </message>
    <message>
        <source>Expected is a filter as field=value, a field alone, or none.</source>
        <translation>Erwartet wird ein Filter als feld=wert, ein Feld allein oder none.</translation>
    </message>
    <message>
        <source>Expected is a distance such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>Erwartet wird ein Abstand wie &lt;7d oder &gt;90d, ein Tag wie 2026-11-24, &lt;2026-11-24 oder &gt;2026-11-24, oder never.</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>Erwartet wird ein Alter wie &lt;7d oder &gt;90d, ein Tag wie 2026-11-24, &lt;2026-11-24 oder &gt;2026-11-24, oder never.</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, or a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24.</source>
        <translation>Erwartet wird ein Alter wie &lt;7d oder &gt;90d oder ein Tag wie 2026-11-24, &lt;2026-11-24 oder &gt;2026-11-24.</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks, or none.</source>
        <translation>Erwartet wird ein Text, in Anführungszeichen, wo er Leerzeichen hat, oder none.</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks.</source>
        <translation>Erwartet wird ein Text, in Anführungszeichen, wo er Leerzeichen hat.</translation>
    </message>
    <message>
        <source>%1 is no word of a search. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 ist kein Wort einer Suche. Erwartet wird eines von %2 oder ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 has no closing quote.</source>
        <translation>%1 fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <translation>%1 hat keinen Wert. %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>%1 is never so of what stands in this list. %2</source>
        <translation>%1 gilt nie für das, was in dieser Liste steht. %2</translation>
    </message>
    <message>
        <source>%1 asks for what nothing in this list has. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 fragt nach etwas, das nichts in dieser Liste hat. Erwartet wird eines von %2 oder ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A word of the search cannot be read: more rows may be shown than you look for, so nothing is done to many at once.</source>
        <translation>Ein Wort der Suche ist nicht lesbar: Vielleicht werden mehr Zeilen gezeigt, als Sie suchen, daher wird nichts mit vielen auf einmal getan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln nicht bekannt</numerusform>
            <numerusform>%Ln nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that the row shows</source>
        <translation>ein Text, den die Zeile zeigt</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>der Name seines Kontos</translation>
    </message>
    <message>
        <source>the name of its connection</source>
        <translation>der Name seiner Verbindung</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>seine Region</translation>
    </message>
    <message>
        <source>who is responsible for it</source>
        <translation>wer dafür verantwortlich ist</translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation>die Notiz dazu</translation>
    </message>
    <message>
        <source>a filter that it has, case included</source>
        <translation>ein Filter, den es hat; Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>when it expires</source>
        <translation>wann es abläuft</translation>
    </message>
    <message>
        <source>when it was last used</source>
        <translation>wann es zuletzt genutzt wurde</translation>
    </message>
    <message>
        <source>when it was created</source>
        <translation>wann es angelegt wurde</translation>
    </message>
    <message>
        <source>what is to be said of it</source>
        <translation>was darüber zu sagen ist</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>Sees nothing</source>
        <translation>Sieht nichts</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Last enabled</source>
        <translation>Letztes aktives</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <source>Used by none</source>
        <translation>Von keinem genutzt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>Nicht neu gelesen</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>works and shows every log</source>
        <translation>funktioniert und zeigt jedes Log</translation>
    </message>
    <message>
        <source>its filters let nothing through</source>
        <translation>seine Filter lassen nichts durch</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>nach seinem Datum</translation>
    </message>
    <message numerus="yes">
        <source>expires in less than %n days</source>
        <translation>
            <numerusform>läuft in weniger als %n Tag ab</numerusform>
            <numerusform>läuft in weniger als %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>has no date of expiry</source>
        <translation>hat kein Ablaufdatum</translation>
    </message>
    <message numerus="yes">
        <source>works and was not used for %n days</source>
        <translation>
            <numerusform>funktioniert und wurde %n Tag nicht genutzt</numerusform>
            <numerusform>funktioniert und wurde %n Tage nicht genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>was never used</source>
        <translation>wurde nie genutzt</translation>
    </message>
    <message>
        <source>logs sent with it are dropped</source>
        <translation>damit gesendete Logs werden verworfen</translation>
    </message>
    <message>
        <source>the only enabled one of its account</source>
        <translation>das einzige aktive seines Kontos</translation>
    </message>
    <message>
        <source>another one does the same</source>
        <translation>ein anderes tut dasselbe</translation>
    </message>
    <message>
        <source>a filter that no token has</source>
        <translation>ein Filter, den kein Token hat</translation>
    </message>
    <message>
        <source>Logz.io refuses it</source>
        <translation>Logz.io lehnt es ab</translation>
    </message>
    <message>
        <source>from a list that could not be read again</source>
        <translation>aus einer Liste, die nicht neu gelesen werden konnte</translation>
    </message>
    <message>
        <source>a finding of it is silenced</source>
        <translation>ein Befund dazu ist stummgeschaltet</translation>
    </message>
    <message>
        <source>changes of its connection are switched off</source>
        <translation>Änderungen seiner Verbindung sind abgeschaltet</translation>
    </message>
    <message>
        <source>its connection is marked as production</source>
        <translation>seine Verbindung ist als Produktion gekennzeichnet</translation>
    </message>
    <message>
        <source>was not understood</source>
        <translation>wurde nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that were used in the last %n days.</source>
        <translation>
            <numerusform>Die Übersicht nennt nur die, die am letzten Tag genutzt wurden.</numerusform>
            <numerusform>Die Übersicht nennt nur die, die in den letzten %n Tagen genutzt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview tells of those alone of which nothing else is to be said.</source>
        <translation>Die Übersicht nennt nur die, über die sonst nichts zu sagen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that are known to be older than %n days.</source>
        <translation>
            <numerusform>Die Übersicht nennt nur die, die bekanntlich älter als %n Tag sind.</numerusform>
            <numerusform>Die Übersicht nennt nur die, die bekanntlich älter als %n Tage sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview counts all that are alike as one.</source>
        <translation>Die Übersicht zählt alle gleichen als eines.</translation>
    </message>
    <message>
        <source>rows that show all of them</source>
        <translation>Zeilen, die alle davon zeigen</translation>
    </message>
    <message>
        <source>rows that do not</source>
        <translation>Zeilen, die es nicht tun</translation>
    </message>
    <message>
        <source>contained in the name of its account, or all of it</source>
        <translation>im Namen des Kontos enthalten oder der ganze Name</translation>
    </message>
    <message>
        <source>the same of these; owner:none and note:none where there is none</source>
        <translation>eines davon; owner:none und note:none, wo es das nicht gibt</translation>
    </message>
    <message>
        <source>expires in less than 7 days, or never</source>
        <translation>läuft in weniger als 7 Tagen ab, oder nie</translation>
    </message>
    <message>
        <source>was last used more than 90 days ago, or never</source>
        <translation>wurde vor mehr als 90 Tagen zuletzt genutzt, oder nie</translation>
    </message>
    <message>
        <source>was created before that day</source>
        <translation>wurde vor diesem Tag angelegt</translation>
    </message>
    <message>
        <source>Expected is one of %1, or unknown, or none.</source>
        <translation>Erwartet wird eines von %1 oder unknown oder none.</translation>
    </message>
    <message>
        <source>what Overview finds wrong with it</source>
        <translation>was die Übersicht daran beanstandet</translation>
    </message>
    <message>
        <source>%1: no connection is called so.</source>
        <translation>%1: Keine Verbindung heißt so.</translation>
    </message>
    <message>
        <source>%1: no account is called so.</source>
        <translation>%1: Kein Konto heißt so.</translation>
    </message>
    <message>
        <source>%1 cannot be asked of the activity. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 lässt sich die Aktivität nicht fragen. Erwartet wird eines von %2, oder ein Text in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SecretEdit</name>
    <message>
        <source>What was entered is no API token: it has blanks or other characters that no token has. Paste the token alone.</source>
        <translation>Das Eingegebene ist kein API-Token: Es enthält Leerzeichen oder andere Zeichen, die kein Token hat. Fügen Sie nur das Token ein.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SelectionSummary</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>selected; of the first %1:</source>
        <translation>ausgewählt; von den ersten %1:</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>Laufen in 7 Tagen ab</translation>
    </message>
    <message>
        <source>Never expire</source>
        <translation>Laufen nie ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Sub accounts</source>
        <translation>Unterkonten</translation>
    </message>
    <message>
        <source>Closed to search</source>
        <translation>Für die Suche geschlossen</translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>Von keinem Token genutzt</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>Nutzung nicht bekannt</translation>
    </message>
    <message>
        <source>Refused by Logz.io</source>
        <translation>Von Logz.io abgelehnt</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Nie geprüft</translation>
    </message>
</context>
<context>
    <name>tokendeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock when the screen locks or the computer sleeps</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird oder der Computer ruht</translation>
    </message>
    <message>
        <source>Keep the last lists for a quick start, without tokens</source>
        <translation>Die letzten Listen für einen schnellen Start aufbewahren, ohne Token</translation>
    </message>
    <message>
        <source>Keep a snapshot of every account each day, without tokens</source>
        <translation>Jeden Tag eine Momentaufnahme jedes Kontos aufbewahren, ohne Token</translation>
    </message>
    <message>
        <source>Tell of new high findings while the window is not in front</source>
        <translation>Neue schwere Befunde melden, während das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Clear a copied token after</source>
        <translation>Kopiertes Token entfernen nach</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>Nicht nach Zeit</translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation>Ohne Eingabe sperren nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Refresh everything every</source>
        <translation>Alles aktualisieren alle</translation>
    </message>
    <message>
        <source>By hand only (F5)</source>
        <translation>Nur von Hand (F5)</translation>
    </message>
    <message>
        <source>Deletes that wait, when you lock or quit</source>
        <translation>Wartende Löschungen beim Sperren oder Beenden</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tokendeck speaks the other language from its next start on.</source>
        <translation>Tokendeck spricht die andere Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenDetailsDialog</name>
    <message>
        <source>Name and expiry of %1</source>
        <translation>Name und Ablauf von %1</translation>
    </message>
    <message>
        <source>Logz.io may refuse a new name or expiry. The outcome says what the token has then.</source>
        <translation>Logz.io lehnt einen neuen Namen oder Ablauf vielleicht ab. Das Ergebnis sagt, was das Token dann hat.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenTable</name>
    <message>
        <source>AND is assumed: the backend named no operator</source>
        <translation>AND wird angenommen: Das Backend nannte keine Verknüpfung</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Ohne Filter</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>sieht nichts</translation>
    </message>
    <message>
        <source>Not known when last used</source>
        <translation>Nicht bekannt, wann zuletzt genutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Not known when it expires</source>
        <translation>Nicht bekannt, wann es abläuft</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft %1 ab</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account whose logs the token shows</source>
        <translation>Das Konto, dessen Logs das Token zeigt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What a log must match to be visible through the token</source>
        <translation>Was auf ein Log zutreffen muss, damit es durch das Token sichtbar ist</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>When somebody last opened a dashboard with the token</source>
        <translation>Wann jemand zuletzt ein Dashboard mit dem Token geöffnet hat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>From when on the token shows nothing</source>
        <translation>Ab wann das Token nichts mehr zeigt</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokensPage</name>
    <message>
        <source>Search name, filter, account…</source>
        <translation>Name, Filter, Konto suchen…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Wählen Sie ein Token, um seine Details zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Attach a filter to %n tokens</source>
        <translation>
            <numerusform>%n Token einen Filter zuordnen</numerusform>
            <numerusform>%n Token einen Filter zuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>tokendeck::Shell</name>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>%1 was not copied: another application holds the clipboard. Try again.</source>
        <translation>%1 wurde nicht kopiert: Eine andere Anwendung hält die Zwischenablage. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no delete to take back.</source>
        <translation>Es gibt kein Löschen zurückzunehmen.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokenTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account that logs sent with the token go to</source>
        <translation>Das Konto, an das damit gesendete Logs gehen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Logs sent with a disabled token are dropped</source>
        <translation>Mit einem deaktivierten Token gesendete Logs werden verworfen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>Zu unbekannter Zeit angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Updated at an unknown time</source>
        <translation>Zu unbekannter Zeit aktualisiert</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Aktualisiert von</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokensPage</name>
    <message>
        <source>Search name, account, creator…</source>
        <translation>Name, Konto, Ersteller suchen…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>Wählen Sie ein Token, um seine Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutSettings</name>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>All as they were at first</source>
        <translation>Alle wie am Anfang</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Eine Aktion oder ihre Tasten finden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fest</translation>
    </message>
    <message>
        <source>%1 is fixed: %2.</source>
        <translation>%1 ist fest: %2.</translation>
    </message>
    <message>
        <source>%1 is fixed: it opens %2.</source>
        <translation>%1 ist fest: öffnet %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 gehört zu %2.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Von dort nehmen</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>%1 hat jetzt keine Tasten.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>Press the keys in the field. Esc leaves it.</source>
        <translation>Drücken Sie die Tasten im Feld. Esc verlässt es.</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>Diese Tasten sind fest.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts and words of the search</source>
        <translation>Tastenkürzel und Wörter der Suche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Words of the search in a list</source>
        <translation>Wörter der Suche in einer Liste</translation>
    </message>
</context>
<context>
    <name>tokendeck::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilenceDialog</name>
    <message>
        <source>“%1” is not told any more, until what it rests on changes.</source>
        <translation>„%1“ wird nicht mehr gemeldet, bis sich ändert, worauf es beruht.</translation>
    </message>
    <message>
        <source>The score says how many are silenced, and what it would be with them.</source>
        <translation>Die Punkte sagen, wie viele stummgeschaltet sind und wie es mit ihnen wäre.</translation>
    </message>
    <message>
        <source>Silence such findings?</source>
        <translation>Solche Befunde stummschalten?</translation>
    </message>
    <message>
        <source>Silence this finding?</source>
        <translation>Diesen Befund stummschalten?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>A reason is needed: whoever reads the score wants to know it.</source>
        <translation>Ein Grund ist nötig: Wer die Punkte liest, möchte ihn wissen.</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>Ein Teil davon sieht wie ein Token aus, das keine Datei enthalten darf.</translation>
    </message>
    <message>
        <source>“%1” is not told any more of what is in %2, nor of what is made there later.</source>
        <translation>„%1“ wird für %2 nicht mehr gemeldet, auch nicht für das, was dort später entsteht.</translation>
    </message>
    <message>
        <source>High findings come back after %1 days.</source>
        <translation>Schwere Befunde kommen nach %1 Tagen wieder.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilencedKinds</name>
    <message>
        <source>an account that is not connected</source>
        <translation>einem Konto, das nicht verbunden ist</translation>
    </message>
    <message>
        <source>All “%1” in %2, none now</source>
        <comment>a kind of finding, an account</comment>
        <translation>Alle „%1“ in %2, zurzeit keine</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetCommand</name>
    <message>
        <source>the addresses of dashboards</source>
        <translation>die Adressen der Dashboards</translation>
    </message>
    <message>
        <source>snippet needs a format and the name or the id of one token.</source>
        <translation>snippet braucht ein Format und den Namen oder die ID eines Tokens.</translation>
    </message>
    <message>
        <source>%1 cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>%1 kann das Token nicht von anderswo nehmen. Mit --reveal steht das Token selbst darin.</translation>
    </message>
    <message>
        <source>%1 is not for %2. For that there are: %3.</source>
        <translation>%1 ist nicht für %2. Dafür gibt es: %3.</translation>
    </message>
    <message>
        <source>Where it sends to, in place of the region’s host.</source>
        <translation>Wohin gesendet wird, statt an den Host der Region.</translation>
    </message>
    <message>
        <source>The region, where the connection does not tell it.</source>
        <translation>Die Region, wo die Verbindung sie nicht nennt.</translation>
    </message>
    <message>
        <source>The dashboard of a link, in place of the one that is kept.</source>
        <translation>Das Dashboard eines Links, statt des aufbewahrten.</translation>
    </message>
    <message>
        <source>The link shows the time bar.</source>
        <translation>Der Link zeigt die Zeitleiste.</translation>
    </message>
    <message>
        <source>Writes a token in the form that another tool needs.</source>
        <translation>Schreibt ein Token in der Form, die ein anderes Werkzeug braucht.</translation>
    </message>
    <message>
        <source>--dashboard is not taken. %1</source>
        <translation>--dashboard wird nicht angenommen. %1</translation>
    </message>
    <message>
        <source>Without --reveal the token is not in it: it comes from a variable of the environment, a file or an input of the format, and a format that can do none of that is refused. NAME is as for copy.</source>
        <translation>Ohne --reveal ist das Token nicht darin: Es kommt aus einer Umgebungsvariablen, einer Datei oder einer Eingabe des Formats, und ein Format, das nichts davon kann, wird abgelehnt. NAME wie bei copy.</translation>
    </message>
    <message>
        <source>%1 has no place for %2: left out.</source>
        <comment>“docker” has no place for --type: left out.</comment>
        <translation>%1 hat keinen Platz für %2: weggelassen.</translation>
    </message>
    <message>
        <source>The type of the logs in it is %1: --type names another.</source>
        <translation>Der Typ der Logs darin ist %1: --type nennt einen anderen.</translation>
    </message>
    <message>
        <source>The type of the logs, where the format names it; %1 without.</source>
        <translation>Der Typ der Logs, wo das Format ihn nennt; ohne ist es %1.</translation>
    </message>
    <message>
        <source>%1 is in its list no more: it was deleted meanwhile.</source>
        <translation>%1 ist nicht mehr in seiner Liste: Es wurde inzwischen gelöscht.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetForms</name>
    <message>
        <source>your templates</source>
        <translation>Ihre Vorlagen</translation>
    </message>
    <message>
        <source>%1 is no format. There are: %2, and own:NAME of your templates.</source>
        <translation>%1 ist kein Format. Es gibt: %2, und own:NAME für Ihre Vorlagen.</translation>
    </message>
    <message>
        <source>FORMAT for shipping tokens and accounts: %1.</source>
        <translation>FORMAT für Shipping-Token und Konten: %1.</translation>
    </message>
    <message>
        <source>FORMAT for API tokens: %1.</source>
        <translation>FORMAT für API-Token: %1.</translation>
    </message>
    <message>
        <source>FORMAT for shared tokens: %1.</source>
        <translation>FORMAT für Shared-Token: %1.</translation>
    </message>
    <message>
        <source>And own:NAME for each of your templates, for any token.</source>
        <translation>Und own:NAME für jede Ihrer Vorlagen, für jedes Token.</translation>
    </message>
    <message>
        <source>your template</source>
        <translation>Ihre Vorlage</translation>
    </message>
    <message>
        <source>This format names the type of the logs: say it by --type.</source>
        <translation>Dieses Format nennt den Typ der Logs: Geben Sie ihn mit --type an.</translation>
    </message>
    <message>
        <source>--host takes a host, or a host and a port.</source>
        <translation>--host nimmt einen Host oder einen Host mit Port.</translation>
    </message>
    <message>
        <source>The region of this account is not known: say it by --region, or where to send by --host.</source>
        <translation>Die Region dieses Kontos ist nicht bekannt: Geben Sie sie mit --region an, oder wohin gesendet wird mit --host.</translation>
    </message>
    <message>
        <source>The region of this account is not known, and this format names it: say it by --region.</source>
        <translation>Die Region dieses Kontos ist nicht bekannt, und dieses Format nennt sie: Geben Sie sie mit --region an.</translation>
    </message>
    <message>
        <source>This format cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>Dieses Format kann das Token nicht von anderswo nehmen. Mit --reveal steht das Token selbst darin.</translation>
    </message>
    <message>
        <source>No address of a dashboard is kept for this account: say it by --dashboard.</source>
        <translation>Für dieses Konto ist keine Adresse eines Dashboards aufbewahrt: Geben Sie sie mit --dashboard an.</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. tokendeck copy copies it by itself.</source>
        <translation>Dieses Token hat Zeichen, die kein Token von Logz.io hat, und ist daher in keinem Snippet. tokendeck copy kopiert es allein.</translation>
    </message>
    <message>
        <source>Other names of a format are taken, too: %1 for %2.</source>
        <comment>k8s for kubernetes</comment>
        <translation>Andere Namen eines Formats gelten auch: %1 für %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetPane</name>
    <message>
        <source>from the account’s region</source>
        <translation>aus der Region des Kontos</translation>
    </message>
    <message>
        <source>With the time bar</source>
        <translation>Mit der Zeitleiste</translation>
    </message>
    <message>
        <source>The snippet, with the token masked</source>
        <translation>Das Snippet, mit verdecktem Token</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>Woher das Token kommt</translation>
    </message>
    <message>
        <source>Token in the snippet</source>
        <translation>Token im Snippet</translation>
    </message>
    <message>
        <source>Token from a variable</source>
        <translation>Token aus einer Variablen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Token from a file</source>
        <translation>Token aus einer Datei</translation>
    </message>
    <message>
        <source>No dashboard yet</source>
        <translation>Noch kein Dashboard</translation>
    </message>
    <message>
        <source>Enter address…</source>
        <translation>Adresse eingeben…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Adresse ändern…</translation>
    </message>
    <message>
        <source>Your own template; nothing has checked it.</source>
        <translation>Ihre eigene Vorlage; nichts hat sie geprüft.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetWords</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Shippers</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastruktur</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Checked with %1 in Tokendeck’s tests.</source>
        <translation>In den Tests von Tokendeck mit %1 geprüft.</translation>
    </message>
    <message>
        <source>Read back by %1 in Tokendeck’s tests; not checked by its tool.</source>
        <translation>In den Tests von Tokendeck von %1 zurückgelesen; nicht von seinem Werkzeug geprüft.</translation>
    </message>
    <message>
        <source>Not checked by its tool.</source>
        <translation>Nicht von seinem Werkzeug geprüft.</translation>
    </message>
    <message>
        <source>The token can write logs to %1; it cannot read any.</source>
        <translation>Das Token kann Logs in %1 schreiben; es kann keine lesen.</translation>
    </message>
    <message>
        <source>The token can write metrics to %1; it cannot read any.</source>
        <translation>Das Token kann Metriken in %1 schreiben; es kann keine lesen.</translation>
    </message>
    <message>
        <source>The token can write traces to %1; it cannot read any.</source>
        <translation>Das Token kann Traces in %1 schreiben; es kann keine lesen.</translation>
    </message>
    <message>
        <source>Who has the token can do in %1 what the API can.</source>
        <translation>Wer das Token hat, kann in %1 tun, was die API kann.</translation>
    </message>
    <message>
        <source>Who has the token can read the logs of %1 that its filters let through, without a login.</source>
        <translation>Wer das Token hat, kann ohne Anmeldung die Logs von %1 lesen, die seine Filter durchlassen.</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format cannot take.</source>
        <translation>Ein Name oder der Typ enthält %1, was dieses Format nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format has no way to write as it is.</source>
        <translation>Ein Name oder der Typ enthält %1, was dieses Format nicht unverändert schreiben kann.</translation>
    </message>
    <message>
        <source>Enter the type of the logs.</source>
        <translation>Geben Sie den Typ der Logs ein.</translation>
    </message>
    <message>
        <source>This is neither a host nor a host and a port.</source>
        <translation>Das ist weder ein Host noch ein Host mit Port.</translation>
    </message>
    <message>
        <source>The region of this account is not known. Enter the host.</source>
        <translation>Die Region dieses Kontos ist nicht bekannt. Geben Sie den Host ein.</translation>
    </message>
    <message>
        <source>This format cannot take the token from a variable.</source>
        <translation>Dieses Format kann das Token nicht aus einer Variablen nehmen.</translation>
    </message>
    <message>
        <source>Enter a dashboard’s address once; the links of this account are made from it.</source>
        <translation>Geben Sie einmal die Adresse eines Dashboards ein; daraus werden die Links dieses Kontos gemacht.</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. It can be copied by itself.</source>
        <translation>Dieses Token hat Zeichen, die kein Token von Logz.io hat, und ist daher in keinem Snippet. Es lässt sich allein kopieren.</translation>
    </message>
    <message>
        <source>This is no address that begins with https://.</source>
        <translation>Das ist keine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>There is a blank, or another character that no address has.</source>
        <translation>Darin ist ein Leerzeichen oder ein anderes Zeichen, das keine Adresse hat.</translation>
    </message>
    <message>
        <source>The dashboards of this account are at %1.</source>
        <translation>Die Dashboards dieses Kontos sind bei %1.</translation>
    </message>
    <message>
        <source>Nothing behind a # names a dashboard. Open it and copy the address from there.</source>
        <translation>Nach einem # steht kein Dashboard. Öffnen Sie es und kopieren Sie die Adresse von dort.</translation>
    </message>
    <message>
        <source>A token stands behind the #. Open the dashboard with your login and copy the address from there.</source>
        <translation>Nach dem # steht ein Token. Öffnen Sie das Dashboard mit Ihrer Anmeldung und kopieren Sie die Adresse von dort.</translation>
    </message>
    <message>
        <source>Write what is to be copied, with {token} in it.</source>
        <translation>Schreiben Sie, was kopiert werden soll, mit {token} darin.</translation>
    </message>
    <message>
        <source>A token stands in it. Write {token} in its place.</source>
        <translation>Darin steht ein Token. Schreiben Sie {token} an seine Stelle.</translation>
    </message>
    <message>
        <source>It holds a control character other than tab and line feed.</source>
        <translation>Darin ist ein Steuerzeichen, das weder Tabulator noch Zeilenvorschub ist.</translation>
    </message>
    <message>
        <source>It is longer than a template can be.</source>
        <translation>Das ist länger, als eine Vorlage sein kann.</translation>
    </message>
    <message>
        <source>“%1” is no syntax. There are: %2.</source>
        <translation>„%1“ ist keine Syntax. Es gibt: %2.</translation>
    </message>
    <message>
        <source>{token} is not in it.</source>
        <translation>{token} fehlt darin.</translation>
    </message>
    <message>
        <source>{%1} stays as it is. Known are: %2.</source>
        <translation>{%1} bleibt, wie es ist. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The link leads to %1, which is none of Logz.io’s hosts: who runs it gets the token.</source>
        <translation>Der Link führt zu %1, keinem Host von Logz.io: Wer ihn betreibt, bekommt das Token.</translation>
    </message>
    <message>
        <source>A user name or a password stands before the @. Take it out.</source>
        <translation>Vor dem @ steht ein Benutzername oder Passwort. Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>The region of this account is not known. Choose it.</source>
        <translation>Die Region dieses Kontos ist nicht bekannt. Wählen Sie sie.</translation>
    </message>
    <message>
        <source>{%1 lacks its closing brace, so it stays as it is.</source>
        <translation>{%1 fehlt die schließende Klammer, deshalb bleibt es, wie es ist.</translation>
    </message>
</context>
<context>
    <name>tokendeck::StartPage</name>
    <message>
        <source>All your Logz.io tokens,
in one window</source>
        <translation>Alle Ihre Logz.io-Token
in einem Fenster</translation>
    </message>
    <message>
        <source>Secrets stay in your keychain</source>
        <translation>Geheimnisse bleiben im Schlüsselbund</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>Ohne Konto ausprobieren</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Import connections from a file…</source>
        <translation>Verbindungen aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Copy the tokens that send logs, share dashboards through tokens that show only what their filters let through, and keep API tokens in order, for every account and region you run.</source>
        <translation>Kopieren Sie die Token, die Logs senden, teilen Sie Dashboards durch Token, die nur zeigen, was ihre Filter durchlassen, und halten Sie API-Token in Ordnung, für jedes Konto und jede Region.</translation>
    </message>
    <message>
        <source>The API token that you enter is stored by %1, never in a file. It is sent to Logz.io alone.</source>
        <translation>Das eingegebene API-Token wird hier aufbewahrt, nie in einer Datei: %1. Gesendet wird es nur an Logz.io.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer, with sample accounts, tokens and logs. Whatever you do there changes nothing at Logz.io.</source>
        <translation>Die Sandbox läuft auf diesem Computer, mit Konten, Token und Logs als Beispielen. Was Sie dort tun, ändert bei Logz.io nichts.</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>Konten anzeigen</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusBar</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Die Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>Wird in %1 s geleert</translation>
    </message>
    <message>
        <source>The clipboard was cleared</source>
        <translation>Die Zwischenablage wurde geleert</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusWords</name>
    <message>
        <source>The number is not known</source>
        <translation>Die Anzahl ist nicht bekannt</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>Mindestens %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 von mindestens %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1, von %2, noch nicht neu gelesen</translation>
    </message>
    <message>
        <source>From %1, not yet read again</source>
        <translation>Von %1, noch nicht neu gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 token has no filter: anyone with “%1” can read every log of %2.</source>
        <translation>1 Token hat keinen Filter: Jeder mit „%1“ kann jedes Log von %2 lesen.</translation>
    </message>
    <message>
        <source>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</source>
        <translation>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln ausgewählt</numerusform>
            <numerusform>%1, %Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of %1.</source>
        <translation>
            <numerusform>%Ln Token hat keinen Filter: Jeder mit ihm kann jedes Log von %1 lesen.</numerusform>
            <numerusform>%Ln Token haben keinen Filter: Jeder mit einem davon kann jedes Log von %1 lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of its account.</source>
        <translation>
            <numerusform>%Ln Token hat keinen Filter: Jeder mit ihm kann jedes Log seines Kontos lesen.</numerusform>
            <numerusform>%Ln Token haben keinen Filter: Jeder mit einem davon kann jedes Log seines Kontos lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>Anzahl nicht bekannt</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::StrayTokensDialog</name>
    <message>
        <source>Without an address</source>
        <translation>Ohne eine Adresse</translation>
    </message>
    <message>
        <source>%1: another user profile may use it</source>
        <translation>%1: Ein anderes Benutzerprofil nutzt es vielleicht</translation>
    </message>
    <message>
        <source>What is to become of unused API tokens?</source>
        <translation>Was soll mit ungenutzten API-Token geschehen?</translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens</source>
        <translation>
            <numerusform>%n API-Token</numerusform>
            <numerusform>%n API-Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>No connection in the list uses %2 in %1: the list was lost, or a connection was removed while the keychain did not answer. Connecting asks Logz.io whose each is. Removing takes them out of the keychain; at Logz.io they stay valid.</source>
        <translation>Keine Verbindung in der Liste nutzt %2 in %1: Die Liste ging verloren, oder eine Verbindung wurde entfernt, während der Schlüsselbund nicht antwortete. Verbinden fragt Logz.io, wem jedes gehört. Entfernen nimmt sie aus dem Schlüsselbund; bei Logz.io bleiben sie gültig.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountProgress</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>creating a token…</source>
        <translation>Token wird angelegt…</translation>
    </message>
    <message>
        <source>keeping the token…</source>
        <translation>Token wird abgelegt…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>was connected before</source>
        <translation>war schon verbunden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Connecting the sub accounts</source>
        <translation>Unterkonten werden verbunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A token named “%1” may remain in this account; delete it in the console.</source>
        <translation>Ein Token namens „%1“ bleibt vielleicht in diesem Konto; löschen Sie es in der Konsole.</translation>
    </message>
    <message>
        <source>Sub accounts connected</source>
        <translation>Unterkonten verbunden</translation>
    </message>
    <message>
        <source>the list of sub accounts</source>
        <translation>die Liste der Unterkonten</translation>
    </message>
    <message>
        <source>There are no sub accounts to connect.</source>
        <translation>Es gibt keine Unterkonten zu verbinden.</translation>
    </message>
    <message>
        <source>Reading the list of sub accounts…</source>
        <translation>Die Liste der Unterkonten wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connected</source>
        <translation>
            <numerusform>%n von %1 verbunden</numerusform>
            <numerusform>%n von %1 verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>Nichts wurde verbunden</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountsDialog</name>
    <message>
        <source>Connect the sub accounts of %1?</source>
        <translation>Die Unterkonten von %1 verbinden?</translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each of them, and keeps it with those of your connections. Their tokens are shown and checked from then on.</source>
        <translation>Erstellt in jedem davon ein API-Token namens „%1“ und bewahrt es bei denen Ihrer Verbindungen auf. Ihre Token werden von da an gezeigt und geprüft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n sub accounts</source>
        <translation>
            <numerusform>%n Unterkonto verbinden</numerusform>
            <numerusform>%n Unterkonten verbinden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SyncWords</name>
    <message>
        <source>Click to refresh (F5).</source>
        <translation>Klicken Sie, um zu aktualisieren (F5).</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Warten: %1</translation>
    </message>
    <message>
        <source>Logz.io asked to wait before the next request.</source>
        <translation>Logz.io bat, vor der nächsten Anfrage zu warten.</translation>
    </message>
    <message>
        <source>Very slow answers</source>
        <translation>Sehr langsame Antworten</translation>
    </message>
    <message>
        <source>Logz.io takes more than 10 s for an answer.</source>
        <translation>Logz.io braucht für eine Antwort mehr als 10 s.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen…</translation>
    </message>
    <message numerus="yes">
        <source>%n lists not synced</source>
        <translation>
            <numerusform>%n Liste nicht abgeglichen</numerusform>
            <numerusform>%n Listen nicht abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest list is from %1.</source>
        <translation>Die älteste Liste ist von %1.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>What you see was kept then, and was not read again yet.</source>
        <translation>Was Sie sehen, wurde damals gespeichert und noch nicht neu gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens missing</source>
        <translation>
            <numerusform>%n Token fehlt</numerusform>
            <numerusform>%n Token fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a connection without its API token nothing is read. Enter it in the menu of the connections.</source>
        <translation>Von einer Verbindung ohne ihr API-Token wird nichts gelesen. Geben Sie es im Menü der Verbindungen ein.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TableRowWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>Ohne Filter</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>The settings change and delete it.</source>
        <translation>Die Einstellungen ändern und löschen sie.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Text der Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{token}, {listener}, {region}, {account} and {type} stand for what they say; {account:yaml} writes it as YAML wants it. The syntaxes: %1.</source>
        <translation>{token}, {listener}, {region}, {account} und {type} stehen für das, was sie sagen; {account:yaml} schreibt es, wie YAML es will. Die Syntaxen: %1.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This name looks like a token, which every list would show.</source>
        <translation>Dieser Name sieht wie ein Token aus, das jede Liste zeigen würde.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>Eine andere Vorlage hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateSettings</name>
    <message>
        <source>Templates that you write here are offered by Copy as.</source>
        <translation>Vorlagen, die Sie hier schreiben, bietet „Kopieren als“ an.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>The template that is being edited cannot be kept so.</source>
        <translation>Die bearbeitete Vorlage lässt sich so nicht behalten.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TimeWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than 1 min</source>
        <translation>in weniger als 1 min</translation>
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
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenCopier</name>
    <message>
        <source>“%1” as %2</source>
        <translation>„%1“ als %2</translation>
    </message>
    <message>
        <source>As %1.</source>
        <translation>Als %1.</translation>
    </message>
    <message>
        <source>As %1, into a file.</source>
        <translation>Als %1, in eine Datei.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Support snapshots” of Acme EU</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenDialog</name>
    <message>
        <source>Enter a new token for %1</source>
        <translation>Neues Token für %1 eingeben</translation>
    </message>
    <message>
        <source>An API token of %1. It takes the place of the one that was used before, if any.</source>
        <translation>Ein API-Token von %1. Es tritt an die Stelle des bisher genutzten, falls es eines gab.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token nutzen</translation>
    </message>
    <message>
        <source>It is sent to %1, which is none of Logz.io’s addresses.</source>
        <translation>Es wird an %1 gesendet, keine Adresse von Logz.io.</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>Das Token wird geprüft…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>das eingegebene Token</translation>
    </message>
    <message>
        <source>This token belongs to another account: %1.</source>
        <translation>Dieses Token gehört zu einem anderen Konto: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenField</name>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Shows the token on the screen while it is held</source>
        <translation>Zeigt das Token auf dem Bildschirm, solange gehalten wird</translation>
    </message>
    <message>
        <source>Hold to show the token</source>
        <translation>Halten, um das Token zu zeigen</translation>
    </message>
    <message>
        <source>Copies the token to the clipboard</source>
        <translation>Kopiert das Token in die Zwischenablage</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>The token is shown on the screen</source>
        <translation>Das Token wird auf dem Bildschirm gezeigt</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenRefusal</name>
    <message>
        <source>That is a token. Find anything says whose it is.</source>
        <translation>Das ist ein Token. „Alles finden“ sagt, wessen es ist.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialDialog</name>
    <message>
        <source>Try %1</source>
        <translation>%1 probieren</translation>
    </message>
    <message>
        <source>Send the line</source>
        <translation>Die Zeile senden</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Zeile</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialWords</name>
    <message>
        <source>The listener says that %1 is not valid: it is disabled. Enable it to send logs with it.</source>
        <translation>Der Listener sagt, dass %1 nicht gültig ist: Es ist deaktiviert. Aktivieren Sie es, um damit Logs zu senden.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid: it was deleted. Logz.io does not list it any more.</source>
        <translation>Der Listener sagt, dass %1 nicht gültig ist: Es wurde gelöscht. Logz.io listet es nicht mehr auf.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid here: it is of %2 (%3). Send its logs to the listener of that region.</source>
        <translation>Der Listener sagt, dass %1 hier nicht gültig ist: Es gehört zu %2 (%3). Senden Sie seine Logs an den Listener jener Region.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid. Logz.io lists it as enabled, or its list could not be read, and no other known account has it: it may have been changed a moment ago, or be of another region.</source>
        <translation>Der Listener sagt, dass %1 nicht gültig ist. Logz.io listet es als aktiv auf, oder seine Liste war nicht lesbar, und kein anderes bekanntes Konto hat es: Vielleicht wurde es gerade eben geändert oder gehört zu einer anderen Region.</translation>
    </message>
    <message>
        <source>%1 cannot be tried: where this address takes logs is not known.</source>
        <translation>%1 lässt sich nicht probieren: Wo diese Adresse Logs annimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>One line of logs is sent with %1 to %2. It counts to the account’s volume, and stays in its logs as long as others do. Then it is searched for until it is visible, %3 at most.</source>
        <translation>Mit %1 wird eine Logzeile an %2 gesendet. Sie zählt zum Volumen des Kontos und bleibt so lange in seinen Logs wie andere. Dann wird nach ihr gesucht, bis sie sichtbar ist, höchstens %3.</translation>
    </message>
    <message>
        <source>Sending the line…</source>
        <translation>Die Zeile wird gesendet…</translation>
    </message>
    <message>
        <source>The listener refused the token. Looking for the reason…</source>
        <translation>Der Listener hat das Token abgelehnt. Der Grund wird gesucht…</translation>
    </message>
    <message>
        <source>The line was sent. Looking for it in the account’s logs…</source>
        <translation>Die Zeile wurde gesendet. Sie wird in den Logs des Kontos gesucht…</translation>
    </message>
    <message>
        <source>%1 works: the line was visible in the account’s logs after %2.</source>
        <translation>%1 funktioniert: Die Zeile war nach %2 in den Logs des Kontos sichtbar.</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1, and it was not visible within %2. Indexing may be late, or a rule of the account drops it.</source>
        <translation>Der Listener hat die Zeile von %1 angenommen, und sie war innerhalb von %2 nicht sichtbar. Vielleicht ist die Indizierung spät, oder eine Regel des Kontos verwirft sie.</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1.</source>
        <translation>Der Listener hat die Zeile von %1 angenommen.</translation>
    </message>
    <message>
        <source>Whether it is visible could not be asked.</source>
        <translation>Ob sie sichtbar ist, konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Whether it is visible is not known: its account is not connected by itself.</source>
        <translation>Ob sie sichtbar ist, ist nicht bekannt: Das Konto ist nicht selbst verbunden.</translation>
    </message>
    <message>
        <source>The listener says that the line is too large.</source>
        <translation>Der Listener sagt, dass die Zeile zu groß ist.</translation>
    </message>
    <message>
        <source>Trying %1 was ended. A line that was sent stays in the account’s logs.</source>
        <translation>Das Probieren von %1 wurde beendet. Eine gesendete Zeile bleibt in den Logs des Kontos.</translation>
    </message>
    <message>
        <source>The listener did not take the line of %1.</source>
        <translation>Der Listener hat die Zeile von %1 nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnknownToken</name>
    <message>
        <source>It looks like an API token or a shared token. The shape does not tell which of them.</source>
        <translation>Es sieht wie ein API-Token oder ein Shared-Token aus. Die Form sagt nicht, welches davon.</translation>
    </message>
    <message>
        <source>It looks like a shipping token. The shape does not tell whether it is for logs, metrics or traces.</source>
        <translation>Es sieht wie ein Shipping-Token aus. Die Form sagt nicht, ob es für Logs, Metriken oder Traces ist.</translation>
    </message>
    <message>
        <source>It has no usual shape, so nothing tells what kind of token it is.</source>
        <translation>Es hat keine übliche Form, daher sagt nichts, welche Art Token es ist.</translation>
    </message>
    <message>
        <source>This token is not known here</source>
        <translation>Dieses Token ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Ask each region whose it is</source>
        <translation>Jede Region fragen, wem es gehört</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Asking sends it to the API of %1, one after the other, until one knows it as an API token.</source>
        <translation>Fragen sendet es an die API von %1, eine nach der anderen, bis eine es als API-Token kennt.</translation>
    </message>
    <message>
        <source>This is an API token of %1</source>
        <translation>Das ist ein API-Token von %1</translation>
    </message>
    <message>
        <source>It acts for account %1 in %2. No connection here works with it, and no list has it.</source>
        <translation>Es handelt für Konto %1 in %2. Keine Verbindung hier arbeitet damit, und keine Liste hat es.</translation>
    </message>
    <message>
        <source>Not an API token of %1. A shipping or a shared token cannot be asked for.</source>
        <translation>Kein API-Token von %1. Nach einem Shipping- oder Shared-Token lässt sich nicht fragen.</translation>
    </message>
    <message>
        <source>Without an answer, so not known: %1.</source>
        <translation>Ohne Antwort, daher nicht bekannt: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadNote</name>
    <message>
        <source>Not every list is up to date, so it may stand in one of them.</source>
        <translation>Nicht jede Liste ist aktuell, daher steht es vielleicht in einer davon.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadWords</name>
    <message>
        <source>the lists</source>
        <translation>die Listen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Acme EU</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read: %Ln accounts were not checked.</source>
        <translation>
            <numerusform>%1 konnten nicht gelesen werden: %Ln Konto wurde nicht geprüft.</numerusform>
            <numerusform>%1 konnten nicht gelesen werden: %Ln Konten wurden nicht geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read again: what is said of %Ln accounts is from %2.</source>
        <translation>
            <numerusform>%1 konnten nicht neu gelesen werden: Was über %Ln Konto gesagt wird, ist von %2.</numerusform>
            <numerusform>%1 konnten nicht neu gelesen werden: Was über %Ln Konten gesagt wird, ist von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same happened to %n other connections: %1.</source>
        <translation>
            <numerusform>Dasselbe gilt für eine weitere Verbindung: %1.</numerusform>
            <numerusform>Dasselbe gilt für %n weitere Verbindungen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts of %1 are not connected: their tokens are not checked.</source>
        <translation>
            <numerusform>%Ln Unterkonto von %1 ist nicht verbunden: Seine Token werden nicht geprüft.</numerusform>
            <numerusform>%Ln Unterkonten von %1 sind nicht verbunden: Ihre Token werden nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of shipping tokens</source>
        <translation>die Obergrenzen der Shipping-Token</translation>
    </message>
    <message>
        <source>%1 could not be read: how many are allowed is not known.</source>
        <translation>%1 konnten nicht gelesen werden: Wie viele erlaubt sind, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UseWords</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>Welche Token ihn nutzen, ist nicht bekannt: Die Liste konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list is not loaded yet.</source>
        <translation>Welche Token ihn nutzen, ist nicht bekannt: Die Liste ist noch nicht geladen.</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and was not read again yet.</source>
        <translation>Welche Token ihn jetzt nutzen, ist nicht bekannt: Die Liste ist von %1 und wurde noch nicht neu gelesen.</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and could not be loaded since.</source>
        <translation>Welche Token ihn jetzt nutzen, ist nicht bekannt: Die Liste ist von %1 und konnte seitdem nicht geladen werden.</translation>
    </message>
    <message>
        <source>not known: the list of tokens could not be loaded</source>
        <translation>nicht bekannt: Die Liste der Token konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not known: the list of tokens is from %1 and was not read again yet</source>
        <translation>nicht bekannt: Die Liste der Token ist von %1 und wurde noch nicht neu gelesen</translation>
    </message>
    <message>
        <source>%1, as of %2; the list of tokens could not be loaded since</source>
        <translation>%1, Stand %2; die Liste der Token konnte seitdem nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>Dann danach, aufsteigend</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>Dann danach, absteigend</translation>
    </message>
    <message>
        <source>Sort by one column alone</source>
        <translation>Nur nach einer Spalte sortieren</translation>
    </message>
    <message>
        <source>Fit to its contents</source>
        <translation>An den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewList</name>
    <message>
        <source>the saved views</source>
        <translation>die gespeicherten Ansichten</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>tokendeck::WhoamiCommand</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>whoami takes no words.</source>
        <translation>whoami nimmt keine Wörter an.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>Verbindungs-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Says whose token each connection’s is.</source>
        <translation>Sagt, wem das Token jeder Verbindung gehört.</translation>
    </message>
    <message>
        <source>Asks each backend, and changes nothing.</source>
        <translation>Fragt jedes Backend und ändert nichts.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WindowOptionWords</name>
    <message>
        <source>Open on an embedded backend with sample data; your own connections stay closed.</source>
        <translation>Auf einem eingebetteten Backend mit Beispieldaten öffnen; Ihre eigenen Verbindungen bleiben zu.</translation>
    </message>
    <message>
        <source>The SQLite file that keeps the sandbox’s data.</source>
        <translation>Die SQLite-Datei, die die Daten der Sandbox aufbewahrt.</translation>
    </message>
    <message>
        <source>Begin with fresh sample data.</source>
        <translation>Mit frischen Beispieldaten beginnen.</translation>
    </message>
    <message>
        <source>How many shared tokens the sample’s main account has.</source>
        <translation>Wie viele Shared-Token das Hauptkonto der Beispieldaten hat.</translation>
    </message>
    <message>
        <source>Milliseconds before each reply of the sandbox.</source>
        <translation>Millisekunden vor jeder Antwort der Sandbox.</translation>
    </message>
    <message>
        <source>A fault of the sandbox; see tokendeck-sandbox --help.</source>
        <translation>Ein Fehler der Sandbox; siehe tokendeck-sandbox --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation>--%1 nimmt eine ganze Zahl von 0 bis %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WorkspaceTable</name>
    <message>
        <source>Logz.io has confirmed it; its list does not show it.</source>
        <translation>Logz.io hat es bestätigt; die Liste zeigt es nicht.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WrittenRows</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Verantwortliche-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>Kontotoken</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Tage aufbewahrt</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>Durchsuchbar</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>Zugänglich</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>Aktualisiert von</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::ClipboardHelper</name>
    <message>
        <source>A part of Tokendeck that copies is missing: %1.</source>
        <translation>Ein Teil von Tokendeck, der kopiert, fehlt: %1.</translation>
    </message>
    <message>
        <source>The desktop’s clipboard cannot be reached: copying needs a session with a screen.</source>
        <translation>Die Zwischenablage des Desktops ist nicht erreichbar: Kopieren braucht eine Sitzung mit einem Bildschirm.</translation>
    </message>
    <message>
        <source>This desktop lets only a program whose window is in front copy: copy it in Tokendeck’s window.</source>
        <translation>Dieser Desktop lässt nur ein Programm kopieren, dessen Fenster vorn ist: Kopieren Sie es im Fenster von Tokendeck.</translation>
    </message>
    <message>
        <source>The helper that holds the clipboard ended unexpectedly.</source>
        <translation>Das Hilfsprogramm, das die Zwischenablage hält, hat unerwartet geendet.</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::EstateReader</name>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to %1.</source>
        <translation>--timeout nimmt eine ganze Zahl von Sekunden von 1 bis %1.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>Eine Verbindung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There are several connections %1; name one by its id: %2.</source>
        <translation>Es gibt mehrere Verbindungen %1; nennen Sie eine mit ihrer ID: %2.</translation>
    </message>
    <message>
        <source>There is no connection. Add one in the window (tokendeck), or set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>Es gibt keine Verbindung. Fügen Sie eine im Fenster hinzu (tokendeck), oder setzen Sie TOKENDECK_API_TOKEN mit TOKENDECK_REGION oder TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>Asking whose token it is…</source>
        <translation>Es wird gefragt, wem das Token gehört…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>die Notizen zu API-Token</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n connections to go…</source>
        <translation>
            <numerusform>Wird gelesen: noch %n Verbindung…</numerusform>
            <numerusform>Wird gelesen: noch %n Verbindungen…</numerusform>
        </translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>was stummgeschaltet ist</translation>
    </message>
    <message>
        <source>The window has kept no token of %1: it was for one session. Set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>Das Fenster hat kein Token von %1 aufbewahrt: Es galt für eine Sitzung. Setzen Sie TOKENDECK_API_TOKEN mit TOKENDECK_REGION oder TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens: known are those of this computer.</source>
        <translation>Das Backend von %1 listet keine API-Token auf: Bekannt sind die dieses Computers.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Working with the token in TOKENDECK_API_TOKEN, at %1; the connections of the settings are left alone.</source>
        <translation>Gearbeitet wird mit dem Token in TOKENDECK_API_TOKEN, bei %1; die Verbindungen der Einstellungen bleiben außen vor.</translation>
    </message>
    <message>
        <source>--connection chooses among the connections of the settings, and the token in TOKENDECK_API_TOKEN works without them: use one of both.</source>
        <translation>--connection wählt unter den Verbindungen der Einstellungen, und das Token in TOKENDECK_API_TOKEN kommt ohne sie aus: Verwenden Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Logz.io refused the token in TOKENDECK_API_TOKEN. It may have been deleted.</source>
        <translation>Logz.io hat das Token in TOKENDECK_API_TOKEN abgelehnt. Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>the token in TOKENDECK_API_TOKEN</source>
        <translation>das Token in TOKENDECK_API_TOKEN</translation>
    </message>
    <message>
        <source>%1: not understood. Of them no more is known than their names and IDs, if at all.</source>
        <translation>%1: nicht verstanden. Von ihnen sind höchstens Namen und IDs bekannt.</translation>
    </message>
</context>
</TS>
