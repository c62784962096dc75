package io.github.stepmark;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * {@code ItemReader} of a distributed {@link MapState}: takes the items from Amazon S3, from a
 * bucket of the machine's account and Region.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface ItemReader {

  /**
   * {@code Resource}: {@code s3:getObject} for the items in an object, {@code s3:listObjectsV2} for
   * the objects of a bucket; short for {@code arn:aws:states:::s3:…}.
   */
  String resource();

  /**
   * {@code Parameters} under JSONPath, a payload template: {@code Bucket}, and {@code Key} of the
   * object or {@code Prefix} of those that are listed.
   */
  String parameters() default "";

  /** {@code Arguments} under JSONata: the same. */
  String arguments() default "";

  /** {@code InputType} in {@code ReaderConfig}: what the object is. */
  InputType inputType() default InputType.JSON;

  /** {@code ManifestType} in {@code ReaderConfig}: whose manifest the object is. */
  ManifestType manifestType() default ManifestType.S3_INVENTORY;

  /** {@code Transformation} in {@code ReaderConfig}: what becomes of objects that are listed. */
  Transformation transformation() default Transformation.NONE;

  /** {@code CSVDelimiter} in {@code ReaderConfig}. */
  CsvDelimiter csvDelimiter() default CsvDelimiter.COMMA;

  /** {@code CSVHeaderLocation} in {@code ReaderConfig}; {@link InputType#CSV} has to say it. */
  CsvHeaderLocation csvHeaderLocation() default CsvHeaderLocation.FIRST_ROW;

  /** {@code CSVHeaders} in {@code ReaderConfig}: the columns' names where they are given. */
  String[] csvHeaders() default {};

  /**
   * {@code ItemsPointer} in {@code ReaderConfig}: a JSON pointer (RFC 6901) to the items in a JSON
   * object.
   */
  String itemsPointer() default "";

  /**
   * {@code MaxItems} in {@code ReaderConfig}: how many items are taken, 0 to 100000000; 0, as if
   * not said, is all.
   */
  long maxItems() default 0;

  /** That number by an expression: {@code MaxItemsPath} under JSONPath. */
  String maxItemsFrom() default "";

  /** What an object with items is. */
  enum InputType {
    /** Rows, each an object of texts by the names of the columns. */
    CSV,
    /** An array, or an object whose members are items of {@code Key} and {@code Value}. */
    JSON,
    /** A JSON value a line. */
    JSONL,
    /** Apache Parquet. */
    PARQUET,
    /** The manifest of an S3 inventory; the older way of {@link ManifestType#S3_INVENTORY}. */
    MANIFEST
  }

  /** Whose manifest an object is. */
  enum ManifestType {
    /** That of Amazon Athena's UNLOAD. */
    ATHENA_DATA,
    /** That of an S3 inventory. */
    S3_INVENTORY
  }

  /** What becomes of objects that are listed. */
  enum Transformation {
    /** Their names, sizes and times are the items. */
    NONE,
    /** What is in them is: {@link ItemReader#inputType()} says what they are. */
    LOAD_AND_FLATTEN
  }

  /** What stands between the fields of a row. */
  enum CsvDelimiter {
    COMMA,
    PIPE,
    SEMICOLON,
    SPACE,
    TAB
  }

  /** Where the names of the columns stand. */
  enum CsvHeaderLocation {
    FIRST_ROW,
    /** In {@link ItemReader#csvHeaders()}. */
    GIVEN
  }
}
