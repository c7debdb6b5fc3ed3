'use client';

import { type FormEvent, useState } from 'react';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import { useAct } from '@/graphql/use-act';

const ClaimMutation = graphql(`
  mutation Claim($claim: ClaimInput!) { claimEnterprise(claim: $claim) { id } }
`);

const nothing = { code: '', word: '', name: '', password: '', again: '' };

/** A firm takes its account: what stands on the slip, and a name and password of its own. Nobody is signed in. */
export function ClaimPage() {
  const claim = useAct(ClaimMutation);
  const [typed, setTyped] = useState(nothing);
  const differ = typed.again !== '' && typed.again !== typed.password;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { again: _, ...asked } = typed;
    // A full load: nothing that another person was shown stays in memory.
    if (await claim.run({ claim: asked })) window.location.assign('/my-enterprise');
  };
  const field = (name: keyof typeof nothing) => ({
    value: typed[name],
    required: true,
    'data-testid': `claim-${name}`,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <div className="sign-in">
      <form onSubmit={submit} aria-label="认领本企业">
        <h1>认领本企业</h1>
        <p className="muted">
          链图是本区的产业链图谱。用街道给的邀请单开通企业账号:看清单里怎么写本企业,不对的提出更正,自己发布供给和需求。
        </p>
        <label>
          统一社会信用代码
          <input {...field('code')} maxLength={40} autoComplete="off" spellCheck={false} />
        </label>
        <label>
          邀请词
          <input {...field('word')} maxLength={40} autoComplete="off" spellCheck={false} />
        </label>
        <label>
          自取账号名
          <input {...field('name')} maxLength={30} autoComplete="username" spellCheck={false} />
          <small className="muted">3 到 30 个小写字母、数字、点或横线,以字母开头</small>
        </label>
        <label>
          自设密码
          <input {...field('password')} type="password" maxLength={200} autoComplete="new-password" />
          <small className="muted">至少 10 个字符,不含账号名</small>
        </label>
        <label>
          再输一次密码
          <input {...field('again')} type="password" maxLength={200} autoComplete="new-password" />
        </label>
        {differ && <p className="problem-line">■ 两次输入的密码不一样。</p>}
        <ProblemLine problem={claim.problem} />
        <button
          type="submit"
          className="button primary"
          disabled={claim.running || differ}
          data-testid="claim-send"
        >
          {claim.running ? '正在开通…' : '开通并登录'}
        </button>
        <p className="muted">
          已有账号?<Link href="/sign-in">去登录</Link>。没有邀请单,请向所在街道索取。
        </p>
      </form>
    </div>
  );
}
