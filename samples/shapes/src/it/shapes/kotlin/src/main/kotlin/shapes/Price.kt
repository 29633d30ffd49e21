package shapes

import dev.dione.Converter
import dev.dione.annotations.Converted
import java.net.URI

/** A data class that an object stores. */
@Converted(PriceConverter::class) data class Price(val cents: Long)

/** The only converter of its kind. */
object PriceConverter : Converter<Price, Long> {
  override fun toStored(price: Price): Long = price.cents

  override fun toJava(cents: Long): Price = Price(cents)
}

/** Stores links as text. */
class LinkConverter : Converter<URI, String> {
  override fun toStored(link: URI): String = link.toString()

  override fun toJava(text: String): URI = URI.create(text)
}
