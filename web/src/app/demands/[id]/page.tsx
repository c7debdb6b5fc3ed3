import { DemandMatchesPage } from '@/features/demand/DemandMatchesPage';

export default async function Route({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <DemandMatchesPage key={id} id={decodeURIComponent(id)} />;
}
