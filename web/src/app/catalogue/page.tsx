import { CataloguePage } from '@/features/catalogue/CataloguePage';

export default function Route() {
  return <CataloguePage />;
}
