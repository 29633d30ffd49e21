package dev.dione.processor.model;

import java.util.List;

/**
 * What class files lose of a type's properties, or of a method: a generated type carries it on.
 *
 * @param of the qualified name of the type, or the name of the method
 * @param parameters the parameters of the constructor or method, as {@code java.lang.String name}
 * @param nullable the properties or parameters that may be null, {@link #RETURN} and {@link
 *     #ELEMENT}
 */
public record Carried(String of, List<String> parameters, List<String> nullable) {
  /** Stands for what a method returns; no parameter has that name. */
  public static final String RETURN = "return";

  /** Stands for the elements of the list that a method returns. */
  public static final String ELEMENT = "return element";
}
