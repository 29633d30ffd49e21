package app;

import base.Queries;
import dev.dione.annotations.Dao;

// a DAO that inherits a method with a hidden type
@Dao
public interface SongDao extends Queries {}
