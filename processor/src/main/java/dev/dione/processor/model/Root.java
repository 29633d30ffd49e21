package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database root.
 *
 * @param type its interface
 * @param entities its entities, as listed
 * @param daos its DAOs
 * @param faulty the tables of entities that have mistakes of their own
 * @param nestedTypes the simple names of the types that it declares or inherits
 * @param place where it stands
 */
public record Root(
    ClassName type,
    List<Entity> entities,
    List<String> faulty,
    List<DaoAccess> daos,
    List<String> nestedTypes,
    Place place) {

  /** The same with the sound ones of its entities; the others are faulty tables. */
  public Root with(List<Entity> sound, List<String> others) {
    return new Root(type, sound, others, daos, nestedTypes, place);
  }

  /** Where everything stands of which it is made: itself, its entities and its DAOs. */
  public List<Place> origins() {
    List<Place> origins = new ArrayList<>(List.of(place));
    entities.forEach(entity -> origins.add(entity.place()));
    daos.forEach(access -> origins.add(access.dao().place()));
    return origins;
  }

  /** The entity of that class, if it is listed. */
  public Optional<Entity> entity(String qualifiedName) {
    return entities.stream()
        .filter(e -> e.type().canonicalName().equals(qualifiedName))
        .findFirst();
  }

  /**
   * A method that gives a DAO.
   *
   * @param method its name
   * @param dao the DAO
   * @param place where the method stands
   */
  public record DaoAccess(String method, Dao dao, Place place) {}
}
