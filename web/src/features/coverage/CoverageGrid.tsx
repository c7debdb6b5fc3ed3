'use client';

import { useAsOf } from '@/components/as-of';
import { useUrlState } from '@/components/use-url-state';
import { CoveragePanel } from '@/features/coverage/CoveragePanel';
import { CoverageRow } from '@/features/coverage/CoverageRow';
import { CoverageStatements } from '@/features/coverage/CoverageStatements';
import { useCoverageEdit } from '@/features/coverage/use-coverage-edit';
import { graphql } from '@/generated';
import type { CoverageGrid_GridFragment, CoverageState } from '@/generated/graphql';
import { stages, stageWord } from '@/words';

graphql(`
  fragment CoverageGrid_grid on CoverageGrid {
    chainName
    streets { code name }
    segments { id name stage parentId }
    statements { segmentId streetCode ...CoverageMark_statement }
  }
`);

interface CoverageGridProps {
  grid: CoverageGrid_GridFragment;
  /** The street whose column stands first and tells more: the own one, or the one that is looked at. */
  street: string | null;
  mayState: boolean;
  waiting: boolean;
  onDone: () => void;
}

/** A row a segment, a column a street. A street can fill in its own column. */
export function CoverageGrid({ grid, street, mayState, waiting, onDone }: CoverageGridProps) {
  const { link } = useAsOf();
  const { get, set } = useUrlState();
  const { segments, streets } = grid;
  const stated = new Map(grid.statements.map((one) => [`${one.segmentId} ${one.streetCode}`, one]));
  const parents = new Set(segments.map(({ parentId }) => parentId));
  const names = new Map(segments.map(({ id, name }) => [id, name]));
  const leaves = stages.flatMap((stage) =>
    segments.filter((segment) => segment.stage === stage && !parents.has(segment.id)),
  );
  const columns = [...streets].sort((a, b) => Number(b.code === street) - Number(a.code === street));
  const own = (id: string) => stated.get(`${id} ${street}`);
  const ids = leaves.map(({ id }) => id);
  const edit = useCoverageEdit(ids, (id) => own(id)?.state ?? 'UNCHECKED');
  const fill = () => {
    const open = ids.filter((id) => edit.stateOf(id) === 'UNCHECKED');
    edit.change(Object.fromEntries(open.map((id): [string, CoverageState] => [id, 'NONE'])));
  };
  return (
    <>
      {mayState && street && (
        <CoveragePanel
          street={street}
          chainName={grid.chainName}
          edit={edit}
          wholeColumn={ids.every((id) => edit.stateOf(id) === 'NONE')}
          onFill={fill}
          onDone={onDone}
        />
      )}
      <div className="table-frame">
        <table className="coverage-grid" data-testid="coverage-grid" aria-busy={waiting}>
          <caption className="visually-hidden">各街道对各环节的填报</caption>
          <thead>
            <tr>
              <th scope="col">环节</th>
              <th scope="col" className="numeric">
                已核
              </th>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col" className={code === street ? 'own' : undefined}>
                  {name.replace(/街道$/, '')}
                </th>
              ))}
            </tr>
          </thead>
          {stages.map((stage) => {
            const inStage = leaves.filter((segment) => segment.stage === stage);
            if (inStage.length === 0) return null;
            return (
              <tbody key={stage}>
                <tr>
                  <th scope="rowgroup" colSpan={columns.length + 2} className="group">
                    {stageWord[stage]}
                  </th>
                </tr>
                {inStage.map((segment) => (
                  <CoverageRow
                    key={segment.id}
                    segment={{ ...segment, within: names.get(segment.parentId ?? '') ?? '' }}
                    index={ids.indexOf(segment.id)}
                    columns={columns}
                    street={street}
                    statementOf={(code) => stated.get(`${segment.id} ${code}`) ?? null}
                    edit={mayState ? edit : null}
                    link={link}
                    onOpen={() => set('segment', get('segment') === segment.id ? null : segment.id)}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      <CoverageStatements
        grid={grid}
        segmentId={get('segment') ?? ''}
        link={link}
        onClose={() => set('segment', null)}
      />
    </>
  );
}
