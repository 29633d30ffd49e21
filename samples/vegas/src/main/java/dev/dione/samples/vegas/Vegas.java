package dev.dione.samples.vegas;

import dev.dione.D1;
import dev.dione.error.D1Exception;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.dao.VinnyDb_;
import dev.dione.samples.vegas.load.ImageCopies;
import dev.dione.samples.vegas.load.LoadReport;
import dev.dione.samples.vegas.load.Loader;
import dev.dione.samples.vegas.model.Image;
import dev.dione.samples.vegas.scrape.BadInputException;
import dev.dione.samples.vegas.scrape.EventFile;
import dev.dione.samples.vegas.scrape.Scrape;
import dev.dione.samples.vegas.scrape.ScrapeReader;
import dev.dione.samples.vegas.show.LoadPrinter;
import dev.dione.samples.vegas.show.SitePrinter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** Loads scraped events into the calendar, and prints what a site would show of it. */
@Command(
    name = "vegas",
    description = "Loads scraped events into the calendar of a nightlife site.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:everything was loaded",
      "1:bad input, or a load failed; the message says what was written"
    })
public final class Vegas implements Callable<Integer> {
  private static final List<String> SHIPPED =
      List.of("vegas-2026-05-01.json", "vegas-2026-05-08.json");

  private static final int FAILED = 1;

  @ArgGroup Target target = new Target();

  @Parameters(
      paramLabel = "EVENTS.json",
      description = {
        "JSON arrays of scraped events, loaded in this order as successive scrapes.",
        "Without files: two scrapes of a small Vegas calendar that come with this program."
      })
  List<Path> files = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this, and does nothing else.")
  boolean help;

  private final PrintWriter out;
  private final Map<String, String> environment;

  private Vegas(PrintWriter out, Map<String, String> environment) {
    this.out = out;
    this.environment = environment;
  }

  /** Runs the program; leaves the JVM with the exit code if it is not 0. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = run(args, out, err, System.getenv());
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0, or 1 after a message on err
   */
  public static int run(
      String[] args, PrintWriter out, PrintWriter err, Map<String, String> environment) {
    int exitCode =
        new CommandLine(new Vegas(out, environment))
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Vegas::refuse)
            .setExecutionExceptionHandler(Vegas::fail)
            .execute(args);
    out.flush();
    err.flush();
    return exitCode;
  }

  @Override
  public Integer call() throws BadInputException {
    List<EventFile> input =
        files.isEmpty()
            ? SHIPPED.stream().map(EventFile::shipped).toList()
            : files.stream().map(EventFile::of).toList();
    List<Scrape> scrapes = ScrapeReader.read(input);
    try (D1 d1 = target.open(environment)) {
      VinnyDb db = VinnyDb_.open(d1);
      db.createTables();
      out.println(VinnyDb_.ddl());
      loadAll(db, scrapes);
      new SitePrinter(db, out).print(scrapes);
    }
    return 0;
  }

  private void loadAll(VinnyDb db, List<Scrape> scrapes) {
    LoadPrinter printer = new LoadPrinter(out);
    List<String> loaded = new ArrayList<>();
    List<Image> images = new ArrayList<>();
    try {
      for (Scrape scrape : scrapes) {
        LoadReport load = Loader.load(db, scrape);
        loaded.add(scrape.file());
        images.addAll(load.loaded().images());
        printer.print(loaded.size(), load);
      }
      printer.printWriteBack(ImageCopies.writeBack(db, images));
    } catch (D1Exception e) {
      throw new D1Exception(e.getMessage() + written(loaded, scrapes), e);
    }
  }

  /** A load is one request, so what failed is known by what was loaded before. */
  private static String written(List<String> loaded, List<Scrape> scrapes) {
    String failed =
        loaded.size() == scrapes.size()
            ? "The image addresses were not all written back."
            : "This happened in "
                + scrapes.get(loaded.size()).file()
                + ", which is loaded whole or not at all.";
    return "\n%s Loaded before: %s."
        .formatted(failed, loaded.isEmpty() ? "nothing" : String.join(", ", loaded));
  }

  private static int refuse(ParameterException e, String[] args) {
    e.getCommandLine().getErr().println(e.getMessage() + "\nvegas --help says what it takes.");
    return FAILED;
  }

  private static int fail(Exception e, CommandLine command, ParseResult arguments)
      throws Exception {
    if (e instanceof BadInputException || e instanceof D1Exception) {
      command.getErr().println(e.getMessage());
      return FAILED;
    }
    throw e;
  }
}
