package app;

import io.github.stepmark.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What it gives is no type of its own, with all that a shape can be. */
@StateMachine(input = Archive.File.class, queryLanguage = QueryLanguage.JSONATA)
abstract class Archive {

  record Line(String sku, int count) {}

  record File(
      String id, Optional<String> note, Instant at, BigDecimal price, List<Line> lines, Object any) {}

  @Pass
  @Output(
      """
      {
        "id": "{% $states.input.id %}",
        "class": "{% {'note': $states.input.note} %}",
        "at": "{% $states.input.at %}",
        "price": "{% $states.input.price %}",
        "lines": "{% $states.input.lines[] %}",
        "first": {"value": {"sku": "{% $states.input.id %}"}},
        "any": "{% $states.input.any %}",
        "done": true,
        "size": 12,
        "none": {}
      }
      """)
  @End
  abstract void file();
}
