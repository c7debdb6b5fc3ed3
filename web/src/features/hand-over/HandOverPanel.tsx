'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { HandOverPanel_AccountFragment, HandOverPendingQuery } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';

graphql(`
  fragment HandOverPanel_account on Account { id displayName streetCode streetName disabled }
`);

const PendingQuery = graphql(`
  query HandOverPending($id: ID!) {
    pendingOfAccount(id: $id) { drafts returned submitted corrections disputes expiring }
  }
`);

const SuccessorsQuery = graphql(`
  query Successors { accounts { id displayName name role streetCode disabled } }
`);

const HandOverMutation = graphql(`
  mutation HandOverStreet($from: ID!, $to: ID!, $note: String, $operationId: ID!) {
    handOverStreet(fromId: $from, toId: $to, note: $note, operationId: $operationId) {
      drafts returned submitted corrections disputes expiring
    }
  }
`);

interface HandOverPanelProps {
  account: HandOverPanel_AccountFragment;
  onDone: () => void;
}

/** Hands a street on to another account of the same street; says first what that does and what waits. */
export function HandOverPanel({ account, onDone }: HandOverPanelProps) {
  const { id, displayName, streetCode, streetName, disabled } = account;
  const [{ data }] = useQuery({ query: PendingQuery, variables: { id } });
  const [{ data: all }] = useQuery({ query: SuccessorsQuery });
  const act = useAct(HandOverMutation);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [done, setDone] = useState<string | null>(null);
  const others = (all?.accounts ?? []).filter(
    (other) =>
      other.id !== id &&
      other.role === 'STREET_OFFICER' &&
      other.streetCode === streetCode &&
      !other.disabled,
  );
  const successor = others.find((other) => other.id === to);
  const run = async () => {
    const variables = { from: id, to, note: note.trim() || null, operationId: newOperationId() };
    const answer = await act.run(variables);
    if (!answer || !successor) return;
    const waits = waitingText(answer.handOverStreet);
    setDone(`已移交给${successor.displayName}:${waits}。${displayName}不能再登录。`);
    onDone();
  };
  if (done)
    return (
      <p className="panel" role="status" data-testid="handed-over">
        {done}
      </p>
    );
  if (disabled) return <p className="muted">账号已停用,没有可移交的。</p>;
  return (
    <div className="panel" data-testid="hand-over">
      <p>
        把{streetName}交给接任的账号。移交后{displayName}
        立即不能登录;接任者接着处理草稿、退回和待审的修订,并看到交接清单。历史记录仍署原来的名字。
      </p>
      {data && <p data-testid="hand-over-pending">现在待办:{waitingText(data.pendingOfAccount)}。</p>}
      {all && others.length === 0 ? (
        <p>同一街道没有别的在用账号。下一步:先到“账号”页给接任者新建一个。</p>
      ) : (
        <>
          <label>
            接任账号
            <select value={to} data-testid="successor" onChange={(event) => setTo(event.target.value)}>
              <option value="">请选择</option>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.displayName}({other.name})
                </option>
              ))}
            </select>
          </label>
          <label>
            交接说明(可空)
            <input
              value={note}
              maxLength={500}
              data-testid="hand-over-note"
              onChange={(event) => setNote(event.target.value)}
            />
          </label>
          <div className="buttons">
            <Button
              kind="danger"
              disabled={!successor}
              busy={act.running}
              data-testid="hand-over-confirm"
              onClick={run}
            >
              {successor ? `移交给${successor.displayName}` : '移交'}
            </Button>
          </div>
        </>
      )}
      <ProblemLine problem={act.problem} />
    </div>
  );
}

function waitingText(counts: HandOverPendingQuery['pendingOfAccount']): string {
  const { drafts, returned, submitted, corrections, disputes, expiring } = counts;
  return `草稿 ${drafts} 份,退回 ${returned} 份,待审 ${submitted} 份,企业更正 ${corrections} 条,争议 ${disputes} 处,30 天内到期的需求 ${expiring} 条`;
}
