package dev.dione.error;

/** More than fits into one request, refused before it was sent: what is atomic is never split. */
public class D1RequestTooLargeException extends D1Exception {
  private static final long serialVersionUID = 1;

  /** An error with its message. */
  public D1RequestTooLargeException(String message) {
    super(message, null);
  }

  /** An error that names the sizes, in bytes. */
  public D1RequestTooLargeException(int statements, long sizeBytes, long limitBytes) {
    super(
        """
        %d statements of %,d bytes do not fit into one request of %,d bytes, and one request is \
        what makes them atomic. Nothing was sent. Write fewer rows at a time, or use several \
        batches if they need not succeed together"""
            .formatted(statements, sizeBytes, limitBytes),
        null);
  }
}
