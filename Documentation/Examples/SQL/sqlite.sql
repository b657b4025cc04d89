-- Questions to the database that `nianbao export --format sql 文件夹 | sqlite3 年报.db` makes:
--     sqlite3 -csv -header 年报.db < sqlite.sql

-- What was read, and how sure the numbers are: every sum below stands on these cells only.
SELECT status, count(*) AS cells, count(value) AS "with value"
FROM cells GROUP BY status ORDER BY cells DESC, status;

-- Requests received and carried out by agency and year, with the year before beside it.
SELECT agency, year, new.value AS received, carried.value AS carried_out,
  new.value - lag(new.value) OVER (PARTITION BY agency ORDER BY year) AS more
FROM reports
JOIN cells AS new ON new.report = reports.report AND new.cell = 'requests.newReceived.total'
JOIN cells AS carried
  ON carried.report = reports.report AND carried.cell = 'requests.carriedOut.total'
WHERE agency LIKE '%公安局' OR agency LIKE '%市场监督管理局'
ORDER BY agency, year;

-- The share of requests granted in full, over reports in which all the cells have a value.
SELECT year, count(*) AS reports, sum(granted.value) AS granted, sum(total.value) AS dealt_with,
  round(100.0 * sum(granted.value) / sum(total.value), 1) AS percent
FROM reports
JOIN cells AS granted ON granted.report = reports.report AND granted.cell = 'requests.granted.total'
JOIN cells AS total ON total.report = reports.report AND total.cell = 'requests.total.total'
WHERE granted.value IS NOT NULL AND total.value IS NOT NULL
GROUP BY year ORDER BY year;

-- Sums that fail and would hold if one cell were otherwise, with the cell as the form calls it.
SELECT path, row_zh AS row, col_zh AS col, printed, wanted
FROM (SELECT report, cause FROM repairs GROUP BY report, cause HAVING count(*) = 1) AS single
JOIN repairs USING (report, cause)
JOIN reports USING (report)
JOIN form_cells USING (form, cell)
ORDER BY path, cause;
