package dev.dione.workerd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dione.D1;
import dev.dione.local.LocalD1;
import dev.dione.samples.vegas.ask.Calendar;
import dev.dione.samples.vegas.ask.Change;
import dev.dione.samples.vegas.ask.Question;
import dev.dione.samples.vegas.scrape.BadInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a site asks and changes, in the builder and in SQL, on workerd and on the engine. */
class WorkerdVegasTest extends WorkerdCase {
  @Test
  void theShippedCalendar() throws BadInputException {
    isTheSame(Calendar.vegas());
  }

  @Test
  void theRealEvents() throws BadInputException {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("shared/data/events_tenerife.json"))) {
      folder = folder.getParent();
    }
    Assumptions.assumeTrue(folder != null, "events_tenerife.json is not on this machine");
    isTheSame(Calendar.tenerife(folder.resolve("shared/data/events_tenerife.json")));
  }

  private void isTheSame(Calendar calendar) throws BadInputException {
    try (D1 workerd = open();
        D1 engine = LocalD1.inMemory()) {
      calendar.load(workerd);
      calendar.load(engine);
      for (Question question : Question.all(calendar.visit())) {
        assertThat(question.rows(workerd))
            .as("%s", question.query())
            .isEqualTo(question.rowsOfSql(workerd))
            .isEqualTo(question.rows(engine));
      }
      for (Change change : Change.all(calendar.visit())) {
        assertThat(change.make(workerd))
            .as("%s", change.write())
            .isEqualTo(change.makeBySql(engine));
      }
      for (Question question : Question.all(calendar.visit())) {
        assertThat(question.rows(workerd)).isEqualTo(question.rows(engine));
      }
    }
  }
}
