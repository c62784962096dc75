package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions are written with ' for ", so that they can be read. */
class DistributedMapTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Label': 'Rows'",
        "'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {"
            + "'InputType': 'CSV', 'CSVDelimiter': 'TAB', 'CSVHeaderLocation': 'FIRST_ROW',"
            + " 'MaxItems': 0}}",
        "'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {"
            + "'InputType': '${Format}'}}",
        "'ItemBatcher': {'MaxItemsPerBatch': 1, 'MaxInputBytesPerBatch': 262144}",
        "'ToleratedFailurePercentage': 0, 'ToleratedFailureCount': 0",
        "'ToleratedFailurePercentage': 99.5",
        "'ResultWriter': {'WriterConfig': {'Transformation': 'FLATTEN', 'OutputType': 'JSONL'}}"
      })
  void theFieldsOfADistributedMapAreTaken(String fields) {
    assertThat(check(fields)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          'ToleratedFailurePercentage': 101             | /ToleratedFailurePercentage         | Maximum value is 100
          'ToleratedFailurePercentage': -0.5            | /ToleratedFailurePercentage         | Minimum value is 0
          'ToleratedFailureCount': -1                   | /ToleratedFailureCount              | Minimum value is 0
          'Label': ''                                   | /Label                              | The label '' has 0 characters
          'Label': '12345678901234567890123456789012345678901' | /Label | The label '12345678901234567890123456789012345678901' has 41 characters
          'Label': 'a b'                                | /Label                              | Label contains invalid character: U+0020
          'Label': 'a*'                                 | /Label                              | Label contains invalid character: U+002A
          'Label': 'a\\u0085'                            | /Label                              | Label contains invalid character: U+0085
          'ItemBatcher': {'MaxItemsPerBatch': 0}        | /ItemBatcher/MaxItemsPerBatch       | Minimum value is 1
          'ItemBatcher': {'MaxInputBytesPerBatch': 262145} | /ItemBatcher/MaxInputBytesPerBatch | Maximum value is 262144
          'ItemReader': {'Resource': 'arn:aws:states:::s3:listObjectsV2', 'ReaderConfig': {'MaxItems': -1}} | /ItemReader/ReaderConfig/MaxItems | Minimum value is 0
          'ItemReader': {'Resource': 'arn:aws:states:::s3:listObjectsV2', 'ReaderConfig': {'Transformation': 'FLATTEN'}} | /ItemReader/ReaderConfig/Transformation | Value should be one of the following: [NONE, LOAD_AND_FLATTEN]
          'ResultWriter': {'WriterConfig': {'Transformation': 'LOAD', 'OutputType': 'JSON'}} | /ResultWriter/WriterConfig/Transformation | Value should be one of the following: [NONE, COMPACT, FLATTEN]
          'ResultWriter': {}                            | /ResultWriter                       | Value cannot be empty
          'ResultWriter': {'Parameters': {'Bucket': 'b'}} | /ResultWriter                     | These fields are required: [Resource]
          'ResultWriter': {'WriterConfig': {}}          | /ResultWriter/WriterConfig          | These fields are required: [OutputType]
          'ItemReader': {'Resource': 'arn:aws:states:::s3:listObjectsV2', 'Arguments': {'Bucket': 'b'}} | /ItemReader/Arguments | The QueryLanguage is set to 'JSONPath', but field 'Arguments' is only supported for the 'JSONata' QueryLanguage
          """)
  void whatAwsRefusesOfADistributedMapIsReportedAtItsField(
      String fields, String field, String message) {
    assertThat(check(fields))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.pointer()).isEqualTo("/States/A" + field);
              assertThat(one.message()).isEqualTo(message);
            });
  }

  @Test
  void aLabelIsUniqueInTheWholeMachine() {
    String inner =
        "'I': {'Type': 'Map', 'Label': 'L', 'End': true, 'ItemProcessor': {"
            + "'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},"
            + " 'StartAt': 'J', 'States': {'J': {'Type': 'Succeed'}}}}";

    assertThat(check("'Label': 'L'", inner))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo(Rule.DUPLICATE_LABEL_NAME);
              assertThat(one.pointer()).isEqualTo("/States/A/ItemProcessor/States/I/Label");
              assertThat(one.message()).isEqualTo("There is another label 'L' at /States/A/Label");
            });
  }

  private static List<Diagnostic> check(String fields) {
    return check(fields, "'I': {'Type': 'Succeed'}");
  }

  private static List<Diagnostic> check(String fields, String processor) {
    String definition =
        "{'StartAt': 'A', 'States': {'A': {'Type': 'Map', 'End': true, 'ItemProcessor': {"
            + "'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},"
            + " 'StartAt': 'I', 'States': {"
            + processor
            + "}}, "
            + fields
            + "}}}";
    return Checker.check(DefinitionReader.read(definition.replace('\'', '"')).orThrow());
  }
}
