"""Asks SQLite's sqlite3_complete about generated texts, and prints its answers.

Run: python3 record-complete.py > complete.txt
Each line is 1 (complete) or 0, a bar, and the text with Java's escapes. The first line names the version.
"""
import random
import sqlite3

PIECES = [
    ";", ";", ";", " ", "\n", "\r\n", "\t", "\f", "'", "''", '"', "`", "[", "]", "--", "-- x\n", "-", "/*", "*/", "/",
    "/* ; */", "*", "a", "e1", "1", "1.5e3", "x'00'", "'a;b'", '"a;b"', "`;`", "[;]", "(", ")", ",", "=", "$a", "?1",
    "é", "😀", "_end", "end_", ":end", "@end", "$end", "#end", ":trigger ", "@create ", ":", "@", "?", "||", "->>",
    "CREATE ", "create ", "TEMP ", "TEMPORARY ", "TRIGGER ", "Trigger ", "TABLE ", "END",
    "end ", "BEGIN ", "CASE ", "SELECT 1", "EXPLAIN ", "QUERY PLAN ", ";END;", "; end\n;", "; END", ";;END;",
    "CREATE TRIGGER t BEGIN SELECT 1;", "CREATE TEMP TRIGGER t BEGIN SELECT CASE WHEN 1 THEN 2 END;",
    "EXPLAIN a CREATE TRIGGER t BEGIN SELECT 1;", "EXPLAIN TEMP CREATE TRIGGER t BEGIN SELECT 1;",
    "EXPLAIN EXPLAIN CREATE TRIGGER t BEGIN SELECT 1;", "EXPLAIN END CREATE TRIGGER t BEGIN SELECT 1;",
    "EXPLAIN CREATE TRIGGER t BEGIN SELECT 1;", "EXPLAIN QUERY PLAN CREATE TRIGGER t BEGIN ",
]
ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f"}

random.seed(1)
print("# SQLite " + sqlite3.sqlite_version)
texts = set()
while len(texts) < 5000:
    texts.add("".join(random.choices(PIECES, k=random.randint(0, 12))))
for text in sorted(texts):
    escaped = "".join(ESCAPES.get(c, c) for c in text)
    print("%d|%s" % (sqlite3.complete_statement(text), escaped))
