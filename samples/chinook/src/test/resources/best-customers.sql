SELECT c.last_name, sum(i.total) AS c2, CAST(count(*) AS TEXT) AS c3
FROM customer AS c
JOIN invoice AS i ON i.customer_id = c.customer_id
WHERE i.invoice_date >= ?1
GROUP BY c.customer_id
HAVING count(*) > CAST(?2 AS INTEGER)
ORDER BY sum(i.total) DESC
LIMIT CAST(?3 AS INTEGER)
