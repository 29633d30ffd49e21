package parts;

import dev.dione.Converter;

final class SerialText implements Converter<Part.Serial, String> {
  @Override
  public String toStored(Part.Serial serial) {
    return serial.text();
  }

  @Override
  public Part.Serial toJava(String text) {
    return new Part.Serial(text);
  }
}
