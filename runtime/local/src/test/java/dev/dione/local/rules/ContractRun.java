package dev.dione.local.rules;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectIteration;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the cases of one method of a contract, and keeps how they end. */
final class ContractRun implements TestExecutionListener {
  private final List<String> passed = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  private ContractRun() {}

  /** Runs the method in a class of tests; all its cases if it has parameters. */
  static ContractRun of(Class<?> tests, String name) {
    return of(selected(tests, name));
  }

  /** Runs one case of a method with parameters, counted from 0. */
  static ContractRun of(Class<?> tests, String name, int index) {
    return of(selectIteration(selected(tests, name), index));
  }

  private static MethodSelector selected(Class<?> tests, String name) {
    Method method =
        Arrays.stream(tests.getMethods())
            .filter(one -> one.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("The contract has no " + name));
    return selectMethod(tests, method);
  }

  private static ContractRun of(DiscoverySelector selector) {
    ContractRun run = new ContractRun();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build(),
            run);
    return run;
  }

  /** The titles of the cases that passed. */
  List<String> passed() {
    return passed;
  }

  /** The titles of the cases that failed. */
  List<String> failed() {
    return failed;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      failed.add(test.getDisplayName());
    } else if (test.isTest()) {
      passed.add(test.getDisplayName());
    }
  }
}
