package dev.dione.benchmarks.start;

import java.io.File;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of this program's class path that a library needs: more would slow its start down. */
final class ClassPath {
  private static final String ALWAYS = "/peers/target/classes$|/(sqlite-jdbc|slf4j)-[^/]*$";
  private static final Map<String, String> OWN =
      Map.of(
          "Dione",
          "/(annotations|dialect|engine|client|local)/target/classes$"
              + "|/(dione|jackson|okhttp|okio|kotlin|annotations|uuid|dotenv)-[^/]*$",
          "Jdbi",
          "/(jdbi3|geantyref)-[^/]*$",
          "jOOQ",
          "/(jooq|r2dbc|reactive-streams)-[^/]*$",
          "Doma",
          "/doma-[^/]*$",
          "Hibernate",
          "/(hibernate|jakarta|jboss|byte-buddy|antlr4|classmate|jandex|jaxb|txw2|istack|angus)[^/]*$",
          "Ebean",
          "/(ebean|avaje|jakarta-persistence|antlr4|classpath-scanner|jackson-core)[^/]*$");

  private ClassPath() {}

  /** The class path of a library. */
  static String of(String library) {
    String own = OWN.get(library);
    Pattern wanted = Pattern.compile(own == null ? ALWAYS : ALWAYS + "|" + own);
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> wanted.matcher(entry.replace(File.separatorChar, '/')).find())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
