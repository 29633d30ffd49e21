package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dione.processor.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A database root. Immutable. */
public final class Root {
  private final ClassName type;
  private final List<Entity> entities;
  private final List<String> faulty;
  private final List<DaoAccess> daos;
  private final List<String> nestedTypes;
  private final Place place;
  private final Map<String, Entity> byName = new HashMap<>();

  /**
   * A root.
   *
   * @param type its interface
   * @param entities its entities, as listed
   * @param faulty the tables of entities that have mistakes of their own
   * @param daos its DAOs
   * @param nestedTypes the simple names of the types that it declares or inherits
   * @param place where it stands
   */
  public Root(
      ClassName type,
      List<Entity> entities,
      List<String> faulty,
      List<DaoAccess> daos,
      List<String> nestedTypes,
      Place place) {
    this.type = type;
    this.entities = List.copyOf(entities);
    this.faulty = List.copyOf(faulty);
    this.daos = List.copyOf(daos);
    this.nestedTypes = List.copyOf(nestedTypes);
    this.place = place;
    entities.forEach(entity -> byName.putIfAbsent(entity.type().canonicalName(), entity));
  }

  /** The same with the sound ones of its entities; the others are faulty tables. */
  public Root with(List<Entity> sound, List<String> others) {
    return new Root(type, sound, others, daos, nestedTypes, place);
  }

  /** Its interface. */
  public ClassName type() {
    return type;
  }

  /** Its entities, as listed. */
  public List<Entity> entities() {
    return entities;
  }

  /** The tables of entities that have mistakes of their own. */
  public List<String> faulty() {
    return faulty;
  }

  /** Its DAOs. */
  public List<DaoAccess> daos() {
    return daos;
  }

  /** The simple names of the types that it declares or inherits. */
  public List<String> nestedTypes() {
    return nestedTypes;
  }

  /** Where it stands. */
  public Place place() {
    return place;
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
    return Optional.ofNullable(byName.get(qualifiedName));
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
