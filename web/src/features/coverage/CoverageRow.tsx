'use client';

import { Link } from '@/components/Link';
import { CoverageMark, lapseWords } from '@/features/coverage/CoverageMark';
import { coverageSign } from '@/features/coverage/coverage-cell';
import type { CoverageEdit } from '@/features/coverage/use-coverage-edit';
import type { CoverageMark_StatementFragment } from '@/generated/graphql';
import { coverageWord } from '@/words';

interface CoverageRowProps {
  segment: { id: string; name: string; within: string };
  /** Its place in the column that is filled in. */
  index: number;
  columns: { code: string; name: string }[];
  street: string | null;
  statementOf: (code: string) => CoverageMark_StatementFragment | null;
  /** Given to the street that may fill in its column. */
  edit: CoverageEdit | null;
  link: (path: string) => string;
  onOpen: () => void;
}

/** A segment: how many streets are known, and each of them. */
export function CoverageRow(props: CoverageRowProps) {
  const { segment, index, columns, street, statementOf, edit, link, onOpen } = props;
  const known = columns.filter(({ code }) => (statementOf(code)?.state ?? 'UNCHECKED') !== 'UNCHECKED');
  return (
    <tr data-testid={`coverage-${segment.id}`}>
      <th scope="row">
        <Link href={link(`/segments/${segment.id}`)}>{segment.name}</Link>{' '}
        <small className="muted">{segment.within}</small>
      </th>
      <td className="numeric">
        <button
          type="button"
          className="link number"
          aria-label={`${known.length}/${columns.length} 个街道已核“${segment.name}”,看各街道的填报`}
          data-testid="coverage-known"
          onClick={onOpen}
        >
          {known.length}/{columns.length}
        </button>
      </td>
      {columns.map(({ code, name }) => {
        const statement = statementOf(code);
        if (code !== street) {
          return (
            <td key={code}>
              <CoverageMark statement={statement} />
            </td>
          );
        }
        return (
          <td key={code} className="own">
            {edit ? (
              <OwnCell segment={segment} street={name} index={index} edit={edit} />
            ) : (
              <CoverageMark statement={statement} />
            )}
            {statement && statement.firms > 0 && (
              <Link className="number" href={link(`/segments/${segment.id}?street=${code}`)}>
                {statement.firms} 家
              </Link>
            )}
            {statement?.holdsUntil && (
              <small className={statement.lapsesSoon ? 'lapsing' : 'muted'}>{lapseWords(statement)}</small>
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface OwnCellProps extends Pick<CoverageRowProps, 'segment' | 'index'> {
  street: string;
  edit: CoverageEdit;
}

function OwnCell({ segment, street, index, edit }: OwnCellProps) {
  const state = edit.stateOf(segment.id);
  const changed = edit.statements.some(({ segmentId }) => segmentId === segment.id);
  const marks = [edit.isPicked(index) && 'picked', changed && 'changed', state.toLowerCase()];
  return (
    <button
      type="button"
      className={['coverage-cell', ...marks].filter(Boolean).join(' ')}
      data-index={index}
      data-testid="coverage-cell"
      data-state={state}
      tabIndex={index === edit.focused ? 0 : -1}
      aria-label={`${street} ${segment.name}:${coverageWord[state]}${changed ? ',还没有提交' : ''}`}
      aria-pressed={edit.isPicked(index)}
      onClick={(event) => edit.press(index, event)}
      onKeyDown={(event) => edit.key(index, event)}
    >
      {coverageSign[state]} {coverageWord[state]}
    </button>
  );
}
