#!/usr/bin/env python3
"""Lists what schema.org says of the types that the guide uses: src/test/resources/schema-org.csv.

    npm pack schema-dts@1.1.5 && tar xzf schema-dts-1.1.5.tgz
    python3 tools/schema_org.py package/dist/schema.d.ts > src/test/resources/schema-org.csv

schema-dts (Google, Apache License 2.0) is generated from the vocabulary that schema.org publishes. A row is a property of a type
with the types that its values may have, or, without a property, a type with its parents. Run it again when the guide uses another type.
"""

import csv
import re
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "src/main/java"
UNION = re.compile(r"^export type (\w+) = ([^;]+);$", re.M)
INTERFACE = re.compile(r"^interface (\w+?)(Base|Leaf) extends ([^{]+) \{$(.*?)^\}$", re.M | re.S)
PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.+), "\1">;$', re.M)


def main(vocabulary):
    text, parents, properties = Path(vocabulary).read_text(), {}, {}
    for name, kind, above, body in INTERFACE.findall(text):
        parents.setdefault(name, set()).update(p[:-4] for p in re.findall(r"\w+Base", above) if p[:-4] != name)
        for key, values in PROPERTY.findall(body):
            ranges = [v for v in re.findall(r"\w+", values) if v not in ("IdReference", "Role", "readonly")]
            properties.setdefault(name, {})[key] = ranges
    for name, members in UNION.findall(text):
        for member in set(re.findall(r"\w+", members)) & set(parents):
            parents[member].add(name)
    used = set()
    for source in SOURCES.rglob("*.java"):
        used.update(re.findall(r'(?:Thing\.of\(|-> |\? |: )"([A-Z]\w+)"', source.read_text()))
    used &= set(parents)
    todo, types = list(used), set()
    while todo:
        name = todo.pop()
        if name not in types:
            types.add(name)
            todo += parents.get(name, [])
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["type", "parents", "property", "ranges"])
    for name in sorted(types):
        out.writerow([name, "|".join(sorted(parents.get(name, []))), "", ""])
        for key, ranges in sorted(properties.get(name, {}).items()):
            out.writerow([name, "", key, "|".join(ranges)])


if __name__ == "__main__":
    main(sys.argv[1])
