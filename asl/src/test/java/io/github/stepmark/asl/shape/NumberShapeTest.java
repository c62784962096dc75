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
}
