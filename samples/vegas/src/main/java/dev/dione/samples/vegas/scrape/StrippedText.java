package dev.dione.samples.vegas.scrape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import dev.dione.samples.vegas.model.NameKey;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads text without the white space around it; a blank one says nothing, so it is null. */
final class StrippedText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1;

  StrippedText() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    String stripped = text == null ? "" : NameKey.strip(text);
    return stripped.isEmpty() ? null : stripped;
  }
}
