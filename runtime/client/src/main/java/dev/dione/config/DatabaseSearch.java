package dev.dione.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the one database that is meant, by id if any place tells it. */
final class DatabaseSearch {
  private final List<Source> sources;
  private final @Nullable WranglerSection section;
  private final Report report;
  private boolean preview;

  DatabaseSearch(List<Source> sources, @Nullable WranglerSection section, Report report) {
    this.sources = sources;
    this.section = section;
    this.report = report;
  }

  /**
   * What was found.
   *
   * @param id its id, or null
   * @param name its name, where it has to be looked up; or null
   */
  record Target(@Nullable String id, @Nullable String name) {
    static final Target NONE = new Target(null, null);
  }

  /** The database; problems go to the report. */
  Target run() {
    preview = sources.get(0).first(Setting.PREVIEW) != null;
    for (Source source : sources) {
      Found id = source.first(Setting.DATABASE_ID);
      Found name = source.first(Setting.DATABASE);
      Found binding = source.first(Setting.BINDING);
      if (id != null || name != null || binding != null) {
        return said(id, name, binding);
      }
    }
    return onlyOne();
  }

  private Target said(@Nullable Found id, @Nullable Found name, @Nullable Found binding) {
    if (preview && id != null) {
      report.problem("a preview database and a database id are both set; keep one of them");
    }
    Target byId = id == null ? Target.NONE : byId(id);
    Target byName = name == null ? Target.NONE : byName(name);
    Target byBinding = binding == null ? Target.NONE : byBinding(binding);
    return merged(merged(byId, byName), byBinding);
  }

  private Target byId(Found id) {
    report.found(Setting.DATABASE_ID, id);
    return new Target(id.value(), null);
  }

  private Target byName(Found name) {
    report.found(Setting.DATABASE, name);
    WranglerDatabase database =
        section == null ? null : section.database(name.value()).orElse(null);
    if (database != null) {
      return of(database);
    }
    if (preview) {
      report.problem(
          "a preview database is known by a wrangler file alone, and '%s' is in none"
              .formatted(name.value()));
    }
    return new Target(null, name.value());
  }

  private Target byBinding(Found binding) {
    report.found(Setting.BINDING, binding);
    if (section == null) {
      report.problem("no wrangler file, which alone could tell a binding");
      return Target.NONE;
    }
    List<WranglerDatabase> databases = section.databases();
    for (WranglerDatabase database : databases) {
      if (database.binding().equals(binding.value())) {
        return of(database);
      }
    }
    List<String> bindings = databases.stream().map(WranglerDatabase::binding).toList();
    report.problem(
        "no binding '%s' in %s.%s %s"
            .formatted(
                binding.value(),
                section.title(),
                NearestName.didYouMean(binding.value(), bindings),
                section.candidates()));
    return Target.NONE;
  }

  /** For when nobody chose: the only database of the wrangler file. */
  private Target onlyOne() {
    List<WranglerDatabase> databases = section == null ? List.of() : section.databases();
    if (databases.size() == 1) {
      return of(databases.get(0));
    }
    String set =
        "Set D1_DATABASE to a name%s, or D1_DATABASE_ID to an id"
            .formatted(databases.isEmpty() ? "" : " or binding");
    if (section == null) {
      report.missing(Setting.DATABASE, set + ", or list it under d1_databases in a wrangler file");
    } else if (databases.isEmpty()) {
      report.missing(Setting.DATABASE, "%s. %s".formatted(set, section.noDatabases()));
    } else {
      report.problem(
          "several databases and no choice. %s. %s".formatted(set, section.candidates()));
    }
    return Target.NONE;
  }

  private Target of(WranglerDatabase database) {
    if (preview) {
      return ofPreview(database);
    }
    boolean hasId = isThere(database.databaseId());
    report.fact(
        "d1_databases: %s %s"
            .formatted(database, hasId ? "with the id " + database.databaseId() : "without an id"));
    if (hasId) {
      return new Target(database.databaseId(), null);
    }
    if (isThere(database.databaseName())) {
      return new Target(null, database.databaseName());
    }
    String provisioned = section == null ? null : section.provisionedName(database);
    if (provisioned == null) {
      report.problem(
          "%s has no database_id, no database_name, and its Worker has no name"
              .formatted(database));
    }
    return new Target(null, provisioned);
  }

  private Target ofPreview(WranglerDatabase database) {
    if (!isThere(database.previewDatabaseId())) {
      report.problem("%s has no preview_database_id".formatted(database));
    }
    return new Target(database.previewDatabaseId(), null);
  }

  /** One target of two that one place tells; they must not contradict each other. */
  private Target merged(Target one, Target other) {
    String id = one.id() == null ? other.id() : one.id();
    String name = one.name() == null ? other.name() : one.name();
    boolean agree =
        (other.id() == null || other.id().equals(id))
            && (other.name() == null || other.name().equals(name));
    if (!agree) {
      report.problem("the settings of the database contradict each other; keep one of them");
    }
    return new Target(id, name);
  }

  private static boolean isThere(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
