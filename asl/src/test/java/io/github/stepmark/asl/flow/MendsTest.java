package io.github.stepmark.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What messages say to write instead. */
class MendsTest {

  @Test
  void aConstantInQuotesThatIsMeantWithout() {
    assertThat(mends("{'n': 1, 'ok': true, 'size': 'LARGE'}", choice("$.n", "StringEquals", "'2'")))
        .containsExactly("Write 2 without quotes.");
    assertThat(mends("{'ok': true}", choice("$.ok", "StringEquals", "'true'")))
        .containsExactly("Write true without quotes.");
    assertThat(mends("{'size': '5'}", choice("$.size", "NumericEquals", "5")))
        .containsExactly("Write it in quotes: '5'.");
    assertThat(mends("{'size': 'x'}", condition("$states.input.size = 5")))
        .containsExactly("Write it in quotes: '5'.");
    assertThat(mends("{'n': 1}", condition("$states.input.n = \\'2\\'")))
        .containsExactly("Write 2 without quotes.");
  }

  @Test
  void aTextThatIsNearToOneThatThereMayBe() {
    assertThat(mends("{'size': 'LARGE'}", choice("$.size", "StringEquals", "'large'")))
        .containsExactly("Did you mean 'LARGE'?");
    assertThat(mends("{'size': 'LARGE'}", choice("$.size", "StringEquals", "'tiny'")))
        .containsExactly("Compare with what the data can be, or leave the comparison out.");
  }

  @Test
  void whatMakesAnArrayOfWhatMayBeFoundAlone() {
    assertThat(
            mends(
                """
                'A': {'Type': 'Map', 'QueryLanguage': 'JSONata', 'End': true,
                  'Items': '{% $split($states.context.Execution.Name, \\'-\\').{\\'id\\': $} %}',
                  'ItemProcessor': {'StartAt': 'B', 'States': {'B': {'Type': 'Succeed'}}}}
                """))
        .containsExactly("What is found alone is no array: put it in […], which makes one of it.");
  }

  @Test
  void whatAnErrorIs() {
    assertThat(
            mends(
                """
                'A': {'Type': 'Task', 'Resource': 'r', 'End': true,
                  'Catch': [{'ErrorEquals': ['X'], 'Next': 'B'}]},
                'B': {'Type': 'Pass', 'OutputPath': '$.errorMessage', 'End': true}
                """))
        .containsExactly(
            "An error has Error, its name, and Cause: what a function threw is JSON in that text.");
  }

  @Test
  void theNearNameOnTheWayThatLacksIt() {
    assertThat(
            mends(
                """
                'A': {'Type': 'Choice', 'Default': 'C',
                  'Choices': [{'Variable': '$.n', 'NumericEquals': 1, 'Next': 'B'}]},
                'B': {'Type': 'Pass', 'Result': {'quotes': 1}, 'Next': 'D'},
                'C': {'Type': 'Pass', 'Result': {'quote': 1}, 'Next': 'D'},
                'D': {'Type': 'Pass', 'OutputPath': '$.quotes', 'End': true}
                """))
        .containsExactly("Did you mean quote?");
  }

  @Test
  void theOtherBranchWhoseResultHasTheName() {
    assertThat(mends(branches("$.both[0].score", "$.both[1].score", "$.both[1].name")))
        .containsExactly("Did you mean $.both[1].score?", "Did you mean $.both[0].name?");
    assertThat(
            mends(
                branches(
                    "{% $states.input.both[0].score %}",
                    "{% $states.input.both[1].score %}", "{% $states.input.both[1].name %}")))
        .containsExactly(
            "Did you mean $states.input.both[1].score?",
            "Did you mean $states.input.both[0].name?");
  }

  private static String branches(String first, String second, String third) {
    boolean jsonata = first.startsWith("{%");
    String branch =
        "{'StartAt': '%1$s', 'States': {'%1$s': {'Type': 'Pass', 'Result': %2$s, 'End': true}}}";
    String read = "'%s': '%s'";
    String name = jsonata ? "%s" : "%s.$";
    String members =
        Stream.of(first, second, third)
            .map(path -> read.formatted(name.formatted("m" + path.hashCode()), path))
            .collect(Collectors.joining(", "));
    return "'A': {'Type': 'Parallel', 'ResultPath': '$.both', 'Next': 'D', 'Branches': ["
        + branch.formatted("B", "{'name': 'a'}")
        + ", "
        + branch.formatted("C", "{'score': 1}")
        + "]}, 'D': {'Type': 'Pass', "
        + (jsonata ? "'QueryLanguage': 'JSONata', 'Output'" : "'Parameters'")
        + ": {"
        + members
        + "}, 'End': true}";
  }

  @Test
  void whoAssignsAVariableThatIsNotAssignedThere() {
    assertThat(
            mends(
                """
                'A': {'Type': 'Pass', 'Assign': {'n.$': '$n'}, 'End': true}
                """))
        .containsExactly(
            "Assign it in a state before: what A assigns can be read from the next one on, in the"
                + " same branch or item.");
  }

  @Test
  void anAssignThatDoesNotCountWhereACatcherOrARuleDecides() {
    String before =
        "Assign it in a state before: what %s assigns can be read from the next one on, in the same branch or item.";

    assertThat(
            mends(
                """
                'A': {'Type': 'Task', 'Resource': 'r', 'Assign': {'n': 1}, 'End': true,
                  'Catch': [{'ErrorEquals': ['States.ALL'], 'Assign': {'m': 1}, 'Next': 'B'}]},
                'B': {'Type': 'Pass', 'Parameters': {'n.$': '$n', 'm.$': '$m'}, 'End': true}
                """))
        .containsExactly(
            before.formatted("A") + " Where a catcher takes over, its own Assign counts alone.");
    assertThat(
            mends(
                """
                'A': {'Type': 'Choice', 'Assign': {'n': 1}, 'Default': 'C',
                  'Choices': [{'Variable': '$.a', 'IsPresent': true, 'Next': 'B'}]},
                'B': {'Type': 'Pass', 'Parameters': {'n.$': '$n'}, 'End': true},
                'C': {'Type': 'Pass', 'End': true}
                """))
        .containsExactly(
            before.formatted("A") + " Where a rule holds, its own Assign counts alone.");
  }

  @Test
  void whatTheContextObjectHasInSomeStatesAlone() {
    String token =
        "A task has a token that waits for it: take it by @TaskToken on a handler's parameter, or"
            + " call the service by its .waitForTaskToken.";
    assertThat(
            mends(
                """
                'A': {'Type': 'Task', 'Resource': 'r', 'Parameters': {'t.$': '$$.Task.Token'}, 'Next': 'B'},
                'B': {'Type': 'Task', 'Resource': 'r', 'QueryLanguage': 'JSONata', 'End': true,
                  'Arguments': {'t': '{% $states.context.Task.Token %}'}}
                """))
        .containsExactly(token, token);
    assertThat(mends("'A': {'Type': 'Pass', 'OutputPath': '$$.Map.Item.Value', 'End': true}"))
        .containsExactly(
            "An item is there in the ItemSelector of its Map alone: hand on by that what the states"
                + " take.");
  }

  @Test
  void theOneArrayInAnObjectThatAMapIsGiven() {
    String map =
        "'B': {'Type': 'Map', %s'End': true, 'ItemProcessor':"
            + " {'StartAt': 'C', 'States': {'C': {'Type': 'Pass', 'End': true}}}}";
    String made = "'A': {'Type': 'Pass', 'Result': %s, 'Next': 'B'},";
    assertThat(mends(made.formatted("{'id': 1, 'lines': [1]}") + map.formatted("")))
        .containsExactly("Run over its lines: itemsFrom = \"$.lines\".");
    assertThat(
            mends(
                made.formatted("{'order': {'lines': [1]}}")
                    + map.formatted("'ItemsPath': '$.order', ")))
        .containsExactly("Run over its lines: itemsFrom = \"$.order.lines\".");
    assertThat(
            mends(made.formatted("{'lines': [1]}") + map.formatted("'QueryLanguage': 'JSONata', ")))
        .containsExactly("Run over its lines: itemsFrom = \"$states.input.lines\".");
    assertThat(mends(made.formatted("{'a': [1], 'b': [2]}") + map.formatted("")))
        .containsExactly("Write what is an array.");
  }

  @Test
  void theItemsOfADistributedMapSeeNoVariables() {
    assertThat(
            mends(
                """
                'A': {'Type': 'Pass', 'Assign': {'n': 1}, 'Next': 'B'},
                'B': {'Type': 'Map', 'End': true, 'ItemProcessor': {
                  'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},
                  'StartAt': 'C', 'States':
                    {'C': {'Type': 'Pass', 'Parameters': {'n.$': '$n'}, 'End': true}}}}
                """))
        .containsExactly(
            "The items of a distributed Map see no variables: hand it in by the ItemSelector.");
  }

  private static String choice(String variable, String operator, String operand) {
    return "{'Variable': '" + variable + "', '" + operator + "': " + operand + ", 'Next': 'C'}";
  }

  private static String condition(String expression) {
    return "{'Condition': '{% " + expression + " %}', 'Next': 'C'}";
  }

  private static List<String> mends(String result, String rule) {
    String language = rule.contains("Condition") ? "'QueryLanguage': 'JSONata', " : "";
    return mends(
        """
        'A': {'Type': 'Pass', 'Result': %s, 'Next': 'B'},
        'B': {'Type': 'Choice', %s'Default': 'C', 'Choices': [%s]},
        'C': {'Type': 'Succeed'}
        """
            .formatted(result, language, rule));
  }

  private static List<String> mends(String states) {
    String definition =
        "{\"StartAt\": \"A\", \"States\": {"
            + states.replaceAll("(?<!\\\\)'", "\"").replace("\\'", "'")
            + "}}";
    return Flow.of(DefinitionReader.read(definition).orThrow(), Facts.NONE).problems().stream()
        .map(Diagnostic::mend)
        .toList();
  }
}
