package dev.dione.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A class of tests that makes a mistake, and what the message of it has. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Told {
  String[] value();
}
