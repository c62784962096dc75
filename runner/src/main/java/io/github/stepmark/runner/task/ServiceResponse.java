package io.github.stepmark.runner.task;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the responses of optimized integrations have beside their own members. */
public final class ServiceResponse {

  private ServiceResponse() {}

  /** Adds {@code SdkHttpMetadata} and {@code SdkResponseMetadata}. */
  public static void addMetadata(
      ObjectNode response, String requestId, int status, String contentType) {
    ObjectNode http = response.putObject("SdkHttpMetadata");
    ObjectNode all = http.putObject("AllHttpHeaders");
    ObjectNode single = http.putObject("HttpHeaders");
    String[][] headers = {{"Content-Type", contentType}, {"x-amzn-RequestId", requestId}};
    for (String[] header : headers) {
      all.putArray(header[0]).add(header[1]);
      single.put(header[0], header[1]);
    }
    http.put("HttpStatusCode", status);
    response.putObject("SdkResponseMetadata").put("RequestId", requestId);
  }
}
