package app;

import io.github.stepmark.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

@StateMachine
class Scalars {

  record All(
      String text,
      char letter,
      Character boxedLetter,
      boolean truth,
      Boolean boxedTruth,
      byte small,
      Byte boxedSmall,
      short shorter,
      Short boxedShorter,
      int number,
      Integer boxedNumber,
      long big,
      Long boxedBig,
      float single,
      Float boxedSingle,
      double dual,
      Double boxedDual,
      BigDecimal decimal,
      BigInteger whole,
      Instant instant,
      OffsetDateTime offset,
      LocalDate date,
      LocalDateTime local,
      Duration duration,
      UUID uuid,
      URI uri) {}

  @Next("one")
  All all(@Input All all) {
    return all;
  }

  @Next("two")
  int one(
      String text,
      char letter,
      Character boxedLetter,
      boolean truth,
      Boolean boxedTruth,
      byte small,
      Byte boxedSmall,
      short shorter,
      Short boxedShorter,
      int number,
      Integer boxedNumber,
      long big,
      Long boxedBig,
      float single,
      Float boxedSingle,
      double dual,
      Double boxedDual,
      BigDecimal decimal,
      BigInteger whole,
      Instant instant,
      OffsetDateTime offset,
      LocalDate date,
      LocalDateTime local,
      Duration duration,
      UUID uuid,
      URI uri) {
    return number;
  }

  @Next("three")
  char two(@Input int number) {
    return (char) number;
  }

  @Next("four")
  Long three(@Input Character letter) {
    return (long) letter;
  }

  @Next("five")
  boolean four(@Input Long number) {
    return number > 0;
  }

  @End
  @Returns({
    @Field(value = "at", type = Instant.class),
    @Field(value = "rate", type = double.class),
    @Field(value = "flag", type = Boolean.class),
    @Field(value = "bytes", type = int[].class),
    @Field(value = "nothing", type = Object.class)
  })
  FiveOutput five(@Input boolean truth) {
    return new FiveOutput(Instant.EPOCH, 1.5, truth, new int[0], "");
  }
}
