package app;

import io.github.stepmark.*;

@StateMachine
class Invoicing {

  record Invoice(long number, String payer) {}

  @End
  Invoice invoice(String customer, long cents) {
    return new Invoice(cents, customer);
  }
}
