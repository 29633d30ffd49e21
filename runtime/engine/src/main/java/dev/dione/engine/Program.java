package dev.dione.engine;

import dev.dione.dialect.limits.Functions;
import dev.dione.dialect.sql.Refusal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.Codes;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/**
 * What EXPLAIN tells of a compiled statement (https://www.sqlite.org/opcode.html). It is also the
 * second net for functions: the rules should have refused every one that it finds.
 */
final class Program implements SafeStmtPtr.SafePtrConsumer<SQLException> {
  private static final Set<String> CALLS = Set.of("Function", "PureFunc", "AggStep", "AggInverse");
  private static final Set<String> SCHEMA_STEPS =
      Set.of(
          "CreateBtree",
          "Destroy",
          "DropIndex",
          "DropTable",
          "DropTrigger",
          "LoadAnalysis",
          "ParseSchema",
          "SetCookie",
          "VCreate",
          "VDestroy",
          "VRename");
  // What goes through a table, an index or rows put aside, from one end to the other.
  private static final Set<String> LOOPS =
      Set.of("Rewind", "Last", "Count", "SorterOpen", "OpenEphemeral", "OpenAutoindex", "VFilter");
  // What a virtual table is written by: it may put rows aside until the commit, as FTS5 does.
  private static final Set<String> VIRTUAL_WRITES =
      Set.of("VBegin", "VCreate", "VDestroy", "VRename", "VUpdate");
  // EXPLAIN's columns: addr, opcode, p1, p2, p3, p4, p5, comment.
  private static final int OPCODE = 1;
  private static final int P1 = 2;
  private static final int P2 = 3;
  private static final int P4 = 5;
  private static final int P5 = 6;
  private static final int ROOT_IN_REGISTER = 0x10; // OPFLAG_P2ISREG

  private final Set<Integer> writeCursors = new HashSet<>();
  private final Set<Integer> insertCursors = new HashSet<>();
  private final Set<Integer> writtenRoots = new HashSet<>();
  private boolean writes;
  private boolean changesSchema;
  private boolean makesVirtualTable;
  private boolean writesVirtualTable;
  private boolean clears;
  private boolean drops;
  private boolean inTrigger;
  private boolean known;
  private boolean loops;
  private @Nullable Refusal refusal;

  private Program() {}

  /** The unknown program of a PRAGMA or EXPLAIN, which cannot be explained. */
  static Program unknown() {
    return new Program();
  }

  static Program of(SQLiteConnection connection, String sql) throws SQLException {
    Program program = new Program();
    try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
      explain.unwrap(CoreStatement.class).pointer.safeRunConsume(program);
    }
    return program;
  }

  /** Without JDBC's result set, which costs more than the steps. */
  @Override
  public void run(DB db, long explain) throws SQLException {
    int code = db.step(explain);
    while (code == Codes.SQLITE_ROW) {
      add(db, explain);
      code = db.step(explain);
    }
    if (code != Codes.SQLITE_DONE) {
      db.throwex(code);
    }
  }

  private void add(DB db, long step) throws SQLException {
    // Most steps matter to nobody: what is not needed is not asked of the driver.
    String opcode = db.column_text(step, OPCODE);
    boolean begins = opcode.equals("Init");
    inTrigger |= begins && known; // triggers' programs stand behind the main one
    known |= begins;
    switch (opcode) {
      case "Transaction" -> writes |= db.column_int(step, P2) != 0;
      case "OpenWrite" -> {
        writeCursors.add(db.column_int(step, P1));
        if ((db.column_int(step, P5) & ROOT_IN_REGISTER) == 0) {
          writtenRoots.add(db.column_int(step, P2));
        }
      }
      case "Insert", "IdxInsert" -> {
        if (!inTrigger && writeCursors.contains(db.column_int(step, P1))) {
          insertCursors.add(db.column_int(step, P1));
        }
      }
      case "Clear", "Destroy" -> {
        clears = true;
        writtenRoots.add(db.column_int(step, P1));
      }
      case "VCreate" -> makesVirtualTable = true;
      default -> {
        if (CALLS.contains(opcode)) {
          check(db.column_text(step, P4));
        }
      }
    }
    writesVirtualTable |= VIRTUAL_WRITES.contains(opcode);
    changesSchema |= SCHEMA_STEPS.contains(opcode);
    loops |= LOOPS.contains(opcode);
    drops |= opcode.equals("DropTable") || opcode.equals("DropIndex");
  }

  private void check(@Nullable String call) {
    int arguments = call == null ? -1 : call.lastIndexOf('(');
    if (call == null || arguments <= 0) {
      return;
    }
    String name = call.substring(0, arguments);
    boolean allowed = Functions.answer(name) == Functions.Answer.ALLOWED;
    if (!allowed && !Functions.isInternal(name)) {
      refusal =
          new Refusal(
              "not authorized to use function: " + name, OptionalInt.empty(), "SQLITE_ERROR");
    }
  }

  /** A function that D1 refuses, if the program calls one. */
  @Nullable Refusal refusal() {
    return refusal;
  }

  boolean writes() {
    return writes;
  }

  /** Whether it writes, as far as is known. */
  boolean mayWrite() {
    return writes || !known;
  }

  /** Whether it may go through a table, an index or rows put aside; so may an unknown one. */
  boolean loops() {
    return loops || !known;
  }

  boolean changesSchema() {
    return changesSchema;
  }

  /** Whether it makes a virtual table, and with it perhaps shadow tables. */
  boolean makesVirtualTable() {
    return makesVirtualTable;
  }

  /** Whether the commit behind it may write more; so may that behind an unknown one. */
  boolean commitMayWrite() {
    return writesVirtualTable || !known;
  }

  /** The root pages of the tables and indexes that it writes. */
  Set<Integer> writtenRoots() {
    return writtenRoots;
  }

  /** An estimate of the rows that it wrote, index entries included, when that many rows changed. */
  long rowsWritten(long changes) {
    if (changes == 0) {
      // a DROP only deletes; D1 does not count what it may move in sqlite_master
      return !drops && (changesSchema || clears) && !insertCursors.isEmpty() ? 1 : 0;
    }
    return changes * Math.max(1, insertCursors.size());
  }
}
