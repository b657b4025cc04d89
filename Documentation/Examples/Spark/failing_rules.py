"""Counts failing rules by province and year over any number of reports, with Spark.

    failing_rules.py FOLDER [NIANBAO]

Each task hands the paths of its reports to one `nianbao export` through pipe(), so that reports
stay files and nothing but paths and records moves. The paths of a folder go to one task: there
the rules across an agency's years see all of them. Prints a table with a row for each province,
year and rule: how many reports there are, in how many the rule fails, and in how many of these
one located cell settles all that fails of it. Files that are no reports, and reports without a
year, are counted on standard error.
"""

import csv
import json
import os
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

RULES = ["applicant-sum", "carry-over", "case-sum", "request-balance", "result-sum"]
UNKNOWN = "未知"


def provinces(path):
    """What agencies' names begin with, the longest first, with the province."""
    starts = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            names = [] if line.startswith("#") else line.split()
            starts.update((name, names[0]) for name in names)
    return sorted(starts.items(), key=lambda item: -len(item[0]))


def paths(folder):
    """The files below a folder with theirs, hidden ones left out as nianbao does."""
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = os.path.join(parent, name)
            if "\n" in path:  # pipe() ends a path with a line end
                print(f"left out: {path!r}", file=sys.stderr)
            elif not name.startswith(".") and name != "nianbao-waivers.txt":
                yield parent, path


def failures(record, starts):
    """A row for each rule that fails in a report, or one for a file that is no report."""
    if "kind" in record:
        yield (record["kind"], None, None, False)
        return
    agency = record["agency"] or ""
    province = next((name for start, name in starts if agency.startswith(start)), UNKNOWN)
    located = {cause["id"] for cause in record["causes"] if len(cause["repairs"]) == 1}
    failing = {}
    for finding in record["findings"]:
        if finding["outcome"] == "fail" and finding["rule"] in RULES:
            rule = finding["rule"]
            failing[rule] = failing.get(rule, True) and finding["cause"] in located
    yield (province, record["year"], None, False)
    for rule, is_located in failing.items():
        yield (province, record["year"], rule, is_located)


def main(folder, nianbao="nianbao"):
    spark = SparkSession.builder.appName("failing rules").getOrCreate()
    context = spark.sparkContext
    starts = context.broadcast(
        provinces(os.path.join(os.path.dirname(os.path.abspath(__file__)), "provinces.txt"))
    )
    files = context.parallelize(list(paths(folder))).partitionBy(context.defaultParallelism)
    command = f"'{nianbao}' export --others -"
    rows = (
        files.values()
        .pipe(command, env=dict(os.environ))
        .map(json.loads)
        .flatMap(lambda record: failures(record, starts.value))
    )
    table = spark.createDataFrame(
        rows, "province string, year int, rule string, located boolean"
    ).cache()
    counts = (
        table.where(f.col("rule").isNotNull())
        .groupBy("province", "year", "rule")
        .agg(f.count("*").alias("failing"), f.sum(f.col("located").cast("int")).alias("located"))
    )
    reports = (
        table.where(f.col("rule").isNull())
        .groupBy("province", "year")
        .agg(f.count("*").alias("reports"))
    )
    result = (
        reports.where(f.col("year").isNotNull())
        .join(counts, ["province", "year"], "left")
        .orderBy("province", "year", "rule")
    )
    output = csv.writer(sys.stdout, lineterminator="\n")
    output.writerow(["province", "year", "reports", "rule", "failing", "located"])
    for row in result.collect():
        output.writerow(
            [row.province, row.year, row.reports, row.rule, row.failing or 0, row.located or 0]
        )
    for row in reports.where(f.col("year").isNull()).orderBy("province").collect():
        print(f"{row.province}, no year: {row.reports}", file=sys.stderr)
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
