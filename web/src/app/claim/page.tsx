import { ClaimPage } from '@/features/invitation/ClaimPage';

export default function Route() {
  return <ClaimPage />;
}
