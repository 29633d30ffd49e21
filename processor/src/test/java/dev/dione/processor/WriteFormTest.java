package dev.dione.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.dione.annotations.Dao;
import dev.dione.processor.assemble.ProvenStatement;
import dev.dione.processor.assemble.WriteForm;
import dev.dione.processor.assemble.WritePlans;
import dev.dione.processor.model.WriteMethod;
import dev.dione.processor.read.DaoReader;
import dev.dione.processor.read.Declarations;
import dev.dione.processor.read.ReadTypes;
import dev.dione.processor.read.SourceTypes;
import dev.dione.processor.report.Report;
import dev.dione.processor.report.Warnings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Writes of one form are proved once, so they have to send the very same statements. */
class WriteFormTest {
  private static final String TAG =
      """
      package app;
      import dev.dione.annotations.*;
      import org.jspecify.annotations.Nullable;
      @Entity(patch = true)
      @Index(columns = "name", unique = true)
      public record Tag(
          @Id int id, String name, @Nullable String text, @Version int version,
          @SoftDelete boolean gone) {}
      """;
  private static final String DAO =
      """
      package app;
      import dev.dione.*;
      import dev.dione.annotations.*;
      import java.util.*;
      @Dao
      public interface TagDao {
        @Insert void insert(Tag tag);
        @Insert BulkResult insertAll(Collection<Tag> tags);
        @Insert(onConflict = Insert.Conflict.IGNORE) long insertNew(Collection<Tag> tags);
        @Insert(onConflict = Insert.Conflict.REPLACE) void replace(Tag tag);
        @Insert List<Tag> inserted(Collection<Tag> tags);
        @Upsert void save(Tag tag);
        @Upsert long saveAll(Collection<Tag> tags);
        @Upsert(on = "name") void saveByName(Tag tag);
        @Upsert(nulls = Nulls.OVERWRITE) void overwrite(Tag tag);
        @Upsert(countInserted = true) BulkResult count(Collection<Tag> tags);
        @Update boolean update(Tag tag);
        @Update long updateAll(Collection<Tag> tags);
        @Update(nulls = Nulls.PRESERVE) boolean updateSome(Tag tag);
        @Update @IncludeDeleted boolean updateGone(Tag tag);
        @Delete boolean delete(Tag tag);
        @Delete long deleteAll(Collection<Tag> tags);
        @Delete @IncludeDeleted boolean purge(Tag tag);
        @Update boolean patch(Tag_.Patch patch);
        @Update long patchAll(Collection<Tag_.Patch> patches);
        @Update @IncludeDeleted boolean patchGone(Tag_.Patch patch);
        @Upsert void patchOrAdd(Tag_.Patch patch);
      }
      """;

  @Test
  void isTheSameWhereTheStatementsAreTheSame() {
    Map<List<Object>, Set<List<String>>> statements =
        read(
            List.of(
                JavaFileObjects.forSourceString("app.Tag", TAG),
                JavaFileObjects.forSourceString("app.TagDao", DAO)));

    assertThat(statements).hasSize(15);
    assertThat(statements.values()).allMatch(texts -> texts.size() == 1).doesNotHaveDuplicates();
  }

  @Test
  void isNeverTheSameWhereTheStatementsDiffer() {
    for (Case c : Case.all("ok")) {
      assertThat(read(c.sources()).values()).as(c.name()).allMatch(texts -> texts.size() == 1);
    }
  }

  /** The texts that the writes of each form send. */
  private static Map<List<Object>, Set<List<String>>> read(List<JavaFileObject> sources) {
    Reader reader = new Reader();
    Compiler.javac().withProcessors(new EntityProcessor(), reader).compile(sources);
    return reader.statements;
  }

  /** Reads the DAOs when all that they name is there. */
  private static final class Reader extends AbstractProcessor {
    private final Map<List<Object>, Set<List<String>>> statements = new HashMap<>();
    private final Set<String> daos = new LinkedHashSet<>();
    private final SourceTypes sources = new SourceTypes();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      sources.add(round, processingEnv);
      for (Element dao : round.getElementsAnnotatedWith(Dao.class)) {
        daos.add(((TypeElement) dao).getQualifiedName().toString());
      }
      if (round.processingOver()) {
        daos.forEach(this::read);
      }
      return false;
    }

    private void read(String name) {
      var elements = processingEnv.getElementUtils();
      var types = processingEnv.getTypeUtils();
      Declarations declarations = new Declarations(processingEnv, sources, new ReadTypes(), "_");
      Report report = new Report(new Warnings(""));
      DaoReader.read(elements.getTypeElement(name), declarations, elements, types, report)
          .orElseThrow()
          .methods()
          .stream()
          .filter(WriteMethod.class::isInstance)
          .map(WriteMethod.class::cast)
          .forEach(this::add);
    }

    private void add(WriteMethod write) {
      List<String> texts = new ArrayList<>();
      ProvenStatement.of(write, new WritePlans()).forEach(statement -> texts.add(statement.sql()));
      WriteForm.of(write)
          .ifPresent(
              form -> statements.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(texts));
    }
  }
}
