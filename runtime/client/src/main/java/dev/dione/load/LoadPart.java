package dev.dione.load;

import dev.dione.D1;
import dev.dione.bulk.BulkWrite;
import dev.dione.bulk.Folding;
import dev.dione.dialect.schema.Collation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entities of one DAO method in a load.
 *
 * @param <T> the entity
 */
record LoadPart<T>(D1 d1, BulkWrite<T> write, LoadTarget target, RowSource<T> source) {
  String entity() {
    return write.writer().entity();
  }

  /** How rows are told that must not race: by the id, or else by the key of the write. */
  @Nullable Folding keys() {
    Folding folding = write.folding();
    List<Integer> id = target.id();
    if (id.isEmpty() || (folding != null && !folding.key().containsAll(id))) {
      return folding;
    }
    Map<Integer, Collation> collations = folding == null ? Map.of() : folding.collations();
    return new Folding(id, Set.of(), Set.of(), collations);
  }

  String idOf(@Nullable Object[] row) {
    StringBuilder id = new StringBuilder();
    for (int position : target.id()) {
      id.append(id.isEmpty() ? "" : ",").append(row[position]);
    }
    return id.toString();
  }
}
