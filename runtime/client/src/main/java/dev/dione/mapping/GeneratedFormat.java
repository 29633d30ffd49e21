package dev.dione.mapping;

/** Whether generated code and this runtime understand each other. */
public final class GeneratedFormat {
  /** The form of generated code that this runtime runs; it changes when the two drift apart. */
  public static final int CURRENT = 1;

  private GeneratedFormat() {}

  /**
   * Generated classes call this when they are loaded.
   *
   * @throws IllegalStateException if they were generated for another runtime
   */
  public static boolean require(int format) {
    if (format != CURRENT) {
      throw new IllegalStateException(
          """
          The generated code has format %d, and this dione-runtime runs format %d: give \
          dione-processor and dione-runtime the same version, and compile again"""
              .formatted(format, CURRENT));
    }
    return true;
  }
}
