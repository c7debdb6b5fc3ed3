import { graphql } from '@/generated';
import type { CorrectionCells_CorrectionFragment } from '@/generated/graphql';

graphql(`
  fragment CorrectionCells_correction on Correction {
    id action cells { field label hidden former now stated taken needed }
    findings { field severity message remedy }
  }
`);

interface CorrectionCellsProps {
  correction: CorrectionCells_CorrectionFragment;
  /** Cells that the street leaves as they are, and how it changes its mind; without: nothing is to be chosen. */
  choosing?: { left: ReadonlySet<string>; onToggle: (field: string) => void };
}

/** What the list says, and what the firm says: cell by cell. */
export function CorrectionCells({ correction, choosing }: CorrectionCellsProps) {
  const { action, cells, findings } = correction;
  if (action === 'REMOVE') return <p>这一行不再成立,请从清单移除。</p>;
  const isNew = action === 'ADD';
  return (
    <>
      <table className="correction-cells">
        <caption className="visually-hidden">更正的格</caption>
        <thead>
          <tr>
            {choosing && <th scope="col">采纳</th>}
            <th scope="col">列</th>
            {!isNew && <th scope="col">清单现为</th>}
            <th scope="col">{isNew ? '企业填写' : '企业更正为'}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.field} className={choosing?.left.has(cell.field) ? 'left' : undefined}>
              {choosing && (
                <td>
                  <input
                    type="checkbox"
                    aria-label={`采纳${cell.label}`}
                    title={cell.needed ? '新增的行要有这一格' : undefined}
                    checked={!choosing.left.has(cell.field)}
                    disabled={cell.needed}
                    data-testid={`take-${cell.field}`}
                    onChange={() => choosing.onToggle(cell.field)}
                  />
                </td>
              )}
              <th scope="row">{cell.label}</th>
              {!isNew && (
                <td>
                  <Text text={cell.now} hidden={cell.hidden} />
                  {cell.now !== cell.former && (
                    <small className="muted"> 企业提出时为“{cell.former || '未填'}”</small>
                  )}
                </td>
              )}
              <td className="stated">
                <Text text={cell.stated} hidden={cell.hidden} />
                {cell.taken === false && <small className="muted"> 街道没有采纳这一格</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {findings.map(({ field, message, remedy }) => (
        <p key={field + message} className="muted">
          ▲ {message} {remedy}
        </p>
      ))}
    </>
  );
}

function Text({ text, hidden }: { text: string; hidden: boolean }) {
  if (hidden) return <span className="muted">已隐藏</span>;
  return text === '' ? <span className="muted">(空)</span> : text;
}
