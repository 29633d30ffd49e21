package dev.dione.rest;

import dev.dione.transport.AttemptListener;
import okhttp3.Call;
import okhttp3.EventListener;
import org.jspecify.annotations.Nullable;

/** Counts the bytes of a call's bodies as they travel. Told once, by the call's thread. */
final class ByteCount extends EventListener {
  private final AttemptListener told;
  private long sent;
  private long received;

  private ByteCount(AttemptListener told) {
    this.told = told;
  }

  /** The count of a call, or null if nobody asks. */
  static @Nullable ByteCount of(Call call, @Nullable AttemptListener told) {
    if (told == null) {
      return null;
    }
    ByteCount count = new ByteCount(told);
    call.addEventListener(count);
    return count;
  }

  @Override
  public void requestBodyEnd(Call call, long byteCount) {
    sent += byteCount;
  }

  @Override
  public void responseBodyEnd(Call call, long byteCount) {
    received += byteCount;
  }

  /** Tells them, when the call is over and the answer closed. */
  void tell() {
    told.transferred(sent, received);
  }
}
