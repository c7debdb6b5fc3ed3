import { MyEnterprisePage } from '@/features/my-enterprise/MyEnterprisePage';

export default function Route() {
  return <MyEnterprisePage />;
}
