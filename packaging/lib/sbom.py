#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Tokendeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Writes what a package is made of beside it, as SPDX 2.3.

sbom.py deb PACKAGE BUILDINFO     what it was built with, and which of it the package depends on
sbom.py folder PACKAGE LIST       what is inside: LIST has a Debian package in each line, with its
                                  version and source, separated by tabs

The same package gives the same file.
"""

import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name.replace("+", "-plus-"))


def component(name, version, source, distribution):
    """A package of Debian, by the name that vulnerability databases know it by (purl)."""
    quoted = version.replace("+", "%2B").replace("~", "~").replace(":", "%3A")
    entry = {
        "name": name,
        "SPDXID": identifier("Package-" + name),
        "versionInfo": version,
        "supplier": "Organization: Debian",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{name}@{quoted}?distro={distribution}",
        }],
    }
    if source and source != name:
        entry["sourceInfo"] = f"built from the Debian source package {source}"
    return entry


def document(package, version, components):
    """components: (entry, relationship to the package)."""
    content = package.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    made = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)
    main = {
        "name": "tokendeck",
        "SPDXID": "SPDXRef-Package-tokendeck",
        "versionInfo": version,
        "packageFileName": package.name,
        "supplier": "Organization: Tokendeck contributors",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "2026 Tokendeck contributors",
        "primaryPackagePurpose": "APPLICATION",
    }
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
                  "relatedSpdxElement": main["SPDXID"]}]
    for entry, (kind, forward) in components:
        ends = (main["SPDXID"], entry["SPDXID"])
        first, second = ends if forward else reversed(ends)
        relations.append({"spdxElementId": first, "relationshipType": kind,
                          "relatedSpdxElement": second})
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": package.name,
        "documentNamespace": f"https://github.com/tokendeck/tokendeck/spdx/{package.name}-{digest}",
        "creationInfo": {"created": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
                         "creators": ["Tool: tokendeck-packaging"]},
        "packages": [main] + [entry for entry, _ in components],
        "relationships": relations,
    }


def field(package, name):
    return subprocess.run(["dpkg-deb", "--field", package, name], check=True, capture_output=True,
                          text=True).stdout.strip()


def of_deb(package, buildinfo):
    text = pathlib.Path(buildinfo).read_text(encoding="utf-8")
    block = re.search(r"^Installed-Build-Depends:\n((?: .*\n)+)", text, re.M).group(1)
    installed = dict(re.findall(r"^ ([a-z0-9.+-]+)(?::\w+)? \(= ([^)]+)\)", block, re.M))
    version = field(package, "Version")
    distribution = "debian-" + re.search(r"~deb(\d+)", version).group(1)
    depends = set(re.findall(r"(?:^|[,|]) *([a-z0-9.+-]+)",
                             field(package, "Depends") + "," + field(package, "Recommends")))
    components = [(component(name, installed[name], None, distribution), ("BUILD_DEPENDENCY_OF", False))
                  for name in sorted(set(installed) - depends)]
    for name in sorted(depends):
        entry = component(name, installed.get(name, ""), None, distribution)
        if name not in installed:
            # Loaded at run time, and not needed to build: any version of the release.
            del entry["versionInfo"]
            locator = entry["externalRefs"][0]
            locator["referenceLocator"] = locator["referenceLocator"].replace("@?", "?")
        components.append((entry, ("DEPENDS_ON", True)))
    return version, components


def of_folder(listed):
    components = []
    release = subprocess.run(["sh", "-c", ". /etc/os-release && echo $VERSION_ID"], check=True,
                             capture_output=True, text=True).stdout.strip()
    for line in sorted(set(pathlib.Path(listed).read_text(encoding="utf-8").splitlines())):
        name, version, source = line.split("\t")
        components.append((component(name, version, source, f"debian-{release}"),
                           ("CONTAINS", True)))
    return components


def main(kind, package, listed):
    package = pathlib.Path(package)
    if kind == "deb":
        version, components = of_deb(package, listed)
    else:
        version = re.search(r"-(\d+\.\d+\.\d+)-", package.name).group(1)
        components = of_folder(listed)
    text = json.dumps(document(package, version, components), indent=1) + "\n"
    package.with_name(package.name + ".spdx.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("deb", "folder"):
        sys.exit(__doc__)
    main(*sys.argv[1:])
