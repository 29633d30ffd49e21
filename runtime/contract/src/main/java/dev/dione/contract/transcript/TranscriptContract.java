package dev.dione.contract.transcript;

import dev.dione.contract.ContractCase;

/**
 * What D1 answered, word for word, to requests that need no parameters. The answers in the files
 * were recorded from workerd 1.20261117.1, 2026-11-20.
 */
public interface TranscriptContract extends ContractCase {
  /** Triggers, and what meta says of their work. */
  @FromTranscript("triggers")
  default void triggers(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Views. */
  @FromTranscript("views")
  default void views(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Full-text search. */
  @FromTranscript("fts5")
  default void fts5(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Generated columns. */
  @FromTranscript("generatedColumns")
  default void generatedColumns(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** STRICT tables. */
  @FromTranscript("strict")
  default void strict(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** WITHOUT ROWID tables. */
  @FromTranscript("withoutRowid")
  default void withoutRowid(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Foreign keys and defer_foreign_keys. */
  @FromTranscript("foreignKeys")
  default void foreignKeys(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** What of a batch is undone when a statement fails. */
  @FromTranscript("atomicity")
  default void atomicity(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** PRAGMAs, allowed and refused. */
  @FromTranscript("pragmas")
  default void pragmas(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Error texts, codes and places. */
  @FromTranscript("errors")
  default void errors(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** What meta says. */
  @FromTranscript("meta")
  default void meta(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** CREATE, ALTER and DROP. */
  @FromTranscript("definitions")
  default void definitions(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** What a statement may be, and what may stand in one batch. */
  @FromTranscript("statements")
  default void statements(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Values as they come back, and type affinity. */
  @FromTranscript("values")
  default void values(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Functions that D1 allows, and where they may stand. */
  @FromTranscript("functions")
  default void functions(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Functions that D1 refuses, in every place where an expression may stand. */
  @FromTranscript("refusedFunctions")
  default void refusedFunctions(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** Functions that D1 does not have, in every place. */
  @FromTranscript("absentFunctions")
  default void absentFunctions(Transcript transcript) {
    transcript.hold(this::open);
  }

  /** PRAGMAs that D1 refuses. */
  @FromTranscript("refusedPragmas")
  default void refusedPragmas(Transcript transcript) {
    transcript.hold(this::open);
  }
}
