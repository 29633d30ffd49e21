package dev.dione.processor.model;

import com.palantir.javapoet.TypeName;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.report.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code @Delete} of the rows whose properties are as the parameters say.
 *
 * @param outcome what it tells of the deleted rows
 */
public record DeleteBy(
    String name,
    List<Argument> signature,
    List<Condition> conditions,
    TypeName returns,
    Entity entity,
    WriteResult outcome,
    boolean deletedToo,
    Place place)
    implements ByProperties {
  private static final Set<Role> MARKED = Set.of(Role.VERSION, Role.UPDATED, Role.DELETED);

  @Override
  public List<Parameter> parameters() {
    return conditions.stream().map(Condition::parameter).toList();
  }

  @Override
  public Optional<Entity> entityOf() {
    return Optional.of(entity);
  }

  @Override
  public String kindName() {
    return "Delete";
  }

  /** Whether its rows are marked as deleted, and stay. */
  public boolean marks() {
    return entity.deleted().isPresent() && !deletedToo;
  }

  /** What marking a row writes; nothing if rows are not marked. */
  public List<Property> marked() {
    return entity.properties().stream().filter(p -> marks() && MARKED.contains(p.role())).toList();
  }

  /** The times among that, which are parameters behind those of the method. */
  public List<Property> times() {
    return marked().stream()
        .filter(p -> p.role() == Role.UPDATED || p.role() == Role.DELETED)
        .filter(p -> p.type().kind() != ValueKind.BOOLEAN)
        .toList();
  }
}
