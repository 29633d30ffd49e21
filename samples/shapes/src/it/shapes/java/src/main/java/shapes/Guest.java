package shapes;

import dev.dione.annotations.Converted;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import java.net.URI;
import lib.Stored;

/** A mutable class, whose id and note come from a generic class of another jar. */
@Entity
public class Guest extends Stored<String> {
  private String name;
  private boolean invited;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isInvited() {
    return invited;
  }

  public Guest setInvited(boolean invited) {
    this.invited = invited;
    return this;
  }

  /** A nested entity, with fields and no methods. */
  @Entity
  public static class Badge {
    @Id public long number;
    public String guest;
    public @Converted(LinkConverter.class) URI photo;
  }
}
