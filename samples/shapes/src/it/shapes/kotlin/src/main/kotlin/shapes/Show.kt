package shapes

import dev.dione.annotations.Column
import dev.dione.annotations.Converted
import dev.dione.annotations.Embedded
import dev.dione.annotations.Entity
import dev.dione.annotations.Id
import dev.dione.annotations.Index
import java.net.URI
import java.time.LocalDate

/** A data class with another one in columns. */
@Entity
@Index(columns = ["title", "id"])
data class Show(
    @Id val id: String,
    val title: String,
    val day: LocalDate?,
    @Column(name = "seat_count") val seats: Int?,
    val isOpen: Boolean = true,
    val number: Long,
    @Embedded(prefix = "hall_") val hall: Hall?,
) {
  /** A computed column. */
  @Column fun lower(): String = title.lowercase()
}

data class Hall(val door: String, val level: Int)

/** A mutable data class. */
@Entity
@Index(columns = ["tip"])
data class Guest(
    @Id var number: Long,
    var name: String,
    var note: String?,
    var tip: Price?,
    @Converted(LinkConverter::class) var photo: URI,
)

/** Its constructor takes value classes. */
@OptIn(ExperimentalStdlibApi::class)
@Entity
@JvmExposeBoxed
data class Member(@Id val email: Email, val other: Email?, val since: Int)
