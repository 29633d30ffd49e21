package far;

// a row's class of another package whose constructor is hidden
/** A class that nobody else can make, in a row. */
public class Track {
  protected Track(String place) {
    this.place = place;
  }

  private final String place;
}
