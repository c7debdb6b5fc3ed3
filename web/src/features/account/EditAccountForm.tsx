'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import type { EditAccountForm_AccountFragment } from '@/generated/graphql';
import { useAct } from '@/graphql/use-act';

graphql(`
  fragment EditAccountForm_account on Account { id displayName lastDay disabled }
`);

const EditAccountMutation = graphql(`
  mutation EditAccount($id: ID!, $edit: AccountEditInput!) {
    editAccount(id: $id, edit: $edit) { id ...EditAccountForm_account }
  }
`);

interface EditAccountFormProps {
  account: EditAccountForm_AccountFragment;
  onDone: () => void;
}

export function EditAccountForm({ account, onDone }: EditAccountFormProps) {
  const { id, disabled } = account;
  const edit = useAct(EditAccountMutation);
  const [displayName, setDisplayName] = useState(account.displayName);
  const [lastDay, setLastDay] = useState(account.lastDay ?? '');
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (off: boolean, done: string) => {
    setSaved(null);
    if (!(await edit.run({ id, edit: { displayName, lastDay: lastDay || null, disabled: off } }))) return;
    setSaved(done);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(disabled, '已保存。');
  };
  return (
    <form className="panel fields" onSubmit={submit} aria-label="姓名与期限">
      <label>
        姓名
        <input
          value={displayName}
          required
          maxLength={40}
          data-testid="edit-display-name"
          onChange={(event) => setDisplayName(event.target.value)}
        />
      </label>
      <label>
        最后一天(可空)
        <input
          type="date"
          value={lastDay}
          data-testid="edit-last-day"
          onChange={(event) => setLastDay(event.target.value)}
        />
      </label>
      <div className="buttons">
        <Button kind="primary" submits busy={edit.running} data-testid="edit-save">
          保存
        </Button>
        {disabled ? (
          <Button busy={edit.running} data-testid="enable" onClick={() => save(false, '已启用,可以登录。')}>
            启用
          </Button>
        ) : (
          <Button
            kind="danger"
            busy={edit.running}
            data-testid="disable"
            onClick={() => save(true, '已停用,正在使用的页面也已退出。')}
          >
            停用
          </Button>
        )}
      </div>
      <p className="muted" role="status" data-testid="edit-saved">
        {saved ?? '停用后立即不能登录,资料和记录都保留,随时可以再启用。过了最后一天自动不能登录。'}
      </p>
      <ProblemLine problem={edit.problem} />
    </form>
  );
}
