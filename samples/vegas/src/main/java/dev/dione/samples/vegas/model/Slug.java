package dev.dione.samples.vegas.model;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as parts of ids and addresses: lower-case ASCII letters and digits with single hyphens
 * between them, such as {@code calvin-harris}.
 *
 * <p>Accents go, other scripts are written in Latin letters, apostrophes vanish, and everything
 * else becomes a hyphen. A name of which nothing would be left (an emoji, say) becomes its code
 * points in hex, so a slug is never empty, and is the same on every run.
 */
public final class Slug {
  // Safe for use by many threads: ICU's transliterators keep no state between calls.
  private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹʺ\"`]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

  private Slug() {}

  /**
   * The slugs of the parts, joined by hyphens.
   *
   * @param parts names or dates, by their {@code toString}
   * @throws IllegalArgumentException if there is no part, or one is blank
   */
  public static String of(Object... parts) {
    if (parts.length == 0) {
      throw new IllegalArgumentException("A slug needs a name");
    }
    return Arrays.stream(parts)
        .map(part -> ofName(part.toString()))
        .collect(Collectors.joining("-"));
  }

  private static String ofName(String name) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("A slug needs a name, and this one is blank");
    }
    // Folded again: some letters become capitals on their way to ASCII.
    String ascii = NameKey.of(LATIN.transliterate(key));
    String words = OTHERS.matcher(APOSTROPHES.matcher(ascii).replaceAll("")).replaceAll("-");
    String slug = OUTER_HYPHENS.matcher(words).replaceAll("");
    return slug.isEmpty() ? codePoints(key) : slug;
  }

  private static String codePoints(String name) {
    return name.codePoints()
        .mapToObj(point -> "u" + Integer.toHexString(point))
        .collect(Collectors.joining("-"));
  }
}
