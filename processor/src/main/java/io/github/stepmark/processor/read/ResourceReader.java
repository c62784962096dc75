package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what does a Task that is no handler: {@code Resource} of {@code @Task} and
 * {@code @Activity}.
 */
final class ResourceReader {

  private final Context context;
  private final Map<String, String> activities = new HashMap<>();

  ResourceReader(Context context) {
    this.context = context;
  }

  /** {@code dynamodb:putItem} is short for the ARN of a service integration. */
  Optional<Located<String>> task(DslAnnotation task) {
    return task.located("value").map(this::whole);
  }

  /** The ARN that {@code written} is or is short for, or the placeholder that it is. */
  Located<String> whole(Located<String> written) {
    String text = written.value();
    boolean whole = text.startsWith("arn:") || text.startsWith("${");
    return new Located<>(whole ? text : context.settings().service(text), written.place());
  }

  /** The placeholder that stands for an activity, or the ARN that is written for it. */
  Optional<Located<String>> activity(DslAnnotation activity) {
    return activity.says("arn")
        ? activity.located("arn").filter(this::isActivity)
        : activity.located("value").flatMap(this::placeholder);
  }

  private boolean isActivity(Located<String> arn) {
    String text = arn.value();
    if (text.startsWith("${") || text.matches("arn:[^:]+:states:[^:]+:[^:]+:activity:[^:]+")) {
      return true;
    }
    return refuse(
        arn, "it is no activity's ARN", "Write one, or call a service with @Task(\"…\").");
  }

  private Optional<Located<String>> placeholder(Located<String> name) {
    Optional<String> invalidity = ResourceNames.invalidity(name.value());
    if (invalidity.isPresent()) {
      refuse(
          name,
          invalidity.get(),
          name.value().startsWith("arn:") || name.value().startsWith("${")
              ? "Write an ARN, or a placeholder for one, as @Activity(arn = \""
                  + name.value()
                  + "\")."
              : "Write a name of 1 to 80 letters, digits, '-' and '_'.");
      return Optional.empty();
    }
    String placeholder = EmittedNames.activityPlaceholder(name.value());
    String other = activities.putIfAbsent(placeholder, name.value());
    String written = "Write a placeholder of your own: @Activity(arn = \"${…}\").";
    if (!placeholder.matches("[A-Za-z0-9]+")) {
      refuse(name, "no placeholder of the letters A to Z and digits can be made of it", written);
    } else if (other != null && !other.equals(name.value())) {
      refuse(
          name, "${" + placeholder + "} stands for the activity '" + other + "' already", written);
    } else {
      return Optional.of(new Located<>("${" + placeholder + "}", name.place()));
    }
    return Optional.empty();
  }

  private boolean refuse(Located<String> name, String why, String mend) {
    context.problems().add(Mistake.INVALID_ACTIVITY, name.place(), name.value(), why, mend);
    return false;
  }
}
