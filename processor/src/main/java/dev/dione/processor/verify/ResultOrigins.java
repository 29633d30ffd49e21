package dev.dione.processor.verify;

import dev.dione.processor.verify.RootPages.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of tables the columns of a result are, by the program that SQLite makes of the
 * statement. A column is known only where nothing but one plain read of it can fill its place in
 * the result, and where no outer join may put a NULL there.
 */
final class ResultOrigins {
  // Steps that write no register; their numbers may look like one.
  private static final Set<String> WRITES_NOTHING =
      Set.of(
          "Init",
          "Goto",
          "Halt",
          "Transaction",
          "OpenRead",
          "OpenPseudo",
          "SorterOpen",
          "Rewind",
          "Last",
          "Next",
          "Prev",
          "SeekGE",
          "SeekGT",
          "SeekLE",
          "SeekLT",
          "SeekRowid",
          "NotExists",
          "IdxGE",
          "IdxGT",
          "IdxLE",
          "IdxLT",
          "DeferredSeek",
          "ResultRow",
          "SorterSort",
          "SorterNext",
          "SorterInsert",
          "SorterData",
          "Sort",
          "Eq",
          "Ne",
          "Lt",
          "Le",
          "Gt",
          "Ge",
          "IsNull",
          "NotNull",
          "If",
          "IfNot",
          "IfPos",
          "DecrJumpZero",
          "Affinity",
          "Explain",
          "Once",
          "Noop",
          "Gosub",
          "Return",
          "ReopenIdx",
          "SeekScan",
          "Filter");

  private static final Set<String> PASS_ENDS =
      Set.of(
          "ResultRow",
          "Next",
          "Prev",
          "SorterSort",
          "SorterNext",
          "Sort",
          "Rewind",
          "Last",
          "Yield",
          "EndCoroutine",
          "Halt");

  private final List<Step> steps;
  private final RootPages pages;

  ResultOrigins(List<Step> steps, RootPages pages) {
    this.steps = steps;
    this.pages = pages;
  }

  /** The columns that may be at a position of the result and are plain ones; one may come again. */
  List<Origin> at(int position) {
    List<Origin> origins = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).is("ResultRow") && position < steps.get(i).p2()) {
        register(steps.get(i).p1() + position, i, 0).ifPresent(origins::add);
      }
    }
    return origins;
  }

  /**
   * What is in a register at a step: what the last read before it put there, if in the same pass of
   * the loop nothing else could.
   */
  private Optional<Origin> register(int register, int before, int depth) {
    Step read = null;
    for (int i = before - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (PASS_ENDS.contains(step.opcode())) {
        break;
      }
      if (writes(step, register)) {
        if (read != null || !step.is("Column")) {
          return Optional.empty();
        }
        read = step;
      }
    }
    return read == null || depth > 2 ? Optional.empty() : column(read, depth);
  }

  private static boolean writes(Step step, int register) {
    if (WRITES_NOTHING.contains(step.opcode())) {
      return false;
    }
    if (step.is("Column") || step.is("MakeRecord")) {
      return step.p3() == register;
    }
    boolean range = step.is("Null") && step.p2() <= register && register <= step.p3();
    return range || step.p2() == register || step.p3() == register;
  }

  private Optional<Origin> column(Step read, int depth) {
    List<Step> opens =
        steps.stream()
            .filter(s -> s.opcode().startsWith("Open") || s.is("SorterOpen") || s.is("NullRow"))
            .filter(s -> s.p1() == read.p1())
            .toList();
    if (opens.size() != 1) {
      return Optional.empty();
    }
    if (opens.get(0).is("OpenPseudo")) {
      return sorted(opens.get(0).p2(), read.p2(), depth);
    }
    return opens.get(0).is("OpenRead")
        ? pages.column(opens.get(0).p2(), read.p2())
        : Optional.empty();
  }

  /** A column of the rows that went through a sorter. */
  private Optional<Origin> sorted(int content, int field, int depth) {
    Step data = only(s -> s.is("SorterData") && s.p2() == content);
    Step insert = data == null ? null : only(s -> s.is("SorterInsert") && s.p1() == data.p1());
    Step record = insert == null ? null : only(s -> s.is("MakeRecord") && s.p3() == insert.p2());
    return record == null
        ? Optional.empty()
        : register(record.p1() + field, steps.indexOf(record), depth + 1);
  }

  private @Nullable Step only(Predicate<Step> wanted) {
    List<Step> found = steps.stream().filter(wanted).toList();
    return found.size() == 1 ? found.get(0) : null;
  }
}
