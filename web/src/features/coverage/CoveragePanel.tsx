'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { coverageStates } from '@/features/coverage/coverage-cell';
import type { CoverageEdit } from '@/features/coverage/use-coverage-edit';
import { graphql } from '@/generated';
import { newOperationId, useAct } from '@/graphql/use-act';
import { coverageWord } from '@/words';

const StateCoverageMutation = graphql(`
  mutation StateCoverage($street: String!, $statements: [StatedCoverageInput!]!, $basis: String, $operationId: ID!) {
    stateCoverage(streetCode: $street, statements: $statements, basis: $basis, operationId: $operationId)
  }
`);

interface CoveragePanelProps {
  street: string;
  chainName: string;
  edit: CoverageEdit;
  /** Every segment of the chain would be 已核实无. */
  wholeColumn: boolean;
  onFill: () => void;
  onDone: () => void;
}

/** States the picked cells, fills what is open by the own list, and hands it in. */
export function CoveragePanel({ street, chainName, edit, wholeColumn, onFill, onDone }: CoveragePanelProps) {
  const [basis, setBasis] = useState('');
  const act = useAct(StateCoverageMutation);
  const { statements, picked } = edit;
  const asked = wholeColumn && statements.length > 0;
  const send = async () => {
    const variables = { street, statements, basis: basis.trim() || null, operationId: newOperationId() };
    if (!(await act.run(variables))) return;
    edit.clear();
    onDone();
  };
  return (
    <div className="panel" data-testid="coverage-panel">
      <div className="buttons">
        <span className="muted number">所选 {picked.length} 格</span>
        {coverageStates.map((state, index) => (
          <Button
            key={state}
            small
            data-testid={`coverage-set-${state}`}
            onClick={() => edit.setPicked(state)}
          >
            {coverageWord[state]} <kbd>{index + 1}</kbd>
          </Button>
        ))}
        <Button small data-testid="coverage-fill" onClick={onFill}>
          其余未核:已核实无
        </Button>
        <Button
          kind="primary"
          busy={act.running}
          disabled={statements.length === 0 || (asked && basis.trim() === '')}
          data-testid="coverage-send"
          onClick={send}
        >
          提交 {statements.length} 项
        </Button>
        {statements.length > 0 && <Button onClick={edit.clear}>放弃改动</Button>}
      </div>
      {asked && (
        <label className="ground">
          ▲ “{chainName}”的全部环节都将填为“已核实无”。请写明核实依据(必填),它会随填报留存:
          <input
            className="ground-text"
            value={basis}
            maxLength={500}
            placeholder="例如:6 月走访园区并比对工商登记"
            data-testid="coverage-basis"
            onChange={(event) => setBasis(event.target.value)}
          />
        </label>
      )}
      <p className="muted">
        点一下格子换一种填法;按住 Shift 点或按方向键选一段,再按 1、2、3。提交表示本街道已经核实,随时可以改填。
      </p>
      <ProblemLine problem={act.problem} />
    </div>
  );
}
