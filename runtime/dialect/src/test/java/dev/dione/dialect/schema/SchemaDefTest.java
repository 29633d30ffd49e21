package dev.dione.dialect.schema;

import static dev.dione.dialect.schema.Columns.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The order of tables. */
class SchemaDefTest {
  @Test
  void parentsComeFirstAndTheGivenOrderBreaksTies() {
    assertThat(order(table("c", "b"), table("x"), table("b", "a"), table("a")))
        .containsExactly("a", "b", "c", "x");
    assertThat(order(table("x"), table("b"), table("a"))).containsExactly("x", "b", "a");
  }

  @Test
  void aTableThatReferencesItselfIsNoCycle() {
    TableDef tree = table("Tree", "tree");
    assertThat(tree.parents()).isEmpty();
    assertThat(order(tree, table("leaf", "TREE"))).containsExactly("Tree", "leaf");
  }

  @Test
  void aCycleIsBrokenWhereItBegins() {
    assertThat(order(table("a", "b"), table("b", "c"), table("c", "a"), table("d", "a")))
        .containsExactly("c", "b", "a", "d");
  }

  @Test
  void aParentThatIsNotInTheSchemaIsLeftOut() {
    assertThat(order(table("a", "elsewhere"), table("b"))).containsExactly("a", "b");
  }

  @Test
  void namesCompareWithoutCase() {
    SchemaDef schema = SchemaDef.of("Db", List.of(table("Events", "venues"), table("VENUES")));
    assertThat(schema.tables()).extracting(TableDef::name).containsExactly("VENUES", "Events");
    assertThat(schema.table("EVENTS")).isPresent();
    assertThat(schema.table("event")).isEmpty();
    assertThat(schema.tables().get(1).column("VENUES_ID")).isPresent();
    assertThat(schema.tables().get(1).column("venue")).isEmpty();
  }

  @Test
  void aRowidAliasIsASingleIntegerKey() {
    assertThat(table("t").rowidAlias()).map(ColumnDef::name).contains("id");
    ColumnDef text = Columns.text("id");
    TableDef textKey = new TableDef("t", List.of(text), List.of("id"), List.of(), List.of(), true);
    assertThat(textKey.rowidAlias()).isEmpty();
    TableDef composite =
        new TableDef(
            "t", List.of(Columns.id(), text), List.of("id", "b"), List.of(), List.of(), true);
    assertThat(composite.rowidAlias()).isEmpty();
  }

  /** Without cycles, every table comes after its parents, however they were given. */
  @Property
  void everyTableComesAfterItsParents(@ForAll long seed) {
    Random random = new Random(seed);
    List<TableDef> tables = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int child = i;
      String[] parents =
          random
              .ints(0, i + 1)
              .limit(2)
              .filter(p -> p < child)
              .mapToObj(p -> "t" + p)
              .distinct()
              .toArray(String[]::new);
      tables.add(table("t" + i, parents));
    }
    Collections.shuffle(tables, random);
    List<TableDef> ordered = SchemaDef.of("Db", tables).tables();
    assertThat(ordered).containsExactlyInAnyOrderElementsOf(tables);
    List<String> names = ordered.stream().map(TableDef::name).toList();
    for (TableDef table : ordered) {
      assertThat(table.parents())
          .allMatch(parent -> names.indexOf(parent) < names.indexOf(table.name()));
    }
  }

  private static List<String> order(TableDef... tables) {
    return SchemaDef.of("Db", List.of(tables)).tables().stream().map(TableDef::name).toList();
  }
}
