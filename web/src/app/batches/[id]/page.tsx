import { BatchPage } from '@/features/batch/BatchPage';

export default async function Route({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <BatchPage key={id} id={decodeURIComponent(id)} />;
}
