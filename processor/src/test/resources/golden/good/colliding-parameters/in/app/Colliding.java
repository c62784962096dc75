package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Map;

@StateMachine
class Colliding {

  record Names(
      String in,
      String out,
      String value,
      String bean,
      String input,
      String output,
      String context,
      String workflow,
      String answer,
      String functions,
      String list,
      String map,
      String name,
      String array,
      String element,
      String entry,
      String each,
      String i,
      String e) {}

  sealed interface Case permits One {}

  record One(String each, String value, String out, List<String> list, Map<String, String> map)
      implements Case {}

  static class Bean {
    private String bean;

    public String getBean() {
      return bean;
    }

    public void setBean(String bean) {
      this.bean = bean;
    }
  }

  @Next("answered")
  Names workflow(
      String in,
      String out,
      String value,
      String bean,
      String input,
      String output,
      String context,
      String workflow,
      String answer,
      String functions,
      String list,
      String map,
      String name,
      String array,
      String element,
      String entry,
      String each,
      String i,
      String e) {
    return new Names(
        in, out, value, bean, input, output, context, workflow, answer, functions, list, map, name,
        array, element, entry, each, i, e);
  }

  @ResultPath("$.answered")
  @Next("functions")
  @Returns({@Field("in"), @Field("out"), @Field("value")})
  AnsweredOutput answered(@Input Names names) {
    return new AnsweredOutput("", "", "");
  }

  @ResultPath("$.context")
  @Next("read")
  Case functions(@Input Bean input) {
    return null;
  }

  @ResultPath("$.out")
  @Next("write")
  String read(Case context) {
    return "";
  }

  @ResultPath("$.in")
  @Next("handle")
  String write(String out) {
    return "";
  }

  @Next("shared_")
  String handle(String in) {
    return "";
  }

  @Next("definition")
  void shared_() {}

  @Next("states")
  void definition() {}

  @Next("copy")
  @State("All States")
  void states() {}

  @End
  void copy() {}
}
