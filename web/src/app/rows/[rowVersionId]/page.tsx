import { RowPage } from '@/features/row/RowPage';

export default async function Route({ params }: { params: Promise<{ rowVersionId: string }> }) {
  const { rowVersionId } = await params;
  return <RowPage key={rowVersionId} rowVersionId={decodeURIComponent(rowVersionId)} />;
}
