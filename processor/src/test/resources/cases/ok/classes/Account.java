package app;

import dev.dione.annotations.Column;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import org.jspecify.annotations.Nullable;

/** A class: columns are what its constructor takes. */
@Entity
public final class Account {
  private final String id;
  private String name;
  private final boolean active;
  private @Nullable String mail;
  final int visits;
  private transient int cache;

  public Account(String id, String name, boolean active, @Nullable String mail, int visits, int cache) {
    this.id = id;
    this.name = name;
    this.active = active;
    this.mail = mail;
    this.visits = visits;
    this.cache = cache;
  }

  Account(String id) {
    this(id, "", false, null, 0, 0);
  }

  @Id
  public String id() {
    return id;
  }

  @Column(name = "full_name")
  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isActive() {
    return active;
  }

  public @Nullable String getMail() {
    return mail;
  }

  public void setMail(@Nullable String mail) {
    this.mail = mail;
  }

  @Column(name = "mail_lower")
  @Nullable String lowerMail() {
    return mail == null ? null : mail.toLowerCase(java.util.Locale.ROOT);
  }

  int cache() {
    return cache;
  }
}
