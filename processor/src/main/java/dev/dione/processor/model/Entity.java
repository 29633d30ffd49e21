package dev.dione.processor.model;

import com.palantir.javapoet.ClassName;
import dev.dione.annotations.BeforeWrite;
import dev.dione.dialect.schema.CheckDef;
import dev.dione.dialect.schema.IndexDef;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.report.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity: what can be read, and perhaps written, as objects.
 *
 * @param type its class
 * @param table the name of its table or view
 * @param kind where its rows come from
 * @param properties its stored properties: those that it is made of first, then the computed ones
 * @param made how it is made
 * @param keepsMismatch whether a row is read although its id is not the computed one
 * @param indexes its indexes
 * @param checks conditions over several columns
 * @param references its references, for checks across entities
 * @param texts the SQL in its annotations
 * @param callbacks the methods that run around writes and reads, in order
 * @param place where it stands
 */
public record Entity(
    ClassName type,
    String table,
    EntityKind kind,
    List<Property> properties,
    Making made,
    boolean keepsMismatch,
    List<Index> indexes,
    List<CheckDef> checks,
    List<Reference> references,
    List<SqlText> texts,
    List<Callback> callbacks,
    Place place) {

  /** Whether it has a table of its own, and can be written. */
  public boolean isTable() {
    return kind instanceof EntityKind.OfTable;
  }

  /** Whether a column takes values of its type alone. */
  public boolean strict() {
    return kind instanceof EntityKind.OfTable table && table.strict();
  }

  /** Whether a patch is generated for it. */
  public boolean patched() {
    return kind instanceof EntityKind.OfTable table && table.patched();
  }

  /** The methods that run before a write of that kind, in order. */
  public List<Callback> before(BeforeWrite.Kind kind) {
    return callbacks.stream().filter(c -> c.before().contains(kind)).toList();
  }

  /** The methods that run after a row was read, in order. */
  public List<Callback> afterLoad() {
    return callbacks.stream().filter(Callback::afterLoad).toList();
  }

  /** The properties of the id, in order. */
  public List<Property> ids() {
    return properties.stream().filter(Property::id).toList();
  }

  /** The columns of the id, in order. */
  public List<String> idColumns() {
    return ids().stream().map(p -> p.column().name()).toList();
  }

  /** The version, if it has one. */
  public Optional<Property> version() {
    return withRole(Role.VERSION);
  }

  /** What says that a row is deleted, if rows are marked. */
  public Optional<Property> deleted() {
    return withRole(Role.DELETED);
  }

  /** What says whose a row is, if it has a tenant. */
  public Optional<Property> tenant() {
    return withRole(Role.TENANT);
  }

  private Optional<Property> withRole(Role role) {
    return properties.stream().filter(p -> p.role() == role).findFirst();
  }

  /**
   * What says which row an update or delete means: the id, and version and tenant if it has one.
   */
  public List<Property> rowKey() {
    return properties.stream()
        .filter(p -> p.id() || p.role() == Role.VERSION || p.role() == Role.TENANT)
        .toList();
  }

  /** What a deletion that marks a row writes: which row is meant, the mark, the time of change. */
  public List<Property> deletion() {
    return properties.stream()
        .filter(p -> rowKey().contains(p) || p.role() == Role.DELETED || p.role() == Role.UPDATED)
        .toList();
  }

  /** The names of all columns, in property order. */
  public List<String> columnNames() {
    return properties.stream().map(p -> p.column().name()).toList();
  }

  /** The properties that a row brings: all but the generated ones. */
  public List<Property> written() {
    return properties.stream().filter(p -> !p.isGenerated()).toList();
  }

  /** The property of that Java name; {@code homeCity} is {@code home.city}, too. */
  public Optional<Property> property(String name) {
    return properties.stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .or(() -> properties.stream().filter(p -> p.camelName().equals(name)).findFirst());
  }

  /** The property stored in that column (names compare without case, as in SQLite). */
  public Optional<Property> stored(String column) {
    return properties.stream().filter(p -> p.column().name().equalsIgnoreCase(column)).findFirst();
  }

  /**
   * An index with the places of what it is on.
   *
   * @param definition the index
   * @param place where it stands
   * @param termPlaces where each of its columns and expressions stands
   */
  public record Index(IndexDef definition, Place place, List<Place> termPlaces) {}

  /**
   * A piece of SQL that the user wrote into the definition of something.
   *
   * @param of the name of the column or index, or the table's for a condition on it
   * @param text the whole text
   * @param part the part of it that is in the definition, as it is
   * @param place where the text stands
   */
  public record SqlText(String of, String text, String part, Place place) {
    /** A text that is all in the definition. */
    public SqlText(String of, String text, Place place) {
      this(of, text, text, place);
    }

    /** The place of a char of the part. */
    public Place at(int index) {
      return place.at(text, text.indexOf(part) + index);
    }
  }

  /**
   * A reference to another entity.
   *
   * @param property the property that holds it
   * @param entity the qualified name of the referenced class
   * @param tenantColumn the column of that entity that says whose a row is, or null
   * @param place where it stands
   */
  public record Reference(
      Property property, String entity, @Nullable String tenantColumn, Place place) {}
}
