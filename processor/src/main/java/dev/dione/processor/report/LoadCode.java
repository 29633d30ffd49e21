package dev.dione.processor.report;

/** Mistakes in methods that return loads. */
public enum LoadCode implements Code {
  LOAD(
      150,
      "Load",
      "%s",
      "A method that returns a `BulkLoad` of what cannot be loaded, or later; or one that takes a"
          + " stream, an iterator or an iterable, and returns no `BulkLoad`.",
      "Return `BulkLoad`, and take a collection, iterable, iterator or stream of entities.");

  private final Entry entry;

  LoadCode(int number, String word, String message, String meaning, String fix) {
    entry = new Entry(number, word, "", message, meaning, fix);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
