package dev.dione.engine;

import dev.dione.dialect.limits.Functions;
import dev.dione.dialect.sql.Refusal;
import java.nio.charset.StandardCharsets;
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
  private int parameterCount;
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
      program.parameterCount = explain.getParameterMetaData().getParameterCount();
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

  private void add(DB db, long row) throws SQLException {
    // Its bytes are taken in half the time that the driver takes for a text.
    String opcode = new String(db.column_blob(row, OPCODE), StandardCharsets.US_ASCII);
    ProgramStep step = ProgramStep.of(opcode);
    if (step != null) { // most steps matter to nobody
      add(step, db, row);
    }
  }

  private void add(ProgramStep step, DB db, long row) throws SQLException {
    switch (step) {
      case BEGIN -> {
        inTrigger |= known; // triggers' programs stand behind the main one
        known = true;
      }
      case TRANSACTION -> writes |= db.column_int(row, P2) != 0;
      case OPEN -> open(db, row);
      case INSERT -> insert(db.column_int(row, P1));
      case CLEAR, DESTROY -> {
        clears = true;
        writtenRoots.add(db.column_int(row, P1));
        changesSchema |= step == ProgramStep.DESTROY;
      }
      case LOOP -> loops = true;
      case CALL -> check(db.column_text(row, P4));
      case SCHEMA, DROP -> {
        changesSchema = true;
        drops |= step == ProgramStep.DROP;
      }
      case VIRTUAL_WRITE -> writesVirtualTable = true;
      case VIRTUAL_SCHEMA, VIRTUAL_CREATE -> {
        writesVirtualTable = true;
        changesSchema = true;
        makesVirtualTable |= step == ProgramStep.VIRTUAL_CREATE;
      }
    }
  }

  private void open(DB db, long row) throws SQLException {
    writeCursors.add(db.column_int(row, P1));
    if ((db.column_int(row, P5) & ROOT_IN_REGISTER) == 0) {
      writtenRoots.add(db.column_int(row, P2));
    }
  }

  private void insert(int cursor) {
    if (!inTrigger && writeCursors.contains(cursor)) {
      insertCursors.add(cursor);
    }
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

  /** How many parameters it wants; 0 for an unknown one. */
  int parameterCount() {
    return parameterCount;
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
