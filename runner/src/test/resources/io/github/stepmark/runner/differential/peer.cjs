// Runs machines by npm's aws-local-stepfunctions: a trial a line in, what became of it a line out.
const { StateMachine } = require('aws-local-stepfunctions');
const readline = require('node:readline');

async function run({ definition, input, answers }) {
  const machine = new StateMachine(definition, { validationOptions: { noValidate: true } });
  try {
    const output = await machine.run(input, { overrides: overrides(definition, answers) }).result;
    return { status: 'SUCCEEDED', output };
  } catch (e) {
    const error = e.cause ?? e;
    return { status: 'FAILED', error: error.name, cause: error.message };
  }
}

// Time is no part of a trial, so nothing waits.
function overrides(definition, answers) {
  const all = { taskResourceLocalHandlers: {}, waitTimeOverrides: {}, retryIntervalOverrides: {} };
  eachState(definition, (name, state) => {
    if (state.Type === 'Wait') all.waitTimeOverrides[name] = 0;
    if (state.Retry) all.retryIntervalOverrides[name] = 0;
    if (state.Type === 'Task') all.taskResourceLocalHandlers[name] = answering(answers[name]);
  });
  return all;
}

function eachState(graph, visit) {
  for (const [name, state] of Object.entries(graph.States)) {
    visit(name, state);
    for (const branch of state.Branches ?? []) eachState(branch, visit);
    const processor = state.ItemProcessor ?? state.Iterator;
    if (processor) eachState(processor, visit);
  }
}

// The nth call gets the nth answer, and each further one the last.
function answering(answers) {
  let calls = 0;
  return (input) => {
    const answer = answers[Math.min(calls++, answers.length - 1)];
    if (answer.echo) return input;
    if (answer.throw) {
      throw Object.assign(new Error(answer.throw.cause), { name: answer.throw.error });
    }
    return answer.return;
  };
}

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await run(JSON.parse(line))));
  }
})();
