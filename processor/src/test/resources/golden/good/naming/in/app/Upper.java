package app;

import io.github.stepmark.*;

@StateMachine(
    name = "upper-machine",
    names = NamingStyle.UPPER_CAMEL,
    fields = NamingStyle.KEBAB_CASE,
    prefix = "Up")
abstract class Upper {

  @ResultPath("$.bucket")
  @Next("wait10Minutes")
  @Returns({@Field("order-id"), @Field(value = "URL"), @Field(value = "Total Price", as = "price")})
  UpCreateS3BucketOutput createS3Bucket(String orderId, String bucketURL) {
    return new UpCreateS3BucketOutput(orderId, bucketURL, "");
  }

  @Wait(seconds = 600)
  @Next("case_")
  abstract void wait10Minutes();

  @Next("parseHTTPResponse")
  String case_(String class_, String new_) {
    return class_;
  }

  @End
  void parseHTTPResponse() {}
}
