package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param lines the member <code>lines</code>
 * @param nested the member <code>nested</code>
 */
@GeneratedFrom("app.Orders")
public record PageInput(Orders.Page<Orders.Line> lines, Orders.Page<Orders.Page<String>> nested) {
}
