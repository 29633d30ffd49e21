package dev.dione.processor.read;

import java.util.ArrayList;
import java.util.List;

/**
 * What a type is made of.
 *
 * @param shape how its objects are taken apart and made
 * @param computed the methods that are columns
 */
record Parts(Shape shape, List<Sources> computed) {
  /** All properties: those that objects are made of first. */
  List<Sources> all() {
    List<Sources> all = new ArrayList<>(shape.properties());
    all.addAll(computed);
    return all;
  }
}
