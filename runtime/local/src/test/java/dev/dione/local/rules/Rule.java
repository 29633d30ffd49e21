package dev.dione.local.rules;

import java.nio.file.Path;

/**
 * A rule of the engine, and how to switch it off: by a change in the text of its source.
 *
 * @param name what it is
 * @param file the source, from the folder {@code runtime}
 * @param code what holds the rule there; it occurs once
 * @param off what stands in its place when it is off
 * @param method the method of the contract that asks for it
 * @param title what stands in the title of the case that must fail; empty for any
 */
record Rule(String name, String file, String code, String off, String method, String title) {
  private static final String ENGINE = "engine/src/main/java/dev/dione/engine/";
  private static final String DIALECT = "dialect/src/main/java/dev/dione/dialect/";

  static Rule ofEngine(String name, String type, String code, String off, String method) {
    return new Rule(name, ENGINE + type + ".java", code, off, method, "");
  }

  static Rule ofDialect(String name, String type, String code, String off, String method) {
    return new Rule(name, DIALECT + type + ".java", code, off, method, "");
  }

  /** A limit that the engine sets for a connection, put so high that it is none. */
  static Rule limit(String limit, String title) {
    return ofEngine(title, "Database", "Limits." + limit + ")", "1_000_000)", "holdsAt")
        .withTitle(title);
  }

  Rule withTitle(String other) {
    return new Rule(name, file, code, off, method, other);
  }

  /** The source. */
  Path path() {
    return Path.of(System.getProperty("basedir", ""), "..").resolve(file).normalize();
  }

  @Override
  public String toString() {
    return name;
  }
}
