package app;

final class Texts {
  static final String FROM = " FROM tagg";

  private Texts() {}
}
