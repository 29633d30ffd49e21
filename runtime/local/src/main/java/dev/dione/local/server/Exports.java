package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** {@code POST …/export}: writes a database as SQL into a file that is fetched then. */
final class Exports implements Endpoint {
  private final HostedDatabases databases;
  private final Storage storage;
  private final Executor threads;

  Exports(HostedDatabases databases, Storage storage, Executor threads) {
    this.databases = databases;
    this.storage = storage;
    this.threads = threads;
  }

  @Override
  public void answer(ApiCall call, Answer answer) throws IOException, Refused {
    HostedDatabase database = databases.get(call);
    JsonNode body = call.json();
    if (!body.path("output_format").asText().equals("polling")) {
      throw Refused.property("output_format", "Expected polling");
    }
    Job job = database.exporting().get();
    if (!body.has("current_bookmark")) {
      job = start(database, body.path("dump_options"), call.origin());
    }
    if (job == null) {
      Job.none("exporting", answer);
    } else {
      job.answer(answer);
    }
  }

  private Job start(HostedDatabase database, JsonNode options, String origin) {
    String bookmark = database.bookmarks().current();
    Job job =
        Job.start("export", bookmark, threads, () -> run(database, options, origin, bookmark));
    database.exporting().set(job);
    return job;
  }

  private ObjectNode run(HostedDatabase database, JsonNode options, String origin, String bookmark)
      throws IOException {
    List<String> tables = new ArrayList<>();
    options.path("tables").forEach(table -> tables.add(table.asText()));
    String name = database.id() + "-" + bookmark + ".sql";
    Path file = storage.create(name);
    try (Writer out = Files.newBufferedWriter(file)) {
      new SqlDump(database.engine(), out)
          .write(
              !options.path("no_schema").asBoolean(), !options.path("no_data").asBoolean(), tables);
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("filename", name)
        .put("signed_url", origin + storage.downloadPath(name));
  }
}
