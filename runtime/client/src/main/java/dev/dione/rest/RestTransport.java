package dev.dione.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.dione.Statement;
import dev.dione.error.D1ConnectionException;
import dev.dione.error.D1OverloadedException;
import dev.dione.error.D1PlatformException;
import dev.dione.error.D1ResourceException;
import dev.dione.error.HttpAnswer;
import dev.dione.internal.UnexpectedAnswer;
import dev.dione.transport.RequestRules;
import dev.dione.transport.ResultSink;
import dev.dione.transport.Transport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends each request to {@code POST …/d1/database/{id}/raw} as {@code {"batch":[…]}} and reads the
 * answer while it comes. A request that fails is sent again where that may help and does no harm
 * ({@link RetryPolicy}); OkHttp sends nothing again by itself. Redirects are not followed, and the
 * token is in no message. Safe for use by many threads.
 *
 * <p>{@link #close} cancels requests under way and closes the connections. OkHttp's own idle
 * threads are daemons and end within a minute.
 */
public final class RestTransport implements Transport {
  private final D1Config config;
  private final OkHttpClient client;
  private final Circuit circuit;
  private final Turns turns;

  /** A transport for the configured database. Nothing is sent yet. */
  public RestTransport(D1Config config) {
    this.config = config;
    client = HttpClients.of(config);
    circuit = new Circuit(config.circuit(), config.baseUrl());
    turns = new Turns(config.account());
  }

  @Override
  public void send(dev.dione.transport.Request request, ResultSink sink) {
    if (turns.isClosed()) {
      throw new IllegalStateException("The connection to " + description() + " has been closed");
    }
    RequestRules.check(request.statements(), description());
    Duration callLimit = Duration.ofMillis(config.callTimeoutMillis());
    new Attempts(config.retries(), callLimit, turns, request, sink)
        .run(limit -> sendThroughCircuit(request.statements(), sink, limit));
  }

  private void sendThroughCircuit(List<Statement> statements, ResultSink sink, Duration limit) {
    circuit.enter(System.nanoTime());
    boolean answered = true;
    try {
      sendOnce(statements, sink, limit);
    } catch (D1ConnectionException | D1PlatformException e) {
      answered = e instanceof D1ResourceException || isEnded();
      throw e;
    } catch (D1OverloadedException e) {
      turns.refused(e);
      throw e;
    } finally {
      circuit.left(answered, System.nanoTime());
    }
  }

  /** Whether a failure may be of our own making. */
  private boolean isEnded() {
    return turns.isClosed() || Thread.currentThread().isInterrupted();
  }

  private void sendOnce(List<Statement> statements, ResultSink sink, Duration limit) {
    BatchBody body = new BatchBody(statements);
    Request http =
        new Request.Builder()
            .url(config.endpoint("raw"))
            .header("Authorization", "Bearer " + config.apiToken())
            .header("Accept", "application/json")
            .header("User-Agent", "dione")
            .post(body)
            .build();
    AccountConfig limited = config.account().withCallLimit(limit);
    Call call = client.newCall(http);
    call.timeout().timeout(limit.toNanos(), TimeUnit.NANOSECONDS);
    ByteCount count = ByteCount.of(call, sink.attempts());
    try (Response response = execute(call)) {
      receive(response, statements, limited, sink);
    } catch (IOException e) {
      throw Unreached.by(e, limited, body.sentWhole(), HttpAnswer.NONE);
    } finally {
      if (count != null) {
        count.tell();
      }
    }
  }

  /**
   * OkHttp 5 lets an interrupt of its wait for a connection through as it is, which Java did not
   * expect (https://github.com/square/okhttp/issues/9014, read 2026-11-30).
   */
  private static Response execute(Call call) throws IOException {
    try {
      return call.execute();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(e);
    }
  }

  private void receive(
      Response response, List<Statement> statements, AccountConfig limited, ResultSink sink) {
    Asked asked =
        Asked.of(statements, "database " + config.databaseId() + " at " + config.baseUrl());
    RestErrors errors = new RestErrors(limited, asked, response.code(), response.headers());
    AnswerBody body = new AnswerBody(response.body().byteStream());
    try {
      if (!response.isSuccessful()) {
        throw errors.failed(body.failure());
      }
      Envelope envelope = EnvelopeReader.read(body, statements.size(), sink);
      if (!envelope.success()) {
        throw errors.refused(envelope.errors());
      }
      if (envelope.results() != statements.size()) {
        throw errors.otherCount(envelope.results());
      }
    } catch (UnexpectedAnswer e) {
      throw errors.notD1(e.getMessage(), body.head());
    } catch (JsonProcessingException e) {
      boolean cut = e instanceof JsonEOFException || body.sawEnd();
      throw cut ? errors.cut() : errors.notD1("it is no JSON", body.head());
    } catch (IOException e) {
      throw Unreached.by(e, limited, true, errors.answer(0));
    }
  }

  @Override
  public String description() {
    return "D1 database " + config.databaseId() + " at " + config.baseUrl();
  }

  @Override
  public void close() {
    turns.close();
    HttpClients.close(client);
  }

  @Override
  public String toString() {
    return "RestTransport(" + description() + ")";
  }
}
