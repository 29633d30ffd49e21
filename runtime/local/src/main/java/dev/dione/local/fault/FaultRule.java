package dev.dione.local.fault;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Says which requests meet which fault. It is asked for one request after the other. */
@FunctionalInterface
public interface FaultRule {
  /** No request meets a fault. */
  FaultRule NONE = request -> Optional.empty();

  /** The fault of a request; empty for none. */
  Optional<Fault> of(Request request);

  /**
   * A request to the server's API.
   *
   * @param number 1 for the server's first
   * @param method such as {@code POST}
   * @param path of the URL, from {@code /client/v4} on
   */
  record Request(long number, String method, String path) {}

  /**
   * Faults at random; the same seed gives the same ones to the same sequence of requests.
   *
   * @param probability of a fault for each request, from 0 to 1
   * @param faults what it may be, each as likely as the others; 1 or more
   */
  static FaultRule random(long seed, double probability, List<Fault> faults) {
    if (!(probability >= 0 && probability <= 1) || faults.isEmpty()) {
      throw new IllegalArgumentException(
          "A random rule needs a probability from 0 to 1 and one fault or more: %s, %s"
              .formatted(probability, faults));
    }
    List<Fault> kept = List.copyOf(faults);
    Random random = new Random(seed);
    return request ->
        random.nextDouble() < probability
            ? Optional.of(kept.get(random.nextInt(kept.size())))
            : Optional.empty();
  }
}
