package io.github.stepmark.runner.items;

/** Where objects of Amazon S3 are put. */
@FunctionalInterface
public interface ObjectSink {

  /** Puts an object in the place of what is at this key. */
  void put(String bucket, String key, byte[] content) throws DatasetException;
}
