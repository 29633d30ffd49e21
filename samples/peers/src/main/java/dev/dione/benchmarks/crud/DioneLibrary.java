package dev.dione.benchmarks.crud;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import java.nio.file.Path;
import java.util.List;

/** Dione, on its engine. */
final class DioneLibrary implements Library<Concert> {
  private final D1 d1;
  private final ConcertDao concerts;

  DioneLibrary(Path file) {
    d1 = LocalD1.open(file);
    concerts = ConcertDb_.open(d1).concerts();
  }

  @Override
  public Concert entity(Concert concert) {
    return concert;
  }

  @Override
  public Concert concert(Concert entity) {
    return entity;
  }

  @Override
  public void insert(Concert concert) {
    concerts.insert(concert);
  }

  @Override
  public void upsert(Concert concert) {
    concerts.upsert(concert);
  }

  @Override
  public List<Concert> ofVenue(String venue) {
    return concerts.ofVenue(venue);
  }

  @Override
  public Concert byId(String id) {
    return concerts.byId(id).orElseThrow();
  }

  @Override
  public void close() {
    d1.close();
  }
}
