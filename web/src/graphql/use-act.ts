'use client';

import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useMutation } from 'urql';
import { leadAway, type Problem, problemOf } from '@/graphql/problem';

interface Act<Data, Variables> {
  /** Answers the data, or null when it failed; then `problem` says why. */
  run: (variables: Variables) => Promise<Data | null>;
  running: boolean;
  problem: Problem | null;
}

/** A mutation with its problem kept for showing beside the button. */
export function useAct<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const [result, execute] = useMutation<Data, AnyVariables>(document);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (variables: Variables) => {
    const answer = await execute(variables);
    const next = answer.error ? problemOf(answer.error) : null;
    setProblem(next);
    leadAway(next?.code);
    return next ? null : (answer.data ?? null);
  };
  return { run, running: result.fetching, problem };
}

/** One number per press of a button: sending the same act twice is then harmless. */
export function newOperationId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  // Over plain http on a local network, browsers keep randomUUID from pages.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
