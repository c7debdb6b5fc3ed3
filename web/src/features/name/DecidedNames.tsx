'use client';

import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { DateText } from '@/components/DateText';
import { Link } from '@/components/Link';
import { Pager, useCursor } from '@/components/Pager';
import { ProblemLine } from '@/components/StateView';
import { noneWord } from '@/features/name/answers';
import { DecideNamesMutation, UndecideNamesMutation } from '@/features/name/NameQueue';
import { graphql } from '@/generated';
import type { DecidedNamesQuery, NameKind } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';

const DecidedNamesDocument = graphql(`
  query DecidedNames($kind: NameKind!, $street: String, $after: String) {
    names(kind: $kind, view: DECIDED, streetCode: $street, first: 50, after: $after) {
      edges {
        node {
          id kind name column columnLabel streetName segmentName uses everywhere
          decision { outcome targetId targetName decidedBy decidedAt }
        }
      }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`);

type Decided = DecidedNamesQuery['names']['edges'][number]['node'];

interface DecidedNamesProps {
  kind: NameKind;
  street: string | null;
  district: boolean;
}

/**
 * What was decided, by whom and when; each can be taken back. A street says of what the district decided for every
 * street that it does not hold for its own lists.
 */
export function DecidedNames({ kind, street, district }: DecidedNamesProps) {
  const cursor = useCursor();
  const { data, state, waiting, reload } = usePage(DecidedNamesDocument, {
    kind,
    street,
    after: cursor.after,
  });
  const undecide = useAct(UndecideNamesMutation);
  const decide = useAct(DecideNamesMutation);
  const undo = async (id: string) => {
    if (await undecide.run({ ids: [id], operationId: newOperationId() })) reload();
  };
  const except = async (id: string) => {
    const decisions = [{ id, outcome: 'NONE' as const }];
    if (await decide.run({ decisions, operationId: newOperationId() })) reload();
  };
  if (!data) return state;
  return (
    <>
      <ProblemLine problem={undecide.problem ?? decide.problem} />
      <DataTable
        caption="已认定的名称"
        testId="decided-names"
        items={data.names.edges.map(({ node }) => node)}
        keyOf={({ id }) => id}
        waiting={waiting}
        empty="还没有认定过名称。下一步:到“待认定”里认定。"
        columns={[
          { title: '名称', cell: ({ name }) => name },
          {
            title: '出处',
            cell: ({ streetName, columnLabel, segmentName }) =>
              `${streetName} · ${columnLabel}${segmentName ? ` · 环节 ${segmentName}` : ''}`,
          },
          { title: '认定为', cell: (item) => <Meaning item={item} /> },
          { title: '现有(行)', numeric: true, cell: ({ uses }) => uses },
          { title: '认定人', tight: true, cell: ({ decision }) => decision?.decidedBy },
          {
            title: '时间',
            tight: true,
            cell: ({ decision }) => <DateText at={decision?.decidedAt ?? null} />,
          },
          {
            title: '撤销',
            tight: true,
            cell: ({ id, everywhere, decision }) =>
              everywhere && !district ? (
                decision?.outcome === 'IS' && (
                  <Button small disabled={decide.running} data-testid="except" onClick={() => except(id)}>
                    本街道不是
                  </Button>
                )
              ) : (
                <Button
                  small
                  disabled={undecide.running}
                  data-testid="undo-decision"
                  onClick={() => undo(id)}
                >
                  撤销
                </Button>
              ),
          },
        ]}
      />
      <Pager cursor={cursor} pageInfo={data.names.pageInfo} totalCount={data.names.totalCount} />
    </>
  );
}

function Meaning({ item }: { item: Decided }) {
  const { decision, kind } = item;
  if (!decision || decision.outcome === 'NONE') return noneWord(item);
  if (decision.outcome === 'IS') {
    const folder = kind === 'FIRM' ? 'enterprises' : 'products';
    return <Link href={`/${folder}/${decision.targetId}`}>{decision.targetName ?? '已不在目录'}</Link>;
  }
  return `${decision.outcome === 'NEW' ? '建议收录' : '同意收录'}:新产品,由环节“${decision.targetName}”生产`;
}
