package dev.dione.processor.read;

import dev.dione.processor.model.Making;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * How objects of a type are taken apart and made.
 *
 * @param properties what they are made of, in order
 * @param how what takes it
 * @param constructor the constructor whose parameters the properties are; empty if they are none,
 *     or those of a record
 */
record Shape(List<Sources> properties, Making.How how, Optional<ExecutableElement> constructor) {
  Shape(List<Sources> properties, Making.How how) {
    this(properties, how, Optional.empty());
  }
}
