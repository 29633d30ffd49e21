package far;

// an embedded class of another package whose constructor is hidden
/** A class that nobody else can make. */
public final class Label {
  private final String text;

  Label(String text) {
    this.text = text;
  }

  public String getText() {
    return text;
  }
}
