package io.github.stepmark.asl.flow.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Member;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonataShapesTest {

  private static String known(String expression) {
    String text = expression.replace("in:", "$states.input.");
    Expression tree = Expression.parse(text).tree().orElseThrow();
    Member member = JsonataShapes.of(tree, Order.scope(), Problems.IGNORED);
    return member.presence().name().toLowerCase(Locale.ROOT) + " " + member.shape();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '~',
      textBlock =
          """
          in:count                           -> always integer
          in:comment                         -> perhaps string
          in:approval                        -> on_some_paths string
          in:nothing                         -> never nothing
          in:note.length                     -> never nothing
          in:any                             -> always anything
          in:any.deeper                      -> unknown anything
          in:labels                          -> always string[]
          in:first.sku                       -> always string
          in:first.tags                      -> always string[]
          in:items.sku                       -> unknown string[] | string
          in:items.sku[]                     -> unknown string[]
          in:items.tags                      -> unknown string[] | string
          in:items.nothing                   -> never nothing
          in:items[0]                        -> unknown {sku: string, price: number, size?: string, tags: string[]}
          in:items[0].sku                    -> unknown string
          in:items[sku = 'x'].price          -> unknown number[] | number
          in:items[-1].price                 -> unknown number
          in:items[in:count - 1].price       -> unknown number
          in:items[$count(in:items) - in:count].sku -> unknown string
          in:labels[in:count]                -> unknown string
          in:items[in:any].sku               -> unknown string[] | string
          in:items[price].sku                -> unknown string[] | string
          in:items[$count(sku)].sku          -> unknown string[] | string
          in:items[$floor($random() * 2)].sku -> unknown string[] | string
          in:items^(price).price             -> unknown number[] | number
          in:items^(price)[0]                -> unknown {sku: string, price: number, size?: string, tags: string[]}
          in:items^(price)[0].price          -> unknown number
          in:items^(price)[0].tags           -> unknown string[]
          in:items^(price)[sku = 'x'].price  -> unknown number[] | number
          in:items^(price)[0].tags[0]        -> unknown string
          in:items.tags^($)[0]               -> unknown string
          in:items{sku: price}               -> always {[name]: number[] | number}
          in:pair[0].kind                    -> always "card"
          in:pair[-1]                        -> always integer
          in:payment.kind                    -> always "card" | "cash"
          in:payment.number                  -> perhaps string
          in:first.*                         -> unknown (string | number)[] | string | number
          in:items#$i.{'at': $i}             -> unknown {at: integer} | {at: integer}[]
          in:items.(price * 2)               -> unknown number[] | number
          $states.context.State.Name         -> always string
          $customer                          -> always string
          $list[0] + 1                       -> unknown integer
          """)
  void aPathFinds(String expression, String found) {
    assertThat(known(expression)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '~',
      textBlock =
          """
          in:count + 1                       -> always integer
          in:count / 2                       -> always number
          in:count + in:total                -> always number
          -in:count                          -> always integer
          in:comment & in:nothing            -> always string
          in:count > 1                       -> always boolean
          in:status = 'open'                 -> always boolean
          in:status = 'opne'                 -> always false
          in:status != 'opne'                -> always true
          1 = 1.0                            -> always true
          'x' != 'x'                         -> always false
          in:status = in:status              -> always boolean
          in:paid = in:paid                  -> always boolean
          null = null                        -> always true
          in:count = 'x'                     -> always false
          in:status in ['open', 'x']         -> always boolean
          in:paid and in:count > 0           -> always boolean
          [1, in:count, in:labels]           -> always [1, integer, ...string[]]
          [in:comment]                       -> always string[]
          [[1], in:nothing]                  -> always [[1]]
          [1..3]                             -> always integer[]
          {'c': []}.*                        -> unknown []
          [{'a': 1}, {'a': 2}, {}].a         -> always [1, 2]
          [{'a': 1}, {'a': 2}][a = 2]        -> always {a: 2}
          [{'a': 1}, {'a': 2}, {}][$exists(a)].a -> always [1, 2]
          [{'a': in:count}, {'a': 2}][a = 2] -> unknown {a: 2} | {a: 2}[]
          in:first[[0, 0]].sku               -> unknown string[] | string
          $count([{'a': 1}, {'a': 2}][a = 3]) -> always 0
          $count([1, in:count])              -> always 2
          $count(in:labels)                  -> always integer
          $count(in:nothing)                 -> always 0
          $count(in:first)                   -> always 1
          $count(in:approval)                -> always integer
          $sum([1, 2, 3])                    -> always 6
          $sum([0.1, 0.2])                   -> always number
          $sum([1, in:count])                -> always integer
          $map([1, 2], function($x) { $x + 1 }) -> always [integer, integer]
          $filter([1, 'x'], function($x) { $type($x) = 'number' }) -> always 1
          $reduce([true, false], function($a, $b) { $a and $b }) -> always false
          2 in [1, 2]                        -> always true
          3 in [1, 2]                        -> always false
          in:count in [1, 2]                 -> always boolean
          {'a': in:count, 'b': in:nothing}   -> always {a: integer, b?: anything}
          {'a': in:comment}                  -> always {a?: string}
          {in:name: 1}                       -> always {[name]: 1}
          {in:status: 1}                     -> always {open?: 1, closed?: 1}
          in:paid ? 1 : 'x'                  -> always "x" | 1
          in:paid ? 1                        -> unknown 1
          ($x := in:count; $x + 1)           -> always integer
          ($f := function($x) {$x * 2}; $f(in:count)) -> always integer
          ()                                 -> never nothing
          in:name ~> $uppercase()            -> always string
          in:name ~> $length                 -> always integer
          ($f := $substring(?, 0, 2); $f(in:name)) -> always string
          """)
  void anOperatorGives(String expression, String given) {
    assertThat(known(expression)).isEqualTo(given);
  }
}
