package dev.dione.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Converted;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Database;
import dev.dione.annotations.Entity;
import dev.dione.annotations.FullText;
import dev.dione.annotations.View;
import dev.dione.processor.assemble.WritePlans;
import dev.dione.processor.read.CarriedReader;
import dev.dione.processor.read.DaoReader;
import dev.dione.processor.read.Declarations;
import dev.dione.processor.read.EntityKinds;
import dev.dione.processor.read.EntityReader;
import dev.dione.processor.read.SourceTypes;
import dev.dione.processor.read.StoredTypes;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.write.DaoClassWriter;
import dev.dione.processor.write.EntityClassWriter;
import dev.dione.processor.write.Output;
import dev.dione.processor.write.SourceWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates {@code VegasEvent_} and {@code EventDao_}, each from its own source. */
@AutoService(Processor.class)
@SupportedOptions({Options.SUFFIX, Options.WARNINGS, Options.PROOF, Options.SCHEMA_DIR})
public final class EntityProcessor extends AbstractProcessor {
  private final SourceTypes sources = new SourceTypes();
  private final Subjects entities = new Subjects(EntityKinds.ANNOTATIONS, this::entity);
  private final Subjects values = new Subjects(List.of(Converted.class), this::value);
  private final Subjects daos = new Subjects(List.of(Dao.class), this::dao);
  private Round round = new Round();
  private boolean checked;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Entity.class.getCanonicalName(),
        View.class.getCanonicalName(),
        FullText.class.getCanonicalName(),
        Dao.class.getCanonicalName(),
        Converted.class.getCanonicalName(),
        Database.class.getCanonicalName()); // for the options alone
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    Options options = options();
    checkOptions(options, annotations, environment);
    round = Round.of(environment);
    sources.add(environment, processingEnv);
    List<Subjects> all = List.of(entities, values, daos);
    try (SourceWriter writer = new SourceWriter(processingEnv.getFiler())) {
      for (Subjects subjects : all) {
        subjects.run(annotations, environment, options, writer, processingEnv);
      }
      all.forEach(subjects -> subjects.finish(processingEnv));
    }
    return false;
  }

  private Options options() {
    return Options.of(processingEnv.getOptions());
  }

  private void checkOptions(
      Options options, Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (checked) {
      return;
    }
    Stream.of(Entity.class, View.class, FullText.class, Dao.class, Database.class)
        .flatMap(annotation -> Subjects.named(annotation, annotations))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .findFirst()
        .ifPresent(
            type -> {
              checked = true;
              Report report = new Report(options.warnings());
              options.check(report, Place.of(type));
              report.print(processingEnv);
            });
  }

  private Output entity(TypeElement type, Report report, SourceWriter writer) {
    Declarations declarations = declarations();
    var entity = new EntityReader(declarations, report).read(type);
    if (entity.isPresent()) {
      round.rules().check(entity.get(), report);
    }
    if (entity.isPresent() && report.isClean() && optionsFit(type, report)) {
      ClassName generated = EntityClassWriter.name(entity.get(), options().suffix());
      return writer.begin(
          generated,
          () -> EntityClassWriter.of(entity.get(), generated),
          entity.get().type(),
          carried(declarations, report).entity(type),
          List.of(Place.of(type)));
    }
    return Output.NOTHING;
  }

  /** A type that names its converter: what is wrong with that is told once, where it stands. */
  private Output value(TypeElement type, Report report, SourceWriter writer) {
    StoredTypes.check(type, declarations(), report);
    return Output.NOTHING;
  }

  private Output dao(TypeElement type, Report report, SourceWriter writer) {
    Declarations declarations = declarations();
    var dao =
        DaoReader.read(
            type,
            declarations,
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            report);
    if (dao.isPresent()) {
      round.rules().check(dao.get(), report);
    }
    if (dao.isPresent() && report.isClean() && optionsFit(type, report)) {
      String suffix = options().suffix();
      WritePlans plans = round.plans();
      ClassName generated = DaoClassWriter.name(dao.get(), suffix);
      return writer.begin(
          generated,
          () -> DaoClassWriter.of(dao.get(), generated, suffix, plans),
          dao.get().type(),
          carried(declarations, report).dao(type),
          List.of(Place.of(type)));
    }
    return Output.NOTHING;
  }

  private Declarations declarations() {
    return new Declarations(processingEnv, sources, round.read(), options().suffix());
  }

  private CarriedReader carried(Declarations declarations, Report report) {
    return new CarriedReader(
        declarations, processingEnv.getElementUtils(), processingEnv.getTypeUtils(), report);
  }

  /** Wrong options are reported once, and stop every type. */
  private boolean optionsFit(TypeElement type, Report report) {
    Report elsewhere = report.elsewhere();
    options().check(elsewhere, Place.of(type));
    return elsewhere.isClean();
  }
}
