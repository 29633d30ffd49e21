package dev.dione.contract.transcript;

import dev.dione.D1;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file of transcripts. A line {@code # …} begins a case and says what it shows, any other line is
 * a request (its statements are one batch), and {@code -> …} below it is the answer that D1 gave.
 * Requests before the first case prepare the database of each. Blank lines do not count.
 */
public final class TranscriptFile {
  private static final String TITLE = "# ";
  private static final String ANSWER = "->";

  private final List<String> lines;

  private TranscriptFile(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Reads a file beside this class.
   *
   * @param name the file's name without its ending
   */
  public static TranscriptFile read(String name) {
    String file = name + ".txt";
    try (InputStream in = TranscriptFile.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return new TranscriptFile(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its cases. */
  public List<Transcript> transcripts() {
    List<Transcript> transcripts = new ArrayList<>();
    List<Exchange> exchanges = new ArrayList<>();
    int at = readUntilTitle(0, exchanges);
    List<Exchange> preparation = List.copyOf(exchanges);
    while (at < lines.size()) {
      String title = lines.get(at).substring(TITLE.length());
      exchanges = new ArrayList<>(preparation);
      at = readUntilTitle(at + 1, exchanges);
      transcripts.add(new Transcript(title, List.copyOf(exchanges)));
    }
    return transcripts;
  }

  /**
   * Writes the file anew, with the answers that this server gives in place of those that it has.
   *
   * @param open opens a new, empty database
   * @param target the file to write
   * @throws IllegalStateException if a request without an answer fails
   */
  public void record(Supplier<D1> open, Path target) throws IOException {
    List<Exchange> preparation = new ArrayList<>();
    int at = readUntilTitle(0, preparation);
    List<String> recorded = new ArrayList<>(lines.subList(0, at));
    while (at < lines.size()) {
      List<Exchange> exchanges = new ArrayList<>();
      int end = readUntilTitle(at + 1, exchanges);
      try (D1 d1 = open.get()) {
        preparation.forEach(exchange -> Answers.ask(d1, exchange.request()));
        recordCase(d1, lines.subList(at, end), recorded);
      }
      at = end;
    }
    Files.write(target, recorded);
  }

  private static void recordCase(D1 d1, List<String> lines, List<String> recorded) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean answered = i + 1 < lines.size() && isAnswer(lines.get(i + 1));
      if (!isAnswer(line)) {
        recorded.add(line);
      }
      if (isRequest(line)) {
        String said = Answers.ask(d1, line);
        if (answered) {
          recorded.add(ANSWER + " " + said);
        } else if (said.startsWith(Answers.ERROR)) {
          throw new IllegalStateException(lines.get(0) + ": " + line + ": " + said);
        }
      }
    }
  }

  private int readUntilTitle(int start, List<Exchange> exchanges) {
    int at = start;
    while (at < lines.size() && !lines.get(at).startsWith(TITLE)) {
      if (isRequest(lines.get(at))) {
        exchanges.add(new Exchange(at + 1, lines.get(at), answerBelow(at)));
      }
      at++;
    }
    return at;
  }

  private @Nullable String answerBelow(int line) {
    String below = line + 1 < lines.size() ? lines.get(line + 1) : "";
    return isAnswer(below) ? below.substring(ANSWER.length()).strip() : null;
  }

  private static boolean isAnswer(String line) {
    return line.startsWith(ANSWER);
  }

  private static boolean isRequest(String line) {
    return !line.isBlank() && !line.startsWith(TITLE) && !isAnswer(line);
  }
}
