package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dione.processor.report.Place;
import java.util.List;

/**
 * A database root.
 *
 * @param type its interface
 * @param entities its entities, as listed
 * @param daos its DAOs
 * @param nestedTypes the simple names of the types that it declares or inherits
 * @param place where it stands
 */
public record Root(
    ClassName type,
    List<Entity> entities,
    List<DaoAccess> daos,
    List<String> nestedTypes,
    Place place) {

  /**
   * A method that gives a DAO.
   *
   * @param method its name
   * @param dao the DAO
   * @param place where the method stands
   */
  public record DaoAccess(String method, Dao dao, Place place) {}
}
