package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;

/** The context object, as a state sees it. */
final class ContextShapes {

  private static final Shape MACHINE =
      ObjectShape.builder().member("Id", Shape.text()).member("Name", Shape.text()).build();

  private final Shape ofExecution;
  private final Shape ofChild;

  ContextShapes(Shape input) {
    ofExecution = execution(input);
    ofChild = execution(Shape.anything());
  }

  Shape of(Place place) {
    ObjectShape.Builder context =
        ObjectShape.builder()
            .member("Execution", place.ofChild() ? ofChild : ofExecution)
            .member("State", state(place.name()))
            .member("StateMachine", MACHINE);
    String resource = place.parts().resource();
    Shape task = ObjectShape.builder().member("Token", Shape.text()).build();
    if (resource != null && (resource.endsWith(".waitForTaskToken") || isActivity(resource))) {
      context.member("Task", task);
    } else if (resource != null && resource.contains(".sync")) {
      // AWS was recorded handing one to a child execution, and documents none.
      context.member("Task", unsure(task));
    }
    if (isWithinMap(place)) {
      context.member("Map", unsure(Shape.anything()));
    }
    return context.build();
  }

  private static boolean isWithinMap(Place place) {
    for (Place owner = place.owner(); owner != null; owner = owner.owner()) {
      if (owner.state() instanceof MapState) {
        return true;
      }
    }
    return false;
  }

  /** With what an item's selector sees of the item. */
  static Shape withItem(Shape context, Shape item) {
    Shape map =
        ObjectShape.builder()
            .member(
                "Item",
                ObjectShape.builder()
                    .member("Index", Shape.integer())
                    .member("Value", item)
                    .member("Key", unsure(Shape.text()))
                    .member("Source", unsure(Shape.text()))
                    .build())
            .build();
    return Shape.object(context.objects().get(0).with("Map", Member.of(map)));
  }

  static boolean isActivity(String resource) {
    return resource.contains(":activity:");
  }

  private static Shape execution(Shape input) {
    return ObjectShape.builder()
        .member("Id", Shape.text())
        .member("Input", input)
        .member("Name", Shape.text())
        .member("RoleArn", Shape.text())
        .member("StartTime", Shape.timestamp())
        .member("RedriveCount", unsure(Shape.integer()))
        .member("RedriveTime", unsure(Shape.timestamp()))
        .build();
  }

  private static Shape state(String name) {
    return ObjectShape.builder()
        .member("Name", Shape.text(name))
        .member("EnteredTime", Shape.timestamp())
        .member("RetryCount", unsure(Shape.integer()))
        .build();
  }

  private static Member unsure(Shape shape) {
    return new Member(shape, Presence.UNKNOWN, null);
  }
}
