package lombok;

/** As Lombok's annotation of that name. */
public @interface Data {}
