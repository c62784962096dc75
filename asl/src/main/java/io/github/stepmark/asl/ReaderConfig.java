package io.github.stepmark.asl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code ReaderConfig} of an {@link ItemReader}. Its words are strings, because each may be a
 * placeholder.
 *
 * @param inputType {@code InputType}: {@code CSV}, {@code JSON}, {@code JSONL}, {@code PARQUET} or
 *     {@code MANIFEST}
 * @param manifestType {@code ManifestType}: {@code ATHENA_DATA} or {@code S3_INVENTORY}
 * @param transformation {@code Transformation}: {@code NONE}, or {@code LOAD_AND_FLATTEN} for the
 *     contents of the objects that are listed
 * @param csvDelimiter {@code CSVDelimiter}: {@code COMMA}, {@code PIPE}, {@code SEMICOLON}, {@code
 *     SPACE} or {@code TAB}
 * @param csvHeaderLocation {@code CSVHeaderLocation}: {@code FIRST_ROW} or {@code GIVEN}
 * @param csvHeaders {@code CSVHeaders}: the columns' names where they are given
 * @param itemsPointer {@code ItemsPointer}: a JSON pointer to the items in a JSON file
 * @param maxItems {@code MaxItems} or {@code MaxItemsPath}: how many to take, up to 100,000,000; 0
 *     is no limit
 */
public record ReaderConfig(
    @Nullable String inputType,
    @Nullable String manifestType,
    @Nullable String transformation,
    @Nullable String csvDelimiter,
    @Nullable String csvHeaderLocation,
    @Nullable List<String> csvHeaders,
    @Nullable String itemsPointer,
    @Nullable ValueOrPath<Long> maxItems) {

  public ReaderConfig {
    csvHeaders = Lists.copyOrNull(csvHeaders);
  }
}
