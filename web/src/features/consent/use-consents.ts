'use client';

import { useQuery } from 'urql';
import { graphql } from '@/generated';
import type { ConsentsQuery } from '@/generated/graphql';

const ConsentsDocument = graphql(`
  query Consents($id: ID!) {
    consents(enterpriseId: $id) {
      enterpriseId enterpriseName editable byPaper
      choices { field label visibility consent { audience } ...ConsentTable_choice }
      history { ...ConsentHistory_consent }
    }
  }
`);

export type ConsentChoice = ConsentsQuery['consents']['choices'][number];

/** Whom a firm lets see which of its fields. */
export function useConsents(enterpriseId: string) {
  const [{ data, error }, ask] = useQuery({ query: ConsentsDocument, variables: { id: enterpriseId } });
  return { sheet: data?.consents, error, reload: () => ask({ requestPolicy: 'network-only' }) };
}
