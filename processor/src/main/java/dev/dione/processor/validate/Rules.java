package dev.dione.processor.validate;

import dev.dione.processor.model.Dao;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.report.Report;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The rules of entities and DAOs. Each model is checked once, however often that is asked: what was
 * found then is added to the report. Not thread-safe.
 */
public final class Rules {
  private final Map<Object, Report> checked = new IdentityHashMap<>();

  /** Checks the entity. */
  public void check(Entity entity, Report report) {
    once(entity, report, own -> EntityRules.check(entity, own));
  }

  /** Checks the DAO. */
  public void check(Dao dao, Report report) {
    dao.methods().forEach(method -> check(method, report));
  }

  /** Checks one method. */
  public void check(DaoMethod method, Report report) {
    once(method, report, own -> new DaoRules(this, own).check(method));
  }

  private void once(Object model, Report report, Consumer<Report> check) {
    Report known = checked.get(model);
    if (known == null) {
      known = report.elsewhere();
      check.accept(known);
      checked.put(model, known);
    }
    report.include(known);
  }
}
