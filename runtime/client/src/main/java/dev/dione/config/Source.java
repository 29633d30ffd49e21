package dev.dione.config;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The settings of one place. */
final class Source {
  private final String name;
  private final Map<Setting, Map<String, Found>> settings = new EnumMap<>(Setting.class);

  private Source(String name) {
    this.name = name;
  }

  /** What the code says. */
  static Source code(List<Choice> choices) {
    Source source = new Source("the code");
    for (Choice choice : choices) {
      source.add(choice.setting(), choice.value(), new Found(choice.value(), "given in code"));
    }
    return source;
  }

  /** What variables say; those that are missing or blank say nothing. */
  static Source variables(
      String name, Map<String, String> variables, Function<String, String> place) {
    Source source = new Source(name);
    for (Setting setting : Setting.values()) {
      for (String variable : setting.variables()) {
        String value = variables.get(variable);
        if (value != null && !value.isBlank()) {
          source.add(setting, variable, new Found(value.strip(), place.apply(variable)));
        }
      }
    }
    return source;
  }

  private void add(Setting setting, String key, Found found) {
    settings.computeIfAbsent(setting, any -> new LinkedHashMap<>()).put(key, found);
  }

  String name() {
    return name;
  }

  /** The value under the first of the setting's names that is there. */
  @Nullable Found first(Setting setting) {
    List<Found> all = all(setting);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The values under all names. */
  List<Found> all(Setting setting) {
    return List.copyOf(settings.getOrDefault(setting, Map.of()).values());
  }

  /** Whether its values differ, so that nobody can tell which one is meant. */
  boolean contradicts(Setting setting) {
    return all(setting).stream().map(Found::value).distinct().count() > 1;
  }
}
