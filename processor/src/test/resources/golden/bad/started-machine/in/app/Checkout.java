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
  @End
  abstract void expression();
}
