package app;

public enum Answer {
  YES,
  NO
}
