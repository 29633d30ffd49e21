package shapes

import dev.dione.D1Database
import dev.dione.annotations.Dao
import dev.dione.annotations.Database
import dev.dione.annotations.Find
import dev.dione.annotations.Query
import dev.dione.annotations.Upsert

@Dao
interface ShowDao {
  @Upsert fun saveAll(shows: Collection<Show>)

  @Upsert fun save(guest: Guest)

  @Find fun guest(number: Long): Guest?

  @Query("SELECT tip FROM guest WHERE tip > :least ORDER BY tip")
  fun tips(least: Price): List<Price>

  @Query("SELECT * FROM show WHERE title = :title ORDER BY id")
  fun called(title: String): List<Show>

  @Upsert fun join(member: Member)

  /** An abstract function cannot take an [Email]: Java does not see it. */
  @Query("SELECT * FROM member WHERE email = :address")
  fun member(address: String): Member?

  @Query("SELECT email FROM member ORDER BY email") fun emails(): List<Email>

  @Query("SELECT id, seat_count AS seats FROM show ORDER BY id")
  fun seats(): List<Seats>
}

/** What takes a value class goes beside the DAO. */
fun ShowDao.member(email: Email): Member? = member(email.address)

/** A row of a result. */
data class Seats(val id: String, val seats: Int?)

@Database(entities = [Show::class, Guest::class, Member::class])
interface ShapesDb : D1Database {
  fun shows(): ShowDao
}
