package io.github.stepmark.asl.diagram;

/** How an SVG drawing looks: its style sheet and its arrow heads. */
final class SvgStyle {

  /**
   * Colours are written out, not as CSS variables, which few programs outside of browsers know.
   * Every rule begins with the drawing's class: set into a page, it styles nothing else there.
   */
  static final String TEXT =
      """
      <style>
      .stepmark text{font-family:Arial,Helvetica,"Liberation Sans",Arimo,sans-serif;font-size:13px;fill:#1f2328;text-anchor:middle}
      .stepmark .small{font-size:11px;fill:#59636e}
      .stepmark .edge path{fill:none;stroke:#6e7781;stroke-width:1.3}
      .stepmark .catch path{stroke:#cf5b56;stroke-dasharray:5 3}
      .stepmark .catch .small{fill:#a8322d}
      .stepmark .state>*{stroke-width:1.3}
      .stepmark .state>text,.stepmark .edge text{stroke:none}
      .stepmark .head{fill:#6e7781}
      .stepmark .catch-head{fill:#cf5b56}
      .stepmark .start>circle{fill:#6e7781;stroke:#6e7781}
      .stepmark .end>circle{fill:none;stroke:#6e7781}
      .stepmark .end>circle+circle{fill:#6e7781}
      .stepmark .task>rect{fill:#ddf4ff;stroke:#0969da}
      .stepmark .pass>polygon{fill:#eff1f4;stroke:#6e7781}
      .stepmark .wait>rect{fill:#fbefff;stroke:#8250df}
      .stepmark .choice>polygon{fill:#fff8c5;stroke:#9a6700}
      .stepmark .succeed>rect{fill:#dafbe1;stroke:#1a7f37}
      .stepmark .fail>polygon{fill:#ffebe9;stroke:#cf222e}
      .stepmark .missing>polygon{fill:none;stroke:#cf222e;stroke-dasharray:3 2}
      .stepmark .parallel>rect{fill:#f6f8fa;stroke:#57606a}
      .stepmark .map>rect{fill:#f1faf9;stroke:#1b7c83}
      .stepmark .frame>rect{fill:#fff;stroke:#afb8c1;stroke-dasharray:2 3}
      @media(prefers-color-scheme:dark){
      .stepmark text{fill:#e6edf3}
      .stepmark .small{fill:#9aa4af}
      .stepmark .edge path{stroke:#8b949e}
      .stepmark .catch path{stroke:#f0776f}
      .stepmark .catch .small{fill:#ff938b}
      .stepmark .head{fill:#8b949e}
      .stepmark .catch-head{fill:#f0776f}
      .stepmark .start>circle{fill:#8b949e;stroke:#8b949e}
      .stepmark .end>circle{stroke:#8b949e}
      .stepmark .end>circle+circle{fill:#8b949e}
      .stepmark .task>rect{fill:#0c2d4d;stroke:#58a6ff}
      .stepmark .pass>polygon{fill:#2a3038;stroke:#8b949e}
      .stepmark .wait>rect{fill:#2f2150;stroke:#bc8cff}
      .stepmark .choice>polygon{fill:#3b2e0a;stroke:#d29922}
      .stepmark .succeed>rect{fill:#12351f;stroke:#3fb950}
      .stepmark .fail>polygon{fill:#4a1a1c;stroke:#ff7b72}
      .stepmark .missing>polygon{stroke:#ff7b72}
      .stepmark .parallel>rect{fill:#1c2129;stroke:#8b949e}
      .stepmark .map>rect{fill:#12292b;stroke:#56b6c2}
      .stepmark .frame>rect{fill:#0d1117;stroke:#57606a}
      }
      </style>
      <defs>
      <marker id="stepmark-head" class="head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0.5L8,4L0,7.5z"/></marker>
      <marker id="stepmark-catch-head" class="catch-head" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0.5L8,4L0,7.5z"/></marker>
      </defs>
      """;

  private SvgStyle() {}
}
