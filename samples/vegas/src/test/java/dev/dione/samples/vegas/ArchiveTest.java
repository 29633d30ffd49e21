package dev.dione.samples.vegas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dione.load.LoadReport;
import dev.dione.samples.vegas.dao.VinnyDb;
import dev.dione.samples.vegas.load.Archive;
import dev.dione.samples.vegas.scrape.BadInputException;
import dev.dione.samples.vegas.scrape.EventFile;
import dev.dione.samples.vegas.scrape.Scrape;
import dev.dione.samples.vegas.scrape.ScrapeReader;
import dev.dione.testing.D1Test;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load of three tables that reference each other. */
@D1Test(database = VinnyDb.class)
class ArchiveTest {
  @Test
  void parentsComeBeforeChildren(VinnyDb db, @TempDir Path folder) throws BadInputException {
    Scrape scrape = ScrapeReader.read(List.of(EventFile.shipped("vegas-2026-05-01.json"))).get(0);
    Path journal = folder.resolve("archive.journal");
    LoadReport report = Archive.load(db, scrape, journal);
    long given = scrape.events().size() + scrape.artists().size() + scrape.bill().size();
    assertThat(report.read()).isEqualTo(given);
    assertThat(report.written() + report.merged()).isEqualTo(given);
    assertThat(report.failed()).isZero();
    assertThat(db.events().count() + db.artists().count() + db.eventArtists().count())
        .isEqualTo(report.written());
    assertThatThrownBy(() -> Archive.load(db, scrape, journal)) // it has ended
        .isInstanceOf(IllegalStateException.class);
  }
}
