package dev.dione.samples.vegas;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * One run of the program.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int exitCode, String out, String err) {
  static Run vegas(Object... args) {
    return vegas(Map.of(), args);
  }

  static Run vegas(Map<String, String> environment, Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int exitCode = Vegas.run(texts, new PrintWriter(out), new PrintWriter(err), environment);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
