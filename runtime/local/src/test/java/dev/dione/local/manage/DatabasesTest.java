package dev.dione.local.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dione.error.D1AuthException;
import dev.dione.error.D1NotFoundException;
import dev.dione.error.D1RequestException;
import dev.dione.error.D1ValueException;
import dev.dione.manage.D1Databases;
import dev.dione.manage.DatabaseInfo;
import dev.dione.manage.Jurisdiction;
import dev.dione.manage.LocationHint;
import dev.dione.manage.NewDatabase;
import dev.dione.manage.ReadReplication;
import dev.dione.manage.Restored;
import dev.dione.rest.AccountConfig;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabasesTest extends ManageCase {
  @Test
  void aDatabaseFromCreationToDeletion() {
    DatabaseInfo created =
        databases.create(
            NewDatabase.named("tenant-1")
                .withLocationHint(LocationHint.WEUR)
                .withJurisdiction(Jurisdiction.EU)
                .withReadReplication(ReadReplication.AUTO));
    query(created.id(), "CREATE TABLE t(a)");

    DatabaseInfo info = databases.get("tenant-1");

    assertThat(info).isEqualTo(databases.get(created.id()));
    assertThat(info.id()).isEqualTo(created.id());
    assertThat(info.name()).isEqualTo("tenant-1");
    assertThat(info.version()).isEqualTo("production");
    assertThat(info.jurisdiction()).isEqualTo("eu");
    assertThat(info.readReplication()).isEqualTo("auto");
    assertThat(info.tables()).isEqualTo(1);
    assertThat(info.fileSizeBytes()).isPositive();
    assertThat(info.createdAt()).isBefore(Instant.now());
    assertThat(databases.setReadReplication(info.id(), ReadReplication.DISABLED).readReplication())
        .isEqualTo("disabled");
    assertThat(databases.delete(info.id())).isTrue();
    assertThat(databases.delete(info.id())).isFalse();
    assertThatThrownBy(() -> databases.get("tenant-1"))
        .isInstanceOf(D1NotFoundException.class)
        .hasMessageContaining("tenant-1")
        .hasMessageContaining("in account local");
  }

  @Test
  void databasesKnowNothingOfEachOther() {
    String one = databases.create(NewDatabase.named("one")).id();
    String two = databases.create(NewDatabase.named("two")).id();
    query(one, "CREATE TABLE t(a)");

    assertThat(databases.get(two).tables()).isZero();
    assertThat(databases.get(ID).tables()).isZero();
  }

  @Test
  void aListOfSeveralPages() {
    IntStream.range(0, 204).forEach(i -> databases.create(NewDatabase.named("db-" + i)));

    assertThat(databases.list().map(DatabaseInfo::name))
        .hasSize(205)
        .doesNotHaveDuplicates()
        .startsWith("local", "db-0")
        .endsWith("db-203");
    assertThat(databases.search("db-20").map(DatabaseInfo::name))
        .containsExactly("db-20", "db-200", "db-201", "db-202", "db-203");
    assertThat(databases.find("db-20")).map(DatabaseInfo::name).contains("db-20");
    assertThat(databases.find("db-")).isEmpty();
  }

  @Test
  void aNameIsTakenOnce() {
    databases.create(NewDatabase.named("one"));

    D1RequestException e =
        catchThrowableOfType(
            D1RequestException.class, () -> databases.create(NewDatabase.named("one")));

    assertThat(e).hasMessageContaining("'one' already exists").hasMessageContaining("Choose");
    assertThat(e.code()).hasValue(7502);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "_a", "a b", "a.b", "a/b", "é", "a\n"})
  void whatCannotBeANameIsNotSent(String name) {
    assertThatThrownBy(() -> NewDatabase.named(name))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining("begin with a letter or digit");
    assertThatThrownBy(() -> databases.get(name)).isInstanceOf(D1ValueException.class);
  }

  @Test
  void aNameIsNoIdWhereSomethingIsChanged() {
    assertThatThrownBy(() -> databases.delete("local"))
        .isInstanceOf(D1ValueException.class)
        .hasMessageContaining("get(name).id()");
    assertThat(databases.get("local").id()).isEqualTo(ID);
  }

  @Test
  void aWrongTokenOrAccount() {
    AccountConfig wrong = AccountConfig.of("local", "wrong").withBaseUrl(server.baseUrl());
    try (D1Databases others = D1Databases.connect(wrong)) {
      assertThatThrownBy(() -> others.list().count())
          .isInstanceOf(D1AuthException.class)
          .hasMessageContaining("lacks 'Account > D1 > Edit'");
    }
    AccountConfig elsewhere =
        AccountConfig.of("elsewhere", server.token()).withBaseUrl(server.baseUrl());
    try (D1Databases others = D1Databases.connect(elsewhere)) {
      assertThatThrownBy(() -> others.get("local"))
          .isInstanceOf(D1AuthException.class)
          .hasMessageContaining("it is elsewhere");
    }
  }

  @Test
  void thePresentStateHasABookmark() {
    String before = databases.bookmark(ID);
    query(ID, "CREATE TABLE t(a)");
    String after = databases.bookmark(ID);

    assertThat(after).isGreaterThan(before);
    assertThat(databases.bookmark(ID, Instant.now())).isEqualTo(after);
    assertThat(databases.restore(ID, after)).extracting(Restored::bookmark).isEqualTo(after);
    assertThat(databases.restore(ID, Instant.now()).previousBookmark()).isEqualTo(after);
    assertThatThrownBy(() -> databases.restore(ID, before))
        .isInstanceOf(D1RequestException.class)
        .hasMessageContaining("keeps no history");
  }

  @Test
  void nothingIsSentAfterClose() {
    databases.close();
    databases.close();

    assertThatThrownBy(() -> databases.get("local"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThat(databases.toString()).doesNotContain(server.token());
  }
}
