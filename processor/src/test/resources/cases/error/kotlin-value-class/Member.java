package app;

import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import kotlin.Metadata;

// a constructor that takes value classes of Kotlin
@Entity
@Metadata(d2 = {"Lapp/Member;", "email", "getEmail-smIOYEo", "other", "getOther-Sa2aar4", "copy-XbdzcuQ"})
public final class Member {
  @Id private final String email;
  private final String other;

  private Member(String email, String other) {
    this.email = email;
    this.other = other;
  }
}
