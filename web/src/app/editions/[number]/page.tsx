import { EditionPage } from '@/features/edition/EditionPage';

export default async function Route({ params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  return <EditionPage key={number} number={decodeURIComponent(number)} />;
}
