package app;

import dev.dione.annotations.Dao;

@Dao
interface Generic<T> {}
