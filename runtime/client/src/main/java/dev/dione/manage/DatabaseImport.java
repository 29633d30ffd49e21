package dev.dione.manage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dione.error.D1RequestException;
import dev.dione.rest.AccountApi;
import dev.dione.rest.ApiResult;
import java.nio.file.Path;

/**
 * Imports a file of SQL: announce it, upload it if Cloudflare does not have it, start, ask until it
 * is done. The order of requests was seen with wrangler on 2026-11-20.
 */
final class DatabaseImport {
  private final AccountApi api;
  private final TransferListener listener;
  private final Deadline deadline;
  private final Polling polling;

  DatabaseImport(AccountApi api, String id, ImportOptions options) {
    this.api = api;
    this.listener = options.listener();
    this.deadline = Deadline.in(options.timeoutMillis(), "import into database " + id);
    this.polling = new Polling(api, id, "import", deadline, listener);
  }

  ImportResult from(Path path) {
    ImportFile file = ImportFile.read(path, deadline, listener);
    ApiResult init = polling.send(body("init").put("etag", file.md5()));
    boolean wanted = init.result().has("upload_url");
    ApiResult started = wanted ? uploadAndStart(file, init) : init;
    ApiResult done =
        polling.complete(started, bookmark -> body("poll").put("current_bookmark", bookmark));
    JsonNode result = done.result().path("result");
    String bookmark = Fields.text(result, "final_bookmark");
    return new ImportResult(
        result.path("num_queries").asLong(),
        bookmark == null ? "" : bookmark,
        ApiResult.meta(result.path("meta")),
        file.sizeBytes(),
        wanted);
  }

  private ApiResult uploadAndStart(ImportFile file, ApiResult init) {
    String url = Fields.required(init.result(), "upload_url", init.http());
    String filename = Fields.required(init.result(), "filename", init.http());
    String stored =
        api.files()
            .upload(
                url,
                file.path(),
                file.sizeBytes(),
                (bytes, total) ->
                    listener.progress(
                        new TransferProgress(TransferStep.UPLOADING, bytes, total, "")),
                deadline.left());
    if (!stored.equals(file.md5())) {
      throw new D1RequestException(
          "What arrived at Cloudflare is not %s (its checksum is %s, not %s): was the file changed meanwhile? Nothing was imported: start again"
              .formatted(file.path(), stored.isEmpty() ? "not told" : stored, file.md5()),
          init.http());
    }
    return polling.send(body("ingest").put("filename", filename).put("etag", file.md5()));
  }

  private static ObjectNode body(String action) {
    return JsonNodeFactory.instance.objectNode().put("action", action);
  }
}
