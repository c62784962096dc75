// The stack of docs/deploying.md, for Node: node call-center.cjs FOLDER
const { App, Stack } = require("aws-cdk-lib");
const lambda = require("aws-cdk-lib/aws-lambda");
const { DefinitionBody, StateMachine } = require("aws-cdk-lib/aws-stepfunctions");

const app = new App({ outdir: process.argv[2] });
const stack = new Stack(app, "Support");
const arns = {};
const functions = ["OpenCase", "AssignCase", "WorkOnCase", "CloseCase", "EscalateCase"].map((name) => {
  const made = new lambda.Function(stack, name, {
    runtime: lambda.Runtime.JAVA_17,
    memorySize: 512,
    handler: `callcenter.CallCenterFunctions$${name}Function`,
    code: lambda.Code.fromAsset("target/classes"),
  });
  arns[`${name}FunctionArn`] = made.functionArn;
  return made;
});
const machine = new StateMachine(stack, "CallCenter", {
  definitionSubstitutions: arns,
  definitionBody: DefinitionBody.fromFile(
    "target/classes/META-INF/stepmark/CallCenterStateMachine/statemachine.json"),
});
functions.forEach((made) => made.grantInvoke(machine));
app.synth();
