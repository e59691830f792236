#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Replays every operation of the vendor's specification on the sandbox, through Prism as a proxy
that refuses each request and each answer against the specification.

contract.py SANDBOX FOLDER SPECIFICATION: FOLDER is where Prism is installed; the environment's
TOKENDECK_CONTRACT_SPEC goes before SPECIFICATION. Ends with 77 where the specification, npm or the
registry is missing, saying which.
"""

import json
import os
import select
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

SKIPPED = 77
HERE = Path(__file__).parent

SHARED = "/v1/shared-tokens"
#: The calls of shared tokens that get 403 first, as in an account without them.
LOCKED = [
    ("GET", SHARED, None),
    ("POST", SHARED, {"tokenName": "contract", "filters": [], "filtersOperator": "AND"}),
    ("GET", SHARED + "/{id}", None),
    ("PUT", SHARED + "/{id}", {"filters": []}),
    ("DELETE", SHARED + "/{id}", None),
    ("GET", SHARED + "/filters", None),
    ("POST", SHARED + "/filters", {"field": "region", "value": "eu-west-9"}),
    ("GET", SHARED + "/filters/{id}", None),
    ("DELETE", SHARED + "/filters/{id}", None),
]
LOCK = f"* {SHARED}* status=403 times={len(LOCKED)} message=Insufficient privileges"


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def install_prism(folder):
    """The program, installed once."""
    program = folder / "node_modules" / ".bin" / "prism"
    if program.exists():
        return program
    if not shutil.which("npm"):
        skip("npm is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "package.json", folder)
    result = subprocess.run(
        ["npm", "install", "--no-audit", "--no-fund"],
        cwd=folder, capture_output=True, text=True, timeout=240, check=False,
    )
    if result.returncode != 0 or not program.exists():
        skip("npm could not install Prism: " + result.stderr.strip()[-300:])
    return program


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Contract:
    def __init__(self, base, token):
        self.base = base
        self.token = token
        self.done = set()
        self.violations = []

    def call(self, operation, body=None, status=200, token=None, **ids):
        """One request; operation is "GET /path/{id}". Returns the answer's JSON, or None."""
        method, template = operation.split(" ")
        path = template
        for name, value in ids.items():
            path = path.replace("{" + name + "}", str(value))
        request = urllib.request.Request(self.base + path, method=method)
        request.add_header("X-API-TOKEN", token or self.token)
        request.add_header("Accept", "application/json")
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, data, timeout=20) as reply:
                code, text, headers = reply.status, reply.read(), reply.headers
        except urllib.error.HTTPError as error:
            code, text, headers = error.code, error.read(), error.headers
        self.done.add((method, template))
        answer = None
        if text:
            try:
                answer = json.loads(text)
            except ValueError:
                answer = text.decode(errors="replace")
        if isinstance(answer, dict) and "stoplight" in str(answer.get("type", "")):
            found = "; ".join(
                f"{v.get('location')}: {v.get('message')}" for v in answer.get("validation", [])
            )
            self.violations.append(f"{method} {path}: {answer.get('title')}: {found}")
        elif headers.get("sl-violations"):
            self.violations.append(f"{method} {path}: {headers['sl-violations']}")
        elif code != status:
            self.violations.append(f"{method} {path}: {code} instead of {status}")
        return answer


def replay(contract):
    call = contract.call
    accounts = "/v1/account-management/time-based-accounts"
    metrics = "/v1/account-management/metrics-accounts"
    shipping = "/v1/log-shipping/tokens"
    shared = SHARED

    for method, path, body in LOCKED:
        call(f"{method} {path}", body, status=403, id=1)

    call("GET /v2/whoami")
    associated = call("GET /v1/associated-accounts")
    sub = next(a["accountId"] for a in associated if a["type"] == "SUB_ACCOUNT")

    call(f"GET {accounts}")
    call(f"GET {accounts}/detailed")
    created = call(f"POST {accounts}", {
        "email": "dana@acme.io", "accountName": "Contract-1", "retentionDays": 5,
        "searchable": True, "accessible": False, "sharingObjectsAccounts": [],
        "docSizeSetting": False, "maxDailyGB": 2.5, "reservedDailyGB": 1.0, "isFlexible": True,
        "utilizationSettings": {"frequencyMinutes": 5, "utilizationEnabled": True}})
    call(f"GET {accounts}/{{id}}", id=created["accountId"])
    call(f"GET {accounts}/detailed/{{id}}", id=created["accountId"])
    call(f"PUT {accounts}/{{id}}", {
        "accountName": "Contract-2", "retentionDays": 7, "searchable": False, "accessible": True,
        "sharingObjectsAccounts": [sub], "docSizeSetting": True, "maxDailyGB": 3.0,
        "reservedDailyGB": 1.0, "snapsearchRetentionDays": None,
        "utilizationSettings": {"frequencyMinutes": None, "utilizationEnabled": False}},
        status=204, id=created["accountId"])
    call(f"GET {accounts}/detailed/{{id}}", id=created["accountId"])
    call(f"DELETE {accounts}/{{id}}", status=204, id=created["accountId"])

    call(f"GET {metrics}")
    made = call(f"POST {metrics}", {"email": "dana@acme.io", "accountName": "Contract-metrics",
                                    "planUts": 100, "authorizedAccountsIds": [sub]})
    call(f"GET {metrics}/{{metricsAccountId}}", metricsAccountId=made["id"])
    call(f"PUT {metrics}/{{metricsAccountId}}", {"planUts": 200, "authorizedAccountsIds": []},
         metricsAccountId=made["id"])
    call(f"DELETE {metrics}/{{metricsAccountId}}", metricsAccountId=made["id"])
    call(f"DELETE {metrics}/{{metricsAccountId}}", status=204, metricsAccountId=made["id"])

    call("POST /v1/audit-trail/event-types")
    call("POST /v1/audit-trail", {"size": 5, "from": 0, "sortDescending": True})
    call("POST /v1/audit-trail", {"size": 500, "from": 3, "includeFiltersData": True})

    call(f"GET {shipping}/limits")
    for enabled in (True, False):
        page = call(f"POST {shipping}/search", {
            "filter": {"enabled": enabled}, "sort": [{"field": "name", "descending": True}],
            "pagination": {"pageNumber": 1, "pageSize": 1000}})
        if not page["results"]:
            contract.violations.append(f"no shipping token is enabled={enabled}")
    token = call(f"POST {shipping}", {"name": "contract"}, status=201)
    call(f"GET {shipping}/{{id}}", id=token["id"])
    call(f"PUT {shipping}/{{id}}", {"name": "contract 2", "enabled": False}, id=token["id"])
    call(f"DELETE {shipping}/{{id}}", id=token["id"])

    call(f"GET {shared}/filters")
    made_filter = call(f"POST {shared}/filters",
                       {"field": "region", "value": "eu-west-9", "description": "Contract"})
    bare = call(f"POST {shared}/filters", {"field": "region", "value": "eu-west-8"})
    call(f"GET {shared}/filters/{{id}}", id=made_filter["id"])
    call(f"GET {shared}/filters/{{id}}", status=400, id=123456)
    call(f"GET {shared}")
    call(f"POST {shared}", {"tokenName": "unfiltered", "filters": [], "filtersOperator": "AND"})
    made_shared = call(f"POST {shared}", {"tokenName": "contract", "filters": [made_filter["id"]],
                                          "filtersOperator": "OR"})
    call(f"GET {shared}/{{id}}", id=made_shared["id"])
    call(f"GET {shared}/{{id}}", status=400, id=1234567)
    call(f"PUT {shared}/{{id}}", {"filters": [made_filter["id"], bare["id"]],
                                  "filtersOperator": "AND"}, id=made_shared["id"])
    call(f"PUT {shared}/{{id}}", {"filters": []}, id=made_shared["id"])
    call(f"PUT {shared}/{{id}}", {"filters": []}, status=400, id=1234567)
    call(f"PUT {shared}/{{id}}", {"filters": [123456]}, status=400, id=made_shared["id"])
    call(f"POST {shared}", {"tokenName": "contract", "filters": [123456],
                            "filtersOperator": "OR"}, status=400)
    call(f"DELETE {shared}/{{id}}", status=204, id=made_shared["id"])
    call(f"DELETE {shared}/{{id}}", status=400, id=made_shared["id"])
    call(f"DELETE {shared}/filters/{{id}}", id=made_filter["id"])
    call(f"DELETE {shared}/filters/{{id}}", id=bare["id"])
    call(f"DELETE {shared}/filters/{{id}}", status=400, id=bare["id"])

    sub_token = call("POST /v1/api-tokens/sub-account", {"name": "contract", "accountId": sub})
    call("GET /v1/associated-accounts", token=sub_token["token"])
    call("POST /v1/api-tokens/sub-account", {"name": "x", "accountId": sub}, status=403,
         token=sub_token["token"])
    call("POST /v1/api-tokens/sub-account", {"name": " ", "accountId": sub}, status=400)
    call("POST /v1/api-tokens/sub-account", {"name": "x", "accountId": 123}, status=404)
    call("POST /v1/api-tokens/sub-account", {"name": "x", "accountId": sub}, status=401,
         token="00000000-0000-4000-8000-000000000000")


def end(process):
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def operations_of(specification):
    """Every (method, path) of the file. It is YAML of two levels, read without a library."""
    found = set()
    path = None
    inside = False
    for line in specification.read_text().splitlines():
        if line and not line.startswith((" ", "#")):
            inside = line.startswith("paths:")
        if not inside:
            continue
        if line.startswith("  /") and line.rstrip().endswith(":"):
            path = line.strip()[:-1]
        elif line.startswith("    ") and line[4:5] != " " and line.rstrip().endswith(":"):
            method = line.strip()[:-1].upper()
            if method in ("GET", "POST", "PUT", "DELETE"):
                found.add((method, path))
    return found


def main():
    sandbox, folder = sys.argv[1], Path(sys.argv[2])
    specification = Path(os.environ.get("TOKENDECK_CONTRACT_SPEC") or sys.argv[3])
    if not specification.is_file():
        skip("no specification")
    prism = install_prism(folder)
    processes = []
    try:
        backend = subprocess.Popen([sandbox, "--listen", "127.0.0.1:0", "--fault", LOCK],
                                   stdout=subprocess.PIPE, text=True)
        processes.append(backend)
        if not select.select([backend.stdout], [], [], 20)[0]:
            print("The sandbox did not start")
            return 1
        access = json.loads(backend.stdout.readline())
        port = free_port()
        log = open(folder / "prism.log", "wb")
        processes.append(subprocess.Popen(
            [prism, "proxy", "--errors", "-h", "127.0.0.1", "-p", str(port), specification,
             access["url"]], stdout=log, stderr=log,
            env=dict(os.environ, NO_COLOR="1")))
        contract = Contract(f"http://127.0.0.1:{port}", access["apiToken"])
        deadline = time.monotonic() + 60
        while True:
            try:
                contract.call("GET /v2/whoami")
                break
            except (urllib.error.URLError, ConnectionError):
                if time.monotonic() > deadline or processes[-1].poll() is not None:
                    print("Prism did not start; see prism.log")
                    return 1
                time.sleep(0.2)
        replay(contract)
    finally:
        for process in reversed(processes):
            end(process)
    missed = operations_of(specification) - contract.done
    for violation in contract.violations:
        print(violation)
    for method, path in sorted(missed):
        print(f"not replayed: {method} {path}")
    print(f"{len(contract.done)} operations, {len(contract.violations)} violations")
    return 1 if contract.violations or missed else 0


if __name__ == "__main__":
    sys.exit(main())
