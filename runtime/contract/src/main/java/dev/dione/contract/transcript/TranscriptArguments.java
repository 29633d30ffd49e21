package dev.dione.contract.transcript;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** The cases of the file that {@link FromTranscript} names. */
final class TranscriptArguments implements ArgumentsProvider, AnnotationConsumer<FromTranscript> {
  private String name = "";

  @Override
  public void accept(FromTranscript annotation) {
    name = annotation.value();
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    return TranscriptFile.read(name).transcripts().stream().map(Arguments::of);
  }
}
