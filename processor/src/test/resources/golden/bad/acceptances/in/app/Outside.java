package app;

import io.github.stepmark.*;

@Accept(value = "OpenChoice", because = "it is no workflow")
class Outside {

  void method(@Accept(value = "OpenChoice", because = "it is no workflow") String text) {}
}
