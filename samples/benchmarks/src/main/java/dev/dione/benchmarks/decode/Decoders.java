package dev.dione.benchmarks.decode;

import dev.dione.D1;
import dev.dione.rest.AnswerTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The ways from the bytes of an answer to a list of shows. */
final class Decoders {
  private final byte[] raw;
  private final byte[] query;
  private final ShowDao dao;

  /** Decoders of the answers with these shows. */
  Decoders(List<Show> shows) {
    try {
      raw = Answers.raw(shows);
      query = Answers.query(shows);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is only memory
    }
    dao = ShowDb_.open(D1.on(new AnswerTransport(raw))).shows();
  }

  /** Dione: a call of a DAO, through all that stands between it and the bytes. */
  List<Show> dione() {
    return dao.all();
  }

  /** A parser written for this answer. */
  List<Show> handWritten() throws IOException {
    return HandWritten.read(new ByteArrayInputStream(raw));
  }

  /** Jackson's data binding of the same rows as objects. */
  List<Show> dataBinding() throws IOException {
    return DataBinding.read(new ByteArrayInputStream(query));
  }
}
