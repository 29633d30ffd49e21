package base;

// a row of an inherited method whose constructor is hidden from the DAO
public final class Sealed {
  private final long id;
  private final String title;

  Sealed(long id, String title) {
    this.id = id;
    this.title = title;
  }

  public long id() {
    return id;
  }

  public String title() {
    return title;
  }
}
