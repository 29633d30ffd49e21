package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public class Session {
  @Id final String token;
  // a field of another type than the constructor's parameter
  final long started;
  // a field of a type that fits
  final Long ended;

  Session(String token, String started, long ended) {
    this.token = token;
    this.started = Long.parseLong(started);
    this.ended = ended;
  }
}
