package dev.dione.local.server;

/** A request that the API answers with an error of its envelope. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;
  private final int status;
  private final int code;

  Refused(int status, int code, String message) {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** A path that leads nowhere. */
  static Refused noRoute() {
    return new Refused(404, 7003, "No route for the URI");
  }

  /** A body that is not what it should be. */
  static Refused property(String path, String problem) {
    return new Refused(400, 7400, "Invalid property: " + path + " => " + problem);
  }

  /** A body that is no JSON, or too large. */
  static Refused malformed(int status, String problem) {
    return new Refused(status, 7400, "The request is malformed: " + problem);
  }

  /** A refused statement, and at status 500 a failure of the platform. */
  static Refused sql(int status, String message) {
    return new Refused(status, 7500, message);
  }

  int status() {
    return status;
  }

  int code() {
    return code;
  }

  /** What stands at {@code result}: the D1 worker answers an empty list, the API in front null. */
  String resultJson() {
    return code == 7500 ? "[]" : "null";
  }
}
