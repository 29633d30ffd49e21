package app;

import dev.dione.annotations.Dao;

@Dao
public interface TodoDao {}
