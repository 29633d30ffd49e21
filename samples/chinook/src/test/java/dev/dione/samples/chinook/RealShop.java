package dev.dione.samples.chinook;

import dev.dione.samples.chinook.model.Album;
import dev.dione.samples.chinook.model.Artist;
import dev.dione.samples.chinook.model.Customer;
import dev.dione.samples.chinook.model.Employee;
import dev.dione.samples.chinook.model.Genre;
import dev.dione.samples.chinook.model.Invoice;
import dev.dione.samples.chinook.model.InvoiceLine;
import dev.dione.samples.chinook.model.MediaType;
import dev.dione.samples.chinook.model.Playlist;
import dev.dione.samples.chinook.model.PlaylistTrack;
import dev.dione.samples.chinook.model.ShopDao;
import dev.dione.samples.chinook.model.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The rows of the Chinook database (github.com/lerocha/chinook-database), where its file is. */
final class RealShop {
  private static final Pattern VALUE = Pattern.compile("N?'((?:[^']|'')*)'|([^',()\\s]+)");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/M/d");

  private final Map<String, List<Line>> tables = new HashMap<>();

  private RealShop(List<String> lines) {
    List<Line> table = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("INSERT INTO ")) {
        table = tables.computeIfAbsent(line.split(" ")[2], name -> new ArrayList<>());
      } else if (line.startsWith("    (")) {
        table.add(Line.of(line));
      }
    }
  }

  /** Reads the file, or gives the test up if it is not on this machine. */
  static RealShop read() throws IOException {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path file = folder.resolve("shared/data/chinook_postgresql.sql");
      if (Files.exists(file)) {
        return new RealShop(Files.readAllLines(file));
      }
    }
    return Assumptions.abort("shared/data/chinook_postgresql.sql is not on this machine");
  }

  void fill(ShopDao rows) {
    rows.insertArtists(all("artist", r -> new Artist(r.number(0), r.text(1))));
    rows.insertGenres(all("genre", r -> new Genre(r.number(0), r.text(1))));
    rows.insertMediaTypes(all("media_type", r -> new MediaType(r.number(0), r.text(1))));
    rows.insertPlaylists(all("playlist", r -> new Playlist(r.number(0), r.text(1))));
    rows.insertAlbums(all("album", r -> new Album(r.number(0), r.text(1), r.number(2))));
    rows.insertEmployees(all("employee", RealShop::employee));
    rows.insertCustomers(all("customer", RealShop::customer));
    rows.insertTracks(all("track", RealShop::track));
    rows.insertInvoices(all("invoice", RealShop::invoice));
    rows.insertInvoiceLines(all("invoice_line", RealShop::line));
    rows.insertPlaylistTracks(
        all("playlist_track", r -> new PlaylistTrack(r.number(0), r.number(1))));
  }

  private <T> List<T> all(String table, Function<Line, T> read) {
    return tables.getOrDefault(table, List.of()).stream().map(read).toList();
  }

  private static Employee employee(Line r) {
    Integer boss = r.text(4) == null ? null : Integer.valueOf(r.number(4));
    return new Employee(
        r.number(0), r.text(1), r.text(2), r.text(3), boss, r.day(5), r.day(6), r.text(8));
  }

  private static Customer customer(Line r) {
    return new Customer(
        r.number(0),
        r.text(1),
        r.text(2),
        r.text(3),
        r.text(5),
        r.text(6),
        r.text(7),
        r.text(11),
        r.number(12));
  }

  private static Track track(Line r) {
    return new Track(
        r.number(0),
        r.text(1),
        r.number(2),
        r.number(3),
        r.number(4),
        r.text(5),
        r.number(6),
        r.number(7),
        r.real(8));
  }

  private static Invoice invoice(Line r) {
    return new Invoice(r.number(0), r.number(1), r.day(2), r.text(4), r.text(6), r.real(8));
  }

  private static InvoiceLine line(Line r) {
    return new InvoiceLine(r.number(0), r.number(1), r.number(2), r.real(3), r.number(4));
  }

  /** The values of a row of the file. */
  private record Line(List<@Nullable String> values) {
    static Line of(String line) {
      List<@Nullable String> values = new ArrayList<>();
      Matcher value = VALUE.matcher(line.strip().substring(1));
      while (value.find()) {
        String bare = value.group(2);
        if (bare == null) {
          values.add(value.group(1).replace("''", "'"));
        } else if (!bare.equals(";")) {
          values.add(bare.equals("NULL") ? null : bare);
        }
      }
      return new Line(values);
    }

    @Nullable String text(int place) {
      return values.get(place);
    }

    int number(int place) {
      return Integer.parseInt(values.get(place));
    }

    double real(int place) {
      return Double.parseDouble(values.get(place));
    }

    LocalDate day(int place) {
      return LocalDate.parse(values.get(place), DAY);
    }
  }
}
