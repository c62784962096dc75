package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@StateMachine
class Absent {

  record Address(String street, @Nullable String floor, Optional<Integer> number) {}

  record Person(Optional<Address> address, @Nullable Address other, @Nullable Integer age) {}

  @ChoiceOn(when = @When(condition = "isNull($)", next = "maybe"), otherwise = "look")
  @Nullable Person find(@Nullable String name, Optional<String> email, Optional<List<String>> tags) {
    return null;
  }

  @Next("maybe")
  Optional<Person> look(@Input Person person) {
    return Optional.of(person);
  }

  @End
  Optional<String> maybe(@Input Optional<Person> person) {
    return person.map(Object::toString);
  }
}
