/**
 * AWS's mock configuration file, in the format of Step Functions Local: test cases that say what
 * each mocked state's tasks answer, call by call.
 */
@NullMarked
package io.github.stepmark.runner.mock;

import org.jspecify.annotations.NullMarked;
