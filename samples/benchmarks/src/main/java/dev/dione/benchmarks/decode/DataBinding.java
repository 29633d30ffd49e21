package dev.dione.benchmarks.decode;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Jackson's data binding of the answer of {@code /query}, as its documentation shows it. */
final class DataBinding {
  private static final ObjectReader ANSWER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(Answer.class);

  private DataBinding() {}

  record Answer(boolean success, List<Result> result) {}

  record Result(List<Show> results) {}

  static List<Show> read(InputStream in) throws IOException {
    Answer answer = ANSWER.readValue(in);
    if (!answer.success()) {
      throw new IOException("D1 refused the request");
    }
    return answer.result().get(0).results();
  }
}
