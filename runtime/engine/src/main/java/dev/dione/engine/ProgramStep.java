package dev.dione.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a step of a program tells, by its opcode (https://www.sqlite.org/opcode.html). */
enum ProgramStep {
  /** A program begins. */
  BEGIN,
  /** A transaction begins, which may write. */
  TRANSACTION,
  /** Opens a table or an index to write it. */
  OPEN,
  INSERT,
  CLEAR,
  /** Goes through a table, an index or rows put aside, from one end to the other. */
  LOOP,
  /** Calls a function. */
  CALL,
  /** Changes the schema. */
  SCHEMA,
  /** Clears a table or an index, and changes the schema. */
  DESTROY,
  /** Drops a table or an index, and so changes the schema. */
  DROP,
  /** Writes a virtual table, which may put rows aside until the commit, as FTS5 does. */
  VIRTUAL_WRITE,
  /** Writes a virtual table and changes the schema. */
  VIRTUAL_SCHEMA,
  /** Makes a virtual table. */
  VIRTUAL_CREATE;

  private static final Map<String, ProgramStep> STEPS =
      Map.ofEntries(
          Map.entry("Init", BEGIN),
          Map.entry("Transaction", TRANSACTION),
          Map.entry("OpenWrite", OPEN),
          Map.entry("Insert", INSERT),
          Map.entry("IdxInsert", INSERT),
          Map.entry("Clear", CLEAR),
          Map.entry("Destroy", DESTROY),
          Map.entry("DropIndex", DROP),
          Map.entry("DropTable", DROP),
          Map.entry("CreateBtree", SCHEMA),
          Map.entry("DropTrigger", SCHEMA),
          Map.entry("LoadAnalysis", SCHEMA),
          Map.entry("ParseSchema", SCHEMA),
          Map.entry("SetCookie", SCHEMA),
          Map.entry("VCreate", VIRTUAL_CREATE),
          Map.entry("VDestroy", VIRTUAL_SCHEMA),
          Map.entry("VRename", VIRTUAL_SCHEMA),
          Map.entry("VBegin", VIRTUAL_WRITE),
          Map.entry("VUpdate", VIRTUAL_WRITE),
          Map.entry("Rewind", LOOP),
          Map.entry("Last", LOOP),
          Map.entry("Count", LOOP),
          Map.entry("SorterOpen", LOOP),
          Map.entry("OpenEphemeral", LOOP),
          Map.entry("OpenAutoindex", LOOP),
          Map.entry("VFilter", LOOP),
          Map.entry("Function", CALL),
          Map.entry("PureFunc", CALL),
          Map.entry("AggStep", CALL),
          Map.entry("AggInverse", CALL));

  /** What the opcode tells; null for most, which matter to nobody. */
  static @Nullable ProgramStep of(String opcode) {
    return STEPS.get(opcode);
  }
}
