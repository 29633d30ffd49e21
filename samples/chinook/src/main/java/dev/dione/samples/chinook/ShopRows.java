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
import dev.dione.samples.chinook.model.ShopDb;
import dev.dione.samples.chinook.model.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Rows for the shop: invented, but the same ones every time. */
public final class ShopRows {
  private static final String[] WORDS = {
    "Love", "The Wall", "Rock", "Night", "rockets", "Me and You", "Home", "Come", "So Fine", "Blue"
  };
  private static final String[] CITIES = {"Calgary", "Berlin", "Oslo", "Recife", "Boston", "Lyon"};
  private static final String[] COUNTRIES = {
    "Canada", "Germany", "Norway", "Brazil", "USA", "France"
  };
  private static final int TRACKS = 400;
  private static final int INVOICES = 200;

  private final Random random = new Random(7);

  private ShopRows() {}

  /** Fills the tables of a shop, which are there and empty. */
  public static void fill(ShopDb db) {
    new ShopRows().insert(db);
  }

  private void insert(ShopDb db) {
    var rows = db.rows();
    rows.insertArtists(list(40, n -> new Artist(n, n == 7 ? null : word() + " " + n)));
    rows.insertGenres(list(6, n -> new Genre(n, WORDS[n] + " music")));
    rows.insertMediaTypes(list(2, n -> new MediaType(n, "type " + n)));
    rows.insertPlaylists(list(5, n -> new Playlist(n, n == 4 ? "Rock" : "List " + n)));
    rows.insertAlbums(list(60, n -> new Album(n, word() + " " + n, 1 + random.nextInt(30))));
    rows.insertEmployees(list(8, this::employee));
    rows.insertCustomers(list(50, this::customer));
    rows.insertTracks(list(TRACKS, this::track));
    rows.insertInvoices(list(INVOICES, this::invoice));
    rows.insertInvoiceLines(list(800, this::line));
    rows.insertPlaylistTracks(list(300, n -> new PlaylistTrack(1 + n % 5, 1 + (n * 7) % TRACKS)));
  }

  private Employee employee(int n) {
    String title = n == 1 ? "General Manager" : n < 4 ? "Sales Manager" : "Agent";
    Integer boss = n == 1 ? null : Integer.valueOf(n < 4 ? 1 : 2 + n % 2);
    LocalDate birth = LocalDate.of(1960 + n, n, n);
    LocalDate hired = LocalDate.of(2002 + n % 3, n, 10);
    return new Employee(
        n, "Family" + n, "Name" + n, title, boss, birth, hired, n % 3 == 0 ? "Lethbridge" : "Oslo");
  }

  private Customer customer(int n) {
    int place = random.nextInt(CITIES.length);
    return new Customer(
        n,
        "First" + n % 9,
        "Last" + n,
        n % 4 == 0 ? "Company " + n : null,
        n == 9 ? null : CITIES[place],
        n % 5 == 0 ? "S" + n % 3 : null,
        COUNTRIES[place],
        "c" + n + "@example.com",
        3 + n % 3);
  }

  private Track track(int n) {
    return new Track(
        n,
        word() + " " + word() + (n % 10 == 0 ? "" : " " + n),
        n % 50 == 0 ? null : Integer.valueOf(1 + random.nextInt(60)),
        1 + n % 2,
        n % 30 == 0 ? null : Integer.valueOf(1 + random.nextInt(6)),
        n % 3 == 0 ? null : "Composer " + random.nextInt(20),
        60_000 + random.nextInt(400_000),
        n % 40 == 0 ? null : Integer.valueOf(1_000_000 + random.nextInt(9_000_000)),
        n % 7 == 0 ? 1.99 : 0.99);
  }

  private Invoice invoice(int n) {
    int place = random.nextInt(CITIES.length);
    return new Invoice(
        n,
        1 + random.nextInt(45),
        LocalDate.of(2021, 1, 1).plusDays(n * 4L),
        n == 11 ? null : CITIES[place],
        COUNTRIES[place],
        (99 + random.nextInt(20) * 100) / 100.0);
  }

  private InvoiceLine line(int n) {
    return new InvoiceLine(
        n,
        1 + random.nextInt(INVOICES),
        1 + random.nextInt(TRACKS),
        n % 7 == 0 ? 1.99 : 0.99,
        1 + random.nextInt(3));
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private static <T> List<T> list(int size, IntFunction<T> make) {
    List<T> list = new ArrayList<>(size);
    for (int n = 1; n <= size; n++) {
      list.add(make.apply(n));
    }
    return list;
  }
}
