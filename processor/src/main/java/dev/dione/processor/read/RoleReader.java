package dev.dione.processor.read;

import dev.dione.annotations.Converted;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Id;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import dev.dione.processor.model.Property.Role;
import dev.dione.processor.model.TypeText;
import dev.dione.processor.model.ValueKind;
import dev.dione.processor.model.ValueType;
import dev.dione.processor.report.ConverterCode;
import dev.dione.processor.report.EntityCode;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.WriteCode;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what Dione does with a property by itself. */
final class RoleReader {
  private static final Map<Class<? extends Annotation>, Role> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put(CreatedAt.class, Role.CREATED);
    ROLES.put(UpdatedAt.class, Role.UPDATED);
    ROLES.put(Version.class, Role.VERSION);
    ROLES.put(SoftDelete.class, Role.DELETED);
    ROLES.put(Tenant.class, Role.TENANT);
  }

  private final String entity;
  private final Declarations declarations;
  private final Report report;

  RoleReader(String entity, Declarations declarations, Report report) {
    this.entity = entity;
    this.declarations = declarations;
    this.report = report;
  }

  /** The role of a property; one that it cannot have is reported. */
  Role read(Sources sources, ValueType type, Place place) {
    List<Class<? extends Annotation>> found = new ArrayList<>();
    for (Class<? extends Annotation> mark : ROLES.keySet()) {
      if (sources.annotations().has(mark)) {
        found.add(mark);
      }
    }
    if (found.isEmpty()) {
      return madeId(sources, type);
    }
    String name = entity + "." + sources.name();
    Role role = ROLES.get(found.get(0));
    if (found.size() > 1) {
      report.add(
          EntityCode.COLUMN_OPTION,
          place,
          "%s is both @%s and @%s. Fix: choose one of them."
              .formatted(name, found.get(0).getSimpleName(), found.get(1).getSimpleName()));
      return Role.VALUE;
    }
    if (type.isConverted()) {
      report.add(
          ConverterCode.CONVERTED_PLACE,
          sources.annotations().find(Converted.class).map(Annotated::place).orElse(place),
          "%s is @%s, which Dione writes and compares by itself."
              .formatted(name, found.get(0).getSimpleName()),
          "give it a type that is stored without a converter");
      return Role.VALUE;
    }
    String wanted = wanted(role, type.kind());
    if (!wanted.isEmpty()) {
      report.add(EntityCode.COLUMN_OPTION, place, name + wanted + " Fix: change its type.");
      return Role.VALUE;
    }
    return role;
  }

  /** Whether null becomes a UUID. */
  private Role madeId(Sources sources, ValueType type) {
    Optional<Annotated> id = sources.annotations().find(Id.class).filter(i -> i.flag("uuid"));
    if (id.isEmpty()) {
      return Role.VALUE;
    }
    boolean fits = type.kind() == ValueKind.UUID || type.kind() == ValueKind.STRING;
    if (sources.computed() || !fits || !declarations.isNullable(sources.elements())) {
      report.add(
          WriteCode.MADE_ID,
          id.get().place("uuid"),
          "%s.%s is %s, and only a null of a UUID or String becomes a new UUID. Fix: %s."
              .formatted(
                  entity,
                  sources.name(),
                  sources.computed()
                      ? "computed"
                      : fits ? "never null" : "of type " + TypeText.of(type.java()),
                  sources.computed() || !fits ? "leave it out" : "annotate it with @Nullable"));
      return Role.VALUE;
    }
    return Role.UUID;
  }

  /** What a property of the role has to be, if it is not of that kind. */
  private static String wanted(Role role, ValueKind kind) {
    return switch (role) {
      case CREATED, UPDATED ->
          isTime(kind)
              ? ""
              : " is a time that Dione writes, and has to be an Instant or a LocalDateTime.";
      case VERSION ->
          kind == ValueKind.LONG || kind == ValueKind.INT
              ? ""
              : " is a version, which counts changes, and has to be a long or an int.";
      case DELETED ->
          isTime(kind) || kind == ValueKind.BOOLEAN
              ? ""
              : " says whether a row is deleted, and has to be an Instant, a LocalDateTime or a"
                  + " boolean.";
      case TENANT ->
          isKey(kind)
              ? ""
              : " says whose a row is, and has to be a String, a UUID, a long or an int.";
      case VALUE, UUID -> "";
    };
  }

  private static boolean isKey(ValueKind kind) {
    return switch (kind) {
      case STRING, UUID, LONG, INT -> true;
      default -> false;
    };
  }

  private static boolean isTime(ValueKind kind) {
    return switch (kind) {
      case INSTANT, SQLITE_INSTANT, LOCAL_DATE_TIME, SQLITE_DATE_TIME -> true;
      default -> false;
    };
  }
}
