'use client';

import { useState } from 'react';
import { Button } from '@/components/Button';
import { ProblemLine } from '@/components/StateView';
import { FirstPasswordNote } from '@/features/account/FirstPasswordNote';
import { graphql } from '@/generated';
import type { FirstPasswordNote_FirstPasswordFragment } from '@/generated/graphql';
import { useAct } from '@/graphql/use-act';

const ResetPasswordMutation = graphql(`
  mutation ResetPassword($id: ID!) { resetPassword(id: $id) { ...FirstPasswordNote_firstPassword } }
`);

/** Another password for who forgot it; asked back once, for it ends what is open. */
export function ResetPasswordPanel({ id, onDone }: { id: string; onDone: () => void }) {
  const reset = useAct(ResetPasswordMutation);
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<FirstPasswordNote_FirstPasswordFragment | null>(null);
  const run = async () => {
    const answer = await reset.run({ id });
    setAsked(false);
    if (!answer) return;
    setMade(answer.resetPassword);
    onDone();
  };
  return (
    <div className="panel">
      {made && <FirstPasswordNote first={made} />}
      {asked && <p>重置后原密码立即作废,正在使用的页面也会退出。确定重置吗?</p>}
      <div className="buttons">
        {asked ? (
          <>
            <Button kind="danger" busy={reset.running} data-testid="reset-confirm" onClick={run}>
              确定重置
            </Button>
            <Button onClick={() => setAsked(false)}>先不</Button>
          </>
        ) : (
          <Button data-testid="reset" onClick={() => setAsked(true)}>
            重置密码
          </Button>
        )}
      </div>
      <ProblemLine problem={reset.problem} />
    </div>
  );
}
