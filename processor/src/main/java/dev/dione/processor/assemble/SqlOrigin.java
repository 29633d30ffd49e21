package dev.dione.processor.assemble;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the chars of a statement come from in the text that the user wrote.
 *
 * @param text the user's text
 * @param pieces what the statement is made of, in order, without gaps
 */
public record SqlOrigin(String text, List<Piece> pieces) {
  /** Keeps a copy of the pieces. */
  public SqlOrigin {
    pieces = List.copyOf(pieces);
  }

  /**
   * A part of the statement.
   *
   * @param start its first char in the statement
   * @param from the char in the user's text that it comes from
   * @param copied whether it is a copy, char by char; otherwise all of it stands for that char
   */
  record Piece(int start, int from, boolean copied) {}

  /** The char of the user's text behind a char of the statement. */
  public int index(int at) {
    Piece found = new Piece(0, 0, false);
    for (Piece piece : pieces) {
      if (piece.start() > at) {
        break;
      }
      found = piece;
    }
    return found.copied() ? found.from() + at - found.start() : found.from();
  }

  /** The same with a text before and one after it, which the user did not write. */
  SqlOrigin wrapped(int before, int length) {
    List<Piece> moved = new ArrayList<>(List.of(new Piece(0, 0, false)));
    pieces.forEach(p -> moved.add(new Piece(p.start() + before, p.from(), p.copied())));
    moved.add(new Piece(before + length, index(0), false));
    return new SqlOrigin(text, moved);
  }

  /** The same with another end, which stands for the char where it begins. */
  SqlOrigin endingAt(int start) {
    List<Piece> kept = new ArrayList<>(pieces.stream().filter(p -> p.start() < start).toList());
    kept.add(new Piece(start, index(start), false));
    return new SqlOrigin(text, kept);
  }
}
