package app;

import dev.dione.Row;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.RowMapper;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import dev.dione.query.expr.TextExpr;
import java.util.List;

/**
 * The view {@code staged} in queries, and how {@link Staged} is read from it.
 */
@Generated(
    from = "app.Staged"
)
public final class Staged_ extends Table<Staged> {
  /**
   * An entity of each row.
   */
  public static final RowMapper<Staged> MAPPER = RowMapper.forward(
      List.of("id", "stage_room", "stage_sign"),
      Staged_::read);

  public final TextColumn id = text("id", NOT_NULL);

  public final TextColumn stageRoom = text("stage_room", NOT_NULL);

  public final TextExpr stageSign = text("stage_sign", NOT_NULL);

  private Staged_() {
    super("staged", List.of("id"), MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static Staged_ table() {
    return new Staged_();
  }

  private static Staged read(Row row) {
    return new Staged(
        Decode.text(row, 0),
        new Show.Stage(
            Decode.text(row, 1),
            Decode.text(row, 2)));
  }
}
