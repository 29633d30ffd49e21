package app;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.D1Batch;
import dev.dione.Pending;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.mapping.Encode;
import dev.dione.mapping.GeneratedFormat;
import dev.dione.mapping.QueryCall;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of {@link PetDao}. Safe for use by many threads.
 */
@Generated(
    from = "app.PetDao",
    signatures = {
        "save(java.lang.Object entity)",
        "saveAll(java.util.Collection entities)",
        "delete(java.lang.Object entity)",
        "byId(java.lang.Object id)"
    }
)
public final class PetDao_ implements PetDao {
  private static final String SAVE = """
      INSERT INTO pet (id, name)
      SELECT src.value->>0, src.value->>1
      FROM (SELECT value FROM json_each(?1) LIMIT -1) AS src
      WHERE true
      ON CONFLICT (id) DO UPDATE SET
        name = excluded.name
      WHERE pet.name IS NOT excluded.name""";

  private static final BulkWrite<Pet> SAVE_WRITE = BulkWrite.of(
      "PetDao.save",
      SAVE,
      Pet_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final BulkWrite<Pet> SAVE_ALL_WRITE = BulkWrite.of(
      "PetDao.saveAll",
      SAVE,
      Pet_.WRITER,
      new Folding(List.of(0), Set.of(), Set.of()))
      .repeating();

  private static final String DELETE = """
      DELETE FROM pet
      WHERE id IN (SELECT src.value->>0 FROM json_each(?1) AS src)""";

  private static final BulkWrite<Pet> DELETE_WRITE = BulkWrite.of(
      "PetDao.delete",
      DELETE,
      Pet_.KEY_WRITER,
      new Folding(List.of(0), Set.of(), Set.of()));

  private static final String BY_ID = """
      SELECT id, name
      FROM pet
      WHERE pet.id = ?1""";

  private final D1 d1;

  /**
   * The DAO on a database.
   */
  public PetDao_(D1 d1) {
    GeneratedFormat.require(1);
    this.d1 = d1;
  }

  @Override
  public void save(Pet entity) {
    d1.execute(saveCall(entity));
  }

  @Override
  public BulkResult saveAll(Collection<? extends Pet> entities) {
    return d1.execute(saveAllCall(entities));
  }

  @Override
  public boolean delete(Pet entity) {
    return d1.execute(deleteCall(entity));
  }

  @Override
  public Optional<Pet> byId(String id) {
    return d1.execute(byIdCall(id));
  }

  private Call<Void> saveCall(Pet entity) {
    return SAVE_WRITE.of(d1, Collections.singletonList(entity));
  }

  private Call<BulkResult> saveAllCall(Collection<? extends Pet> entities) {
    return SAVE_ALL_WRITE.of(d1, entities, result -> result);
  }

  private Call<Boolean> deleteCall(Pet entity) {
    return DELETE_WRITE.of(d1, Collections.singletonList(entity), result -> result.written() > 0);
  }

  private Call<Optional<Pet>> byIdCall(String id) {
    return QueryCall.optional(
        new Statement(BY_ID, Arrays.asList(Encode.text(id)), "PetDao.byId"),
        Pet_.MAPPER);
  }

  /**
   * The same methods, waiting to be sent together. Not thread-safe.
   */
  public static final class Batch {
    private final PetDao_ dao;

    private final D1Batch batch;

    /**
     * The twin that adds to a batch.
     */
    public Batch(D1Batch batch, D1 d1) {
      this.dao = new PetDao_(d1);
      this.batch = batch;
    }

    /**
     * Adds {@link PetDao#save} to the batch.
     */
    public Pending<Void> save(Pet entity) {
      return batch.add(dao.saveCall(entity));
    }

    /**
     * Adds {@link PetDao#saveAll} to the batch.
     */
    public Pending<BulkResult> saveAll(Collection<? extends Pet> entities) {
      return batch.add(dao.saveAllCall(entities));
    }

    /**
     * Adds {@link PetDao#delete} to the batch.
     */
    public Pending<Boolean> delete(Pet entity) {
      return batch.add(dao.deleteCall(entity));
    }

    /**
     * Adds {@link PetDao#byId} to the batch.
     */
    public Pending<Optional<Pet>> byId(String id) {
      return batch.add(dao.byIdCall(id));
    }
  }
}
