package app;

import io.github.stepmark.*;

@StateMachine
abstract class Roles {

  @StartAt
  @Task("aws-sdk:grafana:createWorkspace")
  @Parameters(
      """
      {"AccountAccessType": "CURRENT_ACCOUNT", "AuthenticationProviders": ["SAML"],
       "PermissionType": "CUSTOMER_MANAGED", "WorkspaceRoleArn": "${GrafanaRoleArn}"}
      """)
  @Next("passed")
  abstract void unknown();

  @Task("aws-sdk:translate:startTextTranslationJob")
  @Parameters("{\"DataAccessRoleArn\": \"${TranslatorRoleArn}\", \"JobName\": \"nightly\"}")
  @Next("accepted")
  abstract void passed();

  @Task("aws-sdk:grafana:updateWorkspace")
  @Parameters("{\"WorkspaceId\": \"g-1\", \"WorkspaceRoleArn\": \"${GrafanaRoleArn}\"}")
  @Accept(value = "RoleNotPassed", because = "The stack's policy allows it.")
  @End
  abstract void accepted();
}
