/**
 * What a state does, as a value: its fields evaluated in one of the query languages, its retriers
 * and catchers asked. Nothing here touches an execution. No part of the API.
 */
@NullMarked
package io.github.stepmark.runner.state;

import org.jspecify.annotations.NullMarked;
