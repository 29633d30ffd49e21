package dev.dione;

/**
 * Turns a type of yours into one that Dione stores, and back; {@code @Converted} names it where a
 * value is stored, or on the type itself.
 *
 * <pre>{@code
 * public final class MoneyConverter implements Converter<Money, Long> {
 *   public Long toStored(Money money) {
 *     return money.cents();
 *   }
 *
 *   public Money toJava(Long cents) {
 *     return new Money(cents);
 *   }
 * }
 * }</pre>
 *
 * <p>The stored type decides how the column looks: its SQL type, the order of values in SQL, and
 * the form of times. Neither method is ever given null, nor may it return null: NULL is null
 * without a converter. What a method throws becomes a {@link dev.dione.error.D1ValueException}
 * (when a value is stored) or a {@link dev.dione.error.D1MappingException} (when a row is read)
 * that says where, with it as the cause.
 *
 * <p>Generated code makes one instance and shares it with all threads: keep no state, or make it
 * thread-safe. Values that are equal in Java have to be stored alike, since SQL compares what is
 * stored.
 *
 * @param <J> the Java type
 * @param <S> the stored type: any type that Dione stores by itself, such as {@code Long}, {@code
 *     String}, {@code Instant}, {@code byte[]} or an enum
 */
public interface Converter<J, S> {
  /** What is stored for a value. */
  S toStored(J value);

  /** The value of what is stored. */
  J toJava(S stored);
}
