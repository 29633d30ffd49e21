package dev.dione.dialect.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.dialect.schema.ReferenceDef.Action;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** schema.json: to the letter for one schema, there and back for any. */
class SchemaJsonTest {
  @Test
  void theForm() {
    ReferenceDef reference = new ReferenceDef("p", "id", Action.SET_NULL, Action.NO_ACTION, true);
    TableDef table =
        new TableDef(
            "t",
            List.of(
                Columns.id(),
                new ColumnDef(
                    "p_id",
                    ColumnType.INTEGER,
                    false,
                    "0",
                    List.of(new CheckDef("c", "p_id > 0")),
                    reference)),
            List.of("id"),
            List.of(new CheckDef(null, "id > 0")),
            List.of(
                new IndexDef("i", true, List.of(new IndexTerm.Column("p_id", true)), "p_id > 1")),
            true);
    assertThat(SchemaJson.write(SchemaDef.of("Db", List.of(table))))
        .isEqualTo(
            """
            {
              "format": 2,
              "name": "Db",
              "tables": [
                {
                  "name": "t",
                  "strict": true,
                  "columns": [
                    {
                      "name": "id",
                      "type": "INTEGER",
                      "notNull": true
                    },
                    {
                      "name": "p_id",
                      "type": "INTEGER",
                      "notNull": false,
                      "default": "0",
                      "checks": [
                        {
                          "name": "c",
                          "sql": "p_id > 0"
                        }
                      ],
                      "references": {
                        "table": "p",
                        "column": "id",
                        "onDelete": "SET NULL",
                        "onUpdate": "NO ACTION",
                        "deferred": true
                      }
                    }
                  ],
                  "primaryKey": [
                    "id"
                  ],
                  "checks": [
                    {
                      "sql": "id > 0"
                    }
                  ],
                  "indexes": [
                    {
                      "name": "i",
                      "unique": true,
                      "columns": [
                        {
                          "name": "p_id",
                          "descending": true
                        }
                      ],
                      "where": "p_id > 1"
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Property(tries = 200)
  void anySchemaComesBackAndIsWrittenAlike(@ForAll("schemas") SchemaDef schema) {
    String json = SchemaJson.write(schema);
    SchemaDef read = SchemaJsonReader.read(json);
    assertThat(read).isEqualTo(schema);
    assertThat(SchemaJson.write(read)).isEqualTo(json);
  }

  @Provide
  Arbitrary<SchemaDef> schemas() {
    Arbitrary<ViewDef> views = Combinators.combine(names(), names()).as(ViewDef::new);
    return Combinators.combine(
            names(),
            tables().list().ofMaxSize(3),
            fullTexts().list().ofMaxSize(2),
            views.list().ofMaxSize(2))
        .as(SchemaDef::new);
  }

  private static Arbitrary<FullTextDef> fullTexts() {
    return Combinators.combine(
            names(),
            names(),
            names(),
            names().list().ofMaxSize(3),
            names(),
            Arbitraries.integers().list().ofMaxSize(2))
        .as(FullTextDef::new);
  }

  /** Any text at all, and the ones that JSON and SQL trip over. */
  private static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8),
        Arbitraries.of(
            "order", "\"", "'", "\\", "a\nb", "\u0000", "\t", "\u2028", "é", "😀", "null", "",
            " "));
  }

  private static Arbitrary<TableDef> tables() {
    return Combinators.combine(
            names(),
            columns().list().ofMaxSize(4),
            names().list().ofMaxSize(3),
            checks().list().ofMaxSize(2),
            indexes().list().ofMaxSize(2),
            Arbitraries.of(true, false))
        .as(TableDef::new);
  }

  private static Arbitrary<ColumnDef> columns() {
    return Combinators.combine(
            names(),
            Arbitraries.of(ColumnType.class),
            Arbitraries.of(Collation.class),
            Arbitraries.of(true, false),
            names().injectNull(0.5),
            Combinators.combine(names(), Arbitraries.of(true, false))
                .as(GeneratedDef::new)
                .injectNull(0.5),
            checks().list().ofMaxSize(2),
            references().injectNull(0.5))
        .as(ColumnDef::new);
  }

  private static Arbitrary<CheckDef> checks() {
    return Combinators.combine(names().injectNull(0.5), names()).as(CheckDef::new);
  }

  private static Arbitrary<ReferenceDef> references() {
    return Combinators.combine(
            names(),
            names(),
            Arbitraries.of(Action.class),
            Arbitraries.of(Action.class),
            Arbitraries.of(true, false))
        .as(ReferenceDef::new);
  }

  private static Arbitrary<IndexDef> indexes() {
    Arbitrary<Collation> collations = Arbitraries.of(Collation.class).injectNull(0.5);
    Arbitrary<IndexTerm> terms =
        Arbitraries.oneOf(
            Combinators.combine(names(), collations, Arbitraries.of(true, false))
                .as(IndexTerm.Column::new),
            Combinators.combine(names(), collations, Arbitraries.of(true, false))
                .as(IndexTerm.Expression::new));
    return Combinators.combine(
            names(),
            Arbitraries.of(true, false),
            terms.list().ofMaxSize(3),
            names().injectNull(0.5))
        .as(IndexDef::new);
  }
}
