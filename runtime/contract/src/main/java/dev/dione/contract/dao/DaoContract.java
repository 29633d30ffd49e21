package dev.dione.contract.dao;

/** Everything that generated DAOs must do. */
public interface DaoContract
    extends TypesContract,
        RandomValuesContract,
        LongValuesContract,
        UpsertContract,
        WritesContract,
        ReferencesContract,
        ComputedIdContract,
        ReturnsContract,
        PagesContract,
        FindContract,
        ReturningContract,
        BatchContract,
        SchemaContract {}
