package dev.dione.processor.model;

import java.util.List;

/**
 * What class files lose of a type's properties, or of a method: a generated type carries it on.
 *
 * @param of the qualified name of the type, or the name of the method
 * @param parameters the parameters of the constructor or method, as {@code java.lang.String name}
 * @param nullable the properties or parameters that may be null, {@link #RETURN} and {@link
 *     #ELEMENT}
 * @param suppressed the keys of warnings that are silenced there, each with its reason
 */
public record Carried(
    String of, List<String> parameters, List<String> nullable, List<String> suppressed) {

  /** What is lost besides the keys of warnings. */
  public Carried(String of, List<String> parameters, List<String> nullable) {
    this(of, parameters, nullable, List.of());
  }

  /** One of which nothing is lost but the names of parameters, by its {@link #signature}. */
  public static Carried ofSignature(String signature) {
    int open = signature.indexOf('(');
    String parameters = signature.substring(open + 1, signature.length() - 1);
    return new Carried(signature.substring(0, open), List.of(parameters.split(", ")), List.of());
  }

  /** Whether the signature tells all that is lost. */
  public boolean isSignature() {
    return !parameters.isEmpty() && nullable.isEmpty() && suppressed.isEmpty();
  }

  /** The name and the parameters: {@code byId(java.lang.String id)}. */
  public String signature() {
    return of + "(" + String.join(", ", parameters) + ")";
  }

  /** Whether anything is lost. */
  public boolean isSomething() {
    return !parameters.isEmpty() || !nullable.isEmpty() || !suppressed.isEmpty();
  }

  /** Stands for what a method returns; no parameter has that name. */
  public static final String RETURN = "return";

  /** Stands for the elements of the list that a method returns. */
  public static final String ELEMENT = "return element";
}
