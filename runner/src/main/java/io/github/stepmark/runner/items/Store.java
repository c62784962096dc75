package io.github.stepmark.runner.items;

import java.io.InputStream;
import java.util.List;

/** What stands for Amazon S3: objects by the names of their buckets and their keys. */
public interface Store {

  /** The content of an object. The caller closes it. */
  InputStream open(String bucket, String key) throws DatasetException;

  /** The objects of a bucket whose keys begin with {@code prefix}, in the order of their keys. */
  List<ListedObject> list(String bucket, String prefix) throws DatasetException;

  /** Puts an object in the place of what is at this key. */
  void put(String bucket, String key, byte[] content) throws DatasetException;
}
