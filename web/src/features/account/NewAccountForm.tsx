'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { FirstPasswordNote } from '@/features/account/FirstPasswordNote';
import { graphql } from '@/generated';
import type { FirstPasswordNote_FirstPasswordFragment, Role } from '@/generated/graphql';
import { useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';
import { roleWord } from '@/words';

const StreetsDocument = graphql(`query NewAccountStreets { streets { code name } }`);

const CreateAccountMutation = graphql(`
  mutation CreateAccount($account: NewAccountInput!) {
    createAccount(account: $account) { ...FirstPasswordNote_firstPassword }
  }
`);

const roles = Object.keys(roleWord) as Role[];

/** A new account; its password is shown this once. */
export function NewAccountForm({ onDone }: { onDone: () => void }) {
  const streets = usePage(StreetsDocument, {}).data?.streets ?? [];
  const create = useAct(CreateAccountMutation);
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState<Role>('STREET_OFFICER');
  const [made, setMade] = useState<FirstPasswordNote_FirstPasswordFragment | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const account = {
      name: text('name'),
      displayName: text('displayName'),
      role,
      streetCode: text('streetCode') || null,
      enterpriseCode: text('enterpriseCode') || null,
      lastDay: text('lastDay') || null,
    };
    const answer = await create.run({ account });
    if (!answer) return;
    setMade(answer.createAccount);
    setOpen(false);
    onDone();
  };
  return (
    <>
      {made && <FirstPasswordNote first={made} />}
      {!open && (
        <div className="toolbar">
          <Button kind="primary" data-testid="new-account" onClick={() => setOpen(true)}>
            新建账号
          </Button>
        </div>
      )}
      {open && (
        <form className="panel fields" onSubmit={submit} aria-label="新建账号">
          <label>
            账号名
            <input
              name="name"
              required
              maxLength={30}
              placeholder="小写字母、数字"
              autoComplete="off"
              data-testid="account-name"
            />
          </label>
          <label>
            姓名
            <input name="displayName" required maxLength={40} data-testid="account-display-name" />
          </label>
          <label>
            角色
            <select
              value={role}
              data-testid="account-role"
              onChange={(event) => setRole(event.target.value as Role)}
            >
              {roles.map((one) => (
                <option key={one} value={one}>
                  {roleWord[one]}
                </option>
              ))}
            </select>
          </label>
          {role === 'STREET_OFFICER' && (
            <label>
              街道
              <select name="streetCode" required data-testid="account-street">
                <option value="">请选择</option>
                {streets.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {role === 'ENTERPRISE' && (
            <label>
              统一社会信用代码(可空)
              <input name="enterpriseCode" maxLength={18} className="code" />
            </label>
          )}
          <label>
            最后一天(可空)
            <input name="lastDay" type="date" data-testid="account-last-day" />
          </label>
          <div className="buttons">
            <Button kind="primary" submits busy={create.running} data-testid="account-save">
              新建
            </Button>
            <Button onClick={() => setOpen(false)}>取消</Button>
          </div>
          <ProblemLine problem={create.problem} />
        </form>
      )}
    </>
  );
}
