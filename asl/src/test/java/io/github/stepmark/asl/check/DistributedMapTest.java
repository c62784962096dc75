package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
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
        "'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {"
            + "'InputType': 'JSONL', 'CSVDelimiter': 'TAB', 'CSVHeaders': ['a'],"
            + " 'Transformation': 'LOAD_AND_FLATTEN'}}",
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
          'ItemBatcher': {'BatchInput': {}} | /ItemBatcher | An item batcher needs MaxItemsPerBatch, MaxInputBytesPerBatch or both
          'ItemReader': {'Resource': 'arn:aws:states:::s3:putObject'} | /ItemReader/Resource | The field 'Resource' does not match any of the allowed values
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject'} | /ItemReader | These fields are required: [ReaderConfig]
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {}} | /ItemReader/ReaderConfig | These fields are required: [InputType]
          'ItemReader': {'Resource': 'arn:aws:states:::s3:listObjectsV2', 'ReaderConfig': {'Transformation': 'LOAD_AND_FLATTEN'}} | /ItemReader/ReaderConfig | These fields are required: [InputType]
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'CSV'}} | /ItemReader/ReaderConfig | The field 'CSVHeaderLocation' is required
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'JSON', 'CSVHeaderLocation': 'FIRST_ROW'}} | /ItemReader/ReaderConfig/CSVHeaderLocation | Field 'CSVHeaderLocation' is not supported
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'csv', 'CSVHeaderLocation': 'FIRST_ROW'}} | /ItemReader/ReaderConfig/InputType | Value should be one of the following: [CSV, JSON, JSONL, PARQUET, MANIFEST]
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'GIVEN'}} | /ItemReader/ReaderConfig | These fields are required: [CSVHeaders]
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'FIRST_ROW', 'CSVHeaders': ['a']}} | /ItemReader/ReaderConfig/CSVHeaders | Field 'CSVHeaders' is not supported
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'GIVEN', 'CSVHeaders': ['a', 'b', 'a']}} | /ItemReader/ReaderConfig/CSVHeaders/2 | Two columns are named 'a'
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'CSV', 'CSVHeaderLocation': 'FIRST_ROW', 'ManifestType': 'S3_INVENTORY'}} | /ItemReader/ReaderConfig/InputType | Field 'InputType' is not supported
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'JSON', 'ItemsPointer': 'rows'}} | /ItemReader/ReaderConfig/ItemsPointer | 'rows' is no JSON pointer
          'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject', 'ReaderConfig': {'InputType': 'PARQUET'}, 'Parameters': {'VersionId': '1'}} | /ItemReader/Parameters/VersionId | Field 'VersionId' is not supported
          'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject'} | /ResultWriter | An export needs Parameters, or in a JSONata state Arguments
          'ResultWriter': {'Resource': 'arn:aws:states:::s3:getObject', 'Parameters': {}} | /ResultWriter/Resource | The field 'Resource' does not match any of the allowed values
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'Mode': 'DISTRIBUTED'} | 'Comment': 'x' | MISSING_FIELD | /ItemProcessor/ProcessorConfig
          {'Mode': 'INLINE', 'ExecutionType': 'STANDARD'} | 'Comment': 'x' | UNSUPPORTED_FIELD | /ItemProcessor/ProcessorConfig/ExecutionType
          {} | 'ToleratedFailureCount': 1 | DISTRIBUTED_ONLY | /ToleratedFailureCount
          {} | 'ItemReader': {'Resource': 'arn:aws:states:::s3:getObject'} | DISTRIBUTED_ONLY | /ItemReader
          {} | 'ResultWriter': {'Resource': 'arn:aws:states:::s3:putObject'} | DISTRIBUTED_ONLY | /ResultWriter
          {} | 'ResultWriter': {} | EMPTY_LIST | /ResultWriter
          {} | 'ItemBatcher': {'MaxItemsPerBatch': 1} | DISTRIBUTED_ONLY | /ItemBatcher
          """)
  void theModeFitsWhatElseIsSaid(String config, String fields, String rule, String field) {
    String map =
        "{'Type': 'Map', 'End': true, 'ItemProcessor': {'ProcessorConfig': "
            + config
            + ", 'StartAt': 'I', 'States': {'I': {'Type': 'Succeed'}}}, "
            + fields
            + "}";

    assertThat(checkState(map, WorkflowType.STANDARD))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule().name()).isEqualTo(rule);
              assertThat(one.pointer()).isEqualTo(field);
            });
  }

  @Test
  void anExpressWorkflowHasNoDistributedMapNorHasAnExpressItem() {
    String map =
        "{'Type': 'Map', 'End': true, 'ItemProcessor': {'ProcessorConfig': {'Mode':"
            + " 'DISTRIBUTED', 'ExecutionType': 'EXPRESS'}, 'StartAt': 'I', 'States': {'I': {'Type':"
            + " 'Task', 'Resource': 'arn:aws:states:::glue:startJobRun.sync', 'End': true}}}}";

    assertThat(checkState(map, WorkflowType.EXPRESS))
        .extracting(Diagnostic::message)
        .containsExactly(
            "The field 'Mode' with value 'DISTRIBUTED' is not supported inside 'EXPRESS' state"
                + " machines",
            "Express state machine does not support '.sync' service integration");
    assertThat(checkState(map, WorkflowType.STANDARD))
        .extracting(Diagnostic::pointer)
        .containsExactly("/ItemProcessor/States/I/Resource");
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

  private static List<Diagnostic> checkState(String state, WorkflowType type) {
    return Checker.check(
        DefinitionReader.readState(state.replace('\'', '"'), QueryLanguage.JSONPATH).orThrow(),
        QueryLanguage.JSONPATH,
        type);
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
