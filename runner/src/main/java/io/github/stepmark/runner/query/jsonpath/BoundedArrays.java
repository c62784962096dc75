package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;

/**
 * Jackson's trees for Jayway's library, in which there is nothing behind the end of an array. The
 * library's own finds {@code null} there, which cannot be told from an element that is null; see <a
 * href="https://github.com/json-path/JsonPath/issues/1028">its issue 1028</a>.
 */
final class BoundedArrays extends JacksonJsonNodeJsonProvider {

  BoundedArrays(JsonMapper mapper) {
    super(mapper);
  }

  @Override
  public Object getArrayIndex(Object array, int index) {
    JsonNode element = ((JsonNode) array).get(index);
    if (element == null) {
      // What the library takes for "no such element".
      throw new IndexOutOfBoundsException(index);
    }
    return unwrap(element);
  }
}
