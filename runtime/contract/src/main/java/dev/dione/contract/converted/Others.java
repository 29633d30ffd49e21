package dev.dione.contract.converted;

import dev.dione.Converter;
import java.net.URI;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;

/** Converters of types of others. */
final class Others {
  private Others() {}

  /** As text. */
  static final class Link implements Converter<URI, String> {
    @Override
    public String toStored(URI link) {
      return link.toString();
    }

    @Override
    public URI toJava(String text) {
      return URI.create(text);
    }
  }

  /** A list in one text. */
  static final class Tags implements Converter<List<String>, String> {
    @Override
    public String toStored(List<String> tags) {
      return String.join("|", tags);
    }

    @Override
    public List<String> toJava(String text) {
      return List.of(text.split("\\|"));
    }
  }

  /** What a stored enum is called. */
  enum Answer {
    NO,
    YES
  }

  /** A type that Dione stores otherwise. */
  static final class YesNo implements Converter<Boolean, Answer> {
    @Override
    public Answer toStored(Boolean yes) {
      return yes ? Answer.YES : Answer.NO;
    }

    @Override
    public Boolean toJava(Answer answer) {
      return answer == Answer.YES;
    }
  }

  /** As the time when it begins. */
  static final class Beginning implements Converter<Year, Instant> {
    @Override
    public Instant toStored(Year year) {
      return year.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Override
    public Year toJava(Instant beginning) {
      return Year.of(beginning.atOffset(ZoneOffset.UTC).getYear());
    }
  }

  /** As bytes. */
  static final class Bits implements Converter<BitSet, byte[]> {
    @Override
    public byte[] toStored(BitSet bits) {
      return bits.toByteArray();
    }

    @Override
    public BitSet toJava(byte[] bytes) {
      return BitSet.valueOf(bytes);
    }
  }
}
