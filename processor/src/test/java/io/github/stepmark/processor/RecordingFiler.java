package io.github.stepmark.processor;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** The processor, with a filer that notes for which elements each file is written. */
final class RecordingFiler implements Filer {

  private final Filer filer;
  private final Map<String, List<Element>> origins;

  private RecordingFiler(Filer filer, Map<String, List<Element>> origins) {
    this.filer = filer;
    this.origins = origins;
  }

  /** The processor, which notes in {@code origins} the originating elements of each file. */
  static Processor noting(Map<String, List<Element>> origins) {
    return new Noting(new WorkflowProcessor(), origins);
  }

  private void note(String file, Element... elements) {
    origins.put(file, List.of(elements));
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    note(name.toString(), elements);
    return filer.createSourceFile(name, elements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
    note(name.toString(), elements);
    return filer.createClassFile(name, elements);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence pkg, CharSequence path, Element... elements)
      throws IOException {
    note(path.toString(), elements);
    return filer.createResource(location, pkg, path, elements);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence pkg, CharSequence path) throws IOException {
    return filer.getResource(location, pkg, path);
  }

  private record Noting(Processor processor, Map<String, List<Element>> origins)
      implements Processor {

    @Override
    public void init(ProcessingEnvironment environment) {
      processor.init(new Environment(environment, origins));
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
      return List.of();
    }
  }

  private record Environment(ProcessingEnvironment real, Map<String, List<Element>> origins)
      implements ProcessingEnvironment {

    @Override
    public Filer getFiler() {
      return new RecordingFiler(real.getFiler(), origins);
    }

    @Override
    public Map<String, String> getOptions() {
      return real.getOptions();
    }

    @Override
    public Messager getMessager() {
      return real.getMessager();
    }

    @Override
    public Elements getElementUtils() {
      return real.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return real.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return real.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return real.getLocale();
    }
  }
}
