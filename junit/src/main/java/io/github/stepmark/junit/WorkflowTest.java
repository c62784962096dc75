package io.github.stepmark.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says of a test class, or of a test, that it runs workflows. Its constructor, its tests and the
 * methods around them may then have parameters of these types:
 *
 * <ul>
 *   <li>a workflow's emitted class, such as {@code OrderFlowWorkflow}: one with handlers of its own
 *       for each test, made with the constructor without arguments;
 *   <li>{@link WorkflowRunner}, which runs it.
 * </ul>
 *
 * <pre>{@code
 * @WorkflowTest
 * class OrderFlowTest {
 *
 *   @Test
 *   void anOrderIsShipped(OrderFlowWorkflow workflow, WorkflowRunner runner) {
 *     runner
 *         .run(workflow, new Order("7", 2))
 *         .assertPath("Reserve", "In Stock?", "Ship")
 *         .assertOutput(new Shipment("7", "T-7-2"));
 *   }
 * }
 * }</pre>
 *
 * Nested test classes have what the class around them says, unless they say it themselves. All runs
 * of a JVM count for the {@linkplain io.github.stepmark.junit.coverage coverage} of their
 * workflows.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(WorkflowExtension.class)
public @interface WorkflowTest {

  /** What ids and jitter are drawn from: with the same seed runs are alike. */
  long seed() default 0;

  /** When runs start, in virtual time, as ISO-8601 text. */
  String start() default "2026-01-01T00:00:00Z";

  /** Whether a wait of a minute takes a minute. Time is virtual if not. */
  boolean realTime() default false;
}
