-- DuckDB reads both files as they are:
--     nianbao export --format csv --lang en 文件夹 > cells.csv
--     nianbao export 文件夹 > records.ndjson

-- All cells in one table; a value is decimal, and absent where the report does not tell it.
CREATE VIEW cells AS
SELECT * FROM read_csv('cells.csv', header = true, all_varchar = true);

SELECT status, count(*) AS cells, count(value) AS with_value
FROM cells GROUP BY status ORDER BY cells DESC, status;

-- Table 3 of one report, as a grid again.
PIVOT (
  SELECT "row", "column", value FROM cells
  WHERE path LIKE '%公安局-2023.txt' AND cell LIKE 'requests.%'
    AND split_part(cell, '.', 2) IN ('newReceived', 'carriedIn', 'total', 'carriedOut')
) ON "column" USING any_value(value::DECIMAL(18, 4)::BIGINT) ORDER BY "row";

-- Who asks: the share of natural persons among new requests, by year.
SELECT year,
  sum(value::DECIMAL(18, 4)) FILTER (cell = 'requests.newReceived.naturalPerson')::BIGINT AS persons,
  sum(value::DECIMAL(18, 4)) FILTER (cell = 'requests.newReceived.total')::BIGINT AS requests
FROM cells GROUP BY year ORDER BY year;

-- The records are JSON: failing rules by year, straight from the file.
SELECT year, finding.rule AS rule, count(DISTINCT path) AS reports
FROM (
  SELECT path, year, unnest(findings) AS finding
  FROM read_json('records.ndjson', format = 'newline_delimited', columns = {
    path: 'VARCHAR', year: 'INTEGER',
    findings: 'STRUCT("rule" VARCHAR, outcome VARCHAR)[]'})
)
WHERE finding.outcome = 'fail' AND finding.rule IN ('applicant-sum', 'case-sum', 'result-sum')
GROUP BY ALL ORDER BY ALL;
