package dev.dione.processor;

import dev.dione.processor.report.Code;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import java.io.IOException;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;

/** Runs one subject's stages with a report of its own: a failure of one leaves the others alone. */
final class Guarded {
  private Guarded() {}

  /** What is done with one subject. */
  @FunctionalInterface
  interface Step {
    void run(Report report) throws IOException;
  }

  static void run(Element element, Options options, Messager messager, Step step) {
    Report report = new Report(options.warnings());
    try {
      step.run(report);
    } catch (IOException | RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " at " + trace[0];
      report.add(Code.INTERNAL, Place.of(element), element, e + where);
    }
    report.print(messager);
  }
}
