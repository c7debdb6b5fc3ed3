import { IdentityPage } from '@/features/identity/IdentityPage';

export default function Page() {
  return <IdentityPage />;
}
