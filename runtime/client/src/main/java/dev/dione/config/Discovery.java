package dev.dione.config;

import dev.dione.error.D1ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration. Places are asked in order: code, environment variables, {@code .env},
 * wrangler file. The first one that says something about a setting decides; within one place, and
 * between account ids of variables and the wrangler file, a contradiction is an error.
 */
public final class Discovery {
  private static final String FEDERAL_URL = "https://api.fed.cloudflare.com/client/v4";

  private final List<Source> sources;
  private final @Nullable WranglerFile file;
  private final @Nullable WranglerSection section;
  private final Report report;

  private Discovery(List<Source> sources, @Nullable WranglerFile file, Report report) {
    this.sources = sources;
    this.file = file;
    this.report = report;
    Found environment = settled(Setting.ENVIRONMENT);
    if (environment != null) {
      report.found(Setting.ENVIRONMENT, environment);
    }
    section = file == null ? null : file.section(environment == null ? null : environment.value());
  }

  /**
   * Looks from a folder.
   *
   * @param folder where {@code .env} is looked for (and then beside the wrangler file), and from
   *     where wrangler files are looked for upwards
   * @param environment the environment variables
   * @param choices what the code says
   * @throws D1ConfigException if settings are missing, wrong or contradict each other: one message
   *     that lists what was looked for, where, and what was found
   */
  public static Discovered run(Path folder, Map<String, String> environment, List<Choice> choices) {
    Path start = folder.toAbsolutePath().normalize();
    Source code = Source.code(choices);
    Source variables =
        Source.variables("the environment", environment, name -> name + " in the environment");
    WranglerFile file = wranglerFile(code, start);
    Path dotEnv = dotEnv(start, file);
    List<Source> sources = new ArrayList<>(List.of(code, variables));
    if (Files.exists(dotEnv)) {
      sources.add(DotEnvFile.read(dotEnv));
    }
    Report report = new Report(secrets(sources));
    if (!choices.isEmpty()) {
      report.lookedIn(code.name());
    }
    report.lookedIn(variables.name());
    report.lookedIn(dotEnv + (Files.exists(dotEnv) ? "" : " (not there)"));
    report.lookedIn(
        file == null
            ? "wrangler.json, wrangler.jsonc, wrangler.toml (none in %s and above)".formatted(start)
            : file.path().toString());
    return new Discovery(sources, file, report).discovered();
  }

  private static @Nullable WranglerFile wranglerFile(Source code, Path start) {
    Found chosen = code.first(Setting.WRANGLER_FILE);
    return chosen == null
        ? WranglerFile.find(start).orElse(null)
        : WranglerFile.read(start.resolve(chosen.value()));
  }

  private static Path dotEnv(Path start, @Nullable WranglerFile file) {
    Path own = start.resolve(".env");
    return file == null || Files.exists(own) ? own : file.path().resolveSibling(".env");
  }

  private static List<String> secrets(List<Source> sources) {
    return sources.stream()
        .flatMap(source -> source.all(Setting.API_TOKEN).stream())
        .map(Found::value)
        .toList();
  }

  private Discovered discovered() {
    Found token = token();
    Found account = account();
    String url = baseUrl();
    DatabaseSearch.Target database = new DatabaseSearch(sources, section, report).run();
    report.requireNoProblem();
    return new Discovered(
        Objects.requireNonNull(token).value(),
        Objects.requireNonNull(account).value(),
        database.id(),
        database.name(),
        url,
        report.toString(),
        section == null ? "" : report.hidden(section.candidates()));
  }

  private @Nullable Found token() {
    Found token =
        settled(Setting.API_TOKEN); // two tokens may be of different use: no contradiction
    if (token != null) {
      report.found(Setting.API_TOKEN, token);
      return token;
    }
    Found key = settled(Setting.API_KEY);
    report.missing(
        Setting.API_TOKEN,
        "Set %s to a token with 'Account > D1 > Edit'%s"
            .formatted(
                Setting.API_TOKEN.variablesText(),
                key == null
                    ? "; a login of wrangler's is not used"
                    : "; a global API key (%s) is not taken".formatted(key.place())));
    return null;
  }

  private @Nullable Found account() {
    Found account = agreed(Setting.ACCOUNT_ID);
    String written = section == null ? null : section.accountId();
    if (section != null && written != null) {
      Found inFile = new Found(written, "account_id at " + section.accountPlace());
      if (account == null) {
        account = inFile;
      } else if (!written.equals(account.value()) && !isChosen(Setting.ACCOUNT_ID)) {
        report.contradiction(
            Setting.ACCOUNT_ID,
            List.of(account, inFile),
            "wrangler would take the file's; make them equal, or give one in code");
        return null;
      }
    }
    if (account == null) {
      report.missing(
          Setting.ACCOUNT_ID,
          "Set %s, or account_id in a wrangler file".formatted(Setting.ACCOUNT_ID.variablesText()));
    } else {
      report.found(Setting.ACCOUNT_ID, account);
    }
    return account;
  }

  private @Nullable String baseUrl() {
    Found url = agreed(Setting.BASE_URL);
    if (url != null) {
      report.found(Setting.BASE_URL, url);
      return url.value();
    }
    Found region = region();
    if (region == null || region.value().equals("public")) {
      return null;
    }
    if (!region.value().equals("fedramp_high")) {
      report.problem(
          "the compliance region is public or fedramp_high, not '%s' (%s)"
              .formatted(region.value(), region.place()));
    }
    return FEDERAL_URL;
  }

  private @Nullable Found region() {
    Found region = settled(Setting.REGION);
    String written = file == null ? null : file.complianceRegion();
    if (file == null || written == null) {
      return region;
    }
    Found inFile = new Found(written, "compliance_region at " + file.complianceRegionPlace());
    if (region != null && !region.value().equals(written)) {
      report.contradiction(Setting.REGION, List.of(region, inFile), "Make them equal");
    }
    return inFile;
  }

  private boolean isChosen(Setting setting) {
    return sources.get(0).first(setting) != null;
  }

  /** The setting from the first place that says it. */
  private @Nullable Found settled(Setting setting) {
    for (Source source : sources) {
      Found found = source.first(setting);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The same; the aliases of that place must agree. */
  private @Nullable Found agreed(Setting setting) {
    for (Source source : sources) {
      if (source.contradicts(setting)) {
        report.contradiction(setting, source.all(setting), "Keep one of them");
      }
      if (source.first(setting) != null) {
        return source.first(setting);
      }
    }
    return null;
  }
}
