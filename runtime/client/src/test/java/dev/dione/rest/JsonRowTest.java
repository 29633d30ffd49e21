package dev.dione.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.dione.Meta;
import dev.dione.Row;
import dev.dione.error.D1MappingException;
import dev.dione.internal.UnexpectedAnswer;
import dev.dione.internal.ValueReader;
import dev.dione.transport.ResultSink;
import dev.dione.transport.RowBuffer;
import dev.dione.transport.StreamedRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows straight from the parser against rows that were read into a buffer first. */
class JsonRowTest {
  private static final String[] VALUES = {
    "null",
    "0",
    "1",
    "-7",
    "true",
    "false",
    "2147483647",
    "2147483648",
    "-2147483649",
    "9007199254740991",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "100000000000000000000",
    "0.5",
    "-0.0",
    "1e300",
    "123.45",
    "12.0",
    "\"\"",
    "\"a\"",
    "\"7\"",
    "\"-42\"",
    "\"-\"",
    "\"007\"",
    "\"9223372036854775807\"",
    "\"9223372036854775808\"",
    "\"٧\"",
    "\"caf\\u00e9 \\ud83c\\udfb8 🎸\\n\"",
    "\"00fF\"",
    "\"2026-05-02\"",
    "[]",
    "[0,255]"
  };

  /** The ways to ask for a value. */
  enum Ask {
    IS_NULL(Row::isNull),
    TEXT(Row::text),
    CHARACTERS((row, at) -> row.characters(at).toString()),
    INTEGER(Row::integer),
    REAL(Row::real),
    BLOB((row, at) -> Arrays.toString(row.blob(at))),
    VALUE((row, at) -> row.value(at) instanceof byte[] b ? Arrays.toString(b) : row.value(at));

    private final BiFunction<Row, Integer, Object> way;

    Ask(BiFunction<Row, Integer, Object> way) {
      this.way = way;
    }

    /** The value with its type, or what is wrong. */
    String of(Row row, int position) {
      try {
        Object value = way.apply(row, position);
        return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
      } catch (D1MappingException e) {
        return e.getMessage();
      }
    }
  }

  /** A value is asked for. */
  record Question(int position, Ask ask) {}

  @Property(tries = 2_000)
  void whoGoesForwardReadsWhatABufferHas(
      @ForAll("values") List<String> values, @ForAll("asks") List<Ask> asks, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    List<Question> questions =
        asks.stream()
            .map(ask -> new Question(random.nextInt(values.size()), ask))
            .sorted((a, b) -> Integer.compare(a.position, b.position))
            .toList();

    assertThat(read(values, questions, StreamedRow::readForward))
        .isEqualTo(buffered(values, questions));
  }

  @Property(tries = 1_000)
  void whoPromisesNothingReadsInAnyOrder(
      @ForAll("values") List<String> values, @ForAll("asks") List<Ask> asks, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    List<Question> questions =
        asks.stream().map(ask -> new Question(random.nextInt(values.size()), ask)).toList();

    assertThat(read(values, questions, row -> {})).isEqualTo(buffered(values, questions));
    assertThat(read(values, questions, StreamedRow::readAll))
        .isEqualTo(buffered(values, questions));
  }

  @Property(tries = 500)
  void fromTheLastOfSomeOnTheyMayBeReadInAnyOrder(
      @ForAll("values") List<String> values, @ForAll long seed) throws IOException {
    Random random = new Random(seed);
    int first = random.nextInt(values.size());
    List<Question> questions = new ArrayList<>();
    IntStream.range(first, values.size()).forEach(i -> questions.add(new Question(i, Ask.VALUE)));
    Collections.shuffle(questions, random);
    questions.add(0, new Question(values.size() - 1, Ask.IS_NULL));
    if (first > 0) {
      questions.add(0, new Question(first - 1, Ask.TEXT));
    }

    assertThat(read(values, questions, StreamedRow::readForward))
        .isEqualTo(buffered(values, questions));
  }

  @Test
  void aValueThatWasPassedIsNoLongerThere() {
    assertThatThrownBy(
            () ->
                answer(
                    "[[1,2]]",
                    row -> {
                      row.readForward();
                      row.integer(0);
                      row.integer(1);
                      row.integer(0);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Column c0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[1]]", "[[1,2,3]]", "[[]]"})
  void aRowHasAsManyValuesAsColumns(String rows) {
    for (Consumer<StreamedRow> way : ways()) {
      assertThatThrownBy(() -> answer(rows, way))
          .isInstanceOf(UnexpectedAnswer.class)
          .hasMessageContaining("row 1 does not have as many values as columns (2)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[{},2]]", "[[1,{\"a\":1}]]", "[[[256],2]]", "[[1,[[]]]]"})
  void aValueIsNoObject(String rows) {
    for (Consumer<StreamedRow> way : ways()) {
      assertThatThrownBy(() -> answer(rows, way)).isInstanceOf(UnexpectedAnswer.class);
    }
  }

  @Test
  void anAnswerThatBreaksOffIsNoMistakeOfTheReader() {
    for (Consumer<StreamedRow> way : ways()) {
      String cut = "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"c0\",\"c1\"],";
      for (String rows : List.of("\"rows\":[[1,2],[", "\"rows\":[[1,\"a", "\"rows\":[[1")) {
        assertThatThrownBy(() -> send(cut + rows, new Reading(way)))
            .isInstanceOf(JsonEOFException.class);
        // … nor if the reader keeps the exception for itself.
        assertThatThrownBy(
                () -> send(cut + rows, new Reading(row -> swallow(() -> way.accept(row)))))
            .isInstanceOf(JsonEOFException.class);
      }
    }
  }

  @Test
  void whereAReaderGivesUpTheNextRowBegins() throws IOException {
    List<Object> seen = new ArrayList<>();

    answer(
        "[[\"x\",[1]],[2,3]]",
        row -> {
          row.readForward();
          swallow(() -> seen.add(row.integer(0)));
        });

    assertThat(seen).containsExactly(2L);
  }

  @Provide
  Arbitrary<List<String>> values() {
    Arbitrary<String> longText =
        Combinators.combine(
                Arbitraries.of("a", "é", "🎸", "\\n"), Arbitraries.integers().between(1, 3_000))
            .as((part, times) -> '"' + part.repeat(times) + '"');
    return Arbitraries.frequencyOf(Tuple.of(20, Arbitraries.of(VALUES)), Tuple.of(1, longText))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Ask>> asks() {
    return Arbitraries.of(Ask.class).list().ofMaxSize(12);
  }

  /** What a reader sees of three rows alike. */
  private static List<String> read(
      List<String> values, List<Question> questions, Consumer<StreamedRow> begin)
      throws IOException {
    List<String> seen = new ArrayList<>();
    String row = "[" + String.join(",", values) + "]";
    send(
        whole(values.size(), "[%s,%s,%s]".formatted(row, row, row)),
        new Reading(
            streamed -> {
              begin.accept(streamed);
              seen.addAll(answers(streamed, questions));
            }));
    return seen;
  }

  private static List<String> buffered(List<String> values, List<Question> questions)
      throws IOException {
    List<String> seen = new ArrayList<>();
    RowBuffer buffer = new RowBuffer(columns(values.size()));
    for (int i = 0; i < 3; i++) {
      try (JsonParser json = new JsonFactory().createParser("[" + String.join(",", values) + "]")) {
        json.nextToken();
        buffer.next();
        ValueReader.readRow(json, buffer, 0);
      }
      seen.addAll(answers(buffer, questions));
    }
    return seen;
  }

  private static List<String> answers(Row row, List<Question> questions) {
    return questions.stream().map(q -> q.ask.of(row, q.position)).toList();
  }

  /** Forward and to the end, forward to the first value, in any order, all at once, not at all. */
  private static List<Consumer<StreamedRow>> ways() {
    return List.of(
        row -> {
          row.readForward();
          row.value(0);
          row.value(1);
        },
        row -> {
          row.readForward();
          row.isNull(0);
        },
        row -> row.value(1),
        StreamedRow::readAll,
        row -> {});
  }

  private static void swallow(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException e) {
      // as a reader does whose fault must not be that of others
    }
  }

  private static void answer(String rows, Consumer<StreamedRow> reader) throws IOException {
    send(whole(2, rows), new Reading(reader));
  }

  private static List<String> columns(int count) {
    return IntStream.range(0, count).mapToObj(i -> "c" + i).toList();
  }

  private static String whole(int columns, String rows) {
    return "{\"success\":true,\"result\":[{\"results\":{\"columns\":[\"%s\"],\"rows\":%s},\"meta\":{}}]}"
        .formatted(String.join("\",\"", columns(columns)), rows);
  }

  private static void send(String answer, ResultSink sink) throws IOException {
    EnvelopeReader.read(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)), 1, sink);
  }

  /** Hands each row to a reader. */
  private record Reading(Consumer<StreamedRow> reader) implements ResultSink {
    @Override
    public void columns(int statement, List<String> names) {}

    @Override
    public void row(int statement, Row row) {
      reader.accept((StreamedRow) row);
    }

    @Override
    public void meta(int statement, Meta meta) {}

    @Override
    public void restart(boolean mayHaveRun) {}
  }
}
