package io.github.stepmark.asl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state of one of the language's eight types. Its name is its key in {@link StateGraph}. */
public sealed interface State permits Task, Pass, Wait, Choice, Succeed, Fail, Parallel, MapState {

  /** {@code Comment}. */
  @Nullable String comment();

  /** {@code QueryLanguage}, where the state names its own. */
  @Nullable QueryLanguage queryLanguage();

  /** The graphs that the state runs inside itself: branches, an item processor. */
  default List<StateGraph> graphs() {
    return List.of();
  }

  /** Answers with the case of this state's type: the one way to tell the types apart. */
  <R> R match(Cases<R> cases);

  /** A case for each type of state. */
  interface Cases<R> {
    R task(Task task);

    R pass(Pass pass);

    R wait(Wait wait);

    R choice(Choice choice);

    R succeed(Succeed succeed);

    R fail(Fail fail);

    R parallel(Parallel parallel);

    R map(MapState map);
  }
}
