package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.PolicyText.Surrounding;
import io.github.stepmark.asl.policy.Statement.Condition;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What calling a model of Amazon Bedrock needs. {@code ModelId} is the id of a foundation model or
 * of an inference profile, or the ARN of anything that answers. A profile calls its model in
 * several Regions, and the caller must be allowed to do that, too: here only by way of the profile
 * (Amazon Bedrock User Guide, "Prerequisites for inference profiles").
 */
final class ModelGrants {

  private static final List<String> INVOKE = List.of("bedrock:InvokeModel");

  /** The ids of profiles that AWS makes have an area in front: {@code eu.vendor.model-v1}. */
  private static final Pattern PROFILE = Pattern.compile("(?:global|apac|us-gov|[a-z]{2})[.](.+)");

  private static final Pattern PROFILE_ARN =
      Pattern.compile("arn:[^:]*:bedrock:[^:]*:[^:]*:(application-)?inference-profile/(.*)");

  private static final String REGIONS = "An inference profile calls its model in several Regions.";

  private static final String MODELS = "Which models an inference profile calls is not known.";

  private final Grants grants;

  ModelGrants(Grants grants) {
    this.grants = grants;
  }

  /** Allows {@code bedrock:invokeModel} with {@code parameters}. */
  void grant(CallParameters parameters) {
    grant(parameters, "ModelId");
  }

  /** Allows to call the model that the parameter {@code name} names. */
  void grant(CallParameters parameters, String name) {
    parameters
        .at(name)
        .match(
            new Value.Cases<>() {
              @Override
              public Boolean written(String text) {
                ModelGrants.this.written(text);
                return true;
              }

              @Override
              public Boolean filled(String placeholder) {
                ModelGrants.this.filled(placeholder);
                return true;
              }

              @Override
              public Boolean computed() {
                grants.allow(
                    INVOKE,
                    List.of(
                        models().pattern("*").build(),
                        PolicyText.arn("bedrock").pattern("*").build()),
                    List.of(),
                    List.of(name + " is computed while the machine runs."));
                return true;
              }

              @Override
              public Boolean absent() {
                return computed();
              }
            });
  }

  private void written(String text) {
    Matcher arn = PROFILE_ARN.matcher(text);
    Matcher id = PROFILE.matcher(text);
    if (arn.matches()) {
      PolicyText profile = PolicyText.literal(text);
      grants.allow(INVOKE, List.of(profile));
      Matcher named = PROFILE.matcher(arn.group(2));
      if (arn.group(1) == null && named.matches()) {
        by(profile, models().literal(named.group(1)), REGIONS);
      } else {
        by(profile, models().pattern("*"), MODELS);
      }
    } else if (PolicyText.isArn(text)) {
      grants.allow(INVOKE, List.of(PolicyText.literal(text)));
    } else if (id.matches()) {
      PolicyText profile = profile().literal(text).build();
      grants.allow(INVOKE, List.of(profile));
      by(profile, models().literal(id.group(1)), REGIONS);
    } else {
      grants.allow(INVOKE, List.of(model().literal(text).build()));
    }
  }

  private void filled(String placeholder) {
    if (PolicyText.isCalledArn(placeholder)) {
      PolicyText any = PolicyText.filled(placeholder);
      grants.allow(INVOKE, List.of(any));
      by(any, models().pattern("*"), MODELS);
    } else {
      PolicyText profile = profile().filled(placeholder).build();
      grants.allow(INVOKE, List.of(model().filled(placeholder).build(), profile));
      by(profile, models().pattern("*"), MODELS);
    }
  }

  private void by(PolicyText profile, PolicyText.Builder model, String reason) {
    grants.allow(
        INVOKE,
        List.of(model.build()),
        List.of(new Condition("StringEquals", "bedrock:InferenceProfileArn", List.of(profile))),
        List.of(reason));
  }

  /** Begins the ARN of a foundation model, which is nobody's, in the machine's Region. */
  private static PolicyText.Builder model() {
    return start().part(Surrounding.REGION).pattern("::foundation-model/");
  }

  /** Begins that of a foundation model in any Region. */
  private static PolicyText.Builder models() {
    return start().pattern("*::foundation-model/");
  }

  private static PolicyText.Builder start() {
    return new PolicyText.Builder()
        .pattern("arn:")
        .part(Surrounding.PARTITION)
        .pattern(":bedrock:");
  }

  private static PolicyText.Builder profile() {
    return PolicyText.arn("bedrock").pattern("inference-profile/");
  }
}
