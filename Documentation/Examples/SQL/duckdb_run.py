"""Runs an SQL file in DuckDB, in the current folder, and prints each answer as CSV.

    duckdb_run.py duckdb.sql

The same as `duckdb -csv < duckdb.sql` with the command-line program.
"""

import csv
import sys

import duckdb


def main(path):
    connection = duckdb.connect()
    output = csv.writer(sys.stdout, lineterminator="\n")
    with open(path, encoding="utf-8") as script:
        statements = duckdb.extract_statements(script.read())
    for statement in statements:
        answer = connection.execute(statement)
        rows = answer.fetchall()
        if statement.type in (duckdb.StatementType.SELECT, duckdb.StatementType.MULTI):
            output.writerow([column[0] for column in answer.description])
            output.writerows(rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
