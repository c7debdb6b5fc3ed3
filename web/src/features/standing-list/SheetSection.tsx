'use client';

import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/Button';
import { EmptyView, ProblemLine } from '@/components/StateView';
import { DraftPanel } from '@/features/standing-list/DraftPanel';
import { SaveMark } from '@/features/standing-list/SaveMark';
import { type Column, SheetGrid } from '@/features/standing-list/SheetGrid';
import { type CellChange, isEdited, type SheetRow } from '@/features/standing-list/sheet-state';
import { useSheet } from '@/features/standing-list/use-sheet';
import { graphql } from '@/generated';
import type { ListKind, StandingRowFragment } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { demandStateWord } from '@/words';

const ConfirmRowsMutation = graphql(`
  mutation ConfirmRows($street: String!, $scope: RowScopeInput!, $operationId: ID!) {
    confirmRows(streetCode: $street, scope: $scope, operationId: $operationId)
  }
`);

interface SheetSectionProps {
  street: string;
  list: ListKind;
  columns: readonly Column[];
  loaded: readonly StandingRowFragment[];
  mayEdit: boolean;
  attention: boolean;
  /** These revisions were handed in. */
  onDone: (revisionIds: string[]) => void;
}

/** The sheet with what can be done to its rows. */
export function SheetSection(props: SheetSectionProps) {
  const { street, list, columns, loaded, mayEdit, onDone } = props;
  const sheet = useSheet(street, list, loaded);
  const confirm = useAct(ConfirmRowsMutation);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const section = useRef<HTMLElement>(null);
  const rows = sheet.rows.filter(({ isNew, removed }) => !(isNew && removed));
  const pickedRows = rows.filter(({ key }) => picked.has(key));
  const allRemoved = pickedRows.length > 0 && pickedRows.every(({ removed }) => removed);
  const undoable = pickedRows.flatMap(changesBack);
  const newKeys = (count: number) => Array.from({ length: count }, () => `new-${street}-${newOperationId()}`);
  const pick = (key: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(key);
    else next.delete(key);
    setPicked(next);
  };
  const addRow = () => {
    flushSync(() => sheet.add(newKeys(1)[0] ?? ''));
    section.current?.querySelector<HTMLElement>('[data-cell="0-0"]')?.focus();
  };
  const confirmRows = async (rowKeys: string[]) => {
    if (!(await sheet.flush())) return;
    const variables = { street, scope: { lists: [], rowKeys }, operationId: newOperationId() };
    const made = await confirm.run(variables);
    if (made) onDone(made.confirmRows);
  };
  return (
    <section ref={section} aria-label="在册行">
      {mayEdit && (
        <div className="toolbar sheet-tools">
          <Button small data-testid="add-row" onClick={addRow}>
            新增一行
          </Button>
          <Button small disabled={!sheet.canUndo} data-testid="undo" onClick={sheet.undo}>
            撤销
          </Button>
          <Button small disabled={!sheet.canRedo} data-testid="redo" onClick={sheet.redo}>
            重做
          </Button>
          <Button
            small
            disabled={pickedRows.length === 0}
            busy={confirm.running}
            data-testid="confirm-picked"
            onClick={() => confirmRows(pickedRows.flatMap(({ key, isNew }) => (isNew ? [] : [key])))}
          >
            所选 {pickedRows.length} 行无变化,提交
          </Button>
          {list === 'DEMAND' && <DemandStates rows={pickedRows} onChange={sheet.change} />}
          <Button small disabled={undoable.length === 0} onClick={() => sheet.change(undoable)}>
            还原所选行
          </Button>
          <Button
            small
            disabled={pickedRows.length === 0}
            data-testid="remove-picked"
            onClick={() =>
              sheet.remove(
                pickedRows.map(({ key }) => key),
                !allRemoved,
              )
            }
          >
            {allRemoved ? '恢复所选行' : '移除所选行'}
          </Button>
          <SaveMark save={sheet.save} onRetry={sheet.flush} />
          <span className="muted keys">
            Enter 下一行 · Tab 下一格 · F2 修改 · 可从 Excel 成块粘贴 · Ctrl+Z 撤销
          </span>
        </div>
      )}
      <ProblemLine problem={confirm.problem} />
      {mayEdit && <DraftPanel street={street} save={sheet.save} flush={sheet.flush} onDone={onDone} />}
      {rows.length === 0 ? (
        <EmptyView>{emptyText(props)}</EmptyView>
      ) : (
        <SheetGrid
          street={street}
          list={list}
          columns={columns}
          rows={rows}
          mayEdit={mayEdit}
          picked={picked}
          onPick={pick}
          onChange={sheet.change}
          onUndo={sheet.undo}
          onRedo={sheet.redo}
          onRenew={(key) => confirmRows([key])}
          newKeys={newKeys}
        />
      )}
    </section>
  );
}

const demandStates = [demandStateWord.IN_TALKS, demandStateWord.MET, demandStateWord.WITHDRAWN];

/** How the picked demands fare; what is met or taken back ends when the district has approved it. */
function DemandStates({
  rows,
  onChange,
}: {
  rows: readonly SheetRow[];
  onChange: (changes: CellChange[]) => void;
}) {
  return demandStates.map((word) => (
    <Button
      key={word}
      small
      disabled={rows.length === 0}
      data-testid={`demand-${word}`}
      onClick={() =>
        onChange(
          rows.map(({ key, texts }) => ({
            key,
            field: 'demandState',
            before: texts.demandState ?? '',
            after: word,
          })),
        )
      }
    >
      {word}
    </Button>
  ));
}

/** The changes by which a row reads as it is in force. */
function changesBack(row: SheetRow): CellChange[] {
  return Object.keys(row.texts)
    .filter((field) => isEdited(row, field))
    .map((field) => ({
      key: row.key,
      field,
      before: row.texts[field] ?? '',
      after: row.base[field] ?? '',
    }));
}

function emptyText({ attention, mayEdit }: SheetSectionProps): string {
  if (attention) return '没有需要处理的行。取消上面的勾选可以看整张清单。';
  return mayEdit ? '清单里还没有这样的行,下一步:新增一行,或在清单页上传文件。' : '清单里还没有这样的行。';
}
