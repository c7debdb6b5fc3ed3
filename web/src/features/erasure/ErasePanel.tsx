'use client';

import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/components/Button';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { ErasurePreviewQuery } from '@/generated/graphql';
import { newOperationId, useAct } from '@/graphql/use-act';
import { listWord } from '@/words';

const EraserQuery = graphql(`query Eraser { viewer { id role } }`);

const EraseContactsMutation = graphql(`
  mutation EraseContacts($id: ID!, $reason: String, $operationId: ID!) {
    eraseContacts(enterpriseId: $id, reason: $reason, operationId: $operationId) { rows mentions files }
  }
`);

const ErasurePreviewDocument = graphql(`
  query ErasurePreview($id: ID!) {
    erasurePreview(enterpriseId: $id) {
      rows mentionCount mentions { rowVersionId list field label text hidden }
    }
  }
`);

interface ErasePanelProps {
  enterpriseId: string;
  onDone: () => void;
}

/** Erases the persons of a firm: says first what that does, for it cannot be undone. */
export function ErasePanel({ enterpriseId, onDone }: ErasePanelProps) {
  const [{ data }] = useQuery({ query: EraserQuery, requestPolicy: 'cache-first' });
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [{ data: seen }] = useQuery({
    query: ErasurePreviewDocument,
    variables: { id: enterpriseId },
    pause: !open,
    requestPolicy: 'network-only',
  });
  const erase = useAct(EraseContactsMutation);
  const ownFirm = data?.viewer?.role === 'ENTERPRISE';
  const run = async () => {
    const variables = { id: enterpriseId, reason: reason.trim() || null, operationId: newOperationId() };
    if (await erase.run(variables)) onDone();
  };
  if (!open) {
    return (
      <div className="buttons">
        <Button data-testid="erase-open" onClick={() => setOpen(true)}>
          删除联系人信息…
        </Button>
      </div>
    );
  }
  return (
    <div className="panel" data-testid="erase">
      <p>
        将从各街道清单的全部版本里删除本企业的联系人、职务和电话,上传的原始文件里的这些格子也一并删除:文件此后只保留文字,不保留格式。
        <strong>删除后不能恢复。</strong>已经下载或打印出去的不受影响;以后的清单可以填新的联系人。
      </p>
      {seen && <Preview preview={seen.erasurePreview} />}
      <label>
        原因{ownFirm ? '(可不填)' : ''}
        <input
          value={reason}
          maxLength={200}
          placeholder={ownFirm ? '' : '例如:企业来电要求'}
          data-testid="erase-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <div className="buttons">
        <Button kind="danger" busy={erase.running} data-testid="erase-run" onClick={run}>
          删除,不再保留
        </Button>
        <Button onClick={() => setOpen(false)}>不删除</Button>
      </div>
      <ProblemLine problem={erase.problem} />
    </div>
  );
}

/** Where the same names and numbers stand besides: they are erased there too, exactly as written. */
function Preview({ preview }: { preview: ErasurePreviewQuery['erasurePreview'] }) {
  const { rows, mentionCount, mentions } = preview;
  return (
    <div data-testid="erase-preview">
      <p>
        {rows > 0 ? `${rows} 个版本的行里有联系人。` : '各行里现在没有联系人。'}
        {mentionCount > 0 && `这些姓名或电话还写在 ${mentionCount} 个别的格里,一并删去,格里其余的话保留:`}
      </p>
      {mentions.length > 0 && (
        <ul className="mentions">
          {mentions.map(({ rowVersionId, list, field, label, text, hidden }) => (
            <li key={rowVersionId + field}>
              <Link href={`/rows/${rowVersionId}`}>{listWord[list]}</Link> {label}:
              {hidden ? <span className="muted">已隐藏</span> : text}
            </li>
          ))}
        </ul>
      )}
      {mentionCount > mentions.length && (
        <p className="muted">还有 {mentionCount - mentions.length} 格没有列出,同样删去。</p>
      )}
    </div>
  );
}
