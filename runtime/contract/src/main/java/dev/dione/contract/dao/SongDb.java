package dev.dione.contract.dao;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** A database of more than tables of plain columns. */
@Database(entities = {Genre.Big.class, Genre.class, Lyric.Words.class, Lyric.class, Song.class})
interface SongDb extends D1Database {
  SongDao songs();

  LyricDao lyrics();
}
