package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A text of an IAM policy, such as an ARN, of which parts are known only where it is deployed.
 *
 * @param parts in their order
 */
public record PolicyText(List<Part> parts) {

  /** All resources. */
  public static final PolicyText ALL = new PolicyText(List.of(new Pattern("*")));

  /**
   * What no policy holds: characters beyond those of IAM, and what CloudFormation would resolve.
   */
  private static final java.util.regex.Pattern UNWRITABLE =
      java.util.regex.Pattern.compile(
          "[^\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]+|(?<=[{])[{](?=resolve:)");

  private static final java.util.regex.Pattern CALLED_ARN =
      java.util.regex.Pattern.compile("[A-Za-z0-9_.-]*(?:Arn|ARN|[_.-]arn)|arn");

  private static final java.util.regex.Pattern ARN =
      java.util.regex.Pattern.compile(
          "(arn:|\\$\\{(" + CALLED_ARN + ")}).*", java.util.regex.Pattern.DOTALL);

  public PolicyText {
    parts = List.copyOf(parts);
  }

  /** A part of a text. */
  public sealed interface Part {

    /** Answers with the case of this part. */
    <R> R match(Cases<R> cases);
  }

  /** A case for each kind of part. */
  public interface Cases<R> {
    R pattern(Pattern pattern);

    R literal(Literal literal);

    R filled(Filled filled);

    R piece(Piece piece);

    R surrounding(Surrounding surrounding);
  }

  /**
   * Text of the policy itself.
   *
   * @param text IAM's {@code *} and {@code ?} in it are wildcards
   */
  public record Pattern(String text) implements Part {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pattern(this);
    }
  }

  /**
   * Text of the definition, which stands for itself alone.
   *
   * @param text a {@code *} in it is no wildcard
   */
  public record Literal(String text) implements Part {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.literal(this);
    }
  }

  /**
   * What a placeholder of the definition is filled with.
   *
   * @param placeholder its name, without <code>${}</code>
   */
  public record Filled(String placeholder) implements Part {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.filled(this);
    }
  }

  /**
   * A piece of what a placeholder is filled with: the name in a queue's URL, say.
   *
   * @param placeholder its name
   * @param delimiter what stands between the pieces
   * @param index of the piece, from 0
   */
  public record Piece(String placeholder, String delimiter, int index) implements Part {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.piece(this);
    }
  }

  /** What the place of deployment says. */
  public enum Surrounding implements Part {
    /** {@code aws}, {@code aws-cn}, {@code aws-us-gov}. */
    PARTITION,
    REGION,
    ACCOUNT,
    /** The name of the machine whose role has the policy. */
    MACHINE_NAME;

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.surrounding(this);
    }
  }

  /** Whether it names the machine itself, which there must be before the text is known. */
  public boolean namesMachine() {
    return parts.contains(Surrounding.MACHINE_NAME);
  }

  /** Whether it has a wildcard. */
  boolean isOpen() {
    return parts.stream()
        .anyMatch(part -> part instanceof Pattern pattern && pattern.text().matches(".*[*?].*"));
  }

  /** Whether {@code text} begins as an ARN does, or with a placeholder that is called one. */
  static boolean isArn(String text) {
    return ARN.matcher(text).matches();
  }

  /** Whether the value of {@code placeholder} is an ARN by its name. */
  static boolean isCalledArn(String placeholder) {
    return CALLED_ARN.matcher(placeholder).matches();
  }

  /** Whether a policy can hold {@code text}; if not, it has wildcards in it. */
  static boolean isWritable(String text) {
    return !UNWRITABLE.matcher(text).find();
  }

  /** This text, and {@code pattern} behind it. */
  PolicyText then(String pattern) {
    return new Builder().all(this).pattern(pattern).build();
  }

  static PolicyText literal(String text) {
    return new Builder().literal(text).build();
  }

  static PolicyText filled(String placeholder) {
    return new Builder().filled(placeholder).build();
  }

  /** Begins the ARN of a resource of {@code service} in the account and Region of the machine. */
  static Builder arn(String service) {
    return new Builder()
        .pattern("arn:")
        .part(Surrounding.PARTITION)
        .pattern(":" + service + ":")
        .part(Surrounding.REGION)
        .pattern(":")
        .part(Surrounding.ACCOUNT)
        .pattern(":");
  }

  /** Puts parts together. */
  static final class Builder {

    private final List<Part> parts = new ArrayList<>();

    /** Adds to a pattern that is there, so that equal texts have equal parts. */
    Builder pattern(String text) {
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last) instanceof Pattern before) {
        parts.set(last, new Pattern(before.text() + text));
        return this;
      }
      return text.isEmpty() ? this : part(new Pattern(text));
    }

    /** Adds text of the definition, with a wildcard for what {@link #UNWRITABLE} finds in it. */
    Builder literal(String text) {
      Matcher unwritable = UNWRITABLE.matcher(text);
      int done = 0;
      while (unwritable.find()) {
        written(text.substring(done, unwritable.start())).pattern("*");
        done = unwritable.end();
      }
      return written(text.substring(done));
    }

    /** Deployment fills in placeholders within a text, too. */
    private Builder written(String text) {
      Matcher placeholder = Placeholder.PATTERN.matcher(text);
      int done = 0;
      while (placeholder.find()) {
        plain(text.substring(done, placeholder.start())).filled(placeholder.group(1));
        done = placeholder.end();
      }
      return plain(text.substring(done));
    }

    private Builder plain(String text) {
      return text.isEmpty() ? this : part(new Literal(text));
    }

    Builder filled(String placeholder) {
      return part(new Filled(placeholder));
    }

    Builder piece(String placeholder, String delimiter, int index) {
      return part(new Piece(placeholder, delimiter, index));
    }

    Builder all(PolicyText text) {
      parts.addAll(text.parts());
      return this;
    }

    Builder part(Part part) {
      parts.add(part);
      return this;
    }

    PolicyText build() {
      return new PolicyText(parts);
    }
  }
}
