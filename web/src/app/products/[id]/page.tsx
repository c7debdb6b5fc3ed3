import { ProductPage } from '@/features/product/ProductPage';

export default async function Route({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ProductPage key={id} id={decodeURIComponent(id)} />;
}
