import type { Condition, Node } from '#shared/domain/query/ast.ts';
import { foldText, occurs } from '#shared/domain/query/match.ts';
import type { Fact, Why } from '#shared/domain/query/why.ts';
import { waitingSince } from '#shared/domain/touch.ts';
import { compileCondition, valuesOf, type Sources } from './compile.ts';
import type { Held } from './entry.ts';

type Explain = (held: Held) => Why;

/**
 * Makes a query into what says why somebody fits it. Of what must all be true it names all that is, or all that fails; of
 * what may be true one thing that is, or all that fails.
 */
export function explainer(node: Node, sources: Sources): Explain {
  switch (node.kind) {
    case 'and': {
      const parts = node.nodes.map((one) => explainer(one, sources));
      return (held) => {
        const all = parts.map((part) => part(held));
        const failing = all.filter(({ holds }) => !holds);
        return failing.length > 0 ? { holds: false, facts: factsOf(failing) } : { holds: true, facts: factsOf(all) };
      };
    }
    case 'or': {
      const parts = node.nodes.map((one) => explainer(one, sources));
      return (held) => {
        const all = parts.map((part) => part(held));
        return all.find(({ holds }) => holds) ?? { holds: false, facts: factsOf(all) };
      };
    }
    case 'not': {
      const inner = explainer(node.node, sources);
      return (held) => {
        const { holds, facts } = inner(held);
        return { holds: !holds, facts };
      };
    }
    default: {
      const test = compileCondition(node, sources);
      const value = valueOf(node, sources);
      return (held) => {
        const fact: Fact = { condition: node, holds: test(held), value: value(held) };
        return { holds: fact.holds, facts: [fact] };
      };
    }
  }
}

function factsOf(all: readonly Why[]): Fact[] {
  return all.flatMap(({ facts }) => facts);
}

/** What a condition looks at: the value that fits, or the one there is. */
function valueOf(condition: Condition, { related, figures }: Sources): (held: Held) => Fact['value'] {
  switch (condition.kind) {
    case 'words': {
      const values = valuesOf(condition.field, related);
      return (held) => values(held).find((value) => occurs(foldText(value), condition.match)) ?? null;
    }
    case 'number':
      return (held) => held[condition.field];
    case 'figure':
      return (held) => Math.round(figures[condition.field](held));
    case 'time':
      if (condition.field === 'added') return ({ createdAt }) => createdAt;
      return condition.field === 'waiting' ? ({ number }) => waitingSince(related.journey.touches(number)) : ({ number }) => related.lastContact(number);
    case 'choice':
      if (condition.field === 'kind') return ({ kinds }) => kinds.join(' and ');
      return condition.field === 'consent' ? ({ consent }) => consent.state : () => null;
    default:
      return () => null;
  }
}
