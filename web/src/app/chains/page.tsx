import { PanoramaPage } from '@/features/panorama/PanoramaPage';

export default function Route() {
  return <PanoramaPage />;
}
