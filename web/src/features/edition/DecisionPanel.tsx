'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { DecisionPanel_DifferenceFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { modelKindWord } from '@/words';

graphql(`
  fragment DecisionPanel_difference on EditionDifference {
    edition { number }
    inForce { number }
    problems
    kinds { kind added removed changed conflicts }
    touched { firms placements supplies demands standing { kind id name rows } }
  }
`);

const AdoptMutation = graphql(`
  mutation AdoptEdition($number: ID!, $operationId: ID!) {
    adoptEdition(number: $number, operationId: $operationId) { number state }
  }
`);

const DiscardMutation = graphql(`
  mutation DiscardEdition($number: ID!, $operationId: ID!) {
    discardEdition(number: $number, operationId: $operationId) { number state }
  }
`);

/** Counts from the service end here: as many or more. */
const MOST_COUNTED = 5001;
const counted = (count: number) => (count < MOST_COUNTED ? `${count}` : `超过 ${MOST_COUNTED - 1}`);

interface DecisionPanelProps {
  difference: DecisionPanel_DifferenceFragment;
  onDone: () => void;
}

/** Adopting and discarding; each is asked back once, with what it will do. */
export function DecisionPanel({ difference, onDone }: DecisionPanelProps) {
  const [asked, setAsked] = useState<'adopt' | 'discard' | null>(null);
  const adopt = useAct(AdoptMutation);
  const discard = useAct(DiscardMutation);
  const { edition, inForce, touched, problems } = difference;
  const decide = async () => {
    const variables = { number: String(edition.number), operationId: newOperationId() };
    const done = asked === 'adopt' ? await adopt.run(variables) : await discard.run(variables);
    setAsked(null);
    if (done) onDone();
  };
  const blocked = touched.standing.length + problems.length > 0;
  return (
    <section className="panel" aria-label="启用或作废" data-testid="decision">
      <Summary difference={difference} />
      {asked && (
        <p data-testid="will-do">
          {asked === 'adopt'
            ? `启用后,图谱从此刻起按第 ${edition.number} 版计数,第 ${inForce.number} 版成为曾用版本;按启用前的日期看,图不变。确定启用吗?`
            : `作废后,第 ${edition.number} 版不能再启用,内容仍可查看;在用的第 ${inForce.number} 版不受影响。确定作废吗?`}
        </p>
      )}
      <div className="buttons">
        {asked ? (
          <>
            <Button
              kind={asked === 'adopt' ? 'primary' : 'danger'}
              busy={adopt.running || discard.running}
              data-testid="confirm"
              onClick={decide}
            >
              {asked === 'adopt' ? '确定启用' : '确定作废'}
            </Button>
            <Button onClick={() => setAsked(null)}>先不</Button>
          </>
        ) : (
          <>
            <Button kind="primary" disabled={blocked} data-testid="adopt" onClick={() => setAsked('adopt')}>
              启用
            </Button>
            <Button kind="danger" data-testid="discard" onClick={() => setAsked('discard')}>
              作废
            </Button>
          </>
        )}
      </div>
      <ProblemLine problem={adopt.problem ?? discard.problem} />
    </section>
  );
}

function Summary({
  difference: { touched, problems, kinds },
}: {
  difference: DecisionPanel_DifferenceFragment;
}) {
  const conflicts = kinds.reduce((sum, kind) => sum + kind.conflicts, 0);
  return (
    <>
      <p className="preview-line" data-testid="touched">
        {kinds.length === 0 && '与在用的版本没有差异。'}
        {kinds.map(({ kind, added, removed, changed }) => (
          <span key={kind} className="finding-total">
            {modelKindWord[kind]} +{added} −{removed} ±{changed}
          </span>
        ))}
        启用会改变 <b className="number">{counted(touched.firms)}</b> 家企业的计数位置:落位{' '}
        {counted(touched.placements)} 条、供给 {counted(touched.supplies)} 条、需求 {counted(touched.demands)}{' '}
        条。
      </p>
      {conflicts > 0 && (
        <p className="notice">
          ▲ {conflicts} 项冲突:草稿与在用的版本都改过。不选就保留在用的,可在下面逐项改为采用草稿的。
        </p>
      )}
      {touched.standing.length > 0 && (
        <p className="notice" data-testid="standing">
          ■ 还不能启用:
          {touched.standing
            .map(({ kind, name, rows }) => `${modelKindWord[kind]}“${name}”里还有 ${counted(rows)} 行清单`)
            .join(';')}
          。请先让街道改填这些行。
        </p>
      )}
      {problems.length > 0 && <p className="notice">■ 还不能启用:{problems.slice(0, 5).join(';')}。</p>}
    </>
  );
}
