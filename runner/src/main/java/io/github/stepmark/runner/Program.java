package io.github.stepmark.runner;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.runner.query.jsonpath.CompiledPaths;

/** A machine with what is prepared once for all of its executions. */
record Program(StateMachine machine, CompiledPaths paths) {}
