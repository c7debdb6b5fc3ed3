'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { Page } from '@/components/Page';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import { useAct } from '@/graphql/use-act';
import { usePage } from '@/graphql/use-page';

const PasswordPageDocument = graphql(`
  query PasswordPage { viewer { id name displayName mustChangePassword } }
`);

const ChangePasswordMutation = graphql(`
  mutation ChangePassword($old: String!, $new: String!) {
    changePassword(oldPassword: $old, newPassword: $new) { id mustChangePassword }
  }
`);

/** 修改密码: the one page that is open before a first password is changed. */
export function PasswordPage() {
  const { data, state } = usePage(PasswordPageDocument, {});
  const change = useAct(ChangePasswordMutation);
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [done, setDone] = useState(false);
  const first = data?.viewer?.mustChangePassword ?? false;
  const differ = again !== '' && again !== next;
  if (!data?.viewer) return state;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await change.run({ old, new: next }))) return;
    // A full load: what was refused before the change is asked for again.
    if (first) window.location.assign('/');
    setDone(true);
    for (const empty of [setOld, setNext, setAgain]) empty('');
  };
  return (
    <Page title="修改密码">
      {first && !done && (
        <p className="notice" data-testid="must-change">
          这是别人给您的初始密码。请先改成只有您知道的密码,再使用系统。
        </p>
      )}
      <form className="panel fields" onSubmit={submit} aria-label="修改密码">
        <input type="hidden" autoComplete="username" value={data.viewer.name} />
        <Secret
          label="原密码"
          testId="old-password"
          autoComplete="current-password"
          value={old}
          set={setOld}
        />
        <Secret label="新密码" testId="new-password" autoComplete="new-password" value={next} set={setNext} />
        <Secret label="再输一次" testId="again" autoComplete="new-password" value={again} set={setAgain} />
        <p className="muted">至少 10 个字符,不含账号名。可以用几个不相干的词连起来,好记又难猜。</p>
        {differ && <p className="problem-line">■ 两次输入的新密码不一样。</p>}
        <div className="buttons">
          <Button
            kind="primary"
            submits
            busy={change.running}
            disabled={differ}
            data-testid="change-password"
          >
            保存新密码
          </Button>
        </div>
        {done && (
          <p role="status" data-testid="password-changed">
            密码已修改。其他设备上的登录已退出。
          </p>
        )}
        <ProblemLine problem={change.problem} />
      </form>
    </Page>
  );
}

interface SecretProps {
  label: string;
  testId: string;
  autoComplete: string;
  value: string;
  set: (value: string) => void;
}

function Secret({ label, testId, autoComplete, value, set }: SecretProps) {
  return (
    <label>
      {label}
      <input
        type="password"
        required
        maxLength={200}
        autoComplete={autoComplete}
        value={value}
        data-testid={testId}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
}
