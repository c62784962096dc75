package app;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.stepmark.*;

@StateMachine(fields = NamingStyle.UPPER_CAMEL)
class Jackson {

  record Order(@JsonProperty("order_id") String id, @Field("the total") int total, String plain) {}

  static class Bean {
    @JsonProperty("first-name")
    private String name;

    private int age;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    @JsonProperty("years")
    public int getAge() {
      return age;
    }

    public void setAge(int age) {
      this.age = age;
    }
  }

  @End
  Bean take(@Input Order order) {
    return new Bean();
  }
}
