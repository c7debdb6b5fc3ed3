import { graphql } from '@/generated';

export const EditDraftMutation = graphql(`
  mutation EditDraft($number: ID!, $edits: [DraftEditInput!]!, $operationId: ID!) {
    editDraft(number: $number, edits: $edits, operationId: $operationId) { number }
  }
`);
