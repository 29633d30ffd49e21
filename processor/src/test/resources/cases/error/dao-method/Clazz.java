package app;

import dev.dione.annotations.Dao;

@Dao
abstract class Clazz {}
