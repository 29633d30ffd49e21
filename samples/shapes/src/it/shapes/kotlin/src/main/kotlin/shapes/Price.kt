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

/** A value class; what is exposed boxed, Java sees, and so does Dione. */
@OptIn(ExperimentalStdlibApi::class)
@JvmExposeBoxed
@Converted(EmailConverter::class)
@JvmInline
value class Email(val address: String)

object EmailConverter : Converter<Email, String> {
  override fun toStored(email: Email): String = email.address

  override fun toJava(text: String): Email = Email(text)
}
