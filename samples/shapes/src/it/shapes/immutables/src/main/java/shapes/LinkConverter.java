package shapes;

import dev.dione.Converter;
import java.net.URI;

/** Stores links as text. */
final class LinkConverter implements Converter<URI, String> {
  @Override
  public String toStored(URI link) {
    return link.toString();
  }

  @Override
  public URI toJava(String text) {
    return URI.create(text);
  }
}
