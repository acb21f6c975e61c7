#!/usr/bin/env python3
"""Makes the guide's generated data files from a folder of gathered facts.

    python3 tools/make_data.py FACTS_FOLDER [OUT_FOLDER]   make the files, check them, count them
    python3 tools/make_data.py --manifest-only [OUT_FOLDER]  only count the rows again (after a file was edited by hand)
    python3 tools/make_data.py --check [OUT_FOLDER]          check every data file, hand-written ones too; change nothing

OUT_FOLDER is src/main/resources/data when it is not given. Only the Python standard library is used. The same facts give the
same bytes: rows are sorted, nothing depends on the clock.

How it is laid out
  1. the edition, and small tables of words and decisions (states, fields of study, whose site an address is, ...)
  2. the schema, read from db/migration: it is the contract that every written file is checked against
  3. one `make_...` function for each data file
  4. writing, checking, the manifest, the summary

The facts folder holds programs.csv, institutions.csv, accreditation.csv, program-facts.csv, oews.csv, projections.csv,
publishers.csv, sources.json and advice.csv; docs/data.md says what each generated file takes from them.

A wrong file stops the run with its name, the line and the reason.
"""

import csv
import json
import re
import sys
from collections import Counter, defaultdict
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from urllib.parse import quote, urlsplit

# 1. The edition, words and decisions ----------------------------------------------------------------------------------

EDITION = "2026-11"
CHECKED_ON = "2026-11-22"
LANGUAGE = "en"

ROOT = Path(__file__).resolve().parent.parent
SCHEMA_FOLDER = ROOT / "src/main/resources/db/migration"
DEFAULT_OUT = ROOT / "src/main/resources/data"

MISSING = {"not-reported", "suppressed", "not-applicable", "not-collected", "not-found", "conflicting", "not-asked", "unsure"}

AHIMA = "American Health Information Management Association (AHIMA)"
CAHIIM = "Commission on Accreditation for Health Informatics and Information Management Education (CAHIIM)"
NCRA = "National Cancer Registrars Association (NCRA)"
NHA = "National Healthcareer Association (NHA)"
BLS = "U.S. Bureau of Labor Statistics (BLS)"
# Publishers as the register names them; the acronym at the end is what pages print.
PUBLISHERS = {
    "ahima": AHIMA, "CAHIIM": CAHIIM, "cahiim": CAHIIM,
    "U.S. Bureau of Labor Statistics": BLS,
    "National Center for Education Statistics": "National Center for Education Statistics (NCES)",
    "NCES": "National Center for Education Statistics (NCES)",
    "U.S. Bureau of Economic Analysis": "U.S. Bureau of Economic Analysis (BEA)",
    "U.S. Department of Labor, Employment and Training Administration": "U.S. Department of Labor, Employment and Training Administration (O*NET)",
}
LABOR = "U.S. Department of Labor, Employment and Training Administration"
CAHIIM_DIRECTORY = "https://www.cahiim.org/programs/program-directory"
IPEDS_YEARS = (2020, 2021, 2022, 2023, 2024)

# postal code: (FIPS code, name)
STATES = {
    "AL": ("01", "Alabama"), "AK": ("02", "Alaska"), "AZ": ("04", "Arizona"), "AR": ("05", "Arkansas"),
    "CA": ("06", "California"), "CO": ("08", "Colorado"), "CT": ("09", "Connecticut"), "DE": ("10", "Delaware"),
    "DC": ("11", "District of Columbia"), "FL": ("12", "Florida"), "GA": ("13", "Georgia"), "HI": ("15", "Hawaii"),
    "ID": ("16", "Idaho"), "IL": ("17", "Illinois"), "IN": ("18", "Indiana"), "IA": ("19", "Iowa"),
    "KS": ("20", "Kansas"), "KY": ("21", "Kentucky"), "LA": ("22", "Louisiana"), "ME": ("23", "Maine"),
    "MD": ("24", "Maryland"), "MA": ("25", "Massachusetts"), "MI": ("26", "Michigan"), "MN": ("27", "Minnesota"),
    "MS": ("28", "Mississippi"), "MO": ("29", "Missouri"), "MT": ("30", "Montana"), "NE": ("31", "Nebraska"),
    "NV": ("32", "Nevada"), "NH": ("33", "New Hampshire"), "NJ": ("34", "New Jersey"), "NM": ("35", "New Mexico"),
    "NY": ("36", "New York"), "NC": ("37", "North Carolina"), "ND": ("38", "North Dakota"), "OH": ("39", "Ohio"),
    "OK": ("40", "Oklahoma"), "OR": ("41", "Oregon"), "PA": ("42", "Pennsylvania"), "RI": ("44", "Rhode Island"),
    "SC": ("45", "South Carolina"), "SD": ("46", "South Dakota"), "TN": ("47", "Tennessee"), "TX": ("48", "Texas"),
    "UT": ("49", "Utah"), "VT": ("50", "Vermont"), "VA": ("51", "Virginia"), "WA": ("53", "Washington"),
    "WV": ("54", "West Virginia"), "WI": ("55", "Wisconsin"), "WY": ("56", "Wyoming"), "PR": ("72", "Puerto Rico"),
}

DEGREES = ("certificate", "associate", "bachelor", "post-bacc-certificate", "master", "post-master-certificate", "doctorate")

# CIP code: (the finder's field, our readable name)
FIELDS = {
    "51.0706": ("records-administration", "Health information administration"),
    "51.0707": ("records-technology", "Health information technology"),
    "51.0708": ("other", "Medical transcription"),
    "51.0713": ("coding", "Medical coding"),
    "51.0714": ("other", "Medical billing"),
    "51.0721": ("other", "Disease registry data management"),
    "51.0723": ("other", "Health information privacy and security"),
    "51.2706": ("informatics", "Health informatics"),
}

CONTROLS = {"public": "public", "private nonprofit": "nonprofit", "private for-profit": "for-profit"}
LEVELS = {"four or more years": "four-year", "at least 2 but less than 4 years": "two-year", "less than 2 years": "under-two-year"}
STATUSES = {"accredited": "accredited", "candidacy": "candidacy", "none-stated": "unknown"}

# Occupation: (role, first year in the pay series, last year or None, the code that took over)
OCCUPATIONS = {
    "29-2072": ("core", 2021, None, None),
    "29-9021": ("core", 2021, None, None),
    "29-2071": ("former", 2004, 2018, "29-2072"),
    "29-2098": ("combined", 2019, 2020, "29-2072"),
    "29-9098": ("combined", 2019, 2020, "29-9021"),
    "31-9094": ("neighbor", 2004, None, None),
    "11-9111": ("neighbor", 2004, None, None),
    "43-6013": ("neighbor", 2004, None, None),
    "31-9092": ("neighbor", 2004, None, None),
    "29-2099": ("neighbor", 2004, None, None),
    "15-1211": ("neighbor", 2019, None, None),
    "15-1121": ("former", 2010, 2018, "15-1211"),
    "15-1051": ("former", 2004, 2009, "15-1121"),
    "00-0000": ("all", 2004, None, None),
}

# Sites that are not the institution's own: (publisher or None for the institution, read at or None, kind).
COPY = "official-copy"
SITES = {
    "info.5y1.org": (None, "info.5y1.org (copy of the catalog)", COPY),
    "wixlib.com": (None, "wixlib.com (copy of the document)", COPY),
    "docest.com": (None, "docest.com (copy of the handbook)", COPY),
    "fdocuments.in": (None, "fdocuments.in (copy of the report)", COPY),
    "studylib.net": (None, "studylib.net (copy of the document)", COPY),
    "www.irontontribune.com": ("The Ironton Tribune", None, "news"),
    "thebroadsideonline.com": ("The Broadside (student newspaper, Central Oregon Community College)", None, "news"),
    "lariatnews.com": ("lariatnews.com (student newspaper)", None, "news"),
    "www.tallahassee.com": ("tallahassee.com (newspaper)", None, "news"),
    "www.thehudsonian.org": ("The Hudsonian (student newspaper)", None, "news"),
    "www.healthcare-management-degree.net": ("healthcare-management-degree.net", None, "third-party"),
    "www.bestcollegesonline.org": ("bestcollegesonline.org", None, "third-party"),
    "winenfood.com": ("winenfood.com", None, "third-party"),
    "www.datasciencedegreeprograms.net": ("datasciencedegreeprograms.net", None, "third-party"),
    "www.msche.org": ("Middle States Commission on Higher Education", None, "official"),
    "edgecombe.edu": ("Edgecombe Community College", None, "college"),
    "onlinedegrees.kent.edu": ("Kent State University", None, "college"),
    "online.vccs.edu": ("Virginia community colleges (state online catalog)", None, "college"),
    "www.georgiaonmyline.org": ("Georgia ONmyLINE (state online catalog)", None, "college"),
}
# Evidence without an address: where the words stood, by unitid.
UNADDRESSED = {
    "154022": ("Public files of a web project (not named)", None, "third-party"),
    "151111": (None, "a text in a public code repository (not named)", "third-party"),
    "157793": (None, "the source text of a page of the university", "college"),
}
# Addresses in the program list that are press or guide pages: never linked as "the program's page".
NOT_PROGRAM_PAGES = {"sdvoice.info", "collegelearners.com"}


def need(condition, reason):
    """Stops the run when the facts are not what this tool was written for."""
    if not condition:
        raise SystemExit("make_data: " + reason)


def squeeze(text):
    """One line, single blanks."""
    return " ".join(text.split())


def sentence(text):
    text = squeeze(text).strip(" ;,")
    return (text[:1].upper() + text[1:]).rstrip(".") + "." if text else ""


def slug(text, longest):
    """Lower-case words joined by hyphens, cut at a word."""
    words = re.findall(r"[a-z0-9]+", text.lower())
    kept = words[0][:longest]
    for word in words[1:]:
        if len(kept) + 1 + len(word) > longest:
            break
        kept += "-" + word
    return kept


def about(text):
    """A date or vintage of the facts, with its abbreviations written out."""
    text = re.sub(r"\bc\. ", "about ", squeeze(text)).replace("last accreditation date", "last accredited").replace(" (catoid 7)", "")
    return re.sub(r"^(\d{4}) \(approx\.(?:, text cites (.*))?\)", lambda m: f"about {m[1]}" + (f"; the text cites {m[2]}" if m[2] else ""), text)


def url(text):
    """An address a browser accepts: with a scheme, blanks escaped, without the default port. Empty stays empty."""
    text = text.strip()
    if not text:
        return ""
    if not re.match(r"https?://", text, re.I):
        text = "https://" + text
    text = re.sub(r"^(https://[^/:]+):443(?=/|$)", r"\1", text)
    return quote(text, safe="%/:?#[]@!$&'()*+,;=~._-")


def host(address):
    return (urlsplit(address).hostname or "").removeprefix("www.") if address else ""


def degree(word):
    word = word.replace("post-bacc certificate", "post-bacc-certificate").replace("post-master certificate", "post-master-certificate")
    need(word in DEGREES, f"unknown degree type '{word}'")
    return word


def figure(text, reason):
    """A figure cell: the number, or the word that says why there is none."""
    text = text.strip()
    if not text:
        return reason
    number = Decimal(text)
    return f"{number.normalize():f}" if number != number.to_integral() else f"{number:.0f}"


# 2. The schema --------------------------------------------------------------------------------------------------------


class Column:
    def __init__(self, name, definition):
        self.name = name
        self.kind = re.match(r"[a-z]+", definition).group()
        size = re.match(r"(?:varchar|numeric)\s*\((\d+)(?:\s*,\s*(\d+))?\)", definition)
        self.size = int(size.group(1)) if size else None
        self.scale = int(size.group(2)) if size and size.group(2) else None
        self.required = "not null" in definition or "primary key" in definition
        self.unique = bool(re.search(r"\bunique\b|\bprimary key\b", definition))
        self.key = "primary key" in definition
        check = re.search(r"check \(\w+ in \(([^)]*)\)\)", definition)
        self.values = set(re.findall(r"'([^']*)'", check.group(1))) if check else None
        target = re.search(r"references (\w+) \((\w+)\)", definition)
        self.target = target.groups() if target else None
        self.figure = False


class Table:
    """A table of the schema; `columns` are those of the data file, where a figure is one column."""

    def __init__(self, name, body):
        self.name = name
        self.columns = {}
        self.key = []
        for part in split(body):
            self.add(part)
        self.key = self.key or [c.name for c in self.columns.values() if c.key]

    def add(self, part):
        words = part.split(None, 1)
        if re.match(r"primary key", part):
            self.key = [c.strip() for c in re.search(r"\(([^)]*)\)", part).group(1).split(",")]
        elif words[0] == "check" or words[0].endswith("_missing"):
            return
        elif words[0].endswith("_amount"):
            column = Column(words[0].removesuffix("_amount"), words[1])
            column.figure = True
            self.columns[column.name] = column
        else:
            self.columns[words[0]] = Column(*words)

    def header(self):
        return list(self.columns)


def split(body):
    """The parts of a table definition: commas outside of brackets part them."""
    parts, depth, start = [], 0, 0
    for i, sign in enumerate(body):
        depth += (sign == "(") - (sign == ")")
        if sign == "," and depth == 0:
            parts.append(body[start:i])
            start = i + 1
    return [squeeze(p) for p in parts + [body[start:]] if p.strip()]


def read_schema():
    """The tables as all migrations together leave them."""
    text = "\n".join(file.read_text(encoding="utf-8") for file in sorted(SCHEMA_FOLDER.glob("V*.sql")))
    tables = {}
    for statement in re.sub(r"--[^\n]*", "", text).split(";"):
        created = re.search(r"create table (\w+) \((.*)\)\s*$", statement, re.S)
        dropped = re.match(r"\s*drop table (\w+)", statement)
        added = re.match(r"\s*alter table (\w+)\s+add column (.*)$", statement, re.S)
        if created:
            tables[created.group(1)] = Table(*created.groups())
        elif dropped:
            del tables[dropped.group(1)]
        elif added:
            tables[added.group(1)].add(squeeze(added.group(2)))
    return tables


# 3. The data files ----------------------------------------------------------------------------------------------------


class Facts:
    """The gathered facts, and the register of sources that grows while the files are made."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.programs = self.table("programs.csv")
        self.institutions = self.table("institutions.csv")
        self.accreditation = self.table("accreditation.csv")
        self.pages = self.table("program-facts.csv")
        self.wages = [r for r in self.table("oews.csv") if r["area_type"] != "industry"]
        self.industries = [r for r in self.table("oews.csv") if r["area_type"] == "industry"]
        self.projections = self.table("projections.csv")
        self.publishers = self.table("publishers.csv")
        self.advice = self.table("advice.csv")
        self.sources = json.loads((self.folder / "sources.json").read_text(encoding="utf-8"))
        self.register = {}
        self.school = {r["unitid"]: r for r in self.institutions}
        self.directory = {r["UNITID"]: r for r in self.official("hd2024.csv", "latin-1")}
        # A school with a price for a whole program charges by program, so that a price for a year does not apply to it.
        self.priced_by_program = {p["unitid"] for p in self.programs if p["program_cost"]}

    def table(self, name):
        with open(self.folder / name, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def official(self, name, encoding):
        """A federal file as published, in the folder of facts or in the folder `official` beside it."""
        beside = self.folder / name
        path = beside if beside.exists() else self.folder.parent / "official" / name
        with open(path, "rb") as file:
            text = file.read()
        text = text.decode("utf-8-sig") if text.startswith(b"\xef\xbb\xbf") else text.decode(encoding)
        return list(csv.DictReader(text.splitlines()))

    def add_source(self, id, **row):
        row = {"id": id, "read_at": "", "address": "", "license": "", "note": "", "checked_on": CHECKED_ON, **row}
        row["vintage"] = row["vintage"] or "undated"
        need(self.register.get(id, row) == row, f"two sources called {id}")
        self.register[id] = row
        return id


# -- source

# Words of the facts for the kind of a source: our kind, and "copy" where the publisher's own text was read elsewhere.
SOURCE_KINDS = {
    "official page": "official", "official help page": "official", "official state page": "official", "official": "official",
    "official press release": "official", "primary": "official", "journal": "official", "state regulation": "official",
    "state regulation archive": "official",
    "primary press release": COPY, "mirror of official page": COPY, "official test host": COPY, "official host alias": COPY,
    "third-party copy": COPY, "old official outline": COPY, "state regulation copy": COPY,
    "primary data, third-party copy, CC BY 4.0": COPY, "primary data, third-party copy": COPY,
    "third-party": "third-party", "third-party citing AHIMA": "third-party",
    "third-party citing AHIMA outline 10/01/2023": "third-party", "third-party citing AAPC 2025 survey": "third-party",
    "third-party citing NHA": "third-party", "third-party instructor": "third-party", "third-party code": "third-party",
    "third-party notes citing onetcenter.org": "third-party", "content site": "third-party", "program sponsor": "third-party",
    "open dataset": "dataset", "news": "news", "news of primary report": "news", "reprint": "news",
    "college page": "college", "college news": "college",
}
# Where the publisher of the facts is only the place: (who stands behind it, where it was read).
STANDS_BEHIND = {
    "SAVIOR_CCA": (AHIMA, "saviorquiz.com"),
    "RHIA_MIRROR": (AHIMA, "saswell-cn.com (mirror)"),
    "NASROO_RHIT": (AHIMA, "nasroo.com"),
    "SKILR_RHIT": (AHIMA, "skilr.com"),
    "OEP_RHIA_D4": (AHIMA, "open-exam-prep.com"),
    "SCRIBD_CCS15": (AHIMA, "scribd.com"),
    "PERSPECTIVES": ("Perspectives in Health Information Management (AHIMA)", ""),
    "AHIMA_APPR": ("Journal of AHIMA", ""),
    "AHIMA_FAQ": (AHIMA, "healthcom.info (mirror)"),
    "AHIMA_POL": (AHIMA, "healthcom.info (mirror) and a test host of ahima.org"),
    "AHIMA_CCA_T": (AHIMA, "conference-test.ahima.org (test host)"),
    "AHIMA_RHIT_QA": (AHIMA, "cms-qa.ahima.org (test host)"),
    "AHIMA_RHIA_T": (AHIMA, "conference-test.ahima.org (test host)"),
    "AHIMA_CHPS_T": (AHIMA, "cms-test.ahima.org (test host)"),
    "AHIMA_CCSBETA": (AHIMA, "another host name of ahima.org"),
    "AAPC_HELP_BOOKS": ("AAPC", "AAPC help center (intercom.help)"),
    "AAPC_HELP_YEAR": ("AAPC", "AAPC help center (intercom.help)"),
    "OEP_CBCS": (NHA, "open-exam-prep.com"),
    "NCRA_ELIG": (NCRA, ""), "NCRA_FAQ": (NCRA, ""), "NCRA_NAME": (NCRA, ""), "NCRA_ABOUT": (NCRA, ""), "NCRA_HIST": (NCRA, ""),
    "CB_CCDAILY": ("College Board", "Community College Daily (AACC)"),
    "CB_CCDAILY24": ("College Board", "Community College Daily (AACC)"),
    "CB_CHAMBER": ("College Board", "Stuart/Martin Chamber (reprint)"),
    "CB_PRESS": ("College Board", "pubt.io"),
    "NCAN25": ("College Board", "National College Attainment Network"),
    "NCES_FF76": ("National Center for Education Statistics (NCES)", ""),
    "PA_115_3": ("Pennsylvania Code", "parules.elaws.us"),
    "CA_79803": ("California Code of Regulations", "casetext.com"),
    "CA_75054": ("California Code of Regulations", "Cornell Legal Information Institute"),
    "HI_11_94": ("Hawaii Administrative Rules", "casetext.com"),
    "NJ_2005": ("New Jersey Department of Health and Senior Services", ""),
    "MOVAL": ("Moval (student site)", ""),
    "CERT_ATLAS": ("hans6883/cert-atlas (GitHub)", ""),
    "ONET30_2": (LABOR, "GitHub, Rishitha1406/ONET-Data-Warehouse-Prototype"),
    "ONET29_3": (LABOR, "GitHub, eugene-maina72/Phase_5_Capstone_Project-SmartPath"),
    "ONET24_2": (LABOR, "GitHub, ScriptSorcerer0/ScriptSorcerer0.github.io"),
    "ONET18_1": (LABOR, "GitHub, annaswigart/career-xplorer"),
    "ONET31_CODE": ("Public code that reads O*NET 31.0 (repositories not named)", ""),
    "ONET2R": (LABOR, "GitHub, farach/onet2r"),
}
SOURCE_LICENSES = {
    "ONET30_2": "CC BY 4.0", "ONET29_3": "CC BY 4.0", "ONET24_2": "CC BY 4.0", "NCES_FF76": "public domain",
    "PA_115_3": "public domain", "CA_79803": "public domain", "CA_75054": "public domain", "HI_11_94": "public domain",
    "WA_388": "public domain", "NC_2401": "public domain",
}
PUBLISHER_KINDS = {"learn-org": "article", "bls-ooh": "official", "cahiim": "official", "ahima": "official"}
ADVICE_TITLES = {
    "ftc-career-step": ("Press release on the settlement with Career Step", "July 2024"),
    "fafsa": ("Federal student aid: the FAFSA", ""),
    "pell-short": ("Federal student aid: Pell Grants for short programs", ""),
    "gi-bill-tests": ("GI Bill benefits: licensing and certification tests", ""),
    "wioa": ("American Job Centers", ""),
    "cahiim-website": ("What an accredited program must show on its website", ""),
    "cpc-a": ("How a CPC apprentice completes the apprenticeship", ""),
    "net-price": ("Net price calculators", ""),
}


def trust_and_remark(words, kind):
    """The cautious one of our three levels, and what the original remark adds to it."""
    lead = re.match(r"(medium-high|low-medium|high|medium|low|historical)\b[ :;,]*(.*)", words, re.I)
    need(lead, f"unknown trust '{words}'")
    level, rest = lead.group(1).lower(), lead.group(2).strip("() ")
    if level == "historical":
        return ("medium" if kind == "official" else "low"), "Old: true for its time only."
    remark = sentence(words if rest.startswith("for ") else rest)
    if not rest and level == "medium-high":
        remark = "Between medium and high trust."
    if not rest and level == "low-medium":
        remark = "Between low and medium trust."
    return {"medium-high": "medium", "low-medium": "low"}.get(level, level), remark


def add_listed_sources(facts):
    """publishers.csv, sources.json, advice.csv and our own voice."""
    facts.add_source(
        "charted", kind="ours", publisher="Charted", title="Our own explanations and assumptions", vintage="edition " + EDITION,
        trust="medium", note="Words and assumptions of this guide; they rest on common knowledge of the field, not on one source.")
    for r in facts.publishers:
        publisher = PUBLISHERS.get(r["id"], PUBLISHERS.get(r["publisher"], r["publisher"]))
        license = "CC BY 4.0" if r["license"].startswith("CC BY 4.0") else r["license"]
        vintage = {"ahima": "", "cahiim": ""}.get(r["id"], r["vintage"])
        note = {"learn-org": "The article this guide starts from; each of its facts has a verdict.",
                "onet": "Reuse asks for a notice that names O*NET.",
                "ed-scorecard": "Net price is of 2019-20."}.get(r["id"], "")
        facts.add_source(
            r["id"], kind=PUBLISHER_KINDS.get(r["id"], "dataset"), publisher=publisher, title=r["title"], vintage=vintage,
            address=url(r["address"]), trust="medium" if r["id"] == "learn-org" else "high", license=license, note=note)
    for key, s in facts.sources.items():
        need(s["kind"] in SOURCE_KINDS, f"sources.json: {key}: unknown kind '{s['kind']}'")
        kind = SOURCE_KINDS[s["kind"]]
        publisher, read_at = STANDS_BEHIND.get(key, (s["publisher"], ""))
        if key not in STANDS_BEHIND and s["kind"].startswith("third-party citing AHIMA"):
            publisher, read_at = AHIMA, s["publisher"]
        if key == "SKILR_RHIT":
            kind = "third-party"
        trust, remark = trust_and_remark(s["trust"], kind)
        address, note = s["url"], remark
        if key == "ONET31_CODE":
            address = ""
        if key in ("CERT_ATLAS", "ONET29_3", "ONET24_2"):  # a folder is named after the address
            address = address.split(" ")[0]
        if " ; " in address:
            address, second = address.split(" ; ")
            note = squeeze(f"{note} Also read: {second}")
        if key == "MBC_CERT":  # its other statements are its own
            note = "Its survey figures are those of AAPC (2025)."
        title = re.sub(r" \(index ids [^)]*\)", "", s["title"])
        facts.add_source(
            key.lower().replace("_", "-"), kind=kind, publisher=PUBLISHERS.get(publisher, publisher), read_at=read_at, title=title, vintage=s["year"],
            address=url(address), trust=trust, license=SOURCE_LICENSES.get(key, ""), note=note)
    facts.add_source(
        "onet30-3", kind="dataset", publisher=PUBLISHERS.get(LABOR, LABOR), title="O*NET 30.3 Database: Job Zones", vintage="May 2026",
        address="https://www.onetcenter.org/database.html", trust="medium", license="CC BY 4.0",
        note="Reuse asks for a notice that names O*NET. Where this version was read was not recorded.")
    for r in facts.advice:
        title, vintage = ADVICE_TITLES[r["id"]]
        publisher = PUBLISHERS.get(r["publisher"], r["publisher"].split(", press")[0])
        federal = host(r["address"]).endswith(".gov")
        checked = r["status"] == "verified"
        facts.add_source(
            r["id"], kind="official", publisher=publisher, title=title, vintage=vintage, address=url(r["address"]),
            trust="high" if checked else "medium", license="public domain" if federal else "",
            note="" if checked else "Still to be checked on the publisher's own page.")


def from_cahiim(address):
    return host(address) in ("cahiim.org", "cahiim.matrixdev.net")


def page_title(school, address, about):
    """Our own name for a page that was read: the titles of such pages were not kept."""
    return f"Program directory: {school}" if from_cahiim(address) else f"{school}: {about}"


def evidence(facts, id, address, unitid, institution, title, vintage, trust, note=""):
    """A page that was read about one school: whose page it is decides the publisher."""
    publisher, read_at, kind = SITES.get(urlsplit(address).hostname, (None, None, "college")) if address else \
        UNADDRESSED.get(unitid, (None, "a page that was not kept", "third-party"))
    if from_cahiim(address):
        publisher, kind = CAHIIM, "official"
        if "matrixdev" in address:
            read_at, kind = "a development copy of the CAHIIM directory", COPY
            note = squeeze(f"{note} Copy read: {address}")
            address = CAHIIM_DIRECTORY
    return facts.add_source(
        id, kind=kind, publisher=publisher or institution, read_at=read_at or "", title=title, vintage=vintage,
        address=url(address), trust=trust, note=note)


# -- places, occupations, fields, degrees


def make_state(facts):
    return [{"code": code, "fips": fips, "source": "census-zcta"} for code, (fips, _) in STATES.items()]


def make_state_name(facts):
    return [{"state": c, "language": LANGUAGE, "name": name, "source": "census-zcta"} for c, (_, name) in STATES.items()]


def make_zip_place(facts):
    facts.add_source(
        "zip-post-office", kind="dataset", publisher="Publisher not recorded", title="Post-office points of PO-box and unique ZIP codes",
        vintage="undated", address="", trust="medium", note="Gathered with the Census points; who published them first was not kept.")
    return [
        {"zip": r["zip"], "city": squeeze(r["city"]), "state": r["state"], "latitude": r["latitude"], "longitude": r["longitude"],
         "point": r["coordinates"], "source": "census-zcta" if r["coordinates"] == "zcta" else "zip-post-office"} for r in facts.table("zip-places.csv")]


def make_state_outline(facts):
    return [
        {"state": r["state"], "label_x": r["label_x"], "label_y": r["label_y"], "path": r["path"], "source": "census-zcta"}
        for r in facts.table("us-states-albers.csv")]


def make_school_point(facts):
    return [
        {"unitid": r["id"], "x": r["x"], "y": r["y"], "source": "nces-ipeds"}
        for r in facts.table("map-points.csv") if r["kind"] == "school"]


def make_occupation(facts):
    return [
        {"soc": soc, "role": role, "first_year": first, "last_year": last or "", "successor": next_soc or "", "source": "bls-oews"}
        for soc, (role, first, last, next_soc) in OCCUPATIONS.items()]


def make_degree_type(facts):
    return [{"code": code, "position": i, "source": "nces-ipeds"} for i, code in enumerate(DEGREES, 1)]


def make_study_field(facts):
    titles = {r["cip_code"]: squeeze(r["cip_title"]) for r in facts.programs if r["cip_code"]}
    need(set(titles) == set(FIELDS), f"fields of study differ: {sorted(set(titles) ^ set(FIELDS))}")
    return [
        {"cip": cip, "language": LANGUAGE, "code": code, "name": name, "cip_title": titles[cip], "source": "nces-cip"}
        for cip, (code, name) in FIELDS.items()]


# -- institution


def aliases(text, name):
    """Other names of a school, parted by `|`. The federal list parts them by bars, semicolons, runs of blanks, commas or slashes."""
    text = re.sub(r"^d/b/a\s+", "", text.strip())
    if "|" in text:
        parts = [p for part in text.split("|") for p in (re.split(r",\s+", part) if part.count(",") > 1 else [part])]
    elif ";" in text:
        parts = text.split(";")
    elif re.search(r"\s{2,}", text):
        parts = re.split(r"\s{2,}", text)
    else:
        parts = text.split(",")
    if not re.search(r"[|;]", text):
        parts = [p for part in parts for p in (part.split("/") if part.count("/") > 1 or " / " in part or " " not in part.strip() else [part])]
    kept, seen = [], {name.lower()}
    for part in parts:
        part = squeeze(re.sub(r"^\(old \w+:(.*)\)$", r"\1", part.strip()))
        part = part[1:-1] if re.fullmatch(r"\([^()]*\)", part) else part
        if part and part.lower() not in seen:
            seen.add(part.lower())
            kept.append(part)
    return "|".join(kept)


def make_institution(facts):
    rows = []
    for r in facts.institutions:
        no_price = "not-applicable" if r["unitid"] in facts.priced_by_program else "not-reported"
        priced = any(r[c].strip() for c in ("tuition_fees_in_district", "tuition_fees_in_state", "tuition_fees_out_of_state", "books_supplies"))
        rows.append({
            "unitid": r["unitid"], "name": squeeze(r["institution_name"]), "alias": aliases(r["alias"], r["institution_name"]),
            "address": squeeze(r["address"]), "city": squeeze(r["city"]), "state": r["state"], "zip": r["zip"].strip(),
            "latitude": r["latitude"], "longitude": r["longitude"],
            "control": CONTROLS[r["control"]], "level": LEVELS[r["level"]],
            "website": url(r["website"]), "price_calculator": url(r["net_price_calculator_url"]),
            "admissions_page": url(facts.directory[r["unitid"]]["ADMINURL"]), "aid_page": url(facts.directory[r["unitid"]]["FAIDURL"]),
            "tuition_in_district": figure(r["tuition_fees_in_district"], no_price),
            "tuition_in_state": figure(r["tuition_fees_in_state"], no_price),
            "tuition_out_of_state": figure(r["tuition_fees_out_of_state"], no_price),
            "books": figure(r["books_supplies"], no_price),
            "tuition_period": r["tuition_year"] if priced else "",
            "net_price": figure(r["net_price"], "not-reported"), "net_price_period": r["net_price_year"],
            "graduation_rate": figure(r["graduation_rate_150pct"], "not-reported"),
            "graduation_rate_year": r["graduation_rate_year"],
            "enrollment": figure(r["enrollment_fall_total"], "not-reported"), "enrollment_year": r["enrollment_fall_year"],
            "fully_online": "true" if r["all_programs_online"] == "yes" else "false",
            "source": "nces-ipeds", "net_price_source": "ed-scorecard"})
    return rows


# -- program and award_count

# What pages say about how single programs are taught, how many credits they have and how long they take: for each row of
# program-facts.csv the programs it speaks of, and what a reader should know, in our words. A new row there must be put here or below.
PAGES = {
    ("193283", "associate"): (["193283-510707-3"], "Online, with a practice placement in the last of four semesters (undated college FAQ)."),
    ("198491", "associate"): (["198491-510707-3"], "Online; clinical courses take place on site near the student (undated catalog)."),
    ("138716", "associate"): (["138716-510707-3"], "Online (undated catalog page)."),
    ("227854", "associate"): (["227854-510707-3"], "Online, with clinical hours (college page of 2020)."),
    ("161767", "associate"): (["161767-510707-3"], "Credits are the minimum of an old catalog (2016-17), which was read for credits only."),
    ("144865", "associate"): (["144865-510707-3"], "Credits and two years of study: undated college FAQ; how it is taught was not read there."),
    ("177472", "associate"): (["177472-510707-3"], "Can be done fully online (undated college FAQ)."),
    ("205470", "associate"): (["205470-510707-3"], "Online except the practice course (undated college page)."),
    ("441760", "associate"): (["441760-510707-3"], "Online; the first practicum is done at health care sites (undated college page)."),
    ("441760", "certificate"): (["441760-510707-21"], "Both certificates of the college are online (undated college page)."),
    ("133702", "associate"): (["133702-510707-3"], "Online (2022-23 catalog)."),
    ("175935", "associate"): (["175935-510707-3"], "On campus, or online as an option (2022-23 catalog)."),
    ("209746", "associate"): (["209746-510707-3"], "Online; the 94 credits are quarter credits (undated program handbook)."),
    ("232946", "associate"): (["232946-510707-3"], "On campus, online and hybrid are all listed (state online catalog, about 2024-25)."),
    ("198260", "associate"): (["198260-510707-3"], "Online on an undated old page; in 2020 the college decided to end its program."),
    ("203960", "associate"): (["203960-510707-3"], "Online except the practice experience (undated college page)."),
    ("172200", "associate"): (["172200-510707-3"], "Courses are on the main campus (2025-26 catalog)."),
    ("113236", "associate"): (["113236-510707-3"], "On campus and online (copy of the CAHIIM directory, about 2024)."),
    ("161192", "associate"): (["161192-510707-3"], "Online (copy of the CAHIIM directory, about 2024)."),
    ("227386", "associate"): (["227386-510707-3"], "On campus and online (copy of the CAHIIM directory, about 2024)."),
    ("367459", "associate"): (["367459-510707-3"], "Online, with two clinical internships in person (undated college page)."),
    ("187958", "associate"): (["187958-510707-3"], "Online program courses, practicum in person (college page of about 2020-21)."),
    ("113856", "associate"): (["113856-510707-3"], "Two years of courses (college page of 2023 or later); how it is taught was not read there."),
    ("176071", "associate"): (["176071-510707-3"], "Online in an old catalog (2016-17)."),
    ("196006", "associate"): (["196006-510707-3"], "Online in a college news item of 2007 (old)."),
    ("228459", "bachelor"): (["228459-510706-5"], "On campus and online (undated page)."),
    ("198464", "bachelor"): (["198464-510706-5"], "On campus and online (undated page)."),
    ("215293", "bachelor"): (["215293-510706-5"], "Credits are of the whole degree; the program is its last two years (undated page). How it is taught was not read."),
    ("151306", "bachelor"): (["151306-510706-5", "151306-512706-5"], "Credits: undated bulletin; how it is taught was not read there."),
    ("144005", "bachelor"): (["144005-510706-5"], "Online, four years (2025-26 catalog); credits from an undated page."),
    ("196112", "bachelor"): (["196112-510706-5"], "Online; credits of the bachelor's part of a page on the faster bachelor's and master's path (2023-24 catalog)."),
    ("482149", "bachelor"): (["482149-510706-5"], "On campus and online; the professional part takes 24 months full time (undated state catalog)."),
    ("186380", "bachelor"): (["186380-510706-5"], "Online; credits added up by us: 59 transferred and 61 in the major (2021-23 catalog). Practice is on site."),
    ("184773", "bachelor"): (["184773-510706-5"], "Run jointly with Rutgers; credits from an undated page, how it is taught was not read there."),
    ("201885", "bachelor"): (["201885-page-bhi"], "Online; nine semesters on average (undated page)."),
    ("151111", "bachelor"): (["151111-510706-5"], "On campus and online (a public text of about 2025, not the university's own page)."),
    ("174899", "master"): (["174899-512706-7"], "Online in an undated old catalog."),
    ("203517", "master"): (["203517-512706-7"], "Online (university news of September 2023)."),
    ("232186", "master"): (["232186-512706-7"], "On campus and online (copy of the CAHIIM directory, about 2024)."),
    ("237525", "master"): (["237525-512706-7"], "On campus (copy of the CAHIIM directory from before its 2023-24 review)."),
    ("219082", "master"): (["219082-512706-7"], "Credits: undated page; how it is taught was not read there."),
    ("196255", "master"): (["196255-512706-7"], "Credits and two years full time: undated page; how it is taught was not read there."),
    ("215929", "master"): (["215929-512706-7"], "Online (undated catalog page)."),
    ("162760", "master"): (["162760-page-mshi"], "Hybrid (undated page)."),
    ("482149", "post-bacc-certificate"): (["482149-510723-6"], "Credits as given by a third-party school profile (2023-03-31); how it is taught was not read."),
}
# Rows that were left out, and why.
PAGES_ASIDE = {
    ("140012", "associate"): "no associate's degree of this school is in the federal file",
    ("122889", "bachelor"): "no bachelor's degree of this school is in the federal file; it says only that distance education is offered",
    ("156620", "bachelor"): "a health care administration degree with a concentration: perhaps not the program listed",
    ("159647", "master"): "a health informatics degree; the school's only master's row is health information administration",
    ("106467", "master"): "a health informatics degree; the school's only master's row is health information administration",
    ("196194", "master"): "the directory entry does not name the program",
}
# Lengths on those pages that are only a part of the degree.
PARTIAL_MONTHS = {("482149", "bachelor")}

MODES = {"online": "online", "campus": "campus", "hybrid": "hybrid"}


def modes(text):
    """online, campus, hybrid as three booleans; all unknown when nothing (or only that some of it is at a distance) is said."""
    named = {m.strip() for m in re.split(r",|\band\b", text) if m.strip()}
    if not named or named == {"distance education offered"}:
        return {m: "" for m in MODES}
    need(named <= set(MODES), f"unknown delivery '{text}'")
    return {m: "true" if m in named else "false" for m in MODES}


def delivery_of(facts, r, page):
    """How a program is taught: the page that speaks of it, else the federal survey of the whole school, else the page in the program list."""
    if page:
        row, note, source = page
        found = modes(row["delivery"])
        return {**found, "delivery_note": note, "delivery_source": source}
    found, basis = modes(r["delivery"]), r["delivery_basis"]
    if found["online"] == "":
        return {**found, "delivery_note": "", "delivery_source": ""}
    if "DISTNCED=1" in basis:
        return {**found, "delivery_note": "All programs of the school were online in 2023-24.", "delivery_source": "nces-ipeds"}
    if "DSTNUGN=1" in basis:
        return {**found, "delivery_note": "The school offered no undergraduate study at a distance in 2023-24.", "delivery_source": "nces-ipeds"}
    need(r["program_id"] == "139384-510707-3", f"programs.csv: {r['program_id']}: how it is taught rests on a page; decide what to say")
    source = evidence(
        facts, "page-139384-associate", r["program_url"], r["unitid"], squeeze(r["institution_name"]),
        page_title(squeeze(r["institution_name"]), r["program_url"], "page about the program"), "2023-24 catalog", "medium")
    return {**found, "delivery_note": "Listed at one campus (2023-24 catalog).", "delivery_source": source}


COST_BASES = {
    "whole": "Tuition and fees for the whole program, found by field of study",
    "largest": "Tuition and fees of the school's largest program; the survey does not say that they cover all of it",
}


def cost_basis(text):
    """Which price of the federal survey it is, and how it was matched to the program."""
    if not text:
        return ""
    found = COST_BASES["largest" if "CHG1PY3" in text else "whole"]
    level = "certificate level" if "only certificate level" in text else "award level"
    return f"{found} (the only {level} the school reports in this field)."


def page_sources(facts):
    """program-facts.csv: program id -> (row, note, source id); every row must have been decided on."""
    found = {}
    for r in facts.pages:
        key = (r["unitid"], degree(r["degree_type"]))
        need((key in PAGES) != (key in PAGES_ASIDE), f"program-facts.csv: {key}: decide which programs this row speaks of")
        if key in PAGES_ASIDE:
            continue
        ids, note = PAGES[key]
        school = squeeze(facts.school[r["unitid"]]["institution_name"])
        secondary = urlsplit(r["evidence_url"]).hostname in SITES and SITES[urlsplit(r["evidence_url"]).hostname][2] == "third-party"
        trust = "low" if secondary or not r["evidence_url"] or "old" in r["as_of"] else "medium"
        if from_cahiim(r["evidence_url"]) and "2024" in r["as_of"]:
            trust = "high"
        vintage = "about 2025" if r["as_of"] == "2025 (approx.)" else about(re.sub(r"\(.*|;.*", "", r["as_of"]))
        source = evidence(
            facts, f"page-{r['unitid']}-{key[1]}", r["evidence_url"], r["unitid"], school,
            page_title(school, r["evidence_url"], "page about the program"), vintage, trust)
        for id in ids:
            need(id not in found, f"program-facts.csv: two rows for {id}")
            found[id] = (r, note, source)
    return found


def make_program(facts):
    pages = page_sources(facts)
    rows = []
    for r in facts.programs:
        id, cost = r["program_id"], r["program_cost"].strip()
        page = pages.pop(id, None)
        graduate = "graduate tuition" in r["tuition_basis"] and "undergraduate" not in r["tuition_basis"]
        priced = bool(r["tuition_fees_in_state"])
        no_price = "not-applicable" if r["unitid"] in facts.priced_by_program else "not-reported"
        # The survey asks for the price of a whole program only at schools that charge by program, not by year.
        no_cost = "not-collected" if priced else "not-reported"
        key = (r["unitid"], degree(r["degree_type"]))
        months = r["program_months_full_time"] or (page[0]["length_months"] if page and key not in PARTIAL_MONTHS else "")
        credits = (page[0]["credits"] if page else "") or (r["program_length_amount"] if r["program_length_unit"] == "credit hours" else "")
        source = "nces-ipeds"
        if not r["cip_code"]:
            source = f"page-{r['unitid']}-{key[1]}"
            if source not in facts.register:
                evidence(
                    facts, source, r["program_url"], r["unitid"], squeeze(r["institution_name"]),
                    page_title(squeeze(r["institution_name"]), r["program_url"], "page about the program"), "undated", "medium")
        address = url(r["program_url"])
        rows.append({
            "id": id, "unitid": r["unitid"], "degree": key[1], "award_level": r["award_level_code"], "cip": r["cip_code"],
            "page_name": squeeze(r["program_name"]) if r["program_name_source"] == "page" else "", "relevance": r["relevance"],
            **delivery_of(facts, r, page),
            "page": "" if host(address) in NOT_PROGRAM_PAGES else address,
            # Graduate charges were gathered without the in-district price.
            "tuition_in_district": figure(r["tuition_fees_in_district"], "not-collected" if priced else no_price),
            "tuition_in_state": figure(r["tuition_fees_in_state"], no_price),
            "tuition_out_of_state": figure(r["tuition_fees_out_of_state"], no_price),
            "tuition_period": r["tuition_year"] if priced else "",
            "graduate_charges": "true" if graduate else "false",
            "whole_cost": figure(cost, no_cost),
            "whole_books": figure(r["program_books_supplies"], "not-reported" if cost else no_cost),
            "whole_cost_period": r["program_cost_year"], "whole_cost_basis": cost_basis(r["program_cost_basis"]),
            "months": figure(months, "not-reported"), "credits": figure(credits, "not-reported"),
            # Programs known from a page only have no field of study code, so no awards were counted for them.
            "awards_total": figure(r["awards_5yr_total"], "not-reported" if r["cip_code"] else "not-collected"),
            "source": source})
    need(not pages, f"program-facts.csv: no such programs: {sorted(pages)}")
    return rows


def make_award_count(facts):
    return [
        {"program": r["program_id"], "data_year": year,
         "awards": figure(r[f"awards_{year}"], "not-reported" if r["cip_code"] else "not-collected"), "source": "nces-ipeds"}
        for r in facts.programs for year in IPEDS_YEARS]


# -- accreditation

# What was seen, in our words, by id of the row. A row may go without.
ACCREDITATION_NOTES = {
    "101295-associate": "In the catalog's list of accredited programs, read in a copy on another site; the 2012-13 catalog agrees.",
    "102067-associate": "Planned to apply at the time; a first class was expected in spring 2016. What followed was not seen.",
    "106467-bachelor": "In the catalog's list of accredited programs; an undated application page agrees.",
    "106467-master": "The part of the catalog that was read names no accreditation.",
    "112190-associate": "An old page of the college's site.",
    "113236-associate": "Continuing award; next review 2029-2030; enrolling students at the time.",
    "122205-associate": "Not accredited at the time; an article of 2019 describes the program without a status.",
    "133702-associate": "Stated in the catalog entry of the program.",
    "137759-associate": "Candidacy had lapsed and was being started again (then Tallahassee Community College). What followed was not seen.",
    "139384-associate": "College news that dates the first accreditation to 2009; it does not name the accreditor.",
    "141811-associate": "A paper that asks to make the program permanent, with CAHIIM's letter of first accreditation; read in a copy on another site.",
    "144005-post-bacc-certificate": "The page says that the certificate is under review and not active.",
    "144865-associate": "The page carries the accreditation sentence that CAHIIM asks for; the program packet of 2019 was read too.",
    "145336-master": "The catalog says only that the goals follow CAHIIM's standards: that is not accreditation.",
    "145600-master": "Named then as one of three accredited master's programs in health informatics.",
    "147800-associate": "In the college's list of accredited programs.",
    "151111-bachelor": "Read in a public text, not on a page of the university.",
    "153472-associate": "Stated in the catalog.",
    "154022-master": "Listed so in public files of one web project. The school is now the University of Arizona Global Campus. Health informatics.",
    "157793-associate": "In candidacy with a review to come, in the source text of a page; it may be years old.",
    "158662-associate": "The FAQ writes out the commission's name; a part-time hybrid program.",
    "159647-master": "Stated on the program page. Health informatics, not health information management.",
    "161192-associate": "Continuing award; next review 2027-2028; taught online; enrolling students at the time.",
    "162760-master": "The page says only that the program follows CAHIIM's standards: that is not accreditation.",
    "172200-associate": "Stated in the catalog entry of the program.",
    "175041-associate": "An old address of the college's site.",
    "175935-associate": "Stated in the catalog entry of the program.",
    "176071-associate": "Not accredited at the time; it was to apply after a first class in spring 2018. What followed was not seen.",
    "178387-bachelor": "The stated period ran through 2025; a renewal was not seen.",
    "190521-associate": "The program page names CAHIIM and says that graduates may sit for the RHIT; day classes, two practice experiences on site.",
    "191719-associate": "Accreditation was being started at the time. The federal list of 2023-24 has no associate's degree of this college.",
    "193283-associate": "The college's FAQ agrees; the address it gives for CAHIIM is an old one.",
    "194222-associate": "An old address of the college's site.",
    "196112-bachelor": "Stated on the page of the faster bachelor's and master's path; it is about the bachelor's program.",
    "196194-master": "First award, seven years with a progress report; next review 2031-2032. Health informatics; the entry does not name the program.",
    "198260-associate": "The college decided in 2020 to end its program; students join Edgecombe's online program. The news does not say that CAHIIM withdrew.",
    "198464-bachelor": "An undated page calls it the only accredited bachelor's program of its kind in the state; university news of 2018-03-28 agrees.",
    "198491-associate": "The online program is named as accredited.",
    "201885-bachelor": "In candidacy, with CAHIIM's review still to come.",
    "203517-master": "First award, seven years. Health informatics, not health information management.",
    "203960-associate": "A third-party profile; the part of the college's catalog that was read has no such statement.",
    "207865-bachelor": "The page names an earlier accreditor (CAAHEP), eight years from 1995, and nothing about CAHIIM.",
    "208318-associate": "A student newspaper.",
    "209490-master": "Named then as one of three accredited master's programs; the title of the program was not given.",
    "209746-associate": "A student newspaper. The college still admits students (page on fall 2026), but no newer statement was seen.",
    "210605-associate": "The college's accreditor lists CAHIIM among others. Program and level are our reading: the college awards no higher degree.",
    "212054-master": "Kent State University names it among those with an accredited online program; no page of its own was found.",
    "215293-bachelor": "By its own news the first accredited bachelor's in health informatics. Not the same as HIM: check whether it opens the RHIA.",
    "218742-bachelor": "University news.",
    "222053-associate": "CAHIIM is in the catalog's list of accreditors, without a program. The college awards no higher degree and lists one in this field.",
    "227386-associate": "Continuing award; next review 2027-2028. The college's undated page agrees.",
    "228459-bachelor": "A department handbook, read in a copy on another site.",
    "229300-master": "A ranking site; the parts of the school's own pages that were read do not say so.",
    "230782-bachelor": "A report of the university, read in a copy on another site; a university paper of 2009 agrees.",
    "230782-post-bacc-certificate": "A proposal that counts on the accredited bachelor's program for the RHIA; the certificate itself has no stated status.",
    "232186-master": "Ten years from February 2018; next review 2027-2028. Health informatics, not health information management.",
    "237525-master": "The directory gave 2023-2024 for the next review; its result was not seen. Health informatics, not health information management.",
    "366395-associate": "CAHIIM is in the college's list of accreditors. The level is our reading: the college awards no higher degree.",
    "367459-associate": "Stated on the application page.",
    "433387-bachelor": "A content site, not the university. Another site, undated, says that its health informatics program is accredited.",
    "482149-post-bacc-certificate": "A third-party profile speaks of 34 accredited credits; nothing was seen about the bachelor's program.",
    "487010-master": "Stated in the bulletin entry of the program.",
    "pennsylvania-college-associate": "Accredited in 2003 by an earlier accreditor (CAAHEP); nothing about CAHIIM. Not in this guide's list of schools.",
    "st-clair-county-associate": "Not in this guide's list of schools.",
}


def make_accreditation(facts):
    return [row for row, _ in accreditations(facts)]


def make_accreditation_program(facts):
    return [
        {"accreditation": row["id"], "program": program, "source": row["source"]}
        for row, programs in accreditations(facts) for program in programs]


def accreditations(facts):
    """Each row of the facts with the programs it belongs to; rows of one school and degree are numbered."""
    known = {p["program_id"] for p in facts.programs}
    used, notes, found = Counter(), dict(ACCREDITATION_NOTES), []
    for r in facts.accreditation:
        level = degree(r["degree_type"])
        name = squeeze(r["institution_name"])
        id = f"{r['unitid'] or slug(name, 29 - len(level))}-{level}"
        used[id] += 1
        if used[id] > 1:
            id += f"-{used[id]}"
        programs = [p for p in re.split(r"[;|,\s]+", r["program_ids"]) if p]
        need(set(programs) <= known, f"accreditation.csv: {id}: unknown program in {programs}")
        as_of = about(r["as_of"])
        title = page_title(name, r["evidence_url"], f"{squeeze(r['program_title']) or level}, CAHIIM status")
        source = evidence(facts, f"cahiim-{id}", r["evidence_url"], r["unitid"], name, title, as_of, r["confidence"])
        found.append(({
            "id": id, "unitid": r["unitid"], "institution": name, "state": r["state"], "degree": level,
            "title": squeeze(r["program_title"]), "discipline": r["discipline"], "status": STATUSES[r["status"]], "as_of": as_of,
            "confidence": r["confidence"], "note": notes.pop(id, ""), "source": source}, programs))
    need(not notes, f"notes on accreditation that does not exist: {sorted(notes)}")
    return found


# -- outcome

# Words of the facts that are not fit to print, and what the guide says instead.
COHORTS = {"not stated": "period not stated"}


def make_outcome(facts):
    """What programs post about their graduates. The source is the page it was read on."""
    rows, used = [], Counter()
    for r in facts.table("outcomes.csv"):
        level, name = degree(r["degree_type"]), squeeze(r["institution_name"])
        id = f"{r['unitid'] or slug(name, 29)}-{level}-{r['measure'].replace('_', '-')}"
        used[id] += 1
        if used[id] > 1:
            id += f"-{used[id]}"
        as_of = about(r["as_of"])
        source = evidence(
            facts, f"outcome-{id}"[:80], r["evidence_url"], r["unitid"], name,
            page_title(name, r["evidence_url"], "posted outcomes"), as_of, "low" if "old" in r["as_of"] else "medium")
        rows.append({
            "id": id, "unitid": r["unitid"], "institution": name, "degree": level, "measure": r["measure"].replace("_", "-"),
            "share": figure(r["value_pct"], "not-reported"), "cohort": COHORTS.get(r["cohort"], squeeze(r["cohort"])),
            "as_of": as_of, "source": source})
    return rows


# -- wage

WAGE_COLUMNS = {
    "employment": "employment",
    **{f"hour_{ours}": f"h_{theirs}" for ours, theirs in
       (("mean", "mean"), ("p10", "pct10"), ("p25", "pct25"), ("median", "median"), ("p75", "pct75"), ("p90", "pct90"))},
    **{f"year_{ours}": f"a_{theirs}" for ours, theirs in
       (("mean", "mean"), ("p10", "pct10"), ("p25", "pct25"), ("median", "median"), ("p75", "pct75"), ("p90", "pct90"))},
}
# Remarks of the facts (how they begin) in our words.
WAGE_NOTES = {
    "title then: Medical Secretaries": "Called Medical Secretaries at the time.",
    "2010 (or older) SOC content": "The code covered other jobs then: not fully comparable with May 2021 and later.",
    "predecessor SOC code of 15-1211": "The code before 15-1211, Computer Systems Analysts.",
    "May 2019-2020 files": "A code that joins several occupations, used for 2019 and 2020 only: not comparable with other years.",
    "employment and mean not given": "Read in a second-hand copy, which gives yearly percentiles only.",
}


# Remarks that need no words of ours: where a row was read in the file, or which cells are withheld (the cells say so).
SILENT_NOTES = ("read from the broad-group row", "blank in source")
WITHHELD_NAMES = {"employment": "employment", "lq": "quotient", **{p: f"year_{p}" for p in ("p10", "p25", "median", "p75", "p90")}}
NATIONAL_CODE = "US"


def wage_note(r):
    """The remark of a row in our words."""
    remark = r["note"]
    if not remark or remark.startswith(SILENT_NOTES):
        return ""
    found = [ours for theirs, ours in WAGE_NOTES.items() if remark.startswith(theirs)]
    need(found, f"oews.csv: {r['soc']} {r['area_code']} {r['year']}: say in our words: {remark}")
    return found[0]


def area_code(r):
    """Our code of an area: US, a postal code, a CBSA code or the survey's own code of a nonmetropolitan area."""
    return {"national": NATIONAL_CODE, "state": r["prim_state"]}.get(r["area_type"], r["area_code"])


def wage_source(facts, r):
    year, kind = r["year"], r["area_type"]
    place = {
        "official-file": {"kind": "dataset", "trust": "high"},
        "official-page": {"kind": COPY, "trust": "high", "read_at": host(r["source_url"]) + " (web archive)"},
        "conversion": {"kind": COPY, "trust": "medium", "read_at": "a conversion of the file",
                       "note": "The workbook was read in a converted copy, which leaves out some columns and does not say which mark a blank cell had."},
        "secondary": {"kind": "third-party", "trust": "low", "read_at": host(r["source_url"]), "note": "Only quoted there; the file of that year was not read."},
    }[r["source_kind"]]
    ending = {"national": "", "state": "-state"}.get(kind, "-area")
    title = squeeze(r["source_title"]).removeprefix("BLS ").replace("OEWS", "Occupational Employment and Wage Statistics,")
    return facts.add_source(
        f"bls-oews-{year}{ending}", publisher=BLS, title=title, vintage=f"May {year}", address=url(r["source_url"]),
        license="" if r["source_kind"] == "secondary" else "public domain", **place)


def make_wage(facts):
    rows = []
    for r in facts.wages:
        # A blank cell that the remark names is withheld; any other was published and is not in the copy or quotation.
        named = re.match(r"blank in source \(([^)]*)\)", r["note"])
        withheld = {WITHHELD_NAMES[n] for n in named.group(1).split(",")} if named else set()
        reason = lambda column: "suppressed" if column in withheld else "not-found"
        national = r["area_type"] == "national"
        rows.append({
            "soc": r["soc"], "area": area_code(r), "data_year": r["year"], "reading": r["source_kind"], "note": wage_note(r),
            "source": wage_source(facts, r),
            "quotient": "not-applicable" if national else figure(r["loc_quotient"], reason("quotient")),
            **{ours: figure(r[theirs], reason(ours)) for ours, theirs in WAGE_COLUMNS.items()}})
    return rows


# -- area, price_parity

# Areas of the survey whose states are none of ours: shown on no page.
TERRITORIES = {"GU": "Guam", "VI": "U.S. Virgin Islands"}


def make_area(facts):
    points = {r["cbsa"]: r for r in facts.table("metro-points.csv")}
    drawn = {r["id"]: r for r in facts.table("map-points.csv") if r["kind"] == "metro"}
    rows = {NATIONAL_CODE: {"code": NATIONAL_CODE, "kind": "nation", "source": "bls-oews"}}
    rows.update({code: {"code": code, "kind": "state", "source": "bls-oews"} for code in STATES})
    rows.update({code: {"code": code, "kind": "territory", "source": "bls-oews"} for code in TERRITORIES})
    for r in facts.wages:
        code, kind = area_code(r), r["area_type"]
        if kind not in ("metro", "nonmetro"):
            need(code in rows, f"oews.csv: no such area: {code}")
            continue
        point, spot = points.get(code, {}), drawn.get(code, {})
        need(kind == "nonmetro" or point, f"metro-points.csv has no {code}")
        rows[code] = {"code": code, "kind": kind, "latitude": point.get("latitude", ""), "longitude": point.get("longitude", ""),
                      "x": spot.get("x", ""), "y": spot.get("y", ""), "source": wage_source(facts, r)}
    empty = {"latitude": "", "longitude": "", "x": "", "y": ""}
    return [{**empty, **row} for row in rows.values()]


def make_area_name(facts):
    names = {NATIONAL_CODE: ("United States", "bls-oews")}
    names.update({code: (name, "census-zcta") for code, (_, name) in STATES.items()})
    names.update({code: (name, "bls-oews") for code, name in TERRITORIES.items()})
    for r in facts.wages:
        if r["area_type"] in ("metro", "nonmetro"):
            names[r["area_code"]] = squeeze(r["area_name"]), wage_source(facts, r)
    return [{"area": code, "language": LANGUAGE, "name": name, "source": source} for code, (name, source) in names.items()]


def make_area_state(facts):
    """The states of an area, in the order in which the survey names them."""
    rows = {}
    for r in facts.wages:
        if r["area_type"] in ("metro", "nonmetro"):
            for i, state in enumerate(r["prim_state"].split("/"), 1):
                need(state in STATES or state in TERRITORIES, f"oews.csv: {r['area_code']}: no such state: {state}")
                if state in STATES:
                    rows[r["area_code"], state] = {"area": r["area_code"], "state": state, "position": i, "source": wage_source(facts, r)}
    return list(rows.values())


def make_price_parity(facts):
    codes = {name: code for code, (_, name) in STATES.items()} | {"United States": NATIONAL_CODE}
    both = {"kind": "dataset", "publisher": "U.S. Bureau of Economic Analysis (BEA)", "license": "public domain",
            "address": "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area"}
    facts.add_source("bea-rpp-2008-23", title="Regional Price Parities, all items, table SARPP", vintage="2008 to 2023, release of 20 February 2025", trust="high", **both)
    facts.add_source("bea-rpp-2024", title="Regional Price Parities, all items", vintage="2024", trust="medium",
                     **{**both, "kind": COPY, "read_at": "a conversion of the table"},
                     note="2024 comes from another release than the years before it: not strictly comparable.")
    rows = []
    for r in facts.table("rpp.csv"):
        state = codes.get(r["state"])
        need(state, f"rpp.csv: no such state: {r['state']}")
        rows.append((state, r))
    rows += [(r["cbsa"], r) for r in facts.table("rpp_metro.csv")]
    return [
        {"area": area, "data_year": r["year"], "parity": figure(r["rpp_all_items"], "not-found"),
         "source": "bea-rpp-2024" if r["year"] == "2024" else "bea-rpp-2008-23"} for area, r in rows]


# -- industry

# Titles of the facts (lower case) without a sector code, or with a six-digit one: our id, the NAICS code, our name.
NARROWER = {
    "offices of physicians": ("physicians-offices", "6211", "Physicians' offices"),
    "outpatient care centers": ("outpatient-centers", "6214", "Outpatient care centers"),
    "home health care services": ("home-health", "6216", "Home health care services"),
    "general medical and surgical hospitals": ("general-hospitals", "6221", "General hospitals"),
    "nursing care facilities": ("nursing-care", "6231", "Nursing care facilities"),
    "hospitals; state, local, and private": ("hospitals", "622", "Hospitals: private, state and local"),
    "management of companies and enterprises": ("company-management", "55", "Head offices: management of companies"),
    "professional, scientific, and technical services": ("professional-services", "54", "Professional, scientific and technical services"),
    "administrative and support services": ("support-services", "561", "Administrative and support services"),
    "government": ("government", "", "Government, as quoted"),
}
SECTORS = {
    "11": "Farming, forestry and fishing", "21": "Mining, oil and gas", "22": "Utilities", "23": "Construction", "31-33": "Manufacturing",
    "42": "Wholesale trade", "44-45": "Retail trade", "48-49": "Transportation and warehousing", "51": "Information",
    "52": "Finance and insurance", "53": "Real estate and rental", "54": "Professional, scientific and technical services",
    "55": "Head offices: management of companies", "56": "Administrative, support and waste services", "61": "Education",
    "62": "Health care and social assistance", "71": "Arts, entertainment and recreation", "72": "Hotels and food services",
    "81": "Other services", "99": "Government, except schools, hospitals and mail",
}
OWNERS = {"5": "private", "123": "government"}
INDUSTRY_NOTES = {
    "employment looks like a partial": "The number of jobs looks like a part only (one kind of owner).",
    "physician-office median independently repeated": "The median is repeated in a second public file.",
}
MARKED = {"TOT_EMP": "employment", "PCT_TOTAL": "share_of_industry",
          **{f"{kind}_{theirs}": f"{ours}_{cell}" for kind, ours in (("H", "hour"), ("A", "year"))
             for theirs, cell in (("MEAN", "mean"), ("PCT10", "p10"), ("PCT25", "p25"), ("MEDIAN", "median"), ("PCT75", "p75"), ("PCT90", "p90"))}}


def industry_of(r):
    """The id, NAICS code, level and name of a row's industry."""
    if r["note"].startswith("NAICS sector level"):
        need(r["naics"] in SECTORS, f"oews.csv: no such sector: {r['naics']} {r['industry_title']}")
        return f"sector-{r['naics']}", r["naics"], "sector", SECTORS[r["naics"]]
    id, naics, name = NARROWER[r["industry_title"].lower()]
    return id, naics, "narrower", name


def industry_source(facts, r):
    year, page = r["year"], r["source_title"]
    if r["source_kind"] == "official-file":
        return facts.add_source(
            f"bls-oews-{year}-sector", kind="dataset", publisher=BLS, trust="high", license="public domain",
            title=f"Occupational Employment and Wage Statistics, May {year} national estimates by NAICS sector, file natsector_M{year}_dl.xlsx",
            vintage=f"May {year}", address=url(r["source_url"]))
    if r["source_kind"] == "official-page" and "Handbook" in page:
        return facts.add_source(
            f"bls-ooh-{year}-{r['soc']}", kind="official", publisher=BLS, trust="high", license="public domain",
            title="Occupational Outlook Handbook, Pay tab", vintage=f"2024-34 edition, pay of May {year}", address=url(r["source_url"]))
    if r["source_kind"] == "official-page":
        archived = "webarchive" in r["source_url"]
        return facts.add_source(
            f"bls-oews-{year}-{r['soc']}", kind=COPY if archived else "official", publisher=BLS, trust="high", license="public domain",
            read_at=host(r["source_url"]) + " (web archive)" if archived else "", title=f"Occupational Employment and Wages, May {year}, profile of {r['soc']}",
            vintage=f"May {year}", address=url(r["source_url"]))
    read_at = host(r["source_url"]) if r["source_url"] else "others"
    return facts.add_source(
        f"bls-oews-{year}-industry-quoted", kind="third-party", publisher=BLS, trust="low", read_at=read_at, title=f"Pay by industry, May {year}",
        vintage=f"May {year}", address=url(r["source_url"]) if r["source_url"] else "", note="Only quoted there; the BLS table itself was not read.")


def make_industry(facts):
    rows = {}
    for r in facts.industries:
        id, naics, level, _ = industry_of(r)
        rows[id] = {"id": id, "naics": naics, "level": level, "source": "bls-oews"}
    return list(rows.values())


def make_industry_name(facts):
    names = {id: name for id, _, _, name in map(industry_of, facts.industries)}
    return [{"industry": id, "language": LANGUAGE, "name": name, "source": "charted"} for id, name in names.items()]


def make_industry_wage(facts):
    rows = []
    for r in facts.industries:
        remark = r["note"]
        marks = {MARKED[name]: mark for name, mark in re.findall(r"(\w+)=(\*\*?|#|~)", remark)}
        owner = re.search(r"OWN_CODE (\d+)", remark)
        share = re.search(r"OOH share of 2024 jobs in this industry: (\d+)%", remark)
        notes = [ours for theirs, ours in INDUSTRY_NOTES.items() if remark.startswith(theirs)]
        if "#" in marks.values():
            notes.append("BLS prints no pay of $115 an hour, $239,200 a year or more.")
        need(notes or owner or share or not remark or remark.startswith("NAICS code added"), f"oews.csv: {r['soc']} {r['industry_title']}: {remark}")
        reason = lambda column: "suppressed" if column in marks else "not-found"
        rows.append({
            "soc": r["soc"], "industry": industry_of(r)[0], "data_year": r["year"],
            "owners": OWNERS.get(owner.group(1), "mixed") if owner else "",
            "share_of_industry": figure(r["pct_of_industry"], reason("share_of_industry")),
            "share_of_jobs": share.group(1) if share else "not-found",
            "reading": r["source_kind"], "note": " ".join(notes), "source": industry_source(facts, r),
            **{ours: figure(r[theirs], reason(ours)) for ours, theirs in WAGE_COLUMNS.items()}})
    return rows


# -- projection

QUOTED = "Quoted by third parties; not read in a BLS table."
# Remarks of the facts (how they begin) in our words. Remarks on the pay column of a file are left out: it is not used.
PROJECTION_NOTES = {
    "wage column of this export": "",
    '"about 14,000 a year"': "Openings are 'about' this number; BLS rounds the growth to 8%.",
    "openings (~3,000)": "Openings are 'about' this number.",
    "growth rounded to a whole percent; projected level": "Growth is rounded to a whole percent; we computed the 2035 jobs as base plus change.",
    "growth rounded to a whole percent": "Growth is rounded to a whole percent.",
    "rounded; base and openings not found": "Growth is rounded.",
    "rounded": "Growth is rounded.",
    "also given as 3.5": "",
    "percent computed here as 6.7": "Growth computed by us: 6.7 million on 167.9 million. The release rounds its figures.",
    "release says almost 4.7 million": "Growth computed by us: 4.7 million on 164.4 million, so 2.8 or 2.9 percent. The release says 'almost' 4.7 million.",
    "levels in the release are rounded": "Growth computed by us: 8.3 million on 158.1 million. The release rounds its figures.",
}
# Source titles of the facts (a part of them) and the ending of our source id; the first match counts.
PROJECTION_SOURCES = (
    ("quoted by AAPC", "-aapc"), ("school page", "-uscny"), ("OOH Medical Assistants", "-ooh"), ("quoted second-hand", "-quoted"),
    ("news release", "-release"), ("Projections Central", "-central"), ("CSV export", ""), ("Table 1.2", "-table"))
# Rounds in which that is the only or the main official source: no ending.
PROJECTION_MAIN = {("2024-34", "-table"), ("2014-24", "-table"), ("2010-20", "-table"), ("2023-33", "-release")}


def projection_source(facts, r):
    ending = next(e for words, e in PROJECTION_SOURCES if words in r["source_title"])
    reading, round = r["source_kind"], r["round"]
    place = {"kind": "dataset", "trust": "high"}
    if reading == "official-page":
        place = {"kind": "official", "trust": "high"}
    if ending == "-central":
        place = {"kind": "third-party", "trust": "medium", "read_at": "Projections Central"}
    if reading == "secondary":
        read_at = {"-aapc": "AAPC", "-uscny": "uscny.edu (a school's page)"}.get(ending, "others")
        place = {"kind": "third-party", "trust": "low", "read_at": read_at, "note": "The BLS table itself was not read."}
    title = squeeze(r["source_title"]).removeprefix("BLS ").removesuffix(", quoted second-hand")
    title = re.sub(r" (as )?quoted by .*", "", title)
    title = re.sub(r"^20..-.. projection$", f"Employment Projections {round}", title)
    title = title[0].upper() + title[1:]
    address = r["source_url"] or ("" if reading == "secondary" else "https://www.bls.gov/emp/")
    if (round, ending) in PROJECTION_MAIN:
        ending = ""
    return facts.add_source(
        f"bls-ep-{round}{ending}", publisher=BLS, title=title.replace("OOH", "Occupational Outlook Handbook").replace(".XLSX", ".xlsx"),
        vintage=round, address=url(address), license="" if reading == "secondary" else "public domain", **place)


def make_projection(facts):
    rows = []
    for r in facts.projections:
        remark, decade = r["note"], re.match(r"openings for the whole decade \([^)]*\): (\d+)", r["note"])
        if decade:
            notes = [f"By an older method, openings were counted for the whole decade: {int(decade.group(1)):,}."]
        else:
            found = [ours for theirs, ours in PROJECTION_NOTES.items() if remark.startswith(theirs)] if remark else []
            need(found or not remark, f"projections.csv: {r['soc']} {r['round']}: say in our words: {remark}")
            notes = ([QUOTED] if r["source_kind"] == "secondary" else []) + found[:1]
        base = int(r["round"][:4])
        rows.append({
            "soc": r["soc"], "round": r["round"], "base_year": base, "target_year": base + 10,
            "base_jobs": figure(r["base_employment"], "not-found"), "target_jobs": figure(r["projected_employment"], "not-found"),
            "new_jobs": figure(r["change_numeric"], "not-found"), "growth": figure(r["change_pct"], "not-found"),
            "openings": figure(r["annual_openings"], "not-applicable" if decade else "not-found"),
            "entry_education": squeeze(r["entry_education"]), "reading": r["source_kind"], "note": squeeze(" ".join(notes)),
            "source": projection_source(facts, r)})
    return rows


def make_source(facts):
    return list(facts.register.values())


# 4. Writing, checking, counting ---------------------------------------------------------------------------------------

# In this order they are made; `source` last, because the others add to the register.
MAKERS = {
    "state": make_state, "state_name": make_state_name, "zip_place": make_zip_place, "state_outline": make_state_outline, "occupation": make_occupation, "degree_type": make_degree_type,
    "study_field": make_study_field, "institution": make_institution, "program": make_program, "award_count": make_award_count,
    "accreditation": make_accreditation, "accreditation_program": make_accreditation_program, "school_point": make_school_point,
    "outcome": make_outcome, "area": make_area, "area_name": make_area_name,
    "area_state": make_area_state, "wage": make_wage, "industry": make_industry, "industry_name": make_industry_name,
    "industry_wage": make_industry_wage, "price_parity": make_price_parity,
    "projection": make_projection, "source": make_source,
}


def sort_key(table, row):
    """Rows are sorted by primary key; whole numbers by value; degree types in their own order."""
    names = ["position"] if table.name == "degree_type" else table.key
    return [(int(row[n]), "") if table.columns[n].kind == "integer" else (0, row[n]) for n in names]


def write(table, rows, out):
    for row in rows:
        need(set(row) == set(table.header()), f"{table.name}: columns differ from the schema: {sorted(set(row) ^ set(table.header()))}")
    with open(out / f"{table.name}.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, table.header(), lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: sort_key(table, row)))


class Wrong(Exception):
    pass


def check_cell(column, cell):
    """The reason why a cell cannot be, or None."""
    if column.figure and cell in MISSING:
        return None
    if cell == "":
        return "is empty" if column.required or column.figure else None
    if cell != cell.strip():
        return "begins or ends with a blank"
    if column.kind == "varchar":
        if len(cell) > column.size:
            return f"is {len(cell)} characters long, {column.size} fit"
        if column.values and cell not in column.values:
            return f"'{cell}' is none of {', '.join(sorted(column.values))}"
    elif column.kind == "numeric":
        try:
            number = Decimal(cell)
        except InvalidOperation:
            number = None
        if number is None or not re.fullmatch(r"-?\d+(\.\d+)?", cell):
            return f"'{cell}' is neither a number nor a reason"
        if -number.as_tuple().exponent > column.scale or abs(number) >= 10 ** (column.size - column.scale):
            return f"'{cell}' does not fit numeric({column.size}, {column.scale})"
    elif column.kind == "integer":
        if not re.fullmatch(r"-?\d+", cell):
            return f"'{cell}' is no whole number"
    elif column.kind == "boolean":
        if cell not in ("true", "false"):
            return f"'{cell}' is neither true nor false"
    elif column.kind == "date":
        try:
            date.fromisoformat(cell)
        except ValueError:
            return f"'{cell}' is no ISO date"
    return None


def read_table(table, out):
    """The rows of a file as (line, row); its header must be that of the schema, in any order."""
    path = out / f"{table.name}.csv"
    text = path.read_bytes()
    if b"\r" in text or text.startswith(b"\xef\xbb\xbf") or not text.endswith(b"\n"):
        raise Wrong(f"{path.name}: line 1: UTF-8 without a mark, `\\n` line ends and a last one are asked for")
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        header = next(reader, [])
        if sorted(header) != sorted(table.header()):
            raise Wrong(f"{path.name}: line 1: columns differ from the schema: {sorted(set(header) ^ set(table.header()))}")
        for cells in reader:
            if len(cells) != len(header):
                raise Wrong(f"{path.name}: line {reader.line_num}: {len(cells)} cells, {len(header)} columns")
            yield reader.line_num, dict(zip(header, cells))


def check(schema, names, out):
    """Checks the files named (and what they refer to); raises with file, line and reason."""
    values = {}

    def known(target, column):
        if (target, column) not in values:
            path = out / f"{target}.csv"
            values[target, column] = {row[column] for _, row in read_table(schema[target], out)} if path.exists() else set()
        return values[target, column]

    for name in names:
        table, keys = schema[name], defaultdict(set)
        for line, row in read_table(table, out):
            where = f"{name}.csv: line {line}: "
            for column in table.columns.values():
                cell = row[column.name]
                reason = check_cell(column, cell)
                if reason:
                    raise Wrong(f"{where}{column.name} {reason}")
                if column.target and cell and cell not in known(*column.target):
                    raise Wrong(f"{where}{column.name} '{cell}' is not in {column.target[0]}.csv")
                if column.unique:
                    if cell in keys[column.name]:
                        raise Wrong(f"{where}{column.name} '{cell}' occurs twice")
                    keys[column.name].add(cell)
            key = tuple(row[k] for k in table.key)
            if key in keys["key"]:
                raise Wrong(f"{where}the key {key} occurs twice")
            keys["key"].add(key)
            if name == "projection" and int(row["target_year"]) != int(row["base_year"]) + 10:
                raise Wrong(f"{where}target_year is not ten years after base_year")


def present(schema, out):
    return [name for name in schema if (out / f"{name}.csv").exists()]


def write_manifest(schema, out):
    """Every data file in the order of the schema, which is the order in which they can be loaded."""
    strange = {p.stem for p in out.glob("*.csv")} - set(schema)
    if strange:
        raise Wrong(f"no such tables: {sorted(strange)}")
    tables = [{"name": name, "rows": sum(1 for _ in read_table(schema[name], out))} for name in present(schema, out)]
    lines = ",\n".join("    " + json.dumps(t) for t in tables)
    text = f'{{\n  "edition": "{EDITION}",\n  "checkedOn": "{CHECKED_ON}",\n  "tables": [\n{lines}\n  ]\n}}\n'
    (out / "manifest.json").write_text(text, encoding="utf-8", newline="")
    return tables


def summary(schema, out):
    """Programs and schools, and what the finder's default list holds: core, with awards in five years or unknown."""
    programs = [row for _, row in read_table(schema["program"], out)]
    listed = [r for r in programs if r["relevance"] == "core" and (r["awards_total"] in MISSING or Decimal(r["awards_total"]) > 0)]
    core = sum(r["relevance"] == "core" for r in programs)
    print(f"programs {len(programs)} ({core} core), institutions {len({r['unitid'] for r in programs})}")
    print("default list, schools / programs:")
    for name in DEGREES:
        some = [r for r in listed if r["degree"] == name]
        print(f"  {name:24} {len({r['unitid'] for r in some}):5} / {len(some)}")
    print(f"  {'all':24} {len({r['unitid'] for r in listed}):5} / {len(listed)}")


def main(arguments):
    options = {a for a in arguments if a.startswith("--")}
    folders = [a for a in arguments if not a.startswith("--")]
    only_known = options <= {"--manifest-only", "--check"} and len(options) < 2
    if not only_known or len(folders) > (1 if options else 2) or not (folders or options):
        raise SystemExit(__doc__)
    schema = read_schema()
    out = Path(folders[-1]) if folders and (options or len(folders) == 2) else DEFAULT_OUT
    try:
        if options == {"--check"}:
            names = present(schema, out)
            check(schema, names, out)
            print(f"{len(names)} files are right")
            return
        if not options:
            facts = Facts(folders[0])
            add_listed_sources(facts)
            out.mkdir(parents=True, exist_ok=True)
            for name, make in MAKERS.items():
                write(schema[name], make(facts), out)
            check(schema, MAKERS, out)
        for table in write_manifest(schema, out):
            print(f"{table['name']:22} {table['rows']:6}")
        if not options:
            summary(schema, out)
            for (unitid, level), reason in sorted(PAGES_ASIDE.items()):
                print(f"left out: what a page says about {unitid} {level}: {reason}")
    except Wrong as wrong:
        raise SystemExit(f"make_data: {wrong}")


if __name__ == "__main__":
    main(sys.argv[1:])
