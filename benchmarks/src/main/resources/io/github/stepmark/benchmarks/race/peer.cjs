// Runs one course by npm's aws-local-stepfunctions: the course on standard input, the time of one
// execution on standard output, in microseconds, a number for each iteration: what elapsed, or with
// "processor" what it took of processors.
const { StateMachine } = require('aws-local-stepfunctions');
const { readFileSync } = require('node:fs');

const course = JSON.parse(readFileSync(0, 'utf8'));

// The functions of the tutorial, as it has them.
const handlers = {
  'Open Case': (event) => ({
    Case: event.inputCaseID,
    Message: 'Case ' + event.inputCaseID + ': opened...',
  }),
  'Assign Case': (event) => ({ Case: event.Case, Message: event.Message + 'assigned...' }),
  'Work on Case': (event) => {
    const status = Math.floor(Math.random() * 2);
    const message = event.Message + (status === 1 ? 'resolved...' : 'unresolved...');
    return { Case: event.Case, Status: status, Message: message };
  },
  'Close Case': (event) => ({
    Case: event.Case,
    Status: event.Status,
    Message: event.Message + 'closed.',
  }),
  'Escalate Case': (event) => ({
    Case: event.Case,
    Status: event.Status,
    Message: event.Message + 'escalating.',
  }),
};

function tasks() {
  const all = {};
  for (const [name, state] of Object.entries(course.definition.States)) {
    if (state.Type === 'Task') all[name] = course.handlers ? handlers[name] : (input) => input;
  }
  return all;
}

async function main() {
  const machine = new StateMachine(course.definition, { validationOptions: { noValidate: true } });
  const options = { overrides: { taskResourceLocalHandlers: tasks() } };
  // A workflow may well end in its Fail state.
  const once = () => machine.run(course.input, options).result.catch((e) => e.name);

  function micros() {
    const used = process.cpuUsage();
    return course.processor ? used.user + used.system : Number(process.hrtime.bigint() / 1000n);
  }

  async function iteration() {
    const start = micros();
    let runs = 0;
    let took = 0;
    do {
      await once();
      runs++;
      // Asking costs more than a short execution.
      if (runs % course.runsAtLeast === 0) took = micros() - start;
    } while (took < course.seconds * 1_000_000);
    return took / runs;
  }

  for (let i = 0; i < course.warmups; i++) await iteration();
  for (let i = 0; i < course.iterations; i++) console.log(await iteration());
}

main();
