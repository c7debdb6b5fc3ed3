'use client';

import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { ProblemLine } from '@/components/StateView';
import { CorrectionCells } from '@/features/correction/CorrectionCells';
import { CorrectionState } from '@/features/correction/CorrectionState';
import { graphql } from '@/generated';
import type { OwnCorrections_CorrectionFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { actionWord, listWord } from '@/words';

graphql(`
  fragment OwnCorrections_correction on Correction {
    id list action about at why canWithdraw street { name }
    ...CorrectionCells_correction
    ...CorrectionState_correction
  }
`);

const WithdrawCorrectionMutation = graphql(`
  mutation WithdrawCorrection($id: ID!, $operationId: ID!) {
    withdrawCorrection(id: $id, operationId: $operationId) { id state canWithdraw }
  }
`);

interface OwnCorrectionsProps {
  corrections: OwnCorrections_CorrectionFragment[];
  onDone: () => void;
}

/** What the firm has said of itself, and what became of it. */
export function OwnCorrections({ corrections, onDone }: OwnCorrectionsProps) {
  const withdraw = useAct(WithdrawCorrectionMutation);
  const takeBack = async (id: string) => {
    if (await withdraw.run({ id, operationId: newOperationId() })) onDone();
  };
  return (
    <>
      <ProblemLine problem={withdraw.problem} />
      <DataTable
        caption="我的更正"
        testId="own-corrections"
        items={corrections}
        keyOf={({ id }) => id}
        empty="还没有提出过更正。下一步:在上面不对的那一行按“更正”,或发布供给、需求。"
        columns={[
          { title: '提出', tight: true, cell: ({ at }) => <DateText at={at} /> },
          {
            title: '哪一行',
            cell: ({ list, about, action }) => (
              <>
                {about} <span className="tag">{actionWord[action]}</span>
                <br />
                <small className="muted">{listWord[list]}</small>
              </>
            ),
          },
          { title: '内容', cell: (correction) => <CorrectionCells correction={correction} /> },
          { title: '说明', cell: ({ why }) => why },
          { title: '进展', cell: (correction) => <CorrectionState correction={correction} /> },
          {
            title: '操作',
            tight: true,
            cell: ({ id, canWithdraw }) =>
              canWithdraw && (
                <Button
                  small
                  busy={withdraw.running}
                  data-testid="withdraw-correction"
                  onClick={() => takeBack(id)}
                >
                  撤回
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
