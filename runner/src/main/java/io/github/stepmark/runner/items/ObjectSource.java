package io.github.stepmark.runner.items;

import java.io.InputStream;
import java.util.List;

/** Where the objects of Amazon S3 are read from, by the names of their buckets and their keys. */
public interface ObjectSource {

  /** The content of an object. The caller closes it. */
  InputStream open(String bucket, String key) throws DatasetException;

  /** The objects of a bucket whose keys begin with {@code prefix}, in the order of their keys. */
  List<ListedObject> list(String bucket, String prefix) throws DatasetException;
}
