'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { EditDraftMutation } from '@/features/edition/edit-draft';
import { graphql } from '@/generated';
import type { DraftEditInput, DraftEditKind } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';

const ChainsDocument = graphql(`
  query DraftChains { industries { id chains { id name status } } }
`);

const SegmentsDocument = graphql(`
  query DraftSegments($id: ID!) { chainMap(chainId: $id) { segments { id name } } }
`);

const ProductsDocument = graphql(`
  query DraftProducts($id: ID!) { segment(id: $id) { id name aliases products { id name aliases } } }
`);

const editWord: [DraftEditKind, string][] = [
  ['RENAME', '改名为'],
  ['ADD_ALIAS', '增加别名'],
  ['REMOVE_ALIAS', '去掉别名'],
  ['ADD_PRODUCT', '增加产品'],
];

/** The administrator's own changes: pick a chain, a segment, a product by the names in force. */
export function EditForm({ number, onDone }: { number: string; onDone: () => void }) {
  const [chainId, setChainId] = useState('');
  const [segmentId, setSegmentId] = useState('');
  const [productId, setProductId] = useState('');
  const [edit, setEdit] = useState<DraftEditKind>('RENAME');
  const [text, setText] = useState('');
  const act = useAct(EditDraftMutation);
  const chains = usePage(ChainsDocument, {}).data?.industries.flatMap((industry) => industry.chains) ?? [];
  const segments = usePage(SegmentsDocument, { id: chainId }, chainId === '').data?.chainMap.segments ?? [];
  const segment = usePage(ProductsDocument, { id: segmentId }, segmentId === '').data?.segment;
  const chosen = segment?.products.find(({ id }) => id === productId) ?? segment;
  const send = async (one: DraftEditInput) => {
    if (await act.run({ number, edits: [one], operationId: newOperationId() })) {
      setText('');
      onDone();
    }
  };
  const adds = edit === 'ADD_PRODUCT';
  const ofSegment = { kind: 'SEGMENT' as const, id: segmentId };
  const ofProduct = { kind: 'PRODUCT' as const, id: productId };
  const change = () => send({ edit, ...(adds || !productId ? ofSegment : ofProduct), text: text.trim() });
  const chain = chains.find(({ id }) => id === chainId);
  return (
    <section className="panel" aria-label="修改草稿" data-testid="edit-form">
      <div className="toolbar">
        <Choice
          label="产业链"
          testId="pick-chain"
          value={chainId}
          options={chains}
          onChange={(id) => {
            setChainId(id);
            setSegmentId('');
            setProductId('');
          }}
        />
        <Choice
          label="环节"
          testId="pick-segment"
          value={segmentId}
          options={segments}
          onChange={(id) => {
            setSegmentId(id);
            setProductId('');
          }}
        />
        <Choice
          label="产品(不选则改环节)"
          testId="pick-product"
          value={productId}
          options={segment?.products ?? []}
          onChange={setProductId}
        />
        {chain?.status === '待确认' && (
          <Button
            small
            busy={act.running}
            data-testid="confirm-chain"
            onClick={() => send({ edit: 'CONFIRM', kind: 'CHAIN', id: chain.id })}
          >
            确认产业链“{chain.name}”
          </Button>
        )}
      </div>
      {segmentId && (
        <div className="toolbar">
          <select
            aria-label="怎样改"
            value={edit}
            data-testid="edit-kind"
            onChange={(event) => setEdit(event.target.value as DraftEditKind)}
          >
            {editWord.map(([value, word]) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
          <input
            aria-label="名称或别名"
            value={text}
            maxLength={60}
            data-testid="edit-text"
            onChange={(event) => setText(event.target.value)}
          />
          <Button busy={act.running} disabled={text.trim() === ''} data-testid="edit" onClick={change}>
            写入草稿
          </Button>
          <span className="muted">
            {chosen?.name}
            {chosen && chosen.aliases.length > 0 && `,在用的别名:${chosen.aliases.join('、')}`}
          </span>
        </div>
      )}
      <ProblemLine problem={act.problem} />
    </section>
  );
}

interface ChoiceProps {
  label: string;
  testId: string;
  value: string;
  options: { id: string; name: string }[];
  onChange: (id: string) => void;
}

function Choice({ label, testId, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select
        value={value}
        data-testid={testId}
        disabled={options.length === 0}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">请选择</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
