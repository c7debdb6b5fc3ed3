import { SegmentPage } from '@/features/segment/SegmentPage';

export default async function Route({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <SegmentPage key={id} id={decodeURIComponent(id)} />;
}
