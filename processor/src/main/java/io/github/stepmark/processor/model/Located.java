package io.github.stepmark.processor.model;

import io.github.stepmark.processor.problem.Place;

/** A value and where in the source it stands. */
public record Located<T>(T value, Place place) {}
