package app;

import io.github.stepmark.*;

@StateMachine(input = Checkout.Cart.class)
abstract class Checkout {

  record Cart(String customer, long cents) {}

  @Task(value = "states:startExecution.sync:2", machine = Invoicing.class)
  @Parameters(
      """
      {"StateMachineArn": "${InvoicingArn}",
       "Input": {"customer.$": "$.cents", "amount.$": "$.cents"}}
      """)
  @ResultPath("$.invoice")
  @Next("file")
  abstract void invoice();

  @DiscardResult
  @Next("without")
  String file(@From("$.invoice.Output.payee") String payee, @From("$.invoice.Output.number") String number) {
    return payee + number;
  }

  @Task(value = "states:startExecution", machine = Invoicing.class)
  @Parameters("{\"StateMachineArn\": \"${InvoicingArn}\"}")
  @DiscardResult
  @Next("declared")
  abstract void without();

  record Declared(String Output) {}

  @Task(value = "states:startExecution.sync:2", machine = Invoicing.class)
  @Parameters("{\"StateMachineArn\": \"${InvoicingArn}\", \"Input.$\": \"$\"}")
  @DiscardResult
  @Next("expression")
  abstract Declared declared();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Task(value = "states:startExecution.sync:2", machine = Invoicing.class)
  @Arguments(
      """
      {"StateMachineArn": "${InvoicingArn}",
       "Input": {"customer": "{% $states.input.customer %}", "cents": "{% $string($states.input.cents) %}"}}
      """)
  @Output("{% $states.result.Output.numbr %}")
  @Next("text")
  abstract void expression();

  @Task(value = "states:startExecution.sync", machine = Invoicing.class)
  @Parameters("{\"StateMachineArn\": \"${InvoicingArn}\", \"Input\": \"{\\\"customer\\\": \\\"a\\\"}\"}")
  @ResultSelector("{\"invoice.$\": \"States.StringToJson($.Output)\"}")
  @Next("paid")
  abstract void text();

  @Pass
  @Parameters("{\"customer.$\": \"$.invoice.payer\", \"amount.$\": \"$.invoice.amount\"}")
  @Next("noJson")
  abstract void paid();

  @Task(value = "states:startExecution", machine = Invoicing.class)
  @Parameters("{\"StateMachineArn\": \"${InvoicingArn}\", \"Input\": \"go\"}")
  @ResultPath("$.started")
  @Next("packed")
  abstract void noJson();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Task(value = "states:startExecution", machine = Invoicing.class)
  @Arguments("{\"StateMachineArn\": \"${InvoicingArn}\", \"Input\": \"{% $string({'customer': $states.input.customer}) %}\"}")
  @End
  abstract void packed();
}
