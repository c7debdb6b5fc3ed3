import { EnterprisePage } from '@/features/enterprise/EnterprisePage';

export default async function Route({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <EnterprisePage key={id} id={decodeURIComponent(id)} />;
}
