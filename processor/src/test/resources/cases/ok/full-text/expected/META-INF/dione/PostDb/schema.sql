CREATE TABLE IF NOT EXISTS post (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT COLLATE NOCASE NOT NULL,
  body TEXT,
  likes INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE IF NOT EXISTS post_text USING fts5(
  title, body,
  content = 'post',
  content_rowid = 'rowid',
  tokenize = 'porter unicode61',
  prefix = '2 3'
);

CREATE TRIGGER IF NOT EXISTS post_text_insert AFTER INSERT ON post
BEGIN
  INSERT INTO post_text (rowid, title, body)
  VALUES (new.rowid, new.title, new.body);
END;

CREATE TRIGGER IF NOT EXISTS post_text_delete AFTER DELETE ON post
BEGIN
  INSERT INTO post_text (post_text, rowid, title, body)
  VALUES ('delete', old.rowid, old.title, old.body);
END;

CREATE TRIGGER IF NOT EXISTS post_text_update AFTER UPDATE ON post
WHEN (old.rowid, old.title COLLATE BINARY, old.body)
  IS NOT (new.rowid, new.title, new.body)
BEGIN
  INSERT INTO post_text (post_text, rowid, title, body)
  VALUES ('delete', old.rowid, old.title, old.body);
  INSERT INTO post_text (rowid, title, body)
  VALUES (new.rowid, new.title, new.body);
END;
