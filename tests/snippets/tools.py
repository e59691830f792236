# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The snippets before the tools that read them, where those are large.

    tools.py PRINT_SNIPPETS FOLDER

promtool (prometheus), rsyslogd (rsyslog, rsyslog-gnutls) and hcl2json, which npm installs into FOLDER.
What is missing is named, and the test ends with 77 where only that kept it from passing.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import snippets
from snippets import API, API_TOKEN, CONTROL, LOGS, METRICS, TOKEN, UNWRITABLE, has_control, make, request

HERE = Path(__file__).parent
NAMES = snippets.names()
SKIPPED = 77
missing = []


def program(name, package):
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if not found:
        missing.append(f"{name}, of {package}: its formats were not checked")
    return found


def run(arguments, text, suffix):
    with tempfile.NamedTemporaryFile("w", suffix=suffix) as file:
        file.write(text)
        file.flush()
        done = subprocess.run([*arguments, file.name], capture_output=True, text=True, timeout=300)
        return done.returncode, done.stdout + done.stderr


def prometheus():
    promtool = program("promtool", "prometheus")
    if not promtool:
        return
    check = [promtool, "check", "config"]
    (answer,) = make([request("prometheus", "x", METRICS)])
    status, said = run(check, answer["text"], ".yml")
    assert status == 0, said
    # The file of the token is looked for, so it is put where the snippet can find it.
    (answer,) = make([request("prometheus", "x", METRICS, fromVariable=True)])
    with tempfile.NamedTemporaryFile("w") as token:
        token.write(TOKEN)
        token.flush()
        text = answer["text"].replace("/etc/prometheus/logzio-metrics-token", token.name)
        assert text != answer["text"]
        status, said = run(check, text, ".yml")
    assert status == 0, said
    assert run(check, text.replace("bearer_token_file", "bearer_tokn"), ".yml")[0] == 1
    print("promtool: both forms; a misspelt key is refused")


def rsyslog():
    rsyslogd = program("rsyslogd", "rsyslog")
    if not rsyslogd:
        return
    check = [rsyslogd, "-N1", "-f"]

    def is_refused(name):
        return has_control(name) or "[" in name or "]" in name

    templates, count = [], 0
    for name, answer in zip(NAMES, make([request("rsyslog", name) for name in NAMES])):
        assert ("fault" in answer) == is_refused(name), name
        if "fault" in answer:
            assert answer["fault"] in (CONTROL, UNWRITABLE) and chr(answer["character"]) in name, name
            continue
        count += 1
        template = re.search(r"^template\(.*?^\}\n", answer["text"], re.S | re.M)[0]
        templates.append(template.replace('name="logzio"', f'name="logzio{count}"', 1))
        # The text between the quotes, by the escapes that rsyslog knows.
        mark = re.search(r'constant\(value="( \[type=(?:[^"\\]|\\.)*\] )"\)', template)[1]
        assert re.sub(r"\\(.)", r"\1", mark) == f" [type={name}] ", name
    with tempfile.NamedTemporaryFile("w", suffix=".pem") as certificates:
        for from_variable in (False, True):
            (answer,) = make([request("rsyslog", "nginx", fromVariable=from_variable)])
            text = answer["text"].replace("/etc/pki/tls/certs/AAACertificateServices.crt", certificates.name)
            status, said = run(check, text, ".conf")
            assert status == 0 and "error" not in said.replace("version", "").lower(), said
    status, said = run(check, 'module(load="nothing-of-this-name")\n', ".conf")
    assert status != 0, said
    status, said = run(check, "".join(templates) + "action(type=\"omfwd\" target=\"x\")\n", ".conf")
    assert status == 0 and "rror" not in re.sub(r"rsyslogd: version.*", "", said), said[:2000]
    print(f"rsyslogd -N1: both forms, and the templates of {count} names")


def hcl(folder):
    node = program("node", "nodejs")
    npm = program("npm", "npm")
    if not node or not npm:
        return
    if not (folder / "node_modules" / "@cdktf" / "hcl2json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "package.json", folder)
        done = subprocess.run(
            [npm, "install", "--no-audit", "--no-fund"], cwd=folder, capture_output=True, text=True, timeout=240
        )
        if done.returncode != 0:
            missing.append("@cdktf/hcl2json, which npm could not install: Terraform was not checked")
            return
    shutil.copy(HERE / "read_hcl.js", folder)

    def read(texts):
        done = subprocess.run(
            [node, "read_hcl.js"], cwd=folder, input=json.dumps(texts), capture_output=True, text=True, timeout=400
        )
        assert done.returncode == 0, done.stderr[:2000]
        return json.loads(done.stdout)

    for format in ("terraform", "terraform-import"):
        answers = make([request(format, name) for name in NAMES])
        assert not any("fault" in answer or answer["holdsToken"] for answer in answers)
        for name, found in zip(NAMES, read([answer["text"] for answer in answers])):
            assert "error" not in found, (name, found)
            ((label, (resource,)),) = found["resource"]["logzio_log_shipping_token"].items()
            assert re.fullmatch(r"[a-z][a-z0-9_]*", label), label
            # It writes what it has read as a template, in which these two are doubled. HCL itself brings
            # all text into one form (NFC).
            wanted = unicodedata.normalize("NFC", name).replace("${", "$${").replace("%{", "%%{")
            assert resource["name"] == wanted, (name, resource["name"])
            if format == "terraform-import":
                (block,) = found["import"]
                assert block["id"] == "4711" and label in block["to"], block
    (text, variable) = make([request("terraform-provider", "x", API), request("terraform-provider", "x", API, fromVariable=True)])
    found, other, broken = read([text["text"], variable["text"], 'import {\n  to = a.b\n'])
    assert found["provider"]["logzio"] == [{"api_token": API_TOKEN, "region": "eu"}], found
    assert other["variable"]["logzio_api_token"][0]["sensitive"] is True, other
    assert "error" in broken
    print(f"hcl2json: {len(NAMES)} names; a block that is not closed is refused")


if __name__ == "__main__":
    prometheus()
    rsyslog()
    hcl(Path(sys.argv[2]))
    for each in missing:
        print(f"MISSING: {each}")
    sys.exit(SKIPPED if missing else 0)
