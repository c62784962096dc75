package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Retrier;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Mistake;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The retriers that a class gives to those of its Task states that have none of their own. */
final class ClassRetriers {

  private final Context context;
  private final Function<Element, Thrown> thrown;
  private final RetrierReader reader;
  private final Map<Element, Optional<List<Parts<Retrier>>>> byClass = new HashMap<>();
  private final Set<Element> used = new HashSet<>();

  /**
   * @param thrown what the states in a class may fail with
   */
  ClassRetriers(Context context, Function<Element, Thrown> thrown) {
    this.context = context;
    this.thrown = thrown;
    this.reader = new RetrierReader(context);
  }

  /**
   * The retriers for a Task state: its own, else those of the innermost class around it that has
   * some.
   *
   * @param thrown what it may fail with
   * @return {@code null} where it has none
   */
  @Nullable List<Parts<Retrier>> of(Element method, Thrown thrown) {
    List<Parts<Retrier>> own = reader.of(method, thrown);
    Optional<Element> giver = giver(method);
    if (DslAnnotation.on(method, "NoRetry").isPresent()) {
      refuseNoRetry(method, own != null, giver.isPresent());
      giver.ifPresent(used::add);
      return own;
    }
    if (own == null && giver.isPresent()) {
      used.add(giver.get());
      return byClass.get(giver.get()).orElseThrow();
    }
    return own;
  }

  /** The retriers that {@code method} itself has; {@code null} where it has none. */
  @Nullable List<Parts<Retrier>> own(Element method, Thrown thrown) {
    return reader.of(method, thrown);
  }

  /** The innermost class around {@code inner} that has retriers for what is in it. */
  private Optional<Element> giver(Element inner) {
    Element owner = inner.getEnclosingElement();
    if (!(owner instanceof TypeElement)) {
      return Optional.empty();
    }
    if (ofClass(owner).isPresent()) {
      return Optional.of(owner);
    }
    return DslAnnotation.on(owner, "NoRetry").isPresent() ? Optional.empty() : giver(owner);
  }

  private Optional<List<Parts<Retrier>>> ofClass(Element owner) {
    return byClass.computeIfAbsent(
        owner, each -> Optional.ofNullable(reader.of(each, thrown.apply(each))));
  }

  /** Reports what {@code owner}, all of its states read, bears without effect. */
  void close(TypeElement owner) {
    boolean own = ofClass(owner).isPresent();
    if (DslAnnotation.on(owner, "NoRetry").isPresent()) {
      refuseNoRetry(owner, own, giver(owner).isPresent());
    }
    if (own && !used.contains(owner)) {
      DslAnnotation first = ComposedAnnotations.speaking(owner, "Retry").get(0);
      refuse(first, owner, "none of its Task states is without a retrier of its own");
    }
    ComposedAnnotations.speaking(owner, "Catch")
        .forEach(
            each -> refuse(each, owner, "only retriers are handed on to the states of a class"));
  }

  private void refuseNoRetry(Element bearer, boolean own, boolean given) {
    if (own || !given) {
      refuse(
          DslAnnotation.on(bearer, "NoRetry").orElseThrow(),
          bearer,
          own ? "it has a retrier of its own" : "no class around it has a retrier");
    }
  }

  private void refuse(DslAnnotation annotation, Element bearer, String why) {
    context
        .problems()
        .add(Mistake.NOT_HERE, annotation.place(), annotation.name(), bearer.getSimpleName(), why);
  }
}
