package app;

import io.github.stepmark.*;
import com.fasterxml.jackson.annotation.JsonProperty;

@StateMachine
class Beans {

  static class Base<T> {
    @JsonProperty("the-item")
    private T item;

    public T getItem() {
      return item;
    }

    public void setItem(T item) {
      this.item = item;
    }
  }

  static class Child extends Base<String> {
    private int count;

    public int getCount() {
      return count;
    }

    public void setCount(int count) {
      this.count = count;
    }
  }

  @ChoiceOn(value = "$['the-item']", when = @When(is = "apple", next = "second"), otherwise = "second")
  Child first(@Input Child child) {
    return child;
  }

  @End
  void second() {}
}
