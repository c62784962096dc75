package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine(fields = NamingStyle.SNAKE_CASE)
class Beans {

  static class Person {
    private String name;
    private boolean isActive;
    private String URL;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public boolean isActive() {
      return isActive;
    }

    public void setActive(boolean active) {
      isActive = active;
    }

    public String getURL() {
      return URL;
    }

    public void setURL(String url) {
      URL = url;
    }

    /** Computed: neither read nor written. */
    public String getGreeting() {
      return "Hello " + name;
    }
  }

  static class Employee extends Person {
    private List<Person> staff;
    private int bean;

    public List<Person> getStaff() {
      return staff;
    }

    public void setStaff(List<Person> staff) {
      this.staff = staff;
    }

    public int getBean() {
      return bean;
    }

    public void setBean(int bean) {
      this.bean = bean;
    }
  }

  static class Box<T> {
    private T content;

    public T getContent() {
      return content;
    }

    public void setContent(T content) {
      this.content = content;
    }
  }

  @OutputPath("$.content")
  @Next("hire")
  Box<Employee> open(@Input Box<List<Person>> box) {
    return new Box<>();
  }

  @End
  Employee hire(@Input Employee employee) {
    return employee;
  }
}
