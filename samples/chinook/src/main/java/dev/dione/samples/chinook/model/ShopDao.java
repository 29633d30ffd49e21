package dev.dione.samples.chinook.model;

import dev.dione.annotations.Dao;
import dev.dione.annotations.Insert;
import java.util.Collection;

/** Fills the tables. */
@Dao
public interface ShopDao {
  /** Adds rows. */
  @Insert
  void insertArtists(Collection<Artist> rows);

  /** Adds rows. */
  @Insert
  void insertGenres(Collection<Genre> rows);

  /** Adds rows. */
  @Insert
  void insertMediaTypes(Collection<MediaType> rows);

  /** Adds rows. */
  @Insert
  void insertPlaylists(Collection<Playlist> rows);

  /** Adds rows. */
  @Insert
  void insertAlbums(Collection<Album> rows);

  /** Adds rows. */
  @Insert
  void insertEmployees(Collection<Employee> rows);

  /** Adds rows. */
  @Insert
  void insertCustomers(Collection<Customer> rows);

  /** Adds rows. */
  @Insert
  void insertTracks(Collection<Track> rows);

  /** Adds rows. */
  @Insert
  void insertInvoices(Collection<Invoice> rows);

  /** Adds rows. */
  @Insert
  void insertInvoiceLines(Collection<InvoiceLine> rows);

  /** Adds rows. */
  @Insert
  void insertPlaylistTracks(Collection<PlaylistTrack> rows);
}
