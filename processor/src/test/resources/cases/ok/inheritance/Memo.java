package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;

@Entity
public record Memo(@Id String id, String text, @Column(name = "n'; */ --") int odd) {

  public Memo {
    text = text.strip();
  }

  public Memo(String id) {
    this(id, "", 0);
  }

  @Override
  public String id() {
    return id;
  }
}
