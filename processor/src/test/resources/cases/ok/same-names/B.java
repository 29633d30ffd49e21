package app;

public interface B {
  record Item(int n) {}
}
