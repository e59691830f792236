// SPDX-FileCopyrightText: 2026 Tokendeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP/2 server for tst_http2: node http2_server.js KEY CERTIFICATE STREAMS
// Answers every request but those to /hang after 20 ms, refuses more than STREAMS at a time, and prints its port.
// GET /statistics answers {"posts", "highWater", "sessions"} at once.

const fs = require('fs');
const http2 = require('http2');

const [key, cert, streams] = process.argv.slice(2);
const statistics = { posts: 0, highWater: 0, sessions: 0 };
let open = 0;

const server = http2.createSecureServer({
  key: fs.readFileSync(key),
  cert: fs.readFileSync(cert),
  settings: { maxConcurrentStreams: Number(streams) },
});
server.on('session', () => ++statistics.sessions);
server.on('stream', (stream, headers) => {
  stream.on('error', () => {});
  if (headers[':path'] === '/statistics') {
    stream.respond({ ':status': 200, 'content-type': 'application/json' });
    stream.end(JSON.stringify(statistics));
    return;
  }
  if (headers[':method'] === 'POST')
    ++statistics.posts;
  // Open until the answer begins: the client may send the next one before this server sees it closed.
  statistics.highWater = Math.max(statistics.highWater, ++open);
  let isOpen = true;
  const settle = () => {
    if (isOpen)
      --open;
    isOpen = false;
  };
  stream.resume();
  stream.on('close', settle);
  if (headers[':path'] === '/hang')
    return;
  setTimeout(() => {
    if (stream.closed)
      return;
    settle();
    stream.respond({ ':status': 200, 'content-type': 'application/json' });
    stream.end('{}');
  }, 20);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
// Ends with the test.
process.stdin.on('end', () => process.exit(0)).resume();
