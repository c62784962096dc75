package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Has npm's {@code @cloud-copilot/iam-simulate}, which decides as IAM does, judge the machine's
 * policies in the template of every good case, filled in as CloudFormation would: what a statement
 * is there for is allowed, and is not without its conditions, on another resource, or in another
 * account. It refuses an action that there is not, and a resource that the action does not take. It
 * installs nothing: the system property {@code stepmark.iamSimulate}, or the environment's {@code
 * STEPMARK_IAM_SIMULATE}, names the folder in which <code>npm install
 * @cloud-copilot/iam-simulate@0.1.173</code> was run.
 */
class PolicySimulationTest {

  private static final String SCRIPT =
      """
      const { runSimulation } = require('@cloud-copilot/iam-simulate');
      const fs = require('fs');
      const ACCOUNT = '123456789012', REGION = 'eu-west-1';
      const PSEUDO = {'AWS::Partition': 'aws', 'AWS::Region': REGION, 'AWS::AccountId': ACCOUNT};

      // What is filled in: a placeholder's name tells what stands for it.
      function value(name) {
        if (name in PSEUDO) return PSEUDO[name];
        if (name.endsWith('.Arn')) return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name.slice(0, -4)}`;
        if (name.endsWith('Url')) return `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`;
        if (name.endsWith('Arn')) return `arn:${name}:${REGION}:${ACCOUNT}:kind:${name}/name/id`;
        return name.replace('.Name', '');
      }
      function fill(node) {
        if (typeof node === 'string') return node;
        if (node.Ref) return value(node.Ref);
        if (node['Fn::GetAtt']) return value(node['Fn::GetAtt'].join('.'));
        if (node['Fn::Select']) {
          const [index, {'Fn::Split': [delimiter, text]}] = node['Fn::Select'];
          return fill(text).split(delimiter)[index];
        }
        const [text, more] = [].concat(node['Fn::Sub']);
        return text.replace(/\\$\\{([^!}]+)}/g, (all, name) => more && name in more ? fill(more[name]) : value(name))
            .replace(/\\$\\{!/g, '${');
      }
      const isFunction = node => node && typeof node === 'object'
          && Object.keys(node).some(key => key === 'Ref' || key.startsWith('Fn::'));

      function policies(template) {
        const found = [];
        for (const [name, {Properties: is}] of Object.entries(template.Resources)) {
          if (/^Machine(Role|Policy\\d*)$/.test(name))
            for (const one of is.Policies ?? [is]) found.push(one.PolicyDocument);
        }
        return JSON.parse(JSON.stringify(found, (key, node) => isFunction(node) ? fill(node) : node));
      }

      async function judge(policies, action, resource, contextVariables) {
        const answer = await runSimulation({
          identityPolicies: policies.map((policy, at) => ({name: 'p' + at, policy})),
          serviceControlPolicies: [], resourceControlPolicies: [],
          request: {action, contextVariables, principal: `arn:aws:iam::${ACCOUNT}:role/machine`,
            resource: {accountId: ACCOUNT, resource}}}, {});
        return answer.resultType === 'error' ? 'refused: ' + answer.errors.message : answer.overallResult;
      }

      async function look(file) {
        const all = policies(JSON.parse(fs.readFileSync(file, 'utf8')));
        const statements = all.flatMap(policy => policy.Statement);
        for (const {Action, Resource, Condition} of statements) {
          const context = {};
          for (const keys of Object.values(Condition ?? {}))
            for (const [key, values] of Object.entries(keys)) context[key] = values[0];
          for (const action of Action) for (const pattern of Resource) {
            const named = end => pattern === '*' ? '*'
                : pattern.replace(/[*]$/, end).replace(/[?]/g, 'a').replace(/[*]/g, 'x');
            // What a wildcard at the end stands for may have parts of its own.
            const whole = await judge(all, action, named('x'), context);
            const resource = named(whole.startsWith('refused') ? 'x:x' : 'x');
            if (!/^([*]|arn:aws:)/.test(resource)) continue; // of what kind a parameter is, is not known
            const say = async (expected, what, on, under) => {
              const is = await judge(all, action, on, under);
              console.log(is === expected ? expected : `${file}: ${action} on ${on} ${what}: ${is}`);
            };
            await say('Allowed', 'as the definition has it', resource, context);
            const others = statements.filter(one => one.Action.includes(action));
            if (Condition && others.length === 1)
              await say('ImplicitlyDenied', 'without its conditions', resource, {});
            if (resource.includes(ACCOUNT))
              await say('ImplicitlyDenied', 'of another account', resource.replaceAll(ACCOUNT, '210987654321'), context);
            const wide = others.flatMap(one => one.Resource).some(one => /[*?]/.test(one.replace(/:[*]$/, '')));
            if (!wide && !resource.endsWith(':x'))
              await say('ImplicitlyDenied', 'of another name', resource + 'x', context);
          }
        }
      }
      (async () => {
        for (const file of fs.readFileSync(0, 'utf8').split('\\n').filter(Boolean)) await look(file);
      })();
      """;

  @Test
  void whatTheDefinitionDoesIsAllowedAndNothingElse() throws IOException, InterruptedException {
    List<String> verdicts = verdicts(GoldenTemplates.all());

    assertThat(verdicts).filteredOn("Allowed"::equals).hasSizeGreaterThan(150);
    assertThat(verdicts).filteredOn("ImplicitlyDenied"::equals).hasSizeGreaterThan(100);
    assertThat(verdicts).containsOnly("Allowed", "ImplicitlyDenied");
  }

  private static List<String> verdicts(List<Path> templates)
      throws IOException, InterruptedException {
    return new NodeScript("@cloud-copilot/iam-simulate", "iamSimulate", SCRIPT).lines(templates);
  }
}
