package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;

/** The form of a stage, for those who ask for it alone. */
enum StageKind {
  FILTER,
  FOCUS,
  POSITION,
  KEEP_ARRAY;

  static StageKind of(Stage stage) {
    return stage.match(
        new Stage.StageCases<>() {
          @Override
          public StageKind filter(Filter filter) {
            return FILTER;
          }

          @Override
          public StageKind focus(Focus focus) {
            return FOCUS;
          }

          @Override
          public StageKind position(Position position) {
            return POSITION;
          }

          @Override
          public StageKind keepArray(KeepArray keepArray) {
            return KEEP_ARRAY;
          }
        });
  }

  /** Whether {@code step} has a stage of this form. */
  boolean isIn(Step step) {
    return step.stages().stream().anyMatch(stage -> of(stage) == this);
  }
}
