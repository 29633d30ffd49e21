package dev.dione.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types of the JDK that most generated code names. */
final class JdkTypes {
  static final ClassName STRING = ClassName.get(String.class);
  static final ClassName LIST = ClassName.get(List.class);
  static final ClassName SET = ClassName.get(Set.class);
  static final ClassName MAP = ClassName.get(Map.class);
  static final ClassName ARRAYS = ClassName.get(Arrays.class);
  static final ClassName COLLECTIONS = ClassName.get(Collections.class);

  private JdkTypes() {}
}
