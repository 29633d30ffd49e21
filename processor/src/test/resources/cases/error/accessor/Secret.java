package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
public class Secret {
  @Id private final String id;
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
