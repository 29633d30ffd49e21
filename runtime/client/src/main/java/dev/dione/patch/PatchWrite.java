package dev.dione.patch;

import dev.dione.BulkResult;
import dev.dione.Call;
import dev.dione.D1;
import dev.dione.bulk.BulkWrite;
import dev.dione.dialect.dml.PatchLayout;
import dev.dione.dialect.dml.PatchLayout.Given;
import dev.dione.dialect.dml.PatchSql;
import dev.dione.dialect.dml.PatchTable;
import dev.dione.dialect.dml.WriteColumn;
import dev.dione.error.D1ValueException;
import dev.dione.mapping.EntityWriter;
import dev.dione.mapping.RowMapper;
import dev.dione.mapping.RowWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A write of patches, as a DAO method declares it. Patches that set different columns share their
 * statements, which are made of the columns that any of them sets. Immutable.
 *
 * @param <T> the entity
 */
public final class PatchWrite<T> {
  /** What is sent for patches that set nothing, whose rows are read back. */
  private static final String NOTHING = "SELECT 1 FROM json_each(?1) AS src WHERE false";

  private final String origin;
  private final PatchTable table;
  private final boolean inserts;
  private final @Nullable String readSql;
  private final List<String> guards;
  private final boolean repeatable;

  private PatchWrite(
      String origin,
      PatchTable table,
      boolean inserts,
      @Nullable String readSql,
      List<String> guards,
      boolean repeatable) {
    this.origin = origin;
    this.table = table;
    this.inserts = inserts;
    this.readSql = readSql;
    this.guards = guards;
    this.repeatable = repeatable;
  }

  /** An update of the rows that are there. */
  public static <T> PatchWrite<T> update(String origin, PatchTable table) {
    return new PatchWrite<>(origin, table, false, null, List.of(), false);
  }

  /** An upsert: a row that is not there is inserted. */
  public static <T> PatchWrite<T> upsert(String origin, PatchTable table) {
    return new PatchWrite<>(origin, table, true, null, List.of(), false);
  }

  /** The same write, behind which its rows are read. */
  public PatchWrite<T> readingBack(String rowsSql) {
    return new PatchWrite<>(origin, table, inserts, rowsSql, guards, repeatable);
  }

  /** The same write, with one more statement before it that fails if it may not be done. */
  public PatchWrite<T> guardedBy(String sql) {
    List<String> all = new ArrayList<>(guards);
    all.add(sql);
    return new PatchWrite<>(origin, table, inserts, readSql, List.copyOf(all), repeatable);
  }

  /** The same write, which may run twice: a patch says what its columns are then. */
  public PatchWrite<T> repeating() {
    return new PatchWrite<>(origin, table, inserts, readSql, guards, true);
  }

  /**
   * The call that writes these patches as one atomic request.
   *
   * @param result what the method returns of the counts
   * @throws D1ValueException if one cannot be stored; nothing is sent then
   */
  public <R> Call<R> of(
      D1 d1, Collection<? extends EntityPatch<T>> patches, Function<BulkResult, R> result) {
    List<EntityPatch<T>> merged = merged(patches);
    long left = (long) patches.size() - merged.size();
    List<EntityPatch<T>> sent = sent(merged);
    long empty = (long) merged.size() - sent.size();
    return write(sent).of(d1, sent, counts -> result.apply(counts.withMore(empty, left)));
  }

  /**
   * The call that writes these patches as one atomic request, and gives back the rows as they are
   * then.
   *
   * @param result what the method, named first, returns of the rows
   * @throws D1ValueException if one cannot be stored; nothing is sent then
   */
  public <V, R> Call<R> returning(
      D1 d1,
      Collection<? extends EntityPatch<T>> patches,
      RowMapper<V> mapper,
      BiFunction<String, List<V>, R> result) {
    List<EntityPatch<T>> merged = merged(patches);
    return write(merged).returning(d1, merged, mapper, result);
  }

  /** An update of nothing is not sent. */
  private List<EntityPatch<T>> sent(List<EntityPatch<T>> merged) {
    return inserts ? merged : merged.stream().filter(p -> !p.isEmpty()).toList();
  }

  private List<EntityPatch<T>> merged(Collection<? extends EntityPatch<T>> patches) {
    Map<List<@Nullable Object>, EntityPatch<T>> byKey = new LinkedHashMap<>();
    int number = 0;
    for (EntityPatch<T> patch : patches) {
      number++;
      if (patch == null) {
        throw new D1ValueException(
            "A patch of %s is null (patch %d of %d)"
                .formatted(table.entity(), number, patches.size()));
      }
      EntityPatch<T> earlier = byKey.get(patch.key());
      byKey.put(patch.key(), earlier == null ? patch : earlier.and(patch));
    }
    return List.copyOf(byKey.values());
  }

  private BulkWrite<EntityPatch<T>> write(List<EntityPatch<T>> patches) {
    PatchLayout layout = PatchLayout.of(table, given(patches));
    List<String> names = new ArrayList<>();
    layout.held().forEach(i -> names.add(table.columns().get(i).column().name()));
    layout.flagged().forEach(i -> names.add(table.columns().get(i).column().name()));
    EntityWriter<EntityPatch<T>> writer =
        new EntityWriter<>(
            table.entity(), names, Set.of(), (patch, row) -> write(patch, layout, row));
    boolean changes = patches.stream().anyMatch(p -> !p.isEmpty());
    String update = changes ? PatchSql.update(layout) : NOTHING;
    String sql = inserts ? PatchSql.upsert(layout) : update;
    BulkWrite<EntityPatch<T>> write = BulkWrite.of(origin, sql, writer, null);
    for (String guard : guards) {
      write = write.guardedBy(guard);
    }
    if (repeatable) { // the key comes first
      write = write.repeatingBy(IntStream.range(0, table.keys()).boxed().toList());
    }
    return readSql == null ? write : write.readingBack(readSql);
  }

  private List<Given> given(List<EntityPatch<T>> patches) {
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      long sets = patches.stream().filter(p -> p.sets(column)).count();
      boolean all = table.isAlwaysHeld(i) || sets == patches.size();
      if (!inserts && sets > 0 && !table.isAlwaysHeld(i)) {
        requireChangeable(table.columns().get(i));
      }
      given.add(all ? Given.ALL : sets == 0 ? Given.NONE : Given.SOME);
    }
    return given;
  }

  private void requireChangeable(WriteColumn column) {
    if (column.policy() == WriteColumn.Policy.INSERT_ONLY) {
      throw new D1ValueException(
          "%s is written when a row of %s is inserted, and %s cannot change it. Leave it out of the patch"
              .formatted(column.column().name(), table.entity(), origin));
    }
  }

  private void write(EntityPatch<T> patch, PatchLayout layout, RowWriter row) {
    patch.complete(row);
    layout.held().forEach(i -> row.add(patch.value(i)));
    layout.flagged().forEach(i -> row.add(patch.sets(i) ? 1L : 0L));
  }
}
