package dev.dione.manage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.error.D1Exception;
import dev.dione.rest.AccountApi;
import dev.dione.rest.ApiResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Exports a database: D1 writes a file, which is fetched when it is there. */
final class DatabaseExport {
  private final AccountApi api;
  private final String id;
  private final ExportOptions options;
  private final Deadline deadline;

  DatabaseExport(AccountApi api, String id, ExportOptions options) {
    this.api = api;
    this.id = id;
    this.options = options;
    this.deadline = Deadline.in(options.timeoutMillis(), "export of database " + id);
  }

  /** A broken download must not look like a whole file: it gets its name at the end. */
  ExportResult to(Path file) {
    Path target = file.toAbsolutePath();
    @Nullable Path partial = null;
    try {
      partial = Files.createTempFile(target.getParent(), target.getFileName() + ".", ".part");
      ExportResult result;
      try (OutputStream out = Files.newOutputStream(partial)) {
        result = to(out);
      }
      Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } catch (IOException e) {
      throw new D1Exception(
          "Cannot write the export to %s: %s. Is its directory there, and writable?"
              .formatted(target, e),
          e);
    } finally {
      delete(partial);
    }
  }

  ExportResult to(OutputStream out) {
    TransferListener listener = options.listener();
    Polling polling = new Polling(api, id, "export", deadline, listener);
    ApiResult done = polling.complete(polling.send(body()), this::next);
    String filename = Fields.required(done.result().path("result"), "filename", done.http());
    String url = Fields.required(done.result().path("result"), "signed_url", done.http());
    long size =
        api.files()
            .download(
                url,
                out,
                (bytes, total) ->
                    listener.progress(
                        new TransferProgress(TransferStep.DOWNLOADING, bytes, total, "")),
                deadline.left());
    String bookmark = Fields.text(done.result(), "at_bookmark");
    return new ExportResult(filename, bookmark == null ? "" : bookmark, size);
  }

  private ObjectNode next(String bookmark) {
    return body().put("current_bookmark", bookmark);
  }

  private ObjectNode body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("output_format", "polling");
    ObjectNode dump =
        body.putObject("dump_options")
            .put("no_schema", !options.schema())
            .put("no_data", !options.data());
    options.tables().forEach(dump.putArray("tables")::add);
    return body;
  }

  private static void delete(@Nullable Path partial) {
    try {
      if (partial != null) {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      partial.toFile().deleteOnExit(); // another program holds it
    }
  }
}
