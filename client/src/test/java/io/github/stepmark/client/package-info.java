/** The client by AWS's own SDK, against a stub of the Step Functions API on loopback. */
@NullMarked
package io.github.stepmark.client;

import org.jspecify.annotations.NullMarked;
