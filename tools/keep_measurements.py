#!/usr/bin/env python3
"""Keeps what the last full run of the tests measured, for the page /about/quality.

    CHARTED_BROWSER=required ./mvnw verify
    tools/lighthouse                                  (optional; see docs/performance.md)
    python3 tools/keep_measurements.py [OUT_FILE]

Reads target/quality/*.json, which the tests write, and the reports of Surefire, and writes OUT_FILE, which is
src/main/resources/quality.json when it is not given. Refuses a run that is not whole: a failed test, a missing part.
Scores of Lighthouse that were not taken anew are left out.
"""

import json
import re
import sys
import xml.etree.ElementTree as xml
from datetime import date
from pathlib import Path

TARGET = Path("target")


def part(name):
    file = TARGET / "quality" / f"{name}.json"
    if not file.exists():
        sys.exit(f"{file} is missing: run the whole suite first, with a browser.")
    return json.loads(file.read_text(encoding="utf-8"))


def tests():
    reports = sorted((TARGET / "surefire-reports").glob("TEST-*.xml"))
    if not reports:
        sys.exit("No reports of tests: run the whole suite first.")
    counts = {"run": 0, "failed": 0, "skipped": 0}
    for report in reports:
        suite = xml.parse(report).getroot()
        skipped = int(suite.get("skipped"))
        counts["run"] += int(suite.get("tests")) - skipped
        counts["failed"] += int(suite.get("failures")) + int(suite.get("errors"))
        counts["skipped"] += skipped
    if counts["failed"]:
        sys.exit(f"{counts['failed']} tests failed: nothing is kept.")
    newest = max(report.stat().st_mtime for report in reports)
    return counts, date.fromtimestamp(newest).isoformat()


def lighthouse():
    file = TARGET / "quality" / "lighthouse.json"
    return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {"version": "", "scores": []}


def main():
    out = Path(sys.argv[1] if len(sys.argv) > 1 else "src/main/resources/quality.json")
    counts, day = tests()
    version = re.search(r"</parent>.*?<version>([^<]+)</version>", Path("pom.xml").read_text(encoding="utf-8"), re.S)
    manifest = json.loads(Path("src/main/resources/data/manifest.json").read_text(encoding="utf-8"))
    kept = {
        "measured": day,
        "edition": manifest["edition"],
        "version": version.group(1),
        "tests": counts,
        "crawl": part("crawl"),
        "markup": part("markup"),
        "facts": part("facts"),
        "browser": part("browser"),
        "lighthouse": lighthouse(),
    }
    out.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{out}: {counts['run']} tests, {len(kept['browser']['pages'])} pages, measured {day}")


if __name__ == "__main__":
    main()
