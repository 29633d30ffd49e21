package dev.dione.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs test classes that are not tests of this build. */
final class Kit {
  private Kit() {}

  static EngineExecutionResults run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(tests)).execute();
  }

  static EngineExecutionResults runInParallel(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
        .selectors(selectClass(tests))
        .execute();
  }

  /** A test for each mistake that is made within a class: that its message has what it should. */
  static Stream<DynamicTest> mistakes(Class<?> within, int count) {
    List<Class<?>> mistakes =
        Arrays.stream(within.getDeclaredClasses())
            .filter(type -> type.isAnnotationPresent(Told.class))
            .toList();
    assertThat(mistakes).hasSize(count);
    return mistakes.stream()
        .map(
            mistake ->
                dynamicTest(
                    mistake.getSimpleName(),
                    () ->
                        assertThat(failures(runInParallel(mistake)))
                            .anySatisfy(
                                message ->
                                    assertThat(message)
                                        .contains(mistake.getAnnotation(Told.class).value()))));
  }

  /** The messages of everything that failed, those of causes included. */
  static List<String> failures(EngineExecutionResults results) {
    return results.allEvents().finished().stream()
        .flatMap(Kit::failure)
        .flatMap(Kit::causes)
        .map(failure -> String.valueOf(failure.getMessage()))
        .toList();
  }

  private static Stream<Throwable> failure(Event event) {
    return event
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .stream();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
