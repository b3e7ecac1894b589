"""Opens what `demarche export` wrote with DuckDB, pandas and networkx, GDELT's under the columns of the package `gdelt`, and compares it with the record itself."""

import pathlib
import sqlite3
import sys

import duckdb
import networkx
import pandas

folder = pathlib.Path(sys.argv[1])
record = sqlite3.connect(folder / "r.db")


def one(sql):
    return record.execute(sql).fetchone()[0]


def same(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found}, expected {expected}")
    print(f"{what}: {len(found) if isinstance(found, set) else found}")


everything = one("SELECT count(*) FROM record")
events = one("SELECT count(*) FROM record WHERE kind = 0")
by_type = dict(record.execute("SELECT t.name, count(*) FROM record r JOIN type t ON t.id = r.type WHERE kind = 0 GROUP BY 1"))
# The dyadic formats have a row for each pair of an actor and a recipient, one with an empty side where there is none.
sides = """SELECT max(1, (SELECT count(*) FROM party p WHERE p.record = r.id AND p.role = 0))
         * max(1, (SELECT count(*) FROM party p WHERE p.record = r.id AND p.role = 1)) AS pairs FROM record r WHERE kind = 0"""
pairs = one(f"SELECT sum(pairs) FROM ({sides})")

parquet = folder / "parquet"
same("DuckDB, Parquet: records", duckdb.sql(f"SELECT count(*) FROM read_parquet('{parquet}')").fetchone()[0], everything)
types = dict(duckdb.sql(f"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet('{parquet}'))").fetchall())
same("DuckDB, Parquet: published is a day", types["published"], "DATE")
same("DuckDB, Parquet: modes are lists", types["mode"].endswith("[]"), True)
duckdb.sql(f"CREATE TABLE p AS SELECT * FROM read_parquet('{parquet}')")
found = dict(duckdb.sql("SELECT type, count(*) FROM p WHERE kind = 'event' GROUP BY 1").fetchall())
same("DuckDB, Parquet: events by type", found, by_type)
frame = pandas.read_parquet(parquet)
same("pandas, Parquet: records", len(frame), everything)

same("DuckDB, CSV: records", duckdb.sql(f"SELECT count(*) FROM read_csv('{folder / 'csv'}', header = true)").fetchone()[0], everything)
frame = pandas.read_csv(folder / "csv", dtype=str, keep_default_na=False)
same("pandas, CSV: events by type", frame[frame.kind == "event"].type.value_counts().to_dict(), by_type)
same("pandas, CSV: ids", set(frame.id), {row[0] for row in record.execute("SELECT printf('%016x', key) FROM record")})

lines = pandas.read_json(folder / "plover", lines=True, dtype=False)
same("pandas, PLOVER: records", len(lines), everything)
same("DuckDB, PLOVER: records", duckdb.sql(f"SELECT count(*) FROM read_json('{folder / 'plover'}', format = 'newline_delimited')").fetchone()[0], everything)


def as_gdelt(what, path, schema):
    """Reads an export under the columns and types that the `gdelt` package gives to its tables; text is not looked into."""
    columns = pandas.read_csv(pathlib.Path(sys.prefix) / "data" / schema)
    frame = pandas.read_csv(path, sep="\t", header=None, dtype=str, keep_default_na=False, quoting=3)
    same(f"gdelt, {what}: columns", frame.shape[1], len(columns))
    frame.columns = columns["name"]
    for name, kind in zip(columns["name"], columns["type"]):
        told = frame[name][frame[name] != ""]
        pattern = {"INTEGER": r"-?\d+", "FLOAT": r"-?\d+(\.\d+)?(E-?\d+)?"}.get(kind)
        if pattern and not told.str.fullmatch(pattern).all():
            sys.exit(f"gdelt, {what}: {name} holds what is no {kind}: {told[~told.str.fullmatch(pattern)].iloc[0]}")
    return frame


frame = pandas.read_csv(folder / "gdelt-events", sep="\t", header=None, dtype=str, keep_default_na=False, quoting=3)
same("pandas, GDELT Events: columns and rows", frame.shape, (pairs, 61))
same("pandas, GDELT Events: year of the day", bool((frame[1].str[:4] == frame[3]).all()), True)
mentions = pandas.read_csv(folder / "gdelt-mentions", sep="\t", header=None, dtype=str, keep_default_na=False, quoting=3)
same("pandas, GDELT Mentions: columns", mentions.shape[1], 16)
same("pandas, GDELT Mentions: each of an event", set(mentions[0]) <= set(frame[0]), True)
frame = as_gdelt("Events", folder / "gdelt-events", "events2.csv")
roots = frame.EventCode.str[:2]
same("gdelt, Events: roots are the codes' beginnings", bool((frame.EventRootCode == roots).all() and roots.isin([f"{n:02}" for n in range(1, 21)]).all()), True)
same("gdelt, Events: classes", set(frame.QuadClass) <= set("1234"), True)
same("gdelt, Events: scale", bool(frame.GoldsteinScale.astype(float).between(-10, 10).all()), True)
same("gdelt, Events: days", bool(pandas.to_datetime(frame.SQLDATE, format="%Y%m%d").dt.year.astype(str).eq(frame.Year).all()), True)
same("gdelt, Events: days added", bool(frame.DATEADDED.str.fullmatch(r"(\d{14})?").all()), True)
frame = as_gdelt("Mentions", folder / "gdelt-mentions", "mentions.csv")
same("gdelt, Mentions: confidence", set(frame.Confidence) <= {str(n) for n in range(0, 101, 10)}, True)
for name, columns in [("icews", 20), ("polecat", 40)]:
    frame = pandas.read_csv(folder / name, sep="\t", dtype=str, keep_default_na=False, quoting=3)
    same(f"pandas, {name}: columns and rows", frame.shape, (pairs, columns))
    same(f"pandas, {name}: days", bool(pandas.to_datetime(frame["Event Date"], errors="coerce").notna().all()), True)
frame = pandas.read_csv(folder / "phoenix", sep="\t", header=None, dtype=str, keep_default_na=False, quoting=3)
same("pandas, Phoenix: columns and rows", frame.shape, (pairs, 26))

network = networkx.read_graphml(folder / "graphml")
same("networkx, GraphML: events are counted", sum(d["events"] for *_, d in network.edges(data=True)) > 0, True)
same("networkx, GraphML: every node has a code", all("code" in d or "sector" in d for _, d in network.nodes(data=True)), True)
same("networkx, GraphML of issues: nodes", networkx.read_graphml(folder / "network-graphml").number_of_nodes() > 0, True)
print("all exports load")
