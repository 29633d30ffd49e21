package dev.dione.local.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.dialect.sql.ScriptReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Executor;

/**
 * {@code POST …/import}: takes a file of SQL and runs it. D1 runs each statement on its own and
 * goes back in time if one fails; here the file is one transaction, so foreign keys can be put off
 * with {@code PRAGMA defer_foreign_keys}, but not switched off.
 */
final class Imports implements Endpoint {
  // D1 takes 100,000 bytes; this only keeps a file that is no SQL from filling the memory.
  private static final int MAX_STATEMENT_CHARS = 16 << 20;

  private final HostedDatabases databases;
  private final Storage storage;
  private final Executor threads;

  Imports(HostedDatabases databases, Storage storage, Executor threads) {
    this.databases = databases;
    this.storage = storage;
    this.threads = threads;
  }

  @Override
  public void answer(ApiCall call, Answer answer) throws IOException, Refused {
    HostedDatabase database = databases.get(call);
    JsonNode body = call.json();
    switch (body.path("action").asText()) {
      case "init" -> init(call, database, etag(body), answer);
      case "ingest" -> ingest(database, etag(body), body.path("filename").asText(), answer);
      case "poll" -> poll(database, answer);
      default -> throw Refused.property("action", "Expected one of init, ingest, poll");
    }
  }

  private void init(ApiCall call, HostedDatabase database, String etag, Answer answer)
      throws IOException, Refused {
    String name = name(database, etag);
    if (storage.file(name).isPresent()) {
      start(database, name, answer);
      return;
    }
    answer.result(
        JsonNodeFactory.instance
            .objectNode()
            .put("filename", name)
            .put("upload_url", call.origin() + storage.uploadPath(name)));
  }

  private void ingest(HostedDatabase database, String etag, String filename, Answer answer)
      throws IOException, Refused {
    String name = name(database, etag);
    if (!name.equals(filename)) {
      throw Refused.property("filename", "Expected " + name);
    }
    start(database, name, answer);
  }

  private void start(HostedDatabase database, String name, Answer answer)
      throws IOException, Refused {
    Path file = storage.file(name).orElse(null);
    if (file == null) {
      throw Refused.property("filename", "The file was not uploaded");
    }
    database.bookmarks().advance();
    Job job =
        Job.start("import", database.bookmarks().current(), threads, () -> run(database, file));
    database.importing().set(job);
    job.answer(answer);
  }

  private static void poll(HostedDatabase database, Answer answer) throws IOException {
    Job job = database.importing().get();
    if (job == null) {
      Job.none("importing", answer);
    } else {
      job.answer(answer);
    }
  }

  private static ObjectNode run(HostedDatabase database, Path file) throws IOException {
    ImportMeta meta = new ImportMeta();
    int count;
    try (ScriptReader script =
        new ScriptReader(Files.newBufferedReader(file), MAX_STATEMENT_CHARS)) {
      count = database.engine().runScript(texts(script), meta);
    }
    database.bookmarks().advance();
    ObjectNode result =
        JsonNodeFactory.instance
            .objectNode()
            .put("num_queries", count)
            .put("final_bookmark", database.bookmarks().current());
    result.set("meta", meta.json());
    return result;
  }

  private static Iterator<String> texts(ScriptReader script) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return script.hasNext();
      }

      @Override
      public String next() {
        return script.next().sql();
      }
    };
  }

  private static String name(HostedDatabase database, String etag) {
    return database.id() + "." + etag + ".sql";
  }

  private static String etag(JsonNode body) throws Refused {
    String etag = body.path("etag").asText();
    boolean wanted = !body.path("action").asText().equals("poll");
    if (wanted && !etag.matches("[0-9a-f]{32}")) {
      throw Refused.property("etag", "Expected an MD5 checksum in hex");
    }
    return etag;
  }
}
