import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AppShell } from '@/features/shell/AppShell';
import './styles.css';

export const metadata: Metadata = { title: '链图', description: '产业链图谱与两张清单' };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

// Every answer carries its own nonce in the Content-Security-Policy, so no page is rendered ahead of time.
export const dynamic = 'force-dynamic';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        <AppShell>{children}</AppShell>
      </body>
    </html>
  );
}
