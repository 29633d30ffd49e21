package app;

import dev.dione.D1;
import dev.dione.Row;
import dev.dione.Statement;
import dev.dione.annotations.Generated;
import dev.dione.mapping.Decode;
import dev.dione.mapping.RowMapper;
import dev.dione.query.column.Table;
import dev.dione.query.column.TextColumn;
import java.util.List;

/**
 * The full-text index {@code post_text} in queries, and how {@link PostText} is read from it.
 */
@Generated(
    from = "app.PostText",
    carried = @Generated.Carried(of = "app.PostText", nullable = "body")
)
public final class PostText_ extends Table<PostText> {
  /**
   * An entity of each row.
   */
  public static final RowMapper<PostText> MAPPER = RowMapper.forward(
      List.of("title", "body"),
      PostText_::read);

  public final TextColumn title = text("title", NOT_NULL);

  public final TextColumn body = text("body", NULLABLE);

  private PostText_() {
    super("post_text", List.of(), MAPPER);
  }

  /**
   * The table in a query; each call is another use of it, with its own alias.
   */
  public static PostText_ table() {
    return new PostText_();
  }

  /**
   * Reads all texts into the index once more.
   */
  public static void rebuild(D1 d1) {
    d1.run(new Statement("INSERT INTO post_text (post_text) VALUES ('rebuild')", List.of(), "PostText.rebuild"));
  }

  private static PostText read(Row row) {
    return new PostText(
        Decode.text(row, 0),
        row.isNull(1) ? null : Decode.text(row, 1));
  }
}
