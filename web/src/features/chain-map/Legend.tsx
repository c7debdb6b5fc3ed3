/** What the drawing's signs mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="图例">
      <li>
        <i className="swatch maker" /> 有生产企业
      </li>
      <li>
        <i className="swatch" /> 有企业,尚无生产
      </li>
      <li>
        <i className="swatch blank" /> 未有企业填报(不等于缺口)
      </li>
      <li>
        <i className="swatch framed" /> 上级环节
      </li>
      <li>
        <i className="swatch" /> 上下边:与本链相连的其他产业链
      </li>
      <li>→ 供给方向,指到卡片时突出;点卡片进入环节;按住 Ctrl 滚轮缩放</li>
    </ul>
  );
}
