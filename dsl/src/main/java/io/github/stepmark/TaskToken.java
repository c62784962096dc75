package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter, a {@code String}, takes the task's token, and the state waits for an answer:
 * {@code Resource} is {@code arn:aws:states:::lambda:invoke.waitForTaskToken}, in Standard
 * workflows alone. The handler hands the token on and returns {@code void}; the state's result is
 * what someone gives {@code SendTaskSuccess} for it, within a year or the state's {@link Timeout}.
 *
 * <p>The payload then lists every parameter, this one as <code>"token.$": "$$.Task.Token"</code>.
 * Beside {@link Parameters} or {@link Arguments} the payload is what they say, and the parameter
 * takes the member of its name, which is that path or, under JSONata, <code>
 * {% $states.context.Task.Token %}</code>.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface TaskToken {

  /** The answer's shape, any type that a payload may have; any JSON if not said. */
  Class<?> answer() default Object.class;
}
