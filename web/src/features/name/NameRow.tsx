'use client';

import { useEffect, useRef } from 'react';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import type { Answer, QueuedName } from '@/features/name/answers';
import { NewProduct } from '@/features/name/NewProduct';
import { nameRelationShape, nameRelationWord } from '@/words';

interface NameRowProps {
  name: QueuedName;
  answer: Answer | null;
  /** Keys are about this one. */
  current: boolean;
  /** What "none of them" means here. */
  none: string;
  mayAdmit: boolean;
  onPoint: () => void;
  onAnswer: (answer: Answer | null) => void;
}

/** A name, where it stands, and what it may mean. */
export function NameRow({ name, answer, current, none, mayAdmit, onPoint, onAnswer }: NameRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const choose = (given: Answer) => {
    onPoint();
    onAnswer(same(answer, given) ? null : given);
  };
  return (
    <li
      ref={row}
      className={current ? 'name-row current' : 'name-row'}
      aria-current={current || undefined}
      data-testid="name-row"
    >
      <div className="name-said text-links">
        <b>{name.name}</b>
        <small className="muted">
          {name.streetNames.length > 1 ? `${name.streetNames.length} 个街道` : name.streetName} ·{' '}
          {name.columnLabel}
          {name.segmentName && ` · 环节 ${name.segmentName}`} · 涉及 {name.uses} 行
        </small>
        {name.rows.map(({ rowVersionId, firm, place }) => (
          <small key={rowVersionId}>
            {name.column !== 'enterpriseName' && `${firm} `}
            <Link href={`/rows/${rowVersionId}`} prefetch={false}>
              {place}
            </Link>
          </small>
        ))}
        {name.decision && (
          <small className="proposed">
            {name.decision.outcome === 'ADMITTED' ? '区级同意收录' : '建议收录'}于“{name.decision.targetName}
            ”:
            {name.decision.decidedBy} <DateText at={name.decision.decidedAt} />
          </small>
        )}
      </div>
      <fieldset className="name-choices">
        <legend className="visually-hidden">“{name.name}”是</legend>
        {name.proposals.map((proposal, index) => {
          const given: Answer = { outcome: 'IS', targetId: proposal.targetId };
          return (
            <button
              key={proposal.targetId}
              type="button"
              className={proposal.certain ? 'choice certain' : 'choice'}
              aria-pressed={same(answer, given)}
              data-testid={`choice-${index + 1}`}
              onClick={() => choose(given)}
            >
              <kbd>{index + 1}</kbd>
              <span className="choice-name">
                {proposal.name} <small className="muted">{proposal.detail}</small>
              </span>
              <span className="choice-why">
                <span className="relation">
                  {nameRelationShape[proposal.relation]} {nameRelationWord[proposal.relation]}
                </span>{' '}
                <span className="number">{Math.round(proposal.confidence * 100)}%</span>{' '}
                <small className="muted">{proposal.reason}</small>
              </span>
            </button>
          );
        })}
        <button
          type="button"
          className="choice"
          aria-pressed={answer?.outcome === 'NONE'}
          data-testid="choice-0"
          onClick={() => choose({ outcome: 'NONE' })}
        >
          <kbd>0</kbd>
          <span className="choice-name">
            {name.proposals.length === 0 ? '没有相像的:' : '都不是:'}
            {none}
          </span>
        </button>
        {name.kind === 'PRODUCT' && (
          <NewProduct name={name} answer={answer} mayAdmit={mayAdmit} onAnswer={onAnswer} onPoint={onPoint} />
        )}
      </fieldset>
    </li>
  );
}

const same = (a: Answer | null, b: Answer) => a?.outcome === b.outcome && a.targetId === b.targetId;
