'use client';

import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { Section } from '@/components/Page';
import { EmptyView, ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import { newOperationId, useAct } from '@/graphql/use-act';

const MergeCandidatesQuery = graphql(`
  query MergeCandidates($text: String!) { search(text: $text, first: 10) { kind id title subtitle } }
`);

const MergeEnterprisesMutation = graphql(`
  mutation MergeEnterprises($survivorId: ID!, $mergedIds: [ID!]!, $note: String, $operationId: ID!) {
    mergeEnterprises(survivorId: $survivorId, mergedIds: $mergedIds, note: $note, operationId: $operationId) { id }
  }
`);

interface MergePanelProps {
  enterprise: { id: string; name: string };
  onDone: () => void;
}

/** Says that a firm is another one: find it by name or code, choose which stays, merge. */
export function MergePanel({ enterprise, onDone }: MergePanelProps) {
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [otherId, setOtherId] = useState('');
  const [stays, setStays] = useState<'other' | 'this'>('other');
  const [note, setNote] = useState('');
  const [{ data }] = useQuery({ query: MergeCandidatesQuery, variables: { text }, pause: text === '' });
  const merge = useAct(MergeEnterprisesMutation);
  const found = (data?.search ?? []).filter(({ kind, id }) => kind === 'ENTERPRISE' && id !== enterprise.id);
  const find = (event: FormEvent) => {
    event.preventDefault();
    setOtherId('');
    setText(typed.trim());
  };
  const run = async () => {
    const [survivorId, mergedId] = stays === 'this' ? [enterprise.id, otherId] : [otherId, enterprise.id];
    const variables = { survivorId, mergedIds: [mergedId], note: note.trim() || null };
    if (await merge.run({ ...variables, operationId: newOperationId() })) onDone();
  };
  return (
    <Section id="merge" title="与另一家企业是同一家">
      <div className="panel" data-testid="merge">
        <form className="toolbar" onSubmit={find}>
          <label>
            另一家{' '}
            <input
              type="search"
              value={typed}
              maxLength={60}
              placeholder="名称、简称或统一社会信用代码"
              data-testid="merge-text"
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <Button submits disabled={typed.trim() === ''} data-testid="merge-find">
            查找
          </Button>
        </form>
        {text !== '' && data && found.length === 0 && (
          <EmptyView>没有找到别的企业。下一步:换统一社会信用代码或曾用名再找。</EmptyView>
        )}
        {found.length > 0 && (
          <fieldset className="choices">
            <legend>选择同一家的企业</legend>
            {found.map(({ id, title, subtitle }) => (
              <label key={id}>
                <input
                  type="radio"
                  name="other"
                  checked={otherId === id}
                  data-testid="merge-candidate"
                  onChange={() => setOtherId(id)}
                />
                {title} <span className="muted">{subtitle}</span>
              </label>
            ))}
          </fieldset>
        )}
        {otherId !== '' && (
          <>
            <fieldset className="choices">
              <legend>合并后留下</legend>
              <label>
                <input
                  type="radio"
                  name="stays"
                  checked={stays === 'other'}
                  onChange={() => setStays('other')}
                />
                选中的企业
              </label>
              <label>
                <input
                  type="radio"
                  name="stays"
                  checked={stays === 'this'}
                  onChange={() => setStays('this')}
                />
                本企业({enterprise.name})
              </label>
            </fieldset>
            <label>
              依据(可不填)
              <input
                value={note}
                maxLength={500}
                data-testid="merge-note"
                onChange={(event) => setNote(event.target.value)}
              />
            </label>
            <p>
              合并从现在起生效:两家的行、名称、代码和供应关系都算作留下的一家,以后再填的也是。以前日期的图不变;随时可以撤销,撤销后与没有合并过一样。
            </p>
            <div className="buttons">
              <Button kind="primary" busy={merge.running} data-testid="merge-run" onClick={run}>
                合并
              </Button>
            </div>
          </>
        )}
        <ProblemLine problem={merge.problem} />
      </div>
    </Section>
  );
}
