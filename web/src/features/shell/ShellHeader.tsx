'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Link } from '@/components/Link';
import { SearchBox } from '@/features/shell/SearchBox';
import { graphql } from '@/generated';
import type { Role } from '@/generated/graphql';
import { goToSignIn } from '@/graphql/problem';
import { useAct } from '@/graphql/use-act';
import { roleWord } from '@/words';

const ShellQuery = graphql(`
  query Shell {
    viewer { id displayName role streetName }
    installation { name demo edition { number name date } }
  }
`);

const SignOutMutation = graphql(`mutation SignOut { signOut }`);

interface Place {
  text: string;
  href: string;
  roles: Role[];
}

const officers: Role[] = ['STREET_OFFICER', 'DISTRICT_OFFICER'];
const everyone: Role[] = [...officers, 'PROMOTER', 'ENTERPRISE', 'ADMINISTRATOR'];

const places: Place[] = [
  { text: '工作台', href: '/', roles: everyone },
  { text: '图谱', href: '/chains', roles: everyone },
  { text: '产品目录', href: '/catalogue', roles: everyone },
  { text: '清单', href: '/lists', roles: officers },
  { text: '覆盖', href: '/coverage', roles: [...officers, 'PROMOTER'] },
  { text: '进度', href: '/progress', roles: [...officers, 'ADMINISTRATOR'] },
  { text: '梯度', href: '/tiers', roles: [...officers, 'PROMOTER'] },
  { text: '需求', href: '/demands', roles: [...officers, 'PROMOTER', 'ENTERPRISE'] },
  { text: '名称', href: '/names', roles: officers },
  { text: '争议', href: '/disputes', roles: officers },
  { text: '模型版本', href: '/editions', roles: ['DISTRICT_OFFICER', 'ADMINISTRATOR'] },
  { text: '审计', href: '/audit', roles: ['ADMINISTRATOR'] },
  { text: '账号', href: '/accounts', roles: ['ADMINISTRATOR'] },
];

export function ShellHeader() {
  const [{ data }] = useQuery({ query: ShellQuery, requestPolicy: 'cache-first' });
  const signOut = useAct(SignOutMutation);
  const viewer = data?.viewer;
  const signedOut = data !== undefined && !viewer;
  useEffect(() => {
    if (signedOut) goToSignIn();
  }, [signedOut]);
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
      {viewer && <Places role={viewer.role} />}
      {viewer && viewer.role !== 'ADMINISTRATOR' && <SearchBox />}
      {viewer && (
        <span className="viewer">
          <span data-testid="viewer" title={roleWord[viewer.role]}>
            {viewer.displayName}
          </span>
          <button type="button" className="link" data-testid="sign-out" onClick={leave}>
            退出
          </button>
        </span>
      )}
    </header>
  );
}

function Places({ role }: { role: Role }) {
  const pathname = usePathname();
  return (
    <nav className="places" aria-label="主菜单">
      {places
        .filter(({ roles }) => roles.includes(role))
        .map(({ text, href }) => (
          <Link key={href} href={href} aria-current={isHere(pathname, href) ? 'page' : undefined}>
            {text}
          </Link>
        ))}
    </nav>
  );
}

/** Pages that are reached through a place of the menu count as that place. */
const within: Record<string, string> = {
  '/segments': '/chains',
  '/products': '/catalogue',
  '/enterprises': '/chains',
  '/revisions': '/lists',
  '/rows': '/lists',
  '/standing-list': '/lists',
  '/visit': '/lists',
};

function isHere(pathname: string, href: string): boolean {
  const folder = `/${pathname.split('/')[1]}`;
  return (within[folder] ?? folder) === href;
}
