package io.github.stepmark.asl.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberShapeTest {

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "0.123456789012345, 0.123456789012345",
    "9223372036854775807, 9223372036854775807",
    "0.1234567890123456789, number",
    "12345678901234567890, integer",
    "1E+999999999, integer",
    "1E-999999999, number"
  })
  void aConstantIsKeptWhereADoubleOrALongKeepsIt(BigDecimal number, String shape) {
    assertThat(Shape.number(number)).hasToString(shape);
  }

  @ParameterizedTest
  @CsvSource({"0.1234567890123456789", "12345678901234567890", "0.1", "1E+30"})
  void theDoubleThatANumberIsPassedOnAsIsOfItsShape(BigDecimal number) {
    assertThat(Shape.number(number).accepts(DecimalNode.valueOf(number))).isTrue();
    assertThat(Shape.number(number).accepts(DoubleNode.valueOf(number.doubleValue()))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "> 5,   <= 5, -, integer",
    "> 5,   < 10, integer > 5 and < 10, integer",
    "> 5,   > 10, integer > 10, integer > 5",
    ">= 5,  <= 5, integer >= 5 and <= 5, integer",
    "< 5,   < 5,  integer < 5, integer < 5",
    "< 5,   > 5,  -, integer",
    ">= 5,  > 5,  integer > 5, integer >= 5"
  })
  void rangesOfTwoConditionsAreWhatBothAndWhatEitherLeaves(
      String first, String second, String both, String either) {
    Shape one = Shape.integer().numbersIn(range(first));
    Shape other = Shape.integer().numbersIn(range(second));

    assertThat(one.numbersIn(range(second))).hasToString(both.equals("-") ? "nothing" : both);
    assertThat(one.join(other)).hasToString(either);
    assertThat(one.isApartFrom(other)).isEqualTo(both.equals("-"));
  }

  @ParameterizedTest
  @CsvSource({"> 5, 5, false", ">= 5, 5.0, true", "< 5, 4, true", "<= 5, 6, false"})
  void aNumberOutOfTheRangeIsNotOfTheShape(String range, BigDecimal number, boolean isOf) {
    Shape shape = Shape.number().numbersIn(range(range));

    assertThat(shape.accepts(DecimalNode.valueOf(number))).isEqualTo(isOf);
    assertThat(Shape.number(number).numbersIn(range(range)).isNothing()).isNotEqualTo(isOf);
    assertThat(Shape.number(number).isApartFrom(shape)).isNotEqualTo(isOf);
  }

  private static Range range(String written) {
    String[] parts = written.split(" ");
    Range.End end = new Range.End(new BigDecimal(parts[1]), parts[0].endsWith("="));
    return parts[0].startsWith(">") ? new Range(end, null) : new Range(null, end);
  }
}
