package app;

import io.github.stepmark.*;

@StateMachine(
    names = NamingStyle.SENTENCE_CASE,
    fields = NamingStyle.SNAKE_CASE,
    prefix = "Sentence")
abstract class Sentence {

  @Next("wait10Minutes")
  String createS3Bucket(String orderId, String bucketURL) {
    return orderId;
  }

  @Wait(seconds = 600)
  @Next("parseHTTPResponse")
  abstract void wait10Minutes();

  @End
  void parseHTTPResponse() {}
}
