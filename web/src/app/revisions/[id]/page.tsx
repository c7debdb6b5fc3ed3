import { RevisionPage } from '@/features/revision/RevisionPage';

export default async function Route({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <RevisionPage key={id} id={decodeURIComponent(id)} />;
}
