package io.github.stepmark.asl.flow.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Member;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonataConditionsTest {

  private static Data refined(String condition, boolean holds) {
    Expression tree =
        Expression.parse(condition.replace("in:", "$states.input.")).tree().orElseThrow();
    return JsonataConditions.refine(tree, holds, Order.scope(), Order.data());
  }

  private static String known(Data data, String name) {
    if (data.isImpossible()) {
      return "impossible";
    }
    Member member =
        name.startsWith("$")
            ? data.variables().get(name.substring(1))
            : Lookup.member(data.input(), name);
    return member.presence().name().toLowerCase(Locale.ROOT) + " " + member.shape();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          in:status = 'open'                ; status   ; always "open"             ; always "closed"
          'open' = in:status                ; status   ; always "open"             ; always "closed"
          in:status != 'open'               ; status   ; always "closed"           ; always "open"
          in:status = 'opne'                ; status   ; impossible                ; always "open" | "closed"
          in:status in ['open', 'x']        ; status   ; always "open"             ; always "closed"
          in:status in ['open', 'closed']   ; status   ; always "open" | "closed"  ; impossible
          in:status = 'open' or in:status = 'closed' ; status ; always "open" | "closed" ; impossible
          in:count = 1                      ; count    ; always 1                  ; always integer other than 1
          in:count > 1                      ; count    ; always integer > 1        ; always integer <= 1
          in:paid                           ; paid     ; always true               ; always false
          in:paid = true                    ; paid     ; always true               ; always false
          $not(in:paid)                     ; paid     ; always false              ; always true
          in:note = null                    ; note     ; always null               ; always string
          in:note != null                   ; note     ; always string             ; always null
          in:note                           ; note     ; always string other than "" ; always "" | null
          $exists(in:comment)               ; comment  ; always string             ; never nothing
          $not($exists(in:comment))         ; comment  ; never nothing             ; always string
          in:comment = 'x'                  ; comment  ; always "x"                ; perhaps string other than "x"
          in:comment != 'x'                 ; comment  ; always string other than "x" ; perhaps "x"
          $exists(in:approval)              ; approval ; always string             ; never nothing
          $exists(in:status)                ; status   ; always "open" | "closed"  ; impossible
          $exists(in:none)                  ; status   ; impossible                ; always "open" | "closed"
          $type(in:note) = 'string'         ; note     ; always string             ; always null
          $type(in:note) != 'string'        ; note     ; always null               ; always string
          $type(in:any) = 'number'          ; any      ; always number             ; always anything
          $exists(in:comment) and in:paid   ; comment  ; always string             ; perhaps string
          $exists($retries)                 ; $retries ; always integer            ; never nothing
          $customer = 'x'                   ; $customer; always "x"                ; always string other than "x"
          in:payment.kind = 'card'          ; payment  ; always {kind: "card", number: string} ; always {kind: "cash", paid: number}
          (in:paid)                         ; paid     ; always true               ; always false
          in:pair[0].number = 'x'           ; pair     ; always [{kind: "card", number: "x"}, integer] ; always [{kind: "card", number: string other than "x"}, integer]
          in:labels[1] = 'x'                ; labels   ; always [string, "x", ...string[]] ; always string[]
          true                              ; paid     ; always boolean            ; impossible
          in:count = 'x' and in:paid        ; paid     ; impossible                ; always boolean
          """)
  void aConditionTells(String condition, String name, String holds, String fails) {
    assertThat(known(refined(condition, true), name)).isEqualTo(holds);
    assertThat(known(refined(condition, false), name)).isEqualTo(fails);
  }

  /** Their elements are looked at one by one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "in:items.sku = 'x'",
        "$exists(in:items.sku)",
        "in:any.deep = 'x'",
        "$count(in:items) > 1",
        "$contains(in:name, 'x')",
        "in:name = in:first.sku"
      })
  void ofWhatIsFoundInArraysNothingIsConcluded(String condition) {
    assertThat(refined(condition, true)).isEqualTo(Order.data());
    assertThat(refined(condition, false)).isEqualTo(Order.data());
  }
}
