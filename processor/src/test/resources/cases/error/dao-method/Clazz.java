package app;

import dev.dione.annotations.Dao;

// a class
@Dao
abstract class Clazz {}
