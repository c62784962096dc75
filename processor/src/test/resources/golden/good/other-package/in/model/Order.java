package model;

import java.util.List;

public record Order(String id, List<Line> lines, Status status) {

  public record Line(String sku) {}

  public enum Status {
    NEW,
    OLD
  }
}
