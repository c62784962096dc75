package io.github.stepmark.asl.flow.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Corpus;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonataProblemsTest {

  private static List<String> problems(String expression, Scope scope) {
    String text = expression.replace("in:", "$states.input.");
    List<String> all = new ArrayList<>();
    Problems problems =
        (rule, range, message, mend) -> {
          TextRange at = range == null ? new TextRange(0, text.length()) : range;
          all.add(rule.id() + " " + at.of(text) + " | " + message + " | " + mend);
        };
    Expression tree = Expression.parse(text).tree().orElseThrow();
    JsonataShapes.required(tree, scope, problems);
    return all;
  }

  private static List<String> found(String expression) {
    return problems(expression, Order.scope()).stream()
        .map(problem -> problem.substring(0, problem.indexOf(" | ")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '~',
      textBlock =
          """
          in:sttaus                                   -> AbsentField sttaus
          in:first.prise                              -> AbsentField prise
          in:items.prise                              -> AbsentField prise
          in:items[0].prise                           -> AbsentField prise
          in:items[prise > 1].sku                     -> AbsentField prise
          in:items^(prise).sku                        -> AbsentField prise
          in:items{prise: 1}                          -> AbsentField prise
          in:payment.amount                           -> AbsentField amount
          in:pair[0].none                             -> AbsentField none
          in:pair[2]                                  -> AbsentField [2]
          {'a': in:sttaus}                            -> AbsentField sttaus
          [in:sttaus]                                 -> AbsentField sttaus
          'a' & in:sttaus                             -> AbsentField sttaus
          in:sttaus = 'open'                          -> AbsentField sttaus
          in:count + in:sttaus                        -> AbsentField sttaus
          $uppercase(in:sttaus)                       -> AbsentField sttaus
          $map(in:items, function($i) { $i.prise })   -> AbsentField prise
          in:paid ? in:sttaus : 'x'                   -> AbsentField sttaus
          ($o := $states.input; $o.sttaus)            -> AbsentField sttaus
          $states.context.State.Nam                   -> AbsentField Nam
          ()                                          -> AbsentField ()
          in:count.x                                  -> PathIntoScalar x
          in:labels.x                                 -> PathIntoScalar x
          in:comment                                  -> PerhapsAbsent comment
          in:comment.text                             -> PathIntoScalar text
          in:first.size                               -> PerhapsAbsent size
          in:twins[0].size                             -> PerhapsAbsent size
          in:twins[1].size ? in:twins[0].size : 'M'     -> PerhapsAbsent size
          in:twins[0].size ? 'M' : in:twins[0].size     -> PerhapsAbsent size
          ($exists(in:twins[0].size) or in:paid) ? in:twins[0].size : 'M' -> PerhapsAbsent size
          $uppercase(in:comment)                      -> PerhapsAbsent comment
          $boolean(in:comment)                        -> PerhapsAbsent comment
          $not(in:comment)                            -> PerhapsAbsent comment
          $not($boolean(in:comment))                  -> PerhapsAbsent comment
          $not(in:sttaus)                             -> AbsentField sttaus
          $not(in:approval)                           -> AbsentOnAPath approval
          in:payment.number                           -> PerhapsAbsent number
          in:approval                                 -> AbsentOnAPath approval
          $length(in:approval)                        -> AbsentOnAPath approval
          in:name * 2                                 -> WrongShape in:name
          in:items.sku * 2                            -> WrongShape in:items.sku
          -in:paid                                    -> WrongShape in:paid
          in:note < 'x'                               -> PerhapsWrongShape in:note
          in:paid < 1                                 -> WrongShape in:paid
          in:count < 'x'                              -> WrongShape 'x'
          [1..in:name]                                -> WrongShape in:name
          $uppercase(in:count)                        -> WrongShape in:count
          $sum(in:labels)                             -> WrongShape in:labels
          $sum(in:items.sku)                          -> WrongShape in:items.sku
          in:count ~> $uppercase()                    -> WrongShape in:count
          in:status = 'opne'                          -> NeverHolds in:status = 'opne'
          in:count = '1'                              -> NeverHolds in:count = '1'
          in:status in ['a', 'b']                     -> NeverHolds in:status in ['a', 'b']
          $type(in:any) = 'strng'                     -> NeverHolds $type(in:any) = 'strng'
          in:items[0].sku = 1 ? 1 : 2                 -> NeverHolds in:items[0].sku = 1
          $receipt                                    -> NotYetAssigned $receipt
          $receipt.id                                 -> NotYetAssigned $receipt
          $retries + 1                                -> UnassignedOnAPath $retries
          $boolean($retries)                          -> UnassignedOnAPath $retries
          $not($boolean($retries))                    -> UnassignedOnAPath $retries
          $not($receipt)                              -> NotYetAssigned $receipt
          """)
  void aFaultIsFound(String expression, String problem) {
    assertThat(found(expression)).containsExactly(problem.replace("in:", "$states.input."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$exists(in:sttaus)",
        "in:sttaus ? 1 : 2",
        "$not($exists(in:a.b))",
        "$boolean(in:sttaus) ? 1 : 2",
        "$not(in:sttaus) ? 1 : 2",
        "$not(in:comment) ? 1 : 2",
        "$not(in:comment) or in:paid",
        "$not(in:comment and in:paid)",
        "$not(in:comment = 'x')",
        "$not(in:any)",
        "{'a': $not(in:comment)}",
        "in:sttaus and in:paid",
        "in:sttaus = null",
        "$type(in:sttaus) = 'string'",
        "in:any.thing.deep",
        "in:any * 2",
        "in:any = 'x'",
        "{'a': in:comment}",
        "[in:comment]",
        "in:comment & ''",
        "$exists(in:comment) ? in:comment : ''",
        "in:comment ? in:comment : ''",
        "$not($exists(in:comment)) ? '' : in:comment",
        "$exists(in:comment) and $length(in:comment) > 2",
        "$exists(in:approval) ? in:approval : ''",
        "in:twins[0].size ? in:twins[0].size : 'M'",
        "$exists(in:twins[0].size) and $length(in:twins[0].size) > 1",
        "in:twins[0].size = 'L' or in:paid ? 1 : $string(in:twins[0].sku)",
        "$not($exists(in:twins[0].size)) ? 'M' : $uppercase(in:twins[0].size)",
        "in:payment.kind = 'card' ? in:payment.number : in:payment.paid",
        "$type(in:note) = 'string' ? in:note < 'x' : false",
        "in:note != null ? in:note < 'x' : false",
        "in:note = null",
        "in:items[size = 'L'].sku",
        "in:items[sku = 'x'].price * 2",
        "in:items[sku = 'x'].price + in:items[0].price",
        "$sum(in:items.price)",
        "$sum(in:items.(price * 2))",
        "$map(in:items, function($i) { $exists($i.size) ? $i.size : 'M' })",
        "($p := in:first; $exists($p.size) ? $p.size : 'M')",
        "$exists($retries) ? $retries + 1 : 1",
        "$retries ? $retries + 1 : 1",
        "$exists($receipt)",
        "$not($retries) ? 1 : 2",
        "$boolean($receipt) or in:paid",
        "$unknown.deep",
        "($n := 1; $n := 'x'; $n.y)",
        "($f := function($x) { $x = 1 }; $f(1) or $f(2))",
        "($f := function($x) { $x.a }; [$f({'a': 1}), $f({'b': 2})])",
        "($f := function($x) { $x.a }; $map(in:any, $f) ~> $append($f({})))",
        "($f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }; $f(in:count))",
        "($e := []; $e.id; $count($e))",
        "false ? in:sttaus : 1",
        "in:paid ? 'x' : $error('no')",
        "$merge([in:first, {'a': 1}]).a",
        "in:items@$i.in:labels[$ = $i.sku]",
        "in:items.%.count",
        "$states.input ~> |first|{'a': 1}|",
        "$now()",
        "$lookup(in:first, 'sku')"
      })
  void whatIsSoundIsNotReported(String expression) {
    assertThat(problems(expression, Order.scope())).isEmpty();
  }

  @Test
  void messagesSayWhatIsThereAndWhatWouldMendIt() {
    assertThat(problems("in:first.prise", Order.scope()))
        .containsExactly(
            "AbsentField prise | $states.input.first has no prise: it is {sku: string, price:"
                + " number, size?: string, tags: string[]} | Did you mean price?");
    assertThat(problems("in:comment", Order.scope()))
        .containsExactly(
            "PerhapsAbsent comment | $states.input may have no comment, declared as Optional<String>"
                + " comment of Order | Test for it in a Choice before, or make sure that it is"
                + " always there.");
    assertThat(problems("in:status = 'opne'", Order.scope()))
        .containsExactly(
            "NeverHolds $states.input.status = 'opne' | This never holds: the left side is"
                + " \"open\" | \"closed\" and never \"opne\" | Did you mean 'open'?");
    assertThat(problems("in:name * 2", Order.scope()))
        .containsExactly(
            "WrongShape $states.input.name | The operator * takes a number, but this is string |"
                + " Write what is a number.");
  }

  /** Of what nothing is known nothing is wrong. */
  @Test
  void noExpressionOfTheCorpusIsReportedForUnknownData() {
    Set<String> expressions = new TreeSet<>();
    for (Corpus.Case one : Corpus.cases(any -> true)) {
      try {
        collect(Json.parse(one.definition()), expressions);
      } catch (InvalidJsonException e) {
        assertThat(one.kind()).isEqualTo("invalid");
      }
    }
    Scope scope =
        new Scope(
            Shape.anything(), Shape.anything(), Shape.anything(), Shape.anything(), Variables.NONE);
    assertThat(expressions).hasSizeGreaterThan(150);
    assertThat(
            expressions.stream()
                .filter(text -> Expression.parse(text).tree().isPresent())
                .flatMap(text -> problems(text, scope).stream())
                .toList())
        .isEmpty();
  }

  private static void collect(JsonNode node, Set<String> expressions) {
    if (node.isTextual()) {
      String text = node.textValue();
      if (text.length() >= 4 && text.startsWith("{%") && text.endsWith("%}")) {
        expressions.add(text.substring(2, text.length() - 2));
      }
    }
    node.forEach(child -> collect(child, expressions));
  }
}
