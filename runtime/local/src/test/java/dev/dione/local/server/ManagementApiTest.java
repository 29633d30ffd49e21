package dev.dione.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementApiTest extends ServerCase {
  private static final String ALL = "/accounts/local/d1/database";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "GET | '' | ?per_page=9 | 400 7400 Invalid property: per_page",
        "GET | '' | ?per_page=10001 | 400 7400 Invalid property: per_page",
        "GET | '' | ?page=0 | 400 7400 Invalid property: page",
        "GET | '' | ?page=x | 400 7400 Invalid property: page",
        "POST | {} | '' | 400 7400 Invalid property: name => Required",
        "POST | {'name':5} | '' | 400 7400 Invalid property: name => Expected string, received number",
        "POST | {'name':'a b'} | '' | 400 7400 Invalid property: name",
        "POST | {'name':'local'} | '' | 400 7502 Database with name 'local' already exists",
        "POST | {'name':'a','jurisdiction':'mars'} | '' | 400 7400 Invalid property: jurisdiction",
        "POST | {'name':'a','primary_location_hint':'sa'} | '' | 400 7400 Invalid property: primary_location_hint",
        "POST | {'name':'a','read_replication':{'mode':'on'}} | '' | 400 7400 Invalid property: mode",
        "GET | '' | /nope | 404 7404 The database nope could not be found",
        "PUT | {} | /00000000-0000-4000-8000-000000000001 | 400 7400 Invalid property: read_replication",
        "PUT | {} | /nope | 400 7400 Invalid property: databaseId",
        "DELETE | '' | /00000000-0000-4000-8000-0000000000ff | 404 7404 The database",
        "DELETE | '' | /local | 400 7400 Invalid property: databaseId",
        "POST | {'action':'go'} | /00000000-0000-4000-8000-000000000001/import | 400 7400 Invalid property: action",
        "POST | {'action':'init','etag':'x'} | /00000000-0000-4000-8000-000000000001/import | 400 7400 Invalid property: etag",
        "POST | {'action':'ingest','etag':'00000000000000000000000000000000','filename':'f'} | /00000000-0000-4000-8000-000000000001/import | 400 7400 Invalid property: filename",
        "POST | {} | /00000000-0000-4000-8000-000000000001/export | 400 7400 Invalid property: output_format",
        "POST | '' | /00000000-0000-4000-8000-000000000001/time_travel/restore | 400 7400 Invalid property: bookmark",
        "GET | '' | /00000000-0000-4000-8000-000000000001/time_travel/bookmark?timestamp=x | 400 7400 Invalid property: timestamp",
        "GET | '' | /00000000-0000-4000-8000-000000000001/time_travel/bookmark?timestamp=2020-01-01T00:00:00Z | 400 7400 The local server keeps no history",
      })
  void refusals(String method, String body, String path, String expected) {
    String json = body.equals("''") ? "" : body.replace('\'', '"');
    String target = ALL + (path.equals("''") ? "" : path);

    assertThat(failure(send(method, target, "Bearer " + server.token(), json)))
        .startsWith(expected);
  }

  @Test
  void someFieldsOfADatabase() {
    assertThat(get("/local?fields=uuid,name").get("result"))
        .hasToString("{\"uuid\":\"00000000-0000-4000-8000-000000000001\",\"name\":\"local\"}");
  }

  @Test
  void aPageAndItsNumbers() {
    assertThat(get("?page=2&per_page=10").get("result_info"))
        .hasToString("{\"page\":2,\"per_page\":10,\"count\":0,\"total_count\":1}");
  }

  @Test
  void nothingGoesOn() {
    String nothing = "{\"success\":false,\"error\":\"Not currently %s anything.\"}";

    assertThat(result("import", "{\"action\":\"poll\",\"current_bookmark\":\"x\"}"))
        .hasToString(nothing.formatted("importing"));
    assertThat(result("export", "{\"output_format\":\"polling\",\"current_bookmark\":\"x\"}"))
        .hasToString(nothing.formatted("exporting"));
  }

  @Test
  void aSignedAddressIsThePermission() throws Exception {
    String tag = "d41d8cd98f00b204e9800998ecf8427e"; // of nothing
    String url =
        result("import", "{\"action\":\"init\",\"etag\":\"" + tag + "\"}")
            .get("upload_url")
            .textValue();

    assertThat(put(url, "Bearer " + server.token(), "").statusCode()).isEqualTo(400);
    assertThat(put(url + "x", "", "").statusCode()).isEqualTo(403);
    HttpResponse<String> other = put(url, "", "something else");
    assertThat(other.headers().firstValue("ETag")).isPresent().get().isNotEqualTo('"' + tag + '"');
    assertThat(result("import", "{\"action\":\"init\",\"etag\":\"" + tag + "\"}").has("upload_url"))
        .isTrue();
    assertThat(put(url, "", "").headers().firstValue("ETag")).contains('"' + tag + '"');
    assertThat(result("import", "{\"action\":\"init\",\"etag\":\"" + tag + "\"}").get("status"))
        .hasToString("\"complete\"");
  }

  private JsonNode get(String path) {
    return json(send("GET", ALL + path, "Bearer " + server.token(), "").body());
  }

  private JsonNode result(String endpoint, String body) {
    return json(post(endpoint, body).body()).get("result");
  }

  private static HttpResponse<String> put(String url, String authorization, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url)).PUT(HttpRequest.BodyPublishers.ofString(body));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
