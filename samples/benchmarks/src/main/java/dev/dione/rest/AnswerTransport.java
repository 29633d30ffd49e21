package dev.dione.rest;

import dev.dione.transport.Request;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads the same answer for each request, as {@link RestTransport} reads what comes from the
 * network. It stands in that package, whose readers are no API, so that benchmarks measure them and
 * no network.
 */
public final class AnswerTransport implements Transport {
  private final byte[] answer;

  /** A transport that always has this answer. */
  public AnswerTransport(byte[] answer) {
    this.answer = answer;
  }

  @Override
  public void send(Request request, ResultSink sink) {
    try {
      AnswerBody body = new AnswerBody(new ByteArrayInputStream(answer));
      Envelope envelope = EnvelopeReader.read(body, request.statements().size(), sink);
      if (!envelope.success() || envelope.results() != request.statements().size()) {
        throw new IllegalStateException("No answer to these statements: " + envelope);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String description() {
    return "an answer of %,d bytes".formatted(answer.length);
  }

  @Override
  public void close() {}
}
