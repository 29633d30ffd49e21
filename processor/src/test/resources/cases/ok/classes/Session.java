package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Ignore;
import org.jspecify.annotations.Nullable;

/** A class with fields that generated code can see, and parts that are no columns. */
@Entity
class Session {
  @Id final String token;
  @Ignore final int attempts;
  @Ignore final @Nullable Object context;
  final long started;

  Session(String token, int attempts, @Nullable Object context, long started) {
    this.token = token;
    this.attempts = attempts;
    this.context = context;
    this.started = started;
  }
}
