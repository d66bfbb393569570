"""Writes the PDFs among the fixtures of pasted profiles: two columns as LinkedIn lays them out, and broken ones.

Letters are coded by a font of two bytes with a table for copying, coordinates are turned upside down and each line is
a text object of its own, as the program behind LinkedIn's PDF does it. Everybody in them is invented.
"""

import os
import zlib

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "crates", "sources", "fixtures", "profile")
BESIDE, WIDE = 21.6, 223.6
NAME, HEADING, HOUSE, ROLE, PLAIN, SIDE = 26, 15.75, 12, 11.5, 10.5, 10.5


def coded(text):
    return "".join(f"{ord(letter):04x}" for letter in text)


def drawn(lines):
    """Lines of one page: (x, y, size, text), y from above."""
    out = ["q 1 0 0 -1 0 792 cm"]
    for x, y, size, text in lines:
        out.append(f"BT /F1 {size} Tf 1 0 0 -1 {x} {y} Tm [<{coded(text)}>] TJ ET")
    out.append("Q")
    return "\n".join(out).encode()


def table(pages):
    letters = sorted({letter for lines in pages for *_, text in lines for letter in text})
    rows = "\n".join(f"<{ord(letter):04x}> <{ord(letter):04x}>" for letter in letters)
    return (
        "/CIDInit /ProcSet findresource begin begincmap\n1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(letters)} beginbfchar\n{rows}\nendbfchar\nendcmap end\n"
    ).encode()


def stream(data, extra=""):
    packed = zlib.compress(data, 9)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode {extra}>>\nstream\n".encode()
    return head + packed + b"\nendstream"


def pdf(pages):
    n = len(pages)
    kids = " ".join(f"{10 + 2 * at} 0 R" for at in range(n))
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {n} >>".encode(),
        3: b"<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        4: b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        5: stream(table(pages)),
    }
    for at, lines in enumerate(pages):
        page = 10 + 2 * at
        objects[page] = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {page + 1} 0 R >>"
        ).encode()
        objects[page + 1] = stream(drawn(lines))
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    at, most = len(out), max(places) + 1
    out += f"xref\n0 {most}\n0000000000 65535 f \n".encode()
    for number in range(1, most):
        place = places.get(number)
        out += b"0000000000 65535 f \n" if place is None else f"{place:010d} 00000 n \n".encode()
    return out + f"trailer << /Size {most} /Root 1 0 R >>\nstartxref\n{at}\n%%EOF\n".encode()


def column(x, lines, y=60):
    placed = []
    for size, text in lines:
        y += size + 6
        placed.append((x, y, size, text))
    return placed


ENGLISH = [
    column(BESIDE, [
        (13, "Contact"), (SIDE, "www.linkedin.com/in/bo-chen-"), (SIDE, "a1b2c3 (LinkedIn)"),
        (13, "Top Skills"), (SIDE, "Editing"), (SIDE, "Night trains"),
        (13, "Languages"), (SIDE, "Italian (Native or"), (SIDE, "Bilingual)"), (SIDE, "English (Full Professional)"),
    ]) + column(WIDE, [
        (NAME, "Bo Chen"), (HOUSE, "Commissioning Editor at Lanterna Books |"), (HOUSE, "Speaker"),
        (HOUSE, "Milan, Lombardy, Italy"),
        (HEADING, "Summary"), (HOUSE, "I commission books on food and night trains."),
        (HEADING, "Experience"), (HOUSE, "Lanterna Books"), (ROLE, "Commissioning Editor"),
        (PLAIN, "January 2019 - Present (5 years 4 months)"), (PLAIN, "Milan, Lombardy, Italy"),
        (PLAIN, "I look after twelve authors."),
        (HOUSE, "Blue Fox"), (PLAIN, "4 years 2 months"), (ROLE, "Senior Editor"),
        (PLAIN, "January 2017 - December 2018 (2 years)"),
    ]) + [(WIDE + 150, 770, 9, "Page 1 of 2")],
    column(WIDE, [
        (ROLE, "Editor"), (PLAIN, "November 2014 - December 2016 (2 years 2 months)"),
        (HEADING, "Education"), (HOUSE, "Lakeside University"),
        (PLAIN, "Master of Arts - MA, Literature · (2008 - 2010)"), (HOUSE, "Liceo Verdi"),
    ]) + [(WIDE + 150, 770, 9, "Page 2 of 2")],
]
ITALIAN = [
    column(BESIDE, [(13, "Contatti"), (SIDE, "www.linkedin.com/in/chiaranobile"), (SIDE, "(LinkedIn)")])
    + column(WIDE, [
        (NAME, "Chiara Nobile"), (HOUSE, "Responsabile ufficio stampa"), (HOUSE, "Torino, Piemonte, Italia"),
        (HEADING, "Esperienza"), (HOUSE, "Edizioni Lanterna"), (ROLE, "Responsabile ufficio stampa"),
        (PLAIN, "gennaio 2020 - Present (4 anni 4 mesi)"), (PLAIN, "Torino"),
        (HEADING, "Formazione"), (HOUSE, "Università del Lago"),
        (PLAIN, "Laurea magistrale, Lettere · (2011 - 2014)"),
    ])
]
INVOICE = [column(BESIDE, [(20, "Invoice 7")]) + column(WIDE, [(12, "Two jars of honey"), (12, "14 euro")])]


def keep(case, data):
    os.makedirs(os.path.join(HERE, case), exist_ok=True)
    with open(os.path.join(HERE, case, "Profile.pdf"), "wb") as file:
        file.write(data)


whole = pdf(ENGLISH)
keep("pdf-in-english", whole)
keep("pdf-in-italian", pdf(ITALIAN))
keep("pdf-of-an-invoice", pdf(INVOICE))
keep("pdf-cut-short", whole[: len(whole) // 3])
keep("pdf-that-is-none", b"%PDF-1.4\n" + bytes(range(256)) * 8)
keep("pdf-packed-twice", whole.replace(b"/Filter /FlateDecode", b"/Filter [/FlateDecode /FlateDecode]"))
keep("pdf-of-pages-in-a-ring", whole.replace(b"/Kids [10 0 R 12 0 R]", b"/Kids [10 0 R 2 0 R ]"))
