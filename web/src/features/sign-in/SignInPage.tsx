'use client';

import { useSearchParams } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from '@/components/Link';
import { ProblemLine } from '@/components/StateView';
import { graphql } from '@/generated';
import { useAct } from '@/graphql/use-act';

const SignInPageQuery = graphql(`query SignInPage { installation { demo } }`);

const SignInMutation = graphql(`
  mutation SignIn($name: String!, $password: String!) { signIn(name: $name, password: $password) { id } }
`);

export function SignInPage() {
  const [{ data }] = useQuery({ query: SignInPageQuery });
  const signIn = useAct(SignInMutation);
  const back = useSearchParams().get('return');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A full load: nothing that another person was shown stays in memory.
    if (await signIn.run({ name: name.trim(), password })) window.location.assign(placeToReturn(back));
  };
  return (
    <div className="sign-in">
      <form onSubmit={submit}>
        <h1>链图</h1>
        <p className="muted">产业链图谱与两张清单</p>
        {data?.installation.demo && (
          <p className="demo-note" data-testid="demo-mark">
            <b>演示</b> 企业与数量均为虚构;产业链结构按公开资料整理。
          </p>
        )}
        <label>
          账号
          <input
            value={name}
            autoComplete="username"
            required
            data-testid="name"
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label>
          密码
          <input
            type="password"
            value={password}
            autoComplete="current-password"
            required
            data-testid="password"
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
        <ProblemLine problem={signIn.problem} />
        <button type="submit" className="button primary" disabled={signIn.running} data-testid="sign-in">
          {signIn.running ? '正在登录…' : '登录'}
        </button>
        <p className="muted">忘记密码,请联系本单位的系统管理员。</p>
        <p className="muted">
          企业收到街道的邀请单?<Link href="/claim">认领本企业</Link>
        </p>
      </form>
    </div>
  );
}

/** Only a path of this site: a link made elsewhere must not lead away. */
function placeToReturn(back: string | null): string {
  return back && /^\/(?![/\\])/.test(back) ? back : '/';
}
