package app;

import dev.dione.Converter;
import dev.dione.annotations.Converted;
import dev.dione.annotations.CreatedAt;
import dev.dione.annotations.Embedded;
import dev.dione.annotations.Entity;
import dev.dione.annotations.Id;
import dev.dione.annotations.Json;
import dev.dione.annotations.SoftDelete;
import dev.dione.annotations.Tenant;
import dev.dione.annotations.UpdatedAt;
import dev.dione.annotations.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
public record Doc(
    @Id long id,
    // a version
    @Version @Converted(Count.class) Number version,
    // JSON
    @Json @Converted(Count.class) Number json,
    // the time of the insert
    @CreatedAt @Converted(Tick.class) Moment created,
    // the time of the last change
    @UpdatedAt Moment updated,
    // a mark
    @Nullable @SoftDelete @Converted(Tick.class) Moment deleted,
    // a tenant
    @Tenant @Converted(Count.class) Number tenant,
    // an embedded object
    @Embedded @Converted(Tick.class) Moment moment,
    // a form of times where none is stored
    @dev.dione.annotations.Column(time = dev.dione.annotations.Column.Time.SQLITE)
        @Converted(Count.class)
        Number number) {
  // a method that is no property
  @Converted(Count.class)
  Number twice() {
    return 2 * id;
  }

  /** An instant of our own. */
  @Converted(Tick.class)
  public record Moment(Instant at) {}

  static final class Tick implements Converter<Moment, Instant> {
    @Override
    public Instant toStored(Moment moment) {
      return moment.at();
    }

    @Override
    public Moment toJava(Instant at) {
      return new Moment(at);
    }
  }

  static final class Count implements Converter<Number, Long> {
    @Override
    public Long toStored(Number number) {
      return number.longValue();
    }

    @Override
    public Number toJava(Long count) {
      return count;
    }
  }
}
