CREATE TABLE IF NOT EXISTS project (
  id TEXT NOT NULL PRIMARY KEY,
  team TEXT NOT NULL,
  name TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX IF NOT EXISTS project_team_name_idx ON project (team, name);

CREATE TABLE IF NOT EXISTS task (
  team TEXT NOT NULL,
  number INTEGER NOT NULL,
  project TEXT REFERENCES project (id),
  text TEXT NOT NULL,
  deleted INTEGER NOT NULL,
  PRIMARY KEY (team, number)
) STRICT;

CREATE INDEX IF NOT EXISTS task_project_idx ON task (project);
