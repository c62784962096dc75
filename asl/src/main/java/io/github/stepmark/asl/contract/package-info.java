/**
 * What others rely on in a workflow: its callers, and its own executions that began before it was
 * changed. {@link io.github.stepmark.asl.contract.Contract} is that, {@link
 * io.github.stepmark.asl.contract.Breaks} what a change does to it.
 */
@NullMarked
package io.github.stepmark.asl.contract;

import org.jspecify.annotations.NullMarked;
