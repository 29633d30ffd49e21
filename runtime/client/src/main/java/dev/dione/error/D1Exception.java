package dev.dione.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that Dione throws at run time, apart from misuse of its own API.
 *
 * <p>An error that came over REST knows the HTTP status, Cloudflare's error code and the request's
 * {@code cf-ray}, which Cloudflare's support asks for. They also end the message.
 */
public class D1Exception extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final HttpAnswer answer;

  /** An error with its message and, if there is one, its cause. */
  public D1Exception(String message, @Nullable Throwable cause) {
    this(message, HttpAnswer.NONE, cause);
  }

  /** An error that came over HTTP; the answer's details are added to the message. */
  public D1Exception(String message, HttpAnswer answer, @Nullable Throwable cause) {
    super(answer.appendTo(message), cause);
    this.answer = answer;
  }

  /** An error about another one, whose message holds that one's, with the details of the answer. */
  D1Exception(D1Exception cause, String message) {
    super(message, cause);
    this.answer = cause.answer;
  }

  /** The HTTP status of the answer; empty if there was none. */
  public OptionalInt httpStatus() {
    return positive(answer.status());
  }

  /** Cloudflare's error code, such as 7500; empty if there was none. */
  public OptionalInt code() {
    return positive(answer.code());
  }

  /** The {@code cf-ray} header of the answer, which names the request to Cloudflare's support. */
  public Optional<String> cfRay() {
    return Optional.ofNullable(answer.cfRay());
  }

  private static OptionalInt positive(int value) {
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }
}
