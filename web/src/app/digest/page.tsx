import { DigestPage } from '@/features/digest/DigestPage';

export default function Route() {
  return <DigestPage />;
}
