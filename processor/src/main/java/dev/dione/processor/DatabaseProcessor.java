package dev.dione.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Database;
import dev.dione.dialect.schema.SchemaDef;
import dev.dione.processor.assemble.Tables;
import dev.dione.processor.model.DaoMethod;
import dev.dione.processor.model.Entity;
import dev.dione.processor.model.Root;
import dev.dione.processor.read.Declarations;
import dev.dione.processor.read.RootReader;
import dev.dione.processor.read.SourceTypes;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.validate.RootRules;
import dev.dione.processor.verify.Proof;
import dev.dione.processor.write.Output;
import dev.dione.processor.write.RootClassWriter;
import dev.dione.processor.write.SchemaFiles;
import dev.dione.processor.write.SourceWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates {@code VinnyDb_} and the schema files, after every entity and statement that the root
 * reaches was proved together.
 */
@AutoService(Processor.class)
@SupportedOptions({Options.SUFFIX, Options.WARNINGS, Options.PROOF, Options.SCHEMA_DIR})
public final class DatabaseProcessor extends AbstractProcessor {
  private final SourceTypes sources = new SourceTypes();
  private Round round = new Round();
  private final Subjects roots = new Subjects(List.of(Database.class), this::root);

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Database.class.getCanonicalName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    Options options = options();
    round = Round.of(environment);
    sources.add(environment, processingEnv);
    try (SourceWriter writer = new SourceWriter(processingEnv.getFiler())) {
      roots.run(annotations, environment, options, writer, processingEnv);
      roots.finish(processingEnv);
    }
    return false;
  }

  private Options options() {
    return Options.of(processingEnv.getOptions());
  }

  private Output root(TypeElement type, Report report, SourceWriter writer) {
    Options options = options();
    // Problems of options, entities and DAOs are printed elsewhere; here they only stop the proof.
    Report parts = report.elsewhere();
    options.check(parts, Place.of(type));
    Optional<Root> read =
        new RootReader(
                new Declarations(processingEnv, sources, round.read(), options.suffix()),
                processingEnv.getElementUtils(),
                processingEnv.getTypeUtils(),
                report,
                parts)
            .read(type);
    if (read.isEmpty()) {
      return Output.NOTHING;
    }
    Root root = read.get();
    root.entities().forEach(entity -> round.rules().check(entity, parts));
    root.daos().forEach(access -> round.rules().check(access.dao(), parts));
    boolean fitTogether = RootRules.check(root, report);
    report.absorb(parts);
    if (!fitTogether || report.isDeferred()) {
      return Output.NOTHING;
    }
    if (!parts.isClean()) {
      proveSound(root, report, options);
      return Output.NOTHING;
    }
    SchemaDef schema = Tables.schema(root);
    Proof.check(
        root,
        schema,
        round.plans(),
        method -> listsAll(root, method),
        report,
        options.proofRequired());
    return report.isClean() ? output(root, schema, options, writer) : Output.NOTHING;
  }

  /** Proves all that is sound: a mistake elsewhere does not hide those in it. */
  private void proveSound(Root root, Report report, Options options) {
    List<Entity> sound = new ArrayList<>();
    List<String> faulty = new ArrayList<>(root.faulty());
    for (Entity entity : root.entities()) {
      if (root.faulty().contains(entity.table())
          || !isSound(report, own -> round.rules().check(entity, own))) {
        faulty.add(entity.table());
      } else {
        sound.add(entity);
      }
    }
    Root rest = root.with(sound, faulty);
    Proof.check(
        rest,
        Tables.schema(rest),
        round.plans(),
        method ->
            listsAll(root, method) && isSound(report, own -> round.rules().check(method, own)),
        report,
        options.proofRequired());
  }

  /** Whether the statements of a method find the tables that they name by themselves. */
  private static boolean listsAll(Root root, DaoMethod method) {
    return method.entities().stream()
        .allMatch(entity -> root.entity(entity.type().canonicalName()).isPresent());
  }

  private static boolean isSound(Report report, Consumer<Report> rules) {
    Report own = report.elsewhere();
    rules.accept(own);
    return own.isClean();
  }

  private Output output(Root root, SchemaDef schema, Options options, SourceWriter writer) {
    String suffix = options.suffix();
    ClassName generated = RootClassWriter.name(root, suffix);
    Output source =
        writer.begin(
            generated,
            () -> RootClassWriter.of(root, generated, suffix),
            root.type(),
            List.of(),
            root.origins());
    return () -> {
      source.write();
      SchemaFiles.write(schema, processingEnv.getFiler(), options.schemaFolder(), root.origins());
    };
  }
}
