package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The retrier that AWS recommends for every Task that calls Lambda: failures of the service itself
 * pass, and are tried again 6 times after 2, 4, 8 … seconds. On a state, or on a class for all its
 * Task states.
 */
@Retry(
    errors = {
      Errors.LAMBDA_CLIENT_TIMEOUT,
      Errors.LAMBDA_SERVICE,
      Errors.LAMBDA_AWS,
      Errors.LAMBDA_SDK
    },
    intervalSeconds = 2,
    maxAttempts = 6,
    backoffRate = 2.0)
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface RetryLambda {}
