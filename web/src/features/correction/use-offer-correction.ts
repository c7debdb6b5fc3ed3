'use client';

import { graphql } from '@/generated';
import type { CorrectionInput } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

const OfferCorrectionMutation = graphql(`
  mutation OfferCorrection($correction: CorrectionInput!, $operationId: ID!) {
    offerCorrection(correction: $correction, operationId: $operationId) { id state }
  }
`);

/** Hands what the firm says to its street; answers whether that was taken down. */
export function useOfferCorrection() {
  const { run, running, problem } = useAct(OfferCorrectionMutation);
  const offer = async (correction: CorrectionInput) =>
    (await run({ correction, operationId: newOperationId() })) !== null;
  return { offer, running, problem };
}
