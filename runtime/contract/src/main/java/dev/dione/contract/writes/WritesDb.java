package dev.dione.contract.writes;

import dev.dione.D1Database;
import dev.dione.annotations.Database;

/** The database of the writes. */
@Database(
    entities = {Account.class, Song.class, Note.class, Post.class, Reply.class, PostText.class})
interface WritesDb extends D1Database {
  AccountDao accounts();

  SongDao songs();

  NoteDao notes();

  PostDao posts();
}
