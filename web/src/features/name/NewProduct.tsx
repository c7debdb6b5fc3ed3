'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { type Answer, newProductAnswer, type QueuedName } from '@/features/name/answers';
import { graphql } from '@/generated';

const NewProductChainsQuery = graphql(`query NewProductChains { industries { id name chains { id name } } }`);

const NewProductSegmentsQuery = graphql(`
  query NewProductSegments($id: ID!) { catalogue(chainId: $id) { segments { id name } } }
`);

interface NewProductProps {
  name: QueuedName;
  answer: Answer | null;
  mayAdmit: boolean;
  onAnswer: (answer: Answer | null) => void;
  onPoint: () => void;
}

/** A product that the catalogue should have: made in the row's segment, else in one that is chosen. */
export function NewProduct({ name, answer, mayAdmit, onAnswer, onPoint }: NewProductProps) {
  const [open, setOpen] = useState(false);
  const outcome = mayAdmit && name.decision ? ('ADMITTED' as const) : ('NEW' as const);
  const ready = newProductAnswer(name, mayAdmit);
  const segmentName = name.decision?.targetName ?? name.segmentName ?? null;
  const chosen = answer?.outcome === 'NEW' || answer?.outcome === 'ADMITTED';
  const say = outcome === 'ADMITTED' ? '同意收录为新产品' : '建议收录为新产品';
  const press = () => {
    onPoint();
    if (chosen) onAnswer(null);
    else if (ready) onAnswer(ready);
    else setOpen(!open);
  };
  return (
    <>
      <button type="button" className="choice" aria-pressed={chosen} data-testid="choice-new" onClick={press}>
        <kbd>N</kbd>
        <span className="choice-name">
          {say}
          {segmentName && <small className="muted"> 由环节“{segmentName}”生产</small>}
        </span>
      </button>
      {open && !chosen && (
        <SegmentChoice
          name={name.name}
          onChoose={(targetId) => {
            setOpen(false);
            onAnswer({ outcome, targetId });
          }}
        />
      )}
    </>
  );
}

function SegmentChoice({ name, onChoose }: { name: string; onChoose: (segmentId: string) => void }) {
  const [chain, setChain] = useState('');
  const [chains] = useQuery({ query: NewProductChainsQuery, requestPolicy: 'cache-first' });
  const [segments] = useQuery({ query: NewProductSegmentsQuery, variables: { id: chain }, pause: !chain });
  return (
    <span className="segment-choice">
      <select
        aria-label={`“${name}”属于哪条产业链`}
        value={chain}
        onChange={(event) => setChain(event.target.value)}
      >
        <option value="">选产业链</option>
        {chains.data?.industries.map((industry) => (
          <optgroup key={industry.id} label={industry.name}>
            {industry.chains.map(({ id, name: chainName }) => (
              <option key={id} value={id}>
                {chainName}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <select
        aria-label={`“${name}”由哪个环节生产`}
        value=""
        disabled={!segments.data}
        onChange={(event) => onChoose(event.target.value)}
      >
        <option value="">选环节</option>
        {segments.data?.catalogue.segments.map(({ id, name: segmentName }) => (
          <option key={id} value={id}>
            {segmentName}
          </option>
        ))}
      </select>
    </span>
  );
}
