#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a package is made of, as SPDX 2.3: the program and the Debian packages of the libraries that
it links. The same package on the same system gives the same text.

Usage: sbom.py PACKAGE.deb
"""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import uuid


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def field(package, name):
    return output("dpkg-deb", "-f", package, name).strip()


def linked_packages(package):
    """The packages of the libraries that the program itself asks for, sorted by name."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
        program = os.path.join(folder, "usr/bin/nyttoportfolj")
        wanted = re.findall(r"NEEDED +(\S+)", output("objdump", "-p", program))
        answer = output("ldd", program)
        # The loader is named by its place alone.
        found = {os.path.basename(path): path for path in re.findall(r"\s(/\S+)", answer)}
    packages = {}
    for library in wanted:
        path = found.get(library)
        if path is None:
            sys.exit(f"{library} is not on this system.")
        name = owner(path)
        packages.setdefault(name, []).append(library)
    return sorted(packages.items())


def owner(path):
    """The package that a library is from. /lib may be a link to /usr/lib."""
    real = os.path.realpath(path)
    for candidate in (path, real, real.removeprefix("/usr")):
        answer = subprocess.run(["dpkg-query", "-S", candidate], capture_output=True, text=True)
        if answer.returncode == 0:
            return answer.stdout.split(": ")[0]
    sys.exit(f"{path} is of no package.")


def entry(name, libraries):
    shown = "${Package}\t${Version}\t${Architecture}\t${source:Package}\t${Homepage}"
    package, version, architecture, source, home = output(
        "dpkg-query", "-W", "-f", shown, name).split("\t")
    return {
        "SPDXID": f"SPDXRef-{package.replace('+', '-plus')}",
        "name": package,
        "versionInfo": version,
        "downloadLocation": "NOASSERTION",
        "homepage": home or "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "sourceInfo": f"source package {source}; linked as {', '.join(sorted(libraries))}",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator":
                f"pkg:deb/debian/{package.replace('+', '%2B')}@{version.replace('+', '%2B')}"
                f"?arch={architecture}",
        }],
    }


def main(package):
    with open(package, "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    name, version = field(package, "Package"), field(package, "Version")
    made = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]),
                                           datetime.timezone.utc)
    program = {
        "SPDXID": "SPDXRef-program",
        "name": name,
        "versionInfo": version,
        "packageFileName": os.path.basename(package),
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "NOASSERTION",
    }
    linked = [entry(*each) for each in linked_packages(package)]
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"{name}-{version}",
        "documentNamespace": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, digest)}",
        "creationInfo": {
            "created": made.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: installer/sbom.py"],
        },
        "packages": [program, *linked],
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
             "relatedSpdxElement": program["SPDXID"]},
            *({"spdxElementId": program["SPDXID"], "relationshipType": "DYNAMIC_LINK",
               "relatedSpdxElement": each["SPDXID"]} for each in linked),
        ],
    }
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    print()


if __name__ == "__main__":
    main(sys.argv[1])
