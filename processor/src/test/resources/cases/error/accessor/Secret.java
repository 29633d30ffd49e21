package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
public class Secret {
  // a private id without a getter
  @Id private final String id;
  // a private field that may be null
  private final @Nullable String nick;

  public Secret(String id, @Nullable String nick) {
    this.id = id;
    this.nick = nick;
  }

  /** No getter of a column: it gives something else. */
  public Optional<String> getNick() {
    return Optional.ofNullable(nick);
  }
}
