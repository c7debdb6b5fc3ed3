'use client';

import './shell.css';
import { usePathname } from 'next/navigation';
import { type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { Provider } from 'urql';
import { LoadingView } from '@/components/StateView';
import { ShellHeader } from '@/features/shell/ShellHeader';
import { client } from '@/graphql/client';

const neverChanges = () => () => {};

/** The frame of every page. Pages hold only what the browser asks for, so they start in the browser. */
export function AppShell({ children }: { children: ReactNode }) {
  const inBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const framed = !['/sign-in', '/claim'].includes(usePathname());
  if (!inBrowser) return <LoadingView />;
  return (
    <Provider value={client}>
      <Suspense fallback={<LoadingView />}>
        {framed && <ShellHeader />}
        <main id="main" className={framed ? 'page' : undefined}>
          {children}
        </main>
      </Suspense>
    </Provider>
  );
}
