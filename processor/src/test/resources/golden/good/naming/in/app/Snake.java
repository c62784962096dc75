package app;

import io.github.stepmark.*;

@StateMachine(names = NamingStyle.SNAKE_CASE, fields = NamingStyle.TITLE_CASE, prefix = "Snake")
class Snake {

  @ResultPath("$['Straße']")
  @Next("cafe")
  String createS3Bucket(String orderId, String bucketURL) {
    return orderId;
  }

  @End
  void cafe(String straße) {}
}
