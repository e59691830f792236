# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a shell makes of the snippets that are run, and curl of those that it sends.

    shells.py PRINT_SNIPPETS

10,000 names go through bash and dash with the programs played; some of them through curl to a server on
the loopback interface; some through shellcheck.
"""

import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import snippets
from snippets import API, API_TOKEN, CONTROL, LOGS, TOKEN, has_control, make, request

NAMES = snippets.names()
SHELLS = ("bash", "dash")
CERTIFICATE = Path(__file__).parent.parent / "http" / "test_certificate.h"
VARIABLES = {"LOGZIO_LOGS_TOKEN": TOKEN, "LOGZIO_API_TOKEN": API_TOKEN}
# A played program tells its arguments and its standard input: by the shell alone, since ten thousand
# times a process takes minutes.
PLAYED = """%s() {
    for word in "$@"; do printf 'A%%s\\0' "$word"; done
    printf I
    while IFS= read -r line; do printf '%%s\\n' "$line"; done
    printf '%%s\\0' "$line"
}
"""


def run(shell, script):
    """The standard output of a script, which says nothing else."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **VARIABLES}
    with tempfile.NamedTemporaryFile() as file:
        file.write(script.encode())
        file.flush()
        done = subprocess.run([shell, file.name], env=environment, capture_output=True, check=True)
    assert done.stderr == b"", done.stderr[:200]
    return done.stdout.decode()


def calls(shell, program, texts):
    """(arguments, standard input) of each snippet."""
    found, arguments = [], []
    for record in run(shell, PLAYED % program + "".join(texts)).split("\0")[:-1]:
        if record[0] == "A":
            arguments.append(record[1:])
        else:
            found.append((arguments, record[1:]))
            arguments = []
    assert len(found) == len(texts), (len(found), len(texts))
    return found


def setting(text, key):
    """A setting of a file that curl reads."""
    return re.search(rf'^{key} = "([^"\\]*)"$', text, re.M)[1]


class Shells(unittest.TestCase):
    def written(self, format, names=NAMES, refuses=has_control, **more):
        kept = []
        for name, answer in zip(names, make([request(format, name, **more) for name in names])):
            self.assertEqual("fault" in answer, bool(refuses(name)), name)
            if "fault" in answer:
                self.assertEqual(answer["fault"], CONTROL)
                self.assertIn(chr(answer["character"]), name)
            else:
                kept.append((name, answer["text"]))
        self.assertGreater(len(kept), len(names) // 5)
        return kept

    def test_words(self):
        kept = self.written("", template="printf '%s\\0' {account:shell}\n")
        for shell in SHELLS:
            read = run(shell, "".join(text for _, text in kept)).split("\0")[:-1]
            self.assertEqual(read, [name for name, _ in kept], shell)

    def test_curl(self):
        for from_variable in (True, False):
            kept = self.written("curl", fromVariable=from_variable)
            for shell in SHELLS:
                for (name, text), (arguments, given) in zip(kept, calls(shell, "curl", [text for _, text in kept])):
                    self.assertEqual(arguments[:2], ["--config", "-"])
                    self.assertEqual(json.loads(arguments[-1]), {"message": "Sent with curl"})
                    self.assertNotIn(TOKEN, " ".join(arguments))
                    parts = urlsplit(setting(given, "url"))
                    self.assertEqual(parse_qsl(parts.query), [("token", TOKEN), ("type", name)])
                    self.assertEqual(TOKEN in text, not from_variable)

    def test_whoami(self):
        for from_variable in (True, False):
            text = self.written("whoami", ["x"], purpose=API, fromVariable=from_variable)[0][1]
            for shell in SHELLS:
                ((arguments, given),) = calls(shell, "curl", [text])
                self.assertNotIn(API_TOKEN, " ".join(arguments))
                self.assertEqual(setting(given, "url"), "https://api-eu.logz.io/v2/whoami")
                self.assertIn(f'header = "X-API-TOKEN: {API_TOKEN}"\n', given)

    def test_docker(self):
        for from_variable in (True, False):
            text = self.written("docker", ["x"], fromVariable=from_variable)[0][1]
            for shell in SHELLS:
                ((arguments, given),) = calls(shell, "docker", [text])
                self.assertEqual(arguments[0], "run")
                self.assertNotIn(TOKEN, " ".join(arguments))
                lines = dict(line.split("=", 1) for line in given.splitlines())
                wanted = {"LOGZIO_LOGS_TOKEN": TOKEN, "LOGZIO_URL": "https://listener-eu.logz.io:8071"}
                self.assertEqual(lines, wanted)

    def test_shellcheck(self):
        names = [name for name in NAMES[:300] if not has_control(name)]
        for format, purpose in (("curl", LOGS), ("whoami", API), ("docker", LOGS)):
            for from_variable in (True, False):
                kept = self.written(format, names, purpose=purpose, fromVariable=from_variable)
                script = "".join(text for _, text in kept[: 1 if format != "curl" else None])
                done = subprocess.run(
                    ["shellcheck", "--shell=sh", "--format=gcc", "-"],
                    input=script.encode(),
                    capture_output=True,
                )
                self.assertEqual((done.returncode, done.stdout[:600], done.stderr[:600]), (0, b"", b""), format)


class Listener(BaseHTTPRequestHandler):
    """Takes what is sent and keeps it."""

    taken = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.taken.append((self.path, dict(self.headers), body))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST

    def log_message(self, *_):
        pass


class Curl(unittest.TestCase):
    """The snippets as they are, run by sh, with the real curl, which is led to a server here."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        here = Path(cls.folder.name)
        pem = re.findall(r"-----BEGIN.*?-----END [A-Z ]+-----\n", CERTIFICATE.read_text(), re.S)
        (here / "server.pem").write_text("".join(pem))
        cls.server = ThreadingHTTPServer(("127.0.0.1", 0), Listener)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(here / "server.pem")
        cls.server.socket = context.wrap_socket(cls.server.socket, server_side=True)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.arguments = here / "arguments"
        wrapper = here / "curl"
        wrapper.write_text(
            f'#!/bin/sh\nprintf "%s\\n" "$@" >>{cls.arguments}\n'
            f'exec /usr/bin/curl --silent --connect-to ::127.0.0.1:{cls.server.server_port} -k "$@"\n'
        )
        wrapper.chmod(0o755)

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()
        cls.folder.cleanup()

    def setUp(self):
        Listener.taken.clear()
        self.arguments.write_text("")

    def run_snippet(self, text, variables=VARIABLES):
        path = f"{self.folder.name}:{os.environ['PATH']}"
        return subprocess.run(
            ["sh", "-c", text], env={"PATH": path, "LC_ALL": "C.UTF-8", **variables}, capture_output=True, timeout=60
        )

    def test_bulk(self):
        for name in ("nginx", "it's", '"', "${HOME}", "`id`", "$(id)", "%41", "a&b=c", "é 漢字", "😀", "#x", "\\"):
            for from_variable in (True, False):
                Listener.taken.clear()
                (answer,) = make([request("curl", name, fromVariable=from_variable)])
                done = self.run_snippet(answer["text"])
                self.assertEqual((done.returncode, done.stderr), (0, b""), name)
                ((path, headers, body),) = Listener.taken
                self.assertEqual(parse_qsl(urlsplit(path).query), [("token", TOKEN), ("type", name)])
                self.assertEqual(headers["Host"], "listener-eu.logz.io:8071")
                self.assertEqual(headers["user-agent"], "logzio-json-logs")
                self.assertEqual(json.loads(body), {"message": "Sent with curl"})
        self.assertNotIn(TOKEN, self.arguments.read_text())

    def test_whoami(self):
        (answer,) = make([request("whoami", "x", API, fromVariable=True)])
        self.assertEqual(self.run_snippet(answer["text"]).returncode, 0)
        ((path, headers, _),) = Listener.taken
        self.assertEqual((path, headers["X-API-TOKEN"]), ("/v2/whoami", API_TOKEN))
        self.assertEqual(headers["Host"], "api-eu.logz.io")
        self.assertNotIn(API_TOKEN, self.arguments.read_text())

    def test_without_the_variable(self):
        (answer,) = make([request("curl", "nginx", fromVariable=True)])
        self.assertNotEqual(self.run_snippet(answer["text"], {}).returncode, 0)
        self.assertEqual(Listener.taken, [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
