package app;

import io.github.stepmark.*;

/** Its input is what its handler takes, its output what that gives. */
@StateMachine
class Invoicing {

  record Invoice(long number, String payer) {}

  @End
  Invoice invoice(String customer, long cents) {
    return new Invoice(cents, customer);
  }
}
