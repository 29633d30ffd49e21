package dev.dione.samples.vegas.scrape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import dev.dione.samples.vegas.model.NameKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads text without the white space around it; a blank one says nothing, so it is null. Half a
 * surrogate pair, which a careless cut leaves behind, is no text: UTF-8 cannot carry it.
 */
final class StrippedText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1;

  StrippedText() {
    super(String.class);
  }

  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = StringDeserializer.instance.deserialize(parser, context);
    if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw context.weirdStringException(text, String.class, "half a surrogate pair");
    }
    String stripped = text == null ? "" : NameKey.strip(text);
    return stripped.isEmpty() ? null : stripped;
  }
}
