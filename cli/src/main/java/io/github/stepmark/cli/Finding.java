package io.github.stepmark.cli;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.cli.source.Place;

/** What is wrong with a definition, and where its source says so. */
record Finding(DefinitionSource definition, Place place, Diagnostic diagnostic) {}
