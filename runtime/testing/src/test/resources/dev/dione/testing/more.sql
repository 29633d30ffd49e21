INSERT INTO gigs (id, venue, band, made_at) VALUES ('s3', 'xs; or not', 'c', '2026-05-01T00:00:00.000000000Z');
