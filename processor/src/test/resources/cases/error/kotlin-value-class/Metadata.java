package kotlin;

/** As Kotlin's annotation of that name. */
public @interface Metadata {
  String[] d2() default {};
}
