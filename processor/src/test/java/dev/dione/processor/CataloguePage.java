package dev.dione.processor;

import dev.dione.processor.report.Code;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes CATALOGUE.md from the codes and the cases that show them. */
final class CataloguePage {
  private static final int MOST_LINES = 6; // of an example, above its error and below it
  private static final String HEAD =
      """
      # Catalogue

      Everything that the processor says: when, an example, what javac prints, and what to do. This page is made
      of `report/*Code` and `src/test/resources/cases/error`; do not edit it. Numbers and words are never reused.

      An error is `D1E…`. A warning is `D1W…`: `-Adione.warnings` makes it a note or an error by its key, and
      `@SuppressWarnings` with the key silences it.

      """;

  private final Map<String, List<Said>> said;

  /** The page over these diagnostics. */
  CataloguePage(List<Said> said) {
    this.said = said.stream().collect(Collectors.groupingBy(Said::tag));
  }

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| code | when |\n|---|---|\n");
    for (Code code : Code.all()) {
      page.append(
          "| [%1$s](#%2$s) | %3$s |\n"
              .formatted(name(code), anchor(code), code.entry().meaning().replace("|", "\\|")));
    }
    Code.all().forEach(code -> page.append(section(code)));
    return page.toString();
  }

  private static String name(Code code) {
    return code.tag().replace('/', ' ');
  }

  private static String anchor(Code code) {
    return name(code).toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }

  private String section(Code code) {
    String key = code.isWarning() ? " Key: `" + code.warningKey() + "`." : "";
    return "\n## %s\n\n%s%s\n%s\nFix: %s\n"
        .formatted(
            name(code),
            code.entry().meaning(),
            key,
            said.containsKey(code.tag()) ? example(code) : "",
            code.entry().fix());
  }

  private String example(Code code) {
    List<Said> all = said.get(code.tag());
    String own = code.entry().word().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase();
    Said shown = all.stream().filter(s -> s.of().name().equals(own)).findFirst().orElse(all.get(0));
    return "%s\n```java\n%s\n```\n\n```\n%s\n```\n"
        .formatted(options(shown.of()), excerpt(shown), printed(shown));
  }

  private static String options(Case of) {
    Path file = of.folder().resolve("options.txt");
    return Files.exists(file)
        ? "\nWith `" + Case.read(file).strip().replace("\n", "` and `") + "`:\n"
        : "";
  }

  /** The lines around it, up to blank ones. */
  private static String excerpt(Said said) {
    List<String> source = said.source();
    int from = said.line() - 1;
    while (from > 0 && !source.get(from - 1).isBlank()) {
      from--;
    }
    int to = said.line();
    while (to < source.size() && !source.get(to).isBlank()) {
      to++;
    }
    int first = Math.max(from, said.line() - 1 - MOST_LINES);
    int last = Math.min(to, said.line() + MOST_LINES);
    String lines = String.join("\n", source.subList(first, last)).stripIndent();
    return (first > from ? "…\n" : "") + lines + (last < to ? "\n…" : "");
  }

  /** As javac prints it: the message, the line, and a caret below the column. */
  private static String printed(Said said) {
    String line = said.source().get(said.line() - 1);
    return said.text() + "\n" + line + "\n" + " ".repeat(said.column() - 1) + "^";
  }
}
