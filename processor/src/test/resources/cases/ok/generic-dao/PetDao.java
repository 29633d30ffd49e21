package app;

import dev.dione.annotations.Dao;

@Dao
public interface PetDao extends Crud<Pet, String> {}
