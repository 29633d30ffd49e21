package dev.dione.testing;

import dev.dione.local.fault.Fault;
import dev.dione.local.fault.FaultRule;
import dev.dione.local.fault.Faults;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.AssertionFailedError;

/**
 * What a test finds on its way to the database: the nearest annotations, on the method, its class
 * and the classes around.
 *
 * @param faults what goes wrong, or null
 * @param latency what takes time, or null
 */
record Conditions(@Nullable D1Faults faults, @Nullable D1Latency latency) {
  private static final int MAX_MILLIS = 60_000;

  /** Checks the values. */
  Conditions {
    if (faults != null && faults.value().length == 0) {
      throw new ExtensionConfigurationException("@D1Faults names no fault");
    }
    if (faults != null && !(faults.probability() >= 0 && faults.probability() <= 1)) {
      throw new ExtensionConfigurationException(
          "@D1Faults has a probability from 0 (the first requests fail) to 1: "
              + faults.probability());
    }
    if (latency != null && (latency.millis() < 0 || latency.millis() > MAX_MILLIS)) {
      throw new ExtensionConfigurationException(
          "@D1Latency is from 0 to 60000 ms: " + latency.millis());
    }
  }

  /** The conditions of a test over REST; empty for one that is not. */
  static Optional<Conditions> of(ExtensionContext context) {
    D1Faults faults = nearest(context, D1Faults.class);
    D1Latency latency = nearest(context, D1Latency.class);
    return faults == null && latency == null && nearest(context, D1Rest.class) == null
        ? Optional.empty()
        : Optional.of(new Conditions(faults, latency));
  }

  void arm(Faults server) {
    if (latency != null) {
      server.latencyMillis(latency.millis());
    }
    if (faults != null) {
      List<Fault> kinds = Arrays.stream(faults.value()).map(FaultKind::fault).toList();
      if (faults.probability() > 0) {
        server.rule(FaultRule.random(faults.seed(), faults.probability(), kinds));
      } else {
        server.next(kinds.toArray(Fault[]::new));
      }
    }
  }

  /** A test that met none of its faults would prove nothing. */
  void requireMet(Faults server) {
    if (faults == null) {
      return;
    }
    long met = server.injected().values().stream().mapToLong(Long::longValue).sum();
    long wanted = faults.probability() > 0 ? 1 : faults.value().length;
    if (met < wanted) {
      throw new AssertionFailedError(
          "The test met %d of the faults that @D1Faults names, and should meet %s: it sent too few requests through the database that it was given%s"
              .formatted(
                  met,
                  faults.probability() > 0 ? "one or more" : wanted,
                  faults.probability() > 0 ? ", or needs another seed" : ""));
    }
  }

  private static <A extends Annotation> @Nullable A nearest(
      ExtensionContext context, Class<A> type) {
    for (Optional<ExtensionContext> at = Optional.of(context);
        at.isPresent();
        at = at.get().getParent()) {
      Optional<A> found = AnnotationSupport.findAnnotation(at.get().getElement(), type);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return null;
  }
}
