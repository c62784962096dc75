package io.github.stepmark.cli.source;

/**
 * Why a text, or a part of it, says no JSON value.
 *
 * @param pointer the nearest value that could be read; empty for the whole text
 * @param place where in the text
 * @param message what is wrong there
 * @param mend what to write instead
 */
public record TextProblem(String pointer, Place place, String message, String mend) {

  /** The same, said of another pointer and place. */
  TextProblem at(String otherPointer, Place otherPlace) {
    return new TextProblem(otherPointer, otherPlace, message, mend);
  }
}
