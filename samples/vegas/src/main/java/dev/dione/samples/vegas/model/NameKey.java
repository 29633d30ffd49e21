package dev.dione.samples.vegas.model;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** Says when two spellings are one name: when only case or white space differ. */
public final class NameKey {
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
  private static final String SPACE = "[\\s\\p{Z}\\uFEFF]+";
  private static final Pattern SPACES = Pattern.compile(SPACE);
  private static final Pattern OUTER_SPACES = Pattern.compile("^" + SPACE + "|" + SPACE + "$");

  private NameKey() {}

  /** The form in which equal names are equal texts; empty for a blank name. */
  public static String of(String name) {
    String oneLine = SPACES.matcher(strip(name)).replaceAll(" ");
    return COMPOSED.normalize(UCharacter.foldCase(COMPOSED.normalize(oneLine), true));
  }

  /** Whether the two are one name. */
  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /** The text without the white space around it, no-break spaces included. */
  public static String strip(String text) {
    return OUTER_SPACES.matcher(text).replaceAll("");
  }
}
