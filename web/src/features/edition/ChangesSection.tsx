'use client';

import { Button } from '@/components/Button';
import { DataTable } from '@/components/DataTable';
import { Section } from '@/components/Page';
import { Pager, useCursor } from '@/components/Pager';
import { ProblemLine } from '@/components/StateView';
import { useUrlState } from '@/components/use-url-state';
import { EditDraftMutation } from '@/features/edition/edit-draft';
import { Filter } from '@/features/edition/Filter';
import { graphql } from '@/generated';
import type {
  DifferenceCounts_DifferenceFragment,
  EditionChangesQuery,
  ModelChangeKind,
  ModelKind,
} from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';
import { modelChangeShape, modelChangeWord, modelKindWord } from '@/words';

const ChangesDocument = graphql(`
  query EditionChanges($id: ID!, $chainId: ID, $kind: ModelKind, $change: ModelChangeKind, $after: String) {
    editionDifference(number: $id) {
      # Named so that a change of the edition asks for this list again.
      edition { number }
      changes(first: 50, after: $after, chainId: $chainId, kind: $kind, change: $change) {
        edges {
          node {
            key kind change id name chainName
            fields { field label before after draft takesDraft }
          }
        }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
`);

type Change = EditionChangesQuery['editionDifference']['changes']['edges'][number]['node'];
type Field = Change['fields'][number];

interface ChangesSectionProps {
  number: string;
  chains: DifferenceCounts_DifferenceFragment['chains'];
  canDecide: boolean;
  onDone: () => void;
}

/** Every difference, field by field; conflicts are settled here. */
export function ChangesSection({ number, chains, canDecide, onDone }: ChangesSectionProps) {
  const { get } = useUrlState();
  const cursor = useCursor();
  const { data, state, waiting } = usePage(ChangesDocument, {
    id: number,
    chainId: get('chain'),
    kind: get('kind') as ModelKind | null,
    change: get('change') as ModelChangeKind | null,
    after: cursor.after,
  });
  const edit = useAct(EditDraftMutation);
  const settle = async (change: Change, field: Field) => {
    const edits = [
      {
        edit: field.takesDraft ? ('KEEP_IN_FORCE' as const) : ('TAKE_DRAFT' as const),
        kind: change.kind,
        id: change.id,
        text: field.field,
      },
    ];
    if (await edit.run({ number, edits, operationId: newOperationId() })) onDone();
  };
  const changes = data?.editionDifference.changes;
  const named = chains.flatMap(({ chainId, chainName }) => (chainId ? [[chainId, chainName] as const] : []));
  return (
    <Section id="changes" title="逐项差异" count={changes?.totalCount}>
      <div className="toolbar">
        <Filter name="chain" label="产业链" options={named} />
        <Filter name="kind" label="类别" options={Object.entries(modelKindWord)} />
        <Filter name="change" label="差异" options={Object.entries(modelChangeWord)} />
      </div>
      <ProblemLine problem={edit.problem} />
      {changes ? (
        <DataTable
          caption="逐项差异"
          testId="changes"
          items={changes.edges.map(({ node }) => node)}
          waiting={waiting || edit.running}
          keyOf={({ key }) => key}
          empty="没有符合条件的差异。"
          columns={[
            {
              title: '差异',
              tight: true,
              cell: ({ change }) => (
                <span className={`change-${change}`} data-testid="change-kind" data-change={change}>
                  {modelChangeShape[change]} {modelChangeWord[change]}
                </span>
              ),
            },
            { title: '产业链', tight: true, cell: ({ chainName }) => chainName },
            { title: '类别', tight: true, cell: ({ kind }) => modelKindWord[kind] },
            { title: '名称', cell: ({ name }) => name },
            {
              title: '内容',
              cell: (change) => (
                <ul className={`field-changes of-${change.change}`}>
                  {change.fields.map((field) => (
                    <li key={field.field}>
                      <FieldLine field={field} />
                      {canDecide && field.draft !== null && (
                        <Button
                          small
                          disabled={edit.running}
                          data-testid="settle"
                          onClick={() => settle(change, field)}
                        >
                          {field.takesDraft ? '改回在用的' : '采用草稿的'}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      ) : (
        state
      )}
      {changes && <Pager cursor={cursor} {...changes} />}
    </Section>
  );
}

/** A field in words: what it was, what it would be. An empty text is a dash. */
function FieldLine({ field }: { field: Field }) {
  const { label, before, after, draft, takesDraft } = field;
  if (typeof draft === 'string') {
    return (
      <span>
        <span className="muted">{label}</span> 在用{' '}
        {takesDraft ? <s>{before || '—'}</s> : <b>{before || '—'}</b>}
        ,草稿 {takesDraft ? <b>{draft || '—'}</b> : <s>{draft || '—'}</s>}
      </span>
    );
  }
  return (
    <span>
      <span className="muted">{label}</span> {typeof before === 'string' && <s>{before || '—'}</s>}{' '}
      {typeof after === 'string' && <span>{after || '—'}</span>}
    </span>
  );
}
