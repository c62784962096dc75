package payloads;

import io.github.stepmark.Discriminator;
import io.github.stepmark.End;
import io.github.stepmark.Field;
import io.github.stepmark.Input;
import io.github.stepmark.StateMachine;
import io.github.stepmark.lambda.LambdaError;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payload that has every type which a payload can have. */
@StateMachine
class Payloads {

  record Everything(
      Scalars scalars,
      Boxes boxes,
      Several several,
      Maybe maybe,
      Tree tree,
      Page<Pair<String, Integer>> page,
      Shape shape,
      Person person,
      Object free,
      @Field("a name 'in' \"quotes\"") String named) {}

  record Scalars(
      String text,
      char letter,
      boolean truth,
      byte int8,
      short int16,
      int int32,
      long int64,
      float float32,
      double float64,
      BigDecimal decimal,
      BigInteger integer,
      Instant instant,
      OffsetDateTime offset,
      LocalDate date,
      LocalDateTime local,
      Duration duration,
      UUID uuid,
      URI uri,
      DayOfWeek day,
      LambdaError error) {}

  record Boxes(
      Character letter,
      Boolean truth,
      Byte int8,
      Short int16,
      Integer int32,
      Long int64,
      Float float32,
      Double float64) {}

  record Several(
      List<String> list,
      Set<Integer> set,
      Collection<Duration> collection,
      Instant[] array,
      int[] ints,
      double[][] grid,
      List<List<Pair<Boolean, Long>>> nested,
      Map<String, BigDecimal> map,
      Map<String, List<Map<String, DayOfWeek>>> deep) {}

  record Maybe(
      Optional<String> text,
      @Nullable Integer number,
      Optional<Pair<String, UUID>> pair,
      @Nullable Tree tree,
      Optional<List<Shape>> shapes) {}

  record Tree(String name, List<Tree> children) {}

  record Page<T>(List<T> items, int next) {}

  record Pair<A, B>(A left, B right) {}

  @Discriminator("kind")
  sealed interface Shape permits Circle, Square, Group {}

  record Circle(double radius) implements Shape {}

  @Discriminator.Name("box")
  record Square(BigDecimal side) implements Shape {}

  record Group(List<Shape> members) implements Shape {}

  static class Person {

    private String name = "";
    private @Nullable Person boss;
    private boolean active;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public @Nullable Person getBoss() {
      return boss;
    }

    public void setBoss(@Nullable Person boss) {
      this.boss = boss;
    }

    public boolean isActive() {
      return active;
    }

    public void setActive(boolean active) {
      this.active = active;
    }
  }

  @End
  Everything echo(@Input Everything everything) {
    return everything;
  }
}
