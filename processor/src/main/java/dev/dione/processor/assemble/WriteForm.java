package dev.dione.processor.assemble;

import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.model.WriteResult.Returned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the statements of a write are made of, within a root: writes of one form send the same ones,
 * whether they take one entity or many, and whatever count they give.
 */
public final class WriteForm {
  private WriteForm() {}

  /** The form, to be compared; empty if rows are returned, whose columns the statements name. */
  public static Optional<List<Object>> of(WriteMethod write) {
    return write.outcome() instanceof Returned ? Optional.empty() : Optional.of(ofPlan(write));
  }

  /** The form of its plan, which is the same whatever is returned. */
  static List<Object> ofPlan(WriteMethod write) {
    List<Object> form = new ArrayList<>();
    form.add(write.kindName());
    form.add(write.entity().type().canonicalName());
    form.add(write.deletedToo());
    if (write instanceof WriteMethod.Insert insert) {
      form.add(insert.conflict());
    } else if (write instanceof WriteMethod.Update update) {
      form.add(update.nulls());
    } else if (write instanceof WriteMethod.Upsert upsert) {
      form.add(upsert.on());
      form.add(upsert.nulls());
      form.add(upsert.countInserted());
    } else if (write instanceof WriteMethod.Patch patch) {
      form.add(patch.inserts());
    }
    return form;
  }
}
