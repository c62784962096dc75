package io.github.stepmark.processor.read;

import io.github.stepmark.asl.QueryLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a Choice look at.
 *
 * @param data what is known of it; {@code null} where nothing is
 * @param readable whether the handler that makes it could be read: rules make no sense without
 * @param owner whose output or input it is, as a person would say it
 * @param language what the rules are written in
 */
record ChoiceInput(
    @Nullable KnownData data, boolean readable, String owner, QueryLanguage language) {

  /** What a choice or a condition does that finds no field, as a person would say it. */
  String fails(String part) {
    return part
        + " on "
        + owner
        + (language == QueryLanguage.JSONPATH ? " would fail" : " would find nothing");
  }
}
