<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>ActionSpec</name>
    <message>
        <source>Refresh everything</source>
        <translation>רענון הכול</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>חיפוש בעמוד</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>מציאת כל דבר</translation>
    </message>
    <message>
        <source>Copy a token as a snippet or link</source>
        <translation>העתקת אסימון כקטע קוד או כקישור</translation>
    </message>
    <message>
        <source>Make something new in the page</source>
        <translation>יצירת משהו חדש בעמוד</translation>
    </message>
    <message>
        <source>Edit the filters of a token, replace a filter</source>
        <translation>עריכת המסננים של אסימון, החלפת מסנן</translation>
    </message>
    <message>
        <source>Rotate a token</source>
        <translation>רוטציה של אסימון</translation>
    </message>
    <message>
        <source>Carry the selected filters or shared tokens over to other accounts</source>
        <translation>העברת המסננים או אסימוני השיתוף שנבחרו לחשבונות אחרים</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>מחיקת הבחירה</translation>
    </message>
    <message>
        <source>Take back a delete that waits</source>
        <translation>ביטול מחיקה שממתינה</translation>
    </message>
    <message>
        <source>Go back after a jump</source>
        <translation>חזרה אחרי קפיצה</translation>
    </message>
    <message>
        <source>Go forward again, after going back</source>
        <translation>שוב קדימה, אחרי חזרה</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>הצגה או הסתרה של הפרטים</translation>
    </message>
    <message>
        <source>Choose the connections that are shown</source>
        <translation>בחירת החיבורים שמוצגים</translation>
    </message>
    <message>
        <source>Open Tokendeck’s menu</source>
        <translation>פתיחת התפריט של Tokendeck</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>חיבור חשבון נוסף…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>ייבוא חיבורים…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>ייצוא חיבורים…</translation>
    </message>
    <message>
        <source>Look for these tokens in files…</source>
        <translation>חיפוש האסימונים האלה בקבצים…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>בדיקת החיבור</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>שמירת דוח…</translation>
    </message>
    <message>
        <source>Save the tokens themselves…</source>
        <translation>שמירת האסימונים עצמם…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>About Tokendeck</source>
        <translation>אודות Tokendeck</translation>
    </message>
    <message>
        <source>Close the message or clear the search</source>
        <translation>סגירת ההודעה או ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>הצגת הרמזים שוב</translation>
    </message>
    <message>
        <source>Show a token’s filters, or the tokens of a filter or account</source>
        <translation>הצגת המסננים של אסימון, או האסימונים של מסנן או חשבון</translation>
    </message>
    <message>
        <source>Connections: groups, production, read-only…</source>
        <translation>חיבורים: קבוצות, ייצור, קריאה בלבד…</translation>
    </message>
    <message>
        <source>Enable or disable a token, open or close an account to search</source>
        <translation>הפעלה או השבתה של אסימון, פתיחה או סגירה של חשבון לחיפוש</translation>
    </message>
    <message>
        <source>Check an API token, try a shipping token</source>
        <translation>בדיקת אסימון API, ניסיון של אסימון שליחה</translation>
    </message>
    <message>
        <source>Merge equal filters</source>
        <translation>מיזוג מסננים זהים</translation>
    </message>
    <message>
        <source>Show the shared tokens of an account</source>
        <translation>הצגת אסימוני השיתוף של חשבון</translation>
    </message>
    <message>
        <source>theme, dark, light, language, clipboard, locking, refreshing, notices, snapshots, thresholds, templates, shortcuts</source>
        <translation>ערכת נושא, כהה, בהיר, שפה, לוח, נעילה, רענון, הודעות, תמונות מצב, ספים, תבניות, קיצורי מקשים</translation>
    </message>
    <message>
        <source>Rename, edit owner and note, or set the expiry</source>
        <translation>שינוי שם, עריכת בעלים והערה, או קביעת תפוגה</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>הצגת כל החיבורים</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Help</source>
        <translation>עזרה</translation>
    </message>
</context>
<context>
    <name>CharacterName</name>
    <message>
        <source>null</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>פעמון</translation>
    </message>
    <message>
        <source>backspace</source>
        <translation>מחיקה לאחור</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>טאב</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>מעבר שורה</translation>
    </message>
    <message>
        <source>form feed</source>
        <translation>מעבר עמוד</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>חזרה לתחילת שורה</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>תו מילוט</translation>
    </message>
    <message>
        <source>space</source>
        <translation>רווח</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>מחיקה</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>שורה הבאה</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>רווח קשיח</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>מפריד שורות</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>מפריד פסקאות</translation>
    </message>
</context>
<context>
    <name>ConnectionPlace</name>
    <message>
        <source>Sandbox</source>
        <translation>ארגז חול</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>אי אפשר לכתוב לפלט התקני: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>אי אפשר לקרוא את %1: %2.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The packed reply was cut.</source>
        <translation>התשובה הדחוסה נקטעה.</translation>
    </message>
    <message>
        <source>The reply’s Content-Length is no number.</source>
        <translation>ה-Content-Length של התשובה אינו מספר.</translation>
    </message>
    <message>
        <source>The reply is shorter than its Content-Length.</source>
        <translation>התשובה קצרה מה-Content-Length שלה.</translation>
    </message>
    <message>
        <source>The reply ends within its JSON.</source>
        <translation>התשובה נגמרת באמצע ה-JSON שלה.</translation>
    </message>
    <message>
        <source>The reply cannot be unpacked.</source>
        <translation>אי אפשר לפרוס את התשובה.</translation>
    </message>
    <message>
        <source>The reply has an unknown Content-Encoding.</source>
        <translation>לתשובה Content-Encoding לא מוכר.</translation>
    </message>
    <message>
        <source>An interim answer came, and no final one.</source>
        <translation>הגיעה תשובת ביניים ולא תשובה סופית.</translation>
    </message>
    <message>
        <source>The connection took too long.</source>
        <translation>ההתחברות נמשכה זמן רב מדי.</translation>
    </message>
    <message>
        <source>Nothing was received for too long.</source>
        <translation>זמן רב מדי לא התקבל דבר.</translation>
    </message>
    <message>
        <source>The reply took too long.</source>
        <translation>התשובה נמשכה זמן רב מדי.</translation>
    </message>
    <message>
        <source>The server sends headers without end.</source>
        <translation>השרת שולח כותרות בלי סוף.</translation>
    </message>
    <message>
        <source>A request that creates something needs a body.</source>
        <translation>בקשה שיוצרת משהו צריכה תוכן.</translation>
    </message>
    <message>
        <source>The API token has characters that cannot be sent.</source>
        <translation>באסימון ה-API יש תווים שאי אפשר לשלוח.</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>it has no list of %1</source>
        <translation>אין בו רשימה של %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>הקובץ ריק</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>הקובץ גדול מדי</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 בבית %2</translation>
    </message>
    <message>
        <source>the file is not a JSON object</source>
        <translation>הקובץ אינו אובייקט JSON</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>זה אינו קובץ</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>אי אפשר ליצור את התיקייה</translation>
    </message>
    <message>
        <source>the file is too large, only its beginning was read</source>
        <translation>הקובץ גדול מדי, רק תחילתו נקראה</translation>
    </message>
    <message>
        <source>it would be too large to be read again</source>
        <translation>הוא יהיה גדול מדי לקריאה חוזרת</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>אין קובץ כזה</translation>
    </message>
    <message>
        <source>it is not a report that was saved as JSON</source>
        <translation>זה אינו דוח שנשמר כ-JSON</translation>
    </message>
    <message>
        <source>the file is not a snapshot of its account</source>
        <translation>הקובץ אינו תמונת מצב של החשבון שלו</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>אי אפשר להסיר אותו</translation>
    </message>
    <message>
        <source>it has no list of connections</source>
        <translation>אין בו רשימת חיבורים</translation>
    </message>
    <message>
        <source>a connection is not complete</source>
        <translation>חיבור אינו שלם</translation>
    </message>
    <message>
        <source>a token’s entry lacks a member</source>
        <translation>בערך של אסימון חסר נתון</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Shared tokens without a filter</source>
        <translation>אסימוני שיתוף בלי מסנן</translation>
    </message>
    <message>
        <source>%1 has no filter</source>
        <translation>ל-%1 אין מסנן</translation>
    </message>
    <message>
        <source>Whoever has its link reads every log of the account.</source>
        <translation>מי שבידו הקישור קורא כל לוג של החשבון.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have no filter</source>
        <translation>
            <numerusform>לאסימון שיתוף אחד אין מסנן</numerusform>
            <numerusform>ל-%Ln אסימוני שיתוף אין מסנן</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused API tokens</source>
        <translation>אסימוני API שנדחו</translation>
    </message>
    <message>
        <source>Logz.io refused %1</source>
        <translation>Logz.io דחתה את %1</translation>
    </message>
    <message>
        <source>Whatever works with it has stopped working.</source>
        <translation>כל מה שעובד איתו הפסיק לעבוד.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were refused</source>
        <translation>
            <numerusform>אסימון API אחד נדחה</numerusform>
            <numerusform>%Ln אסימוני API נדחו</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens in use that expire soon</source>
        <translation>אסימוני שיתוף בשימוש שיפוגו בקרוב</translation>
    </message>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 יפוג %2</translation>
    </message>
    <message>
        <source>Its links are in use, and stop working then.</source>
        <translation>הקישורים שלו בשימוש, ואז יפסיקו לעבוד.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens in use expire soon</source>
        <translation>
            <numerusform>אסימון שיתוף אחד בשימוש יפוג בקרוב</numerusform>
            <numerusform>%Ln אסימוני שיתוף בשימוש יפוגו בקרוב</numerusform>
        </translation>
    </message>
    <message>
        <source>One token in two places</source>
        <translation>אסימון אחד בשני מקומות</translation>
    </message>
    <message>
        <source>%1 and %2 are the same token</source>
        <translation>%1 ו-%2 הם אותו אסימון</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others are the same token</source>
        <translation>
            <numerusform>%1 ועוד אחד הם אותו אסימון</numerusform>
            <numerusform>%1 ועוד %Ln הם אותו אסימון</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the one has the other, in %2.</source>
        <translation>למי שיש האחד יש גם השני, אצל %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in more than one place</source>
        <translation>
            <numerusform>אסימון אחד נמצא ביותר ממקום אחד</numerusform>
            <numerusform>%Ln אסימונים נמצאים ביותר ממקום אחד</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that see nothing</source>
        <translation>אסימוני שיתוף שאינם רואים דבר</translation>
    </message>
    <message>
        <source>%1 sees nothing</source>
        <translation>%1 אינו רואה דבר</translation>
    </message>
    <message>
        <source>Its filters contradict each other, so that no log passes them.</source>
        <translation>המסננים שלו סותרים זה את זה, ושום לוג אינו עובר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens see nothing</source>
        <translation>
            <numerusform>אסימון שיתוף אחד אינו רואה דבר</numerusform>
            <numerusform>%Ln אסימוני שיתוף אינם רואים דבר</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that never expire</source>
        <translation>אסימוני שיתוף שלא יפוגו לעולם</translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation>%1 לא יפוג לעולם</translation>
    </message>
    <message>
        <source>Every link that was ever sent works for good.</source>
        <translation>כל קישור שנשלח אי פעם עובד לתמיד.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens never expire</source>
        <translation>
            <numerusform>אסימון שיתוף אחד לא יפוג לעולם</numerusform>
            <numerusform>%Ln אסימוני שיתוף לא יפוגו לעולם</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused shared tokens</source>
        <translation>אסימוני שיתוף שאינם בשימוש</translation>
    </message>
    <message>
        <source>%1 was last used %2</source>
        <translation>%1 היה בשימוש לאחרונה %2</translation>
    </message>
    <message>
        <source>Its links still work, for whoever finds them.</source>
        <translation>הקישורים שלו עדיין עובדים, למי שימצא אותם.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were not used for %1 days</source>
        <translation>
            <numerusform>אסימון שיתוף אחד לא היה בשימוש %1 ימים</numerusform>
            <numerusform>%Ln אסימוני שיתוף לא היו בשימוש %1 ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with a single shipping token</source>
        <translation>חשבונות עם אסימון שליחה יחיד</translation>
    </message>
    <message>
        <source>%3 has one enabled shipping token</source>
        <translation>ל-%3 יש אסימון שליחה פעיל אחד</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with.</source>
        <translation>אם יהיה צורך לחסום אותו, לא יישאר במה לשלוח.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have one enabled shipping token</source>
        <translation>
            <numerusform>לחשבון אחד יש אסימון שליחה פעיל אחד</numerusform>
            <numerusform>ל-%Ln חשבונות יש אסימון שליחה פעיל אחד</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping tokens near their limit</source>
        <translation>אסימוני שליחה קרובים למכסה</translation>
    </message>
    <message>
        <source>%1 has %2 shipping tokens enabled</source>
        <translation>ל-%1 יש %2 אסימוני שליחה פעילים</translation>
    </message>
    <message>
        <source>At the limit none can be made, enabled or rotated.</source>
        <translation>במכסה אי אפשר ליצור, להפעיל או לבצע רוטציה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are near their limit of shipping tokens</source>
        <translation>
            <numerusform>חשבון אחד קרוב למכסת אסימוני השליחה</numerusform>
            <numerusform>%Ln חשבונות קרובים למכסת אסימוני השליחה</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed accounts that a note names</source>
        <translation>חשבונות סגורים שהערה מזכירה</translation>
    </message>
    <message>
        <source>%1 is closed to search</source>
        <translation>%1 סגור לחיפוש</translation>
    </message>
    <message>
        <source>The note on the API token %2 names it, and cannot be true.</source>
        <translation>ההערה על אסימון ה-API %2 מזכירה אותו, ואינה יכולה להיות נכונה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are closed to search although notes name them</source>
        <translation>
            <numerusform>חשבון אחד סגור לחיפוש אף שהערות מזכירות אותו</numerusform>
            <numerusform>%Ln חשבונות סגורים לחיפוש אף שהערות מזכירות אותם</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired shared tokens</source>
        <translation>אסימוני שיתוף שפגו</translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation>%1 פג %2</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>הוא כבר אינו פותח דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have expired</source>
        <translation>
            <numerusform>אסימון שיתוף אחד פג</numerusform>
            <numerusform>%Ln אסימוני שיתוף פגו</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that were never used</source>
        <translation>אסימוני שיתוף שמעולם לא היו בשימוש</translation>
    </message>
    <message>
        <source>%1 was never used</source>
        <translation>%1 מעולם לא היה בשימוש</translation>
    </message>
    <message>
        <source>Nobody seems to need it.</source>
        <translation>נראה שאיש אינו צריך אותו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were never used</source>
        <translation>
            <numerusform>אסימון שיתוף אחד מעולם לא היה בשימוש</numerusform>
            <numerusform>%Ln אסימוני שיתוף מעולם לא היו בשימוש</numerusform>
        </translation>
    </message>
    <message>
        <source>Old shipping tokens</source>
        <translation>אסימוני שליחה ישנים</translation>
    </message>
    <message>
        <source>%1 was made %2</source>
        <translation>%1 נוצר %2</translation>
    </message>
    <message>
        <source>The longer a token is in use, the more places it has come to.</source>
        <translation>ככל שאסימון בשימוש זמן רב יותר, כך הגיע ליותר מקומות.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens are old</source>
        <translation>
            <numerusform>אסימון שליחה אחד ישן</numerusform>
            <numerusform>%Ln אסימוני שליחה ישנים</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that are there twice</source>
        <translation>מסננים שקיימים פעמיים</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 קיים פעמיים</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there %Ln more times</source>
        <translation>
            <numerusform>%1 קיים עוד פעם אחת</numerusform>
            <numerusform>%1 קיים עוד %Ln פעמים</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is replaced, the other is easily forgotten.</source>
        <translation>כשמחליפים אחד, קל לשכוח את השני.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are there more than once</source>
        <translation>
            <numerusform>מסנן אחד קיים יותר מפעם אחת</numerusform>
            <numerusform>%Ln מסננים קיימים יותר מפעם אחת</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens with the same filters</source>
        <translation>אסימוני שיתוף עם אותם מסננים</translation>
    </message>
    <message>
        <source>%1 and %2 have the same filters</source>
        <translation>ל-%1 ול-%2 אותם מסננים</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others have the same filters</source>
        <translation>
            <numerusform>ל-%1 ולעוד אחד אותם מסננים</numerusform>
            <numerusform>ל-%1 ולעוד %Ln אותם מסננים</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them may be enough.</source>
        <translation>אולי די באחד מהם.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sets of filters have several shared tokens</source>
        <translation>
            <numerusform>לקבוצת מסננים אחת יש כמה אסימוני שיתוף</numerusform>
            <numerusform>ל-%Ln קבוצות מסננים יש כמה אסימוני שיתוף</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that no token has</source>
        <translation>מסננים שאין להם אסימון</translation>
    </message>
    <message>
        <source>%1 is attached to no token</source>
        <translation>%1 אינו מצורף לשום אסימון</translation>
    </message>
    <message>
        <source>It limits nothing.</source>
        <translation>הוא אינו מגביל דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are attached to no token</source>
        <translation>
            <numerusform>מסנן אחד אינו מצורף לשום אסימון</numerusform>
            <numerusform>%Ln מסננים אינם מצורפים לשום אסימון</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation>שמות שאינם אומרים דבר</translation>
    </message>
    <message>
        <source>%1 does not say what it is for</source>
        <translation>%1 אינו אומר למה הוא נועד</translation>
    </message>
    <message>
        <source>Nobody can tell who would miss it if it had to go.</source>
        <translation>אי אפשר לדעת למי יחסר אם יהיה צורך להסירו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens do not say what they are for</source>
        <translation>
            <numerusform>אסימון אחד אינו אומר למה הוא נועד</numerusform>
            <numerusform>%Ln אסימונים אינם אומרים למה נועדו</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens without an owner</source>
        <translation>אסימוני API בלי אחראי</translation>
    </message>
    <message>
        <source>%1 has no owner</source>
        <translation>ל-%1 אין אחראי</translation>
    </message>
    <message>
        <source>When it has to be replaced, nobody knows whom to ask.</source>
        <translation>כשיהיה צורך להחליפו, איש לא ידע את מי לשאול.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens have no owner</source>
        <translation>
            <numerusform>לאסימון API אחד אין אחראי</numerusform>
            <numerusform>ל-%Ln אסימוני API אין אחראי</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens that were not checked for long</source>
        <translation>אסימוני API שלא נבדקו זמן רב</translation>
    </message>
    <message>
        <source>%1 was not checked for long</source>
        <translation>%1 לא נבדק זמן רב</translation>
    </message>
    <message>
        <source>Whether it still works is not known.</source>
        <translation>לא ידוע אם הוא עדיין עובד.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not checked for long</source>
        <translation>
            <numerusform>אסימון API אחד לא נבדק זמן רב</numerusform>
            <numerusform>%Ln אסימוני API לא נבדקו זמן רב</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>a nesting of at most 64 levels</source>
        <translation>קינון של 64 רמות לכל היותר</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>the asked buckets only</source>
        <translation>רק הקבוצות שהתבקשו</translation>
    </message>
    <message>
        <source>a bucket for each asked one</source>
        <translation>קבוצה לכל אחת שהתבקשה</translation>
    </message>
    <message>
        <source>AND, OR or null</source>
        <translation>AND, OR או null</translation>
    </message>
    <message>
        <source>true, as was asked for</source>
        <translation>true, כפי שהתבקש</translation>
    </message>
    <message>
        <source>false, as was asked for</source>
        <translation>false, כפי שהתבקש</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>נתון זה</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>נדרש %1.</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>טקסט בלי NUL</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 תקין</translation>
    </message>
    <message>
        <source>an array or an object</source>
        <translation>מערך או אובייקט</translation>
    </message>
    <message>
        <source>nothing after the outermost value</source>
        <translation>דבר אחרי הערך החיצוני ביותר</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>a text of Unicode characters</source>
        <translation>טקסט של תווי Unicode</translation>
    </message>
    <message>
        <source>a text of at most 1,000 characters</source>
        <translation>טקסט של 1,000 תווים לכל היותר</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true או false</translation>
    </message>
    <message>
        <source>a positive integer</source>
        <translation>מספר שלם חיובי</translation>
    </message>
    <message>
        <source>an integer that is 0 or more</source>
        <translation>מספר שלם מ-0 ומעלה</translation>
    </message>
    <message>
        <source>a positive 32-bit integer</source>
        <translation>מספר חיובי של 32 סיביות</translation>
    </message>
    <message>
        <source>a 32-bit integer</source>
        <translation>מספר שלם של 32 סיביות</translation>
    </message>
    <message>
        <source>a number that is 0 or more</source>
        <translation>מספר מ-0 ומעלה</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>מספר</translation>
    </message>
    <message>
        <source>null</source>
        <translation>ריק</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>מערך</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>אובייקט</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>נתון</translation>
    </message>
    <message>
        <source>at most 1,000 ids</source>
        <translation>1,000 מזהים לכל היותר</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>כל מזהה פעם אחת</translation>
    </message>
    <message>
        <source>a member’s name</source>
        <translation>שם של נתון</translation>
    </message>
    <message>
        <source>this member once</source>
        <translation>נתון זה פעם אחת</translation>
    </message>
    <message>
        <source>a time from 1970 to 9999</source>
        <translation>זמן בין 1970 ל-9999</translation>
    </message>
    <message>
        <source>only one number</source>
        <translation>מספר אחד בלבד</translation>
    </message>
    <message>
        <source>Expected a list of at most %1 pages.</source>
        <translation>נדרשה רשימה של %1 עמודים לכל היותר.</translation>
    </message>
    <message>
        <source>Expected the same list from page to page; it changed %1 times.</source>
        <translation>נדרשה אותה רשימה מעמוד לעמוד; היא השתנתה %1 פעמים.</translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>what was read back differs from what was written</source>
        <translation>מה שנקרא בחזרה שונה ממה שנכתב</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>אין תשובה בתוך %1 שנ׳</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>account</source>
        <translation>חשבון</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>חשבון אחד</numerusform>
            <numerusform>%Ln חשבונות</numerusform>
        </translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>החשבונות</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>אין חשבונות</translation>
    </message>
    <message>
        <source>shipping token</source>
        <translation>אסימון שליחה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens</source>
        <translation>
            <numerusform>אסימון שליחה אחד</numerusform>
            <numerusform>%Ln אסימוני שליחה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>אסימון אחד</numerusform>
            <numerusform>%Ln אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>the shipping tokens</source>
        <translation>אסימוני השליחה</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>אסימון שליחה חדש</translation>
    </message>
    <message>
        <source>No shipping tokens yet</source>
        <translation>עדיין אין אסימוני שליחה</translation>
    </message>
    <message>
        <source>A shipping token sends logs to its account.</source>
        <translation>אסימון שליחה שולח לוגים לחשבון שלו.</translation>
    </message>
    <message>
        <source>shared token</source>
        <translation>אסימון שיתוף</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens</source>
        <translation>
            <numerusform>אסימון שיתוף אחד</numerusform>
            <numerusform>%Ln אסימוני שיתוף</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared tokens</source>
        <translation>אסימוני השיתוף</translation>
    </message>
    <message>
        <source>New shared token</source>
        <translation>אסימון שיתוף חדש</translation>
    </message>
    <message>
        <source>No shared tokens yet</source>
        <translation>עדיין אין אסימוני שיתוף</translation>
    </message>
    <message>
        <source>A shared token opens dashboards without a login, through the filters that you give it.</source>
        <translation>אסימון שיתוף פותח לוחות מחוונים בלי כניסה, דרך המסננים שנותנים לו.</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>מסנן</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>מסנן אחד</numerusform>
            <numerusform>%Ln מסננים</numerusform>
        </translation>
    </message>
    <message>
        <source>the filters</source>
        <translation>המסננים</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>מסנן חדש</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>עדיין אין מסננים</translation>
    </message>
    <message>
        <source>Filters limit what a shared token can see.</source>
        <translation>מסננים מגבילים את מה שאסימון שיתוף יכול לראות.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>אסימון API</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens</source>
        <translation>
            <numerusform>אסימון API אחד</numerusform>
            <numerusform>%Ln אסימוני API</numerusform>
        </translation>
    </message>
    <message>
        <source>the API tokens</source>
        <translation>אסימוני ה-API</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>אסימון API חדש</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>עדיין אין אסימוני API</translation>
    </message>
    <message>
        <source>An API token acts for its account in scripts and integrations.</source>
        <translation>אסימון API פועל בשם החשבון שלו בסקריפטים ובשילובים.</translation>
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
        <translation>המזהה אינו מספר חיובי.</translation>
    </message>
    <message>
        <source>A filter’s id is not a positive number.</source>
        <translation>מזהה של מסנן אינו מספר חיובי.</translation>
    </message>
    <message>
        <source>The number of samples is not from 0 to 10,000.</source>
        <translation>מספר הדוגמאות אינו בין 0 ל-10,000.</translation>
    </message>
    <message>
        <source>The number of values is not from 1 to 1,000.</source>
        <translation>מספר הערכים אינו בין 1 ל-1,000.</translation>
    </message>
    <message>
        <source>The number of entries is not from 0 to 500.</source>
        <translation>מספר הרשומות אינו בין 0 ל-500.</translation>
    </message>
    <message>
        <source>The first entry’s number is negative.</source>
        <translation>מספר הרשומה הראשונה שלילי.</translation>
    </message>
</context>
<context>
    <name>PageSpec</name>
    <message>
        <source>Overview</source>
        <translation>סקירה</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Send data</source>
        <translation>שליחת נתונים</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>אסימוני שליחה</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>אסימוני שיתוף</translation>
    </message>
    <message>
        <source>Share dashboards</source>
        <translation>שיתוף לוחות מחוונים</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>אסימוני API</translation>
    </message>
    <message>
        <source>Build integrations</source>
        <translation>בניית שילובים</translation>
    </message>
    <message>
        <source>Scope map</source>
        <translation>מפת היקף</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>פעילות</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>FAULT</source>
        <translation>FAULT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
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
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
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
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SEVERITY</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>SIDE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORD</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>הדב&amp;קה</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <extracomment>As on keyboards, and as in sentences here.</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>The same key as Enter, by the same name.</extracomment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>A terminal keeps what it shows. Send the output to a file or a program, or add --force.</source>
        <translation>מסוף שומר את מה שהוא מציג. הפנו את הפלט לקובץ או לתוכנה, או הוסיפו ‎--force.</translation>
    </message>
</context>
<context>
    <name>SnippetFormat</name>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <translation>קישור Markdown</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>שורות סביבה</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>curl, asking whose token it is</source>
        <translation>curl, ששואל של מי האסימון</translation>
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
        <translation>Fluent Bit עם התוסף של Logz.io</translation>
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
        <translation>ערכי Helm</translation>
    </message>
    <message>
        <source>Kubernetes Secret</source>
        <translation>Kubernetes Secret</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>משאב Terraform</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <translation>בלוק import של Terraform</translation>
    </message>
    <message>
        <source>Terraform provider</source>
        <translation>ספק Terraform</translation>
    </message>
    <message>
        <source>Grafana data source</source>
        <translation>מקור נתונים של Grafana</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>שרת MCP</translation>
    </message>
    <message>
        <source>Where the file of the certificate authority is not there, save AAACertificateServices.crt of github.com/logzio/public-certificates under the name that the snippet has.</source>
        <translation>אם קובץ רשות האישורים חסר, שמרו את AAACertificateServices.crt מתוך github.com/logzio/public-certificates בשם שמופיע בקטע.</translation>
    </message>
    <message>
        <source>Grafana reads metrics: the API token has to be one of the metrics account.</source>
        <translation>Grafana קורא מדדים: אסימון ה-API צריך להיות של חשבון המדדים.</translation>
    </message>
    <message>
        <source>For metrics it takes an API token of the metrics account as well, in LOGZIO_METRICS_API_TOKEN; take the header X-METRIC-API-TOKEN out where there is none.</source>
        <translation>למדדים דרוש גם אסימון API של חשבון המדדים, ב-LOGZIO_METRICS_API_TOKEN; הסירו את הכותרת X-METRIC-API-TOKEN אם אין כזה.</translation>
    </message>
</context>
<context>
    <name>WindowModule</name>
    <message>
        <source>tokendeck: The window cannot be opened, as its module was not loaded: %1</source>
        <translation>tokendeck: אי אפשר לפתוח את החלון, כי המודול שלו לא נטען: %1</translation>
    </message>
    <message>
        <source>tokendeck: --sandbox-fault %1. See: tokendeck-sandbox --help</source>
        <translation>tokendeck: --sandbox-fault %1. ראו: tokendeck-sandbox --help</translation>
    </message>
    <message>
        <source>tokendeck: The commands cannot be run, as their module was not loaded: %1</source>
        <translation>tokendeck: אי אפשר להריץ את הפקודות, כי המודול שלהן לא נטען: %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::AboutDialog</name>
    <message>
        <source>About Tokendeck</source>
        <translation>אודות Tokendeck</translation>
    </message>
    <message>
        <source>The tokens of every Logz.io account in one window. An independent project; Logz.io is a trademark of its owner.</source>
        <translation>האסימונים של כל חשבונות Logz.io בחלון אחד. מיזם עצמאי; Logz.io הוא סימן מסחר של בעליו.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>גרסה %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>תוכנה חופשית תחת GNU General Public License, גרסה 3 ומעלה. ללא כל אחריות.</translation>
    </message>
    <message>
        <source>It talks to the hosts of your connections and to nobody else.</source>
        <translation>היא מדברת עם השרתים של החיבורים שלכם ועם איש מלבדם.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>נבנתה עם</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>גרסה</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>רישיון</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>קריאת הרישיון</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>העתקת הגרסאות</translation>
    </message>
    <message>
        <source>For a report: the versions of all these, and of the system</source>
        <translation>לדיווח: הגרסאות של כל אלה ושל המערכת</translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation>הגרסאות הועתקו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountField</name>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountPicker</name>
    <message>
        <source>Copy the token of an account</source>
        <translation>העתקת האסימון של חשבון</translation>
    </message>
    <message>
        <source>Whoever has it can send logs into the account, and can read none.</source>
        <translation>מי שבידו האסימון יכול לשלוח לוגים לחשבון, ואינו יכול לקרוא דבר.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Type the account’s name…</source>
        <translation>הקלידו את שם החשבון…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>העתקת אסימון</translation>
    </message>
    <message>
        <source>No account that is shown has told its token.</source>
        <translation>אף חשבון מוצג לא מסר את האסימון שלו.</translation>
    </message>
    <message>
        <source>No account with a token is called so.</source>
        <translation>אין חשבון בעל אסימון בשם כזה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountTree</name>
    <message>
        <source>Main</source>
        <translation>ראשי</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>משנה</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>מדדים</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>מעקב</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>אבטחה</translation>
    </message>
    <message>
        <source>Timeless</source>
        <translation>Timeless</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>שחזור</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 או יותר</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 עד %2</translation>
    </message>
    <message>
        <source>%1 time series</source>
        <translation>%1 סדרות זמן</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Closed to search: no other account’s tokens can search its logs</source>
        <translation>סגור לחיפוש: אסימונים של חשבונות אחרים אינם יכולים לחפש בלוגים שלו</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>The region, behind the group of its connection</source>
        <translation>האזור, אחרי הקבוצה של החיבור</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>אסימון החשבון</translation>
    </message>
    <message>
        <source>The account’s default shipping token, or a metrics account’s token</source>
        <translation>אסימון השליחה שהוא ברירת המחדל של החשבון, או האסימון של חשבון מדדים</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>נפח יומי</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>ניתן לחיפוש</translation>
    </message>
    <message>
        <source>Whether the main account can search this account’s logs</source>
        <translation>האם החשבון הראשי יכול לחפש בלוגים של חשבון זה</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>נגיש</translation>
    </message>
    <message>
        <source>Whether the main account’s users can open this account</source>
        <translation>האם משתמשי החשבון הראשי יכולים לפתוח חשבון זה</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>אסימוני שליחה</translation>
    </message>
    <message>
        <source>How many shipping tokens are enabled, of how many allowed</source>
        <translation>כמה אסימוני שליחה פעילים, מתוך כמה מותרים</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>How many are enabled and allowed could not be read</source>
        <translation>לא היה אפשר לקרוא כמה מופעלים וכמה מותרים</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountsPage</name>
    <message>
        <source>Search name, ID, region…</source>
        <translation>חיפוש שם, מזהה, אזור…</translation>
    </message>
    <message>
        <source>Select an account to see its details.</source>
        <translation>בחרו חשבון כדי לראות את פרטיו.</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection</source>
        <translation>Logz.io אינה מוסרת את האסימון שלו לחיבור זה</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityCells</name>
    <message>
        <source>This computer</source>
        <translation>מחשב זה</translation>
    </message>
    <message>
        <source>This computer, audit trail</source>
        <translation>מחשב זה, יומן הביקורת</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>יומן הביקורת</translation>
    </message>
    <message>
        <source>The audit trail tells no outcome.</source>
        <translation>יומן הביקורת אינו מציין תוצאה.</translation>
    </message>
    <message>
        <source>No answer came, but the audit trail tells of it.</source>
        <translation>לא הגיעה תשובה, אך יומן הביקורת מספר על כך.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityDetails</name>
    <message>
        <source>%1, removed</source>
        <translation>%1, הוסר</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>יומן הביקורת</translation>
    </message>
    <message>
        <source>Acted as</source>
        <translation>פעל בתור</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>it</source>
        <translation>זה</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>סטטוס HTTP</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה הבקשה</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>אובייקט</translation>
    </message>
    <message>
        <source>Object now</source>
        <translation>האובייקט עכשיו</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityEmpty</name>
    <message>
        <source>No entry has these words.</source>
        <translation>באף רשומה אין המילים האלה.</translation>
    </message>
    <message>
        <source>No entry that was read so far has these words.</source>
        <translation>באף רשומה שנקראה עד כה אין המילים האלה.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>חיפוש: %1</translation>
    </message>
    <message>
        <source>No entry fits. %1</source>
        <translation>אף רשומה אינה מתאימה. %1</translation>
    </message>
    <message>
        <source>No entry that was read so far fits. %1</source>
        <translation>אף רשומה שנקראה עד כה אינה מתאימה. %1</translation>
    </message>
    <message>
        <source>Reading the audit trails…</source>
        <translation>קורא את יומני הביקורת…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>עדיין לא קרה דבר</translation>
    </message>
    <message>
        <source>What is done here, and what the accounts’ audit trails tell, stands here.</source>
        <translation>כאן מופיע מה שנעשה כאן ומה שיומני הביקורת של החשבונות מספרים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityFilters</name>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>אדם</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>כל אדם</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>כל סוג</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>כל תוצאה</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>כל זמן</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 הימים האחרונים</translation>
    </message>
    <message>
        <source>Show every entry, whatever was chosen or searched for</source>
        <translation>הצגת כל רשומה, יהיה אשר נבחר או חופש</translation>
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
        <translation>חיפוש פעולה, אובייקט, אדם, חשבון…</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>בחרו רשומה כדי לראות את כולה.</translation>
    </message>
    <message>
        <source>What this entry is about stands in no list now.</source>
        <translation>מה שרשומה זו עוסקת בו אינו נמצא עכשיו בשום רשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were copied as text.</source>
        <translation>
            <numerusform>רשומה אחת הועתקה כטקסט.</numerusform>
            <numerusform>%Ln רשומות הועתקו כטקסט.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>הצגת %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows as text</source>
        <translation>
            <numerusform>העתקת שורה אחת כטקסט</numerusform>
            <numerusform>העתקת %Ln שורות כטקסט</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>רשומה אחת</numerusform>
            <numerusform>%Ln רשומות</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Reading the audit trails… %1</source>
        <translation>קורא את יומני הביקורת… %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>טעינת רשומות ישנות יותר</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>רשומה אחת נבחרה.</numerusform>
            <numerusform>%Ln רשומות נבחרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, אחד נבחר</numerusform>
            <numerusform>%1, %Ln נבחרו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityTable</name>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>What</source>
        <translation>מה</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>אובייקט</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>מי</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>מקור</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityWords</name>
    <message>
        <source>Copied a token</source>
        <translation>העתיק אסימון</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>העתקת אסימון</translation>
    </message>
    <message>
        <source>copied on this computer</source>
        <translation>הועתק במחשב זה</translation>
    </message>
    <message>
        <source>Created a shared token</source>
        <translation>יצר אסימון שיתוף</translation>
    </message>
    <message>
        <source>Create a shared token</source>
        <translation>יצירת אסימון שיתוף</translation>
    </message>
    <message>
        <source>created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Edited a shared token</source>
        <translation>ערך אסימון שיתוף</translation>
    </message>
    <message>
        <source>Edit a shared token</source>
        <translation>עריכת אסימון שיתוף</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>נערך</translation>
    </message>
    <message>
        <source>Rotated a shared token</source>
        <translation>ביצע רוטציה של אסימון שיתוף</translation>
    </message>
    <message>
        <source>Rotate a shared token</source>
        <translation>רוטציה של אסימון שיתוף</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>עבר רוטציה</translation>
    </message>
    <message>
        <source>Deleted a shared token</source>
        <translation>מחק אסימון שיתוף</translation>
    </message>
    <message>
        <source>Delete a shared token</source>
        <translation>מחיקת אסימון שיתוף</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>Created a filter</source>
        <translation>יצר מסנן</translation>
    </message>
    <message>
        <source>Create a filter</source>
        <translation>יצירת מסנן</translation>
    </message>
    <message>
        <source>Replaced a filter</source>
        <translation>החליף מסנן</translation>
    </message>
    <message>
        <source>Replace a filter</source>
        <translation>החלפת מסנן</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>הוחלף</translation>
    </message>
    <message>
        <source>Merged two filters</source>
        <translation>מיזג שני מסננים</translation>
    </message>
    <message>
        <source>Merge two filters</source>
        <translation>מיזוג שני מסננים</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>מוזג</translation>
    </message>
    <message>
        <source>Deleted a filter</source>
        <translation>מחק מסנן</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>מחיקת מסנן</translation>
    </message>
    <message>
        <source>Created a shipping token</source>
        <translation>יצר אסימון שליחה</translation>
    </message>
    <message>
        <source>Create a shipping token</source>
        <translation>יצירת אסימון שליחה</translation>
    </message>
    <message>
        <source>Renamed a shipping token</source>
        <translation>שינה שם של אסימון שליחה</translation>
    </message>
    <message>
        <source>Rename a shipping token</source>
        <translation>שינוי שם של אסימון שליחה</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>שמו שונה</translation>
    </message>
    <message>
        <source>Enabled a shipping token</source>
        <translation>הפעיל אסימון שליחה</translation>
    </message>
    <message>
        <source>Enable a shipping token</source>
        <translation>הפעלת אסימון שליחה</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>Disabled a shipping token</source>
        <translation>השבית אסימון שליחה</translation>
    </message>
    <message>
        <source>Disable a shipping token</source>
        <translation>השבתת אסימון שליחה</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Rotated a shipping token</source>
        <translation>ביצע רוטציה של אסימון שליחה</translation>
    </message>
    <message>
        <source>Rotate a shipping token</source>
        <translation>רוטציה של אסימון שליחה</translation>
    </message>
    <message>
        <source>Deleted a shipping token</source>
        <translation>מחק אסימון שליחה</translation>
    </message>
    <message>
        <source>Delete a shipping token</source>
        <translation>מחיקת אסימון שליחה</translation>
    </message>
    <message>
        <source>Created an API token</source>
        <translation>יצר אסימון API</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>יצירת אסימון API</translation>
    </message>
    <message>
        <source>Deleted an API token</source>
        <translation>מחק אסימון API</translation>
    </message>
    <message>
        <source>Delete an API token</source>
        <translation>מחיקת אסימון API</translation>
    </message>
    <message>
        <source>Added a connection</source>
        <translation>הוסיף חיבור</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>הוספת חיבור</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Renamed a connection</source>
        <translation>שינה שם של חיבור</translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation>שינוי שם של חיבור</translation>
    </message>
    <message>
        <source>Removed a connection</source>
        <translation>הסיר חיבור</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>הסרת חיבור</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>Opened an account to search</source>
        <translation>פתח חשבון לחיפוש</translation>
    </message>
    <message>
        <source>Open an account to search</source>
        <translation>פתיחת חשבון לחיפוש</translation>
    </message>
    <message>
        <source>opened to search</source>
        <translation>נפתח לחיפוש</translation>
    </message>
    <message>
        <source>Closed an account to search</source>
        <translation>סגר חשבון לחיפוש</translation>
    </message>
    <message>
        <source>Close an account to search</source>
        <translation>סגירת חשבון לחיפוש</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>סגור לחיפוש</translation>
    </message>
    <message>
        <source>Marked a connection</source>
        <translation>סימן חיבור</translation>
    </message>
    <message>
        <source>Mark a connection</source>
        <translation>סימון חיבור</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>סומן</translation>
    </message>
    <message>
        <source>Saved tokens to a file</source>
        <translation>שמר אסימונים בקובץ</translation>
    </message>
    <message>
        <source>Save tokens to a file</source>
        <translation>שמירת אסימונים בקובץ</translation>
    </message>
    <message>
        <source>saved to a file</source>
        <translation>נשמר בקובץ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Taken back, nothing sent</source>
        <translation>בוטל, דבר לא נשלח</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>שונה</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>רוטציה</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>אחר</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 אלפיות שנייה</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 דק׳ %2 שנ׳</translation>
    </message>
    <message>
        <source>an API token</source>
        <translation>אסימון API כלשהו</translation>
    </message>
    <message>
        <source>%1 (API token)</source>
        <translation>%1 (אסימון API)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (נמחק)</translation>
    </message>
</context>
<context>
    <name>tokendeck::AddApiTokenDialog</name>
    <message>
        <source>Write an API token down</source>
        <translation>רישום אסימון API</translation>
    </message>
    <message>
        <source>For a token that exists and that the backend does not list. Its text stays where it is: only name, owner and note are kept here.</source>
        <translation>לאסימון קיים שהשרת אינו מציג ברשימה. הטקסט שלו נשאר במקומו: כאן נשמרים רק שם, אחראי והערה.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>הוספה לרשימה</translation>
    </message>
</context>
<context>
    <name>tokendeck::AnswerFile</name>
    <message>
        <source>Into this file, which is replaced as a whole, instead of standard output.</source>
        <translation>לקובץ זה, שמוחלף כולו, במקום לפלט התקני.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>אי אפשר לכתוב את %1: %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenNoteDialog</name>
    <message>
        <source>Owner</source>
        <translation>אחראי</translation>
    </message>
    <message>
        <source>A person or a team</source>
        <translation>אדם או צוות</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>What it is for, where it is used</source>
        <translation>למה הוא נועד, היכן הוא בשימוש</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>ההערות על אסימוני API</translation>
    </message>
    <message>
        <source>Owner and note of %1</source>
        <translation>אחראי והערה של %1</translation>
    </message>
    <message>
        <source>Kept on this computer. Do not write the token itself down here.</source>
        <translation>נשמר במחשב זה. אל תרשמו כאן את האסימון עצמו.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>שמירת הערה</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenTable</name>
    <message>
        <source>refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>אין תשובה</translation>
    </message>
    <message>
        <source>works</source>
        <translation>עובד</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>חשבון %1</translation>
    </message>
    <message>
        <source>Asked without an answer: %1</source>
        <translation>נשאל בלי תשובה: %1</translation>
    </message>
    <message>
        <source>Worked for %1: %2</source>
        <translation>עבד עבור %1: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>נדחה: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>The account that the token acts for</source>
        <translation>החשבון שהאסימון פועל בשמו</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>אחראי</translation>
    </message>
    <message>
        <source>Who is responsible for it, as noted on this computer</source>
        <translation>מי אחראי עליו, כפי שנרשם במחשב זה</translation>
    </message>
    <message>
        <source>No owner noted</source>
        <translation>לא נרשם אחראי</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>אחראי: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>What the backend last answered when this token was tried</source>
        <translation>מה שהשרת ענה לאחרונה כשאסימון זה נוסה</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>בדיקה: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>נוצר %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>נוצר בזמן לא ידוע</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Your note, kept on this computer</source>
        <translation>ההערה שלכם, שמורה במחשב זה</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>מזהה האסימון</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokensPage</name>
    <message>
        <source>Search name, owner, note…</source>
        <translation>חיפוש שם, אחראי, הערה…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>בחרו אסימון כדי לראות את פרטיו.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>בדיקת הכול</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>הוספה ידנית…</translation>
    </message>
    <message>
        <source>Write down a token that the backend does not list, without its text</source>
        <translation>רישום אסימון שהשרת אינו מציג ברשימה, בלי הטקסט שלו</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens. Here are those that this computer knows.</source>
        <translation>השרת של %1 אינו מציג רשימה של אסימוני API. כאן אלה שמחשב זה מכיר.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ArgumentWords</name>
    <message>
        <source>“%1” is no option of this command.</source>
        <translation>&quot;%1&quot; אינו אפשרות של פקודה זו.</translation>
    </message>
    <message>
        <source>“%1” can be given once.</source>
        <translation>&quot;%1&quot; ניתן פעם אחת בלבד.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>&quot;%1&quot; אינו מקבל ערך.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>&quot;%1&quot; צריך ערך: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>&quot;%1&quot; מקבל אחד מאלה: %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttachFiltersDialog</name>
    <message>
        <source>Check a filter to attach it to all of them, uncheck it to detach it from all. A half checked one stays with those that have it. The effect on each token of %1 is shown before anything is sent.</source>
        <translation>סמנו מסנן כדי לצרפו לכולם; הסירו את הסימון כדי לנתקו מכולם. מסנן מסומן למחצה נשאר אצל אלה שיש להם אותו. ההשפעה על כל אסימון של %1 מוצגת לפני שדבר נשלח.</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>הצגת ההשפעה</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>ל-%1 עדיין אין מסנן.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>עדיין לא השתנה דבר.</translation>
    </message>
    <message numerus="yes">
        <source>Filters of %Ln shared tokens</source>
        <translation>
            <numerusform>המסננים של אסימון שיתוף אחד</numerusform>
            <numerusform>המסננים של %Ln אסימוני שיתוף</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters attached.</source>
        <translation>
            <numerusform>מסנן אחד צורף.</numerusform>
            <numerusform>%n מסננים צורפו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached.</source>
        <translation>
            <numerusform>מסנן אחד נותק.</numerusform>
            <numerusform>%n מסננים נותקו.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionCard</name>
    <message>
        <source>What needs your attention</source>
        <translation>מה שדורש תשומת לב</translation>
    </message>
    <message>
        <source>Nothing could be checked: the lists were not read yet.</source>
        <translation>לא היה אפשר לבדוק דבר: הרשימות עדיין לא נקראו.</translation>
    </message>
    <message>
        <source>Nothing: no token, account or filter that was read has a finding.</source>
        <translation>אין דבר: לשום אסימון, חשבון או מסנן שנקרא אין ממצא.</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>אין דבר מסוג זה.</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>מושתק</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>What makes the score count a token as %1. Accounts and filters are not scored.</source>
        <translation>מה שגורם לציון לספור אסימון בתור %1. חשבונות ומסננים אינם מקבלים ציון.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>ממצאים: %1</translation>
    </message>
    <message>
        <source>Findings of %1 alone. Choose it again to see those of all.</source>
        <translation>ממצאים של %1 בלבד. בחירה חוזרת תציג את אלה של כולם.</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionLine</name>
    <message>
        <source>Review…</source>
        <translation>סקירה…</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>סיום ההשתקה</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>עוד על %1</translation>
    </message>
    <message>
        <source>Show them in their page</source>
        <translation>הצגתם בעמוד שלהם</translation>
    </message>
    <message>
        <source>Show, silence, and what else can be done</source>
        <translation>הצגה, השתקה, ומה עוד אפשר לעשות</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>פתיחת המסוף</translation>
    </message>
    <message>
        <source>Silence this finding…</source>
        <translation>השתקת ממצא זה…</translation>
    </message>
    <message>
        <source>Silence such findings in %1…</source>
        <translation>השתקת ממצאים כאלה ב-%1…</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>a connection and its region</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>בדיקת %1</translation>
    </message>
    <message>
        <source>End for all such</source>
        <translation>סיום לכל אלה</translation>
    </message>
    <message>
        <source>Silence such findings in</source>
        <translation>השתקת ממצאים כאלה ב-</translation>
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
        <translation>יומן הביקורת של %1</translation>
    </message>
    <message>
        <source>Not read either: %1.</source>
        <translation>גם אלה לא נקראו: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkChoice</name>
    <message>
        <source>Choose all %1</source>
        <translation>בחירת כל ה-%1</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>ביטול הבחירה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 chosen</source>
        <translation>
            <numerusform>אחד מתוך %1 נבחר</numerusform>
            <numerusform>%Ln מתוך %1 נבחרו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkDialog</name>
    <message>
        <source>What happens to each</source>
        <translation>מה קורה לכל אחד</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln filters without knowing which tokens use them:</source>
        <translation>
            <numerusform>למחוק את המסנן הזה בלי לדעת אילו אסימונים משתמשים בו:</numerusform>
            <numerusform>למחוק את %Ln המסננים האלה בלי לדעת אילו אסימונים משתמשים בהם:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln tokens show every log:</source>
        <translation>
            <numerusform>לתת לאסימון הזה להציג כל לוג:</numerusform>
            <numerusform>לתת ל-%Ln האסימונים האלה להציג כל לוג:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln connections of Tokendeck stop:</source>
        <translation>
            <numerusform>לתת לחיבור הזה של Tokendeck להיפסק:</numerusform>
            <numerusform>לתת ל-%Ln החיבורים האלה של Tokendeck להיפסק:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete %2</source>
        <translation>הקלידו %1 כדי למחוק %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>אינו מתחיל עוד; אלה שבעיצומם יסתיימו.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
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
        <translation>לא נבחר</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>דולג: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>בעיצומו…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>לא התחיל</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkWords</name>
    <message>
        <source>stays as it is</source>
        <translation>נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>gets %1 and loses %2</source>
        <translation>מקבל את %1 ומאבד את %2</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>מקבל את %1</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>מאבד את %1</translation>
    </message>
    <message>
        <source>%1; it then shows every log</source>
        <translation>%1; אז הוא מציג כל לוג</translation>
    </message>
    <message>
        <source>%1; it then shows nothing</source>
        <translation>%1; אז אינו מציג דבר</translation>
    </message>
    <message>
        <source>the one with the id %1 is merged into the one with the id %2</source>
        <translation>המסנן בעל המזהה %1 ממוזג לתוך בעל המזהה %2</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>אין %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>עדיין לא נבחר דבר.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are skipped.</source>
        <translation>
            <numerusform>%1, אחד ידולג.</numerusform>
            <numerusform>%1, %Ln ידולגו.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 אי אפשר לבטל זאת.</translation>
    </message>
    <message>
        <source>%1; which tokens use it is not known</source>
        <translation>%1; לא ידוע אילו אסימונים משתמשים בו</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 then show every log</source>
        <translation>
            <numerusform>%1; %2 מציג אז כל לוג</numerusform>
            <numerusform>%1; %2 מציגים אז כל לוג</numerusform>
        </translation>
    </message>
    <message>
        <source>its last use is not known</source>
        <translation>השימוש האחרון בו אינו ידוע</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>מעולם לא היה בשימוש</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>בשימוש לאחרונה %1</translation>
    </message>
    <message>
        <source>Its connection has no usable API token.</source>
        <translation>לחיבור שלו אין אסימון API שמיש.</translation>
    </message>
    <message>
        <source>Its connection is read-only.</source>
        <translation>החיבור שלו לקריאה בלבד.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>הוא כבר אינו קיים.</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood.</source>
        <translation>מה ש-Logz.io עונה עליו לא הובן.</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have it.</source>
        <translation>אולי הוא נמצא אצל אסימון שיתוף שלא הובן.</translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation>הוא לא נבחר.</translation>
    </message>
    <message>
        <source>It is as asked for already.</source>
        <translation>הוא כבר כמבוקש.</translation>
    </message>
    <message>
        <source>It is the account’s last enabled shipping token.</source>
        <translation>זהו אסימון השליחה הפעיל האחרון של החשבון.</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>לחשבון אסור עוד אסימון שליחה פעיל.</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it.</source>
        <translation>
            <numerusform>החיבור %1 של Tokendeck עובד איתו.</numerusform>
            <numerusform>החיבורים %1 של Tokendeck עובדים איתו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>לא ידוע אילו אסימונים משתמשים בו: אי אפשר היה לטעון את הרשימה.</translation>
    </message>
    <message>
        <source>It would be without a filter and show every log.</source>
        <translation>הוא יישאר בלי מסנן ויציג כל לוג.</translation>
    </message>
    <message>
        <source>%1 would be without a filter and show every log.</source>
        <translation>%1 יישאר בלי מסנן ויציג כל לוג.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>אי אפשר למחוק את %1.</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>אי אפשר לשנות את %1.</translation>
    </message>
    <message>
        <source>%1 of %2. No more are begun; those under way finish.</source>
        <translation>%1 מתוך %2. לא יתחילו עוד; אלה שבעיצומם יסתיימו.</translation>
    </message>
    <message>
        <source>%1 of %2. Stop begins no more; those under way finish.</source>
        <translation>%1 מתוך %2. עצירה אינה מתחילה עוד; אלה שבעיצומם יסתיימו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>אחד נכשל</numerusform>
            <numerusform>%Ln נכשלו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln it is not known whether they worked</source>
        <translation>
            <numerusform>על אחד לא ידוע אם הצליח</numerusform>
            <numerusform>על %Ln לא ידוע אם הצליחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun</source>
        <translation>
            <numerusform>אחד לא התחיל</numerusform>
            <numerusform>%Ln לא התחילו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not as asked for</source>
        <translation>
            <numerusform>אחד מהם לא כמבוקש</numerusform>
            <numerusform>%Ln מהם לא כמבוקש</numerusform>
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
        <translation>%1 לחשבונות אחרים</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account. What happens is shown before anything is made.</source>
        <translation>כל אסימון נוצר מחדש עם המסננים שלו, ובכל חשבון יש לו טקסט אחר. מה שיקרה מוצג לפני שדבר נוצר.</translation>
    </message>
    <message>
        <source>What happens is shown before anything is made.</source>
        <translation>מה שיקרה מוצג לפני שדבר נוצר.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>העתקת אסימון</translation>
    </message>
    <message>
        <source>Choose other accounts</source>
        <translation>בחירת חשבונות אחרים</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>מה קורה לכל אחד</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>התקדמות</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>ידולג</translation>
    </message>
    <message>
        <source>is made under another name</source>
        <translation>ייווצר בשם אחר</translation>
    </message>
    <message>
        <source>A token whose name is taken</source>
        <translation>אסימון ששמו תפוס</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>אינו מתחיל עוד; אלה שבעיצומם יסתיימו.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>הצגת מה שיקרה</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message numerus="yes">
        <source>Copy all %Ln tokens</source>
        <translation>
            <numerusform>העתקת האסימון</numerusform>
            <numerusform>העתקת כל %Ln האסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known here yet; it comes with the list.</source>
        <translation>הוא עדיין אינו ידוע כאן; הוא מגיע עם הרשימה.</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>העתקה בתור…</translation>
    </message>
    <message>
        <source>As a link, once the address of a dashboard was pasted for the account</source>
        <translation>כקישור, אחרי שהודבקה כתובת של לוח מחוונים לחשבון</translation>
    </message>
    <message>
        <source>A line for each, with its account, name, and link or token</source>
        <translation>שורה לכל אחד, עם החשבון, השם והקישור או האסימון שלו</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת קישור</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account.</source>
        <translation>כל אסימון נוצר מחדש עם המסננים שלו, ובכל חשבון יש לו טקסט אחר.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryName</name>
    <message>
        <source>Its name there</source>
        <translation>שמו שם</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>שמו ב-%1</translation>
    </message>
    <message>
        <source>%1 has a token of this name, with other filters.</source>
        <translation>ל-%1 יש אסימון בשם זה, עם מסננים אחרים.</translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name in %1.</source>
        <translation>אסימון אחר שמועבר מקבל שם זה ב-%1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryTargets</name>
    <message>
        <source>No account has this in its name.</source>
        <translation>אין חשבון שזה מופיע בשמו.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Type an account’s name…</source>
        <translation>הקלידו שם של חשבון…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryWords</name>
    <message>
        <source>Logz.io does not let this account use shared tokens; its support has to enable them.</source>
        <translation>Logz.io אינה מאפשרת לחשבון זה אסימוני שיתוף; התמיכה שלה צריכה לאפשר אותם.</translation>
    </message>
    <message>
        <source>What the account has is not known: its lists were not read.</source>
        <translation>לא ידוע מה יש לחשבון: הרשימות שלו לא נקראו.</translation>
    </message>
    <message>
        <source>It is there already, with the same filters.</source>
        <translation>הוא כבר קיים, עם אותם מסננים.</translation>
    </message>
    <message>
        <source>The account has a shared token of this name with other filters.</source>
        <translation>לחשבון יש אסימון שיתוף בשם זה עם מסננים אחרים.</translation>
    </message>
    <message>
        <source>A filter of the account that was not understood may be the same one.</source>
        <translation>אולי מסנן של החשבון שלא הובן הוא אותו מסנן.</translation>
    </message>
    <message>
        <source>No token that is made needs it.</source>
        <translation>שום אסימון שנוצר אינו צריך אותו.</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>דולג: %1</translation>
    </message>
    <message>
        <source>is there already and is used</source>
        <translation>כבר קיים ובשימוש</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 כבר אינו קיים.</translation>
    </message>
    <message>
        <source>%1 was not read again yet.</source>
        <translation>%1 עדיין לא נקרא שוב.</translation>
    </message>
    <message>
        <source>%1 stays behind: what Logz.io answers for it was not understood.</source>
        <translation>%1 נשאר מאחור: מה ש-Logz.io עונה עליו לא הובן.</translation>
    </message>
    <message>
        <source>%1 stays behind: one of its filters is not known, and without it more would be seen.</source>
        <translation>%1 נשאר מאחור: אחד המסננים שלו אינו ידוע, ובלעדיו ייראה יותר.</translation>
    </message>
    <message>
        <source>%1 stays behind: it has no filter, and would show every log of each account.</source>
        <translation>%1 נשאר מאחור: אין לו מסנן, והוא יציג כל לוג של כל חשבון.</translation>
    </message>
    <message>
        <source>%1 stays behind: when it expires was not understood.</source>
        <translation>%1 נשאר מאחור: לא הובן מתי יפוג.</translation>
    </message>
    <message>
        <source>%1 stays behind: it has expired.</source>
        <translation>%1 נשאר מאחור: הוא פג.</translation>
    </message>
    <message>
        <source>Carry over %1</source>
        <translation>העברת %1</translation>
    </message>
    <message>
        <source>is made with %1</source>
        <translation>ייווצר עם %1</translation>
    </message>
    <message>
        <source>is made as %1 with %2</source>
        <translation>ייווצר בשם %1 עם %2</translation>
    </message>
    <message>
        <source>%1; it never expires</source>
        <translation>%1; לא יפוג לעולם</translation>
    </message>
    <message>
        <source>%1; it expires on %2</source>
        <translation>%1; יפוג ב-%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>בעיצומו…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>לא התחיל</translation>
    </message>
    <message>
        <source>Not made: one of its filters is not there, and without it more would be seen.</source>
        <translation>לא נוצר: אחד המסננים שלו אינו קיים, ובלעדיו ייראה יותר.</translation>
    </message>
    <message>
        <source>the filters and shared tokens of %1</source>
        <translation>המסננים ואסימוני השיתוף של %1</translation>
    </message>
    <message>
        <source>Nothing will be made.</source>
        <translation>לא ייווצר דבר.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be made in %Ln accounts.</source>
        <translation>
            <numerusform>%1 ייווצרו בחשבון אחד.</numerusform>
            <numerusform>%1 ייווצרו ב-%Ln חשבונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are skipped.</source>
        <translation>
            <numerusform>אחד ידולג.</numerusform>
            <numerusform>%Ln ידולגו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln accounts</source>
        <translation>
            <numerusform>%1 בחשבון אחד</numerusform>
            <numerusform>%1 ב-%Ln חשבונות</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation>לא נוצר דבר</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay behind.</source>
        <translation>
            <numerusform>עוד אחד נשאר מאחור.</numerusform>
            <numerusform>עוד %Ln נשארים מאחור.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name there.</source>
        <translation>אסימון אחר שמועבר מקבל שם זה שם.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Old wallboard” of Acme EU</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>4 filters were made in 2 accounts, 1 skipped</comment>
        <translation>
            <numerusform>אחד דולג</numerusform>
            <numerusform>%Ln דולגו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CellDelegate</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>tokendeck::CellWords</name>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>never</source>
        <translation>לעולם לא</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>שואל…</translation>
    </message>
    <message>
        <source>Hidden token</source>
        <translation>אסימון מוסתר</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>נעול</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>לא הובן</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>לא הובן: %1</translation>
    </message>
    <message>
        <source>Not understood at %1. %2</source>
        <translation>לא הובן ב-%1. %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeController</name>
    <message>
        <source>No account can be reached: its API token is not here or is refused.</source>
        <translation>אי אפשר להגיע לשום חשבון: אסימון ה-API שלו אינו כאן או נדחה.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>להשבית את %1?</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted until it is enabled again.</source>
        <translation>לוגים שנשלחים איתו אל %1 לא יתקבלו עד שיופעל שוב.</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>השבתת אסימון</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens cannot be checked: their texts are not known here.</source>
        <translation>
            <numerusform>אי אפשר לבדוק אסימון אחד: הטקסט שלו אינו ידוע כאן.</numerusform>
            <numerusform>אי אפשר לבדוק %n אסימונים: הטקסטים שלהם אינם ידועים כאן.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeFollower</name>
    <message>
        <source>Logz.io answered that %1 %2 was deleted, and still shows it.</source>
        <translation>Logz.io ענתה ש-%1 %2 נמחק, ועדיין מציגה אותו.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>מוחק את %1…</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1 stays.</source>
        <translation>דבר לא נמחק: %1 נשאר.</translation>
    </message>
    <message>
        <source>The new token was copied.</source>
        <translation>האסימון החדש הועתק.</translation>
    </message>
    <message>
        <source>The new token could not be copied: copy it from the list.</source>
        <translation>אי אפשר היה להעתיק את האסימון החדש: העתיקו אותו מהרשימה.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>העתקת אסימון</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>האסימון הועתק.</translation>
    </message>
    <message>
        <source>%1 stays enabled.</source>
        <translation>%1 נשאר פעיל.</translation>
    </message>
    <message>
        <source>Disable the old token</source>
        <translation>השבתת האסימון הישן</translation>
    </message>
    <message numerus="yes">
        <source>%n other deletes wait, too.</source>
        <translation>
            <numerusform>עוד מחיקה אחת ממתינה.</numerusform>
            <numerusform>עוד %n מחיקות ממתינות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeWords</name>
    <message>
        <source>%1 of %2 was saved and is now called %3.</source>
        <translation>%1 של %2 נשמר, ושמו עכשיו %3.</translation>
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
        <translation>רעננו, והביטו לפני שתנסו שוב.</translation>
    </message>
    <message>
        <source>“Try again” does what is left.</source>
        <translation>&quot;ניסיון נוסף&quot; עושה את מה שנותר.</translation>
    </message>
    <message>
        <source>No usable answer came to %1. Logz.io is asked what came of it; what was sent cannot be taken back.</source>
        <translation>לא הגיעה תשובה שמישה: %1. Logz.io נשאלת מה עלה בגורל הבקשה; מה שנשלח אי אפשר להחזיר.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>It is not known whether %1 worked</source>
        <translation>לא ידוע אם הצליח: %1</translation>
    </message>
    <message>
        <source>%1 was taken back before anything was sent.</source>
        <translation>%1: בוטל לפני שדבר נשלח.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>בעיצומו…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>בוצע</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>בוצע. %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>מ-%1 ל-%2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>על ידי %1.</translation>
    </message>
    <message>
        <source>The one with the id %1 into the one with the id %2.</source>
        <translation>בעל המזהה %1 לתוך בעל המזהה %2.</translation>
    </message>
    <message>
        <source>The new one is %1.</source>
        <translation>החדש הוא %1.</translation>
    </message>
    <message>
        <source>%1 of %2 is deleted in a moment.</source>
        <translation>%1 של %2 יימחק בעוד רגע.</translation>
    </message>
    <message>
        <source>locking ended it before the answer came</source>
        <translation>הנעילה סיימה זאת לפני שהגיעה התשובה</translation>
    </message>
</context>
<context>
    <name>tokendeck::Changes</name>
    <message>
        <source>The text of this token is not known here, so it cannot be copied.</source>
        <translation>הטקסט של אסימון זה אינו ידוע כאן, ולכן אי אפשר להעתיקו.</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>העתקה בתור…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>רוטציה…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>הפעלה</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>השבתה…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>ניסיון…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>העברה…</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>עריכת מסננים…</translation>
    </message>
    <message>
        <source>Edit name and expiry…</source>
        <translation>עריכת שם ותפוגה…</translation>
    </message>
    <message>
        <source>Attach or detach filters…</source>
        <translation>צירוף או ניתוק מסננים…</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have one of them.</source>
        <translation>אולי אחד מהם נמצא אצל אסימון שיתוף שלא הובן.</translation>
    </message>
    <message>
        <source>Which shared tokens have them is not known now.</source>
        <translation>לא ידוע עכשיו לאילו אסימוני שיתוף יש אותם.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>החלפה…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>מיזוג…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>אחראי והערה…</translation>
    </message>
    <message>
        <source>Its main account, by which that is changed, is not connected here.</source>
        <translation>החשבון הראשי שלו, שדרכו משנים זאת, אינו מחובר כאן.</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>פתיחה לחיפוש…</translation>
    </message>
    <message>
        <source>Close to search…</source>
        <translation>סגירה לחיפוש…</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection.</source>
        <translation>Logz.io אינה מוסרת את האסימון שלו לחיבור זה.</translation>
    </message>
    <message>
        <source>Try its token…</source>
        <translation>ניסיון האסימון שלו…</translation>
    </message>
    <message>
        <source>It is not connected by itself, so its tokens are not known here.</source>
        <translation>הוא אינו מחובר בעצמו, ולכן האסימונים שלו אינם ידועים כאן.</translation>
    </message>
    <message>
        <source>Show its shipping tokens</source>
        <translation>הצגת אסימוני השליחה שלו</translation>
    </message>
    <message>
        <source>Show its shared tokens</source>
        <translation>הצגת אסימוני השיתוף שלו</translation>
    </message>
    <message>
        <source>It is being deleted. While that waits, Undo takes it back.</source>
        <translation>הוא נמחק כעת. כל עוד זה ממתין, &quot;ביטול הפעולה&quot; מחזיר אותו.</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again.</source>
        <translation>האסימון שלו מגיע כשהרשימה נקראת שוב.</translation>
    </message>
    <message>
        <source>Show its filters</source>
        <translation>הצגת המסננים שלו</translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckCommand</name>
    <message>
        <source>Severity</source>
        <translation>חומרה</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ממצא</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>מה לא תקין</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>אובייקט</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation>check אינה מקבלת מילים.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>ממצא אחד.</numerusform>
            <numerusform>%n ממצאים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score: %1 (%2).</source>
        <translation>ציון: %1 (%2).</translation>
    </message>
    <message>
        <source>Only findings that are high, medium and graver, or low and graver (all, without).</source>
        <translation>רק ממצאים חמורים (high), בינוניים ומעלה (medium), או קלים ומעלה (low; הכול, וגם בלעדיו).</translation>
    </message>
    <message>
        <source>Says what is wrong with the tokens, as the Overview does.</source>
        <translation>אומרת מה לא תקין באסימונים, כמו הסקירה.</translation>
    </message>
    <message>
        <source>Exits with 1 where there is a finding, and with 3 where something was not read, which may hide any. What is silenced in the window is left out.</source>
        <translation>מסתיימת ב-1 כשיש ממצא, וב-3 כשמשהו לא נקרא ואולי מסתיר ממצא. מה שהושתק בחלון אינו נכלל.</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more.</source>
        <translation>
            <numerusform>כך גם לגבי אחד נוסף.</numerusform>
            <numerusform>כך גם לגבי %Ln נוספים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckWords</name>
    <message numerus="yes">
        <source>All %Ln tokens work.</source>
        <translation>
            <numerusform>האסימון עובד.</numerusform>
            <numerusform>כל %Ln האסימונים עובדים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 נדחה.</numerusform>
            <numerusform>%1 נדחו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer.</source>
        <translation>
            <numerusform>אחד לא קיבל תשובה.</numerusform>
            <numerusform>%Ln לא קיבלו תשובה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be checked: their texts are not known here.</source>
        <translation>
            <numerusform>אחד לא נבדק: הטקסט שלו אינו ידוע כאן.</numerusform>
            <numerusform>%Ln לא נבדקו: הטקסטים שלהם אינם ידועים כאן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln tokens…</source>
        <translation>
            <numerusform>בודק אסימון אחד…</numerusform>
            <numerusform>בודק %Ln אסימונים…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tokens work.</source>
        <translation>
            <numerusform>אסימון אחד מתוך %1 עובד.</numerusform>
            <numerusform>%Ln מתוך %1 אסימונים עובדים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckedWords</name>
    <message>
        <source>checked</source>
        <translation>מסומן</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>מסומן חלקית</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>לא נבדק</translation>
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
        <translation>%1 הועתק. יימחק מהלוח בעוד %2 שנ׳</translation>
    </message>
    <message>
        <source>Copied %1. It stays in the clipboard until you clear it</source>
        <translation>%1 הועתק. הוא נשאר בלוח עד שתנקו אותו</translation>
    </message>
    <message>
        <source>Copied %1. Its time is over, but your desktop lets Tokendeck clear the clipboard only while its window is in front</source>
        <translation>%1 הועתק. הזמן עבר, אך שולחן העבודה מאפשר ל-Tokendeck לנקות את הלוח רק כשהחלון שלו בחזית</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandDialog</name>
    <message>
        <source>One moment…</source>
        <translation>רגע אחד…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandSubmission</name>
    <message>
        <source>Ending it. What was sent already cannot be taken back; Logz.io is asked what became of it.</source>
        <translation>מסיים. מה שכבר נשלח אי אפשר להחזיר; Logz.io נשאלת מה עלה בגורלו.</translation>
    </message>
    <message>
        <source>Logz.io has not answered yet. What was sent cannot be taken back; if no answer comes, Logz.io is asked what became of it.</source>
        <translation>Logz.io עדיין לא ענתה. מה שנשלח אי אפשר להחזיר; אם לא תגיע תשובה, Logz.io תישאל מה עלה בגורלו.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>לעשות זאת שוב</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommonColumns</name>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>The connection that lists it, its group and its region</source>
        <translation>החיבור שמציג אותו, הקבוצה והאזור שלו</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparePage</name>
    <message>
        <source>Search token, account, change…</source>
        <translation>חיפוש אסימון, חשבון, שינוי…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>השוואה מחדש</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>שינוי אחד</numerusform>
            <numerusform>%Ln שינויים</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Choose a report file…</source>
        <translation>בחירת קובץ דוח…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>משווה…</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>אי אפשר היה להשוות דבר</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>בחרו מה להשוות</translation>
    </message>
    <message>
        <source>A snapshot of each account is kept once a day, when all its lists were read. Until there is one of another day, choose a report that was saved as JSON.</source>
        <translation>תמונת מצב של כל חשבון נשמרת פעם ביום, כשכל הרשימות שלו נקראו. עד שתהיה אחת מיום אחר, בחרו דוח שנשמר כ-JSON.</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>אין הבדלים</translation>
    </message>
    <message>
        <source>Every token is as it was.</source>
        <translation>כל אסימון כפי שהיה.</translation>
    </message>
    <message>
        <source>Nothing differs that can be told</source>
        <translation>אין הבדלים שאפשר לזהות</translation>
    </message>
    <message>
        <source>No change has this</source>
        <translation>בשום שינוי אין זה</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>הצגת כל השינויים</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>בחרו שורה כדי לראות את כולה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text.</source>
        <translation>
            <numerusform>שורה אחת הועתקה כטקסט.</numerusform>
            <numerusform>%Ln שורות הועתקו כטקסט.</numerusform>
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
            <numerusform>אחד לא ידוע</numerusform>
            <numerusform>%Ln לא ידועים</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox keeps no snapshots. Choose a report that was saved as JSON.</source>
        <translation>ארגז החול אינו שומר תמונות מצב. בחרו דוח שנשמר כ-JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected.</source>
        <translation>
            <numerusform>שורה אחת נבחרה.</numerusform>
            <numerusform>%Ln שורות נבחרו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <translation>
            <numerusform>אחד מוצג מתוך %1</numerusform>
            <numerusform>%Ln מוצגים מתוך %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are others than those that were compared here as “Now”.</source>
        <translation>הרשימות אינן עוד אלה שהושוו כאן בתור „עכשיו”.</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>שני הצדדים זהים</translation>
    </message>
    <message>
        <source>Choose another snapshot or report for one of them.</source>
        <translation>יש לבחור תמונת מצב אחרת או דוח אחר לאחד מהם.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompareSides</name>
    <message>
        <source>From</source>
        <translation>מ-</translation>
    </message>
    <message>
        <source>To</source>
        <translation>עד</translation>
    </message>
    <message>
        <source>Earlier side</source>
        <translation>הצד המוקדם</translation>
    </message>
    <message>
        <source>Later side</source>
        <translation>הצד המאוחר</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>עכשיו</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>תמונת מצב מ-%1</translation>
    </message>
    <message>
        <source>A report file…</source>
        <translation>קובץ דוח…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Choose a report that was saved as JSON</source>
        <translation>בחרו דוח שנשמר כ-JSON</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>דוחות (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonPage</name>
    <message>
        <source>What became of the tokens of Logz.io accounts</source>
        <translation>מה עלה בגורל האסימונים של חשבונות Logz.io</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>מה המשמעות</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonWords</name>
    <message>
        <source>ID %1</source>
        <translation>מזהה %1</translation>
    </message>
    <message>
        <source>The same logs can be seen.</source>
        <translation>נראים אותם לוגים.</translation>
    </message>
    <message>
        <source>More logs can be seen than before.</source>
        <translation>נראים יותר לוגים מקודם.</translation>
    </message>
    <message>
        <source>Every log of the account can be seen now.</source>
        <translation>כל לוג של החשבון נראה עכשיו.</translation>
    </message>
    <message>
        <source>Fewer logs can be seen than before.</source>
        <translation>נראים פחות לוגים מקודם.</translation>
    </message>
    <message>
        <source>No log can be seen any more.</source>
        <translation>שום לוג אינו נראה עוד.</translation>
    </message>
    <message>
        <source>Logs can be seen that could not be before, and others no more.</source>
        <translation>נראים לוגים שלא נראו קודם, ואחרים כבר לא.</translation>
    </message>
    <message>
        <source>What became visible is not known.</source>
        <translation>לא ידוע מה נעשה גלוי.</translation>
    </message>
    <message>
        <source>Neither side has read the list.</source>
        <translation>אף צד לא קרא את הרשימה.</translation>
    </message>
    <message>
        <source>The earlier side has not read the list.</source>
        <translation>הצד המוקדם לא קרא את הרשימה.</translation>
    </message>
    <message>
        <source>The later side has not read the list.</source>
        <translation>הצד המאוחר לא קרא את הרשימה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens may be new, gone or as they were.</source>
        <translation>
            <numerusform>אסימון אחד אולי חדש, נעלם או כפי שהיה.</numerusform>
            <numerusform>%Ln אסימונים אולי חדשים, נעלמו או כפי שהיו.</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of the list was not understood.</source>
        <translation>שורה של הרשימה לא הובנה.</translation>
    </message>
    <message>
        <source>Not all of its filters are known.</source>
        <translation>לא כל המסננים שלו ידועים.</translation>
    </message>
    <message>
        <source>When it expires was not understood.</source>
        <translation>לא הובן מתי יפוג.</translation>
    </message>
    <message>
        <source>It has another text.</source>
        <translation>יש לו טקסט אחר.</translation>
    </message>
    <message>
        <source>A successor of the same name took its place.</source>
        <translation>יורש באותו שם תפס את מקומו.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>נוצר %1.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>על ידי %1.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>אחראי: %1.</translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation>מסננים: %1.</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>הופיע</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>נעלם</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>שמו שונה</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>רוטציה</translation>
    </message>
    <message>
        <source>Filters changed</source>
        <translation>מסננים שונו</translation>
    </message>
    <message>
        <source>Expiry moved</source>
        <translation>התפוגה הוזזה</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <translation>הופעל או הושבת</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appeared</source>
        <translation>
            <numerusform>אחד הופיע</numerusform>
            <numerusform>%Ln הופיעו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>אחד נעלם</numerusform>
            <numerusform>%Ln נעלמו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were renamed</source>
        <translation>
            <numerusform>שם אחד שונה</numerusform>
            <numerusform>%Ln שמות שונו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were rotated</source>
        <translation>
            <numerusform>אחד עבר רוטציה</numerusform>
            <numerusform>%Ln עברו רוטציה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have other filters</source>
        <translation>
            <numerusform>לאחד מסננים אחרים</numerusform>
            <numerusform>ל-%Ln מסננים אחרים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire at another time</source>
        <translation>
            <numerusform>אחד יפוג בזמן אחר</numerusform>
            <numerusform>%Ln יפוגו בזמן אחר</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were enabled or disabled</source>
        <translation>
            <numerusform>אחד הופעל או הושבת</numerusform>
            <numerusform>%Ln הופעלו או הושבתו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known</source>
        <translation>
            <numerusform>אחד אינו ידוע</numerusform>
            <numerusform>%Ln אינם ידועים</numerusform>
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
            <numerusform>אסימון אחד הושווה.</numerusform>
            <numerusform>%Ln אסימונים הושוו.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing differs.</source>
        <translation>%1 אין הבדלים.</translation>
    </message>
    <message>
        <source>%1 Nothing differs that can be told.</source>
        <translation>%1 אין הבדלים שאפשר לזהות.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>One side has no fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>לצד אחד אין טביעות אצבע: אי אפשר לזהות אסימון עם טקסט אחר תחת אותו מזהה.</translation>
    </message>
    <message>
        <source>The fingerprints are of two keys: a token that has another text under the same ID cannot be told.</source>
        <translation>טביעות האצבע הן של שני מפתחות: אי אפשר לזהות אסימון עם טקסט אחר תחת אותו מזהה.</translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln tokens have another text is not known: a fingerprint is missing.</source>
        <translation>
            <numerusform>לא ידוע אם לאסימון אחד יש טקסט אחר: חסרה טביעת אצבע.</numerusform>
            <numerusform>לא ידוע אם ל-%Ln אסימונים יש טקסט אחר: חסרה טביעת אצבע.</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot was taken by that day. Choose a later one.</source>
        <translation>עד אותו יום לא צולמה תמונת מצב. בחרו יום מאוחר יותר.</translation>
    </message>
    <message>
        <source>What is to be compared was written by a newer version of Tokendeck. The file stays as it was.</source>
        <translation>מה שיש להשוות נכתב בגרסה חדשה יותר של Tokendeck. הקובץ נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>what is to be compared</source>
        <translation>מה להשוות</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read</source>
        <translation>
            <numerusform>רשימה אחת לא נקראה</numerusform>
            <numerusform>%Ln רשימות לא נקראו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens of accounts are not known on one side: snapshots do not hold them.</source>
        <translation>
            <numerusform>אסימון אחד של חשבון אינו ידוע בצד אחד: תמונות מצב אינן מכילות אותו.</numerusform>
            <numerusform>%Ln אסימונים של חשבונות אינם ידועים בצד אחד: תמונות מצב אינן מכילות אותם.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was deleted, and by whom, is not known.</source>
        <translation>לא ידוע מתי נמחק ובידי מי.</translation>
    </message>
    <message>
        <source>What is to be compared is no report of Tokendeck: %1. Choose one that was saved as JSON; the file stays as it was.</source>
        <translation>מה שיש להשוות אינו דוח של Tokendeck: %1. בחרו דוח שנשמר כ-JSON; הקובץ נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <comment>two moments</comment>
        <translation>לפני: %1. אחרי: %2.</translation>
    </message>
    <message>
        <source>Neither side has fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>לאף אחד מהצדדים אין טביעות אצבע: אי אפשר לזהות אסימון עם טקסט אחר תחת אותו מזהה.</translation>
    </message>
    <message>
        <source>No account is on both sides.</source>
        <translation>אין חשבון שנמצא בשני הצדדים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompletionCommand</name>
    <message>
        <source>completion needs one of: %1.</source>
        <translation>completion צריכה אחד מאלה: %1.</translation>
    </message>
    <message>
        <source>Writes the completion of a shell, to be read by it.</source>
        <translation>כותבת את ההשלמה של מעטפת, שתיקרא על ידה.</translation>
    </message>
    <message>
        <source>bash: eval &quot;$(tokendeck completion bash)&quot; in ~/.bashrc. zsh: the same with zsh, behind compinit in ~/.zshrc. fish: tokendeck completion fish | source in config.fish. An installed Tokendeck brings them along. With further words it answers what can follow them, which is how the shells ask.</source>
        <translation>bash: eval &quot;$(tokendeck completion bash)&quot; ב-‎~/.bashrc. ‏zsh: אותו דבר עם zsh, אחרי compinit ב-‎~/.zshrc. ‏fish: tokendeck completion fish | source ב-config.fish. התקנה של Tokendeck מביאה אותן. עם מילים נוספות היא עונה מה יכול לבוא אחריהן, וכך המעטפות שואלות.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectForm</name>
    <message>
        <source>Logz.io refused this API token.</source>
        <translation>Logz.io דחתה אסימון API זה.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and that the region is right. It may have been deleted.</source>
        <translation>בדקו שהועתק בשלמותו ושהאזור נכון. ייתכן שנמחק.</translation>
    </message>
    <message>
        <source>The account of this token is in another region.</source>
        <translation>החשבון של אסימון זה נמצא באזור אחר.</translation>
    </message>
    <message>
        <source>API token of the main account</source>
        <translation>אסימון API של החשבון הראשי</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Find out how far a connection to this region comes</source>
        <translation>לברר עד היכן מגיע חיבור לאזור זה</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>חיבור חשבון</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>בודק את האסימון…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>האסימון שהוזן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 כבר מחובר.</translation>
    </message>
    <message>
        <source>Token accepted: %1, account %2</source>
        <translation>האסימון התקבל: %1, חשבון %2</translation>
    </message>
    <message>
        <source>Token accepted: %1, main account %2</source>
        <translation>האסימון התקבל: %1, חשבון ראשי %2</translation>
    </message>
    <message numerus="yes">
        <source>Token accepted: %1, main account %2, with %n sub accounts</source>
        <translation>
            <numerusform>האסימון התקבל: %1, חשבון ראשי %2, עם חשבון משנה אחד</numerusform>
            <numerusform>האסימון התקבל: %1, חשבון ראשי %2, עם %n חשבונות משנה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the %n sub accounts too</source>
        <translation>
            <numerusform>לחבר גם את חשבון המשנה</numerusform>
            <numerusform>לחבר גם את %n חשבונות המשנה</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each</source>
        <translation>יוצר אסימון API אחד בשם &quot;%1&quot; בכל אחד</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתחבר…</translation>
    </message>
    <message numerus="yes">
        <source>Connect and create %n API tokens</source>
        <translation>
            <numerusform>התחברות ויצירת אסימון API אחד</numerusform>
            <numerusform>התחברות ויצירת %n אסימוני API</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in Logz.io by an admin: Settings → Manage tokens → API tokens. A sub account’s token works too, and shows that account alone. It is checked while you type, which changes nothing.</source>
        <translation>נוצר ב-Logz.io על ידי מנהל: Settings → Manage tokens → API tokens. גם אסימון של חשבון משנה מתאים, והוא מציג חשבון זה בלבד. הוא נבדק תוך כדי הקלדה, וזה אינו משנה דבר.</translation>
    </message>
    <message>
        <source>Putting the token into %1…</source>
        <translation>האסימון נשמר: %1…</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>חיבור %1</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1, דורש תשומת לב</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionChecks</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>שינוי השם של %1</translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation>שינוי שם של חיבור</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>רשימת החיבורים</translation>
    </message>
    <message>
        <source>The connection %1 is now called %2.</source>
        <translation>החיבור %1 נקרא עכשיו %2.</translation>
    </message>
    <message>
        <source>Nothing is deleted at Logz.io: the API tokens stay valid until you delete them there.</source>
        <translation>ב-Logz.io דבר אינו נמחק: אסימוני ה-API נשארים תקפים עד שתמחקו אותם שם.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>להסיר את %1?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>הסרת חיבור</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of its account, too</source>
        <translation>להסיר גם את תמונות המצב היומיות של החשבון שלו</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of these accounts, too</source>
        <translation>להסיר גם את תמונות המצב היומיות של חשבונות אלה</translation>
    </message>
    <message>
        <source>KeePassXC moves the token to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC מעביר את האסימון לסל המיחזור שלו; רוקנו אותו שם.</translation>
    </message>
    <message>
        <source>KeePassXC moves the tokens to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC מעביר את האסימונים לסל המיחזור שלו; רוקנו אותו שם.</translation>
    </message>
    <message>
        <source>%1 was removed from this computer.</source>
        <translation>%1 הוסר ממחשב זה.</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>לאפס את ארגז החול?</translation>
    </message>
    <message>
        <source>All that was changed in it is lost, and it begins anew with its sample data. Nothing else is touched.</source>
        <translation>כל מה ששונה בו יאבד, והוא יתחיל מחדש עם נתוני הדוגמה שלו. שום דבר אחר לא ישתנה.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>איפוס ארגז החול</translation>
    </message>
    <message>
        <source>%1 leaves this computer, and its token leaves %2.</source>
        <translation>%1 יוסר ממחשב זה, והאסימון שלו יוסר מכאן: %2.</translation>
    </message>
    <message>
        <source>The sandbox was reset.</source>
        <translation>ארגז החול אופס.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n sub account connections leave this computer, and their tokens leave %2.</source>
        <translation>
            <numerusform>%1 וחיבור אחד של חשבון משנה יוסרו ממחשב זה, והאסימונים שלהם יוסרו מכאן: %2.</numerusform>
            <numerusform>%1 ועוד %n חיבורים של חשבונות משנה יוסרו ממחשב זה, והאסימונים שלהם יוסרו מכאן: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionMenu</name>
    <message>
        <source>All connections</source>
        <translation>כל החיבורים</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>כמה חיבורים…</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>הכול ב-&quot;%1&quot;</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>שינוי שם של %1…</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>איפוס ארגז החול…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>יציאה מארגז החול</translation>
    </message>
    <message>
        <source>Enter a new token for %1…</source>
        <translation>הזנת אסימון חדש ל-%1…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>הסרת %1…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>בדיקת %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionScores</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, ציון %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionTransfer</name>
    <message>
        <source>There is no connection to export yet.</source>
        <translation>עדיין אין חיבור לייצא.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>ייצוא חיבורים</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>חיבורים (*.json)</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>ייבוא חיבורים</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection.</source>
        <translation>אין ב-%1 שום חיבור.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on API tokens</source>
        <translation>
            <numerusform>הערה אחת על אסימוני API</numerusform>
            <numerusform>%n הערות על אסימוני API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences</source>
        <translation>
            <numerusform>השתקה אחת</numerusform>
            <numerusform>%n השתקות</numerusform>
        </translation>
    </message>
    <message>
        <source>production</source>
        <translation>ייצור</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>קריאה בלבד</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>קבוצה %1</translation>
    </message>
    <message>
        <source>New. It is left out.</source>
        <translation>חדש. הוא יושמט.</translation>
    </message>
    <message>
        <source>New. It will want its API token.</source>
        <translation>חדש. הוא יצטרך את אסימון ה-API שלו.</translation>
    </message>
    <message>
        <source>New, with %1. It will want its API token.</source>
        <translation>חדש, עם %1. הוא יצטרך את אסימון ה-API שלו.</translation>
    </message>
    <message>
        <source>Its address is none of Logz.io’s: whoever runs %1 gets that token.</source>
        <translation>הכתובת שלו אינה של Logz.io: מי שמפעיל את %1 מקבל את האסימון.</translation>
    </message>
    <message>
        <source>The file’s is taken.</source>
        <translation>זה שבקובץ יילקח.</translation>
    </message>
    <message>
        <source>It is called %1 from then on.</source>
        <translation>מעתה שמו %1.</translation>
    </message>
    <message>
        <source>It gets %1.</source>
        <translation>הוא מקבל את %1.</translation>
    </message>
    <message>
        <source>another name, %1</source>
        <translation>שם אחר, %1</translation>
    </message>
    <message>
        <source>other marks</source>
        <translation>סימונים אחרים</translation>
    </message>
    <message>
        <source>Here already. Mine stays; the file has %1.</source>
        <translation>כבר כאן. שלי נשאר; בקובץ יש %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>אי אפשר לקרוא את %1: %2.</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB, which no file of connections has. Nothing was imported.</source>
        <translation>ב-%1 יש יותר מ-%2 MB, ואין קובץ חיבורים כזה. דבר לא יובא.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of connections: %2. Nothing was imported.</source>
        <translation>%1 פגום, או שאינו קובץ חיבורים: %2. דבר לא יובא.</translation>
    </message>
    <message>
        <source>%1 holds something else than connections. Choose a file that “Export connections…” has written.</source>
        <translation>ב-%1 יש משהו אחר ולא חיבורים. בחרו קובץ ש&quot;ייצוא חיבורים…&quot; כתב.</translation>
    </message>
    <message>
        <source>%1 is of a newer Tokendeck (format %2, and this one reads %3). Nothing was imported.</source>
        <translation>%1 הוא של Tokendeck חדש יותר (תבנית %2, וזה קורא %3). דבר לא יובא.</translation>
    </message>
    <message>
        <source>%1 is missing, or not what it should be</source>
        <translation>%1 חסר, או שאינו מה שצריך להיות</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ריק</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ארוך מדי</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be seen</source>
        <translation>ב-%1 יש תו שאי אפשר לראות</translation>
    </message>
    <message>
        <source>%1 holds what looks like a token</source>
        <translation>ב-%1 יש משהו שנראה כמו אסימון</translation>
    </message>
    <message>
        <source>%1 is no number that an id can be</source>
        <translation>%1 אינו מספר שיכול להיות מזהה</translation>
    </message>
    <message>
        <source>%1 is a word that this version does not know</source>
        <translation>%1 הוא מילה שגרסה זו אינה מכירה</translation>
    </message>
    <message>
        <source>%1 is no address that a token may be sent to</source>
        <translation>%1 אינו כתובת שאפשר לשלוח אליה אסימון</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 קיים פעמיים</translation>
    </message>
    <message>
        <source>%1 is the account of a connection before it</source>
        <translation>%1 הוא החשבון של חיבור קודם</translation>
    </message>
    <message>
        <source>%1 names no main connection of the file</source>
        <translation>%1 אינו מציין חיבור ראשי של הקובץ</translation>
    </message>
    <message>
        <source>%1 is of another connection</source>
        <translation>%1 הוא של חיבור אחר</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <translation>%1 לא הובן</translation>
    </message>
    <message>
        <source>Here already, and the same.</source>
        <translation>כבר כאן, וזהה.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were imported, and want their API tokens.</source>
        <translation>
            <numerusform>חיבור אחד יובא, וצריך את אסימון ה-API שלו.</numerusform>
            <numerusform>%n חיבורים יובאו, וצריכים את אסימוני ה-API שלהם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as the file says.</source>
        <translation>
            <numerusform>חיבור אחד הוא כפי שהקובץ אומר.</numerusform>
            <numerusform>%n חיבורים הם כפי שהקובץ אומר.</numerusform>
        </translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>ההערות על אסימוני API</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>מה שהושתק</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to %1, without any token.</source>
        <translation>
            <numerusform>חיבור אחד נכתב ל-%1, בלי שום אסימון.</numerusform>
            <numerusform>%n חיבורים נכתבו ל-%1, בלי שום אסימון.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that hold what looks like a token were left out.</source>
        <translation>
            <numerusform>טקסט אחד שיש בו משהו שנראה כמו אסימון הושמט.</numerusform>
            <numerusform>%n טקסטים שיש בהם משהו שנראה כמו אסימון הושמטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>its name</source>
        <translation>השם שלו</translation>
    </message>
    <message>
        <source>its id in the file</source>
        <translation>המזהה שלו בקובץ</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>הכתובת שלו</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>האזור שלו</translation>
    </message>
    <message>
        <source>the id of its account</source>
        <translation>מזהה החשבון שלו</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>שם החשבון שלו</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>הקבוצה שלו</translation>
    </message>
    <message>
        <source>the colour of its group</source>
        <translation>צבע הקבוצה שלו</translation>
    </message>
    <message>
        <source>its mark for production</source>
        <translation>סימון הייצור שלו</translation>
    </message>
    <message>
        <source>its mark for read-only</source>
        <translation>סימון הקריאה בלבד שלו</translation>
    </message>
    <message>
        <source>what it stands below</source>
        <translation>החיבור שאליו הוא שייך</translation>
    </message>
    <message>
        <source>a note on one of its API tokens</source>
        <translation>הערה לאחד מאסימוני ה-API שלו</translation>
    </message>
    <message>
        <source>one of its silences</source>
        <translation>אחת ההשתקות שלו</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>הרשומה</translation>
    </message>
    <message>
        <source>Cannot be read: %1 (%2).</source>
        <translation>אי אפשר לקרוא: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionWords</name>
    <message>
        <source>Grey</source>
        <translation>אפור</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>ענבר</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>אדום</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ורוד</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are marked as production.</source>
        <translation>
            <numerusform>החיבור %1 מסומן כייצור.</numerusform>
            <numerusform>החיבורים %1 מסומנים כייצור.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are read-only.</source>
        <translation>
            <numerusform>החיבור %1 לקריאה בלבד.</numerusform>
            <numerusform>החיבורים %1 לקריאה בלבד.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read-only now.</source>
        <translation>הוא עכשיו לקריאה בלבד.</translation>
    </message>
    <message>
        <source>It is read-only no more.</source>
        <translation>הוא כבר אינו לקריאה בלבד.</translation>
    </message>
    <message>
        <source>It is marked as production now.</source>
        <translation>הוא מסומן עכשיו כייצור.</translation>
    </message>
    <message>
        <source>It is marked as production no more.</source>
        <translation>הוא כבר אינו מסומן כייצור.</translation>
    </message>
    <message>
        <source>It left the group %1.</source>
        <translation>הוא יצא מהקבוצה %1.</translation>
    </message>
    <message>
        <source>It is in the group %1 now.</source>
        <translation>הוא עכשיו בקבוצה %1.</translation>
    </message>
    <message>
        <source>The colour of its group %1 is now: %2.</source>
        <translation>הצבע של הקבוצה %1 שלו הוא עכשיו: %2.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <comment>an account</comment>
        <translation>שייך אל %1.</translation>
    </message>
    <message>
        <source>Another connection is called %1.</source>
        <translation>לחיבור אחר קוראים %1.</translation>
    </message>
    <message>
        <source>Logz.io’s API is not at %1. Check the address.</source>
        <translation>ה-API של Logz.io אינו בכתובת %1. בדקו את הכתובת.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>The checked ones are shown, their rows together in each page. What you set here stays on this computer.</source>
        <translation>המסומנים מוצגים, והשורות שלהם יחד בכל עמוד. מה שתגדירו כאן נשאר במחשב זה.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>בלי קבוצה</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>צבע הקבוצה</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>ייצור</translation>
    </message>
    <message>
        <source>Deleting, opening to more, and changing several things at once want a name typed.</source>
        <translation>מחיקה, פתיחה ליותר ושינוי של כמה דברים בבת אחת דורשים הקלדת שם.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>קריאה בלבד</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>ייצור</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>קריאה בלבד</translation>
    </message>
    <message numerus="yes">
        <source>It holds for the connections of %n of its sub accounts, too.</source>
        <translation>
            <numerusform>זה חל גם על החיבור של אחד מחשבונות המשנה שלו.</numerusform>
            <numerusform>זה חל גם על החיבורים של %n מחשבונות המשנה שלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check at least one connection to be shown.</source>
        <translation>סמנו לפחות חיבור אחד שיוצג.</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>רשימת החיבורים</translation>
    </message>
    <message>
        <source>Nothing can be changed through it.</source>
        <translation>אי אפשר לשנות דבר דרכו.</translation>
    </message>
    <message>
        <source>Choose one of these connections to put it into a group.</source>
        <translation>בחרו אחד מהחיבורים האלה כדי לצרפו לקבוצה.</translation>
    </message>
    <message>
        <source>What you set here holds for all connections of this group.</source>
        <translation>מה שתקבעו כאן יחול על כל החיבורים בקבוצה זו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyAsDialog</name>
    <message>
        <source>Save to a file…</source>
        <translation>שמירה בקובץ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>העתקת קטע קוד</translation>
    </message>
    <message>
        <source>Search formats</source>
        <translation>חיפוש תבניות</translation>
    </message>
    <message>
        <source>Search formats…</source>
        <translation>חיפוש תבניות…</translation>
    </message>
    <message>
        <source>Copy %1 as…</source>
        <translation>העתקת %1 בתור…</translation>
    </message>
    <message>
        <source>the sandbox has none; US East stands for it</source>
        <translation>לארגז החול אין; US East במקומו</translation>
    </message>
    <message>
        <source>A file stays when the clipboard is cleared.</source>
        <translation>קובץ נשאר גם כשהלוח מנוקה.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת קישור</translation>
    </message>
    <message>
        <source>Holds no token, so it stays in the clipboard</source>
        <translation>אין בו אסימון, ולכן הוא נשאר בלוח</translation>
    </message>
    <message>
        <source>Clears from the clipboard after %1 s</source>
        <translation>יימחק מהלוח אחרי %1 שנ׳</translation>
    </message>
    <message>
        <source>Stays in the clipboard until you clear it</source>
        <translation>נשאר בלוח עד שתנקו אותו</translation>
    </message>
    <message>
        <source>The token is no longer there.</source>
        <translation>האסימון כבר אינו קיים.</translation>
    </message>
    <message>
        <source>%1 was copied for %2; there is no token in it.</source>
        <translation>%1 הועתק עבור %2; אין בו אסימון.</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>הוא לא הועתק: יישום אחר מחזיק את הלוח. נסו שוב.</translation>
    </message>
    <message>
        <source>Save the snippet, which outlives the countdown</source>
        <translation>שמירת קטע הקוד, שנשאר אחרי הספירה לאחור</translation>
    </message>
    <message>
        <source>The snippet was not saved as %1: %2</source>
        <translation>קטע הקוד לא נשמר בתור %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read. It holds the token and stays when the clipboard is cleared; delete it when it is no longer needed.</source>
        <translation>נשמר בתור %1, שרק אתם יכולים לקרוא. יש בו אסימון, והוא נשאר גם כשהלוח מנוקה; מחקו אותו כשאין בו עוד צורך.</translation>
    </message>
    <message>
        <source>Saved as %1; there is no token in it.</source>
        <translation>נשמר בתור %1; אין בו אסימון.</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>הכתובות של לוחות המחוונים</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>התבניות שלכם</translation>
    </message>
    <message>
        <source>Up and down choose a format</source>
        <translation>למעלה ולמטה בוחרים פורמט</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>שמירת קטע הקוד</translation>
    </message>
    <message>
        <source>%1. Here the token is masked.</source>
        <translation>%1. כאן האסימון מוסווה.</translation>
    </message>
    <message>
        <source>No format is found by these words.</source>
        <translation>אין פורמט שמתאים למילים האלה.</translation>
    </message>
    <message>
        <source>A template is your own text with the token in it.</source>
        <translation>תבנית היא טקסט משלך עם האסימון בתוכו.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>תבנית חדשה…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyCommand</name>
    <message>
        <source>copy needs the name or the id of one token.</source>
        <translation>copy צריכה שם או מזהה של אסימון אחד.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard for %2.</source>
        <translation>%1 בלוח למשך %2.</translation>
    </message>
    <message>
        <source>%1 is in the clipboard until something else is copied.</source>
        <translation>%1 בלוח עד שיועתק משהו אחר.</translation>
    </message>
    <message>
        <source>Copies a token to the desktop’s clipboard.</source>
        <translation>מעתיקה אסימון ללוח של שולחן העבודה.</translation>
    </message>
    <message>
        <source>NAME is the name or the id of a token, or of an account, whose token is meant; shared/42, api/ci and account/1001 say which list it is in. Stays until the token has left the clipboard: after the time of the settings, when something else is copied, or when it is interrupted.</source>
        <translation>NAME הוא שם או מזהה של אסימון, או של חשבון שמתכוונים לאסימון שלו; shared/42, api/ci ו-account/1001 אומרים באיזו רשימה הוא. נשארת עד שהאסימון עזב את הלוח: אחרי הזמן שבהגדרות, כשמשהו אחר מועתק, או כשהיא מופסקת.</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyWords</name>
    <message>
        <source>%1 is disabled: no log that is sent with it is taken.</source>
        <translation>%1 מושבת: שום לוג שנשלח איתו אינו מתקבל.</translation>
    </message>
    <message>
        <source>%1 has expired: it opens nothing any more.</source>
        <translation>%1 פג: הוא כבר אינו פותח דבר.</translation>
    </message>
    <message>
        <source>%1 was refused by Logz.io when it was checked last.</source>
        <translation>%1 נדחה על ידי Logz.io בבדיקה האחרונה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::Core</name>
    <message>
        <source>the list of connections</source>
        <translation>רשימת החיבורים</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>ההערות על אסימוני API</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>מה שהושתק</translation>
    </message>
    <message>
        <source>Before, it was called “%1”.</source>
        <translation>קודם שמו היה &quot;%1&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens went into the file “%1”.</source>
        <translation>
            <numerusform>אסימון אחד נכתב לקובץ &quot;%1&quot;.</numerusform>
            <numerusform>%Ln אסימונים נכתבו לקובץ &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>the activity list</source>
        <translation>רשימת הפעילות</translation>
    </message>
    <message>
        <source>a snapshot</source>
        <translation>תמונת מצב</translation>
    </message>
</context>
<context>
    <name>tokendeck::DashboardDialog</name>
    <message>
        <source>Address of a dashboard</source>
        <translation>כתובת של לוח מחוונים</translation>
    </message>
    <message>
        <source>Open the dashboard in the console of %1 and copy the address from there. It is kept for this account without a token, and every link is made from it.</source>
        <translation>פתחו את לוח המחוונים במסוף של %1 והעתיקו משם את הכתובת. היא נשמרת לחשבון זה בלי אסימון, וכל קישור נעשה ממנה.</translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation>שמירת הכתובת</translation>
    </message>
    <message>
        <source>Address of the dashboard</source>
        <translation>כתובת לוח המחוונים</translation>
    </message>
</context>
<context>
    <name>tokendeck::DateWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <extracomment>How QLocale::toString() writes a date. Order and marks are those of your language; d and M are day and month, MMM is the month&apos;s short name; letters of your own stand in &apos;…&apos;.</extracomment>
        <translation>d בMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <translation>d בMMM</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format</comment>
        <translation>d בMMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format</comment>
        <translation>d בMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>format</comment>
        <translation>d בMMM, HH:mm</translation>
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
        <translation>%1 של %2 עבר רוטציה; האסימון הישן נמחק.</translation>
    </message>
    <message>
        <source>rotating %1 of %2</source>
        <translation>רוטציה של %1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not rotated</source>
        <translation>%1 של %2 לא עבר רוטציה</translation>
    </message>
    <message>
        <source>is rotated</source>
        <translation>עובר רוטציה</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>רוטציה של %1</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>%1: בוצעה רוטציה</translation>
    </message>
    <message>
        <source>%1 were rotated</source>
        <translation>%1: בוצעה רוטציה</translation>
    </message>
    <message>
        <source>%1 will be rotated</source>
        <translation>%1: תבוצע רוטציה</translation>
    </message>
    <message>
        <source>Nothing will be rotated</source>
        <translation>לא תבוצע שום רוטציה</translation>
    </message>
    <message>
        <source>%1 of %2 has a successor, but was not deleted itself</source>
        <translation>ל-%1 של %2 יש יורש, אך הוא עצמו לא נמחק</translation>
    </message>
    <message>
        <source>%1 was made in %2.</source>
        <translation>%1 נוצר ב-%2.</translation>
    </message>
    <message>
        <source>making %1 of %2</source>
        <translation>יצירת %1 של %2</translation>
    </message>
    <message>
        <source>%1 was not made in %2</source>
        <translation>%1 לא נוצר ב-%2</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>יצירת %1</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <translation>%1: נוצר</translation>
    </message>
    <message>
        <source>%1 were made</source>
        <translation>%1: נוצרו</translation>
    </message>
    <message>
        <source>%1 will be made</source>
        <translation>%1: ייווצרו</translation>
    </message>
    <message>
        <source>Nothing will be made</source>
        <translation>לא ייווצר דבר</translation>
    </message>
    <message>
        <source>%1 of %2 was saved.</source>
        <translation>%1 של %2 נשמר.</translation>
    </message>
    <message>
        <source>saving %1 of %2</source>
        <translation>שמירת %1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not saved</source>
        <translation>%1 של %2 לא נשמר</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>משתנה</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>שינוי %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1: שונה</translation>
    </message>
    <message>
        <source>%1 were changed</source>
        <translation>%1: שונו</translation>
    </message>
    <message>
        <source>%1 will be changed</source>
        <translation>%1: ישתנו</translation>
    </message>
    <message>
        <source>Nothing will be changed</source>
        <translation>לא ישתנה דבר</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were saved.</source>
        <translation>המסננים של %1 של %2 נשמרו.</translation>
    </message>
    <message>
        <source>saving the filters of %1 of %2</source>
        <translation>שמירת המסננים של %1 של %2</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were not saved</source>
        <translation>המסננים של %1 של %2 לא נשמרו</translation>
    </message>
    <message>
        <source>Change the filters of %1</source>
        <translation>שינוי המסננים של %1</translation>
    </message>
    <message>
        <source>%1 of %2 was rotated; the old token still works.</source>
        <translation>%1 של %2 עבר רוטציה; האסימון הישן עדיין עובד.</translation>
    </message>
    <message>
        <source>Shipping token %3 was made in %2 after %4.</source>
        <translation>אסימון שליחה %3 נוצר ב-%2 אחרי %4.</translation>
    </message>
    <message>
        <source>gets a successor</source>
        <translation>מקבל יורש</translation>
    </message>
    <message>
        <source>%1 was deleted from %2.</source>
        <translation>%1 נמחק מ-%2.</translation>
    </message>
    <message>
        <source>deleting %1 of %2</source>
        <translation>מחיקת %1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not deleted</source>
        <translation>%1 של %2 לא נמחק</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>נמחק</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>מחיקת %1</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1: נמחק</translation>
    </message>
    <message>
        <source>%1 were deleted</source>
        <translation>%1: נמחקו</translation>
    </message>
    <message>
        <source>%1 will be deleted</source>
        <translation>%1: יימחקו</translation>
    </message>
    <message>
        <source>Nothing will be deleted</source>
        <translation>לא יימחק דבר</translation>
    </message>
    <message>
        <source>%1 was replaced by %3 in %2.</source>
        <translation>%1 הוחלף ב-%3 ב-%2.</translation>
    </message>
    <message>
        <source>replacing %1 of %2</source>
        <translation>החלפת %1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not replaced by %3</source>
        <translation>%1 של %2 לא הוחלף ב-%3</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>מוחלף</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>החלפת %1</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1: הוחלף</translation>
    </message>
    <message>
        <source>%1 were replaced</source>
        <translation>%1: הוחלפו</translation>
    </message>
    <message>
        <source>%1 will be replaced</source>
        <translation>%1: יוחלפו</translation>
    </message>
    <message>
        <source>Nothing will be replaced</source>
        <translation>לא יוחלף דבר</translation>
    </message>
    <message>
        <source>%1 is there once in %2 now, and every token that had either has it.</source>
        <translation>%1 קיים עכשיו פעם אחת ב-%2, ויש אותו לכל אסימון שהיה לו אחד מהשניים.</translation>
    </message>
    <message>
        <source>merging %1 of %2 with the other one like it</source>
        <translation>מיזוג %1 של %2 עם האחר הזהה לו</translation>
    </message>
    <message>
        <source>%1 of %2 was not merged with the other one like it</source>
        <translation>%1 של %2 לא מוזג עם האחר הזהה לו</translation>
    </message>
    <message>
        <source>is merged</source>
        <translation>מתמזג</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>מיזוג %1</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1: מוזג</translation>
    </message>
    <message>
        <source>%1 were merged</source>
        <translation>%1: מוזגו</translation>
    </message>
    <message>
        <source>%1 will be merged</source>
        <translation>%1: ימוזגו</translation>
    </message>
    <message>
        <source>Nothing will be merged</source>
        <translation>לא ימוזג דבר</translation>
    </message>
    <message>
        <source>%1 of %2 is now called %3.</source>
        <translation>%1 של %2 נקרא עכשיו %3.</translation>
    </message>
    <message>
        <source>renaming %1 of %2</source>
        <translation>שינוי השם של %1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not renamed to %3</source>
        <translation>שמו של %1 של %2 לא שונה ל-%3</translation>
    </message>
    <message>
        <source>is renamed</source>
        <translation>שמו משתנה</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>שינוי השם של %1</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1: השם שונה</translation>
    </message>
    <message>
        <source>%1 were renamed</source>
        <translation>%1: השמות שונו</translation>
    </message>
    <message>
        <source>%1 will be renamed</source>
        <translation>%1: השמות ישתנו</translation>
    </message>
    <message>
        <source>Nothing will be renamed</source>
        <translation>שום שם לא ישתנה</translation>
    </message>
    <message>
        <source>%1 of %2 was enabled.</source>
        <translation>%1 של %2 הופעל.</translation>
    </message>
    <message>
        <source>enabling %1 of %2</source>
        <translation>הפעלת %1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not enabled</source>
        <translation>%1 של %2 לא הופעל</translation>
    </message>
    <message>
        <source>is enabled</source>
        <translation>מופעל</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>הפעלת %1</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>%1: הופעל</translation>
    </message>
    <message>
        <source>%1 were enabled</source>
        <translation>%1: הופעלו</translation>
    </message>
    <message>
        <source>%1 will be enabled</source>
        <translation>%1: יופעלו</translation>
    </message>
    <message>
        <source>Nothing will be enabled</source>
        <translation>לא יופעל דבר</translation>
    </message>
    <message>
        <source>%1 of %2 was disabled.</source>
        <translation>%1 של %2 הושבת.</translation>
    </message>
    <message>
        <source>disabling %1 of %2</source>
        <translation>השבתת %1 של %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not disabled</source>
        <translation>%1 של %2 לא הושבת</translation>
    </message>
    <message>
        <source>is disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>השבתת %1</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>%1: הושבת</translation>
    </message>
    <message>
        <source>%1 were disabled</source>
        <translation>%1: הושבתו</translation>
    </message>
    <message>
        <source>%1 will be disabled</source>
        <translation>%1: יושבתו</translation>
    </message>
    <message>
        <source>Nothing will be disabled</source>
        <translation>לא יושבת דבר</translation>
    </message>
    <message>
        <source>%1 is open to the searches of %2 now.</source>
        <translation>%1 פתוח עכשיו לחיפושים של %2.</translation>
    </message>
    <message>
        <source>opening %1 to the searches of %2</source>
        <translation>פתיחת %1 לחיפושים של %2</translation>
    </message>
    <message>
        <source>%1 was not opened to the searches of %2</source>
        <translation>%1 לא נפתח לחיפושים של %2</translation>
    </message>
    <message>
        <source>is opened to search</source>
        <translation>נפתח לחיפוש</translation>
    </message>
    <message>
        <source>Open %1 to search</source>
        <translation>פתיחת %1 לחיפוש</translation>
    </message>
    <message>
        <source>%1 was opened to search</source>
        <translation>%1: נפתח לחיפוש</translation>
    </message>
    <message>
        <source>%1 were opened to search</source>
        <translation>%1: נפתחו לחיפוש</translation>
    </message>
    <message>
        <source>%1 will be opened to search</source>
        <translation>%1: ייפתחו לחיפוש</translation>
    </message>
    <message>
        <source>Nothing will be opened to search</source>
        <translation>דבר לא ייפתח לחיפוש</translation>
    </message>
    <message>
        <source>%1 is closed to the searches of %2 now.</source>
        <translation>%1 סגור עכשיו לחיפושים של %2.</translation>
    </message>
    <message>
        <source>closing %1 to the searches of %2</source>
        <translation>סגירת %1 לחיפושים של %2</translation>
    </message>
    <message>
        <source>%1 was not closed to the searches of %2</source>
        <translation>%1 לא נסגר לחיפושים של %2</translation>
    </message>
    <message>
        <source>is closed to search</source>
        <translation>נסגר לחיפוש</translation>
    </message>
    <message>
        <source>Close %1 to search</source>
        <translation>סגירת %1 לחיפוש</translation>
    </message>
    <message>
        <source>%1 was closed to search</source>
        <translation>%1: נסגר לחיפוש</translation>
    </message>
    <message>
        <source>%1 were closed to search</source>
        <translation>%1: נסגרו לחיפוש</translation>
    </message>
    <message>
        <source>%1 will be closed to search</source>
        <translation>%1: ייסגרו לחיפוש</translation>
    </message>
    <message>
        <source>Nothing will be closed to search</source>
        <translation>דבר לא ייסגר לחיפוש</translation>
    </message>
</context>
<context>
    <name>tokendeck::DeleteWords</name>
    <message>
        <source>Delete filter</source>
        <translation>מחיקת מסנן</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>מחיקת אסימון</translation>
    </message>
    <message>
        <source>No shared token of %1 uses it.</source>
        <translation>שום אסימון שיתוף של %1 אינו משתמש בו.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 lose it: %2.</source>
        <translation>
            <numerusform>אסימון שיתוף אחד של %1 מאבד אותו: %2.</numerusform>
            <numerusform>%n אסימוני שיתוף של %1 מאבדים אותו: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens will be without a filter and show every log of %1: %2.</source>
        <translation>
            <numerusform>אסימון אחד יישאר בלי מסנן ויציג כל לוג של %1: %2.</numerusform>
            <numerusform>%n אסימונים יישארו בלי מסנן ויציגו כל לוג של %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link that was sent with it stops showing logs of %1.</source>
        <translation>כל קישור שנשלח איתו מפסיק להציג לוגים של %1.</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted.</source>
        <translation>לוגים שנשלחים איתו אל %1 כבר אינם מתקבלים.</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it, and stop. Integrations that use it stop, too.</source>
        <translation>
            <numerusform>החיבור %1 של Tokendeck עובד איתו, וייפסק. גם שילובים שמשתמשים בו ייפסקו.</numerusform>
            <numerusform>החיבורים %1 של Tokendeck עובדים איתו, וייפסקו. גם שילובים שמשתמשים בו ייפסקו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrations with %1 that use it stop working.</source>
        <translation>שילובים עם %1 שמשתמשים בו מפסיקים לעבוד.</translation>
    </message>
    <message numerus="yes">
        <source>Let the connections %1 stop</source>
        <translation>
            <numerusform>לתת לחיבור %1 להיפסק</numerusform>
            <numerusform>לתת לחיבורים %1 להיפסק</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %n tokens show every log of %1</source>
        <translation>
            <numerusform>לתת לאסימון זה להציג כל לוג של %1</numerusform>
            <numerusform>לתת ל-%n האסימונים האלה להציג כל לוג של %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it without knowing which tokens use it</source>
        <translation>למחוק אותו בלי לדעת אילו אסימונים משתמשים בו</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>למחוק את %1?</translation>
    </message>
</context>
<context>
    <name>tokendeck::Desktop</name>
    <message>
        <source>the settings</source>
        <translation>ההגדרות</translation>
    </message>
    <message>
        <source>the window’s layout</source>
        <translation>פריסת החלון</translation>
    </message>
    <message>
        <source>the saved views</source>
        <translation>התצוגות השמורות</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>התבניות שלכם</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>הכתובות של לוחות המחוונים</translation>
    </message>
    <message>
        <source>what notices have told</source>
        <translation>מה שהודעות כבר סיפרו</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>ארגז החול</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailWords</name>
    <message>
        <source>Not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>The time that Logz.io names was not understood</source>
        <translation>הזמן ש-Logz.io מציינת לא הובן</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>a connection of Tokendeck</source>
        <translation>חיבור של Tokendeck</translation>
    </message>
    <message>
        <source>made with Tokendeck</source>
        <translation>נוצר עם Tokendeck</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>נרשם ידנית</translation>
    </message>
    <message>
        <source>the account’s list</source>
        <translation>הרשימה של החשבון</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>works for %1, %2</source>
        <translation>עובד עבור %1, %2</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>נדחה, %1</translation>
    </message>
    <message>
        <source>no answer, %1</source>
        <translation>אין תשובה, %1</translation>
    </message>
    <message>
        <source>%1; before that: %2</source>
        <translation>%1; קודם לכן: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Logs sent with it are not accepted</source>
        <translation>לוגים שנשלחים איתו אינם מתקבלים</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>נוצר על ידי</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>עודכן על ידי</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>מזהה האסימון</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>שימוש אחרון</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>ידוע מתוך</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>אחראי</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>בשימוש של</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>מזהה מסנן</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>מדוע</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>נכון ל-</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1, עדיין לא נקרא שוב</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again</source>
        <translation>האסימון שלו מגיע כשהרשימה נקראת שוב</translation>
    </message>
    <message>
        <source>The backend does not tell this token again</source>
        <translation>השרת אינו מוסר אסימון זה שוב</translation>
    </message>
    <message>
        <source>Its holder reads every log of %1.</source>
        <translation>מי שבידו האסימון קורא כל לוג של %1.</translation>
    </message>
    <message>
        <source>Logz.io names no operator for it; AND is assumed.</source>
        <translation>Logz.io אינה מציינת לו אופרטור; ההנחה היא AND.</translation>
    </message>
    <message>
        <source>Logs that match all of these.</source>
        <translation>לוגים שמתאימים לכל אלה.</translation>
    </message>
    <message>
        <source>Logs that match any of these.</source>
        <translation>לוגים שמתאימים לאחד מאלה.</translation>
    </message>
    <message>
        <source>What can be read with it is not known; it may be every log of %1.</source>
        <translation>לא ידוע מה אפשר לקרוא איתו; ייתכן שכל לוג של %1.</translation>
    </message>
    <message>
        <source>There were no logs in the last 24 hours</source>
        <translation>ב-24 השעות האחרונות לא היו לוגים</translation>
    </message>
    <message>
        <source>%1 of the logs of the last 24 hours</source>
        <translation>%1 מהלוגים של 24 השעות האחרונות</translation>
    </message>
    <message>
        <source>Counting the logs…</source>
        <translation>סופר את הלוגים…</translation>
    </message>
    <message>
        <source>The logs cannot be counted while Logz.io is out of reach.</source>
        <translation>אי אפשר לספור את הלוגים כל עוד Logz.io אינה זמינה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailsPane</name>
    <message>
        <source>What it can see</source>
        <translation>מה הוא יכול לראות</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>פעילות אחרונה</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Show the read-only connection</source>
        <translation>הצגת החיבור לקריאה בלבד</translation>
    </message>
</context>
<context>
    <name>tokendeck::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiffCommand</name>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>סוג, מזהה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>מה המשמעות</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs, html to be read and printed.</source>
        <translation>table לאנשים (גם בלי האפשרות), json או csv לתוכנות, html לקריאה ולהדפסה.</translation>
    </message>
    <message>
        <source>Exit with 1 where something is known to differ.</source>
        <translation>לסיים ב-1 כשידוע שמשהו שונה.</translation>
    </message>
    <message>
        <source>Says what became of the tokens between two moments.</source>
        <translation>אומרת מה עלה בגורל האסימונים בין שני זמנים.</translation>
    </message>
    <message>
        <source>diff needs what to compare: one side, which is compared with now, or two.</source>
        <translation>diff צריכה מה להשוות: צד אחד, שמושווה עם עכשיו, או שניים.</translation>
    </message>
    <message>
        <source>A SIDE is now, a day such as 2026-11-26, or a file that report --format json has written; - is standard input. One alone is compared with now. Of a day it is what the window’s last snapshot of that day or before holds.
Says which tokens appeared, vanished, were renamed, rotated, enabled or disabled, expire at another time or have other filters, and what can be seen by that. What one side has not read is not known, and no difference.</source>
        <translation>צד הוא now, יום כגון 2026-11-26, או קובץ ש-report --format json כתבה; - הוא הקלט התקני. צד יחיד מושווה עם עכשיו. ליום נלקח מה שיש בתמונת המצב האחרונה של החלון מאותו יום או לפניו.
אומרת אילו אסימונים הופיעו, נעלמו, שמם שונה, עברו רוטציה, הופעלו או הושבתו, יפוגו בזמן אחר או שיש להם מסננים אחרים, ומה אפשר לראות בעקבות זאת. מה שצד אחד לא קרא אינו ידוע, ואינו הבדל.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceDetails</name>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>מה המשמעות</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>נוצר על ידי</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>אחראי</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>שימוש אחרון</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceFilters</name>
    <message>
        <source>Kinds of changes</source>
        <translation>סוגי שינויים</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceTable</name>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>מה המשמעות</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiscardDialog</name>
    <message>
        <source>It is not known whether what was sent was saved: look after a refresh.</source>
        <translation>לא ידוע אם מה שנשלח נשמר: בדקו אחרי רענון.</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>עדיין לא נשמר דבר.</translation>
    </message>
    <message>
        <source>Nothing else was saved.</source>
        <translation>שום דבר אחר לא נשמר.</translation>
    </message>
    <message numerus="yes">
        <source>The filters %1 were made and stay.</source>
        <translation>
            <numerusform>המסנן %1 נוצר ונשאר.</numerusform>
            <numerusform>המסננים %1 נוצרו ונשארים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>לבטל את השינויים?</translation>
    </message>
    <message>
        <source>Close the editor?</source>
        <translation>לסגור את העורך?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the new filters again</source>
        <translation>
            <numerusform>למחוק שוב את המסנן החדש</numerusform>
            <numerusform>למחוק שוב את המסננים החדשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>ביטול השינויים</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorCommand</name>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>מסקנה</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>אלפיות שנייה</translation>
    </message>
    <message>
        <source>doctor takes no words.</source>
        <translation>doctor אינה מקבלת מילים.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>בודק את %1…</translation>
    </message>
    <message>
        <source>Finds out why connections work or do not.</source>
        <translation>מבררת מדוע חיבורים עובדים או אינם עובדים.</translation>
    </message>
    <message>
        <source>Looks at the name, the way out, TLS, the clock, the token, the region and each permission, 5 seconds each and 30 for a connection, and changes nothing. Exits with 1 where there is a problem, and with 3 where there is none and too little could be checked. Remarks are no problems.</source>
        <translation>בודקת את השם, את הדרך החוצה, TLS, השעון, האסימון, האזור וכל הרשאה, 5 שניות לכל אחד ו-30 לחיבור, ואינה משנה דבר. מסתיימת ב-1 כשיש בעיה, וב-3 כשאין בעיה אך היה אפשר לבדוק מעט מדי. הערות אינן בעיות.</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorDialog</name>
    <message>
        <source>%1. Nothing is changed by these checks.</source>
        <translation>%1. בדיקות אלה אינן משנות דבר.</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>העתקת הדוח…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>בדיקה נוספת</translation>
    </message>
    <message>
        <source>Copy this report?</source>
        <translation>להעתיק את הדוח?</translation>
    </message>
    <message>
        <source>It has no token, no user of a proxy, and neither the name nor the home folder of this computer. Read it before you send it.</source>
        <translation>אין בו אסימון, אין בו משתמש של שרת proxy, ואין בו שם המחשב הזה או תיקיית הבית שלו. קראו אותו לפני שאתם שולחים.</translation>
    </message>
    <message>
        <source>Check the connection %1</source>
        <translation>בדיקת החיבור %1</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>בדיקת החיבור</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorRow</name>
    <message>
        <source>Copy the text for support</source>
        <translation>העתקת הטקסט לתמיכה</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorWords</name>
    <message>
        <source>Checking the connection…</source>
        <translation>בודק את החיבור…</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection.</source>
        <translation>Tokendeck יכולה לעבוד עם חיבור זה.</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection, with problems at: %1.</source>
        <translation>Tokendeck יכולה לעבוד עם חיבור זה, ויש בעיות ב: %1.</translation>
    </message>
    <message>
        <source>Tokendeck cannot work with this connection. What keeps it: %1.</source>
        <translation>Tokendeck אינה יכולה לעבוד עם חיבור זה. מה שמונע זאת: %1.</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: not everything was checked.</source>
        <translation>לא ידוע אם Tokendeck יכולה לעבוד עם חיבור זה: לא הכול נבדק.</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: there is no API token to ask with.</source>
        <translation>לא ידוע אם Tokendeck יכולה לעבוד עם חיבור זה: אין אסימון API לשאול איתו.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>בעיה אחת</numerusform>
            <numerusform>%n בעיות</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>אין בעיות</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>הערה אחת</numerusform>
            <numerusform>%n הערות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>אחד לא נבדק</numerusform>
            <numerusform>%n לא נבדקו</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 s for all checks were over</source>
        <translation>%1 השניות לכל הבדיקות עברו</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>לשם אין כתובת</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>אין דרך אל השרת</translation>
    </message>
    <message>
        <source>the connection is not secure, so nothing was sent</source>
        <translation>החיבור אינו מאובטח, ולכן דבר לא נשלח</translation>
    </message>
    <message>
        <source>there is no API token to ask with</source>
        <translation>אין אסימון API לשאול איתו</translation>
    </message>
    <message>
        <source>the token was not accepted</source>
        <translation>האסימון לא התקבל</translation>
    </message>
    <message>
        <source>no answer said what time it is</source>
        <translation>שום תשובה לא אמרה מה השעה</translation>
    </message>
    <message>
        <source>the host is an address, and there is no name to resolve</source>
        <translation>המארח הוא כתובת, ואין שם לפענח</translation>
    </message>
    <message>
        <source>this backend is on this computer, and nothing leaves it</source>
        <translation>השרת הזה נמצא במחשב זה, ודבר אינו יוצא ממנו</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>החשבון נמצא באזור אחר</translation>
    </message>
    <message>
        <source>the checks were ended before</source>
        <translation>הבדיקות הופסקו קודם לכן</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>אין תשובה בתוך %1 שנ׳</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 and %n more</source>
        <translation>
            <numerusform>%1 הוא %2 ועוד אחת</numerusform>
            <numerusform>%1 הוא %2 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 הוא %2</translation>
    </message>
    <message>
        <source>%1 has no address on this computer</source>
        <translation>ל-%1 אין כתובת במחשב זה</translation>
    </message>
    <message>
        <source>The proxy resolves names by itself, so that hinders nothing.</source>
        <translation>שרת ה-proxy מפענח שמות בעצמו, ולכן הדבר אינו מפריע.</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>ל-%1 אין כתובת</translation>
    </message>
    <message>
        <source>Check the address, and the name server in the system’s network settings.</source>
        <translation>בדקו את הכתובת ואת שרת השמות בהגדרות הרשת של המערכת.</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>ישירות, בלי proxy</translation>
    </message>
    <message>
        <source>Through the system’s proxy %1</source>
        <translation>דרך שרת ה-proxy של המערכת %1</translation>
    </message>
    <message>
        <source>The system’s proxy %1 does not let the connection through</source>
        <translation>שרת ה-proxy של המערכת %1 אינו מעביר את החיבור</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>בדקו את ה-proxy בהגדרות הרשת של המערכת.</translation>
    </message>
    <message>
        <source>%1 does not accept the connection</source>
        <translation>%1 אינו מקבל את החיבור</translation>
    </message>
    <message>
        <source>Check the address and its port, and the firewall.</source>
        <translation>בדקו את הכתובת ואת הפורט שלה, ואת חומת האש.</translation>
    </message>
    <message>
        <source>%1 has IPv6 addresses alone, and this computer has no way to them</source>
        <translation>ל-%1 יש כתובות IPv6 בלבד, ולמחשב זה אין דרך אליהן</translation>
    </message>
    <message>
        <source>Check that the network has IPv6, or use a proxy that has.</source>
        <translation>בדקו שיש ברשת IPv6, או השתמשו בשרת proxy שיש לו.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The certificate is from %1, whom this computer does not trust</source>
        <translation>התעודה היא מ-%1, שמחשב זה אינו סומך עליו</translation>
    </message>
    <message>
        <source>Something may stand between this computer and Logz.io.</source>
        <translation>ייתכן שמשהו עומד בין מחשב זה ל-Logz.io.</translation>
    </message>
    <message>
        <source>The certificate from %1 is for another host</source>
        <translation>התעודה מ-%1 היא למארח אחר</translation>
    </message>
    <message>
        <source>The certificate from %1 was valid until %2</source>
        <translation>התעודה מ-%1 הייתה בתוקף עד %2</translation>
    </message>
    <message>
        <source>Check the computer’s clock.</source>
        <translation>בדקו את השעון של המחשב.</translation>
    </message>
    <message>
        <source>The certificate from %1 is valid from %2 on</source>
        <translation>התעודה מ-%1 תקפה החל מ-%2</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>לא נוצר חיבור מאובטח</translation>
    </message>
    <message>
        <source>%1, certificate from %2, valid until %3</source>
        <translation>%1, תעודה מ-%2, בתוקף עד %3</translation>
    </message>
    <message>
        <source>Its authority did not come with the operating system: traffic may be inspected on the way.</source>
        <translation>הרשות המאשרת שלה לא הגיעה עם מערכת ההפעלה: ייתכן שהתעבורה נבדקת בדרך.</translation>
    </message>
    <message>
        <source>As the server’s</source>
        <translation>כמו של השרת</translation>
    </message>
    <message>
        <source>%1 behind the server’s</source>
        <translation>%1 אחרי השעון של השרת</translation>
    </message>
    <message>
        <source>%1 ahead of the server’s</source>
        <translation>%1 לפני השעון של השרת</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much.</source>
        <translation>גילים וזמני תפוגה מוצגים בסטייה כזאת.</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>גילים וזמני תפוגה מוצגים בסטייה כזאת: כוונו את השעון של המחשב.</translation>
    </message>
    <message>
        <source>%1: expiry times are right</source>
        <translation>%1: זמני התפוגה נכונים</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>נדחה (%1)</translation>
    </message>
    <message>
        <source>It may have been deleted, or be of an account in another region.</source>
        <translation>ייתכן שנמחק, או שהוא של חשבון באזור אחר.</translation>
    </message>
    <message>
        <source>It is of %1 (%2), and not of the account that the connection is for</source>
        <translation>הוא של %1 (%2), ולא של החשבון שהחיבור נועד לו</translation>
    </message>
    <message>
        <source>Enter a token of the connection’s account.</source>
        <translation>הזינו אסימון של החשבון של החיבור.</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2), main account</source>
        <translation>התקבל: חשבון %1 (%2), חשבון ראשי</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2)</source>
        <translation>התקבל: חשבון %1 (%2)</translation>
    </message>
    <message>
        <source>The account is in %1, not in %2</source>
        <translation>החשבון נמצא ב-%1, ולא ב-%2</translation>
    </message>
    <message>
        <source>The account is in %1</source>
        <translation>החשבון נמצא ב-%1</translation>
    </message>
    <message>
        <source>Connect it with that region.</source>
        <translation>חברו אותו עם אזור זה.</translation>
    </message>
    <message>
        <source>The account is in %1, as chosen</source>
        <translation>החשבון נמצא ב-%1, כפי שנבחר</translation>
    </message>
    <message>
        <source>The account is at this address, which is no known region’s</source>
        <translation>החשבון נמצא בכתובת זו, שאינה של שום אזור מוכר</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts can be read</source>
        <translation>
            <numerusform>אפשר לקרוא חשבון אחד</numerusform>
            <numerusform>אפשר לקרוא %n חשבונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens can be read</source>
        <translation>
            <numerusform>אפשר לקרוא אסימון שיתוף אחד</numerusform>
            <numerusform>אפשר לקרוא %n אסימוני שיתוף</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens are listed</source>
        <translation>
            <numerusform>אסימון API אחד ברשימה</numerusform>
            <numerusform>%n אסימוני API ברשימה</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answer</source>
        <translation>שניהם עונים</translation>
    </message>
    <message>
        <source>Not offered by this backend. The page shows the tokens that this computer knows.</source>
        <translation>השרת הזה אינו מציע זאת. העמוד מציג את האסימונים שמחשב זה מכיר.</translation>
    </message>
    <message>
        <source>Refused (%1).</source>
        <translation>נדחה (%1).</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable the shared-token API for this account.</source>
        <translation>התמיכה של Logz.io צריכה לאפשר את ה-API של אסימוני השיתוף לחשבון זה.</translation>
    </message>
    <message>
        <source>The token is not allowed to use it.</source>
        <translation>לאסימון אסור להשתמש בו.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>חיפוש: %1</translation>
    </message>
    <message>
        <source>Audit trail: %1</source>
        <translation>יומן הביקורת: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>הדרך החוצה</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>שעון</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>אסימוני שליחה</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>אסימוני שיתוף</translation>
    </message>
    <message>
        <source>List of API tokens</source>
        <translation>רשימת אסימוני ה-API</translation>
    </message>
    <message>
        <source>Search and audit trail</source>
        <translation>חיפוש ויומן הביקורת</translation>
    </message>
    <message>
        <source>good</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>בעיה</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>לא מוצע</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>עדיין לא נבדק</translation>
    </message>
    <message>
        <source>Not checked, because %1</source>
        <translation>לא נבדק, כי %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 אלפיות שנייה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 enabled</source>
        <translation>
            <numerusform>אחד מתוך %1 פעיל</numerusform>
            <numerusform>%Ln מתוך %1 פעילים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows were not understood</source>
        <translation>
            <numerusform>שורה %Ln מתוך %1 לא הובנה</numerusform>
            <numerusform>%Ln מתוך %1 שורות לא הובנו</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says what is known of them. A newer Tokendeck may understand them.</source>
        <translation>העמוד אומר מה ידוע עליהן. ייתכן ש-Tokendeck חדש יותר יבין אותן.</translation>
    </message>
</context>
<context>
    <name>tokendeck::EditWords</name>
    <message numerus="yes">
        <source>%n filters attached</source>
        <translation>
            <numerusform>מסנן אחד צורף</numerusform>
            <numerusform>%n מסננים צורפו</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 attached</source>
        <translation>המסנן %1 צורף</translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached</source>
        <translation>
            <numerusform>מסנן אחד נותק</numerusform>
            <numerusform>%n מסננים נותקו</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 detached</source>
        <translation>המסנן %1 נותק</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>שמו שונה מ-%1</translation>
    </message>
    <message>
        <source>combined with %1</source>
        <translation>משולבים ב-%1</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>התפוגה שונתה</translation>
    </message>
</context>
<context>
    <name>tokendeck::EmptyState</name>
    <message>
        <source>Copy text</source>
        <translation>העתקת הטקסט</translation>
    </message>
</context>
<context>
    <name>tokendeck::EnvironmentWords</name>
    <message>
        <source>TOKENDECK_API_TOKEN is set, and there is nothing in it.</source>
        <translation>TOKENDECK_API_TOKEN מוגדר, ואין בו דבר.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN holds blanks or other characters that no token has.</source>
        <translation>ב-TOKENDECK_API_TOKEN יש רווחים או תווים אחרים שאין לשום אסימון.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN needs TOKENDECK_REGION (%1) or TOKENDECK_API_URL beside it.</source>
        <translation>TOKENDECK_API_TOKEN צריך לצידו את TOKENDECK_REGION (%1) או את TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>Of TOKENDECK_API_URL and TOKENDECK_REGION only one can be set.</source>
        <translation>מבין TOKENDECK_API_URL ו-TOKENDECK_REGION אפשר להגדיר רק אחד.</translation>
    </message>
    <message>
        <source>TOKENDECK_REGION is none of: %1.</source>
        <translation>TOKENDECK_REGION אינו אחד מאלה: %1.</translation>
    </message>
    <message>
        <source>TOKENDECK_API_URL is no address that a token can be sent to: https://HOST is needed.</source>
        <translation>TOKENDECK_API_URL אינו כתובת שאפשר לשלוח אליה אסימון: נדרש https://HOST.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryBar</name>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 יפוג %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryCard</name>
    <message>
        <source>Expiring in the next %1 days</source>
        <translation>יפוגו ב-%1 הימים הקרובים</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ימים</translation>
    </message>
    <message>
        <source>Look %1 ahead</source>
        <translation>מבט קדימה: %1</translation>
    </message>
    <message>
        <source>No shared token that was read expires by then.</source>
        <translation>שום אסימון שיתוף שנקרא אינו פג עד אז.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>הצגת כל ה-%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 + %2 not read again</source>
        <comment>Show all 32 + 16 not read again</comment>
        <translation>%1 + %2 לא נקראו שוב</translation>
    </message>
    <message>
        <source>ID %1</source>
        <translation>מזהה %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryField</name>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>As it is: not known</source>
        <translation>כפי שהוא: לא ידוע</translation>
    </message>
    <message>
        <source>As it is: never</source>
        <translation>כפי שהוא: לעולם לא</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>כפי שהוא: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>בעוד יום</numerusform>
            <numerusform>בעוד %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>בסוף יום</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>לעולם לא</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>היום האחרון</translation>
    </message>
    <message>
        <source>Earlier than now (%1): links with it stop working sooner.</source>
        <translation>מוקדם מעכשיו (%1): קישורים שמשתמשים בו יפסיקו לפעול מוקדם יותר.</translation>
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
            <numerusform>%1, עם חיבור אחד של חשבון משנה</numerusform>
            <numerusform>%1, עם %n חיבורים של חשבונות משנה</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>ייצוא חיבורים</translation>
    </message>
    <message>
        <source>The file tells regions, accounts, names and marks. It holds no token: whoever imports it enters their own.</source>
        <translation>הקובץ מציין אזורים, חשבונות, שמות וסימונים. אין בו אסימון: מי שמייבא אותו מזין אסימונים משלו.</translation>
    </message>
    <message>
        <source>Owners and notes of API tokens, too</source>
        <translation>גם אחראים והערות של אסימוני API</translation>
    </message>
    <message>
        <source>What is silenced, with the reasons, too</source>
        <translation>גם מה שהושתק, עם הסיבות</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>בחירת הקובץ…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Check at least one connection.</source>
        <translation>סמנו לפחות חיבור אחד.</translation>
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
        <translation>%1, ו-%2 לא נקראו שוב</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterEditor</name>
    <message>
        <source>Filters of %1</source>
        <translation>המסננים של %1</translation>
    </message>
    <message>
        <source>Changes take effect at once on every link that uses this token</source>
        <translation>שינויים חלים מייד על כל קישור שמשתמש באסימון זה</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>שמירת המסננים</translation>
    </message>
    <message>
        <source>%1 has these filters now.</source>
        <translation>ל-%1 יש עכשיו מסננים אלה.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere. This is what it has now.</source>
        <translation>%1 שונה במקום אחר. זה מה שיש לו עכשיו.</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere, so its filters cannot be saved.</source>
        <translation>%1 נמחק במקום אחר, ולכן אי אפשר לשמור את המסננים שלו.</translation>
    </message>
    <message>
        <source>The connection of %1 was removed, so its filters cannot be saved.</source>
        <translation>החיבור של %1 הוסר, ולכן אי אפשר לשמור את המסננים שלו.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it. It has now: %2.</source>
        <translation>%1 שונה במקום אחר בזמן שערכתם אותו. יש לו עכשיו: %2.</translation>
    </message>
    <message>
        <source>Take the server’s version</source>
        <translation>לקיחת הגרסה של השרת</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>השארת שלי</translation>
    </message>
    <message>
        <source>The token was deleted elsewhere.</source>
        <translation>האסימון נמחק במקום אחר.</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>החיבור הוסר.</translation>
    </message>
    <message>
        <source>Choose between the server’s version and yours first.</source>
        <translation>בחרו קודם בין הגרסה של השרת לגרסה שלכם.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>עדיין לא השתנה דבר.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 או %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 cannot be %2 and %3 at once</source>
        <translation>%1 לא יכול להיות גם %2 וגם %3</translation>
    </message>
    <message>
        <source>%1 is matched exactly: letters, digits, _ @ . and - only.</source>
        <translation>%1 מושווה במדויק: אותיות, ספרות והתווים _ @ . - בלבד.</translation>
    </message>
    <message>
        <source>Wildcards do not work.</source>
        <translation>תווים כלליים אינם פועלים.</translation>
    </message>
    <message>
        <source>Spaces are not possible.</source>
        <translation>רווחים אינם אפשריים.</translation>
    </message>
    <message>
        <source>%1 has a blank at its beginning or end, so logs cannot be filtered by it.</source>
        <translation>ל-%1 יש רווח בהתחלה או בסוף, ולכן אי אפשר לסנן לפיו לוגים.</translation>
    </message>
    <message numerus="yes">
        <source>%1 logs</source>
        <translation>
            <numerusform>%1 לוג</numerusform>
            <numerusform>%1 לוגים</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every log of %1.</source>
        <translation>מציג כל לוג של %1.</translation>
    </message>
    <message>
        <source>Shows no log: %1.</source>
        <translation>אינו מציג שום לוג: %1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 הוא %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ו-%2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, או %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filters that are not known match</source>
        <translation>
            <numerusform>מסנן לא ידוע אחד מתאים</numerusform>
            <numerusform>%n מסננים לא ידועים מתאימים</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows logs where %1.</source>
        <translation>מציג לוגים שבהם %1.</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>אין מסנן</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>מסנן 1</translation>
    </message>
    <message numerus="yes">
        <source>%n other filters</source>
        <translation>
            <numerusform>מסנן אחר אחד</numerusform>
            <numerusform>%n מסננים אחרים</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>אין מסנן</translation>
    </message>
    <message>
        <source>The token will see %1.</source>
        <translation>האסימון יראה %1.</translation>
    </message>
    <message>
        <source>What the token saw before is not known. It will see %1.</source>
        <translation>לא ידוע מה ראה האסימון קודם. הוא יראה %1.</translation>
    </message>
    <message>
        <source>Before this change the token saw %1.</source>
        <translation>לפני שינוי זה האסימון ראה %1.</translation>
    </message>
    <message>
        <source>It will see the same.</source>
        <translation>הוא יראה אותו דבר.</translation>
    </message>
    <message>
        <source>It will see %1.</source>
        <translation>הוא יראה %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>0 לוגים</translation>
    </message>
    <message>
        <source>It will see %1 and none that it did not see before.</source>
        <translation>הוא יראה %1 ושום לוג שלא ראה קודם.</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 פחות</translation>
    </message>
    <message>
        <source>It will see %1 and still all that it saw before.</source>
        <translation>הוא יראה %1 ועדיין את כל מה שראה קודם.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 יותר</translation>
    </message>
    <message>
        <source>It will see %1 that it did not see before, and no longer %2 that it saw.</source>
        <translation>הוא יראה %1 שלא ראה קודם, וכבר לא %2 שראה.</translation>
    </message>
    <message>
        <source>Without a filter everyone with this token sees every log of %1.</source>
        <translation>בלי מסנן, כל מי שבידו אסימון זה רואה כל לוג של %1.</translation>
    </message>
    <message>
        <source>No log can match: %1.</source>
        <translation>שום לוג אינו יכול להתאים: %1.</translation>
    </message>
    <message>
        <source>%1 is chosen twice; the second one changes nothing.</source>
        <translation>%1 נבחר פעמיים; השני אינו משנה דבר.</translation>
    </message>
    <message>
        <source>%1 changes nothing in these logs: without it the same ones pass.</source>
        <translation>%1 אינו משנה דבר בלוגים אלה: בלעדיו עוברים אותם לוגים.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters of this token are not in the account’s list. The preview leaves them out.</source>
        <translation>
            <numerusform>מסנן אחד של אסימון זה אינו ברשימה של החשבון. התצוגה המקדימה משמיטה אותו.</numerusform>
            <numerusform>%n מסננים של אסימון זה אינם ברשימה של החשבון. התצוגה המקדימה משמיטה אותם.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>%1 is there already. Choose it in the list.</source>
        <translation>%1 כבר קיים. בחרו אותו ברשימה.</translation>
    </message>
    <message>
        <source>There is a field %1; fields are matched with case.</source>
        <translation>יש שדה %1; שדות מושווים כולל רישיות.</translation>
    </message>
    <message>
        <source>There is %1: %2; values are matched with case.</source>
        <translation>יש %1: %2; ערכים מושווים כולל רישיות.</translation>
    </message>
    <message>
        <source>There is %1: %2; fields are matched with case.</source>
        <translation>יש %1: %2; שדות מושווים כולל רישיות.</translation>
    </message>
    <message>
        <source>Live logs of %1, last 24 h</source>
        <translation>לוגים חיים של %1, 24 השעות האחרונות</translation>
    </message>
    <message>
        <source>Pasted logs</source>
        <translation>לוגים שהודבקו</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object and was left out.</source>
        <translation>שורה %1 אינה אובייקט JSON והושמטה.</translation>
    </message>
    <message>
        <source>%1 lines are no JSON object and were left out, the first is line %2.</source>
        <translation>%1 שורות אינן אובייקט JSON והושמטו, הראשונה היא שורה %2.</translation>
    </message>
    <message>
        <source>Only the first %1 lines and 16 MB are read.</source>
        <translation>נקראות רק %1 השורות הראשונות ו-16 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with AND</source>
        <translation>
            <numerusform>מסנן אחד, משולב ב-AND</numerusform>
            <numerusform>%n מסננים, משולבים ב-AND</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with OR</source>
        <translation>
            <numerusform>מסנן אחד, משולב ב-OR</numerusform>
            <numerusform>%n מסננים, משולבים ב-OR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterForm</name>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>תיאור (לא חובה)</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterList</name>
    <message>
        <source>Search filters…</source>
        <translation>חיפוש מסננים…</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>חיפוש מסננים</translation>
    </message>
    <message>
        <source>This account has no filters yet.</source>
        <translation>לחשבון זה עדיין אין מסננים.</translation>
    </message>
    <message>
        <source>No filter matches %1.</source>
        <translation>שום מסנן אינו מתאים ל-%1.</translation>
    </message>
    <message>
        <source>Down goes to what was found</source>
        <translation>חץ למטה עובר למה שנמצא</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterListModel</name>
    <message>
        <source>not known which tokens use it</source>
        <translation>לא ידוע אילו אסימונים משתמשים בו</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln tokens</source>
        <translation>
            <numerusform>בשימוש של אסימון אחד</numerusform>
            <numerusform>בשימוש של %Ln אסימונים</numerusform>
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
        <translation>הוספה</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>מסנן חדש</translation>
    </message>
    <message>
        <source>Let this token show every log of %1</source>
        <translation>לתת לאסימון זה להציג כל לוג של %1</translation>
    </message>
    <message>
        <source>Choose a filter, or agree that the token shows every log.</source>
        <translation>בחרו מסנן, או הסכימו שהאסימון יציג כל לוג.</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>ל-%1 עדיין אין מסנן.</translation>
    </message>
    <message>
        <source>The filters of %1 could not be read.</source>
        <translation>אי אפשר היה לקרוא את המסננים של %1.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>מוסיף…</translation>
    </message>
    <message>
        <source>A log is visible when it matches %1 of</source>
        <extracomment>%1 is the switch between “all” and “any”; below stand the filters.</extracomment>
        <translation>לוג גלוי כשהוא מתאים %1 מהמסננים</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterRows</name>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterTable</name>
    <message>
        <source>Not known which tokens use it</source>
        <translation>לא ידוע אילו אסימונים משתמשים בו</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens or more</source>
        <translation>
            <numerusform>בשימוש של אסימון אחד או יותר</numerusform>
            <numerusform>בשימוש של %n אסימונים או יותר</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>אינו בשימוש של שום אסימון</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens</source>
        <translation>
            <numerusform>בשימוש של אסימון אחד</numerusform>
            <numerusform>בשימוש של %n אסימונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens were not understood: which filters they have is not known</source>
        <translation>
            <numerusform>אסימון שיתוף אחד לא הובן: לא ידוע אילו מסננים יש לו</numerusform>
            <numerusform>%n אסימוני שיתוף לא הובנו: לא ידוע אילו מסננים יש להם</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: the list of shared tokens could not be loaded</source>
        <translation>לא ידוע: אי אפשר היה לטעון את רשימת אסימוני השיתוף</translation>
    </message>
    <message>
        <source>As of the last time that the list of shared tokens was loaded</source>
        <translation>נכון לפעם האחרונה שרשימת אסימוני השיתוף נטענה</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>מסנן</translation>
    </message>
    <message>
        <source>A log passes when this field has exactly this value, case included</source>
        <translation>לוג עובר כשבשדה זה יש בדיוק ערך זה, כולל רישיות</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>אין תיאור</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>בשימוש של</translation>
    </message>
    <message>
        <source>How many shared tokens have the filter</source>
        <translation>לכמה אסימוני שיתוף יש המסנן</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>מזהה מסנן</translation>
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
        <translation>חיפוש שדה, ערך, תיאור…</translation>
    </message>
    <message>
        <source>Select a filter to see its details.</source>
        <translation>בחרו מסנן כדי לראות את פרטיו.</translation>
    </message>
    <message>
        <source>Shared tokens with this filter</source>
        <translation>אסימוני שיתוף עם מסנן זה</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ועוד %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindButton</name>
    <message>
        <source>Search everything…</source>
        <translation>חיפוש בכול…</translation>
    </message>
    <message>
        <source>Find any token, filter, account, page or action of all connections</source>
        <translation>מציאת כל אסימון, מסנן, חשבון, עמוד או פעולה של כל החיבורים</translation>
    </message>
</context>
<context>
    <name>tokendeck::Finding</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>The account may have no second one, so that it can only be replaced with a gap.</source>
        <translation>לחשבון אסור אסימון שני, ולכן אפשר להחליפו רק עם הפסקה.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>High</source>
        <translation>חמור</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>בינוני</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>קל</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>עריכת מסננים…</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>הזנת אסימון חדש…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>הסרה מרשימה זו</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>הארכה…</translation>
    </message>
    <message>
        <source>Set an expiry…</source>
        <translation>קביעת תפוגה…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>מחיקה…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>רוטציה…</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>פתיחה לחיפוש…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>מיזוג…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>אחראי והערה…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Logz.io refused the token of the connection %1</source>
        <translation>Logz.io דחתה את האסימון של החיבור %1</translation>
    </message>
    <message>
        <source>Until it has a new one, nothing is read or changed through it.</source>
        <translation>עד שיהיה לו אסימון חדש, דבר אינו נקרא או משתנה דרכו.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections have a token that was refused</source>
        <translation>
            <numerusform>לחיבור אחד יש אסימון שנדחה</numerusform>
            <numerusform>ל־%Ln חיבורים יש אסימון שנדחה</numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced on %1, until %2 at the latest: %3</source>
        <translation>הושתק ב־%1, לכל המאוחר עד %2: %3</translation>
    </message>
    <message>
        <source>Silenced on %1: %2</source>
        <translation>הושתק ב־%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reasons</source>
        <translation>
            <numerusform>סיבה נוספת אחת</numerusform>
            <numerusform>%Ln סיבות נוספות</numerusform>
        </translation>
    </message>
    <message>
        <source>All such of the account. %1</source>
        <translation>כל הממצאים כאלה בחשבון. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with. How many the account may have is not known.</source>
        <translation>אם יהיה צורך לחסום אותו, לא יישאר במה לשלוח. לא ידוע כמה מותר לחשבון.</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSettings</name>
    <message>
        <source>What is not ticked is not looked for: it is in no list, no count and no score. Search words and quick filters go by the same days.</source>
        <translation>מה שאינו מסומן אינו נבדק: הוא אינו בשום רשימה, בשום ספירה ובשום ציון. מילות חיפוש ומסננים מהירים פועלים לפי אותם ימים.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ימים</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>ימים: %1</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 עד %2 ימים</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>כפי שהיו בהתחלה</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSteps</name>
    <message>
        <source>It is not in its list any more.</source>
        <translation>הוא כבר אינו ברשימה שלו.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>הצגת %1</translation>
    </message>
    <message>
        <source>Show the account’s shipping tokens</source>
        <translation>הצגת אסימוני השליחה של החשבון</translation>
    </message>
    <message>
        <source>Show it on the scope map</source>
        <translation>הצגתו במפת ההיקף</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>הצגת השני</translation>
    </message>
    <message>
        <source>Show them together</source>
        <translation>הצגתם יחד</translation>
    </message>
</context>
<context>
    <name>tokendeck::FittingArea</name>
    <message>
        <source>Content</source>
        <translation>תוכן</translation>
    </message>
    <message>
        <source>Arrow keys scroll it</source>
        <translation>מקשי החצים גוללים אותו</translation>
    </message>
</context>
<context>
    <name>tokendeck::FixedKeys</name>
    <message>
        <source>Enter, %1</source>
        <translation>Enter, %1</translation>
    </message>
    <message>
        <source>Copy the token of the current row</source>
        <translation>העתקת האסימון של השורה הנוכחית</translation>
    </message>
    <message>
        <source>Home, End, letters</source>
        <translation>Home, End, אותיות</translation>
    </message>
    <message>
        <source>Go to the first or last row, or to a name</source>
        <translation>מעבר לשורה הראשונה או האחרונה, או לשם</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>בחירת כל השורות</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>לחיצה כפולה</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>עריכת השורה</translation>
    </message>
    <message>
        <source>Menu, %1</source>
        <translation>תפריט, %1</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>פתיחת התפריט של השורה</translation>
    </message>
    <message>
        <source>Shift+click on a header</source>
        <translation>Shift+לחיצה על כותרת</translation>
    </message>
    <message>
        <source>Sort equal rows by a second column</source>
        <translation>מיון שורות שוות לפי עמודה שנייה</translation>
    </message>
    <message>
        <source>Press the main button of a dialog</source>
        <translation>לחיצה על הלחצן הראשי של חלון דו-שיח</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>סגירת מה שפתוח</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>מעבר לפקד הבא</translation>
    </message>
    <message>
        <source>Move in lists and texts</source>
        <translation>תנועה ברשימות ובטקסטים</translation>
    </message>
    <message>
        <source>Copy, paste and select</source>
        <translation>העתקה, הדבקה ובחירה</translation>
    </message>
    <message>
        <source>Write into fields, and go to a name in lists</source>
        <translation>כתיבה בשדות, ומעבר לשם ברשימות</translation>
    </message>
    <message>
        <source>Pin what was found</source>
        <translation>הצמדת מה שנמצא</translation>
    </message>
    <message>
        <source>Zoom the scope map</source>
        <translation>הגדלת מפת ההיקף</translation>
    </message>
</context>
<context>
    <name>tokendeck::ForgetApiTokenDialog</name>
    <message>
        <source>Take %1 off the list?</source>
        <translation>להוריד את %1 מהרשימה?</translation>
    </message>
    <message>
        <source>The backend cannot delete it from here: as long as it is not deleted in the console, integrations go on with it. Off the list, this computer forgets its owner and note.</source>
        <translation>השרת אינו יכול למחוק אותו מכאן: כל עוד לא נמחק במסוף, שילובים ממשיכים לעבוד איתו. כשיירד מהרשימה, מחשב זה ישכח את האחראי ואת ההערה שלו.</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>פתיחת המסוף</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>הורדה מהרשימה</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>פורמטים</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatModel</name>
    <message>
        <source>New template…</source>
        <translation>תבנית חדשה…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>שלי</translation>
    </message>
</context>
<context>
    <name>tokendeck::FramedPage</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>הצגה או הסתרה של הפרטים</translation>
    </message>
    <message>
        <source>Edge of the details</source>
        <translation>שולי הפרטים</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpCommand</name>
    <message>
        <source>There is no command %1.</source>
        <translation>אין פקודה %1.</translation>
    </message>
    <message>
        <source>Says what the commands do.</source>
        <translation>אומרת מה הפקודות עושות.</translation>
    </message>
    <message>
        <source>help says more of one command at a time.</source>
        <translation>‏help מסבירה פקודה אחת בכל פעם.</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpWords</name>
    <message>
        <source>An API token to work with in place of the connections of the settings. It needs one of the next two.</source>
        <translation>אסימון API לעבוד איתו במקום החיבורים שבהגדרות. הוא צריך אחד משני הבאים.</translation>
    </message>
    <message>
        <source>The region of its account: us, eu, uk, au, ca, …</source>
        <translation>האזור של החשבון שלו: us, eu, uk, au, ca, …</translation>
    </message>
    <message>
        <source>Or the address of its API: https://…</source>
        <translation>או הכתובת של ה-API שלו: https://…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>found: findings, differences, leaked tokens</source>
        <translation>נמצא: ממצאים, הבדלים, אסימונים שדלפו</translation>
    </message>
    <message>
        <source>the command line cannot be understood, or its name is of several</source>
        <translation>אי אפשר להבין את שורת הפקודה, או שהשם שבה שייך לכמה</translation>
    </message>
    <message>
        <source>something was not read; standard error says what</source>
        <translation>משהו לא נקרא; פלט השגיאות התקני אומר מה</translation>
    </message>
    <message>
        <source>the output or a file could not be written</source>
        <translation>אי אפשר היה לכתוב את הפלט או קובץ</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>הופסק</translation>
    </message>
    <message>
        <source>nobody takes the output any more</source>
        <translation>איש כבר אינו מקבל את הפלט</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>טקסט זה.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>הגרסה.</translation>
    </message>
    <message>
        <source>Tokendeck: the tokens of every Logz.io account in one window.</source>
        <translation>Tokendeck: האסימונים של כל חשבונות Logz.io בחלון אחד.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>שימוש:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>פותח את החלון</translation>
    </message>
    <message>
        <source>does one thing without it</source>
        <translation>עושה דבר אחד בלעדיו</translation>
    </message>
    <message>
        <source>says more of a command</source>
        <translation>אומר עוד על פקודה</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>פקודות:</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>אפשרויות של החלון:</translation>
    </message>
    <message>
        <source>Environment of the commands:</source>
        <translation>סביבת הפקודות:</translation>
    </message>
    <message>
        <source>Exit codes of the commands:</source>
        <translation>קודי יציאה של הפקודות:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>אפשרויות:</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintCallout</name>
    <message>
        <source>Got it</source>
        <translation>הבנתי</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>הבא</translation>
    </message>
    <message>
        <source>End the hints (Esc)</source>
        <translation>סיום הרמזים (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a hint</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Hint %1 of %2: %3. %4</source>
        <translation>רמז %1 מתוך %2: %3. %4</translation>
    </message>
    <message>
        <source>Its buttons are the last that Tab reaches. Esc ends the hints.</source>
        <translation>הכפתורים שלו הם האחרונים ש-Tab מגיע אליהם. Esc מסיים את הרמזים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintTour</name>
    <message>
        <source>Find anything</source>
        <translation>מציאת כל דבר</translation>
    </message>
    <message>
        <source>%1 finds any token, filter or account, whichever page is open. Enter there copies the token.</source>
        <translation>%1 מוצא כל אסימון, מסנן או חשבון, בכל עמוד שפתוח. שם Enter מעתיק את האסימון.</translation>
    </message>
    <message>
        <source>In a list, Enter or %1 copies the token of the selected row.</source>
        <translation>ברשימה, Enter או %1 מעתיק את האסימון של השורה שנבחרה.</translation>
    </message>
    <message>
        <source>Copy with one key</source>
        <translation>העתקה במקש אחד</translation>
    </message>
    <message>
        <source>The clipboard is cleared after %1; the countdown is here.</source>
        <translation>הלוח מנוקה אחרי %1; הספירה לאחור כאן.</translation>
    </message>
    <message>
        <source>It stays in the clipboard until you clear it here, lock or quit.</source>
        <translation>הוא נשאר בלוח עד שתנקו אותו כאן, תנעלו או תצאו.</translation>
    </message>
    <message>
        <source>See a change before it is sent</source>
        <translation>לראות שינוי לפני שהוא נשלח</translation>
    </message>
    <message>
        <source>The filters of a shared token decide which logs its links show. Changing them tells first what is newly seen, and a delete waits for some seconds: %1 takes it back.</source>
        <translation>המסננים של אסימון שיתוף קובעים אילו לוגים הקישורים שלו מציגים. שינוי שלהם אומר תחילה מה ייראה מעתה, ומחיקה ממתינה כמה שניות: %1 מחזיר אותה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>ייבוא חיבורים</translation>
    </message>
    <message>
        <source>What %1 brings. No token is in such a file: each new connection wants its own before anything is read.</source>
        <translation>מה ש-%1 מביא. אין אסימון בקובץ כזה: כל חיבור חדש צריך אסימון משלו לפני שמשהו נקרא.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>מה נכנס</translation>
    </message>
    <message>
        <source>mine stay as they are</source>
        <translation>שלי נשארים כפי שהם</translation>
    </message>
    <message>
        <source>the file’s are taken</source>
        <translation>של הקובץ נלקחים</translation>
    </message>
    <message>
        <source>Of connections that are here already</source>
        <translation>מחיבורים שכבר כאן</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>ייבוא חיבור אחד</numerusform>
            <numerusform>ייבוא %n חיבורים</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one connection.</source>
        <translation>בחרו לפחות חיבור אחד.</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>רשימת החיבורים</translation>
    </message>
    <message>
        <source>as it is checked in each row</source>
        <translation>כפי שסומן בכל שורה</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportModel</name>
    <message>
        <source>Entry %1</source>
        <translation>רשומה %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Region and account</source>
        <translation>אזור וחשבון</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה קורה</translation>
    </message>
</context>
<context>
    <name>tokendeck::InstanceWords</name>
    <message>
        <source>Tokendeck is running already: its window was brought to the front.</source>
        <translation>Tokendeck כבר פועלת: החלון שלה הובא לחזית.</translation>
    </message>
    <message>
        <source>Tokendeck is running already (process %1), and it does not answer. End it first, or wait until it has ended.</source>
        <translation>Tokendeck כבר פועלת (תהליך %1) ואינה עונה. סיימו אותה קודם, או המתינו עד שתסתיים.</translation>
    </message>
    <message>
        <source>The sandbox goes on with the options that it was started with.</source>
        <translation>ארגז החול ממשיך עם האפשרויות שהופעל איתן.</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainModule</name>
    <message>
        <source>This installation of Tokendeck is incomplete: %1. Install it again.</source>
        <translation>ההתקנה הזו של Tokendeck אינה שלמה: %1. התקינו אותה מחדש.</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainQuestions</name>
    <message>
        <source>Which address is right for %1?</source>
        <translation>איזו כתובת נכונה עבור %1?</translation>
    </message>
    <message>
        <source>Its API token was kept for %1. The list of connections names %2 now: somebody or something has changed it. Whoever answers there gets the token and can act with it. Nothing was sent yet.</source>
        <translation>אסימון ה-API שלו נשמר עבור %1. רשימת החיבורים מציינת עכשיו את %2: מישהו או משהו שינה אותה. מי שעונה שם מקבל את האסימון ויכול לפעול איתו. עדיין לא נשלח דבר.</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>חזרה אל %1</translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation>שליחה אל %1</translation>
    </message>
    <message>
        <source>Connect or remove…</source>
        <translation>חיבור או הסרה…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were connected again.</source>
        <translation>
            <numerusform>חשבון אחד חובר שוב.</numerusform>
            <numerusform>%n חשבונות חוברו שוב.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the tokens, %1 could not be used: connect these accounts anew, or remove the tokens.</source>
        <translation>מבין האסימונים, %1 לא היו שמישים: חברו חשבונות אלה מחדש, או הסירו את האסימונים.</translation>
    </message>
    <message>
        <source>%1 could not be removed now; that is tried again when Tokendeck starts.</source>
        <translation>אי אפשר היה להסיר עכשיו את %1; יהיה ניסיון נוסף כש-Tokendeck תופעל.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n API tokens in %1 that no connection uses.</source>
        <translation>
            <numerusform>יש אסימון API אחד שאין חיבור שמשתמש בו: %1.</numerusform>
            <numerusform>יש %n אסימוני API שאין חיבור שמשתמש בהם: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens were removed from %1.</source>
        <translation>
            <numerusform>אסימון API אחד הוסר מכאן: %1.</numerusform>
            <numerusform>%n אסימוני API הוסרו מכאן: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainVault</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>מנהל האישורים של Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>צרור המפתחות של macOS</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>צרור המפתחות של המערכת</translation>
    </message>
</context>
<context>
    <name>tokendeck::LaneWords</name>
    <message>
        <source>Logz.io asks to wait %1 before the next request for %2: until %3.</source>
        <translation>Logz.io מבקשת להמתין %1 לפני הבקשה הבאה עבור %2: עד %3.</translation>
    </message>
    <message>
        <source>Logz.io answers very slowly for %1.</source>
        <translation>Logz.io עונה לאט מאוד עבור %1.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of Logz.io, as an answer for %2 shows.</source>
        <translation>השעון של מחשב זה מפגר ב-%1 אחרי השעון של Logz.io, כפי שמראה תשובה עבור %2.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of Logz.io, as an answer for %2 shows.</source>
        <translation>השעון של מחשב זה מקדים ב-%1 את השעון של Logz.io, כפי שמראה תשובה עבור %2.</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>גילים וזמני תפוגה מוצגים בסטייה כזאת: כוונו את השעון של המחשב.</translation>
    </message>
</context>
<context>
    <name>tokendeck::LineWords</name>
    <message>
        <source>Times are those of %1.</source>
        <translation>הזמנים הם של %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters that are not known</source>
        <translation>
            <numerusform>מסנן לא ידוע אחד</numerusform>
            <numerusform>%Ln מסננים לא ידועים</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter: everything</source>
        <translation>אין מסנן: הכול</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>אין מסנן</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>יפוג בקרוב</translation>
    </message>
    <message>
        <source>same token elsewhere</source>
        <translation>אותו אסימון במקום אחר</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>אינו רואה דבר</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>לא יפוג לעולם</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>אינו בשימוש</translation>
    </message>
    <message>
        <source>single shipping token</source>
        <translation>אסימון שליחה יחיד</translation>
    </message>
    <message>
        <source>limit nearly reached</source>
        <translation>קרוב למכסה</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>סגור לחיפוש</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>מעולם לא היה בשימוש</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ישן</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>קיים פעמיים</translation>
    </message>
    <message>
        <source>same filters as another</source>
        <translation>אותם מסננים כמו לאחר</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>אינו מצורף</translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation>השם אינו אומר דבר</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>אין אחראי</translation>
    </message>
    <message>
        <source>not checked for long</source>
        <translation>לא נבדק זמן רב</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Production (1001)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>אסימון החשבון</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>בלי שם</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 או קודם לכן</translation>
    </message>
    <message>
        <source>Deleted between %1 and %2; by whom is not known</source>
        <translation>נמחק בין %1 ל-%2; לא ידוע בידי מי</translation>
    </message>
    <message>
        <source>Deleted on %1; by whom is not known</source>
        <translation>נמחק ב-%1; לא ידוע בידי מי</translation>
    </message>
    <message>
        <source>Deleted on %1 by %2</source>
        <translation>נמחק ב-%1 בידי %2</translation>
    </message>
    <message>
        <source>Deleted on %1 by an API token</source>
        <translation>נמחק ב-%1 בידי אסימון API</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListCommand</name>
    <message>
        <source>list needs one of: %1.</source>
        <translation>list צריכה אחד מאלה: %1.</translation>
    </message>
    <message>
        <source>Writes accounts, tokens or filters of all connections.</source>
        <translation>כותבת חשבונות, אסימונים או מסננים של כל החיבורים.</translation>
    </message>
    <message>
        <source>Words search as they do in the window: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. A row has to match all of them; of what is not known whether it matches, the number is said. Tokens are masked.</source>
        <translation>מילים מחפשות כמו בחלון: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. שורה צריכה להתאים לכולן; נאמר על כמה לא ידוע אם הן מתאימות. האסימונים מוסווים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListPage</name>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>פתיחת המסוף</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>הטקסט הועתק.</translation>
    </message>
    <message>
        <source>The shape of the answer was copied: names and types, and no value.</source>
        <translation>מבנה התשובה הועתק: שמות וסוגים, ושום ערך.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>בחרו קודם שורה.</translation>
    </message>
    <message>
        <source>%1: select one row alone.</source>
        <translation>%1: בחרו שורה אחת בלבד.</translation>
    </message>
    <message>
        <source>%1: that cannot be done with what is listed here.</source>
        <translation>%1: אי אפשר לעשות זאת עם מה שמוצג כאן.</translation>
    </message>
    <message>
        <source>Logz.io does not permit it; the page says why.</source>
        <translation>Logz.io אינה מתירה זאת; העמוד אומר מדוע.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
</context>
<context>
    <name>tokendeck::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ביטול הנעילה</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>נעילת צרור המפתחות גם כן</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>נעול</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory. Your desktop lets Tokendeck clear the clipboard only while its window is in front: click here.</source>
        <translation>האסימונים כבר אינם בזיכרון. שולחן העבודה מאפשר ל-Tokendeck לנקות את הלוח רק כשהחלון שלו בחזית: לחצו כאן.</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory, and the clipboard is cleared.</source>
        <translation>האסימונים כבר אינם בזיכרון, והלוח נוקה.</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again.

This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the keychain or the screen to keep others out.</source>
        <translation>ביטול הנעילה קורא אותם שוב מכאן: %1.

זה מסתיר אותם ממבט מעבר לכתף. אין בקשה לסיסמה: מי שיכול להשתמש בהפעלה שלכם יכול לבטל את הנעילה. נעלו את צרור המפתחות או את המסך כדי שאחרים לא ייכנסו.</translation>
    </message>
    <message>
        <source>%1 asks for its password…</source>
        <translation>%1 מבקש את הסיסמה שלו…</translation>
    </message>
    <message>
        <source>%1 is still locked, and so is Tokendeck.</source>
        <translation>%1 עדיין נעול, וכך גם Tokendeck.</translation>
    </message>
    <message>
        <source>%1 is locked: it asks for its password.</source>
        <translation>%1 נעול: הוא מבקש את הסיסמה שלו.</translation>
    </message>
    <message>
        <source>%1 could not be locked from here.</source>
        <translation>אי אפשר היה לנעול מכאן את %1.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>ארגז חול</translation>
    </message>
    <message>
        <source>Unlocking gets them from the sandbox again.</source>
        <translation>ביטול הנעילה מביא אותם שוב מארגז החול.</translation>
    </message>
    <message>
        <source>This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the screen to keep others out.</source>
        <translation>זה מסתיר אותם ממבט מעבר לכתף. אין בקשה לסיסמה: מי שיכול להשתמש בהפעלה שלכם יכול לבטל את הנעילה. נעלו את המסך כדי שאחרים לא ייכנסו.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again, which asks for its password first.</source>
        <translation>ביטול הנעילה קורא אותם שוב מתוך %1, שקודם מבקש את הסיסמה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>מדריך</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>פרקים</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>העמוד הקודם</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>המדריך הוא באנגלית.</translation>
    </message>
</context>
<context>
    <name>tokendeck::MarkWords</name>
    <message>
        <source>As of %1, not read since</source>
        <translation>נכון ל-%1, לא נקרא מאז</translation>
    </message>
    <message>
        <source>%1, being deleted</source>
        <translation>%1, במחיקה</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1, בשינוי</translation>
    </message>
    <message>
        <source>%1, not in Logz.io’s list</source>
        <translation>%1, לא ברשימה של Logz.io</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1, עדיין לא נקרא שוב</translation>
    </message>
    <message>
        <source>%1, not read since</source>
        <translation>%1, לא נקרא מאז</translation>
    </message>
</context>
<context>
    <name>tokendeck::MatchSwitch</name>
    <message>
        <source>all</source>
        <translation>לכל אחד</translation>
    </message>
    <message>
        <source>any</source>
        <translation>לאחד</translation>
    </message>
    <message>
        <source>A log is visible when it matches all of the filters</source>
        <translation>לוג גלוי כשהוא מתאים לכל המסננים</translation>
    </message>
    <message>
        <source>A log is visible when it matches any of the filters</source>
        <translation>לוג גלוי כשהוא מתאים לאחד מהמסננים</translation>
    </message>
</context>
<context>
    <name>tokendeck::MergeFiltersDialog</name>
    <message>
        <source>%1 has it twice. The one with the id %2 is kept.</source>
        <translation>ל-%1 יש אותו פעמיים. זה שהמזהה שלו %2 נשאר.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.</source>
        <translation>
            <numerusform>ל-%1 יש אותו פעמיים. זה שהמזהה שלו %2 נשאר: לאסימון שיתוף אחד יש אותו.</numerusform>
            <numerusform>ל-%1 יש אותו פעמיים. זה שהמזהה שלו %2 נשאר: ל-%Ln אסימוני שיתוף יש אותו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared token has the one with the id %1, which is deleted.</source>
        <translation>לשום אסימון שיתוף אין זה שהמזהה שלו %1, והוא נמחק.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens move over from the one with the id %1: %2. That one is deleted last.</source>
        <translation>
            <numerusform>אסימון שיתוף אחד עובר מזה שהמזהה שלו %1: %2. ההוא נמחק אחרון.</numerusform>
            <numerusform>%n אסימוני שיתוף עוברים מזה שהמזהה שלו %1: %2. ההוא נמחק אחרון.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each token shows the same logs as before, and is at no moment without a filter.</source>
        <translation>כל אסימון מציג אותם לוגים כמו קודם, ואינו בלי מסנן בשום רגע.</translation>
    </message>
    <message>
        <source>Merge the two filters %1</source>
        <translation>מיזוג שני המסננים %1</translation>
    </message>
    <message>
        <source>Merge filters</source>
        <translation>מיזוג מסננים</translation>
    </message>
</context>
<context>
    <name>tokendeck::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>סגירת ההודעה</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>סגירה (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>נדרש שם.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>לכל היותר %1 תווים.</translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen. Type it anew.</source>
        <translation>בשם יש תו שאי אפשר לראות. הקלידו אותו מחדש.</translation>
    </message>
    <message>
        <source>This looks like a token or a part of one. A name is seen by everybody; choose another.</source>
        <translation>זה נראה כמו אסימון או חלק מאסימון. כולם רואים שם; בחרו אחר.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NamedTokens</name>
    <message>
        <source>is disabled: logs sent with it are dropped</source>
        <translation>מושבת: לוגים שנשלחים איתו אינם מתקבלים</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>There is no token %1.</source>
        <translation>אין אסימון %1.</translation>
    </message>
    <message>
        <source>The text of %1 is not known: Logz.io tells it only once, when it is made.</source>
        <translation>הטקסט של %1 אינו ידוע: Logz.io מוסרת אותו רק פעם אחת, כשהוא נוצר.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>“Collector” is disabled</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Whether there is a token %1 is not known: not all was read.</source>
        <translation>לא ידוע אם יש אסימון %1: לא הכול נקרא.</translation>
    </message>
    <message>
        <source>  %1/%2  %3 %4 of %5</source>
        <comment>  shared/42  shared token “Partners” of Production</comment>
        <translation>  %1/%2  %3 %4 של %5</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io did not tell it with the account.</source>
        <translation>אסימון החשבון של %1 אינו ידוע: Logz.io לא מסר אותו עם החשבון.</translation>
    </message>
    <message>
        <source>%1 can be one of several. Name one of them:</source>
        <translation>%1 יכול להיות אחד מכמה. ציינו אחד מהם:</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io tells it to the main account. Name its connection, too: --connection %2.</source>
        <translation>אסימון החשבון של %1 אינו ידוע: Logz.io מוסר אותו לחשבון הראשי. ציינו גם את החיבור שלו: ‎--connection %2.</translation>
    </message>
    <message>
        <source>Whether %1 is the only one of its name is not known: not all was read. Name it by its list:</source>
        <translation>לא ידוע אם %1 הוא היחיד בשם זה: לא הכול נקרא. יש לציין אותו עם הרשימה שלו:</translation>
    </message>
</context>
<context>
    <name>tokendeck::Names</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ו-%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The quotes of your language, round a name.</extracomment>
        <translation>&quot;%1&quot;</translation>
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
        <translation>עמודים</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewApiTokenDialog</name>
    <message>
        <source>New API token</source>
        <translation>אסימון API חדש</translation>
    </message>
    <message>
        <source>Who has it can do in the account what you can. Some backends tell it only once: copy it when it is made.</source>
        <translation>מי שבידו האסימון יכול לעשות בחשבון מה שאתם יכולים. יש שרתים שמוסרים אותו רק פעם אחת: העתיקו אותו כשהוא נוצר.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>יצירת אסימון</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>%1 · made with the token of %2</source>
        <translation>%1 · נוצר עם האסימון של %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewFilterDialog</name>
    <message>
        <source>New filter</source>
        <translation>מסנן חדש</translation>
    </message>
    <message>
        <source>A log matches when the field has exactly this value. The filter shows and hides nothing until a shared token has it.</source>
        <translation>לוג מתאים כשבשדה יש בדיוק ערך זה. המסנן אינו מציג ואינו מסתיר דבר עד שיש אותו לאסימון שיתוף.</translation>
    </message>
    <message>
        <source>Create filter</source>
        <translation>יצירת מסנן</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewSharedTokenDialog</name>
    <message>
        <source>New shared token</source>
        <translation>אסימון שיתוף חדש</translation>
    </message>
    <message>
        <source>Whoever has it sees the logs that its filters let through, without a login</source>
        <translation>מי שבידו האסימון רואה את הלוגים שהמסננים שלו מעבירים, בלי כניסה</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>יצירת אסימון</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>החיבור הוסר.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewShippingTokenDialog</name>
    <message>
        <source>The account has a shipping token of this name.</source>
        <translation>לחשבון יש אסימון שליחה בשם זה.</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>אסימון שליחה חדש</translation>
    </message>
    <message>
        <source>Logs that are sent with it arrive in the account. It is enabled at once.</source>
        <translation>לוגים שנשלחים איתו מגיעים לחשבון. הוא פעיל מייד.</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>יצירת אסימון</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use. Disable or delete one first.</source>
        <translation>
            <numerusform>אחד מתוך %1 אסימוני השליחה הפעילים המותרים תפוס. השביתו או מחקו אחד קודם.</numerusform>
            <numerusform>%n מתוך %1 אסימוני השליחה הפעילים המותרים תפוסים. השביתו או מחקו אחד קודם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use.</source>
        <translation>
            <numerusform>אחד מתוך %1 אסימוני השליחה הפעילים המותרים תפוס.</numerusform>
            <numerusform>%n מתוך %1 אסימוני השליחה הפעילים המותרים תפוסים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoScreen</name>
    <message>
        <source>The window cannot be opened: it needs a session with a screen.</source>
        <translation>אי אפשר לפתוח את החלון: הוא צריך הפעלה עם מסך.</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoteWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Logz.io did not take the name: it is called %1.</source>
        <translation>Logz.io לא קיבלה את השם: שמו %1.</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it expires on %1.</source>
        <translation>Logz.io לא קיבלה את התפוגה: הוא יפוג ב-%1.</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it never expires.</source>
        <translation>Logz.io לא קיבלה את התפוגה: הוא לא יפוג לעולם.</translation>
    </message>
    <message>
        <source>Logz.io gave it other filters than asked for. Look at them now.</source>
        <translation>Logz.io נתנה לו מסננים אחרים ממה שהתבקש. הביטו בהם עכשיו.</translation>
    </message>
    <message>
        <source>Logz.io combines its filters in the other way than asked for. Look at them now.</source>
        <translation>Logz.io משלבת את המסננים שלו בדרך השנייה מזו שהתבקשה. הביטו בהם עכשיו.</translation>
    </message>
    <message>
        <source>Logz.io did not change whether it is enabled.</source>
        <translation>Logz.io לא שינתה אם הוא פעיל.</translation>
    </message>
    <message>
        <source>Other settings of the account are not as they were before: %1. Look at it in the Logz.io console.</source>
        <translation>הגדרות אחרות של החשבון אינן כפי שהיו: %1. בדקו אותו במסוף של Logz.io.</translation>
    </message>
    <message>
        <source>Logz.io has accepted it; what it shows now could not be read.</source>
        <translation>Logz.io קיבלה זאת; אי אפשר היה לקרוא מה היא מציגה עכשיו.</translation>
    </message>
    <message>
        <source>The token of this connection acts for %1 (account %2) now, so nothing was sent.</source>
        <translation>האסימון של חיבור זה פועל עכשיו בשם %1 (חשבון %2), ולכן דבר לא נשלח.</translation>
    </message>
    <message>
        <source>The answer was lost; asked again, Logz.io shows the change made.</source>
        <translation>התשובה אבדה; כשנשאלה שוב, Logz.io מציגה שהשינוי נעשה.</translation>
    </message>
    <message>
        <source>It was deleted elsewhere before.</source>
        <translation>הוא נמחק קודם לכן במקום אחר.</translation>
    </message>
    <message>
        <source>What had been changed was put back.</source>
        <translation>מה ששונה הוחזר לקדמותו.</translation>
    </message>
    <message>
        <source>The new filter %1 was made and is not used.</source>
        <translation>המסנן החדש %1 נוצר ואינו בשימוש.</translation>
    </message>
    <message>
        <source>The old filter %1 is still there.</source>
        <translation>המסנן הישן %1 עדיין קיים.</translation>
    </message>
    <message>
        <source>The old token %1 is still there and shows what it showed.</source>
        <translation>האסימון הישן %1 עדיין קיים ומציג מה שהציג.</translation>
    </message>
    <message>
        <source>A new token %1 was made and is not what was asked for. Look at it, and delete it if nobody else made it.</source>
        <translation>אסימון חדש %1 נוצר ואינו מה שהתבקש. הביטו בו, ומחקו אותו אם לא יצר אותו אדם אחר.</translation>
    </message>
    <message>
        <source>Logz.io answered with %1, which was there before. It was left as it is.</source>
        <translation>Logz.io ענתה עם %1, שהיה שם קודם. הוא נשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>API token %1 was made, but Logz.io did not say for which account it acts, so it is not kept here. Delete it in the Logz.io console.</source>
        <translation>אסימון ה-API %1 נוצר, אך Logz.io לא אמרה בשם איזה חשבון הוא פועל, ולכן אינו נשמר כאן. מחקו אותו במסוף של Logz.io.</translation>
    </message>
    <message>
        <source>Asked again for some seconds, Logz.io does not show the change.</source>
        <translation>כשנשאלה שוב במשך כמה שניות, Logz.io אינה מציגה את השינוי.</translation>
    </message>
    <message>
        <source>Logz.io says that it does not know it, and shows it all the same.</source>
        <translation>Logz.io אומרת שאינה מכירה אותו, ועדיין מציגה אותו.</translation>
    </message>
    <message>
        <source>Filter %1 was deleted elsewhere: choose again without it.</source>
        <translation>המסנן %1 נמחק במקום אחר: בחרו שוב בלעדיו.</translation>
    </message>
    <message>
        <source>Logz.io made token %1 with other filters than asked for, so it was deleted again.</source>
        <translation>Logz.io יצרה את האסימון %1 עם מסננים אחרים ממה שהתבקש, ולכן הוא נמחק שוב.</translation>
    </message>
    <message>
        <source>Token %1 has no filter: it shows every log. Attach a filter or delete it now.</source>
        <translation>לאסימון %1 אין מסנן: הוא מציג כל לוג. צרפו מסנן או מחקו אותו עכשיו.</translation>
    </message>
    <message>
        <source>It is the last enabled shipping token: without it no log of the account arrives.</source>
        <translation>זה אסימון השליחה הפעיל האחרון: בלעדיו שום לוג של החשבון אינו מגיע.</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>לחשבון אסור עוד אסימון שליחה פעיל.</translation>
    </message>
    <message>
        <source>The connection %1 of Tokendeck works with it.</source>
        <translation>החיבור %1 של Tokendeck עובד איתו.</translation>
    </message>
    <message>
        <source>The connection %1 worked with it and needs a new token.</source>
        <translation>החיבור %1 עבד איתו וצריך אסימון חדש.</translation>
    </message>
    <message numerus="yes">
        <source>%1 still have the old filter.</source>
        <translation>
            <numerusform>ל-%1 עדיין יש המסנן הישן.</numerusform>
            <numerusform>ל-%1 עדיין יש המסנן הישן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the new filter already.</source>
        <translation>
            <numerusform>ל-%1 כבר יש המסנן החדש.</numerusform>
            <numerusform>ל-%1 כבר יש המסנן החדש.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the old or the new filter; which could not be read.</source>
        <translation>
            <numerusform>ל-%1 יש המסנן הישן או החדש; אי אפשר היה לקרוא איזה.</numerusform>
            <numerusform>ל-%1 יש המסנן הישן או החדש; אי אפשר היה לקרוא איזה.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be left without a filter and show every log.</source>
        <translation>%1 יישאר בלי מסנן ויציג כל לוג.</translation>
    </message>
    <message>
        <source>The API token that Logz.io answered with acts for %1 (account %2). It is not kept here, and was left as it is.</source>
        <translation>אסימון ה-API ש-Logz.io ענתה איתו פועל בשם %1 (חשבון %2). הוא אינו נשמר כאן, ונשאר כפי שהיה.</translation>
    </message>
    <message>
        <source>Locking ended it before the answer came; asked afterwards, Logz.io shows the change made.</source>
        <translation>הנעילה סיימה זאת לפני שהגיעה התשובה; כשנשאלה אחר כך, Logz.io מציגה את השינוי כגמור.</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens. Disable or delete one first.</source>
        <translation>
            <numerusform>לחשבון מותר אסימון שליחה פעיל אחד. השביתו או מחקו אותו קודם.</numerusform>
            <numerusform>לחשבון מותרים %n אסימוני שליחה פעילים. השביתו או מחקו אחד קודם.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeBars</name>
    <message>
        <source>Notices</source>
        <translation>הודעות</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeWords</name>
    <message numerus="yes">
        <source>%n new high findings</source>
        <translation>
            <numerusform>ממצא חמור חדש</numerusform>
            <numerusform>%n ממצאים חמורים חדשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the first in Tokendeck.</source>
        <translation>לחצו כדי לראות את הראשון ב-Tokendeck.</translation>
    </message>
</context>
<context>
    <name>tokendeck::Numbers</name>
    <message>
        <source>0 %</source>
        <translation>0%</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>‎&lt;1%</translation>
    </message>
    <message>
        <source>&gt;99 %</source>
        <translation>‎&gt;99%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tokendeck::ObstacleWords</name>
    <message>
        <source>Its connection was removed.</source>
        <translation>החיבור שלו הוסר.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 נעול.</translation>
    </message>
    <message>
        <source>Logz.io refuses the API token of %1. Enter a new one first.</source>
        <translation>Logz.io דוחה את אסימון ה-API של %1. הזינו קודם חדש.</translation>
    </message>
    <message>
        <source>The API token of %1 is not available.</source>
        <translation>אסימון ה-API של %1 אינו זמין.</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood at %1, so it cannot be changed here.</source>
        <translation>מה ש-Logz.io עונה עליו לא הובן ב-%1, ולכן אי אפשר לשנותו כאן.</translation>
    </message>
    <message>
        <source>%1 is the last enabled shipping token: without it no log of its account arrives. Enable or make another one first.</source>
        <translation>%1 הוא אסימון השליחה הפעיל האחרון: בלעדיו שום לוג של החשבון שלו אינו מגיע. הפעילו או צרו קודם אחר.</translation>
    </message>
    <message>
        <source>Filters belong to an account: select tokens of one account.</source>
        <translation>מסננים שייכים לחשבון: בחרו אסימונים של חשבון אחד.</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens, and has them. Disable or delete one first.</source>
        <translation>
            <numerusform>לחשבון מותר אסימון שליחה פעיל אחד, ויש לו אותו. השביתו או מחקו אותו קודם.</numerusform>
            <numerusform>לחשבון מותרים %n אסימוני שליחה פעילים, ויש לו אותם. השביתו או מחקו אחד קודם.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is from %1 and was not read again yet. It can be copied and changed once it was.</source>
        <translation>זה נכון ל-%1 ועדיין לא נקרא שוב. כשייקרא, יהיה אפשר להעתיקו ולשנותו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OlderEntries</name>
    <message>
        <source>Load older</source>
        <translation>טעינת ישנות יותר</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>טעינת רשומות ישנות יותר</translation>
    </message>
    <message>
        <source>Reading older entries…</source>
        <translation>קורא רשומות ישנות יותר…</translation>
    </message>
    <message>
        <source>Read back to %1.</source>
        <translation>נקרא לאחור עד %1.</translation>
    </message>
    <message>
        <source>There are older entries.</source>
        <translation>יש רשומות ישנות יותר.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OptionWords</name>
    <message>
        <source>Only this connection, by its name or id; may be given often.</source>
        <translation>רק חיבור זה, לפי השם או המזהה שלו; אפשר לתת כמה פעמים.</translation>
    </message>
    <message>
        <source>How long to wait for Logz.io in all, 1 to 3600; 30 without.</source>
        <translation>כמה להמתין ל-Logz.io בסך הכול, 1 עד 3600; בלעדיה 30.</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs.</source>
        <translation>table לאנשים (גם בלי האפשרות), json או csv לתוכנות.</translation>
    </message>
    <message>
        <source>Tokens in full, not masked. Not on a terminal, whose window keeps them.</source>
        <translation>אסימונים במלואם, לא מוסווים. לא במסוף, שהחלון שלו שומר אותם.</translation>
    </message>
    <message>
        <source>With --reveal: on a terminal, too.</source>
        <translation>עם ‎--reveal: גם במסוף.</translation>
    </message>
</context>
<context>
    <name>tokendeck::OutputFields</name>
    <message>
        <source>Format</source>
        <translation>פורמט</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>מפריד</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>פסיק</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>נקודה-פסיק</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>להתחיל בסימן סדר בתים</translation>
    </message>
    <message>
        <source>Some spreadsheets read letters with accents wrong without it.</source>
        <translation>יש גיליונות אלקטרוניים שקוראים בלעדיו אותיות עם סימנים באופן שגוי.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
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
        <translation>הכול נבדק במחשב זה. שום אסימון אינו יוצא ממנו.</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>מה שהושתק</translation>
    </message>
    <message>
        <source>Connect them…</source>
        <translation>לחבר אותם…</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaceWatch</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>tokendeck::Page</name>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>%1: this works in the lists of accounts, tokens and filters.</source>
        <translation>%1: זה פועל ברשימות החשבונות, האסימונים והמסננים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageLinkWords</name>
    <message>
        <source>The link was not followed: %1</source>
        <translation>הקישור לא נפתח: %1</translation>
    </message>
    <message>
        <source>it holds what looks like a token. A link names a page, never a token.</source>
        <translation>יש בו משהו שנראה כמו אסימון. קישור מציין עמוד, לעולם לא אסימון.</translation>
    </message>
    <message>
        <source>it is none of Tokendeck’s, such as tokendeck://overview.</source>
        <translation>הוא אינו של Tokendeck, כגון tokendeck://overview.</translation>
    </message>
    <message>
        <source>there is no page %1.</source>
        <translation>אין עמוד %1.</translation>
    </message>
    <message>
        <source>%1 is no id.</source>
        <translation>%1 אינו מזהה.</translation>
    </message>
    <message>
        <source>the page %1 has no rows with an id.</source>
        <translation>לעמוד %1 אין שורות עם מזהה.</translation>
    </message>
    <message>
        <source>it says %1, which no link can.</source>
        <translation>הוא אומר %1, מה ששום קישור אינו יכול.</translation>
    </message>
    <message>
        <source>it says %1 twice.</source>
        <translation>הוא אומר %1 פעמיים.</translation>
    </message>
    <message>
        <source>%1 is no account’s id.</source>
        <translation>%1 אינו מזהה של חשבון.</translation>
    </message>
    <message>
        <source>what it searches for cannot be typed into a search.</source>
        <translation>מה שהוא מחפש אי אפשר להקליד בחיפוש.</translation>
    </message>
    <message>
        <source>it names a row and a search; it can have one of them.</source>
        <translation>הוא מציין שורה וחיפוש; אפשר רק אחד מהם.</translation>
    </message>
    <message>
        <source>it names an account, but no row of it.</source>
        <translation>הוא מציין חשבון, אך לא שורה שלו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageSearch</name>
    <message>
        <source>Search for %1</source>
        <translation>חיפוש %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 של %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 ב-%2</translation>
    </message>
    <message>
        <source>The token of %1 was for one session only. Enter it to go on.</source>
        <translation>האסימון של %1 היה להפעלה אחת בלבד. הזינו אותו כדי להמשיך.</translation>
    </message>
    <message>
        <source>What was loaded before stays visible.</source>
        <translation>מה שנטען קודם נשאר גלוי.</translation>
    </message>
    <message>
        <source>This backend does not list API tokens: shown are the ones that this computer knows.</source>
        <translation>השרת הזה אינו מציג רשימה של אסימוני API: מוצגים אלה שמחשב זה מכיר.</translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation>זמן הנתונים המוצגים: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other accounts the same page has a problem: %1.</source>
        <translation>
            <numerusform>בחשבון אחד נוסף יש לאותו עמוד בעיה: %1.</numerusform>
            <numerusform>ב-%n חשבונות נוספים יש לאותו עמוד בעיה: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. What can be read with them is not known; it may be every log.</source>
        <translation>
            <numerusform>%1: לא הובן. לא ידוע מה אפשר לקרוא איתו; ייתכן שכל לוג.</numerusform>
            <numerusform>%1: לא הובנו. לא ידוע מה אפשר לקרוא איתם; ייתכן שכל לוג.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. They stand in the list and cannot be changed here.</source>
        <translation>
            <numerusform>%1: לא הובן. הוא נמצא ברשימה ואי אפשר לשנותו כאן.</numerusform>
            <numerusform>%1: לא הובנו. הם נמצאים ברשימה ואי אפשר לשנותם כאן.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>טוען: %1…</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>ממתין לצרור המפתחות</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>ייתכן שהוא מבקש את הסיסמה שלו בחלון משלו.</translation>
    </message>
    <message>
        <source>The API token is not allowed to read %1</source>
        <translation>לאסימון ה-API אסור לקרוא את %1</translation>
    </message>
    <message>
        <source>Use a token of the main account.</source>
        <translation>השתמשו באסימון של החשבון הראשי.</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable this</source>
        <translation>התמיכה של Logz.io צריכה לאפשר זאת</translation>
    </message>
    <message>
        <source>The shared-token API is off until Logz.io’s support enables it for the account. Send them this text:</source>
        <translation>ה-API של אסימוני השיתוף כבוי עד שהתמיכה של Logz.io תאפשר אותו לחשבון. שלחו לה את הטקסט הזה:</translation>
    </message>
    <message>
        <source>Nothing could be loaded</source>
        <translation>אי אפשר היה לטעון דבר</translation>
    </message>
    <message>
        <source>Not every list could be loaded, and the others are empty</source>
        <translation>לא את כל הרשימות היה אפשר לטעון, והאחרות ריקות</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>ההודעה שלמעלה אומרת מדוע.</translation>
    </message>
    <message>
        <source>Nothing found: no row is searched by its whole token</source>
        <translation>לא נמצא דבר: שום שורה אינה נמצאת לפי האסימון המלא שלה</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>לא נמצא דבר עבור %1</translation>
    </message>
    <message>
        <source>Every word must appear in the row.</source>
        <translation>כל מילה צריכה להופיע בשורה.</translation>
    </message>
    <message numerus="yes">
        <source>%n other connections cannot be used either: %1.</source>
        <translation>
            <numerusform>גם חיבור אחד נוסף אינו שמיש: %1.</numerusform>
            <numerusform>גם %n חיבורים נוספים אינם שמישים: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>מציאת כל דבר</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>תוצאות</translation>
    </message>
    <message>
        <source>A name, an id, or the first or last 4 characters of a token</source>
        <translation>שם, מזהה, או 4 התווים הראשונים או האחרונים של אסימון</translation>
    </message>
    <message>
        <source>Ctrl+P pins a token.</source>
        <translation>Ctrl+P מצמיד אסימון.</translation>
    </message>
    <message>
        <source>is:unfiltered   expires:&lt;7d   &gt; for actions   Tab for more</source>
        <translation>is:unfiltered   expires:&lt;7d   ‎&gt; לפעולות   Tab לעוד</translation>
    </message>
    <message>
        <source>reading the lists…</source>
        <translation>קורא את הרשימות…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>Tokens that you pin or copy stand here.</source>
        <translation>כאן מופיעים אסימונים שתצמידו או תעתיקו.</translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation>הרשימות נקראות.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>אין דבר בשם זה.</translation>
    </message>
    <message>
        <source>There is nothing more to do with it.</source>
        <translation>אין עוד מה לעשות איתו.</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc חוזר</translation>
    </message>
    <message>
        <source>typed, not kept</source>
        <translation>הוקלד, לא נשמר</translation>
    </message>
    <message>
        <source>pasted, not kept</source>
        <translation>הודבק, לא נשמר</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteDeeds</name>
    <message>
        <source>It is no longer there.</source>
        <translation>הוא כבר אינו קיים.</translation>
    </message>
    <message>
        <source>Press Enter again to copy it all the same.</source>
        <translation>הקישו Enter שוב כדי להעתיקו בכל זאת.</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>הוא לא הועתק: יישום אחר מחזיק את הלוח. נסו שוב.</translation>
    </message>
    <message>
        <source>The text of this token is not known here, so it cannot be copied. Ctrl+Enter shows it in its page.</source>
        <translation>הטקסט של אסימון זה אינו ידוע כאן, ולכן אי אפשר להעתיקו. Ctrl+Enter מציג אותו בעמוד שלו.</translation>
    </message>
    <message>
        <source>It has no token to copy.</source>
        <translation>אין לו אסימון להעתיק.</translation>
    </message>
    <message>
        <source>Tokens alone can be pinned.</source>
        <translation>אפשר להצמיד אסימונים בלבד.</translation>
    </message>
    <message>
        <source>%1 tokens are pinned, which is the most.</source>
        <translation>%1 אסימונים מוצמדים, וזה המרב.</translation>
    </message>
    <message>
        <source>It is pinned until Tokendeck ends: the file could not be written.</source>
        <translation>הוא מוצמד עד ש-Tokendeck תסתיים: אי אפשר היה לכתוב את הקובץ.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation>מציאת כל דבר</translation>
    </message>
    <message>
        <source>Find a token, filter, account, page or action</source>
        <translation>מציאת אסימון, מסנן, חשבון, עמוד או פעולה</translation>
    </message>
    <message>
        <source>A token that is typed. It is not kept.</source>
        <translation>אסימון שהוקלד. הוא אינו נשמר.</translation>
    </message>
    <message>
        <source>A token that was pasted. It is not kept.</source>
        <translation>אסימון שהודבק. הוא אינו נשמר.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteModel</name>
    <message>
        <source>pinned</source>
        <translation>מוצמד</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteSource</name>
    <message>
        <source>Pinned</source>
        <translation>מוצמדים</translation>
    </message>
    <message>
        <source>Copied last</source>
        <translation>הועתקו לאחרונה</translation>
    </message>
    <message>
        <source>This token is</source>
        <translation>אסימון זה הוא</translation>
    </message>
    <message>
        <source>This token stands in several places</source>
        <translation>אסימון זה נמצא בכמה מקומות</translation>
    </message>
    <message>
        <source>%1, create</source>
        <translation>%1, יצירה</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteWords</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation>בלי מסנן</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>המסנן %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>לא יפוג לעולם</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>יפוג %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>חשבון %1</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>חשבון ראשי</translation>
    </message>
    <message>
        <source>Sub account</source>
        <translation>חשבון משנה</translation>
    </message>
    <message>
        <source>Metrics account</source>
        <translation>חשבון מדדים</translation>
    </message>
    <message>
        <source>Tracing account</source>
        <translation>חשבון מעקב</translation>
    </message>
    <message>
        <source>Security account</source>
        <translation>חשבון אבטחה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>אסימונים</translation>
    </message>
    <message>
        <source>Filters and accounts</source>
        <translation>מסננים וחשבונות</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>פעולות</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ביצוע</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>אחראי: %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>כבר אינו קיים</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>התחלה</translation>
    </message>
    <message>
        <source>uses not known</source>
        <translation>השימוש אינו ידוע</translation>
    </message>
    <message>
        <source>used by no shared token</source>
        <translation>אינו בשימוש של שום אסימון שיתוף</translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens</source>
        <translation>
            <numerusform>בשימוש של אסימון שיתוף אחד</numerusform>
            <numerusform>בשימוש של %n אסימוני שיתוף</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens or more</source>
        <translation>
            <numerusform>בשימוש של אסימון שיתוף אחד או יותר</numerusform>
            <numerusform>בשימוש של %n אסימוני שיתוף או יותר</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections, pages and views</source>
        <translation>חיבורים, דפים ותצוגות</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>תצוגה של %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PanelDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Asking Logz.io…</source>
        <translation>שואל את Logz.io…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>שומר…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::PasteDialog</name>
    <message>
        <source>Paste logs</source>
        <translation>הדבקת לוגים</translation>
    </message>
    <message>
        <source>JSON lines: one log as a JSON object on each line. They stay on this computer.</source>
        <translation>שורות JSON: לוג אחד כאובייקט JSON בכל שורה. הם נשארים במחשב זה.</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>לוגים</translation>
    </message>
    <message>
        <source>Use these logs</source>
        <translation>שימוש בלוגים אלה</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillBox</name>
    <message>
        <source>unknown filter %1</source>
        <translation>מסנן לא ידוע %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillFlow</name>
    <message>
        <source>No filter is chosen</source>
        <translation>לא נבחר מסנן</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillsView</name>
    <message>
        <source>Enter shows the filter</source>
        <translation>Enter מציג את המסנן</translation>
    </message>
</context>
<context>
    <name>tokendeck::PlaceOpener</name>
    <message>
        <source>The link is followed as soon as an account is connected.</source>
        <translation>הקישור ייפתח ברגע שחשבון יחובר.</translation>
    </message>
    <message>
        <source>The page %1 cannot be searched.</source>
        <translation>אי אפשר לחפש בעמוד %1.</translation>
    </message>
    <message>
        <source>The link leads to the account %1, which is not connected.</source>
        <translation>הקישור מוביל לחשבון %1, שאינו מחובר.</translation>
    </message>
    <message>
        <source>The link leads to the %1 %2, which is not there.</source>
        <translation>הקישור מוביל אל %1 %2, שאינו קיים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewModel</name>
    <message>
        <source>%1, visible</source>
        <translation>%1, גלוי</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, מוסתר</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Choose the logs to try the filters on</source>
        <translation>בחירת הלוגים לניסיון המסננים</translation>
    </message>
    <message>
        <source>What this token will see</source>
        <translation>מה אסימון זה יראה</translation>
    </message>
    <message>
        <source>Source of the logs: %1</source>
        <translation>מקור הלוגים: %1</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation>מתוך %1 (%2)</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>הלוגים</translation>
    </message>
    <message>
        <source>This API token may not search the logs of %1, so there is no preview. Filters can be chosen all the same; logs of your own can be pasted.</source>
        <translation>לאסימון API זה אסור לחפש בלוגים של %1, ולכן אין תצוגה מקדימה. אפשר לבחור מסננים בכל זאת; אפשר להדביק לוגים משלכם.</translation>
    </message>
    <message>
        <source>the preview</source>
        <translation>התצוגה המקדימה</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>סופר…</translation>
    </message>
    <message>
        <source>There are no logs to try the filters on.</source>
        <translation>אין לוגים לנסות עליהם את המסננים.</translation>
    </message>
    <message>
        <source>Paste JSON lines…</source>
        <translation>הדבקת שורות JSON…</translation>
    </message>
    <message>
        <source>Open a file with JSON lines…</source>
        <translation>פתיחת קובץ עם שורות JSON…</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>פתיחת לוגים</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.ndjson *.json *.log);;All files (*)</source>
        <translation>שורות JSON (*.jsonl *.ndjson *.json *.log);;כל הקבצים (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewTable</name>
    <message>
        <source>Sample logs</source>
        <translation>לוגים לדוגמה</translation>
    </message>
</context>
<context>
    <name>tokendeck::Problem</name>
    <message>
        <source>the account’s API token could not be read from the keychain</source>
        <translation>אי אפשר היה לקרוא את אסימון ה-API של החשבון מצרור המפתחות</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>הזינו אותו שוב.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>בדקו את הרשת, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a network’s sign-in stands in between. Sign in there, or ask who runs the network, then try again.</source>
        <translation>שרת proxy, חומת אש או כניסה לרשת עומדים באמצע. היכנסו שם, או שאלו את מי שמפעיל את הרשת, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>There is no network for %1, or the host’s name is not known.</source>
        <translation>אין רשת עבור %1, או ששם המארח אינו ידוע.</translation>
    </message>
    <message>
        <source>Check the network and the region.</source>
        <translation>בדקו את הרשת ואת האזור.</translation>
    </message>
    <message>
        <source>there is no network, or the host’s name is not known</source>
        <translation>אין רשת, או ששם המארח אינו ידוע</translation>
    </message>
    <message>
        <source>The host for %1 did not accept the connection.</source>
        <translation>המארח עבור %1 לא קיבל את החיבור.</translation>
    </message>
    <message>
        <source>Check the region’s address and the firewall.</source>
        <translation>בדקו את הכתובת של האזור ואת חומת האש.</translation>
    </message>
    <message>
        <source>the host did not accept the connection</source>
        <translation>המארח לא קיבל את החיבור</translation>
    </message>
    <message>
        <source>The system’s proxy did not let the request for %1 through.</source>
        <translation>שרת ה-proxy של המערכת לא העביר את הבקשה עבור %1.</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>בדקו את ה-proxy בהגדרות הרשת של המערכת.</translation>
    </message>
    <message>
        <source>the system’s proxy did not let the request through</source>
        <translation>שרת ה-proxy של המערכת לא העביר את הבקשה</translation>
    </message>
    <message>
        <source>The connection for %1 is not secure: the server’s certificate was not accepted.</source>
        <translation>החיבור עבור %1 אינו מאובטח: תעודת השרת לא התקבלה.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>דבר לא נשלח. בדקו את השעון של המחשב ומה שעומד בינו לבין Logz.io.</translation>
    </message>
    <message>
        <source>the server’s certificate was not accepted, so nothing was sent</source>
        <translation>תעודת השרת לא התקבלה, ולכן דבר לא נשלח</translation>
    </message>
    <message>
        <source>Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>בדקו את השעון של המחשב ומה שעומד בינו לבין Logz.io.</translation>
    </message>
    <message>
        <source>There was no answer in time for %1.</source>
        <translation>לא הגיעה בזמן תשובה עבור %1.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>לא הגיעה תשובה בזמן</translation>
    </message>
    <message>
        <source>The answer for %1 was cut off.</source>
        <translation>התשובה עבור %1 נקטעה.</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>התשובה נקטעה</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>העבודה על %1 בוטלה.</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>זה בוטל</translation>
    </message>
    <message>
        <source>%2 answered for %1, not Logz.io.</source>
        <translation>עבור %1 ענה %2, ולא Logz.io.</translation>
    </message>
    <message>
        <source>%2 answered, not Logz.io</source>
        <translation>ענה %2, ולא Logz.io</translation>
    </message>
    <message>
        <source>Logz.io refused the API token for %1.</source>
        <translation>Logz.io דחתה את אסימון ה-API עבור %1.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>ייתכן שנמחק.</translation>
    </message>
    <message>
        <source>Logz.io refused the account’s API token</source>
        <translation>Logz.io דחתה את אסימון ה-API של החשבון</translation>
    </message>
    <message>
        <source>It may have been deleted. Enter a new token for the account.</source>
        <translation>ייתכן שנמחק. הזינו אסימון חדש לחשבון.</translation>
    </message>
    <message>
        <source>The API token is not allowed to use %1.</source>
        <translation>לאסימון ה-API אסור להשתמש ב: %1.</translation>
    </message>
    <message>
        <source>Ask Logz.io’s support to enable it, or use the main account’s token.</source>
        <translation>בקשו מהתמיכה של Logz.io לאפשר זאת, או השתמשו באסימון של החשבון הראשי.</translation>
    </message>
    <message>
        <source>the account’s API token is not allowed to do it</source>
        <translation>לאסימון ה-API של החשבון אסור לעשות זאת</translation>
    </message>
    <message>
        <source>Logz.io does not know %1 any more.</source>
        <translation>Logz.io כבר אינה מכירה את %1.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere; the list is refreshed.</source>
        <translation>ייתכן שנמחק במקום אחר; הרשימה מתרעננת.</translation>
    </message>
    <message>
        <source>Logz.io does not know it any more</source>
        <translation>Logz.io כבר אינה מכירה אותו</translation>
    </message>
    <message>
        <source>Logz.io does not know where to make it</source>
        <translation>Logz.io אינה יודעת היכן ליצור אותו</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>רעננו, ונסו שוב.</translation>
    </message>
    <message>
        <source>This backend does not offer %1.</source>
        <translation>השרת הזה אינו מציע את %1.</translation>
    </message>
    <message>
        <source>Use the Logz.io console instead.</source>
        <translation>השתמשו במקום זאת במסוף של Logz.io.</translation>
    </message>
    <message>
        <source>this backend does not offer it</source>
        <translation>השרת הזה אינו מציע זאת</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request for %1.</source>
        <translation>Logz.io לא קיבלה את הבקשה עבור %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>דבר לא שונה.</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request</source>
        <translation>Logz.io לא קיבלה את הבקשה</translation>
    </message>
    <message>
        <source>Logz.io got too many requests for %1.</source>
        <translation>Logz.io קיבלה יותר מדי בקשות עבור %1.</translation>
    </message>
    <message>
        <source>Wait %2, then try again.</source>
        <translation>המתינו %2, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>המתינו דקה, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>Logz.io got too many requests</source>
        <translation>Logz.io קיבלה יותר מדי בקשות</translation>
    </message>
    <message>
        <source>Logz.io failed to answer for %1.</source>
        <translation>Logz.io לא הצליחה לענות עבור %1.</translation>
    </message>
    <message>
        <source>The fault is at Logz.io. Try again later.</source>
        <translation>התקלה היא אצל Logz.io. נסו שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>Logz.io failed to answer</source>
        <translation>Logz.io לא הצליחה לענות</translation>
    </message>
    <message>
        <source>The account of %1 is in another region.</source>
        <translation>החשבון של %1 נמצא באזור אחר.</translation>
    </message>
    <message>
        <source>It is in %2.</source>
        <translation>הוא נמצא ב-%2.</translation>
    </message>
    <message>
        <source>Choose its region.</source>
        <translation>בחרו את האזור שלו.</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>החשבון נמצא באזור אחר</translation>
    </message>
    <message>
        <source>It is in %2. Connect the account there.</source>
        <translation>הוא נמצא ב-%2. חברו את החשבון שם.</translation>
    </message>
    <message>
        <source>Connect the account in its region.</source>
        <translation>חברו את החשבון באזור שלו.</translation>
    </message>
    <message>
        <source>The server for %1 pointed to another address, which is not followed.</source>
        <translation>השרת עבור %1 הפנה לכתובת אחרת, ואין פונים אליה.</translation>
    </message>
    <message>
        <source>Check the region’s address.</source>
        <translation>בדקו את הכתובת של האזור.</translation>
    </message>
    <message>
        <source>the server pointed to another address, which is not followed</source>
        <translation>השרת הפנה לכתובת אחרת, ואין פונים אליה</translation>
    </message>
    <message>
        <source>The address for %1 is not HTTPS.</source>
        <translation>הכתובת עבור %1 אינה HTTPS.</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https://.</source>
        <translation>דבר לא נשלח. השתמשו בכתובת שמתחילה ב-https://.</translation>
    </message>
    <message>
        <source>the address is not HTTPS, so nothing was sent</source>
        <translation>הכתובת אינה HTTPS, ולכן דבר לא נשלח</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>השתמשו בכתובת שמתחילה ב-https://.</translation>
    </message>
    <message>
        <source>The answer for %1 is larger than 64 MiB.</source>
        <translation>התשובה עבור %1 גדולה מ-64 MiB.</translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation>הרשימה נשארת כפי שהייתה.</translation>
    </message>
    <message>
        <source>the answer is larger than 64 MiB</source>
        <translation>התשובה גדולה מ-64 MiB</translation>
    </message>
    <message>
        <source>The answer for %1 is not what an API answers.</source>
        <translation>התשובה עבור %1 אינה מה ש-API עונה.</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io. The list stays as it was.</source>
        <translation>ייתכן ששרת proxy או דף כניסה עומדים בין מחשב זה ל-Logz.io. הרשימה נשארת כפי שהייתה.</translation>
    </message>
    <message>
        <source>the answer is not what an API answers</source>
        <translation>התשובה אינה מה ש-API עונה</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>ייתכן ששרת proxy או דף כניסה עומדים בין מחשב זה ל-Logz.io.</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form at %2.</source>
        <translation>לתשובה עבור %1 יש מבנה לא צפוי ב-%2.</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form.</source>
        <translation>לתשובה עבור %1 יש מבנה לא צפוי.</translation>
    </message>
    <message>
        <source>The list stays as it was. A newer version may read it.</source>
        <translation>הרשימה נשארת כפי שהייתה. ייתכן שגרסה חדשה יותר תקרא אותה.</translation>
    </message>
    <message>
        <source>the answer has an unexpected form at %2</source>
        <translation>לתשובה יש מבנה לא צפוי ב-%2</translation>
    </message>
    <message>
        <source>the answer has an unexpected form</source>
        <translation>לתשובה יש מבנה לא צפוי</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>ייתכן שגרסה חדשה יותר תקרא אותה.</translation>
    </message>
    <message>
        <source>The answer for %1 contradicts what was known before.</source>
        <translation>התשובה עבור %1 סותרת את מה שהיה ידוע קודם.</translation>
    </message>
    <message>
        <source>Nothing else was sent because of it.</source>
        <translation>בשל כך לא נשלח שום דבר אחר.</translation>
    </message>
    <message>
        <source>Logz.io answered with another %1</source>
        <translation>Logz.io ענתה עם אובייקט אחר: %1</translation>
    </message>
    <message>
        <source>Try again and allow it, or use the token for this session only.</source>
        <translation>נסו שוב ואשרו זאת, או השתמשו באסימון להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>This system has no keychain that could keep the token for %1.</source>
        <translation>במערכת זו אין צרור מפתחות שיכול לשמור את האסימון עבור %1.</translation>
    </message>
    <message>
        <source>The keychain’s token for %1 is for another address, %2. Nothing was sent.</source>
        <translation>האסימון שבצרור המפתחות עבור %1 נועד לכתובת אחרת, %2. דבר לא נשלח.</translation>
    </message>
    <message>
        <source>Choose the address that is right.</source>
        <translation>בחרו את הכתובת הנכונה.</translation>
    </message>
    <message>
        <source>Look for its question, or use the token for this session only.</source>
        <translation>חפשו את השאלה שלו, או השתמשו באסימון להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>Try again, or use the token for this session only.</source>
        <translation>נסו שוב, או השתמשו באסימון להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The file for %1 cannot be read or written.</source>
        <translation>אי אפשר לקרוא או לכתוב את הקובץ עבור %1.</translation>
    </message>
    <message>
        <source>It stays as it was. Check its permissions, the free space, and whether another program uses it.</source>
        <translation>הוא נשאר כפי שהיה. בדקו את ההרשאות שלו, את המקום הפנוי, ואם תוכנה אחרת משתמשת בו.</translation>
    </message>
    <message>
        <source>a file of Tokendeck cannot be read or written</source>
        <translation>אי אפשר לקרוא או לכתוב קובץ של Tokendeck</translation>
    </message>
    <message>
        <source>Check the free space and the permissions.</source>
        <translation>בדקו את המקום הפנוי ואת ההרשאות.</translation>
    </message>
    <message>
        <source>The file for %1 was damaged and was moved aside.</source>
        <translation>הקובץ עבור %1 היה פגום והועבר הצידה.</translation>
    </message>
    <message>
        <source>A fresh one was begun; the old one is kept beside it.</source>
        <translation>הותחל קובץ חדש; הישן נשמר לצידו.</translation>
    </message>
    <message>
        <source>What was entered for %1 cannot be used.</source>
        <translation>אי אפשר להשתמש במה שהוזן עבור %1.</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>תקנו זאת; דבר לא נשלח.</translation>
    </message>
    <message>
        <source>what was entered cannot be used</source>
        <translation>אי אפשר להשתמש במה שהוזן</translation>
    </message>
    <message>
        <source>The limit for %1 is reached.</source>
        <translation>הגעתם למכסה עבור %1.</translation>
    </message>
    <message>
        <source>Disable or delete one first; nothing was sent.</source>
        <translation>השביתו או מחקו אחד קודם; דבר לא נשלח.</translation>
    </message>
    <message>
        <source>the account’s limit is reached</source>
        <translation>החשבון הגיע למכסה</translation>
    </message>
    <message>
        <source>Disable or delete one first.</source>
        <translation>השביתו או מחקו אחד קודם.</translation>
    </message>
    <message>
        <source>This must not be done to %1.</source>
        <translation>אסור לעשות זאת עם %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>דבר לא נשלח.</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>הוא בשימוש</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere in the meantime.</source>
        <translation>בינתיים שונה במקום אחר: %1.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look at what it is now.</source>
        <translation>דבר לא נדרס; בדקו מה המצב עכשיו.</translation>
    </message>
    <message>
        <source>it was changed elsewhere in the meantime</source>
        <translation>הוא שונה בינתיים במקום אחר</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 לקריאה בלבד.</translation>
    </message>
    <message>
        <source>Nothing was sent. “Connections” has the switch.</source>
        <translation>דבר לא נשלח. המתג נמצא ב&quot;חיבורים&quot;.</translation>
    </message>
    <message>
        <source>the connection %2 is read-only</source>
        <translation>החיבור %2 לקריאה בלבד</translation>
    </message>
    <message>
        <source>%2 is locked, so the token for %1 is out of reach.</source>
        <translation>%2 נעול, ולכן אי אפשר להגיע לאסימון של %1.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the token for this session only.</source>
        <translation>בטלו את הנעילה ונסו שוב, או השתמשו באסימון להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>The question that %2 asked about %1 was closed.</source>
        <translation>השאלה של %2 על %1 נסגרה.</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet, KeePassXC), or use the token for this session only.</source>
        <translation>התקינו אחד (GNOME Keyring, KWallet, KeePassXC), או השתמשו באסימון להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>There is no token for %1 in %2.</source>
        <translation>אין אסימון של %1 כאן: %2.</translation>
    </message>
    <message>
        <source>%2 has nothing open that could hold the token for %1.</source>
        <translation>ב-%2 לא פתוח דבר שיכול להכיל את האסימון של %1.</translation>
    </message>
    <message>
        <source>Open its database or wallet and try again, or use the token for this session only.</source>
        <translation>פתחו את מסד הנתונים או הארנק ונסו שוב, או השתמשו באסימון להפעלה זו בלבד.</translation>
    </message>
    <message>
        <source>%2 did not answer about %1 in time.</source>
        <translation>%2 לא ענה בזמן על %1.</translation>
    </message>
    <message>
        <source>%2 failed with the token for %1.</source>
        <translation>%2 נכשל עם האסימון של %1.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>צרור המפתחות</translation>
    </message>
    <message>
        <source>The connection for %1 could not be secured: the TLS handshake failed.</source>
        <translation>אי אפשר היה לאבטח את החיבור עבור %1: לחיצת היד של TLS נכשלה.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>דבר לא נשלח. בדקו את הכתובת ואת הפורט שלה, ומה עומד בין מחשב זה לבין Logz.io.</translation>
    </message>
    <message>
        <source>the TLS handshake failed, so nothing was sent</source>
        <translation>לחיצת היד של TLS נכשלה, ולכן דבר לא נשלח</translation>
    </message>
    <message>
        <source>Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>בדקו את הכתובת ואת הפורט שלה, ומה עומד בין מחשב זה לבין Logz.io.</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus), and without it no keychain can keep the token for %1.</source>
        <translation>אין אפיק הפעלה (D-Bus), ובלעדיו שום צרור מפתחות אינו יכול לשמור את האסימון עבור %1.</translation>
    </message>
    <message>
        <source>Start Tokendeck in the desktop’s session, or use the token for this session only.</source>
        <translation>הפעילו את Tokendeck בהפעלה של שולחן העבודה, או השתמשו באסימון להפעלה זו בלבד.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemTexts</name>
    <message>
        <source>set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>הגדירו TOKENDECK_API_TOKEN עם TOKENDECK_REGION או TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>It may have been deleted. The window (tokendeck) takes a new one.</source>
        <translation>ייתכן שנמחק. החלון (tokendeck) מקבל אסימון חדש.</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere.</source>
        <translation>ייתכן שנמחק במקום אחר.</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>ייתכן ששרת proxy או דף כניסה עומדים בין מחשב זה ל-Logz.io.</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>ייתכן שגרסה חדשה יותר תקרא אותה.</translation>
    </message>
    <message>
        <source>Unlock it, or %1</source>
        <translation>בטלו את הנעילה, או %1</translation>
    </message>
    <message>
        <source>Try again and allow it, or %1</source>
        <translation>נסו שוב ואשרו, או %1</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet), or %1</source>
        <translation>התקינו אחד (GNOME Keyring, KWallet), או %1</translation>
    </message>
    <message>
        <source>Enter it in the window (tokendeck), or %1</source>
        <translation>הזינו אותו בחלון (tokendeck), או %1</translation>
    </message>
    <message>
        <source>Open its database, or %1</source>
        <translation>פתחו את מסד הנתונים שלו, או %1</translation>
    </message>
    <message>
        <source>Choose the address that is right in the window (tokendeck).</source>
        <translation>בחרו את הכתובת הנכונה בחלון (tokendeck).</translation>
    </message>
    <message>
        <source>Look for its question, or %1</source>
        <translation>חפשו את השאלה שלו, או %1</translation>
    </message>
    <message>
        <source>Try again, or %1</source>
        <translation>נסו שוב, או %1</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing was read of %1.</source>
        <translation>צרור המפתחות נעול: דבר לא נקרא מ-%1.</translation>
    </message>
    <message>
        <source>The keychain’s question was closed: nothing was read of %1.</source>
        <translation>השאלה של צרור המפתחות נסגרה: דבר לא נקרא מ-%1.</translation>
    </message>
    <message>
        <source>This system has no keychain: nothing was read of %1.</source>
        <translation>למערכת זו אין צרור מפתחות: דבר לא נקרא מ-%1.</translation>
    </message>
    <message>
        <source>The keychain has no token of %1.</source>
        <translation>בצרור המפתחות אין אסימון של %1.</translation>
    </message>
    <message>
        <source>The keychain is closed: nothing was read of %1.</source>
        <translation>צרור המפתחות סגור: דבר לא נקרא מ-%1.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time: nothing was read of %1.</source>
        <translation>צרור המפתחות לא ענה בזמן: דבר לא נקרא מ-%1.</translation>
    </message>
    <message>
        <source>The keychain failed: nothing was read of %1.</source>
        <translation>צרור המפתחות נכשל: דבר לא נקרא מ-%1.</translation>
    </message>
    <message>
        <source>The keychain is locked, and the key of the fingerprints is in it. Unlock it, as the window (tokendeck) does when it starts, or search without --offline and %1</source>
        <translation>צרור המפתחות נעול, והמפתח של טביעות האצבע בתוכו. פתחו אותו, כפי שהחלון (tokendeck) עושה בעלייתו, או חפשו בלי ‎--offline ו%1</translation>
    </message>
    <message>
        <source>The keychain’s question was closed, and the key of the fingerprints is in it. Try again and allow it, or search without --offline and %1</source>
        <translation>השאלה של צרור המפתחות נסגרה, והמפתח של טביעות האצבע בתוכו. נסו שוב ואשרו, או חפשו בלי ‎--offline ו%1</translation>
    </message>
    <message>
        <source>The keychain has no key of the fingerprints. tokendeck scan without --offline makes one, and the fingerprints with it.</source>
        <translation>בצרור המפתחות אין מפתח של טביעות האצבע. tokendeck scan בלי ‎--offline יוצרת מפתח, ואיתו את טביעות האצבע.</translation>
    </message>
    <message>
        <source>the key of the fingerprints</source>
        <translation>המפתח של טביעות האצבע</translation>
    </message>
    <message>
        <source>Try again once the keychain answers, or search without --offline and %1</source>
        <translation>נסו שוב כשצרור המפתחות יענה, או חפשו בלי ‎--offline ו%1</translation>
    </message>
    <message>
        <source>Run it in the desktop’s session, or %1</source>
        <translation>הריצו אותו בהפעלה של שולחן העבודה, או %1</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus) to reach the keychain by: nothing was read of %1.</source>
        <translation>אין אפיק הפעלה (D-Bus) שדרכו מגיעים לצרור המפתחות: דבר לא נקרא מ-%1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemWords</name>
    <message>
        <source>Logz.io may have acted on the request all the same; the list is refreshed.</source>
        <translation>ייתכן ש-Logz.io ביצעה את הבקשה בכל זאת; הרשימה מתרעננת.</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings, then try again.</source>
        <translation>בדקו את ה-proxy בהגדרות הרשת של המערכת, ואז נסו שוב.</translation>
    </message>
    <message>
        <source>Request ID for Logz.io’s support: %1.</source>
        <translation>מזהה הבקשה לתמיכה של Logz.io: %1.</translation>
    </message>
    <message>
        <source>something between this computer and Logz.io</source>
        <translation>משהו שבין מחשב זה ל-Logz.io</translation>
    </message>
    <message>
        <source>something that leads to %1</source>
        <translation>משהו שמוביל אל %1</translation>
    </message>
    <message>
        <source>the page %1</source>
        <translation>העמוד %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>הזנת אסימון חדש</translation>
    </message>
    <message>
        <source>Use that region</source>
        <translation>שימוש באזור זה</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>שימוש להפעלה זו בלבד</translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation>בחירת הכתובת</translation>
    </message>
    <message>
        <source>Copy what to send</source>
        <translation>העתקת מה שיש לשלוח</translation>
    </message>
    <message>
        <source>Copy the shape of the answer</source>
        <translation>העתקת מבנה התשובה</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramFiles</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 חסר</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramWords</name>
    <message>
        <source>See: %1</source>
        <translation>ראו: %1</translation>
    </message>
    <message>
        <source>An argument looks like a token. Arguments are seen by other users and kept in the history of the shell: name a token by its id or its name.</source>
        <translation>ארגומנט נראה כמו אסימון. משתמשים אחרים רואים ארגומנטים, והם נשמרים בהיסטוריה של המעטפת: ציינו אסימון לפי המזהה או השם שלו.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>אין פקודה %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProtectionWords</name>
    <message>
        <source>%1 is marked as production. Type %2 to go on:</source>
        <translation>%1 מסומן כייצור. הקלידו %2 כדי להמשיך:</translation>
    </message>
    <message>
        <source>The connection is marked as production. Type its name, %1, to go on:</source>
        <translation>החיבור מסומן כייצור. הקלידו את שמו, %1, כדי להמשיך:</translation>
    </message>
    <message numerus="yes">
        <source>%n connections of it are marked as production. Type the name of the one with most of it, %1, to go on:</source>
        <translation>
            <numerusform>חיבור אחד מאלה מסומן כייצור. הקלידו את שם החיבור שיש בו הכי הרבה, %1, כדי להמשיך:</numerusform>
            <numerusform>%n חיבורים מאלה מסומנים כייצור. הקלידו את שם החיבור שיש בו הכי הרבה, %1, כדי להמשיך:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>הקלידו קודם %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::PurposeCards</name>
    <message>
        <source>I want to ship logs</source>
        <translation>אני רוצה לשלוח לוגים</translation>
    </message>
    <message>
        <source>Account or shipping token</source>
        <translation>אסימון חשבון או שליחה</translation>
    </message>
    <message>
        <source>It can write logs into its account, and cannot read any. Every plan has it.</source>
        <translation>הוא יכול לכתוב לוגים לחשבון שלו, ואינו יכול לקרוא. הוא קיים בכל תוכנית.</translation>
    </message>
    <message>
        <source>Copy the token of an account</source>
        <translation>העתקת האסימון של חשבון</translation>
    </message>
    <message>
        <source>I want to share dashboards</source>
        <translation>אני רוצה לשתף לוחות מחוונים</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>אסימון שיתוף</translation>
    </message>
    <message>
        <source>Its link shows the logs that its filters let through, without a login, and can change nothing. Logz.io’s support enables them.</source>
        <translation>הקישור שלו מציג את הלוגים שהמסננים שלו מעבירים, בלי כניסה, ואינו יכול לשנות דבר. התמיכה של Logz.io מאפשרת אותם.</translation>
    </message>
    <message>
        <source>Create a filtered token</source>
        <translation>יצירת אסימון מסונן</translation>
    </message>
    <message>
        <source>I want to build an integration</source>
        <translation>אני רוצה לבנות שילוב</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>אסימון API</translation>
    </message>
    <message>
        <source>It can read and change what an admin can, in the accounts that it reaches. Needs a Pro or Enterprise plan or a trial.</source>
        <translation>הוא יכול לקרוא ולשנות מה שמנהל יכול, בחשבונות שהוא מגיע אליהם. נדרשת תוכנית Pro או Enterprise, או תקופת ניסיון.</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>יצירת אסימון API</translation>
    </message>
</context>
<context>
    <name>tokendeck::QuickFilters</name>
    <message>
        <source>Account ▾</source>
        <translation>חשבון ▾</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>מסננים מהירים</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>+ not read again</source>
        <translation>+ לא נקראו שוב</translation>
    </message>
    <message>
        <source>+ not every list was read</source>
        <translation>+ לא כל רשימה נקראה</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReachWords</name>
    <message>
        <source>API token · refused</source>
        <translation>אסימון API · נדחה</translation>
    </message>
    <message>
        <source>API token · not understood</source>
        <translation>אסימון API · לא הובן</translation>
    </message>
    <message>
        <source>API token · %1</source>
        <translation>אסימון API · %1</translation>
    </message>
    <message>
        <source>API token · created %1</source>
        <translation>אסימון API · נוצר ב-%1</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>אסימון API</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>לא הובן</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>חשבון %1</translation>
    </message>
    <message>
        <source>searchable from main</source>
        <translation>ניתן לחיפוש מהראשי</translation>
    </message>
    <message>
        <source>not searchable from main</source>
        <translation>לא ניתן לחיפוש מהראשי</translation>
    </message>
    <message>
        <source>not known whether searchable</source>
        <translation>לא ידוע אם ניתן לחיפוש</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts</source>
        <translation>
            <numerusform>חשבון משנה אחד</numerusform>
            <numerusform>%Ln חשבונות משנה</numerusform>
        </translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>%1 שלו</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation>
            <numerusform>%1, אחד לא ידוע</numerusform>
            <numerusform>%1, %Ln לא ידועים</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused and can search nothing</source>
        <translation>%1 נדחה ואינו יכול לחפש בדבר</translation>
    </message>
    <message>
        <source>What %1 can search is not known</source>
        <translation>לא ידוע היכן %1 יכול לחפש</translation>
    </message>
    <message>
        <source>%1 can search %2 alone</source>
        <translation>%1 יכול לחפש ב-%2 בלבד</translation>
    </message>
    <message>
        <source>%1 can search %2 and %3</source>
        <translation>%1 יכול לחפש ב-%2 וב-%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens can search %1</source>
        <translation>
            <numerusform>אסימון API אחד יכול לחפש ב-%1</numerusform>
            <numerusform>%Ln אסימוני API יכולים לחפש ב-%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ו-%2</translation>
    </message>
    <message>
        <source>Whether the API tokens of %1 can search %2 is not known</source>
        <translation>לא ידוע אם אסימוני ה-API של %1 יכולים לחפש ב-%2</translation>
    </message>
    <message>
        <source>%1 is closed: no API token can search it</source>
        <translation>%1 סגור: שום אסימון API אינו יכול לחפש בו</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 סגור ל-%2: אסימון API אחד משלו יכול לחפש בו</numerusform>
            <numerusform>%1 סגור ל-%2: %Ln אסימוני API משלו יכולים לחפש בו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one</source>
        <translation>%1, מוצגים אחד אחד</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, מקופלים</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open accounts</source>
        <translation>
            <numerusform>חשבון פתוח אחד</numerusform>
            <numerusform>%Ln חשבונות פתוחים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed accounts</source>
        <translation>
            <numerusform>חשבון סגור אחד</numerusform>
            <numerusform>%Ln חשבונות סגורים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts, not known</source>
        <translation>
            <numerusform>חשבון אחד, לא ידוע</numerusform>
            <numerusform>%Ln חשבונות, לא ידוע</numerusform>
        </translation>
    </message>
    <message>
        <source>Main account · %1</source>
        <translation>חשבון ראשי · %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>של %1</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>פרוסים</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>מקופלים</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>שמיש</translation>
    </message>
    <message>
        <source>open to search</source>
        <translation>פתוח לחיפוש</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>סגור לחיפוש</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The API tokens of %1 could not be read, so which of them it concerns is not known.</source>
        <translation>אי אפשר היה לקרוא את אסימוני ה-API של %1, ולכן לא ידוע לאילו מהם זה נוגע.</translation>
    </message>
    <message>
        <source>No API token of %1 is known here.</source>
        <translation>שום אסימון API של %1 אינו ידוע כאן.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can search it then: %2.</source>
        <translation>
            <numerusform>אסימון API אחד של %1 יוכל אז לחפש בו: %2.</numerusform>
            <numerusform>%Ln אסימוני API של %1 יוכלו אז לחפש בו: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can no longer search it: %2.</source>
        <translation>
            <numerusform>אסימון API אחד של %1 כבר לא יוכל לחפש בו: %2.</numerusform>
            <numerusform>%Ln אסימוני API של %1 כבר לא יוכלו לחפש בו: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>So can every API token that is made in %1 later.</source>
        <translation>כך גם כל אסימון API שייווצר ב-%1 בהמשך.</translation>
    </message>
    <message numerus="yes">
        <source>Its own %Ln API tokens search it either way.</source>
        <translation>
            <numerusform>אסימון ה-API שלו מחפש בו בכל מקרה.</numerusform>
            <numerusform>%Ln אסימוני ה-API שלו מחפשים בו בכל מקרה.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not understood and may be concerned.</source>
        <translation>
            <numerusform>אסימון API אחד לא הובן, וייתכן שזה נוגע לו.</numerusform>
            <numerusform>%Ln אסימוני API לא הובנו, וייתכן שזה נוגע להם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it is so already is not known.</source>
        <translation>לא ידוע אם זה כבר כך.</translation>
    </message>
    <message>
        <source>Open %1 to search?</source>
        <translation>לפתוח את %1 לחיפוש?</translation>
    </message>
    <message>
        <source>Close %1 to search?</source>
        <translation>לסגור את %1 לחיפוש?</translation>
    </message>
    <message>
        <source>Open to search</source>
        <translation>פתיחה לחיפוש</translation>
    </message>
    <message>
        <source>Close to search</source>
        <translation>סגירה לחיפוש</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1, נכון ל-%2, עדיין לא נקרא שוב</translation>
    </message>
    <message>
        <source>Which API tokens can search %1 is not known</source>
        <translation>לא ידוע אילו אסימוני API יכולים לחפש ב-%1</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln API tokens can search %1</source>
        <translation>
            <numerusform>לפחות אסימון API אחד יכול לחפש ב-%1</numerusform>
            <numerusform>לפחות %Ln אסימוני API יכולים לחפש ב-%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed to %2: whether API tokens of its own can search it is not known</source>
        <translation>%1 סגור ל-%2: לא ידוע אם אסימוני API משלו יכולים לחפש בו</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: at least %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 סגור ל-%2: לפחות אסימון API אחד משלו יכול לחפש בו</numerusform>
            <numerusform>%1 סגור ל-%2: לפחות %Ln אסימוני API משלו יכולים לחפש בו</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, API tokens not known</source>
        <translation>%1, אסימוני API לא ידועים</translation>
    </message>
    <message>
        <source>At least %1, %2</source>
        <translation>לפחות %1, %2</translation>
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
            <numerusform>%Ln פתוח</numerusform>
            <numerusform>%Ln פתוחים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln סגור</numerusform>
            <numerusform>%Ln סגורים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%Ln לא ידוע</numerusform>
            <numerusform>%Ln לא ידועים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::RecentActivity</name>
    <message>
        <source>Today %1</source>
        <translation>היום %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>אתמול %1</translation>
    </message>
    <message>
        <source>not %1: it failed</source>
        <translation>לא %1: נכשל</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>אולי %1</translation>
    </message>
    <message>
        <source>not %1: taken back</source>
        <translation>לא %1: בוטל</translation>
    </message>
</context>
<context>
    <name>tokendeck::RegionField</name>
    <message>
        <source>%1 (experimental)</source>
        <translation>%1 (ניסיוני)</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (בוטל)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>כתובת אחרת…</translation>
    </message>
    <message>
        <source>Custom URL of the API</source>
        <translation>כתובת אחרת של ה-API</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no user name, “?” or “#”. Plain http:// works on this computer alone.</source>
        <translation>כתובת מתחילה ב-https:// ואין בה שם משתמש, &quot;?&quot; או &quot;#&quot;. http:// רגיל פועל רק במחשב זה.</translation>
    </message>
    <message>
        <source>Logz.io documents this region in part only.</source>
        <translation>Logz.io מתעדת אזור זה רק בחלקו.</translation>
    </message>
    <message>
        <source>Logz.io withdrew this region in 2023.</source>
        <translation>Logz.io ביטלה אזור זה ב-2023.</translation>
    </message>
    <message>
        <source>The one whose accounts sign in at %1.</source>
        <translation>האזור שהחשבונות שלו נכנסים ב-%1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::RemovablePill</name>
    <message>
        <source>Remove %1</source>
        <translation>הסרת %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::RenameShippingTokenDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>שינוי השם של %1</translation>
    </message>
    <message>
        <source>The token stays the same: shippers go on as they are.</source>
        <translation>האסימון נשאר אותו אסימון: מה ששולח איתו ממשיך כפי שהוא.</translation>
    </message>
    <message>
        <source>Rename token</source>
        <translation>שינוי שם של אסימון</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReplaceFilterDialog</name>
    <message>
        <source>No shared token of %1 has it.</source>
        <translation>לשום אסימון שיתוף של %1 אין אותו.</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 move over: %2.</source>
        <translation>
            <numerusform>אסימון שיתוף אחד של %1 עובר: %2.</numerusform>
            <numerusform>%n אסימוני שיתוף של %1 עוברים: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A shared token of %1 was not understood and may have it: the old filter cannot be taken away.</source>
        <translation>אסימון שיתוף של %1 לא הובן, וייתכן שיש לו אותו: אי אפשר להסיר את המסנן הישן.</translation>
    </message>
    <message>
        <source>The new filter is made first and the old one deleted last, so that no token is without a filter on the way.</source>
        <translation>המסנן החדש נוצר ראשון והישן נמחק אחרון, כדי ששום אסימון לא יהיה בדרך בלי מסנן.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>החלפת %1</translation>
    </message>
    <message>
        <source>Replace filter</source>
        <translation>החלפת מסנן</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>מסנן חדש</translation>
    </message>
    <message>
        <source>Replace it without knowing which tokens use it</source>
        <translation>להחליף אותו בלי לדעת אילו אסימונים משתמשים בו</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportCommand</name>
    <message>
        <source>report takes no words.</source>
        <translation>report אינה מקבלת מילים.</translation>
    </message>
    <message>
        <source>No fingerprints: the keychain has no key for them, or did not give it.</source>
        <translation>אין טביעות אצבע: לצרור המפתחות אין מפתח להן, או שלא מסר אותו.</translation>
    </message>
    <message>
        <source>csv for spreadsheets (without), json for programs and diff, html to be read and printed.</source>
        <translation>csv לגיליונות אלקטרוניים (גם בלי האפשרות), json לתוכנות ול-diff, html לקריאה ולהדפסה.</translation>
    </message>
    <message>
        <source>Writes a report of every token, masked.</source>
        <translation>כותבת דוח על כל אסימון, מוסווה.</translation>
    </message>
    <message>
        <source>Each token with its account, who made it, when it was used and expires, its filters and what is wrong with it; when each list was read, or why not; and what was deleted, as the daily snapshots knew it. Fingerprints tell whether a token was rotated: their key is in the keychain, made by the window. Exits with 3 where a list was not read; the report says which.</source>
        <translation>כל אסימון עם החשבון שלו, מי יצר אותו, מתי היה בשימוש ומתי יפוג, המסננים שלו ומה לא תקין בו; מתי כל רשימה נקראה, או מדוע לא; ומה נמחק, כפי שתמונות המצב היומיות הכירו אותו. טביעות אצבע מספרות אם אסימון עבר רוטציה: המפתח שלהן נמצא בצרור המפתחות, והחלון יוצר אותו. מסתיימת ב-3 כשרשימה לא נקראה; הדוח אומר איזו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportOutput</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>טבלה לגיליונות אלקטרוניים (CSV)</translation>
    </message>
    <message>
        <source>Data for programs, and to compare with (JSON)</source>
        <translation>נתונים לתוכנות ולהשוואה (JSON)</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>דף לדפדפן (HTML)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>מסמך להדפסה (PDF)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>עמוד %1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportReader</name>
    <message>
        <source>the snapshots of %1</source>
        <translation>תמונות המצב של %1</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>אין יום %1.</translation>
    </message>
    <message>
        <source>There is no snapshot yet. The window takes one of each account on every day on which it has read all its lists.</source>
        <translation>עדיין אין תמונת מצב. החלון מצלם אחת של כל חשבון בכל יום שבו קרא את כל הרשימות שלו.</translation>
    </message>
    <message>
        <source>There is no snapshot of %1 or before; the first is of %2.</source>
        <translation>אין תמונת מצב של %1 או לפניו; הראשונה היא של %2.</translation>
    </message>
    <message>
        <source>A newer version of Tokendeck has written %1.</source>
        <translation>גרסה חדשה יותר של Tokendeck כתבה את %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>אי אפשר לקרוא את %1: %2.</translation>
    </message>
    <message>
        <source>%1 is yet to come.</source>
        <translation>%1 עוד לא הגיע.</translation>
    </message>
    <message>
        <source>There is no file %1; and it is neither “now” nor a day such as 2026-11-26.</source>
        <translation>אין קובץ %1; וזה לא „now” ולא יום כמו 2026-11-26.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>לא נקרא: %1.</translation>
    </message>
    <message>
        <source>Standard input can be one of the sides, and not both.</source>
        <translation>הקלט התקני יכול להיות אחד הצדדים, לא שניהם.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>הקלט התקני</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportSaving</name>
    <message>
        <source>Saved as %1.</source>
        <translation>נשמר בתור %1.</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation>דבר לא נשמר בתור %1: %2.</translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation>אין די זיכרון לכך</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in %1, in plain text. Delete it as soon as you can.</source>
        <translation>
            <numerusform>אסימון אחד נמצא ב-%1, כטקסט גלוי. מחקו את הקובץ ברגע שתוכלו.</numerusform>
            <numerusform>%Ln אסימונים נמצאים ב-%1, כטקסט גלוי. מחקו את הקובץ ברגע שתוכלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token of these connections is known now: nothing was saved.</source>
        <translation>שום אסימון של חיבורים אלה אינו ידוע עכשיו: דבר לא נשמר.</translation>
    </message>
    <message>
        <source>the file with the tokens</source>
        <translation>הקובץ עם האסימונים</translation>
    </message>
    <message>
        <source>Write the tokens into %1?</source>
        <translation>לכתוב את האסימונים ל-%1?</translation>
    </message>
    <message>
        <source>Only you can read the file. What backs up this folder, or shares it, takes the tokens along.</source>
        <translation>רק אתם יכולים לקרוא את הקובץ. מה שמגבה תיקייה זו, או משתף אותה, לוקח את האסימונים איתו.</translation>
    </message>
    <message>
        <source>Write the tokens</source>
        <translation>כתיבת האסימונים</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>שמירת הדוח</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>שמירת ההשוואה</translation>
    </message>
    <message>
        <source>Save the tokens</source>
        <translation>שמירת האסימונים</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the pages of %2 would take minutes. Save the report as HTML, and print it from a browser.</source>
        <translation>שום דבר לא נשמר בשם %1: הדפים של %2 יימשכו דקות. יש לשמור את הדוח כ-HTML ולהדפיס אותו מדפדפן.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>אסימון אחד</numerusform>
            <numerusform>%Ln אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>יוצר את %1…</translation>
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
        <translation>%1 (מושתק)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection · region</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token, mask, fingerprint</source>
        <translation>אסימון, מסכה, טביעת אצבע</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>סוג, מזהה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Created, by or owner</source>
        <translation>נוצר, על ידי או אחראי</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>שימוש אחרון</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>Filters, or whether enabled</source>
        <translation>מסננים, או האם פעיל</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>עדיין לא נשאל</translation>
    </message>
    <message>
        <source>the last try failed: %1</source>
        <translation>הניסיון האחרון נכשל: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>לא נקרא: %1</translation>
    </message>
    <message>
        <source>When each list was read</source>
        <translation>מתי נקראה כל רשימה</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>List</source>
        <translation>רשימה</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation>ציון: %1.</translation>
    </message>
    <message>
        <source>Made on %1. %2</source>
        <translation>נוצר ב-%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens.</source>
        <translation>
            <numerusform>אסימון אחד.</numerusform>
            <numerusform>%Ln אסימונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <translation>
            <numerusform>אחד נמחק.</numerusform>
            <numerusform>%Ln נמחקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read: what is in them is not known.</source>
        <translation>
            <numerusform>רשימה אחת לא נקראה: לא ידוע מה יש בה.</numerusform>
            <numerusform>%Ln רשימות לא נקראו: לא ידוע מה יש בהן.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fingerprints: no key for them could be had.</source>
        <translation>אין טביעות אצבע: אי אפשר היה להשיג מפתח להן.</translation>
    </message>
    <message>
        <source>Fingerprints are of the key %1.</source>
        <translation>טביעות האצבע הן של המפתח %1.</translation>
    </message>
    <message>
        <source>Tokens of Logz.io accounts</source>
        <translation>אסימונים של חשבונות Logz.io</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateSharedTokenDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>רוטציה של %1</translation>
    </message>
    <message>
        <source>A new token with the same name, filters and expiry is made in %1 and copied.</source>
        <translation>אסימון חדש עם אותם שם, מסננים ותפוגה ייווצר ב-%1 ויועתק.</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>רוטציה של אסימון</translation>
    </message>
    <message>
        <source>Delete the old token now: links with it stop working</source>
        <translation>מחיקת האסימון הישן עכשיו: קישורים איתו מפסיקים לעבוד</translation>
    </message>
    <message>
        <source>Keep the old token: links with it go on</source>
        <translation>השארת האסימון הישן: קישורים איתו ממשיכים לעבוד</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateShippingTokenDialog</name>
    <message>
        <source>A new token is made in %1 and copied.</source>
        <translation>אסימון חדש ייווצר ב-%1 ויועתק.</translation>
    </message>
    <message>
        <source>The old one stays enabled, so that no log is lost while you change your shippers over. Disable and delete it when they have.</source>
        <translation>הישן נשאר פעיל, כדי ששום לוג לא יאבד בזמן שאתם מעבירים את מה ששולח איתו. השביתו ומחקו אותו אחרי המעבר.</translation>
    </message>
    <message>
        <source>The old one stays disabled.</source>
        <translation>הישן נשאר מושבת.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>רוטציה של %1</translation>
    </message>
    <message>
        <source>Create and copy</source>
        <translation>יצירה והעתקה</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>שם האסימון החדש</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotationDetails</name>
    <message>
        <source>Made by rotating %1, %2</source>
        <translation>נוצר ברוטציה של %1, %2</translation>
    </message>
    <message>
        <source>Show the old token</source>
        <translation>הצגת האסימון הישן</translation>
    </message>
    <message>
        <source>Rotated into %1, %2</source>
        <translation>עבר רוטציה אל %1, %2</translation>
    </message>
    <message>
        <source>Show its successor</source>
        <translation>הצגת האסימון שבא במקומו</translation>
    </message>
</context>
<context>
    <name>tokendeck::RowCopying</name>
    <message>
        <source>This row has no token to copy.</source>
        <translation>לשורה זו אין אסימון להעתיק.</translation>
    </message>
    <message>
        <source>The token of %1 is not known here, so it cannot be copied.</source>
        <translation>האסימון של %1 אינו ידוע כאן, ולכן אי אפשר להעתיקו.</translation>
    </message>
    <message>
        <source>Select at most %1 rows to copy their tokens; %2 are selected.</source>
        <translation>בחרו לכל היותר %1 שורות כדי להעתיק את האסימונים שלהן; נבחרו %2.</translation>
    </message>
    <message>
        <source>These rows have no tokens to copy.</source>
        <translation>לשורות אלה אין אסימונים להעתיק.</translation>
    </message>
    <message>
        <source>None of the tokens of these rows is known here, so none can be copied.</source>
        <translation>שום אסימון של שורות אלה אינו ידוע כאן, ולכן אי אפשר להעתיק.</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>העתקת אסימון</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>שם אחד</numerusform>
            <numerusform>%Ln שמות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were copied.</source>
        <translation>
            <numerusform>שם אחד הועתק.</numerusform>
            <numerusform>%Ln שמות הועתקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>מזהה אחד</numerusform>
            <numerusform>%Ln מזהים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were copied.</source>
        <translation>
            <numerusform>מזהה אחד הועתק.</numerusform>
            <numerusform>%Ln מזהים הועתקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, without tokens</source>
        <translation>
            <numerusform>שורה אחת, בלי אסימונים</numerusform>
            <numerusform>%Ln שורות, בלי אסימונים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text, without tokens.</source>
        <translation>
            <numerusform>שורה אחת הועתקה כטקסט, בלי אסימונים.</numerusform>
            <numerusform>%Ln שורות הועתקו כטקסט, בלי אסימונים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1, one in each line. The tokens of %Ln other rows are not known here.</source>
        <translation>
            <numerusform>הועתקו %1, אחד בכל שורה. האסימון של שורה אחת אחרת אינו ידוע כאן.</numerusform>
            <numerusform>הועתקו %1, אחד בכל שורה. האסימונים של %Ln שורות אחרות אינם ידועים כאן.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the tokens of %Ln rows</source>
        <translation>
            <numerusform>העתקת האסימון של שורה אחת</numerusform>
            <numerusform>העתקת האסימונים של %Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name, ID or row</source>
        <translation>העתקת שם, מזהה או שורה</translation>
    </message>
</context>
<context>
    <name>tokendeck::RunModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה קורה</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveComparisonDialog</name>
    <message>
        <source>Save the comparison</source>
        <translation>שמירת ההשוואה</translation>
    </message>
    <message>
        <source>Every difference is saved, whatever the list is narrowed to.</source>
        <translation>כל הבדל נשמר, יהיה אשר יהיה הצמצום של הרשימה.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>שמירת דוח</translation>
    </message>
    <message>
        <source>Every token with its account, who made it, when it was used and expires, its filters and what is wrong with it. Tokens themselves are not in it: their masks are, and a fingerprint that tells whether one was rotated.</source>
        <translation>כל אסימון עם החשבון שלו, מי יצר אותו, מתי היה בשימוש ומתי יפוג, המסננים שלו ומה לא תקין בו. האסימונים עצמם אינם בו: יש בו את המסכות שלהם, וטביעת אצבע שמספרת אם אחד עבר רוטציה.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveTokensDialog</name>
    <message>
        <source>Save the tokens themselves?</source>
        <translation>לשמור את האסימונים עצמם?</translation>
    </message>
    <message>
        <source>The file holds every token in plain text. Whoever reads it can send logs, open dashboards and change accounts with them. A lock does not clear it, and it stays until you delete it. A report needs no tokens.</source>
        <translation>בקובץ יש כל אסימון כטקסט גלוי. מי שקורא אותו יכול לשלוח איתם לוגים, לפתוח לוחות מחוונים ולשנות חשבונות. נעילה אינה מנקה אותו, והוא נשאר עד שתמחקו אותו. דוח אינו צריך אסימונים.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>חיבורים</translation>
    </message>
    <message>
        <source>I keep this file where nobody else reads it</source>
        <translation>הקובץ יישמר במקום שאיש אחר אינו קורא אותו</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveView</name>
    <message>
        <source>Save view…</source>
        <translation>שמירת תצוגה…</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>חלק ממנו נראה כמו אסימון, ואסור שיהיה כזה בשום קובץ.</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>השארת חיפוש זה בסרגל הצד</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>שמירת חיפוש זה כתצוגה</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>שמירת תצוגה</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>כבר יש תצוגה בשם זה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanCommand</name>
    <message numerus="yes">
        <source>%Ln files read, %1 found…</source>
        <translation>
            <numerusform>קובץ אחד נקרא, %1 נמצאו…</numerusform>
            <numerusform>%Ln קבצים נקראו, %1 נמצאו…</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>עמודה</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>היסט</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>באינדקס</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>קידוד</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>אובייקט</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not read.</source>
        <translation>
            <numerusform>עוד אחד לא נקרא.</numerusform>
            <numerusform>עוד %Ln לא נקראו.</numerusform>
        </translation>
    </message>
    <message>
        <source>scan takes the files and folders to look in: tokendeck scan .</source>
        <translation>scan מקבלת את הקבצים והתיקיות לחיפוש: tokendeck scan .</translation>
    </message>
    <message>
        <source>Look in what git has staged, at the paths and below, and not in the files.</source>
        <translation>לחפש במה שבאינדקס של git (staged), בנתיבים ומתחתם, ולא בקבצים.</translation>
    </message>
    <message>
        <source>Ask nobody: compare words with the fingerprints that the last search with all lists has kept. Base64 is not seen.</source>
        <translation>לא לשאול איש: להשוות מילים לטביעות האצבע שהחיפוש האחרון עם כל הרשימות שמר. base64 אינו מזוהה.</translation>
    </message>
    <message>
        <source>Looks for the tokens of the lists in files.</source>
        <translation>מחפשת את האסימונים של הרשימות בקבצים.</translation>
    </message>
    <message>
        <source>In its name</source>
        <translation>בשם</translation>
    </message>
    <message>
        <source>Finds them as plain text, in UTF-16 and in base64, in hidden and binary files as well, and in the names of files and folders, and says file, line, column and whose token it is, never the token. Links are not followed, devices and FIFOs are passed over, and archives are not opened. What is in the files stays on this computer. Exits with 1 where a token was found, whatever was not read; else with 3 where a list or a file was not read.</source>
        <translation>מוצאת אותם כטקסט גלוי, ב-UTF-16 וב-base64, גם בקבצים מוסתרים ובינריים ובשמות של קבצים ותיקיות, ואומרת קובץ, שורה, עמודה ושל מי האסימון, אף פעם לא את האסימון. אין הליכה אחרי קישורים, יש דילוג על התקנים ועל FIFO, וארכיונים אינם נפתחים. מה שבקבצים נשאר במחשב זה. מסתיימת ב-1 כשנמצא אסימון, גם אם משהו לא נקרא; אחרת ב-3 כשרשימה או קובץ לא נקראו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחד</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for these tokens in files</source>
        <translation>חיפוש האסימונים האלה בקבצים</translation>
    </message>
    <message>
        <source>Looks for every token of your connections in all files below a folder, hidden ones as well, as plain text, in UTF-16 and in base64. What is in the files stays on this computer.</source>
        <translation>מחפש כל אסימון של החיבורים שלכם בכל הקבצים שמתחת לתיקייה, גם מוסתרים, כטקסט גלוי, ב-UTF-16 וב-base64. מה שבקבצים נשאר במחשב זה.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>Also look in what is staged in git</source>
        <translation>לחפש גם במה שבאינדקס של git (staged)</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>פתיחת התיקייה של הקובץ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>בחירת תיקייה</translation>
    </message>
    <message>
        <source>Places with a token</source>
        <translation>מקומות עם אסימון</translation>
    </message>
    <message>
        <source>Look for tokens in a folder</source>
        <translation>חיפוש אסימונים בתיקייה</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>עצירה</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>עוצר…</translation>
    </message>
    <message>
        <source>%1, %2 read, %3 found</source>
        <translation>%1, %2 נקראו, %3 נמצאו</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token to look for.</source>
        <translation>אין אסימון לחפש.</translation>
    </message>
    <message numerus="yes">
        <source>None of your %Ln tokens was found.</source>
        <translation>
            <numerusform>האסימון שלכם לא נמצא.</numerusform>
            <numerusform>שום אסימון מ-%Ln האסימונים שלכם לא נמצא.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places with a token.</source>
        <translation>
            <numerusform>מקום אחד עם אסימון.</numerusform>
            <numerusform>%Ln מקומות עם אסימון.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system opened no window for the folder %1.</source>
        <translation>מערכת זו לא פתחה חלון לתיקייה %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanModel</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (באינדקס)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ועוד אחד</numerusform>
            <numerusform>%1 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>שורה</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>in its name</source>
        <translation>בשם</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanTokens</name>
    <message>
        <source>No fingerprints are kept here yet. tokendeck scan without --offline keeps them, once all lists of the settings’ connections were read.</source>
        <translation>עדיין לא נשמרו כאן טביעות אצבע. tokendeck scan בלי ‎--offline שומרת אותן, אחרי שכל הרשימות של החיבורים שבהגדרות נקראו.</translation>
    </message>
    <message>
        <source>The fingerprints that are kept here were made with another key than the keychain’s. tokendeck scan without --offline makes them anew.</source>
        <translation>טביעות האצבע שנשמרו כאן נוצרו במפתח אחר מזה שבצרור המפתחות. tokendeck scan בלי ‎--offline יוצרת אותן מחדש.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the fingerprints of %Ln tokens as of %1.</source>
        <translation>
            <numerusform>הושווה לטביעת האצבע של אסימון אחד, נכון ל-%1.</numerusform>
            <numerusform>הושווה לטביעות האצבע של %Ln אסימונים, נכון ל-%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for is the token in TOKENDECK_API_TOKEN alone.</source>
        <translation>מחפשים רק את האסימון שב-TOKENDECK_API_TOKEN.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanWords</name>
    <message numerus="yes">
        <source>%Ln not there</source>
        <translation>
            <numerusform>אחד לא קיים</numerusform>
            <numerusform>%Ln לא קיימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without permission</source>
        <translation>
            <numerusform>אחד בלי הרשאה</numerusform>
            <numerusform>%Ln בלי הרשאה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archives not opened</source>
        <translation>
            <numerusform>ארכיון אחד לא נפתח</numerusform>
            <numerusform>%Ln ארכיונים לא נפתחו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>אחד שאי אפשר היה לקרוא</numerusform>
            <numerusform>%Ln שאי אפשר היה לקרוא</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither file nor folder</source>
        <translation>
            <numerusform>אחד שאינו קובץ ואינו תיקייה</numerusform>
            <numerusform>%Ln שאינם קובץ ואינם תיקייה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln where git did not answer</source>
        <translation>
            <numerusform>אחד שבו git לא ענה</numerusform>
            <numerusform>%Ln שבהם git לא ענה</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no git repository</source>
        <translation>
            <numerusform>אחד שאינו במאגר git</numerusform>
            <numerusform>%Ln שאינם במאגר git</numerusform>
        </translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>token of the account %1</source>
        <translation>האסימון של החשבון %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ועוד אחד</numerusform>
            <numerusform>%1 ועוד %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, ב-%2</translation>
    </message>
    <message>
        <source>%1, staged in git</source>
        <translation>%1, באינדקס של git</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>לא קיים</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>אין הרשאה</translation>
    </message>
    <message>
        <source>an archive, not opened</source>
        <translation>ארכיון, לא נפתח</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>אי אפשר היה לקרוא אותו (%1)</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>אינו קובץ ואינו תיקייה</translation>
    </message>
    <message>
        <source>git did not answer</source>
        <translation>git לא ענה</translation>
    </message>
    <message>
        <source>git did not answer as expected (%1)</source>
        <translation>git לא ענה כצפוי (%1)</translation>
    </message>
    <message>
        <source>in no git repository</source>
        <translation>אינו במאגר git</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>קובץ אחד</numerusform>
            <numerusform>%Ln קבצים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 בית</numerusform>
            <numerusform>%1 בתים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>אחד לא נקרא</numerusform>
            <numerusform>%Ln לא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>נעצר לפני הסוף.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold so many tokens that only the first places are shown.</source>
        <translation>
            <numerusform>בקובץ אחד יש אסימונים רבים כל כך, שרק המקומות הראשונים מוצגים.</numerusform>
            <numerusform>ב-%Ln קבצים יש אסימונים רבים כל כך, שרק המקומות הראשונים מוצגים.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were not read, so they are not looked for.</source>
        <translation>%1 לא נקראו, ולכן הם אינם בחיפוש.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lists were not read, so they are not looked for.</source>
        <translation>
            <numerusform>%1 ועוד רשימה אחת לא נקראו, ולכן הם אינם בחיפוש.</numerusform>
            <numerusform>%1 ועוד %n רשימות לא נקראו, ולכן הם אינם בחיפוש.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in its name</source>
        <comment>of a file</comment>
        <translation>%1: %2, בשם</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeFooter</name>
    <message>
        <source>can search</source>
        <translation>אפשר לחפש</translation>
    </message>
    <message>
        <source>closed by the account’s “searchable” setting, or a token that is refused</source>
        <translation>סגור לפי ההגדרה “searchable” של החשבון, או אסימון שנדחה</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Solid: can search; amber: with a sub account’s own token. Dashed: closed by the account’s “searchable” setting, or a token that is refused. Dotted: not known.</source>
        <translation>קו רציף: יכול לחפש; ענבר: באסימון של חשבון המשנה עצמו. קו מקווקו: סגור בשל ההגדרה &quot;searchable&quot; של החשבון, או אסימון שנדחה. קו מנוקד: לא ידוע.</translation>
    </message>
    <message>
        <source>can search with a sub account’s own token</source>
        <translation>אפשר לחפש באסימון של חשבון המשנה עצמו</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeLine</name>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation>הצגת החיבורים</translation>
    </message>
    <message>
        <source>What is selected belongs to a connection that is neither production nor read-only.</source>
        <translation>מה שנבחר שייך לחיבור שאינו ייצור ואינו לקריאה בלבד.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopePage</name>
    <message>
        <source>Find a token or account…</source>
        <translation>מציאת אסימון או חשבון…</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>כרשימה</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>שמירה כתמונה…</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>כמפה</translation>
    </message>
    <message>
        <source>No name has %1</source>
        <translation>בשום שם אין %1</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>קיפול או פריסה</translation>
    </message>
    <message>
        <source>Show in Accounts</source>
        <translation>הצגה בחשבונות</translation>
    </message>
    <message>
        <source>Show in API tokens</source>
        <translation>הצגה באסימוני API</translation>
    </message>
    <message>
        <source>Once it was read again, it can be saved.</source>
        <translation>אחרי שתיקרא שוב, אפשר יהיה לשמור אותה.</translation>
    </message>
    <message>
        <source>Select a sub account first.</source>
        <translation>בחרו קודם חשבון משנה.</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>בחרו קודם חשבון.</translation>
    </message>
    <message>
        <source>Select an API token first.</source>
        <translation>בחרו קודם אסימון API.</translation>
    </message>
    <message>
        <source>Select an account or an API token first.</source>
        <translation>בחרו קודם חשבון או אסימון API.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeSaving</name>
    <message>
        <source>there is too little memory for it</source>
        <translation>אין די זיכרון לכך</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>המפה נשמרה בתור %1.</translation>
    </message>
    <message>
        <source>The map was not saved as %1: %2.</source>
        <translation>המפה לא נשמרה בתור %1: %2.</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>תמונת SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>תמונת PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the map as an image</source>
        <translation>שמירת המפה כתמונה</translation>
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
        <translation>שם</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Who can search what</source>
        <translation>מי יכול לחפש במה</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeView</name>
    <message>
        <source>Scope map</source>
        <translation>מפת היקף</translation>
    </message>
    <message>
        <source>Arrows go along the lines, letters to names. “As a list” shows the same as a tree.</source>
        <translation>מקשי החיצים הולכים לאורך הקווים, אותיות אל שמות. &quot;כרשימה&quot; מציג אותו דבר כעץ.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreCard</name>
    <message>
        <source>Token hygiene</source>
        <translation>היגיינת אסימונים</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2 high</comment>
        <translation>%2: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens that count as %1</source>
        <comment>3 tokens that count as high</comment>
        <translation>
            <numerusform>אסימון אחד שנחשב %1</numerusform>
            <numerusform>%Ln אסימונים שנחשבים %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>3 shared tokens not known</comment>
        <translation>%1 לא ידועים</translation>
    </message>
    <message>
        <source>Show %1 of which too little is known</source>
        <translation>הצגת %1 שמעט מדי ידוע עליהם</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreRing</name>
    <message>
        <source>Score %1 of 100</source>
        <translation>ציון %1 מתוך 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>אין ציון</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>מתוך 100</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 של %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>84 · 71 with 6 silenced</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln silenced</source>
        <translation>
            <numerusform>%1 עם אחד מושתק</numerusform>
            <numerusform>%1 עם %Ln מושתקים</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to score: no token is in use.</source>
        <translation>אין למה לתת ציון: שום אסימון אינו בשימוש.</translation>
    </message>
    <message>
        <source>Not scored yet: not every list was read.</source>
        <translation>עדיין אין ציון: לא כל הרשימות נקראו.</translation>
    </message>
    <message>
        <source>Not scored yet: %1 were not read.</source>
        <translation>עדיין אין ציון: %1 לא נקראו.</translation>
    </message>
    <message>
        <source>Not scored: nothing is known of the tokens.</source>
        <translation>אין ציון: לא ידוע דבר על האסימונים.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens checked</source>
        <translation>
            <numerusform>אסימון אחד נבדק</numerusform>
            <numerusform>%Ln אסימונים נבדקו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>אחד לא ידוע</numerusform>
            <numerusform>%Ln לא ידועים</numerusform>
        </translation>
    </message>
    <message>
        <source>100 less the share of tokens with a finding: high counts whole, medium half, low a tenth. At most 79 while a high one stands.</source>
        <translation>100 פחות חלקם של האסימונים שיש להם ממצא: חמור נחשב במלואו, בינוני חצי, קל עשירית. לכל היותר 79 כל עוד יש ממצא חמור.</translation>
    </message>
    <message>
        <source>Not checked, as Logz.io did not tell: %1.</source>
        <translation>לא נבדקו, כי Logz.io לא מסרה: %1.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is one of %2.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: לא ידוע אם הוא אחד מאלה: %2.</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is still valid.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: לא ידוע אם הוא עדיין תקף.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts not connected</source>
        <translation>
            <numerusform>חשבון משנה אחד לא מחובר</numerusform>
            <numerusform>%Ln חשבונות משנה לא מחוברים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchCompleter</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>שורה אחת</numerusform>
            <numerusform>%Ln שורות</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>מילות החיפוש</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchField</name>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ניקוי החיפוש</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>ניקוי (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchWords</name>
    <message>
        <source>Expected is one of %1.</source>
        <translation>נדרש אחד מאלה: %1.</translation>
    </message>
    <message>
        <source>Expected is a filter as field=value, a field alone, or none.</source>
        <translation>נדרש מסנן בתור field=value, שדה בלבד, או none.</translation>
    </message>
    <message>
        <source>Expected is a distance such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>נדרש מרחק כגון ‎&lt;7d או ‎&gt;90d, יום כגון 2026-11-24, ‎&lt;2026-11-24 או ‎&gt;2026-11-24, או never.</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>נדרש גיל כגון ‎&lt;7d או ‎&gt;90d, יום כגון 2026-11-24, ‎&lt;2026-11-24 או ‎&gt;2026-11-24, או never.</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, or a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24.</source>
        <translation>נדרש גיל כגון ‎&lt;7d או ‎&gt;90d, או יום כגון 2026-11-24, ‎&lt;2026-11-24 או ‎&gt;2026-11-24.</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks, or none.</source>
        <translation>נדרש טקסט, במירכאות אם יש בו רווחים, או none.</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks.</source>
        <translation>נדרש טקסט, במירכאות אם יש בו רווחים.</translation>
    </message>
    <message>
        <source>%1 is no word of a search. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 אינו מילה של חיפוש. נדרש אחד מאלה: %2, או טקסט במירכאות.</translation>
    </message>
    <message>
        <source>%1 has no closing quote.</source>
        <translation>ל-%1 חסרות מירכאות סוגרות.</translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <translation>ל-%1 אין ערך. %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>אי אפשר לקרוא את %1. %2</translation>
    </message>
    <message>
        <source>%1 is never so of what stands in this list. %2</source>
        <translation>%1 לעולם אינו נכון לגבי מה שברשימה זו. %2</translation>
    </message>
    <message>
        <source>%1 asks for what nothing in this list has. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 שואל על מה שאין לדבר ברשימה זו. נדרש אחד מאלה: %2, או טקסט במירכאות.</translation>
    </message>
    <message>
        <source>A word of the search cannot be read: more rows may be shown than you look for, so nothing is done to many at once.</source>
        <translation>אי אפשר לקרוא מילה של החיפוש: ייתכן שמוצגות יותר שורות ממה שאתם מחפשים, ולכן לא נעשה דבר ברבות בבת אחת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>אחד לא ידוע</numerusform>
            <numerusform>%Ln לא ידועים</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that the row shows</source>
        <translation>טקסט שהשורה מציגה</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>שם החשבון שלו</translation>
    </message>
    <message>
        <source>the name of its connection</source>
        <translation>שם החיבור שלו</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>האזור שלו</translation>
    </message>
    <message>
        <source>who is responsible for it</source>
        <translation>מי אחראי עליו</translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation>ההערה עליו</translation>
    </message>
    <message>
        <source>a filter that it has, case included</source>
        <translation>מסנן שיש לו, כולל רישיות</translation>
    </message>
    <message>
        <source>when it expires</source>
        <translation>מתי יפוג</translation>
    </message>
    <message>
        <source>when it was last used</source>
        <translation>מתי היה בשימוש לאחרונה</translation>
    </message>
    <message>
        <source>when it was created</source>
        <translation>מתי נוצר</translation>
    </message>
    <message>
        <source>what is to be said of it</source>
        <translation>מה שיש לומר עליו</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>בלי מסנן</translation>
    </message>
    <message>
        <source>Sees nothing</source>
        <translation>אינו רואה דבר</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>יפוג בקרוב</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>לא יפוג לעולם</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>אינו בשימוש</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>מעולם לא בשימוש</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Last enabled</source>
        <translation>פעיל אחרון</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>תאומים</translation>
    </message>
    <message>
        <source>Used by none</source>
        <translation>ללא שימוש</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>לא נקרא שוב</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>מושתק</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>קריאה בלבד</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>ייצור</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>לא הובן</translation>
    </message>
    <message>
        <source>works and shows every log</source>
        <translation>עובד ומציג כל לוג</translation>
    </message>
    <message>
        <source>its filters let nothing through</source>
        <translation>המסננים שלו אינם מעבירים דבר</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>אחרי התאריך שלו</translation>
    </message>
    <message numerus="yes">
        <source>expires in less than %n days</source>
        <translation>
            <numerusform>יפוג בעוד פחות מיום</numerusform>
            <numerusform>יפוג בעוד פחות מ-%n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>has no date of expiry</source>
        <translation>אין לו תאריך תפוגה</translation>
    </message>
    <message numerus="yes">
        <source>works and was not used for %n days</source>
        <translation>
            <numerusform>עובד ולא היה בשימוש יום אחד</numerusform>
            <numerusform>עובד ולא היה בשימוש %n ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>was never used</source>
        <translation>מעולם לא היה בשימוש</translation>
    </message>
    <message>
        <source>logs sent with it are dropped</source>
        <translation>לוגים שנשלחים איתו אינם מתקבלים</translation>
    </message>
    <message>
        <source>the only enabled one of its account</source>
        <translation>הפעיל היחיד של החשבון שלו</translation>
    </message>
    <message>
        <source>another one does the same</source>
        <translation>אחר עושה אותו דבר</translation>
    </message>
    <message>
        <source>a filter that no token has</source>
        <translation>מסנן שאין לשום אסימון</translation>
    </message>
    <message>
        <source>Logz.io refuses it</source>
        <translation>Logz.io דוחה אותו</translation>
    </message>
    <message>
        <source>from a list that could not be read again</source>
        <translation>מרשימה שאי אפשר היה לקרוא שוב</translation>
    </message>
    <message>
        <source>a finding of it is silenced</source>
        <translation>ממצא שלו מושתק</translation>
    </message>
    <message>
        <source>changes of its connection are switched off</source>
        <translation>שינויים דרך החיבור שלו כבויים</translation>
    </message>
    <message>
        <source>its connection is marked as production</source>
        <translation>החיבור שלו מסומן כייצור</translation>
    </message>
    <message>
        <source>was not understood</source>
        <translation>לא הובן</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that were used in the last %n days.</source>
        <translation>
            <numerusform>הסקירה מספרת רק על אלה שהיו בשימוש ביום האחרון.</numerusform>
            <numerusform>הסקירה מספרת רק על אלה שהיו בשימוש ב-%n הימים האחרונים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview tells of those alone of which nothing else is to be said.</source>
        <translation>הסקירה מספרת רק על אלה שאין לומר עליהם דבר אחר.</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that are known to be older than %n days.</source>
        <translation>
            <numerusform>הסקירה מספרת רק על אלה שידוע שהם ישנים מיום אחד.</numerusform>
            <numerusform>הסקירה מספרת רק על אלה שידוע שהם ישנים מ-%n ימים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview counts all that are alike as one.</source>
        <translation>הסקירה מונה את כל הזהים כאחד.</translation>
    </message>
    <message>
        <source>rows that show all of them</source>
        <translation>שורות שמציגות את כולן</translation>
    </message>
    <message>
        <source>rows that do not</source>
        <translation>שורות שלא</translation>
    </message>
    <message>
        <source>contained in the name of its account, or all of it</source>
        <translation>נמצא בשם החשבון שלו, או כל השם</translation>
    </message>
    <message>
        <source>the same of these; owner:none and note:none where there is none</source>
        <translation>אחד מאלה; owner:none ו-note:none היכן שאין</translation>
    </message>
    <message>
        <source>expires in less than 7 days, or never</source>
        <translation>יפוג בעוד פחות מ-7 ימים, או לעולם לא</translation>
    </message>
    <message>
        <source>was last used more than 90 days ago, or never</source>
        <translation>היה בשימוש לאחרונה לפני יותר מ-90 ימים, או מעולם לא</translation>
    </message>
    <message>
        <source>was created before that day</source>
        <translation>נוצר לפני אותו יום</translation>
    </message>
    <message>
        <source>Expected is one of %1, or unknown, or none.</source>
        <translation>נדרש אחד מאלה: %1, או unknown, או none.</translation>
    </message>
    <message>
        <source>what Overview finds wrong with it</source>
        <translation>מה שהסקירה מוצאת בו לא תקין</translation>
    </message>
    <message>
        <source>%1: no connection is called so.</source>
        <translation>%1: אין חיבור בשם כזה.</translation>
    </message>
    <message>
        <source>%1: no account is called so.</source>
        <translation>%1: אין חשבון בשם כזה.</translation>
    </message>
    <message>
        <source>%1 cannot be asked of the activity. Expected is one of %2, or a text in quotes.</source>
        <translation>אי אפשר לשאול את הפעילות על %1. צפוי אחד מאלה: %2, או טקסט במירכאות.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SecretEdit</name>
    <message>
        <source>What was entered is no API token: it has blanks or other characters that no token has. Paste the token alone.</source>
        <translation>מה שהוזן אינו אסימון API: יש בו רווחים או תווים אחרים שאין לשום אסימון. הדביקו את האסימון בלבד.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SelectionSummary</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ועוד %2</translation>
    </message>
    <message>
        <source>selected; of the first %1:</source>
        <translation>נבחרו; מתוך %1 הראשונים:</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>נבחרו</translation>
    </message>
    <message>
        <source>In</source>
        <translation>היכן</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>בלי מסנן</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>יפוגו בתוך 7 ימים</translation>
    </message>
    <message>
        <source>Never expire</source>
        <translation>לא יפוגו לעולם</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>מעולם לא בשימוש</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>לא הובן</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>פעילים</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>מושבת</translation>
    </message>
    <message>
        <source>Sub accounts</source>
        <translation>חשבונות משנה</translation>
    </message>
    <message>
        <source>Closed to search</source>
        <translation>סגורים לחיפוש</translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>אינו בשימוש של שום אסימון</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>השימוש אינו ידוע</translation>
    </message>
    <message>
        <source>Refused by Logz.io</source>
        <translation>נדחו על ידי Logz.io</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>מעולם לא נבדקו</translation>
    </message>
</context>
<context>
    <name>tokendeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>Lock when the screen locks or the computer sleeps</source>
        <translation>נעילה כשהמסך ננעל או כשהמחשב ישן</translation>
    </message>
    <message>
        <source>Keep the last lists for a quick start, without tokens</source>
        <translation>שמירת הרשימות האחרונות לפתיחה מהירה, בלי אסימונים</translation>
    </message>
    <message>
        <source>Keep a snapshot of every account each day, without tokens</source>
        <translation>שמירת תמונת מצב של כל חשבון בכל יום, בלי אסימונים</translation>
    </message>
    <message>
        <source>Tell of new high findings while the window is not in front</source>
        <translation>הודעה על ממצאים חמורים חדשים כשהחלון אינו בחזית</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>בהיר</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>Clear a copied token after</source>
        <translation>ניקוי אסימון שהועתק אחרי</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>לא לפי זמן</translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation>נעילה בלי קלט אחרי</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>לעולם לא</translation>
    </message>
    <message>
        <source>Refresh everything every</source>
        <translation>רענון הכול מדי</translation>
    </message>
    <message>
        <source>By hand only (F5)</source>
        <translation>ידני בלבד (F5)</translation>
    </message>
    <message>
        <source>Deletes that wait, when you lock or quit</source>
        <translation>מחיקות שממתינות, בעת נעילה או יציאה</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>ביטול שלהן</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>שליחה שלהן</translation>
    </message>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ממצאים</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>שמירת ההגדרות</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Tokendeck speaks the other language from its next start on.</source>
        <translation>Tokendeck תדבר בשפה האחרת החל מההפעלה הבאה שלה.</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>ההגדרות</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>התבניות שלכם</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>בהיר, ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>כהה, ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>קיצורי מקשים</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%n שניות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%n שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%n דקות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenDetailsDialog</name>
    <message>
        <source>Name and expiry of %1</source>
        <translation>שם ותפוגה של %1</translation>
    </message>
    <message>
        <source>Logz.io may refuse a new name or expiry. The outcome says what the token has then.</source>
        <translation>ייתכן ש-Logz.io תדחה שם חדש או תפוגה חדשה. התוצאה אומרת מה יש אז לאסימון.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>שמירת השינויים</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenTable</name>
    <message>
        <source>AND is assumed: the backend named no operator</source>
        <translation>ההנחה היא AND: השרת לא ציין אופרטור</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>בלי מסנן</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>המסנן %1</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>אינו רואה דבר</translation>
    </message>
    <message>
        <source>Not known when last used</source>
        <translation>לא ידוע מתי היה בשימוש לאחרונה</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>מעולם לא בשימוש</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>בשימוש לאחרונה %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>Not known when it expires</source>
        <translation>לא ידוע מתי יפוג</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>לא יפוג לעולם</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>פג</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>יפוג %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>The account whose logs the token shows</source>
        <translation>החשבון שהאסימון מציג את הלוגים שלו</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>What a log must match to be visible through the token</source>
        <translation>מה שלוג צריך להתאים לו כדי להיות גלוי דרך האסימון</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>שימוש אחרון</translation>
    </message>
    <message>
        <source>When somebody last opened a dashboard with the token</source>
        <translation>מתי מישהו פתח לאחרונה לוח מחוונים עם האסימון</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>From when on the token shows nothing</source>
        <translation>ממתי האסימון אינו מציג עוד דבר</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>מזהה האסימון</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokensPage</name>
    <message>
        <source>Search name, filter, account…</source>
        <translation>חיפוש שם, מסנן, חשבון…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>בחרו אסימון כדי לראות את פרטיו.</translation>
    </message>
    <message numerus="yes">
        <source>Attach a filter to %n tokens</source>
        <translation>
            <numerusform>צירוף מסנן לאסימון אחד</numerusform>
            <numerusform>צירוף מסנן ל-%n אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>בחירתם</translation>
    </message>
</context>
<context>
    <name>tokendeck::Shell</name>
    <message>
        <source>All connections</source>
        <translation>כל החיבורים</translation>
    </message>
    <message>
        <source>%1 was not copied: another application holds the clipboard. Try again.</source>
        <translation>%1 לא הועתק: יישום אחר מחזיק את הלוח. נסו שוב.</translation>
    </message>
    <message>
        <source>There is no delete to take back.</source>
        <translation>אין מחיקה לבטל.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>ארגז חול</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>חיבור אחד</numerusform>
            <numerusform>%n חיבורים</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokenTable</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>The account that logs sent with the token go to</source>
        <translation>החשבון שאליו מגיעים לוגים שנשלחים עם האסימון</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Logs sent with a disabled token are dropped</source>
        <translation>לוגים שנשלחים עם אסימון מושבת אינם מתקבלים</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>נוצר %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>נוצר בזמן לא ידוע</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>נוצר על ידי</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>עודכן %1</translation>
    </message>
    <message>
        <source>Updated at an unknown time</source>
        <translation>עודכן בזמן לא ידוע</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>עודכן על ידי</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>מזהה האסימון</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokensPage</name>
    <message>
        <source>Search name, account, creator…</source>
        <translation>חיפוש שם, חשבון, יוצר…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>בחרו אסימון כדי לראות את פרטיו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutSettings</name>
    <message>
        <source>Usual keys</source>
        <translation>המקשים הרגילים</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>בלי מקשים</translation>
    </message>
    <message>
        <source>All as they were at first</source>
        <translation>הכול כפי שהיה בהתחלה</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>מציאת פעולה או המקשים שלה</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>קיצורי מקלדת</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>פעולה</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, קבוע</translation>
    </message>
    <message>
        <source>%1 is fixed: %2.</source>
        <translation>%1 קבוע: %2.</translation>
    </message>
    <message>
        <source>%1 is fixed: it opens %2.</source>
        <translation>%1 קבוע: הוא פותח את %2.</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 שייך אל %2.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>לקחת משם</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>ל-%1 אין עכשיו מקשים.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, שונה</translation>
    </message>
    <message>
        <source>none</source>
        <translation>0 לוגים</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>מקשים עבור %1</translation>
    </message>
    <message>
        <source>Press the keys in the field. Esc leaves it.</source>
        <translation>לחצו על המקשים בשדה. Esc יוצא ממנו.</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>המקשים האלה קבועים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts and words of the search</source>
        <translation>קיצורי מקלדת ומילות החיפוש</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>מקשים</translation>
    </message>
    <message>
        <source>Words of the search in a list</source>
        <translation>מילות החיפוש ברשימה</translation>
    </message>
</context>
<context>
    <name>tokendeck::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>נעילה</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilenceDialog</name>
    <message>
        <source>“%1” is not told any more, until what it rests on changes.</source>
        <translation>&quot;%1&quot; לא יופיע עוד, עד שישתנה מה שהוא מבוסס עליו.</translation>
    </message>
    <message>
        <source>The score says how many are silenced, and what it would be with them.</source>
        <translation>הציון אומר כמה מושתקים, ומה היה איתם.</translation>
    </message>
    <message>
        <source>Silence such findings?</source>
        <translation>להשתיק ממצאים כאלה?</translation>
    </message>
    <message>
        <source>Silence this finding?</source>
        <translation>להשתיק ממצא זה?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <source>A reason is needed: whoever reads the score wants to know it.</source>
        <translation>נדרשת סיבה: מי שקורא את הציון רוצה לדעת אותה.</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>חלק ממנו נראה כמו אסימון, ואסור שיהיה כזה בשום קובץ.</translation>
    </message>
    <message>
        <source>“%1” is not told any more of what is in %2, nor of what is made there later.</source>
        <translation>&quot;%1&quot; לא יופיע עוד לגבי מה שיש ב-%2, וגם לא לגבי מה שייווצר שם בהמשך.</translation>
    </message>
    <message>
        <source>High findings come back after %1 days.</source>
        <translation>ממצאים חמורים חוזרים אחרי %1 ימים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilencedKinds</name>
    <message>
        <source>an account that is not connected</source>
        <translation>חשבון שאינו מחובר</translation>
    </message>
    <message>
        <source>All “%1” in %2, none now</source>
        <comment>a kind of finding, an account</comment>
        <translation>כל &quot;%1&quot; בתוך %2, אין כרגע</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>סיום ההשתקה</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetCommand</name>
    <message>
        <source>the addresses of dashboards</source>
        <translation>הכתובות של לוחות המחוונים</translation>
    </message>
    <message>
        <source>snippet needs a format and the name or the id of one token.</source>
        <translation>snippet צריכה פורמט ושם או מזהה של אסימון אחד.</translation>
    </message>
    <message>
        <source>%1 cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>%1 אינו יכול לקחת את האסימון ממקום אחר. עם ‎--reveal האסימון עצמו כתוב בו.</translation>
    </message>
    <message>
        <source>%1 is not for %2. For that there are: %3.</source>
        <translation>%1 אינו מיועד ל: %2. לכך יש: %3.</translation>
    </message>
    <message>
        <source>Where it sends to, in place of the region’s host.</source>
        <translation>לאן הוא שולח, במקום המארח של האזור.</translation>
    </message>
    <message>
        <source>The region, where the connection does not tell it.</source>
        <translation>האזור, אם החיבור אינו אומר אותו.</translation>
    </message>
    <message>
        <source>The dashboard of a link, in place of the one that is kept.</source>
        <translation>לוח המחוונים של קישור, במקום זה ששמור.</translation>
    </message>
    <message>
        <source>The link shows the time bar.</source>
        <translation>הקישור מציג את סרגל הזמן.</translation>
    </message>
    <message>
        <source>Writes a token in the form that another tool needs.</source>
        <translation>כותבת אסימון בצורה שכלי אחר צריך.</translation>
    </message>
    <message>
        <source>--dashboard is not taken. %1</source>
        <translation>‎--dashboard אינו מתקבל. %1</translation>
    </message>
    <message>
        <source>Without --reveal the token is not in it: it comes from a variable of the environment, a file or an input of the format, and a format that can do none of that is refused. NAME is as for copy.</source>
        <translation>בלי ‎--reveal האסימון אינו בו: הוא בא ממשתנה סביבה, מקובץ או מקלט של הפורמט, ופורמט שאינו יכול אף אחד מאלה נדחה. NAME הוא כמו ב-copy.</translation>
    </message>
    <message>
        <source>%1 has no place for %2: left out.</source>
        <comment>“docker” has no place for --type: left out.</comment>
        <translation>ב-%1 אין מקום ל-%2: הושמט.</translation>
    </message>
    <message>
        <source>The type of the logs in it is %1: --type names another.</source>
        <translation>סוג הלוגים בו הוא %1: --type מציין סוג אחר.</translation>
    </message>
    <message>
        <source>The type of the logs, where the format names it; %1 without.</source>
        <translation>סוג הלוגים, אם הפורמט מציין אותו; בלעדיה %1.</translation>
    </message>
    <message>
        <source>%1 is in its list no more: it was deleted meanwhile.</source>
        <translation>%1 כבר אינו ברשימה שלו: הוא נמחק בינתיים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetForms</name>
    <message>
        <source>your templates</source>
        <translation>התבניות שלכם</translation>
    </message>
    <message>
        <source>%1 is no format. There are: %2, and own:NAME of your templates.</source>
        <translation>%1 אינו פורמט. יש: %2, ו-own:NAME של התבניות שלכם.</translation>
    </message>
    <message>
        <source>FORMAT for shipping tokens and accounts: %1.</source>
        <translation>FORMAT לאסימוני שליחה ולחשבונות: %1.</translation>
    </message>
    <message>
        <source>FORMAT for API tokens: %1.</source>
        <translation>FORMAT לאסימוני API: %1.</translation>
    </message>
    <message>
        <source>FORMAT for shared tokens: %1.</source>
        <translation>FORMAT לאסימוני שיתוף: %1.</translation>
    </message>
    <message>
        <source>And own:NAME for each of your templates, for any token.</source>
        <translation>וגם own:NAME לכל אחת מהתבניות שלכם, לכל אסימון.</translation>
    </message>
    <message>
        <source>your template</source>
        <translation>תבנית שלכם</translation>
    </message>
    <message>
        <source>This format names the type of the logs: say it by --type.</source>
        <translation>פורמט זה מציין את סוג הלוגים: ציינו אותו ב-‎--type.</translation>
    </message>
    <message>
        <source>--host takes a host, or a host and a port.</source>
        <translation>‎--host מקבל שרת, או שרת ופורט.</translation>
    </message>
    <message>
        <source>The region of this account is not known: say it by --region, or where to send by --host.</source>
        <translation>האזור של חשבון זה אינו ידוע: ציינו אותו ב-‎--region, או לאן לשלוח ב-‎--host.</translation>
    </message>
    <message>
        <source>The region of this account is not known, and this format names it: say it by --region.</source>
        <translation>האזור של חשבון זה אינו ידוע, ופורמט זה מציין אותו: ציינו אותו ב-‎--region.</translation>
    </message>
    <message>
        <source>This format cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>פורמט זה אינו יכול לקחת את האסימון ממקום אחר. עם ‎--reveal האסימון עצמו נמצא בו.</translation>
    </message>
    <message>
        <source>No address of a dashboard is kept for this account: say it by --dashboard.</source>
        <translation>לחשבון זה לא נשמרה כתובת של לוח מחוונים: ציינו אותה ב-‎--dashboard.</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. tokendeck copy copies it by itself.</source>
        <translation>באסימון זה יש תווים שאין באף אסימון של Logz.io, ולכן הוא אינו בשום קטע קוד. tokendeck copy מעתיקה אותו לבדו.</translation>
    </message>
    <message>
        <source>Other names of a format are taken, too: %1 for %2.</source>
        <comment>k8s for kubernetes</comment>
        <translation>גם שמות אחרים של פורמט מתקבלים: %1 במקום %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetPane</name>
    <message>
        <source>from the account’s region</source>
        <translation>מהאזור של החשבון</translation>
    </message>
    <message>
        <source>With the time bar</source>
        <translation>עם סרגל הזמן</translation>
    </message>
    <message>
        <source>The snippet, with the token masked</source>
        <translation>קטע הקוד, עם האסימון מוסווה</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>מהיכן האסימון מגיע</translation>
    </message>
    <message>
        <source>Token in the snippet</source>
        <translation>אסימון בקטע הקוד</translation>
    </message>
    <message>
        <source>Token from a variable</source>
        <translation>אסימון ממשתנה</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>מארח</translation>
    </message>
    <message>
        <source>Token from a file</source>
        <translation>אסימון מקובץ</translation>
    </message>
    <message>
        <source>No dashboard yet</source>
        <translation>עדיין אין לוח מחוונים</translation>
    </message>
    <message>
        <source>Enter address…</source>
        <translation>הזנת כתובת…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>שינוי כתובת…</translation>
    </message>
    <message>
        <source>Your own template; nothing has checked it.</source>
        <translation>תבנית שלכם; דבר לא בדק אותה.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetWords</name>
    <message>
        <source>Values</source>
        <translation>ערכים</translation>
    </message>
    <message>
        <source>Shippers</source>
        <translation>שולחי לוגים</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>תשתית</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>שילובים</translation>
    </message>
    <message>
        <source>Checked with %1 in Tokendeck’s tests.</source>
        <translation>נבדק עם %1 בבדיקות של Tokendeck.</translation>
    </message>
    <message>
        <source>Read back by %1 in Tokendeck’s tests; not checked by its tool.</source>
        <translation>נקרא בחזרה על ידי %1 בבדיקות של Tokendeck; לא נבדק בכלי שלו.</translation>
    </message>
    <message>
        <source>Not checked by its tool.</source>
        <translation>לא נבדק בכלי שלו.</translation>
    </message>
    <message>
        <source>The token can write logs to %1; it cannot read any.</source>
        <translation>האסימון יכול לכתוב לוגים ל-%1; הוא אינו יכול לקרוא.</translation>
    </message>
    <message>
        <source>The token can write metrics to %1; it cannot read any.</source>
        <translation>האסימון יכול לכתוב מדדים ל-%1; הוא אינו יכול לקרוא.</translation>
    </message>
    <message>
        <source>The token can write traces to %1; it cannot read any.</source>
        <translation>האסימון יכול לכתוב נתוני מעקב ל-%1; הוא אינו יכול לקרוא.</translation>
    </message>
    <message>
        <source>Who has the token can do in %1 what the API can.</source>
        <translation>מי שבידו האסימון יכול לעשות ב-%1 מה שה-API יכול.</translation>
    </message>
    <message>
        <source>Who has the token can read the logs of %1 that its filters let through, without a login.</source>
        <translation>מי שבידו האסימון יכול לקרוא את הלוגים של %1 שהמסננים שלו מעבירים, בלי כניסה.</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format cannot take.</source>
        <translation>בשם או בסוג יש %1, שפורמט זה אינו יכול לקבל.</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format has no way to write as it is.</source>
        <translation>בשם או בסוג יש %1, שלפורמט זה אין דרך לכתוב כפי שהוא.</translation>
    </message>
    <message>
        <source>Enter the type of the logs.</source>
        <translation>הזינו את סוג הלוגים.</translation>
    </message>
    <message>
        <source>This is neither a host nor a host and a port.</source>
        <translation>זה אינו מארח ואינו מארח עם פורט.</translation>
    </message>
    <message>
        <source>The region of this account is not known. Enter the host.</source>
        <translation>האזור של חשבון זה אינו ידוע. הזינו את המארח.</translation>
    </message>
    <message>
        <source>This format cannot take the token from a variable.</source>
        <translation>פורמט זה אינו יכול לקחת את האסימון ממשתנה.</translation>
    </message>
    <message>
        <source>Enter a dashboard’s address once; the links of this account are made from it.</source>
        <translation>הזינו פעם אחת כתובת של לוח מחוונים; הקישורים של חשבון זה נעשים ממנה.</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. It can be copied by itself.</source>
        <translation>באסימון זה יש תווים שאין לשום אסימון של Logz.io, ולכן אינו בשום קטע קוד. אפשר להעתיק אותו לבדו.</translation>
    </message>
    <message>
        <source>This is no address that begins with https://.</source>
        <translation>זו אינה כתובת שמתחילה ב-https://.</translation>
    </message>
    <message>
        <source>There is a blank, or another character that no address has.</source>
        <translation>יש בה רווח, או תו אחר שאין לשום כתובת.</translation>
    </message>
    <message>
        <source>The dashboards of this account are at %1.</source>
        <translation>לוחות המחוונים של חשבון זה נמצאים ב-%1.</translation>
    </message>
    <message>
        <source>Nothing behind a # names a dashboard. Open it and copy the address from there.</source>
        <translation>אין אחרי # דבר שמציין לוח מחוונים. פתחו אותו והעתיקו משם את הכתובת.</translation>
    </message>
    <message>
        <source>A token stands behind the #. Open the dashboard with your login and copy the address from there.</source>
        <translation>אחרי # כתוב אסימון. פתחו את לוח המחוונים בכניסה שלכם והעתיקו משם את הכתובת.</translation>
    </message>
    <message>
        <source>Write what is to be copied, with {token} in it.</source>
        <translation>כתבו מה יועתק, עם {token} בתוכו.</translation>
    </message>
    <message>
        <source>A token stands in it. Write {token} in its place.</source>
        <translation>כתוב בו אסימון. כתבו {token} במקומו.</translation>
    </message>
    <message>
        <source>It holds a control character other than tab and line feed.</source>
        <translation>יש בו תו בקרה שאינו טאב או מעבר שורה.</translation>
    </message>
    <message>
        <source>It is longer than a template can be.</source>
        <translation>הוא ארוך ממה שתבנית יכולה להיות.</translation>
    </message>
    <message>
        <source>“%1” is no syntax. There are: %2.</source>
        <translation>&quot;%1&quot; אינו תחביר. יש: %2.</translation>
    </message>
    <message>
        <source>{token} is not in it.</source>
        <translation>{token} אינו בו.</translation>
    </message>
    <message>
        <source>{%1} stays as it is. Known are: %2.</source>
        <translation>{%1} נשאר כפי שהוא. ידועים: %2.</translation>
    </message>
    <message>
        <source>The link leads to %1, which is none of Logz.io’s hosts: who runs it gets the token.</source>
        <translation>הקישור מוביל אל %1, שאינו שרת של Logz.io: מי שמפעיל אותו מקבל את האסימון.</translation>
    </message>
    <message>
        <source>A user name or a password stands before the @. Take it out.</source>
        <translation>לפני ה-@ יש שם משתמש או סיסמה. הוציאו אותם.</translation>
    </message>
    <message>
        <source>The region of this account is not known. Choose it.</source>
        <translation>האזור של חשבון זה אינו ידוע. בחרו אותו.</translation>
    </message>
    <message>
        <source>{%1 lacks its closing brace, so it stays as it is.</source>
        <translation>ל-{%1 חסר סוגר, ולכן הוא נשאר כפי שהוא.</translation>
    </message>
</context>
<context>
    <name>tokendeck::StartPage</name>
    <message>
        <source>All your Logz.io tokens,
in one window</source>
        <translation>כל אסימוני Logz.io שלכם,
בחלון אחד</translation>
    </message>
    <message>
        <source>Secrets stay in your keychain</source>
        <translation>סודות נשארים בצרור המפתחות שלכם</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>ניסיון בלי חשבון</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>פתיחת ארגז החול</translation>
    </message>
    <message>
        <source>Import connections from a file…</source>
        <translation>ייבוא חיבורים מקובץ…</translation>
    </message>
    <message>
        <source>Copy the tokens that send logs, share dashboards through tokens that show only what their filters let through, and keep API tokens in order, for every account and region you run.</source>
        <translation>העתיקו את האסימונים ששולחים לוגים, שתפו לוחות מחוונים דרך אסימונים שמציגים רק מה שהמסננים שלהם מעבירים, ושמרו על סדר באסימוני ה-API, לכל חשבון ואזור שלכם.</translation>
    </message>
    <message>
        <source>The API token that you enter is stored by %1, never in a file. It is sent to Logz.io alone.</source>
        <translation>אסימון ה-API שתזינו נשמר כאן ולעולם לא בקובץ: %1. הוא נשלח ל-Logz.io בלבד.</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer, with sample accounts, tokens and logs. Whatever you do there changes nothing at Logz.io.</source>
        <translation>ארגז החול פועל במחשב זה, עם חשבונות, אסימונים ולוגים לדוגמה. מה שתעשו בו אינו משנה דבר ב-Logz.io.</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>קריאת המדריך</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>הצגת החשבונות</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusBar</name>
    <message>
        <source>Clear now</source>
        <translation>ניקוי עכשיו</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>ניקוי הלוח עכשיו</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>מנוקה בעוד %1 שנ׳</translation>
    </message>
    <message>
        <source>The clipboard was cleared</source>
        <translation>הלוח נוקה</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusWords</name>
    <message>
        <source>The number is not known</source>
        <translation>המספר אינו ידוע</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>לפחות %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 מתוך %2</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 מתוך %2 לפחות</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1, נכון ל-%2, עדיין לא נקרא שוב</translation>
    </message>
    <message>
        <source>From %1, not yet read again</source>
        <translation>נכון ל-%1, עדיין לא נקרא שוב</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 token has no filter: anyone with “%1” can read every log of %2.</source>
        <translation>לאסימון אחד אין מסנן: כל מי שבידו &quot;%1&quot; יכול לקרוא כל לוג של %2.</translation>
    </message>
    <message>
        <source>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</source>
        <translation>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>מזהה הבקשה: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, אחד נבחר</numerusform>
            <numerusform>%1, %Ln נבחרו</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of %1.</source>
        <translation>
            <numerusform>לאסימון אחד אין מסנן: כל מי שהוא בידו יכול לקרוא כל לוג של %1.</numerusform>
            <numerusform>ל-%Ln אסימונים אין מסנן: כל מי שבידו אחד מהם יכול לקרוא כל לוג של %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of its account.</source>
        <translation>
            <numerusform>לאסימון אחד אין מסנן: כל מי שהוא בידו יכול לקרוא כל לוג של החשבון שלו.</numerusform>
            <numerusform>ל-%Ln אסימונים אין מסנן: כל מי שבידו אחד מהם יכול לקרוא כל לוג של החשבון שלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>המספר אינו ידוע</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>לפחות %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::StrayTokensDialog</name>
    <message>
        <source>Without an address</source>
        <translation>בלי כתובת</translation>
    </message>
    <message>
        <source>%1: another user profile may use it</source>
        <translation>%1: ייתכן שפרופיל משתמש אחר משתמש בו</translation>
    </message>
    <message>
        <source>What is to become of unused API tokens?</source>
        <translation>מה יעלה בגורל אסימוני API שאינם בשימוש?</translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens</source>
        <translation>
            <numerusform>אסימון API אחד</numerusform>
            <numerusform>%n אסימוני API</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>חיבור מחדש</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>הסרה מצרור המפתחות</translation>
    </message>
    <message>
        <source>No connection in the list uses %2 in %1: the list was lost, or a connection was removed while the keychain did not answer. Connecting asks Logz.io whose each is. Removing takes them out of the keychain; at Logz.io they stay valid.</source>
        <translation>אין חיבור ברשימה שמשתמש ב%2 שכאן: %1. הרשימה אבדה, או שחיבור הוסר בזמן שצרור המפתחות לא ענה. חיבור שואל את Logz.io של מי כל אחד. הסרה מוציאה אותם מצרור המפתחות; ב-Logz.io הם נשארים תקפים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountProgress</name>
    <message>
        <source>waiting</source>
        <translation>ממתין</translation>
    </message>
    <message>
        <source>creating a token…</source>
        <translation>יוצר אסימון…</translation>
    </message>
    <message>
        <source>keeping the token…</source>
        <translation>שומר את האסימון…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>was connected before</source>
        <translation>היה מחובר קודם</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>נכשל</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Connecting the sub accounts</source>
        <translation>מחבר את חשבונות המשנה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>A token named “%1” may remain in this account; delete it in the console.</source>
        <translation>ייתכן שאסימון בשם &quot;%1&quot; נשאר בחשבון זה; מחקו אותו במסוף.</translation>
    </message>
    <message>
        <source>Sub accounts connected</source>
        <translation>חשבונות המשנה מחוברים</translation>
    </message>
    <message>
        <source>the list of sub accounts</source>
        <translation>רשימת חשבונות המשנה</translation>
    </message>
    <message>
        <source>There are no sub accounts to connect.</source>
        <translation>אין חשבונות משנה לחבר.</translation>
    </message>
    <message>
        <source>Reading the list of sub accounts…</source>
        <translation>קורא את רשימת חשבונות המשנה…</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connected</source>
        <translation>
            <numerusform>אחד מתוך %1 מחובר</numerusform>
            <numerusform>%n מתוך %1 מחוברים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, אחד נכשל</numerusform>
            <numerusform>%1, %n נכשלו</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>דבר לא חובר</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountsDialog</name>
    <message>
        <source>Connect the sub accounts of %1?</source>
        <translation>לחבר את חשבונות המשנה של %1?</translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each of them, and keeps it with those of your connections. Their tokens are shown and checked from then on.</source>
        <translation>יוצר בכל אחד מהם אסימון API בשם „%1”, ושומר אותו עם אלה של החיבורים שלכם. מאז האסימונים שלהם מוצגים ונבדקים.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n sub accounts</source>
        <translation>
            <numerusform>לחבר חשבון משנה אחד</numerusform>
            <numerusform>לחבר %n חשבונות משנה</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SyncWords</name>
    <message>
        <source>Click to refresh (F5).</source>
        <translation>לחצו לרענון (F5).</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>ממתין %1</translation>
    </message>
    <message>
        <source>Logz.io asked to wait before the next request.</source>
        <translation>Logz.io ביקשה להמתין לפני הבקשה הבאה.</translation>
    </message>
    <message>
        <source>Very slow answers</source>
        <translation>תשובות איטיות מאוד</translation>
    </message>
    <message>
        <source>Logz.io takes more than 10 s for an answer.</source>
        <translation>ל-Logz.io נדרשות יותר מ-10 שנ׳ לתשובה.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>מסנכרן…</translation>
    </message>
    <message numerus="yes">
        <source>%n lists not synced</source>
        <translation>
            <numerusform>רשימה אחת לא סונכרנה</numerusform>
            <numerusform>%n רשימות לא סונכרנו</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest list is from %1.</source>
        <translation>הרשימה הישנה ביותר נקראה %1.</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>סונכרן %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>נכון ל-%1</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>עדיין לא נקרא דבר</translation>
    </message>
    <message>
        <source>What you see was kept then, and was not read again yet.</source>
        <translation>מה שאתם רואים נשמר אז, ועדיין לא נקרא שוב.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens missing</source>
        <translation>
            <numerusform>חסר אסימון אחד</numerusform>
            <numerusform>חסרים %n אסימונים</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a connection without its API token nothing is read. Enter it in the menu of the connections.</source>
        <translation>מחיבור בלי אסימון ה-API שלו לא נקרא דבר. הזינו אותו בתפריט החיבורים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TableRowWords</name>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>המסנן %1</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>בלי מסנן</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <source>The settings change and delete it.</source>
        <translation>משנים ומוחקים אותה בהגדרות.</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>שמירת תבנית</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>שם התבנית</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>הטקסט של התבנית</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message>
        <source>{token}, {listener}, {region}, {account} and {type} stand for what they say; {account:yaml} writes it as YAML wants it. The syntaxes: %1.</source>
        <translation>{token}, {listener}, {region}, {account} ו-{type} מייצגים את מה שהם אומרים; {account:yaml} כותב אותו כפי ש-YAML דורש. התחבירים: %1.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>הזינו שם.</translation>
    </message>
    <message>
        <source>This name looks like a token, which every list would show.</source>
        <translation>שם זה נראה כמו אסימון, וכל רשימה הייתה מציגה אותו.</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>לתבנית אחרת יש שם זה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateSettings</name>
    <message>
        <source>Templates that you write here are offered by Copy as.</source>
        <translation>תבניות שתכתבו כאן מוצעות ב&quot;העתקה בתור&quot;.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>מחיקת תבנית</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>תבניות</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>תבנית חדשה</translation>
    </message>
    <message>
        <source>The template that is being edited cannot be kept so.</source>
        <translation>אי אפשר לשמור כך את התבנית שבעריכה.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TimeWords</name>
    <message>
        <source>just now</source>
        <translation>ממש עכשיו</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>לפני דקה</numerusform>
            <numerusform>לפני %n דק׳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>לפני שעה</numerusform>
            <numerusform>לפני %n שע׳</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>לפני יום</numerusform>
            <numerusform>לפני %n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>לפני שנה</numerusform>
            <numerusform>לפני %n שנים</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than 1 min</source>
        <translation>בעוד פחות מדקה</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>בעוד דקה</numerusform>
            <numerusform>בעוד %n דק׳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>בעוד שעה</numerusform>
            <numerusform>בעוד %n שע׳</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>מחר</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>בעוד יום</numerusform>
            <numerusform>בעוד %n ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>בעוד שנה</numerusform>
            <numerusform>בעוד %n שנים</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ב-%1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>לפני %1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>לפני %1 דק׳</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>לפני %1 שע׳</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 שנ׳</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 דק׳</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 שע׳</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenCopier</name>
    <message>
        <source>“%1” as %2</source>
        <translation>&quot;%1&quot; בתור %2</translation>
    </message>
    <message>
        <source>As %1.</source>
        <translation>בתור %1.</translation>
    </message>
    <message>
        <source>As %1, into a file.</source>
        <translation>בתור %1, לקובץ.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Support snapshots” of Acme EU</comment>
        <translation>%1 מתוך %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenDialog</name>
    <message>
        <source>Enter a new token for %1</source>
        <translation>הזנת אסימון חדש ל-%1</translation>
    </message>
    <message>
        <source>An API token of %1. It takes the place of the one that was used before, if any.</source>
        <translation>אסימון API של %1. הוא בא במקום זה שהיה בשימוש קודם, אם היה כזה.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>אסימון API</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>שימוש באסימון זה</translation>
    </message>
    <message>
        <source>It is sent to %1, which is none of Logz.io’s addresses.</source>
        <translation>הוא נשלח אל %1, שאינה אחת מהכתובות של Logz.io.</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>בודק את האסימון…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>האסימון שהוזן</translation>
    </message>
    <message>
        <source>This token belongs to another account: %1.</source>
        <translation>אסימון זה שייך לחשבון אחר: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenField</name>
    <message>
        <source>Reveal</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Shows the token on the screen while it is held</source>
        <translation>מציג את האסימון על המסך כל עוד לוחצים</translation>
    </message>
    <message>
        <source>Hold to show the token</source>
        <translation>לחיצה ממושכת להצגת האסימון</translation>
    </message>
    <message>
        <source>Copies the token to the clipboard</source>
        <translation>מעתיק את האסימון ללוח</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>אסימון %1</translation>
    </message>
    <message>
        <source>The token is shown on the screen</source>
        <translation>האסימון מוצג על המסך</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenRefusal</name>
    <message>
        <source>That is a token. Find anything says whose it is.</source>
        <translation>זה אסימון. &quot;מציאת כל דבר&quot; אומר של מי הוא.</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialDialog</name>
    <message>
        <source>Try %1</source>
        <translation>ניסיון %1</translation>
    </message>
    <message>
        <source>Send the line</source>
        <translation>שליחת השורה</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>השורה</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialWords</name>
    <message>
        <source>The listener says that %1 is not valid: it is disabled. Enable it to send logs with it.</source>
        <translation>שרת הקליטה אומר ש-%1 אינו תקף: הוא מושבת. הפעילו אותו כדי לשלוח איתו לוגים.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid: it was deleted. Logz.io does not list it any more.</source>
        <translation>שרת הקליטה אומר ש-%1 אינו תקף: הוא נמחק. Logz.io כבר אינה מציגה אותו ברשימה.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid here: it is of %2 (%3). Send its logs to the listener of that region.</source>
        <translation>שרת הקליטה אומר ש-%1 אינו תקף כאן: הוא של %2 (%3). שלחו את הלוגים שלו לשרת הקליטה של אותו אזור.</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid. Logz.io lists it as enabled, or its list could not be read, and no other known account has it: it may have been changed a moment ago, or be of another region.</source>
        <translation>שרת הקליטה אומר ש-%1 אינו תקף. Logz.io מציגה אותו ברשימה כפעיל, או שאי אפשר היה לקרוא את הרשימה, ואין אותו לשום חשבון מוכר אחר: ייתכן ששונה לפני רגע, או שהוא של אזור אחר.</translation>
    </message>
    <message>
        <source>%1 cannot be tried: where this address takes logs is not known.</source>
        <translation>אי אפשר לנסות את %1: לא ידוע היכן כתובת זו קולטת לוגים.</translation>
    </message>
    <message>
        <source>One line of logs is sent with %1 to %2. It counts to the account’s volume, and stays in its logs as long as others do. Then it is searched for until it is visible, %3 at most.</source>
        <translation>שורת לוג אחת נשלחת עם %1 אל %2. היא נחשבת בנפח של החשבון, ונשארת בלוגים שלו כמו האחרות. אחר כך היא מחופשת עד שהיא גלויה, %3 לכל היותר.</translation>
    </message>
    <message>
        <source>Sending the line…</source>
        <translation>שולח את השורה…</translation>
    </message>
    <message>
        <source>The listener refused the token. Looking for the reason…</source>
        <translation>שרת הקליטה דחה את האסימון. מחפש את הסיבה…</translation>
    </message>
    <message>
        <source>The line was sent. Looking for it in the account’s logs…</source>
        <translation>השורה נשלחה. מחפש אותה בלוגים של החשבון…</translation>
    </message>
    <message>
        <source>%1 works: the line was visible in the account’s logs after %2.</source>
        <translation>%1 עובד: השורה נראתה בלוגים של החשבון אחרי %2.</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1, and it was not visible within %2. Indexing may be late, or a rule of the account drops it.</source>
        <translation>שרת הקליטה קיבל את השורה של %1, והיא לא נראתה בתוך %2. ייתכן שהמפתוח מתעכב, או שכלל של החשבון משמיט אותה.</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1.</source>
        <translation>שרת הקליטה קיבל את השורה של %1.</translation>
    </message>
    <message>
        <source>Whether it is visible could not be asked.</source>
        <translation>אי אפשר היה לשאול אם היא גלויה.</translation>
    </message>
    <message>
        <source>Whether it is visible is not known: its account is not connected by itself.</source>
        <translation>לא ידוע אם היא גלויה: החשבון שלו אינו מחובר בעצמו.</translation>
    </message>
    <message>
        <source>The listener says that the line is too large.</source>
        <translation>שרת הקליטה אומר שהשורה גדולה מדי.</translation>
    </message>
    <message>
        <source>Trying %1 was ended. A line that was sent stays in the account’s logs.</source>
        <translation>הניסיון של %1 הופסק. שורה שנשלחה נשארת בלוגים של החשבון.</translation>
    </message>
    <message>
        <source>The listener did not take the line of %1.</source>
        <translation>שרת הקליטה לא קיבל את השורה של %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnknownToken</name>
    <message>
        <source>It looks like an API token or a shared token. The shape does not tell which of them.</source>
        <translation>זה נראה כמו אסימון API או אסימון שיתוף. הצורה אינה אומרת איזה מהם.</translation>
    </message>
    <message>
        <source>It looks like a shipping token. The shape does not tell whether it is for logs, metrics or traces.</source>
        <translation>זה נראה כמו אסימון שליחה. הצורה אינה אומרת אם הוא ללוגים, למדדים או לנתוני מעקב.</translation>
    </message>
    <message>
        <source>It has no usual shape, so nothing tells what kind of token it is.</source>
        <translation>אין לו צורה רגילה, ולכן דבר אינו אומר מאיזה סוג האסימון.</translation>
    </message>
    <message>
        <source>This token is not known here</source>
        <translation>אסימון זה אינו ידוע כאן</translation>
    </message>
    <message>
        <source>Ask each region whose it is</source>
        <translation>לשאול כל אזור של מי הוא</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>שואל את %1…</translation>
    </message>
    <message>
        <source>Asking sends it to the API of %1, one after the other, until one knows it as an API token.</source>
        <translation>השאלה שולחת אותו ל-API של %1, בזה אחר זה, עד שאחד מכיר אותו כאסימון API.</translation>
    </message>
    <message>
        <source>This is an API token of %1</source>
        <translation>זה אסימון API של %1</translation>
    </message>
    <message>
        <source>It acts for account %1 in %2. No connection here works with it, and no list has it.</source>
        <translation>הוא פועל בשם החשבון %1 ב-%2. שום חיבור כאן אינו עובד איתו, ואינו בשום רשימה.</translation>
    </message>
    <message>
        <source>Not an API token of %1. A shipping or a shared token cannot be asked for.</source>
        <translation>לא אסימון API של %1. אי אפשר לשאול על אסימון שליחה או שיתוף.</translation>
    </message>
    <message>
        <source>Without an answer, so not known: %1.</source>
        <translation>בלי תשובה, ולכן לא ידוע: %1.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadNote</name>
    <message>
        <source>Not every list is up to date, so it may stand in one of them.</source>
        <translation>לא כל רשימה מעודכנת, ולכן ייתכן שהוא באחת מהן.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadWords</name>
    <message>
        <source>the lists</source>
        <translation>הרשימות</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Acme EU</comment>
        <translation>%1 מתוך %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read: %Ln accounts were not checked.</source>
        <translation>
            <numerusform>אי אפשר היה לקרוא את %1: חשבון אחד לא נבדק.</numerusform>
            <numerusform>אי אפשר היה לקרוא את %1: %Ln חשבונות לא נבדקו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read again: what is said of %Ln accounts is from %2.</source>
        <translation>
            <numerusform>אי אפשר היה לקרוא שוב את %1: מה שנאמר על חשבון אחד הוא מ-%2.</numerusform>
            <numerusform>אי אפשר היה לקרוא שוב את %1: מה שנאמר על %Ln חשבונות הוא מ-%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same happened to %n other connections: %1.</source>
        <translation>
            <numerusform>כך קרה גם לחיבור אחד נוסף: %1.</numerusform>
            <numerusform>כך קרה גם ל-%n חיבורים נוספים: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts of %1 are not connected: their tokens are not checked.</source>
        <translation>
            <numerusform>חשבון משנה אחד של %1 אינו מחובר: האסימונים שלו אינם נבדקים.</numerusform>
            <numerusform>%Ln חשבונות משנה של %1 אינם מחוברים: האסימונים שלהם אינם נבדקים.</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of shipping tokens</source>
        <translation>המגבלות של אסימוני המשלוח</translation>
    </message>
    <message>
        <source>%1 could not be read: how many are allowed is not known.</source>
        <translation>לא היה אפשר לקרוא את %1: לא ידוע כמה מותרים.</translation>
    </message>
</context>
<context>
    <name>tokendeck::UseWords</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 או יותר</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>לא ידוע אילו אסימונים משתמשים בו: אי אפשר היה לטעון את הרשימה.</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list is not loaded yet.</source>
        <translation>לא ידוע אילו אסימונים משתמשים בו: הרשימה עדיין לא נטענה.</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and was not read again yet.</source>
        <translation>לא ידוע אילו אסימונים משתמשים בו עכשיו: הרשימה נכונה ל-%1 ועדיין לא נקראה שוב.</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and could not be loaded since.</source>
        <translation>לא ידוע אילו אסימונים משתמשים בו עכשיו: הרשימה נכונה ל-%1 ואי אפשר היה לטעון אותה מאז.</translation>
    </message>
    <message>
        <source>not known: the list of tokens could not be loaded</source>
        <translation>לא ידוע: אי אפשר היה לטעון את רשימת האסימונים</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>עדיין לא ידוע</translation>
    </message>
    <message>
        <source>not known: the list of tokens is from %1 and was not read again yet</source>
        <translation>לא ידוע: רשימת האסימונים נכונה ל-%1 ועדיין לא נקראה שוב</translation>
    </message>
    <message>
        <source>%1, as of %2; the list of tokens could not be loaded since</source>
        <translation>%1, נקרא %2; אי אפשר היה לטעון מאז את רשימת האסימונים</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>מיון בסדר עולה</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>מיון בסדר יורד</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>אחר כך לפי זו, בסדר עולה</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>אחר כך לפי זו, בסדר יורד</translation>
    </message>
    <message>
        <source>Sort by one column alone</source>
        <translation>מיון לפי עמודה אחת בלבד</translation>
    </message>
    <message>
        <source>Fit to its contents</source>
        <translation>התאמה לתוכן</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>הסתרת עמודה זו</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>עמודות</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>איפוס העמודות</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewList</name>
    <message>
        <source>the saved views</source>
        <translation>התצוגות השמורות</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>שינוי שם של תצוגה…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>שינוי השם של %1</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>שינוי שם של תצוגה</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>הסרת תצוגה</translation>
    </message>
</context>
<context>
    <name>tokendeck::WhoamiCommand</name>
    <message>
        <source>Asking…</source>
        <translation>שואל…</translation>
    </message>
    <message>
        <source>whoami takes no words.</source>
        <translation>whoami אינה מקבלת מילים.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>מזהה החיבור</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>מזהה החשבון</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Says whose token each connection’s is.</source>
        <translation>אומרת של מי האסימון של כל חיבור.</translation>
    </message>
    <message>
        <source>Asks each backend, and changes nothing.</source>
        <translation>שואלת כל שרת, ואינה משנה דבר.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WindowOptionWords</name>
    <message>
        <source>Open on an embedded backend with sample data; your own connections stay closed.</source>
        <translation>לפתוח על שרת מוטמע עם נתוני דוגמה; החיבורים שלכם נשארים סגורים.</translation>
    </message>
    <message>
        <source>The SQLite file that keeps the sandbox’s data.</source>
        <translation>קובץ SQLite ששומר את הנתונים של ארגז החול.</translation>
    </message>
    <message>
        <source>Begin with fresh sample data.</source>
        <translation>להתחיל עם נתוני דוגמה חדשים.</translation>
    </message>
    <message>
        <source>How many shared tokens the sample’s main account has.</source>
        <translation>כמה אסימוני שיתוף יש לחשבון הראשי של הדוגמה.</translation>
    </message>
    <message>
        <source>Milliseconds before each reply of the sandbox.</source>
        <translation>אלפיות שנייה לפני כל תשובה של ארגז החול.</translation>
    </message>
    <message>
        <source>A fault of the sandbox; see tokendeck-sandbox --help.</source>
        <translation>תקלה של ארגז החול; ראו tokendeck-sandbox --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>&quot;%1&quot; אינו מובן.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation>‎--%1 מקבלת מספר שלם מ-0 עד %2.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WorkspaceTable</name>
    <message>
        <source>Logz.io has confirmed it; its list does not show it.</source>
        <translation>Logz.io אישרה זאת; הרשימה שלה אינה מציגה אותו.</translation>
    </message>
</context>
<context>
    <name>tokendeck::WrittenRows</name>
    <message>
        <source>Type</source>
        <translation>סוג</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>מזהה הבעלים</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>אסימון החשבון</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>ימי שמירה</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>ניתן לחיפוש</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>נגיש</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>of</source>
        <translation>מתוך</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>אסימון</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>נוצר</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>נוצר על ידי</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>עודכן</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>עודכן על ידי</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>משולבים</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>שימוש אחרון</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>תפוגה</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>תיאור</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>בשימוש של</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>מזהה החשבון</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>אחראי</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>הערה</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>מזהה</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>חיבור</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::ClipboardHelper</name>
    <message>
        <source>A part of Tokendeck that copies is missing: %1.</source>
        <translation>חסר חלק של Tokendeck שמעתיק: %1.</translation>
    </message>
    <message>
        <source>The desktop’s clipboard cannot be reached: copying needs a session with a screen.</source>
        <translation>אי אפשר להגיע אל הלוח של שולחן העבודה: ההעתקה צריכה הפעלה עם מסך.</translation>
    </message>
    <message>
        <source>This desktop lets only a program whose window is in front copy: copy it in Tokendeck’s window.</source>
        <translation>שולחן עבודה זה מאפשר העתקה רק לתוכנה שהחלון שלה בחזית: העתיקו אותו בחלון של Tokendeck.</translation>
    </message>
    <message>
        <source>The helper that holds the clipboard ended unexpectedly.</source>
        <translation>תוכנית העזר שמחזיקה את הלוח הסתיימה באופן בלתי צפוי.</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::EstateReader</name>
    <message>
        <source>the settings</source>
        <translation>ההגדרות</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to %1.</source>
        <translation>‎--timeout מקבלת מספר שלם של שניות מ-1 עד %1.</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>אין חיבור %1.</translation>
    </message>
    <message>
        <source>There are several connections %1; name one by its id: %2.</source>
        <translation>יש כמה חיבורים %1; ציינו אחד לפי המזהה שלו: %2.</translation>
    </message>
    <message>
        <source>There is no connection. Add one in the window (tokendeck), or set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>אין חיבור. הוסיפו אחד בחלון (tokendeck), או הגדירו את TOKENDECK_API_TOKEN עם TOKENDECK_REGION או TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>Asking whose token it is…</source>
        <translation>שואל של מי האסימון…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>ממתין ל-%1…</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>ההערות על אסימוני API</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n connections to go…</source>
        <translation>
            <numerusform>קורא: נותר חיבור אחד…</numerusform>
            <numerusform>קורא: נותרו %n חיבורים…</numerusform>
        </translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>מה שהושתק</translation>
    </message>
    <message>
        <source>The window has kept no token of %1: it was for one session. Set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>החלון לא שמר אסימון של %1: הוא היה להפעלה אחת. הגדירו TOKENDECK_API_TOKEN עם TOKENDECK_REGION או TOKENDECK_API_URL.</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens: known are those of this computer.</source>
        <translation>השרת של %1 אינו מציג רשימה של אסימוני API: ידועים אלה של מחשב זה.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%1 של %2</translation>
    </message>
    <message>
        <source>Working with the token in TOKENDECK_API_TOKEN, at %1; the connections of the settings are left alone.</source>
        <translation>העבודה היא עם האסימון שב-TOKENDECK_API_TOKEN, אצל %1; החיבורים שבהגדרות אינם בשימוש.</translation>
    </message>
    <message>
        <source>--connection chooses among the connections of the settings, and the token in TOKENDECK_API_TOKEN works without them: use one of both.</source>
        <translation>‏‎--connection בוחרת מבין החיבורים שבהגדרות, והאסימון שב-TOKENDECK_API_TOKEN פועל בלעדיהם: השתמשו באחד מהשניים.</translation>
    </message>
    <message>
        <source>Logz.io refused the token in TOKENDECK_API_TOKEN. It may have been deleted.</source>
        <translation>Logz.io דחתה את האסימון שב-TOKENDECK_API_TOKEN. ייתכן שנמחק.</translation>
    </message>
    <message>
        <source>the token in TOKENDECK_API_TOKEN</source>
        <translation>האסימון שב-TOKENDECK_API_TOKEN</translation>
    </message>
    <message>
        <source>%1: not understood. Of them no more is known than their names and IDs, if at all.</source>
        <translation>%1: לא הובנו. ידועים לכל היותר השמות והמזהים שלהם.</translation>
    </message>
</context>
</TS>
