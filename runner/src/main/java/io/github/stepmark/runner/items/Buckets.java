package io.github.stepmark.runner.items;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that stands for Amazon S3: the object {@code key} of a bucket is the file {@code
 * folder/bucket/key}. No name leads out of a bucket's folder, neither by {@code ..} nor through a
 * symbolic link.
 */
public final class Buckets implements ObjectSource, ObjectSink {

  private final Path folder;

  /** The folder holds a folder for each bucket. */
  public Buckets(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public InputStream open(String bucket, String key) throws DatasetException {
    Path file = file(bucket, key);
    if (!Files.isRegularFile(file)) {
      throw new DatasetException(
          "The specified key does not exist: there is no object '%s' in the bucket '%s' (no file %s)."
              .formatted(key, bucket, file));
    }
    try {
      return Files.newInputStream(inside(file, bucket));
    } catch (IOException e) {
      throw failed("read", bucket, key, e);
    }
  }

  @Override
  public List<ListedObject> list(String bucket, String prefix) throws DatasetException {
    Path root = existing(bucket);
    List<ListedObject> listed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      // Links are not followed, so that a listing stays inside of the bucket.
      for (Path file :
          (Iterable<Path>)
              files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))::iterator) {
        String key = root.relativize(file).toString().replace('\\', '/');
        if (key.startsWith(prefix)) {
          listed.add(
              new ListedObject(
                  key, md5(file), Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
        }
      }
    } catch (IOException e) {
      throw failed("list", bucket, prefix, e);
    } catch (UncheckedIOException e) {
      throw failed("list", bucket, prefix, e.getCause());
    }
    // S3 orders keys by the bytes of their UTF-8.
    listed.sort(
        Comparator.comparing(
            object -> object.key().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
    return listed;
  }

  @Override
  public void put(String bucket, String key, byte[] content) throws DatasetException {
    existing(bucket);
    Path file = file(bucket, key);
    try {
      Files.createDirectories(inside(file.getParent(), bucket));
      Files.write(inside(file, bucket), content);
    } catch (IOException e) {
      throw failed("write", bucket, key, e);
    }
  }

  private Path existing(String bucket) throws DatasetException {
    Path root = root(bucket);
    if (!Files.isDirectory(root)) {
      throw new DatasetException(
          "The specified bucket does not exist: there is no folder %s.".formatted(root));
    }
    return root;
  }

  private Path root(String bucket) throws DatasetException {
    if (!isName(bucket) || bucket.indexOf('/') >= 0) {
      throw new DatasetException("'%s' is not the name of a bucket.".formatted(bucket));
    }
    return resolve(folder, bucket);
  }

  private Path file(String bucket, String key) throws DatasetException {
    Path file = root(bucket);
    for (String name : key.split("/", -1)) {
      if (!isName(name)) {
        throw new DatasetException(
            "The key '%s' cannot be the path of a file in the folder of the bucket '%s'."
                .formatted(key, bucket));
      }
      file = resolve(file, name);
    }
    return file;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.equals(".")
        && !name.equals("..")
        && name.indexOf('\\') < 0
        && name.indexOf('\0') < 0;
  }

  private static Path resolve(Path parent, String name) throws DatasetException {
    try {
      Path child = parent.resolve(name);
      if (parent.equals(child.getParent())) {
        return child;
      }
    } catch (InvalidPathException e) {
      // The same for the caller as a name of more than one part.
    }
    throw new DatasetException("'%s' cannot be the name of a file.".formatted(name));
  }

  /** {@code path}, whose nearest part that exists is really inside of the bucket's folder. */
  private Path inside(Path path, String bucket) throws DatasetException, IOException {
    Path existing = path;
    while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
      existing = existing.getParent();
    }
    if (!existing.toRealPath().startsWith(root(bucket).toRealPath())) {
      throw new DatasetException(
          "%s leads out of the folder of the bucket '%s'.".formatted(path, bucket));
    }
    return path;
  }

  private static String md5(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has MD5", e);
    }
  }

  private static DatasetException failed(String what, String bucket, String key, IOException e) {
    return new DatasetException("Cannot %s s3://%s/%s: %s".formatted(what, bucket, key, e));
  }
}
