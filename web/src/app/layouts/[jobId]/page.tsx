import { LayoutPage } from '@/features/layout/LayoutPage';

export default async function Page({ params }: { params: Promise<{ jobId: string }> }) {
  return <LayoutPage jobId={(await params).jobId} />;
}
