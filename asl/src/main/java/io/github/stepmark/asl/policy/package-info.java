/**
 * What a machine's role has to be allowed, read from its definition: {@link
 * io.github.stepmark.asl.policy.MachinePolicy} gives IAM statements as values, whose texts may hold
 * the definition's placeholders. Knows no template and no deployment tool.
 */
@NullMarked
package io.github.stepmark.asl.policy;

import org.jspecify.annotations.NullMarked;
