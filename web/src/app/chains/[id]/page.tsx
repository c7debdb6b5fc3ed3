import { ChainMapPage } from '@/features/chain-map/ChainMapPage';

export default async function Route({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ChainMapPage key={id} id={decodeURIComponent(id)} />;
}
