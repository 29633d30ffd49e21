package dev.dione.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On generated types: what the processor read from the source and class files lose, for a DAO or a
 * database root that meets the class file in a later build or in another jar. Not for use in
 * application code.
 *
 * <p>The compiler of JDK 17 does not show {@code TYPE_USE} annotations of class files, as
 * JSpecify's {@code @Nullable} is one, and names of parameters are in class files only with {@code
 * -parameters}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
  /** The type that was read. */
  String from();

  /**
   * Methods of which class files lose nothing but the names of parameters: {@code
   * byId(java.lang.String id)}, the types without type arguments; and constructors, which have the
   * qualified name of their type. By default none.
   */
  String[] signatures() default {};

  /** What else class files lose of it; by default nothing. */
  Carried[] carried() default {};

  /** What class files lose of a type's properties, or of a method. */
  @Retention(RetentionPolicy.CLASS)
  @Target({})
  @interface Carried {
    /** The qualified name of a type, or the name of a method of the type that was read. */
    String of();

    /**
     * The parameters of the type's constructor, or of the method, in order: {@code java.lang.String
     * name}, the types without type arguments. None for a record.
     */
    String[] parameters() default {};

    /**
     * What may be null: properties, computed ones as {@code name()}, or parameters; {@code return}
     * for what a method returns, and {@code return element} for what is in the list.
     */
    String[] nullable() default {};

    /** The keys of warnings that are silenced there, each with its reason, as in the source. */
    String[] suppressed() default {};
  }
}
