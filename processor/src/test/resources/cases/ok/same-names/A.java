package app;

public interface A {
  record Item(String id) {}
}
