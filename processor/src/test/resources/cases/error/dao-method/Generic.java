package app;

import dev.dione.annotations.Dao;

// a generic interface
@Dao
interface Generic<T> {}
