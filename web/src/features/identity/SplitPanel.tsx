'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { Section } from '@/components/Page';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { SplitPanel_EnterpriseFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { listWord } from '@/words';

graphql(`
  fragment SplitPanel_enterprise on Enterprise {
    id
    rows { rowKey list fileName sheet rowNumber title }
  }
`);

const SplitEnterpriseMutation = graphql(`
  mutation SplitEnterprise(
    $enterpriseId: ID!, $rowKeys: [ID!]!, $name: String!, $uscc: String, $note: String, $operationId: ID!
  ) {
    splitEnterprise(
      enterpriseId: $enterpriseId, rowKeys: $rowKeys, name: $name, uscc: $uscc, note: $note,
      operationId: $operationId
    ) { id }
  }
`);

interface SplitPanelProps {
  enterprise: SplitPanel_EnterpriseFragment;
  onDone: () => void;
}

/** Says that some rows of a firm are of another one: choose the rows, say which firm. */
export function SplitPanel({ enterprise, onDone }: SplitPanelProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const [uscc, setUscc] = useState('');
  const [note, setNote] = useState('');
  const split = useAct(SplitEnterpriseMutation);
  const { rows } = enterprise;
  if (rows.length < 2) return null;
  const toggle = (rowKey: string) => {
    const next = new Set(chosen);
    if (!next.delete(rowKey)) next.add(rowKey);
    setChosen(next);
  };
  const run = async () => {
    const about = { enterpriseId: enterprise.id, rowKeys: [...chosen], name: name.trim() };
    const more = { uscc: uscc.trim() || null, note: note.trim() || null };
    if (await split.run({ ...about, ...more, operationId: newOperationId() })) {
      setChosen(new Set());
      onDone();
    }
  };
  return (
    <Section id="split" title="其中有的行是另一家企业">
      <div className="panel" data-testid="split">
        <fieldset className="choices rows">
          <legend>选择不属于这家企业的行</legend>
          {rows.map(({ rowKey, list, fileName, sheet, rowNumber, title }) => (
            <label key={rowKey}>
              <input
                type="checkbox"
                checked={chosen.has(rowKey)}
                data-testid="split-row"
                onChange={() => toggle(rowKey)}
              />
              {listWord[list]} · {title}{' '}
              <span className="muted number">
                {fileName} {sheet} 第 {rowNumber} 行
              </span>
            </label>
          ))}
        </fieldset>
        {chosen.size > 0 && (
          <>
            <label>
              另一家企业的名称(必填)
              <input
                value={name}
                maxLength={100}
                data-testid="split-name"
                onChange={(event) => setName(event.target.value)}
              />
            </label>
            <label>
              它的统一社会信用代码(没有可不填)
              <input
                value={uscc}
                maxLength={30}
                data-testid="split-code"
                onChange={(event) => setUscc(event.target.value)}
              />
            </label>
            <label>
              依据(可不填)
              <input value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
            </label>
            <p>
              拆出从现在起生效:选中的 {chosen.size}{' '}
              行算作另一家企业,以后这些行更新时也是,直到行里写的企业名称或代码改变。以前日期的图不变;随时可以撤销。
            </p>
            <div className="buttons">
              <Button
                kind="primary"
                disabled={name.trim() === ''}
                busy={split.running}
                data-testid="split-run"
                onClick={run}
              >
                拆出 {chosen.size} 行
              </Button>
            </div>
          </>
        )}
        <ProblemLine problem={split.problem} />
      </div>
    </Section>
  );
}
