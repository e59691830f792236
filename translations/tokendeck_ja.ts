<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActionSpec</name>
    <message>
        <source>Refresh everything</source>
        <translation>すべて更新</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>ページ内を検索</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Copy a token as a snippet or link</source>
        <translation>トークンをスニペットまたはリンクとしてコピー</translation>
    </message>
    <message>
        <source>Make something new in the page</source>
        <translation>ページで新規作成</translation>
    </message>
    <message>
        <source>Edit the filters of a token, replace a filter</source>
        <translation>トークンのフィルターを編集、フィルターを置換</translation>
    </message>
    <message>
        <source>Rotate a token</source>
        <translation>トークンをローテーション</translation>
    </message>
    <message>
        <source>Carry the selected filters or shared tokens over to other accounts</source>
        <translation>選択したフィルターまたは共有トークンを他のアカウントへ展開</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>選択項目を削除</translation>
    </message>
    <message>
        <source>Take back a delete that waits</source>
        <translation>待機中の削除を取り消す</translation>
    </message>
    <message>
        <source>Go back after a jump</source>
        <translation>ジャンプ後に戻る</translation>
    </message>
    <message>
        <source>Go forward again, after going back</source>
        <translation>戻った後に再び進む</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細を表示または隠す</translation>
    </message>
    <message>
        <source>Choose the connections that are shown</source>
        <translation>表示する接続を選ぶ</translation>
    </message>
    <message>
        <source>Open Tokendeck’s menu</source>
        <translation>Tokendeck のメニューを開く</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>別のアカウントを接続…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>接続をインポート…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>接続をエクスポート…</translation>
    </message>
    <message>
        <source>Look for these tokens in files…</source>
        <translation>これらのトークンをファイル内で探す…</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続を診断</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Save the tokens themselves…</source>
        <translation>トークン自体を保存…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Tokendeck</source>
        <translation>Tokendeck について</translation>
    </message>
    <message>
        <source>Close the message or clear the search</source>
        <translation>メッセージを閉じる、または検索をクリア</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show the hints again</source>
        <translation>ヒントをもう一度表示</translation>
    </message>
    <message>
        <source>Show a token’s filters, or the tokens of a filter or account</source>
        <translation>トークンのフィルター、またはフィルターやアカウントのトークンを表示</translation>
    </message>
    <message>
        <source>Connections: groups, production, read-only…</source>
        <translation>接続: グループ、本番、読み取り専用…</translation>
    </message>
    <message>
        <source>Enable or disable a token, open or close an account to search</source>
        <translation>トークンの有効化・無効化、アカウントの検索の開放・閉鎖</translation>
    </message>
    <message>
        <source>Check an API token, try a shipping token</source>
        <translation>API トークンを確認、送信トークンを試す</translation>
    </message>
    <message>
        <source>Merge equal filters</source>
        <translation>同じフィルターを統合</translation>
    </message>
    <message>
        <source>Show the shared tokens of an account</source>
        <translation>アカウントの共有トークンを表示</translation>
    </message>
    <message>
        <source>theme, dark, light, language, clipboard, locking, refreshing, notices, snapshots, thresholds, templates, shortcuts</source>
        <translation>テーマ, ダーク, ライト, 言語, クリップボード, ロック, 更新, 通知, スナップショット, しきい値, テンプレート, ショートカット</translation>
    </message>
    <message>
        <source>Rename, edit owner and note, or set the expiry</source>
        <translation>名前の変更、所有者とメモの編集、または有効期限の設定</translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>すべての接続を表示</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>CharacterName</name>
    <message>
        <source>null</source>
        <translation>ヌル</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>backspace</source>
        <translation>後退</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>form feed</source>
        <translation>改ページ</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>エスケープ</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>次行</translation>
    </message>
    <message>
        <source>no-break space</source>
        <translation>改行なし空白</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>行区切り</translation>
    </message>
    <message>
        <source>paragraph separator</source>
        <translation>段落区切り</translation>
    </message>
</context>
<context>
    <name>ConnectionPlace</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output cannot be written: %1</source>
        <translation>標準出力に書き込めません: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The packed reply was cut.</source>
        <translation>圧縮された応答が途中で切れました。</translation>
    </message>
    <message>
        <source>The reply’s Content-Length is no number.</source>
        <translation>応答の Content-Length が数値ではありません。</translation>
    </message>
    <message>
        <source>The reply is shorter than its Content-Length.</source>
        <translation>応答が Content-Length より短いです。</translation>
    </message>
    <message>
        <source>The reply ends within its JSON.</source>
        <translation>応答が JSON の途中で終わっています。</translation>
    </message>
    <message>
        <source>The reply cannot be unpacked.</source>
        <translation>応答を展開できません。</translation>
    </message>
    <message>
        <source>The reply has an unknown Content-Encoding.</source>
        <translation>応答の Content-Encoding が不明です。</translation>
    </message>
    <message>
        <source>An interim answer came, and no final one.</source>
        <translation>中間応答は届きましたが、最終応答がありません。</translation>
    </message>
    <message>
        <source>The connection took too long.</source>
        <translation>接続に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>Nothing was received for too long.</source>
        <translation>長い間何も受信しませんでした。</translation>
    </message>
    <message>
        <source>The reply took too long.</source>
        <translation>応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The server sends headers without end.</source>
        <translation>サーバーがヘッダーを送り続けています。</translation>
    </message>
    <message>
        <source>A request that creates something needs a body.</source>
        <translation>何かを作成するリクエストには本文が必要です。</translation>
    </message>
    <message>
        <source>The API token has characters that cannot be sent.</source>
        <translation>API トークンに送信できない文字があります。</translation>
    </message>
</context>
<context>
    <name>FileProblem</name>
    <message>
        <source>it has no list of %1</source>
        <translation>%1 のリストがありません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>バイト %2 で %1</translation>
    </message>
    <message>
        <source>the file is not a JSON object</source>
        <translation>ファイルが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the file is too large, only its beginning was read</source>
        <translation>ファイルが大きすぎるため、先頭だけを読みました</translation>
    </message>
    <message>
        <source>it would be too large to be read again</source>
        <translation>大きすぎて再び読めなくなります</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>it is not a report that was saved as JSON</source>
        <translation>JSON で保存されたレポートではありません</translation>
    </message>
    <message>
        <source>the file is not a snapshot of its account</source>
        <translation>ファイルはそのアカウントのスナップショットではありません</translation>
    </message>
    <message>
        <source>it cannot be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>it has no list of connections</source>
        <translation>接続のリストがありません</translation>
    </message>
    <message>
        <source>a connection is not complete</source>
        <translation>不完全な接続があります</translation>
    </message>
    <message>
        <source>a token’s entry lacks a member</source>
        <translation>トークンの項目に欠けている値があります</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Shared tokens without a filter</source>
        <translation>フィルターのない共有トークン</translation>
    </message>
    <message>
        <source>%1 has no filter</source>
        <translation>%1 にはフィルターがありません</translation>
    </message>
    <message>
        <source>Whoever has its link reads every log of the account.</source>
        <translation>リンクを持つ人は誰でもアカウントのすべてのログを読めます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have no filter</source>
        <translation>
            <numerusform>%Ln 個の共有トークンにフィルターがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused API tokens</source>
        <translation>拒否された API トークン</translation>
    </message>
    <message>
        <source>Logz.io refused %1</source>
        <translation>Logz.io が %1 を拒否しました</translation>
    </message>
    <message>
        <source>Whatever works with it has stopped working.</source>
        <translation>これを使うものはすべて動かなくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were refused</source>
        <translation>
            <numerusform>%Ln 個の API トークンが拒否されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens in use that expire soon</source>
        <translation>まもなく期限切れになる使用中の共有トークン</translation>
    </message>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 は%2に期限切れ</translation>
    </message>
    <message>
        <source>Its links are in use, and stop working then.</source>
        <translation>リンクは使用中で、その時点で使えなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens in use expire soon</source>
        <translation>
            <numerusform>使用中の共有トークン %Ln 個がまもなく期限切れになります</numerusform>
        </translation>
    </message>
    <message>
        <source>One token in two places</source>
        <translation>2 か所にある 1 つのトークン</translation>
    </message>
    <message>
        <source>%1 and %2 are the same token</source>
        <translation>%1 と %2 は同じトークンです</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others are the same token</source>
        <translation>
            <numerusform>%1 と他 %Ln 個は同じトークンです</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has the one has the other, in %2.</source>
        <translation>一方を持つ人は、%2 にあるもう一方も持っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in more than one place</source>
        <translation>
            <numerusform>%Ln 個のトークンが複数の場所にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that see nothing</source>
        <translation>何も見えない共有トークン</translation>
    </message>
    <message>
        <source>%1 sees nothing</source>
        <translation>%1 は何も見えません</translation>
    </message>
    <message>
        <source>Its filters contradict each other, so that no log passes them.</source>
        <translation>フィルターが互いに矛盾し、どのログも通りません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens see nothing</source>
        <translation>
            <numerusform>%Ln 個の共有トークンは何も見えません</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that never expire</source>
        <translation>期限のない共有トークン</translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation>%1 には期限がありません</translation>
    </message>
    <message>
        <source>Every link that was ever sent works for good.</source>
        <translation>これまでに送ったリンクがすべて永久に使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens never expire</source>
        <translation>
            <numerusform>%Ln 個の共有トークンに期限がありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Unused shared tokens</source>
        <translation>使われていない共有トークン</translation>
    </message>
    <message>
        <source>%1 was last used %2</source>
        <translation>%1 の最終使用は%2</translation>
    </message>
    <message>
        <source>Its links still work, for whoever finds them.</source>
        <translation>リンクは、見つけた人が今も使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were not used for %1 days</source>
        <translation>
            <numerusform>%Ln 個の共有トークンが %1 日間使われていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts with a single shipping token</source>
        <translation>送信トークンが 1 つだけのアカウント</translation>
    </message>
    <message>
        <source>%3 has one enabled shipping token</source>
        <translation>%3 の有効な送信トークンは 1 つだけです</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with.</source>
        <translation>それを止める必要が生じると、送信に使えるものがなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts have one enabled shipping token</source>
        <translation>
            <numerusform>%Ln 個のアカウントの有効な送信トークンが 1 つだけです</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping tokens near their limit</source>
        <translation>上限に近い送信トークン</translation>
    </message>
    <message>
        <source>%1 has %2 shipping tokens enabled</source>
        <translation>%1 では %2 個の送信トークンが有効です</translation>
    </message>
    <message>
        <source>At the limit none can be made, enabled or rotated.</source>
        <translation>上限では、作成も有効化もローテーションもできません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are near their limit of shipping tokens</source>
        <translation>
            <numerusform>%Ln 個のアカウントが送信トークンの上限に近づいています</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed accounts that a note names</source>
        <translation>メモに書かれている、閉じたアカウント</translation>
    </message>
    <message>
        <source>%1 is closed to search</source>
        <translation>%1 は検索に対して閉じています</translation>
    </message>
    <message>
        <source>The note on the API token %2 names it, and cannot be true.</source>
        <translation>API トークン %2 のメモに名前がありますが、事実ではあり得ません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are closed to search although notes name them</source>
        <translation>
            <numerusform>%Ln 個のアカウントは、メモに名前があるのに検索に対して閉じています</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired shared tokens</source>
        <translation>期限切れの共有トークン</translation>
    </message>
    <message>
        <source>%1 expired %2</source>
        <translation>%1 は%2に期限切れになりました</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>もう何も開けません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens have expired</source>
        <translation>
            <numerusform>%Ln 個の共有トークンが期限切れです</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens that were never used</source>
        <translation>一度も使われていない共有トークン</translation>
    </message>
    <message>
        <source>%1 was never used</source>
        <translation>%1 は一度も使われていません</translation>
    </message>
    <message>
        <source>Nobody seems to need it.</source>
        <translation>誰にも必要とされていないようです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens were never used</source>
        <translation>
            <numerusform>%Ln 個の共有トークンが一度も使われていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Old shipping tokens</source>
        <translation>古い送信トークン</translation>
    </message>
    <message>
        <source>%1 was made %2</source>
        <translation>%1 の作成は%2</translation>
    </message>
    <message>
        <source>The longer a token is in use, the more places it has come to.</source>
        <translation>長く使うほど、トークンはより多くの場所に広がります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens are old</source>
        <translation>
            <numerusform>%Ln 個の送信トークンが古くなっています</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that are there twice</source>
        <translation>重複しているフィルター</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 が 2 つあります</translation>
    </message>
    <message numerus="yes">
        <source>%1 is there %Ln more times</source>
        <translation>
            <numerusform>%1 がほかに %Ln 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>When one is replaced, the other is easily forgotten.</source>
        <translation>一方を置き換えると、もう一方を忘れがちです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are there more than once</source>
        <translation>
            <numerusform>%Ln 個のフィルターが重複しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared tokens with the same filters</source>
        <translation>同じフィルターを持つ共有トークン</translation>
    </message>
    <message>
        <source>%1 and %2 have the same filters</source>
        <translation>%1 と %2 は同じフィルターです</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln others have the same filters</source>
        <translation>
            <numerusform>%1 と他 %Ln 個は同じフィルターです</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them may be enough.</source>
        <translation>1 つで足りるかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sets of filters have several shared tokens</source>
        <translation>
            <numerusform>%Ln 組のフィルターに複数の共有トークンがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters that no token has</source>
        <translation>どのトークンにもないフィルター</translation>
    </message>
    <message>
        <source>%1 is attached to no token</source>
        <translation>%1 はどのトークンにも付いていません</translation>
    </message>
    <message>
        <source>It limits nothing.</source>
        <translation>何も制限していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters are attached to no token</source>
        <translation>
            <numerusform>%Ln 個のフィルターがどのトークンにも付いていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that say nothing</source>
        <translation>意味のわからない名前</translation>
    </message>
    <message>
        <source>%1 does not say what it is for</source>
        <translation>%1 は用途がわかりません</translation>
    </message>
    <message>
        <source>Nobody can tell who would miss it if it had to go.</source>
        <translation>なくす必要が生じたとき、誰が困るかわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens do not say what they are for</source>
        <translation>
            <numerusform>%Ln 個のトークンの用途がわかりません</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens without an owner</source>
        <translation>所有者のいない API トークン</translation>
    </message>
    <message>
        <source>%1 has no owner</source>
        <translation>%1 には所有者がいません</translation>
    </message>
    <message>
        <source>When it has to be replaced, nobody knows whom to ask.</source>
        <translation>交換が必要になったとき、誰に聞けばよいかわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens have no owner</source>
        <translation>
            <numerusform>%Ln 個の API トークンに所有者がいません</numerusform>
        </translation>
    </message>
    <message>
        <source>API tokens that were not checked for long</source>
        <translation>長く確認されていない API トークン</translation>
    </message>
    <message>
        <source>%1 was not checked for long</source>
        <translation>%1 は長く確認されていません</translation>
    </message>
    <message>
        <source>Whether it still works is not known.</source>
        <translation>今も動くかどうかわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not checked for long</source>
        <translation>
            <numerusform>%Ln 個の API トークンが長く確認されていません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>a time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>a nesting of at most 64 levels</source>
        <translation>64 段以下の入れ子</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>the asked buckets only</source>
        <translation>要求したバケットのみ</translation>
    </message>
    <message>
        <source>a bucket for each asked one</source>
        <translation>要求したバケットそれぞれ 1 つ</translation>
    </message>
    <message>
        <source>AND, OR or null</source>
        <translation>AND、OR または null</translation>
    </message>
    <message>
        <source>true, as was asked for</source>
        <translation>要求どおりの true</translation>
    </message>
    <message>
        <source>false, as was asked for</source>
        <translation>要求どおりの false</translation>
    </message>
    <message>
        <source>this member</source>
        <translation>この項目</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>%1 が必要です。</translation>
    </message>
    <message>
        <source>a text without NUL</source>
        <translation>NUL を含まないテキスト</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>有効な UTF-8</translation>
    </message>
    <message>
        <source>an array or an object</source>
        <translation>配列またはオブジェクト</translation>
    </message>
    <message>
        <source>nothing after the outermost value</source>
        <translation>最も外側の値の後に何もないこと</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a text of Unicode characters</source>
        <translation>Unicode 文字のテキスト</translation>
    </message>
    <message>
        <source>a text of at most 1,000 characters</source>
        <translation>1,000 文字以下のテキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a positive integer</source>
        <translation>正の整数</translation>
    </message>
    <message>
        <source>an integer that is 0 or more</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>a positive 32-bit integer</source>
        <translation>正の 32 ビット整数</translation>
    </message>
    <message>
        <source>a 32-bit integer</source>
        <translation>32 ビット整数</translation>
    </message>
    <message>
        <source>a number that is 0 or more</source>
        <translation>0 以上の数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>null</source>
        <translation>ヌル</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>at most 1,000 ids</source>
        <translation>1,000 個以下の ID</translation>
    </message>
    <message>
        <source>each id once</source>
        <translation>重複のない ID</translation>
    </message>
    <message>
        <source>a member’s name</source>
        <translation>項目の名前</translation>
    </message>
    <message>
        <source>this member once</source>
        <translation>この項目 1 つだけ</translation>
    </message>
    <message>
        <source>a time from 1970 to 9999</source>
        <translation>1970 年から 9999 年の時刻</translation>
    </message>
    <message>
        <source>only one number</source>
        <translation>1 つだけの数</translation>
    </message>
    <message>
        <source>Expected a list of at most %1 pages.</source>
        <translation>%1 ページ以下のリストが必要です。</translation>
    </message>
    <message>
        <source>Expected the same list from page to page; it changed %1 times.</source>
        <translation>どのページでも同じリストが必要ですが、%1 回変わりました。</translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>what was read back differs from what was written</source>
        <translation>読み戻した内容が書き込んだ内容と異なります</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>アカウント %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>shipping token</source>
        <translation>送信トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shipping tokens</source>
        <translation>
            <numerusform>送信トークン %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>トークン %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the shipping tokens</source>
        <translation>送信トークン</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>新しい送信トークン</translation>
    </message>
    <message>
        <source>No shipping tokens yet</source>
        <translation>送信トークンはまだありません</translation>
    </message>
    <message>
        <source>A shipping token sends logs to its account.</source>
        <translation>送信トークンはアカウントへログを送ります。</translation>
    </message>
    <message>
        <source>shared token</source>
        <translation>共有トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shared tokens</source>
        <translation>
            <numerusform>共有トークン %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the shared tokens</source>
        <translation>共有トークン</translation>
    </message>
    <message>
        <source>New shared token</source>
        <translation>新しい共有トークン</translation>
    </message>
    <message>
        <source>No shared tokens yet</source>
        <translation>共有トークンはまだありません</translation>
    </message>
    <message>
        <source>A shared token opens dashboards without a login, through the filters that you give it.</source>
        <translation>共有トークンは、付けたフィルターを通して、ログインなしでダッシュボードを開きます。</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>フィルター %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新しいフィルター</translation>
    </message>
    <message>
        <source>No filters yet</source>
        <translation>フィルターはまだありません</translation>
    </message>
    <message>
        <source>Filters limit what a shared token can see.</source>
        <translation>フィルターは共有トークンで見える範囲を限ります。</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens</source>
        <translation>
            <numerusform>API トークン %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the API tokens</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>New API token</source>
        <translation>新しい API トークン</translation>
    </message>
    <message>
        <source>No API tokens yet</source>
        <translation>API トークンはまだありません</translation>
    </message>
    <message>
        <source>An API token acts for its account in scripts and integrations.</source>
        <translation>API トークンはスクリプトや連携でアカウントの代わりに動作します。</translation>
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
        <translation>ID が正の数ではありません。</translation>
    </message>
    <message>
        <source>A filter’s id is not a positive number.</source>
        <translation>フィルターの ID が正の数ではありません。</translation>
    </message>
    <message>
        <source>The number of samples is not from 0 to 10,000.</source>
        <translation>サンプル数が 0 から 10,000 の範囲にありません。</translation>
    </message>
    <message>
        <source>The number of values is not from 1 to 1,000.</source>
        <translation>値の数が 1 から 1,000 の範囲にありません。</translation>
    </message>
    <message>
        <source>The number of entries is not from 0 to 500.</source>
        <translation>項目数が 0 から 500 の範囲にありません。</translation>
    </message>
    <message>
        <source>The first entry’s number is negative.</source>
        <translation>最初の項目の番号が負です。</translation>
    </message>
</context>
<context>
    <name>PageSpec</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Send data</source>
        <translation>データを送る</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>送信トークン</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>共有トークン</translation>
    </message>
    <message>
        <source>Share dashboards</source>
        <translation>ダッシュボードを共有</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Build integrations</source>
        <translation>連携を作る</translation>
    </message>
    <message>
        <source>Scope map</source>
        <translation>スコープマップ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
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
        <translation>貼り付け(&amp;P)</translation>
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
        <translation>端末は表示したものを残します。出力をファイルかプログラムに渡すか、--force を付けてください。</translation>
    </message>
</context>
<context>
    <name>SnippetFormat</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Markdown link</source>
        <translation>Markdown リンク</translation>
    </message>
    <message>
        <source>Environment lines</source>
        <translation>環境変数の行</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>curl, asking whose token it is</source>
        <translation>curl (誰のトークンか問い合わせ)</translation>
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
        <translation>Fluent Bit (Logz.io のプラグイン)</translation>
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
        <translation>Helm の値</translation>
    </message>
    <message>
        <source>Kubernetes Secret</source>
        <translation>Kubernetes Secret</translation>
    </message>
    <message>
        <source>Terraform resource</source>
        <translation>Terraform リソース</translation>
    </message>
    <message>
        <source>Terraform import block</source>
        <translation>Terraform import ブロック</translation>
    </message>
    <message>
        <source>Terraform provider</source>
        <translation>Terraform プロバイダー</translation>
    </message>
    <message>
        <source>Grafana data source</source>
        <translation>Grafana データソース</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Where the file of the certificate authority is not there, save AAACertificateServices.crt of github.com/logzio/public-certificates under the name that the snippet has.</source>
        <translation>認証局のファイルがない場合は、github.com/logzio/public-certificates の AAACertificateServices.crt をスニペットにある名前で保存してください。</translation>
    </message>
    <message>
        <source>Grafana reads metrics: the API token has to be one of the metrics account.</source>
        <translation>Grafana はメトリクスを読み取ります。API トークンはメトリクスアカウントのものが必要です。</translation>
    </message>
    <message>
        <source>For metrics it takes an API token of the metrics account as well, in LOGZIO_METRICS_API_TOKEN; take the header X-METRIC-API-TOKEN out where there is none.</source>
        <translation>メトリクスには LOGZIO_METRICS_API_TOKEN にメトリクスアカウントの API トークンも必要です。ない場合はヘッダー X-METRIC-API-TOKEN を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>WindowModule</name>
    <message>
        <source>tokendeck: The window cannot be opened, as its module was not loaded: %1</source>
        <translation>tokendeck: モジュールが読み込まれなかったため、ウィンドウを開けません: %1</translation>
    </message>
    <message>
        <source>tokendeck: --sandbox-fault %1. See: tokendeck-sandbox --help</source>
        <translation>tokendeck: --sandbox-fault %1。参照: tokendeck-sandbox --help</translation>
    </message>
    <message>
        <source>tokendeck: The commands cannot be run, as their module was not loaded: %1</source>
        <translation>tokendeck: モジュールが読み込まれなかったため、コマンドを実行できません: %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::AboutDialog</name>
    <message>
        <source>About Tokendeck</source>
        <translation>Tokendeck について</translation>
    </message>
    <message>
        <source>The tokens of every Logz.io account in one window. An independent project; Logz.io is a trademark of its owner.</source>
        <translation>すべての Logz.io アカウントのトークンを 1 つのウィンドウに。独立したプロジェクトです。Logz.io はその所有者の商標です。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>It talks to the hosts of your connections and to nobody else.</source>
        <translation>接続先のホスト以外とは通信しません。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているもの</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>ライセンスを読む</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>For a report: the versions of all these, and of the system</source>
        <translation>報告用: これらすべてとシステムのバージョン</translation>
    </message>
    <message>
        <source>The versions were copied.</source>
        <translation>バージョンをコピーしました。</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountField</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountPicker</name>
    <message>
        <source>Copy the token of an account</source>
        <translation>アカウントのトークンをコピー</translation>
    </message>
    <message>
        <source>Whoever has it can send logs into the account, and can read none.</source>
        <translation>持っている人はアカウントへログを送れますが、読むことはできません。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Type the account’s name…</source>
        <translation>アカウント名を入力…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>No account that is shown has told its token.</source>
        <translation>表示中のアカウントでトークンが分かるものはありません。</translation>
    </message>
    <message>
        <source>No account with a token is called so.</source>
        <translation>その名前でトークンを持つアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountTree</name>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Sub</source>
        <translation>サブ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Tracing</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Timeless</source>
        <translation>Timeless</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 time series</source>
        <translation>時系列 %1 個</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Closed to search: no other account’s tokens can search its logs</source>
        <translation>検索に対して閉じています: 他のアカウントのトークンではログを検索できません</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>The region, behind the group of its connection</source>
        <translation>接続のグループに続くリージョン</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>アカウントトークン</translation>
    </message>
    <message>
        <source>The account’s default shipping token, or a metrics account’s token</source>
        <translation>アカウントの既定の送信トークン、またはメトリクスアカウントのトークン</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Daily volume</source>
        <translation>1 日の容量</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>検索可</translation>
    </message>
    <message>
        <source>Whether the main account can search this account’s logs</source>
        <translation>メインアカウントがこのアカウントのログを検索できるか</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>アクセス可</translation>
    </message>
    <message>
        <source>Whether the main account’s users can open this account</source>
        <translation>メインアカウントのユーザーがこのアカウントを開けるか</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>送信トークン</translation>
    </message>
    <message>
        <source>How many shipping tokens are enabled, of how many allowed</source>
        <translation>許可数のうち有効な送信トークンの数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>How many are enabled and allowed could not be read</source>
        <translation>有効な数と許可されている数を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>tokendeck::AccountsPage</name>
    <message>
        <source>Search name, ID, region…</source>
        <translation>名前、ID、リージョンを検索…</translation>
    </message>
    <message>
        <source>Select an account to see its details.</source>
        <translation>アカウントを選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection</source>
        <translation>Logz.io はこの接続にこのトークンを知らせません</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityCells</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>This computer, audit trail</source>
        <translation>このコンピューター、監査証跡</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>The audit trail tells no outcome.</source>
        <translation>監査証跡には結果がありません。</translation>
    </message>
    <message>
        <source>No answer came, but the audit trail tells of it.</source>
        <translation>応答は届きませんでしたが、監査証跡に記録があります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityDetails</name>
    <message>
        <source>%1, removed</source>
        <translation>%1、解除済み</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Acted as</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>it</source>
        <translation>それ</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Object now</source>
        <translation>現在の対象</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityEmpty</name>
    <message>
        <source>No entry has these words.</source>
        <translation>これらの語を含む項目はありません。</translation>
    </message>
    <message>
        <source>No entry that was read so far has these words.</source>
        <translation>これまでに読んだ項目に、これらの語を含むものはありません。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>No entry fits. %1</source>
        <translation>当てはまる項目はありません。%1</translation>
    </message>
    <message>
        <source>No entry that was read so far fits. %1</source>
        <translation>これまでに読んだ項目に当てはまるものはありません。%1</translation>
    </message>
    <message>
        <source>Reading the audit trails…</source>
        <translation>監査証跡を読んでいます…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>まだ何も起きていません</translation>
    </message>
    <message>
        <source>What is done here, and what the accounts’ audit trails tell, stands here.</source>
        <translation>ここで行ったことと、アカウントの監査証跡が伝えることが表示されます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityFilters</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>すべての種別</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>Show every entry, whatever was chosen or searched for</source>
        <translation>選択や検索にかかわらず、すべての項目を表示</translation>
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
        <translation>操作、対象、人、アカウントを検索…</translation>
    </message>
    <message>
        <source>Select an entry to see all of it.</source>
        <translation>項目を選ぶと全体が表示されます。</translation>
    </message>
    <message>
        <source>What this entry is about stands in no list now.</source>
        <translation>この項目の対象は、現在どのリストにもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were copied as text.</source>
        <translation>
            <numerusform>%Ln 件の項目をテキストとしてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln rows as text</source>
        <translation>
            <numerusform>%Ln 行をテキストとしてコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Reading the audit trails… %1</source>
        <translation>監査証跡を読んでいます… %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>古い項目を読み込む</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are selected.</source>
        <translation>
            <numerusform>%Ln 件を選択中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1、%Ln 件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityTable</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
</context>
<context>
    <name>tokendeck::ActivityWords</name>
    <message>
        <source>Copied a token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Copy a token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>copied on this computer</source>
        <translation>このコンピューターでコピー</translation>
    </message>
    <message>
        <source>Created a shared token</source>
        <translation>共有トークンを作成</translation>
    </message>
    <message>
        <source>Create a shared token</source>
        <translation>共有トークンを作成</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Edited a shared token</source>
        <translation>共有トークンを編集</translation>
    </message>
    <message>
        <source>Edit a shared token</source>
        <translation>共有トークンを編集</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rotated a shared token</source>
        <translation>共有トークンをローテーション</translation>
    </message>
    <message>
        <source>Rotate a shared token</source>
        <translation>共有トークンをローテーション</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Deleted a shared token</source>
        <translation>共有トークンを削除</translation>
    </message>
    <message>
        <source>Delete a shared token</source>
        <translation>共有トークンを削除</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Created a filter</source>
        <translation>フィルターを作成</translation>
    </message>
    <message>
        <source>Create a filter</source>
        <translation>フィルターを作成</translation>
    </message>
    <message>
        <source>Replaced a filter</source>
        <translation>フィルターを置換</translation>
    </message>
    <message>
        <source>Replace a filter</source>
        <translation>フィルターを置換</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Merged two filters</source>
        <translation>2 つのフィルターを統合</translation>
    </message>
    <message>
        <source>Merge two filters</source>
        <translation>2 つのフィルターを統合</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Deleted a filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>Delete a filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>Created a shipping token</source>
        <translation>送信トークンを作成</translation>
    </message>
    <message>
        <source>Create a shipping token</source>
        <translation>送信トークンを作成</translation>
    </message>
    <message>
        <source>Renamed a shipping token</source>
        <translation>送信トークンの名前を変更</translation>
    </message>
    <message>
        <source>Rename a shipping token</source>
        <translation>送信トークンの名前を変更</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Enabled a shipping token</source>
        <translation>送信トークンを有効化</translation>
    </message>
    <message>
        <source>Enable a shipping token</source>
        <translation>送信トークンを有効化</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled a shipping token</source>
        <translation>送信トークンを無効化</translation>
    </message>
    <message>
        <source>Disable a shipping token</source>
        <translation>送信トークンを無効化</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Rotated a shipping token</source>
        <translation>送信トークンをローテーション</translation>
    </message>
    <message>
        <source>Rotate a shipping token</source>
        <translation>送信トークンをローテーション</translation>
    </message>
    <message>
        <source>Deleted a shipping token</source>
        <translation>送信トークンを削除</translation>
    </message>
    <message>
        <source>Delete a shipping token</source>
        <translation>送信トークンを削除</translation>
    </message>
    <message>
        <source>Created an API token</source>
        <translation>API トークンを作成</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>API トークンを作成</translation>
    </message>
    <message>
        <source>Deleted an API token</source>
        <translation>API トークンを削除</translation>
    </message>
    <message>
        <source>Delete an API token</source>
        <translation>API トークンを削除</translation>
    </message>
    <message>
        <source>Added a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Renamed a connection</source>
        <translation>接続の名前を変更</translation>
    </message>
    <message>
        <source>Rename a connection</source>
        <translation>接続の名前を変更</translation>
    </message>
    <message>
        <source>Removed a connection</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Opened an account to search</source>
        <translation>アカウントを検索に対して開放</translation>
    </message>
    <message>
        <source>Open an account to search</source>
        <translation>アカウントを検索に対して開放</translation>
    </message>
    <message>
        <source>opened to search</source>
        <translation>検索に対して開放</translation>
    </message>
    <message>
        <source>Closed an account to search</source>
        <translation>アカウントを検索に対して閉鎖</translation>
    </message>
    <message>
        <source>Close an account to search</source>
        <translation>アカウントを検索に対して閉鎖</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>検索に対して閉鎖</translation>
    </message>
    <message>
        <source>Marked a connection</source>
        <translation>接続にマークを設定</translation>
    </message>
    <message>
        <source>Mark a connection</source>
        <translation>接続にマークを設定</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マークを設定</translation>
    </message>
    <message>
        <source>Saved tokens to a file</source>
        <translation>トークンをファイルに保存</translation>
    </message>
    <message>
        <source>Save tokens to a file</source>
        <translation>トークンをファイルに保存</translation>
    </message>
    <message>
        <source>saved to a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Taken back, nothing sent</source>
        <translation>取り消し (送信なし)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>an API token</source>
        <translation>ある API トークン</translation>
    </message>
    <message>
        <source>%1 (API token)</source>
        <translation>%1 (API トークン)</translation>
    </message>
    <message>
        <source>%1 (deleted)</source>
        <translation>%1 (削除済み)</translation>
    </message>
</context>
<context>
    <name>tokendeck::AddApiTokenDialog</name>
    <message>
        <source>Write an API token down</source>
        <translation>API トークンを書き留める</translation>
    </message>
    <message>
        <source>For a token that exists and that the backend does not list. Its text stays where it is: only name, owner and note are kept here.</source>
        <translation>バックエンドの一覧にない既存のトークン用です。本文は元の場所に残り、ここには名前、所有者、メモだけが保存されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>リストに追加</translation>
    </message>
</context>
<context>
    <name>tokendeck::AnswerFile</name>
    <message>
        <source>Into this file, which is replaced as a whole, instead of standard output.</source>
        <translation>標準出力の代わりに、全体を置き換えるこのファイルへ。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenNoteDialog</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>A person or a team</source>
        <translation>人またはチーム</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What it is for, where it is used</source>
        <translation>用途、使う場所</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>API トークンのメモ</translation>
    </message>
    <message>
        <source>Owner and note of %1</source>
        <translation>%1 の所有者とメモ</translation>
    </message>
    <message>
        <source>Kept on this computer. Do not write the token itself down here.</source>
        <translation>このコンピューターに保存されます。トークン自体は書かないでください。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokenTable</name>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>works</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Asked without an answer: %1</source>
        <translation>問い合わせたが応答なし: %1</translation>
    </message>
    <message>
        <source>Worked for %1: %2</source>
        <translation>%1 で動作: %2</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The account that the token acts for</source>
        <translation>トークンが代わりに動作するアカウント</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Who is responsible for it, as noted on this computer</source>
        <translation>このコンピューターに記録された責任者</translation>
    </message>
    <message>
        <source>No owner noted</source>
        <translation>所有者の記録なし</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What the backend last answered when this token was tried</source>
        <translation>このトークンを試したときのバックエンドの最後の応答</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>確認: %1</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>作成時刻は不明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your note, kept on this computer</source>
        <translation>このコンピューターに保存されたメモ</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークン ID</translation>
    </message>
</context>
<context>
    <name>tokendeck::ApiTokensPage</name>
    <message>
        <source>Search name, owner, note…</source>
        <translation>名前、所有者、メモを検索…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>トークンを選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>すべて確認</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手動で追加…</translation>
    </message>
    <message>
        <source>Write down a token that the backend does not list, without its text</source>
        <translation>バックエンドの一覧にないトークンを、本文なしで書き留める</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens. Here are those that this computer knows.</source>
        <translation>%1 のバックエンドは API トークンを一覧にしません。このコンピューターが知るものを表示しています。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ArgumentWords</name>
    <message>
        <source>“%1” is no option of this command.</source>
        <translation>「%1」はこのコマンドのオプションではありません。</translation>
    </message>
    <message>
        <source>“%1” can be given once.</source>
        <translation>「%1」は 1 回だけ指定できます。</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>「%1」は値を取りません。</translation>
    </message>
    <message>
        <source>“%1” needs a value: %2.</source>
        <translation>「%1」には値が必要です: %2。</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>「%1」の値は次のいずれかです: %2。</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttachFiltersDialog</name>
    <message>
        <source>Check a filter to attach it to all of them, uncheck it to detach it from all. A half checked one stays with those that have it. The effect on each token of %1 is shown before anything is sent.</source>
        <translation>フィルターにチェックを付けるとすべてに付き、外すとすべてから外れます。半分のチェックは、今持つものにだけ残ります。送信する前に、%1 の各トークンへの影響を表示します。</translation>
    </message>
    <message>
        <source>Show the effect</source>
        <translation>影響を表示</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>%1 にはまだフィルターがありません。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>Filters of %Ln shared tokens</source>
        <translation>
            <numerusform>%Ln 個の共有トークンのフィルター</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters attached.</source>
        <translation>
            <numerusform>フィルター %n 個を付けます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached.</source>
        <translation>
            <numerusform>フィルター %n 個を外します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionCard</name>
    <message>
        <source>What needs your attention</source>
        <translation>注意が必要なもの</translation>
    </message>
    <message>
        <source>Nothing could be checked: the lists were not read yet.</source>
        <translation>何も確認できませんでした: リストがまだ読まれていません。</translation>
    </message>
    <message>
        <source>Nothing: no token, account or filter that was read has a finding.</source>
        <translation>なし: 読み込んだトークン、アカウント、フィルターに指摘はありません。</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>この種類はありません。</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>抑制中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What makes the score count a token as %1. Accounts and filters are not scored.</source>
        <translation>スコアがトークンを「%1」と数える理由です。アカウントとフィルターは採点しません。</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>指摘: %1</translation>
    </message>
    <message>
        <source>Findings of %1 alone. Choose it again to see those of all.</source>
        <translation>%1 の指摘のみ。もう一度選ぶと、すべての指摘が表示されます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::AttentionLine</name>
    <message>
        <source>Review…</source>
        <translation>見直す…</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>抑制を終了</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 のその他の操作</translation>
    </message>
    <message>
        <source>Show them in their page</source>
        <translation>それらのページで表示</translation>
    </message>
    <message>
        <source>Show, silence, and what else can be done</source>
        <translation>表示、抑制、その他の操作</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Silence this finding…</source>
        <translation>この指摘を抑制…</translation>
    </message>
    <message>
        <source>Silence such findings in %1…</source>
        <translation>%1 でこの種の指摘を抑制…</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <comment>a connection and its region</comment>
        <translation>%1 (%2)…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 を確認</translation>
    </message>
    <message>
        <source>End for all such</source>
        <translation>同種すべての抑制を終了</translation>
    </message>
    <message>
        <source>Silence such findings in</source>
        <translation>この種の指摘を表示しないアカウント</translation>
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
        <translation>%1 の監査証跡</translation>
    </message>
    <message>
        <source>Not read either: %1.</source>
        <translation>%1 も読めませんでした。</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkChoice</name>
    <message>
        <source>Choose all %1</source>
        <translation>%1 件すべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>すべて選択解除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 chosen</source>
        <translation>
            <numerusform>%1 中 %Ln を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkDialog</name>
    <message>
        <source>What happens to each</source>
        <translation>それぞれに起きること</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %Ln filters without knowing which tokens use them:</source>
        <translation>
            <numerusform>どのトークンが使うか不明なまま、これら %Ln 個のフィルターを削除:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln tokens show every log:</source>
        <translation>
            <numerusform>これら %Ln 個のトークンがすべてのログを表示するのを許可:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %Ln connections of Tokendeck stop:</source>
        <translation>
            <numerusform>これら %Ln 個の Tokendeck の接続の停止を許可:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to delete %2</source>
        <translation>%2 を削除するには %1 と入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>新たに始めません。進行中のものは完了します。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkModel</name>
    <message>
        <source>%1; %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>進行中…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>tokendeck::BulkWords</name>
    <message>
        <source>stays as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>gets %1 and loses %2</source>
        <translation>%1 が付き、%2 が外れます</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>%1 が付きます</translation>
    </message>
    <message>
        <source>loses %1</source>
        <translation>%1 が外れます</translation>
    </message>
    <message>
        <source>%1; it then shows every log</source>
        <translation>%1。以後すべてのログを表示します</translation>
    </message>
    <message>
        <source>%1; it then shows nothing</source>
        <translation>%1。以後何も表示しません</translation>
    </message>
    <message>
        <source>the one with the id %1 is merged into the one with the id %2</source>
        <translation>ID %1 のものを ID %2 のものに統合します</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>%1なし</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>まだ何も選ばれていません。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln are skipped.</source>
        <translation>
            <numerusform>%1、%Ln 件はスキップします。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This cannot be undone.</source>
        <translation>%1 これは元に戻せません。</translation>
    </message>
    <message>
        <source>%1; which tokens use it is not known</source>
        <translation>%1。どのトークンが使うかは不明です</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 then show every log</source>
        <translation>
            <numerusform>%1。%2 が以後すべてのログを表示します</numerusform>
        </translation>
    </message>
    <message>
        <source>its last use is not known</source>
        <translation>最終使用は不明</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>Its connection has no usable API token.</source>
        <translation>接続に使える API トークンがありません。</translation>
    </message>
    <message>
        <source>Its connection is read-only.</source>
        <translation>接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood.</source>
        <translation>Logz.io の応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have it.</source>
        <translation>理解できなかった共有トークンが持つ可能性があります。</translation>
    </message>
    <message>
        <source>It is not chosen.</source>
        <translation>選択されていません。</translation>
    </message>
    <message>
        <source>It is as asked for already.</source>
        <translation>すでに指定どおりです。</translation>
    </message>
    <message>
        <source>It is the account’s last enabled shipping token.</source>
        <translation>アカウントの最後の有効な送信トークンです。</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>アカウントはこれ以上送信トークンを有効にできません。</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it.</source>
        <translation>
            <numerusform>Tokendeck の接続 %1 がこれを使っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>どのトークンが使うか不明です: リストを読み込めませんでした。</translation>
    </message>
    <message>
        <source>It would be without a filter and show every log.</source>
        <translation>フィルターがなくなり、すべてのログを表示します。</translation>
    </message>
    <message>
        <source>%1 would be without a filter and show every log.</source>
        <translation>%1 はフィルターがなくなり、すべてのログを表示します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 cannot be deleted.</source>
        <translation>%1 は削除できません。</translation>
    </message>
    <message>
        <source>%1 cannot be changed.</source>
        <translation>%1 は変更できません。</translation>
    </message>
    <message>
        <source>%1 of %2. No more are begun; those under way finish.</source>
        <translation>%2 中 %1。新たに始めません。進行中のものは完了します。</translation>
    </message>
    <message>
        <source>%1 of %2. Stop begins no more; those under way finish.</source>
        <translation>%2 中 %1。停止すると新たに始めません。進行中のものは完了します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln it is not known whether they worked</source>
        <translation>
            <numerusform>%Ln 件は成功したか不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not begun</source>
        <translation>
            <numerusform>%Ln 件は未開始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not as asked for</source>
        <translation>
            <numerusform>うち %Ln 件は指定どおりでない</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryDialog</name>
    <message>
        <source>%1 to other accounts</source>
        <translation>%1を他のアカウントへ</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account. What happens is shown before anything is made.</source>
        <translation>各トークンはフィルターとともに新しく作られ、アカウントごとに本文が異なります。作成の前に、起きることを表示します。</translation>
    </message>
    <message>
        <source>What happens is shown before anything is made.</source>
        <translation>作成の前に、起きることを表示します。</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Choose other accounts</source>
        <translation>他のアカウントを選ぶ</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>それぞれに起きること</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>is skipped</source>
        <translation>スキップします</translation>
    </message>
    <message>
        <source>is made under another name</source>
        <translation>別の名前で作成します</translation>
    </message>
    <message>
        <source>A token whose name is taken</source>
        <translation>名前が使われているトークン</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Begins no more; those under way finish.</source>
        <translation>新たに始めません。進行中のものは完了します。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Show what happens</source>
        <translation>起きることを表示</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Copy all %Ln tokens</source>
        <translation>
            <numerusform>%Ln 個のトークンをすべてコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known here yet; it comes with the list.</source>
        <translation>ここではまだ不明です。リストとともに届きます。</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>形式を選んでコピー…</translation>
    </message>
    <message>
        <source>As a link, once the address of a dashboard was pasted for the account</source>
        <translation>アカウント用のダッシュボードのアドレスを貼り付けると、リンクになります</translation>
    </message>
    <message>
        <source>A line for each, with its account, name, and link or token</source>
        <translation>1 行に 1 つ、アカウント、名前、リンクまたはトークン</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Each token is made anew with its filters, and has another text in each account.</source>
        <translation>各トークンはフィルターとともに新しく作られ、アカウントごとに本文が異なります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryName</name>
    <message>
        <source>Its name there</source>
        <translation>展開先での名前</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>%1 での名前</translation>
    </message>
    <message>
        <source>%1 has a token of this name, with other filters.</source>
        <translation>%1 には、この名前で別のフィルターのトークンがあります。</translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name in %1.</source>
        <translation>展開される別のトークンが %1 でこの名前になります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryTargets</name>
    <message>
        <source>No account has this in its name.</source>
        <translation>名前にこれを含むアカウントはありません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Type an account’s name…</source>
        <translation>アカウント名を入力…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CarryWords</name>
    <message>
        <source>Logz.io does not let this account use shared tokens; its support has to enable them.</source>
        <translation>Logz.io はこのアカウントに共有トークンを許可していません。サポートによる有効化が必要です。</translation>
    </message>
    <message>
        <source>What the account has is not known: its lists were not read.</source>
        <translation>アカウントの内容は不明です: リストが読まれていません。</translation>
    </message>
    <message>
        <source>It is there already, with the same filters.</source>
        <translation>同じフィルターで、すでにあります。</translation>
    </message>
    <message>
        <source>The account has a shared token of this name with other filters.</source>
        <translation>アカウントには、この名前で別のフィルターの共有トークンがあります。</translation>
    </message>
    <message>
        <source>A filter of the account that was not understood may be the same one.</source>
        <translation>理解できなかったアカウントのフィルターが同じものかもしれません。</translation>
    </message>
    <message>
        <source>No token that is made needs it.</source>
        <translation>作成されるトークンはこれを必要としません。</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>スキップ: %1</translation>
    </message>
    <message>
        <source>is there already and is used</source>
        <translation>すでにあり、使われます</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 was not read again yet.</source>
        <translation>%1 はまだ再読み込みされていません。</translation>
    </message>
    <message>
        <source>%1 stays behind: what Logz.io answers for it was not understood.</source>
        <translation>%1 は残ります: Logz.io の応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>%1 stays behind: one of its filters is not known, and without it more would be seen.</source>
        <translation>%1 は残ります: フィルターの 1 つが不明で、それがないと見える範囲が広がります。</translation>
    </message>
    <message>
        <source>%1 stays behind: it has no filter, and would show every log of each account.</source>
        <translation>%1 は残ります: フィルターがなく、各アカウントのすべてのログを表示することになります。</translation>
    </message>
    <message>
        <source>%1 stays behind: when it expires was not understood.</source>
        <translation>%1 は残ります: 期限を理解できませんでした。</translation>
    </message>
    <message>
        <source>%1 stays behind: it has expired.</source>
        <translation>%1 は残ります: 期限切れです。</translation>
    </message>
    <message>
        <source>Carry over %1</source>
        <translation>%1を展開</translation>
    </message>
    <message>
        <source>is made with %1</source>
        <translation>%1 とともに作成します</translation>
    </message>
    <message>
        <source>is made as %1 with %2</source>
        <translation>%1 として %2 とともに作成します</translation>
    </message>
    <message>
        <source>%1; it never expires</source>
        <translation>%1。期限なし</translation>
    </message>
    <message>
        <source>%1; it expires on %2</source>
        <translation>%1。期限は %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>進行中…</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Not made: one of its filters is not there, and without it more would be seen.</source>
        <translation>作成しません: フィルターの 1 つがなく、それがないと見える範囲が広がります。</translation>
    </message>
    <message>
        <source>the filters and shared tokens of %1</source>
        <translation>%1 のフィルターと共有トークン</translation>
    </message>
    <message>
        <source>Nothing will be made.</source>
        <translation>何も作成されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be made in %Ln accounts.</source>
        <translation>
            <numerusform>%1を %Ln 個のアカウントに作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are skipped.</source>
        <translation>
            <numerusform>%Ln 件はスキップします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln accounts</source>
        <translation>
            <numerusform>%1を %Ln 個のアカウントに</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was made</source>
        <translation>何も作成されませんでした</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay behind.</source>
        <translation>
            <numerusform>ほかに %Ln 件が残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another token that is carried over gets this name there.</source>
        <translation>展開される別のトークンがそこでこの名前になります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Old wallboard” of Acme EU</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>4 filters were made in 2 accounts, 1 skipped</comment>
        <translation>
            <numerusform>%Ln 件スキップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CellDelegate</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>tokendeck::CellWords</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Hidden token</source>
        <translation>隠されたトークン</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>理解不能</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>理解不能: %1</translation>
    </message>
    <message>
        <source>Not understood at %1. %2</source>
        <translation>%1 で理解できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeController</name>
    <message>
        <source>No account can be reached: its API token is not here or is refused.</source>
        <translation>到達できるアカウントがありません: API トークンがここにないか、拒否されています。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 を無効にしますか?</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted until it is enabled again.</source>
        <translation>再び有効にするまで、これで %1 へ送られるログは受け付けられません。</translation>
    </message>
    <message>
        <source>Disable token</source>
        <translation>トークンを無効化</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens cannot be checked: their texts are not known here.</source>
        <translation>
            <numerusform>%n 個のトークンは確認できません: 本文がここでは不明です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeFollower</name>
    <message>
        <source>Logz.io answered that %1 %2 was deleted, and still shows it.</source>
        <translation>Logz.io は %1 %2 を削除したと応答しましたが、まだ表示しています。</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1 を削除しています…</translation>
    </message>
    <message>
        <source>Nothing was deleted: %1 stays.</source>
        <translation>何も削除されていません: %1 は残ります。</translation>
    </message>
    <message>
        <source>The new token was copied.</source>
        <translation>新しいトークンをコピーしました。</translation>
    </message>
    <message>
        <source>The new token could not be copied: copy it from the list.</source>
        <translation>新しいトークンをコピーできませんでした: リストからコピーしてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>The token was copied.</source>
        <translation>トークンをコピーしました。</translation>
    </message>
    <message>
        <source>%1 stays enabled.</source>
        <translation>%1 は有効なままです。</translation>
    </message>
    <message>
        <source>Disable the old token</source>
        <translation>古いトークンを無効化</translation>
    </message>
    <message numerus="yes">
        <source>%n other deletes wait, too.</source>
        <translation>
            <numerusform>ほかに %n 件の削除も待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>tokendeck::ChangeWords</name>
    <message>
        <source>%1 of %2 was saved and is now called %3.</source>
        <translation>%2 の %1 を保存し、名前は %3 になりました。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Refresh, and look before you try again.</source>
        <translation>更新して、再試行の前に確認してください。</translation>
    </message>
    <message>
        <source>“Try again” does what is left.</source>
        <translation>「再試行」は残りを行います。</translation>
    </message>
    <message>
        <source>No usable answer came to %1. Logz.io is asked what came of it; what was sent cannot be taken back.</source>
        <translation>有効な応答がありませんでした (%1)。結果を Logz.io に問い合わせます。送信したものは取り消せません。</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>It is not known whether %1 worked</source>
        <translation>成功したか不明です: %1</translation>
    </message>
    <message>
        <source>%1 was taken back before anything was sent.</source>
        <translation>%1: 送信前に取り消しました。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>進行中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done. %1</source>
        <translation>完了。%1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 から %2。</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>%1 による。</translation>
    </message>
    <message>
        <source>The one with the id %1 into the one with the id %2.</source>
        <translation>ID %1 のものを ID %2 のものへ。</translation>
    </message>
    <message>
        <source>The new one is %1.</source>
        <translation>新しいものは %1 です。</translation>
    </message>
    <message>
        <source>%1 of %2 is deleted in a moment.</source>
        <translation>%2 の %1 をまもなく削除します。</translation>
    </message>
    <message>
        <source>locking ended it before the answer came</source>
        <translation>応答の前にロックで終了しました</translation>
    </message>
</context>
<context>
    <name>tokendeck::Changes</name>
    <message>
        <source>The text of this token is not known here, so it cannot be copied.</source>
        <translation>このトークンの本文はここでは不明なため、コピーできません。</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>形式を選んでコピー…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>試す…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Carry over…</source>
        <translation>展開…</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>フィルターを編集…</translation>
    </message>
    <message>
        <source>Edit name and expiry…</source>
        <translation>名前と期限を編集…</translation>
    </message>
    <message>
        <source>Attach or detach filters…</source>
        <translation>フィルターを付け外し…</translation>
    </message>
    <message>
        <source>A shared token that was not understood may have one of them.</source>
        <translation>理解できなかった共有トークンがその 1 つを持つかもしれません。</translation>
    </message>
    <message>
        <source>Which shared tokens have them is not known now.</source>
        <translation>どの共有トークンが持つか、現在は不明です。</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置換…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>所有者とメモ…</translation>
    </message>
    <message>
        <source>Its main account, by which that is changed, is not connected here.</source>
        <translation>変更に使うメインアカウントがここに接続されていません。</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>検索に対して開放…</translation>
    </message>
    <message>
        <source>Close to search…</source>
        <translation>検索に対して閉鎖…</translation>
    </message>
    <message>
        <source>Logz.io does not tell its token to this connection.</source>
        <translation>Logz.io はこの接続にこのトークンを知らせません。</translation>
    </message>
    <message>
        <source>Try its token…</source>
        <translation>トークンを試す…</translation>
    </message>
    <message>
        <source>It is not connected by itself, so its tokens are not known here.</source>
        <translation>それ自体は接続されていないため、トークンはここでは不明です。</translation>
    </message>
    <message>
        <source>Show its shipping tokens</source>
        <translation>送信トークンを表示</translation>
    </message>
    <message>
        <source>Show its shared tokens</source>
        <translation>共有トークンを表示</translation>
    </message>
    <message>
        <source>It is being deleted. While that waits, Undo takes it back.</source>
        <translation>削除中です。待機中は「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again.</source>
        <translation>トークンはリストの再読み込みで届きます。</translation>
    </message>
    <message>
        <source>Show its filters</source>
        <translation>フィルターを表示</translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckCommand</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>check takes no words.</source>
        <translation>check は語を取りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings.</source>
        <translation>
            <numerusform>指摘 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Score: %1 (%2).</source>
        <translation>スコア: %1 (%2)。</translation>
    </message>
    <message>
        <source>Only findings that are high, medium and graver, or low and graver (all, without).</source>
        <translation>high は重大な指摘のみ、medium は中以上、low は低以上 (すべて。省略時)。</translation>
    </message>
    <message>
        <source>Says what is wrong with the tokens, as the Overview does.</source>
        <translation>概要と同じように、トークンの問題点を示します。</translation>
    </message>
    <message>
        <source>Exits with 1 where there is a finding, and with 3 where something was not read, which may hide any. What is silenced in the window is left out.</source>
        <translation>指摘があれば 1、指摘を隠しうる読めなかったものがあれば 3 で終了します。ウィンドウで抑制したものは除きます。</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %Ln more.</source>
        <translation>
            <numerusform>ほかに %Ln 件も同様です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckWords</name>
    <message numerus="yes">
        <source>All %Ln tokens work.</source>
        <translation>
            <numerusform>%Ln 個のトークンがすべて動作します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused.</source>
        <translation>
            <numerusform>%1 が拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got no answer.</source>
        <translation>
            <numerusform>%Ln 個に応答がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be checked: their texts are not known here.</source>
        <translation>
            <numerusform>%Ln 個は確認できませんでした: 本文がここでは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %Ln tokens…</source>
        <translation>
            <numerusform>%Ln 個のトークンを確認しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 tokens work.</source>
        <translation>
            <numerusform>%1 個中 %Ln 個のトークンが動作します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::CheckedWords</name>
    <message>
        <source>checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation>一部チェック済み</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未診断</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, not checked</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ClipboardText</name>
    <message>
        <source>Copied %1. Clears from the clipboard in %2 s</source>
        <translation>%1 をコピーしました。%2 秒後にクリップボードから消去します</translation>
    </message>
    <message>
        <source>Copied %1. It stays in the clipboard until you clear it</source>
        <translation>%1 をコピーしました。消去するまでクリップボードに残ります</translation>
    </message>
    <message>
        <source>Copied %1. Its time is over, but your desktop lets Tokendeck clear the clipboard only while its window is in front</source>
        <translation>%1 をコピーしました。時間になりましたが、このデスクトップではウィンドウが前面にあるときだけクリップボードを消去できます</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandDialog</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommandSubmission</name>
    <message>
        <source>Ending it. What was sent already cannot be taken back; Logz.io is asked what became of it.</source>
        <translation>終了しています。すでに送信したものは取り消せません。結果を Logz.io に問い合わせます。</translation>
    </message>
    <message>
        <source>Logz.io has not answered yet. What was sent cannot be taken back; if no answer comes, Logz.io is asked what became of it.</source>
        <translation>Logz.io はまだ応答していません。送信したものは取り消せません。応答がなければ、結果を Logz.io に問い合わせます。</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>もう一度行う</translation>
    </message>
</context>
<context>
    <name>tokendeck::CommonColumns</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The connection that lists it, its group and its region</source>
        <translation>一覧に載せている接続、そのグループとリージョン</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparePage</name>
    <message>
        <source>Search token, account, change…</source>
        <translation>トークン、アカウント、変更を検索…</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再び比較</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose a report file…</source>
        <translation>レポートファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Nothing could be compared</source>
        <translation>何も比較できませんでした</translation>
    </message>
    <message>
        <source>Choose what to compare</source>
        <translation>比較するものを選んでください</translation>
    </message>
    <message>
        <source>A snapshot of each account is kept once a day, when all its lists were read. Until there is one of another day, choose a report that was saved as JSON.</source>
        <translation>すべてのリストが読まれた日に、アカウントごとに 1 日 1 回スナップショットを保存します。別の日のものができるまでは、JSON で保存したレポートを選んでください。</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Every token is as it was.</source>
        <translation>すべてのトークンが元のままです。</translation>
    </message>
    <message>
        <source>Nothing differs that can be told</source>
        <translation>判別できる違いはありません</translation>
    </message>
    <message>
        <source>No change has this</source>
        <translation>これを含む変更はありません</translation>
    </message>
    <message>
        <source>Show all changes</source>
        <translation>すべての変更を表示</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>行を選ぶと全体が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text.</source>
        <translation>
            <numerusform>%Ln 行をテキストとしてコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 changes, 2 not known</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>不明 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox keeps no snapshots. Choose a report that was saved as JSON.</source>
        <translation>サンドボックスはスナップショットを保存しません。JSON で保存したレポートを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected.</source>
        <translation>
            <numerusform>%Ln 行を選択中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown of %1</source>
        <translation>
            <numerusform>%1 中 %Ln を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists are others than those that were compared here as “Now”.</source>
        <translation>リストは、ここで「現在」として比較されたときのものから変わっています。</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>両側が同じです</translation>
    </message>
    <message>
        <source>Choose another snapshot or report for one of them.</source>
        <translation>どちらか一方に別のスナップショットまたはレポートを選んでください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompareSides</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Earlier side</source>
        <translation>前の側</translation>
    </message>
    <message>
        <source>Later side</source>
        <translation>後の側</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>%1 のスナップショット</translation>
    </message>
    <message>
        <source>A report file…</source>
        <translation>レポートファイル…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a report that was saved as JSON</source>
        <translation>JSON で保存したレポートを選ぶ</translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation>レポート (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ComparisonPage</name>
    <message>
        <source>What became of the tokens of Logz.io accounts</source>
        <translation>Logz.io アカウントのトークンの変化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
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
        <translation>同じログが見えます。</translation>
    </message>
    <message>
        <source>More logs can be seen than before.</source>
        <translation>以前より多くのログが見えます。</translation>
    </message>
    <message>
        <source>Every log of the account can be seen now.</source>
        <translation>アカウントのすべてのログが見えるようになりました。</translation>
    </message>
    <message>
        <source>Fewer logs can be seen than before.</source>
        <translation>以前より少ないログが見えます。</translation>
    </message>
    <message>
        <source>No log can be seen any more.</source>
        <translation>もうどのログも見えません。</translation>
    </message>
    <message>
        <source>Logs can be seen that could not be before, and others no more.</source>
        <translation>以前見えなかったログが見え、ほかは見えなくなりました。</translation>
    </message>
    <message>
        <source>What became visible is not known.</source>
        <translation>何が見えるようになったかは不明です。</translation>
    </message>
    <message>
        <source>Neither side has read the list.</source>
        <translation>どちらの側もリストを読んでいません。</translation>
    </message>
    <message>
        <source>The earlier side has not read the list.</source>
        <translation>前の側がリストを読んでいません。</translation>
    </message>
    <message>
        <source>The later side has not read the list.</source>
        <translation>後の側がリストを読んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens may be new, gone or as they were.</source>
        <translation>
            <numerusform>%Ln 個のトークンは、新しいか、なくなったか、元のままのいずれかです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A row of the list was not understood.</source>
        <translation>リストに理解できない行がありました。</translation>
    </message>
    <message>
        <source>Not all of its filters are known.</source>
        <translation>フィルターの一部が不明です。</translation>
    </message>
    <message>
        <source>When it expires was not understood.</source>
        <translation>期限を理解できませんでした。</translation>
    </message>
    <message>
        <source>It has another text.</source>
        <translation>本文が異なります。</translation>
    </message>
    <message>
        <source>A successor of the same name took its place.</source>
        <translation>同じ名前の後継に置き換わりました。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>作成: %1。</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>%1 による。</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>所有者: %1。</translation>
    </message>
    <message>
        <source>Filters: %1.</source>
        <translation>フィルター: %1。</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>出現</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Filters changed</source>
        <translation>フィルター変更</translation>
    </message>
    <message>
        <source>Expiry moved</source>
        <translation>期限変更</translation>
    </message>
    <message>
        <source>Enabled or disabled</source>
        <translation>有効化または無効化</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appeared</source>
        <translation>
            <numerusform>%Ln 個が出現</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished</source>
        <translation>
            <numerusform>%Ln 個が消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were renamed</source>
        <translation>
            <numerusform>%Ln 個の名前が変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were rotated</source>
        <translation>
            <numerusform>%Ln 個がローテーション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have other filters</source>
        <translation>
            <numerusform>%Ln 個のフィルターが変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire at another time</source>
        <translation>
            <numerusform>%Ln 個の期限が変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were enabled or disabled</source>
        <translation>
            <numerusform>%Ln 個が有効化または無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not known</source>
        <translation>
            <numerusform>%Ln 個は不明</numerusform>
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
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were compared.</source>
        <translation>
            <numerusform>%Ln 個のトークンを比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing differs.</source>
        <translation>%1 違いはありません。</translation>
    </message>
    <message>
        <source>%1 Nothing differs that can be told.</source>
        <translation>%1 判別できる違いはありません。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>One side has no fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>一方に指紋がありません: 同じ ID で本文が異なるトークンを判別できません。</translation>
    </message>
    <message>
        <source>The fingerprints are of two keys: a token that has another text under the same ID cannot be told.</source>
        <translation>指紋の鍵が 2 種類あります: 同じ ID で本文が異なるトークンを判別できません。</translation>
    </message>
    <message numerus="yes">
        <source>Whether %Ln tokens have another text is not known: a fingerprint is missing.</source>
        <translation>
            <numerusform>%Ln 個のトークンの本文が異なるかは不明です: 指紋がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot was taken by that day. Choose a later one.</source>
        <translation>その日までのスナップショットはありません。後の日を選んでください。</translation>
    </message>
    <message>
        <source>What is to be compared was written by a newer version of Tokendeck. The file stays as it was.</source>
        <translation>比較するものは新しい版の Tokendeck が書きました。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>what is to be compared</source>
        <translation>比較するもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read</source>
        <translation>
            <numerusform>リスト %Ln 個は未読</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens of accounts are not known on one side: snapshots do not hold them.</source>
        <translation>
            <numerusform>アカウントのトークン %Ln 個は一方で不明です: スナップショットには含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was deleted, and by whom, is not known.</source>
        <translation>いつ誰が削除したかは不明です。</translation>
    </message>
    <message>
        <source>What is to be compared is no report of Tokendeck: %1. Choose one that was saved as JSON; the file stays as it was.</source>
        <translation>比較の対象は Tokendeck のレポートではありません: %1。JSON として保存したレポートを選んでください。ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <comment>two moments</comment>
        <translation>前: %1。後: %2。</translation>
    </message>
    <message>
        <source>Neither side has fingerprints: a token that has another text under the same ID cannot be told.</source>
        <translation>どちらにも指紋がありません: 同じ ID で本文が異なるトークンを判別できません。</translation>
    </message>
    <message>
        <source>No account is on both sides.</source>
        <translation>両側にあるアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::CompletionCommand</name>
    <message>
        <source>completion needs one of: %1.</source>
        <translation>completion には次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>Writes the completion of a shell, to be read by it.</source>
        <translation>シェルが読み込む補完を書き出します。</translation>
    </message>
    <message>
        <source>bash: eval &quot;$(tokendeck completion bash)&quot; in ~/.bashrc. zsh: the same with zsh, behind compinit in ~/.zshrc. fish: tokendeck completion fish | source in config.fish. An installed Tokendeck brings them along. With further words it answers what can follow them, which is how the shells ask.</source>
        <translation>bash: ~/.bashrc に eval &quot;$(tokendeck completion bash)&quot;。zsh: 同じものを zsh で、~/.zshrc の compinit の後に。fish: config.fish に tokendeck completion fish | source。インストールされた Tokendeck には付属しています。続く語を付けると、その後に続けられるものを答えます。シェルはこの方法で問い合わせます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectForm</name>
    <message>
        <source>Logz.io refused this API token.</source>
        <translation>Logz.io がこの API トークンを拒否しました。</translation>
    </message>
    <message>
        <source>Check that it was copied whole and that the region is right. It may have been deleted.</source>
        <translation>全体がコピーされ、リージョンが正しいことを確認してください。削除された可能性があります。</translation>
    </message>
    <message>
        <source>The account of this token is in another region.</source>
        <translation>このトークンのアカウントは別のリージョンにあります。</translation>
    </message>
    <message>
        <source>API token of the main account</source>
        <translation>メインアカウントの API トークン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Find out how far a connection to this region comes</source>
        <translation>このリージョンへの接続がどこまで届くか調べる</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>トークンを確認しています…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>入力されたトークン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 is connected already.</source>
        <translation>%1 はすでに接続されています。</translation>
    </message>
    <message>
        <source>Token accepted: %1, account %2</source>
        <translation>トークンを確認しました: %1、アカウント %2</translation>
    </message>
    <message>
        <source>Token accepted: %1, main account %2</source>
        <translation>トークンを確認しました: %1、メインアカウント %2</translation>
    </message>
    <message numerus="yes">
        <source>Token accepted: %1, main account %2, with %n sub accounts</source>
        <translation>
            <numerusform>トークンを確認しました: %1、メインアカウント %2、サブアカウント %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the %n sub accounts too</source>
        <translation>
            <numerusform>%n 個のサブアカウントも接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each</source>
        <translation>それぞれに「%1」という API トークンを 1 つ作成します</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message numerus="yes">
        <source>Connect and create %n API tokens</source>
        <translation>
            <numerusform>接続して API トークンを %n 個作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Made in Logz.io by an admin: Settings → Manage tokens → API tokens. A sub account’s token works too, and shows that account alone. It is checked while you type, which changes nothing.</source>
        <translation>Logz.io で管理者が作成します: Settings → Manage tokens → API tokens。サブアカウントのトークンも使え、そのアカウントだけを表示します。入力中に確認しますが、何も変更しません。</translation>
    </message>
    <message>
        <source>Putting the token into %1…</source>
        <translation>トークンを%1に保存しています…</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionCard</name>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <translation>%1、注意が必要</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionChecks</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionEdits</name>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Rename connection</source>
        <translation>接続の名前を変更</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>接続のリスト</translation>
    </message>
    <message>
        <source>The connection %1 is now called %2.</source>
        <translation>接続 %1 の名前は %2 になりました。</translation>
    </message>
    <message>
        <source>Nothing is deleted at Logz.io: the API tokens stay valid until you delete them there.</source>
        <translation>Logz.io では何も削除されません: API トークンは、そこで削除するまで有効です。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を解除しますか?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of its account, too</source>
        <translation>アカウントの毎日のスナップショットも削除</translation>
    </message>
    <message>
        <source>Remove the daily snapshots of these accounts, too</source>
        <translation>これらのアカウントの毎日のスナップショットも削除</translation>
    </message>
    <message>
        <source>KeePassXC moves the token to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC はトークンをごみ箱へ移します。そこで空にしてください。</translation>
    </message>
    <message>
        <source>KeePassXC moves the tokens to its Recycle Bin; empty it there.</source>
        <translation>KeePassXC はトークンをごみ箱へ移します。そこで空にしてください。</translation>
    </message>
    <message>
        <source>%1 was removed from this computer.</source>
        <translation>%1 をこのコンピューターから解除しました。</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>サンドボックスをリセットしますか?</translation>
    </message>
    <message>
        <source>All that was changed in it is lost, and it begins anew with its sample data. Nothing else is touched.</source>
        <translation>その中の変更はすべて失われ、サンプルデータから始め直します。ほかには影響しません。</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>サンドボックスをリセット</translation>
    </message>
    <message>
        <source>%1 leaves this computer, and its token leaves %2.</source>
        <translation>%1 はこのコンピューターから、そのトークンは%2から取り除かれます。</translation>
    </message>
    <message>
        <source>The sandbox was reset.</source>
        <translation>サンドボックスをリセットしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n sub account connections leave this computer, and their tokens leave %2.</source>
        <translation>
            <numerusform>%1 とサブアカウントの接続 %n 個はこのコンピューターから、それらのトークンは%2から取り除かれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionMenu</name>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>複数…</translation>
    </message>
    <message>
        <source>All of “%1”</source>
        <translation>「%1」のすべて</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>%1 の名前を変更…</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>サンドボックスをリセット…</translation>
    </message>
    <message>
        <source>Leave the sandbox</source>
        <translation>サンドボックスを出る</translation>
    </message>
    <message>
        <source>Enter a new token for %1…</source>
        <translation>%1 の新しいトークンを入力…</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 を解除…</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 を診断</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionScores</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1、スコア %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionTransfer</name>
    <message>
        <source>There is no connection to export yet.</source>
        <translation>エクスポートする接続がまだありません。</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続をエクスポート</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>接続 (*.json)</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 holds no connection.</source>
        <translation>%1 に接続がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n notes on API tokens</source>
        <translation>
            <numerusform>API トークンのメモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silences</source>
        <translation>
            <numerusform>抑制 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>New. It is left out.</source>
        <translation>新規。除外します。</translation>
    </message>
    <message>
        <source>New. It will want its API token.</source>
        <translation>新規。API トークンが必要になります。</translation>
    </message>
    <message>
        <source>New, with %1. It will want its API token.</source>
        <translation>新規、%1。API トークンが必要になります。</translation>
    </message>
    <message>
        <source>Its address is none of Logz.io’s: whoever runs %1 gets that token.</source>
        <translation>アドレスが Logz.io のものではありません: %1 を運営する人がトークンを受け取ります。</translation>
    </message>
    <message>
        <source>The file’s is taken.</source>
        <translation>ファイルのものを採用します。</translation>
    </message>
    <message>
        <source>It is called %1 from then on.</source>
        <translation>以後の名前は %1 です。</translation>
    </message>
    <message>
        <source>It gets %1.</source>
        <translation>%1 が付きます。</translation>
    </message>
    <message>
        <source>another name, %1</source>
        <translation>別の名前 %1</translation>
    </message>
    <message>
        <source>other marks</source>
        <translation>別のマーク</translation>
    </message>
    <message>
        <source>Here already. Mine stays; the file has %1.</source>
        <translation>すでにあります。手元のものを残します。ファイルの内容は %1 です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>%1 has more than %2 MB, which no file of connections has. Nothing was imported.</source>
        <translation>%1 は %2 MB を超えており、接続のファイルではあり得ません。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>%1 is damaged, or no file of connections: %2. Nothing was imported.</source>
        <translation>%1 は壊れているか、接続のファイルではありません: %2。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>%1 holds something else than connections. Choose a file that “Export connections…” has written.</source>
        <translation>%1 の内容は接続ではありません。「接続をエクスポート…」が書いたファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is of a newer Tokendeck (format %2, and this one reads %3). Nothing was imported.</source>
        <translation>%1 は新しい Tokendeck のものです (形式 %2、この版は %3 まで)。何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>%1 is missing, or not what it should be</source>
        <translation>%1 がないか、正しくありません</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 が空です</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 が長すぎます</translation>
    </message>
    <message>
        <source>%1 has a character that cannot be seen</source>
        <translation>%1 に見えない文字があります</translation>
    </message>
    <message>
        <source>%1 holds what looks like a token</source>
        <translation>%1 にトークンらしきものがあります</translation>
    </message>
    <message>
        <source>%1 is no number that an id can be</source>
        <translation>%1 は ID になり得ない数です</translation>
    </message>
    <message>
        <source>%1 is a word that this version does not know</source>
        <translation>%1 はこの版が知らない語です</translation>
    </message>
    <message>
        <source>%1 is no address that a token may be sent to</source>
        <translation>%1 はトークンを送ってよいアドレスではありません</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 が 2 つあります</translation>
    </message>
    <message>
        <source>%1 is the account of a connection before it</source>
        <translation>%1 は前の接続のアカウントです</translation>
    </message>
    <message>
        <source>%1 names no main connection of the file</source>
        <translation>%1 はファイルのメイン接続を指していません</translation>
    </message>
    <message>
        <source>%1 is of another connection</source>
        <translation>%1 は別の接続のものです</translation>
    </message>
    <message>
        <source>%1 was not understood</source>
        <translation>%1 を理解できませんでした</translation>
    </message>
    <message>
        <source>Here already, and the same.</source>
        <translation>すでにあり、同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were imported, and want their API tokens.</source>
        <translation>
            <numerusform>%n 個の接続をインポートしました。API トークンが必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections are as the file says.</source>
        <translation>
            <numerusform>%n 個の接続はファイルのとおりです。</numerusform>
        </translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>API トークンのメモ</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>抑制されているもの</translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to %1, without any token.</source>
        <translation>
            <numerusform>%n 個の接続を、トークンなしで %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that hold what looks like a token were left out.</source>
        <translation>
            <numerusform>トークンらしきものを含む %n 件のテキストを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>its name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>its id in the file</source>
        <translation>ファイル内の ID</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>the id of its account</source>
        <translation>アカウントの ID</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>the colour of its group</source>
        <translation>グループの色</translation>
    </message>
    <message>
        <source>its mark for production</source>
        <translation>本番の印</translation>
    </message>
    <message>
        <source>its mark for read-only</source>
        <translation>読み取り専用の印</translation>
    </message>
    <message>
        <source>what it stands below</source>
        <translation>属する接続</translation>
    </message>
    <message>
        <source>a note on one of its API tokens</source>
        <translation>API トークンのメモ</translation>
    </message>
    <message>
        <source>one of its silences</source>
        <translation>ミュートの 1 つ</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Cannot be read: %1 (%2).</source>
        <translation>読み取れません: %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionWords</name>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>桃</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are marked as production.</source>
        <translation>
            <numerusform>接続 %1 に本番のマークがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 are read-only.</source>
        <translation>
            <numerusform>接続 %1 は読み取り専用です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read-only now.</source>
        <translation>読み取り専用になりました。</translation>
    </message>
    <message>
        <source>It is read-only no more.</source>
        <translation>読み取り専用ではなくなりました。</translation>
    </message>
    <message>
        <source>It is marked as production now.</source>
        <translation>本番のマークが付きました。</translation>
    </message>
    <message>
        <source>It is marked as production no more.</source>
        <translation>本番のマークが外れました。</translation>
    </message>
    <message>
        <source>It left the group %1.</source>
        <translation>グループ %1 から出ました。</translation>
    </message>
    <message>
        <source>It is in the group %1 now.</source>
        <translation>グループ %1 に入りました。</translation>
    </message>
    <message>
        <source>The colour of its group %1 is now: %2.</source>
        <translation>グループ %1 の色が変わりました: %2。</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <comment>an account</comment>
        <translation>%1 に属しています。</translation>
    </message>
    <message>
        <source>Another connection is called %1.</source>
        <translation>%1 という名前の接続が他にあります。</translation>
    </message>
    <message>
        <source>Logz.io’s API is not at %1. Check the address.</source>
        <translation>Logz.io の API は %1 にありません。アドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The checked ones are shown, their rows together in each page. What you set here stays on this computer.</source>
        <translation>チェックしたものが表示され、行は各ページにまとめられます。ここでの設定はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Colour of the group</source>
        <translation>グループの色</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Deleting, opening to more, and changing several things at once want a name typed.</source>
        <translation>削除、公開範囲の拡大、一括変更には名前の入力を求めます。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message numerus="yes">
        <source>It holds for the connections of %n of its sub accounts, too.</source>
        <translation>
            <numerusform>サブアカウントの接続 %n 個にも適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check at least one connection to be shown.</source>
        <translation>表示する接続を 1 つ以上チェックしてください。</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>接続のリスト</translation>
    </message>
    <message>
        <source>Nothing can be changed through it.</source>
        <translation>この接続を通じて何も変更できません。</translation>
    </message>
    <message>
        <source>Choose one of these connections to put it into a group.</source>
        <translation>グループに入れるには、これらの接続の 1 つを選んでください。</translation>
    </message>
    <message>
        <source>What you set here holds for all connections of this group.</source>
        <translation>ここでの設定は、このグループのすべての接続に適用されます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyAsDialog</name>
    <message>
        <source>Save to a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy snippet</source>
        <translation>スニペットをコピー</translation>
    </message>
    <message>
        <source>Search formats</source>
        <translation>形式を検索</translation>
    </message>
    <message>
        <source>Search formats…</source>
        <translation>形式を検索…</translation>
    </message>
    <message>
        <source>Copy %1 as…</source>
        <translation>%1 の形式を選んでコピー…</translation>
    </message>
    <message>
        <source>the sandbox has none; US East stands for it</source>
        <translation>サンドボックスにはないため US East で代用</translation>
    </message>
    <message>
        <source>A file stays when the clipboard is cleared.</source>
        <translation>ファイルはクリップボードを消去しても残ります。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Holds no token, so it stays in the clipboard</source>
        <translation>トークンを含まないため、クリップボードに残ります</translation>
    </message>
    <message>
        <source>Clears from the clipboard after %1 s</source>
        <translation>%1 秒後にクリップボードから消去します</translation>
    </message>
    <message>
        <source>Stays in the clipboard until you clear it</source>
        <translation>消去するまでクリップボードに残ります</translation>
    </message>
    <message>
        <source>The token is no longer there.</source>
        <translation>トークンはもうありません。</translation>
    </message>
    <message>
        <source>%1 was copied for %2; there is no token in it.</source>
        <translation>%1 を %2 用にコピーしました。トークンは含まれていません。</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>コピーされませんでした: 別のアプリケーションがクリップボードを使っています。再試行してください。</translation>
    </message>
    <message>
        <source>Save the snippet, which outlives the countdown</source>
        <translation>カウントダウン後も残るスニペットを保存</translation>
    </message>
    <message>
        <source>The snippet was not saved as %1: %2</source>
        <translation>スニペットを %1 として保存できませんでした: %2</translation>
    </message>
    <message>
        <source>Saved as %1, which only you can read. It holds the token and stays when the clipboard is cleared; delete it when it is no longer needed.</source>
        <translation>%1 として保存しました。読めるのはあなただけです。トークンを含み、クリップボードを消去しても残ります。不要になったら削除してください。</translation>
    </message>
    <message>
        <source>Saved as %1; there is no token in it.</source>
        <translation>%1 として保存しました。トークンは含まれていません。</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>ダッシュボードのアドレス</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Up and down choose a format</source>
        <translation>上下キーで形式を選びます</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>スニペットを保存</translation>
    </message>
    <message>
        <source>%1. Here the token is masked.</source>
        <translation>%1。ここではトークンは伏せてあります。</translation>
    </message>
    <message>
        <source>No format is found by these words.</source>
        <translation>これらの語に合う形式はありません。</translation>
    </message>
    <message>
        <source>A template is your own text with the token in it.</source>
        <translation>テンプレートは、トークンを含む自分の文章です。</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>新しいテンプレート…</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyCommand</name>
    <message>
        <source>copy needs the name or the id of one token.</source>
        <translation>copy にはトークン 1 つの名前か ID が必要です。</translation>
    </message>
    <message>
        <source>%1 is in the clipboard for %2.</source>
        <translation>%1 は%2間クリップボードにあります。</translation>
    </message>
    <message>
        <source>%1 is in the clipboard until something else is copied.</source>
        <translation>%1 は別のものがコピーされるまでクリップボードにあります。</translation>
    </message>
    <message>
        <source>Copies a token to the desktop’s clipboard.</source>
        <translation>トークンをデスクトップのクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>NAME is the name or the id of a token, or of an account, whose token is meant; shared/42, api/ci and account/1001 say which list it is in. Stays until the token has left the clipboard: after the time of the settings, when something else is copied, or when it is interrupted.</source>
        <translation>NAME はトークンの名前か ID、またはそのトークンを指すアカウントの名前か ID です。shared/42、api/ci、account/1001 でリストを指定できます。トークンがクリップボードからなくなるまで待ちます: 設定の時間の後、別のものがコピーされたとき、または中断されたときです。</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyTextDialog</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>tokendeck::CopyWords</name>
    <message>
        <source>%1 is disabled: no log that is sent with it is taken.</source>
        <translation>%1 は無効です: これで送られたログは受け付けられません。</translation>
    </message>
    <message>
        <source>%1 has expired: it opens nothing any more.</source>
        <translation>%1 は期限切れです: もう何も開けません。</translation>
    </message>
    <message>
        <source>%1 was refused by Logz.io when it was checked last.</source>
        <translation>%1 は最後の確認で Logz.io に拒否されました。</translation>
    </message>
</context>
<context>
    <name>tokendeck::Core</name>
    <message>
        <source>the list of connections</source>
        <translation>接続のリスト</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>API トークンのメモ</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>抑制されているもの</translation>
    </message>
    <message>
        <source>Before, it was called “%1”.</source>
        <translation>以前の名前は「%1」でした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens went into the file “%1”.</source>
        <translation>
            <numerusform>%Ln 個のトークンをファイル「%1」に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>the activity list</source>
        <translation>アクティビティのリスト</translation>
    </message>
    <message>
        <source>a snapshot</source>
        <translation>スナップショット</translation>
    </message>
</context>
<context>
    <name>tokendeck::DashboardDialog</name>
    <message>
        <source>Address of a dashboard</source>
        <translation>ダッシュボードのアドレス</translation>
    </message>
    <message>
        <source>Open the dashboard in the console of %1 and copy the address from there. It is kept for this account without a token, and every link is made from it.</source>
        <translation>%1 のコンソールでダッシュボードを開き、アドレスをコピーしてください。トークンなしでこのアカウント用に保存され、すべてのリンクがそこから作られます。</translation>
    </message>
    <message>
        <source>Keep address</source>
        <translation>アドレスを保存</translation>
    </message>
    <message>
        <source>Address of the dashboard</source>
        <translation>ダッシュボードのアドレス</translation>
    </message>
</context>
<context>
    <name>tokendeck::DateWords</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format</comment>
        <extracomment>How QLocale::toString() writes a date. Order and marks are those of your language; d and M are day and month, MMM is the month&apos;s short name; letters of your own stand in &apos;…&apos;.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>format</comment>
        <translation>M月d日 HH:mm</translation>
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
        <translation>%2 の %1 をローテーションし、古いトークンを削除しました。</translation>
    </message>
    <message>
        <source>rotating %1 of %2</source>
        <translation>%2 の %1 のローテーション</translation>
    </message>
    <message>
        <source>%1 of %2 was not rotated</source>
        <translation>%2 の %1 はローテーションされませんでした</translation>
    </message>
    <message>
        <source>is rotated</source>
        <translation>ローテーションします</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1をローテーション</translation>
    </message>
    <message>
        <source>%1 was rotated</source>
        <translation>%1をローテーションしました</translation>
    </message>
    <message>
        <source>%1 were rotated</source>
        <translation>%1をローテーションしました</translation>
    </message>
    <message>
        <source>%1 will be rotated</source>
        <translation>%1をローテーションします</translation>
    </message>
    <message>
        <source>Nothing will be rotated</source>
        <translation>何もローテーションしません</translation>
    </message>
    <message>
        <source>%1 of %2 has a successor, but was not deleted itself</source>
        <translation>%2 の %1 には後継ができましたが、それ自体は削除されませんでした</translation>
    </message>
    <message>
        <source>%1 was made in %2.</source>
        <translation>%1 を %2 に作成しました。</translation>
    </message>
    <message>
        <source>making %1 of %2</source>
        <translation>%2 の %1 の作成</translation>
    </message>
    <message>
        <source>%1 was not made in %2</source>
        <translation>%1 は %2 に作成されませんでした</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>作成します</translation>
    </message>
    <message>
        <source>Make %1</source>
        <translation>%1を作成</translation>
    </message>
    <message>
        <source>%1 was made</source>
        <translation>%1を作成しました</translation>
    </message>
    <message>
        <source>%1 were made</source>
        <translation>%1を作成しました</translation>
    </message>
    <message>
        <source>%1 will be made</source>
        <translation>%1を作成します</translation>
    </message>
    <message>
        <source>Nothing will be made</source>
        <translation>何も作成しません</translation>
    </message>
    <message>
        <source>%1 of %2 was saved.</source>
        <translation>%2 の %1 を保存しました。</translation>
    </message>
    <message>
        <source>saving %1 of %2</source>
        <translation>%2 の %1 の保存</translation>
    </message>
    <message>
        <source>%1 of %2 was not saved</source>
        <translation>%2 の %1 は保存されませんでした</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>変更します</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1を変更しました</translation>
    </message>
    <message>
        <source>%1 were changed</source>
        <translation>%1を変更しました</translation>
    </message>
    <message>
        <source>%1 will be changed</source>
        <translation>%1を変更します</translation>
    </message>
    <message>
        <source>Nothing will be changed</source>
        <translation>何も変更しません</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were saved.</source>
        <translation>%2 の %1 のフィルターを保存しました。</translation>
    </message>
    <message>
        <source>saving the filters of %1 of %2</source>
        <translation>%2 の %1 のフィルターの保存</translation>
    </message>
    <message>
        <source>The filters of %1 of %2 were not saved</source>
        <translation>%2 の %1 のフィルターは保存されませんでした</translation>
    </message>
    <message>
        <source>Change the filters of %1</source>
        <translation>%1のフィルターを変更</translation>
    </message>
    <message>
        <source>%1 of %2 was rotated; the old token still works.</source>
        <translation>%2 の %1 をローテーションしました。古いトークンはまだ使えます。</translation>
    </message>
    <message>
        <source>Shipping token %3 was made in %2 after %4.</source>
        <translation>%2 に送信トークン %3 を %4 の後継として作成しました。</translation>
    </message>
    <message>
        <source>gets a successor</source>
        <translation>後継を作成します</translation>
    </message>
    <message>
        <source>%1 was deleted from %2.</source>
        <translation>%1 を %2 から削除しました。</translation>
    </message>
    <message>
        <source>deleting %1 of %2</source>
        <translation>%2 の %1 の削除</translation>
    </message>
    <message>
        <source>%1 of %2 was not deleted</source>
        <translation>%2 の %1 は削除されませんでした</translation>
    </message>
    <message>
        <source>is deleted</source>
        <translation>削除します</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>%1 were deleted</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>%1 will be deleted</source>
        <translation>%1を削除します</translation>
    </message>
    <message>
        <source>Nothing will be deleted</source>
        <translation>何も削除しません</translation>
    </message>
    <message>
        <source>%1 was replaced by %3 in %2.</source>
        <translation>%2 で %1 を %3 に置換しました。</translation>
    </message>
    <message>
        <source>replacing %1 of %2</source>
        <translation>%2 の %1 の置換</translation>
    </message>
    <message>
        <source>%1 of %2 was not replaced by %3</source>
        <translation>%2 の %1 は %3 に置換されませんでした</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>置換します</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1を置換</translation>
    </message>
    <message>
        <source>%1 was replaced</source>
        <translation>%1を置換しました</translation>
    </message>
    <message>
        <source>%1 were replaced</source>
        <translation>%1を置換しました</translation>
    </message>
    <message>
        <source>%1 will be replaced</source>
        <translation>%1を置換します</translation>
    </message>
    <message>
        <source>Nothing will be replaced</source>
        <translation>何も置換しません</translation>
    </message>
    <message>
        <source>%1 is there once in %2 now, and every token that had either has it.</source>
        <translation>%1 は %2 に 1 つだけになり、どちらかを持っていたすべてのトークンがこれを持っています。</translation>
    </message>
    <message>
        <source>merging %1 of %2 with the other one like it</source>
        <translation>%2 の %1 と同じものとの統合</translation>
    </message>
    <message>
        <source>%1 of %2 was not merged with the other one like it</source>
        <translation>%2 の %1 は同じものと統合されませんでした</translation>
    </message>
    <message>
        <source>is merged</source>
        <translation>統合します</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1を統合</translation>
    </message>
    <message>
        <source>%1 was merged</source>
        <translation>%1を統合しました</translation>
    </message>
    <message>
        <source>%1 were merged</source>
        <translation>%1を統合しました</translation>
    </message>
    <message>
        <source>%1 will be merged</source>
        <translation>%1を統合します</translation>
    </message>
    <message>
        <source>Nothing will be merged</source>
        <translation>何も統合しません</translation>
    </message>
    <message>
        <source>%1 of %2 is now called %3.</source>
        <translation>%2 の %1 の名前は %3 になりました。</translation>
    </message>
    <message>
        <source>renaming %1 of %2</source>
        <translation>%2 の %1 の名前の変更</translation>
    </message>
    <message>
        <source>%1 of %2 was not renamed to %3</source>
        <translation>%2 の %1 の名前は %3 に変更されませんでした</translation>
    </message>
    <message>
        <source>is renamed</source>
        <translation>名前を変更します</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>%1 was renamed</source>
        <translation>%1の名前を変更しました</translation>
    </message>
    <message>
        <source>%1 were renamed</source>
        <translation>%1の名前を変更しました</translation>
    </message>
    <message>
        <source>%1 will be renamed</source>
        <translation>%1の名前を変更します</translation>
    </message>
    <message>
        <source>Nothing will be renamed</source>
        <translation>何も名前を変更しません</translation>
    </message>
    <message>
        <source>%1 of %2 was enabled.</source>
        <translation>%2 の %1 を有効にしました。</translation>
    </message>
    <message>
        <source>enabling %1 of %2</source>
        <translation>%2 の %1 の有効化</translation>
    </message>
    <message>
        <source>%1 of %2 was not enabled</source>
        <translation>%2 の %1 は有効になりませんでした</translation>
    </message>
    <message>
        <source>is enabled</source>
        <translation>有効にします</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1を有効化</translation>
    </message>
    <message>
        <source>%1 was enabled</source>
        <translation>%1を有効にしました</translation>
    </message>
    <message>
        <source>%1 were enabled</source>
        <translation>%1を有効にしました</translation>
    </message>
    <message>
        <source>%1 will be enabled</source>
        <translation>%1を有効にします</translation>
    </message>
    <message>
        <source>Nothing will be enabled</source>
        <translation>何も有効にしません</translation>
    </message>
    <message>
        <source>%1 of %2 was disabled.</source>
        <translation>%2 の %1 を無効にしました。</translation>
    </message>
    <message>
        <source>disabling %1 of %2</source>
        <translation>%2 の %1 の無効化</translation>
    </message>
    <message>
        <source>%1 of %2 was not disabled</source>
        <translation>%2 の %1 は無効になりませんでした</translation>
    </message>
    <message>
        <source>is disabled</source>
        <translation>無効にします</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1を無効化</translation>
    </message>
    <message>
        <source>%1 was disabled</source>
        <translation>%1を無効にしました</translation>
    </message>
    <message>
        <source>%1 were disabled</source>
        <translation>%1を無効にしました</translation>
    </message>
    <message>
        <source>%1 will be disabled</source>
        <translation>%1を無効にします</translation>
    </message>
    <message>
        <source>Nothing will be disabled</source>
        <translation>何も無効にしません</translation>
    </message>
    <message>
        <source>%1 is open to the searches of %2 now.</source>
        <translation>%1 は %2 の検索に対して開放されました。</translation>
    </message>
    <message>
        <source>opening %1 to the searches of %2</source>
        <translation>%2 の検索に対する %1 の開放</translation>
    </message>
    <message>
        <source>%1 was not opened to the searches of %2</source>
        <translation>%1 は %2 の検索に対して開放されませんでした</translation>
    </message>
    <message>
        <source>is opened to search</source>
        <translation>検索に対して開放します</translation>
    </message>
    <message>
        <source>Open %1 to search</source>
        <translation>%1を検索に対して開放</translation>
    </message>
    <message>
        <source>%1 was opened to search</source>
        <translation>%1を検索に対して開放しました</translation>
    </message>
    <message>
        <source>%1 were opened to search</source>
        <translation>%1を検索に対して開放しました</translation>
    </message>
    <message>
        <source>%1 will be opened to search</source>
        <translation>%1を検索に対して開放します</translation>
    </message>
    <message>
        <source>Nothing will be opened to search</source>
        <translation>何も検索に対して開放しません</translation>
    </message>
    <message>
        <source>%1 is closed to the searches of %2 now.</source>
        <translation>%1 は %2 の検索に対して閉じられました。</translation>
    </message>
    <message>
        <source>closing %1 to the searches of %2</source>
        <translation>%2 の検索に対する %1 の閉鎖</translation>
    </message>
    <message>
        <source>%1 was not closed to the searches of %2</source>
        <translation>%1 は %2 の検索に対して閉じられませんでした</translation>
    </message>
    <message>
        <source>is closed to search</source>
        <translation>検索に対して閉じます</translation>
    </message>
    <message>
        <source>Close %1 to search</source>
        <translation>%1を検索に対して閉鎖</translation>
    </message>
    <message>
        <source>%1 was closed to search</source>
        <translation>%1を検索に対して閉じました</translation>
    </message>
    <message>
        <source>%1 were closed to search</source>
        <translation>%1を検索に対して閉じました</translation>
    </message>
    <message>
        <source>%1 will be closed to search</source>
        <translation>%1を検索に対して閉じます</translation>
    </message>
    <message>
        <source>Nothing will be closed to search</source>
        <translation>何も検索に対して閉じません</translation>
    </message>
</context>
<context>
    <name>tokendeck::DeleteWords</name>
    <message>
        <source>Delete filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>トークンを削除</translation>
    </message>
    <message>
        <source>No shared token of %1 uses it.</source>
        <translation>%1 の共有トークンでこれを使うものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 lose it: %2.</source>
        <translation>
            <numerusform>%1 の共有トークン %n 個から外れます: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens will be without a filter and show every log of %1: %2.</source>
        <translation>
            <numerusform>%n 個のトークンはフィルターがなくなり、%1 のすべてのログを表示します: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every link that was sent with it stops showing logs of %1.</source>
        <translation>これで送ったすべてのリンクは %1 のログを表示しなくなります。</translation>
    </message>
    <message>
        <source>Logs that are sent to %1 with it are no longer accepted.</source>
        <translation>これで %1 へ送られるログは受け付けられなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>The connections %1 of Tokendeck work with it, and stop. Integrations that use it stop, too.</source>
        <translation>
            <numerusform>Tokendeck の接続 %1 はこれを使っており、停止します。これを使う連携も停止します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Integrations with %1 that use it stop working.</source>
        <translation>これを使う %1 との連携は動かなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Let the connections %1 stop</source>
        <translation>
            <numerusform>接続 %1 の停止を許可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let these %n tokens show every log of %1</source>
        <translation>
            <numerusform>これら %n 個のトークンが %1 のすべてのログを表示するのを許可</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete it without knowing which tokens use it</source>
        <translation>どのトークンが使うか不明なまま削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
</context>
<context>
    <name>tokendeck::Desktop</name>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>the window’s layout</source>
        <translation>ウィンドウの配置</translation>
    </message>
    <message>
        <source>the saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>the addresses of dashboards</source>
        <translation>ダッシュボードのアドレス</translation>
    </message>
    <message>
        <source>what notices have told</source>
        <translation>通知した内容</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>サンドボックス</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailWords</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The time that Logz.io names was not understood</source>
        <translation>Logz.io の示す時刻を理解できませんでした</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>a connection of Tokendeck</source>
        <translation>Tokendeck の接続</translation>
    </message>
    <message>
        <source>made with Tokendeck</source>
        <translation>Tokendeck で作成</translation>
    </message>
    <message>
        <source>written down by hand</source>
        <translation>手動で書き留めたもの</translation>
    </message>
    <message>
        <source>the account’s list</source>
        <translation>アカウントのリスト</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>works for %1, %2</source>
        <translation>%1 で動作、%2</translation>
    </message>
    <message>
        <source>refused, %1</source>
        <translation>拒否、%1</translation>
    </message>
    <message>
        <source>no answer, %1</source>
        <translation>応答なし、%1</translation>
    </message>
    <message>
        <source>%1; before that: %2</source>
        <translation>%1。その前は: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Logs sent with it are not accepted</source>
        <translation>これで送られたログは受け付けられません</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>更新者</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>フィルター ID</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1、まだ再読み込みなし</translation>
    </message>
    <message>
        <source>Its token comes when the list is read again</source>
        <translation>トークンはリストの再読み込みで届きます</translation>
    </message>
    <message>
        <source>The backend does not tell this token again</source>
        <translation>バックエンドはこのトークンを再び知らせません</translation>
    </message>
    <message>
        <source>Its holder reads every log of %1.</source>
        <translation>持っている人は %1 のすべてのログを読めます。</translation>
    </message>
    <message>
        <source>Logz.io names no operator for it; AND is assumed.</source>
        <translation>Logz.io は演算子を示していないため、AND とみなします。</translation>
    </message>
    <message>
        <source>Logs that match all of these.</source>
        <translation>これらすべてに一致するログ。</translation>
    </message>
    <message>
        <source>Logs that match any of these.</source>
        <translation>これらのいずれかに一致するログ。</translation>
    </message>
    <message>
        <source>What can be read with it is not known; it may be every log of %1.</source>
        <translation>何を読めるかは不明です。%1 のすべてのログかもしれません。</translation>
    </message>
    <message>
        <source>There were no logs in the last 24 hours</source>
        <translation>過去 24 時間にログはありません</translation>
    </message>
    <message>
        <source>%1 of the logs of the last 24 hours</source>
        <translation>過去 24 時間のログの %1</translation>
    </message>
    <message>
        <source>Counting the logs…</source>
        <translation>ログを数えています…</translation>
    </message>
    <message>
        <source>The logs cannot be counted while Logz.io is out of reach.</source>
        <translation>Logz.io に接続できない間は、ログを数えられません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::DetailsPane</name>
    <message>
        <source>What it can see</source>
        <translation>見える範囲</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>最近のアクティビティ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the read-only connection</source>
        <translation>読み取り専用の接続を表示</translation>
    </message>
</context>
<context>
    <name>tokendeck::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiffCommand</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>種別、ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs, html to be read and printed.</source>
        <translation>table は人向け (省略時)、json と csv はプログラム向け、html は閲覧と印刷用です。</translation>
    </message>
    <message>
        <source>Exit with 1 where something is known to differ.</source>
        <translation>違いがあるとわかれば 1 で終了します。</translation>
    </message>
    <message>
        <source>Says what became of the tokens between two moments.</source>
        <translation>2 つの時点の間のトークンの変化を示します。</translation>
    </message>
    <message>
        <source>diff needs what to compare: one side, which is compared with now, or two.</source>
        <translation>diff には比較対象が必要です: 現在と比べる一方、または両方。</translation>
    </message>
    <message>
        <source>A SIDE is now, a day such as 2026-11-26, or a file that report --format json has written; - is standard input. One alone is compared with now. Of a day it is what the window’s last snapshot of that day or before holds.
Says which tokens appeared, vanished, were renamed, rotated, enabled or disabled, expire at another time or have other filters, and what can be seen by that. What one side has not read is not known, and no difference.</source>
        <translation>側には now、2026-11-26 のような日、または report --format json が書いたファイルを指定します（- は標準入力）。一方だけなら現在と比べます。日を指定すると、その日か以前の最後のスナップショットの内容になります。
出現、消失、名前変更、ローテーション、有効化・無効化、期限やフィルターの変更と、それで見えるものを示します。一方が読んでいないものは不明であり、違いではありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceDetails</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceFilters</name>
    <message>
        <source>Kinds of changes</source>
        <translation>変更の種類</translation>
    </message>
</context>
<context>
    <name>tokendeck::DifferenceTable</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>tokendeck::DiscardDialog</name>
    <message>
        <source>It is not known whether what was sent was saved: look after a refresh.</source>
        <translation>送信したものが保存されたか不明です: 更新後に確認してください。</translation>
    </message>
    <message>
        <source>Nothing was saved yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Nothing else was saved.</source>
        <translation>ほかには何も保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>The filters %1 were made and stay.</source>
        <translation>
            <numerusform>フィルター %1 は作成され、残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>変更を破棄しますか?</translation>
    </message>
    <message>
        <source>Close the editor?</source>
        <translation>エディターを閉じますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete the new filters again</source>
        <translation>
            <numerusform>新しいフィルターを再び削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorCommand</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>わかったこと</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>doctor takes no words.</source>
        <translation>doctor は語を取りません。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1 を診断しています…</translation>
    </message>
    <message>
        <source>Finds out why connections work or do not.</source>
        <translation>接続が動く理由、動かない理由を調べます。</translation>
    </message>
    <message>
        <source>Looks at the name, the way out, TLS, the clock, the token, the region and each permission, 5 seconds each and 30 for a connection, and changes nothing. Exits with 1 where there is a problem, and with 3 where there is none and too little could be checked. Remarks are no problems.</source>
        <translation>名前、外への経路、TLS、時計、トークン、リージョン、各権限を、それぞれ 5 秒、1 接続 30 秒以内で調べ、何も変更しません。問題があれば 1、問題はないが調べられた項目が少なすぎれば 3 で終了します。注意は問題ではありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorDialog</name>
    <message>
        <source>%1. Nothing is changed by these checks.</source>
        <translation>%1。この診断は何も変更しません。</translation>
    </message>
    <message>
        <source>Copy report…</source>
        <translation>レポートをコピー…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再び診断</translation>
    </message>
    <message>
        <source>Copy this report?</source>
        <translation>このレポートをコピーしますか?</translation>
    </message>
    <message>
        <source>It has no token, no user of a proxy, and neither the name nor the home folder of this computer. Read it before you send it.</source>
        <translation>トークン、プロキシの利用者、このコンピューターの名前やホームフォルダーは含みません。送る前に読んでください。</translation>
    </message>
    <message>
        <source>Check the connection %1</source>
        <translation>接続 %1 を診断</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続を診断</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorRow</name>
    <message>
        <source>Copy the text for support</source>
        <translation>サポート向けのテキストをコピー</translation>
    </message>
</context>
<context>
    <name>tokendeck::DoctorWords</name>
    <message>
        <source>Checking the connection…</source>
        <translation>接続を診断しています…</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection.</source>
        <translation>Tokendeck はこの接続を使えます。</translation>
    </message>
    <message>
        <source>Tokendeck can work with this connection, with problems at: %1.</source>
        <translation>Tokendeck はこの接続を使えますが、問題があります: %1。</translation>
    </message>
    <message>
        <source>Tokendeck cannot work with this connection. What keeps it: %1.</source>
        <translation>Tokendeck はこの接続を使えません。妨げているもの: %1。</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: not everything was checked.</source>
        <translation>Tokendeck がこの接続を使えるか不明です: すべては調べられませんでした。</translation>
    </message>
    <message>
        <source>Whether Tokendeck can work with this connection is not known: there is no API token to ask with.</source>
        <translation>Tokendeck がこの接続を使えるか不明です: 問い合わせに使う API トークンがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>注意 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not checked</source>
        <translation>
            <numerusform>未診断 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 s for all checks were over</source>
        <translation>全診断の %1 秒が過ぎました</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>名前にアドレスがありません</translation>
    </message>
    <message>
        <source>there is no way to the server</source>
        <translation>サーバーへの経路がありません</translation>
    </message>
    <message>
        <source>the connection is not secure, so nothing was sent</source>
        <translation>接続が安全でないため何も送信していません</translation>
    </message>
    <message>
        <source>there is no API token to ask with</source>
        <translation>問い合わせに使う API トークンがありません</translation>
    </message>
    <message>
        <source>the token was not accepted</source>
        <translation>トークンが受け付けられませんでした</translation>
    </message>
    <message>
        <source>no answer said what time it is</source>
        <translation>時刻を示す応答がありませんでした</translation>
    </message>
    <message>
        <source>the host is an address, and there is no name to resolve</source>
        <translation>ホストはアドレスであり、解決する名前がありません</translation>
    </message>
    <message>
        <source>this backend is on this computer, and nothing leaves it</source>
        <translation>このバックエンドはこのコンピューターにあり、外へ出るものはありません</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>アカウントは別のリージョンにあります</translation>
    </message>
    <message>
        <source>the checks were ended before</source>
        <translation>診断はその前に終わりました</translation>
    </message>
    <message>
        <source>No answer within %1 s</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %2 and %n more</source>
        <translation>
            <numerusform>%1 は %2 と他 %n 個です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
    <message>
        <source>%1 has no address on this computer</source>
        <translation>このコンピューターでは %1 にアドレスがありません</translation>
    </message>
    <message>
        <source>The proxy resolves names by itself, so that hinders nothing.</source>
        <translation>プロキシが自分で名前を解決するため、支障はありません。</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 にアドレスがありません</translation>
    </message>
    <message>
        <source>Check the address, and the name server in the system’s network settings.</source>
        <translation>アドレスと、システムのネットワーク設定のネームサーバーを確認してください。</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>プロキシなしで直接</translation>
    </message>
    <message>
        <source>Through the system’s proxy %1</source>
        <translation>システムのプロキシ %1 経由</translation>
    </message>
    <message>
        <source>The system’s proxy %1 does not let the connection through</source>
        <translation>システムのプロキシ %1 が接続を通しません</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>システムのネットワーク設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the connection</source>
        <translation>%1 が接続を受け付けません</translation>
    </message>
    <message>
        <source>Check the address and its port, and the firewall.</source>
        <translation>アドレスとポート、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>%1 has IPv6 addresses alone, and this computer has no way to them</source>
        <translation>%1 には IPv6 アドレスしかなく、このコンピューターから届きません</translation>
    </message>
    <message>
        <source>Check that the network has IPv6, or use a proxy that has.</source>
        <translation>ネットワークに IPv6 があるか確認するか、対応するプロキシを使ってください。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>The certificate is from %1, whom this computer does not trust</source>
        <translation>証明書は %1 のもので、このコンピューターは信頼していません</translation>
    </message>
    <message>
        <source>Something may stand between this computer and Logz.io.</source>
        <translation>このコンピューターと Logz.io の間に何かがあるかもしれません。</translation>
    </message>
    <message>
        <source>The certificate from %1 is for another host</source>
        <translation>%1 の証明書は別のホストのものです</translation>
    </message>
    <message>
        <source>The certificate from %1 was valid until %2</source>
        <translation>%1 の証明書は %2 まで有効でした</translation>
    </message>
    <message>
        <source>Check the computer’s clock.</source>
        <translation>コンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate from %1 is valid from %2 on</source>
        <translation>%1 の証明書は %2 から有効です</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>安全な接続ができませんでした</translation>
    </message>
    <message>
        <source>%1, certificate from %2, valid until %3</source>
        <translation>%1、%2 の証明書、%3 まで有効</translation>
    </message>
    <message>
        <source>Its authority did not come with the operating system: traffic may be inspected on the way.</source>
        <translation>認証局は OS に付属のものではありません: 通信が途中で検査されている可能性があります。</translation>
    </message>
    <message>
        <source>As the server’s</source>
        <translation>サーバーと同じ</translation>
    </message>
    <message>
        <source>%1 behind the server’s</source>
        <translation>サーバーより %1 遅れ</translation>
    </message>
    <message>
        <source>%1 ahead of the server’s</source>
        <translation>サーバーより %1 進み</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much.</source>
        <translation>経過と期限の表示がその分ずれます。</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>経過と期限の表示がその分ずれます: コンピューターの時計を合わせてください。</translation>
    </message>
    <message>
        <source>%1: expiry times are right</source>
        <translation>%1: 期限の表示は正確です</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>拒否 (%1)</translation>
    </message>
    <message>
        <source>It may have been deleted, or be of an account in another region.</source>
        <translation>削除されたか、別のリージョンのアカウントのものかもしれません。</translation>
    </message>
    <message>
        <source>It is of %1 (%2), and not of the account that the connection is for</source>
        <translation>%1 (%2) のもので、この接続のアカウントのものではありません</translation>
    </message>
    <message>
        <source>Enter a token of the connection’s account.</source>
        <translation>接続のアカウントのトークンを入力してください。</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2), main account</source>
        <translation>受け付け: アカウント %1 (%2)、メインアカウント</translation>
    </message>
    <message>
        <source>Accepted: account %1 (%2)</source>
        <translation>受け付け: アカウント %1 (%2)</translation>
    </message>
    <message>
        <source>The account is in %1, not in %2</source>
        <translation>アカウントは %2 ではなく %1 にあります</translation>
    </message>
    <message>
        <source>The account is in %1</source>
        <translation>アカウントは %1 にあります</translation>
    </message>
    <message>
        <source>Connect it with that region.</source>
        <translation>そのリージョンで接続してください。</translation>
    </message>
    <message>
        <source>The account is in %1, as chosen</source>
        <translation>アカウントは選択どおり %1 にあります</translation>
    </message>
    <message>
        <source>The account is at this address, which is no known region’s</source>
        <translation>アカウントはこのアドレスにあり、既知のリージョンのものではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts can be read</source>
        <translation>
            <numerusform>%n 個のアカウントを読めます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens can be read</source>
        <translation>
            <numerusform>%n 個の共有トークンを読めます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens are listed</source>
        <translation>
            <numerusform>%n 個の API トークンが一覧にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Both answer</source>
        <translation>どちらも応答します</translation>
    </message>
    <message>
        <source>Not offered by this backend. The page shows the tokens that this computer knows.</source>
        <translation>このバックエンドにはありません。ページはこのコンピューターが知るトークンを表示します。</translation>
    </message>
    <message>
        <source>Refused (%1).</source>
        <translation>拒否 (%1)。</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable the shared-token API for this account.</source>
        <translation>Logz.io のサポートがこのアカウントの共有トークン API を有効にする必要があります。</translation>
    </message>
    <message>
        <source>The token is not allowed to use it.</source>
        <translation>トークンにはその許可がありません。</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索: %1</translation>
    </message>
    <message>
        <source>Audit trail: %1</source>
        <translation>監査証跡: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>外への経路</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Shipping tokens</source>
        <translation>送信トークン</translation>
    </message>
    <message>
        <source>Shared tokens</source>
        <translation>共有トークン</translation>
    </message>
    <message>
        <source>List of API tokens</source>
        <translation>API トークンの一覧</translation>
    </message>
    <message>
        <source>Search and audit trail</source>
        <translation>検索と監査証跡</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未診断</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>まだ診断していません</translation>
    </message>
    <message>
        <source>Not checked, because %1</source>
        <translation>未診断: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 enabled</source>
        <translation>
            <numerusform>%1 中 %Ln が有効</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows were not understood</source>
        <translation>
            <numerusform>%1 行のうち %Ln 行を解釈できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The page says what is known of them. A newer Tokendeck may understand them.</source>
        <translation>わかっていることはページに表示されます。新しい Tokendeck なら解釈できるかもしれません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::EditWords</name>
    <message numerus="yes">
        <source>%n filters attached</source>
        <translation>
            <numerusform>フィルター %n 個を付加</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 attached</source>
        <translation>フィルター %1 を付加</translation>
    </message>
    <message numerus="yes">
        <source>%n filters detached</source>
        <translation>
            <numerusform>フィルター %n 個を除去</numerusform>
        </translation>
    </message>
    <message>
        <source>filter %1 detached</source>
        <translation>フィルター %1 を除去</translation>
    </message>
    <message>
        <source>renamed from %1</source>
        <translation>旧名 %1</translation>
    </message>
    <message>
        <source>combined with %1</source>
        <translation>%1 で結合</translation>
    </message>
    <message>
        <source>expiry changed</source>
        <translation>期限を変更</translation>
    </message>
</context>
<context>
    <name>tokendeck::EmptyState</name>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
</context>
<context>
    <name>tokendeck::EnvironmentWords</name>
    <message>
        <source>TOKENDECK_API_TOKEN is set, and there is nothing in it.</source>
        <translation>TOKENDECK_API_TOKEN が設定されていますが、空です。</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN holds blanks or other characters that no token has.</source>
        <translation>TOKENDECK_API_TOKEN に空白など、トークンにあり得ない文字があります。</translation>
    </message>
    <message>
        <source>TOKENDECK_API_TOKEN needs TOKENDECK_REGION (%1) or TOKENDECK_API_URL beside it.</source>
        <translation>TOKENDECK_API_TOKEN には TOKENDECK_REGION (%1) または TOKENDECK_API_URL も必要です。</translation>
    </message>
    <message>
        <source>Of TOKENDECK_API_URL and TOKENDECK_REGION only one can be set.</source>
        <translation>TOKENDECK_API_URL と TOKENDECK_REGION は一方だけ設定できます。</translation>
    </message>
    <message>
        <source>TOKENDECK_REGION is none of: %1.</source>
        <translation>TOKENDECK_REGION が次のいずれでもありません: %1。</translation>
    </message>
    <message>
        <source>TOKENDECK_API_URL is no address that a token can be sent to: https://HOST is needed.</source>
        <translation>TOKENDECK_API_URL はトークンを送れるアドレスではありません: https://HOST が必要です。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryBar</name>
    <message>
        <source>%1 expires %2</source>
        <translation>%1 は%2に期限切れ</translation>
    </message>
</context>
<context>
    <name>tokendeck::ExpiryCard</name>
    <message>
        <source>Expiring in the next %1 days</source>
        <translation>%1 日以内に期限切れ</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Look %1 ahead</source>
        <translation>%1先まで見る</translation>
    </message>
    <message>
        <source>No shared token that was read expires by then.</source>
        <translation>それまでに期限切れになる、読み込んだ共有トークンはありません。</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>%1 件すべて表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 + %2 not read again</source>
        <comment>Show all 32 + 16 not read again</comment>
        <translation>%1 + %2 再読み込みなし</translation>
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
        <translation>期限</translation>
    </message>
    <message>
        <source>As it is: not known</source>
        <translation>現状のまま: 不明</translation>
    </message>
    <message>
        <source>As it is: never</source>
        <translation>現状のまま: 期限なし</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>現状のまま: %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of a day</source>
        <translation>ある日の終わり</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Earlier than now (%1): links with it stop working sooner.</source>
        <translation>現在 (%1) より早くなります: これを使うリンクは早く使えなくなります。</translation>
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
            <numerusform>%1、サブアカウントの接続 %n 個を含む</numerusform>
        </translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>接続をエクスポート</translation>
    </message>
    <message>
        <source>The file tells regions, accounts, names and marks. It holds no token: whoever imports it enters their own.</source>
        <translation>ファイルはリージョン、アカウント、名前、マークを含みます。トークンは含みません: インポートする人が自分のものを入力します。</translation>
    </message>
    <message>
        <source>Owners and notes of API tokens, too</source>
        <translation>API トークンの所有者とメモも</translation>
    </message>
    <message>
        <source>What is silenced, with the reasons, too</source>
        <translation>抑制されているものと理由も</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Check at least one connection.</source>
        <translation>接続を 1 つ以上チェックしてください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, and %2 not read again</source>
        <translation>%1、再読み込みなし %2</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterEditor</name>
    <message>
        <source>Filters of %1</source>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>Changes take effect at once on every link that uses this token</source>
        <translation>変更は、このトークンを使うすべてのリンクに直ちに適用されます</translation>
    </message>
    <message>
        <source>Save filters</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>%1 has these filters now.</source>
        <translation>%1 のフィルターは現在これらです。</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere. This is what it has now.</source>
        <translation>%1 は別の場所で変更されました。現在の内容です。</translation>
    </message>
    <message>
        <source>%1 was deleted elsewhere, so its filters cannot be saved.</source>
        <translation>%1 は別の場所で削除されたため、フィルターを保存できません。</translation>
    </message>
    <message>
        <source>The connection of %1 was removed, so its filters cannot be saved.</source>
        <translation>%1 の接続が解除されたため、フィルターを保存できません。</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you edited it. It has now: %2.</source>
        <translation>編集中に %1 が別の場所で変更されました。現在の内容: %2。</translation>
    </message>
    <message>
        <source>Take the server’s version</source>
        <translation>サーバーの版を採用</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を保持</translation>
    </message>
    <message>
        <source>The token was deleted elsewhere.</source>
        <translation>トークンは別の場所で削除されました。</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>接続は解除されました。</translation>
    </message>
    <message>
        <source>Choose between the server’s version and yours first.</source>
        <translation>先にサーバーの版か自分の版かを選んでください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 cannot be %2 and %3 at once</source>
        <translation>%1 は同時に %2 と %3 にはなりません</translation>
    </message>
    <message>
        <source>%1 is matched exactly: letters, digits, _ @ . and - only.</source>
        <translation>%1 は完全一致です: 英数字と _ @ . - のみ使えます。</translation>
    </message>
    <message>
        <source>Wildcards do not work.</source>
        <translation>ワイルドカードは使えません。</translation>
    </message>
    <message>
        <source>Spaces are not possible.</source>
        <translation>空白は使えません。</translation>
    </message>
    <message>
        <source>%1 has a blank at its beginning or end, so logs cannot be filtered by it.</source>
        <translation>%1 は先頭か末尾に空白があるため、ログを絞り込めません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 logs</source>
        <translation>
            <numerusform>ログ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows every log of %1.</source>
        <translation>%1 のすべてのログを表示します。</translation>
    </message>
    <message>
        <source>Shows no log: %1.</source>
        <translation>どのログも表示しません: %1。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、かつ %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1、または %2</translation>
    </message>
    <message numerus="yes">
        <source>%n filters that are not known match</source>
        <translation>
            <numerusform>不明なフィルター %n 個に一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows logs where %1.</source>
        <translation>次のログを表示します: %1。</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>1 filter</source>
        <translation>フィルター 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n other filters</source>
        <translation>
            <numerusform>ほかのフィルター %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>The token will see %1.</source>
        <translation>トークンで見えるのは %1です。</translation>
    </message>
    <message>
        <source>What the token saw before is not known. It will see %1.</source>
        <translation>以前トークンで見えた範囲は不明です。今後は %1が見えます。</translation>
    </message>
    <message>
        <source>Before this change the token saw %1.</source>
        <translation>この変更の前、トークンで見えたのは %1でした。</translation>
    </message>
    <message>
        <source>It will see the same.</source>
        <translation>今後も同じです。</translation>
    </message>
    <message>
        <source>It will see %1.</source>
        <translation>今後は %1が見えます。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It will see %1 and none that it did not see before.</source>
        <translation>今後は %1が見え、新たに見えるものはありません。</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 減</translation>
    </message>
    <message>
        <source>It will see %1 and still all that it saw before.</source>
        <translation>今後は %1が見え、以前見えたものもすべて見えます。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 増</translation>
    </message>
    <message>
        <source>It will see %1 that it did not see before, and no longer %2 that it saw.</source>
        <translation>新たに %1が見え、以前見えた %2は見えなくなります。</translation>
    </message>
    <message>
        <source>Without a filter everyone with this token sees every log of %1.</source>
        <translation>フィルターがないと、このトークンを持つ人は誰でも %1 のすべてのログが見えます。</translation>
    </message>
    <message>
        <source>No log can match: %1.</source>
        <translation>一致するログはあり得ません: %1。</translation>
    </message>
    <message>
        <source>%1 is chosen twice; the second one changes nothing.</source>
        <translation>%1 が 2 回選ばれています。2 つ目には効果がありません。</translation>
    </message>
    <message>
        <source>%1 changes nothing in these logs: without it the same ones pass.</source>
        <translation>%1 はこれらのログには影響しません: なくても同じものが通ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n filters of this token are not in the account’s list. The preview leaves them out.</source>
        <translation>
            <numerusform>このトークンのフィルター %n 個がアカウントのリストにありません。プレビューでは除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>A value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1 is there already. Choose it in the list.</source>
        <translation>%1 はすでにあります。リストから選んでください。</translation>
    </message>
    <message>
        <source>There is a field %1; fields are matched with case.</source>
        <translation>フィールド %1 があります。フィールドは大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>There is %1: %2; values are matched with case.</source>
        <translation>%1: %2 があります。値は大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>There is %1: %2; fields are matched with case.</source>
        <translation>%1: %2 があります。フィールドは大文字と小文字を区別します。</translation>
    </message>
    <message>
        <source>Live logs of %1, last 24 h</source>
        <translation>%1 の実際のログ、過去 24 時間</translation>
    </message>
    <message>
        <source>Pasted logs</source>
        <translation>貼り付けたログ</translation>
    </message>
    <message>
        <source>Line %1 is no JSON object and was left out.</source>
        <translation>%1 行目は JSON オブジェクトではないため除外しました。</translation>
    </message>
    <message>
        <source>%1 lines are no JSON object and were left out, the first is line %2.</source>
        <translation>%1 行は JSON オブジェクトではないため除外しました。最初は %2 行目です。</translation>
    </message>
    <message>
        <source>Only the first %1 lines and 16 MB are read.</source>
        <translation>最初の %1 行、16 MB までを読みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with AND</source>
        <translation>
            <numerusform>フィルター %n 個、AND で結合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filters, combined with OR</source>
        <translation>
            <numerusform>フィルター %n 個、OR で結合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterForm</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>説明 (任意)</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterList</name>
    <message>
        <source>Search filters…</source>
        <translation>フィルターを検索…</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>フィルターを検索</translation>
    </message>
    <message>
        <source>This account has no filters yet.</source>
        <translation>このアカウントにはまだフィルターがありません。</translation>
    </message>
    <message>
        <source>No filter matches %1.</source>
        <translation>%1 に一致するフィルターはありません。</translation>
    </message>
    <message>
        <source>Down goes to what was found</source>
        <translation>下キーで見つかったものへ移動します</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterListModel</name>
    <message>
        <source>not known which tokens use it</source>
        <translation>どのトークンが使うか不明</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln tokens</source>
        <translation>
            <numerusform>%Ln 個のトークンが使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterPanel</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新しいフィルター</translation>
    </message>
    <message>
        <source>Let this token show every log of %1</source>
        <translation>このトークンが %1 のすべてのログを表示するのを許可</translation>
    </message>
    <message>
        <source>Choose a filter, or agree that the token shows every log.</source>
        <translation>フィルターを選ぶか、すべてのログの表示に同意してください。</translation>
    </message>
    <message>
        <source>%1 has no filter yet.</source>
        <translation>%1 にはまだフィルターがありません。</translation>
    </message>
    <message>
        <source>The filters of %1 could not be read.</source>
        <translation>%1 のフィルターを読めませんでした。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加しています…</translation>
    </message>
    <message>
        <source>A log is visible when it matches %1 of</source>
        <extracomment>%1 is the switch between “all” and “any”; below stand the filters.</extracomment>
        <translation>次のフィルターの %1 に一致するログが見えます</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterRows</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>tokendeck::FilterTable</name>
    <message>
        <source>Not known which tokens use it</source>
        <translation>どのトークンが使うか不明</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens or more</source>
        <translation>
            <numerusform>%n 個以上のトークンが使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>使うトークンなし</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n tokens</source>
        <translation>
            <numerusform>%n 個のトークンが使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens were not understood: which filters they have is not known</source>
        <translation>
            <numerusform>共有トークン %n 個を理解できませんでした: どのフィルターを持つか不明です</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: the list of shared tokens could not be loaded</source>
        <translation>不明: 共有トークンのリストを読み込めませんでした</translation>
    </message>
    <message>
        <source>As of the last time that the list of shared tokens was loaded</source>
        <translation>共有トークンのリストを最後に読み込んだ時点</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>A log passes when this field has exactly this value, case included</source>
        <translation>このフィールドが大文字小文字を含めてちょうどこの値のとき、ログが通ります</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>How many shared tokens have the filter</source>
        <translation>このフィルターを持つ共有トークンの数</translation>
    </message>
    <message>
        <source>Filter ID</source>
        <translation>フィルター ID</translation>
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
        <translation>フィールド、値、説明を検索…</translation>
    </message>
    <message>
        <source>Select a filter to see its details.</source>
        <translation>フィルターを選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Shared tokens with this filter</source>
        <translation>このフィルターを持つ共有トークン</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 個</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindButton</name>
    <message>
        <source>Search everything…</source>
        <translation>すべてを検索…</translation>
    </message>
    <message>
        <source>Find any token, filter, account, page or action of all connections</source>
        <translation>すべての接続のトークン、フィルター、アカウント、ページ、操作を検索</translation>
    </message>
</context>
<context>
    <name>tokendeck::Finding</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>The account may have no second one, so that it can only be replaced with a gap.</source>
        <translation>アカウントは 2 つ目を持てないため、中断なしには交換できません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Edit filters…</source>
        <translation>フィルターを編集…</translation>
    </message>
    <message>
        <source>Enter a new token…</source>
        <translation>新しいトークンを入力…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>このリストから外す</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>延長…</translation>
    </message>
    <message>
        <source>Set an expiry…</source>
        <translation>期限を設定…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Open to search…</source>
        <translation>検索に対して開放…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Owner and note…</source>
        <translation>所有者とメモ…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Logz.io refused the token of the connection %1</source>
        <translation>Logz.io が接続 %1 のトークンを拒否しました</translation>
    </message>
    <message>
        <source>Until it has a new one, nothing is read or changed through it.</source>
        <translation>新しいトークンが入力されるまで、この接続では何も読み取られず、変更もされません。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections have a token that was refused</source>
        <translation>
            <numerusform>%Ln 個の接続のトークンが拒否されました</numerusform>
        </translation>
    </message>
    <message>
        <source>Silenced on %1, until %2 at the latest: %3</source>
        <translation>%1 に抑制（遅くとも %2 まで）: %3</translation>
    </message>
    <message>
        <source>Silenced on %1: %2</source>
        <translation>%1 に抑制: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more reasons</source>
        <translation>
            <numerusform>他 %Ln 件の理由</numerusform>
        </translation>
    </message>
    <message>
        <source>All such of the account. %1</source>
        <translation>このアカウントの同種すべて。%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an account and its region</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If it has to be blocked, nothing is left to ship with. How many the account may have is not known.</source>
        <translation>それを止める必要が生じると、送信に使えるものがなくなります。このアカウントで許可されている数は不明です。</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSettings</name>
    <message>
        <source>What is not ticked is not looked for: it is in no list, no count and no score. Search words and quick filters go by the same days.</source>
        <translation>チェックのないものは調べません: リスト、件数、スコアのどこにも出ません。検索語とクイックフィルターも同じ日数に従います。</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Days: %1</source>
        <translation>日数: %1</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 ～ %2 日</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
</context>
<context>
    <name>tokendeck::FindingSteps</name>
    <message>
        <source>It is not in its list any more.</source>
        <translation>もうリストにありません。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Show the account’s shipping tokens</source>
        <translation>アカウントの送信トークンを表示</translation>
    </message>
    <message>
        <source>Show it on the scope map</source>
        <translation>スコープマップに表示</translation>
    </message>
    <message>
        <source>Show the other one</source>
        <translation>もう一方を表示</translation>
    </message>
    <message>
        <source>Show them together</source>
        <translation>まとめて表示</translation>
    </message>
</context>
<context>
    <name>tokendeck::FittingArea</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Arrow keys scroll it</source>
        <translation>矢印キーでスクロールします</translation>
    </message>
</context>
<context>
    <name>tokendeck::FixedKeys</name>
    <message>
        <source>Enter, %1</source>
        <translation>Enter、%1</translation>
    </message>
    <message>
        <source>Copy the token of the current row</source>
        <translation>現在の行のトークンをコピー</translation>
    </message>
    <message>
        <source>Home, End, letters</source>
        <translation>Home、End、文字</translation>
    </message>
    <message>
        <source>Go to the first or last row, or to a name</source>
        <translation>最初や最後の行、または名前へ移動</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Edit the row</source>
        <translation>行を編集</translation>
    </message>
    <message>
        <source>Menu, %1</source>
        <translation>メニュー、%1</translation>
    </message>
    <message>
        <source>Open the menu of the row</source>
        <translation>行のメニューを開く</translation>
    </message>
    <message>
        <source>Shift+click on a header</source>
        <translation>見出しを Shift+クリック</translation>
    </message>
    <message>
        <source>Sort equal rows by a second column</source>
        <translation>同じ行を 2 番目の列で並べ替え</translation>
    </message>
    <message>
        <source>Press the main button of a dialog</source>
        <translation>ダイアログの主ボタンを押す</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>開いているものを閉じる</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>次のコントロールへ移動</translation>
    </message>
    <message>
        <source>Move in lists and texts</source>
        <translation>リストやテキスト内を移動</translation>
    </message>
    <message>
        <source>Copy, paste and select</source>
        <translation>コピー、貼り付け、選択</translation>
    </message>
    <message>
        <source>Write into fields, and go to a name in lists</source>
        <translation>欄に入力、リストでは名前へ移動</translation>
    </message>
    <message>
        <source>Pin what was found</source>
        <translation>見つかったものをピン留め</translation>
    </message>
    <message>
        <source>Zoom the scope map</source>
        <translation>スコープマップを拡大・縮小</translation>
    </message>
</context>
<context>
    <name>tokendeck::ForgetApiTokenDialog</name>
    <message>
        <source>Take %1 off the list?</source>
        <translation>%1 をリストから外しますか?</translation>
    </message>
    <message>
        <source>The backend cannot delete it from here: as long as it is not deleted in the console, integrations go on with it. Off the list, this computer forgets its owner and note.</source>
        <translation>バックエンドはここから削除できません: コンソールで削除するまで、連携はこれを使い続けます。リストから外すと、このコンピューターは所有者とメモを忘れます。</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>リストから外す</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatList</name>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
</context>
<context>
    <name>tokendeck::FormatModel</name>
    <message>
        <source>New template…</source>
        <translation>新しいテンプレート…</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自作</translation>
    </message>
</context>
<context>
    <name>tokendeck::FramedPage</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細を表示または隠す</translation>
    </message>
    <message>
        <source>Edge of the details</source>
        <translation>詳細の端</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpCommand</name>
    <message>
        <source>There is no command %1.</source>
        <translation>%1 というコマンドはありません。</translation>
    </message>
    <message>
        <source>Says what the commands do.</source>
        <translation>コマンドの動作を説明します。</translation>
    </message>
    <message>
        <source>help says more of one command at a time.</source>
        <translation>help が説明するコマンドは一度に一つです。</translation>
    </message>
</context>
<context>
    <name>tokendeck::HelpWords</name>
    <message>
        <source>An API token to work with in place of the connections of the settings. It needs one of the next two.</source>
        <translation>設定の接続の代わりに使う API トークン。次の 2 つのどちらかが必要です。</translation>
    </message>
    <message>
        <source>The region of its account: us, eu, uk, au, ca, …</source>
        <translation>アカウントのリージョン: us、eu、uk、au、ca、…</translation>
    </message>
    <message>
        <source>Or the address of its API: https://…</source>
        <translation>または API のアドレス: https://…</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>found: findings, differences, leaked tokens</source>
        <translation>検出: 指摘、違い、漏れたトークン</translation>
    </message>
    <message>
        <source>the command line cannot be understood, or its name is of several</source>
        <translation>コマンドラインを理解できないか、名前が複数に当てはまる</translation>
    </message>
    <message>
        <source>something was not read; standard error says what</source>
        <translation>読めなかったものがある。標準エラーに内容を出力</translation>
    </message>
    <message>
        <source>the output or a file could not be written</source>
        <translation>出力またはファイルに書き込めなかった</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>nobody takes the output any more</source>
        <translation>出力の受け手がもういない</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>このテキスト。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>バージョン。</translation>
    </message>
    <message>
        <source>Tokendeck: the tokens of every Logz.io account in one window.</source>
        <translation>Tokendeck: すべての Logz.io アカウントのトークンを 1 つのウィンドウに。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <source>does one thing without it</source>
        <translation>ウィンドウなしで 1 つの処理を行う</translation>
    </message>
    <message>
        <source>says more of a command</source>
        <translation>コマンドの詳細を表示</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>ウィンドウのオプション:</translation>
    </message>
    <message>
        <source>Environment of the commands:</source>
        <translation>コマンドの環境変数:</translation>
    </message>
    <message>
        <source>Exit codes of the commands:</source>
        <translation>コマンドの終了コード:</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintCallout</name>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>End the hints (Esc)</source>
        <translation>ヒントを終了 (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a hint</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Hint %1 of %2: %3. %4</source>
        <translation>ヒント %2 中 %1: %3。%4</translation>
    </message>
    <message>
        <source>Its buttons are the last that Tab reaches. Esc ends the hints.</source>
        <translation>ボタンへは Tab で最後に移動します。Esc でヒントを終了します。</translation>
    </message>
</context>
<context>
    <name>tokendeck::HintTour</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>%1 finds any token, filter or account, whichever page is open. Enter there copies the token.</source>
        <translation>%1 で、どのページからでもトークン、フィルター、アカウントを見つけられます。そこで Enter を押すとトークンをコピーします。</translation>
    </message>
    <message>
        <source>In a list, Enter or %1 copies the token of the selected row.</source>
        <translation>リストでは、Enter または %1 で選択した行のトークンをコピーします。</translation>
    </message>
    <message>
        <source>Copy with one key</source>
        <translation>1 つのキーでコピー</translation>
    </message>
    <message>
        <source>The clipboard is cleared after %1; the countdown is here.</source>
        <translation>クリップボードは%1後に消去されます。カウントダウンはここに表示されます。</translation>
    </message>
    <message>
        <source>It stays in the clipboard until you clear it here, lock or quit.</source>
        <translation>ここで消去するか、ロックか終了をするまで、クリップボードに残ります。</translation>
    </message>
    <message>
        <source>See a change before it is sent</source>
        <translation>送信前に変更を確認</translation>
    </message>
    <message>
        <source>The filters of a shared token decide which logs its links show. Changing them tells first what is newly seen, and a delete waits for some seconds: %1 takes it back.</source>
        <translation>共有トークンのフィルターは、リンクが見せるログを決めます。変更すると新たに見えるものを先に示し、削除は数秒待ちます: %1 で取り消せます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>What %1 brings. No token is in such a file: each new connection wants its own before anything is read.</source>
        <translation>%1 の内容です。このようなファイルにトークンはありません: 新しい接続は、何かを読む前にそれぞれのトークンが必要です。</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>取り込むもの</translation>
    </message>
    <message>
        <source>mine stay as they are</source>
        <translation>手元のものをそのまま残す</translation>
    </message>
    <message>
        <source>the file’s are taken</source>
        <translation>ファイルのものを採用する</translation>
    </message>
    <message>
        <source>Of connections that are here already</source>
        <translation>すでにある接続について</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>%n 個の接続をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one connection.</source>
        <translation>接続を 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>the list of connections</source>
        <translation>接続のリスト</translation>
    </message>
    <message>
        <source>as it is checked in each row</source>
        <translation>各行のチェックのとおり</translation>
    </message>
</context>
<context>
    <name>tokendeck::ImportModel</name>
    <message>
        <source>Entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Region and account</source>
        <translation>リージョンとアカウント</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
</context>
<context>
    <name>tokendeck::InstanceWords</name>
    <message>
        <source>Tokendeck is running already: its window was brought to the front.</source>
        <translation>Tokendeck はすでに動作中です: ウィンドウを前面に出しました。</translation>
    </message>
    <message>
        <source>Tokendeck is running already (process %1), and it does not answer. End it first, or wait until it has ended.</source>
        <translation>Tokendeck はすでに動作中です (プロセス %1) が、応答しません。先に終了させるか、終了を待ってください。</translation>
    </message>
    <message>
        <source>The sandbox goes on with the options that it was started with.</source>
        <translation>サンドボックスは起動時のオプションのまま続きます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainModule</name>
    <message>
        <source>This installation of Tokendeck is incomplete: %1. Install it again.</source>
        <translation>この Tokendeck のインストールは不完全です: %1。もう一度インストールしてください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainQuestions</name>
    <message>
        <source>Which address is right for %1?</source>
        <translation>%1 の正しいアドレスはどれですか?</translation>
    </message>
    <message>
        <source>Its API token was kept for %1. The list of connections names %2 now: somebody or something has changed it. Whoever answers there gets the token and can act with it. Nothing was sent yet.</source>
        <translation>API トークンは %1 用に保存されました。接続のリストは現在 %2 を指しています: 誰かか何かが変更しました。そこで応答する人はトークンを受け取り、使うことができます。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>%1 に戻す</translation>
    </message>
    <message>
        <source>Send it to %1</source>
        <translation>%1 に送る</translation>
    </message>
    <message>
        <source>Connect or remove…</source>
        <translation>接続または削除…</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts were connected again.</source>
        <translation>
            <numerusform>%n 個のアカウントを再び接続しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the tokens, %1 could not be used: connect these accounts anew, or remove the tokens.</source>
        <translation>トークンのうち %1 は使えませんでした: これらのアカウントを新しく接続するか、トークンを削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be removed now; that is tried again when Tokendeck starts.</source>
        <translation>%1 は今は削除できませんでした。Tokendeck の起動時に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n API tokens in %1 that no connection uses.</source>
        <translation>
            <numerusform>%1に、接続が使わない API トークンが %n 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens were removed from %1.</source>
        <translation>
            <numerusform>%n 個の API トークンを%1から削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::KeychainVault</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows 資格情報マネージャー</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>macOS キーチェーン</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
</context>
<context>
    <name>tokendeck::LaneWords</name>
    <message>
        <source>Logz.io asks to wait %1 before the next request for %2: until %3.</source>
        <translation>Logz.io は %2 への次のリクエストまで %1待つよう求めています: %3 まで。</translation>
    </message>
    <message>
        <source>Logz.io answers very slowly for %1.</source>
        <translation>%1 に対する Logz.io の応答が非常に遅いです。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of Logz.io, as an answer for %2 shows.</source>
        <translation>%2 への応答によると、このコンピューターの時計は Logz.io より %1遅れています。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of Logz.io, as an answer for %2 shows.</source>
        <translation>%2 への応答によると、このコンピューターの時計は Logz.io より %1進んでいます。</translation>
    </message>
    <message>
        <source>Ages and expiry times are shown wrong by as much: set the computer’s clock.</source>
        <translation>経過と期限の表示がその分ずれます: コンピューターの時計を合わせてください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::LineWords</name>
    <message>
        <source>Times are those of %1.</source>
        <translation>時刻は %1 のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters that are not known</source>
        <translation>
            <numerusform>不明なフィルター %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no filter: everything</source>
        <translation>フィルターなし: すべて</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>same token elsewhere</source>
        <translation>同じトークンが別の場所に</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>何も見えない</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>single shipping token</source>
        <translation>送信トークンが 1 つだけ</translation>
    </message>
    <message>
        <source>limit nearly reached</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>検索に対して閉鎖</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>old</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>same filters as another</source>
        <translation>別のものと同じフィルター</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation>付いていない</translation>
    </message>
    <message>
        <source>name says nothing</source>
        <translation>名前の意味が不明</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>所有者なし</translation>
    </message>
    <message>
        <source>not checked for long</source>
        <translation>長く未確認</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Production (1001)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>アカウントトークン</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 以前</translation>
    </message>
    <message>
        <source>Deleted between %1 and %2; by whom is not known</source>
        <translation>%1 から %2 の間に削除、削除者は不明</translation>
    </message>
    <message>
        <source>Deleted on %1; by whom is not known</source>
        <translation>%1 に削除、削除者は不明</translation>
    </message>
    <message>
        <source>Deleted on %1 by %2</source>
        <translation>%1 に %2 が削除</translation>
    </message>
    <message>
        <source>Deleted on %1 by an API token</source>
        <translation>%1 に API トークンが削除</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListCommand</name>
    <message>
        <source>list needs one of: %1.</source>
        <translation>list には次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>Writes accounts, tokens or filters of all connections.</source>
        <translation>すべての接続のアカウント、トークン、フィルターを書き出します。</translation>
    </message>
    <message>
        <source>Words search as they do in the window: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired. A row has to match all of them; of what is not known whether it matches, the number is said. Tokens are masked.</source>
        <translation>語はウィンドウと同じように検索します: account:partners is:unused expires:&lt;7d filter:env=prod -is:expired。行はすべてに一致する必要があり、一致するか不明な数も示します。トークンは伏せられます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ListPage</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Open the console</source>
        <translation>コンソールを開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>テキストをコピーしました。</translation>
    </message>
    <message>
        <source>The shape of the answer was copied: names and types, and no value.</source>
        <translation>応答の形をコピーしました: 名前と型だけで、値はありません。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>%1: select one row alone.</source>
        <translation>%1: 行を 1 つだけ選んでください。</translation>
    </message>
    <message>
        <source>%1: that cannot be done with what is listed here.</source>
        <translation>%1: ここの項目には行えません。</translation>
    </message>
    <message>
        <source>Logz.io does not permit it; the page says why.</source>
        <translation>Logz.io が許可していません。理由はページにあります。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>tokendeck::LockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>キーチェーンもロック</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory. Your desktop lets Tokendeck clear the clipboard only while its window is in front: click here.</source>
        <translation>トークンはもうメモリーにありません。このデスクトップではウィンドウが前面にあるときだけクリップボードを消去できます: ここをクリックしてください。</translation>
    </message>
    <message>
        <source>The tokens are no longer in memory, and the clipboard is cleared.</source>
        <translation>トークンはもうメモリーになく、クリップボードは消去されています。</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again.

This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the keychain or the screen to keep others out.</source>
        <translation>ロックを解除すると、%1から読み直します。

肩越しの視線から隠すためのものです。パスワードは求めません: あなたのセッションを使える人は解除できます。他人を防ぐには、キーチェーンか画面をロックしてください。</translation>
    </message>
    <message>
        <source>%1 asks for its password…</source>
        <translation>%1がパスワードを求めています…</translation>
    </message>
    <message>
        <source>%1 is still locked, and so is Tokendeck.</source>
        <translation>%1はまだロックされており、Tokendeck もロックされたままです。</translation>
    </message>
    <message>
        <source>%1 is locked: it asks for its password.</source>
        <translation>%1はロックされており、パスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 could not be locked from here.</source>
        <translation>%1をここからロックできませんでした。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Unlocking gets them from the sandbox again.</source>
        <translation>ロックを解除すると、サンドボックスから再び取得します。</translation>
    </message>
    <message>
        <source>This hides them from a look over your shoulder. It asks for no password: whoever can use your session can unlock. Lock the screen to keep others out.</source>
        <translation>肩越しの視線から隠すためのものです。パスワードは求めません: あなたのセッションを使える人は解除できます。他人を防ぐには、画面をロックしてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unlocking reads them from %1 again, which asks for its password first.</source>
        <translation>ロックを解除すると、%1 から再び読み込まれます。その前にパスワードが求められます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>マニュアルは英語です。</translation>
    </message>
</context>
<context>
    <name>tokendeck::MarkWords</name>
    <message>
        <source>As of %1, not read since</source>
        <translation>%1 時点、以後読み込みなし</translation>
    </message>
    <message>
        <source>%1, being deleted</source>
        <translation>%1、削除中</translation>
    </message>
    <message>
        <source>%1, being changed</source>
        <translation>%1、変更中</translation>
    </message>
    <message>
        <source>%1, not in Logz.io’s list</source>
        <translation>%1、Logz.io のリストになし</translation>
    </message>
    <message>
        <source>%1, not yet read again</source>
        <translation>%1、まだ再読み込みなし</translation>
    </message>
    <message>
        <source>%1, not read since</source>
        <translation>%1、以後読み込みなし</translation>
    </message>
</context>
<context>
    <name>tokendeck::MatchSwitch</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>A log is visible when it matches all of the filters</source>
        <translation>すべてのフィルターに一致するログが見えます</translation>
    </message>
    <message>
        <source>A log is visible when it matches any of the filters</source>
        <translation>いずれかのフィルターに一致するログが見えます</translation>
    </message>
</context>
<context>
    <name>tokendeck::MergeFiltersDialog</name>
    <message>
        <source>%1 has it twice. The one with the id %2 is kept.</source>
        <translation>%1 に 2 つあります。ID %2 のものを残します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it twice. The one with the id %2 is kept: %Ln shared tokens have it.</source>
        <translation>
            <numerusform>%1 に 2 つあります。ID %2 のものを残します: %Ln 個の共有トークンが持っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared token has the one with the id %1, which is deleted.</source>
        <translation>ID %1 のものを持つ共有トークンはなく、削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens move over from the one with the id %1: %2. That one is deleted last.</source>
        <translation>
            <numerusform>%n 個の共有トークンが ID %1 のものから移ります: %2。それは最後に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each token shows the same logs as before, and is at no moment without a filter.</source>
        <translation>各トークンは以前と同じログを表示し、フィルターのない瞬間はありません。</translation>
    </message>
    <message>
        <source>Merge the two filters %1</source>
        <translation>2 つのフィルター %1 を統合</translation>
    </message>
    <message>
        <source>Merge filters</source>
        <translation>フィルターを統合</translation>
    </message>
</context>
<context>
    <name>tokendeck::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>tokendeck::NameField</name>
    <message>
        <source>A name is needed.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 文字までです。</translation>
    </message>
    <message>
        <source>The name has a character that cannot be seen. Type it anew.</source>
        <translation>名前に見えない文字があります。入力し直してください。</translation>
    </message>
    <message>
        <source>This looks like a token or a part of one. A name is seen by everybody; choose another.</source>
        <translation>これはトークンまたはその一部のように見えます。名前は誰にでも見えるため、別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::NamedTokens</name>
    <message>
        <source>is disabled: logs sent with it are dropped</source>
        <translation>は無効です: これで送られたログは破棄されます</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>は期限切れです</translation>
    </message>
    <message>
        <source>There is no token %1.</source>
        <translation>%1 というトークンはありません。</translation>
    </message>
    <message>
        <source>The text of %1 is not known: Logz.io tells it only once, when it is made.</source>
        <translation>%1 の本文は不明です: Logz.io は作成時に 1 回だけ知らせます。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>“Collector” is disabled</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Whether there is a token %1 is not known: not all was read.</source>
        <translation>%1 というトークンがあるかは不明です: すべては読まれていません。</translation>
    </message>
    <message>
        <source>  %1/%2  %3 %4 of %5</source>
        <comment>  shared/42  shared token “Partners” of Production</comment>
        <translation>  %1/%2  %3 %4 (%5)</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io did not tell it with the account.</source>
        <translation>%1 のアカウントトークンは不明です。Logz.io はアカウントと一緒に返しませんでした。</translation>
    </message>
    <message>
        <source>%1 can be one of several. Name one of them:</source>
        <translation>%1 は複数に当てはまります。次のいずれかを指定してください:</translation>
    </message>
    <message>
        <source>The account token of %1 is not known: Logz.io tells it to the main account. Name its connection, too: --connection %2.</source>
        <translation>%1 のアカウントトークンは不明です。Logz.io はメインアカウントに返します。その接続も指定してください: --connection %2。</translation>
    </message>
    <message>
        <source>Whether %1 is the only one of its name is not known: not all was read. Name it by its list:</source>
        <translation>%1 という名前のものが 1 つだけかどうかは不明です: すべてを読み取れてはいません。リストを付けて指定してください:</translation>
    </message>
</context>
<context>
    <name>tokendeck::Names</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 件</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、かつ %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The quotes of your language, round a name.</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>separator</comment>
        <extracomment>What stands between the parts of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>.</source>
        <comment>full stop</comment>
        <extracomment>The end of a sentence, behind a quote.</extracomment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>tokendeck::NavList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewApiTokenDialog</name>
    <message>
        <source>New API token</source>
        <translation>新しい API トークン</translation>
    </message>
    <message>
        <source>Who has it can do in the account what you can. Some backends tell it only once: copy it when it is made.</source>
        <translation>持っている人は、アカウントであなたと同じことができます。1 回しか知らせないバックエンドもあります: 作成時にコピーしてください。</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 · made with the token of %2</source>
        <translation>%1 · %2 のトークンで作成</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewFilterDialog</name>
    <message>
        <source>New filter</source>
        <translation>新しいフィルター</translation>
    </message>
    <message>
        <source>A log matches when the field has exactly this value. The filter shows and hides nothing until a shared token has it.</source>
        <translation>フィールドがちょうどこの値のとき、ログが一致します。共有トークンに付くまで、フィルターは何も見せず、隠しません。</translation>
    </message>
    <message>
        <source>Create filter</source>
        <translation>フィルターを作成</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewSharedTokenDialog</name>
    <message>
        <source>New shared token</source>
        <translation>新しい共有トークン</translation>
    </message>
    <message>
        <source>Whoever has it sees the logs that its filters let through, without a login</source>
        <translation>持っている人は、フィルターを通るログをログインなしで見られます</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The connection was removed.</source>
        <translation>接続は解除されました。</translation>
    </message>
</context>
<context>
    <name>tokendeck::NewShippingTokenDialog</name>
    <message>
        <source>The account has a shipping token of this name.</source>
        <translation>アカウントにこの名前の送信トークンがあります。</translation>
    </message>
    <message>
        <source>New shipping token</source>
        <translation>新しい送信トークン</translation>
    </message>
    <message>
        <source>Logs that are sent with it arrive in the account. It is enabled at once.</source>
        <translation>これで送られたログはアカウントに届きます。すぐに有効になります。</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use. Disable or delete one first.</source>
        <translation>
            <numerusform>有効な送信トークン %1 個中 %n 個が使用中です。先に 1 つ無効化または削除してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 enabled shipping tokens are in use.</source>
        <translation>
            <numerusform>有効な送信トークン %1 個中 %n 個が使用中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoScreen</name>
    <message>
        <source>The window cannot be opened: it needs a session with a screen.</source>
        <translation>ウィンドウを開けません: 画面のあるセッションが必要です。</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoteWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Logz.io did not take the name: it is called %1.</source>
        <translation>Logz.io は名前を受け入れず、名前は %1 です。</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it expires on %1.</source>
        <translation>Logz.io は期限を受け入れず、期限は %1 です。</translation>
    </message>
    <message>
        <source>Logz.io did not take the expiry: it never expires.</source>
        <translation>Logz.io は期限を受け入れず、期限はありません。</translation>
    </message>
    <message>
        <source>Logz.io gave it other filters than asked for. Look at them now.</source>
        <translation>Logz.io は指定と異なるフィルターを付けました。今すぐ確認してください。</translation>
    </message>
    <message>
        <source>Logz.io combines its filters in the other way than asked for. Look at them now.</source>
        <translation>Logz.io は指定と異なる方法でフィルターを結合しています。今すぐ確認してください。</translation>
    </message>
    <message>
        <source>Logz.io did not change whether it is enabled.</source>
        <translation>Logz.io は有効・無効を変更しませんでした。</translation>
    </message>
    <message>
        <source>Other settings of the account are not as they were before: %1. Look at it in the Logz.io console.</source>
        <translation>アカウントの他の設定が以前と異なります: %1。Logz.io のコンソールで確認してください。</translation>
    </message>
    <message>
        <source>Logz.io has accepted it; what it shows now could not be read.</source>
        <translation>Logz.io は受け付けましたが、現在の内容を読めませんでした。</translation>
    </message>
    <message>
        <source>The token of this connection acts for %1 (account %2) now, so nothing was sent.</source>
        <translation>この接続のトークンは現在 %1 (アカウント %2) として動作するため、何も送信していません。</translation>
    </message>
    <message>
        <source>The answer was lost; asked again, Logz.io shows the change made.</source>
        <translation>応答は失われましたが、再び問い合わせると Logz.io は変更済みと示しています。</translation>
    </message>
    <message>
        <source>It was deleted elsewhere before.</source>
        <translation>すでに別の場所で削除されていました。</translation>
    </message>
    <message>
        <source>What had been changed was put back.</source>
        <translation>変更したものは元に戻しました。</translation>
    </message>
    <message>
        <source>The new filter %1 was made and is not used.</source>
        <translation>新しいフィルター %1 は作成されましたが、使われていません。</translation>
    </message>
    <message>
        <source>The old filter %1 is still there.</source>
        <translation>古いフィルター %1 はまだあります。</translation>
    </message>
    <message>
        <source>The old token %1 is still there and shows what it showed.</source>
        <translation>古いトークン %1 はまだあり、以前と同じものを表示します。</translation>
    </message>
    <message>
        <source>A new token %1 was made and is not what was asked for. Look at it, and delete it if nobody else made it.</source>
        <translation>新しいトークン %1 が作成されましたが、指定と異なります。確認し、ほかの人が作ったのでなければ削除してください。</translation>
    </message>
    <message>
        <source>Logz.io answered with %1, which was there before. It was left as it is.</source>
        <translation>Logz.io は以前からある %1 で応答しました。そのままにしました。</translation>
    </message>
    <message>
        <source>API token %1 was made, but Logz.io did not say for which account it acts, so it is not kept here. Delete it in the Logz.io console.</source>
        <translation>API トークン %1 は作成されましたが、どのアカウントのものか Logz.io が示さなかったため、ここには保存しません。Logz.io のコンソールで削除してください。</translation>
    </message>
    <message>
        <source>Asked again for some seconds, Logz.io does not show the change.</source>
        <translation>数秒間問い合わせましたが、Logz.io は変更を示しません。</translation>
    </message>
    <message>
        <source>Logz.io says that it does not know it, and shows it all the same.</source>
        <translation>Logz.io は知らないと答えますが、まだ表示しています。</translation>
    </message>
    <message>
        <source>Filter %1 was deleted elsewhere: choose again without it.</source>
        <translation>フィルター %1 は別の場所で削除されました: それなしで選び直してください。</translation>
    </message>
    <message>
        <source>Logz.io made token %1 with other filters than asked for, so it was deleted again.</source>
        <translation>Logz.io がトークン %1 を指定と異なるフィルターで作ったため、再び削除しました。</translation>
    </message>
    <message>
        <source>Token %1 has no filter: it shows every log. Attach a filter or delete it now.</source>
        <translation>トークン %1 にはフィルターがなく、すべてのログを表示します。今すぐフィルターを付けるか削除してください。</translation>
    </message>
    <message>
        <source>It is the last enabled shipping token: without it no log of the account arrives.</source>
        <translation>最後の有効な送信トークンです: これがないとアカウントにログが届きません。</translation>
    </message>
    <message>
        <source>The account may not have another enabled shipping token.</source>
        <translation>アカウントはこれ以上送信トークンを有効にできません。</translation>
    </message>
    <message>
        <source>The connection %1 of Tokendeck works with it.</source>
        <translation>Tokendeck の接続 %1 がこれを使っています。</translation>
    </message>
    <message>
        <source>The connection %1 worked with it and needs a new token.</source>
        <translation>接続 %1 はこれを使っていたため、新しいトークンが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 still have the old filter.</source>
        <translation>
            <numerusform>%1 にはまだ古いフィルターがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the new filter already.</source>
        <translation>
            <numerusform>%1 にはすでに新しいフィルターがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 have the old or the new filter; which could not be read.</source>
        <translation>
            <numerusform>%1 には新旧どちらかのフィルターがあります。どちらかは読めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be left without a filter and show every log.</source>
        <translation>%1 はフィルターがなくなり、すべてのログを表示することになります。</translation>
    </message>
    <message>
        <source>The API token that Logz.io answered with acts for %1 (account %2). It is not kept here, and was left as it is.</source>
        <translation>Logz.io が応答した API トークンは %1 (アカウント %2) のものです。ここには保存せず、そのままにしました。</translation>
    </message>
    <message>
        <source>Locking ended it before the answer came; asked afterwards, Logz.io shows the change made.</source>
        <translation>応答の前にロックで終了しました。後で問い合わせると、Logz.io は変更済みと示しています。</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens. Disable or delete one first.</source>
        <translation>
            <numerusform>アカウントの有効な送信トークンは %n 個までです。先に 1 つ無効化または削除してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeBars</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>tokendeck::NoticeWords</name>
    <message numerus="yes">
        <source>%n new high findings</source>
        <translation>
            <numerusform>新しい重大な指摘 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see the first in Tokendeck.</source>
        <translation>クリックすると、最初のものを Tokendeck で表示します。</translation>
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
        <translation>接続が解除されました。</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 はロックされています。</translation>
    </message>
    <message>
        <source>Logz.io refuses the API token of %1. Enter a new one first.</source>
        <translation>Logz.io は %1 の API トークンを拒否しています。先に新しいものを入力してください。</translation>
    </message>
    <message>
        <source>The API token of %1 is not available.</source>
        <translation>%1 の API トークンを使えません。</translation>
    </message>
    <message>
        <source>What Logz.io answers for it was not understood at %1, so it cannot be changed here.</source>
        <translation>%1 で Logz.io の応答を理解できなかったため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>%1 is the last enabled shipping token: without it no log of its account arrives. Enable or make another one first.</source>
        <translation>%1 は最後の有効な送信トークンです: これがないとアカウントにログが届きません。先に別のものを有効化または作成してください。</translation>
    </message>
    <message>
        <source>Filters belong to an account: select tokens of one account.</source>
        <translation>フィルターはアカウントごとのものです: 1 つのアカウントのトークンを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The account may have %n enabled shipping tokens, and has them. Disable or delete one first.</source>
        <translation>
            <numerusform>アカウントの有効な送信トークンは %n 個までで、上限に達しています。先に 1 つ無効化または削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is from %1 and was not read again yet. It can be copied and changed once it was.</source>
        <translation>%1 のもので、まだ再読み込みされていません。その後にコピーや変更ができます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::OlderEntries</name>
    <message>
        <source>Load older</source>
        <translation>古いものを読み込む</translation>
    </message>
    <message>
        <source>Load older entries</source>
        <translation>古い項目を読み込む</translation>
    </message>
    <message>
        <source>Reading older entries…</source>
        <translation>古い項目を読んでいます…</translation>
    </message>
    <message>
        <source>Read back to %1.</source>
        <translation>%1 まで読みました。</translation>
    </message>
    <message>
        <source>There are older entries.</source>
        <translation>さらに古い項目があります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::OptionWords</name>
    <message>
        <source>Only this connection, by its name or id; may be given often.</source>
        <translation>名前か ID で指定したこの接続だけ。複数回指定できます。</translation>
    </message>
    <message>
        <source>How long to wait for Logz.io in all, 1 to 3600; 30 without.</source>
        <translation>Logz.io を待つ合計秒数、1 から 3600。省略時は 30。</translation>
    </message>
    <message>
        <source>table for people (without), json or csv for programs.</source>
        <translation>table は人向け (省略時)、json と csv はプログラム向けです。</translation>
    </message>
    <message>
        <source>Tokens in full, not masked. Not on a terminal, whose window keeps them.</source>
        <translation>トークンを伏せずに全体で。端末には出しません (ウィンドウに残るため)。</translation>
    </message>
    <message>
        <source>With --reveal: on a terminal, too.</source>
        <translation>--reveal とともに: 端末にも出します。</translation>
    </message>
</context>
<context>
    <name>tokendeck::OutputFields</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Begin with a byte order mark</source>
        <translation>バイト順マークで始める</translation>
    </message>
    <message>
        <source>Some spreadsheets read letters with accents wrong without it.</source>
        <translation>これがないと、アクセント付きの文字を誤って読む表計算ソフトがあります。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
</context>
<context>
    <name>tokendeck::OverviewPage</name>
    <message>
        <source>Everything is checked on this computer. No token leaves it.</source>
        <translation>確認はすべてこのコンピューターで行われ、トークンは外へ出ません。</translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>抑制されているもの</translation>
    </message>
    <message>
        <source>Connect them…</source>
        <translation>接続…</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaceWatch</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>tokendeck::Page</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1: this works in the lists of accounts, tokens and filters.</source>
        <translation>%1: アカウント、トークン、フィルターのリストで使えます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageLinkWords</name>
    <message>
        <source>The link was not followed: %1</source>
        <translation>リンクを開きませんでした: %1</translation>
    </message>
    <message>
        <source>it holds what looks like a token. A link names a page, never a token.</source>
        <translation>トークンらしきものを含みます。リンクが示すのはページで、トークンではありません。</translation>
    </message>
    <message>
        <source>it is none of Tokendeck’s, such as tokendeck://overview.</source>
        <translation>tokendeck://overview のような Tokendeck のリンクではありません。</translation>
    </message>
    <message>
        <source>there is no page %1.</source>
        <translation>ページ %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is no id.</source>
        <translation>%1 は ID ではありません。</translation>
    </message>
    <message>
        <source>the page %1 has no rows with an id.</source>
        <translation>ページ %1 には ID を持つ行がありません。</translation>
    </message>
    <message>
        <source>it says %1, which no link can.</source>
        <translation>リンクに使えない %1 を含みます。</translation>
    </message>
    <message>
        <source>it says %1 twice.</source>
        <translation>%1 が 2 回あります。</translation>
    </message>
    <message>
        <source>%1 is no account’s id.</source>
        <translation>%1 はアカウントの ID ではありません。</translation>
    </message>
    <message>
        <source>what it searches for cannot be typed into a search.</source>
        <translation>検索に入力できないものを探しています。</translation>
    </message>
    <message>
        <source>it names a row and a search; it can have one of them.</source>
        <translation>行と検索の両方を指定しています。どちらか一方だけ使えます。</translation>
    </message>
    <message>
        <source>it names an account, but no row of it.</source>
        <translation>アカウントを指定していますが、その行がありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageSearch</name>
    <message>
        <source>Search for %1</source>
        <translation>%1 の検索</translation>
    </message>
</context>
<context>
    <name>tokendeck::PageWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The token of %1 was for one session only. Enter it to go on.</source>
        <translation>%1 のトークンは 1 回のセッション限りでした。続けるには入力してください。</translation>
    </message>
    <message>
        <source>What was loaded before stays visible.</source>
        <translation>以前に読み込んだものは引き続き表示されます。</translation>
    </message>
    <message>
        <source>This backend does not list API tokens: shown are the ones that this computer knows.</source>
        <translation>このバックエンドは API トークンを一覧にしません: このコンピューターが知るものを表示しています。</translation>
    </message>
    <message>
        <source>What you see is from %1.</source>
        <translation>表示は %1 のものです。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other accounts the same page has a problem: %1.</source>
        <translation>
            <numerusform>ほかの %n 個のアカウントでも同じページに問題があります: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. What can be read with them is not known; it may be every log.</source>
        <translation>
            <numerusform>%1: 理解できませんでした。何を読めるかは不明です。すべてのログかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not understood. They stand in the list and cannot be changed here.</source>
        <translation>
            <numerusform>%1: 理解できませんでした。リストにはありますが、ここでは変更できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1を読み込んでいます…</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>別のウィンドウでパスワードを求めているかもしれません。</translation>
    </message>
    <message>
        <source>The API token is not allowed to read %1</source>
        <translation>API トークンには%1を読む許可がありません</translation>
    </message>
    <message>
        <source>Use a token of the main account.</source>
        <translation>メインアカウントのトークンを使ってください。</translation>
    </message>
    <message>
        <source>Logz.io’s support must enable this</source>
        <translation>Logz.io のサポートによる有効化が必要です</translation>
    </message>
    <message>
        <source>The shared-token API is off until Logz.io’s support enables it for the account. Send them this text:</source>
        <translation>共有トークン API は、Logz.io のサポートがアカウントで有効にするまで使えません。次のテキストを送ってください:</translation>
    </message>
    <message>
        <source>Nothing could be loaded</source>
        <translation>何も読み込めませんでした</translation>
    </message>
    <message>
        <source>Not every list could be loaded, and the others are empty</source>
        <translation>読み込めなかったリストがあり、ほかは空です</translation>
    </message>
    <message>
        <source>The message above says why.</source>
        <translation>理由は上のメッセージにあります。</translation>
    </message>
    <message>
        <source>Nothing found: no row is searched by its whole token</source>
        <translation>見つかりません: トークン全体で行を検索することはできません</translation>
    </message>
    <message>
        <source>Nothing found for %1</source>
        <translation>%1 は見つかりません</translation>
    </message>
    <message>
        <source>Every word must appear in the row.</source>
        <translation>すべての語が行に含まれる必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n other connections cannot be used either: %1.</source>
        <translation>
            <numerusform>ほかの %n 個の接続も使えません: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>A name, an id, or the first or last 4 characters of a token</source>
        <translation>名前、ID、またはトークンの最初か最後の 4 文字</translation>
    </message>
    <message>
        <source>Ctrl+P pins a token.</source>
        <translation>Ctrl+P でトークンをピン留めします。</translation>
    </message>
    <message>
        <source>is:unfiltered   expires:&lt;7d   &gt; for actions   Tab for more</source>
        <translation>is:unfiltered   expires:&lt;7d   &gt; で操作   Tab で続き</translation>
    </message>
    <message>
        <source>reading the lists…</source>
        <translation>リストを読んでいます…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Tokens that you pin or copy stand here.</source>
        <translation>ピン留めまたはコピーしたトークンがここに並びます。</translation>
    </message>
    <message>
        <source>The lists are being read.</source>
        <translation>リストを読んでいます。</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>There is nothing more to do with it.</source>
        <translation>これ以上できることはありません。</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc で戻ります</translation>
    </message>
    <message>
        <source>typed, not kept</source>
        <translation>入力されたもの、保存しません</translation>
    </message>
    <message>
        <source>pasted, not kept</source>
        <translation>貼り付けられたもの、保存しません</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteDeeds</name>
    <message>
        <source>It is no longer there.</source>
        <translation>もうありません。</translation>
    </message>
    <message>
        <source>Press Enter again to copy it all the same.</source>
        <translation>それでもコピーするには、もう一度 Enter を押してください。</translation>
    </message>
    <message>
        <source>It was not copied: another application holds the clipboard. Try again.</source>
        <translation>コピーされませんでした: 別のアプリケーションがクリップボードを使っています。再試行してください。</translation>
    </message>
    <message>
        <source>The text of this token is not known here, so it cannot be copied. Ctrl+Enter shows it in its page.</source>
        <translation>このトークンの本文はここでは不明なため、コピーできません。Ctrl+Enter でページに表示します。</translation>
    </message>
    <message>
        <source>It has no token to copy.</source>
        <translation>コピーするトークンがありません。</translation>
    </message>
    <message>
        <source>Tokens alone can be pinned.</source>
        <translation>ピン留めできるのはトークンだけです。</translation>
    </message>
    <message>
        <source>%1 tokens are pinned, which is the most.</source>
        <translation>%1 個のトークンをピン留め済みで、これが上限です。</translation>
    </message>
    <message>
        <source>It is pinned until Tokendeck ends: the file could not be written.</source>
        <translation>Tokendeck の終了までピン留めします: ファイルに書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteField</name>
    <message>
        <source>Find anything</source>
        <translation>何でも検索</translation>
    </message>
    <message>
        <source>Find a token, filter, account, page or action</source>
        <translation>トークン、フィルター、アカウント、ページ、操作を検索</translation>
    </message>
    <message>
        <source>A token that is typed. It is not kept.</source>
        <translation>入力されたトークン。保存しません。</translation>
    </message>
    <message>
        <source>A token that was pasted. It is not kept.</source>
        <translation>貼り付けられたトークン。保存しません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteModel</name>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
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
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Copied last</source>
        <translation>最近コピーしたもの</translation>
    </message>
    <message>
        <source>This token is</source>
        <translation>このトークンは</translation>
    </message>
    <message>
        <source>This token stands in several places</source>
        <translation>このトークンは複数の場所にあります</translation>
    </message>
    <message>
        <source>%1, create</source>
        <translation>%1、作成</translation>
    </message>
</context>
<context>
    <name>tokendeck::PaletteWords</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>メインアカウント</translation>
    </message>
    <message>
        <source>Sub account</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Metrics account</source>
        <translation>メトリクスアカウント</translation>
    </message>
    <message>
        <source>Tracing account</source>
        <translation>トレースアカウント</translation>
    </message>
    <message>
        <source>Security account</source>
        <translation>セキュリティアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Filters and accounts</source>
        <translation>フィルターとアカウント</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>所有者 %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>uses not known</source>
        <translation>使用状況は不明</translation>
    </message>
    <message>
        <source>used by no shared token</source>
        <translation>使う共有トークンなし</translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens</source>
        <translation>
            <numerusform>%n 個の共有トークンが使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n shared tokens or more</source>
        <translation>
            <numerusform>%n 個以上の共有トークンが使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections, pages and views</source>
        <translation>接続、ページ、ビュー</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>%1 のビュー</translation>
    </message>
</context>
<context>
    <name>tokendeck::PanelDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking Logz.io…</source>
        <translation>Logz.io に問い合わせています…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PasteDialog</name>
    <message>
        <source>Paste logs</source>
        <translation>ログを貼り付け</translation>
    </message>
    <message>
        <source>JSON lines: one log as a JSON object on each line. They stay on this computer.</source>
        <translation>JSON 行: 各行にログ 1 件を JSON オブジェクトとして。このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Use these logs</source>
        <translation>これらのログを使う</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillBox</name>
    <message>
        <source>unknown filter %1</source>
        <translation>不明なフィルター %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillFlow</name>
    <message>
        <source>No filter is chosen</source>
        <translation>フィルターが選ばれていません</translation>
    </message>
</context>
<context>
    <name>tokendeck::PillsView</name>
    <message>
        <source>Enter shows the filter</source>
        <translation>Enter でフィルターを表示</translation>
    </message>
</context>
<context>
    <name>tokendeck::PlaceOpener</name>
    <message>
        <source>The link is followed as soon as an account is connected.</source>
        <translation>アカウントが接続され次第、リンクを開きます。</translation>
    </message>
    <message>
        <source>The page %1 cannot be searched.</source>
        <translation>ページ %1 は検索できません。</translation>
    </message>
    <message>
        <source>The link leads to the account %1, which is not connected.</source>
        <translation>リンク先のアカウント %1 は接続されていません。</translation>
    </message>
    <message>
        <source>The link leads to the %1 %2, which is not there.</source>
        <translation>リンク先の%1 %2 はありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewModel</name>
    <message>
        <source>%1, visible</source>
        <translation>%1、表示</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1、非表示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewPane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose the logs to try the filters on</source>
        <translation>フィルターを試すログを選ぶ</translation>
    </message>
    <message>
        <source>What this token will see</source>
        <translation>このトークンで見えるもの</translation>
    </message>
    <message>
        <source>Source of the logs: %1</source>
        <translation>ログの出所: %1</translation>
    </message>
    <message>
        <source>of %1 (%2)</source>
        <translation>%1 中 (%2)</translation>
    </message>
    <message>
        <source>the logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>This API token may not search the logs of %1, so there is no preview. Filters can be chosen all the same; logs of your own can be pasted.</source>
        <translation>この API トークンは %1 のログを検索できないため、プレビューはありません。フィルターは選べ、手元のログを貼り付けることもできます。</translation>
    </message>
    <message>
        <source>the preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>There are no logs to try the filters on.</source>
        <translation>フィルターを試すログがありません。</translation>
    </message>
    <message>
        <source>Paste JSON lines…</source>
        <translation>JSON 行を貼り付け…</translation>
    </message>
    <message>
        <source>Open a file with JSON lines…</source>
        <translation>JSON 行のファイルを開く…</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl *.ndjson *.json *.log);;All files (*)</source>
        <translation>JSON 行 (*.jsonl *.ndjson *.json *.log);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tokendeck::PreviewTable</name>
    <message>
        <source>Sample logs</source>
        <translation>サンプルログ</translation>
    </message>
</context>
<context>
    <name>tokendeck::Problem</name>
    <message>
        <source>the account’s API token could not be read from the keychain</source>
        <translation>アカウントの API トークンをキーチェーンから読めませんでした</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>A proxy, a firewall or a network’s sign-in stands in between. Sign in there, or ask who runs the network, then try again.</source>
        <translation>プロキシ、ファイアウォール、またはネットワークのサインインが間にあります。サインインするか管理者に尋ね、再試行してください。</translation>
    </message>
    <message>
        <source>There is no network for %1, or the host’s name is not known.</source>
        <translation>%1: ネットワークがないか、ホスト名が不明です。</translation>
    </message>
    <message>
        <source>Check the network and the region.</source>
        <translation>ネットワークとリージョンを確認してください。</translation>
    </message>
    <message>
        <source>there is no network, or the host’s name is not known</source>
        <translation>ネットワークがないか、ホスト名が不明です</translation>
    </message>
    <message>
        <source>The host for %1 did not accept the connection.</source>
        <translation>%1: ホストが接続を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the region’s address and the firewall.</source>
        <translation>リージョンのアドレスとファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>the host did not accept the connection</source>
        <translation>ホストが接続を受け付けませんでした</translation>
    </message>
    <message>
        <source>The system’s proxy did not let the request for %1 through.</source>
        <translation>%1: システムのプロキシがリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings.</source>
        <translation>システムのネットワーク設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>the system’s proxy did not let the request through</source>
        <translation>システムのプロキシがリクエストを通しませんでした</translation>
    </message>
    <message>
        <source>The connection for %1 is not secure: the server’s certificate was not accepted.</source>
        <translation>%1: 接続が安全ではありません。サーバーの証明書が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>何も送信していません。コンピューターの時計と、Logz.io との間にあるものを確認してください。</translation>
    </message>
    <message>
        <source>the server’s certificate was not accepted, so nothing was sent</source>
        <translation>サーバーの証明書が受け付けられなかったため、何も送信していません</translation>
    </message>
    <message>
        <source>Check the computer’s clock and what stands between it and Logz.io.</source>
        <translation>コンピューターの時計と、Logz.io との間にあるものを確認してください。</translation>
    </message>
    <message>
        <source>There was no answer in time for %1.</source>
        <translation>%1: 時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The answer for %1 was cut off.</source>
        <translation>%1: 応答が途中で切れました。</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>応答が途中で切れました</translation>
    </message>
    <message>
        <source>The work on %1 was cancelled.</source>
        <translation>%1: 処理がキャンセルされました。</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>%2 answered for %1, not Logz.io.</source>
        <translation>%1: Logz.io ではなく %2 が応答しました。</translation>
    </message>
    <message>
        <source>%2 answered, not Logz.io</source>
        <translation>Logz.io ではなく %2 が応答しました</translation>
    </message>
    <message>
        <source>Logz.io refused the API token for %1.</source>
        <translation>%1: Logz.io が API トークンを拒否しました。</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>削除された可能性があります。</translation>
    </message>
    <message>
        <source>Logz.io refused the account’s API token</source>
        <translation>Logz.io がアカウントの API トークンを拒否しました</translation>
    </message>
    <message>
        <source>It may have been deleted. Enter a new token for the account.</source>
        <translation>削除された可能性があります。アカウントの新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>The API token is not allowed to use %1.</source>
        <translation>%1: API トークンに許可がありません。</translation>
    </message>
    <message>
        <source>Ask Logz.io’s support to enable it, or use the main account’s token.</source>
        <translation>Logz.io のサポートに有効化を依頼するか、メインアカウントのトークンを使ってください。</translation>
    </message>
    <message>
        <source>the account’s API token is not allowed to do it</source>
        <translation>アカウントの API トークンに許可がありません</translation>
    </message>
    <message>
        <source>Logz.io does not know %1 any more.</source>
        <translation>%1: Logz.io にもうありません。</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere; the list is refreshed.</source>
        <translation>別の場所で削除された可能性があります。リストを更新します。</translation>
    </message>
    <message>
        <source>Logz.io does not know it any more</source>
        <translation>Logz.io にもうありません</translation>
    </message>
    <message>
        <source>Logz.io does not know where to make it</source>
        <translation>Logz.io が作成先を認識できません</translation>
    </message>
    <message>
        <source>Refresh, and try again.</source>
        <translation>更新して再試行してください。</translation>
    </message>
    <message>
        <source>This backend does not offer %1.</source>
        <translation>%1: このバックエンドにはありません。</translation>
    </message>
    <message>
        <source>Use the Logz.io console instead.</source>
        <translation>代わりに Logz.io のコンソールを使ってください。</translation>
    </message>
    <message>
        <source>this backend does not offer it</source>
        <translation>このバックエンドにはありません</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request for %1.</source>
        <translation>%1: Logz.io がリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Logz.io did not accept the request</source>
        <translation>Logz.io がリクエストを受け付けませんでした</translation>
    </message>
    <message>
        <source>Logz.io got too many requests for %1.</source>
        <translation>%1: Logz.io へのリクエストが多すぎました。</translation>
    </message>
    <message>
        <source>Wait %2, then try again.</source>
        <translation>%2待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Logz.io got too many requests</source>
        <translation>Logz.io へのリクエストが多すぎました</translation>
    </message>
    <message>
        <source>Logz.io failed to answer for %1.</source>
        <translation>%1: Logz.io が応答に失敗しました。</translation>
    </message>
    <message>
        <source>The fault is at Logz.io. Try again later.</source>
        <translation>原因は Logz.io 側にあります。後で再試行してください。</translation>
    </message>
    <message>
        <source>Logz.io failed to answer</source>
        <translation>Logz.io が応答に失敗しました</translation>
    </message>
    <message>
        <source>The account of %1 is in another region.</source>
        <translation>%1: アカウントは別のリージョンにあります。</translation>
    </message>
    <message>
        <source>It is in %2.</source>
        <translation>%2 にあります。</translation>
    </message>
    <message>
        <source>Choose its region.</source>
        <translation>そのリージョンを選んでください。</translation>
    </message>
    <message>
        <source>the account is in another region</source>
        <translation>アカウントは別のリージョンにあります</translation>
    </message>
    <message>
        <source>It is in %2. Connect the account there.</source>
        <translation>%2 にあります。そこでアカウントを接続してください。</translation>
    </message>
    <message>
        <source>Connect the account in its region.</source>
        <translation>アカウントをそのリージョンで接続してください。</translation>
    </message>
    <message>
        <source>The server for %1 pointed to another address, which is not followed.</source>
        <translation>%1: サーバーが別のアドレスを示しました。そこへは進みません。</translation>
    </message>
    <message>
        <source>Check the region’s address.</source>
        <translation>リージョンのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>the server pointed to another address, which is not followed</source>
        <translation>サーバーが別のアドレスを示しました。そこへは進みません</translation>
    </message>
    <message>
        <source>The address for %1 is not HTTPS.</source>
        <translation>%1: アドレスが HTTPS ではありません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Use an address that begins with https://.</source>
        <translation>何も送信していません。https:// で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>the address is not HTTPS, so nothing was sent</source>
        <translation>アドレスが HTTPS ではないため、何も送信していません</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>https:// で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The answer for %1 is larger than 64 MiB.</source>
        <translation>%1: 応答が 64 MiB を超えています。</translation>
    </message>
    <message>
        <source>The list stays as it was.</source>
        <translation>リストは以前のままです。</translation>
    </message>
    <message>
        <source>the answer is larger than 64 MiB</source>
        <translation>応答が 64 MiB を超えています</translation>
    </message>
    <message>
        <source>The answer for %1 is not what an API answers.</source>
        <translation>%1: 応答が API のものではありません。</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io. The list stays as it was.</source>
        <translation>このコンピューターと Logz.io の間にプロキシかログインページがあるかもしれません。リストは以前のままです。</translation>
    </message>
    <message>
        <source>the answer is not what an API answers</source>
        <translation>応答が API のものではありません</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>このコンピューターと Logz.io の間にプロキシかログインページがあるかもしれません。</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form at %2.</source>
        <translation>%1: 応答の %2 の形が想定と異なります。</translation>
    </message>
    <message>
        <source>The answer for %1 has an unexpected form.</source>
        <translation>%1: 応答の形が想定と異なります。</translation>
    </message>
    <message>
        <source>The list stays as it was. A newer version may read it.</source>
        <translation>リストは以前のままです。新しい版なら読めるかもしれません。</translation>
    </message>
    <message>
        <source>the answer has an unexpected form at %2</source>
        <translation>応答の %2 の形が想定と異なります</translation>
    </message>
    <message>
        <source>the answer has an unexpected form</source>
        <translation>応答の形が想定と異なります</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>新しい版なら読めるかもしれません。</translation>
    </message>
    <message>
        <source>The answer for %1 contradicts what was known before.</source>
        <translation>%1: 応答が以前の内容と矛盾しています。</translation>
    </message>
    <message>
        <source>Nothing else was sent because of it.</source>
        <translation>そのため、ほかには何も送信していません。</translation>
    </message>
    <message>
        <source>Logz.io answered with another %1</source>
        <translation>Logz.io が別の%1で応答しました</translation>
    </message>
    <message>
        <source>Try again and allow it, or use the token for this session only.</source>
        <translation>再試行して許可するか、トークンをこのセッション限りで使ってください。</translation>
    </message>
    <message>
        <source>This system has no keychain that could keep the token for %1.</source>
        <translation>このシステムには %1 のトークンを保存できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain’s token for %1 is for another address, %2. Nothing was sent.</source>
        <translation>キーチェーンにある %1 のトークンは別のアドレス %2 用です。何も送信していません。</translation>
    </message>
    <message>
        <source>Choose the address that is right.</source>
        <translation>正しいアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Look for its question, or use the token for this session only.</source>
        <translation>その質問を探すか、トークンをこのセッション限りで使ってください。</translation>
    </message>
    <message>
        <source>Try again, or use the token for this session only.</source>
        <translation>再試行するか、トークンをこのセッション限りで使ってください。</translation>
    </message>
    <message>
        <source>The file for %1 cannot be read or written.</source>
        <translation>%1 のファイルを読み書きできません。</translation>
    </message>
    <message>
        <source>It stays as it was. Check its permissions, the free space, and whether another program uses it.</source>
        <translation>以前のままです。許可、空き容量、ほかのプログラムが使っていないかを確認してください。</translation>
    </message>
    <message>
        <source>a file of Tokendeck cannot be read or written</source>
        <translation>Tokendeck のファイルを読み書きできません</translation>
    </message>
    <message>
        <source>Check the free space and the permissions.</source>
        <translation>空き容量と許可を確認してください。</translation>
    </message>
    <message>
        <source>The file for %1 was damaged and was moved aside.</source>
        <translation>%1 のファイルが壊れていたため、別の場所に移しました。</translation>
    </message>
    <message>
        <source>A fresh one was begun; the old one is kept beside it.</source>
        <translation>新しいファイルを始めました。古いものは隣に残してあります。</translation>
    </message>
    <message>
        <source>What was entered for %1 cannot be used.</source>
        <translation>%1 に入力されたものは使えません。</translation>
    </message>
    <message>
        <source>Correct it; nothing was sent.</source>
        <translation>訂正してください。何も送信していません。</translation>
    </message>
    <message>
        <source>what was entered cannot be used</source>
        <translation>入力されたものは使えません</translation>
    </message>
    <message>
        <source>The limit for %1 is reached.</source>
        <translation>%1 の上限に達しました。</translation>
    </message>
    <message>
        <source>Disable or delete one first; nothing was sent.</source>
        <translation>先に 1 つ無効化または削除してください。何も送信していません。</translation>
    </message>
    <message>
        <source>the account’s limit is reached</source>
        <translation>アカウントの上限に達しました</translation>
    </message>
    <message>
        <source>Disable or delete one first.</source>
        <translation>先に 1 つ無効化または削除してください。</translation>
    </message>
    <message>
        <source>This must not be done to %1.</source>
        <translation>%1 にこれを行ってはなりません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere in the meantime.</source>
        <translation>%1 はその間に別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Nothing was overwritten; look at what it is now.</source>
        <translation>何も上書きしていません。現在の内容を確認してください。</translation>
    </message>
    <message>
        <source>it was changed elsewhere in the meantime</source>
        <translation>その間に別の場所で変更されました</translation>
    </message>
    <message>
        <source>%1 is read-only.</source>
        <translation>%1 は読み取り専用です。</translation>
    </message>
    <message>
        <source>Nothing was sent. “Connections” has the switch.</source>
        <translation>何も送信していません。「接続」に切り替えがあります。</translation>
    </message>
    <message>
        <source>the connection %2 is read-only</source>
        <translation>接続 %2 は読み取り専用です</translation>
    </message>
    <message>
        <source>%2 is locked, so the token for %1 is out of reach.</source>
        <translation>%2がロックされているため、%1 のトークンに届きません。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the token for this session only.</source>
        <translation>ロックを解除して再試行するか、トークンをこのセッション限りで使ってください。</translation>
    </message>
    <message>
        <source>The question that %2 asked about %1 was closed.</source>
        <translation>%1 についての%2の質問が閉じられました。</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet, KeePassXC), or use the token for this session only.</source>
        <translation>キーチェーン (GNOME Keyring、KWallet、KeePassXC) をインストールするか、トークンをこのセッション限りで使ってください。</translation>
    </message>
    <message>
        <source>There is no token for %1 in %2.</source>
        <translation>%2に %1 のトークンがありません。</translation>
    </message>
    <message>
        <source>%2 has nothing open that could hold the token for %1.</source>
        <translation>%2に、%1 のトークンを保存できるものが開かれていません。</translation>
    </message>
    <message>
        <source>Open its database or wallet and try again, or use the token for this session only.</source>
        <translation>データベースかウォレットを開いて再試行するか、トークンをこのセッション限りで使ってください。</translation>
    </message>
    <message>
        <source>%2 did not answer about %1 in time.</source>
        <translation>%2が %1 について時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%2 failed with the token for %1.</source>
        <translation>%1 のトークンで%2が失敗しました。</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>The connection for %1 could not be secured: the TLS handshake failed.</source>
        <translation>%1 の接続を保護できませんでした: TLS ハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>何も送信されていません。アドレスとポート、およびこのコンピューターと Logz.io の間にあるものを確認してください。</translation>
    </message>
    <message>
        <source>the TLS handshake failed, so nothing was sent</source>
        <translation>TLS ハンドシェイクに失敗したため、何も送信されていません</translation>
    </message>
    <message>
        <source>Check the address and its port, and what stands between this computer and Logz.io.</source>
        <translation>アドレスとポート、およびこのコンピューターと Logz.io の間にあるものを確認してください。</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus), and without it no keychain can keep the token for %1.</source>
        <translation>セッションバス (D-Bus) がないため、%1 のトークンを保存できるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Start Tokendeck in the desktop’s session, or use the token for this session only.</source>
        <translation>デスクトップのセッションで Tokendeck を起動するか、トークンをこのセッションだけで使ってください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemTexts</name>
    <message>
        <source>set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>TOKENDECK_API_TOKEN を TOKENDECK_REGION または TOKENDECK_API_URL とともに設定してください。</translation>
    </message>
    <message>
        <source>It may have been deleted. The window (tokendeck) takes a new one.</source>
        <translation>削除された可能性があります。新しいものはウィンドウ (tokendeck) で入力できます。</translation>
    </message>
    <message>
        <source>It may have been deleted elsewhere.</source>
        <translation>別の場所で削除された可能性があります。</translation>
    </message>
    <message>
        <source>A proxy or a login page may stand between this computer and Logz.io.</source>
        <translation>このコンピューターと Logz.io の間にプロキシかログインページがあるかもしれません。</translation>
    </message>
    <message>
        <source>A newer version may read it.</source>
        <translation>新しい版なら読めるかもしれません。</translation>
    </message>
    <message>
        <source>Unlock it, or %1</source>
        <translation>ロックを解除するか、%1</translation>
    </message>
    <message>
        <source>Try again and allow it, or %1</source>
        <translation>再試行して許可するか、%1</translation>
    </message>
    <message>
        <source>Install one (GNOME Keyring, KWallet), or %1</source>
        <translation>インストールするか (GNOME Keyring、KWallet)、%1</translation>
    </message>
    <message>
        <source>Enter it in the window (tokendeck), or %1</source>
        <translation>ウィンドウ (tokendeck) で入力するか、%1</translation>
    </message>
    <message>
        <source>Open its database, or %1</source>
        <translation>データベースを開くか、%1</translation>
    </message>
    <message>
        <source>Choose the address that is right in the window (tokendeck).</source>
        <translation>ウィンドウ (tokendeck) で正しいアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Look for its question, or %1</source>
        <translation>その質問を探すか、%1</translation>
    </message>
    <message>
        <source>Try again, or %1</source>
        <translation>再試行するか、%1</translation>
    </message>
    <message>
        <source>The keychain is locked: nothing was read of %1.</source>
        <translation>キーチェーンがロックされています: %1 は何も読まれていません。</translation>
    </message>
    <message>
        <source>The keychain’s question was closed: nothing was read of %1.</source>
        <translation>キーチェーンの質問が閉じられました: %1 は何も読まれていません。</translation>
    </message>
    <message>
        <source>This system has no keychain: nothing was read of %1.</source>
        <translation>このシステムにはキーチェーンがありません: %1 は何も読まれていません。</translation>
    </message>
    <message>
        <source>The keychain has no token of %1.</source>
        <translation>キーチェーンに %1 のトークンがありません。</translation>
    </message>
    <message>
        <source>The keychain is closed: nothing was read of %1.</source>
        <translation>キーチェーンが閉じています: %1 は何も読まれていません。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time: nothing was read of %1.</source>
        <translation>キーチェーンが時間内に応答しませんでした: %1 は何も読まれていません。</translation>
    </message>
    <message>
        <source>The keychain failed: nothing was read of %1.</source>
        <translation>キーチェーンが失敗しました: %1 は何も読まれていません。</translation>
    </message>
    <message>
        <source>The keychain is locked, and the key of the fingerprints is in it. Unlock it, as the window (tokendeck) does when it starts, or search without --offline and %1</source>
        <translation>キーチェーンがロックされており、指紋の鍵はその中にあります。ウィンドウ (tokendeck) が起動時にするようにロックを解除するか、--offline なしで検索し、%1</translation>
    </message>
    <message>
        <source>The keychain’s question was closed, and the key of the fingerprints is in it. Try again and allow it, or search without --offline and %1</source>
        <translation>キーチェーンの質問が閉じられ、指紋の鍵はその中にあります。もう一度試して許可するか、--offline なしで検索し、%1</translation>
    </message>
    <message>
        <source>The keychain has no key of the fingerprints. tokendeck scan without --offline makes one, and the fingerprints with it.</source>
        <translation>キーチェーンに指紋の鍵がありません。--offline なしの tokendeck scan が鍵を作り、それで指紋を作ります。</translation>
    </message>
    <message>
        <source>the key of the fingerprints</source>
        <translation>指紋の鍵</translation>
    </message>
    <message>
        <source>Try again once the keychain answers, or search without --offline and %1</source>
        <translation>キーチェーンが応答するようになってからもう一度試すか、--offline なしで検索し、%1</translation>
    </message>
    <message>
        <source>Run it in the desktop’s session, or %1</source>
        <translation>デスクトップのセッションで実行するか、%1</translation>
    </message>
    <message>
        <source>There is no session bus (D-Bus) to reach the keychain by: nothing was read of %1.</source>
        <translation>キーチェーンに届くためのセッションバス (D-Bus) がありません: %1 は何も読まれていません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProblemWords</name>
    <message>
        <source>Logz.io may have acted on the request all the same; the list is refreshed.</source>
        <translation>それでも Logz.io が処理した可能性があります。リストを更新します。</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s network settings, then try again.</source>
        <translation>システムのネットワーク設定のプロキシを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Request ID for Logz.io’s support: %1.</source>
        <translation>Logz.io のサポート向けリクエスト ID: %1。</translation>
    </message>
    <message>
        <source>something between this computer and Logz.io</source>
        <translation>このコンピューターと Logz.io の間の何か</translation>
    </message>
    <message>
        <source>something that leads to %1</source>
        <translation>%1 へ導く何か</translation>
    </message>
    <message>
        <source>the page %1</source>
        <translation>ページ %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Enter a new token</source>
        <translation>新しいトークンを入力</translation>
    </message>
    <message>
        <source>Use that region</source>
        <translation>そのリージョンを使う</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>このセッション限りで使う</translation>
    </message>
    <message>
        <source>Choose the address</source>
        <translation>アドレスを選ぶ</translation>
    </message>
    <message>
        <source>Copy what to send</source>
        <translation>送る内容をコピー</translation>
    </message>
    <message>
        <source>Copy the shape of the answer</source>
        <translation>応答の形をコピー</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramFiles</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProgramWords</name>
    <message>
        <source>See: %1</source>
        <translation>参照: %1</translation>
    </message>
    <message>
        <source>An argument looks like a token. Arguments are seen by other users and kept in the history of the shell: name a token by its id or its name.</source>
        <translation>引数がトークンのように見えます。引数は他のユーザーに見え、シェルの履歴に残ります: トークンは ID か名前で指定してください。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>%1 というコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ProtectionWords</name>
    <message>
        <source>%1 is marked as production. Type %2 to go on:</source>
        <translation>%1 には本番のマークがあります。続けるには %2 と入力:</translation>
    </message>
    <message>
        <source>The connection is marked as production. Type its name, %1, to go on:</source>
        <translation>接続に本番のマークがあります。続けるには名前 %1 を入力:</translation>
    </message>
    <message numerus="yes">
        <source>%n connections of it are marked as production. Type the name of the one with most of it, %1, to go on:</source>
        <translation>
            <numerusform>うち %n 個の接続に本番のマークがあります。続けるには、最も多く含むものの名前 %1 を入力:</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 first.</source>
        <translation>先に %1 と入力してください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::PurposeCards</name>
    <message>
        <source>I want to ship logs</source>
        <translation>ログを送りたい</translation>
    </message>
    <message>
        <source>Account or shipping token</source>
        <translation>アカウントまたは送信トークン</translation>
    </message>
    <message>
        <source>It can write logs into its account, and cannot read any. Every plan has it.</source>
        <translation>アカウントにログを書けますが、読むことはできません。すべてのプランにあります。</translation>
    </message>
    <message>
        <source>Copy the token of an account</source>
        <translation>アカウントのトークンをコピー</translation>
    </message>
    <message>
        <source>I want to share dashboards</source>
        <translation>ダッシュボードを共有したい</translation>
    </message>
    <message>
        <source>Shared token</source>
        <translation>共有トークン</translation>
    </message>
    <message>
        <source>Its link shows the logs that its filters let through, without a login, and can change nothing. Logz.io’s support enables them.</source>
        <translation>リンクは、フィルターを通るログをログインなしで見せ、何も変更できません。Logz.io のサポートが有効にします。</translation>
    </message>
    <message>
        <source>Create a filtered token</source>
        <translation>フィルター付きトークンを作成</translation>
    </message>
    <message>
        <source>I want to build an integration</source>
        <translation>連携を作りたい</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>It can read and change what an admin can, in the accounts that it reaches. Needs a Pro or Enterprise plan or a trial.</source>
        <translation>届くアカウントで、管理者と同じ読み取りと変更ができます。Pro か Enterprise プラン、またはトライアルが必要です。</translation>
    </message>
    <message>
        <source>Create an API token</source>
        <translation>API トークンを作成</translation>
    </message>
</context>
<context>
    <name>tokendeck::QuickFilters</name>
    <message>
        <source>Account ▾</source>
        <translation>アカウント ▾</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>クイックフィルター</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>+ not read again</source>
        <translation>+ 再読み込みなし</translation>
    </message>
    <message>
        <source>+ not every list was read</source>
        <translation>+ 読み取れていないリストがあります</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReachWords</name>
    <message>
        <source>API token · refused</source>
        <translation>API トークン · 拒否</translation>
    </message>
    <message>
        <source>API token · not understood</source>
        <translation>API トークン · 理解不能</translation>
    </message>
    <message>
        <source>API token · %1</source>
        <translation>API トークン · %1</translation>
    </message>
    <message>
        <source>API token · created %1</source>
        <translation>API トークン · 作成 %1</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>理解不能</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>searchable from main</source>
        <translation>メインから検索可</translation>
    </message>
    <message>
        <source>not searchable from main</source>
        <translation>メインから検索不可</translation>
    </message>
    <message>
        <source>not known whether searchable</source>
        <translation>検索可か不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts</source>
        <translation>
            <numerusform>サブアカウント %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>その %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln not known</source>
        <translation>
            <numerusform>%1、%Ln 個は不明</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is refused and can search nothing</source>
        <translation>%1 は拒否されており、何も検索できません</translation>
    </message>
    <message>
        <source>What %1 can search is not known</source>
        <translation>%1 が何を検索できるかは不明です</translation>
    </message>
    <message>
        <source>%1 can search %2 alone</source>
        <translation>%1 が検索できるのは %2 だけです</translation>
    </message>
    <message>
        <source>%1 can search %2 and %3</source>
        <translation>%1 は %2 と %3 を検索できます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens can search %1</source>
        <translation>
            <numerusform>%Ln 個の API トークンが %1 を検索できます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、かつ %2</translation>
    </message>
    <message>
        <source>Whether the API tokens of %1 can search %2 is not known</source>
        <translation>%1 の API トークンが %2 を検索できるかは不明です</translation>
    </message>
    <message>
        <source>%1 is closed: no API token can search it</source>
        <translation>%1 は閉じています: どの API トークンも検索できません</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 は %2 に対して閉じています: 自身の API トークン %Ln 個が検索できます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown one by one</source>
        <translation>%1、個別に表示</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open accounts</source>
        <translation>
            <numerusform>開いたアカウント %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed accounts</source>
        <translation>
            <numerusform>閉じたアカウント %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts, not known</source>
        <translation>
            <numerusform>不明なアカウント %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Main account · %1</source>
        <translation>メインアカウント · %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 の</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>open to search</source>
        <translation>検索に対して開放</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>closed to search</source>
        <translation>検索に対して閉鎖</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The API tokens of %1 could not be read, so which of them it concerns is not known.</source>
        <translation>%1 の API トークンを読めなかったため、どれに影響するか不明です。</translation>
    </message>
    <message>
        <source>No API token of %1 is known here.</source>
        <translation>%1 の API トークンはここでは知られていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can search it then: %2.</source>
        <translation>
            <numerusform>%1 の API トークン %Ln 個が以後検索できます: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens of %1 can no longer search it: %2.</source>
        <translation>
            <numerusform>%1 の API トークン %Ln 個が検索できなくなります: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>So can every API token that is made in %1 later.</source>
        <translation>今後 %1 で作られるすべての API トークンも同様です。</translation>
    </message>
    <message numerus="yes">
        <source>Its own %Ln API tokens search it either way.</source>
        <translation>
            <numerusform>自身の API トークン %Ln 個はどちらでも検索できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API tokens were not understood and may be concerned.</source>
        <translation>
            <numerusform>API トークン %Ln 個を理解できませんでした。影響する可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it is so already is not known.</source>
        <translation>すでにそうなっているかは不明です。</translation>
    </message>
    <message>
        <source>Open %1 to search?</source>
        <translation>%1 を検索に対して開放しますか?</translation>
    </message>
    <message>
        <source>Close %1 to search?</source>
        <translation>%1 を検索に対して閉鎖しますか?</translation>
    </message>
    <message>
        <source>Open to search</source>
        <translation>検索に対して開放</translation>
    </message>
    <message>
        <source>Close to search</source>
        <translation>検索に対して閉鎖</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1、%2 のもの、まだ再読み込みなし</translation>
    </message>
    <message>
        <source>Which API tokens can search %1 is not known</source>
        <translation>どの API トークンが %1 を検索できるかは不明です</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln API tokens can search %1</source>
        <translation>
            <numerusform>少なくとも %Ln 個の API トークンが %1 を検索できます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed to %2: whether API tokens of its own can search it is not known</source>
        <translation>%1 は %2 に対して閉じています: 自身の API トークンが検索できるかは不明です</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed to %2: at least %Ln API tokens of its own can search it</source>
        <translation>
            <numerusform>%1 は %2 に対して閉じています: 少なくとも自身の API トークン %Ln 個が検索できます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, API tokens not known</source>
        <translation>%1、API トークンは不明</translation>
    </message>
    <message>
        <source>At least %1, %2</source>
        <translation>少なくとも %1、%2</translation>
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
            <numerusform>オープン %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>クローズ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>不明 %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::RecentActivity</name>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>not %1: it failed</source>
        <translation>%1 失敗</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>%1 の可能性</translation>
    </message>
    <message>
        <source>not %1: taken back</source>
        <translation>%1 取り消し</translation>
    </message>
</context>
<context>
    <name>tokendeck::RegionField</name>
    <message>
        <source>%1 (experimental)</source>
        <translation>%1 (試験的)</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (廃止)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Custom URL…</source>
        <translation>カスタム URL…</translation>
    </message>
    <message>
        <source>Custom URL of the API</source>
        <translation>API のカスタム URL</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no user name, “?” or “#”. Plain http:// works on this computer alone.</source>
        <translation>アドレスは https:// で始まり、ユーザー名、「?」、「#」を含みません。http:// はこのコンピューターでのみ使えます。</translation>
    </message>
    <message>
        <source>Logz.io documents this region in part only.</source>
        <translation>Logz.io はこのリージョンを一部しか文書化していません。</translation>
    </message>
    <message>
        <source>Logz.io withdrew this region in 2023.</source>
        <translation>Logz.io は 2023 年にこのリージョンを廃止しました。</translation>
    </message>
    <message>
        <source>The one whose accounts sign in at %1.</source>
        <translation>アカウントが %1 でサインインするリージョンです。</translation>
    </message>
</context>
<context>
    <name>tokendeck::RemovablePill</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>tokendeck::RenameShippingTokenDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>The token stays the same: shippers go on as they are.</source>
        <translation>トークンは同じままです: 送信側は今までどおり動きます。</translation>
    </message>
    <message>
        <source>Rename token</source>
        <translation>トークンの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReplaceFilterDialog</name>
    <message>
        <source>No shared token of %1 has it.</source>
        <translation>%1 の共有トークンでこれを持つものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n shared tokens of %1 move over: %2.</source>
        <translation>
            <numerusform>%1 の共有トークン %n 個が移ります: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A shared token of %1 was not understood and may have it: the old filter cannot be taken away.</source>
        <translation>%1 の共有トークンに理解できないものがあり、これを持つ可能性があります: 古いフィルターは取り除けません。</translation>
    </message>
    <message>
        <source>The new filter is made first and the old one deleted last, so that no token is without a filter on the way.</source>
        <translation>新しいフィルターを先に作り、古いものを最後に削除するため、途中でフィルターのないトークンはありません。</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1を置換</translation>
    </message>
    <message>
        <source>Replace filter</source>
        <translation>フィルターを置換</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新しいフィルター</translation>
    </message>
    <message>
        <source>Replace it without knowing which tokens use it</source>
        <translation>どのトークンが使うか不明なまま置換</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportCommand</name>
    <message>
        <source>report takes no words.</source>
        <translation>report は語を取りません。</translation>
    </message>
    <message>
        <source>No fingerprints: the keychain has no key for them, or did not give it.</source>
        <translation>指紋なし: キーチェーンに鍵がないか、渡されませんでした。</translation>
    </message>
    <message>
        <source>csv for spreadsheets (without), json for programs and diff, html to be read and printed.</source>
        <translation>csv は表計算向け (省略時)、json はプログラムと diff 向け、html は閲覧と印刷用です。</translation>
    </message>
    <message>
        <source>Writes a report of every token, masked.</source>
        <translation>すべてのトークンのレポートを、伏せて書き出します。</translation>
    </message>
    <message>
        <source>Each token with its account, who made it, when it was used and expires, its filters and what is wrong with it; when each list was read, or why not; and what was deleted, as the daily snapshots knew it. Fingerprints tell whether a token was rotated: their key is in the keychain, made by the window. Exits with 3 where a list was not read; the report says which.</source>
        <translation>各トークンのアカウント、作成者、使用時刻と期限、フィルター、問題点。各リストの読み込み時刻、または読めなかった理由。毎日のスナップショットで知られていた削除済みのもの。指紋はローテーションの有無を示し、その鍵はウィンドウがキーチェーンに作ります。読めなかったリストがあれば 3 で終了し、レポートに示します。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportOutput</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>表計算向けの表 (CSV)</translation>
    </message>
    <message>
        <source>Data for programs, and to compare with (JSON)</source>
        <translation>プログラム向け・比較用のデータ (JSON)</translation>
    </message>
    <message>
        <source>Page for a browser (HTML)</source>
        <translation>ブラウザー向けのページ (HTML)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>印刷用の文書 (PDF)</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportReader</name>
    <message>
        <source>the snapshots of %1</source>
        <translation>%1 のスナップショット</translation>
    </message>
    <message>
        <source>There is no day %1.</source>
        <translation>%1 という日はありません。</translation>
    </message>
    <message>
        <source>There is no snapshot yet. The window takes one of each account on every day on which it has read all its lists.</source>
        <translation>スナップショットはまだありません。ウィンドウは、すべてのリストを読んだ日ごとに、各アカウントのものを 1 つ作ります。</translation>
    </message>
    <message>
        <source>There is no snapshot of %1 or before; the first is of %2.</source>
        <translation>%1 か以前のスナップショットはありません。最初のものは %2 です。</translation>
    </message>
    <message>
        <source>A newer version of Tokendeck has written %1.</source>
        <translation>新しい版の Tokendeck が %1 を書きました。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>%1 is yet to come.</source>
        <translation>%1 はまだ来ていません。</translation>
    </message>
    <message>
        <source>There is no file %1; and it is neither “now” nor a day such as 2026-11-26.</source>
        <translation>%1 というファイルはありません。「now」でも、2026-11-26 のような日付でもありません。</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Standard input can be one of the sides, and not both.</source>
        <translation>標準入力にできるのは一方だけです。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>tokendeck::ReportSaving</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: %2.</source>
        <translation>%1 として何も保存されませんでした: %2。</translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are in %1, in plain text. Delete it as soon as you can.</source>
        <translation>
            <numerusform>%Ln 個のトークンが平文で %1 にあります。できるだけ早く削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No token of these connections is known now: nothing was saved.</source>
        <translation>これらの接続のトークンは現在どれも不明です: 何も保存しませんでした。</translation>
    </message>
    <message>
        <source>the file with the tokens</source>
        <translation>トークンのファイル</translation>
    </message>
    <message>
        <source>Write the tokens into %1?</source>
        <translation>トークンを %1 に書き込みますか?</translation>
    </message>
    <message>
        <source>Only you can read the file. What backs up this folder, or shares it, takes the tokens along.</source>
        <translation>ファイルを読めるのはあなただけです。このフォルダーのバックアップや共有には、トークンも含まれます。</translation>
    </message>
    <message>
        <source>Write the tokens</source>
        <translation>トークンを書き込む</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Save the tokens</source>
        <translation>トークンを保存</translation>
    </message>
    <message>
        <source>Nothing was saved as %1: the pages of %2 would take minutes. Save the report as HTML, and print it from a browser.</source>
        <translation>%1 には何も保存されませんでした：%2 のページ作成には数分かかります。レポートを HTML で保存し、ブラウザーから印刷してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln 件のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Making %1…</source>
        <translation>%1 を作成しています…</translation>
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
        <translation>%1 (抑制中)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection · region</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token, mask, fingerprint</source>
        <translation>トークン、マスク、指紋</translation>
    </message>
    <message>
        <source>Kind, ID</source>
        <translation>種別、ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Created, by or owner</source>
        <translation>作成、作成者または所有者</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Filters, or whether enabled</source>
        <translation>フィルター、または有効か</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>まだ問い合わせなし</translation>
    </message>
    <message>
        <source>the last try failed: %1</source>
        <translation>最後の試みは失敗: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>未読: %1</translation>
    </message>
    <message>
        <source>When each list was read</source>
        <translation>各リストの読み込み時刻</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Score: %1.</source>
        <translation>スコア: %1。</translation>
    </message>
    <message>
        <source>Made on %1. %2</source>
        <translation>%1 作成。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens.</source>
        <translation>
            <numerusform>トークン %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <translation>
            <numerusform>%Ln 個は削除済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists were not read: what is in them is not known.</source>
        <translation>
            <numerusform>%Ln 個のリストが未読: 内容は不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no fingerprints: no key for them could be had.</source>
        <translation>指紋なし: 鍵を得られませんでした。</translation>
    </message>
    <message>
        <source>Fingerprints are of the key %1.</source>
        <translation>指紋の鍵は %1 です。</translation>
    </message>
    <message>
        <source>Tokens of Logz.io accounts</source>
        <translation>Logz.io アカウントのトークン</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateSharedTokenDialog</name>
    <message>
        <source>Rotate %1</source>
        <translation>%1をローテーション</translation>
    </message>
    <message>
        <source>A new token with the same name, filters and expiry is made in %1 and copied.</source>
        <translation>同じ名前、フィルター、期限の新しいトークンを %1 に作成してコピーします。</translation>
    </message>
    <message>
        <source>Rotate token</source>
        <translation>トークンをローテーション</translation>
    </message>
    <message>
        <source>Delete the old token now: links with it stop working</source>
        <translation>古いトークンを今すぐ削除: それを使うリンクは動かなくなります</translation>
    </message>
    <message>
        <source>Keep the old token: links with it go on</source>
        <translation>古いトークンを残す: それを使うリンクは動き続けます</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotateShippingTokenDialog</name>
    <message>
        <source>A new token is made in %1 and copied.</source>
        <translation>新しいトークンを %1 に作成してコピーします。</translation>
    </message>
    <message>
        <source>The old one stays enabled, so that no log is lost while you change your shippers over. Disable and delete it when they have.</source>
        <translation>送信側を切り替える間にログを失わないよう、古いものは有効なままです。切り替え後に無効化して削除してください。</translation>
    </message>
    <message>
        <source>The old one stays disabled.</source>
        <translation>古いものは無効なままです。</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1をローテーション</translation>
    </message>
    <message>
        <source>Create and copy</source>
        <translation>作成してコピー</translation>
    </message>
    <message>
        <source>Name of the new token</source>
        <translation>新しいトークンの名前</translation>
    </message>
</context>
<context>
    <name>tokendeck::RotationDetails</name>
    <message>
        <source>Made by rotating %1, %2</source>
        <translation>%1 のローテーションで作成、%2</translation>
    </message>
    <message>
        <source>Show the old token</source>
        <translation>古いトークンを表示</translation>
    </message>
    <message>
        <source>Rotated into %1, %2</source>
        <translation>%1 へローテーション、%2</translation>
    </message>
    <message>
        <source>Show its successor</source>
        <translation>後継を表示</translation>
    </message>
</context>
<context>
    <name>tokendeck::RowCopying</name>
    <message>
        <source>This row has no token to copy.</source>
        <translation>この行にコピーするトークンはありません。</translation>
    </message>
    <message>
        <source>The token of %1 is not known here, so it cannot be copied.</source>
        <translation>%1 のトークンはここでは不明なため、コピーできません。</translation>
    </message>
    <message>
        <source>Select at most %1 rows to copy their tokens; %2 are selected.</source>
        <translation>トークンをコピーするには %1 行以内を選んでください。%2 行が選ばれています。</translation>
    </message>
    <message>
        <source>These rows have no tokens to copy.</source>
        <translation>これらの行にコピーするトークンはありません。</translation>
    </message>
    <message>
        <source>None of the tokens of these rows is known here, so none can be copied.</source>
        <translation>これらの行のトークンはここではどれも不明なため、コピーできません。</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>名前 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names were copied.</source>
        <translation>
            <numerusform>名前を %Ln 個コピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>ID %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs were copied.</source>
        <translation>
            <numerusform>ID を %Ln 個コピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, without tokens</source>
        <translation>
            <numerusform>%Ln 行 (トークンなし)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were copied as text, without tokens.</source>
        <translation>
            <numerusform>%Ln 行をトークンなしのテキストとしてコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1, one in each line. The tokens of %Ln other rows are not known here.</source>
        <translation>
            <numerusform>%1を 1 行に 1 つずつコピーしました。ほかの %Ln 行のトークンはここでは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the tokens of %Ln rows</source>
        <translation>
            <numerusform>%Ln 行のトークンをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name, ID or row</source>
        <translation>名前・ID・行をコピー</translation>
    </message>
</context>
<context>
    <name>tokendeck::RunModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveComparisonDialog</name>
    <message>
        <source>Save the comparison</source>
        <translation>比較を保存</translation>
    </message>
    <message>
        <source>Every difference is saved, whatever the list is narrowed to.</source>
        <translation>リストの絞り込みにかかわらず、すべての違いを保存します。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Every token with its account, who made it, when it was used and expires, its filters and what is wrong with it. Tokens themselves are not in it: their masks are, and a fingerprint that tells whether one was rotated.</source>
        <translation>各トークンのアカウント、作成者、使用時刻と期限、フィルター、問題点を含みます。トークン自体は含まず、マスクと、ローテーションの有無を示す指紋を含みます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveTokensDialog</name>
    <message>
        <source>Save the tokens themselves?</source>
        <translation>トークン自体を保存しますか?</translation>
    </message>
    <message>
        <source>The file holds every token in plain text. Whoever reads it can send logs, open dashboards and change accounts with them. A lock does not clear it, and it stays until you delete it. A report needs no tokens.</source>
        <translation>ファイルにはすべてのトークンが平文で入ります。読んだ人は、ログの送信、ダッシュボードの閲覧、アカウントの変更ができます。ロックしても消えず、削除するまで残ります。レポートにトークンは不要です。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>I keep this file where nobody else reads it</source>
        <translation>ほかの誰も読まない場所にこのファイルを保管します</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
</context>
<context>
    <name>tokendeck::SaveView</name>
    <message>
        <source>Save view…</source>
        <translation>ビューを保存…</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>一部がトークンのように見えます。トークンはどのファイルにも保存できません。</translation>
    </message>
    <message>
        <source>Keep this search in the sidebar</source>
        <translation>この検索をサイドバーに残す</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>この検索をビューとして保存</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>この名前のビューがあります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanCommand</name>
    <message numerus="yes">
        <source>%Ln files read, %1 found…</source>
        <translation>
            <numerusform>%Ln 個のファイルを読み、%1 件見つかりました…</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>ステージ済み</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not read.</source>
        <translation>
            <numerusform>さらに %Ln 件は未読です。</numerusform>
        </translation>
    </message>
    <message>
        <source>scan takes the files and folders to look in: tokendeck scan .</source>
        <translation>scan は探す場所のファイルとフォルダーを取ります: tokendeck scan .</translation>
    </message>
    <message>
        <source>Look in what git has staged, at the paths and below, and not in the files.</source>
        <translation>ファイルではなく、指定パス以下で git にステージされたものを探します。</translation>
    </message>
    <message>
        <source>Ask nobody: compare words with the fingerprints that the last search with all lists has kept. Base64 is not seen.</source>
        <translation>問い合わせをせず、すべてのリストでの最後の検索が残した指紋と語を比べます。base64 は調べません。</translation>
    </message>
    <message>
        <source>Looks for the tokens of the lists in files.</source>
        <translation>リストのトークンをファイル内で探します。</translation>
    </message>
    <message>
        <source>In its name</source>
        <translation>名前の中</translation>
    </message>
    <message>
        <source>Finds them as plain text, in UTF-16 and in base64, in hidden and binary files as well, and in the names of files and folders, and says file, line, column and whose token it is, never the token. Links are not followed, devices and FIFOs are passed over, and archives are not opened. What is in the files stays on this computer. Exits with 1 where a token was found, whatever was not read; else with 3 where a list or a file was not read.</source>
        <translation>平文、UTF-16、base64 のものを、隠しファイルやバイナリー、ファイルとフォルダーの名前も含めて見つけ、ファイル、行、列と誰のトークンかを示します。トークンは示しません。リンクはたどらず、デバイスと FIFO は飛ばし、アーカイブは開きません。ファイルの内容はこのコンピューターに残ります。トークンが見つかれば、未読のものにかかわらず 1 で終了します。それ以外は、未読のリストかファイルがあれば 3 で終了します。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for these tokens in files</source>
        <translation>これらのトークンをファイル内で探す</translation>
    </message>
    <message>
        <source>Looks for every token of your connections in all files below a folder, hidden ones as well, as plain text, in UTF-16 and in base64. What is in the files stays on this computer.</source>
        <translation>接続のすべてのトークンを、フォルダー以下のすべてのファイル (隠しファイルを含む) で、平文、UTF-16、base64 で探します。ファイルの内容はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Also look in what is staged in git</source>
        <translation>git にステージされたものも探す</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>ファイルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Places with a token</source>
        <translation>トークンのある場所</translation>
    </message>
    <message>
        <source>Look for tokens in a folder</source>
        <translation>フォルダー内のトークンを探す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>%1, %2 read, %3 found</source>
        <translation>%1、%2 読み込み、%3 検出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no token to look for.</source>
        <translation>探すトークンがありません。</translation>
    </message>
    <message numerus="yes">
        <source>None of your %Ln tokens was found.</source>
        <translation>
            <numerusform>%Ln 個のトークンはどれも見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places with a token.</source>
        <translation>
            <numerusform>トークンのある場所 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This system opened no window for the folder %1.</source>
        <translation>このシステムはフォルダー %1 のウィンドウを開きませんでした。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanModel</name>
    <message>
        <source>%1 (staged)</source>
        <translation>%1 (ステージ済み)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 と他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>in its name</source>
        <translation>名前の中</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanTokens</name>
    <message>
        <source>No fingerprints are kept here yet. tokendeck scan without --offline keeps them, once all lists of the settings’ connections were read.</source>
        <translation>ここにはまだ指紋がありません。設定の接続のすべてのリストが読まれた後、--offline なしの tokendeck scan が保存します。</translation>
    </message>
    <message>
        <source>The fingerprints that are kept here were made with another key than the keychain’s. tokendeck scan without --offline makes them anew.</source>
        <translation>ここの指紋はキーチェーンのものとは別の鍵で作られています。--offline なしの tokendeck scan が作り直します。</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the fingerprints of %Ln tokens as of %1.</source>
        <translation>
            <numerusform>%1 時点のトークン %Ln 個の指紋と比べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for is the token in TOKENDECK_API_TOKEN alone.</source>
        <translation>TOKENDECK_API_TOKEN のトークンだけを探します。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScanWords</name>
    <message numerus="yes">
        <source>%Ln not there</source>
        <translation>
            <numerusform>%Ln 件はなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without permission</source>
        <translation>
            <numerusform>%Ln 件は許可なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archives not opened</source>
        <translation>
            <numerusform>%Ln 個のアーカイブは未開封</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln 件は読めず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither file nor folder</source>
        <translation>
            <numerusform>%Ln 件はファイルでもフォルダーでもない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln where git did not answer</source>
        <translation>
            <numerusform>%Ln 件は git が応答せず</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in no git repository</source>
        <translation>
            <numerusform>%Ln 件は git リポジトリー外</numerusform>
        </translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>token of the account %1</source>
        <translation>アカウント %1 のトークン</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 と他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, staged in git</source>
        <translation>%1、git にステージ済み</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>an archive, not opened</source>
        <translation>アーカイブ、未開封</translation>
    </message>
    <message>
        <source>it could not be read (%1)</source>
        <translation>読めませんでした (%1)</translation>
    </message>
    <message>
        <source>neither a file nor a folder</source>
        <translation>ファイルでもフォルダーでもない</translation>
    </message>
    <message>
        <source>git did not answer</source>
        <translation>git が応答しませんでした</translation>
    </message>
    <message>
        <source>git did not answer as expected (%1)</source>
        <translation>git の応答が想定と異なります (%1)</translation>
    </message>
    <message>
        <source>in no git repository</source>
        <translation>git リポジトリー外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not read</source>
        <translation>
            <numerusform>%Ln 件は未読</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>終わる前に停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files hold so many tokens that only the first places are shown.</source>
        <translation>
            <numerusform>%Ln 個のファイルはトークンが多すぎるため、最初の場所だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were not read, so they are not looked for.</source>
        <translation>%1は未読のため、探していません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lists were not read, so they are not looked for.</source>
        <translation>
            <numerusform>%1と他 %n 個のリストは未読のため、探していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, in its name</source>
        <comment>of a file</comment>
        <translation>%1: %2、名前の中</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeFooter</name>
    <message>
        <source>can search</source>
        <translation>検索可能</translation>
    </message>
    <message>
        <source>closed by the account’s “searchable” setting, or a token that is refused</source>
        <translation>アカウントの「searchable」設定で閉じている、または拒否されたトークン</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Solid: can search; amber: with a sub account’s own token. Dashed: closed by the account’s “searchable” setting, or a token that is refused. Dotted: not known.</source>
        <translation>実線: 検索できます（琥珀色: サブアカウント自身のトークンによるもの）。破線: アカウントの「searchable」設定で閉じているか、トークンが拒否されています。点線: 不明です。</translation>
    </message>
    <message>
        <source>can search with a sub account’s own token</source>
        <translation>サブアカウント自身のトークンで検索可能</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeLine</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the connections</source>
        <translation>接続を表示</translation>
    </message>
    <message>
        <source>What is selected belongs to a connection that is neither production nor read-only.</source>
        <translation>選択したものの接続は、本番でも読み取り専用でもありません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopePage</name>
    <message>
        <source>Find a token or account…</source>
        <translation>トークンかアカウントを検索…</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>マップで表示</translation>
    </message>
    <message>
        <source>No name has %1</source>
        <translation>%1 を含む名前はありません</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折りたたみ・展開</translation>
    </message>
    <message>
        <source>Show in Accounts</source>
        <translation>アカウントで表示</translation>
    </message>
    <message>
        <source>Show in API tokens</source>
        <translation>API トークンで表示</translation>
    </message>
    <message>
        <source>Once it was read again, it can be saved.</source>
        <translation>再読み込みされると保存できます。</translation>
    </message>
    <message>
        <source>Select a sub account first.</source>
        <translation>先にサブアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>先にアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Select an API token first.</source>
        <translation>先に API トークンを選んでください。</translation>
    </message>
    <message>
        <source>Select an account or an API token first.</source>
        <translation>先にアカウントか API トークンを選んでください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeSaving</name>
    <message>
        <source>there is too little memory for it</source>
        <translation>メモリーが足りません</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>マップを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The map was not saved as %1: %2.</source>
        <translation>マップを %1 として保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save the map as an image</source>
        <translation>マップを画像として保存</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeTree</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Who can search what</source>
        <translation>誰が何を検索できるか</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScopeView</name>
    <message>
        <source>Scope map</source>
        <translation>スコープマップ</translation>
    </message>
    <message>
        <source>Arrows go along the lines, letters to names. “As a list” shows the same as a tree.</source>
        <translation>矢印キーは線に沿い、文字キーは名前へ移動します。「リストで表示」は同じものを木で示します。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreCard</name>
    <message>
        <source>Token hygiene</source>
        <translation>トークンの健全性</translation>
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
            <numerusform>トークン %Ln 個 (%1 と数えるもの)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not known</source>
        <comment>3 shared tokens not known</comment>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Show %1 of which too little is known</source>
        <translation>わかっていることが少なすぎる%1を表示</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreRing</name>
    <message>
        <source>Score %1 of 100</source>
        <translation>スコア 100 点中 %1</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>スコアなし</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>100 点中</translation>
    </message>
</context>
<context>
    <name>tokendeck::ScoreWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>84 · 71 with 6 silenced</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln silenced</source>
        <translation>
            <numerusform>抑制中の %Ln 件を含むと %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to score: no token is in use.</source>
        <translation>採点するものがありません: 使用中のトークンがありません。</translation>
    </message>
    <message>
        <source>Not scored yet: not every list was read.</source>
        <translation>まだ採点していません: 読まれていないリストがあります。</translation>
    </message>
    <message>
        <source>Not scored yet: %1 were not read.</source>
        <translation>まだ採点していません: %1が未読です。</translation>
    </message>
    <message>
        <source>Not scored: nothing is known of the tokens.</source>
        <translation>採点なし: トークンについて何もわかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens checked</source>
        <translation>
            <numerusform>トークン %Ln 個を確認済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>不明 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>100 less the share of tokens with a finding: high counts whole, medium half, low a tenth. At most 79 while a high one stands.</source>
        <translation>100 から指摘のあるトークンの割合を引きます: 高は全部、中は半分、低は 10 分の 1 と数えます。高があるうちは最大 79 です。</translation>
    </message>
    <message>
        <source>Not checked, as Logz.io did not tell: %1.</source>
        <translation>Logz.io が示さないため未確認: %1。</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is one of %2.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: %2 の一つかどうか分かりません。</translation>
    </message>
    <message>
        <source>%1: it is not known whether it is still valid.</source>
        <comment>%1 is: Shared token “Partners” of Production</comment>
        <translation>%1: まだ有効かどうか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts not connected</source>
        <translation>
            <numerusform>サブアカウント %Ln 個が未接続</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchCompleter</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of the search</source>
        <translation>検索の語</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Clear (Esc)</source>
        <translation>クリア (Esc)</translation>
    </message>
</context>
<context>
    <name>tokendeck::SearchWords</name>
    <message>
        <source>Expected is one of %1.</source>
        <translation>次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>Expected is a filter as field=value, a field alone, or none.</source>
        <translation>フィールド=値 の形のフィルター、フィールドのみ、または none が必要です。</translation>
    </message>
    <message>
        <source>Expected is a distance such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>&lt;7d や &gt;90d のような間隔、2026-11-24、&lt;2026-11-24、&gt;2026-11-24 のような日、または never が必要です。</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24, or never.</source>
        <translation>&lt;7d や &gt;90d のような経過、2026-11-24、&lt;2026-11-24、&gt;2026-11-24 のような日、または never が必要です。</translation>
    </message>
    <message>
        <source>Expected is an age such as &lt;7d or &gt;90d, or a day such as 2026-11-24, &lt;2026-11-24 or &gt;2026-11-24.</source>
        <translation>&lt;7d や &gt;90d のような経過、または 2026-11-24、&lt;2026-11-24、&gt;2026-11-24 のような日が必要です。</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks, or none.</source>
        <translation>テキスト (空白を含むなら引用符で囲む)、または none が必要です。</translation>
    </message>
    <message>
        <source>Expected is a text, in quotes where it has blanks.</source>
        <translation>テキスト (空白を含むなら引用符で囲む) が必要です。</translation>
    </message>
    <message>
        <source>%1 is no word of a search. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 は検索の語ではありません。%2 のいずれか、または引用符で囲んだテキストが必要です。</translation>
    </message>
    <message>
        <source>%1 has no closing quote.</source>
        <translation>%1 に閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>%1 has no value. %2</source>
        <translation>%1 に値がありません。%2</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 を解釈できません。%2</translation>
    </message>
    <message>
        <source>%1 is never so of what stands in this list. %2</source>
        <translation>%1 はこのリストの項目には当てはまりません。%2</translation>
    </message>
    <message>
        <source>%1 asks for what nothing in this list has. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 はこのリストのどの項目にもないものを求めています。%2 のいずれか、または引用符で囲んだテキストが必要です。</translation>
    </message>
    <message>
        <source>A word of the search cannot be read: more rows may be shown than you look for, so nothing is done to many at once.</source>
        <translation>検索の語の 1 つを解釈できません: 探すものより多くの行が表示されている可能性があるため、一括の操作は行えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>不明 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>a text that the row shows</source>
        <translation>行に表示されるテキスト</translation>
    </message>
    <message>
        <source>the name of its account</source>
        <translation>アカウントの名前</translation>
    </message>
    <message>
        <source>the name of its connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>its region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>who is responsible for it</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>the note on it</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>a filter that it has, case included</source>
        <translation>持っているフィルター (大文字小文字を区別)</translation>
    </message>
    <message>
        <source>when it expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>when it was last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>when it was created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>what is to be said of it</source>
        <translation>特記事項</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>Sees nothing</source>
        <translation>何も見えない</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Last enabled</source>
        <translation>最後の有効</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Used by none</source>
        <translation>使用なし</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>再読み込みなし</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>抑制中</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>理解不能</translation>
    </message>
    <message>
        <source>works and shows every log</source>
        <translation>動作し、すべてのログを表示</translation>
    </message>
    <message>
        <source>its filters let nothing through</source>
        <translation>フィルターが何も通さない</translation>
    </message>
    <message>
        <source>past its date</source>
        <translation>期限を過ぎている</translation>
    </message>
    <message numerus="yes">
        <source>expires in less than %n days</source>
        <translation>
            <numerusform>%n 日以内に期限切れ</numerusform>
        </translation>
    </message>
    <message>
        <source>has no date of expiry</source>
        <translation>期限がない</translation>
    </message>
    <message numerus="yes">
        <source>works and was not used for %n days</source>
        <translation>
            <numerusform>動作し、%n 日間使われていない</numerusform>
        </translation>
    </message>
    <message>
        <source>was never used</source>
        <translation>一度も使われていない</translation>
    </message>
    <message>
        <source>logs sent with it are dropped</source>
        <translation>これで送られたログは破棄される</translation>
    </message>
    <message>
        <source>the only enabled one of its account</source>
        <translation>アカウントで唯一の有効なもの</translation>
    </message>
    <message>
        <source>another one does the same</source>
        <translation>別のものが同じ働きをする</translation>
    </message>
    <message>
        <source>a filter that no token has</source>
        <translation>どのトークンにもないフィルター</translation>
    </message>
    <message>
        <source>Logz.io refuses it</source>
        <translation>Logz.io が拒否</translation>
    </message>
    <message>
        <source>from a list that could not be read again</source>
        <translation>再び読めなかったリストのもの</translation>
    </message>
    <message>
        <source>a finding of it is silenced</source>
        <translation>指摘が抑制中</translation>
    </message>
    <message>
        <source>changes of its connection are switched off</source>
        <translation>接続の変更が無効</translation>
    </message>
    <message>
        <source>its connection is marked as production</source>
        <translation>接続に本番のマーク</translation>
    </message>
    <message>
        <source>was not understood</source>
        <translation>理解できなかったもの</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that were used in the last %n days.</source>
        <translation>
            <numerusform>概要は、過去 %n 日間に使われたものだけを示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview tells of those alone of which nothing else is to be said.</source>
        <translation>概要は、ほかに指摘のないものだけを示します。</translation>
    </message>
    <message numerus="yes">
        <source>Overview tells of those alone that are known to be older than %n days.</source>
        <translation>
            <numerusform>概要は、%n 日より古いとわかるものだけを示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview counts all that are alike as one.</source>
        <translation>概要は、同じものをまとめて 1 件と数えます。</translation>
    </message>
    <message>
        <source>rows that show all of them</source>
        <translation>すべてを示す行</translation>
    </message>
    <message>
        <source>rows that do not</source>
        <translation>示さない行</translation>
    </message>
    <message>
        <source>contained in the name of its account, or all of it</source>
        <translation>アカウントの名前の一部または全体</translation>
    </message>
    <message>
        <source>the same of these; owner:none and note:none where there is none</source>
        <translation>これらも同様。ない場合は owner:none と note:none</translation>
    </message>
    <message>
        <source>expires in less than 7 days, or never</source>
        <translation>7 日以内に期限切れ、または期限なし</translation>
    </message>
    <message>
        <source>was last used more than 90 days ago, or never</source>
        <translation>最終使用が 90 日より前、または未使用</translation>
    </message>
    <message>
        <source>was created before that day</source>
        <translation>その日より前に作成</translation>
    </message>
    <message>
        <source>Expected is one of %1, or unknown, or none.</source>
        <translation>%1 のいずれか、unknown、または none が必要です。</translation>
    </message>
    <message>
        <source>what Overview finds wrong with it</source>
        <translation>概要が示す問題点</translation>
    </message>
    <message>
        <source>%1: no connection is called so.</source>
        <translation>%1: その名前の接続はありません。</translation>
    </message>
    <message>
        <source>%1: no account is called so.</source>
        <translation>%1: その名前のアカウントはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be asked of the activity. Expected is one of %2, or a text in quotes.</source>
        <translation>%1 はアクティビティでは使えません。%2 のいずれか、または引用符で囲んだテキストを入力してください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::SecretEdit</name>
    <message>
        <source>What was entered is no API token: it has blanks or other characters that no token has. Paste the token alone.</source>
        <translation>入力されたものは API トークンではありません: 空白など、トークンにあり得ない文字があります。トークンだけを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::SelectionSummary</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 件</translation>
    </message>
    <message>
        <source>selected; of the first %1:</source>
        <translation>選択中。最初の %1 件:</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>In</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Without a filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>Expire within 7 days</source>
        <translation>7 日以内に期限切れ</translation>
    </message>
    <message>
        <source>Never expire</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>理解不能</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Sub accounts</source>
        <translation>サブアカウント</translation>
    </message>
    <message>
        <source>Closed to search</source>
        <translation>検索に対して閉鎖</translation>
    </message>
    <message>
        <source>Used by no token</source>
        <translation>使うトークンなし</translation>
    </message>
    <message>
        <source>Use not known</source>
        <translation>使用状況は不明</translation>
    </message>
    <message>
        <source>Refused by Logz.io</source>
        <translation>Logz.io が拒否</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未確認</translation>
    </message>
</context>
<context>
    <name>tokendeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Lock when the screen locks or the computer sleeps</source>
        <translation>画面のロックまたはスリープ時にロック</translation>
    </message>
    <message>
        <source>Keep the last lists for a quick start, without tokens</source>
        <translation>速く起動するため、最後のリストをトークンなしで保存</translation>
    </message>
    <message>
        <source>Keep a snapshot of every account each day, without tokens</source>
        <translation>毎日、各アカウントのスナップショットをトークンなしで保存</translation>
    </message>
    <message>
        <source>Tell of new high findings while the window is not in front</source>
        <translation>ウィンドウが前面にないとき、新しい重大な指摘を通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Clear a copied token after</source>
        <translation>コピーしたトークンを消去するまで</translation>
    </message>
    <message>
        <source>Not by time</source>
        <translation>時間では消去しない</translation>
    </message>
    <message>
        <source>Lock without input after</source>
        <translation>入力がないときロックするまで</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Refresh everything every</source>
        <translation>すべてを更新する間隔</translation>
    </message>
    <message>
        <source>By hand only (F5)</source>
        <translation>手動のみ (F5)</translation>
    </message>
    <message>
        <source>Deletes that wait, when you lock or quit</source>
        <translation>ロック・終了時に待機中の削除</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Tokendeck speaks the other language from its next start on.</source>
        <translation>次回の起動から、Tokendeck は別の言語で表示されます。</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>your templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>ライト (高コントラスト)</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>ダーク (高コントラスト)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenDetailsDialog</name>
    <message>
        <source>Name and expiry of %1</source>
        <translation>%1 の名前と期限</translation>
    </message>
    <message>
        <source>Logz.io may refuse a new name or expiry. The outcome says what the token has then.</source>
        <translation>Logz.io は新しい名前や期限を拒否することがあります。結果に、その後のトークンの内容が示されます。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokenTable</name>
    <message>
        <source>AND is assumed: the backend named no operator</source>
        <translation>AND とみなします: バックエンドは演算子を示していません</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>sees nothing</source>
        <translation>何も見えない</translation>
    </message>
    <message>
        <source>Not known when last used</source>
        <translation>最終使用は不明</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>使用歴なし</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>最終使用 %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not known when it expires</source>
        <translation>期限は不明</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The account whose logs the token shows</source>
        <translation>トークンがログを見せるアカウント</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>What a log must match to be visible through the token</source>
        <translation>トークンで見えるためにログが一致すべきもの</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>When somebody last opened a dashboard with the token</source>
        <translation>トークンでダッシュボードが最後に開かれた時刻</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>From when on the token shows nothing</source>
        <translation>トークンが何も見せなくなる時刻</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークン ID</translation>
    </message>
</context>
<context>
    <name>tokendeck::SharedTokensPage</name>
    <message>
        <source>Search name, filter, account…</source>
        <translation>名前、フィルター、アカウントを検索…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>トークンを選ぶと詳細が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Attach a filter to %n tokens</source>
        <translation>
            <numerusform>%n 個のトークンにフィルターを付加</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>選択する</translation>
    </message>
</context>
<context>
    <name>tokendeck::Shell</name>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>%1 was not copied: another application holds the clipboard. Try again.</source>
        <translation>%1 はコピーされませんでした: 別のアプリケーションがクリップボードを使っています。再試行してください。</translation>
    </message>
    <message>
        <source>There is no delete to take back.</source>
        <translation>取り消せる削除はありません。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>接続 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokenTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The account that logs sent with the token go to</source>
        <translation>トークンで送られたログの行き先のアカウント</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Logs sent with a disabled token are dropped</source>
        <translation>無効なトークンで送られたログは破棄されます</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Created at an unknown time</source>
        <translation>作成時刻は不明</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Updated at an unknown time</source>
        <translation>更新時刻は不明</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>更新者</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークン ID</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShippingTokensPage</name>
    <message>
        <source>Search name, account, creator…</source>
        <translation>名前、アカウント、作成者を検索…</translation>
    </message>
    <message>
        <source>Select a token to see its details.</source>
        <translation>トークンを選ぶと詳細が表示されます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutSettings</name>
    <message>
        <source>Usual keys</source>
        <translation>既定のキー</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>All as they were at first</source>
        <translation>すべて最初の状態に戻す</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1、固定</translation>
    </message>
    <message>
        <source>%1 is fixed: %2.</source>
        <translation>%1 は固定です: %2。</translation>
    </message>
    <message>
        <source>%1 is fixed: it opens %2.</source>
        <translation>%1 は固定です: %2を開きます。</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 は「%2」のものです。</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>そこから取る</translation>
    </message>
    <message>
        <source>%1 has no keys now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更済み</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>%1のキー</translation>
    </message>
    <message>
        <source>Press the keys in the field. Esc leaves it.</source>
        <translation>欄でキーを押してください。Esc で離れます。</translation>
    </message>
    <message>
        <source>These keys are fixed.</source>
        <translation>これらのキーは固定です。</translation>
    </message>
</context>
<context>
    <name>tokendeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts and words of the search</source>
        <translation>キーボードショートカットと検索の語</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Words of the search in a list</source>
        <translation>リストでの検索の語</translation>
    </message>
</context>
<context>
    <name>tokendeck::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilenceDialog</name>
    <message>
        <source>“%1” is not told any more, until what it rests on changes.</source>
        <translation>「%1」は、その根拠が変わるまで知らせなくなります。</translation>
    </message>
    <message>
        <source>The score says how many are silenced, and what it would be with them.</source>
        <translation>スコアには、抑制中の件数と、それを含めた値が示されます。</translation>
    </message>
    <message>
        <source>Silence such findings?</source>
        <translation>この種の指摘を抑制しますか?</translation>
    </message>
    <message>
        <source>Silence this finding?</source>
        <translation>この指摘を抑制しますか?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>A reason is needed: whoever reads the score wants to know it.</source>
        <translation>理由が必要です: スコアを読む人が知りたいことです。</translation>
    </message>
    <message>
        <source>A part of it looks like a token, which no file may hold.</source>
        <translation>一部がトークンのように見えます。トークンはどのファイルにも保存できません。</translation>
    </message>
    <message>
        <source>“%1” is not told any more of what is in %2, nor of what is made there later.</source>
        <translation>%2 の「%1」は、後から作られるものも含めて知らせなくなります。</translation>
    </message>
    <message>
        <source>High findings come back after %1 days.</source>
        <translation>重大な指摘は %1 日後に再び現れます。</translation>
    </message>
</context>
<context>
    <name>tokendeck::SilencedKinds</name>
    <message>
        <source>an account that is not connected</source>
        <translation>接続されていないアカウント</translation>
    </message>
    <message>
        <source>All “%1” in %2, none now</source>
        <comment>a kind of finding, an account</comment>
        <translation>%2 の「%1」すべて（現在なし）</translation>
    </message>
    <message>
        <source>End silence</source>
        <translation>抑制を終了</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetCommand</name>
    <message>
        <source>the addresses of dashboards</source>
        <translation>ダッシュボードのアドレス</translation>
    </message>
    <message>
        <source>snippet needs a format and the name or the id of one token.</source>
        <translation>snippet には形式と、トークン 1 つの名前か ID が必要です。</translation>
    </message>
    <message>
        <source>%1 cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>%1 は別の場所からトークンを取れません。--reveal を付けるとトークン自体が入ります。</translation>
    </message>
    <message>
        <source>%1 is not for %2. For that there are: %3.</source>
        <translation>%1 は %2 用ではありません。次のものがあります: %3。</translation>
    </message>
    <message>
        <source>Where it sends to, in place of the region’s host.</source>
        <translation>リージョンのホストの代わりの送信先。</translation>
    </message>
    <message>
        <source>The region, where the connection does not tell it.</source>
        <translation>接続が示さない場合のリージョン。</translation>
    </message>
    <message>
        <source>The dashboard of a link, in place of the one that is kept.</source>
        <translation>保存されているものの代わりの、リンクのダッシュボード。</translation>
    </message>
    <message>
        <source>The link shows the time bar.</source>
        <translation>リンクに時間バーを表示します。</translation>
    </message>
    <message>
        <source>Writes a token in the form that another tool needs.</source>
        <translation>トークンを、ほかのツールに必要な形で書き出します。</translation>
    </message>
    <message>
        <source>--dashboard is not taken. %1</source>
        <translation>--dashboard を受け付けません。%1</translation>
    </message>
    <message>
        <source>Without --reveal the token is not in it: it comes from a variable of the environment, a file or an input of the format, and a format that can do none of that is refused. NAME is as for copy.</source>
        <translation>--reveal がなければトークンを含みません: 環境変数、ファイル、または形式の入力から取り、どれもできない形式は断ります。NAME は copy と同じです。</translation>
    </message>
    <message>
        <source>%1 has no place for %2: left out.</source>
        <comment>“docker” has no place for --type: left out.</comment>
        <translation>%1 には %2 を入れる場所がないため、省きました。</translation>
    </message>
    <message>
        <source>The type of the logs in it is %1: --type names another.</source>
        <translation>ログの種類は %1 になっています。--type で別の種類を指定できます。</translation>
    </message>
    <message>
        <source>The type of the logs, where the format names it; %1 without.</source>
        <translation>形式にある場合、ログの種類。指定しなければ %1。</translation>
    </message>
    <message>
        <source>%1 is in its list no more: it was deleted meanwhile.</source>
        <translation>%1 はもうリストにありません: その間に削除されました。</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetForms</name>
    <message>
        <source>your templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>%1 is no format. There are: %2, and own:NAME of your templates.</source>
        <translation>%1 という形式はありません。%2 と、テンプレートの own:NAME があります。</translation>
    </message>
    <message>
        <source>FORMAT for shipping tokens and accounts: %1.</source>
        <translation>送信トークンとアカウントの FORMAT: %1。</translation>
    </message>
    <message>
        <source>FORMAT for API tokens: %1.</source>
        <translation>API トークンの FORMAT: %1。</translation>
    </message>
    <message>
        <source>FORMAT for shared tokens: %1.</source>
        <translation>共有トークンの FORMAT: %1。</translation>
    </message>
    <message>
        <source>And own:NAME for each of your templates, for any token.</source>
        <translation>さらに、どのトークンにも、テンプレートごとの own:NAME。</translation>
    </message>
    <message>
        <source>your template</source>
        <translation>自作のテンプレート</translation>
    </message>
    <message>
        <source>This format names the type of the logs: say it by --type.</source>
        <translation>この形式にはログの種類が必要です: --type で指定してください。</translation>
    </message>
    <message>
        <source>--host takes a host, or a host and a port.</source>
        <translation>--host はホスト、またはホストとポートを取ります。</translation>
    </message>
    <message>
        <source>The region of this account is not known: say it by --region, or where to send by --host.</source>
        <translation>このアカウントのリージョンは不明です: --region で、または送信先を --host で指定してください。</translation>
    </message>
    <message>
        <source>The region of this account is not known, and this format names it: say it by --region.</source>
        <translation>このアカウントのリージョンは不明ですが、この形式には必要です: --region で指定してください。</translation>
    </message>
    <message>
        <source>This format cannot take the token from elsewhere. With --reveal the token itself stands in it.</source>
        <translation>この形式は別の場所からトークンを取れません。--reveal を付けるとトークン自体が入ります。</translation>
    </message>
    <message>
        <source>No address of a dashboard is kept for this account: say it by --dashboard.</source>
        <translation>このアカウントのダッシュボードのアドレスは保存されていません: --dashboard で指定してください。</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. tokendeck copy copies it by itself.</source>
        <translation>このトークンには Logz.io のトークンにない文字があるため、スニペットにできません。tokendeck copy で単独でコピーできます。</translation>
    </message>
    <message>
        <source>Other names of a format are taken, too: %1 for %2.</source>
        <comment>k8s for kubernetes</comment>
        <translation>形式のほかの呼び名も使えます: %2 には %1。</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetPane</name>
    <message>
        <source>from the account’s region</source>
        <translation>アカウントのリージョンから</translation>
    </message>
    <message>
        <source>With the time bar</source>
        <translation>時間バー付き</translation>
    </message>
    <message>
        <source>The snippet, with the token masked</source>
        <translation>トークンを伏せたスニペット</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>トークンの取得元</translation>
    </message>
    <message>
        <source>Token in the snippet</source>
        <translation>スニペット内のトークン</translation>
    </message>
    <message>
        <source>Token from a variable</source>
        <translation>変数のトークン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Token from a file</source>
        <translation>ファイルのトークン</translation>
    </message>
    <message>
        <source>No dashboard yet</source>
        <translation>ダッシュボードはまだありません</translation>
    </message>
    <message>
        <source>Enter address…</source>
        <translation>アドレスを入力…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>アドレスを変更…</translation>
    </message>
    <message>
        <source>Your own template; nothing has checked it.</source>
        <translation>自作のテンプレートです。検査されていません。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
</context>
<context>
    <name>tokendeck::SnippetWords</name>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Shippers</source>
        <translation>送信ツール</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>インフラ</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Checked with %1 in Tokendeck’s tests.</source>
        <translation>Tokendeck のテストで %1 により検査済み。</translation>
    </message>
    <message>
        <source>Read back by %1 in Tokendeck’s tests; not checked by its tool.</source>
        <translation>Tokendeck のテストで %1 により読み戻し済み。本来のツールでは未検査。</translation>
    </message>
    <message>
        <source>Not checked by its tool.</source>
        <translation>本来のツールでは未検査。</translation>
    </message>
    <message>
        <source>The token can write logs to %1; it cannot read any.</source>
        <translation>トークンは %1 にログを書けますが、読むことはできません。</translation>
    </message>
    <message>
        <source>The token can write metrics to %1; it cannot read any.</source>
        <translation>トークンは %1 にメトリクスを書けますが、読むことはできません。</translation>
    </message>
    <message>
        <source>The token can write traces to %1; it cannot read any.</source>
        <translation>トークンは %1 にトレースを書けますが、読むことはできません。</translation>
    </message>
    <message>
        <source>Who has the token can do in %1 what the API can.</source>
        <translation>トークンを持つ人は、%1 で API にできることを行えます。</translation>
    </message>
    <message>
        <source>Who has the token can read the logs of %1 that its filters let through, without a login.</source>
        <translation>トークンを持つ人は、フィルターを通る %1 のログをログインなしで読めます。</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format cannot take.</source>
        <translation>名前か種類に、この形式で扱えない %1 があります。</translation>
    </message>
    <message>
        <source>A name or the type holds %1, which this format has no way to write as it is.</source>
        <translation>名前か種類に、この形式ではそのまま書けない %1 があります。</translation>
    </message>
    <message>
        <source>Enter the type of the logs.</source>
        <translation>ログの種類を入力してください。</translation>
    </message>
    <message>
        <source>This is neither a host nor a host and a port.</source>
        <translation>ホストでも、ホストとポートでもありません。</translation>
    </message>
    <message>
        <source>The region of this account is not known. Enter the host.</source>
        <translation>このアカウントのリージョンは不明です。ホストを入力してください。</translation>
    </message>
    <message>
        <source>This format cannot take the token from a variable.</source>
        <translation>この形式はトークンを変数から取れません。</translation>
    </message>
    <message>
        <source>Enter a dashboard’s address once; the links of this account are made from it.</source>
        <translation>ダッシュボードのアドレスを 1 回入力してください。このアカウントのリンクがそこから作られます。</translation>
    </message>
    <message>
        <source>This token has characters that no token of Logz.io has, so it is in no snippet. It can be copied by itself.</source>
        <translation>このトークンには Logz.io のトークンにない文字があるため、スニペットにできません。単独でコピーできます。</translation>
    </message>
    <message>
        <source>This is no address that begins with https://.</source>
        <translation>https:// で始まるアドレスではありません。</translation>
    </message>
    <message>
        <source>There is a blank, or another character that no address has.</source>
        <translation>空白など、アドレスにあり得ない文字があります。</translation>
    </message>
    <message>
        <source>The dashboards of this account are at %1.</source>
        <translation>このアカウントのダッシュボードは %1 にあります。</translation>
    </message>
    <message>
        <source>Nothing behind a # names a dashboard. Open it and copy the address from there.</source>
        <translation># の後にダッシュボードの指定がありません。開いてアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>A token stands behind the #. Open the dashboard with your login and copy the address from there.</source>
        <translation># の後にトークンがあります。自分のログインでダッシュボードを開き、アドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>Write what is to be copied, with {token} in it.</source>
        <translation>コピーする内容を、{token} を入れて書いてください。</translation>
    </message>
    <message>
        <source>A token stands in it. Write {token} in its place.</source>
        <translation>トークンが含まれています。代わりに {token} と書いてください。</translation>
    </message>
    <message>
        <source>It holds a control character other than tab and line feed.</source>
        <translation>タブと改行以外の制御文字があります。</translation>
    </message>
    <message>
        <source>It is longer than a template can be.</source>
        <translation>テンプレートの長さの上限を超えています。</translation>
    </message>
    <message>
        <source>“%1” is no syntax. There are: %2.</source>
        <translation>「%1」という構文はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>{token} is not in it.</source>
        <translation>{token} がありません。</translation>
    </message>
    <message>
        <source>{%1} stays as it is. Known are: %2.</source>
        <translation>{%1} はそのままになります。使えるもの: %2。</translation>
    </message>
    <message>
        <source>The link leads to %1, which is none of Logz.io’s hosts: who runs it gets the token.</source>
        <translation>リンク先の %1 は Logz.io のホストではありません: 運営する人がトークンを受け取ります。</translation>
    </message>
    <message>
        <source>A user name or a password stands before the @. Take it out.</source>
        <translation>@ の前にユーザー名かパスワードがあります。取り除いてください。</translation>
    </message>
    <message>
        <source>The region of this account is not known. Choose it.</source>
        <translation>このアカウントのリージョンは不明です。選択してください。</translation>
    </message>
    <message>
        <source>{%1 lacks its closing brace, so it stays as it is.</source>
        <translation>{%1 に閉じ括弧がないため、そのまま残ります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::StartPage</name>
    <message>
        <source>All your Logz.io tokens,
in one window</source>
        <translation>Logz.io のすべてのトークンを
1 つのウィンドウに</translation>
    </message>
    <message>
        <source>Secrets stay in your keychain</source>
        <translation>秘密はキーチェーンに残ります</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>アカウントなしで試す</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>サンドボックスを開く</translation>
    </message>
    <message>
        <source>Import connections from a file…</source>
        <translation>ファイルから接続をインポート…</translation>
    </message>
    <message>
        <source>Copy the tokens that send logs, share dashboards through tokens that show only what their filters let through, and keep API tokens in order, for every account and region you run.</source>
        <translation>すべてのアカウントとリージョンで、ログを送るトークンをコピーし、フィルターを通るものだけを見せるトークンでダッシュボードを共有し、API トークンを整理します。</translation>
    </message>
    <message>
        <source>The API token that you enter is stored by %1, never in a file. It is sent to Logz.io alone.</source>
        <translation>入力した API トークンは%1に保存され、ファイルには決して書かれません。送信先は Logz.io だけです。</translation>
    </message>
    <message>
        <source>The sandbox runs on this computer, with sample accounts, tokens and logs. Whatever you do there changes nothing at Logz.io.</source>
        <translation>サンドボックスはこのコンピューターで、サンプルのアカウント、トークン、ログとともに動きます。そこで何をしても Logz.io では何も変わりません。</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>マニュアルを読む</translation>
    </message>
    <message>
        <source>Show the accounts</source>
        <translation>アカウントを表示</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusBar</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>Clears in %1 s</source>
        <translation>%1 秒後に消去</translation>
    </message>
    <message>
        <source>The clipboard was cleared</source>
        <translation>クリップボードを消去しました</translation>
    </message>
</context>
<context>
    <name>tokendeck::StatusWords</name>
    <message>
        <source>The number is not known</source>
        <translation>件数は不明です</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%2 以上のうち %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, from %2, not yet read again</source>
        <translation>%1、%2 のもの、まだ再読み込みなし</translation>
    </message>
    <message>
        <source>From %1, not yet read again</source>
        <translation>%1 のもの、まだ再読み込みなし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 token has no filter: anyone with “%1” can read every log of %2.</source>
        <translation>フィルターのないトークンが 1 個あります: 「%1」を持つ人は誰でも %2 のすべてのログを読めます。</translation>
    </message>
    <message>
        <source>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</source>
        <translation>Please enable the shared-token API for our account %1 (ID %2). GET /v1/shared-tokens answers 403 “Insufficient privileges”.</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1、%Ln 件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of %1.</source>
        <translation>
            <numerusform>フィルターのないトークンが %Ln 個あります: その 1 つを持つ人は誰でも %1 のすべてのログを読めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens have no filter: anyone with one of them can read every log of its account.</source>
        <translation>
            <numerusform>フィルターのないトークンが %Ln 個あります: その 1 つを持つ人は誰でもそのアカウントのすべてのログを読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>件数は不明</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
</context>
<context>
    <name>tokendeck::StrayTokensDialog</name>
    <message>
        <source>Without an address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>%1: another user profile may use it</source>
        <translation>%1: 別のユーザープロファイルが使っている可能性があります</translation>
    </message>
    <message>
        <source>What is to become of unused API tokens?</source>
        <translation>使われていない API トークンをどうしますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n API tokens</source>
        <translation>
            <numerusform>API トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再び接続</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>キーチェーンから削除</translation>
    </message>
    <message>
        <source>No connection in the list uses %2 in %1: the list was lost, or a connection was removed while the keychain did not answer. Connecting asks Logz.io whose each is. Removing takes them out of the keychain; at Logz.io they stay valid.</source>
        <translation>%1にある%2を使う接続がリストにありません: リストが失われたか、キーチェーンが応答しない間に接続が解除されました。接続すると、それぞれ誰のものかを Logz.io に問い合わせます。削除するとキーチェーンから取り除きますが、Logz.io では有効なままです。</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountProgress</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>creating a token…</source>
        <translation>トークンを作成中…</translation>
    </message>
    <message>
        <source>keeping the token…</source>
        <translation>トークンを保存中…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>was connected before</source>
        <translation>すでに接続済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connecting the sub accounts</source>
        <translation>サブアカウントを接続しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A token named “%1” may remain in this account; delete it in the console.</source>
        <translation>「%1」というトークンがこのアカウントに残っている可能性があります。コンソールで削除してください。</translation>
    </message>
    <message>
        <source>Sub accounts connected</source>
        <translation>サブアカウントを接続しました</translation>
    </message>
    <message>
        <source>the list of sub accounts</source>
        <translation>サブアカウントのリスト</translation>
    </message>
    <message>
        <source>There are no sub accounts to connect.</source>
        <translation>接続するサブアカウントがありません。</translation>
    </message>
    <message>
        <source>Reading the list of sub accounts…</source>
        <translation>サブアカウントのリストを読んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 connected</source>
        <translation>
            <numerusform>%1 中 %n を接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1、%n 失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing was connected</source>
        <translation>何も接続されませんでした</translation>
    </message>
</context>
<context>
    <name>tokendeck::SubAccountsDialog</name>
    <message>
        <source>Connect the sub accounts of %1?</source>
        <translation>%1 のサブアカウントを接続しますか?</translation>
    </message>
    <message>
        <source>Creates one API token named “%1” in each of them, and keeps it with those of your connections. Their tokens are shown and checked from then on.</source>
        <translation>それぞれに「%1」という名前の API トークンを 1 個作成し、ほかの接続のトークンと一緒に保存します。以後、それらのトークンが表示され、確認されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Connect %n sub accounts</source>
        <translation>
            <numerusform>サブアカウント %n 個を接続</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendeck::SyncWords</name>
    <message>
        <source>Click to refresh (F5).</source>
        <translation>クリックで更新します (F5)。</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>Logz.io asked to wait before the next request.</source>
        <translation>Logz.io が次のリクエストまで待つよう求めました。</translation>
    </message>
    <message>
        <source>Very slow answers</source>
        <translation>応答が非常に遅い</translation>
    </message>
    <message>
        <source>Logz.io takes more than 10 s for an answer.</source>
        <translation>Logz.io の応答に 10 秒以上かかっています。</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message numerus="yes">
        <source>%n lists not synced</source>
        <translation>
            <numerusform>%n 個のリストが未同期</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest list is from %1.</source>
        <translation>最も古いリストは %1 のものです。</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>同期 %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>まだ何も読んでいません</translation>
    </message>
    <message>
        <source>What you see was kept then, and was not read again yet.</source>
        <translation>表示はその時点で保存されたもので、まだ再読み込みされていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens missing</source>
        <translation>
            <numerusform>トークンが %n 個ありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a connection without its API token nothing is read. Enter it in the menu of the connections.</source>
        <translation>API トークンのない接続からは何も読み込まれません。接続のメニューで入力してください。</translation>
    </message>
</context>
<context>
    <name>tokendeck::TableRowWords</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Unfiltered</source>
        <translation>フィルターなし</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateDialog</name>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>The settings change and delete it.</source>
        <translation>変更と削除は設定で行います。</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>テンプレートを保存</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateForm</name>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>テンプレートのテキスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>{token}, {listener}, {region}, {account} and {type} stand for what they say; {account:yaml} writes it as YAML wants it. The syntaxes: %1.</source>
        <translation>{token}、{listener}、{region}、{account}、{type} はそれぞれの値になります。{account:yaml} は YAML の書き方にします。構文: %1。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>This name looks like a token, which every list would show.</source>
        <translation>この名前はトークンのように見え、すべてのリストに表示されてしまいます。</translation>
    </message>
    <message>
        <source>Another template has this name.</source>
        <translation>この名前のテンプレートがすでにあります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::TemplateSettings</name>
    <message>
        <source>Templates that you write here are offered by Copy as.</source>
        <translation>ここに書いたテンプレートは「形式を選んでコピー」で使えます。</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>The template that is being edited cannot be kept so.</source>
        <translation>編集中のテンプレートはこのままでは保存できません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::TimeWords</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>in less than 1 min</source>
        <translation>1 分以内</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%n 年後</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenCopier</name>
    <message>
        <source>“%1” as %2</source>
        <translation>「%1」を%2として</translation>
    </message>
    <message>
        <source>As %1.</source>
        <translation>%1 として。</translation>
    </message>
    <message>
        <source>As %1, into a file.</source>
        <translation>%1 として、ファイルへ。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>“Support snapshots” of Acme EU</comment>
        <translation>%2 中 %1</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenDialog</name>
    <message>
        <source>Enter a new token for %1</source>
        <translation>%1 の新しいトークンを入力</translation>
    </message>
    <message>
        <source>An API token of %1. It takes the place of the one that was used before, if any.</source>
        <translation>%1 の API トークン。以前に使っていたものがあれば、それと置き換わります。</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>このトークンを使う</translation>
    </message>
    <message>
        <source>It is sent to %1, which is none of Logz.io’s addresses.</source>
        <translation>%1 に送られます。Logz.io のアドレスではありません。</translation>
    </message>
    <message>
        <source>Checking the token…</source>
        <translation>トークンを確認しています…</translation>
    </message>
    <message>
        <source>the token that was entered</source>
        <translation>入力されたトークン</translation>
    </message>
    <message>
        <source>This token belongs to another account: %1.</source>
        <translation>このトークンは別のアカウントのものです: %1。</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenField</name>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Shows the token on the screen while it is held</source>
        <translation>押している間、トークンを画面に表示します</translation>
    </message>
    <message>
        <source>Hold to show the token</source>
        <translation>押している間トークンを表示</translation>
    </message>
    <message>
        <source>Copies the token to the clipboard</source>
        <translation>トークンをクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>The token is shown on the screen</source>
        <translation>トークンが画面に表示されています</translation>
    </message>
</context>
<context>
    <name>tokendeck::TokenRefusal</name>
    <message>
        <source>That is a token. Find anything says whose it is.</source>
        <translation>これはトークンです。「何でも検索」で誰のものか分かります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialDialog</name>
    <message>
        <source>Try %1</source>
        <translation>%1 を試す</translation>
    </message>
    <message>
        <source>Send the line</source>
        <translation>行を送信</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>送る行</translation>
    </message>
</context>
<context>
    <name>tokendeck::TrialWords</name>
    <message>
        <source>The listener says that %1 is not valid: it is disabled. Enable it to send logs with it.</source>
        <translation>受信先は %1 を無効と答えました: 無効化されています。これでログを送るには有効化してください。</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid: it was deleted. Logz.io does not list it any more.</source>
        <translation>受信先は %1 を無効と答えました: 削除されています。Logz.io の一覧にもうありません。</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid here: it is of %2 (%3). Send its logs to the listener of that region.</source>
        <translation>受信先は %1 をここでは無効と答えました: %2 (%3) のものです。ログはそのリージョンの受信先へ送ってください。</translation>
    </message>
    <message>
        <source>The listener says that %1 is not valid. Logz.io lists it as enabled, or its list could not be read, and no other known account has it: it may have been changed a moment ago, or be of another region.</source>
        <translation>受信先は %1 を無効と答えました。Logz.io の一覧では有効か、一覧を読めず、ほかの既知のアカウントにもありません: 少し前に変更されたか、別のリージョンのものかもしれません。</translation>
    </message>
    <message>
        <source>%1 cannot be tried: where this address takes logs is not known.</source>
        <translation>%1 を試せません: このアドレスのログの受信先が不明です。</translation>
    </message>
    <message>
        <source>One line of logs is sent with %1 to %2. It counts to the account’s volume, and stays in its logs as long as others do. Then it is searched for until it is visible, %3 at most.</source>
        <translation>%1 でログ 1 行を %2 に送ります。アカウントの容量に数えられ、ほかのログと同じ期間残ります。その後、見えるようになるまで最長 %3 探します。</translation>
    </message>
    <message>
        <source>Sending the line…</source>
        <translation>行を送信しています…</translation>
    </message>
    <message>
        <source>The listener refused the token. Looking for the reason…</source>
        <translation>受信先がトークンを拒否しました。理由を調べています…</translation>
    </message>
    <message>
        <source>The line was sent. Looking for it in the account’s logs…</source>
        <translation>行を送信しました。アカウントのログの中を探しています…</translation>
    </message>
    <message>
        <source>%1 works: the line was visible in the account’s logs after %2.</source>
        <translation>%1 は動作します: 行は %2後にアカウントのログに現れました。</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1, and it was not visible within %2. Indexing may be late, or a rule of the account drops it.</source>
        <translation>受信先は %1 の行を受け付けましたが、%2以内に現れませんでした。索引付けの遅れか、アカウントの規則による破棄かもしれません。</translation>
    </message>
    <message>
        <source>The listener accepted the line of %1.</source>
        <translation>受信先は %1 の行を受け付けました。</translation>
    </message>
    <message>
        <source>Whether it is visible could not be asked.</source>
        <translation>見えるかどうかを問い合わせられませんでした。</translation>
    </message>
    <message>
        <source>Whether it is visible is not known: its account is not connected by itself.</source>
        <translation>見えるかどうかは不明です: アカウント自体が接続されていません。</translation>
    </message>
    <message>
        <source>The listener says that the line is too large.</source>
        <translation>受信先は行が大きすぎると答えました。</translation>
    </message>
    <message>
        <source>Trying %1 was ended. A line that was sent stays in the account’s logs.</source>
        <translation>%1 の試行を終了しました。送信した行はアカウントのログに残ります。</translation>
    </message>
    <message>
        <source>The listener did not take the line of %1.</source>
        <translation>受信先は %1 の行を受け付けませんでした。</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnknownToken</name>
    <message>
        <source>It looks like an API token or a shared token. The shape does not tell which of them.</source>
        <translation>API トークンか共有トークンのように見えます。形からはどちらかわかりません。</translation>
    </message>
    <message>
        <source>It looks like a shipping token. The shape does not tell whether it is for logs, metrics or traces.</source>
        <translation>送信トークンのように見えます。形からはログ、メトリクス、トレースのどれ用かわかりません。</translation>
    </message>
    <message>
        <source>It has no usual shape, so nothing tells what kind of token it is.</source>
        <translation>よくある形ではないため、種類はわかりません。</translation>
    </message>
    <message>
        <source>This token is not known here</source>
        <translation>このトークンはここでは知られていません</translation>
    </message>
    <message>
        <source>Ask each region whose it is</source>
        <translation>誰のものか各リージョンに問い合わせる</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>Asking sends it to the API of %1, one after the other, until one knows it as an API token.</source>
        <translation>問い合わせると、API トークンと認められるまで %1 の API に順に送られます。</translation>
    </message>
    <message>
        <source>This is an API token of %1</source>
        <translation>これは %1 の API トークンです</translation>
    </message>
    <message>
        <source>It acts for account %1 in %2. No connection here works with it, and no list has it.</source>
        <translation>%2 のアカウント %1 として動作します。ここのどの接続も使っておらず、どのリストにもありません。</translation>
    </message>
    <message>
        <source>Not an API token of %1. A shipping or a shared token cannot be asked for.</source>
        <translation>%1 の API トークンではありません。送信トークンと共有トークンは問い合わせられません。</translation>
    </message>
    <message>
        <source>Without an answer, so not known: %1.</source>
        <translation>応答がなく不明: %1。</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadNote</name>
    <message>
        <source>Not every list is up to date, so it may stand in one of them.</source>
        <translation>最新でないリストがあり、その中にあるかもしれません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::UnreadWords</name>
    <message>
        <source>the lists</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Acme EU</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read: %Ln accounts were not checked.</source>
        <translation>
            <numerusform>%1を読めませんでした: %Ln 個のアカウントを確認していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be read again: what is said of %Ln accounts is from %2.</source>
        <translation>
            <numerusform>%1を再び読めませんでした: %Ln 個のアカウントの内容は %2 のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same happened to %n other connections: %1.</source>
        <translation>
            <numerusform>ほかの %n 個の接続でも同様です: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sub accounts of %1 are not connected: their tokens are not checked.</source>
        <translation>
            <numerusform>%1 のサブアカウント %Ln 個が接続されていません: それらのトークンは確認されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>the limits of shipping tokens</source>
        <translation>送信トークンの上限</translation>
    </message>
    <message>
        <source>%1 could not be read: how many are allowed is not known.</source>
        <translation>%1を読み取れませんでした: 許可されている数は不明です。</translation>
    </message>
</context>
<context>
    <name>tokendeck::UseWords</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list could not be loaded.</source>
        <translation>どのトークンが使うか不明です: リストを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Which tokens use it is not known: the list is not loaded yet.</source>
        <translation>どのトークンが使うか不明です: リストがまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and was not read again yet.</source>
        <translation>どのトークンが使うか現在は不明です: リストは %1 のもので、まだ再読み込みされていません。</translation>
    </message>
    <message>
        <source>Which tokens use it now is not known: the list is from %1 and could not be loaded since.</source>
        <translation>どのトークンが使うか現在は不明です: リストは %1 のもので、以後読み込めませんでした。</translation>
    </message>
    <message>
        <source>not known: the list of tokens could not be loaded</source>
        <translation>不明: トークンのリストを読み込めませんでした</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>not known: the list of tokens is from %1 and was not read again yet</source>
        <translation>不明: トークンのリストは %1 のもので、まだ再読み込みされていません</translation>
    </message>
    <message>
        <source>%1, as of %2; the list of tokens could not be loaded since</source>
        <translation>%1、%2 時点。以後トークンのリストを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>昇順で並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順で並べ替え</translation>
    </message>
    <message>
        <source>Then by this, ascending</source>
        <translation>次にこれで昇順</translation>
    </message>
    <message>
        <source>Then by this, descending</source>
        <translation>次にこれで降順</translation>
    </message>
    <message>
        <source>Sort by one column alone</source>
        <translation>1 つの列だけで並べ替え</translation>
    </message>
    <message>
        <source>Fit to its contents</source>
        <translation>内容に合わせる</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を隠す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>tokendeck::ViewList</name>
    <message>
        <source>the saved views</source>
        <translation>保存したビュー</translation>
    </message>
    <message>
        <source>Rename view…</source>
        <translation>ビューの名前を変更…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前を変更</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>ビューを削除</translation>
    </message>
</context>
<context>
    <name>tokendeck::WhoamiCommand</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>whoami takes no words.</source>
        <translation>whoami は語を取りません。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connection ID</source>
        <translation>接続 ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Says whose token each connection’s is.</source>
        <translation>各接続のトークンが誰のものかを示します。</translation>
    </message>
    <message>
        <source>Asks each backend, and changes nothing.</source>
        <translation>各バックエンドに問い合わせ、何も変更しません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::WindowOptionWords</name>
    <message>
        <source>Open on an embedded backend with sample data; your own connections stay closed.</source>
        <translation>サンプルデータ入りの内蔵バックエンドで開きます。自分の接続は閉じたままです。</translation>
    </message>
    <message>
        <source>The SQLite file that keeps the sandbox’s data.</source>
        <translation>サンドボックスのデータを保存する SQLite ファイル。</translation>
    </message>
    <message>
        <source>Begin with fresh sample data.</source>
        <translation>新しいサンプルデータで始めます。</translation>
    </message>
    <message>
        <source>How many shared tokens the sample’s main account has.</source>
        <translation>サンプルのメインアカウントの共有トークン数。</translation>
    </message>
    <message>
        <source>Milliseconds before each reply of the sandbox.</source>
        <translation>サンドボックスの各応答の前のミリ秒数。</translation>
    </message>
    <message>
        <source>A fault of the sandbox; see tokendeck-sandbox --help.</source>
        <translation>サンドボックスの障害。tokendeck-sandbox --help を参照。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>「%1」を理解できません。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0 to %2.</source>
        <translation>--%1 は 0 から %2 の整数を取ります。</translation>
    </message>
</context>
<context>
    <name>tokendeck::WorkspaceTable</name>
    <message>
        <source>Logz.io has confirmed it; its list does not show it.</source>
        <translation>Logz.io は確認しましたが、リストに表示されません。</translation>
    </message>
</context>
<context>
    <name>tokendeck::WrittenRows</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>所有者 ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Account token</source>
        <translation>アカウントトークン</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>保存日数</translation>
    </message>
    <message>
        <source>Searchable</source>
        <translation>検索可</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>アクセス可</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>of</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation>更新者</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::ClipboardHelper</name>
    <message>
        <source>A part of Tokendeck that copies is missing: %1.</source>
        <translation>コピーを行う Tokendeck の部品がありません: %1。</translation>
    </message>
    <message>
        <source>The desktop’s clipboard cannot be reached: copying needs a session with a screen.</source>
        <translation>デスクトップのクリップボードに届きません: コピーには画面のあるセッションが必要です。</translation>
    </message>
    <message>
        <source>This desktop lets only a program whose window is in front copy: copy it in Tokendeck’s window.</source>
        <translation>このデスクトップではウィンドウが前面のプログラムだけがコピーできます: Tokendeck のウィンドウでコピーしてください。</translation>
    </message>
    <message>
        <source>The helper that holds the clipboard ended unexpectedly.</source>
        <translation>クリップボードを保持する補助プログラムが予期せず終了しました。</translation>
    </message>
</context>
<context>
    <name>tokendeck::cli::EstateReader</name>
    <message>
        <source>the settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to %1.</source>
        <translation>--timeout は 1 から %1 の整数の秒数を取ります。</translation>
    </message>
    <message>
        <source>There is no connection %1.</source>
        <translation>%1 という接続はありません。</translation>
    </message>
    <message>
        <source>There are several connections %1; name one by its id: %2.</source>
        <translation>%1 という接続は複数あります。ID で指定してください: %2。</translation>
    </message>
    <message>
        <source>There is no connection. Add one in the window (tokendeck), or set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>接続がありません。ウィンドウ (tokendeck) で追加するか、TOKENDECK_API_TOKEN を TOKENDECK_REGION または TOKENDECK_API_URL とともに設定してください。</translation>
    </message>
    <message>
        <source>Asking whose token it is…</source>
        <translation>トークンが誰のものか問い合わせています…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>%1を待っています…</translation>
    </message>
    <message>
        <source>the notes on API tokens</source>
        <translation>API トークンのメモ</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n connections to go…</source>
        <translation>
            <numerusform>読み込み中: 残り %n 個の接続…</numerusform>
        </translation>
    </message>
    <message>
        <source>what is silenced</source>
        <translation>抑制されているもの</translation>
    </message>
    <message>
        <source>The window has kept no token of %1: it was for one session. Set TOKENDECK_API_TOKEN with TOKENDECK_REGION or TOKENDECK_API_URL.</source>
        <translation>ウィンドウには %1 のトークンがありません: 1 回のセッション限りでした。TOKENDECK_API_TOKEN を TOKENDECK_REGION または TOKENDECK_API_URL とともに設定してください。</translation>
    </message>
    <message>
        <source>The backend of %1 does not list API tokens: known are those of this computer.</source>
        <translation>%1 のバックエンドは API トークンを一覧にしません: このコンピューターのものだけがわかります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the shared tokens of Production</comment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Working with the token in TOKENDECK_API_TOKEN, at %1; the connections of the settings are left alone.</source>
        <translation>TOKENDECK_API_TOKEN のトークンを %1 で使います。設定の接続は使いません。</translation>
    </message>
    <message>
        <source>--connection chooses among the connections of the settings, and the token in TOKENDECK_API_TOKEN works without them: use one of both.</source>
        <translation>--connection は設定の接続から選び、TOKENDECK_API_TOKEN のトークンは接続なしで働きます。どちらか一方を使ってください。</translation>
    </message>
    <message>
        <source>Logz.io refused the token in TOKENDECK_API_TOKEN. It may have been deleted.</source>
        <translation>Logz.io は TOKENDECK_API_TOKEN のトークンを拒否しました。削除された可能性があります。</translation>
    </message>
    <message>
        <source>the token in TOKENDECK_API_TOKEN</source>
        <translation>TOKENDECK_API_TOKEN のトークン</translation>
    </message>
    <message>
        <source>%1: not understood. Of them no more is known than their names and IDs, if at all.</source>
        <translation>%1：内容を理解できませんでした。分かるのは、せいぜい名前と ID だけです。</translation>
    </message>
</context>
</TS>
