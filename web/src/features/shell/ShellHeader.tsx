'use client';

import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Link } from '@/components/Link';
import { Menu } from '@/features/shell/Menu';
import { PlaceDrawer } from '@/features/shell/PlaceDrawer';
import { PlaceMenus } from '@/features/shell/PlaceMenus';
import { SearchBox } from '@/features/shell/SearchBox';
import { graphql } from '@/generated';
import { goToPassword, goToSignIn } from '@/graphql/problem';
import { useAct } from '@/graphql/use-act';
import { roleWord } from '@/words';

const ShellQuery = graphql(`
  query Shell {
    viewer { id displayName role streetName mustChangePassword }
    installation { name demo edition { number name date } }
  }
`);

const SignOutMutation = graphql(`mutation SignOut { signOut }`);

export function ShellHeader() {
  const [{ data }] = useQuery({ query: ShellQuery, requestPolicy: 'cache-first' });
  const signOut = useAct(SignOutMutation);
  const viewer = data?.viewer;
  const signedOut = data !== undefined && !viewer;
  useEffect(() => {
    if (signedOut) goToSignIn();
    if (viewer?.mustChangePassword) goToPassword();
  }, [signedOut, viewer]);
  const works = viewer && !viewer.mustChangePassword;
  const leave = async () => {
    await signOut.run({});
    window.location.assign('/sign-in');
  };
  return (
    <header className="shell-header">
      <a className="skip-link" href="#main">
        跳到正文
      </a>
      <Link href="/" className="brand">
        链图
      </Link>
      {data?.installation.demo && (
        <span className="demo-mark" data-testid="demo-mark" title="企业与数量均为虚构">
          演示
        </span>
      )}
      {works && <PlaceMenus role={viewer.role} />}
      {works && viewer.role !== 'ADMINISTRATOR' && <SearchBox />}
      {viewer && (
        <div className="viewer">
          <Menu
            text={
              <span data-testid="viewer" title={roleWord[viewer.role]}>
                {viewer.displayName}
              </span>
            }
            testId="menu-viewer"
          >
            <li>
              <Link href="/password">修改密码</Link>
            </li>
            <li>
              <button type="button" data-testid="sign-out" onClick={leave}>
                退出
              </button>
            </li>
          </Menu>
        </div>
      )}
      {works && <PlaceDrawer role={viewer.role} />}
    </header>
  );
}
