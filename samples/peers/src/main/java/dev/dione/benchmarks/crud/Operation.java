package dev.dione.benchmarks.crud;

/** A column of the table. */
enum Operation {
  INSERT("insert"),
  UPSERT("upsert"),
  LIST_READ("list read"),
  POINT_READ("point read");

  private final String label;

  Operation(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
