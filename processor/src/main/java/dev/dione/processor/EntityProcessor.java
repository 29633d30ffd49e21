package dev.dione.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.dione.annotations.Dao;
import dev.dione.annotations.Entity;
import dev.dione.processor.read.DaoReader;
import dev.dione.processor.read.EntityReader;
import dev.dione.processor.report.Place;
import dev.dione.processor.report.Report;
import dev.dione.processor.validate.DaoRules;
import dev.dione.processor.validate.EntityRules;
import dev.dione.processor.write.DaoClassWriter;
import dev.dione.processor.write.EntityClassWriter;
import dev.dione.processor.write.SourceWriter;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Generates {@code VegasEvent_} and {@code EventDao_}, each from its own source. */
@AutoService(Processor.class)
@SupportedOptions({Options.SUFFIX, Options.WARNINGS})
public final class EntityProcessor extends AbstractProcessor {
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Entity.class.getCanonicalName(), Dao.class.getCanonicalName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Options options = Options.of(processingEnv.getOptions());
    for (Element entity : round.getElementsAnnotatedWith(Entity.class)) {
      guarded(entity, options, report -> entity((TypeElement) entity, options, report));
    }
    for (Element dao : round.getElementsAnnotatedWith(Dao.class)) {
      guarded(dao, options, report -> dao((TypeElement) dao, options, report));
    }
    return false;
  }

  private void entity(TypeElement type, Options options, Report report) throws IOException {
    var entity = new EntityReader(report).read(type);
    if (entity.isPresent()) {
      EntityRules.check(entity.get(), report);
    }
    if (entity.isPresent() && report.isClean()) {
      ClassName generated = EntityClassWriter.name(entity.get(), options.suffix());
      new SourceWriter(processingEnv.getFiler())
          .write(
              generated,
              EntityClassWriter.of(entity.get(), generated),
              entity.get().type(),
              Place.of(type));
    }
  }

  private void dao(TypeElement type, Options options, Report report) throws IOException {
    var dao =
        new DaoReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), report)
            .read(type);
    if (dao.isPresent()) {
      DaoRules.check(dao.get(), report);
    }
    if (dao.isPresent() && report.isClean()) {
      ClassName generated = DaoClassWriter.name(dao.get(), options.suffix());
      new SourceWriter(processingEnv.getFiler())
          .write(
              generated,
              DaoClassWriter.of(dao.get(), generated, options.suffix()),
              dao.get().type(),
              Place.of(type));
    }
  }

  private void guarded(Element element, Options options, Guarded.Step step) {
    Guarded.run(element, options, processingEnv.getMessager(), step);
  }
}
