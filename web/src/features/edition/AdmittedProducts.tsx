'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { EditDraftMutation } from '@/features/edition/edit-draft';
import { graphql } from '@/generated';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';

const AdmittedProductsDocument = graphql(`
  query AdmittedProducts { admittedProducts { name segmentId segmentName streets } }
`);

/** New products that the district agrees to, each to be written into the draft by one press. */
export function AdmittedProducts({ number, onDone }: { number: string; onDone: () => void }) {
  const { data } = usePage(AdmittedProductsDocument, {});
  const [written, setWritten] = useState<string[]>([]);
  const act = useAct(EditDraftMutation);
  const waiting = data?.admittedProducts.filter(({ name }) => !written.includes(name)) ?? [];
  if (waiting.length === 0) return null;
  const write = async (name: string, segmentId: string) => {
    const edit = { edit: 'ADD_PRODUCT' as const, kind: 'SEGMENT' as const, id: segmentId, text: name };
    if (!(await act.run({ number, edits: [edit], operationId: newOperationId() }))) return;
    setWritten([...written, name]);
    onDone();
  };
  return (
    <section className="panel" aria-label="区级同意收录的新产品" data-testid="admitted-products">
      <b>区级同意收录的新产品</b>
      <ul>
        {waiting.map(({ name, segmentId, segmentName, streets }) => (
          <li key={`${name} ${segmentId}`}>
            {name}{' '}
            <small className="muted">
              由环节“{segmentName}”生产 · {streets} 个街道这样写
            </small>{' '}
            <Button
              small
              busy={act.running}
              data-testid="write-product"
              onClick={() => write(name, segmentId)}
            >
              写入草稿
            </Button>
          </li>
        ))}
      </ul>
      <ProblemLine problem={act.problem} />
    </section>
  );
}
