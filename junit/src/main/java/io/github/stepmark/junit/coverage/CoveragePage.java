package io.github.stepmark.junit.coverage;

import io.github.stepmark.asl.diagram.SvgDiagram;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The coverage of a machine as a page of HTML that needs no other file: the diagram coloured, what
 * no test took, and how often what was taken. Names are a person's and may hold anything; all of
 * them are escaped.
 */
final class CoveragePage {

  private static final String MARKER =
      "<marker id=\"coverage-%s\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\" markerWidth=\"6\""
          + " markerHeight=\"6\" orient=\"auto\"><path d=\"M0,0.5L8,4L0,7.5z\"/></marker>";

  private final MachineCoverage coverage;
  private final Set<String> pointers = new HashSet<>();
  private final StringBuilder html = new StringBuilder();

  private CoveragePage(MachineCoverage coverage) {
    this.coverage = coverage;
    coverage.places().forEach(place -> pointers.add(place.pointer()));
  }

  static String of(MachineCoverage coverage) {
    CoveragePage page = new CoveragePage(coverage);
    page.write();
    return page.html.toString();
  }

  private void write() {
    raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    raw("<title>").text(coverage.name() + ": coverage").raw("</title>\n<style>\n");
    raw(resource("page.css")).raw("</style>\n</head>\n<body>\n<main>\n");
    head();
    raw("<div class=\"columns\">\n");
    drawing();
    raw("<div>\n");
    missed();
    raw("</div>\n</div>\n");
    places();
    raw("</main>\n<script>\n").raw(resource("page.js")).raw("</script>\n</body>\n</html>\n");
  }

  private void head() {
    int percent = coverage.share().percent();
    String degree = percent == 100 ? "whole" : percent == 0 ? "none" : "some";
    raw("<div class=\"head\">\n<div><h1>").text(coverage.name()).raw("</h1>\n");
    raw("<div class=\"soft\">What tests took of the workflow, in ");
    text(coverage.runs() == 1 ? "1 run" : coverage.runs() + " runs").raw("</div></div>\n");
    raw("<div class=\"percent ").raw(degree).raw("\">").text(percent + " %").raw("</div>\n");
    raw("<dl class=\"kinds\">\n");
    for (Place.Kind kind : Place.Kind.values()) {
      MachineCoverage.Share share = coverage.share(kind);
      if (share.all() > 0) {
        raw("<div><dt>").text(kind.many()).raw("</dt><dd>").text(share.toString());
        raw("<div class=\"bar\"><i style=\"width:")
            .raw(share.percent() + "%\"></i></div></dd></div>\n");
      }
    }
    raw("</dl>\n</div>\n");
  }

  private void drawing() {
    raw("<div class=\"card\">\n<p class=\"legend\">");
    raw(
        "<span class=\"taken\"><b></b>taken</span><span class=\"missed\"><b></b>never taken</span>");
    raw(
        "<span class=\"partly\"><b></b>an arrow for several ways, of which some were taken</span></p>\n");
    raw("<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>");
    for (String mark : List.of("taken", "partly", "missed")) {
      raw(MARKER.formatted(mark));
    }
    raw("</defs></svg>\n<div class=\"drawing coverage\">\n");
    raw(SvgDiagram.of(coverage.machine(), this::mark)).raw("</div>\n</div>\n");
  }

  /** The class of what is {@code shown}: the entry into the machine is no place. */
  private String mark(List<String> shown) {
    long taken = 0;
    long places = 0;
    for (String pointer : shown) {
      if (pointer.endsWith("/StartAt")) {
        return "taken";
      }
      taken += coverage.taken().containsKey(pointer) ? 1 : 0;
      places += pointers.contains(pointer) ? 1 : 0;
    }
    return places == 0 ? "" : taken == 0 ? "missed" : taken < places ? "partly" : "taken";
  }

  private void missed() {
    List<Place> missed = coverage.missed();
    raw("<div class=\"card\">\n<h2>");
    if (missed.isEmpty()) {
      raw("No part of it is left that no test took.</h2>\n</div>\n");
      return;
    }
    text("Never taken: " + missed.size()).raw("</h2>\n<ul>\n");
    for (Place place : missed) {
      raw("<li data-place=\"").text(place.pointer()).raw("\">");
      text(place.kind() == Place.Kind.STATE ? place.state() : place.text());
      raw("<span>").text(place.kind().one());
      if (place.kind() != Place.Kind.STATE) {
        text(" of " + place.state());
      }
      raw("</span></li>\n");
    }
    raw("</ul>\n</div>\n");
  }

  private void places() {
    raw("<div class=\"card\" style=\"margin-top:20px\">\n<h2>All parts</h2>\n<table>\n");
    raw("<tr><th>state</th><th>part</th><th></th><th>taken</th></tr>\n");
    for (Place place : coverage.places()) {
      long taken = coverage.taken(place);
      raw(taken == 0 ? "<tr class=\"missed\"" : "<tr");
      raw(" data-place=\"").text(place.pointer()).raw("\"><td>").text(place.state());
      raw("</td><td>").text(place.kind().one()).raw("</td><td>");
      text(place.kind() == Place.Kind.STATE ? "" : place.text());
      raw("</td><td>").text(taken == 0 ? "never" : taken + "×").raw("</td></tr>\n");
    }
    raw("</table>\n</div>\n");
  }

  private CoveragePage raw(String markup) {
    html.append(markup);
    return this;
  }

  private CoveragePage text(String any) {
    any.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isCharacter(c) ? c : 0xFFFD);
              }
            });
    return this;
  }

  private static boolean isCharacter(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !half && (c >= ' ' || c == '\n' || c == '\t');
  }

  private static String resource(String name) {
    try (InputStream in = CoveragePage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
