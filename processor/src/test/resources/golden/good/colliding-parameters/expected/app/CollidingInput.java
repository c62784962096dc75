package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Colliding} is started with.
 *
 * @param in the member <code>in</code>
 * @param out the member <code>out</code>
 * @param value the member <code>value</code>
 * @param bean the member <code>bean</code>
 * @param input the member <code>input</code>
 * @param output the member <code>output</code>
 * @param context the member <code>context</code>
 * @param workflow the member <code>workflow</code>
 * @param answer the member <code>answer</code>
 * @param functions the member <code>functions</code>
 * @param list the member <code>list</code>
 * @param map the member <code>map</code>
 * @param name the member <code>name</code>
 * @param array the member <code>array</code>
 * @param element the member <code>element</code>
 * @param entry the member <code>entry</code>
 * @param each the member <code>each</code>
 * @param i the member <code>i</code>
 * @param e the member <code>e</code>
 */
@GeneratedFrom("app.Colliding")
public record CollidingInput(String in, String out, String value, String bean, String input,
    String output, String context, String workflow, String answer, String functions, String list,
    String map, String name, String array, String element, String entry, String each, String i,
    String e) {
}
