package app;

import io.github.stepmark.*;

/** Comes before the workflows that it starts, whose types it knows nevertheless. */
@StateMachine(input = Checkout.Cart.class)
abstract class Checkout {

  record Cart(String customer, long cents) {}

  @Task(value = "states:startExecution.sync:2", machine = Invoicing.class)
  @Parameters(
      """
      {"StateMachineArn": "${InvoicingArn}",
       "Input": {"customer.$": "$.customer", "cents.$": "$.cents", "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id"}}
      """)
  @Next("file")
  abstract void invoice();

  @Next("tell")
  @DiscardResult
  String file(@From("$.Output.number") long number, @From("$.Output.payer") String payer) {
    return payer + number;
  }

  @Task(value = "states:startExecution", machine = Telling.class)
  @Parameters("{\"StateMachineArn\": \"${TellingArn}\", \"Input\": \"{\\\"any\\\": 1}\"}")
  @DiscardResult
  @Next("tellAgain")
  abstract void tell();

  record Told(Telling.Said Output) {}

  @Task(value = "states:startExecution.sync:2", machine = Telling.class)
  @Parameters("{\"StateMachineArn\": \"${TellingArn}\"}")
  @ResultPath("$.told")
  @Next("invoiceByText")
  abstract Told tellAgain();

  @Task(value = "states:startExecution.sync", machine = Invoicing.class)
  @Parameters(
      """
      {"StateMachineArn": "${InvoicingArn}", "Input": "{\\"customer\\": \\"a\\", \\"cents\\": 1}"}
      """)
  @ResultSelector("{\"invoice.$\": \"States.StringToJson($.Output)\"}")
  @Next("invoiceAsText")
  abstract void invoiceByText();

  @Task(value = "states:startExecution", machine = Invoicing.class)
  @Parameters(
      """
      {"StateMachineArn": "${InvoicingArn}", "Input.$": "States.Format('\\\\{\\"customer\\": \\"{}\\"\\\\}', $.invoice.payer)"}
      """)
  @End
  abstract void invoiceAsText();
}
