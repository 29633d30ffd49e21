package dev.dione.local.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * Time Travel as far as it goes without a history: the state that the database has can be named,
 * and restored, which changes nothing. Any other is refused.
 */
final class TimeTravel {
  private final HostedDatabases databases;

  TimeTravel(HostedDatabases databases) {
    this.databases = databases;
  }

  void bookmark(ApiCall call, Answer answer) throws IOException, Refused {
    Bookmarks bookmarks = databases.get(call).bookmarks();
    requireCurrent(call, bookmarks);
    answer.result(JsonNodeFactory.instance.objectNode().put("bookmark", bookmarks.current()));
  }

  void restore(ApiCall call, Answer answer) throws IOException, Refused {
    Bookmarks bookmarks = databases.get(call).bookmarks();
    String bookmark = call.query().get("bookmark");
    if (bookmark == null && !call.query().containsKey("timestamp")) {
      throw Refused.property("bookmark", "Required, or a timestamp");
    }
    requireCurrent(call, bookmarks);
    if (bookmark != null && !bookmark.equals(bookmarks.current())) {
      throw noHistory();
    }
    answer.result(
        JsonNodeFactory.instance
            .objectNode()
            .put("bookmark", bookmarks.current())
            .put("previous_bookmark", bookmarks.current())
            .put("message", "The database had this state already"));
  }

  private static void requireCurrent(ApiCall call, Bookmarks bookmarks) throws Refused {
    String timestamp = call.query().get("timestamp");
    if (timestamp != null && !bookmarks.isCurrentAt(instant(timestamp))) {
      throw noHistory();
    }
  }

  private static Instant instant(String timestamp) throws Refused {
    try {
      return OffsetDateTime.parse(timestamp).toInstant();
    } catch (DateTimeParseException e) {
      throw Refused.property("timestamp", "Invalid datetime");
    }
  }

  private static Refused noHistory() {
    return new Refused(
        400, 7400, "The local server keeps no history: only the present state can be restored");
  }
}
