'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import type { Wish } from '@/features/consent/wish';
import { graphql } from '@/generated';
import { newOperationId, useAct } from '@/graphql/use-act';

const GiveConsentMutation = graphql(`
  mutation GiveConsent($id: ID!, $fields: [String!]!, $audience: Audience!, $paper: PaperInput, $operationId: ID!) {
    giveConsent(enterpriseId: $id, fields: $fields, audience: $audience, paper: $paper, operationId: $operationId) {
      enterpriseId
    }
  }
`);

const WithdrawConsentMutation = graphql(`
  mutation WithdrawConsent($id: ID!, $fields: [String!]!, $paper: PaperInput, $operationId: ID!) {
    withdrawConsent(enterpriseId: $id, fields: $fields, paper: $paper, operationId: $operationId) { enterpriseId }
  }
`);

interface ConsentSavingProps {
  enterpriseId: string;
  wishes: Record<string, Wish>;
  /** A street says so for the firm, by a paper that the firm signed. */
  byPaper: boolean;
  onDone: () => void;
  onDrop: () => void;
}

/** Saves what was chosen; what is taken back first, so that a problem never leaves more to be seen. */
export function ConsentSaving({ enterpriseId, wishes, byPaper, onDone, onDrop }: ConsentSavingProps) {
  const give = useAct(GiveConsentMutation);
  const withdraw = useAct(WithdrawConsentMutation);
  const [signedOn, setSignedOn] = useState('');
  const [note, setNote] = useState('');
  const fieldsOf = (wish: Wish) =>
    Object.entries(wishes).flatMap(([field, wanted]) => (wanted === wish ? [field] : []));
  const count = Object.keys(wishes).length;
  if (count === 0) return null;
  const save = async () => {
    const common = { id: enterpriseId, paper: byPaper ? { signedOn, note } : null };
    const back = fieldsOf('NONE');
    if (back.length > 0 && !(await withdraw.run({ ...common, fields: back, operationId: newOperationId() })))
      return;
    for (const audience of ['PROMOTERS', 'ALL'] as const) {
      const fields = fieldsOf(audience);
      const variables = { ...common, fields, audience, operationId: newOperationId() };
      if (fields.length > 0 && !(await give.run(variables))) return;
    }
    onDone();
  };
  return (
    <div className="panel" data-testid="consent-saving">
      {byPaper && (
        <>
          <p>街道代企业办理,要有企业签字的书面材料。经办人、日期和材料会显示给企业。</p>
          <label>
            材料日期
            <input
              type="date"
              value={signedOn}
              data-testid="consent-signed"
              onChange={(event) => setSignedOn(event.target.value)}
            />
          </label>
          <label>
            什么材料、谁签字
            <input
              value={note}
              maxLength={200}
              placeholder="例如:同意书一页,法定代表人签字"
              data-testid="consent-note"
              onChange={(event) => setNote(event.target.value)}
            />
          </label>
        </>
      )}
      <p>{count} 个字段有改动,保存后立即生效。</p>
      <div className="buttons">
        <Button
          kind="primary"
          busy={give.running || withdraw.running}
          data-testid="consent-save"
          onClick={save}
        >
          保存
        </Button>
        <Button onClick={onDrop}>放弃改动</Button>
      </div>
      <ProblemLine problem={withdraw.problem ?? give.problem} />
    </div>
  );
}
