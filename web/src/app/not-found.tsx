import { Link } from '@/components/Link';

export default function NotFound() {
  return (
    <div className="state-view">
      <h1>没有这一页</h1>
      <p>地址可能写错了,或内容已经移走。</p>
      <Link href="/">回到工作台</Link>
    </div>
  );
}
